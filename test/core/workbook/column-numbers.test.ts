/** A row that numbers the columns below the headings, as forms of governments have it, holds no amounts. */
import { plain, rightOrRefused } from '../../seen/seen';
import { mapped } from '../mapping/mapped';

const ROWS = ['Interpretation | 1000 | 900 | 100', 'Travel | 500 | 500 | 0'];
const table = (...rows: readonly string[]): string =>
  ['# Costs', 'Item | Budget | Actual | Variance', ...rows].join('\n');

test.each([
  ['1 | 2 | 3 | 4'],
  ['| 1 | 2 | 3'],
  ['| (1) | (2) | (3)=(1)-(2)'],
  ['(a) | (b) | (c) | (d) = (b) - (c)'],
  ['А | 1 | 2 | 3 (гр. 1 - гр. 2)'],
  ['col. 1 | col. 2 | col. 3 | col. 4'],
])('%s is none of the rows, and is said', (numbers) => {
  const { totals, errors, open, mapping } = mapped(table(numbers, ...ROWS));
  expect([totals, errors, open]).toEqual([['1500', '1400'], [], []]);
  const codes = mapping.diagnostics.map(({ code, at }) => `${code} ${at[0]?.cell}`);
  expect(codes).toContain('row-unrecognised 2:2');
  expect(codes.join()).not.toContain('difference-contradicts');
});

test('lines of one letter, and amounts that follow one another, are rows', () => {
  expect(mapped(table('A | 1 | 2 | 3', 'B | 5 | 6 | 7')).totals).toEqual(['6', '8']);
});

test.each(['A | 1 | 2 |', 'A | 1 | 2 | 3', 'A | B | 1 | 2'])(
  '%s may be an entry in thousands: it is asked about',
  (row) => {
    const read = (...settings: readonly string[]): ReturnType<typeof mapped> =>
      mapped(
        [
          '# Settings\nSetting | Value\nReporting year | 2013',
          ...settings,
          row.includes('B') ? '# Costs\nMeeting | Item | Budget | Actual' : '# Costs\nItem | Budget | Actual | Sum',
          row,
          ...(row.includes('B')
            ? ['Summit | Staff | 30 | 25', 'Summit | Travel | 20 | 20']
            : ['Staff | 30 | 25 | 55', 'Travel | 20 | 20 | 40']),
        ].join('\n'),
      );
    expect(read()).toMatchObject({ totals: ['50', '45'], errors: ['row-meaning-unclear'] });
    expect(read('Costs: 2:2 | counted')).toMatchObject({ totals: ['51', '47'], errors: [] });
    expect(read('Costs: 2:2 | left out')).toMatchObject({ totals: ['50', '45'], errors: [] });
  },
);

test('behind a letter four numbers are those of columns', () => {
  const { totals, errors } = mapped(
    [
      '# Смета',
      'Наименование | План | Факт | Отклонение | %',
      'А | 1 | 2 | 3 | 4',
      'Залы | 30 | 25 | 5 | 83',
      'Связь | 20 | 20 | 0 | 100',
    ].join('\n'),
  );
  expect([totals, errors]).toEqual([['50', '45'], []]);
});

test('in a ledger of ours', () => {
  plain(
    `
      # Expenditures
      No. | Meeting | Line | Amount
      1   | 2       | 3    | 4
      1   | M-01    | A1   | 90
      2   | M-02    | A1   | 210
    `,
    300,
    300,
  );
  plain(
    `
      # Expenditures
      Meeting | Line | Amount
      (a)     | (b)  | (c)
      M-01    | A1   | 90
      M-02    | A1   | 210
    `,
    300,
    300,
  );
});

test('under meeting, line and amount alone `1 | 2 | 3` may be an entry', () => {
  rightOrRefused(
    `
      # Meetings
      Code | Title  | Start      | End
      M-01 | First  | 2013-04-08 | 2013-04-09
      M-02 | Second | 2013-11-11 | 2013-11-12
      1    | Third  | 2013-11-11 | 2013-11-12
      # BudgetLines
      Code | Title          | Part
      A1   | Interpretation | A
      2    | Documents      | A
      # Expenditures
      Meeting | Line | Amount
      1       | 2    | 3
      M-01    | A1   | 90
      M-02    | A1   | 210
    `,
    300,
    303,
  );
});
