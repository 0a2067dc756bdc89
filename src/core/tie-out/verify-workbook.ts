/** The workbook of an annex read back: every cell of every sheet against what it should hold, rows that were moved or added included. */
import type { Language } from '../language/language';
import type { PlannedCell, PlannedSheet, PlannedWorkbook } from '../plan/sheet-plan';
import type { Place } from '../values/address';
import { cellAddress } from '../values/address';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticValues, PlainCode } from '../values/diagnostics/findings';
import { diagnostic } from '../values/diagnostic';
import { cellContent } from '../workbook/cell-text';
import type { Sheet, Workbook } from '../workbook/workbook';
import { CellKind, CellOrigin } from '../workbook/workbook';
import { alignBy } from './align';
import { plainText } from './plain-text';
import type { FoundNumber } from './text-differences';
import { compareTexts, unaccounted } from './text-differences';
import type { VerifiedDocument } from './verify-document';

export function verifyWorkbook(planned: PlannedWorkbook, workbook: Workbook): VerifiedDocument {
  return new WorkbookVerifier(planned, workbook).verify();
}

/** A cell as it was found. */
interface FoundCell {
  /** Blank where a formula was saved without a value. */
  readonly value: string | number;
  readonly isFormula: boolean;
}

const isUncalculated = ({ value, isFormula }: FoundCell): boolean => isFormula && value === '';

type FoundRow = { readonly number: number; readonly cells: ReadonlyMap<number, FoundCell> };

class WorkbookVerifier {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly numbers: FoundNumber[] = [];
  private equal = 0;
  private uncalculated = 0;

  constructor(
    private readonly planned: PlannedWorkbook,
    private readonly workbook: Workbook,
  ) {}

  verify(): VerifiedDocument {
    const { planned, workbook } = this;
    for (const sheet of planned.sheets) {
      const found = workbook.sheets.find(({ name }) => plainText(name) === plainText(sheet.name));
      if (found) this.sheet(sheet, found);
      else this.add('document-title-changed', this.place(sheet.name, ''), { expected: sheet.name, found: '' });
    }
    for (const sheet of workbook.sheets) {
      if (planned.sheets.some(({ name }) => plainText(name) === plainText(sheet.name))) continue;
      for (const row of rowsOf(workbook, sheet)) this.addedRow(row, sheet.name, 'en');
    }
    if (this.uncalculated > 0) {
      const at = { file: workbook.file, sheet: '', cell: '' };
      this.add('workbook-uncalculated', at, { count: this.uncalculated });
    }
    const language = planned.sheets[0]!.language;
    return { file: workbook.file, language, diagnostics: this.diagnostics, equal: this.equal, numbers: this.numbers };
  }

  /** Most sheets are as they were written, row by row; else rows are found by what they hold. */
  private sheet(planned: PlannedSheet, found: Sheet): void {
    const rows = rowsOf(this.workbook, found);
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    const expected = planned.rows.map((row, at) => ({ row, at })).filter(({ row }) => row.cells.some(isFilled));
    const isInPlace =
      rows.every(({ number }) => planned.rows[number - 1]?.cells.some(isFilled)) && rows.length === expected.length;
    const pairs = isInPlace
      ? expected.map(({ at }) => [at, byNumber.get(at + 1)] as const)
      : this.moved(planned, expected, rows);
    const taken = new Set<FoundRow>();
    for (const [at, row] of pairs) {
      if (row) taken.add(row);
      planned.rows[at]!.cells.forEach((cell, column) => {
        if (cell && isFilled(cell)) this.cell(planned, cell, at, column, row);
      });
      for (const [column, cell] of row?.cells ?? []) {
        if (isFilled(planned.rows[at]!.cells[column - 1])) continue;
        this.added(cell, this.place(found.name, cellAddress(row!.number, column)), planned.language);
      }
    }
    for (const row of rows) if (!taken.has(row)) this.addedRow(row, found.name, planned.language);
  }

  private moved(
    planned: PlannedSheet,
    expected: readonly { readonly at: number }[],
    rows: readonly FoundRow[],
  ): (readonly [number, FoundRow | undefined])[] {
    const own = expected.map(({ at }) =>
      planned.rows[at]!.cells.map((cell) =>
        cell && isFilled(cell) ? keyOf(typeof cell.value === 'number' ? cell.value : cellValueText(cell)) : '',
      ),
    );
    const others = rows.map(({ cells }) => cells);
    const likeness = (one: number, other: number): number => {
      const filled = own[one]!.flatMap((key, at) => (key === '' ? [] : [[key, at] as const]));
      const same = filled.filter(([key, at]) => {
        const cell = others[other]!.get(at + 1);
        return cell !== undefined && keyOf(cell.value) === key;
      }).length;
      const share = same / Math.max(filled.length, others[other]!.size);
      return share < 0.3 ? 0 : share;
    };
    const partner = new Map(alignBy(own.length, others.length, likeness));
    return expected.map(({ at }, position) => [at, rows[partner.get(position) ?? -1]] as const);
  }

