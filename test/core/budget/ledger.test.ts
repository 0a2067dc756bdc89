/** The ledger of one State, row by row, and what holds of any rows. */
import fc from 'fast-check';
import { contributions } from './budget-book';

/** `assessed/written off/received/outstanding/overdue/credit` of State AAA as at 30 June 2016; `;` parts rows of Invoices and Receipts. */
function ledger(invoices: string, receipts: string): string {
  const rows = (text: string): string[] => text.split('; ').filter((row) => row !== '');
  const { json } = contributions(
    [
      '# Meetings\nCode | Title | Instrument | Kind | Start | End\nM1 | First | CCW | m | 2016-01-11 | 2016-01-12',
      [
        '# Invoices',
        'Meeting | State | Kind | Amount | Issued on | Due on',
        ...rows(invoices).map((row) => `M1 | AAA | ${row}`),
      ].join('\n'),
      ['# Receipts', 'Received on | State | Meeting | Amount | Currency | Kind', ...rows(receipts)].join('\n'),
    ].join('\n\n'),
    '2016-06-30',
  );
  expect(json.proof.holds).toBe(true);
  const row = json.rows.find(({ state }) => state === 'AAA');
  if (!row) return '';
  const { assessed, writtenOff, received, outstanding, overdue, credit } = row;
  return [assessed, writtenOff, received, outstanding, overdue, credit].map(Number).join('/');
}

const OF_100 = 'estimate | 100 | 2016-01-30 | 2016-03-01';
const paid = (amount: number, kind = ''): string => `2016-02-10 | AAA | M1 | ${amount} | USD | ${kind}`;

test.each([
  ['paid 120', OF_100, paid(120), '100/0/120/0/0/20'],
  ['paid 50, never invoiced', '', paid(50), '0/0/50/0/0/50'],
  ['due on the day, paid 40', 'estimate | 100 | 2016-01-30 | 2016-06-30', paid(40), '100/0/40/60/0/0'],
  ['due the day before, paid 40', 'estimate | 100 | 2016-01-30 | 2016-06-29', paid(40), '100/0/40/60/60/0'],
  ['final −30, unpaid', `${OF_100}; final | -30 | 2016-06-01`, '', '70/0/0/70/70/0'],
  ['final −30, paid 100', `${OF_100}; final | -30 | 2016-06-01`, paid(100), '70/0/100/0/0/30'],
  ['final +15 not due yet, paid 30', `${OF_100}; final | 15 | 2016-06-01 | 2016-08-30`, paid(30), '115/0/30/85/70/0'],
  [
    'final +15 not due yet, write-off −25',
    `${OF_100}; final | 15 | 2016-06-01 | 2016-08-30; write-off | -25 | 2016-06-01`,
    '',
    '115/25/0/90/75/0',
  ],
  ['write-off −100', `${OF_100}; write-off | -100 | 2016-06-01`, '', '100/100/0/0/0/0'],
  ['write-off −25, paid 40', `${OF_100}; write-off | -25 | 2016-06-01`, paid(40), '100/25/40/35/35/0'],
  ['paid 120, refund −20', OF_100, `${paid(120)}; ${paid(-20, 'refund')}`, '100/0/100/0/0/0'],
  ['cancelled: final −100, paid 100', `${OF_100}; final | -100 | 2016-06-01`, paid(100), '0/0/100/0/0/100'],
  ['without a due day, so many days after its issue', 'estimate | 100 | 2016-05-31', '', '100/0/0/100/0/0'],
  ['and a day more', 'estimate | 100 | 2016-05-30', '', '100/0/0/100/100/0'],
  ['rows after the day', 'estimate | 100 | 2016-07-01 | 2016-08-01', '2016-07-01 | AAA | M1 | 5 | USD', ''],
])('%s', (_, invoices, receipts, wanted) => {
  expect(ledger(invoices, receipts)).toBe(wanted);
});

const TWO = `# Meetings
Code | Title | Instrument | Kind | Start | End | Closed on
M1 | First | CCW | m | 2013-03-11 | 2013-03-12 | 2013-06-30
M2 | Second | CCW | m | 2013-11-11 | 2013-11-12 |

# Invoices
Meeting | State | Kind | Amount | Issued on | Due on
M1 | AAA | estimate | 100 | 2013-01-01 | 2013-03-01
M1 | BBB | estimate | 100 | 2013-01-01 | 2013-03-01
M2 | BBB | estimate | 60 | 2013-01-01 | 2013-10-01

# Receipts
Received on | State | Meeting | Amount | Currency
2013-02-01 | BBB | M1 | 200 | USD`;

