/** The wide form: every column that the long form knows, and money under headings that it does not. */
import { asked, plain, refused, rightOrRefused } from './seen';

test('a column and a row of totals', () => {
  plain(
    `
    # Estimates
    Meeting | A1 | A2 | Total
    M-01 | 60 | 40 | 100
    M-02 | 150 | 50 | 200
    Total | 210 | 90 | 300
  `,
    300,
    300,
  );
});

test('a column of stages', () => {
  plain(
    `
    # Expenditures
    Meeting | Stage | A1 | A2
    M-01 | final | 60 | 30
    M-01 | commitment | 1000 | 0
    M-02 | final | 150 | 60
  `,
    300,
    300,
  );
});

test('day, document, currency and rate', () => {
  plain(
    `
    # Expenditures
    Date | Document | Meeting | Currency | Rate | A1 | A2
    2013-04-01 | D1 | M-01 | CHF | 2 | 120 | 60
    2013-04-02 | D2 | M-02 | USD | | 150 | 60
  `,
    300,
    300,
  );
});

test('a rate under an unknown heading', () => {
  refused(`
    # Expenditures
    Meeting | Currency | Exch. | A1 | A2
    M-01 | CHF | 2 | 120 | 60
    M-02 | USD | 1 | 150 | 60
  `);
});

test('an unknown line left of the meetings', () => {
  refused(
    `
    # Expenditures
    Catering | Meeting | A1 | A2
    50 | M-01 | 60 | 30
    60 | M-02 | 150 | 60
  `,
    'line-unknown',
    'Expenditures!A1',
  );
});

test('an unknown line on the right', () => {
  refused(
    `
    # Expenditures
    Meeting | A1 | A2 | Catering
    M-01 | 60 | 30 | 5
    M-02 | 150 | 60 | 6
  `,
    'line-unknown',
    'Expenditures!D1',
  );
});

test('amounts under no heading on the right', () => {
  refused(
    `
    # Expenditures
    Meeting | A1 | A2 |
    M-01 | 60 | 30 | 5
    M-02 | 150 | 60 | 6
  `,
    'line-unknown',
    'Expenditures!D1',
  );
});

test('amounts under no heading on the left', () => {
  refused(
    `
    # Expenditures
     | Meeting | A1 | A2
    5 | M-01 | 60 | 30
    6 | M-02 | 150 | 60
  `,
    'line-unknown',
    'Expenditures!A1',
  );
});

test('a running number', () => {
  plain(
    `
    # Expenditures
    No. | Meeting | A1 | A2
    1 | M-01 | 60 | 30
    2 | M-02 | 150 | 60
  `,
    300,
    300,
  );
});

test('a number in a gap between the lines', () => {
  refused(
    `
    # Expenditures
    Meeting | A1 | | A2
    M-01 | 60 | 7 | 30
    M-02 | 150 | | 60
  `,
    'line-unknown',
    'Expenditures!C1',
  );
});

test('amounts as texts under an unknown heading', () => {
  refused(
    `
    # Expenditures
    Meeting | A1 | A2 | Misc
    M-01 | 60 | 30 | '1,200.50
    M-02 | 150 | 60 | '3.50
  `,
    'line-unknown',
    'Expenditures!D1',
  );
});

test('a column of years', () => {
  plain(
    `
    # Expenditures
    Meeting | Year | A1 | A2
    M-01 | 2013 | 60 | 30
    M-01 | 2012 | 11 | 12
    M-02 | 2013 | 150 | 60
  `,
    300,
    300,
  );
});

test('plan and actual', () => {
  plain(
    `
    # Expenditures
    Meeting | Type | A1 | A2
    M-01 | Plan | 60 | 40
    M-01 | Actual | 60 | 30
    M-02 | Plan | 150 | 50
    M-02 | Actual | 150 | 60
  `,
    300,
    300,
  );
});

test('cancelled entries', () => {
  asked(
    `
    # Expenditures
    Meeting | Status | A1 | A2
    M-01 | Posted | 60 | 30
    M-01 | Cancelled | 11 | 12
    M-02 | Posted | 150 | 60
  `,
    ['row-meaning-unclear', 'Expenditures!B3', 'Expenditures: Status = Cancelled'],
    { 'left out': [300, 300], counted: [300, 323] },
  );
});

