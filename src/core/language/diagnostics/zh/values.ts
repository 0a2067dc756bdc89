/** Chinese: what findings on values in cells are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

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
    hint: '请以日期格式填写，或用文字写出月份。',
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
  'term-unknown': {
    title: '无法识别的术语',
    message: '术语“{term}”不在印出的术语之列，不起作用。',
    hint: '请完全按Addendum印出的英文填写。',
  },
} as const satisfies SomeDiagnosticTexts;
