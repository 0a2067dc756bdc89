/** The checks of invoices, receipts, volumes and earlier years at the edge of what they find: each pair differs in one thing. */
import { readPastYear } from '../../../src/core/estimate-costs';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { budgetBook, contributions, estimate, found, settings, withRows } from './budget-book';

const meetings = (...rows: string[]): string =>
  ['# Meetings', 'Code | Title | Instrument | Kind | Start | End | Status | Closed on', ...rows].join('\n');
const invoices = (...rows: string[]): string =>
  ['# Invoices', 'Meeting | State | Kind | Amount | Issued on | Due on | Number', ...rows].join('\n');
const receipts = (...rows: string[]): string =>
  ['# Receipts', 'Received on | State | Meeting | Amount | Currency | Kind | Document', ...rows].join('\n');
const unitCosts = (...rows: string[]): string =>
  ['# UnitCosts', 'Item | Unit | Factors | Rate | Currency | From', ...rows].join('\n');
const volumes = (...rows: string[]): string =>
  ['# Volumes', 'Meeting | Line | Item | Version | Days | Teams | Trips', ...rows].join('\n');
const all = (...texts: string[]): string => texts.join('\n\n');
const TWO = meetings(
  'M1 | First | CCW | meeting | 2013-11-11 | 2013-11-12 | | 2013-12-20',
  'M2 | Second | CCW | meeting | 2013-12-11 | 2013-12-12 | | 2013-12-20',
);
const CANCELLED = meetings('M1 | First | CCW | meeting | 2013-11-11 | 2013-11-12 | cancelled |');

describe('contributions', () => {
  test.each<[string, DiagnosticCode, string, string[]]>([
    [
      'of several final bills the first is held against the day of closing',
      'final-not-closed',
      withRows(
        'Invoices',
        'M1 | AAA | final | -5 | 2013-12-21',
        'M1 | BBB | final | -5 | 2013-12-19',
        'M1 | CCC | final | -5 | 2013-12-22',
      ),
      ['Meetings!A2: M1, 2013-12-20'],
    ],
    ['a cancelled meeting with invoices', 'meeting-cancelled-invoiced', CANCELLED, ['Meetings!A2: M1, 3']],
    [
      'with write-offs alone',
      'meeting-cancelled-invoiced',
      all(CANCELLED, invoices('M1 | AAA | write-off | -5 | 2013-05-01')),
      [],
    ],
    [
      'with a final bill',
      'meeting-cancelled-invoiced',
      all(CANCELLED, invoices('M1 | AAA | estimate | 5 | 2013-05-01', 'M1 | AAA | final | -5 | 2013-12-01')),
      [],
    ],
    [
      'a payer whose share is nil is not missed',
      'payer-not-invoiced',
      all(
        '# Scale\nState | Rate | From year\nAAA | 1 | 2013\nBBB | 0 | 2013\nCCC | 1 | 2013',
        invoices('M1 | AAA | estimate | 500 | 2013-05-01'),
      ),
      ['Meetings!A2: M1, 1, Cascara'],
    ],
    [
      'corrections and write-offs are not held against the share',
      'invoice-differs',
      withRows('Invoices', 'M1 | AAA | correction | 7 | 2013-05-02', 'M1 | AAA | write-off | -7 | 2013-05-02'),
      [],
    ],
    [
      'too much by a cent, told at the last receipt of the meeting by the as-at day',
      'receipt-over',
      all(
        TWO,
        receipts(
          '2013-06-01 | AAA | M1 | 200 | USD',
          '2013-06-02 | AAA | M1 | 0.01 | USD',
          '2013-06-03 | AAA | M2 | 1 | USD',
          '2014-01-01 | AAA | M1 | -0.01 | USD',
        ),
      ),
      ['Receipts!D3: M1, Aland, 200.01, 200.00'],
    ],
    ['what was asked, to the cent', 'receipt-over', receipts('2013-06-01 | AAA | M1 | 200 | USD'), []],
    [
      'transfers that balance by State and document',
      'transfer-unbalanced',
      all(
        TWO,
        receipts(
          '2013-06-01 | AAA | M1 | -50 | USD | transfer | T1',
          '2013-06-01 | AAA | M2 | 50 | USD | transfer | t1',
        ),
      ),
      [],
    ],
    [
      'one State’s do not balance another’s',
      'transfer-unbalanced',
      all(
        TWO,
        receipts(
          '2013-06-01 | AAA | M1 | -50 | USD | transfer | T1',
          '2013-06-01 | BBB | M2 | 50 | USD | transfer | T1',
        ),
      ),
      ['Receipts!D2: Aland, T1, -50.00', 'Receipts!D3: Borduria, T1, 50.00'],
    ],
    [
      'nor one document’s another’s',
      'transfer-unbalanced',
      all(
        TWO,
        receipts(
          '2013-06-01 | AAA | M1 | -50 | USD | transfer | T1',
          '2013-06-01 | AAA | M2 | 50 | USD | transfer | T2',
        ),
      ),
      ['Receipts!D2: Aland, T1, -50.00', 'Receipts!D3: Aland, T2, 50.00'],
    ],
    [
      'one document for two meetings is one payment in two parts',
      'receipt-doubled',
      all(TWO, receipts('2013-06-01 | AAA | M1 | 50 | USD | | R1', '2013-06-01 | AAA | M2 | 60 | USD | | R1')),
      [],
    ],
    [
      'for one meeting it is doubled, whatever the amount',
      'receipt-doubled',
      receipts('2013-06-01 | AAA | M1 | 50 | USD | | R1', '2013-06-02 | AAA | M1 | 60 | USD | | r1'),
      ['Receipts!D3 Receipts!D2: Aland, r1'],
    ],
    [
      'later rows are counted, and added up to the cent; the as-at day itself is not later',
      'receipt-later',
      receipts(
        '2013-12-31 | AAA | M1 | 1 | USD',
        '2014-01-01 | AAA | M1 | 2 | USD',
        '2014-01-02 | BBB | M1 | 3.05 | USD',
      ),
      ['Receipts!D3 Receipts!D4: 2, 5.05, 2013-12-31'],
    ],
    [
      'the same of invoices',
      'invoice-later',
      withRows('Invoices', 'M1 | AAA | revised | 2 | 2014-01-01', 'M1 | BBB | revised | 3.05 | 2014-01-02'),
      ['Invoices!D5 Invoices!D6: 2, 5.05, 2013-12-31'],
    ],
  ])('%s', (_, code, text, wanted) => {
    expect(found(contributions(text, '2013-12-31').diagnostics, code)).toEqual(wanted);
  });
});

