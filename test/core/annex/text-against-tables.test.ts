/** Every figure of the running text is what the tables of either layout print of the same thing, whatever the workbook, in three units. */
import fc from 'fast-check';
import { say } from '../../../src/adapters/messages/say';
import type { Annex, AnnexCell } from '../../../src/core/annex/annex';
import { annexDocument } from '../../../src/core/annex/annex-document';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { FigureName } from '../../../src/core/annex/document-figures';
import { isSplitTerm } from '../../../src/core/reconciliation/variance-split';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { splitWorkbooks } from '../../../src/core/split-variances';
import type { Minor } from '../../../src/core/values/money';
import type { PerCentDecimals } from '../../../src/core/values/per-cents';
import { workbookOf } from '../../workbook-of';
import { makeReconciliation } from './make-reconciliation';

const LAYOUTS = ['by meeting', 'matrix'] as const;
/** As it stands, whole dollars, thousands. */
const UNITS = [1, 100, 100_000] as Minor[];
const unit = fc.constantFrom(...UNITS);

const RUNS = { numRuns: 100, seed: 2013 };

interface Said {
  readonly name: FigureName;
  /** Cents, or tenths of a per cent; not a number where it stands in words. */
  readonly value: number;
}

interface Made {
  readonly annex: Annex;
  readonly texts: readonly string[];
  readonly said: readonly Said[];
}

/** `(1,234.50)` is below nil. */
function numberIn(text: string): number {
  const size = Number(text.replace(/[(),]/g, ''));
  return text.startsWith('(') ? -size : size;
}

function made(reconciliation: Reconciliation, layout: (typeof LAYOUTS)[number], rounding: Minor): Made {
  const annex = buildAnnex(reconciliation, { language: 'en', say, draft: false, layout, rounding }).value;
  const { plan, figures } = annexDocument(annex, reconciliation, { say, version: '1' }).value;
  const blocks = plan.sections.flatMap((section) => section.blocks);
  const isRunning = (block: number): boolean => {
    const planned = blocks[block]!;
    return planned.kind === 'paragraph' && /numbered|lettered/.test(planned.style);
  };
  const texts = blocks.flatMap((block, at) =>
    'runs' in block && isRunning(at) ? [block.runs.map(({ text }) => text).join('')] : [],
  );
  const said = figures
    .filter(({ place }) => place.row < 0 && isRunning(place.block))
    .map(({ name, text }) => {
      const scale = name.measure === 'variance-rate' ? 10 : 100;
      return { name, value: Math.round(numberIn(text) * scale) };
    });
  return { annex, texts, said };
}

/** What the cells of an annex print, by meeting, line and measure; subtotals of parts, and sums with what was not matched, stand apart. */
function cellsOf({ tables }: Annex): Map<string, AnnexCell[]> {
  const cells = new Map<string, AnnexCell[]>();
  for (const { rows, columns } of tables)
    for (const { role, key, figures } of rows)
      figures.forEach((cell, at) => {
        const { measure, meeting } = columns[at]!;
        if (role === 'subtotal' || role === 'grand-total' || (role === 'total' && key.part !== '')) return;
        const name = keyOf(measure, meeting || key.meeting, key.line, role === 'unmatched');
        cells.set(name, [...(cells.get(name) ?? []), cell]);
      });
  return cells;
}

const keyOf = (measure: string, meeting: string, line: string, unmatched: boolean): string =>
  [measure, meeting, line, unmatched].join('|');

/** Names of what text says otherwise than a cell of the same name prints. */
function contradictions(reconciliation: Reconciliation, rounding: Minor): string[] {
  const both = LAYOUTS.map((layout) => made(reconciliation, layout, rounding));
  const cells = both.map(({ annex }) => cellsOf(annex));
  const wrong: string[] = [];
  for (const { said } of both)
    for (const { name, value } of said) {
      const { measure, meeting, line, role, counted } = name;
      if (counted !== '' || ['table', 'year', 'day', 'text', 'count'].includes(measure)) continue;
      const of = measure === 'variance-rate' ? 'rate' : measure;
      const printed = cells.flatMap((own) => own.get(keyOf(of, meeting, line, role === 'unmatched')) ?? []);
      if (printed.length === 0) wrong.push(`${JSON.stringify(name)}: in no table`);
      for (const cell of printed) {
        const shown = 'amount' in cell ? cell.amount.printed : 1000 - (cell.rate ?? NaN);
        // Words say on which side a variance lies.
        const isSame = value === (measure.startsWith('variance') ? Math.abs(shown) : shown);
        if (!isSame) wrong.push(`${JSON.stringify(name)}: ${value} in text, ${shown} in a table`);
      }
    }
  return wrong;
}

