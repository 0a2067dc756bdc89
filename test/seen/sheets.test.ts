/** Which sheet is what: hidden ones, copies, near misses, whole books in other languages. */
import { asked, plain, refused, rightOrRefused, warned } from './seen';

test('a hidden ledger', () => {
  refused(
    `
    # Old ledger (hidden)
    Meeting | Line | Amount | Posting date | Document
    M-01 | A1 | 55 | 2013-01-01 | 4
  `,
    'sheet-hidden',
    'Old ledger!',
  );
});

test('a hidden sheet of a meeting', () => {
  refused(
    `
    # M-01 (hidden)
    Line | Amount
    A1 | 55
  `,
    'sheet-hidden',
    'M-01!',
  );
});

test('a hidden wide table', () => {
  refused(
    `
    # Old estimates (hidden)
    Meeting | A1 | A2
    M-01 | 5 | 6
  `,
    'sheet-hidden',
    'Old estimates!',
  );
});

test('a wide table on a sheet of another name', () => {
  warned(
    `
    # Revised
    Meeting | A1 | A2
    M-01 | 5 | 6
    M-02 | 5 | 6
  `,
    'sheet-holds-amounts',
    'Revised!',
  );
});

test('a further ledger on a sheet of another name', () => {
  refused(
    `
    # Q4 postings
    Posting date | Document | Meeting | Line | Amount
    2013-10-01 | 4 | M-01 | A1 | 55
  `,
    'sheet-doubled',
    'Q4 postings!',
  );
});

test('hidden amounts in dollars', () => {
  refused(`
    # Expenditures
    @hide D
    Meeting | Line | Amount | Amount USD
    M-01 | A1 | 90 | 70
    M-02 | A1 | 210 | 160
  `);
});

test('hidden amounts', () => {
  refused(`
    # Expenditures
    @hide C
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('a hidden unknown column of numbers', () => {
  warned(
    `
    # Expenditures
    @hide D
    Meeting | Line | Amount | Extra
    M-01 | A1 | 90 | 7
    M-02 | A1 | 210 | 8
  `,
    'column-of-numbers',
    'Expenditures!D1',
  );
});

test('a hidden line of a wide table', () => {
  refused(`
    # Estimates
    @hide C
    Meeting | A1 | A2
    M-01 | 50 | 50
    M-02 | 100 | 100
  `);
});

test('a hidden column of texts', () => {
  plain(
    `
    # Expenditures
    @hide D
    Meeting | Line | Amount | Description
    M-01 | A1 | 90 | x
    M-02 | A1 | 210 | y
  `,
    300,
    300,
  );
});

test('a hidden row', () => {
  plain(
    `
    # Expenditures
    @hiderow 3
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a copy', () => {
  asked(
    `
    # Expenditures (2)
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    ['sheet-copied', 'Expenditures (2)!', 'Expenditures (2): *'],
    { 'left out': [300, 300], counted: [300, 600] },
  );
});

test('a copy in French', () => {
  asked(
    `
    # Copie de Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    ['sheet-copied', 'Copie de Expenditures!', 'Copie de Expenditures: *'],
    { 'left out': [300, 300], counted: [300, 600] },
  );
});

test('a copy as other programs name it', () => {
  refused(`
    # Expenditures - Copy
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('an old sheet', () => {
  refused(`
    # Expenditures old
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('a sheet for each quarter', () => {
  refused(`
    # Expenditures Q2
    Meeting | Line | Amount
    M-01 | A1 | 95
    M-02 | A1 | 215
  `);
});

test('a second sheet with a number', () => {
  refused(`
    # Expenditures1
    Meeting | Line | Amount
    M-01 | A1 | 95
    M-02 | A1 | 215
  `);
});

test('a copy of a wide table', () => {
  refused(`
    # Estimates
    Meeting | A1 | A2
    M-01 | 50 | 50
    M-02 | 100 | 100
    # Estimates (2)
    Meeting | A1 | A2
    M-01 | 50 | 50
    M-02 | 100 | 100
  `);
});

test('the same sheet in two languages', () => {
  refused(
    `
    # Dépenses
    Meeting | Line | Amount
    M-01 | A1 | 90
  `,
    'sheet-doubled',
  );
});

test('sheets of meetings cut at 31 letters, with other signs', () => {
  plain(
    `
    # Meetings
    Code | Title | Start | End
    CCW/MHCP/2013/Geneva-Preparatory-1 | First | 2013-04-08 | 2013-04-09
    CCW/MHCP/2013/Vienna-Preparatory-1 | Second | 2013-11-11 | 2013-11-12
    # Estimates
    Meeting | Line | Amount
    CCW/MHCP/2013/Geneva-Preparatory-1 | A1 | 100
    CCW/MHCP/2013/Vienna-Preparatory-1 | A1 | 200
    # -Expenditures
    # CCW-MHCP-2013-Geneva-Preparator
    Line | Amount
    A1 | 90
    # CCW-MHCP-2013-Vienna-Preparator
    Line | Amount
    A1 | 210
  `,
    300,
    300,
  );
});

test('two meetings whose codes are alike in 31 letters', () => {
  refused(`
    # Meetings
    Code | Title | Start | End
    CCW-MHCP-2013-Geneva-Preparatory-1 | First | 2013-04-08 | 2013-04-09
    CCW-MHCP-2013-Geneva-Preparatory-2 | Second | 2013-11-11 | 2013-11-12
    # Estimates
    Meeting | Line | Amount
    CCW-MHCP-2013-Geneva-Preparatory-1 | A1 | 100
    CCW-MHCP-2013-Geneva-Preparatory-2 | A1 | 200
    # CCW-MHCP-2013-Geneva-Preparator
    Line | Amount
    A1 | 90
    # CCW-MHCP-2013-Geneva-Prepar (2)
    Line | Amount
    A1 | 210
  `);
});

test("a letter for a digit in a meeting's code", () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    # M-O2
    Line | Amount
    A1 | 210
  `,
    'sheet-near-meeting',
    'M-O2!',
  );
});

test("a sheet named by a meeting's title", () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    # Second
    Line | Amount
    A1 | 210
  `);
});

test("a meeting's code and more", () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    # M-02 ledger
    Line | Amount
    A1 | 210
  `);
});

test("a meeting's sheet with estimate and actual beside sheets of both", () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    # M-02
    Line | Estimate | Actual | Variance
    A1 | 200 | 210 | -10
  `);
});

