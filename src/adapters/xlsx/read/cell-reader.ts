/** Reads one cell after another, however it is written. */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../core/values/address';
import { CellFormat, CellKind, CellOrigin } from '../../../core/workbook/workbook';
import type { CellSink, SheetContext } from './cell-sink';
import { LONGEST_FORMULA, formulaOrigin } from '../../../core/workbook/formula-origin';
import { serialOf } from './iso-date';
import { numberOf } from './number-text';
import { refusal } from '../../package/refusal';
import type { SharedStrings } from './shared-strings';
import { TextCollector } from './text-collector';
import type { XmlTag } from '../../package/xml-tag';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly shared: SharedStrings;
  /** Formats by cell style. */
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  readonly collector: TextCollector;
}

/** Within a cell: beside everything, in `v`, in `f`, in `is`, in a run of it, in its text. */
const Part = { none: 0, value: 1, formula: 2, inline: 3, run: 4, text: 5 } as const;

export class CellReader {
  private part: (typeof Part)[keyof typeof Part] = Part.none;
  private inRun = false;
  private type = 'n';
  private style = 0;
  private valued = false;
  private inlined = false;
  private hasFormula = false;
  private origin: CellOrigin = CellOrigin.typed;
  private sharedIndex: string | undefined;
  private arrayArea: string | undefined;
  private readonly formula: TextCollector;
  private readonly sharedOrigins = new Map<string, CellOrigin>();

  constructor(
    private readonly context: SheetContext & CellContext,
    private readonly sink: CellSink,
  ) {
    this.formula = new TextCollector(context.arena);
  }

  begin(tag: XmlTag): void {
    this.sink.goTo(this.columnOf(tag.get('r')));
    this.type = tag.get('t')?.trim() ?? 'n';
    this.style = Number(tag.get('s') ?? 0);
    this.valued = this.inlined = this.hasFormula = false;
    this.origin = CellOrigin.typed;
    this.context.collector.begin();
  }

  open(name: string, tag: XmlTag): boolean {
    if (this.part === Part.none) {
      if (name === 'v') {
        if (this.valued) this.sink.malformed('two values in one cell');
        this.valued = true;
        this.part = Part.value;
        return true;
      }
      if (name === 'f') {
        if (this.hasFormula) this.sink.malformed('two formulas in one cell');
        this.openFormula(tag);
        return true;
      }
      if (name !== 'is') return false;
      if (this.inlined) this.sink.malformed('two texts in one cell');
      this.inlined = true;
      this.part = Part.inline;
      return true;
    }
    if (name === 't' && (this.part === Part.inline || this.part === Part.run)) {
      this.inRun = this.part === Part.run;
      this.part = Part.text;
      return true;
    }
    if (name !== 'r' || this.part !== Part.inline) return false;
    this.part = Part.run;
    return true;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.part === Part.value || this.part === Part.text) this.context.collector.append(bytes, from, to);
    else if (this.part === Part.formula) this.formula.append(bytes, from, to);
  }

  /** Closes an element; true where that was the cell itself, which then has gone to the sink. */
  close(_name: string): boolean {
    if (this.part === Part.none) {
      this.deliver();
      return true;
    }
    if (this.part === Part.formula) this.closeFormula();
    if (this.part === Part.text) this.part = this.inRun ? Part.run : Part.inline;
    else this.part = this.part === Part.run ? Part.inline : Part.none;
    return false;
  }

  /** The origin of a shared formula met before, by its index as written. */
  sharedOrigin(index: string): CellOrigin | undefined {
    return this.sharedOrigins.get(index);
  }

  private columnOf(reference: string | undefined): number {
    if (reference === undefined) return this.sink.column + 1;
    const match = /^\s*\$?([A-Za-z]{1,7})\$?(\d{1,10})\s*$/.exec(reference);
    if (!match) this.sink.malformed(`cell "${reference.slice(0, 20)}"`);
    let column = 0;
    for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    const row = Number(match[2]);
    if (column > MAX_COLUMNS || row > MAX_ROWS || row < 1) this.sink.outside(reference.trim());
    if (row !== this.sink.row) this.sink.malformed(`cell ${reference.trim()} in row ${this.sink.row}`);
    return column;
  }

  private openFormula(tag: XmlTag): void {
    this.hasFormula = true;
    this.sink.formulas = true;
    this.formula.begin();
    const type = tag.get('t');
    this.sharedIndex = type === 'shared' ? tag.get('si') : undefined;
    this.arrayArea = type === 'array' || type === 'dataTable' ? tag.get('ref') : undefined;
    this.part = Part.formula;
  }

  private closeFormula(): void {
    const { length } = this.formula.raw();
    const known = this.sharedIndex === undefined ? undefined : this.sharedOrigins.get(this.sharedIndex);
    if (length === 0) this.origin = known ?? CellOrigin.formula;
    else if (length > LONGEST_FORMULA) this.origin = CellOrigin.formula;
    else this.origin = formulaOrigin(this.formula.rawText());
    if (this.sharedIndex !== undefined && length > 0) this.sharedOrigins.set(this.sharedIndex, this.origin);
    const area = this.arrayArea === undefined ? undefined : parseArea(this.arrayArea);
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.sink.addArray(area, this.origin);
  }

  private deliver(): void {
    const { collector, formats } = this.context;
    const format = formats[this.style] ?? CellFormat.general;
    if (this.inlined && !this.valued) {
      this.sink.add(CellKind.text, collector.textId(), format, this.origin);
    } else if (this.valued && (!collector.isEmpty || (this.hasFormula && this.type === 'str'))) {
      this.deliverValue(format);
    } else if (this.hasFormula) {
      this.sink.add(CellKind.uncalculated, 0, format, this.origin);
    }
  }

  private deliverValue(format: CellFormat): void {
    const { collector, date1904 } = this.context;
    switch (this.type) {
      case 'n':
        return this.number(numberOf(collector.rawText()), format);
      case 's':
        return this.sink.add(CellKind.text, this.sharedText(collector.rawText().trim()), format, this.origin);
      case 'str':
      case 'inlineStr':
        return this.sink.add(CellKind.text, collector.textId(), format, this.origin);
      case 'e':
        return this.sink.add(CellKind.error, collector.textId(), format, this.origin);
      case 'd':
        return this.number(serialOf(collector.rawText(), date1904), CellFormat.date);
      case 'b': {
        const raw = collector.rawText().trim();
        if (raw === '1' || raw === 'true') return this.sink.add(CellKind.boolean, 1, format, this.origin);
        if (raw === '0' || raw === 'false') return this.sink.add(CellKind.boolean, 0, format, this.origin);
        return this.number(NaN, format);
      }
      default:
        return this.number(NaN, format);
    }
  }

  private number(value: number, format: CellFormat): void {
    if (Number.isNaN(value)) this.sink.add(CellKind.unreadable, this.context.collector.textId(), format, this.origin);
    else this.sink.add(CellKind.number, value, format, this.origin);
  }

  private sharedText(raw: string): number {
    const { shared, file, sheet, part } = this.context;
    const index = /^\d{1,9}$/.test(raw) ? Number(raw) : -1;
    if (index >= 0 && index < shared.count) return shared.ids[index]!;
    throw refusal(
      file,
      'part-malformed',
      { part, detail: `shared string ${raw.slice(0, 20)} of ${shared.count}` },
      sheet,
    );
  }
}