const cents = (amount: number): string => (amount / 100).toFixed(2);
const amount = fc.oneof(
  fc.integer({ min: -50_000, max: 5_000_000 }),
  fc.integer({ min: 0, max: 40 }).map((halves) => halves * 50_000 + 49),
);
const aCase = fc.record({
  meetings: fc.array(
    fc.record({
      status: fc.constantFrom('held', 'held', 'held', 'cancelled', 'postponed'),
      lines: fc.uniqueArray(
        fc.record({
          line: fc.nat(5),
          estimate: fc.option(amount),
          spent: fc.option(amount),
          unreadable: fc.nat(40).map((chance) => chance === 0),
          committed: fc.boolean(),
        }),
        { minLength: 1, maxLength: 5, selector: ({ line }) => line },
      ),
    }),
    { minLength: 1, maxLength: 9 },
  ),
  unmatched: fc.array(amount, { maxLength: 3 }),
  provisional: fc.boolean(),
  parts: fc.integer({ min: 1, max: 3 }),
  perCentDecimals: fc.constantFrom<PerCentDecimals>(0, 1, 1),
});
type Case = typeof aCase extends fc.Arbitrary<infer C> ? C : never;

function reconciled({ meetings, unmatched, provisional, parts, perCentDecimals }: Case): Reconciliation {
  const rows = meetings.flatMap(({ lines }, m) => lines.map((line) => ({ ...line, meeting: `M${m}` })));
  return makeReconciliation({
    meetings: meetings.map(({ status }, at) => ({ code: `M${at}`, title: `Meeting M${at}`, status: status as 'held' })),
    lines: Array.from({ length: 6 }, (_, at) => ({
      code: `L${at}`,
      title: `Line ${'ABCDEF'[at]!}`,
      part: 'ABC'[at % parts]!,
    })),
    estimates: rows.flatMap(({ meeting, line, estimate }): [string, string, string][] =>
      estimate === null ? [] : [[meeting, `L${line}`, cents(estimate)]],
    ),
    expenditures: [
      ...rows.flatMap(({ meeting, line, spent, unreadable, committed }): [string, string, string, string][] =>
        spent === null
          ? []
          : [[meeting, `L${line}`, unreadable ? '?' : cents(spent), committed && provisional ? 'commitment' : '']],
      ),
      ...unmatched.map((each): [string, string, string] => ['', '', cents(each)]),
    ],
    settings: { figures: provisional ? 'provisional' : 'final', mandate: 'As requested.', perCentDecimals },
  });
}

test('amounts and rates of the text are those of the tables, in two layouts', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(aCase, unit, (one, rounding) => {
      const reconciliation = reconciled(one);
      for (const { name } of made(reconciliation, 'by meeting', rounding).said)
        seen.add(`${name.measure} ${name.role}${name.meeting === '' ? '' : ' of a meeting'}`);
      expect(contradictions(reconciliation, rounding)).toEqual([]);
    }),
    RUNS,
  );
  for (const kind of ['estimate', 'expenditure', 'variance', 'variance-rate', 'committed'])
    expect([...seen]).toContain(`${kind} total`);
  for (const kind of ['variance total of a meeting', 'variance line of a meeting', 'expenditure unmatched'])
    expect([...seen]).toContain(kind);
});

test('numbers of meetings add up to those of the summary, and each is named on one side alone', () => {
  fc.assert(
    fc.property(aCase, unit, (one, rounding) => {
      const { texts, annex } = made(reconciled(one), 'by meeting', rounding);
      const words = 'one two three four five six seven eight nine'.split(' ');
      const sides = texts.join('\n').matchAll(/(?:for|at) (\w+) meetings?(?:[,:]| )/g);
      const counted = [...sides].reduce((sum, [, word]) => sum + words.indexOf(word!) + 1, 0);
      const held = one.meetings.filter(({ status }) => status === 'held').length;
      expect(counted).toBe(held);
      const meetings = annex.tables[0]!.rows.filter(({ role }) => role === 'line').length;
      expect(meetings).toBe(one.meetings.length);
    }),
    RUNS,
  );
});