test('a sheet for each meeting with estimate, actual and variance', () => {
  rightOrRefused(
    `
    # -Estimates
    # -Expenditures
    # M-01
    Line | Estimate | Actual | Variance
    A1 | 100 | 90 | 10
    Total | 100 | 90 | 10
    # M-02
    Line | Estimate | Actual | Variance
    A1 | 200 | 210 | -10
    Total | 200 | 210 | -10
  `,
    300,
    300,
  );
});

test('a sheet of notes', () => {
  plain(
    `
    # Notes
    Prepared by | JK
    Phone | 917
    Pages | 3
  `,
    300,
    300,
  );
});

test('a sheet with a pivot table', () => {
  plain(
    `
    # Pivot
    Row Labels | Sum of Amount
    M-01 | 90
    M-02 | 210
    Grand Total | 300
  `,
    300,
    300,
  );
});

test('a ledger on Sheet1', () => {
  refused(`
    # Sheet1
    Posting date | Document | Meeting | Line | Amount
    2013-02-03 | D-1 | M-01 | A1 | 55
  `);
});

test('meeting, line and amount on a sheet of another name', () => {
  warned(
    `
    # Data
    Meeting | Line | Amount
    M-01 | A1 | 55
  `,
    'sheet-ambiguous',
    'Data!',
  );
});

test('a sheet of numbers for a chart', () => {
  plain(
    `
    # Chart
    Meeting | Amount
    M-01 | 55
    M-02 | 60
  `,
    300,
    300,
  );
});

test('control totals by their headings', () => {
  plain(
    `
    # Checks
    Meeting | Line | Amount | Source
    M-01 | A1 | 90 | SAP
  `,
    300,
    300,
  );
});

test('rates by their headings', () => {
  plain(
    `
    # UN rates
    Currency | From | Units per US dollar
    CHF | 2013-01-01 | 0.92
  `,
    300,
    300,
  );
});

test('hidden estimates, and others shown', () => {
  refused(
    `
    # Estimates (hidden)
    Meeting | Line | Amount
    M-01 | A1 | 100
    # Budget
    Meeting | Line | Amount
    M-01 | A1 | 120
    M-02 | A1 | 200
  `,
    'sheet-hidden',
    'Estimates!',
  );
});

test('an answer about a hidden sheet', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Old ledger: * | left out
    # Old ledger (hidden)
    Meeting | Line | Amount | Posting date | Document
    M-01 | A1 | 55 | 2013-01-01 | 4
  `,
    300,
    300,
  );
});

test('an answer about a further ledger', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Q4 postings: * | left out
    # Q4 postings
    Posting date | Document | Meeting | Line | Amount
    2013-10-01 | 4 | M-01 | A1 | 55
  `,
    300,
    300,
  );
});

