/** What variances come of, as a table of the annex: in both layouts it adds up to the variances that the other tables print, and is read back. */
import fc from 'fast-check';
import { say } from '../../../src/adapters/messages/say';
import type { Annex, AnnexCell, AnnexTable } from '../../../src/core/annex/annex';
import { annexCsv } from '../../../src/core/annex/annex-csv';
import { annexDocument } from '../../../src/core/annex/annex-document';
import { reconciliationJson } from '../../../src/core/annex/annex-json';
import { annexSheets } from '../../../src/core/annex/annex-sheets';
import { printedName, sidesOf } from '../../../src/core/annex/behind-printed';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { lineageOf } from '../../../src/core/annex/lineage';
import { roundSplits } from '../../../src/core/annex/round-split';
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import { movedName } from '../../../src/core/comparison/moved-name';
import { DOCUMENT_WORDS } from '../../../src/core/language/document-words';
import { LANGUAGES } from '../../../src/core/language/language';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { splitWorkbooks } from '../../../src/core/split-variances';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { rowsBehind } from '../../../src/core/reconciliation/rows-behind';
import type { VarianceSplit } from '../../../src/core/reconciliation/variance-split';
import { isSplitTerm, SPLIT_TERMS } from '../../../src/core/reconciliation/variance-split';
import { expectedDocument } from '../../../src/core/tie-out/expected-document';
import type { KeptAnnex } from '../../../src/core/tie-out/known-figures';
import { behindFigure, findFigures, isKeptAnnex, knownFigures } from '../../../src/core/tie-out/known-figures';
import { plainText } from '../../../src/core/tie-out/plain-text';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import type { Minor } from '../../../src/core/values/money';
import { workbookOf } from '../../workbook-of';
import { spotsOf, unchanged } from '../tie-out/documents';

const book = (used = 3, ...settings: string[]): string => `
# Settings
Setting | Value
Reporting year | 2013
Rounding | 1
${settings.join('\n')}

# Meetings
Code | Title | Start | End
M1 | Group of Experts | 2013-04-08 | 2013-04-09
M2 | Annual Conference | 2013-11-14 | 2013-11-15

# BudgetLines
Code | Title | Part | Kind | Rate | Base
A1 | Interpretation | A
A2 | Documentation | A
B1 | Travel of staff | B
PSC | Support costs | B | support cost | 13 | A; B

# UnitCosts
Item | Unit | Factors | Rate | Currency
INT | day | Days; Teams | 811.37 | USD
DOC | page | Pages; Languages | 188.51 | CHF
TRV | trip | Trips | 1499.99 | USD

# Volumes
Meeting | Line | Item | Version | Days | Teams | Pages | Languages | Trips
M1 | A1 | INT | | 2 | 2
M1 | A1 | INT | used | ${used} | 2
M1 | A2 | DOC | | | | 12 | 6
M1 | A2 | DOC | used | | | 10 | 6
M1 | B1 | TRV | | | | | | 2
M2 | A1 | INT | | 2 | 3
M2 | A1 | INT | used | 2 | 3
M2 | A2 | DOC | | | | 20 | 6
M2 | A2 | DOC | used | | | 23 | 6

# ExchangeRates
Currency | From | Units per US dollar
CHF | 2013-01-01 | 0.931
CHF | 2013-11-01 | 0.9043

# Estimates
Meeting | Line | Amount | Currency | Adopted on
M1 | A1 | 3300 | USD | 2013-01-15
M1 | A2 | 14600 | USD | 2013-01-15
M1 | B1 | 3000 | USD | 2013-01-15
M1 | PSC | 2717 | USD | 2013-01-15
M2 | A1 | 4900 | USD | 2013-01-15
M2 | A2 | 24300 | USD | 2013-01-15
M2 | PSC | 3796 | USD | 2013-01-15

# Expenditures
Posting date | Meeting | Line | Amount | Currency
2013-04-30 | M1 | A1 | 4911.43 | USD
2013-04-30 | M1 | A2 | 11310.27 | CHF
2013-05-30 | M1 | B1 | 2911.52 | USD
2013-05-30 | M1 | PSC | 2601.17 | USD
2013-11-30 | M2 | A1 | 4868.02 | USD
2013-11-30 | M2 | A2 | 26041.55 | CHF
2013-12-30 | M2 | PSC | 4377.49 | USD
`;

