/** Runs, texts, formulas and captions: where each begins and ends. */
import { isYear } from '../../../src/core/workbook/captions';
import { CellStore, TextList } from '../../../src/core/workbook/cell-store';
import { formulaOrigin } from '../../../src/core/workbook/formula-origin';
import { Runs } from '../../../src/core/workbook/runs';
import { CellKind, CellOrigin } from '../../../src/core/workbook/workbook';
import { plainTables } from '../../../src/core/workbook/plain-tables';
import { workbookOf } from '../../workbook-of';

test('a run that begins is found at once, also where the one before it was asked for last', () => {
  const runs = new Runs();
  expect([runs.begin(0), runs.of(0), runs.of(9)]).toEqual([0, 0, 0]);
  expect([runs.begin(5), runs.of(9), runs.of(4), runs.of(5)]).toEqual([1, 1, 0, 1]);
  expect([runs.begin(5), runs.last]).toEqual([1, 1]);
  expect([runs.begin(7), runs.of(7), runs.of(6), runs.of(1000)]).toEqual([2, 2, 1, 2]);
  expect(new Runs().last).toBe(-1);
});

test('texts that look alike with and without raised signs are two', () => {
  const texts = new TextList();
  const [plain, raised, other] = [texts.add('3001'), texts.addRaised('3001', '300'), texts.addRaised('3001', '3')];
  expect(new Set([plain, raised, other]).size).toBe(3);
  expect([plain, raised, other].map((id) => [texts.text(id), texts.plain(id)])).toEqual([
    ['3001', '3001'],
    ['3001', '300'],
    ['3001', '3'],
  ]);
  expect([texts.add('3001'), texts.addRaised('3001', '300')]).toEqual([plain, raised]);
  expect([texts.count, texts.text(99)]).toEqual([3, '']);
});

test('a row that is still read is told by itself, and so is the one after it', () => {
  const store = new CellStore();
  store.startRow(1, 0);
  store.add(2, CellKind.number, 5);
  expect([store.column(0), store.value(0), store.shape(0)]).toEqual([2, 5, -1]);
  store.add(4, CellKind.number, -0);
  expect([store.column(1), Object.is(store.value(1), -0)]).toEqual([4, true]);
  store.startRow(2, 0);
  store.add(9, CellKind.number, 2.5);
  expect([0, 1, 2].map((cell) => store.column(cell))).toEqual([2, 4, 9]);
  store.finish();
  expect([2, 1, 0].map((cell) => store.column(cell))).toEqual([9, 4, 2]);
  expect(store.shape(0)).not.toBe(store.shape(1));
});

test.each([
  [199_999_999, 1],
  [-199_999_999, 1],
  [200_000_000, 1],
  [214_748_364, 1],
  [-214_748_364, 1],
  [300_000_000, 1],
  [-300_000_000, 1],
  [2_147_483_647, 1],
  [-2_147_483_648, 6],
])('%i ÷ 10^%i', (digits, places) => {
  const store = new CellStore();
  store.startRow(1, 0);
  store.addDecimal(1, CellKind.number, digits, places, 0, CellOrigin.typed);
  store.finish();
  expect(store.value(0)).toBe(digits / 10 ** places);
});

test.each([
  ['SUM(A1:A5)', CellOrigin.total],
  ['+SUM(A1:A5)', CellOrigin.total],
  ['(SUM(A1:A5))', CellOrigin.total],
  ['SUM(A1:A5)+B7', CellOrigin.total],
  ['A1+A2', CellOrigin.total],
  ["'Other sheet'!A1+B2", CellOrigin.total],
  ['A1', CellOrigin.formula],
  ['A1-A2', CellOrigin.formula],
  ['SUM(A1:A5)*2', CellOrigin.formula],
  ['SUM(A1:A5)/SUM(B1:B5)', CellOrigin.formula],
  ['A1+5', CellOrigin.formula],
  ['SUM(A1:A5', CellOrigin.formula],
  ["'Other sheet!A1+B2", CellOrigin.formula],
  ['SUM(A1:A5))+A1', CellOrigin.formula],
  ['AVERAGE(A1:A5)', CellOrigin.formula],
  ['SUBTOTAL(9,A1:A5)', CellOrigin.total],
  ['[1]Sheet!A1+A2', CellOrigin.external],
  ["'[1]Sheet name'!A1", CellOrigin.external],
  ['Table1[2013]', CellOrigin.formula],
  ['IF(A1="[1]x!",1,2)', CellOrigin.formula],
])('%s', (formula, origin) => {
  expect(formulaOrigin(formula)).toBe(origin);
});

test('years are those that an annex may be of', () => {
  expect([1989, 1990, 2013, 2100, 2101, 2013.5].map(isYear)).toEqual([false, true, true, true, false, false]);
});

test('what stands above a table belongs to it, for the first of a sheet up to the top', () => {
  const workbook = workbookOf(
    ['# S', 'Costs', '|', '1 | 2', 'Item | Cost', 'a | 5', 'b | 6', '|', 'More', 'Item | Price', 'c | 7', 'd | 8'].join(
      '\n',
    ),
  );
  const tables = plainTables(workbook, workbook.sheets[0]!);
  expect(tables.map(({ captions }) => captions.at(-1)?.text)).toEqual(expect.arrayContaining(['More']));
  const [first, second] = tables;
  expect([first!.headingRow, second!.headingRow]).toEqual([4, 9]);
  expect(first!.lastRow).toBeLessThan(8);
});
