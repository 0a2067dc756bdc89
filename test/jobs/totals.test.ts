/** Totals and subtotals among the rows: left out of every figure, checked against our own sums, and reported. */
import type { Book, Cell, Row, Table } from './book';
import { address, change, tableOf, xlsxOf } from './book';
import type { Given } from './books';
import { onBothBooks, onSmallBook } from './books';
import type { InputFile } from './judge';
import { expectedOf } from './oracle';
import { expectFigures } from './judge';

const KINDS = ['Estimates', 'Expenditures'] as const;

const GRAND = [
  'Total',
  'Grand total',
  'TOTAL',
  'Total général',
  'Total general',
  'Всего',
  'المجموع',
  '共计',
  '总计',
  'Total:',
  'Sum',
];
const SUB = ['Subtotal', 'Sub-total', 'Total partiel', 'Sous-total', 'Итого', 'المجموع الفرعي', '小计'];

/** Sum of amounts in cents, of the rows given. */
function sumOf(table: Table, rows: readonly Row[]): number {
  const at = table.columns.indexOf('Amount');
  return rows.reduce((sum, row) => sum + Math.round(Number(row[at]) * 1000), 0) / 1000;
}

/** A row with an amount, and a label in the column that has one. */
function totalRow(table: Table, labelColumn: string, label: Cell, amount: Cell): Row {
  return table.columns.map((column) => (column === 'Amount' ? amount : column === labelColumn ? label : null));
}

/** The rows of one currency and version only, so that a sum over them makes sense. */
function plainRows(table: Table): Table {
  const at = (name: string): number => table.columns.indexOf(name);
  const rows = table.rows.filter((row) => at('Currency') < 0 || row[at('Currency')] === 'USD');
  return { ...table, rows };
}

const formula = (text: string, value: number): Cell => ({ formula: text, value });

function groups(table: Table, column: string): Row[][] {
  const at = table.columns.indexOf(column);
  const found = new Map<string, Row[]>();
  for (const row of table.rows) found.set(String(row[at]), [...(found.get(String(row[at])) ?? []), row]);
  return [...found.values()];
}

type Totalled = (table: Table) => readonly Row[];

/** Ways to put totals among rows. The amounts are right. */
const WAYS: Readonly<Record<string, Totalled>> = {
  'a grand total below': (table) => [...table.rows, totalRow(table, 'Meeting', 'Total', sumOf(table, table.rows))],
  'a grand total at the top': (table) => [totalRow(table, 'Meeting', 'Total', sumOf(table, table.rows)), ...table.rows],
  'the label in the line column': (table) => [
    ...table.rows,
    totalRow(table, 'Line', 'Total', sumOf(table, table.rows)),
  ],
  'the label in the first column': (table) => [
    ...table.rows,
    totalRow(table, table.columns[0]!, 'Total', sumOf(table, table.rows)),
  ],
  'a SUM without a label': (table) => {
    const last = address(table.columns.indexOf('Amount') + 1, table.rows.length + 1);
    return [
      ...table.rows,
      totalRow(
        table,
        '',
        null,
        formula(`SUM(${address(table.columns.indexOf('Amount') + 1, 2)}:${last})`, sumOf(table, table.rows)),
      ),
    ];
  },
  'a SUBTOTAL without a label': (table) => [
    ...table.rows,
    [],
    totalRow(table, '', null, formula('SUBTOTAL(9,C2:C999)', sumOf(table, table.rows))),
  ],
  'a subtotal for each meeting': (table) =>
    groups(table, 'Meeting').flatMap((rows) => {
      const meeting = String(rows[0]![table.columns.indexOf('Meeting')]);
      return [...rows, totalRow(table, 'Meeting', `Subtotal ${meeting}`, sumOf(table, rows))];
    }),
  'a subtotal for each meeting, named by its code, and a grand total': (table) => [
    ...groups(table, 'Meeting').flatMap((rows) => {
      const meeting = rows[0]![table.columns.indexOf('Meeting')]!;
      const total = totalRow(table, 'Line', 'Total', sumOf(table, rows));
      return [...rows, total.map((cell, at) => (table.columns[at] === 'Meeting' ? meeting : cell))];
    }),
    totalRow(table, 'Meeting', 'Grand total', sumOf(table, table.rows)),
  ],
  'a subtotal for each line': (table) =>
    groups(table, 'Line').flatMap((rows) => [...rows, totalRow(table, 'Line', 'Subtotal', sumOf(table, rows))]),
  'a SUM for each meeting without a label': (table) =>
    groups(table, 'Meeting').flatMap((rows) => [
      ...rows,
      totalRow(table, '', null, formula('SUM(C2:C3)', sumOf(table, rows))),
      [],
    ]),
  'headings again every few rows': (table) =>
    table.rows.flatMap((row, at) => (at % 5 === 4 ? [row, table.columns] : [row])),
  'a subtotal, then headings again, as of printed pages': (table) =>
    Array.from({ length: Math.ceil(table.rows.length / 5) }, (_, at) => table.rows.slice(at * 5, at * 5 + 5)).flatMap(
      (rows, at) => [
        ...(at > 0 ? [[], ['Page', at + 1], table.columns] : []),
        ...rows,
        totalRow(table, 'Meeting', 'Subtotal', sumOf(table, rows)),
      ],
    ),
};

