/** Levels of a list that neither a word nor a column tells apart: sums are left out where they are plain, asked about where they are not. */
import fc from 'fast-check';
import { nestedSums } from '../../../src/core/values/nested-sums';
import { mapped } from './mapped';

const list = (...rows: string[]): string => ['# Budget', 'Item | Budget | Actual', ...rows].join('\n');
const LEVELS = [
  ...['Personnel | 300 | 290', 'Manager | 200 | 195', 'Assistant | 100 | 95'],
  ...['Travel | 150 | 140', 'Air | 90 | 85', 'Hotel | 60 | 55'],
];
const rotated = [...LEVELS.slice(1, 3), LEVELS[0]!, ...LEVELS.slice(4), LEVELS[3]!];

test.each([
  ['above their parts', LEVELS],
  ['below them', rotated],
  ['above them, and a line beside', [...LEVELS, 'Other | 7 | 6']],
])('sums %s are left out', (_, rows) => {
  const { totals, errors, open, reading } = mapped(list(...rows));
  expect(totals).toEqual(rows.length === 6 ? ['450', '430'] : ['457', '436']);
  expect([errors, open]).toEqual([[], []]);
  expect(reading.filter((row) => row.includes('left out'))).toHaveLength(2);
});

test('of one column of amounts the whole list has to be made of sums', () => {
  const one = LEVELS.map((row) => row.slice(0, row.lastIndexOf(' |')));
  const of = (rows: string[]) => mapped(['# Budget 2013', 'Item | Amount', ...rows].join('\n')).totals[0];
  expect(of(one)).toBe('450');
  // By chance one line may be the sum of two others.
  expect(of([...one, 'Other | 7'])).toBe('907');
});

test('where rows add up in two ways that exclude each other, it is asked', () => {
  const rows = [...LEVELS.slice(0, 4), 'Air | 100 | 95', 'Hotel | 50 | 45', 'Other | 50 | 50'];
  const { open, errors } = mapped(list(...rows));
  expect(open).toEqual(['Personnel', 'Travel', 'Air'].map((label) => `Budget | | Item | … | ${label}`));
  expect(errors).toContain('reading-unanswered');
});

test.each([
  ['in the label', '1. Personnel | 310 | 290', '1.1 Manager | 200 | 195', '1.2 Assistant | 100 | 90', '1. Personnel'],
  ['before it', '1 | Personnel | 310 | 290', '1.1 | Manager | 200 | 195', '1.2 | Assistant | 100 | 90', 'Personnel'],
])('a code %s under which others are counted is asked about, where it is not their sum', (_, a, b, c, label) => {
  const columns = a.split(' | ').length;
  const head = ['# Budget', columns === 4 ? 'Code | Item | Budget | Actual' : 'Item | Budget | Actual'];
  expect(mapped([...head, a, b, c].join('\n')).open).toEqual([`Budget | | Item | … | ${label}`]);
});

test('numbers that begin labels are no codes by themselves', () => {
  expect(mapped(list('2 rooms | 200 | 195', '2.5 days of sound | 100 | 95')).open).toEqual([]);
});

test('what stands below the total with one amount is asked about', () => {
  const rows = ['Staff | 200 | 190', 'Travel | 100 | 90', 'Total | 300 | 280'];
  expect(mapped(list(...rows, 'Rate of exchange | 0.92')).open).toEqual(['Budget | | Item | … | Rate of exchange']);
  expect(mapped(list(...rows, 'Support costs | 30 | 28')).open).toEqual([]);
  // Without a total only what sounds like a note.
  const lines = rows.slice(0, 2);
  expect(mapped(list(...lines, 'Rate of exchange | 0.92')).open).toHaveLength(1);
  expect(mapped(list(...lines, 'Курс на 31 декабря | 0.92')).open).toHaveLength(1);
  expect(mapped(list(...lines, 'Contingency | 30')).open).toEqual([]);
  expect(mapped(list(...lines, '| 300 | 280', 'Interest | 5')).open).toHaveLength(1);
});

test('any tree of sums is found, from its leaves alone', () => {
  type Tree = number | Tree[];
  const { tree } = fc.letrec<{ tree: Tree; leaf: number; branch: Tree[] }>((tie) => ({
    tree: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('branch')),
    leaf: fc.nat(),
    branch: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
  }));
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), fc.boolean(), (trees, isAbove) => {
      // Powers of two: no two sets of leaves have the same sum.
      let leaf = 1n;
      const rows: bigint[][] = [];
      const sums: number[] = [];
      const add = (node: Tree): bigint => {
        const at = rows.length;
        if (!Array.isArray(node)) {
          rows.push([(leaf <<= 1n), leaf * 3n]);
          return leaf;
        }
        if (isAbove) rows.push([]);
        const whole = node.reduce<bigint>((sum, each) => sum + add(each), 0n);
        sums.push(isAbove ? at : rows.length);
        if (isAbove) rows[at] = [whole, whole * 3n];
        else rows.push([whole, whole * 3n]);
        return whole;
      };
      trees.forEach(add);
      const found = nestedSums(rows, isAbove ? 'above' : 'below').map(({ at }) => at);
      expect(found.sort((a, b) => a - b)).toEqual(sums.sort((a, b) => a - b));
    }),
  );
});

test('a row like the one below it is no sum', () => {
  const rows = [
    [1n, 2n],
    [1n, 2n],
    [0n, 0n],
  ];
  expect([nestedSums(rows, 'above'), nestedSums(rows, 'below')]).toEqual([[], []]);
});
