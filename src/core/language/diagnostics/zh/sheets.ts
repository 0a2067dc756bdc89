/** Chinese: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: '缺少的工作表',
    message: '未找到工作表“{sheet}”。{found, select, blank {工作簿中没有其他工作表。} other {找到的工作表：{found}。}}',
    hint: '请添加该工作表，或将相应工作表改为此名称。',
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
    message: '工作表“{sheet}”不是Addendum使用的工作表，未予读取。',
    hint: '如应读取，请使用规定的名称和标题。',
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
    hint: '请将列标题放在各条目上方的同一行。',
  },
  'column-missing': {
    title: '缺少的列',
    message: '工作表“{sheet}”缺少“{column}”列。{found, select, blank {未识别出任何列。} other {找到的列：{found}。}}',
    hint: '请添加该列，或更正其标题。',
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
} as const satisfies SomeDiagnosticTexts;
