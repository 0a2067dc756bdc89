/** The scale as the United Nations publishes it: States down, years or periods across. */
import type { Findings } from '../../records/findings';
import { isAside } from '../../records/row-asides';
import { readPercent } from '../../records/read-values';
import { SheetRows } from '../../records/sheet-rows';
import { NO_CELL } from '../../records/table-cells';
import { fractionFromNumber } from '../../values/fraction';
import { Claims } from '../../workbook/claims';
import { columnOf, totalLabel } from '../../workbook/heading-index';
import type { Located } from '../../workbook/tables-under-heads';
import { locateLong } from '../../workbook/locate-headings';
import type { RecognisedSheet } from '../../workbook/recognised-sheet';
import type { Candidate } from '../../workbook/sheet-candidates';
import { rowTexts } from '../../workbook/cell-text';
import type { ScaleRow } from './budget-records';
import type { BudgetRegisters } from './budget-registers';
import { covers } from './covers';

/** Headings are looked for in so many rows. */
const ROWS_SEARCHED = 30;
const YEAR = /^(\d{4})$/;
const PERIOD = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$/;

/** Years that a scale may be of. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];

export interface Period {
  /** As the heading gives it; `undefined`: it gives the last year only. */
  readonly from: number | undefined;
  readonly to: number;
}

/** `2015`, `2013–2015` or `2013/15`; `undefined` for any other text. */
export function readPeriod(text: string): Period | undefined {
  const plain = text.normalize('NFKC').trim();
  const year = YEAR.exec(plain)?.[1];
  const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;
  if (year !== undefined) return isYear(Number(year)) ? { from: undefined, to: Number(year) } : undefined;
  const [, first = '', last = ''] = PERIOD.exec(plain) ?? [];
  const from = Number(first);
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
  return first !== '' && isYear(from) && isYear(to) && from <= to ? { from, to } : undefined;
}

/** The table of a Scale sheet in either form; `undefined` for sheets of another kind. */
export function locateScale(candidate: Candidate): Located | undefined {
  if (candidate.kind !== 'Scale') return undefined;
  const long = locateLong(candidate);
  if (long.tables.length > 0) return long;
  const wide = wideTable(candidate);
  return wide ? { tables: [wide], diagnostics: [] } : long;
}

/** The first row that heads a column of States and at least one of a period. */
function wideTable(candidate: Candidate): RecognisedSheet | undefined {
  const { kind, workbook, sheet, left, right } = candidate;
  const { cells } = sheet;
  for (let row = 0; row < Math.min(cells.rowCount, ROWS_SEARCHED); row++) {
    const texts = rowTexts(workbook, sheet, row, left, right);
    const columns = new Map<string, number>();
    const across = new Map<number, number>();
    const unknownColumns: number[] = [];
    for (const [column, text] of texts) {
      const name = columnOf('Scale', text);
      if (readPeriod(text) !== undefined) across.set(column, column);
      else if (name === 'State' && !columns.has(name)) columns.set(name, column);
      else unknownColumns.push(column);
    }
    if (!columns.has('State') || across.size === 0) continue;
    const number = cells.rowNumber(row);
    return {
      kind,
      workbook,
      sheet,
      form: 'lines across',
      headingRow: number,
      firstHeadingRow: number,
      lastRow: cells.rowNumber(cells.rowCount - 1),
      left,
      right,
      captions: [],
      columns,
      across,
      totalColumns: [],
      unknownColumns,
      otherSideColumns: [],
      leftOutColumns: [],
      toldColumns: [],
      meeting: undefined,
      claims: candidate.claims ?? new Claims(cells),
    };
  }
  return undefined;
}

export const isWideScale = ({ across }: RecognisedSheet): boolean => across.size > 0;

/** A column with the years that it holds. */
interface YearColumn {
  readonly column: number;
  readonly fromYear: number;
  readonly toYear: number;
}

/** What stands for no rate. */
const NO_RATE = /^(?:[-–—−.…]+|n\.?\s*\/?\s*a\.?)$/i;
/** A mark of a footnote as these lists have it: `Germany e/`. */
const MARK = /\s\p{Ll}\s?\/$/u;
/** What a State was called before; the name before it is the one that counts. */
const FORMERLY = /\(formerly\b[^()]*\)$/iu;

/** Rates of the years that are needed, as they stand under their columns; a total's row is left out with a note. */
export function readWideScale(
  found: RecognisedSheet,
  years: ReadonlySet<number>,
  { findings, stateNames }: BudgetRegisters,
): ScaleRow[] {
  const columns = yearColumns(found).filter((each) => covers(each, years));
  const rows = new SheetRows(found, findings);
  const stateColumn = found.columns.get('State')!;
  const scale: ScaleRow[] = [];
  while (rows.next()) {
    if (isAside(rows, findings)) continue;
    const name = rows.text(stateColumn).replace(MARK, '').trimEnd().replace(FORMERLY, '').trimEnd();
    const filled = columns.filter(({ column }) => hasRate(rows, column));
    if (filled.length === 0) continue;
    if (name === '' || totalLabel(name) !== undefined) {
      reportNoState(rows, stateColumn, name, findings);
      continue;
    }
    const state = stateNames.find(name, () => rows.place(stateColumn));
    if (state === undefined) continue;
    for (const { column, fromYear, toYear } of filled) {
      const number = readPercent(rows, column, 'Rate', findings);
      const rate = number !== undefined && number <= 100 ? fractionFromNumber(number) : undefined;
      if (number !== undefined && rate === undefined)
        findings.add('number-not-number', rows.place(column), { column: 'Rate', found: rows.text(column) }, 'Scale');
      if (rate === undefined) continue;
      scale.push({ state, rate, fromYear, toYear, floor: undefined, ceiling: undefined, at: rows.place(column) });
    }
  }
  return scale;
}

function hasRate(rows: SheetRows, column: number): boolean {
  const text = rows.text(column);
  return text !== '' && !NO_RATE.test(text.normalize('NFKC'));
}

function reportNoState(rows: SheetRows, column: number, name: string, findings: Findings): void {
  const text = rows.allTexts().join(' ').slice(0, 120);
  if (name !== '') findings.add('row-unrecognised', rows.place(0), { text });
  else if (rows.cell(column) === NO_CELL)
    findings.add('value-missing', rows.place(column), { column: 'State' }, rows.found.kind);
}

/** By the years that they end with: a column holds those after the one before it, and the first its own year, unless its heading says from when. */
function yearColumns({ across, workbook, sheet, headingRow, left, right }: RecognisedSheet): YearColumn[] {
  const { cells } = sheet;
  let row = 0;
  while (cells.rowNumber(row) !== headingRow) row++;
  const texts = rowTexts(workbook, sheet, row, left, right);
  const periods = [...across.keys()]
    .map((column) => ({ column, ...readPeriod(texts.get(column)!)! }))
    .sort((a, b) => a.to - b.to);
  return periods.map(({ column, from, to }, at) => {
    const before = periods[at - 1]?.to;
    return { column, fromYear: from ?? (before === undefined ? to : before + 1), toYear: to };
  });
}
