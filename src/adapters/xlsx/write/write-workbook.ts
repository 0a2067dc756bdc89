/** A planned workbook as the bytes of an .xlsx file, through hucre. The same plan gives the same bytes. */
import type { Cell, CellStyle, CellValue, NamedRange, SheetChart, WriteSheet } from './hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { PlannedCell, PlannedChart, PlannedSheet, PlannedWorkbook } from '../../../core/plan/sheet-plan';
import type { SheetStyle } from '../../../core/style/sheet-style';
import { BODY_SIZE, SHEET_STYLES, TYPEFACES, UPRIGHT } from '../../../core/style/united-nations';
import { areaAddress, cellAddress } from '../../../core/values/address';
import { OWN_MARK } from '../../../core/workbook/own-sheets';
import { cellText } from './cell-text';
import { isLikeFormula, quoted, withQuotePrefix } from './quote-prefix';

/** Name of the document property by which a file is known as ours; its value is the version that wrote it. */
const OUR_PROPERTY = 'Addendum';
/** No wall clock: every file says the same moment. */
const MOMENT = new Date('2000-01-01T00:00:00Z');
const MARGINS = { top: 0.79, bottom: 0.79, left: 0.71, right: 0.71, header: 0.4, footer: 0.4 };

export async function writeWorkbook(workbook: PlannedWorkbook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(writeSheet),
    namedRanges: [
      ...workbook.sheets.flatMap(printNames),
      ...workbook.sheets.flatMap(cellNames),
      ...(workbook.isResult ? workbook.sheets.map(ownName) : []),
    ],
    defaultFont: { name: TYPEFACES.en, size: BODY_SIZE },
    properties: {
      title: cellText(workbook.title),
      subject: cellText(workbook.subject),
      description: cellText(workbook.description),
      creator: 'Addendum',
      created: MOMENT,
      modified: MOMENT,
      custom: { [OUR_PROPERTY]: workbook.version },
    },
  });
  const hasQuoted = workbook.sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((one) => one && isQuoted(one))),
  );
  return hasQuoted ? withQuotePrefix(bytes) : bytes;
}

function writeSheet(sheet: PlannedSheet): WriteSheet {
  const styles = new Styles(sheet);
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  // The rows of a table are many and alike: they go as plain values, with a style for each column.
  const plain = sheet.tables[0] ? sheet.tables[0].top + 1 : sheet.rows.length;
  const rows: CellValue[][] = [];
  sheet.rows.forEach((row, r) => {
    if (row.height !== undefined) rowDefs.set(r, { height: row.height });
    if (r < plain) rows.push([]);
    else
      rows.push(
        row.cells.map((cell) => (typeof cell?.value === 'string' ? cellText(cell.value) : (cell?.value ?? null))),
      );
    row.cells.forEach((cell, c) => {
      if (cell && (r < plain || isSpecial(cell))) cells.set(`${r},${c}`, writeCell(cell, styles));
    });
  });
  const { print } = sheet;
  return {
    name: sheet.name,
    columns: sheet.widths.map((width, c) => {
      const figure = sheet.rows.slice(plain).find(({ cells: row }) => row[c]?.format !== undefined)?.cells[c];
      const hidden = sheet.hidden.includes(c) ? { hidden: true } : {};
      return { width, ...hidden, ...(figure ? { style: styles.of(figure) } : {}) };
    }),
    rows,
    cells,
    rowDefs,
    merges: sheet.merges.map(({ row, left, right }) => ({ startRow: row, endRow: row, startCol: left, endCol: right })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      columns: table.columns.map((name) => ({ name })),
      range: areaAddress({
        top: table.top + 1,
        left: table.left + 1,
        bottom: table.top + 1 + table.rows,
        right: table.left + table.columns.length,
      }),
      style: 'TableStyleLight1',
    })),
    charts: sheet.charts.map((chart) => writeChart(chart, sheet)),
    view: { showGridLines: sheet.gridLines, rightToLeft: sheet.direction === 'rtl' },
    ...(sheet.frozenRows > 0 ? { freezePane: { rows: sheet.frozenRows } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: print.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: print.pagesWide ?? 1,
      fitToHeight: 0,
      margins: MARGINS,
      horizontalCentered: true,
    },
    headerFooter: {
      ...(print.header === '' ? {} : { oddHeader: `&C${print.header}` }),
      oddFooter: `&C${print.footer}`,
    },
    rowBreaks: [...print.breaksAfter],
  };
}

/** Not just a value: a formula, or text that would be taken for an error or a formula. */
const isSpecial = (cell: PlannedCell): boolean =>
  cell.formula !== undefined || (typeof cell.value === 'string' && cell.value.startsWith('#')) || isQuoted(cell);

const isQuoted = ({ value, formula }: PlannedCell): boolean =>
  formula === undefined && typeof value === 'string' && isLikeFormula(value);

