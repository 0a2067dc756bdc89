/** Columns that change what a figure means. */
import { asked, plain, refused, rightOrRefused, warned } from './seen';

test('S/H', () => {
  plain(
    `
    # Expenditures
    Posting date | Meeting | Line | Amount | S/H
    2013-02-01 | M-01 | A1 | 100 | S
    2013-02-01 | M-01 | A1 | 10 | H
    2013-02-01 | M-02 | A1 | 210 | S
  `,
    300,
    300,
  );
});

test('an export of SAP', () => {
  rightOrRefused(
    `
    # Expenditures
    Pstng Date | Meeting | Line | Amount in local currency | Debit/Credit ind
    2013-02-01 | M-01 | A1 | 100 | S
    2013-02-01 | M-01 | A1 | 10 | H
    2013-02-01 | M-02 | A1 | 210 | S
  `,
    300,
    300,
  );
});

test('Sens', () => {
  plain(
    `
    # Expenditures
    Date | Réunion | Ligne | Montant | Sens
    2013-02-01 | M-01 | A1 | 100 | D
    2013-02-01 | M-01 | A1 | 10 | C
    2013-02-01 | M-02 | A1 | 210 | D
  `,
    300,
    300,
  );
});

test('D and C under no heading', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount | 
    M-01 | A1 | 100 | D
    M-01 | A1 | 10 | C
    M-02 | A1 | 210 | D
  `);
});

test('D and C under an unknown heading', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount | Ind
    M-01 | A1 | 100 | D
    M-01 | A1 | 10 | C
    M-02 | A1 | 210 | D
  `,
    300,
    300,
  );
});

test('posting keys under PK', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount | PK
    M-01 | A1 | 100 | 40
    M-01 | A1 | 10 | 50
    M-02 | A1 | 210 | 40
  `,
    300,
    300,
  );
});

test('a posting key that is not known', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount | Posting key
    M-01 | A1 | 100 | 40
    M-01 | A1 | 10 | 31
    M-02 | A1 | 210 | 40
  `,
    'row-meaning-unclear',
    'Expenditures!D3',
  );
});

test('a pair of columns', () => {
  plain(
    `
    # Expenditures
    Date | Meeting | Line | Debit | Credit
    2013-02-01 | M-01 | A1 | 100 | 
    2013-02-01 | M-01 | A1 | | 10
    2013-02-01 | M-02 | A1 | 210 | 0
  `,
    300,
    300,
  );
});

