/**
 * A workbook from readable text, so that a test reads like the sheet:
 *
 *     # Meetings
 *     Code | Title | Start      | End
 *     M-01 | First | 2013-04-08 | 2013-04-09
 *
 * `# Name (hidden)` hides the sheet. The line below it is row 1; blank lines count as no row, and `|` alone is a blank row. Lines right below the name may say
 * `@merge B2:D2`, `@hide C` (a hidden column), `@comment B2 what it says`, `@hiderow 4`, `@filterrow 4`, `@table Name A1:C9` (an Excel table; `A1:C9+1`: with a totals row). Cells: a plain number; a day like
 * `2013-04-08` (a date-formatted serial); `12%`; `= 120` (a formula's result); `=SUM 120` (a total's); `=[x] 120` (from another file);
 * `=?` (not calculated); `#REF!`; `TRUE`; `5 ~ 0.00` (a number, or a day, with a format); `~~5~~` (struck out); anything else is text, also what stands
 * after `'` or between quotation marks; `300^1^` is text with a raised sign.
 */
import type { CellComment, Table, Workbook } from '../src/core/workbook/workbook';
import { CellFormat, CellKind, CellOrigin, RowMark } from '../src/core/workbook/workbook';
import { LookTable } from '../src/adapters/shown/look-table';
import { CellStore, TextList } from '../src/core/workbook/cell-store';
import type { Area } from '../src/core/values/address';
import { parseArea, parseCell } from '../src/core/values/address';
import { dayFromIso } from '../src/core/values/calendar';

const FILE = 'costs.xlsx';
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const ORIGINS: Record<string, CellOrigin> = {
  '=': CellOrigin.formula,
  '=SUM': CellOrigin.total,
  '=[x]': CellOrigin.external,
};

export interface SheetText {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows of cells, the headings first. */
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly Area[];
  readonly tables?: readonly Table[];
  /** Letters of columns. */
  readonly hiddenColumns?: readonly string[];
  readonly marks?: ReadonlyMap<number, number>;
  readonly comments?: readonly CellComment[];
}

interface OpenSheet extends SheetText {
  readonly rows: string[][];
  readonly merges: Area[];
  readonly tables: Table[];
  readonly hiddenColumns: string[];
  readonly marks: Map<number, number>;
  readonly comments: CellComment[];
}

/** The sheets of a text, in their order. */
export function sheetsOf(text: string): SheetText[] {
  const sheets: OpenSheet[] = [];
  for (const line of text.split('\n')) {
    const plain = line.trim();
    if (plain === '') continue;
    const heading = /^# (.*?)( \(hidden\))?$/.exec(plain);
    if (heading) {
      const lists = {
        rows: [],
        merges: [],
        tables: [],
        hiddenColumns: [],
        comments: [],
        marks: new Map<number, number>(),
      };
      sheets.push({ name: heading[1]!, hidden: heading[2] !== undefined, ...lists });
    } else if (/^@(merge|hide|hiderow|filterrow|table|comment) /.test(plain)) mark(sheets.at(-1)!, plain);
    else sheets.at(-1)!.rows.push(plain.split('|').map((cell) => cell.trim()));
  }
  return sheets;
}

function mark(sheet: OpenSheet, line: string): void {
  const [word, one = '', two = ''] = line.split(/\s+/);
  const row = Number(one);
  if (word === '@merge') sheet.merges.push(parseArea(one)!);
  else if (word === '@hide') sheet.hiddenColumns.push(one);
  else if (word === '@comment')
    sheet.comments.push({
      cell: one,
      text: line
        .slice(line.indexOf(one) + one.length)
        .trim()
        .replaceAll('\\n', '\n'),
    });
  else if (word === '@hiderow') sheet.marks.set(row, (sheet.marks.get(row) ?? RowMark.none) | RowMark.hidden);
  else if (word === '@filterrow') sheet.marks.set(row, (sheet.marks.get(row) ?? RowMark.none) | RowMark.filtered);
  else {
    const [area = '', totals] = two.split('+');
    sheet.tables.push({ name: one, area: parseArea(area)!, headingRows: 1, totalsRows: Number(totals ?? 0) });
  }
}

export function workbookOf(sheets: string | readonly SheetText[], file = FILE): Workbook {
  const texts = new TextList();
  return {
    file,
    date1904: false,
    texts,
    notices: [],
    sheets: (typeof sheets === 'string' ? sheetsOf(sheets) : sheets).map(
      ({ name, hidden, rows, merges = [], tables = [], hiddenColumns = [], marks, comments = [] }) => ({
        name,
        visibility: hidden ? 'hidden' : 'visible',
        cells: cellsOf(rows, texts, marks),
        merges,
        tables,
        comments,
        hiddenColumns: hiddenColumns.map((letters) => {
          const column = parseCell(`${letters}1`)!.column;
          return [column, column] as const;
        }),
      }),
    ),
  };
}

function cellsOf(
  rows: readonly (readonly string[])[],
  texts: TextList,
  marks: ReadonlyMap<number, number> = new Map(),
): CellStore {
  const looks = new LookTable(false);
  const store = new CellStore(looks);
  rows.forEach((row, index) => {
    store.startRow(index + 1, marks.get(index + 1) ?? RowMark.none);
    row.forEach((cell, column) => addCell(store, column + 1, cell, texts, looks));
  });
  return store.finish();
}

function addCell(store: CellStore, column: number, cell: string, texts: TextList, looks: LookTable): void {
  const raised = /^(.*)\^(.+)\^(.*)$/.exec(cell);
  const [, inked = '', code = ''] = /^(\S+) ~ (.+)$/.exec(cell) ?? /^(~~.*~~)$/.exec(cell) ?? [];
  if (raised) {
    store.add(column, CellKind.text, texts.addRaised(raised.slice(1).join(''), `${raised[1]}${raised[3]}`));
    return;
  }
  if (inked !== '') {
    const struck = inked.startsWith('~~');
    const value = inked.replaceAll('~~', '');
    const style = looks.style(code || 'General', { struck, unseen: false });
    const day = dayFromIso(value);
    if (day === undefined && !NUMBER.test(value)) store.add(column, CellKind.text, texts.add(value), style);
    else store.add(column, CellKind.number, day ?? Number(value), style);
    return;
  }
  const [, sign = '', written = cell] = /^(=SUM|=\[x\]|=) ?(.*)$/.exec(cell) ?? [];
  const origin = ORIGINS[sign] ?? CellOrigin.typed;
  const day = dayFromIso(written);
  const quoted = /^'(.*)$/.exec(written) ?? /^"(.*)"$/.exec(written);
  const number = (value: number, format: CellFormat): void => store.add(column, CellKind.number, value, format, origin);
  if (written === '') return;
  if (day !== undefined) number(day, CellFormat.date);
  else if (NUMBER.test(written)) number(Number(written), CellFormat.general);
  else if (/^-?[\d.]+%$/.test(written)) number(Number(`${written.slice(0, -1)}e-2`), CellFormat.percent);
  else if (sign === '=' && written === '?') store.add(column, CellKind.uncalculated, 0, CellFormat.general, origin);
  else if (/^#[A-Z/0]+[!?A]$/.test(written)) store.add(column, CellKind.error, texts.add(written));
  else if (written === 'TRUE' || written === 'FALSE') store.add(column, CellKind.boolean, Number(written === 'TRUE'));
  else store.add(column, CellKind.text, texts.add(quoted ? quoted[1]! : written), CellFormat.general, origin);
}
