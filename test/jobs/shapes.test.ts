/** Tables moved about in their sheets: no figure changes. */
import type { BuiltSheet } from '../build-xlsx';
import type { Row, Table } from './book';
import { address, plainSheet, shuffled, xlsx, xlsxOf } from './book';
import { onBothBooks } from './books';
import { expectFigures } from './judge';

const OTHER_NAMES: Readonly<Record<string, string>> = {
  Settings: 'How to print',
  BudgetLines: 'Chart of accounts',
  Meetings: 'Calendar',
  Estimates: 'What we foresaw',
  Expenditures: 'Ledger extract',
  Mapping: 'Who pays what',
  ExchangeRates: 'UN rates',
};

/** Each way of writing a table, by name. */
const SHAPES: Readonly<Record<string, (table: Table) => BuiltSheet>> = {
  'columns reversed': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [[...columns].reverse(), ...rows.map((row) => [...row].reverse())],
  }),
  'columns moved': ({ kind, columns, rows }) => {
    const order = shuffled(
      columns.map((_, at) => at),
      7,
    );
    return { name: kind, rows: [columns, ...rows].map((row) => order.map((at) => row[at]!)) };
  },
  'columns of others in between': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [
      columns.flatMap((column) => [`My ${column}`, column, null]),
      ...rows.map((row) => row.flatMap((cell) => [987654.32, cell, null])),
    ],
  }),
  'title and notes above': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [
      [`Table of ${kind}, 2013`],
      [],
      ['Prepared by the Finance Section', null, 'Page', 1],
      ['All amounts in US dollars'],
      [],
      columns,
      ...rows,
    ],
  }),
  'far down and to the right': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [
      ...Array.from({ length: 40 }, (): Row => []),
      ...[columns, ...rows].map((row) => [null, null, null, null, ...row]),
    ],
  }),
  'blank rows in the middle': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [columns, [], ...rows.flatMap((row, at) => (at % 3 === 1 ? [row, [], []] : [row]))],
  }),
  'notes below': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [
      columns,
      ...rows,
      [],
      ['Source: the accounts of the secretariat.'],
      ['* Provisional.'],
      [null, 'Checked by A. Clerk'],
    ],
  }),
  'headings merged downwards': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [columns, [], ...rows],
    merges: columns.map((_, at) => `${address(at + 1, 1)}:${address(at + 1, 2)}`),
  }),
  'a spanner over the headings': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [[`What ${kind} says`], columns, ...rows],
    merges: [`A1:${address(columns.length, 1)}`],
  }),
  'half of the headings in the row above': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [
      columns.map((column, at) => (at % 2 === 0 ? column : 'Details')),
      columns.map((column, at) => (at % 2 === 0 ? null : column)),
      ...rows,
    ],
    merges: columns.flatMap((_, at) => (at % 2 === 0 ? [`${address(at + 1, 1)}:${address(at + 1, 2)}`] : [])),
  }),
  'an Excel table, in a sheet of another name': ({ kind, columns, rows }) => ({
    name: OTHER_NAMES[kind]!,
    rows: [['Anything'], [], columns, ...rows],
    tables: [{ name: kind, ref: `A3:${address(columns.length, rows.length + 3)}` }],
  }),
  'an Excel table, in Sheet1': ({ kind, columns, rows }) => ({
    name: `Sheet${[...kind].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)}`,
    rows: [columns, ...rows],
    tables: [{ name: `tbl_${kind}`, ref: `A1:${address(columns.length, rows.length + 1)}` }],
  }),
  'an Excel table that was not widened when rows were added': ({ kind, columns, rows }) => ({
    name: kind,
    rows: [columns, ...rows],
    tables: [{ name: kind, ref: `A1:${address(columns.length, 3)}` }],
  }),
  'sheets known by their headings only': ({ kind, columns, rows }) => ({
    name: OTHER_NAMES[kind]!,
    rows: [columns, ...rows],
  }),
  'known by headings, with title rows': ({ kind, columns, rows }) => ({
    name: OTHER_NAMES[kind]!,
    rows: [['Anything at all'], [], columns, ...rows],
  }),
};

onBothBooks('shapes', (given) => {
  test.each(Object.keys(SHAPES))('%s', async (how) => {
    const { book, expected } = await given();
    await expectFigures([xlsxOf(book, SHAPES[how])], expected);
  });

  test.each([1, 2, 3])('rows and sheets shuffled (%i)', async (seed) => {
    const { book, expected } = await given();
    const tables = book.map((table) => ({ ...table, rows: shuffled(table.rows, seed) }));
    await expectFigures([xlsxOf(shuffled(tables, seed))], expected);
  });

  test('two tables side by side in one sheet, each an Excel table', async () => {
    const { book, expected } = await given();
    const [meetings, lines] = ['Meetings', 'BudgetLines'].map((kind) => book.find((table) => table.kind === kind)!) as [
      Table,
      Table,
    ];
    const length = Math.max(meetings.rows.length, lines.rows.length);
    const blank = (table: Table): Row => table.columns.map(() => null);
    const rows = Array.from({ length }, (_, at) => [
      ...(meetings.rows[at] ?? blank(meetings)),
      null,
      ...(lines.rows[at] ?? blank(lines)),
    ]);
    const right = meetings.columns.length + 2;
    const registers: BuiltSheet = {
      name: 'Registers',
      rows: [[...meetings.columns, null, ...lines.columns], ...rows],
      tables: [
        { name: 'Meetings', ref: `A1:${address(meetings.columns.length, meetings.rows.length + 1)}` },
        {
          name: 'BudgetLines',
          ref: `${address(right, 1)}:${address(right + lines.columns.length - 1, lines.rows.length + 1)}`,
        },
      ],
    };
    const others = book.filter((table) => table !== meetings && table !== lines);
    await expectFigures([xlsx([registers, ...others.map(plainSheet)])], expected);
  });

  test('texts in one list', async () => {
    const { book, expected } = await given();
    await expectFigures([xlsx(book.map(plainSheet), 'costs.xlsx', { shared: true })], expected);
  });

  test('sheets of other matters beside ours', async () => {
    const { book, expected } = await given();
    const others: BuiltSheet[] = [
      {
        name: 'Contacts of staff',
        rows: [
          ['Who', 'Phone'],
          ['A. Clerk', 1234],
        ],
      },
      {
        name: 'Scratch',
        rows: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      { name: 'Blank' },
    ];
    await expectFigures([xlsx([...others, ...book.map(plainSheet)])], expected);
  });
});
