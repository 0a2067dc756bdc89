/** Totals among the rows: by word, by formula, by declaration, by arithmetic; and entries that only look like them. */
import { asked, plain, refused, rightOrRefused, warned } from './seen';

test('pages with headings of their own, subtotals and a total of all pages', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A1 | 50
    Subtotal | | 90
    Page 2
    Meeting | Line | Amount
    M-02 | A1 | 110
    M-02 | A1 | 100
    Subtotal | | 210
    Total | | 300
  `,
    300,
    300,
  );
});

test('an entry below a subtotal is one, whatever stood above it', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A1 | 50
    Subtotal | | 90
    M-02 | A1 | 210
    Total | | 300
  `,
    300,
    300,
  );
});

test('amounts carried and brought forward', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A1 | 50
    Carried forward | | 90
    |
    Meeting | Line | Amount
    Brought forward | | 90
    M-02 | A1 | 210
    Total | | 300
  `,
    300,
    300,
  );
});

test('a balance carried forward, with meeting and line', () => {
  rightOrRefused(
    `
    # Expenditures
    Posting date | Meeting | Line | Description | Amount
    2013-02-01 | M-01 | A1 | x | 40
    2013-02-01 | M-01 | A1 | y | 50
    | M-01 | A1 | Balance carried forward | 90
    2013-02-02 | M-02 | A1 | z | 210
  `,
    300,
    300,
  );
});

test('opening and closing balances', () => {
  refused(`
    # Expenditures
    Posting date | Meeting | Line | Description | Amount
    2013-01-01 | M-01 | A1 | Opening balance | 500
    2013-02-01 | M-01 | A1 | x | 90
    2013-02-02 | M-02 | A1 | z | 210
    2013-12-31 | M-02 | A1 | Closing balance | 800
  `);
});

test('an opening balance in French', () => {
  refused(`
    # Expenditures
    Date | Meeting | Line | Description | Amount
    2013-01-01 | M-01 | A1 | Report à nouveau | 500
    2013-02-01 | M-01 | A1 | x | 90
    2013-02-02 | M-02 | A1 | z | 210
  `);
});

test('a running balance', () => {
  plain(
    `
    # Expenditures
    Posting date | Meeting | Line | Amount | Balance
    2013-02-01 | M-01 | A1 | 90 | 90
    2013-02-02 | M-02 | A1 | 210 | 300
  `,
    300,
    300,
  );
});

test('group rows, nested subtotals and a grand total', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    First meeting
    M-01 | A1 | 40
    M-01 | A2 | 30
    Subtotal A | | 70
    M-01 | B1 | 20
    Subtotal B | | 20
    Total M-01 | | 90
    Second meeting
    M-02 | A1 | 200
    Subtotal A | | 200
    M-02 | B1 | 10
    Subtotal B | | 10
    Total M-02 | | 210
    Grand total | | 300
  `,
    300,
    300,
  );
});

test('subtotals above their rows', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    Total M-01 | | 90
    M-01 | A1 | 40
    M-01 | A2 | 50
    Total M-02 | | 210
    M-02 | A1 | 110
    M-02 | A2 | 100
  `,
    300,
    300,
  );
});

test('subtotals above their rows, by formula', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | | =SUM 90
    M-01 | A1 | 40
    M-01 | A2 | 50
    M-02 | | =SUM 210
    M-02 | A1 | 110
    M-02 | A2 | 100
  `,
    300,
    300,
  );
});

test("subtotals above their rows, with the meeting's code alone", () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | | 90
    | A1 | 40
    | A2 | 50
    M-02 | | 210
    | A1 | 110
    | A2 | 100
  `,
    300,
    300,
  );
});

test('a subtotal wrong by a cent', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A2 | 50
    Subtotal | | 90.01
    M-02 | A1 | 210
    Total | | 300
  `,
    'total-differs',
    'Expenditures!C4',
  );
});

