/** Totals of totals: by part, by meeting, above and below, as Excel's own Subtotal command writes them. */
import type { Book, Cell, Row, Table } from './book';
import { bookFromText, change, plainSheet, tableOf, xlsx, xlsxOf } from './book';
import { expectFigures, reconcileFiles } from './judge';
import { expectedOf } from './oracle';

const BOOK = bookFromText(`
  Settings
  Setting        | Value
  Reporting year | 2013

  BudgetLines
  Code | Title          | Part | Order
  INT  | Interpretation | A    | 1
  TRA  | Translation    | A    | 2
  TVL  | Travel         | B    | 3
  PSC  | Support        | B    | 4

  Meetings
  Code  | Title | Start      | End
  GE-01 | One   | 2013-04-08 | 2013-04-10
  MSP   | Two   | 2013-11-11 | 2013-11-15
  PREP  | Three | 2013-11-18 | 2013-11-19

  Estimates
  Meeting | Line | Amount
  GE-01   | INT  | 100.10
  GE-01   | TRA  | 200.20
  GE-01   | TVL  | 300.30
  GE-01   | PSC  | 78.08
  MSP     | INT  | 1000.01
  MSP     | TRA  | 2000.02
  MSP     | TVL  | 3000.03
  MSP     | PSC  | 780.01
  PREP    | INT  | 10
  PREP    | PSC  | 1.30

  Expenditures
  Posting date | Document | Meeting | Line | Description    | Amount
  2013-04-08   | D-1      | GE-01   | INT  | Total station  | 90.10
  2013-04-08   | D-2      | GE-01   | TRA  | Sum of parts   | 210.20
  2013-04-09   | D-3      | GE-01   | TVL  | Fares          | 300
  2013-04-09   | D-4      | GE-01   | PSC  |                | 70.01
  2013-11-11   | D-5      | MSP     | INT  | Total, booths  | 999.99
  2013-11-11   | D-6      | MSP     | TRA  |                | 2100.02
  2013-11-12   | D-7      | MSP     | TVL  |                | 2900
  2013-11-12   | D-8      | MSP     | PSC  |                | 790
  2013-11-18   | D-9      | PREP    | INT  |                | 11.11
`);

const cents = (table: Table, rows: readonly Row[]): number =>
  Math.round(rows.reduce((sum, row) => sum + Number(row[table.columns.indexOf('Amount')]), 0) * 100) / 100;

type Writer = (table: Table, column: string, label: Cell, rows: readonly Row[]) => Row;
/** A total typed in, and one that Excel adds up. */
const typed: Writer = (table, column, label, rows) =>
  table.columns.map((name) => (name === 'Amount' ? cents(table, rows) : name === column ? label : null));
const subtotal: Writer = (table, column, label, rows) =>
  table.columns.map((name) =>
    name === 'Amount' ? { formula: 'SUBTOTAL(9,C2:C5)', value: cents(table, rows) } : name === column ? label : null,
  );

