/** The sheet of an annex in one language: its tables one under another, as pages are printed, with a chart under the summary. */
import { NOT_AVAILABLE } from '../language/format';
import { BODY_SIZE, CHART_COLOURS, SHEET_STYLES } from '../style/united-nations';
import type { StyleName } from '../style/sheet-style';
import { figureName } from '../reconciliation/figure-name';
import { areaAddress, cellAddress } from '../values/address';
import { decimalFromMinor } from '../values/money';
import type { Annex, AnnexCell, AnnexRow, AnnexTable, Measure, RowRole } from './annex';
import { isInThousands, markOf, marksText } from './print-figure';
import { shownDecimals } from './print-figure';
import { shownFormula } from './shown-sums';
import type { ExactSheet } from './exact-sheet';
import { toNumber } from './exact-sheet';
import type { PageSize } from '../plan/sheet-pages';
import { pageSize, SheetPages } from '../plan/sheet-pages';
import type { PlannedCell, PlannedChart, PlannedName, PlannedRow, PlannedSheet } from '../plan/sheet-plan';
import { amountFormat, rateFormat } from '../plan/sheet-plan';
import { longestWord, textHeight } from '../plan/text-height';

/** A chart of more meetings than these shows nothing. */
const MOST_BARS = 40;
const ROW = 15;
const HEAD_SIZE = SHEET_STYLES.head.size ?? BODY_SIZE;
/** Longer words in heads are broken. */
const LONGEST_HEAD = 17;
/** Rows repeated at the top of each page: symbol and title. */
const RUNNING_HEAD = 2;

/** `isFirst`: of several languages' sheets, the one whose totals have names in the workbook. */
export function annexSheet(annex: Annex, exact: ExactSheet, isFirst = true): PlannedSheet {
  return new AnnexSheetPlan(annex, exact, isFirst).plan();
}

class AnnexSheetPlan {
  private readonly page: PageSize;
  private readonly pages: SheetPages;
  private readonly columns: number;
  private readonly charts: PlannedChart[] = [];
  private readonly names: PlannedName[] = [];
  private lastRow = RUNNING_HEAD;

