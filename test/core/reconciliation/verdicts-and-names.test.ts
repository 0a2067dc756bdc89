/** What is said of a proof, the sums of split variances, and the names of figures: each word with what it takes. */
import { figureName, figureNameParts } from '../../../src/core/reconciliation/figure-name';
import type { NamedFigure } from '../../../src/core/reconciliation/figure-name';
import type { ProofVerdict } from '../../../src/core/reconciliation/proof-verdict';
import { accountParts, isWhole, numbersOf, proofVerdict } from '../../../src/core/reconciliation/proof-verdict';
import { splitJson } from '../../../src/core/reconciliation/split-json';
import type { VarianceSplit } from '../../../src/core/reconciliation/variance-split';
import { isSplitTerm, sumSplits } from '../../../src/core/reconciliation/variance-split';
import { costs } from './costs';

const { proof: PROOF } = costs('').value;
const verdict = (change: object): ProofVerdict => proofVerdict({ ...PROOF, ...change });
const control = (holds: boolean): object => ({ holds });

test.each<[string, object, Partial<ProofVerdict>, boolean]>([
  ['all is well', {}, { sums: 'every number', controls: 'none' }, true],
  ['something was not looked at', { notLookedAt: 2 }, { sums: 'every row', notLookedAt: 2 }, false],
  ['something waits for an answer', { unclear: 1 }, { sums: 'every row', unclear: 1 }, false],
  ['a sum does not hold', { sumsHold: false }, { sums: 'broken' }, false],
  [
    'a sum does not hold, and something was not looked at',
    { sumsHold: false, notLookedAt: 1 },
    { sums: 'broken' },
    false,
  ],
  ['there is nothing', { sheets: [] }, { sums: 'nothing' }, false],
  ['a control total agrees', { controls: [control(true)] }, { controls: 'agree' }, true],
  ['one of two differs', { controls: [control(true), control(false)] }, { controls: 'differ' }, false],
  ['one cannot be read', { controlsUnread: 1 }, { controls: 'none', controlsUnread: 1 }, false],
])('%s', (_, change, wanted, whole) => {
  const found = verdict(change);
  expect(found).toMatchObject(wanted);
  expect(isWhole(found)).toBe(whole);
});

test('the classes of an account, in its order, those of all sheets together; none without numbers', () => {
  const of = (name: string, numbers: number): object => ({ class: name, numbers, areas: [] });
  const sheets = [
    { file: 'a', sheet: 'S', classes: [of('not looked at', 2), of('used', 3)] },
    { file: 'b', sheet: 'T', classes: [of('used', 4), of('total', 0)] },
  ];
  const parts = accountParts({
    ...PROOF,
    sheets: sheets.map((each) => ({ ...each, numbers: each.sheet === 'S' ? 5 : 4 })),
  } as never);
  expect(parts.map(({ class: name, numbers, sheets: own }) => [name, numbers, own.map(({ sheet }) => sheet)])).toEqual([
    ['used', 7, ['S', 'T']],
    ['not looked at', 2, ['S']],
  ]);
  expect(numbersOf({ ...PROOF, sheets: [{ numbers: 5 }, { numbers: 4 }] } as never)).toBe(9);
});

describe('split variances', () => {
  const split = (terms: Record<string, number>): VarianceSplit => terms;
  test('are summed term by term, over those that have it', () => {
    expect(sumSplits([split({ volume: 5, price: -2 }), split({ price: 7, exchange: 1 }), split({})])).toEqual({
      ...{ volume: 5, price: 5, exchange: 1 },
    });
    expect(sumSplits([split({ rounding: 1, notSplit: 2, derived: 3 }), split({ rounding: -1 })])).toEqual({
      ...{ rounding: 0, notSplit: 2, derived: 3 },
    });
    expect(sumSplits([])).toEqual({});
    expect(sumSplits([split({ volume: 5 }), undefined])).toBe(undefined);
  });

  test('as decimals, the terms that there are', () => {
    expect(splitJson(split({ volume: 105, price: -2 }), 2)).toEqual({ volume: '1.05', price: '-0.02' });
    expect([splitJson(split({}), 2), splitJson(undefined, 2), splitJson(split({ derived: 7 }), 0)]).toEqual([
      ...[{}, null, { derived: '7' }],
    ]);
    expect(['volume', 'price', 'expenditure', ''].map(isSplitTerm)).toEqual([true, true, false, false]);
  });
});

test.each<[Partial<NamedFigure>, string]>([
  [{ meeting: 'M-1', line: 'A1' }, 'M-1/A1/estimate'],
  [{ meeting: 'M-1', role: 'total' }, 'M-1/estimate'],
  [{ line: 'A1' }, '*/A1/estimate'],
  [{ role: 'total' }, '*/estimate'],
  [{ meeting: 'M-1', part: 'A', role: 'subtotal' }, 'M-1/part A/estimate'],
  [{ meeting: 'M-1', part: 'A' }, 'M-1/estimate'],
  [{ role: 'unmatched' }, 'unmatched/estimate'],
  [{ role: 'grand-total' }, 'grand-total/estimate'],
  [{ meeting: 'M-1', role: 'grand-total' }, 'M-1/estimate'],
  [{ meeting: 'M/1', line: 'A\\1' }, 'M\\/1/A\\\\1/estimate'],
])('%j is called %s, and is found by it', (figure, name) => {
  expect(figureName({ meeting: '', line: '', part: '', role: 'line', ...figure }, 'estimate')).toBe(name);
});

test.each([
  ['M-1/A1/estimate', ['M-1', 'A1', 'estimate']],
  ['M\\/1/A\\\\1/x', ['M/1', 'A\\1', 'x']],
  [' M-1 / A1 ', ['M-1', 'A1']],
  ['', ['']],
  ['/', ['', '']],
  ['a\\', ['a\\']],
])('the pieces of %j', (name, parts) => {
  expect(figureNameParts(name)).toEqual(parts);
});
