/**
 * A line's variance, split into what comes of rounding (and of changes by hand), of volume, of price and of exchange. Volume is taken at the estimate's unit
 * costs and rates of exchange, price at the quantity used, exchange on what was charged; price takes the remainder, so that the terms add up to the cent.
 */
import type { LineResult, MeetingResult, Reconciliation } from '../../reconciliation/reconciliation';
import type { MeetingSplit, VarianceSplit } from '../../reconciliation/variance-split';
import { sumSplits } from '../../reconciliation/variance-split';
import { codeKey } from '../../values/code-key';
import type { Diagnostic, Outcome } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { Fraction } from '../../values/fraction';
import {
  addFractions,
  multiplyFractions,
  ONE,
  reduced,
  roundFraction,
  subtractFractions,
  ZERO_FRACTION,
} from '../../values/fraction';
import type { Place } from '../../values/address';
import type { Minor } from '../../values/money';
import { convertExactly, unitsPerDollar } from '../estimate/convert-costs';
import { quantityOf } from '../estimate/quantities';
import { UnitCosts } from '../estimate/unit-costs';
import type { BudgetRecords, Volume } from '../records/budget-records';
import { USED, versionKey } from '../records/read-unit-costs';
import { PostedAmounts } from './posted-amounts';
import { addTo } from '../../values/grouped';

/** In step with the reconciliation's meetings. */
export function splitVariances(reconciliation: Reconciliation, records: BudgetRecords): Outcome<MeetingSplit[]> {
  const splitter = new Splitter(reconciliation, records);
  const value = reconciliation.meetings.map((meeting) => splitter.meeting(meeting));
  return { value, diagnostics: splitter.diagnostics };
}

class Splitter {
  readonly diagnostics: Diagnostic[] = [];
  private readonly unitCosts: UnitCosts;
  private readonly posted: PostedAmounts;
  private readonly volumes = new Map<string, Volume[]>();
  private readonly days = new Map<string, number>();

  constructor(
    private readonly reconciliation: Reconciliation,
    records: BudgetRecords,
  ) {
    this.unitCosts = new UnitCosts(records.unitCosts);
    for (const volume of records.volumes) {
      const key = keyOf(volume.meeting, volume.line);
      addTo(this.volumes, key, volume);
    }
    this.noteDays();
    this.posted = new PostedAmounts(reconciliation, (meeting, line, currency) => this.rate(meeting, line, currency));
  }

  meeting(result: MeetingResult): MeetingSplit {
    const lines = result.lines.map((line) => this.line(result, line));
    const behind = result.lines.map(({ index }, at) => (isReckoned(lines[at]) ? this.behind(result, index) : []));
    return { lines, total: sumSplits(lines), behind };
  }

  /** Rows of quantities, each with that of its unit cost. */
  private behind({ index, meeting, version }: MeetingResult, line: number): Place[] {
    const rows = (this.volumes.get(keyOf(index, line)) ?? []).filter(
      (volume) => volume.version === USED || volume.version === versionKey(version ?? ''),
    );
    const costs = rows.flatMap(({ key }) => this.unitCosts.inForce(key, meeting.start)?.at ?? []);
    return [...rows.map(({ at }) => at), ...new Set(costs)];
  }

