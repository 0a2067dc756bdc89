import { areaAddress } from '../../../../src/core/values/address';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { MAIN, buildXlsx, worksheet } from '../../../build-xlsx';
import type { BuiltSheet } from '../../../build-xlsx';
import { cellLines, noticeLines, refused } from '../show';

const open = (...sheets: BuiltSheet[]): Promise<Workbook> => openWorkbook(buildXlsx({ sheets }), { file: 'x.xlsx' });
const ofRows = (rows: string, before = '', after = ''): Promise<Workbook> =>
  open({ name: 'S', xml: worksheet(rows, before, after) });
const cell = (reference: string, value: number): string => `<c r="${reference}"><v>${value}</v></c>`;

describe('places', () => {
  test.each<[string, string, string[]]>([
    [
      'cells without reference stand one after the other',
      '<row r="2"><c><v>1</v></c><c/><c><v>3</v></c></row>',
      ['A2 1', 'C2 3'],
    ],
    ['rows without number too', '<row><c><v>1</v></c></row><row/><row><c><v>3</v></c></row>', ['A1 1', 'A3 3']],
    [
      'a reference moves the place',
      `<row r="4">${cell('C4', 1)}<c><v>2</v></c></row><row><c><v>3</v></c></row>`,
      ['C4 1', 'D4 2', 'A5 3'],
    ],
    [
      'cells come into order',
      `<row r="1">${cell('C1', 3)}${cell('A1', 1)}${cell('B1', 2)}</row>`,
      ['A1 1', 'B1 2', 'C1 3'],
    ],
    [
      'rows come into order',
      `<row r="3">${cell('A3', 3)}</row><row r="1">${cell('A1', 1)}</row><row r="2"/>`,
      ['A1 1', 'A3 3'],
    ],
    [
      'a row in parts becomes one',
      `<row r="2">${cell('B2', 2)}</row><row r="1">${cell('A1', 0)}</row><row r="2">${cell('A2', 1)}</row>`,
      ['A1 0', 'A2 1', 'B2 2'],
    ],
    ['the last cell of a sheet is read', `<row r="1048576">${cell('XFD1048576', 1)}</row>`, ['XFD1048576 1']],
    ['no rows are no cells', '', []],
  ])('%s', async (_, rows, lines) => {
    expect(cellLines(await ofRows(rows))).toEqual(lines);
  });

  test.each([
    [
      'the same cell in two parts of a row',
      `<row r="1">${cell('A1', 1)}</row><row r="1">${cell('A1', 1)}</row>`,
      'cell-doubled A1 at A1',
    ],
    ['a row beyond the last', '<row r="1048577"/>', 'cell-outside 1048577'],
    ['a row after the last', '<row r="1048576"/><row/>', 'cell-outside 1048577'],
    ['row 0', '<row r="0"/>', 'cell-outside 0'],
    ['a row that is no number', '<row r="x"/>', 'part-malformed xl/worksheets/sheet1.xml row "x"'],
  ])('%s is refused', async (_, rows, line) => {
    expect(await refused(ofRows(rows))).toBe(line);
  });

  test('a dimension is not believed', async () => {
    expect(cellLines(await ofRows(`<row r="9">${cell('Z9', 1)}</row>`, '<dimension ref="A1:XFD1048576"/>'))).toEqual([
      'Z9 1',
    ]);
    expect(cellLines(await ofRows(`<row r="9">${cell('Z9', 1)}</row>`, '<dimension ref="A1"/>'))).toEqual(['Z9 1']);
  });
});

describe('what is hidden', () => {
  test('rows, columns and sheets are marked', async () => {
    const columns =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="true"/><col min="5" max="5"/><col min="9" max="16384" hidden="1"/></cols>';
    const workbook = await open(
      { name: 'A', rows: [[1], [2], [3]], hiddenRows: [2], before: columns },
      { name: 'B', state: 'hidden' },
      { name: 'C', state: 'veryHidden' },
    );
    expect(cellLines(workbook)).toEqual(['A1 1', 'A2 2 (hidden)', 'A3 3']);
    expect(workbook.sheets[0]!.hiddenColumns).toEqual([
      [2, 4],
      [9, 16384],
    ]);
    expect(workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'A visible',
      'B hidden',
      'C very hidden',
    ]);
  });

  const filter = (inner: string): string => `<autoFilter ref="A1:B3">${inner}</autoFilter>`;
  const criteria = '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>';
  test.each([
    [
      'a filter with criteria hides rows of its area',
      filter(criteria),
      ['A1 1', 'A2 2 (filtered)', 'A3 3', 'A4 4 (hidden)'],
    ],
    ['a filter without criteria hides nothing', filter(''), ['A1 1', 'A2 2 (hidden)', 'A3 3', 'A4 4 (hidden)']],
    [
      'nor does one without its button',
      filter('<filterColumn colId="0" hiddenButton="1"/>'),
      ['A1 1', 'A2 2 (hidden)', 'A3 3', 'A4 4 (hidden)'],
    ],
  ])('%s', async (_, after, lines) => {
    expect(cellLines(await open({ name: 'S', rows: [[1], [2], [3], [4]], hiddenRows: [2, 4], after }))).toEqual(lines);
  });

  test('a table’s own filter counts as well', async () => {
    const tables = [{ name: 'T', ref: 'A1:A3', inner: filter(criteria) }];
    expect(cellLines(await open({ name: 'S', rows: [[1], [2], [3]], hiddenRows: [2], tables }))).toEqual([
      'A1 1',
      'A2 2 (filtered)',
      'A3 3',
    ]);
  });
});

