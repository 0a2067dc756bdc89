/** Two versions of a workbook as text, and what is said of them. */
import fc from 'fast-check';
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import type { Comparison, RecordChange, Register } from '../../../src/core/comparison/comparison';
import { fieldName } from '../../../src/core/comparison/field-names';
import type { KeyedRows } from '../../../src/core/comparison/keyed-rows';
import { pairRows } from '../../../src/core/comparison/pair-rows';
import { movedName } from '../../../src/core/comparison/moved-name';
import { costs } from '../reconciliation/costs';

const LEDGER =
  '# Expenditures\nPosting date | Document | Meeting | Line | Cost object | Description | Currency | Amount | Stage';

const ROWS = [
  '2013-04-10 | D-1 | M-01 | A1 | | booths  | USD | 60    | final',
  '2013-04-11 | D-1 | M-01 | A2 | | copies  | USD | 12.30 | final',
  '2013-04-12 | D-2 | M-02 | A1 | | booths  | USD | 200   | final',
  '2013-04-12 | D-2 | M-02 | A1 | | booths  | USD | 200   | final',
  '2013-04-13 |     | M-02 | B1 | | fares   | USD | 99    | final',
  '           |     | M-01 | B1 | |         | USD | 7     |',
  '2013-04-20 | D-3 |      | A1 | NOWHERE | a stray | USD | 5 | final',
  '2013-04-21 | D-4 |      | A1 | BOTH | shared | USD | 10.01 | final',
];
const MAPPING = `# Mapping
  Column      | Value | Meeting | Line | Share
  Cost object | BOTH  | M-01    |      | 1/2
  Cost object | BOTH  | M-02    |      | 1/2`;

const book = (rows: readonly string[], ...more: string[]) =>
  costs([LEDGER, ...rows, MAPPING, ...more].join('\n')).value;
const compare = (after: readonly string[], ...more: string[]): Comparison =>
  compareReconciliations(book(ROWS), book(after, ...more));
const replaced = (at: number, row: string): string[] => ROWS.map((each, n) => (n === at ? row : each));

/** `~ D-1 · M-01/A1 · booths: amount 60.00 → 61.00` */
function changes(comparison: Comparison, register: Register): string[] {
  const { added, dropped, changed } = comparison.registers[register];
  const text = ({ key, fields }: RecordChange): string =>
    `~ ${key}: ${fields.map(({ field, before, after }) => `${field} ${before} → ${after}`).join(', ')}`;
  return [...added.map(({ key }) => `+ ${key}`), ...dropped.map(({ key }) => `- ${key}`), ...changed.map(text)];
}

/** `M-01/A1/expenditure 65.00 → 66.00: changed 60.00 → 61.00`, without sums and what follows from these. */
function moved({ figures, after }: Comparison): string[] {
  const amount = (minor: number | undefined): string =>
    minor === undefined ? '..' : (minor / 10 ** after.decimals).toFixed(after.decimals);
  return figures
    .filter(({ level }) => level === 'line' || level === 'unmatched')
    .filter(({ measure }) => measure !== 'variance' && measure !== 'rate')
    .map((figure) => {
      const reasons = figure.reasons.map(({ cause, was, is }) => `${cause} ${amount(was)} → ${amount(is)}`);
      return `${movedName(figure)} ${amount(figure.before.amount)} → ${amount(figure.after.amount)}: ${reasons.join(', ')}`;
    });
}

test('the same workbook differs in nothing, however its rows and sheets stand', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (rows) => {
      const comparison = compareReconciliations(book(ROWS), costs([MAPPING, LEDGER, ...rows].join('\n')).value);
      expect(moved(comparison)).toEqual([]);
      expect(comparison.figures).toEqual([]);
      expect(changes(comparison, 'expenditures')).toEqual([]);
      expect(comparison.registers.expenditures.unchanged).toBe(ROWS.length);
    }),
    { numRuns: 30 },
  );
});

