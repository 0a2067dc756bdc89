/** A worksheet's part: its cells, and what belongs to it as a whole. */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../core/values/address';
import type { Area } from '../../../core/values/address';
import { CellReader } from './cell-reader';
import type { CellContext } from './cell-reader';
import { CellSink } from './cell-sink';
import type { SheetContext } from './cell-sink';
import { OrdinaryCells } from './ordinary-cells';
import { isTrue } from '../../package/xml-part';
import type { OpenElements } from '../../package/open-elements';
import type { XmlHandler } from '../../package/xml-handler';
import type { XmlTag } from '../../package/xml-tag';

const State = {
  outside: 0,
  sheet: 1,
  data: 2,
  row: 3,
  cell: 4,
  columns: 5,
  merges: 6,
  filter: 7,
  filterColumn: 8,
} as const;
type State = (typeof State)[keyof typeof State];

/** Where the reader is when an element closes that was open in a state. */
const PARENT: { readonly [S in State]: State } = {
  [State.outside]: State.outside,
  [State.sheet]: State.outside,
  [State.data]: State.sheet,
  [State.row]: State.data,
  [State.cell]: State.row,
  [State.columns]: State.sheet,
  [State.merges]: State.sheet,
  [State.filter]: State.sheet,
  [State.filterColumn]: State.filter,
};

export class SheetHandler implements XmlHandler {
  ordinary = false;
  /** The name of the root element: `worksheet`, `chartsheet` … */
  root = '';
  readonly merges: Area[] = [];
  readonly hiddenColumns: [number, number][] = [];
  /** Rows that nothing is said of are hidden. */
  hiddenByDefault = false;
  readonly sink: CellSink;
  private state: State = State.outside;
  private dataSeen = false;
  private filterArea: Area | undefined;
  private filters = false;
  /** Elements of rows are written without a prefix. */
  private plain = false;
  private readonly cell: CellReader;
  private readonly quick: OrdinaryCells;

  constructor(context: SheetContext & CellContext) {
    this.sink = new CellSink(context);
    this.cell = new CellReader(context, this.sink);
    this.quick = new OrdinaryCells(context, this.sink, (index) => this.cell.sharedOrigin(index));
  }

  /** Where a filter hides rows; undefined where none does. */
  get filtered(): Area | undefined {
    return this.filters ? this.filterArea : undefined;
  }

  open(name: string, tag: XmlTag): boolean {
    switch (this.state) {
      case State.cell:
        return this.cell.open(name, tag);
      case State.row:
        if (name !== 'c') return false;
        this.ordinary = false;
        this.cell.begin(tag);
        this.state = State.cell;
        return true;
      case State.data:
        if (name !== 'row') return false;
        this.openRow(tag);
        return true;
      case State.sheet:
        return this.openInSheet(name, tag);
      case State.outside:
        this.root = name;
        if (name !== 'worksheet') return false;
        this.state = State.sheet;
        return true;
      default:
        return this.openSmall(name, tag);
    }
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.state === State.cell) this.cell.text(bytes, from, to);
  }

  close(name: string): void {
    if (this.state === State.cell && !this.cell.close(name)) return;
    if (this.state === State.row) this.sink.inRow = false;
    this.state = PARENT[this.state];
    this.ordinary = this.plain && (this.state === State.row || this.state === State.data);
  }

  takeOrdinary(elements: OpenElements, window: Uint8Array, from: number): number {
    const stopped = this.quick.take(elements, window, from);
    this.state = this.sink.inRow ? State.row : State.data;
    return stopped;
  }

  private openRow(tag: XmlTag): void {
    const r = tag.get('r')?.trim();
    if (r !== undefined && !/^\d+$/.test(r)) this.sink.malformed(`row "${r.slice(0, 20)}"`);
    this.sink.beginRow(r === undefined ? undefined : Number(r), isTrue(tag.get('hidden')));
    this.state = State.row;
    this.ordinary = this.plain;
  }

  private openInSheet(name: string, tag: XmlTag): boolean {
    switch (name) {
      case 'sheetData':
        if (this.dataSeen) this.sink.malformed('a second sheetData');
        this.dataSeen = true;
        this.plain = tag.prefix === '';
        this.ordinary = this.plain;
        this.state = State.data;
        return true;
      case 'cols':
        this.state = State.columns;
        return true;
      case 'mergeCells':
        this.state = State.merges;
        return true;
      case 'sheetFormatPr':
        this.hiddenByDefault = isTrue(tag.get('zeroHeight'));
        return false;
      case 'autoFilter':
        this.filterArea = parseArea(tag.get('ref') ?? '');
        this.state = State.filter;
        return true;
      default:
        return false;
    }
  }

  private openSmall(name: string, tag: XmlTag): boolean {
    if (this.state === State.columns && name === 'col') this.column(tag);
    else if (this.state === State.merges && name === 'mergeCell') this.merge(tag.get('ref') ?? '');
    else if (this.state === State.filter && name === 'filterColumn') {
      this.state = State.filterColumn;
      return true;
    } else if (this.state === State.filterColumn) this.filters = true;
    return false;
  }

  private column(tag: XmlTag): void {
    if (!isTrue(tag.get('hidden'))) return;
    const from = Number(tag.get('min'));
    const to = Math.min(Number(tag.get('max')), MAX_COLUMNS);
    if (!(from >= 1 && to >= from)) return;
    const last = this.hiddenColumns[this.hiddenColumns.length - 1];
    if (last && last[1] + 1 === from) last[1] = to;
    else if (this.hiddenColumns.push([from, to]) > MAX_COLUMNS) this.sink.malformed('more columns than a sheet has');
  }

  private merge(reference: string): void {
    const area = parseArea(reference) ?? wholeArea(reference);
    if (!area) this.sink.malformed(`merge "${reference.slice(0, 40)}"`);
    this.merges.push(area);
  }
}

/** The area of whole columns or rows, `A:B` or `2:3`. */
function wholeArea(reference: string): Area | undefined {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(reference);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAX_COLUMNS };
  const columns = /^(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/i.exec(reference);
  return columns ? parseArea(`${columns[1]}1:${columns[2]}${MAX_ROWS}`) : undefined;
}