function writeCell(cell: PlannedCell, styles: Styles): Partial<Cell> {
  const style = isQuoted(cell) ? quoted(styles.of(cell)) : styles.of(cell);
  const { value, formula, raised, raisedBefore } = cell;
  if (formula !== undefined) return { formula, formulaResult: value ?? null, style };
  if (typeof value !== 'string') return { value: value ?? null, style };
  const text = cellText(value);
  // Plain text that spells an error would be written as one.
  if (raised === undefined && raisedBefore === undefined && !text.startsWith('#')) return { value: text, style };
  const font = style.font ?? {};
  const mark = { ...font, vertAlign: 'superscript' as const };
  const runs = [
    ...(raisedBefore === undefined ? [] : [{ text: cellText(raisedBefore), font: mark }]),
    { text, font },
    ...(raised === undefined ? [] : [{ text: cellText(raised), font: mark }]),
  ];
  return { richText: runs, style };
}

/** Styles of one sheet's cells, made once for each name and format. */
class Styles {
  private readonly made = new Map<string, CellStyle>();

  constructor(private readonly sheet: PlannedSheet) {}

  of({ style: name, format = '' }: PlannedCell): CellStyle {
    const key = `${name} ${format}`;
    let style = this.made.get(key);
    if (!style) this.made.set(key, (style = this.make(SHEET_STYLES[name], format)));
    return style;
  }

  private make(style: SheetStyle, format: string): CellStyle {
    const { sheet } = this;
    const rightToLeft = sheet.direction === 'rtl';
    const sides = {
      start: rightToLeft ? 'right' : 'left',
      end: rightToLeft ? 'left' : 'right',
      right: 'right',
    } as const;
    const rule = (weight: 'thin' | 'medium' | undefined) => (weight ? { style: weight } : undefined);
    const [top, bottom] = [rule(style.ruleAbove), rule(style.ruleBelow)];
    return {
      font: {
        name: TYPEFACES[sheet.language],
        size: style.size ?? BODY_SIZE,
        ...(style.bold ? { bold: true } : {}),
        ...(style.italic && !UPRIGHT.includes(sheet.language) ? { italic: true } : {}),
      },
      alignment: {
        horizontal: sides[style.align],
        ...(style.vertical ? { vertical: style.vertical } : {}),
        ...(style.indent === undefined ? {} : { indent: style.indent }),
        ...(style.wrap ? { wrapText: true } : {}),
        ...(rightToLeft ? { readingOrder: format === '' ? ('rtl' as const) : ('ltr' as const) } : {}),
      },
      ...(top || bottom ? { border: { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) } } : {}),
      ...(style.fill === undefined
        ? {}
        : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: style.fill } } }),
      ...(format === '' ? {} : { numFmt: format }),
    };
  }
}

function writeChart(chart: PlannedChart, sheet: PlannedSheet): SheetChart {
  const family = TYPEFACES[sheet.language];
  return {
    type: 'bar',
    barGrouping: 'clustered',
    gapWidth: 60,
    title: cellText(chart.title),
    titleFontSize: 10,
    titleBold: true,
    titleFontFamily: family,
    altText: cellText(chart.alternative),
    frameTitle: cellText(chart.title),
    anchor: { from: { row: chart.top, col: chart.left }, to: { row: chart.bottom, col: chart.right } },
    legend: 'bottom',
    legendFontSize: 9,
    legendFontFamily: family,
    roundedCorners: false,
    // Its names stand in a hidden column.
    plotVisOnly: false,
    series: chart.series.map(({ name, values, colour }) => ({
      name: cellText(name),
      values,
      categories: chart.categories,
      color: colour,
    })),
    axes: {
      // The first meeting on top.
      x: { reverse: true, labelFontSize: 8, labelFontFamily: family },
      y: {
        numberFormat: { formatCode: chart.format, sourceLinked: false },
        labelFontSize: 8,
        labelFontFamily: family,
        gridlines: { major: true },
        minorTickMark: 'none',
        crosses: 'max',
        ...(chart.fromZero ? { scale: { min: 0 } } : {}),
      },
    },
  };
}

/** Print areas and repeated rows as names, with the sheet's name in quotes (hucre's own page set-up leaves them out). */
function printNames({ name, print }: PlannedSheet): NamedRange[] {
  const quoted = quotedName(name);
  const names = [{ name: '_xlnm.Print_Area', range: printed({ name, print }), scope: name }];
  if (print.repeated) {
    const [first, last] = print.repeated;
    const rows = `${quoted}!$${first + 1}:$${last + 1}`;
    const columns = print.repeatedColumns ? `${quoted}!$A:$${columnLetters(print.repeatedColumns)},` : '';
    names.push({ name: '_xlnm.Print_Titles', range: `${columns}${rows}`, scope: name });
  }
  return names;
}

const printed = ({ name, print }: Pick<PlannedSheet, 'name' | 'print'>): string =>
  `${quotedName(name)}!${print.area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

const ownName = (sheet: PlannedSheet): NamedRange => ({ name: OWN_MARK, range: printed(sheet), scope: sheet.name });

/** Names of cells, without a scope: they are the workbook's. */
const cellNames = ({ name, names = [] }: PlannedSheet): NamedRange[] =>
  names.map((each) => ({
    name: each.name,
    range: `${quotedName(name)}!$${columnLetters(each.column + 1)}$${each.row + 1}`,
  }));

const quotedName = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const columnLetters = (column: number): string => cellAddress(1, column).slice(0, -1);
