/** The table of a notice: its meetings with what was asked, what was received and what is open, so that each row adds up. */
import { columnWidths, headText, NARROWEST_STUB } from '../annex/document-widths';
import type { BudgetVoice } from '../budget-documents/budget-voice';
import { NIL } from '../language/format';
import { NOTICE_WORDS } from '../language/notice-words';
import { PUNCTUATION } from '../language/punctuation';
import type { PlannedTextCell, PlannedTextRow, PlannedTextTable } from '../plan/document-plan';
import { TEXT_WIDTH } from '../style/united-nations-document';
import type { Day } from '../values/calendar';
import type { Minor } from '../values/money';
import type { NoticeItem } from './notice';

/** Of the adjusted rate, as the list of shares has it. */
const RATE_PLACES = 4;

/** What all columns of figures may take: the rest is for the meetings. */
const MOST_FIGURES = TEXT_WIDTH - NARROWEST_STUB;
/** Bold sums, and typefaces that stand in for ours, are wider. */
const ROOMY = 1.2;

interface Column {
  readonly head: string;
  readonly text: (item: NoticeItem) => string;
  /** Added up in the last row; `undefined`: it stays blank there. */
  readonly amount?: (item: NoticeItem) => number;
  readonly mayWrap?: boolean;
  /** Left out where the meetings' titles would have no room. */
  readonly isDispensable?: boolean;
}

/** `items` are of one class. A column of which nothing is to be told is left out. */
export function amountsTable(items: readonly NoticeItem[], voice: BudgetVoice): PlannedTextTable {
  const all = columnsOf(items, voice);
  const isTight = all.reduce((sum, column) => sum + widthOf(column, items.map(column.text)), 0) > MOST_FIGURES;
  const columns = isTight ? all.filter(({ isDispensable }) => isDispensable !== true) : all;
  const rows = items.map((item) => ({
    label: voice.marks.runs(voice.withDates(item.row.meeting)),
    cells: columns.map(({ text }) => text(item)),
  }));
  const sums = columns.map(({ amount }) =>
    amount === undefined ? '' : voice.amount(items.reduce((sum, item) => sum + amount(item), 0)),
  );
  const heads = columns.map(({ head }) => head);
  const least = columns.map((column, at) => widthOf(column, [...rows.map(({ cells }) => cells[at]!), sums[at]!]));
  const needed = least.reduce((sum, width) => sum + width, 0);
  const widths = least.map((width) => Math.floor(width * Math.max(1, Math.min(ROOMY, MOST_FIGURES / needed))));
  const stub = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  const title = NOTICE_WORDS[voice.language].amounts;
  const { records, annexWords, heads: words } = voice;
  const { currency } = records.costs.settings;
  const unit = currency === 'USD' ? annexWords.unitedStatesDollars : currency;
  return {
    kind: 'table',
    look: 'figures',
    title,
    description: [words.meeting, ...heads, unit].join(PUNCTUATION[voice.language].semicolon),
    widths: [stub, ...widths],
    rows: [
      headRow(`${words.meeting} (${unit})`, heads, voice),
      ...rows.map(({ label, cells }, at): PlannedTextRow => {
        const isLast = at === rows.length - 1;
        return {
          cells: [{ style: 'row-label', runs: label }, ...cells.map((text) => figure(text, false))],
          keepWithNext: !isLast || rows.length > 1,
          ...(isLast && rows.length === 1 ? { ruleBelow: 'medium' as const } : {}),
        };
      }),
      ...(rows.length === 1 ? [] : [totalRow(words.total, sums)]),
    ],
  };
}

/** Of days, which may stand in two lines, as much as half of one needs. */
function widthOf({ head, mayWrap }: Column, texts: readonly string[]): number {
  const shown = texts.map((text) => (mayWrap ? text.slice(0, Math.ceil(text.length / 2) + 2) : text));
  return columnWidths([head], shown).least;
}

function columnsOf(items: readonly NoticeItem[], voice: BudgetVoice): Column[] {
  const { heads: words, language } = voice;
  const more = NOTICE_WORDS[language];
  const money = (head: string, amount: (item: NoticeItem) => number): Column => ({
    head,
    text: (item) => voice.amount(amount(item)),
    amount,
  });
  const some = (column: Column): Column[] =>
    column.amount !== undefined && items.some((item) => column.amount!(item) !== 0) ? [column] : [];
  const isRated = items.some(({ rate }) => rate !== undefined);
  const days = (list: readonly Day[]): string =>
    list.length === 0 ? NIL : list.map((day) => voice.day(day)).join(PUNCTUATION[language].semicolon);
  const of = items[0]?.class;
  const isOwed = of !== 'credit';
  return [
    ...(isRated
      ? [
          { head: words.rate, isDispensable: true, text: ({ rate }: NoticeItem) => voice.exactly(rate) },
          { head: words.adjusted, text: ({ adjusted }: NoticeItem) => voice.withPlaces(adjusted, RATE_PLACES) },
        ]
      : []),
    ...(of === 'final' ? [money(more.finalBill, ({ finalBill }) => finalBill ?? 0)] : []),
    money(words.assessed, ({ row }) => row.assessed),
    ...some(money(words.writtenOff, ({ row }) => row.writtenOff)),
    money(words.received, ({ row }) => row.received),
    ...some(money(words.applied, ({ applied, used }) => (isOwed ? applied : used))),
    ...(isOwed ? [money(words.outstanding, ({ row }) => row.outstanding)] : []),
    ...(of === 'overdue' ? [money(words.overdue, ({ row }) => row.overdue)] : []),
    ...(of === 'credit' ? [money(words.credit, ({ row }) => row.credit)] : []),
    ...(of === 'assessment' || of === 'final'
      ? [{ head: more.due, mayWrap: true, text: ({ due }: NoticeItem) => days(due) }]
      : []),
    ...(of === 'overdue'
      ? [{ head: more.since, mayWrap: true, text: ({ since }: NoticeItem) => days(since === undefined ? [] : [since]) }]
      : []),
  ];
}

const figure = (text: string, isTotal: boolean): PlannedTextCell => ({
  style: isTotal ? 'total-figure' : 'line-figure',
  runs: [{ text }],
  isFigure: true,
});

const headRow = (stub: string, heads: readonly string[], { marks }: BudgetVoice): PlannedTextRow => ({
  isHead: true,
  ruleAbove: 'thin',
  ruleBelow: 'medium',
  cells: [
    { style: 'stub-head', runs: marks.runs(stub) },
    ...heads.map((head): PlannedTextCell => ({
      style: 'column-head',
      runs: marks.runs(headText(head)),
      isFigure: true,
    })),
  ],
});

const totalRow = (label: string, sums: readonly string[]): PlannedTextRow => ({
  ruleAbove: 'thin',
  ruleBelow: 'medium',
  cells: [{ style: 'total-label', runs: [{ text: label }] }, ...sums.map((text) => figure(text, true))],
});

/** Of all amounts that notices print. */
export const amountsOf = (items: readonly NoticeItem[]): Minor[] =>
  items.flatMap(({ row, finalBill, applied, used }) => [
    row.assessed,
    row.writtenOff,
    row.received,
    row.outstanding,
    row.overdue,
    row.credit,
    applied,
    used,
    ...(finalBill === undefined ? [] : [finalBill]),
  ]);
