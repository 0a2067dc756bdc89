/** A figure of the budget leads back to the cells that it comes from, and what stands behind it adds up to it. */
import type { Trace } from '../../../src/core/budget/trace/trace';
import type { TracedDocument } from '../../../src/core/trace-budget';
import { traceBudget } from '../../../src/core/trace-budget';
import { dayFromIso } from '../../../src/core/values/calendar';
import { BUDGET } from '../budget-documents/budget-book';
import { workbookOf } from '../../workbook-of';
import { budgetBook, withRows } from './budget-book';

const AS_AT = dayFromIso('2013-12-31')!;
const OF_CONTRIBUTIONS: TracedDocument = { job: 'contributions', asAt: AS_AT };
const OF_SHARES: TracedDocument = { job: 'shares', on: 'estimate', asAt: AS_AT };

/** Each figure and row on a line, further in under what it stands behind. */
const drawn = ({ figure, amount, sign, rows, from }: Trace, depth = 0): string[] => [
  `${'  '.repeat(depth)}${sign < 0 ? '-' : ''}${figure} ${amount === undefined ? '?' : (amount / 100).toFixed(2)}`,
  ...rows.map(({ of, at }) => `${'  '.repeat(depth)}  ${of} ${at.sheet}!${at.cell}`),
  ...from.flatMap((each) => drawn(each, depth + 1)),
];

function traceOf(name: string, document: TracedDocument, text = ''): string[] {
  const { figures } = traceBudget([budgetBook(text)], document, []);
  const figure = figures.find((each) => each.name === name || each.aliases.includes(name))!;
  return drawn(figure.trace());
}

const SHARE = (depth: string): string[] =>
  [
    'M1/CCC/share 400.00',
    '  scale-rate Scale!B4',
    '  participant Participants!B2',
    '  M1/estimate 1000.00',
    '    M1/A1/estimate 900.00',
    '      amount Estimates!C2',
    '      M1/A1/built 900.00',
    '        volume Volumes!C2',
    '        unit-cost UnitCosts!D2',
    '    M1/PSC/estimate 100.00',
    '      amount Estimates!C3',
    '      M1/PSC/built 100.00',
    '        per-cent BudgetLines!A4',
    '        M1/A1/built 900.00',
  ].map((line) => depth + line);

test('a share leads to its rate, to why the State pays, and to the volumes of the estimate', () => {
  expect(traceOf('M1/CCC/share', OF_SHARES)).toEqual(SHARE(''));
  expect(traceOf('M1/AAA/share', OF_SHARES)[2]).toBe('  party Parties!A2');
});

test('what is outstanding leads to the invoices and receipts, and through the invoice to the share', () => {
  const receipts = withRows('Receipts', '2013-07-03 | CCC | M1 | -30 | USD | R4').replace(
    '| Document',
    '| Document | Kind',
  );
  const text = receipts.replace('R4', 'R4 | refund');
  expect(traceOf('M1/CCC/outstanding', OF_CONTRIBUTIONS, text)).toEqual([
    'M1/CCC/outstanding 30.00',
    '  M1/CCC/assessed 400.00',
    '    invoice Invoices!D4',
    ...SHARE('    '),
    '  -M1/CCC/writtenOff 0.00',
    '  -M1/CCC/received 370.00',
    '    receipt Receipts!D4',
    '    receipt Receipts!D5',
  ]);
});

test('a State is known by its name too, and an invoice of another amount than the share leads no further', () => {
  const text = withRows('Invoices', 'M1 | BBB | revised | 0.01 | 2013-06-01 | 2013-07-30 | 4');
  expect(traceOf('M1/Borduria/assessed', OF_CONTRIBUTIONS, text)).toEqual([
    'M1/BBB/assessed 400.01',
    '  invoice Invoices!D3',
    '  invoice Invoices!D5',
  ]);
});

test('rows after the day do not count', () => {
  const early: TracedDocument = { job: 'contributions', asAt: dayFromIso('2013-06-02')! };
  expect(traceOf('M1/CCC/received', early)).toEqual(['M1/CCC/received 0.00']);
  const text = withRows('Invoices', 'M1 | CCC | revised | 5 | 2013-06-03 | 2013-07-30 | 4');
  expect(traceOf('M1/CCC/assessed', early, text)[1]).toBe('  invoice Invoices!D4');
  expect(traceOf('M1/CCC/assessed', early, text).join()).not.toContain('Invoices!D5');
});