const volumes = fc.record({
  items: fc.array(
    fc.record({
      meeting: fc.constantFrom('M1', 'M2', 'M3'),
      line: fc.constantFrom('A1', 'A2', 'B1'),
      estimated: fc.integer({ min: 1, max: 40 }),
      used: fc.option(fc.integer({ min: 0, max: 40 })),
      changed: fc.constantFrom(0, 0, 1, 250),
      hasVolumes: fc.boolean(),
      spent: fc.option(fc.integer({ min: 0, max: 900_000 })),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  inFrancs: fc.boolean(),
  support: fc.boolean(),
});
type Volumes = typeof volumes extends fc.Arbitrary<infer V> ? V : never;

function splitBook({ items, inFrancs, support }: Volumes): string {
  const rows = [...new Map(items.map((item) => [`${item.meeting} ${item.line}`, item])).values()];
  const currency = inFrancs ? 'CHF' : 'USD';
  const estimate = (days: number): number => (inFrancs ? Math.round((days * 81_137) / 0.931) : days * 81_137);
  return `
# Settings
Setting | Value
Reporting year | 2013
Variance split | yes
Mandate | As requested.

# Meetings
Code | Title | Start | End
M1 | Group of Experts | 2013-04-08 | 2013-04-09
M2 | Annual Conference | 2013-11-14 | 2013-11-15
M3 | Meeting of the Parties | 2013-12-02 | 2013-12-03

# BudgetLines
Code | Title | Part | Kind | Rate | Base
A1 | Interpretation | A
A2 | Documentation | A
B1 | Travel of staff | B
${support ? 'PSC | Support costs | B | support cost | 13 | A; B' : ''}

# UnitCosts
Item | Unit | Factors | Rate | Currency
INT | day | Days | 811.37 | ${currency}

# Volumes
Meeting | Line | Item | Version | Days
${rows
  .filter(({ hasVolumes }) => hasVolumes)
  .flatMap(({ meeting, line, estimated, used }) => [
    `${meeting} | ${line} | INT | | ${estimated}`,
    ...(used === null ? [] : [`${meeting} | ${line} | INT | used | ${used}`]),
  ])
  .join('\n')}

# ExchangeRates
Currency | From | Units per US dollar
CHF | 2013-01-01 | 0.931
CHF | 2013-11-01 | 0.9043

# Estimates
Meeting | Line | Amount | Currency | Adopted on
${rows.map(({ meeting, line, estimated, changed }) => `${meeting} | ${line} | ${cents(estimate(estimated) + changed)} | USD | 2013-01-15`).join('\n')}
${support ? 'M1 | PSC | 271.70 | USD | 2013-01-15' : ''}

# Expenditures
Posting date | Meeting | Line | Amount | Currency
${rows.flatMap(({ meeting, line, spent }) => (spent === null ? [] : [`2013-11-30 | ${meeting} | ${line} | ${cents(spent)} | ${currency}`])).join('\n')}
2013-11-30 | M1 | A1 | 12.34 | USD
`;
}

const CAUSES = ['volume', 'price', 'exchange', 'rounding'];

test('of what variances are due to, text names what the table has columns of, and no more', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(volumes, unit, fc.constantFrom(...LAYOUTS), (one, rounding, layout) => {
      const reconciliation = splitWorkbooks([workbookOf(splitBook(one))]).value;
      const { annex, texts } = made(reconciliation, layout, rounding);
      const causes = annex.tables.find(({ columns }) => columns.some(({ measure }) => isSplitTerm(measure)))!;
      const has = causes.columns.map(({ measure }) => String(measure));
      const [, table = '', list = ''] =
        /Table (\d+) shows what the variances are due to: ([^.]*)\./.exec(texts.join('\n')) ?? [];
      const named = list.split(/, | and /).filter((name) => name !== '');
      expect(named).toEqual(CAUSES.filter((name) => has.includes(name)));
      if (named.length > 0) expect(Number(table)).toBe(causes.number);
      seen.add(named.join());
      expect(contradictions(reconciliation, rounding)).toEqual([]);
    }),
    { ...RUNS, numRuns: RUNS.numRuns / 2 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(['exchange', 'exchange,rounding', 'volume,price,exchange,rounding']),
  );
});
