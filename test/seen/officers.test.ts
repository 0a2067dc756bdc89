/** What offices and accounting programs write beside amounts: asked about, left out, or read as it is meant. */
import { asked, plain, refused } from './seen';

const group = (label: string): string => `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    ${label} | |
    M-01 | A1 | 40
`;

test.each([
  ...[
    'Unliquidated obligations',
    'Encumbrances',
    'Open purchase orders',
    'Income',
    'Refunds',
    'Previous biennium',
    '2012',
  ],
  ...[
    'Budget',
    'In kind',
    'Paid by host country',
    'Not charged to the Convention',
    'Pending',
    'Less: refunds received',
  ],
  ...['Engagements non liquidés', 'Recettes', 'Обязательства', 'Доходы', '未清偿债务', '收入', 'التزامات غير مصفاة'],
])('rows below a label: %s', (label) => {
  asked(group(label), ['table-doubtful', 'Expenditures!A4', `Expenditures: ${label}`], {
    'left out': [300, 300],
    counted: [300, 340],
  });
});

test.each(['Travel', 'First quarter', 'Refund policy meeting', '2013'])(
  'rows below a label that says nothing against them: %s',
  (label) => {
    plain(group(label), 300, 340);
  },
);

test('a wide table with a year between its rows', () => {
  refused(`
    # Expenditures
    Meeting | A1 | A2
    2012 | |
    M-01 | 5 | 6
    2013 | |
    M-01 | 40 | 50
    M-02 | 110 | 100
  `);
});