  private cell(planned: PlannedSheet, cell: PlannedCell, at: number, column: number, row: FoundRow | undefined): void {
    const found = row?.cells.get(column + 1);
    const place = this.place(planned.name, cellAddress(row?.number ?? at + 1, column + 1));
    const value = cell.value!;
    const { figure = '' } = cell;
    const isNumber = typeof value === 'number';
    if (found && isUncalculated(found)) {
      this.uncalculated++;
      return;
    }
    if (!found) {
      if (isNumber || /\d/.test(value)) this.add('document-figure-missing', place, { figure, expected: String(value) });
      else this.add('document-title-changed', place, { expected: value, found: '' });
      return;
    }
    const text = cellValueText(cell);
    if (isNumber ? isSameNumber(found.value, value) : plainText(String(found.value)) === plainText(text)) {
      if (isNumber) this.equal++;
      if (cell.formula !== undefined && !found.isFormula) this.add('document-formula-lost', place, {});
    } else if (isNumber || typeof found.value === 'number') {
      this.add('document-figure-changed', place, { figure, expected: String(value), found: String(found.value) });
    } else this.text(text, found.value, place, planned.language);
  }

  private text(expected: string, found: string, place: Place, language: Language): void {
    const { differences } = compareTexts({ text: plainText(expected), names: [] }, found, language);
    for (const each of differences) {
      if (each.kind === 'changed') {
        this.add('document-figure-changed', place, { figure: '', expected: each.expected, found: each.found });
      } else if (each.kind === 'missing') {
        this.add('document-figure-missing', place, { figure: '', expected: each.expected });
      } else if (each.kind === 'unaccounted') this.add('document-number-unaccounted', place, { found: each.found });
      else if (each.kind === 'reversed') {
        this.add('document-digits-reversed', place, { expected: each.expected, found: each.found });
      } else this.add('document-title-changed', place, { expected: each.expected, found: each.found });
    }
    if (differences.length === 0) this.add('document-title-changed', place, { expected, found });
  }

  private addedRow({ number, cells }: FoundRow, sheet: string, language: Language): void {
    for (const [column, cell] of cells) this.added(cell, this.place(sheet, cellAddress(number, column)), language);
  }

  private added({ value }: FoundCell, place: Place, language: Language): void {
    if (typeof value === 'number') this.add('document-number-unaccounted', place, { found: String(value) });
    else
      for (const { found } of unaccounted(value, language)) this.add('document-number-unaccounted', place, { found });
  }

  private readonly add = <C extends PlainCode>(code: C, at: Place, values: DiagnosticValues[C]): void => {
    this.diagnostics.push(diagnostic(code, at, values));
  };

  private place(sheet: string, cell: string): Place {
    return { file: this.workbook.file, sheet, cell };
  }
}

/** To the 15 digits that a spreadsheet shows: its own sums of binary fractions may be off beyond. */
const isSameNumber = (found: string | number, value: number): boolean =>
  typeof found === 'number' && found.toPrecision(15) === value.toPrecision(15);

const isFilled = (cell: PlannedCell | undefined): boolean => cell?.value !== undefined && cell.value !== '';

const cellValueText = ({ value, raised = '', raisedBefore = '' }: PlannedCell): string =>
  `${raisedBefore}${value ?? ''}${raised}`;

const keyOf = (value: string | number): string => (typeof value === 'number' ? String(value) : plainText(value));

function rowsOf(workbook: Workbook, sheet: Sheet): FoundRow[] {
  const { cells } = sheet;
  return Array.from({ length: cells.rowCount }, (_, row): FoundRow => {
    const found = new Map<number, FoundCell>();
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const isNumber = cells.kind(cell) === CellKind.number;
      const value = isNumber ? cells.value(cell) : cellContent(workbook, sheet, cell);
      const isFormula = cells.origin(cell) !== CellOrigin.typed;
      if (value !== '' || cells.kind(cell) === CellKind.uncalculated)
        found.set(cells.column(cell), { value, isFormula });
    }
    return { number: cells.rowNumber(row), cells: found };
  }).filter(({ cells: found }) => found.size > 0);
}
