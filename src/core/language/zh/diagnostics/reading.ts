/** Chinese: what findings on the sheet Reading, and on what it was made of, are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const READING = {
  'reading-invalid': {
    title: '“读取方式”中无法理解的行',
    message:
      '“读取方式”工作表中的行“{answer}”无法理解：需要写明工作表，并在“是”下写明工作表种类、列名、估计费用、实际数、差额、合计或不读取。',
    hint: '请更正或删除该行。',
  },
  'reading-unanswered': {
    title: '尚待回答的行',
    message: '“读取方式”工作表中的行“{answer}”尚待回答：请将“…”改为正确的内容。',
    hint: '请将“…”改为答案。',
  },
  'reading-doubled': {
    title: '“读取方式”中互相矛盾的行',
    message: '“读取方式”工作表中的行“{answer}”与前面一行矛盾；采用了前面一行。',
    hint: '两行中请保留一行。',
  },
  'reading-unused': {
    title: '“读取方式”中未用到的行',
    message: '“读取方式”工作表中的行“{answer}”与这些工作簿中的内容无关。',
    hint: '请更正工作表、表和列的名称，或删除该行。',
  },
  'table-unanswered': {
    title: '有待答复的表',
    message:
      '{column, select, blank {不清楚工作表“{sheet}”中的这个表是什么，未予读取。} other {工作表“{sheet}”中的这个表缺少“{column}”，未予读取。}}请在“读取方式”工作表中写入：{answer}',
    hint: '请在“读取方式”工作表中写入该行，并以正确内容代替“…”。',
  },
  'difference-contradicts': {
    title: '不一致的差额',
    message:
      '“{heading}”下有{count, plural, other {#}}行与其估计费用和开支不一致；第一行写明{stated, number}，而两者相差{computed, number}。',
    hint: '请核对估计费用列和开支列是否正确。',
  },
  'column-repeats-sum': {
    title: '由其他列相加的列',
    message:
      '“{heading}”列因同时指明多列而被计入，但它由其他列相加而成，或称为合计。请在“读取方式”工作表中写入：{answer}',
    hint: '如该列由其他列相加而成，请写入该行。如该列应与其他列一并计入，请写入该行并以“Estimate”或“Actual”代替“Total”。',
  },
  'proposals-not-looked-over': {
    title: '尚无人核对的建议',
    message:
      '这些工作簿的读取方式由Addendum提出，尚无人确认无误；附件有待确认。核对设置工作簿之后，请在“设置”工作表中写入：已核对 = 是',
    hint: '请核对“读取方式”、“预算项目”和“会议”工作表，然后在“设置”工作表中写入该行。',
  },
  'meeting-undated': {
    title: '没有日期的会议',
    message: '会议{code}没有日期：视为属于报告年度，不打印其日期。',
    hint: '如知道日期，请填入“会议”工作表。',
  },
} as const satisfies SomeDiagnosticTexts;
