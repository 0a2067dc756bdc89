/** Addresses of cells and areas, as Excel writes them. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaAddress,
  cellAddress,
  columnLetters,
  parseArea,
  parseCell,
  shortAddress,
} from '../../../src/core/values/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [728, 'AAZ'],
  [16_384, 'XFD'],
])('column %i is %s, and back', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseCell(`${letters}1`)).toEqual({ row: 1, column });
});

test('a cell is read with and without dollar signs, in small letters too', () => {
  for (const address of ['E14', '$E14', 'E$14', '$E$14', 'e14'])
    expect(parseCell(address)).toEqual({ row: 14, column: 5 });
  expect(cellAddress(14, 5)).toBe('E14');
});

test('the last cell of a sheet is one, those past it are none', () => {
  expect(parseCell('XFD1048576')).toEqual({ row: MAX_ROWS, column: MAX_COLUMNS });
  for (const address of ['XFE1', 'A1048577', 'ZZZ1', 'A9999999']) expect(parseCell(address)).toBeUndefined();
});

test.each(['', 'A', '1', 'A0', 'A01', 'AAAA1', 'A1 ', ' A1', 'A-1', 'A1.5', 'A12345678', 'R1C1', 'É1', 'A1:B2'])(
  '%p is no cell',
  (address) => {
    expect(parseCell(address)).toBeUndefined();
  },
);

test('an area is read from either corner', () => {
  const area = { top: 3, left: 1, bottom: 8, right: 8 };
  for (const reference of ['A3:H8', 'H8:A3', 'A8:H3', 'H3:A8', '$A$3:$H$8']) expect(parseArea(reference)).toEqual(area);
  expect(areaAddress(area)).toBe('A3:H8');
  expect(parseArea('B2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
});

test.each(['A:B', '1:2', 'A1:', ':A1', 'A1:B2:C3', 'A1:B0', '', 'A1:B2:'])('%p is no area of cells', (reference) => {
  expect(parseArea(reference)).toBeUndefined();
});

test('an area of one cell is named by it', () => {
  expect(shortAddress({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('B2');
  expect(shortAddress({ top: 2, left: 2, bottom: 3, right: 2 })).toBe('B2:B3');
  expect(shortAddress({ top: 2, left: 2, bottom: 2, right: 3 })).toBe('B2:C2');
});
