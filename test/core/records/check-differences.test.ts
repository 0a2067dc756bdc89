/** A column of differences agrees with its estimate and its expenditure, in one direction in all rows; each case tells what is said of it. */
import { checkDifferences } from '../../../src/core/records/check-differences';
import { Findings } from '../../../src/core/records/findings';
import { plainTables } from '../../../src/core/workbook/plain-tables';
import { workbookOf } from '../../workbook-of';

/** `cell heading ×count: stated, computed` of each finding. */
function said(...rows: string[]): string[] {
  const book = workbookOf(['# Costs', 'Item | Budget | Spent | Left', ...rows].join('\n'));
  const [table] = plainTables(book, book.sheets[0]!);
  const findings = new Findings();
  checkDifferences(table!, [{ estimate: 2, actual: 3, difference: 4 }], findings);
  return findings.diagnostics().map(({ code, at, values }) => {
    const { heading, count, stated, computed } = values as Readonly<Record<string, unknown>>;
    return `${code} ${at[0]!.cell} ${String(heading)} ×${String(count)}: ${String(stated)}, ${String(computed)}`;
  });
}

test.each<[string, string[], string[]]>([
  ['estimate − actual', ['A | 100 | 90 | 10', 'B | 50 | 45 | 5'], []],
  ['actual − estimate', ['A | 100 | 90 | -10', 'B | 50 | 45 | -5'], []],
  ['costs with a minus sign', ['A | 100 | -90 | 10', 'B | 50 | -45 | 5', 'C | 5 | 1 | 6'], []],
  ['costs with a minus sign, the other way', ['A | 100 | -90 | -10', 'B | 50 | -45 | -5'], []],
  ['both with a minus sign', ['A | -100 | -90 | 10', 'B | -50 | -45 | 5'], []],
  ['credits that are what they seem', ['A | 100 | -90 | 190', 'B | 50 | -45 | 95'], []],
  [
    'a minus sign, and one difference that is none',
    ['A | 100 | -90 | 10', 'B | 50 | -45 | 5', 'C | 7 | -3 | 5'],
    ['difference-contradicts D4 Left ×1: 5.00, 4.00'],
  ],
  ['a blank estimate or actual is nil', ['A | 100 | 90 | 10', 'B | | 45 | -45', 'C | 7 | | 7'], []],
  ['rounding, a cent', ['A | 100 | 90.004 | 10', 'B | 50 | 45 | 5.01'], []],
  ['two cents', ['A | 100 | 90 | 10', 'B | 50 | 45 | 5.02'], ['difference-contradicts D3 Left ×1: 5.02, 5.00']],
  [
    'most of them actual − estimate',
    ['A | 100 | 90 | -10', 'B | 50 | 45 | -5', 'C | 30 | 10 | 20'],
    ['difference-contradicts D4 Left ×1: 20.00, -20.00'],
  ],
  [
    'most of them estimate − actual',
    ['A | 100 | 90 | 10', 'B | 50 | 45 | -5', 'C | 30 | 10 | 20'],
    ['difference-contradicts D3 Left ×1: -5.00, 5.00'],
  ],
  [
    'as many one way as the other: estimate − actual is what it should be',
    ['A | 100 | 90 | 10', 'B | 50 | 45 | -5'],
    ['difference-contradicts D3 Left ×1: -5.00, 5.00'],
  ],
  [
    'the same in the other order',
    ['A | 100 | 90 | -10', 'B | 50 | 45 | 5'],
    ['difference-contradicts D2 Left ×1: -10.00, 10.00'],
  ],
  [
    'in no direction: the first, and how many',
    ['A | 100 | 90 | 11', 'B | 50 | 45 | 6', 'C | 3 | 2 | 7'],
    ['difference-contradicts D2 Left ×3: 11.00, 10.00'],
  ],
  ['a number with nothing beside it is held against nothing', ['A | 100 | 90 | 10', 'B | | | 33'], []],
  ['a row without a difference says nothing', ['A | 100 | 90 | 10', 'B | 50 | 45 |'], []],
  ['a per cent is no difference', ['A | 100 | 90 | 10', 'B | 50 | 45 | 10%'], []],
  [
    'the last row',
    ['A | 100 | 90 | 10', 'B | 50 | 45 | 5', 'C | 3 | 2 | 7'],
    ['difference-contradicts D4 Left ×1: 7.00, 1.00'],
  ],
])('%s', (_, rows, found) => {
  expect(said(...rows)).toEqual(found);
});
