/** Tables of any number, at any place of a sheet, and what stands around them. */
import { asked, plain, refused, rightOrRefused, warned } from './seen';

test('three tables below one another, each with columns of its own', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 100
    M-02 | A1 | 200
    |
    Contracts
    Line | Meeting | Description | Amount
    A2 | M-01 | Printing | 120
    A2 | M-02 | Printing | 80
    |
    Travel
    Document | Meeting | Line | Amount
    D-1 | M-01 | B1 | 40
    D-2 | M-02 | B1 | 60
  `,
    300,
    600,
  );
});

test('two tables side by side with a gap', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount | | Meeting | Line | Amount
    M-01 | A1 | 100 | | M-02 | A1 | 110
    M-01 | A2 | 50 | | M-02 | B1 | 40
  `,
    300,
    300,
  );
});

test('two tables side by side without a gap', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount | Meeting | Line | Amount
    M-01 | A1 | 100 | M-02 | A1 | 110
    M-01 | A2 | 50 | M-02 | B1 | 40
  `,
    300,
    300,
  );
});

test('a table that begins in column H of row 4', () => {
  plain(
    `
    # Expenditures
    |
    |
    |
    | | | | | | | Meeting | Line | Amount
    | | | | | | | M-01 | A1 | 90
    | | | | | | | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('two Excel tables on one sheet, each by its name', () => {
  plain(
    `
    # -Estimates
    # -Expenditures
    # Costs
    @table Estimates A1:C3
    @table Expenditures E1:G3
    Meeting | Line | Amount | | Meeting | Line | Amount
    M-01 | A1 | 100 | | M-01 | A1 | 90
    M-02 | A1 | 200 | | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a second Excel table beside the named one', () => {
  refused(
    `
    # Expenditures
    @table Expenditures A1:C3
    @table Table2 E1:G3
    Meeting | Line | Amount | | Meeting | Line | Amount
    M-01 | A1 | 90 | | M-01 | A1 | 5
    M-02 | A1 | 210 | | M-02 | A1 | 6
  `,
    'numbers-not-looked-at',
    'Expenditures!',
  );
});

test('a second Excel table below the named one, under a caption', () => {
  asked(
    `
    # Expenditures
    @table Expenditures A1:C3
    @table Table2 A6:C8
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Cancelled
    Meeting | Line | Amount
    M-01 | A1 | 5
    M-02 | A1 | 6
  `,
    ['table-doubtful', 'Expenditures!A5', 'Expenditures: Cancelled'],
    { 'left out': [300, 300], counted: [300, 311] },
  );
});

test('an amount below an Excel table, without meeting and line', () => {
  warned(
    `
    # Expenditures
    @table Expenditures A1:C3
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
     | | 45
  `,
    'expenditure-unmatched',
    'Expenditures!C5',
  );
});

test('a recapitulation by line below the ledger', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Summary by line
    Line | Amount
    A1 | 300
  `,
    300,
    300,
  );
});

test('a summary to the right of the ledger', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount | | Summary | 
    M-01 | A1 | 90 | | M-01 | 90
    M-02 | A1 | 210 | | M-02 | 210
  `,
    'numbers-not-looked-at',
    'Expenditures!F2:F3',
  );
});

test('a summary below the ledger that says the same again', () => {
  asked(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Summary
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    ['table-repeats', 'Expenditures!A6', 'Expenditures: 7:8'],
    { 'left out': [300, 300], counted: [300, 600] },
  );
});

test('an amount above the table', () => {
  refused(
    `
    # Expenditures
    Ceiling | 5000
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    'numbers-not-looked-at',
    'Expenditures!B1',
  );
});

test('a number beside the table under no heading', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90 | 12
    M-02 | A1 | 210
  `,
    'numbers-not-looked-at',
    'Expenditures!D2',
  );
});

test('a number beside the table with a gap', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90 | | | 12
    M-02 | A1 | 210
  `,
    'numbers-not-looked-at',
    'Expenditures!F2',
  );
});

