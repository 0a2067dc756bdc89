/** What was decided is told from the rows that keep it, and each goes back without another. */
import { decisionsOf, takeBack } from '../../../src/core/edits/decisions';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import type { Refusal } from '../../../src/core/values/diagnostic';
import { again, bookOf, edited, linesOf } from './edited';

const BOOK = `
  # Settings
  Setting                 | Value
  Reporting year          | 2013
  Expenditures: Sachkonto | Commitment item
  Materiality per cent    | 5

  # Expenditures
  Meeting | Line | Cost object | Sachkonto | Amount
  M-01    | A1   |             | 62010     | 90
          | A1   | X-7         | 63400     | 20
          | A1   | X-8         | 63400     | 5

  # Mapping
  Column      | Value | Meeting | Remark
  Cost object | X-7   | M-01    | asked in May
  Cost object | X-8   | M-02    |
  Cost object | X-9   | =A2     |

  # Explanations
  Meeting | Line | Text (en)       | Text (fr)
  M-01    | A1   | Fewer documents | Moins de documents

  # Waivers
  Code         | Key            | Reason | By
  control-none | ControlTotals! | known  | AB
`;
const told = (text: string, isSetUp = false): string[] =>
  decisionsOf(bookOf(text), isSetUp).map(
    ({ kind, at, texts, canTakeBack }) =>
      `${kind} ${at.cell}${canTakeBack ? '' : ' fixed'}: ${Object.values(texts).filter(Boolean).join(' | ')}`,
  );
const waysBack = () => decisionsOf(bookOf(BOOK), false).filter(({ canTakeBack }) => canTakeBack);

test('each row that keeps a decision is listed once, with what stands in it; settings of another sort are none', () => {
  expect(told(BOOK)).toEqual([
    'Waivers A2: control-none | ControlTotals! | known | AB',
    'Explanations A2: M-01 | A1 | Fewer documents | Moins de documents',
    'Mapping A2: Cost object | X-7 | M-01',
    'Mapping A3: Cost object | X-8 | M-02',
    expect.stringMatching(/^Mapping A4 fixed: Cost object \| X-9/),
    'Settings A3: Expenditures: Sachkonto | Commitment item',
  ]);
});

test('of a set-up workbook the meetings and lines are decisions too', () => {
  const own = (isSetUp: boolean): number =>
    told(BOOK, isSetUp).filter((line) => /^(?:Meetings|BudgetLines) /.test(line)).length;
  expect([own(false), own(true) > 0]).toEqual([0, true]);
});

test.each(waysBack().map((each) => [`${each.kind} ${each.at.cell}`, each] as const))(
  '%s goes back whole, and no other with it',
  (_, { kind, at }) => {
    const edits = takeBack(kind, at, bookOf(BOOK));
    const left = decisionsOf(again(BOOK, edits), false);
    const all = decisionsOf(bookOf(BOOK), false);
    expect(left.map((each) => [each.kind, each.at, each.texts])).toEqual(
      all
        .filter((each) => each.kind !== kind || each.at.cell !== at.cell)
        .map((each) => [each.kind, each.at, each.texts]),
    );
    const row = Number(/\d+$/.exec(at.cell)![0]);
    expect(linesOf(edited(BOOK, edits), at.sheet)[row - 1]).toBe('');
  },
);

test('rows are unmatched again once their assignment is taken back, although another stands below it', () => {
  const at = waysBack().find(({ kind }) => kind === 'Mapping')!.at;
  const unmatched = (books: ReturnType<typeof bookOf>): (number | undefined)[] => {
    const { unmatched: rows, meetings } = reconcileWorkbooks(books).value;
    return [rows.length, meetings[0]!.expenditure.amount];
  };
  expect(unmatched(bookOf(BOOK))).toEqual([0, 11_000]);
  expect(unmatched(again(BOOK, takeBack('Mapping', at, bookOf(BOOK))))).toEqual([1, 9_000]);
});

test('a row with a formula, one of another kind and one that is gone are refused, with their sheet', () => {
  const at = decisionsOf(bookOf(BOOK), false).find(({ canTakeBack }) => !canTakeBack)!.at;
  const refusal = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return [(error as Refusal).diagnostic.code, (error as Refusal).diagnostic.values];
    }
  };
  const changed = ['workbook-changed', { sheet: 'Mapping' }];
  expect(refusal(() => takeBack('Mapping', at, bookOf(BOOK)))).toEqual(changed);
  expect(refusal(() => takeBack('Waivers', at, bookOf(BOOK)))).toEqual(changed);
  expect(refusal(() => takeBack('Mapping', { ...at, cell: 'A9' }, bookOf(BOOK)))).toEqual(changed);
  expect(refusal(() => takeBack('Mapping', { ...at, cell: 'A1' }, bookOf(BOOK)))).toEqual(changed);
});
