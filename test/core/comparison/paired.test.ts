/** What is taken for one and the same: never one of two that could be meant, and the second of two where two have one name. */
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import type { Comparison, Register } from '../../../src/core/comparison/comparison';
import { costs } from '../reconciliation/costs';

const compare = (before: string, after: string): Comparison =>
  compareReconciliations(costs(before).value, costs(after).value);
const changed = (comparison: Comparison, register: Register): string[] =>
  comparison.registers[register].changed.map(
    ({ key, fields }) =>
      `${key}: ${fields.map(({ field, before, after }) => `${field} ${before} → ${after}`).join(', ')}`,
  );
const year = (of: number, ...meetings: string[]): string =>
  [
    '# Settings',
    'Setting | Value',
    `Reporting year | ${of}`,
    '# Meetings',
    'Code | Title | Instrument | Kind | Start | End | Closed on',
  ]
    .concat(meetings)
    .join('\n');
const paired = (before: string, after: string): string[] =>
  compare(before, after).paired.map((each) => `${each.before} ${each.after}`);

test('from year to year a meeting of a series is paired where there is one of it in each year, and else none', () => {
  const first = (of: number) => `A${of === 2013 ? 1 : 2}x | First ${of} | P5 | experts | ${of}-04-08 | ${of}-04-09`;
  const second = (of: number) => `B${of === 2013 ? 1 : 2}y | Second, ${of} | P5 | experts | ${of}-09-08 | ${of}-09-09`;
  const other = (of: number) => `C${of === 2013 ? 1 : 2}z | Another${of} | P5 | experts | ${of}-10-08 | ${of}-10-09`;
  expect(paired(year(2013, first(2013)), year(2014, second(2014)))).toEqual(['A1x B2y']);
  expect(paired(year(2013, first(2013)), year(2014, second(2014), other(2014)))).toEqual([]);
  expect(paired(year(2013, second(2013), other(2013)), year(2014, first(2014)))).toEqual([]);
});

test('a year of two digits below ten is one too', () => {
  const meeting = (of: number, digits: string, title: string) =>
    year(of, `GE-${digits} | ${title} | | | ${of}-04-08 | ${of}-04-09`);
  expect(paired(meeting(2008, '08', 'Talks'), meeting(2009, '09', 'Experts'))).toEqual(['GE-08 GE-09']);
});

test('the day on which a meeting was closed is compared', () => {
  const closed = (day: string) => year(2013, `M-01 | First | | | 2013-04-08 | 2013-04-09 | ${day}`);
  expect(changed(compare(closed('2013-06-01'), closed('2013-07-01')), 'meetings')).toEqual([
    'M-01: closedOn 2013-06-01 → 2013-07-01',
  ]);
});

test('of two rates of one day the second is compared with the second', () => {
  const rates = (first: string, second: string) =>
    `# ExchangeRates\nCurrency | From | Units per US dollar\nCHF | 2013-01-01 | ${first}\nCHF | 2013-01-01 | ${second}`;
  expect(changed(compare(rates('0.9', '0.8'), rates('0.7', '0.8')), 'rates')).toEqual([
    'CHF 2013-01-01: rate 0.9 → 0.7',
  ]);
});

test.each([
  ['D-1 | A1 | booths | 60', ['D-1 | A2 | fares | 70'], '0 added, 0 dropped, 1 changed'],
  ['D-1 | A1 | booths | 60', ['D-1 | A2 | fares | 70', 'D-1 | B1 | copies | 80'], '2 added, 1 dropped, 0 changed'],
])(
  'a row that only its document tells is another where there are two of that document: %s to %j',
  (row, rows, expected) => {
    const book = (list: readonly string[]): string =>
      `# Expenditures\nMeeting | Document | Line | Description | Amount\n${list.map((each) => `M-01 | ${each}`).join('\n')}`;
    const { added, dropped, changed: others } = compare(book([row]), book(rows)).registers.expenditures;
    expect(`${added.length} added, ${dropped.length} dropped, ${others.length} changed`).toBe(expected);
  },
);