test('an answer about a near miss', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    M-O2: * | left out
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    # M-O2
    Line | Amount
    A1 | 210
  `,
    300,
    300,
  );
});

test('a cover, lists and contacts', () => {
  plain(
    `
    # Cover
    Implementation Support Unit
    2013
    # Lists
    Status | Yes/No
    Posted | Yes
    Open | No
    # Contacts list
    Name | Phone
    Bob | 917
  `,
    300,
    300,
  );
});

test('a cancelled meeting', () => {
  plain(
    `
    # Meetings
    Code | Title | Start | End | Status
    M-01 | First | 2013-04-08 | 2013-04-09 | held
    M-02 | Second | 2013-11-11 | 2013-11-12 | held
    M-03 | Third | 2013-12-11 | 2013-12-12 | cancelled
  `,
    300,
    300,
  );
});

test('participants and days of meetings', () => {
  plain(
    `
    # Meetings
    Code | Title | Start | End | Participants | Days
    M-01 | First | 2013-04-08 | 2013-04-09 | 120 | 2
    M-02 | Second | 2013-11-11 | 2013-11-12 | 130 | 2
  `,
    300,
    300,
  );
});

test('remarks beside settings', () => {
  plain(
    `
    # Settings
    Setting | Value | Remark
    Reporting year | 2013 | per mandate
    Rounding | 1
    Tolerance | 0.05
  `,
    300,
    300,
  );
});

test('a book in French', () => {
  plain(
    `
    # -Estimates
    # -Expenditures
    # Coûts estimatifs
    Coûts estimatifs des réunions de 2013 (en dollars des États-Unis)
    N° | Réunion | Ligne | Montant | Observations
    1 | M-01 | A1 | 100 | 
    2 | M-02 | A1 | 200 | adopté
     | Total | | 300
    # Dépenses
    Date de comptabilisation | Réunion | Ligne | Libellé | Montant
    2013-04-09 | M-01 | A1 | Interprètes | 90
    2013-11-11 | M-02 | A1 | Interprètes | 210
     | | | Total général | 300
  `,
    300,
    300,
  );
});

test('a book in Spanish', () => {
  plain(
    `
    # -Estimates
    # -Expenditures
    # Gastos estimados
    Reunión | Partida | Importe
    M-01 | A1 | 100
    M-02 | A1 | 200
    Suma total | | 300
    # Gastos
    Fecha | Reunión | Partida | Descripción | Importe
    2013-04-09 | M-01 | A1 | Intérpretes | 90
    2013-11-11 | M-02 | A1 | Intérpretes | 210
  `,
    300,
    300,
  );
});

test('a book in Russian', () => {
  plain(
    `
    # -Estimates
    # -Expenditures
    # Сметные расходы
    Совещание | Статья | Сумма
    M-01 | A1 | 100
    M-02 | A1 | 200
    Всего | | 300
    # Расходы
    Дата проводки | Совещание | Статья | Описание | Сумма
    2013-04-09 | M-01 | A1 | Синхронный перевод | 90
    2013-11-11 | M-02 | A1 | Синхронный перевод | 210
  `,
    300,
    300,
  );
});

test('a book in Chinese', () => {
  plain(
    `
    # -Estimates
    # -Expenditures
    # 估计费用
    会议 | 项目 | 金额
    M-01 | A1 | 100
    M-02 | A1 | 200
    总计 | | 300
    # 支出
    日期 | 会议 | 项目 | 说明 | 金额
    2013-04-09 | M-01 | A1 | 口译 | 90
    2013-11-11 | M-02 | A1 | 口译 | 210
    合计 | | | | 300
  `,
    300,
    300,
  );
});

test('a book in Arabic', () => {
  plain(
    `
    # -Estimates
    # -Expenditures
    # التكاليف المقدرة
    الاجتماع | البند | المبلغ
    M-01 | A1 | 100
    M-02 | A1 | 200
    المجموع | | 300
    # النفقات
    التاريخ | الاجتماع | البند | الوصف | المبلغ
    2013-04-09 | M-01 | A1 | ترجمة | 90
    2013-11-11 | M-02 | A1 | ترجمة | 210
  `,
    300,
    300,
  );
});

test('control totals and their sum', () => {
  rightOrRefused(
    `
    # ControlTotals
    Meeting | Line | Amount | Source
    M-01 | | 90 | SAP
    M-02 | | 210 | SAP
    Total | | 300 | SAP
  `,
    300,
    300,
  );
});

test('a total below the budget lines', () => {
  plain(
    `
    # BudgetLines
    Code | Title | Part
    A1 | Interpretation | A
    A2 | Documentation | A
    Total | All lines |
  `,
    300,
    300,
  );
});

test('budget lines side by side', () => {
  plain(
    `
    # BudgetLines
    Code | Title | | Code | Title
    A1 | Interpretation | | B1 | Travel
    A2 | Documentation | | S1 | Support
  `,
    300,
    300,
  );
});

test("hidden amounts on a meeting's sheet", () => {
  refused(`
    # -Expenditures
    # M-01
    @hide B
    Line | Amount
    A1 | 90
    # M-02
    Line | Amount
    A1 | 210
  `);
});

test("one of the meetings' sheets is hidden", () => {
  refused(
    `
    # -Expenditures
    # M-01
    Line | Amount
    A1 | 90
    # M-02 (hidden)
    Line | Amount
    A1 | 210
  `,
    'sheet-hidden',
    'M-02!',
  );
});
