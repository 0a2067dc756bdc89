/** Chinese: what findings on values in cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const VALUES = {
  'value-missing': {
    title: '缺少的值',
    message: '本行的“{column}”列为空。',
    hint: '请填写该单元格。',
  },
  'amount-missing': {
    title: '缺少的金额',
    message: '金额缺失，不视为零。',
    hint: '请填写金额；如为零，请填0。',
  },
  'amount-not-number': {
    title: '不是数字的金额',
    message: '“{found}”不是金额。',
    hint: '请以数字填写金额，不要带单位。',
  },
  'amount-ambiguous': {
    title: '有两种读法的金额',
    message: '“{found}”可读作{first, number}或{second, number}，未予读取。',
    hint: '请以数字填写金额。',
  },
  'amount-none': {
    title: '表示没有金额的文字',
    message: '“{found}”表示没有金额，未按零处理。',
    hint: '请填写金额；如为零，请填0。',
  },
  'amount-nil': {
    title: '破折号和表示没有的文字',
    message: '{count, plural, other {#个单元格}}填的是破折号或表示没有的文字，已视为没有金额。',
    hint: '无需采取行动。',
  },
  'amount-currency': {
    title: '货币与所在行不同的金额',
    message: '“{found}”的货币为{other}，但应为{currency}，金额未予读取。',
    hint: '请在“货币”列中填写该金额的货币，或更正金额。',
  },
  'currency-by-amount': {
    title: '取自金额的货币',
    message: '{count, plural, other {#笔金额}}显示货币为{currency}，别处未注明货币，已按该货币读取。',
    hint: '请核对；最好增加“货币”列。',
  },
  'decimal-sign-mixed': {
    title: '有两种小数点的列',
    message: '“{found}”和“{other}”在同一列中，但小数点不同。',
    hint: '请以数字填写，或全部使用同一种小数点。',
  },
  'amount-as-text': {
    title: '以文本填写的金额',
    message: '“{found}”是文本，已读作{amount, number}。',
    hint: '请核对；最好将单元格改为数字。',
  },
  'amount-error': {
    title: '显示为Excel错误的金额',
    message: '单元格显示错误{found}。',
    hint: '请更正公式。',
  },
  'amount-uncalculated': {
    title: '从未计算的公式',
    message: '公式没有计算结果。',
    hint: '请在Excel中打开工作簿并保存。',
  },
  'amount-beyond-digits': {
    title: '位数过多的金额',
    message: '“{found}”的位数超过单元格能够准确保存的位数。',
    hint: '请核对金额；如无误，请分成几个条目。',
  },
  'amount-rounded': {
    title: '带有分以下小数的金额',
    message: '{found, number}已四舍五入为{amount, number}。',
    hint: '如差额重要，请在工作簿中对该金额四舍五入。',
  },
  'amount-indivisible': {
    title: '小数位超出货币规定的金额',
    message: '{found, number}的小数位多于{currency}所允许的位数，未予读取。',
    hint: '请更正金额或货币。',
  },
  'amount-shown': {
    title: '显示与存储不同的数字',
    message:
      '本列有{count, plural, other {#个数字}}的显示与存储不同，第一个存储为{stored, number}，显示为“{shown}”。已按存储的值读取。',
    hint: '请核对以何者为准，并更正其值或单元格格式。',
  },
  'amount-scaled': {
    title: '以其他单位显示的金额',
    message: '单元格以千或百万显示金额；已读作{amount, number}。',
    hint: '请确认单元格中的数值以个位为单位。',
  },
  'amount-percent': {
    title: '设为百分比格式的金额',
    message: '单元格为百分比格式；已读作金额{amount, number}。',
    hint: '请核对金额，并更改单元格格式。',
  },
  'amount-as-date': {
    title: '设为日期格式的金额',
    message: '单元格为日期格式；已读作金额{amount, number}。',
    hint: '请核对金额，并更改单元格格式。',
  },
  'date-not-date': {
    title: '日期列中不是日期的值',
    message: '“{found}”不是日期。',
    hint: '请填写日期。',
  },
  'date-ambiguous': {
    title: '有两种读法的日期',
    message: '“{found}”可指{first, date}或{second, date}，未予读取。',
    hint: '请以日期格式填写，或用文字写出月份；或在“设置”工作表中写入：日期顺序 = 先日后月(或 = 先月后日)。',
  },
  'date-order-mixed': {
    title: '日月顺序不一的列',
    message: '“{found}”和“{other}”在同一列中，一个先日后月，另一个先月后日。',
    hint: '请以日期格式填写，或全部采用同一顺序。',
  },
  'date-order-contradicts': {
    title: '与日期顺序设置不符的日期',
    message: '“{found}”不是{order, select, day_first {先日后月} other {先月后日}}，与“设置”工作表中的“日期顺序”不符。',
    hint: '请更正“设置”工作表中的“日期顺序”，或以日期格式填写。',
  },
  'date-invalid': {
    title: '不存在的日期',
    message: '“{found}”不是历法中的日期。',
    hint: '请更正日期。',
  },
  'date-time-dropped': {
    title: '略去的时刻',
    message: '{count, plural, other {“{column}”列中有#个日期带有时刻}}，时刻已略去。',
    hint: '除非日期本身有疑问，否则无需处理。',
  },
  'date-near-midnight': {
    title: '可能是前一日或后一日的日期',
    message: '“{column}”列中有{count, plural, other {#个日期}}带有{time}这样的时刻：{day, date}可能指{other, date}。',
    hint: '请核对日期：这类时刻源于舍入或其他时区。日期已照原样读取。',
  },
  'date-unlikely': {
    title: '可能性不大的日期',
    message: '{found, date}这一日期可能性不大。',
    hint: '请核对年份。',
  },
  'date-unformatted': {
    title: '按日期读取的数字',
    message: '{count, plural, other {“{column}”列中有#个数字}}虽无日期格式，仍按日期读取。',
    hint: '请将该列设为日期格式并核对。',
  },
  'number-not-number': {
    title: '不是数字的值',
    message: '“{column}”列中的“{found}”不是数字。',
    hint: '请填写数字。',
  },
  'number-ambiguous': {
    title: '有两种读法的数字',
    message: '“{column}”列中的“{found}”可读作{first, number}或{second, number}，未予读取。',
    hint: '请以数字填写。',
  },
  'choice-unknown': {
    title: '不在列表中的值',
    message: '“{found}”不是“{column}”列的有效值。可用的值：{known}。',
    hint: '请选择可用的值。',
  },
  'setting-unknown': {
    title: '无法识别的设置',
    message: '设置“{setting}”无法识别，不起作用。',
    hint: '请更正其名称，或将其删除。',
  },
  'setting-invalid': {
    title: '值无效的设置',
    message: '“{found}”不是设置“{setting}”的有效值。应为：{known}。',
    hint: '请更正该值。',
  },
  'setting-doubled': {
    title: '重复的设置',
    message: '设置“{setting}”出现不止一次。',
    hint: '请只保留一项。',
  },
  'years-together': {
    title: '多个年度的工作簿',
    message: '这些文件的报告年度不同({years})。费用按单一年度对账，因此未检查各行。',
    hint: '请只提供一个年度的文件；如需比较两个年度，请使用addendum compare OLDER --to NEWER。同一年度的各文件在设置中须为同一报告年度。',
  },
  'answer-unused': {
    title: '没有对应问题的答复',
    message: '“设置”工作表中的“{setting} = {answer}”没有对应的问题：所指内容不存在，或已另有名称。',
    hint: '请更正该行；如已不需要，请删除。',
  },
  'text-invisible': {
    title: '不可见字符',
    message: '“{found}”含有不可见字符，已忽略。',
    hint: '请重新输入文本。',
  },
  'code-too-long': {
    title: '过长的代码',
    message: '该代码有{length, number}个字符，超过允许的64个。',
    hint: '请缩短代码。',
  },
  'code-number': {
    title: '存为数字的代码',
    message: '代码{code}存为数字；如有前导零，前导零会丢失。',
    hint: '请将该列设为文本格式，并核对代码。',
  },
  'code-shown-otherwise': {
    title: '存储为另一个数字的代码',
    message: '单元格显示的代码为“{shown}”，但存储的数字为{stored}，而已知代码中只有“{stored}”。',
    hint: '请将单元格设为文本格式并填写代码。',
  },
  'code-is-day': {
    title: '变成日期的代码',
    message: '单元格显示“{shown}”，存储的是日期：Excel把代码当成了日期。',
    hint: '请将单元格设为文本格式并重新填写代码。',
  },
  'marks-left-out': {
    title: '上标和下标符号',
    message: '{count, plural, other {#处文本}}带有上标或下标符号，已视为注释标记而略去。',
    hint: '请核对这些符号确为注释标记。',
  },
  'code-doubled': {
    title: '重复的代码',
    message: '代码“{code}”出现不止一次{other, select, blank {} other {(见{other})}}。',
    hint: '请分别使用不同的代码，或删除其中之一。',
  },
  'code-look-alike': {
    title: '外形相似的代码',
    message: '代码“{code}”和“{other}”外形相似，但所用字母不同。',
    hint: '请使用相同的字母，或更改其中之一。',
  },
  'code-variant': {
    title: '写法不同的代码',
    message: '“{found}”已作为代码“{code}”处理。',
    hint: '请按代码所在工作表中的写法填写。',
  },
  'rows-struck': {
    title: '仍计入的划线行',
    message: '{count, plural, other {#行}}已划线删除，但仍计入：{rows}。',
    hint: '请删除不再计入的内容，或取消划线。',
  },
  'rows-unseen': {
    title: '看不见但计入的行',
    message: '{count, plural, other {#行}}有不显示内容的单元格，但仍计入：{rows}。',
    hint: '请核对；更改单元格的颜色或格式，或删除不应计入的内容。',
  },
  'term-unknown': {
    title: '无法识别的术语',
    message: '术语“{term}”不在印出的术语之列，不起作用。',
    hint: '请完全按Addendum印出的英文填写。',
  },
} as const satisfies SomeDiagnosticTexts;