test('a number below the table in the column of meetings', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    12
  `);
});

test('the day of printing above the table', () => {
  plain(
    `
    # Expenditures
    Printed on | 2013-12-31
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('the year above the table', () => {
  plain(
    `
    # Expenditures
    Year | 2013
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('rows prepared with formulas that show nothing', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    = ' | = ' | = '
    = ' | = ' | = '
  `,
    300,
    300,
  );
});

test('rows prepared with formulas that give nought', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    = ' | = ' | = 0
    = ' | = ' | = 0
  `,
    300,
    300,
  );
});

test('a running number headed #', () => {
  plain(
    `
    # Expenditures
    '# | Meeting | Line | Amount
    1 | M-01 | A1 | 90
    2 | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a running number under no heading', () => {
  rightOrRefused(
    `
    # Expenditures
     | Meeting | Line | Amount
    1 | M-01 | A1 | 90
    2 | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a running number that begins anew in each group', () => {
  plain(
    `
    # Expenditures
    No. | Meeting | Line | Amount
    1 | M-01 | A1 | 40
    2 | M-01 | A1 | 50
    1 | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a running number and a total row', () => {
  plain(
    `
    # Expenditures
    No. | Meeting | Line | Amount
    1 | M-01 | A1 | 90
    2 | M-02 | A1 | 210
     | Total | | 300
  `,
    300,
    300,
  );
});

test('title rows, a margin column, a gap before the total, a note below', () => {
  plain(
    `
    # Estimates
    Convention on Certain Conventional Weapons
    Estimated costs of meetings in 2013
    (in United States dollars)
    |
     | Meeting | Line | Amount | Note
     | M-01 | A1 | 100 | adopted
     | M-02 | A1 | 200 | 
    |
     | Total | | 300
    Prepared by the ISU on 3 February 2014
  `,
    300,
    300,
  );
});

test('texts in the margin', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount | | check with Bob
    M-01 | A1 | 90 | | ok
    M-02 | A1 | 210 | | see invoice
  `,
    300,
    300,
  );
});

test('unknown columns of texts', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount | Vendor | Contract | Contact | Requested by
    M-01 | A1 | 90 | ACME | CT/1 | Bob | Ann
    M-02 | A1 | 210 | Foo | CT/2 | Bob | Ann
  `,
    300,
    300,
  );
});

test('document numbers that are numbers', () => {
  plain(
    `
    # Expenditures
    Document | Meeting | Line | Amount
    19000001 | M-01 | A1 | 90
    19000002 | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('group rows', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    April
    M-01 | A1 | 90
    November
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a meeting merged over its rows', () => {
  plain(
    `
    # Expenditures
    @merge A2:A3
    Meeting | Line | Amount
    M-01 | A1 | 40
     | A2 | 50
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a spanner over currency and amount', () => {
  plain(
    `
    # Expenditures
    @merge C1:D1
     | | Expenditure | 
    Meeting | Line | Currency | Amount
    M-01 | A1 | USD | 90
    M-02 | A1 | USD | 210
  `,
    300,
    300,
  );
});

test('a legend and footnotes below', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Legend: A1 = Interpretation, B1 = Travel
    1. Excludes support costs.
    a/ See document CCW/MSP/2013/4.
  `,
    300,
    300,
  );
});

test('numbered footnotes below', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    1 | Excludes support costs
    2 | See CCW/MSP/2013/4
  `,
    300,
    300,
  );
});

test('a signature with a day below the amounts', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Certified by | | J. Doe
    Date | | 2014-02-03
  `,
    300,
    300,
  );
});

test('a remark between the rows', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    see invoice 12 of 3 March
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('headings printed again, and a total of both pages', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    Meeting | Line | Amount
    M-02 | A1 | 210
    Total | | 300
  `,
    300,
    300,
  );
});

test('an Excel table below a title, with a totals row', () => {
  plain(
    `
    # Ledger
    @table Expenditures A3:D6+1
    Expenditures 2013
    |
    Posting date | Meeting | Line | Amount
    2013-01-01 | M-01 | A1 | 90
    2013-01-01 | M-02 | A1 | 210
    Total | | | =SUM 300
    # -Expenditures
  `,
    300,
    300,
  );
});

