/** How a person asks for a figure. */
import { reconciliationJson } from '../../../src/core/annex/annex-json';
import { lineageOf } from '../../../src/core/annex/lineage';
import { figureName, figureNameParts } from '../../../src/core/reconciliation/figure-name';
import type { KeptAnnex } from '../../../src/core/tie-out/known-figures';
import { behindFigure, findFigures, isKeptAnnex, knownFigures } from '../../../src/core/tie-out/known-figures';
import { reconciled } from './documents';

let kept: KeptAnnex;
beforeAll(async () => {
  const reconciliation = await reconciled();
  const json = reconciliationJson(reconciliation, { version: '0', inputs: [], diagnostics: [] });
  kept = JSON.parse(JSON.stringify({ ...json, lineage: lineageOf(reconciliation) })) as KeptAnnex;
});

const names = (query: string, unit = '0.01'): string[] =>
  findFigures(knownFigures(kept), query, unit).map(({ name }) => name);

test.each([
  ['MSP/INT/estimate', ['MSP/INT/estimate']],
  [' msp / int / Estimate ', ['MSP/INT/estimate']],
  ['MSP/estimate', ['MSP/estimate']],
  ['MSP/part A/variance', ['MSP/part A/variance']],
  ['*/expenditure', ['*/expenditure']],
  ['expenditure', ['*/expenditure']],
  ['unmatched/expenditure', ['unmatched/expenditure']],
  ['MSP/INT', ['MSP/INT/estimate', 'MSP/INT/expenditure', 'MSP/INT/variance', 'MSP/INT/rate']],
  ['40,000.10', ['MSP/INT/estimate']],
  ['40\u202f000,10', ['MSP/INT/estimate']],
  ['٤٠ ٠٠٠.١٠', ['MSP/INT/estimate']],
  ['nothing', []],
  ['123,456', []],
])('%s', (query, expected) => expect(names(query)).toEqual(expected));

test('a printed number is looked for within the unit of printing', () => {
  expect(names('40,000', '1.00')).toEqual(['MSP/INT/estimate']);
  expect(names('40,000', '0.01')).toEqual([]);
});

test('a line code alone asks for the line at every meeting', () => {
  expect(new Set(names('INT').map((name) => figureNameParts(name)[1]))).toEqual(new Set(['INT']));
});

test('what a figure is made of adds up to it', () => {
  for (const figure of knownFigures(kept)) {
    if (figure.measure === 'rate' || figure.amount === undefined) continue;
    const sum = behindFigure(figure, kept).reduce(
      (total, { sign, figure: each }) => total + sign * Math.round(Number(each.amount) * 100),
      0,
    );
    expect([figure.name, sum]).toEqual([figure.name, Math.round(Number(figure.amount) * 100)]);
  }
});

test('a slash in a code does not make another name', () => {
  const of = (meeting: string, line: string) => figureName({ meeting, line, part: '', role: 'line' }, 'rate');
  expect(of('A/B', '')).not.toBe(of('A', 'B'));
  for (const [meeting, line] of [
    ['A/B', 'C'],
    ['A', 'B/C'],
    ['A\\', '/B'],
    ['*', 'part A'],
  ] as const) {
    expect(figureNameParts(of(meeting, line))).toEqual([meeting, line, 'rate']);
  }
});

test('what is no document of ours is not taken for one', () => {
  expect(isKeptAnnex(kept)).toBe(true);
  expect(isKeptAnnex({})).toBe(false);
  expect(isKeptAnnex(null)).toBe(false);
});
