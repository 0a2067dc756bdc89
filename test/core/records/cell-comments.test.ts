/** Comments are not read, and that is said: once for a sheet, and at the cell where one says that something does not count. */
import { costs } from '../reconciliation/costs';

const found = (comments: string, sheet = 'Expenditures'): string[] =>
  costs(`
    # ${sheet}
    ${comments}
    Meeting | Line | Amount
    M-01    | A1   | 90
    M-02    | A1   | 210
  `).diagnostics.flatMap(({ code, at, values }) =>
    code.startsWith('comment') ? [`${code} ${at[0]!.sheet}!${at[0]!.cell} ${JSON.stringify(values)}`] : [],
  );

test('of a sheet that is read, the cells that have one are told together, in their order', () => {
  expect(found('')).toEqual([]);
  expect(found('@comment C3 checked with the bank')).toEqual([
    'comments-not-read Expenditures!C3 {"count":1,"cells":"C3"}',
  ]);
  expect(found('@comment B10 a\n@comment C3 b\n@comment B3 c', 'Estimates')).toEqual([
    'comments-not-read Estimates!B3 {"count":3,"cells":"B3, C3, B10"}',
  ]);
});

test('no more than eight are named, and all are counted', () => {
  const many = (count: number): string => Array.from({ length: count }, (_, n) => `@comment A${n + 2} seen`).join('\n');
  expect(found(many(8))[0]).toContain('"count":8,"cells":"A2, A3, A4, A5, A6, A7, A8, A9"');
  expect(found(many(9))[0]).toContain('"count":9,"cells":"A2, A3, A4, A5, A6, A7, A8, A9 …"');
});

test.each([
  'Do not count',
  'Finance:\\nnot adopted',
  'Seen in March. Cancelled.',
  'Ne pas compter',
  'Не учитывать',
  '不计',
  'DRAFT',
])('“%s” is a finding at its cell', (text) => {
  expect(found(`@comment C3 ${text}`)).toEqual([
    `comment-doubtful Expenditures!C3 {"text":${JSON.stringify(text.replaceAll('\\n', '\n'))}}`,
  ]);
});

test.each(['the final invoice', 'paid on 3 May', 'Finance:\\n', 'seen by the Unit'])(
  '“%s” is a comment as any other',
  (text) => {
    expect(found(`@comment C3 ${text}`)).toEqual(['comments-not-read Expenditures!C3 {"count":1,"cells":"C3"}']);
  },
);

test('both at once; a long comment is cut, and the figures stay as they are', () => {
  const long = `not adopted ${'x'.repeat(150)}`;
  expect(found(`@comment C3 ${long}\n@comment A2 fine`)).toEqual([
    `comment-doubtful Expenditures!C3 {"text":${JSON.stringify(long.slice(0, 120))}}`,
    'comments-not-read Expenditures!A2 {"count":1,"cells":"A2"}',
  ]);
  const { value } = costs('# Expenditures\n@comment C2 do not count\nMeeting | Line | Amount\nM-01 | A1 | 90');
  expect(value.totals.expenditure.amount).toBe(9000);
});

test('comments of a sheet that nobody reads are not told', () => {
  expect(found('@comment A1 hello', 'Notes of ours')).toEqual([]);
});
