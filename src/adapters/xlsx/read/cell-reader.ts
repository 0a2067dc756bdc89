/** Reads one cell after another, however it is written. */
import { MAX_COLUMNS, MAX_ROWS, cellAddress, parseArea } from '../../../core/values/address';
import { restyledAs } from '../../../core/workbook/cell-store';
import { CellFormat, CellKind, CellOrigin } from '../../../core/workbook/workbook';
import type { CellSink, SheetContext } from './cell-sink';
import { LONGEST_FORMULA, formulaOrigin } from '../../../core/workbook/formula-origin';
import { serialOf } from './iso-date';
import { numberOf } from './number-text';
import { refusal } from '../../package/refusal';
import { raisedBy } from './run-properties';
import type { SharedStrings } from './shared-strings';
import { PLAIN_STYLE } from '../../shown/look-table';
import { TextCollector } from './text-collector';
import type { XmlTag } from '../../package/xml-tag';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly shared: SharedStrings;
  /** By the number that cells name theirs by, as `CellStore` takes it. */
  readonly styles: readonly number[];
  readonly date1904: boolean;
  readonly collector: TextCollector;
}

/** Within a cell: beside everything, in `v`, in `f`, in `is`, in a run of it, in its text, in what the run says of itself. */
const Part = { none: 0, value: 1, formula: 2, inline: 3, run: 4, text: 5, properties: 6 } as const;

/** Characters of a content that a message names. */
const LONGEST_QUOTED = 60;

/** What a cell held first that holds two. */
interface FirstContent {
  readonly raw: string;
  readonly hasRaised: boolean;
  /** It was the text in the cell, not the value. */
  readonly isText: boolean;
}

export class CellReader {
  private first: FirstContent | undefined;
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
    this.first = undefined;
    this.origin = CellOrigin.typed;
    this.context.collector.begin();
  }

  open(name: string, tag: XmlTag): boolean {
    if (this.part === Part.none) {
      if (name === 'v') {
        if (this.valued) this.sink.malformed('two values in one cell');
        if (this.inlined) this.keepFirst();
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
      if (this.valued) this.keepFirst();
      this.inlined = true;
      this.part = Part.inline;
      return true;
    }
    if (name === 't' && (this.part === Part.inline || this.part === Part.run)) {
      this.inRun = this.part === Part.run;
      this.part = Part.text;
      return true;
    }
    if (name === 'rPr' && this.part === Part.run) {
      this.part = Part.properties;
      return true;
    }
    if (this.part === Part.properties) {
      const { collector } = this.context;
      collector.raised = raisedBy(name, tag) ?? collector.raised;
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
    if (this.part === Part.run) this.context.collector.raised = false;
    if (this.part === Part.properties) this.part = Part.run;
    else if (this.part === Part.text) this.part = this.inRun ? Part.run : Part.inline;
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
    const { collector, styles } = this.context;
    const style = styles[this.style] ?? PLAIN_STYLE;
    if (this.first) this.settle(this.first);
    if (this.inlined && !this.valued) {
      this.sink.add(CellKind.text, collector.textId(), style, this.origin);
    } else if (this.valued && (!collector.isEmpty || (this.hasFormula && this.type === 'str'))) {
      this.deliverValue(style);
    } else if (this.hasFormula) {
      this.sink.add(CellKind.uncalculated, 0, style, this.origin);
    }
  }

  /** A text in the cell and a value are there, both: what came first is put by, so that the two are never joined. */
  private keepFirst(): void {
    const { collector } = this.context;
    this.first = { raw: collector.rawText(), hasRaised: collector.hasRaised, isText: this.inlined };
    collector.begin();
  }

  /** Keeps the one that says something; both, where they say the same. Throws a `Refusal` where they differ. */
  private settle(first: FirstContent): void {
    const { collector, file, sheet } = this.context;
    const second = { raw: collector.rawText(), hasRaised: collector.hasRaised, isText: !first.isText };
    const [text, value] = first.isText ? [first, second] : [second, first];
    if (value.raw.trim() === '') this.valued = false;
    else if (text.raw === '') this.inlined = false;
    else {
      const isShared = this.type === 's';
      const shown = isShared ? this.context.arena.text(this.sharedText(value.raw.trim())) : value.raw;
      if (shown !== text.raw || text.hasRaised) {
        const values = { text: text.raw.slice(0, LONGEST_QUOTED), value: shown.slice(0, LONGEST_QUOTED) };
        throw refusal(file, 'cell-two-values', values, sheet, cellAddress(this.sink.row, this.sink.column));
      }
    }
    const kept = this.valued ? value : text;
    if (kept === second) return;
    if (kept.hasRaised) this.sink.malformed('a text and another value in one cell');
    const bytes = new TextEncoder().encode(kept.raw);
    collector.begin();
    collector.append(bytes, 0, bytes.length);
  }

  private deliverValue(style: number): void {
    const { collector, date1904 } = this.context;
    switch (this.type) {
      case 'n':
        return this.number(numberOf(collector.rawText()), style);
      case 's':
        return this.sink.add(CellKind.text, this.sharedText(collector.rawText().trim()), style, this.origin);
      case 'str':
      case 'inlineStr':
        return this.sink.add(CellKind.text, collector.textId(), style, this.origin);
      case 'e':
        return this.sink.add(CellKind.error, collector.textId(), style, this.origin);
      case 'd':
        return this.number(serialOf(collector.rawText(), date1904), restyledAs(style, CellFormat.date));
      case 'b': {
        const raw = collector.rawText().trim();
        if (raw === '1' || raw === 'true') return this.sink.add(CellKind.boolean, 1, style, this.origin);
        if (raw === '0' || raw === 'false') return this.sink.add(CellKind.boolean, 0, style, this.origin);
        return this.number(NaN, style);
      }
      default:
        return this.number(NaN, style);
    }
  }

  private number(value: number, style: number): void {
    if (Number.isNaN(value)) this.sink.add(CellKind.unreadable, this.context.collector.textId(), style, this.origin);
    else this.sink.add(CellKind.number, value, style, this.origin);
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
