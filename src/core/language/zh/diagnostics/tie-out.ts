import type { SomeDiagnosticTexts } from '../../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: '两个年度的工作簿',
    message:
      '旧工作簿为{before, select, blank {未知年度} other {{before}年}}，新工作簿为{after, select, blank {未知年度} other {{after}年}}：会议按系列对应，各行只有日期相同时才对应。',
    hint: '增加和删除的行可能只是属于不同年度。',
  },
  'comparison-currencies': {
    title: '两种货币的工作簿',
    message: '旧工作簿以{before}计，新工作簿以{after}计：两者的数字不能比较。',
    hint: '请比较同一货币的工作簿。',
  },
  'comparison-unproved': {
    title: '加总不符的差额',
    message: '数字{figure}变动了{difference, number}，但其所依据的各行变动了{explained, number}。',
    hint: '不要依据这一比较；这是Addendum的错误。',
  },
  'document-figure-changed': {
    title: '改动的数字',
    message: '{figure, select, blank {此处} other {{figure}}}应为{expected}，现为{found}。',
    hint: '请更正文件，或更正工作簿并重新生成文件。',
  },
  'document-figure-missing': {
    title: '缺失的数字',
    message: '{figure, select, blank {缺少一个数字} other {缺少{figure}}}：{expected}。',
    hint: '请补上，或重新生成文件。',
  },
  'document-number-unaccounted': {
    title: '没有依据的数字',
    message: '数字{found}并非来自工作簿。',
    hint: '请删除，或查明其来源。',
  },
  'document-title-changed': {
    title: '改动的标题',
    message:
      '{expected, select, blank {此处原无文字} other {应为“{expected}”}}，{found, select, blank {现已缺失} other {现为“{found}”}}。',
    hint: '请更正文件，或更正工作簿中的标题。',
  },
  'document-reworded': {
    title: '改写的文字',
    message:
      '{expected, select, blank {增加} other {“{expected}”}}{found, select, blank {已删除} other { → “{found}”}}。',
    hint: '请确保意思没有改变。',
  },
  'document-meaning-changed': {
    title: '意思改变的文字',
    message:
      '{expected, select, blank {此处原无文字} other {应说明“{expected}”}}，{found, select, blank {现已缺失} other {现为“{found}”}}。',
    hint: '请恢复原来的说法，或更正工作簿并重新生成文件。',
  },
  'document-field-changes': {
    title: '将印出其他内容的域',
    message: '域{instruction}现印为“{found}”，更新域后将变为“{becomes}”。',
    hint: '请更正域代码，或更新所有域并核对表和图的编号。',
  },
  'document-misplaced': {
    title: '位置不对的文字',
    message: '“{found}”不在应在的位置：{beside, select, blank {所属表格旁} other {“{beside}”}}。',
    hint: '请移回原处，或重新生成文件。',
  },
  'document-partial': {
    title: '只含部分表格的文件',
    message: '文件共有{total, number}个表格中的{count, number}个；只核对了这些表格。',
    hint: '发送之前请核对整份文件。',
  },
  'workbook-uncalculated': {
    title: '未经计算的工作簿',
    message: '{count, plural, other {#个公式}}没有数值：文件保存时未经计算。',
    hint: '请在Excel中打开文件，待其计算后保存，然后重新核对。',
  },
  'document-total-differs': {
    title: '文件中加总不符的总数',
    message: '{figure}为{stated, number}，但表中各数相加为{computed, number}。',
    hint: '请更正表中的数字。',
  },
  'document-digits-reversed': {
    title: '颠倒的数字组',
    message: '数字{expected}写成了{found}。',
    hint: '请从第一位到最后一位依次输入。',
  },
  'document-tracked': {
    title: '修订标记',
    message: '{count, plural, other {有#处修订按已接受读取}}。',
    hint: '请在发送文件之前接受或拒绝修订。',
  },
  'document-languages-differ': {
    title: '各语文之间不一致的数字',
    message: '{figure}在各文件中不一致：{values}。',
    hint: '请更正不一致的文件。',
  },
  'document-inputs-changed': {
    title: '文件生成后改动过的输入文件',
    message: '本文件生成之后，{files}的内容已有变动。',
    hint: '请重新生成文件，或指明生成时所用的文件。',
  },
  'document-edited': {
    title: '生成后修改过的文件',
    message: '文件生成后经过修改，其数字可能已有变动。',
    hint: '请与工作簿核对：addendum verify。',
  },
  'document-formula-lost': {
    title: '被取代的公式',
    message: '此处应为公式，现为数值。',
    hint: '请重新写入annex.xlsx。',
  },
  'file-not-document': {
    title: '无法回读的文件',
    message: '这不是可以回读的文件{found, select, blank {} other {({found})}}。',
    hint: '请提供Addendum生成的docx或xlsx文件，与其JSON文件放在一起，或注明编制所依据的日期(--as-at)。',
  },
} satisfies SomeDiagnosticTexts;
