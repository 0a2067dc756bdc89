/** Built estimates as proposed rows of the sheet Estimates: over those that they replace, else below the last. What is adopted is never touched. */
import type { BuiltEstimates } from '../budget/estimate/estimate';
import type { ProposedRow } from '../budget/estimate/propose-estimates';
import { proposeEstimates } from '../budget/estimate/propose-estimates';
import type { BudgetRecords } from '../budget/records/budget-records';
import { versionKey } from '../budget/records/read-unit-costs';
import type { Language } from '../language/language';
import type { CellEdit, EditValue, SheetEdits } from '../plan/sheet-edit';
import { DATE_FORMAT } from '../plan/sheet-plan';
import type { Estimate } from '../records/records';
import { cellAddress, parseCell } from '../values/address';
import { decimalFromMinor } from '../values/money';
import { CHOICES } from '../workbook/choices';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Workbook } from '../workbook/workbook';
import type { RowValues } from '../edits/append-rows';
import { appendRows, filledColumns, withColumns } from '../edits/append-rows';
import { cellAt } from '../edits/cell-at';
import { registersOf } from '../edits/find-register';
import { append } from '../values/append';

export interface Proposal {
  readonly edits: SheetEdits;
  /** Numbers of rows; those that say already what is proposed count as neither. */
  readonly added: number;
  readonly replaced: number;
  /** Indices of meetings of which that version is adopted: nothing is proposed for them. */
  readonly adopted: readonly number[];
  /** Proposed rows of these versions that stay: what stands there is a formula, is not the only row of its line, or nothing is built of the line. */
  readonly left: readonly Estimate[];
}

export function proposeRows(
  records: BudgetRecords,
  built: BuiltEstimates,
  workbooks: readonly Workbook[],
  language: Language,
): Proposal {
  const { estimates, settings, meetings, budgetLines } = records.costs;
  const ofVersion = (row: Estimate): boolean =>
    built.meetings.some(({ index, version }) => index === row.meeting && version === versionKey(row.version));
  const isAdopted = (meeting: number): boolean =>
    estimates.some((row) => row.meeting === meeting && row.status === 'adopted' && ofVersion(row));
  const adopted = built.meetings.map(({ index }) => index).filter(isAdopted);
  const before = estimates.filter((row) => row.status === 'proposed' && ofVersion(row) && !isAdopted(row.meeting));
  const rows = proposeEstimates(records, built).filter(({ meeting }) => !adopted.includes(meeting));
  const isNew = ({ meeting, line }: ProposedRow): boolean =>
    !before.some((row) => row.meeting === meeting && row.line === line);
  const added = rows.filter(isNew).map((row): RowValues => ({
    Meeting: meetings[row.meeting]!.code,
    Line: budgetLines[row.line]!.code,
    Amount: Number(decimalFromMinor(row.amount, settings.decimals)),
    Currency: settings.currency,
    Version: row.version,
    Status: CHOICES['Estimates.Status'].proposed[language][0],
    'Rates as at': row.ratesAsAt,
  }));
  const placer = new Placer(records, workbooks, language, added);
  const known = new Set<Estimate>();
  let replaced = 0;
  for (const row of rows) {
    const [same, another] = before.filter(({ meeting, line }) => meeting === row.meeting && line === row.line);
    const changes = same && another === undefined ? placer.replace(same, row) : undefined;
    if (changes !== undefined) known.add(same!);
    if (changes) replaced++;
  }
  const below = added.length === 0 ? undefined : appendRows(workbooks, 'Estimates', added, language);
  return {
    edits: { sheets: below?.sheets ?? [], cells: once([...placer.cells, ...(below?.cells ?? [])]) },
    added: added.length,
    replaced,
    adopted,
    left: before.filter((row) => !known.has(row)),
  };
}

/** A heading that old and new rows both need stands there once. */
const once = (cells: readonly CellEdit[]): CellEdit[] => [
  ...new Map(cells.map((cell) => [`${cell.sheet}!${cellAddress(cell.row, cell.column)}`, cell])).values(),
];

class Placer {
  readonly cells: CellEdit[] = [];
  private readonly tables: readonly RecognisedSheet[];
  /** The table that new rows come below, and the columns that they need: all that it lacks stand beside it in their order. */
  private readonly below: RecognisedSheet | undefined;
  private readonly needed: readonly string[];

  constructor(
    private readonly records: BudgetRecords,
    private readonly workbooks: readonly Workbook[],
    private readonly language: Language,
    added: readonly RowValues[],
  ) {
    const sheets = registersOf(workbooks, 'Estimates');
    this.tables = sheets.flat();
    this.below = added.length === 0 ? undefined : sheets[0]?.at(-1);
    this.needed = filledColumns('Estimates', added);
  }

  /** Number of cells that change; `undefined` where the row cannot be typed over. */
  replace(old: Estimate, { amount, ratesAsAt }: ProposedRow): number | undefined {
    const { currency, decimals } = this.records.costs.settings;
    const { file, sheet, cell } = old.at;
    const row = parseCell(cell)?.row ?? 0;
    const table = this.tables.findLast(
      (each) =>
        each.workbook.file === file && each.sheet.name === sheet && each.headingRow < row && row <= each.lastRow,
    );
    if (!table?.columns.has('Amount') || cellAt(this.workbooks, old.at)?.isTyped === false) return undefined;
    const values = new Map<string, EditValue>([['Amount', Number(decimalFromMinor(amount, decimals))]]);
    if (old.currency !== currency) values.set('Currency', currency);
    if (old.ratesAsAt !== ratesAsAt) values.set('Rates as at', ratesAsAt);
    const wanted = table === this.below ? this.needed : [...values.keys()];
    const { columns, cells } = withColumns(table, wanted, this.language);
    const first = this.cells.length;
    const used = new Set([...values.keys()].map((name) => columns.get(name)));
    append(
      this.cells,
      cells.filter(({ column }) => used.has(column)),
    );
    for (const [name, value] of values) {
      const column = columns.get(name)!;
      const before = cellAt(this.workbooks, { file, sheet, cell: cellAddress(row, column) })?.value;
      const format = name === 'Rates as at' ? { format: DATE_FORMAT } : {};
      if (before !== value) this.cells.push({ sheet, row, column, before, value, ...format });
    }
    return this.cells.length - first;
  }
}
