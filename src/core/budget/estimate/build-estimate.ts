/** Volumes × unit costs → estimates of meetings. Exact until each line is rounded, once. */
import type { BudgetLine, Meeting } from '../../records/records';
import { isInBase } from '../../records/line-base';
import { byOrder } from '../../reconciliation/reconcile';
import type { Day } from '../../values/calendar';
import { isoFromDay } from '../../values/calendar';
import { codeKey } from '../../values/code-key';
import type { Diagnostic, Outcome } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { Fraction } from '../../values/fraction';
import { addFractions, fractionFromNumber, multiplyFractions, ONE, ZERO_FRACTION } from '../../values/fraction';
import { Sum } from '../../values/money';
import type { Minor } from '../../values/money';
import type { BudgetRecords, UnitCost, Volume } from '../records/budget-records';
import { USED } from '../records/read-unit-costs';
import { convertExactly, unitsPerDollar } from './convert-costs';
import { orderComputed } from './computed-lines';
import type { BuiltEstimates, EstimateLine, EstimatePart, MeetingEstimate } from './estimate';
import type { OtherFactor } from './quantities';
import { checkFactors, quantityOf } from './quantities';
import { roundLine } from './round-line';
import { UnitCosts } from './unit-costs';
import { addTo } from '../../values/grouped';
import { append } from '../../values/append';

/** Other values than those of the sheets, for an estimate that is only asked about. */
export interface OtherValues {
  readonly factor: OtherFactor;
  /** Units per US dollar. */
  readonly perDollar: ReadonlyMap<string, Fraction>;
  /** Unit costs in their own currency; `undefined`: as it is. */
  readonly rate: (unitCost: UnitCost) => Fraction | undefined;
  /** Per cents of computed lines by index. */
  readonly perCents: ReadonlyMap<number, Fraction>;
}

export interface BuildOptions {
  /** Key of the version; its rows of volumes are built. */
  readonly version: string;
  readonly ratesAsAt: Day | undefined;
  /** Indices of meetings; `undefined`: all that have volumes of the version. */
  readonly meetings: ReadonlySet<number> | undefined;
  readonly other?: OtherValues;
}

/** Builds each meeting's estimate. Rows with an error make no part, and leave their line and the total unknown. */
export function buildEstimates(records: BudgetRecords, options: BuildOptions): Outcome<BuiltEstimates> {
  const builder = new Builder(records, options);
  const byMeeting = new Map<number, Volume[]>();
  for (const volume of records.volumes) {
    if (volume.version !== options.version || volume.version === USED) continue;
    if (options.meetings !== undefined && !options.meetings.has(volume.meeting)) continue;
    addTo(byMeeting, volume.meeting, volume);
  }
  const meetings = [...byMeeting].map(([index, volumes]) => builder.meeting(index, volumes));
  const { costs } = records;
  meetings.sort((a, b) => byStart(costs.meetings[a.index]!, costs.meetings[b.index]!));
  return { value: { ratesAsAt: options.ratesAsAt, meetings }, diagnostics: builder.diagnostics };
}

const byStart = (a: Meeting, b: Meeting): number =>
  (a.start ?? 0) - (b.start ?? 0) || (codeKey(a.code) < codeKey(b.code) ? -1 : 1);

class Builder {
  private readonly found: Diagnostic[] = [];
  private readonly unitCosts: UnitCosts;
  private readonly undated = new Set<string>();