test('debit and credit', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | D/C | A1 | A2
    M-01 | D | 70 | 30
    M-01 | C | 10 | 0
    M-02 | D | 150 | 60
  `,
    300,
    300,
  );
});

test('meetings across, with totals', () => {
  plain(
    `
    # Expenditures
    Line | M-01 | M-02 | Total
    A1 | 60 | 150 | 210
    A2 | 30 | 60 | 90
    Total | 90 | 210 | 300
  `,
    300,
    300,
  );
});

test('estimate, actual and variance under each meeting', () => {
  plain(
    `
    # Estimates
    @merge B1:D1
    @merge E1:G1
     | M-01 | | | M-02 | | 
    Line | Estimate | Actual | Variance | Estimate | Actual | Variance
    A1 | 100 | 90 | 10 | 250 | 210 | 40
    # Expenditures
    @merge B1:D1
    @merge E1:G1
     | M-01 | | | M-02 | | 
    Line | Estimate | Actual | Variance | Estimate | Actual | Variance
    A1 | 100 | 90 | 10 | 250 | 210 | 40
  `,
    350,
    300,
  );
});

test('estimate and actual under each budget line, unmerged, with totals of both', () => {
  const found = plain(
    `
    # Estimates
     | A1 | | A2 | | Total |
    Meeting | Budget | Actual | Budget | Actual | Budget | Actual
    M-01 | 60 | 50 | 40 | 40 | 100 | 90
    M-02 | 200 | 160 | 50 | 50 | 250 | 210
    # Expenditures
     | A1 | | A2 | | Total |
    Meeting | Budget | Actual | Budget | Actual | Budget | Actual
    M-01 | 60 | 50 | 40 | 40 | 100 | 90
    M-02 | 200 | 160 | 50 | 50 | 250 | 210
  `,
    350,
    300,
  );
  // What was not read of the other side is said, and has its place in the account.
  const unread = found.diagnostics.filter(({ code }) => code === 'column-unknown');
  expect(unread.map(({ at: [place] }) => `${place!.sheet}!${place!.cell}`)).toEqual([
    ...['Estimates!C2', 'Estimates!E2', 'Estimates!G2'],
    ...['Expenditures!B2', 'Expenditures!D2', 'Expenditures!F2'],
  ]);
});

test('a total of one side alone is held against its own side', () => {
  refused(
    `
    # Expenditures
     | A1 | | A2 | | Total |
    Meeting | Budget | Actual | Budget | Actual | Budget | Actual
    M-01 | 60 | 50 | 40 | 40 | 100 | 91
    M-02 | 200 | 160 | 50 | 50 | 250 | 210
  `,
    'total-differs',
    'Expenditures!G3',
  );
});

test('two tables, one below the other', () => {
  plain(
    `
    # Expenditures
    Meeting | A1 | A2
    M-01 | 60 | 30
    |
    Second part
    Meeting | A1 | B1
    M-02 | 150 | 60
  `,
    300,
    300,
  );
});

test('a second table that is cancelled', () => {
  asked(
    `
    # Expenditures
    Meeting | A1 | A2
    M-01 | 60 | 30
    M-02 | 150 | 60
    |
    Cancelled
    Meeting | A1 | A2
    M-01 | 5 | 5
  `,
    ['table-doubtful', 'Expenditures!A5', 'Expenditures: Cancelled'],
    { 'left out': [300, 300], counted: [300, 310] },
  );
});

test('two tables side by side', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | A1 | A2 | | Meeting | A1 | A2
    M-01 | 60 | 30 | | M-02 | 150 | 60
  `,
    300,
    300,
  );
});

test('a long table below a wide one', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | A1 | A2
    M-01 | 60 | 30
    |
    Meeting | Line | Amount
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a number above the table', () => {
  refused(
    `
    # Expenditures
    | 999.5
    Meeting | A1 | A2
    M-01 | 60 | 30
    M-02 | 150 | 60
  `,
    'numbers-not-looked-at',
    'Expenditures!B1',
  );
});

test('groups and subtotals', () => {
  plain(
    `
    # Expenditures
    Meeting | A1 | A2
    Geneva
    M-01 | 60 | 30
    Subtotal | 60 | 30
    Vienna
    M-02 | 150 | 60
    Subtotal | 150 | 60
    Grand total | 210 | 90
  `,
    300,
    300,
  );
});

test('a total wrong by a cent', () => {
  refused(
    `
    # Expenditures
    Meeting | A1 | A2 | Total
    M-01 | 60 | 30 | 90.01
    M-02 | 150 | 60 | 210
  `,
    'total-differs',
    'Expenditures!D2',
  );
});

test('columns of subtotals by part', () => {
  plain(
    `
    # Expenditures
    Meeting | A1 | A2 | Subtotal A | B1 | Total
    M-01 | 60 | 20 | 80 | 10 | 90
    M-02 | 150 | 50 | 200 | 10 | 210
  `,
    300,
    300,
  );
});

test('a column of subtotals that no word names', () => {
  refused(
    `
    # Expenditures
    Meeting | A1 | A2 | Conference servicing | B1
    M-01 | 60 | 20 | 80 | 10
    M-02 | 150 | 50 | 200 | 10
  `,
    'line-unknown',
    'Expenditures!D1',
  );
});

test('a column of per cents', () => {
  plain(
    `
    # Expenditures
    Meeting | A1 | A2 | %
    M-01 | 60 | 30 | 30%
    M-02 | 150 | 60 | 70%
  `,
    300,
    300,
  );
});

test('participants beside the amounts', () => {
  refused(
    `
    # Expenditures
    Meeting | Participants | A1 | A2
    M-01 | 40 | 60 | 30
    M-02 | 35 | 150 | 60
  `,
    'line-unknown',
    'Expenditures!B1',
  );
});

