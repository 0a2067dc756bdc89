/** From each printed figure to its rows: what they add up to is the figure, to the smallest unit. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnnexCell } from '../../src/core/annex/annex';
import { isProven } from '../../src/core/annex/behind-printed';
import { decimalFromMinor } from '../../src/core/values/money';
import type { Minor } from '../../src/core/values/money';
import type { PreviewFigure, ShownSide } from '../../src/taskpane/engine/annex-questions';
import { EngineDesk } from '../../src/taskpane/engine/engine-desk';

const ROOT = path.join(__dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'samples', 'ccw-2013.xlsx');
const PHILADELPHIA = path.join(ROOT, '..', 'shared', 'data', 'philadelphia-fy2017.xlsx');
const EVERY_ROW = 1_000_000;

const fileOf = (name: string, bytes: Uint8Array): { name: string; bytes: Uint8Array } => ({ name, bytes });
const sample = () => fileOf('ccw-2013.xlsx', new Uint8Array(readFileSync(SAMPLE)));
const csv = (name: string, text: string) => fileOf(name, new TextEncoder().encode(text));

/** In euros beside dollars, with parts, a commitment, a shared row and rows that find no place. */
const crafted = () => [
  csv('Settings.csv', 'Setting,Value\nReporting year,2013\nCurrency,USD\nFigures,provisional\n'),
  csv('Meetings.csv', 'Code,Title,Start,End\nM1,First,2013-04-01,2013-04-02\nM2,Second,2013-05-01,2013-05-02\n'),
  csv('Budget lines.csv', 'Code,Title,Part,Order\nA1,Staff,A,1\nA2,Travel,A,2\nB1,Rooms,B,3\n'),
  csv('Exchange rates.csv', 'Currency,From,Units per US dollar\nEUR,2013-04-01,0.7\n'),
  csv('Estimates.csv', 'Meeting,Line,Amount,Currency\nM1,A1,1000.01,EUR\nM1,B1,50,USD\nM2,A2,70.5,USD\n'),
  csv(
    'Expenditures.csv',
    'Meeting,Line,Amount,Currency,Date,Stage\nM1,A1,900.55,USD,2013-04-02,final\nM1,B1,33.33,USD,2013-04-02,commitment\n' +
      'M2,A2,-5.07,USD,2013-05-02,final\nM9,A1,12.5,USD,2013-05-02,final\n',
  ),
];

const KNOWN: readonly (readonly [string, () => readonly { name: string; bytes: Uint8Array }[], number])[] = [
  ['the sample', () => [sample()], 60],
  ['two currencies, parts, commitments and rows without a place', crafted, 40],
  ...(existsSync(PHILADELPHIA)
    ? [
        [
          'Philadelphia',
          () => [fileOf('philadelphia-fy2017.xlsx', new Uint8Array(readFileSync(PHILADELPHIA)))],
          100,
        ] as const,
      ]
    : []),
];

/** A figure as its rows tell it: added up here, row by row. */
function toldBy(cell: AnnexCell, sides: readonly ShownSide[]): { readonly rows: string; readonly figure: string } {
  const sums = sides.map(({ rows }) => rows.reduce((sum, { amount }) => sum + BigInt(amount ?? 0), 0n));
  expect(sides.map(({ sum }) => BigInt(sum!))).toEqual(sums);
  expect(sides.map(({ total }) => total)).toEqual(sides.map(({ rows }) => rows.length));
  const [first = 0n, second = 0n] = sums;
  if ('rate' in cell)
    return { rows: first === 0n ? '' : rate(second, first), figure: cell.rate === undefined ? '' : String(cell.rate) };
  return { rows: String(first - second), figure: String(cell.amount.figure.amount) };
}

/** In tenths of a per cent, half away from zero. */
function rate(part: bigint, whole: bigint): string {
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  const tenths = (2000n * size(part) + size(whole)) / (2n * size(whole));
  return String(part < 0n === whole < 0n ? tenths : -tenths);
}

async function previewed(
  files: readonly { name: string; bytes: Uint8Array }[],
  layout: 'by meeting' | 'matrix',
): Promise<{ desk: EngineDesk; figures: readonly (PreviewFigure & { readonly where: string })[] }> {
  const desk = new EngineDesk();
  await desk.open({ files });
  const ask = { languages: ['en'], layout, rounding: 100, language: 'en', from: 0, count: 1000 } as const;
  const { tables } = await desk.preview(ask);
  const figures = tables.flatMap(({ caption, rows }) =>
    rows.flatMap((row, at) =>
      row.figures.map((figure, n) => ({ ...figure, where: `${caption} ${at} ${row.label} ${n}` })),
    ),
  );
  return { desk, figures };
}

