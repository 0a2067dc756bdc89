import fc from 'fast-check';
import type { AnnexLayout } from '../../../src/core/records/records';
import type { AnnexTable } from '../../../src/core/annex/annex';
import { annexSheets } from '../../../src/core/annex/annex-sheets';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { shownFormula } from '../../../src/core/annex/shown-sums';
import type { Minor } from '../../../src/core/values/money';
import { say } from '../../../src/adapters/messages/say';
import type { Rows } from './make-reconciliation';
import { makeReconciliation } from './make-reconciliation';
import { CCW_2013 } from './ccw-2013';

interface Sheet {
  readonly formulas: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, string>;
}

function sheetOf(rows: Rows, layout: AnnexLayout, rounding: number): Sheet {
  const reconciliation = makeReconciliation(rows);
  const options = { language: 'en', say, draft: false, layout, rounding: rounding as Minor } as const;
  const plan = annexSheets([buildAnnex(reconciliation, options).value], reconciliation, { version: '1', inputs: [] });
  const [sheet] = plan.sheets;
  const [formulas, values, labels] = [new Map<string, string>(), new Map<string, number>(), new Map<string, string>()];
  sheet!.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (cell?.formula !== undefined) formulas.set(address, cell.formula);
      if (typeof cell?.value === 'number') values.set(address, cell.value);
      if (column === 0) labels.set(String(row + 1), String(cell?.value ?? ''));
    }),
  );
  const names = (sheet!.names ?? []).map(({ name, row, column }) => {
    const value = sheet!.rows[row]!.cells[column]!.value;
    return [name, typeof value === 'number' ? value : NaN] as const;
  });
  return { formulas, values, labels, names: new Map(names) };
}

/** What a formula over shown cells comes to; `undefined` for one over exact figures. */
function shown({ values }: Sheet, formula: string): number | undefined {
  const inner = /^ROUND\((.*),\d+\)$/.exec(formula)?.[1] ?? formula;
  const value = (address: string): number => values.get(address)!;
  const minus = /^([A-Z]\d+)-([A-Z]\d+)$/.exec(inner);
  if (minus) return value(minus[1]!) - value(minus[2]!);
  const sum = /^SUM\(([A-Z0-9:,]+)\)$/.exec(inner)?.[1];
  if (sum === undefined) return undefined;
  return sum
    .split(',')
    .flatMap((area) => {
      const [from, to = from] = area.split(':');
      const [[a, b], [c, d]] = [from!, to!].map((each) => [each.charCodeAt(0), Number(each.slice(1))]) as [
        [number, number],
        [number, number],
      ];
      const cells: string[] = [];
      for (let column = a; column <= c; column++)
        for (let row = b; row <= d; row++) cells.push(`${String.fromCharCode(column)}${row}`);
      return cells;
    })
    .reduce((all, address) => all + value(address), 0);
}

const UNITS = [1, 100, 100_000];
const LAYOUTS: readonly AnnexLayout[] = ['by meeting', 'matrix'];
const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
const rowsOf = fc
  .record({ meetings: fc.integer({ min: 1, max: 4 }), lines: fc.integer({ min: 1, max: 5 }) })
  .chain(({ meetings, lines }) => {
    const entry = fc.tuple(
      fc.nat(meetings - 1).map((at) => `M${at}`),
      fc.nat(lines - 1).map((at) => `L${at}`),
      amount,
    );
    return fc.record({
      meetings: fc.constant(Array.from({ length: meetings }, (_, at) => ({ code: `M${at}` }))),
      lines: fc.constant(Array.from({ length: lines }, (_, at) => ({ code: `L${at}`, part: at % 2 ? 'B' : 'A' }))),
      estimates: fc.array(entry, { maxLength: 12 }),
      expenditures: fc.array(entry, { maxLength: 12 }),
    });
  });

test('totals are sums of what is shown, and come to what is printed, in either layout and every unit', () => {
  fc.assert(
    fc.property(rowsOf, fc.constantFrom(...LAYOUTS), fc.constantFrom(...UNITS), (rows, layout, rounding) => {
      const sheet = sheetOf(rows, layout, rounding);
      for (const [address, formula] of sheet.formulas) {
        const value = shown(sheet, formula);
        if (value !== undefined)
          expect([address, value]).toEqual([address, expect.closeTo(sheet.values.get(address)!, 4)]);
      }
    }),
    { numRuns: 150 },
  );
});

test.each(LAYOUTS.flatMap((layout) => UNITS.map((unit) => [layout, unit] as const)))(
  'every amount of a subtotal or total is made of cells of the sheet: %s, in units of %d',
  (layout, unit) => {
    const sheet = sheetOf(CCW_2013, layout, unit);
    const totals = [...sheet.formulas].filter(
      ([address, formula]) =>
        /^(Subtotal|Total)$/.test(sheet.labels.get(address.replace(/^\w/, ''))!) && !/^Exact!\$J/.test(formula),
    );
    expect(totals.length).toBeGreaterThan(10);
    expect(totals.filter(([, formula]) => shown(sheet, formula) === undefined)).toEqual([]);
  },
);

