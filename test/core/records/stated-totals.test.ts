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
