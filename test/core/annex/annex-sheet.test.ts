/** The sheet of an annex: its chart shows the meetings and nothing else, and its head and foot say what they say. */
import { say } from '../../../src/adapters/messages/say';
import { annexSheets } from '../../../src/core/annex/annex-sheets';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { PlannedSheet } from '../../../src/core/plan/sheet-plan';
import { parseArea } from '../../../src/core/values/address';
import type { Rows } from './make-reconciliation';
import { makeReconciliation } from './make-reconciliation';

function sheetOf(rows: Rows, draft = false): PlannedSheet {
  const reconciliation = makeReconciliation(rows);
  const annex = buildAnnex(reconciliation, { language: 'en', say, draft }).value;
  return annexSheets([annex], reconciliation, { version: '1', inputs: [] }).sheets[0]!;
}

const meetingsOf = (count: number, spent = (at: number) => 90 + at): Rows => ({
  meetings: Array.from({ length: count }, (_, at) => ({
    code: `M${String(at).padStart(2, '0')}`,
    title: `Meeting ${at}`,
  })),
  lines: [{ code: 'A1' }],
  estimates: Array.from(
    { length: count },
    (_, at) => [`M${String(at).padStart(2, '0')}`, 'A1', `${100 + at}.00`] as const,
  ),
  expenditures: Array.from(
    { length: count },
    (_, at) => [`M${String(at).padStart(2, '0')}`, 'A1', spent(at).toFixed(2)] as const,
  ),
});

/** The values of a column of the chart, as its area names them. */
const valuesOf = ({ rows }: PlannedSheet, area: string): unknown[] => {
  const { top, bottom, left } = parseArea(area.replaceAll('$', ''))!;
  return rows.slice(top - 1, bottom).map(({ cells }) => cells[left - 1]?.value);
};

test.each([1, 2, 10, 25, 30, 33, 36, 40, 41, 60])(
  'of %i meetings: each has its bars, or there is no chart',
  (count) => {
    const sheet = sheetOf(meetingsOf(count));
    if (count > 40) expect(sheet.charts).toEqual([]);
    if (count <= 25) expect(sheet.charts).toHaveLength(1);
    for (const { categories, series } of sheet.charts) {
      expect(valuesOf(sheet, categories)).toEqual(Array.from({ length: count }, (_, at) => `Meeting ${at}`));
      expect(series.map(({ name }) => name)).toEqual(['Estimated costs', 'Final expenditures']);
      expect(valuesOf(sheet, series[0]!.values)).toEqual(Array.from({ length: count }, (_, at) => 100 + at));
      expect(valuesOf(sheet, series[1]!.values)).toEqual(Array.from({ length: count }, (_, at) => 90 + at));
    }
  },
);

test('a summary that goes over the page has no chart: heads would stand among the bars', () => {
  // Long titles take several lines each.
  const rows = meetingsOf(38);
  const long = {
    ...rows,
    meetings: rows.meetings.map((each) => ({ ...each, title: `${each.code} ${'very long title '.repeat(9)}` })),
  };
  const sheet = sheetOf(long);
  expect(sheet.print.breaksAfter.length).toBeGreaterThan(1);
  expect(sheet.charts).toEqual([]);
});

test.each([
  ['all are above zero', () => 50, true],
  ['one is nought', (at: number) => at * 10, true],
  ['one is below', (at: number) => at * 10 - 5, false],
  ['the last is below', (at: number) => 15 - at * 10, false],
])('the axis begins at nothing where %s', (_, spent, fromZero) => {
  expect(sheetOf(meetingsOf(3, spent)).charts[0]!.fromZero).toBe(fromZero);
});

test('an ampersand of the symbol is no code of a page’s foot', () => {
  const rows = meetingsOf(2);
  const { print } = sheetOf({ ...rows, settings: { documentSymbol: 'A&B/2014/9&P' } }, true);
  expect(print.footer).toBe('A&&B/2014/9&&P  &P/&N');
  expect(print.header).toBe('&BDRAFT');
  expect(sheetOf(rows).print.header).toBe('');
});
