/** What a plan says of a sheet stands in the file: formats cell by cell, names of cells, pages, the axis of its chart; and lists beside the rows that they are for. */
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { LONGEST_TEXT, cellText } from '../../../../src/adapters/xlsx/write/cell-text';
import { writeForm } from '../../../../src/adapters/xlsx/write/write-form';
import { writeWorkbook } from '../../../../src/adapters/xlsx/write/write-workbook';
import { dataSheet } from '../../../../src/core/plan/data-sheet';
import type { PlannedCell, PlannedChart, PlannedSheet } from '../../../../src/core/plan/sheet-plan';
import { amountFormat } from '../../../../src/core/plan/sheet-plan';
import { templateSheets } from '../../../../src/core/workbook/template';
import { CellKind } from '../../../../src/core/workbook/workbook';
import { unzip } from '../../../zip';

const amount = (value: number, format: string): PlannedCell => ({ value, style: 'data-figure', format });

const sheetOf = (change: Partial<PlannedSheet>): PlannedSheet => ({
  ...dataSheet('Data', 'tblData', [{ heading: 'Code', width: 10 }], [['A']], 'Title'),
  tables: [],
  ...change,
});

async function written(sheet: PlannedSheet): Promise<Map<string, string>> {
  const bytes = await writeWorkbook({ title: 'T', subject: '', description: '', version: '1', sheets: [sheet] });
  return new Map([...unzip(bytes)].map(([name, data]) => [name, data.toString('utf8')]));
}

test('cells of one style have each their own format', async () => {
  const formats = [amountFormat(2), amountFormat(0), 'yyyy-mm-dd', '0.0', amountFormat(3)];
  const rows = [{ cells: formats.map((format) => amount(1234.5, format)) }];
  const bytes = await writeWorkbook({
    title: 'T',
    subject: '',
    description: '',
    version: '1',
    sheets: [sheetOf({ rows })],
  });
  const { sheets } = await openWorkbook(bytes, { file: 'x.xlsx' });
  const { cells } = sheets[0]!;
  expect(formats.map((_, at) => cells.shownAs(at)?.trim())).toEqual([
    '1,234.50',
    '1,235',
    '1903-05-18',
    '1234.5',
    '1,234.500',
  ]);
});

test.each([
  ['Data', 3, 1, "'Data'!$B$4"],
  ["Budget's", 0, 0, "'Budget''s'!$A$1"],
  ['Annex (en)', 99, 27, "'Annex (en)'!$AB$100"],
])('a name for a cell of %s leads to it', async (name, row, column, range) => {
  const book = (await written(sheetOf({ name, names: [{ name: 'Total_estimate', row, column }] }))).get(
    'xl/workbook.xml',
  )!;
  const found = /<definedName name="Total_estimate">([^<]*)</.exec(book)?.[1];
  expect(found?.replaceAll('&apos;', "'")).toBe(range);
});

test.each([
  [undefined, 1],
  [1, 1],
  [3, 3],
])('of %s pages beside each other', async (pagesWide, fit) => {
  const { print } = sheetOf({});
  const sheet = sheetOf({ print: { ...print, ...(pagesWide === undefined ? {} : { pagesWide, repeatedColumns: 3 }) } });
  const parts = await written(sheet);
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain(`fitToWidth="${fit}" fitToHeight="0"`);
  const titles = /Print_Titles"[^>]*>([^<]*)</.exec(parts.get('xl/workbook.xml')!)![1]!.replaceAll('&apos;', "'");
  expect(titles).toBe(pagesWide === undefined ? "'Data'!$3:$3" : "'Data'!$A:$C,'Data'!$3:$3");
});

test('columns that are hidden, and pages that end after a row, are so in the file', async () => {
  const sheet = dataSheet(
    'Data',
    'tblData',
    ['A', 'B', 'C'].map((heading) => ({ heading, width: 10 })),
    [['x', 'y', 'z']],
    'T',
  );
  const xml = (await written({ ...sheet, hidden: [1], print: { ...sheet.print, breaksAfter: [1, 4] } })).get(
    'xl/worksheets/sheet1.xml',
  )!;
  const hidden = [...xml.matchAll(/<col [^>]*>/g)].flatMap(([col]) =>
    /hidden="(?:1|true)"/.test(col) ? [/min="(\d+)" max="(\d+)"/.exec(col)!.slice(1).join('-')] : [],
  );
  expect(hidden).toEqual(['2-2']);
  const breaks = /<rowBreaks[^>]*>(.*?)<\/rowBreaks>/s.exec(xml)![1]!;
  expect([...breaks.matchAll(/id="(\d+)"/g)].map(([, id]) => Number(id))).toHaveLength(2);
});

test('a table ends at its last row, and begins at its headings', async () => {
  const sheet = dataSheet('Data', 'tblData', [{ heading: 'Code', width: 10 }], [['A'], ['B']], 'Title');
  const parts = await written(sheet);
  const [table] = sheet.tables;
  expect(/<table [^>]*ref="([^"]*)"/.exec(parts.get('xl/tables/table1.xml')!)![1]).toBe(
    `A${table!.top + 1}:A${table!.top + 3}`,
  );
});