test('a late posting is added, and moves its figure', () => {
  const comparison = compare(['2013-12-31 | D-9 | M-02 | A1 | | booths | USD | 1.25 | final', ...ROWS]);
  expect(changes(comparison, 'expenditures')).toEqual(['+ D-9 · M-02/A1 · booths']);
  expect(moved(comparison)).toEqual(['M-02/A1/expenditure 405.00 → 406.25: added 0.00 → 1.25']);
});

test('an amount is corrected under its reference', () => {
  const comparison = compare(replaced(0, '2013-04-10 | d-1 | m-01 | A1 | | booths | USD | 61 | final'));
  expect(changes(comparison, 'expenditures')).toEqual(['~ d-1 · M-01/A1 · booths: amount 60.00 → 61.00']);
  expect(moved(comparison)).toEqual(['M-01/A1/expenditure 65.01 → 66.01: changed 60.00 → 61.00']);
});

test('a row is booked elsewhere: two figures move by one row', () => {
  const comparison = compare(replaced(1, '2013-04-11 | D-1 | M-02 | A2 | | copies | USD | 12.30 | final'));
  expect(changes(comparison, 'expenditures')).toEqual(['~ D-1 · M-02/A2 · copies: meeting M-01 → M-02']);
  expect(moved(comparison)).toEqual([
    'M-01/A2/expenditure 12.30 → 0.00: changed 12.30 → 0.00',
    'M-02/A2/expenditure 0.00 → 12.30: changed 0.00 → 12.30',
  ]);
});

test('of two rows with one key, one is dropped', () => {
  const comparison = compare(ROWS.filter((_, at) => at !== 3));
  expect(changes(comparison, 'expenditures')).toEqual(['- D-2 · M-02/A1 · booths']);
  expect(moved(comparison)).toEqual(['M-02/A1/expenditure 405.00 → 205.00: dropped 200.00 → 0.00']);
});

test('of two rows with one key, one is corrected, and the nearest amounts go together', () => {
  const before = ['D-5 | 100', 'D-5 | 200', 'D-5 | 300'];
  const after = ['D-5 | 310', 'D-5 | 90', 'D-5 | 5000', 'D-5 | 200'];
  const rows = (list: string[]) =>
    list.map((row) => row.replace(/(.*) \| (.*)/, ' | $1 | M-01 | A1 | | x | USD | $2 |'));
  const comparison = compareReconciliations(book(rows(before)), book(rows(after)));
  expect(moved(comparison)).toEqual([
    'M-01/A1/expenditure 600.00 → 5600.00: changed 100.00 → 90.00, changed 300.00 → 310.00, added 0.00 → 5000.00',
  ]);
});

test('rows without any reference are known by what they say', () => {
  const late = replaced(5, ' | | M-01 | B1 | | | USD | 8 |');
  expect(changes(compare(late), 'expenditures')).toEqual(['~ M-01/B1: amount 7.00 → 8.00']);
  const elsewhere = replaced(4, '2013-04-13 | | M-01 | B1 | | fares | USD | 99 | final');
  expect(changes(compare(elsewhere), 'expenditures')).toEqual(['~ M-01/B1 · fares: meeting M-02 → M-01']);
  const named = replaced(4, '2013-04-13 | D-7 | M-02 | B1 | | fares | USD | 99 | final');
  expect(changes(compare(named), 'expenditures')).toEqual(['~ D-7 · M-02/B1 · fares: document  → D-7']);
});

test('a row that says the same is treated otherwise', () => {
  const mapped = compare(ROWS, '# Mapping\nColumn | Value | Meeting | Line | Share');
  expect(moved(mapped)).toContain('M-01/A1/expenditure 65.01 → 60.00: treated 5.01 → 0.00');
  expect(moved(mapped)).toContain('unmatched/expenditure 5.00 → 15.01: treated 0.00 → 10.01');
});