  constructor(
    private readonly annex: Annex,
    private readonly exact: ExactSheet,
    private readonly isFirst: boolean,
  ) {
    this.columns = Math.max(1, ...annex.tables.map((table) => table.columns.length));
    const figures = annex.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.figures.map((cell) => this.digits(cell))),
    );
    const heads = annex.tables.flatMap(({ columns }) =>
      columns.map(({ heading }) => longestWord(headText(heading), HEAD_SIZE)),
    );
    const widest = Math.max(0, ...figures, Math.min(LONGEST_HEAD, Math.max(0, ...heads) + 2));
    this.page = pageSize(
      this.columns,
      annex.tables.some((table) => table.landscape),
      widest,
    );
    const { title, symbol, draft, draftWord } = annex;
    const draftCell: PlannedCell | undefined = draft ? { value: draftWord, style: 'draft' } : undefined;
    const blanks = Array.from({ length: this.columns - 1 }, () => undefined);
    const symbolCell: PlannedCell = { value: symbol, style: 'symbol' };
    this.pages = new SheetPages(this.page, [
      { cells: [draftCell, ...blanks, symbolCell], height: draft ? 20 : ROW },
      { ...this.across(title, 'title'), height: this.height(title, 'title', this.page.total) + 14 },
    ]);
    this.pages.merges.push({ row: 1, left: 0, right: this.columns });
  }

  plan(): PlannedSheet {
    const { annex, pages, page } = this;
    annex.tables.forEach((table, at) => {
      this.addTable(table);
      if (at === 0) this.addChart(table);
    });
    const draft = annex.draft ? `&B${headerText(annex.draftWord)}` : '';
    return {
      name: `Annex (${annex.language})`,
      language: annex.language,
      direction: annex.direction,
      rows: pages.rows,
      widths: [...page.widths, 30],
      hidden: [page.widths.length],
      merges: pages.merges,
      tables: [],
      charts: this.charts,
      names: this.isFirst ? this.names : [],
      frozenRows: RUNNING_HEAD,
      print: {
        landscape: page.landscape,
        area: areaAddress({ top: 1, left: 1, bottom: Math.max(this.lastRow, RUNNING_HEAD), right: this.columns + 1 }),
        repeated: [0, RUNNING_HEAD - 1],
        breaksAfter: pages.breaks,
        header: draft,
        footer: `${headerText(annex.symbol)}  &P/&N`,
      },
      gridLines: false,
    };
  }

  private addTable(table: AnnexTable): void {
    const { pages, annex } = this;
    const slot = table.notes.some(({ letter }) => letter === '*');
    const head = this.headRow(table);
    const top = (caption: string): PlannedRow[] => [
      { cells: [{ value: caption, style: 'caption' }], height: ROW },
      { ...this.across(table.title, 'table-title'), height: this.height(table.title, 'table-title', this.page.total) },
      { cells: [{ value: table.headnote, style: 'headnote' }], height: ROW + 2 },
      head,
    ];
    const isSummary = table.number === 1;
    const rows = table.rows.map((row, at) => {
      const planned = this.tableRow(table, row, slot, at === table.rows.length - 1);
      const name = isSummary && row.role === 'line' ? annex.chart.names[at] : undefined;
      return name === undefined ? planned : this.withChartName(planned, name);
    });
    const notes = table.notes.map(({ letter, text }, at) => {
      const raised = letter === '' ? {} : { raisedBefore: letter };
      return {
        cells: [{ value: letter === '' ? text : ` ${text}`, style: 'note' as const, ...raised }],
        height: this.height(`${letter} ${text}`, 'note', this.page.total) + (at === 0 ? 4 : 0),
      };
    });
    pages.addTable(
      {
        top: top(table.caption),
        again: top(annex.words.continued.replace('{caption}', table.caption)),
        rows,
        keep: table.rows.map(({ role }) => role === 'heading'),
        notes,
        mergedTop: [1],
      },
      this.columns,
    );
    this.linkShown(table);
    this.nameTotals(table);
    this.lastRow = pages.rows.length;
    pages.add({ cells: [], height: ROW });
  }

  /** Where all rows stand, totals become sums of what is shown. */
  private linkShown(table: AnnexTable): void {
    const { pages, annex } = this;
    const placeOf = (row: number): number => pages.lastTable[row]! + 1;
    table.rows.forEach(({ figures }, row) => {
      const place = pages.lastTable[row]!;
      const [label, ...cells] = pages.rows[place]!.cells;
      const linked = cells.map((cell, column) => {
        const formula = column < figures.length ? shownFormula(annex, table, { row, column }, placeOf) : undefined;
        return cell && formula !== undefined ? { ...cell, formula } : cell;
      });
      pages.rows[place] = { ...pages.rows[place]!, cells: [label, ...linked] };
    });
  }

  private nameTotals(table: AnnexTable): void {
    table.rows.forEach(({ role, key }, at) => {
      if (role !== 'total' && role !== 'grand-total' && !(role === 'line' && key.lineIndex < 0)) return;
      table.columns.forEach((column, of) => {
        const meetingIndex = column.meeting === '' ? key.meetingIndex : column.meetingIndex;
        // Each meeting's total is named where the meetings stand together.
        if (table.meeting !== '' || (role === 'grand-total' && meetingIndex >= 0)) return;
        const name = totalName(role, column.measure, this.exact.meetingNumber(meetingIndex));
        if (this.names.some((each) => each.name === name)) return;
        this.names.push({ name, row: this.pages.lastTable[at]!, column: of + 1 });
      });
    });
  }

  private headRow(table: AnnexTable): PlannedRow {
    const heads = table.columns.map(({ heading }): PlannedCell => ({ value: headText(heading), style: 'head' }));
    const width = this.page.widths[1] ?? 0;
    const height = Math.max(
      this.height(table.stub, 'stub-head', this.page.widths[0]!),
      ...table.columns.map(({ heading }) => this.height(headText(heading), 'head', width)),
    );
    return { cells: [{ value: table.stub, style: 'stub-head' }, ...heads], height: height + 4 };
  }

  private tableRow(table: AnnexTable, row: AnnexRow, slot: boolean, isLast: boolean): PlannedRow {
    const [style, figureStyle] = stylesOf(table, row, isLast);
    const raised = marksText(row.notes, this.annex.language);
    const label: PlannedCell = { value: row.label, style, ...(raised === '' ? {} : { raised }) };
    const indent = SHEET_STYLES[style].indent ?? 0;
    const height = this.height(`${row.label}${raised}`, style, this.page.widths[0]! - indent * 1.5) + 3;
    const figures =
      row.role === 'heading'
        ? table.columns.map((): PlannedCell => ({ value: undefined, style: figureStyle }))
        : row.figures.map((cell, at) => this.figureCell(table, row, cell, at, figureStyle, slot));
    return { cells: [label, ...figures], height: Math.max(height, ROW) };
  }

  /** The exact figure, rounded to the unit; one that was moved shows by how much in its formula. */
  private figureCell(
    table: AnnexTable,
    row: AnnexRow,
    cell: AnnexCell,
    at: number,
    style: StyleName,
    slot: boolean,
  ): PlannedCell {
    const { annex } = this;
    const column = table.columns[at]!;
    const key =
      column.meeting === '' ? row.key : { ...row.key, meeting: column.meeting, meetingIndex: column.meetingIndex };
    // Beyond the last column the unmatched stand apart; at a meeting the grand total is its total.
    const role = column.meeting !== '' && row.role === 'grand-total' ? 'total' : row.role;
    const address = this.exact.addressOf(role, key, column.measure);
    const figure = figureName({ ...key, role }, column.measure);
    if ('rate' in cell) {
      const value = cell.rate === undefined ? NOT_AVAILABLE : cell.rate / 10;
      return {
        value,
        style,
        figure,
        format: rateFormat(slot, cell.decimals),
        ...(address === undefined ? {} : { formula: address }),
      };
    }
    const { figure: exact, printed, adjusted } = cell.amount;
    const decimals = shownDecimals(annex);
    const zero = exact.state === 'nil' ? 'dash' : 'number';
    const format = amountFormat(decimals, {
      zero,
      slot,
      mark: markOf(cell, annex.language),
      thousands: isInThousands(annex),
    });
    if (exact.state === 'unknown') return { value: NOT_AVAILABLE, style, format, figure };
    const value = toNumber(printed, annex.decimals);
    if (address === undefined) return { value, style, format, figure };
    const places = annex.decimals - (String(annex.rounding).length - 1);
    const alone = annex.rounding === 1 ? address : `ROUND(${address},${places})`;
    const moved = adjusted ? signed(decimalFromMinor(annex.rounding, annex.decimals), printed > exact.amount) : '';
    return { value, style, format, figure, formula: `${alone}${moved}` };
  }

  private addChart(table: AnnexTable): void {
    const { annex, pages } = this;
    const rows = pages.lastTable.filter((_, at) => table.rows[at]?.role === 'line');
    const contiguous = rows.at(-1)! - rows[0]! === rows.length - 1;
    if (rows.length === 0 || rows.length > MOST_BARS || !contiguous) return;
    const places = ['estimate', 'expenditure'].map((measure) =>
      table.columns.findIndex((column) => column.measure === measure),
    );
    const area = (column: number) => {
      const [first, last] = [cellAddress(rows[0]! + 1, column + 1), cellAddress(rows.at(-1)! + 1, column + 1)];
      return `${first}:${last}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    };
    const count = Math.ceil((90 + rows.length * 34) / ROW);
    const top = pages.addBlock(count, ROW);
    this.charts.push({
      ...annex.chart,
      top,
      left: 0,
      bottom: top + count,
      right: this.columns + 1,
      categories: area(this.columns + 1),
      series: places.map((place, at) => ({
        name: table.columns[place]!.heading,
        values: area(place + 1),
        colour: CHART_COLOURS[at]!,
      })),
      format: isInThousands(annex) ? '#,##0,' : '#,##0',
      fromZero: table.rows.every(({ figures }) => places.every((place) => !isNegative(figures[place]))),
    });
    this.lastRow = pages.rows.length;
    pages.add({ cells: [], height: ROW });
  }

  /** What the chart calls a row, in a hidden column: its label carries the letters of notes. */
  private withChartName(row: PlannedRow, name: string): PlannedRow {
    const cells = Array.from({ length: this.columns + 1 }, (_, at) => row.cells[at]);
    return { ...row, cells: [...cells, { value: name, style: 'data' }] };
  }

  private across(value: string, style: StyleName): PlannedRow {
    return { cells: [{ value, style }] };
  }

  private height(text: string, style: StyleName, width: number): number {
    const { size = BODY_SIZE, bold } = SHEET_STYLES[style];
    return textHeight(text, width, size, bold);
  }

  /** Width of a figure, in digits, with its parentheses and a mark. */
  private digits(cell: AnnexCell): number {
    if ('rate' in cell) return 6;
    const whole = decimalFromMinor(cell.amount.printed, this.annex.decimals).replace(/^-|\..*/g, '').length;
    const decimals = shownDecimals(this.annex);
    return whole + Math.floor((whole - 1) / 3) / 2 + (decimals > 0 ? decimals + 0.5 : 0) + 3;
  }
}

function stylesOf(table: AnnexTable, row: AnnexRow, isLast: boolean): [StyleName, StyleName] {
  switch (row.role) {
    case 'heading':
      return ['heading', 'heading-figure'];
    case 'subtotal':
      return ['subtotal', 'subtotal-figure'];
    case 'total':
    case 'grand-total':
      return isLast ? ['last-total', 'last-total-figure'] : ['total', 'total-figure'];
    default:
      return [table.rows.some(({ role }) => role === 'heading') ? 'line' : 'plain-line', 'line-figure'];
  }
}

/** `Total_estimate`, `Meeting_2_variance`, `Grand_total_expenditure`: the meetings are numbered as on the sheet Data meetings. */
function totalName(role: RowRole, measure: Measure, meetingNumber: number): string {
  if (meetingNumber > 0) return `Meeting_${meetingNumber}_${measure}`;
  return `${role === 'grand-total' ? 'Grand_total' : 'Total'}_${measure}`;
}

const isNegative = (cell: AnnexCell | undefined): boolean =>
  cell !== undefined && 'amount' in cell && cell.amount.printed < 0;

/** What stands in parentheses has a line of its own. */
const headText = (heading: string): string => heading.replace(/\s?\(/, '\n(');

const signed = (unit: string, up: boolean): string => `${up ? '+' : '-'}${unit.replace(/\.0+$/, '')}`;

/** In a page's head and foot `&` begins a code. */
const headerText = (text: string): string => text.replaceAll('&', '&&');
