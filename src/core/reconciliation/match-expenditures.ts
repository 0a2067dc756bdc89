/** Each expenditure to its meeting and line, in the reconciliation's currency. */
import { BLANK, UNKNOWN } from '../records/codes';
import { Stage } from '../records/ledger';
import type { Records } from '../records/records';
import { allocate } from '../values/allocate';
import type { Day } from '../values/calendar';
import { currencyDecimals } from '../values/currencies';
import type { Diagnostic } from '../values/diagnostic';
import type { UnmatchedReason } from '../values/diagnostics/reconciliation';
import { diagnostic } from '../values/diagnostic';
import type { Fraction } from '../values/fraction';
import type { Minor } from '../values/money';
import { decimalFromMinor, negate, Sum } from '../values/money';
import type { Conversion } from './exchange';
import { Exchange, multiply, whyNotConverted } from './exchange';
import type { Part } from './mapping-index';
import { MappingIndex } from './mapping-index';
import type { Matches } from './reconciliation';
import { MatchState } from './reconciliation';
import { append } from '../values/append';

export interface UnmatchedRow {
  readonly row: number;
  readonly reason: UnmatchedReason;
  /** Text id of what found nothing. */
  readonly found: number;
  /** What the row does know; `BLANK` where it does not. */
  readonly meeting: number;
  readonly line: number;
}

/** The share of a row's own amount that goes with a part; in step with `Matches.parts`. */
export interface Matching {
  readonly matches: Matches;
  readonly ownParts: readonly Minor[];
  readonly unmatched: readonly UnmatchedRow[];
  /** Meetings and lines that bear a share of a row whose amount is not known. */
  readonly unknownParts: readonly { readonly row: number; readonly meeting: number; readonly line: number }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly mapping: MappingIndex;
}

/**
 * Finds meeting and line of each row (its own columns first, then Mapping) and converts its amount. A row is converted before it is split, and
 * split exactly. Rows that find none are unmatched; those whose amount cannot be read or converted are unreadable.
 */
export function matchExpenditures(records: Records): Matching {
  const { expenditures: ledger, settings } = records;
  const { count } = ledger;
  const mapping = new MappingIndex(records);
  const converter = new Converter(records);
  const matches = {
    // As the rows themselves name them, until one is found that does not.
    meeting: ledger.meeting,
    line: ledger.line,
    amount: new Float64Array(count),
    state: new Uint8Array(count),
    parts: [] as { row: number; amount: Minor; meeting: number; line: number; share: Fraction }[],
  };
  const ownParts: Minor[] = [];
  const unmatched: UnmatchedRow[] = [];
  const unknownParts: { row: number; meeting: number; line: number }[] = [];
  const bear = (row: number, meeting: number, line: number): void => {
    if (matches.meeting[row] === meeting && matches.line[row] === line) return;
    if (matches.meeting === ledger.meeting) {
      matches.meeting = ledger.meeting.slice(0, count);
      matches.line = ledger.line.slice(0, count);
    }
    matches.meeting[row] = meeting;
    matches.line[row] = line;
  };
  const leaveCommitments = settings.figures === 'final';
  for (let row = 0; row < count; row++) {
    if (ledger.stage[row] === Stage.total) {
      matches.amount[row] = Number.NaN;
      matches.state[row] = MatchState.total;
      bear(row, BLANK, BLANK);
      continue;
    }
    const amount = converter.convert(row);
    matches.amount[row] = amount ?? Number.NaN;
    let meeting = ledger.meeting[row]!;
    let line = ledger.line[row]!;
    let parts: readonly Part[] = WHOLE;
    const commitment = leaveCommitments && ledger.stage[row] === Stage.commitment;
    if (commitment) matches.state[row] = MatchState.commitment;
    if ((meeting < 0 || line < 0) && !mapping.isEmpty) {
      const found = mapping.partsOf(ledger, row, meeting < 0, line < 0);
      if (found === 'broken') {
        bear(row, BLANK, BLANK);
        if (commitment) continue;
        const id = ledger.costObject[row]! || ledger.commitmentItem[row]! || ledger.description[row]!;
        unmatched.push({ row, reason: 'mapping-shares', found: id, meeting, line });
        matches.state[row] = MatchState.unmatched;
        continue;
      }
      parts = found;
    }
    const first = parts[0]!;
    if (meeting < 0 && first.meeting >= 0) meeting = first.meeting;
    if (line < 0 && first.line >= 0) line = first.line;
    if (!commitment && (meeting < 0 || line < 0)) {
      // A row that several meetings (or lines) would share knows none of them.
      const sure = { meeting: shares(parts, 'meeting') ? BLANK : meeting, line: shares(parts, 'line') ? BLANK : line };
      unmatched.push({ row, ...whyUnmatched(records, row, meeting, line), ...sure });
      bear(row, BLANK, BLANK);
      matches.state[row] = MatchState.unmatched;
      continue;
    }
    if (!commitment && amount === undefined) {
      matches.state[row] = MatchState.unreadable;
      for (const part of parts.slice(1)) unknownParts.push({ row, ...placed(part, meeting, line) });
    }
    if (parts.length === 1 || amount === undefined || commitment) {
      bear(row, meeting, line);
      continue;
    }
    bear(row, BLANK, BLANK);
    matches.state[row] = MatchState.shared;
    const weights = parts.map(({ share }) => share);
    const amounts = allocate(amount, weights);
    const own = allocate(ledger.amount[row]! as Minor, weights);
    parts.forEach((part, at) => {
      matches.parts.push({ row, amount: amounts[at]!, ...placed(part, meeting, line), share: part.share });
      ownParts.push(own[at]!);
    });
  }
  const diagnostics = [...mapping.diagnostics, ...converter.diagnostics, ...converter.againstTable()];
  return { matches, ownParts, unmatched, unknownParts, diagnostics, mapping };
}

