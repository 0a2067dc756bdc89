import { isMeant, isSheetMeant, sheetPattern, withoutFile } from '../../../src/core/records/sheet-pattern';

const COSTS = { file: 'in/Costs 2013.xlsx', sheet: 'Sheet 1' };

test.each([
  ['sheet1', 'Sheet1', true],
  ['[Costs 2013]Sheet 1', 'Sheet 1', true],
  ['[costs 2013.xlsx]sheet 1', 'Sheet 1', true],
  ['[Costs *]*', 'Sheet 1', true],
  ['[in/Costs 2013.xlsx]Sheet 1', 'Sheet 1', true],
  ['[Costs 2014]Sheet 1', 'Sheet 1', false],
  ['[Costs 2013]Sheet 2', 'Sheet 1', false],
  ['[]Sheet 1', 'Sheet 1', false],
  ['[*[2013]*]Sheet 1', 'Sheet 1', false],
] as const)('%s is about “%s” of Costs 2013: %s', (pattern, sheet, isMeant) => {
  expect(isSheetMeant(pattern, { ...COSTS, sheet })).toBe(isMeant);
});

test('the file is named where another has a sheet of the name, its year as any where no other is meant', () => {
  const of = (...files: string[]): string =>
    sheetPattern(COSTS, [COSTS, ...files.map((file) => ({ file, sheet: 'sheet 1' }))]);
  expect(of()).toBe('Sheet 1');
  expect(of('Ledger.xlsx')).toBe('[Costs *]Sheet 1');
  expect(of('Costs 2014.xlsx')).toBe('[Costs 2013]Sheet 1');
  expect(of('out/costs 2013.xlsx')).toBe('[in/Costs 2013.xlsx]Sheet 1');
  expect(withoutFile('[Costs *]Sheet 1')).toBe('Sheet 1');
});

test('a file with brackets in its name is meant by it', () => {
  const of = { file: 'Costs [v1].xlsx', sheet: 'Sheet1' };
  const pattern = sheetPattern(of, [of, { ...of, file: 'Costs [v2].xlsx' }]);
  expect(pattern).toBe('[Costs [v1]]Sheet1');
  expect([isSheetMeant(pattern, of), isSheetMeant(pattern, { ...of, file: 'Costs [v2].xlsx' })]).toEqual([true, false]);
});

test.each([
  ['Budget *', 'Budget 2013', true],
  ['* Budget', '2013 Budget', true],
  ['* Budget', '2013 Budget (old)', false],
  ['Budget * USD', 'Budget 2013 USD', true],
  ['Budget * USD', 'Budget 2013 EUR', false],
  ['Budget * USD', 'Old Budget 2013 USD', false],
  ['*', 'anything', true],
  ['a*b*c', 'a-b-c', true],
  ['a*b*c', 'a-c-b', false],
  // The same letters do not stand for two parts.
  ['ab*bc', 'abc', false],
  ['a*aa*a', 'aaa', false],
  ['a*aa*a', 'aaaa', true],
  ['budget  *', 'BUDGET 1', true],
])('%j means %j: %j', (pattern, text, is) => {
  expect(isMeant(pattern, text)).toBe(is);
});

test('a year that is all of a name stays as it is; one beside other words is any', () => {
  const of = (sheet: string, ...others: string[]): string =>
    sheetPattern(
      { file: 'a.xlsx', sheet },
      [sheet, ...others].map((each) => ({ file: 'a.xlsx', sheet: each })),
    );
  expect(of('2013')).toBe('2013');
  expect(of('No 2013')).toBe('No 2013');
  expect(of('Sum 2013')).toBe('Sum *');
  expect(of('Sum 2013', 'Sum 2012')).toBe('Sum 2013');
  expect(of('Sum 20131')).toBe('Sum 20131');
});