describe('receipts in another currency', () => {
  const rows = (...list: string[]): string =>
    ['# Receipts', 'Received on | State | Meeting | Amount | Currency | Amount USD | Rate', ...list].join('\n');
  const received = (text: string, ...pairs: string[]): string =>
    contributions(all(settings(...pairs), text), '2013-12-31').json.rows.find(({ state }) => state === 'AAA')!.received;
  const RATES =
    '# ExchangeRates\nCurrency | From | Units per US dollar\nCHF | 2013-06-01 | 0.8\nCHF | 2013-06-02 | 0.5\nEUR | 2013-01-01 | 0.75';

  test.each([
    ['by the rate of the day', '2013-06-01 | AAA | M1 | 100 | CHF | |', '125.00'],
    ['by that of the next day', '2013-06-02 | AAA | M1 | 100 | CHF | |', '200.00'],
    ['by its own rate', '2013-06-01 | AAA | M1 | 100 | CHF | | 1.25', '80.00'],
    ['by its own dollars', '2013-06-01 | AAA | M1 | 100 | CHF | 111 | ', '111.00'],
    ['by its own dollars, whatever its rate says', '2013-06-01 | AAA | M1 | 100 | CHF | 111 | 1.25', '111.00'],
    ['without a currency it is that of the settings', '2013-06-01 | AAA | M1 | 100 | | |', '100.00'],
  ])('%s', (_, row, wanted) => {
    expect(received(all(RATES, rows(row)))).toBe(wanted);
  });

  test('the settings’ currency is not always the dollar', () => {
    const text = all(
      RATES,
      '# Invoices\nMeeting | State | Kind | Amount | Issued on\nM1 | AAA | estimate | 200 | 2013-05-01',
      rows(
        '2013-06-01 | AAA | M1 | 100 | | |',
        '2013-06-01 | AAA | M1 | 8 | CHF | |',
        '2013-06-01 | AAA | M1 | 1 | CHF | 20 |',
      ),
    );
    expect(received(text, 'Currency | EUR')).toBe('122.50');
  });

  test.each([
    ['80.01', []],
    ['80.02', ['Receipts!F2: 80.02, 80.00, 0.02']],
    ['79.99', []],
    ['79.98', ['Receipts!F2: 79.98, 80.00, -0.02']],
  ])('100 francs at 1.25 that are said to be %s dollars', (stated, wanted) => {
    const { diagnostics } = contributions(rows(`2013-06-01 | AAA | M1 | 100 | CHF | ${stated} | 1.25`), '2013-12-31');
    expect(found(diagnostics, 'rate-contradicts')).toEqual(wanted);
  });
});

test('rows that make no receipt are counted and added up all the same', () => {
  const text = receipts(
    '2013-06-01 | AAA | M1 | 200 | USD',
    '2013-06-02 | | M1 | 30.05 | USD',
    '2013-06-03 | AAA | M9 | 4 | USD',
  );
  const { json } = contributions(text, '2013-12-31');
  expect(json.proof.receipts).toMatchObject({ read: '234.05', assigned: '200.00', leftOut: '34.05', holds: true });
});

