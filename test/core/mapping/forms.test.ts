/** Forms of other offices' workbooks, as they are: what `map` proposes leads to the right figures, and to nothing wrong. */
import { mapped } from './mapped';

test('several tables beside and below one another, and a sheet of income', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Expenses
    Event budget for Annual conference
    |
    Site | Estimated | Actual | | Refreshments | Estimated | Actual
    Room and hall fees | 500 | 450 | | Food | 300 | 280
    Site staff | 300 | 320 | | Drinks | 100 | 120
    Equipment | 100 | | | Linens | 0 | 0
    Total | =SUM 900 | =SUM 770 | | Total | =SUM 400 | =SUM 400
    |
    Decorations | Estimated | Actual | | Travel | Estimated | Actual
    Flowers | 200 | 180 | | Airfare | 1000 | 1100
    Candles | 50 | 45 | | Hotels | 800 | 700
    Total | =SUM 250 | =SUM 225 | | Total | =SUM 1800 | =SUM 1800
    # Income
    Tickets | Estimated | Actual
    Adults | 2000 | 2100
    Children | 500 | 400
    Total | 2500 | 2500
`);
  expect(totals).toEqual(['3350', '3195']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('estimate and actual under each meeting, under a title', () => {
  const { totals, errors, open, mapping } = mapped(`
    # 2013
    @merge B2:C2
    @merge D2:E2
    Costs of meetings in 2013
    | First meeting | | Second meeting |
    Item | Budget | Actual | Budget | Actual
    Interpretation | 100 | 90 | 200 | 210
    Documents | 50 | 45 | 80 | 70
    Total | 150 | 135 | 280 | 280
`);
  expect(totals).toEqual(['430', '415']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('months across with their total, of expenditures alone: the other side is missing', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Expenditure 2013
    Project | Category | Jan | Feb | Mar | Total
    MHCP | Interpretation | 10 | 20 | 30 | 60
    MHCP | Travel | 1 | | 3 | 4
    GGE | Travel | 5 | 5 | 5 | 15
    Total | | 16 | 25 | 38 | 79
`);
  expect(totals).toEqual(['unknown', '79']);
  expect(errors).toEqual(['sheet-missing']);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('labels above groups of lines are meetings where the same lines stand under each', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Costs
    Cost item | Planned | Spent | Variance
    Annual meeting
    Interpretation | 100 | 90 | 10
    Translation | 50 | 45 | 5
    Subtotal | 150 | 135 | 15
    Group of experts
    Interpretation | 80 | 81 | -1
    Translation | 40 | 39 | 1
    Subtotal | 120 | 120 | 0
    Grand total | 270 | 255 | 15
`);
  expect(totals).toEqual(['270', '255']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('of two budgets the one from which the balance is taken', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Sheet1
    Code | Item | Original budget | Revised budget | Actual to date | Available
    A1 | Staff | 100 | 120 | 90 | 30
    A2 | Travel | 50 | 40 | 45 | -5
    Total | | 150 | 160 | 135 | 25
`);
  expect(totals).toEqual(['160', '135']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('income above expenses in one table, and their net', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Budget
    Category | Budget | Actual | Difference
    Income
    Tickets | 2000 | 2100 | 100
    Sponsors | 500 | 400 | -100
    Total income | 2500 | 2500 | 0
    Expenses
    Venue | 1000 | 900 | 100
    Catering | 500 | 650 | -150
    Total expenses | 1500 | 1550 | -50
    Net | 1000 | 950 | 50
`);
  expect(totals).toEqual(['1500', '1550']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('codes and titles in two columns, group rows with codes, subtotals', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Budget
    Project: Conference of States 2013
    (in US dollars)
    Budget line | Description | Approved budget | Actual expenditure | Balance | % spent
    1000 | Personnel
    1100 | Project manager | 50000 | 48000 | 2000 | 96%
    1200 | Consultants | 20000 | 21000 | -1000 | 105%
    | Subtotal personnel | 70000 | 69000 | 1000 | 99%
    2000 | Travel
    2100 | Airfare | 15000 | 14000 | 1000 | 93%
    2200 | DSA | 8000 | 8500 | -500 | 106%
    | Subtotal travel | 23000 | 22500 | 500 | 98%
    | Total | 93000 | 91500 | 1500 | 98%
`);
  expect(totals).toEqual(['93000', '91500']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

const partsOf = (...rows: string[]): string[] =>
  mapped(['# Costs', 'Item | Budget | Actual', ...rows].join('\n')).mapping.proposals.lines.map(
    ({ title, part }) => `${title}: ${part}`,
  );

test('rows that head groups of lines by a letter make parts of the budget lines, as the printed table has them', () => {
  expect(
    partsOf(
      'A. Conference servicing',
      'Interpretation | 100 | 90',
      'Documents | 50 | 45',
      'B. Other requirements',
      'Travel | 30 | 20',
    ),
  ).toEqual(['Interpretation: A', 'Documents: A', 'Travel: B']);
  expect(partsOf('Part A: Servicing', 'Room | 1 | 1', 'Part B: Others', 'Travel | 3 | 2')).toEqual([
    'Room: A',
    'Travel: B',
  ]);
});

test('heads without letters make none: a name would be printed untranslated; nor does a line under two of them', () => {
  expect(partsOf('Personnel', 'Manager | 50 | 48', 'Travel', 'Airfare | 15 | 14')).toEqual(['Manager: ', 'Airfare: ']);
  expect(partsOf('A. Servicing', 'Room | 1 | 1', 'Others', 'Travel | 3 | 2')).toEqual(['Room: ', 'Travel: ']);
  const under = partsOf(
    'A. One',
    'Room | 1 | 1',
    'Sound | 2 | 1',
    'Light | 2 | 1',
    'B. Two',
    'Room | 1 | 1',
    'Cars | 1 | 1',
  );
  // In another table it stands under none.
  const other = ['# More', 'Item | Budget | Actual', 'Room | 1 | 1', 'Cars | 1 | 1', 'Pens | 1 | 1'];
  const apart = partsOf('A. One', 'Room | 1 | 1', 'Sound | 2 | 1', 'B. Two', 'Cars | 1 | 1', ...other);
  expect(apart).toEqual(['Room: ', 'Sound: A', 'Cars: ', 'Pens: ']);
  expect(under).toEqual(['Room: ', 'Sound: A', 'Light: A', 'Cars: B']);
});

test('a budget in one file, a ledger with debits and credits in another', () => {
  const { totals, errors, open, mapping } = mapped(
    [
      'Budget 2013.xlsx',
      `
    # Budget
    Account | Title | Amount
    7010 | Travel | 10000
    7020 | Printing | 5000
    Total | | 15000
`,
    ],
    [
      'Ledger 2013.csv',
      `
    # Ledger 2013
    Posting date | Document No. | Account | Text | Debit | Credit
    2013-01-05 | D1 | 7010 | Flight | 4000 |
    2013-02-05 | D2 | 7010 | Flight back | | 500
    2013-03-05 | D3 | 7020 | Leaflets | 4500 |
`,
    ],
  );
  expect(totals).toEqual(['15000', '8000']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('one list in which a column says plan or actual', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Data
    Event | Cost type | Scenario | Value
    Summit | Venue | Budget | 1000
    Summit | Venue | Actual | 900
    Summit | Catering | Budget | 500
    Summit | Catering | Actual | 650
    Workshop | Venue | Budget | 100
    Workshop | Venue | Actual | 90
`);
  expect(totals).toEqual(['1600', '1640']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('a sheet for each event, and a summary of them', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Paris
    Item | Budget | Actual | Difference
    Venue | 1000 | 900 | 100
    Catering | 500 | 650 | -150
    Total | 1500 | 1550 | -50
    # Rome
    Item | Budget | Actual | Difference
    Venue | 800 | 900 | -100
    Catering | 400 | 350 | 50
    Total | 1200 | 1250 | -50
    # Summary
    Event | Budget | Actual
    Paris | 1500 | 1550
    Rome | 1200 | 1250
    Total | 2700 | 2800
`);
  expect(totals).toEqual(['2700', '2800']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('headings in French', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Feuil1
    Réunion annuelle 2013
    Rubrique | Budget prévu | Dépenses réelles | Écart
    Interprétation | 100 | 90 | 10
    Voyages | 50 | 45 | 5
    Total | 150 | 135 | 15
`);
  expect(totals).toEqual(['150', '135']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('thousands in a caption', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Budget 2013
    (in thousands of US dollars)
    Item | Budget | Actual
    Staff | 100 | 90
    Travel | 50 | 45
`);
  expect(totals).toEqual(['150000', '135000']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('programmes over their items without a word for total', () => {
  const { totals, errors, open, mapping } = mapped(`
    # Costs
    Level | Name | Budget | Actual
    Programme | Meetings | 150 | 135
    Item | Interpretation | 100 | 90
    Item | Translation | 50 | 45
    Programme | Travel | 70 | 60
    Item | Air | 60 | 50
    Item | Hotel | 10 | 10
`);
  expect(totals).toEqual(['220', '195']);
  expect(errors).toEqual([]);
  expect(open).toEqual([]);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
});

test('one meeting, groups of lines and no meeting column: a budget template', () => {
  const { lines, reading, errors } = mapped(`
    # Sheet1
    Task | Budgeted | Spent | Remaining
    1. Project planning | 20000 | 15226 | 4774
    2. Implementation
    2.1 Staffing | 120000 | 74538 | 45462
    sub-total | 120000 | 74538 | 45462
    total project | 140000 | 89764 | 50236
  `);
  expect(lines).toEqual(['book/1: 20000 15226', 'book/2.1: 120000 74538']);
  expect(reading).toEqual([
    'Sheet1 | | | Estimates and expenditures',
    'Sheet1 | | | Meeting | book',
    'Sheet1 | | Task | Line',
    'Sheet1 | | Budgeted | Estimate',
    'Sheet1 | | Spent | Actual',
    'Sheet1 | | Remaining | Difference',
  ]);
  expect(errors).toEqual([]);
});

test('what remains names the column of the two sides that no word names', () => {
  const { reading, totals } = mapped(`
    # Sheet1
    Item | Money there | Spent | Remaining
    Staff | 100 | 90 | 10
    Travel | 50 | 45 | 5
    Papers | 7 | 3 | 4
  `);
  expect(reading).toContain('Sheet1 | | Money there | Estimate');
  expect(totals).toEqual(['157', '138']);
});

test('a list that says neither side is asked about, with the row that answers', () => {
  const { open, totals } = mapped(`
    # Data
    Item | Figure
    Staff | 100
    Travel | 50
  `);
  expect(open).toEqual(['Data | | | …']);
  expect(totals).toEqual(['unknown', 'unknown']);
});

test('of years across the reporting year counts', () => {
  const { reading } = mapped(`
    # Settings
    Setting | Value
    Reporting year | 2013

    # Budget
    Line item | FY2012 | FY2013 | FY2014
    Staff | 100 | 90 | 80
    Travel | 50 | 45 | 40
  `);
  expect(reading).toEqual(expect.arrayContaining(['Budget | | FY2012 | left out', 'Budget | | FY2013 | Amount']));
});

const OWN = `
  # Settings
  Setting | Value
  Reporting year | 2013

  # Budget lines
  Code | Title
  A1 | Interpretation
  A2 | Documentation

  # Meetings
  Code | Title | Start | End
  M-01 | First | 2013-04-08 | 2013-04-09
  M-02 | Second | 2013-05-08 | 2013-05-09
`;

test('a workbook of our own form is asked nothing', () => {
  const { reading, open, mapping, totals } = mapped(`${OWN}
    # Estimates
    Meeting | Line | Amount
    M-01 | A1 | 100

    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
  `);
  expect([reading, open]).toEqual([[], []]);
  expect(mapping.sheets.every(({ state }) => state === 'read')).toBe(true);
  expect(totals).toEqual(['100', '90']);
});

test('registers that are there are used, and only what they lack is proposed', () => {
  const { lines, mapping } = mapped(`${OWN}
    # Costs of M-02
    Item | Budget | Actual
    A1 - Interpretation | 100 | 90
    Security | 30 | 20
  `);
  expect(mapping.proposals.meetings).toEqual([]);
  expect(mapping.proposals.lines.map(({ title }) => title)).toEqual(['Security']);
  expect(lines).toEqual(['M-02/A1: 100 90', 'M-02/L1: 30 20']);
});

test('the meeting in the first row of its group only is filled down, on a sheet of our own name too', () => {
  const { lines, reading } = mapped(`${OWN}
    # Estimates
    Meeting | Line | Amount
    M-01 | A1 | 100
    | A2 | 50
    M-02 | A1 | 80
    | A2 | 40

    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    | A2 | 45
    M-02 | A1 | 81
    | A2 | 39
  `);
  expect(lines).toEqual(['M-01/A1: 100 90', 'M-01/A2: 50 45', 'M-02/A1: 80 81', 'M-02/A2: 40 39']);
  expect(reading).toContain('Expenditures | | Meeting | Meeting | filled down');
});

test('next year’s file is read by the same rows: sheets go by patterns, columns by their headings', () => {
  const { reading } = mapped(`
    # Budget 2013
    Item | Budget | Actual
    Staff | 100 | 90
    Travel | 50 | 45
  `);
  expect(reading[0]).toBe('Budget * | | | Estimates and expenditures');
});

test('support costs and contingencies are guessed from words', () => {
  const { mapping } = mapped(`
    # Sheet1
    Item | Budget | Actual
    Staff | 100 | 90
    Programme support costs (13%) | 13 | 12
    Contingency | 5 | 0
  `);
  expect(mapping.proposals.lines.map(({ kind }) => kind)).toEqual(['direct', 'support cost', 'contingency']);
});

test('a column of income and expenses: what comes in is left out', () => {
  const { totals, errors } = mapped(`
    # Report
    Parish of St. Anne - Budget vs Actual
    Period: 2013-01-01 to 2013-12-31
    |
    Section | Group | Code | Account | Budget | Actual | Variance | Variance %
    Income | Offerings | 4001 | Collection | 1000 | 1200 | 200 | 20
    Expenses | Worship | 5001 | Candles | 500 | 400 | -100 | -20
    Expenses | Staff | 5002 | Organist | 300 | 320 | 20 | 7
    | | | Total Income | 1000 | 1200 | 200 | 20
    | | | Total Expenses | 800 | 720 | -80 | -10
  `);
  expect(totals).toEqual(['800', '720']);
  expect(errors).toEqual([]);
});

test('months down are no budget lines: what the lines are is asked', () => {
  const { open } = mapped(`
    # Data
    Month | Budget | Actual | Variance
    Oct | 10550 | 10330 | 220
    Nov | 10520 | 10560 | -40
    Dec | 10970 | 10670 | 300
  `);
  expect(open).toEqual(['Data | | … | Line']);
});

test('of columns of two years that of the reporting year counts', () => {
  const { reading, totals, open } = mapped(`
    # Costs
    Item | 2012 Actual | 2013 Budget | 2013 Actual
    Staff | 90 | 100 | 95
    Travel | 40 | 50 | 45
  `);
  expect(reading).toContain('Costs | | 2012 Actual | left out');
  expect([totals, open]).toEqual([['150', '140'], []]);
});

test('two columns of one side between which nothing decides are asked about', () => {
  const { open, mapping } = mapped(`
    # Costs
    Item | Budget | Spent on site | Spent at home
    Staff | 100 | 95 | 40
    Travel | 50 | 45 | 3
  `);
  expect(open).toEqual(['Costs | | … | Actual']);
  expect(mapping.open[0]!.choices).toEqual(['Spent on site', 'Spent at home', 'Spent on site; Spent at home']);
});

test('quarters of both sides across, with their totals', () => {
  const { totals, errors, open } = mapped(`
    # Sheet1
    Line item | Q1 Budget | Q1 Actual | Q2 Budget | Q2 Actual | Total Budget | Total Actual
    Staff | 100 | 90 | 100 | 95 | 200 | 185
    Travel | 10 | 5 | 10 | 15 | 20 | 20
    Total | 110 | 95 | 110 | 110 | 220 | 205
  `);
  expect([totals, errors, open]).toEqual([['220', '205'], [], []]);
});

test('lines of the other sign than most may be income, and are asked about', () => {
  const { open } = mapped(`
    # Sheet1
    Category | Budget | Actual
    Salary | 5000 | 5200
    Rent | -1500 | -1500
    Food | -400 | -450
    Net | 3100 | 3250
  `);
  expect(open).toEqual(['Sheet1 | | Category | … | Salary']);
});

test('a ledger of another program: dates as texts, two columns of the same amounts, accounts in words', () => {
  const { reading, totals } = mapped(`
    # Export
    Date | Transaction ID | Description | Account Name | Amount With Sym | Amount Num.
    "01/15/2013" | a1 | Flight | Expenses:Travel | "$1,000.00" | 1000
    "02/15/2013" | a2 | Paper | Expenses:Supplies | "$50.00" | 50
  `);
  expect(reading).toEqual(expect.arrayContaining(['Export | | | Expenditures', 'Export | | Account Name | Line']));
  expect(totals[1]).toBe('1050');
});

test('tables alike below one another are each of the meeting that their title names', () => {
  const text = `
    # Costs
    Group of Experts
    Line | Budgeted | Spent
    Interpretation | 100 | 90
    Travel | 50 | 45
    Total | 150 | 135
    |
    Annual Conference
    Line | Budgeted | Spent
    Interpretation | 200 | 210
    Travel | 80 | 70
    Total | 280 | 280
`;
  const { totals, errors, open, mapping } = mapped(text);
  expect([totals, errors, open]).toEqual([['430', '415'], [], []]);
  expect(mapping.proposals.meetings.map(({ title }) => title)).toEqual(['Group of Experts', 'Annual Conference']);
  // Other lines under each title are parts of one budget.
  const parts = mapped(
    text.replace(/80 \| 70[\s\S]*/, '80 | 70').replace(/(Annual[\s\S]*)Interpretation([\s\S]*)Travel/, '$1Hall$2Sound'),
  );
  expect(parts.mapping.proposals.meetings.map(({ title }) => title)).toEqual(['Group of Experts']);
});

test.each([
  ['Kostenart | Plan | Ist | Abweichung'],
  ['Voce | Preventivo | Consuntivo | Scostamento'],
  ['Rubrica | Orçado | Realizado | Saldo'],
  ['Post | Begroot | Werkelijk | Afwijking'],
])('%s', (headings) => {
  const { totals, errors, open } = mapped(
    `# Sheet1\n${headings}\nA | 1000 | 950 | 50\nB | 800 | 800 | 0\nTotal | 1800 | 1750 | 50`,
  );
  expect([totals, errors, open]).toEqual([['1800', '1750'], [], []]);
});

const ACROSS = ['Interpretation | 100 | 200 | 300', 'Documents | 50 | 80 | 130', 'Total | 150 | 280 | 430'];

test('meetings across, which a total adds up', () => {
  const text = ['# Estimated costs', 'Item | Group of experts | Annual meeting | Total', ...ACROSS].join('\n');
  expect(mapped(text).lines).toEqual([
    'M1/L1: 100 unknown',
    'M1/L2: 50 unknown',
    'M2/L1: 200 unknown',
    'M2/L2: 80 unknown',
  ]);
  // What does not sound like meetings is asked about.
  const other = mapped(text.replace('Group of experts', 'UN').replace('Annual meeting', 'EU'));
  expect([other.open, other.totals[0], other.errors]).toEqual([
    ['Estimated costs | | … | Amount'],
    'unknown',
    ['reading-unanswered', 'sheet-missing'],
  ]);
  // And what does not add up.
  expect(mapped(text.replace('| 300', '| 301').replace('| 130', '| 131')).open).toHaveLength(1);
});

test('meetings down, and their lines across, which a total adds up', () => {
  const { lines, open } = mapped(`
    # Actual costs
    Meeting | Interpretation | Documents | Total
    Group of experts | 100 | 50 | 150
    Annual meeting | 200 | 80 | 280
  `);
  expect([lines, open]).toEqual([
    ['M1/L1: unknown 100', 'M1/L2: unknown 50', 'M2/L1: unknown 200', 'M2/L2: unknown 80'],
    [],
  ]);
});

test('a text in two columns is a value of both', () => {
  const deciding = mapped(`
    # Data
    Event | Cost type | Scenario | Value
    Summit | Budget | Budget | 1000
    Summit | Budget | Actual | 900
    Summit | Travel | Budget | 100
    Summit | Travel | Actual | 90
  `);
  expect([deciding.totals, deciding.open]).toEqual([['1100', '990'], []]);
  const { lines, open } = mapped(`
    # Costs
    Event | Item | Budget | Actual
    Venue | Venue | 100 | 90
    Summit | Travel | 50 | 45
    Travel | Summit | 30 | 20
  `);
  expect([lines.length, open]).toEqual([3, []]);
});