test('meetings, lines and estimates are told by their codes', () => {
  const before = costs('');
  const after = costs(`
    # Meetings
    Code | Title  | Start      | End
    m-01 | First  | 2013-04-08 | 2013-04-10
    M-03 | Third  | 2013-12-02 | 2013-12-03

    # BudgetLines
    Code | Title       | Part
    A1   | Interpreters | A
    B2   | Security    | B

    # Estimates
    Meeting | Line | Amount
    M-01    | A1   | 150
    M-03    | B2   | 30

    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90
  `);
  const comparison = compareReconciliations(before.value, after.value);
  expect(changes(comparison, 'meetings')).toEqual(['+ M-03', '- M-02', '~ m-01: end 2013-04-09 → 2013-04-10']);
  expect(changes(comparison, 'lines')).toEqual([
    '+ B2',
    '- A2',
    '- B1',
    '- S1',
    '~ A1: title Interpretation → Interpreters',
  ]);
  expect(changes(comparison, 'estimates')).toEqual(['+ M-03/B2', '- M-02/A1', '~ m-01/A1: amount 100.00 → 150.00']);
  expect(moved(comparison)).toEqual([
    'M-02/A1/estimate 200.00 → 0.00: dropped 200.00 → 0.00',
    'M-02/A1/expenditure 210.00 → 0.00: dropped 210.00 → 0.00',
    'm-01/A1/estimate 100.00 → 150.00: changed 100.00 → 150.00',
    'M-03/B2/estimate 0.00 → 30.00: added 0.00 → 30.00',
  ]);
  expect(comparison.figures.every(({ holds }) => holds !== false)).toBe(true);
});

test('a rate of exchange moves what it converts', () => {
  const rates = (rate: string) => `# ExchangeRates\nCurrency | From | Units per US dollar\nCHF | 2013-01-01 | ${rate}`;
  const rows = ['2013-04-10 | D-1 | M-01 | A1 | | booths | CHF | 90 | final'];
  const comparison = compareReconciliations(book(rows, rates('0.9')), book(rows, rates('0.8')));
  expect(changes(comparison, 'rates')).toEqual(['~ CHF 2013-01-01: rate 0.9 → 0.8']);
  expect(moved(comparison)).toEqual(['M-01/A1/expenditure 100.00 → 112.50: treated 100.00 → 112.50']);
});

test('two years are said to be two, and their meetings paired by series', () => {
  const year = (of: number) => `
    # Settings
    Setting        | Value
    Reporting year | ${of}

    # Meetings
    Code | Title | Start | End
    MHCP-${of}   | Meeting of the Parties, ${of} | ${of}-11-11 | ${of}-11-12
    GE-${of % 100} | Experts | ${of}-04-11 | ${of}-04-12

    # Estimates
    Meeting | Line | Amount
    MHCP-${of} | A1 | ${of}

    # Expenditures
    Posting date | Document | Meeting | Line | Amount
    ${of}-11-12  | 0001     | MHCP-${of} | A1 | ${of - 3}`;
  const comparison = compareReconciliations(costs(year(2013)).value, costs(year(2014)).value);
  expect(comparison.diagnostics.map(({ code }) => code)).toEqual(['comparison-years']);
  expect(comparison.paired.map(({ before, after }) => `${before} ${after}`)).toEqual([
    'MHCP-2013 MHCP-2014',
    'GE-13 GE-14',
  ]);
  expect(changes(comparison, 'estimates')).toEqual(['~ MHCP-2014/A1: amount 2013.00 → 2014.00']);
  expect(moved(comparison)).toEqual([
    'MHCP-2014/A1/estimate 2013.00 → 2014.00: changed 2013.00 → 2014.00',
    'MHCP-2014/A1/expenditure 2010.00 → 2011.00: dropped 2010.00 → 0.00, added 0.00 → 2011.00',
  ]);
});

test('two currencies are not set against each other', () => {
  const euros = costs('# Settings\nSetting | Value\nReporting year | 2013\nCurrency | EUR').value;
  const comparison = compareReconciliations(costs('').value, euros);
  expect(comparison.diagnostics.map(({ code }) => code)).toEqual(['comparison-currencies']);
  expect(comparison.figures).toEqual([]);
});