test('the variance of a line is the difference of the cells beside it', () => {
  const { formulas, labels } = sheetOf(CCW_2013, 'by meeting', 100);
  const lines = [...formulas].filter(
    ([address]) => address.startsWith('D') && /^(?!.*otal)/.test(labels.get(address.slice(1))!),
  );
  expect(lines.length).toBeGreaterThan(10);
  for (const [address, formula] of lines) {
    const row = address.slice(1);
    expect(formula.startsWith('ROUND(Exact!') || formula === `B${row}-C${row}`).toBe(true);
  }
  expect(lines.filter(([, formula]) => !formula.includes('Exact!')).length).toBeGreaterThan(10);
});

test('the totals have names', () => {
  const { names } = sheetOf(CCW_2013, 'by meeting', 100);
  expect([names.get('Total_estimate'), names.get('Total_expenditure'), names.get('Total_variance')]).toEqual([
    410411, 426662, -16251,
  ]);
  expect([names.get('Grand_total_expenditure'), names.get('Grand_total_variance')]).toEqual([426775, -16364]);
  const meetings = [1, 2, 3].map((at) => names.get(`Meeting_${at}_estimate`)!);
  expect(meetings.reduce((sum, each) => sum + each, 0)).toBe(410411);
  const matrix = sheetOf(CCW_2013, 'matrix', 100).names;
  expect([matrix.get('Total_estimate'), matrix.get('Total_variance')]).toEqual([410411, -16251]);
  expect([1, 2, 3].map((at) => matrix.get(`Meeting_${at}_estimate`))).toEqual(meetings);
});

test('what found no meeting is the sum of nothing shown: its figures lead to the exact ones', () => {
  for (const layout of ['by meeting', 'matrix'] as const) {
    const { formulas, labels } = sheetOf(CCW_2013, layout, 100);
    const own = [...formulas].filter(([address]) =>
      labels.get(address.replace(/^[A-Z]+/, ''))!.startsWith('Unmatched'),
    );
    expect(own.length).toBeGreaterThan(1);
    for (const [, formula] of own) expect(formula).toContain('Exact!');
  }
});

test.each([
  [1, /,2\)$/],
  [10, /,1\)$/],
  [100, /^(?!ROUND)/],
])('sums of what is shown in units of %i cents keep the decimals that are printed', (unit, expected) => {
  const sums = [...sheetOf(CCW_2013, 'by meeting', unit).formulas.values()].filter(
    (formula) => !/Exact!/.test(formula),
  );
  expect(sums.length).toBeGreaterThan(20);
  for (const formula of sums) expect(formula).toMatch(expected);
});

test('a total is the sum of its subtotals, and that with what is unmatched of the two', () => {
  const { formulas, labels } = sheetOf(CCW_2013, 'by meeting', 100);
  /** Labels of the rows that each formula of such a row adds up. */
  const added = (label: RegExp): Set<string> => {
    const own = [...formulas].filter(([address]) => label.test(labels.get(address.slice(1))!));
    const sums = own.flatMap(([, formula]) => (formula.startsWith('SUM(') ? [formula] : []));
    const names = sums.map((formula) =>
      [...formula.matchAll(/[A-Z](\d+)/g)].map(([, row]) => labels.get(row!)!.replace(/[^A-Za-z].*/, '')).join(),
    );
    return new Set(names);
  };
  expect(added(/^Total including/)).toEqual(new Set(['Total,Unmatched']));
  expect([...added(/^Total$/)].some((rows) => rows === 'Subtotal,Subtotal')).toBe(true);
});

test('a variance that is not the difference of what stands beside it leads to the exact one', () => {
  const figure = (printed: number) => ({
    amount: { figure: { state: 'known', amount: printed as Minor }, printed: printed as Minor, adjusted: false },
  });
  const reconciliation = makeReconciliation(CCW_2013);
  const annex = buildAnnex(reconciliation, { language: 'en', say, draft: false, rounding: 100 as Minor }).value;
  const [summary] = annex.tables;
  const formulaOf = (...printed: number[]) => {
    const [row] = summary!.rows;
    const table = { ...summary!, rows: [{ ...row!, figures: printed.map(figure) }] } as AnnexTable;
    return shownFormula(annex, table, { row: 0, column: 2 }, () => 7);
  };
  expect([formulaOf(1000, 400, 600), formulaOf(1000, 400, 700)]).toEqual(['B7-C7', undefined]);
});