test('merges are told and not expanded, and their inner cells delivered', async () => {
  const workbook = await open({
    name: 'S',
    rows: [[1, 2]],
    merges: ['A1:B1', 'A1:XFD1048576', 'C:D', '5:6', '$A$2:$B$2'],
  });
  expect(workbook.sheets[0]!.merges.map(areaAddress)).toEqual([
    'A1:B1',
    'A1:XFD1048576',
    'C1:D1048576',
    'A5:XFD6',
    'A2:B2',
  ]);
  expect(cellLines(workbook)).toEqual(['A1 1', 'B1 2']);
  expect(await refused(open({ name: 'S', merges: ['A1:??'] }))).toBe(
    'part-malformed xl/worksheets/sheet1.xml merge "A1:??"',
  );
});

test.each([
  ['zeroHeight="1"', ['rows-hidden-by-default S at S!']],
  ['zeroHeight="0"', []],
  ['', []],
])('rows hidden by default are said: %s', async (attribute, notices) => {
  const workbook = await open({
    name: 'S',
    rows: [[1]],
    before: `<sheetFormatPr defaultRowHeight="15" ${attribute}/>`,
  });
  expect(cellLines(workbook)).toEqual(['A1 1']);
  expect(noticeLines(workbook)).toEqual(notices);
});

test('tables are told with their headings and totals', async () => {
  const workbook = await open(
    {
      name: 'S',
      tables: [
        { name: 'Estimates', ref: 'B2:D9', totalsRows: 1 },
        { name: 'Bare_x0020_', ref: 'F1:G2', headingRows: 0 },
      ],
    },
    { name: 'T', tables: [{ name: 'Other', ref: 'A1:A2' }] },
  );
  expect(
    workbook.sheets.map(({ tables }) =>
      tables.map((table) => `${table.name} ${areaAddress(table.area)} ${table.headingRows} ${table.totalsRows}`),
    ),
  ).toEqual([['Estimates B2:D9 1 1', 'Bare  F1:G2 0 0'], ['Other A1:A2 1 0']]);
});

test.each([
  ['totalsRowCount="1"', 1],
  ['totalsRowShown="0"', 0],
  ['', 0],
  ['totalsRowCount="0" totalsRowShown="1"', 0],
  ['totalsRowShown="1"', 0],
  ['totalsRowCount="1" totalsRowShown="0"', 1],
])('a table with %s has so many rows of totals', async (attributes, count) => {
  const part = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B5" ${attributes}/>`;
  const bytes = buildXlsx({
    sheets: [{ name: 'S', tables: [{ name: 'T', ref: 'A1:B5' }] }],
    parts: { 'xl/tables/table1.xml': part },
  });
  const { sheets } = await openWorkbook(bytes, { file: 'x.xlsx' });
  expect(sheets[0]!.tables[0]!.totalsRows).toBe(count);
});

test('rows hidden by one of several filters, in any order', async () => {
  const criteria = '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>';
  const filtered = (name: string, ref: string) => ({
    name,
    ref,
    inner: `<autoFilter ref="${ref}">${criteria}</autoFilter>`,
  });
  const workbook = await open({
    name: 'S',
    rows: Array.from({ length: 12 }, (_, n) => [n + 1]),
    hiddenRows: [1, 2, 4, 6, 8, 10, 12],
    tables: [filtered('C', 'A9:A10'), filtered('A', 'A1:A7'), filtered('B', 'C2:C4')],
  });
  const marked = cellLines(workbook).filter((line) => line.includes('('));
  expect(marked).toEqual([
    'A1 1 (hidden)',
    ...['A2 2', 'A4 4', 'A6 6'].map((line) => `${line} (filtered)`),
    'A8 8 (hidden)',
    'A10 10 (filtered)',
    'A12 12 (hidden)',
  ]);
});

test('number formats mark cells, by their own code or a built-in number', async () => {
  const workbook = await open({
    name: 'S',
    rows: [
      [
        { value: 1, format: 'yyyy-mm-dd' },
        { value: 2, format: '0.0%' },
        { value: 3, format: '#,##0,' },
        { value: 'x', format: '@' },
        { value: 4, format: '[h]:mm' },
      ],
    ],
  });
  expect(cellLines(workbook)).toEqual(['A1 1 date', 'B1 2 percent', 'C1 3 scaled', 'D1 "x" text', 'E1 4']);
});