const YES = 'Variance split | yes';
/** As the command line and the pane do: split where the setting asks for it. */
function reconciled(text: string): Reconciliation {
  const { value } = reconcileWorkbooks([workbookOf(text)]);
  return value.records.settings.varianceSplit ? splitWorkbooks([workbookOf(text)]).value : value;
}

const annexOf = (reconciliation: Reconciliation, language: (typeof LANGUAGES)[number] = 'en'): Annex =>
  buildAnnex(reconciliation, { language, say, draft: false }).value;
const printed = (cell: AnnexCell | undefined): number => (cell && 'amount' in cell ? cell.amount.printed : NaN);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const LAYOUTS = ['by meeting', 'matrix'] as const;

/** The variance of a meeting and line (blank: all) as a table that is not of causes prints it. */
function varianceIn(tables: readonly AnnexTable[], meeting: string, line: string): number {
  for (const { rows, columns } of tables)
    for (const { key, role, figures } of rows)
      for (const [at, column] of columns.entries())
        if (
          column.measure === 'variance' &&
          (column.meeting || key.meeting) === meeting &&
          key.line === line &&
          role !== 'subtotal' &&
          figures.length > 0
        )
          return printed(figures[at]);
  return NaN;
}

test('there is no such table where no setting asks for it', () => {
  for (const settings of [[], ['Variance split | no']]) {
    const annex = annexOf(reconciled(book(3, ...settings)));
    expect(annex.tables.map(({ title }) => title)).not.toContain('Variance by cause');
    expect(annexCsv(annex)).not.toContain('volume');
  }
});

test.each(LAYOUTS)('%s: terms add up to the printed variances, lines to meetings, meetings to all', (layout) => {
  const annex = annexOf(reconciled(book(3, YES, `Layout | ${layout}`)));
  const [causes, ...others] = [...annex.tables].reverse();
  expect(causes!.title).toBe('Variance by cause');
  expect(causes!.headnote).toBe('(United States dollars)');
  expect(causes!.columns.map(({ heading }) => heading)).toEqual([
    ...['Volume', 'Price', 'Exchange', 'Rounding', 'Not split', 'Derived', 'Variance'],
  ]);
  const rows = causes!.rows.filter(({ role }) => role !== 'heading');
  for (const { key, figures } of rows) {
    const [variance = NaN, ...terms] = figures.map(printed).reverse();
    expect([key, sum(terms)]).toEqual([key, variance]);
    expect([key, variance]).toEqual([key, varianceIn(others, key.meeting, key.line)]);
  }
  causes!.columns.forEach((_, at) => {
    const of = (meeting: string, role: string): number[] =>
      rows.filter((row) => row.key.meeting === meeting && row.role === role).map(({ figures }) => printed(figures[at]));
    for (const meeting of ['M1', 'M2']) expect(sum(of(meeting, 'line'))).toBe(sum(of(meeting, 'total')));
    expect(sum([...of('M1', 'total'), ...of('M2', 'total')])).toBe(sum(of('', 'total')));
  });
});