test('one State’s credit never hides another’s debt', () => {
  const { json } = contributions(TWO);
  const {
    outstanding,
    credit,
    collectionRate,
    paid: whole,
    part,
    none,
  } = json.meetings.find(({ code }) => code === 'M1')!;
  expect({ outstanding, credit, collectionRate, whole, part, none }).toEqual({
    outstanding: '100.00',
    credit: '100.00',
    collectionRate: '50.0',
    whole: 1,
    part: 0,
    none: 1,
  });
});

test('its own credit pays its debt only where the setting says so, from meetings that are closed', () => {
  const same = contributions(`# Settings\nSetting | Value\nAs at | 2013-12-31\nCredits | same State\n\n${TWO}`).json;
  expect(same.applied).toEqual([{ state: 'BBB', from: 'M1', to: 'M2', amount: '60.00' }]);
  expect(same.meetings.map(({ outstanding, credit }) => `${outstanding} ${credit}`)).toEqual([
    '100.00 40.00',
    '0.00 0.00',
  ]);
  expect(same.proof.holds).toBe(true);
  const open = contributions(`# Settings\nSetting | Value\nAs at | 2013-06-29\nCredits | same State\n\n${TWO}`).json;
  expect(open.applied).toEqual([]);
});

test('of several credits that of the meeting closed first pays first, then by code', () => {
  const applied = (closed: readonly string[]): string[] =>
    contributions(`# Settings
Setting | Value
As at | 2013-12-31
Credits | same State

# Meetings
Code | Title | Instrument | Kind | Start | End | Closed on
M1 | First | CCW | m | 2013-05-11 | 2013-05-12 | ${closed[0]}
M2 | Second | CCW | m | 2013-06-11 | 2013-06-12 | ${closed[1]}
M3 | Third | CCW | m | 2013-11-11 | 2013-11-12 |

# Invoices
Meeting | State | Kind | Amount | Issued on | Due on
M1 | AAA | estimate | 200 | 2013-01-01 | 2013-02-01
M2 | AAA | estimate | 50 | 2013-01-01 | 2013-02-01
M3 | AAA | estimate | 60 | 2013-01-01 | 2013-02-01

# Receipts
Received on | State | Meeting | Amount | Currency
2013-01-10 | AAA | M1 | 245 | USD
2013-01-11 | AAA | M2 | 95 | USD`).json.applied.map(({ from, to, amount }) => `${from} ${to} ${amount}`);
  expect(applied(['2013-12-20', '2013-10-01'])).toEqual(['M2 M3 45.00', 'M1 M3 15.00']);
  expect(applied(['2013-10-01', '2013-12-20'])).toEqual(['M1 M3 45.00', 'M2 M3 15.00']);
  expect(applied(['2013-10-01', '2013-10-01'])).toEqual(['M1 M3 45.00', 'M2 M3 15.00']);
  // Closed on the day itself, and the day after.
  expect(applied(['2014-01-01', '2013-12-31'])).toEqual(['M2 M3 45.00']);
});

test('what is received after the as-at day funds nothing, be it a payment or voluntary', () => {
  const fundedOn = (day: string, of: string): string | null =>
    contributions(`# Receipts
Received on | State | Meeting | Amount | Currency | Kind
2013-06-01 | AAA | M1 | 200 | USD | payment
2013-06-02 | BBB | M1 | 400 | USD | payment
${day} | ${of}`).json.meetings[0]!.funding.fundedOn;
  for (const rest of ['CCC | M1 | 400 | USD | payment', '| M1 | 400 | USD | voluntary'])
    expect([fundedOn('2013-12-31', rest), fundedOn('2014-01-01', rest)]).toEqual(['2013-12-31', null]);
});