test('an example on a sheet of instructions', () => {
  rightOrRefused(
    `
    # Instructions
    How to fill in
    Example:
    Meeting | Line | Amount
    M-01 | A1 | 1000
  `,
    300,
    300,
  );
});

test('a revised amount beside the amount', () => {
  refused(
    `
    # Estimates
    Meeting | Line | Amount | Revised amount
    M-01 | A1 | 100 | 120
    M-02 | A1 | 200 | 180
  `,
    'column-may-matter',
    'Estimates!D1',
  );
});

test('two columns of amounts', () => {
  refused(
    `
    # Estimates
    Meeting | Line | Amount | Amount
    M-01 | A1 | 100 | 120
    M-02 | A1 | 200 | 180
  `,
    'column-doubled',
  );
});

test('expenditure and amount side by side', () => {
  warned(
    `
    # Expenditures
    Meeting | Line | Expenditure | Amount
    M-01 | A1 | 90 | 80
    M-02 | A1 | 210 | 200
  `,
    'column-of-numbers',
    'Expenditures!',
  );
});

test('two tables on the sheet of a meeting', () => {
  rightOrRefused(
    `
    # -Expenditures
    # M-01
    Conference services
    Line | Amount
    A1 | 50
    |
    Travel
    Line | Amount
    B1 | 40
    # M-02
    Line | Amount
    A1 | 210
  `,
    300,
    300,
  );
});

test('two tables side by side on the sheet of a meeting', () => {
  rightOrRefused(
    `
    # -Expenditures
    # M-01
    Line | Amount | | Line | Amount
    A1 | 50 | | B1 | 40
    # M-02
    Line | Amount
    A1 | 210
  `,
    300,
    300,
  );
});

test("a number above the table of a meeting's sheet", () => {
  refused(
    `
    # -Expenditures
    # M-01
    Ceiling | 500.5
    Line | Amount
    A1 | 90
    # M-02
    Line | Amount
    A1 | 210
  `,
    'numbers-not-looked-at',
    'M-01!B1',
  );
});

test('an amount as text beside the table', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90 | '1,234.50
    M-02 | A1 | 210
  `,
    'numbers-not-looked-at',
    'Expenditures!D2',
  );
});

test('an amount in the column of descriptions', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Description | Amount
    M-01 | A1 | x | 90
    M-02 | A1 | 210 | 
  `,
    'amount-missing',
    'Expenditures!D3',
  );
});

test('an amount in an unknown column', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount | Extra
    M-01 | A1 | 90 | 
    M-02 | A1 | | 210
  `,
    'amount-missing',
    'Expenditures!C3',
  );
});

test('side by side without a gap, headings in different rows', () => {
  rightOrRefused(
    `
    # Expenditures
     |  |  | Meeting | Line | Amount
    Meeting | Line | Amount | M-02 | A1 | 210
    M-01 | A1 | 90
  `,
    300,
    300,
  );
});

test('side by side with a gap, headings in different rows', () => {
  plain(
    `
    # Expenditures
     |  |  | | Meeting | Line | Amount
    Meeting | Line | Amount | | M-02 | A1 | 210
    M-01 | A1 | 90
  `,
    300,
    300,
  );
});

test('side by side without a gap, a caption above one of them', () => {
  rightOrRefused(
    `
    # Expenditures
    Part 1 |  |  | Line | Meeting | Amount
    Meeting | Line | Amount | A1 | M-02 | 210
    M-01 | A1 | 90
  `,
    300,
    300,
  );
});

test('headings with a further column right below the rows', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 110
    Meeting | Line | Amount | Description
    M-02 | A1 | 100 | x
  `,
    300,
    300,
  );
});

test('wide tables side by side, headings in different rows', () => {
  rightOrRefused(
    `
    # Expenditures
     |  |  | Meeting | A1 | A2
    Meeting | A1 | A2 | M-02 | 150 | 60
    M-01 | 60 | 30
  `,
    300,
    300,
  );
});

test('a second row of headings with the unit', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    code | code | USD
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});
