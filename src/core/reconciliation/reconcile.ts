/** Records → reconciliation. */
import type { BudgetLine, Meeting, Records } from '../records/records';
import { settingOfAnswer, UNIT } from '../records/answers';
import { Stage } from '../records/ledger';
import { codeKey, withoutInvisible } from '../values/code-key';
import { Proposals } from '../values/near-codes';
import { currencyDecimals } from '../values/currencies';
import type { Diagnostic, Outcome } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { addTo } from '../values/grouped';
import type { Minor } from '../values/money';
import { decimalFromMinor, Sum } from '../values/money';
import type { ChosenEstimates } from './choose-estimates';
import { chooseEstimates } from './choose-estimates';
import { checkControls } from './control-totals';
import { CostTable } from './cost-table';
import { isCovered } from './covered';
import { estimateAmounts } from './estimate-amounts';
import { amountsOf, FigureSum, sumAmounts } from './figures';
import type { Matching } from './match-expenditures';
import { matchExpenditures } from './match-expenditures';
import { proofOf, proveSheets } from './prove';
import { proveTotals, reportTooLarge, reportTotals } from './prove-totals';
import type { LineResult, MeetingResult, Reconciliation, UnmatchedItem } from './reconciliation';
import { MatchState } from './reconciliation';
import { append } from '../values/append';

/**
 * Sets estimates against expenditures by meeting and line, for the meetings of the reporting year; leaves what found no place apart; and proves
 * that every row read is used or left out. Never throws: what is wrong is among the diagnostics.
 */
export function reconcile(records: Records): Outcome<Reconciliation> {
  const chosen = chooseEstimates(records);
  const matching = matchExpenditures(records);
  const diagnostics: Diagnostic[] = [...chosen.diagnostics, ...matching.diagnostics];
  const table = new CostTable(records.meetings.length, records.budgetLines.length, records.complete);
  const covered = records.meetings.map((meeting) => isCovered(meeting, records.settings.year));
  const estimated = addEstimates(records, chosen, covered, table, diagnostics);
  const shared = addExpenditures(records, matching, table);
  const meetings = records.meetings
    .map((meeting, index) => meetingResult(meeting, index, records, table, chosen, shared))
    .filter(({ index }) => covered[index])
    .sort(byStart);
  const unmatched = unmatchedItems(records, matching);
  const unmatchedTotal = new FigureSum();
  const unmatchedCommitted = new FigureSum();
  for (const { amount, committed } of unmatched) {
    unmatchedTotal.add(amount);
    if (committed) unmatchedCommitted.add(amount);
  }
  const sheets = proveSheets(records, chosen, matching.matches, matching.ownParts, covered);
  const controls = checkControls(records, table, matching);
  const totals = sumAmounts(meetings);
  const proven = proveTotals(totals, estimated, matching.matches, covered);
  const { settings } = records;
  const value: Reconciliation = {
    records,
    currency: settings.currency,
    decimals: settings.decimals,
    year: settings.year,
    figures: settings.figures,
    meetings,
    totals,
    unmatched,
    unmatchedTotal: unmatchedTotal.figure(),
    unmatchedCommitted: unmatchedCommitted.figure(),
    matches: matching.matches,
    proof: proofOf(sheets, proven, controls, records.controlTotals.length - controls.length),
  };
  append(
    diagnostics,
    reportUnmatched(records, matching),
    reportCommitments(records, matching),
    reportFarApart(value),
    reportProof(value),
    reportTotals(proven, settings.decimals),
    reportTooLarge(records, table, meetings, totals),
    reportMapping(matching),
  );
  return { value, diagnostics };
}

/** Adds the rows that are compared (several for one meeting and line are added up, with a note); returns the sum of those of meetings covered. */
function addEstimates(
  records: Records,
  chosen: ChosenEstimates,
  covered: readonly boolean[],
  table: CostTable,
  diagnostics: Diagnostic[],
): bigint {
  const { amounts, diagnostics: unconverted } = estimateAmounts(records, chosen.fate);
  for (const found of unconverted) diagnostics.push(found);
  const seen = new Map<number, number[]>();
  const sum = new Sum();
  records.estimates.forEach(({ meeting, line }, index) => {
    if (chosen.fate[index] !== 'chosen') return;
    const amount = amounts[index];
    table.addEstimate(meeting, line, amount);
    if (amount !== undefined && covered[meeting]) sum.add(amount);
    const key = meeting * records.budgetLines.length + line;
    addTo(seen, key, index);
  });
  for (const rows of seen.values()) {
    if (rows.length < 2) continue;
    const { meeting, line } = records.estimates[rows[0]!]!;
    const at = rows.map((row) => records.estimates[row]!.at);
    const codes = { meeting: records.meetings[meeting]!.code, line: records.budgetLines[line]!.code };
    diagnostics.push(diagnostic('estimate-added-up', at, { ...codes, count: rows.length }));
  }
  for (const meeting of chosen.unclear) table.markEstimates(meeting, records.estimates);
  return sum.exact();
}