test('receipts without a meeting fill the oldest debt where the setting says so', () => {
  const text = `# Receipts
Received on | State | Meeting | Amount | Currency
2013-02-01 | BBB | | 130 | USD`;
  const book = TWO.slice(0, TWO.indexOf('# Receipts')) + text;
  const hold = contributions(book).json;
  expect(hold.unassigned.map(({ state, amount }) => `${state} ${amount}`)).toEqual(['BBB 130.00']);
  const filled = contributions(
    `# Settings\nSetting | Value\nAs at | 2013-12-31\nUnassigned receipts | oldest first\n\n${book}`,
  ).json;
  expect(filled.unassigned).toEqual([]);
  const rows = filled.rows
    .filter(({ state }) => state === 'BBB')
    .map(({ meeting, received, outstanding }) => `${meeting} ${received} ${outstanding}`);
  expect(rows).toEqual(['M1 100.00 0.00', 'M2 30.00 30.00']);
  expect(filled.proof.holds).toBe(true);
});

test('2,500 francs at the rate of their day are 2,637.13 dollars', () => {
  const { json } = contributions(`# Receipts
Received on | State | Meeting | Amount | Currency | Rate
2013-07-01 | AAA | M1 | 2500 | CHF | 0.948`);
  expect(json.rows.find(({ state }) => state === 'AAA')!.received).toBe('2637.13');
});

const row = fc.record({
  state: fc.constantFrom('AAA', 'BBB'),
  meeting: fc.constantFrom('M1', 'M2', ''),
  kind: fc.constantFrom(
    'estimate',
    'revised',
    'final',
    'correction',
    'write-off',
    'payment',
    'refund',
    'transfer',
    'voluntary',
  ),
  amount: fc.integer({ min: -300, max: 300 }),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const book = fc.record({
  rows: fc.array(row, { maxLength: 14 }),
  credits: fc.constantFrom('hold', 'same State'),
  unassigned: fc.constantFrom('hold', 'oldest first'),
});
const ofInvoices = new Set(['estimate', 'revised', 'final', 'correction', 'write-off']);

function textOf(
  rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[],
  credits: string,
  unassigned: string,
): string {
  const day = (each: { month: number; day: number }): string =>
    `2013-${String(each.month).padStart(2, '0')}-${String(each.day).padStart(2, '0')}`;
  const invoices = rows.filter(({ kind, meeting }) => ofInvoices.has(kind) && meeting !== '');
  const receipts = rows.filter(({ kind }) => !ofInvoices.has(kind));
  return [
    `# Settings\nSetting | Value\nAs at | 2013-09-30\nCredits | ${credits}\nUnassigned receipts | ${unassigned}`,
    TWO.slice(0, TWO.indexOf('# Invoices')),
    [
      '# Invoices',
      'Meeting | State | Kind | Amount | Issued on',
      ...invoices.map((each) => `${each.meeting} | ${each.state} | ${each.kind} | ${each.amount} | ${day(each)}`),
    ].join('\n'),
    [
      '# Receipts',
      'Received on | State | Meeting | Amount | Currency | Kind',
      ...receipts.map((each) => `${day(each)} | ${each.state} | ${each.meeting} | ${each.amount} | USD | ${each.kind}`),
    ].join('\n'),
  ].join('\n\n');
}

test('any rows: the proofs hold, nothing is below nil, overdue is never above outstanding, and their order changes nothing', () => {
  fc.assert(
    fc.property(book, ({ rows, credits, unassigned }) => {
      const { json } = contributions(textOf(rows, credits, unassigned));
      expect(json.proof.holds).toBe(true);
      for (const each of json.rows) {
        for (const amount of [each.outstanding, each.overdue, each.credit])
          expect(Number(amount)).toBeGreaterThanOrEqual(0);
        expect(Number(each.overdue)).toBeLessThanOrEqual(Number(each.outstanding));
      }
      for (const { collectionRate, paid: whole, part, none } of json.meetings) {
        if (collectionRate !== null) expect(Number(collectionRate)).toBeLessThanOrEqual(100);
        expect(Math.min(whole, part, none)).toBeGreaterThanOrEqual(0);
      }
      const plain = (text: string): string =>
        JSON.stringify(contributions(text).json, (name, value: unknown) => (name === 'at' ? undefined : value));
      expect(plain(textOf([...rows].reverse(), credits, unassigned))).toBe(plain(textOf(rows, credits, unassigned)));
    }),
    { numRuns: 25 },
  );
});