test.each<TracedDocument>([
  { job: 'estimate', versions: new Map(), ratesAsAt: undefined },
  { job: 'shares', on: 'estimate', asAt: undefined },
  { job: 'shares', on: 'final', asAt: undefined },
  { job: 'contributions', asAt: dayFromIso('2014-12-31')! },
])('what stands behind every figure adds up to it (%j)', (document) => {
  const { figures, records } = traceBudget([workbookOf(BUDGET, 'budget.xlsx')], document, []);
  expect(figures.length).toBeGreaterThan(0);
  let summed = 0;
  const check = (trace: Trace): void => {
    trace.from.forEach(check);
    const { rows, from, amount, figure } = trace;
    const isSum =
      /\/(?:outstanding|bill|received|invoiced|writtenOff)$/.test(figure) ||
      /^[^/]+\/(?:estimate|expenditure)$/.test(figure);
    if (!isSum || amount === undefined) return;
    summed++;
    const ofRows = rows.reduce((sum, row) => sum + ('amount' in row ? (row.amount ?? NaN) : 0), 0);
    const all = ofRows + from.reduce((sum, each) => sum + each.sign * (each.amount ?? NaN), 0);
    // An account in credit owes nothing.
    expect(figure.endsWith('/outstanding') ? Math.max(0, all) : all).toBe(amount);
  };
  for (const figure of figures) {
    const trace = figure.trace();
    expect([trace.figure, trace.amount]).toEqual([trace.figure, figure.amount]);
    check(trace);
  }
  expect(summed).toBeGreaterThan(0);
  expect(records.costs.meetings.length).toBeGreaterThan(1);
});

test('a unit cost in another currency leads to the newest rate that is not after the day', () => {
  const text = (ratesAsAt: string): string => `# Settings
Setting | Value
As at | 2013-12-31
Rates as at | ${ratesAsAt}

# ExchangeRates
Currency | From | Units per US dollar
CHF | 2013-06-01 | 0.5
CHF | 2013-01-01 | 0.8
CHF | 2013-09-01 | 0.4

# UnitCosts
Item | Unit | Factors | Rate | Currency | From
IP | team | Days; Teams | 50 | CHF |`;
  const rates = (day: string): string[] =>
    traceOf('M1/estimate', { job: 'estimate', versions: new Map(), ratesAsAt: undefined }, text(day))
      .map((line) => line.trim())
      .filter((line) => line.startsWith('exchange-rate'));
  expect([rates('2013-06-01'), rates('2013-05-31'), rates('2013-12-31')]).toEqual([
    ['exchange-rate ExchangeRates!C2'],
    ['exchange-rate ExchangeRates!C3'],
    ['exchange-rate ExchangeRates!C4'],
  ]);
});

test('receipts without a meeting stand behind what they fill, and behind nothing where they are held', () => {
  const text = (way: string): string => `# Settings
Setting | Value
As at | 2013-12-31
Unassigned receipts | ${way}

# Receipts
Received on | State | Meeting | Amount | Currency
2013-06-01 | CCC | | 30 | USD
2013-06-02 | CCC | M1 | 5 | USD
2013-06-03 | AAA | | 7 | USD`;
  expect(traceOf('M1/CCC/received', OF_CONTRIBUTIONS, text('oldest first'))).toEqual([
    'M1/CCC/received 35.00',
    '  receipt Receipts!D2',
    '  receipt Receipts!D3',
  ]);
  expect(traceOf('M1/CCC/received', OF_CONTRIBUTIONS, text('hold'))).toEqual([
    'M1/CCC/received 5.00',
    '  receipt Receipts!D3',
  ]);
});

test('why a State pays is the row of Parties that binds it on the day, of several under one instrument', () => {
  const text = `# Parties
State | Instrument | Entry into force | Until
AAA | CCW | 2000-01-01 | 2010-12-31
AAA | CCW | 2011-06-01 | 2013-11-11
BBB | CCW | 2000-01-01 | 2013-11-10
BBB | CCW | 2013-11-11 |`;
  expect(traceOf('M1/AAA/share', OF_SHARES, text)[2]).toBe('  party Parties!A3');
  expect(traceOf('M1/BBB/share', OF_SHARES, text)[2]).toBe('  party Parties!A5');
});