test.each(['Ledger draft', 'Income', 'Commitments', 'Ledger 2012'])('a ledger on a sheet named %s', (name) => {
  asked(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    # -Expenditures
    # ${name}
    Posting date | Document | Meeting | Line | Description | Amount
    2013-04-08 | 1 | M-01 | A1 | x | 90
    2013-05-08 | 2 | M-02 | A1 | x | 210
  `.replace(/# Expenditures[^#]*/, ''),
    ['sheet-unread', `${name}!`, `${name}: *`],
    { Expenditures: [300, 300] },
  );
});

test.each(['Pro forma', 'Unposted', 'Declined', 'Do not use', '已拒付'])('a status that nobody knows: %s', (status) => {
  asked(
    `
    # Expenditures
    Meeting | Line | Status | Amount
    M-01 | A1 | Paid | 90
    M-01 | A1 | ${status} | 40
    M-02 | A1 | Paid | 210
  `,
    ['row-meaning-unclear', 'Expenditures!C3', `Expenditures: Status = ${status}`],
    { 'left out': [300, 300], counted: [300, 340] },
  );
});

test.each(['Processed', 'Reconciled', 'Certified', 'Exécuté', '已核对'])(
  'a status by which an entry counts: %s',
  (status) => {
    plain(
      `
    # Expenditures
    Meeting | Line | Status | Amount
    M-01 | A1 | Paid | 50
    M-01 | A1 | ${status} | 40
    M-02 | A1 | Paid | 210
  `,
      300,
      300,
    );
  },
);

test.each(['Refund', 'Requisition', 'PO', 'Accrual', 'Reimbursement', 'Allotment'])(
  'a kind of transaction: %s',
  (kind) => {
    refused(`
    # Expenditures
    Meeting | Line | Transaction type | Amount
    M-01 | A1 | Invoice | 90
    M-01 | A1 | ${kind} | 40
    M-02 | A1 | Invoice | 210
  `);
  },
);

test.each([
  ['Include?', 'Y', 'N'],
  ['Valid', '1', '0'],
  ['Exclude', '', 'x'],
])('a column that says whether a row counts: %s', (heading, yes, no) => {
  refused(`
    # Expenditures
    Meeting | Line | Amount | ${heading}
    M-01 | A1 | 90 | ${yes}
    M-01 | A1 | 40 | ${no}
    M-02 | A1 | 210 | ${yes}
  `);
});

test.each([
  ['Quarter', 'Q2/13', 'Q2/12'],
  ['Month', '201304', '201204'],
  ['Budget period', 'B13', 'B12'],
])('years in other clothes: %s', (heading, own, other) => {
  refused(`
    # Expenditures
    ${heading} | Meeting | Line | Amount
    ${own} | M-01 | A1 | 90
    ${other} | M-01 | A1 | 70
    ${own} | M-02 | A1 | 210
  `);
});

test('a second column of days is no column of years', () => {
  plain(
    `
    # Expenditures
    Posting date | Created on | Meeting | Line | Amount
    2013-04-12 | 2013-04-12 | M-01 | A1 | 90
    2013-12-30 | 2014-01-06 | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('days as machines and Oracle write them', () => {
  plain(
    `
    # Expenditures
    Posting date | Meeting | Line | Amount
    '20130412 | M-01 | A1 | 90
    12-APR-13 | M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a sheet that is known by its name is left out by an answer', () => {
  asked(
    `
    # Estimates
    Meeting | Line | Amount
    M-01 | A1 | 80
    M-02 | A1 | 150
    # Estimates (2)
    Meeting | Line | Amount
    M-01 | A1 | 100
    M-02 | A1 | 200
  `,
    ['sheet-copied', 'Estimates (2)!', 'Estimates (2): *'],
    { 'left out': [230, 300] },
  );
});

test('signs of 1 and -1', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Sign | Amount
    M-01 | A1 | 1 | 100
    M-01 | A1 | -1 | 10
    M-02 | A1 | 1 | 210
  `,
    300,
    300,
  );
});

test('what is outstanding beside the amounts is money, no status', () => {
  const text = (...rows: string[]): string => `
    # Settings
    Setting | Value
    Reporting year | 2013
    ${rows.join('\n    ')}
    # Expenditures
    Meeting | Line | Amount | Outstanding
    M-01 | A1 | 90 | 30
    M-02 | A1 | 210 | 0.5
  `;
  plain(text('Expenditures: Outstanding | left out'), 300, 300);
});

test.each(['Revised', 'Less: recovered', 'Share 50%', 'PSC 13%', 'Montant corrigé', '退款'])(
  'a column that may change the amounts: %s',
  (heading) => {
    const text = `
    # Expenditures
    Meeting | Line | Amount | ${heading}
    M-01 | A1 | 90 | 10
    M-02 | A1 | 210 | 20
  `;
    asked(text, ['column-may-matter', 'Expenditures!D1', `Expenditures: ${heading}`], { 'left out': [300, 300] });
  },
);

test('an amount in dollars beside another one', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount | Amount USD
    M-01 | A1 | 81 | 90
    M-02 | A1 | 189 | 210
  `,
    'dollars-differ',
    'Expenditures!C2',
  );
});

test.each([
  ['Expenditures', 'Expenditure'],
  ['Expenditures', 'Total expenditure'],
  ['Expenditures', 'Cost (USD)'],
  ['Expenditures', 'Sum of Amount'],
  ['Expenditures', 'Dépenses'],
  ['Estimates', 'Estimated cost'],
  ['Estimates', 'Budget'],
])('%s headed by %s', (sheet, heading) => {
  const [one, other] = sheet === 'Estimates' ? [100, 200] : [90, 210];
  plain(
    `
    # ${sheet}
    Meeting | Line | ${heading}
    M-01 | A1 | ${one}
    M-02 | A1 | ${other}
  `,
    300,
    300,
  );
});

test('a workbook of which most is unmatched is not understood', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
     | A2 | 110
     | B1 | 100
  `,
    'mostly-unmatched',
    'Expenditures!C3',
  );
});

test.each(['USD equivalent', 'Equiv. in USD', 'Équivalent USD', '折合美元'])(
  'dollars of foreign amounts headed %s',
  (heading) => {
    plain(
      `
    # ExchangeRates
    Currency | From | Units per US dollar
    CHF | 2013-01-01 | 0.9
    # Expenditures
    Posting date | Meeting | Line | Currency | Amount | ${heading}
    2013-04-08 | M-01 | A1 | CHF | 81 | 90
    2013-11-11 | M-02 | A1 | USD | 210 | 210
  `,
      300,
      300,
    );
  },
);

test('codes that look like periods are no years', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Fund | Amount
    M-01 | A1 | B12 | 90
    M-02 | A1 | B13 | 210
  `,
    300,
    300,
  );
});

test('a blank beside marks is asked about too', () => {
  const text = (...rows: string[]): string => `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Include? | Entry status
    Expenditures: Include? = x | counted
    ${rows.join('\n    ')}
    # Expenditures
    Meeting | Line | Amount | Include?
    M-01 | A1 | 90 | x
    M-01 | A1 | 40 |
    M-02 | A1 | 210 | x
  `;
  refused(text(), 'row-meaning-unclear', 'Expenditures!D3');
  plain(text('Expenditures: Include? = (blank) | left out'), 300, 300);
});

test('two digits are no year that may be of another century', () => {
  refused(
    `
    # Expenditures
    Posting date | Meeting | Line | Amount
    28-AUG-83 | M-01 | A1 | 90
    12-APR-13 | M-02 | A1 | 210
  `,
    'date-not-date',
    'Expenditures!A2',
  );
});
