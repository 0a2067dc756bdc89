/** The whole reconciliation on random workbooks: shares add up, order does not matter, and nothing is lost. */
import fc from 'fast-check';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import type { Figure, Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { workbookOf } from '../../workbook-of';
import { figures, sourceSheets } from './costs';
import type { CostModel } from './model';
import { costModel, expectedOf, sheetTexts } from './model';

type Sheets = ReturnType<typeof sheetTexts>;
const textOf = (sheets: Sheets): string =>
  sheets.map(({ name, heading, rows }) => [`# ${name}`, heading, ...rows].join('\n')).join('\n');
const reconciled = (sheets: Sheets) => reconcileWorkbooks([workbookOf(textOf(sheets))]);
const big = ({ state, amount }: Figure): bigint | undefined => (state === 'unknown' ? undefined : BigInt(amount));

/** What is shown, by meeting and line; nil figures left out. */
function shown({ meetings }: Reconciliation, measure: 'estimate' | 'expenditure' | 'committed') {
  return new Map(
    meetings.flatMap(({ meeting, lines }) =>
      lines
        .filter((line) => line[measure].state !== 'nil')
        .map((line) => [`${meeting.code} ${line.line.code}`, big(line[measure])] as const),
    ),
  );
}

const runs = { numRuns: 150 };

test('every figure is that of the naive oracle', () => {
  fc.assert(
    fc.property(costModel, (model) => {
      const { value } = reconciled(sheetTexts(model));
      const expected = expectedOf(model);
      expect(shown(value, 'estimate')).toEqual(expected.estimates);
      expect(shown(value, 'expenditure')).toEqual(expected.spent);
      expect(shown(value, 'committed')).toEqual(expected.committed);
      const amounts = value.unmatched.map(({ amount }) => (amount === undefined ? undefined : BigInt(amount)));
      expect(amounts).toEqual(expected.unmatched);
      const all = [...expected.spent.values()];
      const total = all.includes(undefined) ? undefined : all.reduce((sum, each) => sum! + each!, 0n);
      expect(big(value.totals.expenditure)).toBe(total);
    }),
    runs,
  );
});

test('conservation: rows and sums read are used or left out, always', () => {
  fc.assert(
    fc.property(costModel, (model) => {
      const { value, diagnostics } = reconciled(sheetTexts(model));
      const { holds } = value.proof;
      const sheets = sourceSheets(value.proof);
      expect(holds).toBe(true);
      expect(diagnostics.filter(({ code }) => code === 'proof-broken')).toEqual([]);
      expect(sheets.map(({ rowsRead }) => rowsRead)).toEqual([model.estimates.length, model.rows.length]);
      for (const { rowsRead, rowsUsed, rowsLeftOut, reasons, sums } of sheets) {
        expect(rowsUsed + rowsLeftOut).toBe(rowsRead);
        expect([...reasons.values()].reduce((a, b) => a + b, 0)).toBe(rowsLeftOut);
        for (const { read, used, leftOut } of sums) expect(used + leftOut).toBe(read);
      }
      for (const currency of ['USD', 'CHF'] as const) {
        const rows = model.rows.filter((row) => row.currency === currency);
        const sum = rows.reduce((total, { cents }) => total + BigInt(cents), 0n);
        expect(sheets[1]!.sums.find((each) => each.currency === currency)?.read ?? 0n).toBe(sum);
      }
    }),
    runs,
  );
});

/** The model's sheets with sheets and rows in another order (keys say which). */
function shuffled(model: CostModel, keys: readonly number[]): Sheets {
  let next = 0;
  const mixed = <T>(list: readonly T[]): T[] =>
    list
      .map((each) => ({ each, key: keys[next++ % keys.length]! }))
      .sort((a, b) => a.key - b.key)
      .map(({ each }) => each);
  return mixed(sheetTexts(model).map((sheet) => ({ ...sheet, rows: mixed(sheet.rows) })));
}

test('shuffling rows and sheets, and splitting them over files, changes no figure', () => {
  fc.assert(
    fc.property(costModel, fc.array(fc.nat(), { minLength: 50, maxLength: 50 }), (model, keys) => {
      const before = reconciled(sheetTexts(model));
      const sheets = shuffled(model, keys);
      const after = reconciled(sheets);
      expect(figures(after)).toEqual(figures(before));
      expect(after.value.unmatchedTotal).toEqual(before.value.unmatchedTotal);
      expect(after.value.totals).toEqual(before.value.totals);
      const files = sheets.map((sheet, index) => workbookOf(textOf([sheet]), `${index}.xlsx`));
      expect(figures(reconcileWorkbooks(files))).toEqual(figures(before));
    }),
    { numRuns: 60 },
  );
});

test('a pair of rows (x, −x) changes no total', () => {
  fc.assert(
    fc.property(costModel, fc.nat(), (model, pick) => {
      fc.pre(model.rows.length > 0);
      const row = { ...model.rows[pick % model.rows.length]!, dollars: undefined };
      const pair = [row, { ...row, cents: 0 - row.cents }];
      const [before, after] = [model, { ...model, rows: [...model.rows, ...pair] }].map((each) => {
        const { value } = reconciled(sheetTexts(each));
        return new Map([...shown(value, 'expenditure')].filter(([, amount]) => amount !== 0n));
      });
      const known = [...after!].filter(([, amount]) => amount !== undefined);
      expect(new Map(known)).toEqual(new Map([...before!].filter(([key]) => after!.get(key) !== undefined)));
    }),
    { numRuns: 60 },
  );
});

test('a hundred times the amounts in dollars are a hundred times the totals', () => {
  fc.assert(
    fc.property(costModel, (model) => {
      const times = (factor: number): CostModel => ({
        ...model,
        mapping: [],
        estimates: model.estimates.map((row) => ({ ...row, cents: row.cents * factor })),
        rows: model.rows.map((row) => ({
          ...row,
          currency: 'USD',
          dollars: undefined,
          cents: (row.cents % 1e9) * factor,
        })),
      });
      const [one, hundred] = [1, 100].map((factor) => reconciled(sheetTexts(times(factor))).value.totals);
      for (const measure of ['estimate', 'expenditure', 'variance'] as const) {
        expect(hundred![measure]).toEqual({ ...one![measure], amount: one![measure].amount * 100 });
      }
      expect(hundred!.implementationRate).toBe(one!.implementationRate);
    }),
    { numRuns: 60 },
  );
});
