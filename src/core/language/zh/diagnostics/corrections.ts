/** Chinese: what findings on corrected cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const CORRECTIONS = {
  'cell-corrected': {
    title: '已更正的单元格',
    message:
      '{before, select, blank {空白单元格} other {“{before}”}}按“更正”工作表读作{after, select, blank {空白} other {“{after}”}}{reason, select, blank {。} other {：{reason}}}',
    hint: '无需处理。如要撤回，请删除“更正”工作表中的该行。',
  },
  'correction-changed': {
    title: '不再适用的更正',
    message:
      '单元格{cell}{before, select, blank {应为空白} other {应为“{before}”}}才可读作{after, select, blank {空白} other {“{after}”}}，但{found, select, blank {现为空白} other {现为“{found}”}}。未作更正。',
    hint: '请查看该单元格。删除“更正”工作表中的该行，或在其中写入单元格现有的内容。',
  },
  'correction-needless': {
    title: '已不需要的更正',
    message: '单元格{cell}本身现已为{after, select, blank {空白} other {“{after}”}}，与更正一致。',
    hint: '无需处理；可删除“更正”工作表中的该行。',
  },
  'correction-nowhere': {
    title: '找不到单元格的更正',
    message: '无法确定{sheet}!{cell}的更正针对哪个单元格：没有该行，或多个文件含有该工作表。',
    hint: '请更正“更正”工作表中的文件名、工作表和单元格，或删除该行。',
  },
  'correction-of-other-file': {
    title: '其他文件的更正',
    message: '{sheet}!{cell}的更正针对文件“{file}”，该文件不在读取之列，未作更正。',
    hint: '若也适用于本文件，请在该处写入本文件的名称；否则不必处理。',
  },
  'correction-doubled': {
    title: '相互矛盾的更正',
    message: '多行对单元格{sheet}!{cell}作出不同更正。未作更正。',
    hint: '请只保留正确的一行。',
  },
  'correction-unreadable': {
    title: '无法理解的更正',
    message: '此处无法理解“{found}”，未作任何更正。',
    hint: '请在“单元格”栏写入如E14的单元格；在“读作”栏写入如1234.56或1234.56 CHF的数字，或如2013-04-08的日期。要读作空白，请将“读作”栏留空，并在“作为”栏写入空白。',
  },
} as const satisfies SomeDiagnosticTexts;
