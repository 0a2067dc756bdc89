/** The two workbooks as they are, before anything is done to them. */
import { SMALL_BOOK } from './small-book';
import { xlsxOf } from './book';
import { expectFigures } from './judge';
import { expectedOf } from './oracle';
import { philadelphia, philadelphiaExpected, philadelphiaFile, withShared } from './shared';

test('the small book', async () => {
  const { json } = await expectFigures([xlsxOf(SMALL_BOOK)], expectedOf(SMALL_BOOK));
  expect(json.meetings.map(({ code }) => code)).toEqual(['GE-01', 'PREP', 'MSP']);
  expect(json.unmatched.map(({ reason }) => reason)).toEqual(['meeting-missing', 'meeting-unknown']);
  // Worked out by hand: 4321.05 ÷ 0.947 + …; a third of 1000 and of −110.39, with the last cents to GE-01.
  expect(json.meetings[0]!.lines.map(({ line, expenditure }) => [line, expenditure])).toEqual([
    ['INT', '9876.54'],
    ['TRA', '4562.88'],
    ['DOC', '820.70'],
    ['PSC', '291.69'],
  ]);
});

withShared('Philadelphia', () => {
  test('as it is', () => expectFigures([{ name: 'p.xlsx', bytes: philadelphiaFile() }], philadelphiaExpected()));
  test('written again', async () => expectFigures([xlsxOf(await philadelphia())], philadelphiaExpected()));
  test('the oracle agrees with the published figures', async () =>
    expect({ ...expectedOf(await philadelphia()), unmatched: undefined }).toEqual(philadelphiaExpected()));
});
