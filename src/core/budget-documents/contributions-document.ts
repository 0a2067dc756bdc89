/** The status of contributions as a document: what is assessed, received and outstanding by meeting and by State, and whether meetings are funded. */
import { lettered } from '../annex/document-paragraph';
import { NoteList } from '../annex/note-list';
import type { ContributionRow, Contributions, MeetingContributions } from '../budget/contributions/contributions';
import { rowsByMeeting } from '../budget/contributions/contributions';
import type { BudgetRecords } from '../budget/records/budget-records';
import { formatCount, formatRate, NIL } from '../language/format';
import { PUNCTUATION } from '../language/punctuation';
import type { PlannedDocument } from '../plan/document-plan';
import { sortedStates } from '../status/state-order';
import type { Outcome } from '../values/diagnostic';
import type { BudgetDocumentOptions } from './budget-document';
import { budgetDocument, introduced, paragraphsOf } from './budget-document';
import { BudgetVoice } from './budget-voice';
import { proofOfLedger, proofOfReceipts } from './contribution-proofs';
import type { TextRow, TextTable } from './document-table';

export interface ContributionsDocumentOptions extends BudgetDocumentOptions {
  /** Indices of the meetings that tables are made of; `undefined`: all that have an account. */
  readonly meetings: ReadonlySet<number> | undefined;
}

interface Accounts {
  readonly assessed: number | bigint;
  readonly writtenOff: number | bigint;
  readonly received: number | bigint;
  readonly outstanding: number | bigint;
  readonly overdue: number | bigint;
  readonly credit: number | bigint;
}
const MEASURES = ['assessed', 'writtenOff', 'received', 'outstanding', 'overdue', 'credit'] as const;
type Measure = (typeof MEASURES)[number];

export function contributionsDocument(
  contributions: Contributions,
  records: BudgetRecords,
  options: ContributionsDocumentOptions,
): Outcome<PlannedDocument> {
  const { asAt, proof, unassigned, applied } = contributions;
  const rows = contributions.rows.filter(({ meeting }) => options.meetings?.has(meeting) ?? true);
  const byMeeting = rowsByMeeting(rows);
  const withRows = new Set(rows.map(({ meeting }) => meeting));
  const meetings = contributions.meetings.filter(({ index }) => withRows.has(index));
  const asked = contributions.meetings.filter(({ index }) => options.meetings?.has(index) ?? true);
  const voice = new BudgetVoice(
    records,
    options.language,
    options.say,
    [
      ...rows.flatMap((row) => MEASURES.map((measure) => row[measure])),
      ...asked.flatMap(({ funding, voluntary }) => [funding.required, funding.cash, funding.short, voluntary]),
      ...unassigned.map(({ amount }) => amount),
      ...Object.values({ ...proof.receipts, ...proof.ledger }).filter((value) => typeof value === 'bigint'),
    ],
    'contributions',
  );
  const { words, heads, phrase } = voice;
  const day = voice.day(asAt);
  const total = sumOf(meetings);
  const funding = asked
    .filter(({ funding: { required } }) => required !== undefined)
    .map((meeting) => fundingItem(meeting, voice));
  const money = (measure: Measure): string => voice.money(total[measure]);
  const totals = phrase(words.contributionsTotals, {
    assessed: money('assessed'),
    received: money('received'),
    outstanding: money('outstanding'),
    overdue: money('overdue'),
    credit: money('credit'),
  });
  const paragraphs = [
    ...introduced(phrase(words.contributionsIntro, { day }), [], voice),
    ...paragraphsOf([totals, words.creditsApart, heldBackText(contributions, voice)], voice),
    ...list(words.fundingIntro, funding, voice),
  ];
  const tables = [
    summaryTable(contributions, options.meetings === undefined, meetings, total, voice),
    ...meetings.map((meeting) => meetingTable(meeting, byMeeting.get(meeting.index) ?? [], voice)),
    ...(unassigned.length === 0 ? [] : [stateTable(heads.unassigned, unassigned, voice)]),
    ...(applied.length === 0 ? [] : [appliedTable(contributions, voice)]),
  ];
  const title = phrase(words.contributionsTitle, { day });
  return budgetDocument({ title, paragraphs, tables }, voice, { ...options, draft: options.draft || !proof.holds });
}

/** The sums are without these meetings. */
function heldBackText({ heldBack }: Contributions, voice: BudgetVoice): string {
  if (heldBack.length === 0) return '';
  const { colon } = PUNCTUATION[voice.language];
  return `${voice.heads.leftOutMeetings}${colon}${voice.voice.join(heldBack.map((index) => voice.meeting(index)))}`;
}

const list = (intro: string, items: readonly string[], voice: BudgetVoice) =>
  items.length === 0
    ? []
    : [
        ...paragraphsOf([intro], voice).map((each) => ({ ...each, keepWithNext: true })),
        ...lettered(items.map((item) => voice.marks.runs(item))),
      ];

