/** Chinese: what findings while writing into Excel are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const EXCEL = {
  'excel-failed': {
    title: 'Excel未能完成',
    message: 'Excel答复“{detail}”。未作任何更改。',
    hint: '请重试；如再次发生，请保存工作簿，关闭后重新打开。',
  },
  'excel-lost': {
    title: 'Excel没有响应',
    message: 'Excel不再响应窗格({detail})。未作任何更改。',
    hint: '请关闭窗格后重新打开。',
  },
  'excel-editing': {
    title: '正在编辑单元格',
    message: '编辑单元格期间，Excel不作任何更改。',
    hint: '请按Enter或Esc结束编辑，然后重试。',
  },
  'excel-half-written': {
    title: '未写完的工作表',
    message: 'Excel中途停止({detail})，已开始的部分未能撤回：{sheets}。',
    hint: '请在Excel中撤销，或不保存即关闭工作簿再重新打开。',
  },
  'workbook-read-only': {
    title: '工作簿为只读',
    message: '工作簿以只读方式打开，未写入任何内容。',
    hint: '请另存副本，或申请编辑权限。',
  },
  'workbook-protected': {
    title: '工作簿结构受保护',
    message: '工作簿结构受保护，无法添加工作表。',
    hint: '请取消保护(“审阅”、“保护工作簿”)，然后重试。',
  },
  'workbook-changed': {
    title: '读取后有更改',
    message: '工作表“{sheet}”在读取后有更改，可能是他人所为。未写入任何内容。',
    hint: '请重新读取工作簿，核对数字后再写入。',
  },
  'sheet-protected': {
    title: '受保护的工作表',
    message: '工作表“{sheet}”受保护。未作任何更改。',
    hint: '请取消保护(“审阅”、“撤消工作表保护”)，然后重试。',
  },
  'sheet-taken': {
    title: '已被占用的工作表名称',
    message: '已有一个工作表“{sheet}”，并非Addendum所写，未作更改。',
    hint: '请给您的工作表另取名称，然后重试。',
  },
  'sheet-rearranged': {
    title: '被重新排列的Addendum工作表',
    message: '工作表“{sheet}”中，在Addendum所写范围({area})内有行或列被插入、移动或删除。',
    hint: '请撤销该操作，或重命名该工作表以保留：届时将另写新表。',
  },
  'sheet-occupied': {
    title: '新行没有空位',
    message: '新行需要用到工作表“{sheet}”的单元格{area}，但这些单元格不为空。',
    hint: '请将其中的内容移开，然后重试。',
  },
  'sheet-own': {
    title: 'Addendum所写、未读取的工作表',
    message: '工作表“{sheet}”由Addendum写入，未作为数据读取。',
    hint: '无需处理。',
  },
  'sheet-gone': {
    title: '已不存在的工作表',
    message: '工作表“{sheet}”已不存在。未作任何更改。',
    hint: '请重新读取工作簿。',
  },
  'table-taken': {
    title: '已被占用的表格名称',
    message: '工作表“{sheet}”中已有表格“{table}”。',
    hint: '请给该表格另取名称(“表设计”、“表名称”)，然后重试。',
  },
  'cell-changed': {
    title: '读取后有更改的单元格',
    message:
      '{expected, select, blank {读取时单元格为空} other {读取时单元格内容为“{expected}”}}；现在{found, select, blank {为空} other {内容为“{found}”}}。未作任何更改。',
    hint: '请重新读取工作簿。',
  },
  'excel-lacks': {
    title: '此Excel无法做到的事',
    message:
      '{feature, select, undo {此处Excel的撤销逐项撤回更改；自{set}起可一并撤回。} raised {此处注释字母以小号字母写出；自{set}起可设为上标。} direction {阿拉伯文工作表由左向右排列：Excel尚不允许加载项更改方向。} chart_text {图表没有供屏幕阅读器使用的说明：Excel尚不允许加载项设置。} other {}}',
    hint: '窗格中的“撤销上次更改”可撤回整项更改；方向和说明可在Excel中手动设置。',
  },
} as const satisfies SomeDiagnosticTexts;
