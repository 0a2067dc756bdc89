/** What stands in a cell, as a correction says it. */
import { contentOf, isDay } from '../../../src/core/records/read-corrections';
import { workbookOf } from '../../workbook-of';

test.each([
  ['2013-04-08', '2013-04-08', true],
  ['41372 ~ dd/mm/yyyy', '2013-04-08', true],
  // With a time of day it is no day: a correction must not lose the time.
  ['41372.5 ~ dd/mm/yyyy hh:mm', '41372.5', false],
  ['41372', '41372', false],
  ['12%', '0.12', false],
  ['1,2OO', '1,2OO', false],
  ["'2013-04-08", '2013-04-08', false],
])('%s', (written, content, day) => {
  const workbook = workbookOf(`# Sheet\n${written}`);
  const [sheet] = workbook.sheets;
  expect([contentOf(workbook, sheet!, 0), isDay(sheet!, 0)]).toEqual([content, day]);
});