function fundingItem({ index, funding }: MeetingContributions, voice: BudgetVoice): string {
  const { by, required, cash, short, fundedOn, result } = funding;
  return voice.phrase(voice.words.fundingItem, {
    meeting: voice.meeting(index),
    required: voice.money(required),
    by: voice.day(by),
    cash: voice.money(cash),
    short: voice.money(short),
    on: voice.day(fundedOn),
    result: result.replace(' ', '_'),
  });
}

function sumOf(meetings: readonly Accounts[]): { readonly [M in Measure]: bigint } {
  const sum = (measure: Measure): bigint => meetings.reduce((all, each) => all + BigInt(each[measure]), 0n);
  return {
    assessed: sum('assessed'),
    writtenOff: sum('writtenOff'),
    received: sum('received'),
    outstanding: sum('outstanding'),
    overdue: sum('overdue'),
    credit: sum('credit'),
  };
}

function summaryTable(
  { proof }: Contributions,
  /** The proofs are of all meetings together. */
  isWhole: boolean,
  meetings: readonly MeetingContributions[],
  total: Accounts,
  voice: BudgetVoice,
): TextTable {
  const { heads, words, language } = voice;
  const measures = measuresOf(total);
  const notes = new NoteList(voice.annexWords);
  const rows = meetings.map((meeting): TextRow => {
    const { printedRate } = meeting;
    const { perCentDecimals } = voice.records.costs.settings;
    const rate = printedRate === undefined ? NIL : formatRate(printedRate, language, perCentDecimals);
    return { role: 'line', label: voice.withDates(meeting.index), cells: [...cellsOf(meeting, measures, voice), rate] };
  });
  rows.push({ role: 'total', label: heads.total, cells: [...cellsOf(total, measures, voice), ''] });
  for (const text of isWhole ? [proofOfLedger(proof, voice), proofOfReceipts(proof, voice)] : [])
    notes.add(voice.phrase(words.noteProof, { text }));
  return {
    title: voice.annexWords.summaryByMeeting,
    stub: heads.meeting,
    columns: [...measures.map((measure) => heads[measure]), heads.collectionRate],
    rows,
    notes: notes.list(),
  };
}

function meetingTable(meeting: MeetingContributions, own: readonly ContributionRow[], voice: BudgetVoice): TextTable {
  const { heads, words, records, language } = voice;
  const measures = measuresOf(meeting);
  const notes = new NoteList(voice.annexWords);
  const number = (count: number): string => formatCount(count, language);
  const states = sortedStates(own, records.states, language).map((row): TextRow => ({
    role: 'line',
    label: voice.state(row.state),
    cells: cellsOf(row, measures, voice),
  }));
  notes.add(
    voice.phrase(words.notePaid, {
      paid: number(meeting.paid),
      part: number(meeting.part),
      none: number(meeting.none),
    }),
  );
  if (meeting.voluntary !== 0n)
    notes.add(`${heads.voluntary}${PUNCTUATION[language].colon}${voice.money(meeting.voluntary)}`);
  return {
    title: voice.withDates(meeting.index),
    stub: heads.state,
    columns: measures.map((measure) => heads[measure]),
    rows: [...states, { role: 'total', label: heads.total, cells: cellsOf(meeting, measures, voice) }],
    notes: notes.list(),
  };
}

/** A column of write-offs stands only where there are any. */
const measuresOf = ({ writtenOff }: Accounts): Measure[] =>
  MEASURES.filter((measure) => measure !== 'writtenOff' || BigInt(writtenOff) !== 0n);

const cellsOf = (accounts: Accounts, measures: readonly Measure[], voice: BudgetVoice): string[] =>
  measures.map((measure) => voice.amount(accounts[measure]));

function stateTable(title: string, list: Contributions['unassigned'], voice: BudgetVoice): TextTable {
  const { heads, records, language } = voice;
  const total = list.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const rows = sortedStates(list, records.states, language).map(({ state, amount }): TextRow => ({
    role: 'line',
    label: voice.state(state),
    cells: [voice.amount(amount)],
  }));
  rows.push({ role: 'total', label: heads.total, cells: [voice.amount(total)] });
  return { title, stub: heads.state, columns: [heads.amount], rows, notes: [] };
}

/** Credits of closed meetings that a State's own arrears were reduced by. */
function appliedTable({ applied }: Contributions, voice: BudgetVoice): TextTable {
  const { heads } = voice;
  const rows = applied.map(({ state, from, to, amount }): TextRow => ({
    role: 'line',
    label: voice.state(state),
    cells: [voice.code(from), voice.code(to), voice.amount(amount)],
  }));
  return {
    title: heads.applied,
    stub: heads.state,
    columns: [heads.from, heads.to, heads.amount],
    rows,
    notes: [],
  };
}