/** Adds every matched row and part; returns the cells (meeting × line) that bear a part of a shared cost. */
function addExpenditures(records: Records, { matches, unknownParts }: Matching, table: CostTable): ReadonlySet<number> {
  const { expenditures: ledger } = records;
  const shared = new Set<number>();
  for (let row = 0; row < ledger.count; row++) {
    const state = matches.state[row];
    if (state === MatchState.matched) {
      table.addExpenditure(
        matches.meeting[row]!,
        matches.line[row]!,
        matches.amount[row]!,
        ledger.stage[row] === Stage.commitment,
      );
    } else if (state === MatchState.unreadable) {
      table.addExpenditure(
        matches.meeting[row]!,
        matches.line[row]!,
        Number.NaN,
        ledger.stage[row] === Stage.commitment,
      );
    }
  }
  for (const { row, meeting, line } of unknownParts) {
    table.addExpenditure(meeting, line, Number.NaN, ledger.stage[row] === Stage.commitment);
  }
  for (const { row, meeting, line, amount } of matches.parts) {
    table.addExpenditure(meeting, line, amount, ledger.stage[row] === Stage.commitment);
    shared.add(meeting * records.budgetLines.length + line);
  }
  return shared;
}

function meetingResult(
  meeting: Meeting,
  index: number,
  records: Records,
  table: CostTable,
  chosen: ChosenEstimates,
  shared: ReadonlySet<number>,
): MeetingResult {
  const lines: LineResult[] = [];
  records.budgetLines.forEach((line, at) => {
    if (!table.hasRows(index, at)) return;
    const { estimate, expenditure, committed } = table.figures(index, at);
    const isShared = shared.has(index * records.budgetLines.length + at);
    lines.push({ index: at, line, shared: isShared, ...amountsOf(estimate, expenditure, committed) });
  });
  lines.sort((a, b) => byOrder(a.line, b.line));
  const { estimate, expenditure, committed } = sumAmounts(lines);
  const { complete } = records;
  // What was not read, and versions that cannot be told apart, leave the meeting's sum unknown even where it has no rows.
  const total = amountsOf(
    complete.estimates && !chosen.unclear.has(index) ? estimate : { ...estimate, state: 'unknown' },
    complete.expenditures ? expenditure : { ...expenditure, state: 'unknown' },
    committed,
  );
  return { index, meeting, lines, version: chosen.versions.get(index), ...total };
}

/** What is a per cent of other lines stands after these: support costs, then what is set aside for the unforeseen. */
const KINDS: readonly BudgetLine['kind'][] = ['direct', 'support cost', 'contingency'];

/** By Order; a line without Order comes last: by its kind, then its code. */
export function byOrder(a: BudgetLine, b: BudgetLine): number {
  const order = (a.order ?? Number.MAX_VALUE) - (b.order ?? Number.MAX_VALUE);
  return order || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareCodes(a.code, b.code);
}

function byStart(a: MeetingResult, b: MeetingResult): number {
  return (a.meeting.start ?? 0) - (b.meeting.start ?? 0) || compareCodes(a.meeting.code, b.meeting.code);
}

