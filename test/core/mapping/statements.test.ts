/** Statements of account, cash books and annexes of grants, as banks and offices have them. */
import { mapped } from './mapped';

const BUDGET = ['Budget 2013.xlsx', '# Budget\nCategory | Amount\nTravel | 10000\nPrinting | 5000'] as const;
const statement = (...rows: readonly string[]): ReturnType<typeof mapped> =>
  mapped(BUDGET, ['Bank.xlsx', ['# Statement', ...rows].join('\n')]);
const ENTRIES = [
  '2013-01-05 | Flight | Travel | 4000 | | 16000',
  '2013-02-05 | Flight back | Travel | | 500 | 16500',
  '2013-03-05 | Leaflets | Printing | 4500 | | 12000',
];

test.each([
  ['Debit | Credit', 'Opening balance', 'Closing balance'],
  ['Paid out | Paid in', 'Balance brought forward', 'Balance carried forward'],
  ['Withdrawals | Deposits', 'Balance b/f', 'Balance at 31 March'],
  ['Débit | Crédit', 'Solde initial', 'Solde au 31.3'],
  ['Cargos | Abonos', 'Saldo inicial', 'Saldo final'],
  ['Расход | Приход', 'Входящий остаток', 'Исходящий остаток'],
])('%s: balances at the beginning and the end are no entries', (headings, first, last) => {
  const { totals, errors, open } = statement(
    `Date | Description | Category | ${headings} | Balance`,
    `2013-01-01 | ${first} | | | | 20000`,
    ...ENTRIES,
    `2013-03-31 | ${last} | | | | 12000`,
  );
  expect([totals, errors, open]).toEqual([['15000', '8000'], [], []]);
});

test('an entry without its amount is an error as before', () => {
  const { errors } = statement(
    'Date | Description | Category | Debit | Credit | Balance',
    ...ENTRIES,
    '2013-03-06 | Taxi | Travel | | | 12000',
  );
  expect(errors).toContain('amount-missing');
});

test('a line of credits alone that sounds like income, or is no small part of all, is asked about', () => {
  const income = statement(
    'Date | Description | Category | Debit | Credit | Balance',
    ...ENTRIES,
    '2013-03-07 | From France | Contributions | | 700 | 12700',
  );
  expect(income.open).toEqual(['Statement | | Category | … | Contributions']);
  expect(income.answered('left out').totals).toEqual(['15000', '8000']);
  const large = mapped(BUDGET, [
    'Ledger.xlsx',
    `
    # Ledger
    Category | Date | Voucher | Amount
    Travel | 2013-01-05 | 1 | 3500
    Printing | 2013-03-05 | 2 | 4500
    Others | 2013-03-09 | 3 | -5000
    `,
  ]);
  expect(large.open).toEqual(['Ledger | | Category | … | Others']);
  const small = mapped(BUDGET, [
    'Ledger.xlsx',
    `
    # Ledger
    Category | Date | Voucher | Amount
    Travel | 2013-01-05 | 1 | 3500
    Printing | 2013-03-05 | 2 | 4500
    Others | 2013-03-09 | 3 | -50
    `,
  ]);
  expect(small.open).toEqual([]);
});

test('credit notes in a table of their own are taken off', () => {
  const { totals, errors, open, reading } = statement(
    'Date | Voucher | Category | Amount',
    '2013-01-05 | 1 | Travel | 4000',
    '2013-03-05 | 2 | Printing | 4500',
    '|',
    'Credit notes',
    'Date | Voucher | Category | Amount',
    '2013-02-05 | 3 | Travel | 500',
  );
  expect([totals, errors, open]).toEqual([['15000', '8000'], [], []]);
  expect(reading).toContain('Statement | Credit notes | Amount | Credit');
});

test.each(['Refunds', 'Remboursements', 'CREDITS', 'Avoirs', 'Возвраты', '退款'])(
  'under the title %s amounts may be taken off, or be what was paid out or planned: it is asked',
  (title) => {
    const { errors, open, answered } = mapped(`
      # Ledger
      Date | Document | Line | Amount
      2013-01-02 | D1 | A1 | 1000
      2013-01-03 | D2 | A2 | 250
      # ${title}
      Date | Document | Line | Amount
      2013-02-02 | C1 | A1 | 100
      2013-02-03 | C2 | A2 | 25
    `);
    expect([errors, open]).toEqual([['reading-unanswered', 'sheet-missing'], [`${title} | | Amount | …`]]);
    expect(answered('Credit').totals[1]).toBe('1125');
    expect(answered('Amount').totals[1]).toBe('1375');
  },
);