const at = (table: Table, name: string): number => table.columns.indexOf(name);
function groups(table: Table, key: (row: Row) => string): [string, Row[]][] {
  const found = new Map<string, Row[]>();
  for (const row of table.rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return [...found];
}
const byMeeting = (table: Table): [string, Row[]][] => groups(table, (row) => String(row[at(table, 'Meeting')]));
const byPart = (table: Table, rows: readonly Row[]): [string, Row[]][] =>
  groups({ ...table, rows }, (row) => (['INT', 'TRA'].includes(String(row[at(table, 'Line')])) ? 'A' : 'B'));

const WAYS: Readonly<Record<string, (table: Table, write: Writer) => readonly Row[]>> = {
  'as Excel writes them': (table, write) => [
    ...byMeeting(table).flatMap(([meeting, rows]) => [...rows, write(table, 'Meeting', `${meeting} Total`, rows)]),
    write(table, 'Meeting', 'Grand Total', table.rows),
  ],
  'by part, by meeting, and of all': (table, write) => [
    ...byMeeting(table).flatMap(([meeting, rows]) => [
      ...byPart(table, rows).flatMap(([part, few]) => [...few, write(table, 'Line', `Subtotal ${part}`, few)]),
      write(table, 'Meeting', `Total ${meeting}`, rows),
    ]),
    write(table, 'Meeting', 'Total général', table.rows),
  ],
  'by part, by meeting, and of all, in words alone': (table, write) => [
    ...byMeeting(table).flatMap(([, rows]) => [
      ...byPart(table, rows).flatMap(([, few]) => [...few, write(table, 'Line', 'Sous-total', few)]),
      write(table, 'Line', 'Total', rows),
    ]),
    write(table, 'Line', 'Total', table.rows),
  ],
  'above their rows': (table, write) => [
    write(table, 'Meeting', 'Total', table.rows),
    ...byMeeting(table).flatMap(([meeting, rows]) => [write(table, 'Meeting', `Total ${meeting}`, rows), ...rows]),
  ],
  'above their rows, by part too': (table, write) => [
    write(table, 'Meeting', 'Total', table.rows),
    ...byMeeting(table).flatMap(([meeting, rows]) => [
      write(table, 'Meeting', `Total ${meeting}`, rows),
      ...byPart(table, rows).flatMap(([, few]) => [write(table, 'Line', 'Subtotal', few), ...few]),
    ]),
  ],
  'all of them at the end': (table, write) => [
    ...table.rows,
    [],
    ...byMeeting(table).map(([meeting, rows]) => write(table, 'Meeting', `Total ${meeting}`, rows)),
    write(table, 'Meeting', 'Всего', table.rows),
  ],
  'all of them at the end, by their codes': (table, write) => [
    ...table.rows,
    [],
    ...byMeeting(table).map(([meeting, rows]) =>
      write(table, 'Line', 'Total', rows).map((cell, m) => (m === at(table, 'Meeting') ? meeting : cell)),
    ),
    ...groups(table, (row) => String(row[at(table, 'Line')])).map(([line, rows]) =>
      write(table, 'Meeting', 'Total', rows).map((cell, m) => (m === at(table, 'Line') ? line : cell)),
    ),
    write(table, 'Meeting', 'Total', table.rows),
  ],
  'brought forward on each page': (table, write) =>
    table.rows.flatMap((row, n) =>
      n % 4 === 3 ? [row, write(table, 'Meeting', 'Total', table.rows.slice(0, n + 1))] : [row],
    ),
};

const totalled = (book: Book, way: string, write: Writer): Book =>
  ['Estimates', 'Expenditures'].reduce(
    (changed, kind) => change(changed, kind, (table) => ({ ...table, rows: WAYS[way]!(table, write) })),
    book,
  );

describe.each([
  ['typed', typed],
  ['added up by Excel', subtotal],
] as const)('totals %s', (_how, write) => {
  test.each(Object.keys(WAYS))('%s', async (way) => {
    const { codes } = await expectFigures([xlsxOf(totalled(BOOK, way, write))], expectedOf(BOOK));
    expect(codes).toContain('total-left-out');
    expect(codes).not.toContain('total-differs');
    expect(codes).not.toContain('expenditure-unmatched');
  });
});

test.each(Object.keys(WAYS))('a wrong one among them is found: %s', async (way) => {
  const table = tableOf(BOOK, 'Estimates');
  const isTotal = (row: Row): boolean => row.length > 0 && !table.rows.includes(row);
  for (const wrong of [0, 1, 2]) {
    let seen = -1;
    const rows = WAYS[way]!(table, typed).map((row) => {
      if (isTotal(row)) seen++;
      return isTotal(row) && seen === wrong ? row.map((cell, m) => (m === 2 ? Number(cell) + 0.07 : cell)) : row;
    });
    if (seen < wrong) continue;
    const judged = await expectFigures(
      [xlsxOf(change(BOOK, 'Estimates', () => ({ ...table, rows })))],
      expectedOf(BOOK),
      ['total-differs'],
    );
    expect(judged.diagnostics.filter(({ code }) => code === 'total-differs')).toHaveLength(1);
  }
});

test('the totals row of an Excel table', async () => {
  const sheets = BOOK.map((table) => {
    if (!['Estimates', 'Expenditures'].includes(table.kind)) return plainSheet(table);
    const total = table.columns.map((column, n): Cell =>
      n === 0
        ? 'Total'
        : column === 'Amount'
          ? { formula: 'SUBTOTAL(109,[Amount])', value: cents(table, table.rows) }
          : null,
    );
    const ref = `A1:${'ABCDEF'[table.columns.length - 1]}${table.rows.length + 2}`;
    return {
      name: `Data ${table.kind.length}`,
      rows: [table.columns, ...table.rows, total],
      tables: [{ name: table.kind, ref, totalsRows: 1 }],
    };
  });
  await expectFigures([xlsx(sheets)], expectedOf(BOOK));
});

test('rows of a record that speak of totals are records', async () => {
  const { codes } = await reconcileFiles([xlsxOf(BOOK)]);
  expect(codes).not.toContain('total-left-out');
});

test('totals are checked against sums in long ledgers in reasonable time', async () => {
  const table = tableOf(BOOK, 'Expenditures');
  const rows = Array.from({ length: 3000 }, () => table.rows).flatMap((few) => [
    ...few,
    typed(table, 'Line', 'Total', few),
  ]);
  const book = change(BOOK, 'Expenditures', () => ({ ...table, rows }));
  const before = process.cpuUsage().user;
  const { codes } = await reconcileFiles([xlsxOf(book)]);
  expect(codes).not.toContain('total-differs');
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
});
