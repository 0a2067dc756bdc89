/** A workbook of which more is unmatched than used was not understood; sizes count, whichever their signs. */
import { costs, findings } from './costs';

/** 300 are used beside these rows `Meeting | Line | Amount`. */
const found = (...rows: string[]): string[] =>
  findings(
    costs(['# Expenditures', 'Meeting | Line | Amount', 'M-01 | A1 | 90', 'M-02 | A1 | 210', ...rows].join('\n')),
    'mostly-unmatched',
  );

test.each([
  ['as much as is used', [' | A1 | 200', ' | A1 | 100'], []],
  ['a cent more', [' | A1 | 200', ' | A1 | 100.01'], ['Expenditures!C4: 2, 300.01']],
  ['a cent less', [' | A1 | 200', ' | A1 | 99.99'], []],
  ['all reversed', [' | A1 | -200', ' | A1 | -100.01'], ['Expenditures!C4: 2, -300.01']],
  ['one reversed', [' | A1 | 200', ' | A1 | -100.01'], ['Expenditures!C4: 2, 99.99']],
  ['what is used is reversed too', ['M-01 | A2 | -50', ' | A1 | 200', ' | A1 | 150'], []],
  ['one row alone', [' | A1 | 900'], []],
  [
    'what cannot be read is of neither',
    [' | A1 | 200', ' | A1 | 100.01', 'M-01 | A2 | #N/A'],
    ['Expenditures!C4: 2, 300.01'],
  ],
])('%s', (_, rows, expected) => expect(found(...rows)).toEqual(expected));
