/** An error holds back what it bears on, and nothing else. */
import { contributionsWithout, sharesWithout } from '../../../src/core/budget/bearing/hold-back';
import type { HeldBack } from '../../../src/core/budget/bearing/hold-back';
import type { BudgetRecords } from '../../../src/core/budget/records/budget-records';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import { shareWorkbooks } from '../../../src/core/share-costs';
import { trackContributions } from '../../../src/core/track-contributions';
import { budgetBook } from './budget-book';

const TWO: Readonly<Record<string, string>> = {
  Settings: 'Setting | Value\nAs at | 2013-12-31\nRates as at | 2013-10-01',
  Meetings: `Code | Title | Instrument | Kind | Start | End | Closed on
M1 | First | CCW | m | 2013-11-11 | 2013-11-12 | 2013-12-20
M2 | Second | APII | m | 2012-11-13 | 2012-11-14 | 2012-12-20`,
  Estimates: `Meeting | Line | Amount | Currency | Adopted on
M1 | A1 | 900 | USD | 2012-11-16
M2 | A1 | 500 | USD | 2011-11-16`,
  Expenditures: `Posting date | Meeting | Line | Amount | Currency
2013-11-12 | M1 | A1 | 600 | USD
2012-11-12 | M2 | A1 | 400 | USD`,
  Parties: `State | Instrument | Entry into force
AAA | CCW | 2000-01-01
BBB | CCW | 2000-01-01
BBB | APII | 2000-01-01`,
  Participants: 'Meeting | State\nM2 | CCC',
  Scale: `State | Rate | From year | To year
AAA | 1 | 2012 | 2015
BBB | 2 | 2012 | 2015
CCC | 2 | 2012 | 2015`,
  Invoices: `Meeting | State | Kind | Amount | Issued on | Due on | Number
M1 | AAA | estimate | 300 | 2013-05-01 | 2013-06-30 | 1
M1 | BBB | estimate | 600 | 2013-05-01 | 2013-06-30 | 2
M2 | BBB | estimate | 250 | 2012-05-01 | 2012-06-30 | 3
M2 | CCC | estimate | 250 | 2012-05-01 | 2012-06-30 | 4`,
  Receipts: `Received on | State | Meeting | Amount | Currency | Document
2013-06-01 | AAA | M1 | 300 | USD | R1
2013-06-02 | BBB | M1 | 400 | USD | R2
2012-06-03 | CCC | M2 | 250 | USD | R3`,
  UnitCosts: `Item | Unit | Factors | Rate | Currency
IP | team | Days; Teams | 50 | USD
TV | trip | Trips | 30 | CHF`,
  ExchangeRates: 'Currency | From | Units per US dollar\nCHF | 2012-01-01 | 0.9',
  Volumes: `Meeting | Line | Item | Version | Days | Teams | Trips
M1 | A1 | IP | | 9 | 2 |
M2 | B1 | TV | | | | 3`,
};

/** The workbook with a text of one sheet replaced. */
function book(sheet?: string, from?: string | RegExp, to = ''): ReturnType<typeof budgetBook> {
  const sheets = Object.entries(TWO).map(([name, text]) => {
    if (name !== sheet) return `# ${name}\n${text}`;
    const changed = text.replace(from!, to);
    if (changed === text) throw new Error(`${sheet} has no ${String(from)}`);
    return `# ${name}\n${changed}`;
  });
  return budgetBook(sheets.join('\n\n'));
}

const codes = (held: readonly HeldBack[], { costs }: BudgetRecords): string =>
  held
    .map(
      ({ meeting, because }) =>
        `${costs.meetings[meeting]!.code} ${[...new Set(because.map(({ code }) => code))].join('+')}`,
    )
    .join(', ');

function held(...change: Parameters<typeof book>): Record<'estimate' | 'shares' | 'final' | 'contributions', string> {
  const workbook = book(...change);
  const estimate = estimateWorkbooks([workbook], {}).value;
  const shares = shareWorkbooks([workbook], { on: 'estimate' }).value;
  const final = shareWorkbooks([workbook], { on: 'final' }).value;
  const contributions = trackContributions([workbook], {}).value!;
  return {
    estimate: codes(estimate.heldBack, estimate.records),
    shares: codes(shares.heldBack, shares.records),
    final: codes(final.heldBack, final.records),
    contributions: codes(contributions.heldBack, contributions.records),
  };
}

const NOTHING = { estimate: '', shares: '', final: '', contributions: '' };

test('without an error nothing is held back', () => expect(held()).toEqual(NOTHING));

