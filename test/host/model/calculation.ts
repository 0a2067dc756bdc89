/** Calculates the workbook's formulas with IronCalc, over a copy of its cells that is kept in step. */
import type { BookModel, SheetModel } from '../book-model';
import type { ModelCell } from './cell-model';
import { newIronCalc } from './iron-calc';
import type { IronCalc } from './iron-calc';
import { plainFormula } from './structured-references';

const TYPES: Readonly<Record<number, 'Double' | 'String' | 'Boolean' | 'Error'>> = {
  1: 'Double',
  2: 'String',
  4: 'Boolean',
  16: 'Error',
};

export class Calculation {
  private engine: IronCalc | undefined;
  private places = new Map<SheetModel, number>();
  private names = '';
  private readonly copied = new Set<SheetModel>();
  private readonly changed = new Map<SheetModel, Set<number>>();
  /** Cells with a formula that the engine calculates. */
  private readonly formulas = new Map<SheetModel, Set<number>>();
  private isStale = false;

  constructor(private readonly book: BookModel) {}

  note(sheet: SheetModel, place: number, cell: ModelCell): void {
    this.isStale = true;
    add(this.changed, sheet, place);
    const own = this.formulas.get(sheet);
    if (cell.formula !== '') add(this.formulas, sheet, place);
    else own?.delete(place);
  }

  /** Tables, names or sheets changed: formulas may mean something else. */
  noteStructure(): void {
    this.isStale = true;
    for (const [sheet, places] of this.formulas) for (const place of places) add(this.changed, sheet, place);
  }

  /** Brings all formulas up to date; `only`: those of one sheet, as `Worksheet.calculate` does. */
  run(only?: SheetModel): void {
    if (!this.isStale) return;
    if ([...this.formulas].every(([sheet, { size }]) => size === 0 || !this.book.sheets.includes(sheet))) return;
    const engine = this.open();
    this.copyNamed();
    for (const [sheet, places] of this.changed) {
      const at = this.places.get(sheet);
      if (at === undefined) continue;
      for (const place of places) this.enter(engine, at, sheet, place);
    }
    this.changed.clear();
    engine.evaluate();
    for (const [sheet, places] of this.formulas) {
      const at = this.places.get(sheet);
      if (at === undefined || (only && only !== sheet)) continue;
      let isOther = false;
      for (const place of places) isOther = this.take(engine, at, sheet, place) || isOther;
      if (isOther) this.book.tell(sheet, '', { kind: 'calculated' });
    }
    this.isStale = only !== undefined;
  }

  private enter(engine: IronCalc, at: number, sheet: SheetModel, place: number): void {
    const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
    const { value, type, formula } = sheet.cell(row, column);
    // Formulas of a file are kept by their kind only: their stored values count.
    const isOurs = this.formulas.get(sheet)?.has(place) === true;
    const input = isOurs
      ? plainFormula(formula, this.book)
      : type === 'String'
        ? `'${String(value)}`
        : String(value).toUpperCase();
    engine.setUserInput(at, row, column, input);
  }

  private take(engine: IronCalc, at: number, sheet: SheetModel, place: number): boolean {
    const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
    const type = TYPES[engine.getCellType(at, row, column)] ?? 'String';
    const shown = engine.getFormattedCellValue(at, row, column);
    const value = type === 'Double' ? Number(shown) : type === 'Boolean' ? shown === 'TRUE' : shown;
    return sheet.calculated(place, value, type);
  }

  /** The copy is made anew where sheets came, went or were renamed. */
  private open(): IronCalc {
    const names = JSON.stringify(this.book.sheets.map(({ name }) => name));
    if (this.engine && names === this.names) return this.engine;
    this.engine?.free();
    const engine = newIronCalc();
    this.names = names;
    this.places = new Map(this.book.sheets.map((sheet, n) => [sheet, n]));
    this.book.sheets.forEach((_, n) => {
      if (n > 0) engine.newSheet();
      engine.renameSheet(n, `sheet ${n} of the copy`);
    });
    this.book.sheets.forEach(({ name }, n) => engine.renameSheet(n, name));
    this.copied.clear();
    this.engine = engine;
    return engine;
  }

  /** Sheets are copied when a formula that is calculated first names them, or stands in them. */
  private copyNamed(): void {
    const wanted = new Set<SheetModel>();
    for (const [sheet, places] of this.formulas) {
      if (places.size > 0) wanted.add(sheet);
      for (const place of places) {
        const { formula } = sheet.cell(Math.floor(place / COLUMNS), place % COLUMNS);
        for (const [, quoted, plain] of plainFormula(formula, this.book).matchAll(
          /'((?:[^']|'')+)'!|([\p{L}\w.]+)!/gu,
        )) {
          const named = this.book.find(quoted?.replaceAll("''", "'") ?? plain ?? '');
          if (named) wanted.add(named);
        }
      }
    }
    for (const sheet of wanted) {
      if (this.copied.has(sheet)) continue;
      this.copied.add(sheet);
      for (const place of sheet.places()) add(this.changed, sheet, place);
    }
    for (const sheet of this.changed.keys()) if (!wanted.has(sheet)) this.changed.delete(sheet);
  }
}

/** A place in a sheet is one number: its row times this, and its column. */
export const COLUMNS = 16_385;

function add(map: Map<SheetModel, Set<number>>, sheet: SheetModel, place: number): void {
  const own = map.get(sheet);
  if (own) own.add(place);
  else map.set(sheet, new Set([place]));
}
