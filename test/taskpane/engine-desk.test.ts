/** The engine's desk between questions: what it was asked before leaves nothing behind that a new engine would not have. */
import { EngineDesk } from '../../src/taskpane/engine/engine-desk';
import { BUDGET } from '../core/budget-documents/budget-book';
import { earlierText, withKinds } from '../core/budget-documents/earlier-years';
import { bytesOf } from './page-in-jsdom';

const COSTS = `
# Settings
Setting | Value
Reporting year | 2013

# BudgetLines
Code | Title
A1 | Interpretation
A2 | Translation

# Meetings
Code | Title | Start | End
M-01 | First | 2013-04-08 | 2013-04-09

# Estimates
Meeting | Line | Amount
M-01 | A1 | 100
M-01 | A1 | 20
M-01 | A1 | 3

# Expenditures
Meeting | Line | Amount
M-01 | A1 | 90
M-01 | A1 | 7
${Array.from({ length: 12 }, (_, n) => `M-01 | X${n} | ${n + 1}`).join('\n')}
`;
const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) });
async function opened(...files: readonly ReturnType<typeof file>[]) {
  const desk = new EngineDesk();
  return { desk, outline: await desk.open({ files }) };
}

test('earlier years that come after the budget was asked for are used from then on, and others in their place', async () => {
  const { desk } = await opened(file('a.xlsx', withKinds(BUDGET)));
  const past = async (key: string) =>
    (await desk.estimate({ language: 'en', whatIf: '', past: key })).meetings[0]!.past?.years;
  expect([await past('1'), await desk.pastYears({ key: '1' })]).toEqual([undefined, false]);
  expect(await desk.pastYears({ key: '1', files: [file('p.xlsx', earlierText(2011, 30))] })).toBe(true);
  expect(await past('1')).toEqual([2011, 2011]);
  await desk.pastYears({ key: '2', files: [file('q.xlsx', earlierText(2012, 30))] });
  expect([await past('1'), await past('2')]).toEqual([undefined, [2012, 2012]]);
  // They stay while another workbook is read.
  await desk.open({ files: [file('b.xlsx', withKinds(BUDGET))] });
  expect([await desk.pastYears({ key: '2' }), await past('2')]).toEqual([true, [2012, 2012]]);
});

test('of a second file the budget is its own', async () => {
  const { desk } = await opened(file('a.xlsx', BUDGET));
  const titles = async () => (await desk.estimate({ language: 'en', whatIf: '' })).meetings.map(({ title }) => title);
  expect(await titles()).toEqual(['Group of Experts', 'Meeting of Parties']);
  await desk.open({ files: [file('b.xlsx', BUDGET.replace('Meeting of Parties', 'Conference'))] });
  expect(await titles()).toEqual(['Group of Experts', 'Conference']);
});

test('of two set-up workbooks the last is the one that is changed', async () => {
  const setUp = (code: string) => `# Mapping\nColumn | Value | Meeting | Line\nLine | ${code} |  | A2`;
  const { outline } = await opened(
    file('a.xlsx', COSTS),
    file('setup-1.xlsx', setUp('X1')),
    file('setup-2.xlsx', setUp('X2')),
  );
  expect(outline.setUp).toBe('setup-2.xlsx');
});

test('rows behind a figure and groups without a place come in pages, with the cells of each side', async () => {
  const { desk, outline } = await opened(file('a.xlsx', COSTS));
  const ask = { meeting: 0, line: 0 };
  const all = await desk.rows({ ...ask, from: 0, count: 99 });
  const pages = await Promise.all([0, 2, 4].map(async (from) => desk.rows({ ...ask, from, count: 2 })));
  expect(pages.flatMap(({ rows }) => rows)).toEqual(all.rows);
  expect(all.rows.map(({ at }) => `${at.sheet}!${at.cell}`)).toHaveLength(5);
  const cells = (places: readonly { sheet: string; cell: string }[]) => places.map((at) => `${at.sheet}!${at.cell}`);
  expect([cells(all.places.estimate), cells(all.places.expenditure)]).toEqual([
    ['Estimates!C2:C4'],
    ['Expenditures!C2:C3'],
  ]);
  expect([outline.unmatched.length, outline.unmatchedGroups, outline.unmatchedCount]).toEqual([10, 12, 12]);
  const groups = await desk.unmatched({ from: 0, count: 99 });
  // The largest first.
  expect(groups.map(({ found }) => found)).toEqual(Array.from({ length: 12 }, (_, n) => `X${11 - n}`));
  expect([...(await desk.unmatched({ from: 0, count: 5 })), ...(await desk.unmatched({ from: 5, count: 7 }))]).toEqual(
    groups,
  );
});

test('of a group what is waived is not counted, and all of the others are told', async () => {
  const waived = `${COSTS}
# Waivers
Code | Key | Reason | By | On
expenditure-unmatched | Expenditures!C4=1.00 | agreed | A. B. | 2014-01-02
`;
  const { desk, outline } = await opened(file('a.xlsx', waived));
  const groups = outline.groups.filter(({ code }) => code === 'expenditure-unmatched');
  for (const group of groups) {
    const said = await desk.findings({ group, from: 0, count: 99, language: 'en' });
    expect([said.matching, said.findings.length]).toEqual([group.count, group.count]);
  }
  expect(groups.map(({ severity, count }) => `${severity} ${count}`)).toEqual(['warning 11']);
});

test('where a browser computes no hashes, as over plain http, two files are two', async () => {
  const known = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  try {
    const { outline } = await opened(file('a.xlsx', COSTS), file('b.xlsx', '# Notes\nNote\nkept apart'));
    expect(outline.files).toEqual(['a.xlsx', 'b.xlsx']);
  } finally {
    Object.defineProperty(globalThis, 'crypto', known);
  }
});
