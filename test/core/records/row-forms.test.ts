import { CellClass, Claims } from '../../../src/core/workbook/claims';
import { RowForms } from '../../../src/core/records/row-forms';
import type { RowForm } from '../../../src/core/records/row-forms';
import { sheetsOf, workbookOf } from '../../workbook-of';

const TEXT = `
# S
a | 1 | ~~b~~ | ~~c~~ | ~~2~~ | d
b | 2 | ~~x~~ | ~~y~~ | ~~3~~ | e
  | 1 |       |       |       |
a |   | ~~b~~ |       |       |
`;
const NONE = CellClass.free;
const { beside, amount } = CellClass;

function formsOf(left: number, right: number, widest: number, watchedColumns: readonly number[]): RowForm[] {
  const { cells } = workbookOf(sheetsOf(TEXT)).sheets[0]!;
  const roles = Uint8Array.from([NONE, beside, amount, beside, beside, amount, beside].slice(0, widest + 1));
  const watched = new Uint8Array(widest + 1);
  for (const column of watchedColumns) watched[column] = 1;
  const forms = new RowForms(cells, { left, right, widest, roles, watched }, new Claims(cells));
  return [0, 1, 2, 3].map((row) => forms.of(row));
}

test('each column is where it stands in the row, and is looked at as its heading says', () => {
  const [first, second, third, fourth] = formsOf(1, 6, 6, [3, 5]);
  expect(second).toBe(first);
  expect([...first!.places]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(first!.classes).toEqual([beside, amount, beside, beside, amount, beside]);
  expect([first!.texts, first!.hasOther, first!.watched]).toEqual([[0, 2, 3, 5], true, [2, 4]]);
  expect([...first!.isText]).toEqual([0, 1, 0, 1, 1, 0, 1]);
  expect([[...third!.places], third!.texts, third!.hasOther, third!.watched]).toEqual([
    [0, 0, 1, 0, 0, 0, 0],
    [],
    true,
    [],
  ]);
  expect([[...fourth!.places], fourth!.texts, fourth!.hasOther]).toEqual([[0, 1, 0, 2, 0, 0, 0], [0, 1], false]);
});

test('what stands beside the table, or behind the last column that is looked at, is none of its own', () => {
  const [first] = formsOf(2, 5, 4, [4]);
  expect([...first!.places]).toEqual([0, 0, 2, 3, 4]);
  expect(first!.classes).toEqual([NONE, amount, beside, beside, NONE, NONE]);
  // Its texts and other values still show that the row is one.
  expect([first!.texts, first!.hasOther, first!.watched]).toEqual([[2, 3], true, [3]]);
  expect([...first!.isText]).toEqual([0, 0, 0, 1, 1]);
});

test('rows of one shape are claimed alike, others not', () => {
  const [first, second, third] = formsOf(1, 6, 6, []);
  expect([second!.claimed === first!.claimed, third!.claimed === first!.claimed]).toEqual([true, false]);
});