describe('estimates', () => {
  const line = (text: string, code = 'A1') =>
    estimate(text).json.meetings[0]!.lines.find((each) => each.line === code)!;

  test.each([
    ['the day of the meeting', '2013-11-11', '1800.00'],
    ['the day after', '2013-11-12', '900.00'],
    ['the day before', '2013-11-10', '1800.00'],
  ])('a unit cost from %s on', (_, from, amount) => {
    expect(
      line(unitCosts('IP | team | Days; Teams | 50 | USD |', `IP | team | Days; Teams | 100 | USD | ${from}`)).amount,
    ).toBe(amount);
  });

  test.each<[string, string[], string[]]>([
    ['half a unit off', ['Estimate rounding | 100'], []],
    ['a cent more', ['Estimate rounding | 100'], ['850.00 → 900.00', '849.99 → 900.00']],
  ])('a row of Estimates %s', (_, pairs, wanted) => {
    const stated = wanted.length === 0 ? '850' : '849.99';
    const text = all(settings(...pairs), `# Estimates\nMeeting | Line | Amount | Currency\nM1 | A1 | ${stated} | USD`);
    const said = found(estimate(text).diagnostics, 'estimate-differs-from-volumes');
    expect(said).toEqual(wanted.length === 0 ? [] : [`Estimates!C2: M1, A1, 849.99, 900.00, -50.01`]);
  });

  const RATES = (...rows: string[]): string =>
    ['# ExchangeRates', 'Currency | From | Units per US dollar', ...rows].join('\n');
  test.each([
    [
      'the newest that is not after the day',
      ['CHF | 2013-01-01 | 0.5', 'CHF | 2013-12-31 | 0.8', 'CHF | 2014-01-01 | 2'],
      '1125.00',
    ],
    [
      'whatever the order of rows',
      ['CHF | 2014-01-01 | 2', 'CHF | 2013-12-31 | 0.8', 'CHF | 2013-01-01 | 0.5'],
      '1125.00',
    ],
    [
      'an older day with two rates says nothing',
      ['CHF | 2013-01-01 | 0.5', 'CHF | 2013-01-01 | 0.6', 'CHF | 2013-12-31 | 0.8'],
      '1125.00',
    ],
  ])('rates of exchange: %s', (_, rates, amount) => {
    expect(
      line(
        all(settings('Estimate rounding | 0.01'), RATES(...rates), unitCosts('IP | team | Days; Teams | 50 | CHF |')),
      ).amount,
    ).toBe(amount);
  });

  test('from one currency to another than the dollar', () => {
    const text = all(
      settings('Currency | EUR', 'Estimate rounding | 0.01'),
      RATES('CHF | 2013-01-01 | 0.8', 'EUR | 2013-01-01 | 0.75'),
      unitCosts('IP | team | Days; Teams | 50 | CHF |'),
    );
    // 900 CHF / 0.8 × 0.75.
    expect(line(text).amount).toBe('843.75');
  });

  test('several rows of an item are held against what earlier meetings used of it together', () => {
    const year = (n: number): string =>
      all(
        `# Settings\nSetting | Value\nAs at | 20${n}-12-31`,
        `# Meetings\nCode | Title | Instrument | Kind | Start | End | Status | Closed on\nP${n} | Past | CCW | meeting | 20${n}-11-11 | 20${n}-11-12 | held | 20${n}-12-20`,
        `# Estimates\nMeeting | Line | Amount | Currency | Adopted on\nP${n} | A1 | 900 | USD | 20${n - 1}-11-16`,
        `# Expenditures\nPosting date | Meeting | Line | Amount | Currency\n20${n}-11-12 | P${n} | A1 | 600 | USD`,
        `# Volumes\nMeeting | Line | Item | Version | Days | Teams | Trips\nP${n} | A1 | IP | used | ${n} | 1 |`,
        ...['Invoices', 'Receipts', 'Participants', 'Scale'].map((name) => `# -${name}\na`),
      );
    const past = [10, 11, 12].map((n) => readPastYear([budgetBook(year(n), `${n}.xlsx`)]));
    const said = (...rows: string[]): string[] =>
      found(estimate(volumes(...rows), { past }).diagnostics, 'volume-unusual');
    expect(said('M1 | A1 | IP | | 10 | 1 |')).toEqual([]);
    expect(said('M1 | A1 | IP | | 6 | 1 |', 'M1 | A1 | IP | | 6 | 1 |')).toEqual([]);
    expect(said('M1 | A1 | IP | | 6 | 1 |', 'M1 | A1 | IP | | 7 | 1 |')).toEqual([
      'Volumes!C2: M1, A1, IP, 13, 10, 12',
    ]);
    expect(said('M1 | A1 | IP | | 9 | 1 |')).toEqual(['Volumes!C2: M1, A1, IP, 9, 10, 12']);
    const few = (count: number): string[] =>
      found(estimate('', { past: past.slice(0, count) }).diagnostics, 'suggestion-few');
    expect([few(2), few(3)]).toEqual([['Meetings!A2: M1, 2'], []]);
  });
});