test('the heads of a table look as heads, its rows as their column', async () => {
  const columns = [
    { heading: 'Code', width: 10 },
    { heading: 'Amount', width: 12, format: '#,##0.00' },
  ];
  const files = await written(
    dataSheet(
      'Data',
      'tblData',
      columns,
      [
        ['A', 1],
        ['B', 2],
      ],
      'Title',
    ),
  );
  const sheet = files.get('xl/worksheets/sheet1.xml')!;
  const [, top = ''] = /ref="A(\d+):B/.exec(files.get('xl/tables/table1.xml')!) ?? [];
  const lookOf = (column: string, row: number): string | undefined =>
    new RegExp(`<c r="${column}${row}"[^>]* s="(\\d+)"`).exec(sheet)?.[1];
  const row = Number(top);
  expect(lookOf('A', row)).toBeDefined();
  expect(lookOf('B', row + 1)).toBe(lookOf('B', row + 2));
  expect(lookOf('B', row)).not.toBe(lookOf('B', row + 1));
});

test.each([true, false])('the axis of a chart begins at nothing: %s', async (fromZero) => {
  const chart: PlannedChart = {
    ...{ title: 'T', alternative: 'A', top: 5, left: 0, bottom: 15, right: 3, categories: '$A$1:$A$2' },
    ...{ series: [{ name: 'S', values: '$B$1:$B$2', colour: '009EDB' }], format: '#,##0', fromZero },
  };
  const xml = (await written(sheetOf({ charts: [chart] }))).get('xl/charts/chart1.xml')!;
  expect(/<c:min val="0"\/>/.test(xml)).toBe(fromZero);
});

test.each([
  [LONGEST_TEXT - 1, false],
  [LONGEST_TEXT, false],
  [LONGEST_TEXT + 1, true],
])('a text of %i signs is cut: %s', (length, isCut) => {
  const text = 'a'.repeat(length - 1) + '\n';
  expect(cellText(text) === text).toBe(!isCut);
  expect(cellText(text).length).toBeLessThanOrEqual(LONGEST_TEXT);
});

test.each(['en', 'ar'] as const)('in %s each setting has the list of its own values beside it', async (language) => {
  const sheets = templateSheets(language);
  const at = sheets.findIndex(({ kind }) => kind === 'Settings');
  const column = sheets[at]!.columns.findIndex(({ rowChoices }) => rowChoices.size > 0);
  const parts = new Map(
    [...unzip(await writeForm(sheets, { title: 'T' }))].map(([name, data]) => [name, data.toString('utf8')]),
  );
  const xml = parts.get(`xl/worksheets/sheet${at + 1}.xml`)!;
  const found = [...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)(\d+)"[^>]*>.*?<formula1>([^<]*)<\/formula1>/gs)];
  const { rowChoices } = sheets[at]!.columns[column]!;
  const lists = new Map(found.map(([, , row, list]) => [Number(row) - 2, list!.replace(/^&quot;|&quot;$|^"|"$/g, '')]));
  expect(rowChoices.size).toBeGreaterThan(5);
  for (const [row, { values, isOpen }] of rowChoices) {
    expect([row, lists.get(row)]).toEqual([row, [...values].join(',')]);
    const own = new RegExp(`<dataValidation [^>]*sqref="[A-Z]+${row + 2}"[^>]*>`).exec(xml)![0];
    // Of an open list anything else may stand there, without a warning.
    expect(/showErrorMessage="(?:1|true)"/.test(own)).toBe(!isOpen);
  }
});

test('a text that spells an error is a text, in a table and above it', async () => {
  const columns = [{ heading: '#REF!', width: 10 }];
  const bytes = await writeWorkbook({
    ...{ title: 'T', subject: '', description: '', version: '1' },
    sheets: [dataSheet('Data', 'tblData', columns, [['#N/A'], ['A']], '#VALUE!')],
  });
  const workbook = await openWorkbook(bytes, { file: 'x.xlsx' });
  const { cells } = workbook.sheets[0]!;
  const kinds = Array.from({ length: cells.cellCount }, (_, cell) => cells.kind(cell));
  expect(new Set(kinds)).toEqual(new Set([CellKind.text]));
  const texts = Array.from({ length: cells.cellCount }, (_, cell) => workbook.texts.text(cells.value(cell)));
  expect(texts).toEqual(['#VALUE!', '#REF!', '#N/A', 'A']);
});

test.each([
  [0, undefined],
  [1, '1 A2'],
  [6, '6 A7'],
])('of %i rows that stay in sight', async (frozenRows, expected) => {
  const sheet = (await written(sheetOf({ frozenRows }))).get('xl/worksheets/sheet1.xml')!;
  const [pane] = /<pane [^>]*>/.exec(sheet) ?? [];
  const said = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(pane ?? '')?.[1];
  expect(pane && `${said('ySplit')} ${said('topLeftCell')}`).toBe(expected);
});

test('half of a sign is no text, nor is what is left of one where a text is cut', () => {
  expect(['a\ud800b', '\udc00', '🜁'].map(cellText)).toEqual(['a\ufffdb', '\ufffd', '🜁']);
  for (const before of [30, 31, 32, 33, 34, 35, 36, 37]) {
    const text = cellText(`${'x'.repeat(LONGEST_TEXT - before)}${'🜁'.repeat(40)}`);
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
  }
});
