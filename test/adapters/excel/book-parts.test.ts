/** Pieces of the way from and to Excel that need no Excel: marks of rows, fonts row by row, what was seen, whose a name or an area is. */
import { BookBuilder } from '../../../src/adapters/excel/book-builder';
import type { CellBlock, ExcelBook, ExcelSheet, FontArea } from '../../../src/adapters/excel/excel-book';
import { SeenBook } from '../../../src/adapters/excel/seen-book';
import { readMark } from '../../../src/adapters/excel/write/our-mark';
import { growth } from '../../../src/adapters/excel/write/plan-outcomes';
import { ownNames } from '../../../src/adapters/excel/write/survey';
import type { FoundSheet } from '../../../src/adapters/excel/write/survey';
import { areaAddress, parseArea } from '../../../src/core/values/address';
import { RowMark } from '../../../src/core/workbook/workbook';

const bookOf = (rows: number, change: Partial<ExcelSheet> = {}): ExcelBook => ({
  ...{
    file: 'x.xlsx',
    date1904: false,
    precisionAsDisplayed: false,
    own: [],
    unfinished: [],
    stale: '',
    fontsUnread: [],
  },
  sheets: [
    {
      ...{
        name: 'S',
        visibility: 'visible',
        used: { top: 1, left: 1, bottom: rows, right: 1 },
        merges: [],
        tables: [],
      },
      ...{ hiddenRows: [], filters: [], hiddenColumns: [], fonts: [], raised: [] },
      ...change,
    },
  ],
});

const blockOf = (top: number, formulas: readonly string[], values: readonly unknown[] = formulas): CellBlock => ({
  ...{ sheet: 0, top, left: 1, values: values.map((value) => [value]), formulas: formulas.map((formula) => [formula]) },
  types: values.map((value) => [typeof value === 'number' ? 'Double' : 'String']),
  formats: values.map(() => ['General']),
});

function built(rows: number, change: Partial<ExcelSheet>) {
  const builder = new BookBuilder();
  builder.outline(bookOf(rows, change));
  builder.block(
    blockOf(
      1,
      Array.from({ length: rows }, (_, at) => `row ${at + 1}`),
    ),
  );
  return builder.finish().sheets[0]!.cells;
}

test.each([
  // The first row of a filter's area are its heads, which no filter hides.
  [{ top: 2, bottom: 5 }, [2], ['hidden']],
  [{ top: 2, bottom: 5 }, [3, 5], ['filtered', 'filtered']],
  [{ top: 2, bottom: 5 }, [1, 6], ['hidden', 'hidden']],
])('rows hidden beside a filter of %j: %j', (filter, hiddenRows, marks) => {
  const cells = built(6, { hiddenRows, filters: [{ ...filter, left: 1, right: 1 }] });
  const names = { [RowMark.hidden]: 'hidden', [RowMark.filtered]: 'filtered', [RowMark.none]: 'none' } as Record<
    number,
    string
  >;
  expect(hiddenRows.map((row) => names[cells.rowMarks(row - 1)])).toEqual(marks);
  const others = [1, 2, 3, 4, 5, 6].filter((row) => !hiddenRows.includes(row));
  expect(others.map((row) => cells.rowMarks(row - 1))).toEqual(others.map(() => RowMark.none));
});

test.each([
  ['one row', [[3, 3]], [3]],
  [
    'rows one after the other',
    [
      [2, 3],
      [4, 4],
    ],
    [2, 3, 4],
  ],
  [
    'the first and the last',
    [
      [1, 1],
      [6, 6],
    ],
    [1, 6],
  ],
  ['all', [[1, 6]], [1, 2, 3, 4, 5, 6]],
])('struck out: %s', (_, areas, rows) => {
  const fonts = areas.map(([top, bottom]): FontArea => ({
    area: { top: top!, left: 1, bottom: bottom!, right: 1 },
    struck: true,
    unseen: false,
  }));
  const cells = built(6, { fonts });
  const struck = [1, 2, 3, 4, 5, 6].filter((row) => cells.look(row - 1)?.struck === true);
  expect(struck).toEqual(rows);
});

