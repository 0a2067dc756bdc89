/** What a comparison calls what differs. */
import { ESTIMATE_FIELDS } from '../../../src/core/comparison/estimate-rows';
import { fieldName, keyName, registerName } from '../../../src/core/comparison/field-names';
import { LEDGER_FIELDS } from '../../../src/core/comparison/ledger-rows';
import { columnOf } from '../../../src/core/workbook/heading-index';

test.each([
  ['expenditures', 'costObject', 'Cost object'],
  ['expenditures', 'day', 'Posting date'],
  ['expenditures', 'amountUsd', 'Amount USD'],
  ['estimates', 'adoptedOn', 'Adopted on'],
  ['meetings', 'closedOn', 'Closed on'],
  ['settings', 'documentSymbol', 'Document symbol'],
  ['settings', 'materialityRate', 'Materiality per cent'],
  ['settings', 'year', 'Reporting year'],
] as const)('%s %s is %s', (register, field, expected) => expect(fieldName(register, field)).toBe(expected));

test('every field of rows is a heading that the sheet is read by', () => {
  for (const field of ESTIMATE_FIELDS) expect(columnOf('Estimates', fieldName('estimates', field))).toBeDefined();
  for (const field of LEDGER_FIELDS) expect(columnOf('Expenditures', fieldName('expenditures', field))).toBeDefined();
  expect(columnOf('Expenditures', 'costObject is none')).toBeUndefined();
});

test('registers are called as their sheets, settings by their names, other keys as they are', () => {
  expect([registerName('lines'), registerName('rates')]).toEqual(['Budget lines', 'Exchange rates']);
  expect([keyName('settings', 'asAt'), keyName('meetings', 'asAt')]).toEqual(['As at', 'asAt']);
  expect(fieldName('expenditures', 'costObject', 'zh')).not.toMatch(/[a-z]/i);
});
