/** How a person asks for a figure. */
import { reconciliationJson } from '../../../src/core/annex/annex-json';
import { lineageOf } from '../../../src/core/annex/lineage';
import { figureName, figureNameParts } from '../../../src/core/reconciliation/figure-name';
import type { KeptAnnex } from '../../../src/core/tie-out/known-figures';
import { behindFigure, findFigures, isKeptAnnex, knownFigures } from '../../../src/core/tie-out/known-figures';
import { costs, settings } from '../reconciliation/costs';
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

test('a rate is looked for as it is printed, whatever the unit of amounts', () => {
  const rates = (query: string): string[] => {
    const figures = knownFigures(kept).filter(({ measure }) => measure === 'rate');
    return findFigures(figures, query, '100.00').map(({ amount }) => amount!);
  };
  const [own = ''] = knownFigures(kept).flatMap(({ measure, amount }) =>
    measure === 'rate' && amount ? [amount] : [],
  );
  expect(new Set(rates(own))).toEqual(new Set([own]));
  expect(rates('100')).not.toContain(own);
});

test('a rate comes from both sides, of which neither is taken off', () => {
  const rate = knownFigures(kept).find(({ name }) => name === 'MSP/INT/rate')!;
  const behind = behindFigure(rate, kept).map(({ sign, figure }) => [sign, figure.figure]);
  expect(behind).toEqual([
    [1, 'MSP/INT/estimate'],
    [1, 'MSP/INT/expenditure'],
  ]);
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

describe('sums that no line has', () => {
  const of = (text: string, layout?: string): KeptAnnex => {
    const reconciliation = costs(
      `${settings('Figures | provisional')}\n# Expenditures\nMeeting | Line | Amount | Stage\n${text}`,
    ).value;
    const json = reconciliationJson(reconciliation, { version: '0', inputs: [], diagnostics: [] });
    const options = layout === undefined ? {} : { options: { layout } };
    return JSON.parse(JSON.stringify({ ...json, lineage: lineageOf(reconciliation), ...options })) as KeptAnnex;
  };
  const ROWS = `
    M-01 | A1 | 90 | final
    M-01 | B1 | 6 | commitment
    M-02 | A1 | 50 | commitment
    M-02 | A2 | 0.4 | commitment
    M-99 | A1 | 30 | commitment
    M-98 | A1 | 4 | final`;
  const amount = (from: KeptAnnex, query: string): string[] =>
    findFigures(knownFigures(from), query, '1.00').map((figure) => {
      const behind = behindFigure(figure, from).map(
        ({ sign, figure: each }) => sign * Math.round(Number(each.amount) * 100),
      );
      if (figure.measure !== 'rate')
        expect([figure.name, behind.reduce((sum, each) => sum + each, 0)]).toEqual([
          figure.name,
          Math.round(Number(figure.amount) * 100),
        ]);
      return `${figure.name} ${figure.amount}`;
    });

  test.each([
    ['M-01/committed', 'M-01/committed 6.00'],
    ['M-01/part B/committed', 'M-01/part B/committed 6.00'],
    ['*/committed', '*/committed 56.40'],
    ['committed', '*/committed 56.40'],
    ['unmatched/committed', 'unmatched/committed 30.00'],
    ['unmatched/variance', 'unmatched/variance -34.00'],
    ['grand-total/committed', 'grand-total/committed 86.40'],
    ['grand-total/estimate', 'grand-total/estimate 300.00'],
    ['grand-total/expenditure', 'grand-total/expenditure 180.40'],
    ['grand-total/variance', 'grand-total/variance 119.60'],
    ['grand-total/rate', 'grand-total/rate 60.1'],
    ['M-01/part A/rate', 'M-01/part A/rate 90.0'],
    ['*/rate', '*/rate 48.8'],
  ])('%s', (query, expected) => expect(amount(of(ROWS), query)).toEqual([expected]));

  test.each([
    ['*/A1/expenditure', ['*/A1/expenditure 140.00']],
    ['*/A1/committed', ['*/A1/committed 50.00']],
    ['*/part A/variance', ['*/part A/variance 159.60']],
    ['*/part B/rate', ['*/part B/rate undefined']],
  ])('of a matrix: %s', (query, expected) => {
    expect(amount(of(ROWS, 'matrix'), query)).toEqual(expected);
    expect(amount(of(ROWS), query)).toEqual([]);
  });

  test('nothing unmatched: no total with it', () => {
    const figures = knownFigures(of('M-01 | A1 | 90 | final'));
    expect(figures.filter(({ role }) => role === 'unmatched' || role === 'grand-total')).toEqual([]);
    expect(figures.filter(({ measure }) => measure === 'committed')).toEqual([]);
  });

  test('figures that are printed alike are all listed, exact ones too', () => {
    const rows = 'M-01 | A1 | 70 | final\nM-02 | A1 | 70.4 | final\nM-02 | A2 | 69.5 | final';
    expect(amount(of(rows), '70').filter((found) => !found.includes('rate'))).toEqual([
      'M-01/A1/expenditure 70.00',
      'M-01/expenditure 70.00',
      'M-02/A1/expenditure 70.40',
      'M-02/A2/expenditure 69.50',
      'M-02/A2/variance -69.50',
    ]);
  });
});

test('a code with a slash may be typed as it is', () => {
  const { value } = costs(`
    # Meetings
    Code | Title | Start | End
    M/1 | First | 2013-04-08 | 2013-04-09
    # Estimates
    Meeting | Line | Amount
    M/1 | A1 | 5
    # Expenditures
    Meeting | Line | Amount
    M/1 | A1 | 5`);
  const json = reconciliationJson(value, { version: '0', inputs: [], diagnostics: [] });
  const slashed = JSON.parse(JSON.stringify({ ...json, lineage: lineageOf(value) })) as KeptAnnex;
  const found = (query: string) => findFigures(knownFigures(slashed), query, '0.01').map(({ name }) => name);
  expect(found('M/1/A1/estimate')).toEqual(['M\\/1/A1/estimate']);
  expect(found('M\\/1/A1/estimate')).toEqual(['M\\/1/A1/estimate']);
  expect(found('m/1/a1')).toHaveLength(4);
  expect(found('M/1')).toHaveLength(8);
});