test('whatever is edited, every difference is what its rows add up to', () => {
  const cell = fc.record({
    document: fc.constantFrom('', 'D-1', 'D-2', 'D-3'),
    meeting: fc.constantFrom('M-01', 'M-02', 'M-99', ''),
    line: fc.constantFrom('A1', 'A2', 'B1'),
    object: fc.constantFrom('', 'BOTH'),
    amount: fc.integer({ min: -500, max: 500 }),
  });
  const rows = fc.array(cell, { minLength: 1, maxLength: 12 });
  const text = (list: readonly { document: string; meeting: string; line: string; object: string; amount: number }[]) =>
    list.map(
      (row) => ` | ${row.document} | ${row.meeting} | ${row.line} | ${row.object} | | USD | ${row.amount / 100} |`,
    );
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const comparison = compareReconciliations(book(text(before)), book(text(after)));
      expect(comparison.holds).toBe(true);
      for (const { difference, explained, measure } of comparison.figures)
        if (measure !== 'rate') expect(explained).toBe(difference);
      const { added, dropped, changed, unchanged } = comparison.registers.expenditures;
      expect(dropped.length + changed.length + unchanged).toBe(before.length);
      expect(added.length + changed.length + unchanged).toBe(after.length);
    }),
    { numRuns: 100 },
  );
});

/** Each figure of that level, `M-01/part A/expenditure 72.30 → 60.00 ✓`. */
function sums({ figures }: Comparison, level: string): string[] {
  return figures
    .filter((each) => each.level === level)
    .map(
      (each) => `${movedName(each)} ${each.before.amount} → ${each.after.amount} ${each.holds === false ? '✗' : '✓'}`,
    );
}

test('a line that goes to another part, and whose amount changes, leaves the one by what it was and comes to the other by what it is', () => {
  const inPart = (part: string, rows: readonly string[]) =>
    book(rows, `# BudgetLines\nCode | Title | Part\nA1 | One | A\nA2 | Two | ${part}\nB1 | Three | B`);
  const dearer = replaced(1, '2013-04-11 | D-1 | M-01 | A2 | | copies | USD | 20.00 | final');
  const there = compareReconciliations(inPart('A', ROWS), inPart('B', dearer));
  expect(sums(there, 'subtotal')).toEqual(
    expect.arrayContaining(['M-01/part A/expenditure 7731 → 6501 ✓', 'M-01/part B/expenditure 700 → 2700 ✓']),
  );
  const back = compareReconciliations(inPart('B', dearer), inPart('A', ROWS));
  expect(sums(back, 'subtotal')).toEqual(
    expect.arrayContaining(['M-01/part A/expenditure 6501 → 7731 ✓', 'M-01/part B/expenditure 2700 → 700 ✓']),
  );
  expect([there.holds, back.holds]).toEqual([true, true]);
});

test('the total including unmatched is compared also where nothing is unmatched any more, or was not before', () => {
  const without = ROWS.filter((_, at) => at !== 6);
  expect(sums(compare(without), 'grand-total')).toContain('grand-total/expenditure 59331 → 58831 ✓');
  expect(sums(compareReconciliations(book(without), book(ROWS)), 'grand-total')).toContain(
    'grand-total/expenditure 58831 → 59331 ✓',
  );
});

test('subtotals and the total including unmatched are compared too', () => {
  const dearer = compare(replaced(0, '2013-04-10 | D-1 | M-01 | A1 | | booths | USD | 61 | final'));
  expect(sums(dearer, 'subtotal')).toContain('M-01/part A/expenditure 7731 → 7831 ✓');
  expect(sums(dearer, 'subtotal').join()).not.toMatch(/part B/);
  expect(sums(dearer, 'grand-total')).toContain('grand-total/expenditure 59331 → 59431 ✓');
  const stray = compare(replaced(6, '2013-04-20 | D-3 | | A1 | NOWHERE | a stray | USD | 6 | final'));
  expect(sums(stray, 'total')).toEqual([]);
  expect(sums(stray, 'grand-total')).toContain('grand-total/expenditure 59331 → 59431 ✓');
  expect(stray.holds).toBe(true);
});