describe('what was seen', () => {
  const nowhere = undefined as unknown as Excel.RequestContext;

  test('nothing is known to be the same from when it is read again until that is done', async () => {
    const seen = new SeenBook();
    expect(await seen.changed(nowhere)).toBeUndefined();
    seen.outline(bookOf(1));
    expect(await seen.changed(nowhere)).toBe('S');
    seen.block(blockOf(1, ['a']));
    seen.finish();
    seen.outline(bookOf(1));
    expect(await seen.changed(nowhere)).toBe('S');
  });

  test.each([
    [[['=A1', 1]], true],
    [
      [
        ['=A1', 1],
        ['a', 'a'],
      ],
      true,
    ],
    [
      [
        ['a', 'a'],
        ['=A1', 1],
        ['b', 'b'],
      ],
      true,
    ],
    [
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      false,
    ],
    // Text that only looks like a formula.
    [[['=A1', '=A1']], false],
  ])('a sheet has formulas, in whichever of its blocks they stand: %j', async (cells, has) => {
    const seen = new SeenBook();
    seen.outline(bookOf(cells.length));
    cells.forEach(([formula, value], at) => seen.block(blockOf(at + 1, [String(formula)], [value])));
    seen.finish();
    // Without any, Excel is not asked at all when the sheet is calculated.
    const asked = await seen.changed(nowhere, { only: 'S' }).then(
      () => false,
      () => true,
    );
    expect(asked).toBe(has);
  });
});

test.each([
  ["='Annex (en)'!$A$1:$E$9", 'A1:E9', { area: 'A1:E9', chart: [], isUnfinished: false }],
  ["='Annex (en)'!$A$1:$E$9", 'unfinished A1:E9', { area: 'A1:E9', chart: [], isUnfinished: true }],
  [
    "='A!b'!$A$1:$E$9",
    'A1:E9 $A$1:$A$2 $B$1:$B$2',
    { area: 'A1:E9', chart: ['$A$1:$A$2', '$B$1:$B$2'], isUnfinished: false },
  ],
  // Excel gives an area of one cell as that cell.
  ["='S'!$A$1", 'A1:A1', { area: 'A1:A1', chart: [], isUnfinished: false }],
  ["='S'!$A$2:$E$10", 'A1:E9', undefined],
  ['=#REF!', 'A1:E9', undefined],
])('the mark %s, %s', (formula, comment, mark) => expect(readMark(formula, comment)).toEqual(mark));

test.each([
  // What is written, what stood there, where cells have values; the parts that are grown into.
  ['A1:C9', 'A1:C9', 'A1:C9', []],
  ['A1:C9', 'A1:C5', 'A1:C9', ['A6:C9']],
  ['A1:C9', 'A1:B9', 'A1:C9', ['C1:C9']],
  ['A1:D9', 'A1:B5', 'A1:D9', ['A6:D9', 'C1:D5']],
  ['A1:D9', 'A1:B5', 'A1:C6', ['A6:C6', 'C1:C5']],
  ['A1:B5', 'A1:D9', 'A1:D9', []],
])('%s over %s, with values in %s', (area, before, used, parts) => {
  const mark = { area: before, isUnfinished: false, chart: [] };
  const found = { mark, used: parseArea(used) } as unknown as FoundSheet;
  const named = growth(parseArea(area)!, found).map((part) => areaAddress(part));
  expect(named).toEqual(parts);
});

test('names of totals are ours on the sheet alone: those of the whole workbook are the officer’s', () => {
  const item = (name: string, scope: string) => ({ name, scope, formula: '=1' });
  const items = [
    item('Total_estimate', 'Worksheet'),
    item('Total_estimate', 'Workbook'),
    item('Meeting_2_variance', 'Worksheet'),
    item('My_total', 'Worksheet'),
    item('Grand_total_rate', 'Workbook'),
  ];
  const found = ownNames({ items } as unknown as Excel.NamedItemCollection);
  expect(found.map(({ name }) => name)).toEqual(['Total_estimate', 'Meeting_2_variance']);
});
