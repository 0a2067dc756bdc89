import { formulaOrigin } from '../../../src/core/workbook/formula-origin';
import { CellOrigin } from '../../../src/core/workbook/workbook';

const NAMES = Object.fromEntries(Object.entries(CellOrigin).map(([name, value]) => [value, name]));

test.each([
  ['SUM(A1:A9)', 'total'],
  ['sum(A1:A9)', 'total'],
  [' SUM( A1 , B1 ) ', 'total'],
  ['+SUM(A1:A9)', 'total'],
  ['(SUM(A1:A9))', 'total'],
  ['SUM(A1:A3)+SUM(B1:B3)', 'total'],
  ['SUBTOTAL(9,E2:E10)', 'total'],
  ['SUBTOTAL(109,Table1[Amount])', 'total'],
  ['_xlfn.AGGREGATE(9,5,A1:A9)', 'total'],
  ['SUM(IF(A1:A9>0,B1:B9,0))', 'total'],
  ['A1+A2', 'total'],
  ['+A1+$B$2', 'total'],
  ["'My - Sheet'!A1+Other!B2", 'total'],
  ['A1+SUM(B1:B2)', 'total'],
  ['A1', 'formula'],
  ['+A1', 'formula'],
  ['A1-A2', 'formula'],
  ['A1+1', 'formula'],
  ['A1*B1', 'formula'],
  ['SUM(A1:A9)/2', 'formula'],
  ['SUM(A1:A9)-SUM(B1:B9)', 'formula'],
  ['SUM(A1:A9)*(1+B1)', 'formula'],
  ['ROUND(SUM(A1:A9),2)', 'formula'],
  ['SUMIFS(A:A,B:B,"x")', 'formula'],
  ['IF(A1>0,SUM(B1),0)', 'formula'],
  ['"SUM(A1)"', 'formula'],
  ['Table1[2013]', 'formula'],
  ['SUM(Table1[[#This Row],[2013]:[2014]])', 'total'],
  ['"[1]Sheet!A1"', 'formula'],
  ['[1]Sheet1!A1', 'external'],
  ['SUM([1]Sheet1!A1:A9)', 'external'],
  ["'[2]My Sheet'!A1*2", 'external'],
  ['[3]!Name', 'external'],
  ['A1+[12]Données!B2', 'external'],
  ['', 'formula'],
  ['('.repeat(10_000), 'formula'],
  ['+'.repeat(10_000), 'formula'],
  ['[1]'.repeat(5_000), 'formula'],
])('%.60s is %s', (formula, name) => {
  expect(NAMES[formulaOrigin(formula)]).toBe(name);
});
