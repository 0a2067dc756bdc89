/** Several files read as one workbook; text files with their delimiters. */
import type { Book, Cell, Row, Table } from './book';
import { isDay, plainSheet, shuffled, tableOf, xlsx } from './book';
import { onBothBooks } from './books';
import type { InputFile } from './judge';
import { expectFigures, reconcileFiles } from './judge';
import { LANGUAGES, namesOf, withShared } from './shared';

const encoder = new TextEncoder();

/** A table as a delimited text file. */
function csv(
  table: Table,
  delimiter: string,
  options: { mark?: boolean; name?: string; quoteAll?: boolean } = {},
): InputFile {
  const { mark = false, name = table.kind, quoteAll = false } = options;
  const field = (cell: Cell): string => {
    const text = isDay(cell)
      ? new Date(Date.UTC(1899, 11, 30) + cell.value * 86_400_000).toISOString().slice(0, 10)
      : cell === null
        ? ''
        : String(cell);
    return quoteAll || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [table.columns, ...table.rows].map((row: Row) => row.map(field).join(delimiter));
  return { name: `${name}.csv`, bytes: encoder.encode((mark ? '\ufeff' : '') + lines.join('\r\n')) };
}

/** Both halves of a table. */
const halves = (table: Table): [Table, Table] => {
  const middle = Math.floor(table.rows.length / 2);
  return [
    { ...table, rows: table.rows.slice(0, middle) },
    { ...table, rows: table.rows.slice(middle) },
  ];
};

const others = (book: Book, ...kinds: string[]): Table[] => book.filter(({ kind }) => !kinds.includes(kind));

onBothBooks('files', (given) => {
  test('each sheet its own file', async () => {
    const { book, expected } = await given();
    await expectFigures(
      book.map((table) => xlsx([plainSheet(table)], `${table.kind}.xlsx`)),
      expected,
    );
  });

  test('each sheet its own file, the sheet named Sheet1: by the name of the file', async () => {
    const { book, expected } = await given();
    const files = book.map((table) =>
      xlsx([{ ...plainSheet(table), name: 'Sheet1' }], `some/where/${table.kind}.xlsx`),
    );
    await expectFigures(files, expected);
  });

  test('the order of files changes nothing', async () => {
    const { book, expected } = await given();
    await expectFigures(
      shuffled(book, 3).map((table) => xlsx([plainSheet(table)], `${table.kind}.xlsx`)),
      expected,
    );
  });

  test('the ledger in two files', async () => {
    const { book, expected } = await given();
    const [first, second] = halves(tableOf(book, 'Expenditures'));
    const rest = others(book, 'Expenditures').map(plainSheet);
    await expectFigures([xlsx([...rest, plainSheet(first)], 'a.xlsx'), xlsx([plainSheet(second)], 'b.xlsx')], expected);
  });

  test('the ledger in two files, columns in another order', async () => {
    const { book, expected } = await given();
    const [first, second] = halves(tableOf(book, 'Expenditures'));
    const turned = {
      ...second,
      columns: [...second.columns].reverse(),
      rows: second.rows.map((row) => [...row].reverse()),
    };
    const rest = others(book, 'Expenditures').map(plainSheet);
    await expectFigures([xlsx([...rest, plainSheet(first)], 'a.xlsx'), xlsx([plainSheet(turned)], 'b.xlsx')], expected);
  });

  test('a second ledger under a name of its own beside Expenditures may be a copy: an error', async () => {
    const { book } = await given();
    const table = tableOf(book, 'Expenditures');
    const { codes } = await reconcileFiles([
      xlsx([...book.map(plainSheet), { ...plainSheet(table), name: 'Expenditures (2)' }]),
    ]);
    expect(codes).toContain('sheet-doubled');
  });

  test.each([',', ';', '\t'])('text files, parted by %j', async (delimiter) => {
    const { book, expected } = await given();
    await expectFigures(
      book.map((table) => csv(table, delimiter)),
      expected,
    );
  });

  test.each([',', ';', '\t'])('text files, parted by %j, with a mark and quotes', async (delimiter) => {
    const { book, expected } = await given();
    await expectFigures(
      book.map((table) => csv(table, delimiter, { mark: true, quoteAll: true })),
      expected,
    );
  });

  test('only the ledger as text', async () => {
    const { book, expected } = await given();
    const rest = xlsx(others(book, 'Expenditures').map(plainSheet));
    await expectFigures([rest, csv(tableOf(book, 'Expenditures'), ';')], expected);
  });

  test('text files with amounts as a Frenchman writes them', async () => {
    const { book, expected } = await given();
    const french = book.map((table) => {
      const at = table.columns.indexOf('Amount');
      const rows = table.rows.map((row) => row.map((cell, m) => (m === at ? String(cell).replace('.', ',') : cell)));
      return ['Estimates', 'Expenditures'].includes(table.kind) ? { ...table, rows } : table;
    });
    // `7654,321` dinars has four digits before the comma, so that it has one reading.
    await expectFigures(
      french.map((table) => csv(table, ';')),
      expected,
    );
  });

  test('twelve monthly sheets', async () => {
    const { book, expected } = await given();
    const table = tableOf(book, 'Expenditures');
    const months = Array.from({ length: 12 }, (_, at) => ({
      name: `2017-${String(at + 1).padStart(2, '0')}`,
      rows: [table.columns, ...table.rows.filter((_row, n) => n % 12 === at)],
    }));
    await expectFigures([xlsx([...others(book, 'Expenditures').map(plainSheet), ...months])], expected);
  });

  test('twelve monthly files', async () => {
    const { book, expected } = await given();
    const table = tableOf(book, 'Expenditures');
    const months = Array.from({ length: 12 }, (_, at) =>
      xlsx(
        [{ name: 'Expenditures', rows: [table.columns, ...table.rows.filter((_row, n) => n % 12 === at)] }],
        `month ${at + 1}.xlsx`,
      ),
    );
    await expectFigures([xlsx(others(book, 'Expenditures').map(plainSheet)), ...months], expected);
  });
});

withShared('files named in a language', () => {
  onBothBooks('text files', (given) => {
    test.each(LANGUAGES)('named in %s', async (language) => {
      const { book, expected } = await given();
      await expectFigures(
        book.map((table) => csv(table, ',', { name: namesOf(table.kind, '', language)[0]! })),
        expected,
      );
    });
  });
});