test('the text names the table, in six languages', () => {
  const reconciliation = reconciled(book(3, YES));
  for (const language of LANGUAGES) {
    const annex = annexOf(reconciliation, language);
    const { plan } = annexDocument(annex, reconciliation, { say, version: '0' }).value;
    const blocks = plan.sections.flatMap((section) => section.blocks);
    const texts = blocks.map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : ''));
    const { causes, causeNames, causesAnd, causesAndLast } = DOCUMENT_WORDS[language];
    const [volume = '', price = '', exchange = '', rounding = ''] = causeNames.split(' | ');
    const and = (message: string, list: string, next: string): string =>
      message.replace('{list}', list).replace('{next}', next);
    const joined = and(causesAndLast, and(causesAnd, and(causesAnd, volume, price), exchange), rounding);
    const sentence = causes.replace('{table}', '4').replace('{list}', joined);
    expect(texts.filter((text) => plainText(text).includes(plainText(sentence)))).toHaveLength(1);
    expect(texts).toContain(annex.words.variancesByCause);
    expect(texts).toContain(annex.words.noteCauses);
  }
});

test('its notes say what has no cause, and what follows from other lines', () => {
  const { tables, words } = annexOf(reconciled(book(3, YES)));
  const [causes, notSplit, derived] = tables.at(-1)!.notes.map(({ text }) => text);
  expect([causes, notSplit, derived]).toEqual([words.noteCauses, words.noteNotSplit, words.noteDerived]);
});

test('delimited text has the exact terms', () => {
  const [head = '', ...lines] = annexCsv(annexOf(reconciled(book(3, YES)))).split('\r\n');
  const at = (name: string): number => head.split(',').indexOf(name);
  const line = lines.find((each) => each.startsWith('4,line,M2,A,A2'))!.split(',');
  expect(['variance', 'rounding', 'volume', 'price', 'exchange', 'notSplit'].map((name) => line[at(name)])).toEqual([
    ...['-4497.47', '2.26', '-3644.66', '-29.19', '-825.88', ''],
  ]);
});

