/** Two documents of the budget, made of workbooks as text, and which figures differ. */
import { budgetComparisonJson, budgetComparisonSheets } from '../../../src/core/comparison/budget-comparison-sheets';
import type { BudgetFigures, BudgetKind } from '../../../src/core/comparison/budget-figures';
import { budgetFigures } from '../../../src/core/comparison/budget-figures';
import { compareBudgets } from '../../../src/core/comparison/compare-budgets';
import { contributions, estimate, shares, withRows } from '../budget/budget-book';

function figures(kind: BudgetKind, json: object): BudgetFigures {
  const read = budgetFigures(kind, JSON.parse(JSON.stringify(json)) as Record<string, unknown>);
  if ('part' in read) throw new Error(read.part);
  return read.value;
}

/** `M1/AAA/share 200.00 → 250.00: 50.00` */
function differing(kind: BudgetKind, before: object, after: object): string[] {
  const compared = compareBudgets(figures(kind, before), figures(kind, after));
  const text = (value: string | null | undefined): string => (value === undefined ? '' : (value ?? '..'));
  return compared.figures.map((each) =>
    `${each.name} ${text(each.before)} → ${text(each.after)}: ${each.difference ?? ''}`.trim(),
  );
}

const volumes = (days: number): string => `# Volumes
Meeting | Line | Item | Version | Days | Teams | Trips
M1 | A1 | IP | | ${days} | 2 |`;

test('of an estimate, the quantity, its line and the meeting', () => {
  expect(differing('estimate', estimate(volumes(9)).json, estimate(volumes(11)).json)).toEqual([
    'M1/A1/IP/quantity 18 → 22: 4',
    'M1/A1/estimate 900.00 → 1100.00: 200.00',
    'M1/estimate 1000.00 → 1200.00: 200.00',
  ]);
});

test('two rows of one item are two', () => {
  const twice = `${volumes(9)}\nM1 | A1 | IP | | 1 | 1 |`;
  const other = `${volumes(9)}\nM1 | A1 | IP | | 1 | 2 |`;
  expect(differing('estimate', estimate(twice).json, estimate(other).json)[0]).toBe('M1/A1/IP (2)/quantity 1 → 2: 1');
});

test('of shares, each State that pays more or less, and one that pays no more', () => {
  const scale = (rate: number): string => withRows('Scale').replace('AAA   | 1 ', `AAA   | ${rate} `);
  const found = differing('shares', shares(scale(1)).json, shares(scale(6)).json);
  expect(found).toEqual(expect.arrayContaining(['M1/AAA/share 200.00 → 600.00: 400.00', 'M1/AAA/rate 1 → 6: 5']));
  expect(found.some((each) => each.startsWith('M1/share '))).toBe(false);
  const without = shares(`# Participants\nMeeting | State`).json;
  expect(differing('shares', shares('').json, without)).toEqual(
    expect.arrayContaining(['M1/CCC/share 400.00 → 0.00: -400.00', 'M1/CCC/basis participant → ..:']),
  );
});

test('of contributions, the State, the meeting and its funding', () => {
  const less = contributions(withRows('Receipts').replace('BBB   | M1      | 400', 'BBB   | M1      | 150')).json;
  const found = differing('contributions', contributions('').json, less);
  expect(found).toEqual(
    expect.arrayContaining([
      'M1/BBB/received 400.00 → 150.00: -250.00',
      'M1/BBB/outstanding 0.00 → 250.00: 250.00',
      'M1/received 1000.00 → 750.00: -250.00',
      'M1/cash 1000.00 → 750.00: -250.00',
      'M1/result funded → not funded:',
    ]),
  );
  expect(found.filter((each) => each.startsWith('M1/AAA/'))).toEqual([]);
});

test('of two meetings each has its own States', () => {
  const { json } = contributions('');
  const [meeting] = json.meetings;
  const two = {
    ...json,
    meetings: [meeting!, { ...meeting!, code: 'M2' }],
    rows: [...json.rows, ...json.rows.map((row) => ({ ...row, meeting: 'M2' }))],
  };
  const of = (code: string, whole: object) =>
    figures('contributions', whole).figures.filter(({ name }) => name.startsWith(`${code}/`)).length;
  expect([of('M1', two), of('M2', two)]).toEqual([of('M1', json), of('M1', json)]);
});

test('receipts without a meeting stand by State', () => {
  const stray = withRows('Receipts', '2013-06-09  | AAA   |         | 12.5   | USD      | R9');
  expect(differing('contributions', contributions('').json, contributions(stray).json)).toContain(
    '*/AAA/unassigned  → 12.50: 12.50',
  );
});

test('a meeting that only one of them has is told figure by figure, where it stood', () => {
  const before = shares('').json;
  const found = differing('shares', before, { ...before, meetings: [] });
  expect(found[0]).toMatch(/^M1\/version/);
  expect(found).toContain('M1/AAA/share 200.00 → : -200.00');
  const back = differing('shares', { ...before, meetings: [] }, before);
  expect(back).toContain('M1/AAA/share  → 200.00: 200.00');
});

test('what is not known is no nothing', () => {
  const { json } = shares('');
  const [meeting] = json.meetings;
  const unknown = { ...json, meetings: [{ ...meeting!, total: null }] };
  expect(differing('shares', json, unknown)).toEqual(['M1/total 1000.00 → ..:']);
});

test('in two currencies nothing is compared, and that is said', () => {
  const compared = compareBudgets(
    figures('shares', shares('').json),
    figures('shares', { ...shares('').json, currency: 'CHF' }),
  );
  expect([compared.figures, compared.diagnostics.map(({ code }) => code)]).toEqual([[], ['comparison-currencies']]);
});

test.each([
  ['shares', 'meetings', {}],
  ['shares', 'states', { meetings: [{ code: 'M1' }] }],
  ['estimate', 'currency', { ratesAsAt: null, meetings: [] }],
  ['contributions', 'received', { rows: [{ meeting: 'M1', state: 'FRA', assessed: '1', writtenOff: '1' }] }],
] as const)('%s: a document that lacks “%s” is refused by that name', (kind, part, own) => {
  const usual = { on: 'estimate', asAt: null, unassigned: [], applied: [] };
  const texts = {
    version: null,
    proposed: false,
    scaleYear: null,
    payersAsAt: null,
    total: null,
    notShared: '0',
    problem: null,
  };
  const { meetings = undefined } = own as { readonly meetings?: readonly object[] };
  const made = meetings?.map((each) => ({ ...texts, ...each }));
  const document = {
    ...usual,
    ...own,
    ...(made ? { meetings: made } : kind === 'contributions' ? { meetings: [{ code: 'M1' }] } : {}),
  };
  expect(budgetFigures(kind, document)).toEqual({ part });
});

test('sheet and JSON have every figure that differs, and the same differences', () => {
  const compared = compareBudgets(
    figures('estimate', estimate(volumes(9)).json),
    figures('estimate', estimate(volumes(11)).json),
  );
  const context = { version: '1', before: [], after: [], diagnostics: [] };
  const json = budgetComparisonJson(compared, context) as { readonly figures: readonly { readonly figure: string }[] };
  const sheet = budgetComparisonSheets(compared, '1').sheets[0]!;
  const rows = sheet.rows.slice(3).map(({ cells }) => cells.map((cell) => cell?.value));
  expect(rows.map(([name]) => name)).toEqual(json.figures.map(({ figure }) => figure));
  expect(rows.at(-1)!.slice(-3)).toEqual([1000, 1200, 200]);
});
