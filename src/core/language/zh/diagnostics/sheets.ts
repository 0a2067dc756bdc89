/** Chinese: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: '缺少的工作表',
    message: '未找到工作表“{sheet}”。{found, select, blank {工作簿中没有其他工作表。} other {找到的工作表：{found}。}}',
    hint: '请添加该工作表，或将相应工作表改为此名称；如数据为其他格式，请在“数据”步骤中说明其为何物，或由“addendum map”提出“读取方式”工作表的各行。',
  },
  'sheet-doubled': {
    title: '重复的工作表',
    message: '工作表“{sheet}”和“{other}”被识别为同一类工作表，均未读取。',
    hint: '请将其中之一改名或删除。',
  },
  'sheet-joined': {
    title: '合并读取的工作表',
    message: '工作表“{sheet}”与“{other}”一并读取。',
    hint: '请确认两者都应读取。',
  },
  'sheet-hidden': {
    title: '未读取的隐藏工作表',
    message: '工作表“{sheet}”已隐藏，未予读取。',
    hint: '请取消隐藏，或在命令行用--sheet指定该工作表。',
  },
  'sheet-by-headings': {
    title: '按标题识别的工作表',
    message: '根据列标题，工作表“{found}”按“{sheet}”读取。',
    hint: '请确认无误；为稳妥起见，请使用规定的工作表名称。',
  },
  'sheet-unknown': {
    title: '未读取的工作表',
    message:
      '工作表“{sheet}”不是Addendum使用的工作表，未予读取{sum, select, blank {} other {{count, plural, other {；其中有#个数(合计{sum, number})}}}}。',
    hint: '如应读取，请使用规定的名称和标题，或在“数据”步骤或“读取方式”工作表中写明其为何物；“addendum map”可提出各行。',
  },
  'sheet-ambiguous': {
    title: '类别不明的工作表',
    message: '工作表“{sheet}”的标题同样符合几类工作表(“{kinds}”)，因此未予读取。',
    hint: '请用所指类别的名称命名该工作表。',
  },
  'row-unrecognised': {
    title: '未采用的行：不是条目',
    message: '“{text}”一行不是表中的条目，未予采用。',
    hint: '如为条目，请填写各列。',
  },
  'heading-missing': {
    title: '没有标题行的工作表',
    message: '工作表“{sheet}”中未找到标题行。{found, select, blank {} other {其前几行为：{found}。}}',
    hint: '请将列标题放在各条目上方的同一行，或在“读取方式”工作表中将该工作表列为不读取。',
  },
  'column-missing': {
    title: '缺少的列',
    message:
      '工作表“{sheet}”缺少“{column}”列。{found, select, blank {未识别出任何列。} other {找到的列：{found}。}}如列于其他标题之下，请在“读取方式”工作表中写入：{sheet} | | … | {column}',
    hint: '请添加该列，更正其标题，或在“读取方式”工作表中写入该行。',
  },
  'column-doubled': {
    title: '重复的列',
    message: '“{column}”列在工作表“{sheet}”中出现不止一次。',
    hint: '请保留一列，将其余的改名或删除。',
  },
  'column-unknown': {
    title: '未读取的列',
    message: '“{heading}”列无法识别，未予读取。',
    hint: '如应读取，请更正其标题。',
  },
  'column-remembered': {
    title: '您先前指定的列',
    message: '按照您先前的选择，“{heading}”列按“{column}”读取。',
    hint: '请确认这一选择仍然正确。',
  },
  'rows-hidden': {
    title: '计入的隐藏行',
    message: '{count, plural, other {读取并计入了#个隐藏行}}({rows})。',
    hint: '请取消隐藏并核对这些行；删除不应计入的行。',
  },
  'rows-filtered': {
    title: '计入的被筛选行',
    message: '{count, plural, other {读取并计入了#个因筛选而隐藏的行}}({rows})。',
    hint: '请清除筛选并核对各行；删除不应计入的行。',
  },
  'columns-hidden': {
    title: '已读取的隐藏列',
    message: '读取了隐藏的列：{columns}。',
    hint: '请取消隐藏并核对这些列。',
  },
  'comments-not-read': {
    title: '未读取的批注',
    message: '{count, plural, other {有 # 条批注未读取：{cells}。}}',
    hint: '请查看这些批注：其中的内容不改变任何数字。',
  },
  'comment-doubtful': {
    title: '批注称某项不计',
    message: '此单元格的批注写有“{text}”。该单元格已按原样读取。',
    hint: '如该数字不计，请将其从工作表中移出，或在其所在行的单元格中注明；否则请删除批注。',
  },
  'comments-damaged': {
    title: '无法读取的批注',
    message: '工作表“{sheet}”的批注已损坏。单元格仍已读取。',
    hint: '请在Excel中查看批注，并重新保存文件。',
  },
  'merge-filled': {
    title: '逐行读取的合并单元格',
    message: '合并单元格{area}在其每一行中均按“{value}”读取。',
    hint: '请确认该值适用于每一行；最好取消合并并逐一填写。',
  },
  'merge-amount': {
    title: '合并单元格中的金额',
    message: '合并单元格{area}中的金额可能属于其中任何一行，未予读取。',
    hint: '请取消合并，为每一行填写金额。',
  },
  'formula-external': {
    title: '取自其他文件的金额',
    message: '金额{amount, number}由公式取自另一文件。',
    hint: '请与该文件核对，或以数值取代公式。',
  },
  'sheet-copied': {
    title: '疑似副本的工作表',
    message:
      '工作表“{sheet}”与“{other}”格式相同，可能是其副本，未予读取。请删除副本，或在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'sheet-near-meeting': {
    title: '可能属于会议的工作表',
    message:
      '工作表“{sheet}”像是会议({near})的工作表，未予读取：名称或列标题不符，或其他工作表已有这些金额。请更正，或在“设置”工作表中写入：{setting} = 不计入。',
    hint: '会议工作表以会议代码命名，并含有“项目”和“金额”两列。',
  },
  'table-joined': {
    title: '一并读取的表格',
    message: '工作表“{sheet}”此处另有一个表格，已与第一个表格一并读取。',
    hint: '请核对两者是否都应读取。',
  },
  'table-doubtful': {
    title: '可能不应计入的表格',
    message: '“{caption}”之下的表格可能不应计入，未予读取。请在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'caption-doubtful': {
    title: '唯一表格上方的标题',
    message:
      '“{caption}”位于工作表唯一的表格之上；该表格仍已读取。请核对该表格是否应计入；如不应计入，请在“设置”工作表中写入：{setting} = 不计入。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'unit-applied': {
    title: '金额单位',
    message: '表中金额按{unit}为单位读取。',
    hint: '请核对工作表是否如此注明。',
  },
  'signs-turned': {
    title: '正负号已反转',
    message: '表中金额按相反的正负号读取：如“设置”所述，其费用以负号书写。',
    hint: '请核对退款等收入在表中是否不带负号。',
  },
  'unit-unclear': {
    title: '有待确认的单位',
    message:
      '“{words}”注明了金额的单位，但现按{other}读取。请在“设置”工作表中写入：{setting} = {unit}；如现读法正确，则写入：{setting} = {other}。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'unit-in-rows': {
    title: '按行注明的单位',
    message:
      '“{column}”列注明“{found}”：表中各金额的单位并不一致。请将金额换算为同一单位；如该列与金额无关，请在“设置”工作表中写入：{setting} = 不计入。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'row-meaning-unclear': {
    title: '含义不明的行',
    message:
      '{found, select, blank {“{column}”列为空} other {“{column}”列注明“{found}”}}，无法确定这些行是否应计入，现未采用。请更正该值，或在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'credit-signs-mixed': {
    title: '符号不一的贷方金额',
    message: '“{column}”列标明贷方，但贷方金额有正有负，无法确定符号的含义。',
    hint: '请使所有贷方金额的符号一致。',
  },
  'debit-credit-differ': {
    title: '与借方贷方不符的金额',
    message: '本行的金额与其借方、贷方不符。',
    hint: '请更正：金额等于借方减贷方；只有贷方金额时，金额应留空。',
  },
  'column-unusable': {
    title: '此处无法使用的列',
    message:
      '“{heading}”列无法用于一行有多个金额的表格。请将表格改为每行一个金额，或在“设置”工作表中写入：{setting} = 不计入。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'column-may-matter': {
    title: '可能改变金额的列',
    message:
      '“{heading}”列未予读取：从列标题看，其中的{count, plural, other {#个数}}(合计{sum, number})可能改变或取代金额。请在“设置”工作表中写入：{setting} = 不计入(或 = 某列的名称)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'column-of-numbers': {
    title: '未知的数字列',
    message:
      '“{heading}”列无法识别，其中的{count, plural, other {#个数}}(合计{sum, number})未予读取。请在“数据”步骤中说明该列是什么，或在“设置”工作表中写入：{setting} = 不计入(或 = 某列的名称)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'numbers-not-looked-at': {
    title: '未读取的数',
    message:
      '本工作表{areas}中有{count, plural, other {#个数}}(合计{sum, number})在表格之外或没有列标题，未予读取。请为该列或该表格加上标题，或在“设置”工作表中写入：{setting} = 不计入。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'numbers-passed-over': {
    title: '表格之外的日期和年份',
    message:
      '{areas}中有{count, plural, other {#个数}}形似日期、年份或页码，未作为金额读取。如为金额，请移入表格；否则请在“设置”工作表中写入：{setting} = 不计入。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'total-unclear': {
    title: '并非各行之和的合计',
    message:
      '“{label}”标为合计，但{amount, number}不是相邻各行之和；已作为条目计入。请更正，或在“设置”工作表中写入：{setting} = 计入(如为条目)；{setting} = 不计入(如为合计)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'column-meaning-unclear': {
    title: '可能改变金额含义的列',
    message:
      '“{heading}”列的值为{found}，似为“{column}”列，未予读取。请在“设置”工作表中写入：{setting} = {column}(或 = 不计入)。没有列标题的，请先加上标题。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'amounts-hidden': {
    title: '隐藏的金额列',
    message:
      '“{heading}”列含有金额但被隐藏；这些金额已计入。请取消隐藏，或在“设置”工作表中写入：{setting} = 计入(或 = 不计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'sheet-unread': {
    title: '未读取的金额工作表',
    message:
      '工作表“{sheet}”具有“{kind}”的列标题，但其名称未表明这一点，未予读取。请重新命名，或在“设置”工作表中写入：{setting} = {kind}(或 = 不计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'sheet-holds-amounts': {
    title: '含有已知会议金额的未读取工作表',
    message:
      '工作表“{sheet}”含有已知会议和预算项目的金额，未予读取。如不应读取，请在“设置”工作表中写入：{setting} = 不计入；否则写入：{setting} = 估计费用，或{setting} = 开支。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'rows-of-other-year': {
    title: '其他年度的行',
    message: '“{column}”列注明{year}年：该年度各行未采用。',
    hint: '请核对报告年度是否正确。',
  },
  'table-repeats': {
    title: '重复另一表格的表格',
    message:
      '本表格每次会议、每个预算项目的合计均与列标题在第{row}行的表格相同；两者均已计入。请在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'tables-overlap': {
    title: '开支可能重复计算',
    message:
      '工作表“{sheet}”中有{count, plural, other {#笔}}金额与这些行属于相同的会议和预算项目，可能是其合计：两者均已计入。请在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '如这些行正确，请在“数据”步骤或“读取方式”工作表中改为不计入另一工作表的开支。',
  },
  'amounts-negative': {
    title: '金额多为负数',
    message:
      '该工作表中小于零的金额有{count, plural, other {#笔}}，大于零的有{above, number}笔：可能是以负号书写的费用。如确为费用，请在“设置”工作表中写入：{setting} = 费用(其正负号随即反转)；如确为贷项：{setting} = 计入。',
    hint: '请在“设置”工作表中写入其中一行。',
  },
  'entry-says-no': {
    title: '可能不应计入的开支',
    message:
      '文字“{found}”表明该笔开支不应计入，或不应照此计入，但已照此计入。请在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'entry-says-currency': {
    title: '可能以另一货币计的金额',
    message:
      '文字“{found}”提到{other}，但未注明此表金额以何种货币计；已按{currency}计入。请在“货币”一列中注明每行的货币；如果全部以{currency}计，请在“设置”工作表中写入：{setting} = {currency}。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'rows-summarise': {
    title: '汇总其他行的行',
    message:
      '第{rows}行就每次会议和每个预算项目各列一行，其合计恰与其他{count, plural, other {#行}}相同({amount, number})：可能是这些行的汇总。请在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'rows-repeat-sums': {
    title: '重复其他行合计的行',
    message:
      '就每次会议而言，“{found}”各行的合计均与“{other}”各行相同：其中一组可能是另一组的合计。请在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'row-repeats-sum': {
    title: '重复合计的行',
    message:
      '本行({amount, number})与相邻的{count, plural, other {#行}}的合计相同，可能是其合计。请标明其为合计，或在“设置”工作表中写入：{setting} = 不计入(或 = 计入)。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'total-counted': {
    title: '形似合计的条目',
    message: '“{label}”形似合计，但{amount, number}不是相邻各行之和；已作为条目计入。',
    hint: '请核对其是否为条目。',
  },
} as const satisfies SomeDiagnosticTexts;