test('an amount that can no longer be read is not taken for nothing', () => {
  const comparison = compare(replaced(4, '2013-04-13 | | M-02 | B1 | | fares | USD | "n.n." | final'));
  expect(moved(comparison)).toEqual([expect.stringMatching(/^M-02\/B1\/expenditure .*: changed 99\.00 → \.\.$/)]);
});

test('titles are compared as they are printed, in every language', () => {
  const titled = (title: string, french: string) =>
    book(
      ROWS,
      '# Meetings',
      'Code | Title | Title (fr) | Start | End',
      `M-01 | ${title} | ${french} | 2013-04-08 | 2013-04-09`,
      'M-02 | Second | Deuxième | 2013-11-11 | 2013-11-12',
    );
  const comparison = compareReconciliations(titled('First', 'Première'), titled('FIRST', 'Premiere'));
  expect(changes(comparison, 'meetings')).toEqual(['~ M-01: title First → FIRST, title fr Première → Premiere']);
  expect(fieldName('meetings', 'title fr', 'fr')).toBe('Titre (fr)');
});

test('of 300 like rows that all changed, one of which is gone, each stays what it was', () => {
  const rows = Array.from({ length: 300 }, (_, at) => ` | | M-01 | B1 | | | USD | ${at + 1}.01 |`);
  const after = rows.flatMap((row, at) => (at === 10 ? [] : [row.replace('.01', '.11')]));
  const comparison = compareReconciliations(book(rows), book([...after].reverse()));
  const { added, dropped, changed } = comparison.registers.expenditures;
  expect([added.length, dropped.length, changed.length]).toEqual([0, 1, 299]);
  expect(dropped[0]!.fields.find(({ field }) => field === 'amount')?.before).toBe('11.01');
});

test('the nearest amounts go together, the nearest pair first, as if every pair had been weighed', () => {
  const rowsOf = (amounts: readonly number[]): KeyedRows<'amount'> => ({
    count: amounts.length,
    fields: { amount: amounts },
    text: () => '',
    place: () => ({ file: '', sheet: '', cell: '' }),
  });
  const weighed = (old: readonly number[], now: readonly number[]): number[] => {
    const distances: number[] = [];
    const left: [number[], number[]] = [[...old], [...now]];
    while (left[0].length > 0 && left[1].length > 0) {
      const pairs = left[0].flatMap((a, i) => left[1].map((b, j) => [Math.abs(a - b), i, j] as const));
      const [distance, i, j] = pairs.reduce((best, each) => (each[0] < best[0] ? each : best));
      distances.push(distance);
      left[0].splice(i, 1);
      left[1].splice(j, 1);
    }
    return distances.sort((a, b) => a - b);
  };
  // Powers of two apart, so that no two pairs are equally near.
  const amounts = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 40 });
  fc.assert(
    fc.property(amounts, fc.nat(40), (places, split) => {
      const values = places.map((place) => 2 ** place);
      const [old, now] = [values.slice(0, split), values.slice(split)];
      const { partner } = pairRows(rowsOf(old), rowsOf(now), [{ same: [] }], 'amount');
      const found = [...partner].flatMap((to, at) => (to < 0 ? [] : [Math.abs(old[at]! - now[to]!)]));
      expect(found.sort((a, b) => a - b)).toEqual(weighed(old, now));
    }),
  );
});

test('another unit or layout is no other figure, but it is printed otherwise', () => {
  const set = (...rows: string[]) => book(ROWS, '# Settings', 'Setting | Value', 'Reporting year | 2013', ...rows);
  expect(compareReconciliations(set(), set()).samePrinting).toBe(true);
  for (const row of ['Rounding | 1000', 'Layout | matrix']) {
    const comparison = compareReconciliations(set(), set(row));
    expect([comparison.figures.length, comparison.samePrinting]).toEqual([0, false]);
  }
});