const placed = (part: Part, meeting: number, line: number): { meeting: number; line: number } => ({
  meeting: part.meeting >= 0 ? part.meeting : meeting,
  line: part.line >= 0 ? part.line : line,
});

const shares = (parts: readonly Part[], piece: 'meeting' | 'line'): boolean =>
  parts.some((part) => part[piece] !== parts[0]![piece]);

const WHOLE: readonly Part[] = [{ meeting: BLANK, line: BLANK, share: { numerator: 1n, denominator: 1n } }];

function whyUnmatched(
  records: Records,
  row: number,
  meeting: number,
  line: number,
): { reason: UnmatchedReason; found: number } {
  const { expenditures: ledger } = records;
  if (meeting === UNKNOWN) return { reason: 'meeting-unknown', found: ledger.meetingText[row]! };
  const hint =
    ledger.costObject[row]! || ledger.commitmentItem[row]! || ledger.description[row]! || ledger.document[row]!;
  if (meeting < 0) return { reason: 'meeting-missing', found: ledger.costObject[row]! || hint };
  if (line === UNKNOWN) return { reason: 'line-unknown', found: ledger.lineText[row]! };
  return { reason: 'line-missing', found: ledger.commitmentItem[row]! || hint };
}

/** Of so many days rates are kept; a ledger that has more has mistaken days. */
const MOST_DAYS = 4096;

/** Converts a row's amount; what goes wrong is reported at its cell. */
class Converter {
  readonly diagnostics: Diagnostic[] = [];
  private readonly exchange: Exchange;
  private readonly dollars = new Exchange([], 'USD', 2);
  private readonly inDollars: Exchange;
  private readonly differing = new Map<
    string,
    { readonly rows: number[]; readonly stated: Sum; readonly computed: Sum }
  >();
  /** Currency of the last row. */
  private currencyId = Number.NaN;
  private currency = '';
  /** The rates asked for, by currency and day: a million rows are of few days. */
  private readonly byDay = new Map<number, Map<number, Conversion>>();

  constructor(private readonly records: Records) {
    const { settings, exchangeRates } = records;
    this.exchange = new Exchange(exchangeRates, settings.currency, settings.decimals);
    this.inDollars = new Exchange(exchangeRates, 'USD', 2);
  }

  /** In the reconciliation's currency; `undefined` where it cannot be said. */
  convert(row: number): Minor | undefined {
    const { expenditures: ledger, settings } = this.records;
    const amount = ledger.amount[row]!;
    if (Number.isNaN(amount)) return undefined;
    const currencyId = ledger.currency[row]!;
    if (currencyId !== this.currencyId) {
      this.currencyId = currencyId;
      this.currency = ledger.texts.text(currencyId);
    }
    const { currency } = this;
    const dollars = ledger.amountUsd.get(row);
    if (Number.isNaN(dollars) && (currency === settings.currency || amount === 0)) return amount as Minor;
    const rate = ledger.rate.get(row);
    const day = ledger.day[row]!;
    if (!Number.isNaN(dollars)) {
      if (rate === 0 && amount !== 0 && currency !== 'USD') return this.refuseRate(row, rate);
      const holds = this.compare(row, currency, amount as Minor, dollars as Minor, rate);
      if (currency === settings.currency) return amount as Minor;
      if (!holds) return undefined;
      if (settings.currency === 'USD') return dollars as Minor;
      return this.apply(this.byDayOf(row, 'USD'), dollars as Minor, 'USD', row);
    }
    if (!Number.isNaN(rate)) {
      if (rate > 0) return this.apply(this.byRateOf(row, currency, rate), amount as Minor, currency, row);
      return this.refuseRate(row, rate);
    }
    if (!Number.isNaN(ledger.periodFrom.get(row)))
      return this.apply(this.byDayOf(row, currency), amount as Minor, currency, row);
    let byDay = this.byDay.get(currencyId);
    if (!byDay || byDay.size > MOST_DAYS) this.byDay.set(currencyId, (byDay = new Map()));
    let conversion = byDay.get(day);
    if (!conversion) byDay.set(day, (conversion = this.exchange.byDay(currency, day)));
    return this.apply(conversion, amount as Minor, currency, row);
  }

