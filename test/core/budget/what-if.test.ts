/** What an estimate would be with other values: which lines of which meetings change, and to what. */
import { roundLine } from '../../../src/core/budget/estimate/round-line';
import { suggestedFactor } from '../../../src/core/budget/estimate/suggested-factor';
import { estimateWorkbooks, readPastYear } from '../../../src/core/estimate-costs';
import { decimalText, fractionFromDecimal } from '../../../src/core/values/fraction';
import type { Minor } from '../../../src/core/values/money';
import { budgetBook, estimate, found, settings } from './budget-book';

const BOOK = `${settings('Estimate rounding | 0.01', 'Rates as at | 2013-06-01')}

# Meetings
Code | Title | Instrument | Kind | Start | End
M1 | First | CCW | meeting | 2013-11-11 | 2013-11-12
M2 | Second | CCW | meeting | 2013-12-11 | 2013-12-12

# UnitCosts
Item | Unit | Factors | Rate | Currency | From
IP | team | Days; Teams | 50 | USD |
TV | trip | Trips | 30 | USD |
CH | trip | Trips | 40 | CHF |

# Volumes
Meeting | Line | Item | Version | Days | Teams | Trips
M1 | A1 | IP | | 9 | 2 |
M1 | B1 | TV | | | | 3
M2 | A1 | IP | | 3 | 2 |
M2 | B1 | CH | | | | 2

# ExchangeRates
Currency | From | Units per US dollar
CHF | 2013-01-01 | 0.8`;

/** Of M1 and M2: A1, B1, PSC. */
const amounts = (whatIf: string): string => {
  const { value } = estimateWorkbooks([budgetBook(BOOK)], { whatIf });
  const { meetings } = (value.whatIf ?? value).built;
  return meetings.map(({ lines }) => lines.map(({ amount }) => amount! / 100).join(' ')).join(' | ');
};

test.each([
  ['TV=30', '900 90 128.7 | 300 100 52'],
  ['Days=4', '400 90 63.7 | 400 100 65'],
  ['Days@M1=4', '400 90 63.7 | 300 100 52'],
  ['Days@A1=4', '400 90 63.7 | 400 100 65'],
  ['Days@IP=4', '400 90 63.7 | 400 100 65'],
  ['Trips@TV=10', '900 300 156 | 300 100 52'],
  ['Trips@M2,TV=10', '900 300 156 | 300 500 104'],
  ['Days=3; Days@M1=4', '400 90 63.7 | 300 100 52'],
  ['Days@M1=4; Days=3', '300 90 50.7 | 300 100 52'],
  ['TV=60', '900 180 140.4 | 300 100 52'],
  ['CHF=0.5', '900 90 128.7 | 300 160 59.8'],
  ['PSC=10', '900 90 99 | 300 100 40'],
  ['Volumes!E2=4', '400 90 63.7 | 300 100 52'],
  ['UnitCosts!D2=100', '1800 90 245.7 | 600 100 91'],
  ['UnitCosts!D4=80', '900 90 128.7 | 300 200 65'],
  ['UnitCosts!D2=100; IP=60', '1800 90 245.7 | 600 100 91'],
  ['IP=60; UnitCosts!D2=100', '1800 90 245.7 | 600 100 91'],
  ['Volumes!E2=4; Days=5', '400 90 63.7 | 500 100 78'],
  ['Days=4; PSC=0; TV=0', '400 0 0 | 400 100 0'],
])('%s', (whatIf, wanted) => expect(amounts(whatIf)).toBe(wanted));

test('a cell that two files have is none that could be meant', () => {
  const books = [budgetBook(BOOK), { ...budgetBook(BOOK), file: 'other.xlsx' }];
  expect(estimateWorkbooks(books, { whatIf: 'Volumes!E2=4' }).value.invalidWhatIf).toBe('Volumes!E2=4');
});

test.each([
  ['0.005', '0.01', false, 1],
  ['0.0049', '0.01', false, 0],
  ['-0.005', '0.01', false, -1],
  ['0.001', '0.01', true, 1],
  ['-0.001', '0.01', true, -1],
  ['150', '100', false, 20_000],
  ['149.99', '100', false, 10_000],
  ['100.01', '100', true, 20_000],
  ['100', '100', true, 10_000],
  ['90071992547409.91', '0.01', false, 9_007_199_254_740_991],
  ['90071992547409.92', '0.01', false, undefined],
  ['-90071992547409.92', '0.01', false, undefined],
])('%s in units of %s (up: %s)', (exact, unit, up, wanted) => {
  const minor = Math.round(Number(unit) * 100) as Minor;
  const { numerator, denominator } = fractionFromDecimal(exact.replace('-', ''))!;
  const amount = { numerator: exact.startsWith('-') ? -numerator : numerator, denominator };
  expect(roundLine(amount, 2, { unit: minor, up })).toBe(wanted);
});

