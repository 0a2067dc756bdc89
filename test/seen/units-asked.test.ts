/** Units and currencies in captions, headings, names and columns. */
import { asked, plain, refused, rightOrRefused } from './seen';

test('thousands in a caption', () => {
  asked(
    `
    # Estimates
    (in thousands of United States dollars)
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `,
    ['unit-unclear', 'Estimates!A1', 'Estimates: Unit'],
    { '1000 USD': [300, 300], '1 USD': [0.3, 300] },
  );
});

test('thousands in the heading', () => {
  refused(`
    # Estimates
    Meeting | Line | Amount ('000)
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `);
});

test('thousands in the heading, in French', () => {
  refused(`
    # Estimates
    Réunion | Ligne | Montant (en milliers)
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `);
});

test('thousands in Russian', () => {
  asked(
    `
    # Estimates
    Смета, тыс. долл. США
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `,
    ['unit-unclear', 'Estimates!A1', 'Estimates: Unit'],
    { '1000 USD': [300, 300] },
  );
});

test('thousands in Chinese', () => {
  refused(`
    # Estimates
    单位：千美元
    会议 | 项目 | 金额
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `);
});

test('thousands in Arabic', () => {
  asked(
    `
    # Estimates
    (بآلاف دولارات الولايات المتحدة)
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `,
    ['unit-unclear', 'Estimates!A1', 'Estimates: Unit'],
    { '1000 USD': [300, 300] },
  );
});

test('thousands in Spanish', () => {
  asked(
    `
    # Estimates
    (En miles de dólares de los Estados Unidos)
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `,
    ['unit-unclear', 'Estimates!A1', 'Estimates: Unit'],
    { '1000 USD': [300, 300] },
  );
});

test('thousands in a note below the table', () => {
  refused(`
    # Estimates
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
    Note: all amounts in thousands of US dollars
  `);
});

test('thousands in the row below the headings', () => {
  refused(`
    # Estimates
    Meeting | Line | Amount
    | | USD thousands
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `);
});

test('thousands above a wide table', () => {
  asked(
    `
    # Estimates
    In thousands of dollars
    Meeting | A1 | A2
    M-01 | 0.1 | 0
    M-02 | 0.2 | 0
  `,
    ['unit-unclear', 'Estimates!A1', 'Estimates: Unit'],
    { '1000 USD': [300, 300] },
  );
});

test('thousands in one heading of a wide table', () => {
  refused(`
    # BudgetLines
    Code | Title
    A1 | Interpretation
    A2 | Documentation
    # Estimates
    Meeting | A1 | Documentation ('000)
    M-01 | 100 | 0.05
    M-02 | 200 | 0
  `);
});

test("thousands above the amount's heading", () => {
  refused(`
    # Estimates
    | | US$ '000
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `);
});

test('thousands far to the right of the caption', () => {
  refused(`
    # Estimates
    | | | | | (thousands)
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `);
});

test('thousands in a caption with the year beside it', () => {
  refused(`
    # Estimates
    Estimates in thousands of dollars | 2013
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
  `);
});