test('a pair of columns with negative credits', () => {
  rightOrRefused(
    `
    # Expenditures
    Date | Meeting | Line | Debit | Credit
    2013-02-01 | M-01 | A1 | 100 | 
    2013-02-01 | M-01 | A1 | | -10
    2013-02-01 | M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('Soll and Haben', () => {
  plain(
    `
    # Expenditures
    Date | Meeting | Line | Soll | Haben
    2013-02-01 | M-01 | A1 | 100 | 
    2013-02-01 | M-01 | A1 | | 10
    2013-02-01 | M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('a pair of columns and a balance', () => {
  plain(
    `
    # Expenditures
    Date | Meeting | Line | Debit | Credit | Balance
    2013-02-01 | M-01 | A1 | 100 | | 100
    2013-02-01 | M-01 | A1 | | 10 | 90
    2013-02-01 | M-02 | A1 | 210 | | 300
  `,
    300,
    300,
  );
});

test('paid in beside the amount', () => {
  rightOrRefused(
    `
    # Expenditures
    Date | Meeting | Line | Amount | Paid in
    2013-02-01 | M-01 | A1 | 100 | 
    2013-02-01 | M-01 | A1 | | 10
    2013-02-01 | M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('withdrawals and deposits', () => {
  rightOrRefused(
    `
    # Expenditures
    Date | Meeting | Line | Withdrawals | Deposits
    2013-02-01 | M-01 | A1 | 100 | 
    2013-02-01 | M-01 | A1 | | 10
    2013-02-01 | M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('refunds beside the amount', () => {
  refused(
    `
    # Expenditures
    Date | Meeting | Line | Amount | Refund
    2013-02-01 | M-01 | A1 | 100 | 10
    2013-02-01 | M-02 | A1 | 210 | 
  `,
    'column-may-matter',
    'Expenditures!E1',
  );
});

test('plus and minus', () => {
  plain(
    `
    # Expenditures
    Date | Meeting | Line | +/- | Amount
    2013-02-01 | M-01 | A1 | + | 100
    2013-02-01 | M-01 | A1 | - | 10
    2013-02-01 | M-02 | A1 | + | 210
  `,
    300,
    300,
  );
});

test('credit memos by document type', () => {
  rightOrRefused(
    `
    # Expenditures
    Date | Document type | Meeting | Line | Amount
    2013-02-01 | Invoice | M-01 | A1 | 100
    2013-02-01 | Credit memo | M-01 | A1 | 10
    2013-02-01 | Invoice | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('credit notes by type', () => {
  rightOrRefused(
    `
    # Expenditures
    Date | Type | Meeting | Line | Amount
    2013-02-01 | Invoice | M-01 | A1 | 100
    2013-02-01 | Credit note | M-01 | A1 | 10
    2013-02-01 | Invoice | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('income among expenses', () => {
  asked(
    `
    # Expenditures
    Date | Type | Meeting | Line | Amount
    2013-02-01 | Expense | M-01 | A1 | 100
    2013-02-01 | Income | M-01 | A1 | 10
    2013-02-01 | Expense | M-02 | A1 | 210
  `,
    ['row-meaning-unclear', 'Expenditures!B3', 'Expenditures: Type = Income'],
    { 'left out': [300, 310], counted: [300, 320] },
  );
});

test('debit and credit in Chinese', () => {
  plain(
    `
    # Expenditures
    日期 | 会议 | 项目 | 借/贷 | 金额
    2013-02-01 | M-01 | A1 | 借 | 100
    2013-02-01 | M-01 | A1 | 贷 | 10
    2013-02-01 | M-02 | A1 | 借 | 210
  `,
    300,
    300,
  );
});

test('a pair of columns in Russian', () => {
  plain(
    `
    # Expenditures
    Дата | Совещание | Статья | Дебет | Кредит
    2013-02-01 | M-01 | A1 | 100 | 
    2013-02-01 | M-01 | A1 | | 10
    2013-02-01 | M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('a pair of columns in Arabic', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | مدين | دائن
    M-01 | A1 | 100 | 
    M-01 | A1 | | 10
    M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('a pair of columns in Spanish', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Debe | Haber
    M-01 | A1 | 100 | 
    M-01 | A1 | | 10
    M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('a column of years', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Year | Amount
    M-01 | A1 | 2013 | 90
    M-01 | A1 | 2012 | 77
    M-02 | A1 | 2013 | 210
  `,
    300,
    300,
  );
});

test('fiscal years of two calendar years', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Fiscal year | Amount
    M-01 | A1 | 2012/13 | 90
    M-01 | A1 | 2011/12 | 77
    M-02 | A1 | 2012/13 | 210
  `,
    'row-meaning-unclear',
    'Expenditures!C2',
  );
});

test('fiscal years of two digits', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | FY | Amount
    M-01 | A1 | FY13 | 90
    M-01 | A1 | FY12 | 77
    M-02 | A1 | FY13 | 210
  `,
    300,
    300,
  );
});

test('periods of another year', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Period | Amount
    M-01 | A1 | 03.2013 | 90
    M-01 | A1 | 12.2012 | 77
    M-02 | A1 | 04.2013 | 210
  `,
    300,
    300,
  );
});

test('budget years', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Budget year | Amount
    M-01 | A1 | 2013 | 90
    M-01 | A1 | 2012 | 77
    M-02 | A1 | 2013 | 210
  `,
    300,
    300,
  );
});

test("years under SAP's own heading", () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | GJAHR | Amount
    M-01 | A1 | 2013 | 90
    M-01 | A1 | 2012 | 77
    M-02 | A1 | 2013 | 210
  `,
    300,
    300,
  );
});

test('years under an unknown heading', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Cycle | Amount
    M-01 | A1 | 2013 | 90
    M-01 | A1 | 2012 | 77
    M-02 | A1 | 2013 | 210
  `,
    300,
    300,
  );
});

test('bienniums', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Biennium | Amount
    M-01 | A1 | 2012-2013 | 90
    M-01 | A1 | 2010-2011 | 77
    M-02 | A1 | 2012-2013 | 210
  `,
    300,
    300,
  );
});

test('the last day of the year in a column of years', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Year | Amount
    M-01 | A1 | 2013-12-31 | 90
    M-01 | A1 | 2012-12-31 | 77
    M-02 | A1 | 2013-12-31 | 210
  `,
    300,
    300,
  );
});

test('a blank year below a year', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Year | Amount
    M-01 | A1 | 2013 | 90
    M-02 | A1 | | 210
    M-01 | A1 | 2012 | 33
    M-02 | A1 | | 44
  `,
    'row-meaning-unclear',
    'Expenditures!C3',
  );
});

test('years across', () => {
  refused(`
    # Expenditures
    Meeting | Line | 2012 | 2013
    M-01 | A1 | 77 | 90
    M-02 | A1 | 88 | 210
  `);
});

test('amounts of two years side by side', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount 2012 | Amount 2013
    M-01 | A1 | 77 | 90
    M-02 | A1 | 88 | 210
  `);
});