/** Formulas of a row or column over cells, worked out anew. */
test.each(LAYOUTS)('%s: in the workbook the table adds itself up', (layout) => {
  const reconciliation = reconciled(book(3, YES, `Layout | ${layout}`));
  const plan = annexSheets([annexOf(reconciliation)], reconciliation, { version: '1', inputs: [] });
  const [sheet] = plan.sheets;
  const start = sheet!.rows.findIndex(({ cells }) => cells[0]?.value === 'Variance by cause');
  const rows = sheet!.rows.slice(start).filter(({ cells }) => typeof cells.at(-1)?.value === 'number');
  const sums = rows.map(({ cells }) => cells.at(-1)!.formula ?? '');
  expect(rows).toHaveLength(10);
  for (const formula of sums) expect(formula).toMatch(/^SUM\(B\d+:G\d+\)$/);
  const totals = rows.filter(({ cells }) => /Total|All meetings/.test(String(cells[0]?.value)));
  for (const { cells } of totals) for (const cell of cells.slice(1, -1)) expect(cell?.formula).toMatch(/^SUM\(/);
  const exact = plan.sheets.find(({ name }) => name === 'Exact')!;
  const heads = exact.rows[2]!.cells.map((cell) => cell?.value);
  const line = exact.rows.find(({ cells }) => cells[3]?.value === 'M2' && cells[4]?.value === 'A2')!;
  const terms = ['Rounding', 'Volume', 'Price', 'Exchange'].map((name) => line.cells[heads.indexOf(name)]!.value);
  expect(terms).toEqual([2.26, -3644.66, -29.19, -825.88]);
});

test.each(LAYOUTS)('%s: two terms that changed places, a sign and a last row are found in the document', (layout) => {
  const reconciliation = reconciled(book(3, YES, `Layout | ${layout}`));
  const annex = annexOf(reconciliation);
  const expected = expectedDocument(annexDocument(annex, reconciliation, { say, version: '0' }).value);
  const document = unchanged(expected);
  expect(verifyDocument(expected, document).diagnostics).toEqual([]);
  for (const [from, to] of [
    ['(826)', '826'],
    ['2,430', '2,403'],
    ['(466)', '(456)'],
  ]) {
    const spot = spotsOf(document).find(({ text }) => text === from)!;
    const codes = verifyDocument(expected, spot.with(to!)).diagnostics.map(({ code }) => code);
    expect(codes).toContain('document-figure-changed');
    expect(codes).toContain('document-total-differs');
  }
});

test('a figure is asked for by its name, and leads to its quantities and unit costs', () => {
  const reconciliation = reconciled(book(3, YES));
  const json = reconciliationJson(reconciliation, { version: '0', inputs: [], diagnostics: [] });
  const kept = JSON.parse(JSON.stringify({ ...json, lineage: lineageOf(reconciliation) })) as KeptAnnex;
  expect(isKeptAnnex(kept)).toBe(true);
  const known = knownFigures(kept);
  const [figure] = findFigures(known, 'm1/a2/volume', '1');
  expect(figure).toMatchObject({ name: 'M1/A2/volume', amount: '2429.77' });
  expect(findFigures(known, 'exchange', '1').map(({ amount }) => amount)).toEqual(['-825.88']);
  expect(findFigures(known, 'notsplit', '1').map(({ amount }) => amount)).toEqual(['88.46']);
  const behind = behindFigure(figure!, kept).map(({ sign, figure: each }) => [sign, each.figure]);
  expect(behind).toEqual([
    [1, 'M1/A2/estimate'],
    [-1, 'M1/A2/expenditure'],
    [1, 'M1/A2/costs'],
  ]);
  const costs = behindFigure(figure!, kept)[2]!.figure.cells.map(({ sheet, areas }) => [
    kept.lineage.sheets[sheet]!.sheet,
    areas,
  ]);
  expect(costs).toEqual([
    ['Volumes', 'C4:C5'],
    ['UnitCosts', 'D3'],
  ]);
});

test('in the pane a term shows both sides and its quantities and unit costs', () => {
  const reconciliation = reconciled(book(3, YES));
  const table = annexOf(reconciliation).tables.at(-1)!;
  const row = table.rows.find(({ key }) => key.meeting === 'M1' && key.line === 'A2')!;
  const sides = sidesOf(reconciliation, rowsBehind(reconciliation), printedName(row, table.columns[0]!));
  expect(sides.map(({ measure, rows, sum: all }) => [measure, rows.length, all])).toEqual([
    ['estimate', 1, 1460000],
    ['expenditure', 1, 1214852],
    ['costs', 3, undefined],
  ]);
});

test('what moved between two versions is told of terms too', () => {
  const { figures, holds } = compareReconciliations(reconciled(book(3, YES)), reconciled(book(4, YES)));
  expect(figures.map((figure) => [movedName(figure), figure.difference])).toEqual(
    ['M1/A1', 'M1', '*'].flatMap((of) => [
      [`${of}/volume`, -162274],
      [`${of}/price`, 162274],
    ]),
  );
  expect(holds).toBe(true);
});

test('where a variance is not known, nor are its terms and the sums of them', () => {
  const text = book(3, YES).replace('CHF | 2013-01-01 | 0.931\n', '').replace('CHF | 2013-11-01 | 0.9043\n', '');
  const table = annexOf(reconciled(text)).tables.at(-1)!;
  const states = table.rows
    .filter(({ figures }) => figures.length > 0)
    .map(({ key, figures }) => [
      `${key.meeting}/${key.line}`,
      figures.some((cell) => 'amount' in cell && cell.amount.figure.state === 'unknown'),
    ]);
  expect(Object.fromEntries(states)).toEqual({
    ...{ 'M1/A1': false, 'M1/A2': true, 'M1/B1': false, 'M1/PSC': false, 'M1/': true },
    ...{ 'M2/A1': false, 'M2/A2': true, 'M2/PSC': false, 'M2/': true, '/': true },
  });
  // Of a sum no term is known either, though the other lines have theirs.
  const totals = table.rows.filter(({ role }) => role === 'total').flatMap(({ figures }) => figures);
  expect(totals.every((cell) => 'amount' in cell && cell.amount.figure.state === 'unknown')).toBe(true);
});

/** Terms of lines of some meetings; variances rounded as some other table may have, up or down. */
const meetings = fc.array(
  fc.array(
    fc.record({
      terms: fc.array(fc.integer({ min: -99999, max: 99999 }), { minLength: 4, maxLength: 4 }),
      up: fc.boolean(),
      isDerived: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  { minLength: 1, maxLength: 4 },
);

test('whichever way variances are rounded, terms add up to them, and sums to what is above', () => {
  const seen = { close: 0, apart: 0 };
  fc.assert(
    fc.property(meetings, (cases) => {
      const unit = 100 as Minor;
      const lines = cases.map((own) =>
        own.map(({ terms, up, isDerived }) => {
          const whole = isDerived ? terms[0]! : sum(terms);
          const [rounding, volume, price, exchange] = terms as Minor[];
          const split: VarianceSplit = isDerived
            ? { derived: terms[0] as Minor }
            : { rounding: rounding!, volume: volume!, price: price!, exchange: exchange! };
          const below = Math.floor(whole / 100) * 100;
          const value = (whole % 100 !== 0 && up ? below + 100 : below) as Minor;
          const figure = { state: 'known', amount: whole as Minor } as const;
          return { split, variance: { figure, printed: value, adjusted: false } };
        }),
      );
      const { lines: own, meetings: sums, total, isClose } = roundSplits(lines, unit);
      seen[isClose ? 'close' : 'apart']++;
      lines.forEach((each, m) => {
        each.forEach(({ variance, split }, l) => {
          const figures = own[m]![l]!;
          expect(sum(SPLIT_TERMS.map((term) => figures[term].printed))).toBe(variance.printed);
          for (const term of SPLIT_TERMS)
            expect(Math.abs(figures[term].printed - (split[term] ?? 0))).toBeLessThan(100);
        });
        for (const term of SPLIT_TERMS) {
          expect(sums[m]![term].printed).toBe(sum(own[m]!.map((figures) => figures[term].printed)));
        }
      });
      for (const term of SPLIT_TERMS) expect(total[term].printed).toBe(sum(sums.map((each) => each[term].printed)));
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.close, seen.apart)).toBeGreaterThan(0);
});

test('a term is no other measure', () => {
  expect(['volume', 'variance', 'rate'].map(isSplitTerm)).toEqual([true, false, false]);
});

test.each([
  // A line whose printed variance is beyond its own neighbours has all lines rounded by themselves: who lacks most goes up first.
  [{ volume: 60, price: 30, exchange: 30 }, 100, [100, 0, 0]],
  [{ volume: 30, price: 60, exchange: 30 }, 100, [0, 100, 0]],
  [{ volume: 30, price: 70, exchange: 60 }, 200, [0, 100, 100]],
  [{ volume: -40, price: -30, exchange: 250 }, 200, [0, -0, 200]],
  [{ volume: -60, price: 30, exchange: 150 }, 100, [-100, 0, 200]],
])('terms that are rounded by themselves: %j to %i', (terms, printedVariance, expected) => {
  const split = terms as unknown as VarianceSplit;
  const figure = (amount: number, to: number) => ({
    figure: { state: 'known' as const, amount: amount as Minor },
    printed: to as Minor,
    adjusted: false,
  });
  const beyond = { split: { volume: 120 as Minor }, variance: figure(120, 300) };
  const own = { split, variance: figure(sum(Object.values(terms)), printedVariance) };
  const { lines } = roundSplits([[beyond, own]], 100 as Minor);
  const figures = lines[0]![1]!;
  const found = (['volume', 'price', 'exchange'] as const).map((term) => figures[term].printed);
  expect(found.map((each) => each + 0)).toEqual(expected.map((each) => each + 0));
  expect(sum(SPLIT_TERMS.map((term) => figures[term].printed))).toBe(printedVariance);
});