test('a subtotal wrong by a cent, with meeting and line', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Description | Amount
    M-01 | A1 | a | 40
    M-01 | A1 | b | 50
    M-01 | A1 | Subtotal | 90.01
    M-02 | A1 | c | 210
  `,
    'total-differs',
    'Expenditures!D4',
  );
});

test('a total of something wrong by a cent, with meeting and line', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Description | Amount
    M-01 | A1 | a | 40
    M-01 | A1 | b | 50
    M-01 | A1 | Total interpretation | 90.01
    M-02 | A1 | c | 210
  `,
    'total-unclear',
    'Expenditures!D4',
  );
});

test('suppliers whose names begin with Total', () => {
  plain(
    `
    # Expenditures
    Posting date | Meeting | Line | Description | Amount
    2013-02-01 | M-01 | A1 | Total SA, fuel | 40
    2013-02-01 | M-01 | A1 | Total Energies | 50
    2013-02-02 | M-02 | A1 | Total Kenya Ltd | 210
  `,
    300,
    300,
  );
});

test('a supplier called nothing but Total', () => {
  rightOrRefused(
    `
    # Expenditures
    Posting date | Document | Meeting | Line | Description | Amount
    2013-02-01 | 100 | M-01 | A1 | Total | 40
    2013-02-01 | 101 | M-01 | A1 | Shell | 50
    2013-02-02 | 102 | M-02 | A1 | Total | 210
  `,
    300,
    300,
  );
});

test('a line whose code is SUM', () => {
  plain(
    `
    # BudgetLines
    Code | Title
    A1 | Interpretation
    SUM | Summary records
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | SUM | 210
  `,
    300,
    300,
  );
});

test('a meeting whose code is SUM', () => {
  plain(
    `
    # Meetings
    Code | Title | Start | End
    SUM | Summit | 2013-04-08 | 2013-04-09
    M-02 | Second | 2013-11-11 | 2013-11-12
    # Estimates
    Meeting | Line | Amount
    SUM | A1 | 100
    M-02 | A1 | 200
    # Expenditures
    Meeting | Line | Amount
    SUM | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('subtotals by formula, with meeting and line', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A1 | 50
    M-01 | A1 | =SUM 90
    M-02 | A1 | 210
     | | =SUM 300
  `,
    300,
    300,
  );
});

test('entries that are sums of their own parts', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | =SUM 90
    M-02 | A1 | =SUM 210
  `,
    300,
    300,
  );
});

test('a total by formula that is not the sum', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
     | | =SUM 301
  `,
    'total-differs',
    'Expenditures!C4',
  );
});

test('a last row with the sum, and nothing else', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
     | | 300
  `,
    300,
    300,
  );
});

test('a last row with an amount, and nothing else', () => {
  warned(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
     | | 55
  `,
    'expenditure-unmatched',
    'Expenditures!C4',
  );
});

test("an Excel table's totals row with meeting and line filled in", () => {
  plain(
    `
    # Expenditures
    @table Expenditures A1:C4+1
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    M-02 | A1 | 300
  `,
    300,
    300,
  );
});

test("an Excel table's totals row that is wrong", () => {
  refused(
    `
    # Expenditures
    @table Expenditures A1:C4+1
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | 299
  `,
    'total-differs',
    'Expenditures!C4',
  );
});

test('nested subtotals by formula without a word', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A2 | 50
     | | =SUM 90
    M-02 | A1 | 110
    M-02 | A2 | 100
     | | =SUM 210
     | | =SUM 300
  `,
    300,
    300,
  );
});

test('labels of totals in the description', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Description | Amount
    M-01 | A1 | a | 40
    M-01 | A2 | b | 50
     | | Total First | 90
    M-02 | A1 | c | 210
     | | Total Second | 210
     | | Grand Total | 300
  `,
    300,
    300,
  );
});

test('totals in Russian', () => {
  plain(
    `
    # Expenditures
    Совещание | Статья | Сумма
    M-01 | A1 | 90
    Итого по M-01 | | 90
    M-02 | A1 | 210
    Итого по M-02 | | 210
    ВСЕГО | | 300
  `,
    300,
    300,
  );
});