/** Books of which the rows of both tables can be added up. */
const plain = (book: Book): Book => change(book, 'Expenditures', plainRows);

const write = (book: Book, by: Totalled): InputFile =>
  xlsxOf(book, (table) => {
    const rows = table.kind === 'Estimates' || table.kind === 'Expenditures' ? by(table) : table.rows;
    return { name: table.kind, rows: [table.columns, ...rows] };
  });

const plainOf = async (given: () => Promise<Given>): Promise<Given> => {
  const { book } = await given();
  return { book: plain(book), expected: expectedOf(plain(book)) };
};

onBothBooks('totals', (given) => {
  test.each(Object.keys(WAYS))('%s', async (how) => {
    const { book, expected } = await plainOf(given);
    const { codes } = await expectFigures([write(book, WAYS[how]!)], expected);
    if (!how.startsWith('headings')) expect(codes).toContain('total-left-out');
    expect(codes).not.toContain('total-differs');
  });

  test.each(KINDS)('a wrong total in %s is reported, and no figure changes', async (kind) => {
    const { book, expected } = await plainOf(given);
    const by: Totalled = (table) =>
      table.kind === kind
        ? [...table.rows, totalRow(table, 'Meeting', 'Total', sumOf(table, table.rows) + 0.01)]
        : table.rows;
    const { diagnostics } = await expectFigures([write(book, by)], expected, ['total-differs']);
    const found = diagnostics.find(({ code }) => code === 'total-differs')!;
    const table = tableOf(book, kind);
    expect(found.at[0]!.cell).toBe(address(table.columns.indexOf('Amount') + 1, table.rows.length + 2));
    expect(found.values).toMatchObject({ difference: '0.01' });
  });

  test.each(KINDS)('a wrong subtotal in %s is reported, and no figure changes', async (kind) => {
    const { book, expected } = await plainOf(given);
    const by: Totalled = (table) =>
      table.kind !== kind
        ? table.rows
        : groups(table, 'Meeting').flatMap((rows, at) => [
            ...rows,
            totalRow(table, 'Line', 'Subtotal', sumOf(table, rows) + (at === 1 ? 1000 : 0)),
          ]);
    const { diagnostics } = await expectFigures([write(book, by)], expected, ['total-differs']);
    expect(diagnostics.filter(({ code }) => code === 'total-differs')).toHaveLength(1);
  });
});

onSmallBook('labels of totals', (given) => {
  test.each(GRAND)('labelled %s', async (label) => {
    const { book, expected } = await plainOf(given);
    const by: Totalled = (table) => [...table.rows, totalRow(table, 'Meeting', label, sumOf(table, table.rows))];
    const { codes } = await expectFigures([write(book, by)], expected);
    expect(codes).not.toContain('total-differs');
  });

  test.each(SUB)('labelled %s', async (label) => {
    const { book, expected } = await plainOf(given);
    const by: Totalled = (table) =>
      groups(table, 'Meeting').flatMap((rows) => [...rows, totalRow(table, 'Line', label, sumOf(table, rows))]);
    const { codes } = await expectFigures([write(book, by)], expected);
    expect(codes).not.toContain('total-differs');
  });
});
