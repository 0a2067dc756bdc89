/** Codes of meetings and lines as numbers, with odd characters, written otherwise than in the register. */
import type { Book, Cell } from './book';
import { bookFromText, changeColumn, changeRows, xlsx, xlsxOf } from './book';
import { onBothBooks } from './books';
import { expectFigures, reconcileFiles } from './judge';
import { expectedOf } from './oracle';
import { SMALL_BOOK } from './small-book';

const REFERRING = [
  ['Estimates', 'Meeting'],
  ['Estimates', 'Line'],
  ['Expenditures', 'Meeting'],
  ['Expenditures', 'Line'],
] as const;
const REGISTERS = [
  ['Meetings', 'Code'],
  ['BudgetLines', 'Code'],
] as const;

const recode = (
  book: Book,
  columns: readonly (readonly [string, string])[],
  by: (code: string, row: number) => Cell,
): Book =>
  columns.reduce(
    (changed, [kind, column]) => changeColumn(changed, kind, column, (cell, row) => by(String(cell), row)),
    book,
  );

const number = (code: string): Cell => (/^[1-9]\d*$/.test(code) ? Number(code) : code);
const wide = (code: string): string =>
  code.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const VARIANTS: Readonly<Record<string, (code: string, row: number) => Cell>> = {
  'numbers where they look so': number,
  'lower case': (code) => code.toLowerCase(),
  'spaces around': (code, row) => (row % 2 ? ` ${code}` : `${code}  `),
  'no-break spaces around': (code) => `\u00a0${code}\u00a0`,
  'full width': wide,
  'zero-width space inside': (code) => `${code.slice(0, 1)}\u200b${code.slice(1)}`,
};

onBothBooks('codes', (given) => {
  test.each(Object.keys(VARIANTS))('where they are referred to: %s', async (how) => {
    const { book, expected } = await given();
    await expectFigures([xlsxOf(recode(book, REFERRING, VARIANTS[how]!))], expected);
  });

  test('numbers in the registers, texts elsewhere', async () => {
    const { book, expected } = await given();
    await expectFigures([xlsxOf(recode(book, REGISTERS, number))], expected);
  });

  test('numbers everywhere', async () => {
    const { book, expected } = await given();
    await expectFigures([xlsxOf(recode(book, [...REGISTERS, ...REFERRING], number))], expected);
  });
});

describe('odd codes', () => {
  const ODD = [
    '__proto__',
    'toString',
    'constructor',
    '001',
    '1',
    '300/400',
    'A.1',
    'a b',
    'O’Neil',
    '§ 5',
    '会议',
    'Ж-1',
    'اجتماع',
    '+1',
    "'x",
    '0',
    '=1+1',
    '"',
    '<&>',
    '1E5',
    'TRUE',
    '#1',
    '💰',
  ];

  test.each(ODD)('a meeting and a line called %s', async (code) => {
    const line = code.replaceAll(' ', '_');
    const rename = (old: string): Cell => (old === 'MSP' ? code : old === 'INT' ? line : old);
    const book = recode(SMALL_BOOK, [...REGISTERS, ...REFERRING, ['Mapping', 'Meeting'], ['Mapping', 'Line']], rename);
    const { json } = await expectFigures([xlsxOf(book)], expectedOf(book));
    expect(json.meetings[2]!.code).toBe(code);
    expect(json.meetings[0]!.lines[0]!.line).toBe(line);
  });

  test('001 and 1 are two codes; 1 as a number is 1', async () => {
    const book = bookFromText(`
      Settings
      Setting        | Value
      Reporting year | 2013

      BudgetLines
      Code | Title
      '001 | First
      '1   | Second

      Meetings
      Code | Title | Start      | End
      '01  | One   | 2013-04-08 | 2013-04-10
      '1   | Two   | 2013-04-08 | 2013-04-10

      Estimates
      Meeting | Line | Amount
      '01     | '001 | 10
      '1      | 1    | 200

      Expenditures
      Posting date | Meeting | Line | Amount
      2013-04-09   | '01     | '001 | 1
      2013-04-09   | 1       | '1   | 20
    `);
    await expectFigures([xlsxOf(book)], { lines: { '01 001': ['10.00', '1.00'], '1 1': ['200.00', '20.00'] } });
  });

  test('1 as a number is never 001: unknown, and no figure takes it', async () => {
    const book = changeColumn(
      changeColumn(SMALL_BOOK, 'BudgetLines', 'Code', (cell) => (cell === 'INT' ? '001' : cell)),
      'Estimates',
      'Line',
      (cell) => (cell === 'INT' ? 1 : cell),
    );
    const { codes, json } = await reconcileFiles([xlsxOf(book)]);
    expect(codes).toContain('line-unknown');
    expect(
      json.meetings.flatMap(({ lines }) => lines).some(({ line, estimate }) => line === '001' && estimate !== '0.00'),
    ).toBe(false);
    expect(json.proof.holds).toBe(true);
  });
});

describe('codes that are not in the registers', () => {
  test('in Estimates: an error, and the rows are accounted for', async () => {
    const book = changeRows(SMALL_BOOK, 'Estimates', (rows) => [...rows, ['GE-02', 'INT', 5], ['GE-01', 'INTERP', 7]]);
    await expectFigures([xlsxOf(book)], expectedOf(SMALL_BOOK), ['meeting-unknown', 'line-unknown']);
  });

  test('in Expenditures: unmatched, with the amount', async () => {
    const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Line', (cell, row) => (row === 0 ? 'INTERP' : cell));
    const expected = expectedOf(SMALL_BOOK);
    const lines = { ...expected.lines, 'GE-01 INT': [expected.lines['GE-01 INT']![0], '0.00'] as const };
    // 9876.54 more than before.
    await expectFigures([xlsxOf(book)], { lines, unmatched: '10009.43' });
  });

  test.each([
    [
      'doubled',
      ['MSP', 'again', { value: 41582, format: 'yyyy-mm-dd' }, { value: 41583, format: 'yyyy-mm-dd' }],
      'code-doubled',
    ],
    [
      'doubled but for case',
      ['msp', 'again', { value: 41582, format: 'yyyy-mm-dd' }, { value: 41583, format: 'yyyy-mm-dd' }],
      'code-doubled',
    ],
    [
      'alike to the eye (Cyrillic)',
      ['МSP', 'again', { value: 41582, format: 'yyyy-mm-dd' }, { value: 41583, format: 'yyyy-mm-dd' }],
      'code-look-alike',
    ],
  ] as const)('%s in the register: an error', async (_how, row, code) => {
    const book = changeRows(SMALL_BOOK, 'Meetings', (rows) => [...rows, row]);
    expect((await reconcileFiles([xlsxOf(book)])).codes).toContain(code);
  });
});

test('a meeting of that code in another file is doubled', async () => {
  const files = [
    xlsxOf(SMALL_BOOK),
    xlsx(
      [
        {
          name: 'Meetings',
          rows: [
            ['Code', 'Title', 'Start', 'End'],
            ['MSP', 'again', 41582, 41583],
          ],
        },
      ],
      'b.xlsx',
    ),
  ];
  expect((await reconcileFiles(files)).codes).toContain('code-doubled');
});