test('a total in Arabic', () => {
  plain(
    `
    # Expenditures
    الاجتماع | البند | المبلغ
    M-01 | A1 | 90
    M-02 | A1 | 210
    المجموع | | 300
  `,
    300,
    300,
  );
});

test('a total in Chinese, with a space in the word', () => {
  plain(
    `
    # Expenditures
    会议 | 项目 | 金额
    M-01 | A1 | 90
    M-02 | A1 | 210
    合 计 | | 300
  `,
    300,
    300,
  );
});

test('a total in Spanish, in capitals with a colon', () => {
  plain(
    `
    # Expenditures
    Reunión | Partida | Importe
    M-01 | A1 | 90
    M-02 | A1 | 210
    TOTAL GENERAL: | | 300
  `,
    300,
    300,
  );
});

test("SAP's stars before the code", () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    * M-01 | | 90
    M-02 | A1 | 210
    * M-02 | | 210
    ** | | 300
  `,
    300,
    300,
  );
});

test("SAP's stars in a column of their own", () => {
  rightOrRefused(
    `
    # Expenditures
     | Meeting | Line | Amount
     | M-01 | A1 | 90
    * | M-01 | | 90
     | M-02 | A1 | 210
    * | M-02 | | 210
    ** | | | 300
  `,
    300,
    300,
  );
});

test("SAP's stars, with meeting and line", () => {
  rightOrRefused(
    `
    # Expenditures
     | Meeting | Line | Amount
     | M-01 | A1 | 40
     | M-01 | A1 | 50
    * | M-01 | A1 | 90
     | M-02 | A1 | 210
    * | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('results of a query', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A2 | 50
    M-01 | Result | 90
    M-02 | A1 | 210
    M-02 | Result | 210
    Overall Result | | 300
  `,
    300,
    300,
  );
});

test('a result in German', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Gesamtergebnis | | 300
  `,
    300,
    300,
  );
});

test('totals of a pivot table', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-01 Total | | 90
    M-02 | A1 | 210
    M-02 Total | | 210
    Grand Total | | 300
  `,
    300,
    300,
  );
});

test('a total of one row', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Description | Amount
    M-01 | A1 | x | 90
    M-01 | A1 | Total | 90
    M-02 | A1 | y | 210
    M-02 | A1 | Total | 210
  `,
    300,
    300,
  );
});

test('a total of one row that names the meeting', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Description | Amount
    M-01 | A1 | x | 90
    M-01 | A1 | Total M-01 | 90
    M-02 | A1 | y | 210
    M-02 | A1 | Total M-02 | 210
  `,
    300,
    300,
  );
});

test('a total of one row by formula', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-01 | A1 | =SUM 90
    M-02 | A1 | 210
    M-02 | A1 | =SUM 210
  `,
    300,
    300,
  );
});

test('rows of a meeting alone that come to its lines', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A2 | 50
    M-01 | | 90
    M-02 | A1 | 210
    M-02 | | 210
  `,
    300,
    300,
  );
});

test('a sum labelled with a place', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Geneva | | 300
  `,
    300,
    300,
  );
});

test('subtotals of estimates', () => {
  plain(
    `
    # Estimates
    Meeting | Line | Amount
    M-01 | A1 | 60
    M-01 | A2 | 40
    Subtotal | | 100
    M-02 | A1 | 200
    Subtotal | | 200
    TOTAL | | 300
  `,
    300,
    300,
  );
});

test('a subtotal with a credit', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 100
    M-01 | A1 | -10
    Subtotal | | 90
    M-02 | A1 | 210
    Total | | 300
  `,
    300,
    300,
  );
});

test.failing('a total in dollars of amounts in two currencies', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Currency | Amount | Amount USD
    M-01 | A1 | CHF | 180 | 90
    M-01 | A1 | USD | 10 | 10
    Subtotal | | | | 100
    M-02 | A1 | USD | 200 | 200
    Total | | | | 300
  `,
    300,
    300,
  );
});

