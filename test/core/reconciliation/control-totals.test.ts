import { codesOf, costs, findings } from './costs';

const controls = (...rows: string[]) =>
  costs(
    [
      `# Expenditures
       Meeting | Line | Amount | Cost object
       M-01    | A1   | 90     |
       M-02    | A1   | 200    |
       M-02    | A2   | 10     |
               | A1   | 5      | X
       M-01    |      | 7      | Y`,
      '# ControlTotals',
      'Meeting | Line | Amount | Source',
      ...rows,
    ].join('\n'),
  );

const differing = (...rows: string[]): string[] => findings(controls(...rows), 'control-total-differs');

test('a blank Meeting or Line means all of them, with what found no place', () => {
  const rows = [' | | 312', 'M-01 | | 97', 'M-02 | | 210', ' | A1 | 295', 'M-02 | A2 | 10', 'M-01 | A2 | 0'];
  const reconciled = controls(...rows);
  expect(findings(reconciled, 'control-total-differs')).toEqual([]);
  expect(reconciled.value.proof.controls.map(({ holds }) => holds)).toEqual([true, true, true, true, true, true]);
  expect(reconciled.value.proof.holds).toBe(true);
});

test('the amount must equal what was read', () => {
  expect(differing(' | | 312.01', 'M-01 | A1 | 89.99')).toEqual([
    'ControlTotals!C2: , , 312.01, 312.00, 0.01',
    'ControlTotals!C3: M-01, A1, 89.99, 90.00, -0.01',
  ]);
  expect(controls(' | | 312.01').value.proof.holds).toBe(false);
});

test('a meeting or line that is none is an error', () => {
  expect(findings(controls('M-09 | | 1'), 'control-total-unknown')).toEqual(['ControlTotals!C2: M-09, ']);
});

test('where an amount cannot be read, nothing is compared, and that is said', () => {
  const reconciled = costs(`
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90
    M-01    | A2   | #N/A
    M-02    | A1   | 210
    # ControlTotals
    Meeting | Line | Amount
    M-01    |      | 90
    M-01    | A1   | 90
  `);
  expect(findings(reconciled, 'control-total-differs')).toEqual([]);
  expect(findings(reconciled, 'control-total-unchecked')).toEqual(['ControlTotals!C2: M-01, , 90.00']);
  expect(reconciled.value.proof.controls.map(({ holds }) => holds)).toEqual([false, true]);
  expect(codesOf(reconciled)).toContain('amount-error');
});

test.each([
  // An amount that found no place and cannot be read is missing of every total that it might belong to.
  ['M-01 | | #N/A', [false, false, true, false, true]],
  [' | A1 | #N/A', [false, true, true, false, false]],
  ['M-01 | Z9 | #N/A', [false, false, true, false, true]],
  ['M-01 | | 0', [true, true, true, true, true]],
])('what found no place and cannot be read (%s) leaves unchecked what it may be of', (row, holds) => {
  const reconciled = costs(`
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90
    M-02    | A1   | 210
    ${row}
    # ControlTotals
    Meeting | Line | Amount
            |      | 300
    M-01    |      | 90
    M-02    |      | 210
            |      | 300
            | A1   | 300
  `);
  expect(reconciled.value.proof.controls.map((control) => control.holds)).toEqual(holds);
  expect(findings(reconciled, 'control-total-differs')).toEqual([]);
  expect(findings(reconciled, 'control-total-unchecked')).toHaveLength(holds.filter((each) => !each).length);
});

test('a row that several meetings would share counts for none of them while its line is missing', () => {
  const reconciled = costs(`
    # Expenditures
    Meeting | Line | Amount | Cost object
    M-01    | A1   | 90     |
    M-02    | A1   | 210    |
            |      | 10     | X
    # Mapping
    Column      | Value | Meeting | Share
    Cost object | X     | M-01    | 1/2
    Cost object | X     | M-02    | 1/2
    # ControlTotals
    Meeting | Line | Amount
    M-01    |      | 90
    M-02    |      | 210
            |      | 310
  `);
  expect(findings(reconciled, 'control-total-differs')).toEqual([]);
});

test('control totals that cannot be read are counted, beside those that can', () => {
  const unread = (...rows: string[]): number => controls(...rows).value.proof.controlsUnread;
  expect(unread(' | | 312')).toBe(0);
  expect(unread(' | | 312', 'M-01 | | n/a', 'M-02 | | ?', 'M-02 | | 210')).toBe(2);
});