test('francs in the heading', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount (CHF)
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('francs in a caption', () => {
  refused(
    `
    # Expenditures
    Expenditures in Swiss francs
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    'unit-unclear',
    'Expenditures!A1',
  );
});

test('francs in a caption above a column of currencies with blanks', () => {
  refused(`
    # Expenditures
    Montants en francs suisses
    Meeting | Line | Currency | Amount
    M-01 | A1 | | 90
    M-02 | A1 | USD | 210
  `);
});

test('dollars in the heading', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount (USD)
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('dollars in a caption', () => {
  plain(
    `
    # Expenditures
    Expenditures of the Implementation Support Unit (in United States dollars)
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('dollars in a caption, in French', () => {
  plain(
    `
    # Expenditures
    Dépenses (en dollars des États-Unis)
    Réunion | Ligne | Montant
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('dollars in a caption, in Russian', () => {
  plain(
    `
    # Expenditures
    Расходы (в долларах США)
    Совещание | Статья | Сумма
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('not in thousands', () => {
  rightOrRefused(
    `
    # Expenditures
    All amounts are in full dollars, not in thousands
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a rate in a caption', () => {
  plain(
    `
    # Expenditures
    Rate of exchange: 1 USD = 0.95 CHF
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('thousands above the second table', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    |
    (in thousands)
    Meeting | Line | Amount
    M-02 | A1 | 0.21
  `,
    'unit-unclear',
    'Expenditures!A4',
  );
});

test('the unit by a setting', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | 1000 USD
    # Expenditures
    (in thousands)
    Meeting | Line | Amount
    M-01 | A1 | 0.09
    M-02 | A1 | 0.21
  `,
    300,
    300,
  );
});

test('the unit with a currency and a rate in each row', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | 1000
    # Expenditures
    Meeting | Line | Currency | Amount | Rate
    M-01 | A1 | CHF | 0.18 | 2
    M-02 | A1 | CHF | 0.42 | 2
  `,
    300,
    300,
  );
});

test('the unit with amounts in dollars beside', () => {
  rightOrRefused(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | 1000
    # Expenditures
    Meeting | Line | Currency | Amount | Amount USD
    M-01 | A1 | CHF | 0.18 | 0.09
    M-02 | A1 | CHF | 0.42 | 0.21
  `,
    300,
    300,
  );
});

test('the unit and a total', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Unit | 1000 USD
    # Estimates
    Meeting | Line | Amount
    M-01 | A1 | 0.1
    M-02 | A1 | 0.2
    Total | | 0.3
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 0.09
    M-02 | A1 | 0.21
    Total | | 0.3
  `,
    300,
    300,
  );
});

test('the unit and a control total', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | 1000 USD
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 0.09
    M-02 | A1 | 0.21
    # ControlTotals
    Meeting | Line | Amount
    | | 300
  `,
    300,
    300,
  );
});

test('control totals in thousands', () => {
  refused(`
    # ControlTotals
    in thousands of dollars
    Meeting | Line | Amount
    | | 0.3
  `);
});

test('the unit of a wide table with totals', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Estimates: Unit | 1000 USD
    # Estimates
    in thousands
    Meeting | A1 | A2 | Total
    M-01 | 0.1 | 0 | 0.1
    M-02 | 0.15 | 0.05 | 0.2
    Total | 0.25 | 0.05 | 0.3
  `,
    300,
    300,
  );
});

test('a unit of francs without a rate', () => {
  refused(`
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | CHF
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('a unit that is none', () => {
  refused(`
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | dozens
    # Expenditures
    in thousands
    Meeting | Line | Amount
    M-01 | A1 | 0.09
    M-02 | A1 | 0.21
  `);
});

test('hundreds of thousands', () => {
  refused(`
    # Expenditures
    in hundreds of thousands
    Meeting | Line | Amount
    M-01 | A1 | 0.0009
    M-02 | A1 | 0.0021
  `);
});

test('a unit written as a number', () => {
  refused(`
    # Expenditures
    Unit: US$ 1,000
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('ten thousands in Chinese', () => {
  refused(`
    # Expenditures
    单位：万元
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('thousands in German', () => {
  refused(`
    # Expenditures
    Beträge in Tausend
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('thousands in Russian, in words', () => {
  refused(`
    # Expenditures
    (в тысячах долларов)
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('thousands thirteen rows above the headings', () => {
  refused(`
    # Expenditures
    (in thousands of dollars)
    a
    b
    c
    d
    e
    f
    g
    h
    i
    j
    k
    l
    m
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('thousands between the rows', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    In thousands of US dollars
    M-02 | A1 | 210
  `);
});

test('Canadian dollars in a caption', () => {
  refused(`
    # Expenditures
    Amounts in Canadian dollars
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('Kenya shillings in a caption', () => {
  refused(`
    # Expenditures
    Amounts in Kenya shillings
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test('the unit is one after all', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | 1 USD
    # Expenditures
    Not in thousands
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('the unit by a setting in French', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Dépenses: Unité | 1000 USD
    # Expenditures
    (en milliers)
    Meeting | Line | Amount
    M-01 | A1 | 0.09
    M-02 | A1 | 0.21
  `,
    300,
    300,
  );
});

test('a unit of francs with a rate', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | CHF
    # ExchangeRates
    Currency | From | Units per US dollar
    CHF | 2013-01-01 | 2
    # Expenditures
    Dépenses en francs suisses
    Posting date | Meeting | Line | Amount
    2013-02-01 | M-01 | A1 | 180
    2013-02-01 | M-02 | A1 | 420
  `,
    300,
    300,
  );
});

test('one table in thousands and one in dollars', () => {
  rightOrRefused(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Unit | 1000 USD
    # Expenditures
    in thousands
    Meeting | Line | Amount
    M-01 | A1 | 0.09
    |
    In dollars
    Meeting | Line | Amount
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a unit that is an office', () => {
  plain(
    `
    # Expenditures
    Unit | Meeting | Line | Amount
    ISU | M-01 | A1 | 90
    DGACM | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a unit of days', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Unit | Quantity | Amount
    M-01 | A1 | days | 3 | 90
    M-02 | A1 | days | 7 | 210
  `,
    300,
    300,
  );
});

test('quantity and price', () => {
  plain(
    `
    # Estimates
    Meeting | Line | Quantity | Unit price | Amount
    M-01 | A1 | 2 | 50 | 100
    M-02 | A1 | 4 | 50 | 200
  `,
    300,
    300,
  );
});

test('the Palais des Nations in Chinese is no scale', () => {
  plain(
    `
    # Expenditures
    万国宫会议支出
    会议 | 项目 | 金额
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('milestones are no miles', () => {
  plain(
    `
    # Expenditures
    Expenditures by milestones
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a region called EUR', () => {
  rightOrRefused(
    `
    # Expenditures
    Regional office EUR - expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a person called Fr. Müller', () => {
  rightOrRefused(
    `
    # Expenditures
    Contact: Fr. Müller
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a column of units with a scale', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount | Unit
    M-01 | A1 | 90 | USD
    M-02 | A1 | 0.21 | thousand USD
  `,
    'unit-in-rows',
    'Expenditures!D3',
  );
});

test('a column of units with another currency', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount | Unit
    M-01 | A1 | 90 | USD
    M-02 | A1 | 210 | CHF
  `);
});

test('a column of currencies under an unknown heading', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount | Curr. key
    M-01 | A1 | 90 | USD
    M-02 | A1 | 210 | CHF
  `);
});

test('a column of currencies under no heading', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount |
    M-01 | A1 | 90 | USD
    M-02 | A1 | 210 | CHF
  `);
});

test('a column of currencies as SAP heads it', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount | Crcy
    M-01 | A1 | 90 | USD
    M-02 | A1 | 210 | CHF
  `);
});

test("thousands in a sheet's name", () => {
  asked(
    `
    # -Expenditures
    # Expenditures (thousands)
    Posting date | Document | Meeting | Line | Amount
    2013-02-01 | D1 | M-01 | A1 | 0.09
    2013-02-01 | D2 | M-02 | A1 | 0.21
  `,
    ['unit-unclear', 'Expenditures (thousands)!', 'Expenditures (thousands): Unit'],
    { '1000 USD': [300, 300] },
  );
});

test("thousands in a sheet's name, in Chinese", () => {
  refused(
    `
    # -Expenditures
    # 支出（千美元）
    日期 | 会议 | 项目 | 摘要 | 金额
    2013-02-01 | M-01 | A1 | x | 0.09
    2013-02-01 | M-02 | A1 | y | 0.21
  `,
    'unit-unclear',
    '支出（千美元）!',
  );
});

test("thousands in a sheet's name, in Russian", () => {
  refused(
    `
    # -Expenditures
    # Расходы (тыс.)
    Дата | Совещание | Статья | Описание | Сумма
    2013-02-01 | M-01 | A1 | x | 0.09
    2013-02-01 | M-02 | A1 | y | 0.21
  `,
    'unit-unclear',
    'Расходы (тыс.)!',
  );
});

test("francs in a sheet's name", () => {
  refused(
    `
    # -Expenditures
    # Expenditures CHF
    Posting date | Document | Meeting | Line | Amount
    2013-02-01 | D1 | M-01 | A1 | 90
    2013-02-01 | D2 | M-02 | A1 | 210
  `,
    'unit-unclear',
    'Expenditures CHF!',
  );
});

test('thousands in the name of a sheet with an Excel table', () => {
  refused(
    `
    # -Expenditures
    # Costs in thousands
    @table Expenditures A1:C3
    Meeting | Line | Amount
    M-01 | A1 | 0.09
    M-02 | A1 | 0.21
  `,
    'unit-unclear',
    'Costs in thousands!',
  );
});

test('thousands on the sheets of meetings', () => {
  refused(
    `
    # -Expenditures
    # M-01
    (in thousands)
    Line | Amount
    A1 | 0.09
    # M-02
    (in thousands)
    Line | Amount
    A1 | 0.21
  `,
    'unit-unclear',
    'M-01!A1',
  );
});