test('the word for the total to the right of it', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount | Description
    M-01 | A1 | 90 | a
    M-02 | A1 | 210 | b
     | | 300 | Total
  `,
    300,
    300,
  );
});

test('the word for the total left of the table', () => {
  plain(
    `
    # Expenditures
     | Meeting | Line | Amount
     | M-01 | A1 | 90
     | M-02 | A1 | 210
    Total | | | 300
  `,
    300,
    300,
  );
});

test('a total that is rounded', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90.4
    M-02 | A1 | 209.4
    Total | | 300
  `,
    'total-differs',
    'Expenditures!C4',
  );
});

test('a total of the meeting above its lines, in the column of lines', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | First meeting total | 90
    M-01 | A1 | 40
    M-01 | A2 | 50
    M-02 | Second meeting total | 210
    M-02 | A1 | 110
    M-02 | A2 | 100
  `,
    300,
    300,
  );
});

test('two parts with totals, and a grand total of both', () => {
  plain(
    `
    # Expenditures
    Part one
    Meeting | Line | Amount
    M-01 | A1 | 90
    Total part one | | 90
    |
    Part two
    Meeting | Line | Amount
    M-02 | A1 | 210
    Total part two | | 210
    Grand total | | 300
  `,
    300,
    300,
  );
});

test('a row that repeats a sum is left out', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: 4:4 | left out
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A1 | 50
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a row that repeats a sum counts', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: 4:4 | counted
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 40
    M-01 | A1 | 50
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    390,
  );
});

test('a level of rows is left out', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Level = Programme | left out
    # Expenditures
    Level | Meeting | Line | Amount
    Programme | M-01 | A1 | 90
    Item | M-01 | A1 | 40
    Item | M-01 | A2 | 50
    Programme | M-02 | A1 | 210
    Item | M-02 | A1 | 110
    Item | M-02 | A2 | 100
  `,
    300,
    300,
  );
});

test('a level of rows that repeats the sums of another', () => {
  asked(
    `
    # Expenditures
    Level | Meeting | Line | Amount
    Programme | M-01 | A1 | 90
    Item | M-01 | A1 | 40
    Item | M-01 | A2 | 50
    Programme | M-02 | A1 | 210
    Item | M-02 | A1 | 110
    Item | M-02 | A2 | 100
  `,
    ['rows-repeat-sums', 'Expenditures!D2', 'Expenditures: Level = Programme'],
    { 'left out': [300, 300], counted: [300, 600] },
  );
});

test('levels that are numbers', () => {
  refused(`
    # Expenditures
    Level | Meeting | Line | Amount
    1 | M-01 | A1 | 90
    2 | M-01 | A1 | 40
    2 | M-01 | A2 | 50
    1 | M-02 | A1 | 210
    2 | M-02 | A1 | 110
    2 | M-02 | A2 | 100
  `);
});

test('a level of rows, some of which have no rows below', () => {
  refused(`
    # Expenditures
    Level | Meeting | Line | Amount
    Programme | M-01 | A1 | 90
    Item | M-01 | A1 | 40
    Item | M-01 | A2 | 50
    Programme | M-02 | A1 | 210
  `);
});

test('a total that is not the sum is left out by an answer', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: 4:4 | left out
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | 299
  `,
    300,
    300,
  );
});

test('descriptions that begin with Sum', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Description | Amount
    M-01 | A1 | Summit Hotels | 90
    M-02 | A1 | Sum Yung restaurant | 210
  `,
    300,
    300,
  );
});

test('descriptions that begin with Total cost', () => {
  plain(
    `
    # Expenditures
    Posting date | Meeting | Line | Description | Amount
    2013-01-01 | M-01 | A1 | Total cost of interpretation | 90
    2013-01-01 | M-02 | A1 | Total cost of interpretation | 210
  `,
    300,
    300,
  );
});

test('notes that begin with Total cost', () => {
  plain(
    `
    # Estimates
    Meeting | Line | Note | Amount
    M-01 | A1 | Total cost of interpretation | 100
    M-02 | A1 | Total cost of interpretation | 200
  `,
    300,
    300,
  );
});