test.each(['Credit notes', 'Notes de crédit', 'Notas de crédito', 'Кредит-ноты', 'الإشعارات الدائنة', '贷项'])(
  'under the title %s they are taken off',
  (title) => {
    const { totals, open } = mapped(`
      # Ledger
      Date | Document | Line | Amount
      2013-01-02 | D1 | A1 | 1000
      # List of ${title}
      Date | Document | Line | Amount
      2013-02-02 | C1 | A1 | 100
    `);
    expect([totals[1], open]).toEqual(['900', []]);
  },
);

test('every line of a ledger that has credits alone and is called income is asked about', () => {
  const { open } = mapped(`
    # Ledger
    Category | Date | Voucher | Amount
    Travel | 2013-01-05 | 1 | 3500
    Income A | 2013-03-05 | 2 | -40
    Income B | 2013-03-06 | 3 | -30
    Income C | 2013-03-07 | 4 | -20
    Income D | 2013-03-08 | 5 | -10
  `);
  expect(open).toEqual(['A', 'B', 'C', 'D'].map((name) => `Ledger | | Category | … | Income ${name}`));
});

test.each([
  ['Costs | Unit | # of units | Unit cost (EUR) | Total Cost (EUR)', 'Subtotal'],
  ["Dépenses | Unité | Nombre d'unités | Coût unitaire (EUR) | Coût total (EUR)", 'Sous-total'],
])('%s: the total of each line is its amount', (headings, subtotal) => {
  const { totals, errors, open } = mapped(`
    # Budget
    ${headings}
    1. Human resources
    1.1 Technical staff | Per month | 12 | 2000 | 24000
    1.2 Administrative staff | Per month | 6 | 1500 | 9000
    ${subtotal} | | | | 33000
    2. Travel
    2.1 International travel | Per flight | 10 | 800 | 8000
    ${subtotal} | | | | 8000
    3. Total | | | | 41000
  `);
  expect([totals, errors, open]).toEqual([['41000', 'unknown'], ['sheet-missing'], []]);
});

test('per cents in labels, columns of notes, and the day of a signature', () => {
  const { totals, errors, open } = mapped(`
    # Costs
    Item | Budget | Note | Actual | Note
    Staff | 100 | 1 | 90 | 2
    Contingency 10% | 15 | 3 | 12 |
    Programme support 13% | 30 | 4 | 22 |
    Prepared by: | J. Doe | | 2013-12-31 |
  `);
  expect([totals, errors, open]).toEqual([['145', '124'], [], []]);
});

test('a ledger is one whatever its file is called', () => {
  const { totals, open } = mapped([
    'Budget and costs.xlsx',
    ['# Ledger', 'Date | Description | Category | Debit | Credit | Balance', ...ENTRIES, BUDGET[1]].join('\n'),
  ]);
  expect([totals, open]).toEqual([['15000', '8000'], []]);
});

test('what is given in kind is asked about; a number beside the headings does not hide the table', () => {
  const rows = 'Staff | 100 | 90\nIn-kind: room | 30 | 30';
  const { open, answered } = mapped(`# Costs\nItem | Budget | Actual\n${rows}`);
  expect(open).toEqual(['Costs | | Item | … | In-kind: room']);
  expect(answered('left out').totals).toEqual(['100', '90']);
  const beside = mapped('# Costs\nItem | Budget | Actual | | Rate | 0.92\nStaff | 100 | 90\nTravel | 50 | 45');
  expect([beside.totals, beside.errors]).toEqual([['150', '135'], ['numbers-not-looked-at']]);
});

test('a hidden sheet like one that is read is an error until it is answered', () => {
  const text = (settings: string, name: string, headings: string): string => `
    # Settings
    Setting | Value
    Reporting year | 2013
    ${settings}
    # Costs
    Item | Budget | Actual
    Staff | 100 | 90
    Travel | 50 | 45
    # ${name} (hidden)
    ${headings}
    Staff | 80 | 70
    Travel | 40 | 35
  `;
  expect(mapped(text('', 'Paris', 'Item | Budget | Actual')).errors).toEqual(['sheet-hidden']);
  expect(mapped(text('Paris: * | left out', 'Paris', 'Item | Budget | Actual'))).toMatchObject({
    totals: ['150', '135'],
    errors: [],
  });
  expect(mapped(text('', 'Lists', 'Name | Length | Width')).errors).toEqual([]);
});
