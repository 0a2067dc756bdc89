/** Writes a workbook in our own form: Excel tables with notes at their headings and lists to pick from. */
import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { MAX_ROWS, columnLetters } from '../../../core/values/address';
import { OWN_AUTHOR } from '../../../core/workbook/own-sheets';
import { codeListOf } from '../../../core/workbook/template';
import type { FormColumn, FormSheet } from '../../../core/workbook/template';
import { isLikeFormula, quoted, withQuotePrefix } from './quote-prefix';

/** hucre names this type, but does not export it. */
type RowDef = NonNullable<WriteSheet['rowDefs']> extends Map<number, infer Row> ? Row : never;

const FORMATS: Readonly<Record<FormColumn['format'], string>> = {
  text: '@',
  amount: '#,##0.00;[Red]-#,##0.00',
  number: 'General',
  rate: '0.000',
  day: 'dd mmm yyyy',
};

export interface FormOptions {
  readonly title: string;
  /** A sheet of plain text before the others. */
  readonly about?: { readonly name: string; readonly lines: readonly string[] };
}

const FONT = { name: 'Calibri', size: 11 } as const;
const HEAD: CellStyle = {
  // No colour: the library writes it before the size, which the standard does not allow.
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D6E4F0' } },
  alignment: { vertical: 'center', wrapText: true },
};
/** Text wraps in columns at least this wide. */
const WRAPPED_FROM = 36;
const LINE_HEIGHT = 15;

/** The bytes of the workbook; the same sheets give the same bytes. */
export async function writeForm(sheets: readonly FormSheet[], options: FormOptions): Promise<Uint8Array> {
  const codeLists = new Map(sheets.map((sheet) => [sheet.kind as string, codeListOf(sheet.name)]));
  const written = sheets.map((sheet) => writeSheet(sheet, codeLists));
  if (options.about) written.unshift(aboutSheet(options.about));
  const epoch = new Date(Date.UTC(2000, 0, 1));
  const bytes = await writeXlsx({
    sheets: written,
    properties: { title: options.title, creator: 'Addendum', created: epoch, modified: epoch },
    defaultFont: FONT,
  });
  return sheets.some(({ rows }) => rows.some((row) => row.some(isQuoted))) ? withQuotePrefix(bytes) : bytes;
}

const isQuoted = (value: FormSheet['rows'][number][number] | undefined): boolean =>
  typeof value === 'string' && isLikeFormula(value);

function writeSheet(sheet: FormSheet, codeLists: ReadonlyMap<string, string>): WriteSheet {
  const { columns, rows, direction } = sheet;
  const height = Math.max(1, rows.length);
  return {
    name: sheet.name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column, direction) })),
    rows: [columns.map((column) => column.heading), ...rows.map((row) => [...row])],
    cells: cellsOf(sheet),
    rowDefs: heights(rows.map((row) => linesOf(row, columns))),
    dataValidations: columns.flatMap((column, n) => validations(column, n, codeLists)),
    freezePane: { rows: 1 },
    view: { rightToLeft: direction === 'rtl' },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    tables: [
      {
        name: sheet.kind,
        displayName: sheet.kind,
        range: `A1:${columnLetters(columns.length)}${height + 1}`,
        columns: columns.map((column) => ({ name: column.heading })),
        style: 'TableStyleMedium2',
      },
    ],
  };
}

/** How many lines the row's longest text takes. */
function linesOf(row: FormSheet['rows'][number], columns: readonly FormColumn[]): number {
  const lines = row.map((value, n) => {
    const { width } = columns[n]!;
    if (typeof value !== 'string' || width < WRAPPED_FROM) return 1;
    const lines = value.split('\n').map((line) => Math.max(1, Math.ceil((widthOf(line) * 1.1) / width)));
    return lines.reduce((sum, count) => sum + count, 0);
  });
  return Math.max(1, ...lines);
}

/** In widths of a Latin letter; ideographs are twice as wide. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);

/** Heights of the rows below the first that take more than a line: not every program finds them by itself. */
function heights(lines: readonly number[]): Map<number, RowDef> {
  const tall = lines.map((count, n) => [n + 1, { height: count * LINE_HEIGHT }] as const);
  return new Map(tall.filter((_, n) => lines[n]! > 1));
}

function styleOf(column: FormColumn, direction: FormSheet['direction']): CellStyle {
  const text = column.format === 'text';
  const side = direction === 'rtl' ? 'right' : 'left';
  return {
    numFmt: FORMATS[column.format],
    alignment: {
      vertical: 'top',
      ...(text && { horizontal: side }),
      ...(text && column.width >= WRAPPED_FROM && { wrapText: true }),
    },
  };
}

/** The headings with their notes, and the style of each cell: a column's own style is for cells still to come. */
function cellsOf(sheet: FormSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [n, column] of sheet.columns.entries()) {
    cells.set(`0,${n}`, {
      value: column.heading,
      style: HEAD,
      ...(column.note !== '' && { comment: { author: OWN_AUTHOR, text: column.note } }),
    });
    for (const [m, row] of sheet.rows.entries()) {
      const value = row[n] ?? null;
      const style = isQuoted(value) ? quoted(styleOf(column, sheet.direction)) : styleOf(column, sheet.direction);
      // Text stays text in a column of figures, and a figure a figure among texts.
      cells.set(`${m + 1},${n}`, {
        value,
        style: typeof value === 'number' && column.format === 'text' ? { ...style, numFmt: 'General' } : style,
      });
    }
  }
  return cells;
}

function validations(column: FormColumn, n: number, codeLists: ReadonlyMap<string, string>): DataValidation[] {
  const letters = columnLetters(n + 1);
  const range = `${letters}2:${letters}${MAX_ROWS}`;
  const list = { type: 'list', allowBlank: true, showErrorMessage: true, errorStyle: 'warning' } as const;
  const byRow = [...column.rowChoices].map(([row, { values, isOpen }]) => ({
    ...list,
    showErrorMessage: !isOpen,
    values: [...values],
    range: `${letters}${row + 2}`,
  }));
  if (column.choices.length > 0) return [{ ...list, values: [...column.choices], range }, ...byRow];
  const codes = column.codesOf === undefined ? undefined : codeLists.get(column.codesOf);
  return codes === undefined ? byRow : [{ ...list, formula1: codes, range }, ...byRow];
}

const ABOUT_WIDTH = 84;

function aboutSheet(about: { readonly name: string; readonly lines: readonly string[] }): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [n, line] of about.lines.entries()) {
    const font = n === 0 ? { ...FONT, bold: true, size: 14 } : FONT;
    cells.set(`${n},0`, { value: line, style: { font, alignment: { wrapText: true, vertical: 'top' } } });
  }
  return {
    name: about.name,
    columns: [{ width: ABOUT_WIDTH }],
    rows: about.lines.map((line) => [line]),
    cells,
    rowDefs: heights(about.lines.slice(1).map((line) => 1 + Math.ceil((line.length * 1.1) / ABOUT_WIDTH))),
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4' },
  };
}