test('an entry that comes to the two before it by chance', () => {
  plain(
    `
    # Expenditures
    Posting date | Document | Meeting | Line | Amount
    2013-01-01 | D1 | M-01 | A1 | 40
    2013-01-02 | D2 | M-01 | A1 | 50
    2013-01-03 | D3 | M-01 | A1 | 90
    2013-01-04 | D4 | M-02 | A1 | 210
  `,
    300,
    390,
  );
});

test('two offices that spent the same', () => {
  rightOrRefused(
    `
    # Expenditures
    Office | Meeting | Line | Amount
    Geneva | M-01 | A1 | 90
    Vienna | M-01 | A1 | 90
    Geneva | M-02 | A1 | 210
    Vienna | M-02 | A1 | 210
  `,
    300,
    600,
  );
});

test('a transaction list by account with totals', () => {
  plain(
    `
    # Expenditures
    ISU Geneva
    Transaction Detail by Account
    January through December 2013
    |
    Posting date | Document | Meeting | Line | Description | Amount
    Interpretation
    2013-04-09 | 12 | M-01 | A1 | Smith | 90
    2013-11-12 | 14 | M-02 | A1 | Jones | 210
    Total Interpretation | | | | | 300
    TOTAL | | | | | 300
  `,
    300,
    300,
  );
});

test('totals of debits and credits', () => {
  plain(
    `
    # Expenditures
    Date | Num | Description | Meeting | Line | Debit | Credit
    2013-04-09 | 12 | Smith | M-01 | A1 | 100 | 
    2013-04-10 | 13 | Refund | M-01 | A1 | | 10
    2013-11-12 | 14 | Jones | M-02 | A1 | 210 | 
     | | Total | | | 310 | 10
  `,
    300,
    300,
  );
});

test('debits, credits and net with totals', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Debit | Credit | Net
    M-01 | A1 | 100 | 10 | 90
    M-02 | A1 | 210 | 0 | 210
    Total | | 310 | 10 | 300
  `,
    300,
    300,
  );
});

test('a total of debits that is wrong', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Debit | Credit
    M-01 | A1 | 100 | 10
    M-02 | A1 | 210 | 0
    Total | | 311 | 10
  `,
    'total-differs',
    'Expenditures!',
  );
});

test('Chinese words that hold the signs of a total', () => {
  plain(
    `
    # Expenditures
    会议 | 项目 | 说明 | 金额
    M-01 | A1 | 总部会议 | 90
    M-02 | A1 | 计算机 | 210
  `,
    300,
    300,
  );
});

test('totals on the sheets of meetings', () => {
  plain(
    `
    # -Expenditures
    # M-01
    Line | Amount
    A1 | 60
    A2 | 30
    Total | =SUM 90
    # M-02
    Line | Amount
    A1 | 210
    Total | =SUM 210
  `,
    300,
    300,
  );
});

test('a total of the rows that are shown', () => {
  rightOrRefused(
    `
    # Expenditures
    @hiderow 2
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | =SUM 210
  `,
    300,
    300,
  );
});

test('a total and a grand total that are the same', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | 300
    Grand total | | 300
  `,
    300,
    300,
  );
});

test('advances below the total', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | 300
    Less advances | | -50
    Net | | 250
  `,
    300,
    300,
  );
});

test('budget and balance below the total', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Total | | 300
    Budget | | 300
    Balance | | 0
  `,
    300,
    300,
  );
});

test('an average below', () => {
  rightOrRefused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    Average | | = 150
  `,
    300,
    300,
  );
});

test('a total above the headings', () => {
  rightOrRefused(
    `
    # Expenditures
     | Total | 300
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a total above the headings that is wrong', () => {
  refused(
    `
    # Expenditures
     | Total | =SUM 301
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    'numbers-not-looked-at',
    'Expenditures!C1',
  );
});

test('an opening balance in a pair of columns', () => {
  refused(`
    # Expenditures
    Date | Réunion | Ligne | Libellé | Débit | Crédit | Solde
    2013-01-01 | M-01 | A1 | Solde initial | 500 | | 500
    2013-02-01 | M-01 | A1 | Interprètes | 90 | | 590
    2013-02-01 | M-02 | A1 | Interprètes | 210 | | 800
  `);
});