test('the amount and that of the year before', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount | Amount (previous year)
    M-01 | A1 | 90 | 77
    M-02 | A1 | 210 | 88
  `,
    300,
    300,
  );
});

test('plan and actual in one column', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Type | Amount
    M-01 | A1 | Plan | 100
    M-01 | A1 | Actual | 90
    M-02 | A1 | Plan | 200
    M-02 | A1 | Actual | 210
  `,
    300,
    300,
  );
});

test('plan and actual in a scenario', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Scenario | Amount
    M-01 | A1 | Plan | 100
    M-01 | A1 | Actual | 90
    M-02 | A1 | Plan | 200
    M-02 | A1 | Actual | 210
  `,
    300,
    300,
  );
});

test('value types that are numbers', () => {
  refused(`
    # Expenditures
    Meeting | Line | Value type | Amount
    M-01 | A1 | 1 | 100
    M-01 | A1 | 4 | 90
    M-02 | A1 | 1 | 200
    M-02 | A1 | 4 | 210
  `);
});

test('budget, forecast and actual in a category', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Category | Amount
    M-01 | A1 | Budget | 100
    M-01 | A1 | Forecast | 95
    M-01 | A1 | Actual | 90
    M-02 | A1 | Actual | 210
  `,
    300,
    300,
  );
});

test('cancelled entries', () => {
  asked(
    `
    # Expenditures
    Meeting | Line | Status | Amount
    M-01 | A1 | Posted | 90
    M-01 | A1 | Cancelled | 33
    M-02 | A1 | Posted | 210
  `,
    ['row-meaning-unclear', 'Expenditures!C3', 'Expenditures: Status = Cancelled'],
    { 'left out': [300, 300], counted: [300, 333] },
  );
});

test('a status with a day', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Status | Amount
    M-01 | A1 | Posted | 90
    M-01 | A1 | Cancelled on 3 May | 33
    M-02 | A1 | Posted | 210
  `,
    'row-meaning-unclear',
    'Expenditures!C3',
  );
});

test('a column of yes and no headed Void', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Void | Amount
    M-01 | A1 | No | 90
    M-01 | A1 | Yes | 33
    M-02 | A1 | No | 210
  `,
    300,
    300,
  );
});

test('a column of crosses headed Cancelled', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount | Cancelled
    M-01 | A1 | 90 | 
    M-01 | A1 | 33 | x
    M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('a remark that says cancelled', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount | Remarks
    M-01 | A1 | 90 | 
    M-01 | A1 | 33 | cancelled
    M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('cancelled entries in French', () => {
  asked(
    `
    # Expenditures
    Réunion | Ligne | Statut | Montant
    M-01 | A1 | Comptabilisé | 90
    M-01 | A1 | Annulée | 33
    M-02 | A1 | Payé | 210
  `,
    ['row-meaning-unclear', 'Expenditures!C3', 'Expenditures: Statut = Annulée'],
    { 'left out': [300, 300], counted: [300, 333] },
  );
});

test('entries with the number of their reversal', () => {
  rightOrRefused(
    `
    # Expenditures
    Document | Meeting | Line | Amount | Reversed with
    1001 | M-01 | A1 | 90 | 
    1002 | M-01 | A1 | 33 | 1005
    1003 | M-02 | A1 | 210 | 
  `,
    300,
    300,
  );
});

test('commitments by status', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Status | Amount
    M-01 | A1 | Paid | 90
    M-01 | A1 | Committed | 33
    M-02 | A1 | Paid | 210
  `,
    300,
    300,
  );
});

test('obligations by type of posting', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Posting type | Amount
    M-01 | A1 | Expenditure | 90
    M-01 | A1 | Obligation | 33
    M-02 | A1 | Expenditure | 210
  `,
    300,
    300,
  );
});

test('answers about fiscal years', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Fiscal year = 2012/13 | counted
    Expenditures: Fiscal year = 2011/12 | left out
    # Expenditures
    Meeting | Line | Fiscal year | Amount
    M-01 | A1 | 2012/13 | 90
    M-01 | A1 | 2011/12 | 77
    M-02 | A1 | 2012/13 | 210
  `,
    300,
    300,
  );
});

test('an answer about a blank year', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Year = (blank) | counted
    # Expenditures
    Meeting | Line | Year | Amount
    M-01 | A1 | 2013 | 90
    M-02 | A1 | | 210
  `,
    300,
    300,
  );
});

test('an answer about a posting key', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Posting key = 31 | left out
    # Expenditures
    Meeting | Line | Amount | Posting key
    M-01 | A1 | 90 | 40
    M-01 | A1 | 10 | 31
    M-02 | A1 | 210 | 40
  `,
    300,
    300,
  );
});

test('a column that the officer says is debit or credit', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: PK | Debit/credit
    # Expenditures
    Meeting | Line | Amount | PK
    M-01 | A1 | 100 | 40
    M-01 | A1 | 10 | 50
    M-02 | A1 | 210 | 40
  `,
    300,
    300,
  );
});