test.each<[string, Parameters<typeof book>, Partial<ReturnType<typeof held>>]>([
  ['a row of Volumes', ['Volumes', '| 9 | 2 |', '| 9 |  |'], { estimate: 'M1 volume-factor-missing' }],
  [
    'a row of Volumes of a meeting that is not known',
    ['Volumes', 'M2 | B1', 'M9 | B1'],
    { estimate: 'M1 meeting-unknown' },
  ],
  ['a unit cost', ['UnitCosts', '| 30 |', '| thirty |'], { estimate: 'M2 number-not-number+unit-cost-missing' }],
  [
    'a unit cost of no item',
    ['UnitCosts', 'IP | team', ' | team'],
    { estimate: 'M2 value-missing, M1 value-missing+unit-cost-missing' },
  ],
  ['a currency without a rate', ['ExchangeRates', '2012-01-01', '2013-12-01'], { estimate: 'M2 rate-missing' }],
  [
    'a payer without a rate',
    ['Scale', /\nCCC.*/, ''],
    { shares: 'M2 scale-rate-missing', final: 'M2 scale-rate-missing' },
  ],
  [
    'two rates of one year',
    ['Scale', 'AAA | 1 | 2012 | 2015', 'AAA | 1 | 2012 | 2015\nAAA | 1 | 2013 | 2013'],
    { shares: 'M1 scale-doubled', final: 'M1 scale-doubled' },
  ],
  [
    'a membership',
    ['Parties', 'BBB | APII | 2000-01-01', 'BBB | APII | soon'],
    { shares: 'M2 date-not-date', final: 'M2 date-not-date' },
  ],
  ['a participant', ['Participants', 'CCC', 'Nowhere'], { shares: 'M2 state-unknown', final: 'M2 state-unknown' }],
  [
    'an estimate',
    ['Estimates', 'M1 | A1 | 900', 'M1 | A1 | nine hundred'],
    { shares: 'M1 amount-not-number', final: 'M1 amount-not-number', contributions: 'M1 amount-not-number' },
  ],
  ['an expenditure', ['Expenditures', '| 400 |', '| four |'], { final: 'M2 amount-not-number' }],
  [
    'an invoice',
    ['Invoices', '| 300 |', '| three |'],
    { shares: 'M1 amount-not-number', final: 'M1 amount-not-number', contributions: 'M1 amount-not-number' },
  ],
  [
    'an invoice of a meeting that is not known',
    ['Invoices', 'M1 | AAA', 'M9 | AAA'],
    {
      shares: 'M2 meeting-unknown, M1 meeting-unknown',
      final: 'M2 meeting-unknown, M1 meeting-unknown',
      contributions: 'M2 meeting-unknown, M1 meeting-unknown',
    },
  ],
  ['a receipt', ['Receipts', '| 400 |', '| four |'], { contributions: 'M1 amount-not-number' }],
  // Only where its State has an account.
  [
    'a receipt of a meeting that is not known',
    ['Receipts', 'AAA | M1', 'AAA | M9'],
    { contributions: 'M1 meeting-unknown' },
  ],
  ['a receipt of nobody', ['Receipts', 'CCC | M2', ' | M2'], { contributions: 'M2 receipt-state-missing' }],
  [
    'a receipt without State and meeting',
    ['Receipts', 'CCC | M2', ' | '],
    { contributions: 'M2 receipt-state-missing, M1 receipt-state-missing' },
  ],
  [
    'a setting',
    ['Settings', 'As at | 2013-12-31', 'As at | 2013-12-31\nPayment days | many'],
    {
      estimate: 'M2 setting-invalid, M1 setting-invalid',
      shares: 'M2 setting-invalid, M1 setting-invalid',
      final: 'M2 setting-invalid, M1 setting-invalid',
      contributions: 'M2 setting-invalid, M1 setting-invalid',
    },
  ],
])('%s', (_, change, expected) => expect(held(...change)).toEqual({ ...NOTHING, ...expected }));

test.each(['Credits | same State', 'Unassigned receipts | oldest first'])(
  'where one account fills another (%s), an error in the one holds back all of them',
  (setting) => {
    const coupled = book('Receipts', '| 400 |', '| four |');
    const text = Object.entries({ ...TWO, Settings: `${TWO['Settings']}\n${setting}` })
      .map(([name, sheet]) => `# ${name}\n${name === 'Receipts' ? sheet.replace('| 400 |', '| four |') : sheet}`)
      .join('\n\n');
    expect(trackContributions([coupled], {}).value!.heldBack).toHaveLength(1);
    expect(trackContributions([budgetBook(text)], {}).value!.heldBack).toHaveLength(2);
  },
);

test.each([
  ['the last row of a table', '| 250 | USD | R3', 'M2'],
  ['its first row', '| 300 | USD | R1', 'M1'],
])('an error in %s, with another table below, bears on its own meeting', (_, row, meeting) => {
  const receipts = `@table tblReceipts A1:F4\n${TWO['Receipts']!.replace(row, row.replace(/\d+/, 'x'))}`;
  const text = Object.entries({ ...TWO, Receipts: receipts })
    .map(([name, sheet]) => `# ${name}\n${sheet}`)
    .join('\n\n');
  const { heldBack, records } = trackContributions([budgetBook(text)], {}).value!;
  expect(codes(heldBack, records)).toBe(`${meeting} amount-not-number`);
});

test('what is left adds up by itself, and names what it lacks', () => {
  const { contributions, heldBack, records } = trackContributions([book('Receipts', '| 400 |', '| four |')], {}).value!;
  const left = contributionsWithout(contributions, heldBack, records);
  expect(left.meetings.map(({ code }) => code)).toEqual(['M2']);
  expect(left.rows.every(({ meeting }) => meeting === 1)).toBe(true);
  expect(left.proof).toMatchObject({
    holds: true,
    receipts: { read: 55000n, assigned: 25000n, heldBack: 30000n },
    ledger: { assessed: 50000n, received: 25000n, outstanding: 25000n },
  });
  const shared = shareWorkbooks([book('Scale', /\nCCC.*/, '')], { on: 'estimate' }).value;
  const list = sharesWithout(shared.shares, shared.heldBack, shared.records);
  expect([list.meetings.map(({ code }) => code), list.leftOut]).toEqual([['M1'], ['M2']]);
});
