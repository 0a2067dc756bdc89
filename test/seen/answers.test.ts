/** Rows of Settings that answer: what they do, and that one that answers nothing is said. */
import { asked, plain, refused, warned } from './seen';

const settings = (...rows: string[]): string => `
    # Settings
    Setting | Value
    Reporting year | 2013
    ${rows.join('\n    ')}
`;
const LEDGER = `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
`;

test.each([
  ['a value that no row has', 'Expenditures: Status = Cancelled | left out'],
  ['an area with nothing in it', 'Expenditures: H3:H12 | left out'],
  ['a sheet that is not there', 'Ledger 2: * | left out'],
  ['a caption that is not there', 'Expenditures: Cancelled entries | counted'],
])('an answer to nothing is said: %s', (_, row) => {
  warned(settings(row) + LEDGER, 'answer-unused', 'Settings!B3');
});

test('an answer about the sheet of another job is none of this one', () => {
  const { diagnostics } = plain(settings('Reports: H3:H12 | left out') + LEDGER, 300, 300);
  expect(diagnostics.map(({ code }) => code)).not.toContain('answer-unused');
});

test('an area of amounts is left out, in the long form and in a wide one', () => {
  plain(settings('Expenditures: C3 | left out') + LEDGER, 300, 90);
  plain(
    `${settings('Expenditures: C2:C3 | left out')}
    # Expenditures
    Meeting | A1 | A2
    M-01 | 90 | 7
    M-02 | 210 | 8
  `,
    300,
    300,
  );
});

test('the same answer written twice is no contradiction', () => {
  plain(settings('Expenditures: C3 | left out', 'Expenditures: C3 | ignored') + LEDGER, 300, 90);
});

test('a spanner over amounts is asked about, and the cells below it are left out or counted', () => {
  asked(
    `
    # Expenditures
    @merge C1:C1
     | Current year | Previous year
    Meeting | A1 | A2
    M-01 | 90 | 60
    M-02 | 210 | 150
  `,
    ['table-doubtful', 'Expenditures!C1', 'Expenditures: C3:C4'],
    { 'left out': [300, 300], counted: [300, 510] },
  );
});

test('a table of its own unit is asked about by the first cell of its headings', () => {
  const tables = (...rows: string[]): string => `${settings('Expenditures: Unit | 1000 USD', ...rows)}
    # Expenditures
    in thousands
    Meeting | Line | Amount
    M-01 | A1 | 0.09
    |
    In dollars
    Meeting | Line | Amount
    M-02 | A1 | 210
  `;
  refused(tables(), 'unit-unclear', 'Expenditures!A5');
  plain(tables('Expenditures: Unit A6 | 1 USD'), 300, 300);
});

test('a sheet named for a meeting that cannot be read as its own is an error, until it is left out', () => {
  asked(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    # M-02
    Line | Estimate | Actual | Variance
    A1 | 200 | 210 | -10
  `,
    ['sheet-near-meeting', 'M-02!', 'M-02: *'],
    { 'left out': [300, 300] },
  );
});

test('a number below a register is an error', () => {
  refused(
    `
    # Meetings
    Code | Title | Start | End
    M-01 | One | 2013-02-01 | 2013-02-02
    M-02 | Two | 2013-03-01 | 2013-03-02
     | |
     | 41.5
  `,
    'numbers-not-looked-at',
    'Meetings!B5',
  );
});

test('a row of unknown code that comes to others is asked about; one that comes to nothing is unmatched', () => {
  asked(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Geneva | | 300
  `,
    ['row-repeats-sum', 'Expenditures!C4', 'Expenditures: 4:4'],
    { 'left out': [300, 300] },
  );
  warned(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Geneva | | 299
  `,
    'expenditure-unmatched',
    'Expenditures!C4',
  );
});

test('a row below the total is asked about', () => {
  asked(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | 300
    Advances | | -50
  `,
    ['row-meaning-unclear', 'Expenditures!A5', 'Expenditures: 5:5'],
    { 'left out': [300, 300] },
  );
});