test('an answer about a row that is a record', () => {
  rightOrRefused(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: C3:C3 | left out
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    90,
  );
});

test('two answers that contradict one another', () => {
  refused(`
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Status = Cancelled | left out
    Expenditures: Status = Cancelled | counted
    # Expenditures
    Meeting | Line | Status | Amount
    M-01 | A1 | Cancelled | 33
    M-02 | A1 | Posted | 210
    M-01 | A1 | Posted | 90
  `);
});

test('an answer about a sheet that is not there', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expendtures: Status = Cancelled | left out
  `,
    300,
    300,
  );
});

test('an answer written with other spaces and letters', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
     expenditures :  status=cancelled | left out
    # Expenditures
    Meeting | Line | Status | Amount
    M-01 | A1 | Posted | 90
    M-01 | A1 | Cancelled | 33
    M-02 | A1 | Posted | 210
  `,
    300,
    300,
  );
});

test('versions of estimates', () => {
  plain(
    `
    # Estimates
    Meeting | Line | Amount | Version | Status | Adopted on
    M-01 | A1 | 80 | original | adopted | 2012-11-01
    M-01 | A1 | 100 | revised 1 | adopted | 2013-01-01
    M-02 | A1 | 200 | original | adopted | 2012-11-01
  `,
    300,
    300,
  );
});

test('proposed estimates by status', () => {
  plain(
    `
    # Estimates
    Meeting | Line | Amount | Status | Version | Adopted on
    M-01 | A1 | 100 | adopted | original | 2012-11-01
    M-01 | A1 | 130 | proposed | revised | 
    M-02 | A1 | 200 | adopted | original | 2012-11-01
  `,
    300,
    300,
  );
});

test('a column of States', () => {
  plain(
    `
    # Expenditures
    State | Meeting | Line | Amount
    Kenya | M-01 | A1 | 90
    France | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a type of cost', () => {
  plain(
    `
    # Expenditures
    Type | Meeting | Line | Amount
    Travel | M-01 | A1 | 90
    Contract | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a type of cost, one of which is called expense', () => {
  plain(
    `
    # Expenditures
    Type | Meeting | Line | Amount
    Expense | M-01 | A1 | 90
    Travel | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a column of years that all are the year', () => {
  plain(
    `
    # Estimates
    Year | Meeting | Line | Amount
    2013 | M-01 | A1 | 100
    2013 | M-02 | A1 | 200
  `,
    300,
    300,
  );
});

test('a column of years none of which is the year', () => {
  warned(
    `
    # Expenditures
    Year | Meeting | Line | Amount
    2012 | M-01 | A1 | 90
    2012 | M-02 | A1 | 210
  `,
    'rows-of-other-year',
    'Expenditures!A2',
  );
});

test('a column of periods within the year', () => {
  plain(
    `
    # Expenditures
    Period | Meeting | Line | Amount
    4 | M-01 | A1 | 90
    11 | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a level that is none of sums', () => {
  plain(
    `
    # Expenditures
    Level | Meeting | Line | Amount
    High | M-01 | A1 | 90
    Low | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('fiscal years of estimates', () => {
  plain(
    `
    # Estimates
    Fiscal year | Meeting | Line | Amount
    2013 | M-01 | A1 | 100
    2012 | M-01 | A1 | 70
    2013 | M-02 | A1 | 200
  `,
    300,
    300,
  );
});

test('debit and credit of estimates', () => {
  plain(
    `
    # Estimates
    Meeting | Line | Amount | D/C
    M-01 | A1 | 110 | D
    M-01 | A1 | 10 | C
    M-02 | A1 | 200 | D
  `,
    300,
    300,
  );
});

test('a cancelled estimate', () => {
  refused(
    `
    # Estimates
    Meeting | Line | Amount | Status
    M-01 | A1 | 100 | adopted
    M-01 | A2 | 50 | cancelled
    M-02 | A1 | 200 | adopted
  `,
    'choice-unknown',
    'Estimates!D3',
  );
});

test('budget and actual as versions', () => {
  refused(`
    # Estimates
    Meeting | Line | Amount | Version
    M-01 | A1 | 100 | Budget
    M-01 | A1 | 90 | Actual
    M-02 | A1 | 200 | Budget
    M-02 | A1 | 210 | Actual
  `);
});

test('years on the sheet of a meeting', () => {
  plain(
    `
    # -Expenditures
    # M-01
    Line | Fiscal year | Amount
    A1 | 2013 | 90
    A1 | 2012 | 5
    # M-02
    Line | Fiscal year | Amount
    A1 | 2013 | 210
  `,
    300,
    300,
  );
});