  private line(meeting: MeetingResult, result: LineResult): VarianceSplit | undefined {
    const { index, line, estimate, expenditure, variance } = result;
    if (variance.state === 'unknown') return undefined;
    const whole = variance.amount;
    if (line.kind !== 'direct') return { derived: whole };
    const charged = this.posted.of(meeting.index, index);
    if (charged === undefined) return { notSplit: whole };
    const exchange = this.cents(subtractFractions(charged, this.exact(expenditure.amount)));
    const rows = this.volumes.get(keyOf(meeting.index, index)) ?? [];
    const version = versionKey(meeting.version ?? '');
    const planned = rows.filter((volume) => volume.version === version);
    const used = rows.filter((volume) => volume.version === USED);
    // An estimate without volumes is not rounded from anything; what was used without an estimate is.
    const isUnknown = planned.length === 0 && (used.length === 0 || estimate.amount !== 0);
    if (isUnknown) return { exchange, notSplit: (whole - exchange) as Minor };
    const estimated = this.valueOf(meeting, index, planned);
    if (estimated === undefined) return { exchange, notSplit: (whole - exchange) as Minor };
    const rounding = this.cents(subtractFractions(this.exact(estimate.amount), estimated));
    const missing = [...new Set(planned.map(({ key }) => key))].filter((key) => !used.some((row) => row.key === key));
    const consumed = missing.length > 0 ? undefined : this.valueOf(meeting, index, used);
    if (missing.length > 0) this.reportMissing(meeting, result, planned, missing);
    if (consumed === undefined) return { rounding, exchange, notSplit: (whole - rounding - exchange) as Minor };
    const volume = this.cents(subtractFractions(estimated, consumed));
    return { rounding, volume, price: (whole - rounding - volume - exchange) as Minor, exchange };
  }

  /** Σ quantity × unit cost of the meeting's first day, at the rates of the estimate, in whole units; `undefined` where one of them is not known. */
  private valueOf({ index, meeting }: MeetingResult, line: number, rows: readonly Volume[]): Fraction | undefined {
    let sum: Fraction | undefined = ZERO_FRACTION;
    for (const volume of rows) {
      const cost = this.unitCosts.inForce(volume.key, meeting.start);
      const quantity = cost && quantityOf(volume, cost.factors);
      const rate = cost && this.rate(index, line, cost.currency);
      if (sum === undefined || cost === undefined || quantity === undefined || rate === undefined) return undefined;
      sum = addFractions(sum, multiplyFractions(multiplyFractions(quantity, cost.rate), rate));
    }
    return sum;
  }

  /** From one unit of a currency to the reconciliation's, by the rates of the day that the estimate of the meeting and line was made at. */
  private rate(meeting: number, line: number, currency: string): Fraction | undefined {
    const { currency: own, records } = this.reconciliation;
    if (currency === own) return ONE;
    const day = this.days.get(keyOf(meeting, line)) ?? records.meetings[meeting]!.start;
    if (day === undefined) return undefined;
    const [from, to] = [currency, own].map((each) => unitsPerDollar(records.exchangeRates, each, day));
    return from === undefined || to === undefined ? undefined : convertExactly(ONE, from, to);
  }

  /** Of the rows that are compared: the day of their rates, else the day of adoption; of several rows of a line the latest. */
  private noteDays(): void {
    const { records, meetings } = this.reconciliation;
    const versions = new Map(meetings.map(({ index, version }) => [index, codeKey(version ?? '')]));
    for (const { meeting, line, version, ratesAsAt, adoptedOn } of records.estimates) {
      const day = ratesAsAt ?? adoptedOn;
      if (day === undefined || versions.get(meeting) !== codeKey(version)) continue;
      const key = keyOf(meeting, line);
      this.days.set(key, Math.max(day, this.days.get(key) ?? 0));
    }
  }

  private reportMissing(
    { meeting }: MeetingResult,
    { line }: LineResult,
    planned: readonly Volume[],
    missing: readonly string[],
  ): void {
    const rows = planned.filter(({ key }) => missing.includes(key));
    const items = [...new Set(rows.map(({ item }) => item))].join(', ');
    const at = rows.map((row) => row.at);
    const values = { meeting: meeting.code, line: line.code, items };
    this.diagnostics.push(diagnostic('volume-actual-missing', at, values));
  }

  /** Minor units as whole units, exactly; and back, rounded once. */
  private exact(amount: Minor): Fraction {
    return reduced(BigInt(amount), 10n ** BigInt(this.reconciliation.decimals));
  }

  private cents(amount: Fraction): Minor {
    const scale = 10n ** BigInt(this.reconciliation.decimals);
    return Number(roundFraction({ ...amount, numerator: amount.numerator * scale })) as Minor;
  }
}

/** By volumes and unit costs. */
const isReckoned = (split: VarianceSplit | undefined): boolean => split?.rounding !== undefined;

const keyOf = (meeting: number, line: number): string => `${meeting},${line}`;
