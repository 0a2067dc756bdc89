/** Two reconciliations → what became of the workbook between them. */
import { isCovered } from '../reconciliation/covered';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { codeKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { decimalFromMinor } from '../values/money';
import type { Comparison, MovedFigure } from './comparison';
import {
  compareLines,
  compareMappings,
  compareMeetings,
  compareRates,
  compareRows,
  compareSettings,
} from './compare-registers';
import { ESTIMATE_FIELDS, ESTIMATE_PASSES, estimateRows } from './estimate-rows';
import type { KeyedRows } from './keyed-rows';
import { SharedTexts } from './keyed-rows';
import { LEDGER_FIELDS, ledgerPasses, ledgerRows } from './ledger-rows';
import type { Moves } from './move-figures';
import { causeOf, moveFigures } from './move-figures';
import { movedName } from './moved-name';
import type { MeetingPair } from './pair-meetings';
import { pairMeetings } from './pair-meetings';
import type { PairedRows } from './pair-rows';
import { pairRows } from './pair-rows';
import type { CellOf, Contributions } from './row-moves';
import { estimateContributions, ledgerContributions, movesByCell } from './row-moves';

/**
 * Compares an older with a newer version of the workbook: records by their keys, and each published figure with the rows that moved it. Nothing is
 * matched by where it stands. Findings: two years, two currencies (no figure is then compared), and a difference that its rows do not add up to.
 */
export function compareReconciliations(before: Reconciliation, after: Reconciliation): Comparison {
  const sameYear = before.year === after.year;
  const sameCurrency = before.currency === after.currency;
  const texts = new SharedTexts();
  const pairs = pairMeetings(before.records, after.records);
  const cells = new CellNumbers(pairs, before, after);
  const meetingId = numbersOf(pairs);
  const keptOf =
    ({ records }: Reconciliation) =>
    ({ meeting }: { readonly meeting: number }): boolean =>
      sameYear || (meeting >= 0 && isCovered(records.meetings[meeting]!, records.settings.year));
  const estimates = [
    estimateRows(before.records, texts, meetingId.before, keptOf(before)),
    estimateRows(after.records, texts, meetingId.after, keptOf(after)),
  ] as const;
  const ledgers = [ledgerRows(before.records, texts), ledgerRows(after.records, texts)] as const;
  const pairedEstimates = pairRows(...estimates, ESTIMATE_PASSES, 'amount');
  const pairedLedgers = pairRows(...ledgers, ledgerPasses(sameYear), 'amount');
  const own =
    (contributions: Contributions, rows: readonly number[]): Contributions =>
    (row) =>
      contributions(rows[row]!);
  const estimateMoves = movesOf(
    estimates,
    pairedEstimates,
    ESTIMATE_FIELDS,
    own(estimateContributions(before, cells.before), estimates[0].rows),
    own(estimateContributions(after, cells.after), estimates[1].rows),
    estimateKey,
  );
  const ledgerMoves = (committed: boolean): Moves =>
    movesOf(
      ledgers,
      pairedLedgers,
      LEDGER_FIELDS,
      ledgerContributions(before, cells.before, committed),
      ledgerContributions(after, cells.after, committed),
      ledgerKey,
    );
  const figures = sameCurrency
    ? moveFigures({
        before,
        after,
        moves: { estimate: estimateMoves, expenditure: ledgerMoves(false), committed: ledgerMoves(true) },
        meetings: cells.meetings,
        cellOf: cells.cellOf,
      })
    : [];
  const holds = figures.every((figure) => figure.holds !== false);
  return {
    before,
    after,
    sameYear,
    sameCurrency,
    samePrinting:
      before.records.settings.rounding === after.records.settings.rounding &&
      before.records.settings.layout === after.records.settings.layout,
    paired: pairedMeetings(pairs, before, after),
    registers: {
      meetings: compareMeetings(before.records, after.records, pairs),
      lines: compareLines(before.records, after.records),
      estimates: compareRows(...estimates, pairedEstimates, ESTIMATE_FIELDS, estimateKey),
      expenditures: compareRows(...ledgers, pairedLedgers, LEDGER_FIELDS, ledgerKey),
      mappings: compareMappings(before.records, after.records),
      rates: compareRates(before.records, after.records),
      settings: compareSettings(before.records, after.records),
    },
    figures,
    holds,
    diagnostics: findings(before, after, figures),
  };
}

function movesOf<F extends string>(
  [before, after]: readonly [KeyedRows<F>, KeyedRows<F>],
  { partner, added }: PairedRows,
  fields: readonly F[],
  was: Contributions,
  is: Contributions,
  keyOf: (rows: KeyedRows<F>, row: number) => string,
): Moves {
  const isChanged = (old: number, now: number): boolean =>
    fields.some((field) => !Object.is(before.fields[field][old], after.fields[field][now]));
  return {
    byCell: movesByCell(partner, added, was, is),
    reason: (move) => ({
      cause: causeOf(move, isChanged),
      key: move.after < 0 ? keyOf(before, move.before) : keyOf(after, move.after),
      before: move.before < 0 ? undefined : before.place(move.before),
      after: move.after < 0 ? undefined : after.place(move.after),
      was: known(move.was),
      is: known(move.is),
    }),
  };
}

const known = (amount: number): number | undefined => (Number.isNaN(amount) ? undefined : amount);

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function estimateKey(rows: KeyedRows<(typeof ESTIMATE_FIELDS)[number]>, row: number): string {
  const text = (field: (typeof ESTIMATE_FIELDS)[number]): string => rows.text(row, field);
  return joined(`${text('meeting')}/${text('line')}`, text('version'), text('document'));
}

function ledgerKey(rows: KeyedRows<(typeof LEDGER_FIELDS)[number]>, row: number): string {
  const text = (field: (typeof LEDGER_FIELDS)[number]): string => rows.text(row, field);
  const where = [text('meeting') || text('costObject'), text('line') || text('commitmentItem')];
  return joined(text('document'), where.filter((part) => part !== '').join('/'), text('description'));
}

function numbersOf(pairs: readonly MeetingPair[]): {
  before: (index: number) => number;
  after: (index: number) => number;
} {
  const numbers = (side: 'before' | 'after') => {
    const ids = new Map(pairs.flatMap((pair, at) => (pair[side] === undefined ? [] : [[pair[side], at + 1] as const])));
    // A meeting that takes no part keeps a number of its own side.
    return (index: number): number => ids.get(index) ?? (side === 'before' ? -1 : -2) - 2 * index;
  };
  return { before: numbers('before'), after: numbers('after') };
}

/** Numbers for each meeting that either annex covers and each line, the same in both versions. */
class CellNumbers {
  readonly meetings: {
    before: Reconciliation['meetings'][number] | undefined;
    after: Reconciliation['meetings'][number] | undefined;
  }[];
  readonly before: CellOf;
  readonly after: CellOf;
  private readonly lines = new Map<string, number>();

  constructor(pairs: readonly MeetingPair[], before: Reconciliation, after: Reconciliation) {
    const results = ({ meetings }: Reconciliation) => new Map(meetings.map((result) => [result.index, result]));
    const [old, now] = [results(before), results(after)];
    const found = pairs
      .map((pair) => ({ before: old.get(pair.before ?? -1), after: now.get(pair.after ?? -1) }))
      .filter((pair) => pair.before !== undefined || pair.after !== undefined);
    const order = new Map([...before.meetings, ...after.meetings].map((result, at) => [result, at]));
    const rank = (pair: (typeof found)[number]): number => order.get((pair.after ?? pair.before)!)!;
    // Those that were dropped stand first, as their annex did.
    this.meetings = found.sort((a, b) => rank(a) - rank(b));
    for (const { records } of [before, after])
      for (const { code } of records.budgetLines) this.lineNumber(codeKey(code));
    this.before = this.numbering(before, 'before');
    this.after = this.numbering(after, 'after');
  }

  readonly cellOf = (meeting: number, lineKey: string): number => meeting * this.lines.size + this.lineNumber(lineKey);

  private numbering({ records }: Reconciliation, side: 'before' | 'after'): CellOf {
    const positions = new Map(
      this.meetings.flatMap((pair, at) => (pair[side] ? [[pair[side].index, at] as const] : [])),
    );
    const lines = records.budgetLines.map(({ code }) => this.lineNumber(codeKey(code)));
    const { size } = this.lines;
    return (meeting, line) => {
      const at = positions.get(meeting);
      return at === undefined ? undefined : at * size + lines[line]!;
    };
  }

  private lineNumber(key: string): number {
    let number = this.lines.get(key);
    if (number === undefined) this.lines.set(key, (number = this.lines.size));
    return number;
  }
}

const pairedMeetings = (
  pairs: readonly MeetingPair[],
  before: Reconciliation,
  after: Reconciliation,
): Comparison['paired'] =>
  pairs
    .filter(({ by }) => by !== 'code')
    .map(({ before: old, after: now, by }) => ({
      before: before.records.meetings[old!]!.code,
      after: after.records.meetings[now!]!.code,
      by,
    }));

function findings(before: Reconciliation, after: Reconciliation, figures: readonly MovedFigure[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const year = ({ year: known }: Reconciliation): string => (known === undefined ? '' : String(known));
  if (before.year !== after.year)
    found.push(diagnostic('comparison-years', [], { before: year(before), after: year(after) }));
  if (before.currency !== after.currency) {
    found.push(diagnostic('comparison-currencies', [], { before: before.currency, after: after.currency }));
  }
  const text = (amount: number): string => decimalFromMinor(BigInt(amount), after.decimals);
  for (const figure of figures) {
    if (figure.holds !== false) continue;
    const values = { difference: text(figure.difference!), explained: text(figure.explained!) };
    found.push(diagnostic('comparison-unproved', [], { figure: movedName(figure), ...values }));
  }
  return found;
}