function compareCodes(a: string, b: string): number {
  const [one, other] = [codeKey(a), codeKey(b)];
  return one < other ? -1 : one > other ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function unmatchedItems({ expenditures: ledger }: Records, { matches, unmatched }: Matching): UnmatchedItem[] {
  return unmatched.map(({ row, reason, found }) => ({
    at: ledger.place(row),
    amount: amountIn(matches.amount, row),
    reason,
    found: ledger.texts.text(found),
    committed: ledger.stage[row] === Stage.commitment,
  }));
}

const amountIn = (amounts: Float64Array, row: number): Minor | undefined =>
  Number.isNaN(amounts[row]!) ? undefined : (amounts[row] as Minor);

/** One finding for all rows with the same reason and the same text that found nothing. */
function reportUnmatched(records: Records, { matches, unmatched }: Matching): Diagnostic[] {
  const { expenditures: ledger, settings, meetings, budgetLines } = records;
  const groups = new Map<string, { first: (typeof unmatched)[number]; rows: number[]; sum: FigureSum }>();
  const shown = new Map<number, string>();
  for (const item of unmatched) {
    let text = shown.get(item.found);
    if (text === undefined) shown.set(item.found, (text = withoutInvisible(ledger.texts.text(item.found)).trim()));
    const key = `${item.reason}\n${text}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { first: item, rows: [], sum: new FigureSum() }));
    group.rows.push(item.row);
    group.sum.add(amountIn(matches.amount, item.row));
  }
  const most = reportMostUnmatched(records, matches, unmatched);
  const [ofMeetings, ofLines, none] = [meetings, budgetLines, []].map(
    (known) => new Proposals(known.map(({ code }) => code)),
  ) as [Proposals, Proposals, Proposals];
  const all = [...groups.values()].map(({ first, rows, sum }) => {
    const found = ledger.texts.text(first.found);
    const proposals =
      first.reason === 'meeting-unknown' ? ofMeetings : first.reason === 'line-unknown' ? ofLines : none;
    return diagnostic(
      'expenditure-unmatched',
      rows.map((row) => ledger.place(row)),
      {
        reason: first.reason,
        found,
        near: proposals.near(found),
        count: rows.length,
        amount: decimalFromMinor(sum.figure().amount, settings.decimals),
      },
    );
  });
  return most ? [most, ...all] : all;
}

/** A workbook of which most is unmatched was not understood: its figures would be those of the rest. */
function reportMostUnmatched(
  { expenditures: ledger, settings }: Records,
  matches: Matching['matches'],
  unmatched: Matching['unmatched'],
): Diagnostic | undefined {
  if (unmatched.length < 2) return undefined;
  const [apart, used] = [new Sum(), new Sum()];
  const size = (row: number): Minor => Math.abs(matches.amount[row] ?? 0) as Minor;
  const rows = new Set(unmatched.map(({ row }) => row));
  const sum = new FigureSum();
  for (let row = 0; row < ledger.count; row++) {
    if (Number.isNaN(matches.amount[row])) continue;
    if (!rows.has(row)) used.add(matches.state[row] === MatchState.total ? (0 as Minor) : size(row));
    else {
      apart.add(size(row));
      sum.add(amountIn(matches.amount, row));
    }
  }
  if (apart.exact() <= used.exact()) return undefined;
  const first = unmatched[0]!;
  return diagnostic('mostly-unmatched', ledger.place(first.row), {
    count: unmatched.length,
    amount: decimalFromMinor(sum.figure().amount, settings.decimals),
  });
}

/** So many times one side is the other where one of them is written in thousands: no cost comes to that. */
const FAR = 100;

/** Wherever both were given, one side is a hundred times the other or more: one of the sheets may be in another unit. It has to be said in which: where a unit is said, be it of the other side, it was thought of. */
function reportFarApart({ meetings, records, currency, decimals }: Reconciliation): Diagnostic[] {
  const { estimates, expenditures: ledger } = records;
  const [planned, spent] = [new Sum(), new Sum()];
  let more = 0;
  let lines = 0;
  for (const { estimate, expenditure } of meetings.flatMap((meeting) => meeting.lines)) {
    if (estimate.state !== 'known' || expenditure.state !== 'known') continue;
    if (estimate.amount <= 0 || expenditure.amount <= 0) continue;
    lines++;
    if (expenditure.amount >= estimate.amount * FAR) more++;
    else if (estimate.amount >= expenditure.amount * FAR) more--;
    planned.add(estimate.amount);
    spent.add(expenditure.amount);
  }
  const first = estimates[0]?.at;
  if (records.saysUnit || lines < 2 || Math.abs(more) !== lines || first === undefined) return [];
  const small = more > 0 ? first : ledger.place(0);
  const values = {
    setting: settingOfAnswer(small.sheet, UNIT),
    unit: `1000 ${currency}`,
    currency,
    estimate: decimalFromMinor(planned.exact(), decimals),
    expenditure: decimalFromMinor(spent.exact(), decimals),
  };
  return [diagnostic('sides-far-apart', more > 0 ? [first, ledger.place(0)] : [ledger.place(0), first], values)];
}

function reportCommitments(records: Records, { matches }: Matching): Diagnostic[] {
  const { expenditures: ledger, settings } = records;
  const rows: number[] = [];
  const sum = new FigureSum();
  for (let row = 0; row < ledger.count; row++) {
    if (matches.state[row] !== MatchState.commitment) continue;
    rows.push(row);
    sum.add(amountIn(matches.amount, row));
  }
  if (rows.length === 0) return [];
  const amount = decimalFromMinor(sum.figure().amount, settings.decimals);
  return [
    diagnostic(
      'commitment-left-out',
      rows.map((row) => ledger.place(row)),
      { amount },
    ),
  ];
}

function reportProof({ proof, decimals }: Reconciliation): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { file, sheet, sums, rowsRead, rowsUsed, rowsLeftOut, holds } of proof.sheets) {
    if (holds) continue;
    const bad = sums.find(({ read, used, leftOut }) => read !== used + leftOut);
    const text = (amount: bigint): string =>
      decimalFromMinor(amount, currencyDecimals(bad?.currency ?? '') ?? decimals);
    const values = bad
      ? { read: text(bad.read), used: text(bad.used), leftOut: text(bad.leftOut) }
      : { read: String(rowsRead), used: String(rowsUsed), leftOut: String(rowsLeftOut) };
    found.push(diagnostic('proof-broken', { file, sheet, cell: '' }, { sheet, ...values }));
  }
  for (const { at, meeting, line, stated, computed, known, holds } of proof.controls) {
    if (holds) continue;
    if (!known) {
      const values = { meeting, line, stated: decimalFromMinor(stated, decimals) };
      found.push(diagnostic('control-total-unchecked', at, values));
      continue;
    }
    const difference = decimalFromMinor((stated - computed) as Minor, decimals);
    const values = {
      stated: decimalFromMinor(stated, decimals),
      computed: decimalFromMinor(computed, decimals),
      difference,
    };
    found.push(diagnostic('control-total-differs', at, { meeting, line, ...values }));
  }
  return found;
}

const reportMapping = ({ mapping }: Matching): Diagnostic[] =>
  mapping.unused().map(({ at, text }) => diagnostic('mapping-unused', at, { value: text }));
