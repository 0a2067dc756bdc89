/** Days in both systems, as text, without their format; the reporting year in its many spellings, or not at all. */
import type { Book, Cell } from './book';
import { change, changeAll, changeColumn, changeRows, isDay, plainSheet, tableOf, xlsx, xlsxOf } from './book';
import { onBothBooks } from './books';
import { expectFigures, reconcileFiles } from './judge';
import { expectedOf } from './oracle';
import { SMALL_BOOK } from './small-book';

const changeDays = (book: Book, by: (serial: number, iso: string) => Cell): Book =>
  changeAll(book, (table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (isDay(cell) ? by(cell.value, isoOf(cell.value)) : cell))),
  }));

const isoOf = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
const MONTHS: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};
const parts = (iso: string): [year: string, month: number, day: number] => [
  iso.slice(0, 4),
  Number(iso.slice(5, 7)),
  Number(iso.slice(8)),
];
const named =
  (language: string, write: (day: number, month: string, year: string) => string) =>
  (_: number, iso: string): Cell => {
    const [year, month, day] = parts(iso);
    return write(day, MONTHS[language]!.split(' ')[month - 1]!, year);
  };

const WRITINGS: Readonly<Record<string, (serial: number, iso: string) => Cell>> = {
  'ISO text': (_, iso) => iso,
  'ISO text with a time': (_, iso) => `${iso}T00:00:00`,
  'with slashes, year first': (_, iso) => iso.replaceAll('-', '/'),
  'a number without a format': (serial) => serial,
  'with the time of day': (serial) => ({ value: serial + 0.75, format: 'yyyy-mm-dd hh:mm' }),
  'another date format': (serial) => ({ value: serial, format: '[$-40C]d mmmm yyyy;@' }),
  '14 November 2013': named('en', (day, month, year) => `${day} ${month} ${year}`),
  'November 14, 2013': named('en', (day, month, year) => `${month} ${day}, ${year}`),
  '14-Nov-2013': named('en', (day, month, year) => `${day}-${month.slice(0, 3)}-${year}`),
  '1er mars 2013': named('fr', (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`),
  '14 de noviembre de 2013': named('es', (day, month, year) => `${day} de ${month} de ${year}`),
  '14 ноября 2013 года': named('ru', (day, month, year) => `${day} ${month} ${year} года`),
  '2013年11月14日': (_, iso) => {
    const [year, month, day] = parts(iso);
    return `${year}年${month}月${day}日`;
  },
  'full width': (_, iso) => iso.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'a formula': (serial) => ({ formula: 'DATE(2013,1,1)', value: serial }),
};

onBothBooks('days', (given) => {
  test.each(Object.keys(WRITINGS))('%s', async (how) => {
    const { book, expected } = await given();
    await expectFigures([xlsxOf(changeDays(book, WRITINGS[how]!))], expected);
  });

  test.each(['1', 'true', 'on'])('the 1904 system (date1904="%s")', async (date1904) => {
    const { book, expected } = await given();
    const shifted = changeDays(book, (serial) => ({ value: serial - 1462, format: 'yyyy-mm-dd' }));
    await expectFigures([xlsx(shifted.map(plainSheet), 'mac.xlsx', { date1904 })], expected);
  });

  test.each(['0', 'false', 'off'])('the 1900 system said plainly (date1904="%s")', async (date1904) => {
    const { book, expected } = await given();
    await expectFigures([xlsx(book.map(plainSheet), 'costs.xlsx', { date1904 })], expected);
  });

  test('files of both systems read as one', async () => {
    const { book, expected } = await given();
    const shifted = changeDays([tableOf(book, 'Expenditures')], (serial) => ({
      value: serial - 1462,
      format: 'yyyy-mm-dd',
    }));
    const rest = book.filter(({ kind }) => kind !== 'Expenditures').map(plainSheet);
    await expectFigures([xlsx(rest), xlsx(shifted.map(plainSheet), 'mac.xlsx', { date1904: '1' })], expected);
  });
});

describe('days that are none', () => {
  test.each(['03/04/2013', '3.4.2013', '03-04-2013'])('%s can be read in two ways: an error', async (text) => {
    const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Posting date', (cell, row) => (row === 1 ? text : cell));
    const { codes, json } = await reconcileFiles([xlsxOf(book)]);
    expect(codes).toContain('date-ambiguous');
    // In francs, at the rate of its day: unknown with the day.
    expect(json.meetings[0]!.lines.find(({ line }) => line === 'TRA')!.expenditure).toBeNull();
  });

  test.each(['25/04/2013', '04/25/2013', '25.4.2013'])('%s can be read in one way', async (text) => {
    const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Posting date', (cell, row) => (row === 1 ? text : cell));
    await expectFigures([xlsxOf(book)], expectedOf(SMALL_BOOK));
  });

  test.each<readonly [Cell, string]>([
    ['soon', 'date-not-date'],
    ['31/02/2013', 'date-not-date'],
    ['2013-02-30', 'date-not-date'],
    ['14/11/13', 'date-not-date'],
    [60, 'date-invalid'],
    [-5, 'date-invalid'],
    [{ error: '#VALUE!' }, 'date-not-date'],
  ])('%j: an error', async (cell, code) => {
    const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Posting date', (old, row) => (row === 1 ? cell : old));
    const { codes, json } = await reconcileFiles([xlsxOf(book)]);
    expect(codes).toContain(code);
    expect(json.meetings[0]!.lines.find(({ line }) => line === 'TRA')!.expenditure).toBeNull();
  });

  test('a meeting without a start is an error, and its money is not lost from the proof', async () => {
    const book = change(SMALL_BOOK, 'Meetings', (table) => ({
      ...table,
      rows: table.rows.map((row, n) => (n === 1 ? row.map((cell, at) => (at === 2 ? null : cell)) : row)),
    }));
    const { codes, json } = await reconcileFiles([xlsxOf(book)]);
    expect(codes).toContain('value-missing');
    expect(json.proof.holds).toBe(true);
  });
});

describe('the reporting year', () => {
  const year = (cell: Cell): Book =>
    changeRows(SMALL_BOOK, 'Settings', (rows) =>
      rows.map((row) => (row[0] === 'Reporting year' ? [row[0], cell] : row)),
    );

  test.each<Cell>([
    '2013',
    ' 2013 ',
    '２０１３',
    '٢٠١٣',
    { formula: '2012+1', value: 2013 },
    { value: 2013, format: '0' },
  ])('%j', async (cell) => {
    const { json } = await expectFigures([xlsxOf(year(cell))], expectedOf(SMALL_BOOK));
    expect(json.year).toBe(2013);
  });

  test.each<Cell>(['last year', '13', 2013.5, 99])('%j is refused', async (cell) => {
    expect((await reconcileFiles([xlsxOf(year(cell))])).codes).toContain('setting-invalid');
  });

  test('a day in place of a year is never taken as one', async () => {
    const { json, errors } = await reconcileFiles([xlsxOf(year({ value: 41275, format: 'yyyy' }))]);
    expect(json.year === 2013 || errors.length > 0).toBe(true);
  });

  test('no Settings, meetings of one year: that year, and it is said', async () => {
    const book = changeRows(
      SMALL_BOOK.filter(({ kind }) => kind !== 'Settings'),
      'Meetings',
      (rows) => rows.filter(([code]) => code !== 'OLD'),
    );
    const unknown = changeRows(
      changeRows(book, 'Estimates', (rows) => rows.filter(([code]) => code !== 'OLD')),
      'Expenditures',
      (rows) => rows.filter((row) => row[2] !== 'OLD'),
    );
    const { codes } = await expectFigures([xlsxOf(unknown)], expectedOf(SMALL_BOOK));
    expect(codes).toContain('year-assumed');
  });

  test('no Settings, meetings of two years: an error', async () => {
    const { codes } = await reconcileFiles([xlsxOf(SMALL_BOOK.filter(({ kind }) => kind !== 'Settings'))]);
    expect(codes).toContain('year-missing');
  });
});