  constructor(
    private readonly records: BudgetRecords,
    private readonly options: BuildOptions,
  ) {
    this.unitCosts = new UnitCosts(records.unitCosts);
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.unitCosts.diagnostics, ...this.found];
  }

  meeting(index: number, volumes: readonly Volume[]): MeetingEstimate {
    const { costs } = this.records;
    const meeting = costs.meetings[index]!;
    const byLine = new Map<number, Volume[]>();
    for (const volume of volumes) {
      const { kind, code } = costs.budgetLines[volume.line]!;
      if (kind === 'direct') addTo(byLine, volume.line, volume);
      else this.found.push(diagnostic('volume-line-computed', volume.at, { line: code }));
    }
    const lines = new Map<number, EstimateLine>();
    for (const [line, rows] of byLine) lines.set(line, this.directLine(meeting, line, rows));
    this.addComputed(lines);
    const sorted = [...lines.values()].sort((a, b) => byOrder(a.line, b.line));
    const total = new Sum();
    for (const { amount } of sorted) if (amount !== undefined) total.add(amount);
    const isKnown = sorted.every(({ amount }) => amount !== undefined);
    const { version } = this.options;
    return { index, code: meeting.code, version, lines: sorted, total: isKnown ? total.value() : undefined };
  }

  private directLine(meeting: Meeting, index: number, volumes: readonly Volume[]): EstimateLine {
    const line = this.records.costs.budgetLines[index]!;
    const parts = volumes.map((volume) => this.part(meeting, line, volume));
    const known = parts.filter((part) => part !== undefined);
    const exact =
      known.length === parts.length
        ? known.reduce((sum, part) => addFractions(sum, part.exact), ZERO_FRACTION)
        : undefined;
    return { index, line, exact, amount: this.rounded(exact), parts: known, perCent: undefined, base: [] };
  }

  private part(meeting: Meeting, line: BudgetLine, volume: Volume): EstimatePart | undefined {
    const unitCost = this.unitCosts.inForce(volume.key, meeting.start);
    if (unitCost === undefined) {
      const day = meeting.start === undefined ? '' : isoFromDay(meeting.start);
      const values = { item: volume.item, meeting: meeting.code, day };
      this.found.push(diagnostic('unit-cost-missing', volume.at, values));
      return undefined;
    }
    append(this.found, checkFactors(volume, unitCost.factors));
    const { other } = this.options;
    const quantity = quantityOf(volume, unitCost.factors, other?.factor);
    if (quantity === undefined) return undefined;
    if (quantity.numerator === 0n) {
      const values = { meeting: meeting.code, line: line.code, item: volume.item };
      this.found.push(diagnostic('volume-zero', volume.at, values));
    }
    const rate = other?.rate(unitCost) ?? unitCost.rate;
    const cost = multiplyFractions(quantity, rate);
    const { currency } = this.records.costs.settings;
    if (unitCost.currency === currency) return { volume, unitCost, quantity, rate, unitsPerDollar: ONE, exact: cost };
    const perDollar = this.perDollar(unitCost.currency, unitCost.at);
    const own = this.perDollar(currency, unitCost.at);
    if (perDollar === undefined || own === undefined) return undefined;
    const exact = convertExactly(cost, perDollar, own);
    return { volume, unitCost, quantity, rate, unitsPerDollar: perDollar, exact };
  }

  /** `undefined`, with a finding, where there is no day, or no rate on it. */
  private perDollar(currency: string, at: EstimatePart['unitCost']['at']): Fraction | undefined {
    if (currency === 'USD') return ONE;
    const other = this.options.other?.perDollar.get(currency);
    if (other !== undefined) return other;
    const { ratesAsAt: day } = this.options;
    const rate = day === undefined ? undefined : unitsPerDollar(this.records.costs.exchangeRates, currency, day);
    if (rate !== undefined || this.undated.has(currency)) return rate;
    this.undated.add(currency);
    this.found.push(
      day === undefined
        ? diagnostic('rates-day-missing', at, { currency })
        : diagnostic('rate-missing', at, { currency, day: isoFromDay(day) }),
    );
    return undefined;
  }

  /** Computed lines in the order in which they need each other; a base that is not known leaves its line unknown. */
  private addComputed(lines: Map<number, EstimateLine>): void {
    const { budgetLines } = this.records.costs;
    const { order, circles } = orderComputed(budgetLines);
    for (const circle of circles) {
      const codes = circle.map((index) => budgetLines[index]!.code).join(', ');
      const at = circle.map((index) => budgetLines[index]!.at);
      if (!this.found.some(({ code }) => code === 'base-circular'))
        this.found.push(diagnostic('base-circular', at, { lines: codes }));
      for (const index of circle) lines.set(index, computed(budgetLines[index]!, index, undefined, undefined, []));
    }
    for (const index of order) {
      const line = budgetLines[index]!;
      const own = line.rate === undefined ? undefined : fractionFromNumber(line.rate);
      const perCent = this.options.other?.perCents.get(index) ?? own;
      if (perCent === undefined) continue;
      const base = [...lines.values()].filter((other) => other.index !== index && isInBase(other.line, line));
      const sum = new Sum();
      for (const { amount } of base) if (amount !== undefined) sum.add(amount);
      const isKnown = base.every(({ amount }) => amount !== undefined);
      const scale = 100n * 10n ** BigInt(this.records.costs.settings.decimals);
      const exact = isKnown ? multiplyFractions(perCent, { numerator: sum.exact(), denominator: scale }) : undefined;
      const indices = base.map((other) => other.index);
      lines.set(index, { ...computed(line, index, perCent, exact, indices), amount: this.rounded(exact) });
    }
  }

  private rounded(exact: Fraction | undefined): Minor | undefined {
    const { decimals, budget } = this.records.costs.settings;
    return exact === undefined ? undefined : roundLine(exact, decimals, budget.estimateRounding);
  }
}

const computed = (
  line: BudgetLine,
  index: number,
  perCent: Fraction | undefined,
  exact: Fraction | undefined,
  base: readonly number[],
): EstimateLine => ({ index, line, exact, amount: undefined, parts: [], perCent, base });
