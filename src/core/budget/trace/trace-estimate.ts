/** An estimate led back to Estimates, and from there to the cells of Volumes and UnitCosts. */
import type { MeetingResult } from '../../reconciliation/reconciliation';
import { figureName } from '../../reconciliation/figure-name';
import type { RowsBehind } from '../../reconciliation/rows-behind';
import type { BuiltEstimates, EstimateLine, EstimatePart } from '../estimate/estimate';
import type { BudgetRecords } from '../records/budget-records';
import type { Trace, TraceRow } from './trace';

/** What is built of the volumes of the version that is compared, by index of the meeting. */
export type BuiltByMeeting = ReadonlyMap<number, BuiltEstimates['meetings'][number]>;

export class EstimateTracer {
  constructor(
    private readonly records: BudgetRecords,
    private readonly behind: RowsBehind,
    private readonly built: BuiltByMeeting,
    /** The day of the rates of exchange. */
    private readonly ratesAsAt: number | undefined,
  ) {}

  /** As `reconcile` has it: Σ its lines. */
  meeting({ index, meeting, lines, estimate, expenditure }: MeetingResult, measure: 'estimate' | 'expenditure'): Trace {
    const figure = measure === 'estimate' ? estimate : expenditure;
    const own = lines.filter((line) => line[measure].state !== 'nil');
    return {
      figure: figureName({ ...NAMELESS, meeting: meeting.code }, measure),
      amount: figure.state === 'known' ? figure.amount : figure.state === 'nil' ? 0 : undefined,
      sign: 1,
      rows: [],
      from: own.map((line) => this.line(index, line, measure)),
    };
  }

  private line(
    meeting: number,
    { index, line, ...figures }: MeetingResult['lines'][number],
    measure: 'estimate' | 'expenditure',
  ): Trace {
    const figure = figures[measure];
    const rows = this.behind
      .get(meeting, index)
      .filter((row) => (measure === 'estimate' ? row.expenditure === undefined : row.expenditure !== undefined))
      .map(({ at, counted, note }): TraceRow => ({ of: 'amount', at, amount: counted, note }));
    const built =
      measure === 'estimate' ? this.built.get(meeting)?.lines.find((each) => each.index === index) : undefined;
    const code = this.records.costs.meetings[meeting]!.code;
    return {
      figure: figureName({ ...NAMELESS, meeting: code, line: line.code }, measure),
      amount: figure.state === 'known' ? figure.amount : figure.state === 'nil' ? 0 : undefined,
      sign: 1,
      rows,
      from: built === undefined ? [] : [this.builtLine(meeting, built)],
    };
  }

  /** A line as its volumes and unit costs give it, rounded. */
  builtLine(meeting: number, { index, line, amount, parts, perCent, base }: EstimateLine): Trace {
    const { meetings, budgetLines } = this.records.costs;
    const { code } = meetings[meeting]!;
    const lines = this.built.get(meeting)?.lines ?? [];
    const ofBase = lines.filter((each) => base.includes(each.index) && each.index !== index);
    return {
      figure: figureName({ ...NAMELESS, meeting: code, line: line.code }, BUILT),
      amount,
      sign: 1,
      rows: [
        ...(perCent === undefined ? [] : [{ of: 'per-cent', at: budgetLines[index]!.at, perCent } as const]),
        ...parts.flatMap((part) => this.partRows(part)),
      ],
      from: ofBase.map((each): Trace => {
        const figure = figureName({ ...NAMELESS, meeting: code, line: each.line.code }, BUILT);
        return { figure, amount: each.amount, sign: 1, rows: [], from: [] };
      }),
    };
  }

  private partRows({ volume, unitCost, quantity, rate, unitsPerDollar, exact }: EstimatePart): TraceRow[] {
    const { currency } = unitCost;
    const factors = unitCost.factors.flatMap((factor) => {
      const found = volume.factors.get(factor);
      return found === undefined ? [] : [{ factor, ...found }];
    });
    const own = this.records.costs.settings.currency;
    const exchange = [...new Set([currency, own])].filter((each) => each !== 'USD' && currency !== own);
    return [
      { of: 'volume', at: volume.at, item: volume.item, factors, quantity, exact },
      { of: 'unit-cost', at: unitCost.at, item: unitCost.item, rate, currency, perDollar: unitsPerDollar },
      ...exchange.flatMap((each) => this.exchangeRow(each)),
    ];
  }

  /** The newest that is not after the day. */
  private exchangeRow(currency: string): TraceRow[] {
    const { ratesAsAt } = this;
    const rates = this.records.costs.exchangeRates
      .filter((each) => each.currency === currency && ratesAsAt !== undefined && each.from <= ratesAsAt)
      .sort((a, b) => b.from - a.from);
    const [newest] = rates;
    return newest === undefined ? [] : [{ of: 'exchange-rate', at: newest.at, currency, rate: newest.rate }];
  }
}

/** Measure of what volumes and unit costs give, beside what stands in Estimates. */
export const BUILT = 'built';

const NAMELESS = { line: '', part: '', role: 'total' } as const;
