/**
 * A meeting's estimate as a sheet with live formulas: quantities are products of cells of Volumes, rates are cells of UnitCosts, lines are rounded as the
 * settings say. The values that stand in the cells are the exact ones.
 */
import { BUDGET_WORDS } from '../../language/budget-words';
import type { Language } from '../../language/language';
import { PUNCTUATION } from '../../language/punctuation';
import { ANNEX_WORDS } from '../../language/annex-words';
import type { EstimateRounding } from '../../records/budget-settings';
import type { PlannedCell, PlannedRow, PlannedSheet } from '../../plan/sheet-plan';
import { isoFromDay } from '../../values/calendar';
import { cellAddress } from '../../values/address';
import type { Day } from '../../values/calendar';
import { decimalText, divideFractions, multiplyFractions } from '../../values/fraction';
import type { BudgetRecords, UnitCost, Volume } from '../records/budget-records';
import type { Factor } from '../records/factors';
import type { EstimateLine, EstimatePart, MeetingEstimate } from '../estimate/estimate';
import { amount, decimal, text } from './cells';
import { firstRowOf, listSheet } from './list-sheet';

/** Where the formulas find what they multiply, as references to other sheets. */
export interface EstimateReferences {
  readonly factor: (volume: Volume, factor: Factor) => string;
  readonly rate: (unitCost: UnitCost) => string;
}

export interface EstimateSheetOptions {
  readonly name: string;
  readonly language: Language;
  readonly references: EstimateReferences;
  readonly ratesAsAt: Day | undefined;
  readonly draft: boolean;
}

const WIDTHS = [44, 14, 14, 14, 12, 14, 18, 18];
/** Columns: label, item, quantity, unit cost, currency, units of it per unit of the settings' currency, exact, amount. */
const [QUANTITY, RATE, PER_UNIT, EXACT, AMOUNT] = [3, 4, 6, 7, 8];
const NUMBER = '#,##0.######';
const PLACES = 12;

export function estimateSheet(
  meeting: MeetingEstimate,
  records: BudgetRecords,
  options: EstimateSheetOptions,
): PlannedSheet {
  const { language, name, ratesAsAt } = options;
  const words = BUDGET_WORDS[language];
  const { colon } = PUNCTUATION[language];
  const { settings, meetings } = records.costs;
  const { title, titles } = meetings[meeting.index]!;
  const day = ratesAsAt === undefined ? '' : ` · ${words.ratesAsAt}${colon}${isoFromDay(ratesAsAt)}`;
  const notes = [
    `${meeting.code}  ${titles[language] ?? title}`,
    `${settings.currency} · ${words.version}${colon}${meeting.version}${day}`,
  ];
  const draft = options.draft ? ANNEX_WORDS[language].draft : '';
  const first = firstRowOf({ notes, blocks: [], draft }, 0);
  const maker = new Maker(records, options, first);
  for (const line of meeting.lines) maker.add(line);
  const heads = [
    ...[words.line, words.item, words.quantity, words.unitCost, words.currency],
    ...[words.perDollar, words.exact, words.amount],
  ];
  const rows = [...maker.rows(), maker.total(meeting, words.total)];
  const blocks = [{ heads, stub: 2, rows }];
  return listSheet({ name, language, title: words.estimates, notes, blocks, widths: WIDTHS, draft });
}

class Maker {
  /** By index of the budget line: the row of its amount. */
  private readonly rowOf = new Map<number, number>();
  private readonly lines: EstimateLine[] = [];
  private next: number;

  constructor(
    private readonly records: BudgetRecords,
    private readonly options: EstimateSheetOptions,
    first: number,
  ) {
    this.next = first;
  }

  /** Takes the line's place: its own row, then one for each part. */
  add(line: EstimateLine): void {
    this.lines.push(line);
    this.rowOf.set(line.index, this.next);
    this.next += 1 + line.parts.length;
  }

  rows(): PlannedRow[] {
    return this.lines.flatMap((line) => {
      const row = this.rowOf.get(line.index)!;
      return [this.lineRow(line, row), ...line.parts.map((part, at) => this.partRow(part, row + 1 + at))];
    });
  }

  total({ total }: MeetingEstimate, label: string): PlannedRow {
    const cells = this.lines.map(({ index }) => cellAddress(this.rowOf.get(index)!, AMOUNT));
    const blank = Array.from({ length: AMOUNT - 2 }, () => text('', 'total'));
    const formula = total === undefined || cells.length === 0 ? undefined : sumOf(cells);
    return {
      cells: [text(label, 'total'), ...blank, amount(total, this.decimals, formula, 'total-figure')],
    };
  }

  private lineRow({ line, exact, amount: rounded, parts, perCent, base }: EstimateLine, row: number): PlannedRow {
    const { language } = this.options;
    const exactly = cellAddress(row, EXACT);
    const ofParts = `SUM(${cellAddress(row + 1, EXACT)}:${cellAddress(row + parts.length, EXACT)})`;
    const baseCells = base.map((index) => cellAddress(this.rowOf.get(index)!, AMOUNT));
    const ofBase =
      perCent === undefined
        ? undefined
        : `${decimalText(perCent)}*${baseCells.length === 0 ? '0' : sumOf(baseCells)}/100`;
    const formula = exact === undefined ? undefined : (ofBase ?? ofParts);
    const rate: PlannedCell | undefined =
      perCent === undefined ? undefined : { value: `${decimalText(perCent)} %`, style: 'line-figure' };
    return {
      cells: [
        text(`${line.code}  ${line.titles[language] ?? line.title}`),
        undefined,
        undefined,
        rate,
        undefined,
        undefined,
        decimal(exact, this.decimals + 4, '#,##0.00', formula),
        amount(
          rounded,
          this.decimals,
          rounded === undefined ? undefined : rounding(exactly, this.rounding, this.decimals),
        ),
      ],
    };
  }

  private partRow({ volume, unitCost, quantity, rate, unitsPerDollar, exact }: EstimatePart, row: number): PlannedRow {
    const { factor, rate: rateCell } = this.options.references;
    const factors = unitCost.factors.map((each) => factor(volume, each)).join(',');
    const cell = (column: number): string => cellAddress(row, column);
    // Units of the cost's currency per unit of the estimate's: those per dollar, where the estimate is in dollars.
    const perUnit = exact.numerator === 0n ? unitsPerDollar : divideFractions(multiplyFractions(quantity, rate), exact);
    return {
      cells: [
        undefined,
        text(volume.item, 'plain-line'),
        decimal(quantity, PLACES, NUMBER, `PRODUCT(${factors})`),
        decimal(rate, PLACES, NUMBER, rateCell(unitCost)),
        text(unitCost.currency, 'plain-line'),
        decimal(perUnit, PLACES, NUMBER),
        decimal(exact, this.decimals + 4, '#,##0.00', `${cell(QUANTITY)}*${cell(RATE)}/${cell(PER_UNIT)}`),
      ],
    };
  }

  private get decimals(): number {
    return this.records.costs.settings.decimals;
  }

  private get rounding(): EstimateRounding {
    return this.records.costs.settings.budget.estimateRounding;
  }
}

const sumOf = (cells: readonly string[]): string => `(${cells.join('+')})`;

/** `ROUND(G7,-2)` for a unit of 100; `ROUNDUP` goes away from zero. */
function rounding(cell: string, { unit, up }: EstimateRounding, decimals: number): string {
  // Units are powers of ten.
  const digits = decimals - (String(unit).length - 1);
  return `${up ? 'ROUNDUP' : 'ROUND'}(${cell},${digits})`;
}