describe.each(['by meeting', 'matrix'] as const)('%s', (layout) => {
  test.each(KNOWN)('%s: every figure is what the rows behind it add up to', async (_, files, least) => {
    const { desk, figures } = await previewed(files(), layout);
    const wrong: unknown[] = [];
    for (const { where, cell, name } of figures) {
      const sides = await desk.printedRows({ name, count: EVERY_ROW });
      const { rows, figure } = toldBy(cell, sides);
      const holds = isProven(cell, sides);
      if (rows !== figure || holds === false) wrong.push({ where, rows, figure, holds });
    }
    expect(wrong).toEqual([]);
    expect(figures.length).toBeGreaterThan(least);
  });
});

test('the crafted workbook has what it is for', async () => {
  const { figures } = await previewed(crafted(), 'by meeting');
  const roles = new Set(figures.map(({ name }) => name.role));
  expect([...roles].sort()).toEqual(['grand-total', 'line', 'subtotal', 'total', 'unmatched']);
  expect(figures.some(({ name }) => name.measure === 'committed')).toBe(true);
  const converted = figures.find(({ name }) => name.line === 0 && name.measure === 'estimate')!;
  expect(exact(converted.cell)).toBe('1428.59');
});

test('rows come piece by piece; the count and the sum are of all', async () => {
  const { desk, figures } = await previewed([sample()], 'by meeting');
  const total = figures.find(({ name }) => name.role === 'total' && name.measure === 'variance')!;
  const all = await desk.printedRows({ name: total.name, count: EVERY_ROW });
  const some = await desk.printedRows({ name: total.name, count: 3 });
  expect(some.map(({ measure, rows }) => [measure, rows.length])).toEqual([
    ['estimate', 3],
    ['expenditure', 3],
  ]);
  expect(some.map(({ rows, ...side }) => [side, rows])).toEqual(
    all.map(({ rows, ...side }) => [side, rows.slice(0, 3)]),
  );
});

test('a sum that is off by the smallest unit proves nothing', async () => {
  const { desk, figures } = await previewed([sample()], 'by meeting');
  const { cell, name } = figures.find(({ name: of }) => of.measure === 'variance')!;
  const sides = await desk.printedRows({ name, count: 0 });
  expect(isProven(cell, sides)).toBe(true);
  const off = sides.map((side) => ({ sum: (side.sum! + (side.measure === 'estimate' ? 1 : 0)) as Minor }));
  expect(isProven(cell, off)).toBe(false);
});

test('where a row cannot be read, no sum is claimed', async () => {
  const bad = csv('Expenditures.csv', 'Meeting,Line,Amount\nP5-MOE-2013,A1,"1,234x"\n');
  const { desk, figures } = await previewed([sample(), bad], 'by meeting');
  const unknown = figures.filter(({ cell }) => 'amount' in cell && cell.amount.figure.state === 'unknown');
  expect(unknown.length).toBeGreaterThan(0);
  for (const { cell, name } of unknown)
    expect(isProven(cell, await desk.printedRows({ name, count: 0 }))).toBe(undefined);
});

const exact = (cell: AnnexCell): string => ('amount' in cell ? decimalFromMinor(cell.amount.figure.amount, 2) : '');

/** With quantities planned and used. */
const split = () => [
  ...crafted().slice(1),
  csv('Settings.csv', 'Setting,Value\nReporting year,2013\nFigures,provisional\nVariance split,yes\n'),
  csv('UnitCosts.csv', 'Item,Unit,Factors,Rate,Currency\nX,day,Days,100,USD\n'),
  csv('Volumes.csv', 'Meeting,Line,Item,Version,Days\nM1,A1,X,,14\nM1,A1,X,used,9\nM1,B1,X,,1\nM1,B1,X,used,1\n'),
];

test.each(['by meeting', 'matrix'] as const)(
  '%s: what a variance comes of shows its quantities and unit costs',
  async (layout) => {
    const { desk, figures } = await previewed(split(), layout);
    const terms = figures.filter(({ name }) => name.measure === 'volume' && name.line >= 0);
    const known = terms.filter(({ cell }) => 'amount' in cell && cell.amount.figure.state === 'known');
    expect(known.length).toBeGreaterThan(0);
    for (const { name, cell } of known) {
      const sides = await desk.printedRows({ name, count: EVERY_ROW });
      expect(sides.map(({ measure }) => measure)).toEqual(['estimate', 'expenditure', 'costs']);
      expect(sides[2]!.places.map(({ file }) => file)).toEqual(
        expect.arrayContaining(['Volumes.csv', 'UnitCosts.csv']),
      );
      expect(isProven(cell, sides)).toBe(undefined);
    }
  },
);

test('of two readings the later one stays, though the earlier one takes longer', async () => {
  const desk = new EngineDesk();
  const slow = desk.open({ files: split() });
  const quick = desk.open({ files: [sample()] });
  await Promise.all([slow, quick]);
  const ask = { languages: ['en'], layout: 'matrix', rounding: 100, language: 'en', from: 0, count: 1000 } as const;
  const { tables } = await desk.preview(ask);
  expect(tables[0]!.rows.map(({ label }) => label).join()).toContain('Amended Protocol II');
});
