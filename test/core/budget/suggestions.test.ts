/** Which earlier meetings an estimate is compared with: those of its kind and instrument that are settled, and never itself. */
import { unitsPerDollar } from '../../../src/core/budget/estimate/convert-costs';
import type { EstimateLine, EstimatePart } from '../../../src/core/budget/estimate/estimate';
import { suggestedFactor } from '../../../src/core/budget/estimate/suggested-factor';
import type { Spread } from '../../../src/core/budget/estimate/suggestions';
import { estimateWorkbooks, readPastYear } from '../../../src/core/estimate-costs';
import type { ExchangeRate } from '../../../src/core/records/records';
import { dayFromIso } from '../../../src/core/values/calendar';
import { decimalText, fractionFromDecimal } from '../../../src/core/values/fraction';
import { budgetBook } from './budget-book';

/** Codes of the meetings of an earlier year that are like M1 (of CCW, a meeting, 2013). */
function like(row: string, expenditures = '2012-11-12 | P1 | A1 | 600 | USD'): readonly string[] {
  const past = budgetBook(`
    # Settings
    Setting | Value
    As at   | 2012-12-31

    # Meetings
    Code | Title | Instrument | Kind | Start | End | Closed on | Status
    ${row}

    # Estimates
    Meeting | Line | Amount | Currency | Adopted on
    P1 | A1 | 900 | USD | 2011-11-16

    # Expenditures
    Posting date | Meeting | Line | Amount | Currency
    ${expenditures}

    # -Participants

    # -Invoices

    # -Receipts

    # Volumes
    Meeting | Line | Item | Version | Days | Teams | Trips
    P1 | A1 | IP | used | 6 | 2 |
  `);
  const { suggestions } = estimateWorkbooks([budgetBook('')], { past: [readPastYear([past])] }).value;
  return suggestions[0]!.from;
}

test.each<[string, string, string[]]>([
  ['of its kind and instrument', 'P1 | First | CCW | meeting | 2012-11-11 | 2012-11-12 | 2012-12-20 | held', ['P1']],
  ['written otherwise', 'P1 | First | ccw | Meeting | 2012-11-11 | 2012-11-12 | 2012-12-20 | held', ['P1']],
  ['of another kind', 'P1 | First | CCW | conference | 2012-11-11 | 2012-11-12 | 2012-12-20 | held', []],
  ['of another instrument', 'P1 | First | APII | meeting | 2012-11-11 | 2012-11-12 | 2012-12-20 | held', []],
  ['of which no kind is said', 'P1 | First | CCW | | 2012-11-11 | 2012-11-12 | 2012-12-20 | held', []],
  ['that is not closed', 'P1 | First | CCW | meeting | 2012-11-11 | 2012-11-12 | | held', []],
  ['that was not held', 'P1 | First | CCW | meeting | 2012-11-11 | 2012-11-12 | 2012-12-20 | cancelled', []],
])('an earlier meeting %s', (_, row, wanted) => {
  expect(like(row)).toEqual(wanted);
});

test('one with expenditure that found no line is not settled', () => {
  const row = 'P1 | First | CCW | meeting | 2012-11-11 | 2012-11-12 | 2012-12-20 | held';
  expect(like(row, '2012-11-12 | P1 | A1 | 600 | USD\n2012-11-13 | P1 | Z9 | 5 | USD')).toEqual([]);
});

test('of two rates of one day that differ none holds, until a newer one does', () => {
  const rate = (from: string, decimal: string) =>
    ({ currency: 'CHF', from: dayFromIso(from)!, rate: fractionFromDecimal(decimal)! }) as ExchangeRate;
  const rates = [rate('2013-01-01', '0.9'), rate('2013-01-01', '0.8'), rate('2013-02-01', '0.7')];
  const at = (day: string): string | undefined => {
    const found = unitsPerDollar(rates, 'CHF', dayFromIso(day)!);
    return found && decimalText(found);
  };
  expect(['2012-12-31', '2013-01-01', '2013-01-31', '2013-02-01'].map(at)).toEqual([
    undefined,
    undefined,
    undefined,
    '0.7',
  ]);
});

describe('a factor that would make the median', () => {
  const fraction = (decimal: string) => fractionFromDecimal(decimal)!;
  const at = (cell: string) => ({ file: 'a.xlsx', sheet: 'Volumes', cell });
  const part = (pages: string, languages: string) => ({
    volume: {
      key: 'tr',
      factors: new Map([
        ['Languages', { value: fraction(languages), at: at('G3') }],
        ['Pages', { value: fraction(pages), at: at('F3') }],
      ]),
    },
    unitCost: { factors: ['Pages', 'Languages'] },
  });
  const suggested = (median: string, parts = [part('40', '3')]): string => {
    const line = { parts } as unknown as EstimateLine;
    const spread = { median: fraction(median) } as unknown as Spread;
    const found = suggestedFactor(line, parts[0] as unknown as EstimatePart, spread);
    return found ? `${found.factor} ${decimalText(found.value)} ${found.at.cell}` : '';
  };

  test.each([
    ['another one', '150', 'Pages 50 F3'],
    ['with one decimal', '40.5', 'Pages 13.5 F3'],
    ['the one that is there', '120', ''],
    ['one with more decimals than one', '100', ''],
  ])('is %s', (_, median, wanted) => {
    expect(suggested(median)).toBe(wanted);
  });

  test('is none of several rows of an item, and none beside nothing', () => {
    expect(suggested('150', [part('40', '3'), part('10', '3')])).toBe('');
    expect(suggested('150', [part('40', '0')])).toBe('');
  });
});
