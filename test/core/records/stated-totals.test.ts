/** Totals beside an amount that cannot be read: nothing can be said of them, and so nothing is. */
import { codesOf, costs, findings } from '../reconciliation/costs';

const table = (...rows: string[]): ReturnType<typeof costs> =>
  costs(`# Expenditures\nMeeting | A1 | A2 | Total\n${rows.join('\n')}`);

test('a total column that differs is told, one that holds is not', () => {
  expect(codesOf(table('M-01 | 90 | 5 | 95', 'M-02 | 210 | 7 | 217'))).not.toContain('total-differs');
  expect(findings(table('M-01 | 90 | 5 | 96', 'M-02 | 210 | 7 | 217'), 'total-differs')).toEqual([
    'Expenditures!D2: Total, 96.00, 95.00, 1.00',
  ]);
});

test('beside an amount that is refused the total is not called wrong', () => {
  for (const odd of ['about 5', '#N/A', 'TRUE']) {
    const found = table(`M-01 | 90 | ${odd} | 95`, 'M-02 | 210 | 7 | 217');
    expect(findings(found, 'total-differs')).toEqual([]);
    expect(found.diagnostics.some(({ severity, at }) => severity === 'error' && at[0]!.cell === 'C2')).toBe(true);
  }
});

test.each([
  ['the sum of several is their total', ['M-01 | A1 | 100', 'M-02 | A1 | 200', '| | 300'], [], 300_00],
  ['one amount again is an estimate without its keys', ['M-01 | A1 | 100', '| | 100'], ['value-missing'], 100_00],
  ['what adds up nothing as well', ['M-01 | A1 | 100', 'M-02 | A1 | 200', '| | 200'], ['value-missing'], 300_00],
])('an estimate without any key: %s', (_, rows, codes, estimate) => {
  const found = costs(['# Estimates', 'Meeting | Line | Amount', ...rows].join('\n'));
  expect(codesOf(found).filter((code) => code === 'value-missing')).toEqual(codes);
  expect(found.value.totals.estimate.amount).toBe(estimate);
});

describe('a total below several tables of a sheet', () => {
  /** Three tables, one below the other, each with its own headings and a total. */
  const pages = (...totals: string[]): string[] => {
    const found = costs(`
      # Estimates
      Meeting | Line | Amount
      M-01 | A1 | 60
      M-01 | A2 | 40
      Total | | ${totals[0]}
      |
      Line | Meeting | Amount
      A1 | M-02 | 30
      A2 | M-02 | 20
      Total | | ${totals[1]}
      |
      Meeting | Budget line | Note | Amount
      M-02 | B1 | | 5
      Total | | | ${totals[2]}
    `);
    expect(found.value.records.estimates).toHaveLength(5);
    return findings(found, 'total-differs').map((each) => each.split(':')[0]!);
  };

  test.each([
    ['its own', ['100', '50', '5'], []],
    ['with all above', ['100', '150', '155'], []],
    ['with the one right above', ['100', '150', '55'], []],
    // Twice its own, its own left out, those above alone.
    ['twice its own', ['200', '100', '10'], ['Estimates!C4', 'Estimates!C9', 'Estimates!D13']],
    ['what is above alone', ['100', '50', '150'], ['Estimates!D13']],
    ['the first and the last', ['100', '50', '105'], ['Estimates!D13']],
  ])('%s: %j', (_, totals, cells) => {
    expect(pages(...totals)).toEqual(cells);
  });
});

test.each([
  // A total after two rows and before two others may be of either; of nought it is only where they come to nought.
  ['300', []],
  ['299.99', ['Expenditures!C4']],
  ['-300', ['Expenditures!C4']],
  ['12', []],
  ['312', []],
  ['210', ['Expenditures!C4']],
  ['0', ['Expenditures!C4']],
])('a total of %s below 90 and 210, above 5 and 7', (total, cells) => {
  const found = costs(`# Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | ${total}
    M-01 | A2 | 5
    M-02 | A2 | 7`);
  expect(findings(found, 'total-differs').map((each) => each.split(':')[0]!)).toEqual(cells);
});

test.each([
  ['300', []],
  ['0', ['Expenditures!C4']],
  ['-300', ['Expenditures!C4']],
])('a total of %s below 90 and 210, with nothing below it', (total, cells) => {
  const found = costs(`# Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | ${total}`);
  expect(findings(found, 'total-differs').map((each) => each.split(':')[0]!)).toEqual(cells);
});

test('where totals stand above their rows, the last of nought has none', () => {
  const found = costs(`# Expenditures
    Meeting | Line | Amount
    Total Travel | | 300
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total Other | | 0`);
  expect(findings(found, 'total-differs')).toEqual([]);
});

test('totals of nought of groups without rows are no fault, be it the last', () => {
  const found = costs(`# Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    Total Travel | | 90
    Total Other | | 0
    Total | | 90`);
  expect(findings(found, 'total-differs')).toEqual([]);
});

test.each([
  // Columns `A1 | its total | A2 | its total | B1 | its total | Total`.
  ['of all', [1, 1, 2, 2, 4, 4, 7], []],
  ['of the two groups beside it', [1, 1, 2, 2, 4, 4, 6], []],
  ['of the group beside it', [1, 1, 2, 2, 4, 4, 4], []],
  ['of the first and the last', [1, 1, 2, 2, 4, 4, 5], ['Expenditures!H2']],
  ['of totals too', [1, 1, 2, 2, 4, 4, 14], ['Expenditures!H2']],
  ['a group that does not add up', [1, 1, 2, 5, 4, 4, 7], ['Expenditures!E2']],
])('a total column %s: %j', (_, amounts, cells) => {
  const found = costs(`# Expenditures
    Meeting | A1 | Total A1 | A2 | Total A2 | B1 | Total B1 | Total
    M-01 | ${amounts.join(' | ')}
    M-02 | 1 | 1 | 2 | 2 | 4 | 4 | 7`);
  expect(findings(found, 'total-differs').map((each) => each.split(':')[0]!)).toEqual(cells);
});