  /** By the rates of the row's day; of one that only its month or quarter is known of, by that. */
  private byDayOf(row: number, currency: string): Conversion {
    const { expenditures: ledger, settings } = this.records;
    const [day, from, to] = [ledger.day[row]!, ledger.periodFrom.get(row), ledger.periodTo.get(row)];
    if (Number.isNaN(from)) return this.exchange.byDay(currency, day);
    return this.exchange.byPeriod(currency, from as Day, to as Day, settings.periodDay);
  }

  /** By the row's own rate: units per US dollar, and from dollars by the day. */
  private byRateOf(row: number, currency: string, rate: number): Conversion {
    const { expenditures: ledger, settings } = this.records;
    const [day, to] = [ledger.day[row]!, ledger.periodTo.get(row)];
    if (settings.currency === 'USD' || day !== 0 || Number.isNaN(to)) return this.exchange.byRate(currency, rate, day);
    const inDollars = this.byDayOf(row, 'USD');
    const on = settings.periodDay === 'first day' ? ledger.periodFrom.get(row) : to;
    return inDollars.state === 'converted' ? this.exchange.byRate(currency, rate, on) : inDollars;
  }

  private apply(conversion: Conversion, amount: Minor, currency: string, row: number): Minor | undefined {
    const converted = conversion.state === 'converted' ? multiply(amount, conversion.factor) : undefined;
    if (converted !== undefined) return converted;
    const { expenditures: ledger } = this.records;
    append(this.diagnostics, whyNotConverted(conversion, currency, amount, ledger.day[row]!, ledger.place(row)));
    return undefined;
  }

  private refuseRate(row: number, rate: number): undefined {
    this.diagnostics.push(diagnostic('rate-invalid', this.records.expenditures.place(row), { found: String(rate) }));
    return undefined;
  }

  /**
   * A row's amount in dollars agrees to the cent with its own rate (or amount, where that is in dollars too), with the table's, and in sign, or that
   * is reported. False where no dollars stand beside an amount that makes some: one of the two is wrong.
   */
  private compare(row: number, currency: string, amount: Minor, dollars: Minor, rate: number): boolean {
    let computed: Minor | undefined;
    const byTable = currency === 'USD' || amount === 0 ? undefined : this.byTable(row, currency, amount);
    if (currency === 'USD' || amount === 0) computed = amount;
    else if (rate > 0) {
      const factor = this.dollars.byRate(currency, rate, 0);
      computed = factor.state === 'converted' ? multiply(amount, factor.factor) : undefined;
    } else if (amount < 0 !== dollars < 0 && dollars !== 0) computed = negate(dollars);
    const expected = computed ?? byTable;
    if (dollars === 0 && amount !== 0 && (expected === undefined || Math.abs(expected) > 1)) {
      const text = decimalFromMinor(amount, currencyDecimals(currency) ?? 2);
      const values = { amount: text, currency };
      this.diagnostics.push(diagnostic('dollars-zero', this.records.expenditures.place(row), values));
      return false;
    }
    if (byTable !== undefined && Math.abs(byTable - dollars) > 1)
      this.differsFromTable(row, currency, dollars, byTable);
    if (computed === undefined || Math.abs(computed - dollars) <= 1) return true;
    if (currency === 'USD') {
      const values = { amount: decimalFromMinor(amount, 2), stated: decimalFromMinor(dollars, 2) };
      this.diagnostics.push(diagnostic('dollars-differ', this.records.expenditures.place(row), values));
      return true;
    }
    this.diagnostics.push(
      diagnostic('rate-contradicts', this.records.expenditures.place(row), {
        stated: decimalFromMinor(dollars, 2),
        computed: decimalFromMinor(computed, 2),
        difference: decimalFromMinor((dollars - computed) as Minor, 2),
      }),
    );
    return true;
  }

  /** The amount in dollars by the table's rate of the row's day; `undefined` where it has none. */
  private byTable(row: number, currency: string, amount: Minor): Minor | undefined {
    const { expenditures: ledger } = this.records;
    const conversion = this.inDollars.byDay(currency, ledger.day[row]!);
    return conversion.state === 'converted' ? multiply(amount, conversion.factor) : undefined;
  }

  private differsFromTable(row: number, currency: string, stated: Minor, computed: Minor): void {
    let group = this.differing.get(currency);
    if (!group) this.differing.set(currency, (group = { rows: [], stated: new Sum(), computed: new Sum() }));
    group.rows.push(row);
    group.stated.add(stated);
    group.computed.add(computed);
  }

  /** One finding for all rows of a currency whose amounts in dollars are not those of the table's rates. */
  againstTable(): Diagnostic[] {
    const { expenditures: ledger } = this.records;
    return [...this.differing].map(([currency, { rows, stated, computed }]) => {
      const places = rows.map((row) => ledger.place(row));
      return diagnostic('dollars-against-table', places, {
        currency,
        count: rows.length,
        stated: decimalFromMinor(stated.exact(), 2),
        computed: decimalFromMinor(computed.exact(), 2),
        difference: decimalFromMinor(stated.exact() - computed.exact(), 2),
      });
    });
  }
}