test('participants left out by a setting', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Participants | left out
    # Expenditures
    Meeting | Participants | A1 | A2
    M-01 | 40 | 60 | 30
    M-02 | 35 | 150 | 60
  `,
    300,
    300,
  );
});

test('the days of the meetings', () => {
  plain(
    `
    # Expenditures
    Meeting | Start | End | A1 | A2
    M-01 | 2013-04-08 | 2013-04-09 | 60 | 30
    M-02 | 2013-11-11 | 2013-11-12 | 150 | 60
  `,
    300,
    300,
  );
});

test('code and title of the meetings', () => {
  plain(
    `
    # Expenditures
    Code | Meeting title | A1 | A2
    M-01 | First | 60 | 30
    M-02 | Second | 150 | 60
  `,
    300,
    300,
  );
});

test('one line by code and by title', () => {
  refused(`
    # Expenditures
    Meeting | A1 | Interpretation | A2
    M-01 | 60 | 5 | 30
    M-02 | 150 | 6 | 60
  `);
});

test('amounts in dollars beside several amounts', () => {
  asked(
    `
    # Expenditures
    Meeting | Currency | A1 | A2 | Amount USD
    M-01 | USD | 60 | 30 | 90
    M-02 | USD | 150 | 60 | 210
  `,
    ['column-unusable', 'Expenditures!E1', 'Expenditures: Amount USD'],
    { 'left out': [300, 300] },
  );
});

test('a meeting merged over rows', () => {
  plain(
    `
    # Expenditures
    @merge A2:A3
    Meeting | Stage | A1 | A2
    M-01 | final | 60 | 20
    | final | 0 | 10
    M-02 | final | 150 | 60
  `,
    300,
    300,
  );
});

test('currencies in the row below the lines', () => {
  refused(`
    # Expenditures
    Meeting | A1 | A2
     | USD | CHF
    M-01 | 60 | 30
    M-02 | 150 | 60
  `);
});

test('units in the row below the lines', () => {
  refused(`
    # Expenditures
    Meeting | A1 | A2
     | USD | USD '000
    M-01 | 60 | 0.03
    M-02 | 150 | 0.06
  `);
});

test('years as spanners over the lines', () => {
  refused(`
    # Expenditures
    @merge B1:C1
    @merge D1:E1
     | 2012 | | 2013 | 
    Meeting | A1 | A2 | A1 | A2
    M-01 | 1 | 2 | 60 | 30
    M-02 | 3 | 4 | 150 | 60
  `);
});

test('estimate and actual as spanners over the lines', () => {
  refused(`
    # Expenditures
    @merge B1:C1
    @merge D1:E1
     | Estimate | | Actual | 
    Meeting | A1 | A2 | A1 | A2
    M-01 | 60 | 40 | 60 | 30
    M-02 | 150 | 50 | 150 | 60
  `);
});

test('the year before as a spanner', () => {
  refused(`
    # Expenditures
    @merge B1:C1
     | Previous year | 
    Meeting | A1 | A2
    M-01 | 60 | 30
    M-02 | 150 | 60
  `);
});

test('commitments as a spanner', () => {
  refused(`
    # Expenditures
    @merge B1:C1
     | Outstanding commitments | | Disbursed
    Meeting | A1 | A2 | B1
    M-01 | 60 | 30 | 0
    M-02 | 150 | 60 | 0
  `);
});

test('a sheet for each meeting with estimate, actual and variance', () => {
  plain(
    `
    # -Estimates
    # -Expenditures
    # M-01
    Line | Estimate | Expenditure | Variance
    A1 | 100 | 90 | 10
    Total | 100 | 90 | 10
    # M-02
    Line | Estimate | Expenditure | Variance
    A1 | 250 | 210 | 40
  `,
    350,
    300,
  );
});

test('budget, actual and variance in one list, on a sheet of each name', () => {
  plain(
    `
    # Estimates
    Meeting | Line | Budget | Actual | Variance | %
    M-01 | A1 | 100 | 90 | 10 | 90
    M-02 | A1 | 250 | 210 | 40 | 84
    # Expenditures
    Meeting | Line | Budget | Actual | Variance | %
    M-01 | A1 | 100 | 90 | 10 | 90
    M-02 | A1 | 250 | 210 | 40 | 84
  `,
    350,
    300,
  );
});

test('a code with its title in one cell, and a title alone', () => {
  plain(
    `
    # BudgetLines
    Code | Title
    A1 | Interpretation
    A2 | Documentation
    # Estimates
    Meeting | Line | Amount
    M-01 | A1 - Interpretation | 100
    M-02 | A1: Interpretation | 200
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 Interpretation | 90
    M-02 | Documentation | 210
  `,
    300,
    300,
  );
  // A code with another title is none.
  refused(`
    # BudgetLines
    Code | Title
    A1 | Interpretation
    A2 | Documentation
    # Estimates
    Meeting | Line | Amount
    M-01 | A1 - Documentation | 100
    M-02 | A1 | 200
  `);
});