test.each([
  ['800', []],
  ['799.99', ['Estimates!C2: M1, A1, 799.99, 900.00, -100.01']],
  ['1000', []],
  ['1000.01', ['Estimates!C2: M1, A1, 1000.01, 900.00, 100.01']],
])('where estimates are rounded up, a row of Estimates may be a whole unit off: %s', (stated, wanted) => {
  const text = `${settings('Estimate rounding | 100 up')}\n\n# Estimates\nMeeting | Line | Amount | Currency\nM1 | A1 | ${stated} | USD`;
  expect(found(estimate(text).diagnostics, 'estimate-differs-from-volumes')).toEqual(wanted);
});

describe('suggestions', () => {
  const year = (n: number, ...more: string[]): string =>
    [
      `# Settings\nSetting | Value\nAs at | 20${n}-12-31`,
      `# Meetings\nCode | Title | Instrument | Kind | Start | End | Status | Closed on\nP${n} | Past | CCW | meeting | 20${n}-11-11 | 20${n}-11-12 | held | 20${n}-12-20\nX${n} | Other | CCW | other | 20${n}-10-11 | 20${n}-10-12 | held | 20${n}-12-20`,
      `# Estimates\nMeeting | Line | Amount | Currency | Adopted on\nP${n} | A1 | 900 | USD | 20${n - 1}-11-16`,
      [
        `# Expenditures\nPosting date | Meeting | Line | Amount | Currency\n20${n}-11-12 | P${n} | A1 | 600 | USD`,
        ...more,
      ].join('\n'),
      `# Volumes\nMeeting | Line | Item | Version | Days | Teams | Trips\nP${n} | A1 | IP | used | ${n} | 1 |`,
      ...['Invoices', 'Receipts', 'Participants', 'Scale'].map((name) => `# -${name}\na`),
    ].join('\n\n');
  const past = (n: number, ...more: string[]) => readPastYear([budgetBook(year(n, ...more), `${n}.xlsx`)]);
  const from = (...years: ReturnType<typeof past>[]) => {
    const [suggestion] = estimateWorkbooks([budgetBook('')], { past: years }).value.suggestions;
    return [suggestion!.from, suggestion!.years];
  };

  test('stand in the order of the meetings’ days, whatever the order of files', () => {
    expect(from(past(12), past(10), past(11))).toEqual([
      ['P10', 'P11', 'P12'],
      [2010, 2012],
    ]);
  });

  test('an unmatched row of the meeting leaves it out, one of another does not', () => {
    expect(from(past(10, '2010-11-12 | P10 | Z9 | 1 | USD'), past(11))[0]).toEqual(['P11']);
    expect(from(past(10, '2010-11-12 | X10 | Z9 | 1 | USD'), past(11))[0]).toEqual(['P10', 'P11']);
  });

  test('of several rows of an item none alone makes the median', () => {
    const rows = (...more: string[]): string =>
      ['# Volumes', 'Meeting | Line | Item | Version | Days | Teams | Trips', 'M1 | A1 | IP | | 9 | 2 |', ...more].join(
        '\n',
      );
    const suggested = (text: string): string | undefined => {
      const { built } = estimateWorkbooks([budgetBook(text)], {}).value;
      const line = built.meetings[0]!.lines.find(({ line: { code } }) => code === 'A1')!;
      const value = fractionFromDecimal('24')!;
      const factor = suggestedFactor(line, line.parts[0]!, { meetings: 3, least: value, median: value, most: value });
      return factor && `${factor.factor} ${decimalText(factor.value)}`;
    };
    // Teams are changed before days are: 9 days and 24 in all make no decimal.
    expect(suggested(rows().replace('| 9 |', '| 8 |'))).toBe('Teams 3');
    expect(suggested(rows())).toBeUndefined();
    expect(suggested(rows('M1 | A1 | IP | | 1 | 1 |').replace('| 9 |', '| 8 |'))).toBeUndefined();
  });
});
