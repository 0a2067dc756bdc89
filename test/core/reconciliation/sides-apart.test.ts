/** Where both sides were given, one is everywhere a hundred times the other or more: each amount that decides it. */
import { costs, findings } from './costs';

const found = (estimates: readonly string[], expenditures: readonly string[]): string[] =>
  findings(
    costs(
      [
        '# Estimates\nMeeting | Line | Amount',
        ...estimates,
        '# Expenditures\nMeeting | Line | Amount',
        ...expenditures,
      ].join('\n'),
    ),
    'sides-far-apart',
  );
const MORE_SPENT = 'Estimates!C2 Expenditures!C2: Estimates: Unit, 1000 USD, USD, 3.00, 305.00';
const MORE_PLANNED = 'Expenditures!C2 Estimates!C2: Expenditures: Unit, 1000 USD, USD, 305.00, 3.00';

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['more was spent', ['M-01 | A1 | 1', 'M-02 | A1 | 2'], ['M-01 | A1 | 100', 'M-02 | A1 | 205'], [MORE_SPENT]],
  ['more was planned', ['M-01 | A1 | 100', 'M-02 | A1 | 205'], ['M-01 | A1 | 1', 'M-02 | A1 | 2'], [MORE_PLANNED]],
  [
    'a cent less than a hundred times',
    ['M-01 | A1 | 1', 'M-02 | A1 | 2'],
    ['M-01 | A1 | 99.99', 'M-02 | A1 | 205'],
    [],
  ],
  ['the other way round', ['M-01 | A1 | 99.99', 'M-02 | A1 | 205'], ['M-01 | A1 | 1', 'M-02 | A1 | 2'], []],
  ['each side once', ['M-01 | A1 | 1', 'M-02 | A1 | 205'], ['M-01 | A1 | 100', 'M-02 | A1 | 2'], []],
  ['one line alone', ['M-01 | A1 | 1'], ['M-01 | A1 | 100'], []],
  [
    'lines of one side alone say nothing',
    ['M-01 | A1 | 1', 'M-02 | A1 | 2', 'M-02 | A2 | 50'],
    ['M-01 | A1 | 100', 'M-02 | A1 | 205', 'M-01 | A2 | 1'],
    [MORE_SPENT],
  ],
  [
    'nor do those that are nought or below',
    ['M-01 | A1 | 1', 'M-02 | A1 | 2', 'M-01 | A2 | 0', 'M-02 | A2 | 5'],
    ['M-01 | A1 | 100', 'M-02 | A1 | 205', 'M-01 | A2 | 3', 'M-02 | A2 | -5'],
    [MORE_SPENT],
  ],
  [
    'nor those that cannot be read',
    ['M-01 | A1 | 1', 'M-02 | A1 | 2', 'M-02 | A2 | 5'],
    ['M-01 | A1 | 100', 'M-02 | A1 | 205', 'M-02 | A2 | #N/A'],
    [MORE_SPENT],
  ],
])('%s', (_, estimates, expenditures, expected) => {
  expect(found(estimates, expenditures)).toEqual(expected);
});
