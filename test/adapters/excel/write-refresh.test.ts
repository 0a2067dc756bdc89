/** Writing again: what is ours is replaced in place, what is the officer's stays, and what stands in the way is named. */
import type { Open } from './writing';
import { closeExcel, openLedger, plannedBook, plannedPair, refused, SETTINGS } from './writing';

afterAll(closeExcel);

test('new sheets look as planned; text stays text, whatever it begins with', async () => {
  const { book, writer } = await openLedger('1.18');
  await writer.write(plannedBook([1.25, 2]), SETTINGS);
  const total = book.find('Total')!;
  expect(['A2', 'B2', 'A3', 'B3'].map((cell) => [total.at(cell).type, total.at(cell).value])).toEqual([
    ['String', 'Suma'],
    ['Double', 3.25],
    ['String', '=not a formula'],
    ['String', '007'],
  ]);
  expect(total.at('B2').formula).toBe('=SUM(tblCosts[Amount])');
  expect(total.at('A2').runs?.map(({ text, font }) => [text, font?.['superscript']])).toEqual([
    ['Sum', false],
    ['a', true],
  ]);
  expect(total.at('B2').look).toMatchObject({
    'font/bold': true,
    'borders/bottom/weight': 'Medium',
    horizontalAlignment: 'Right',
  });
  expect([total.merges.length, total.frozenRows, total.gridLines, total.breaks]).toEqual([1, 1, false, [4]]);
  expect(total.widths.get(1)).toBeCloseTo(40 * 5 + 3.75);
  expect(total.heights.get(1)).toBe(20);
  expect([...total.page]).toEqual(
    expect.arrayContaining([
      ['PaperSize', 'A4'],
      ['PrintTitleRows', '$1:$1'],
    ]),
  );
  expect(total.charts[0]).toMatchObject({
    name: 'Addendum chart',
    type: 'BarClustered',
    series: [{ values: 'Total!B2' }, { name: 'Expenditure' }],
  });
  expect(book.find('Data costs')!.tables[0]).toMatchObject({ name: 'tblCosts', style: 'TableStyleLight1' });
  expect([book.active.name, book.selection]).toEqual(['Ledger', 'A1']);
});

test('an older Excel gets raised letters as letters of their own', async () => {
  const { book, writer } = await openLedger();
  await writer.write(plannedBook([1]), SETTINGS);
  expect(book.find('Total')!.at('A2').value).toBe('Sumᵃ');
  expect(book.find('Total')!.at('A2').runs).toBeUndefined();
});

test('frozen: values in place of formulas', async () => {
  const { book, writer } = await openLedger();
  await writer.write(plannedBook([1.25, 2]), { ...SETTINGS, frozen: true });
  expect(book.find('Total')!.at('B2')).toMatchObject({ value: 3.25, formula: '' });
});

test('building again refreshes in place: widths, comments and columns outside our area stay', async () => {
  const { book, writer } = await openLedger();
  await writer.write(plannedBook([1, 2, 3]), SETTINGS);
  const total = book.find('Total')!;
  const data = book.find('Data costs')!;
  total.widths.set(1, 99);
  total.comments.push({ cell: 'B2', text: 'Seen by the auditors' });
  total.edit('D2', 'my own note');
  data.edit('E4', 5);
  for (const amounts of [
    [10, 20],
    [1, 2, 3, 4, 5],
  ]) {
    expect((await writer.preview(plannedPair(amounts))).map(({ does }) => does)).toEqual(['replace', 'replace']);
    const outcomes = await writer.write(plannedBook(amounts), SETTINGS);
    expect(outcomes.map(({ does }) => does)).toEqual(['replace', 'replace']);
    expect(total.at('B2').value).toBe(amounts.reduce((a, b) => a + b));
    expect(data.tables[0]!.area).toEqual({ top: 3, left: 1, bottom: 3 + amounts.length, right: 2 });
    expect(data.at(`A${4 + amounts.length}`).type).toBe('Empty');
    expect(total.at(`A${4 + amounts.length}`).type).toBe('Empty');
  }
  expect(total.widths.get(1)).toBe(99);
  expect(total.comments).toEqual([{ cell: 'B2', text: 'Seen by the auditors' }]);
  expect([total.at('D2').value, data.at('E4').value]).toEqual(['my own note', 5]);
  expect([total.charts.length, book.sheets.length]).toEqual([1, 4]);
});

test('totals have names on their sheet, which go with what they name; the officer’s own stay', async () => {
  const { book, writer } = await openLedger();
  const names = (): [string, string][] =>
    book
      .find('Total')!
      .names.slice(1)
      .map(({ name, formula }) => [name, formula]);
  await writer.write(plannedBook([1, 2, 3]), SETTINGS);
  const own = [
    ['Total_estimate', "='Total'!$B$2"],
    ['Meeting_3_estimate', "='Total'!$A$6"],
  ];
  expect(names()).toEqual(own);
  const total = book.find('Total')!;
  total.names.push({ name: 'My_total', formula: "='Total'!$B$2", comment: '', visible: true });
  total.names.find(({ name }) => name === 'Total_estimate')!.formula = "='Total'!#REF!";
  await writer.write(plannedBook([1, 2]), SETTINGS);
  expect(names()).toEqual([
    ['Total_estimate', "='Total'!$B$2"],
    ['My_total', "='Total'!$B$2"],
    ['Meeting_2_estimate', "='Total'!$A$5"],
  ]);
});

test('the same plan again changes nothing', async () => {
  const { book, writer } = await openLedger();
  await writer.write(plannedBook([1, 2]), SETTINGS);
  const before = book.picture();
  await writer.write(plannedBook([1, 2]), SETTINGS);
  expect(book.picture()).toEqual(before);
});

describe('what stands in the way is named, and nothing is changed', () => {
  const cases: readonly (readonly [string, (book: Open['book']) => void, number[]])[] = [
    ['workbook-read-only', (book) => (book.isReadOnly = true), [1, 2]],
    ['excel-editing', (book) => (book.isEditing = true), [1, 2]],
    ['sheet-protected', (book) => (book.find('Total')!.isProtected = true), [1, 2]],
    ['sheet-taken', (book) => (book.find('Total')!.names = []), [1, 2]],
    ['sheet-rearranged', (book) => (book.find('Total')!.names[0]!.formula = "='Total'!$A$1:$C$5"), [1, 2]],
    ['sheet-occupied', (book) => book.find('Total')!.edit('A6', 'mine'), [1, 2, 3]],
    ['table-taken', (book) => (book.find('Ledger')!.tables[0]!.name = 'TBLCOSTS'), [1, 2]],
  ];
  test.each(cases)('%s', async (code, meddle, amounts) => {
    const { book, writer } = await openLedger();
    await writer.write(plannedBook([1, 2]), SETTINGS);
    if (code === 'table-taken') book.find('Data costs')!.tables = [];
    meddle(book);
    const before = book.picture();
    expect((await refused(writer.write(plannedBook(amounts), SETTINGS))).code).toBe(code);
    expect(book.picture()).toEqual(before);
  });

  test('a protected structure, only where a sheet is to be added', async () => {
    const { book, writer } = await openLedger();
    book.isStructureProtected = true;
    const before = book.picture();
    expect((await refused(writer.write(plannedBook([1]), SETTINGS))).code).toBe('workbook-protected');
    expect(book.picture()).toEqual(before);
    book.isStructureProtected = false;
    await writer.write(plannedBook([1]), SETTINGS);
    book.isStructureProtected = true;
    await writer.write(plannedBook([2]), SETTINGS);
    expect(book.find('Total')!.at('B2').value).toBe(2);
  });
});

test('what is found by a dry run is what is done', async () => {
  const { book, writer } = await openLedger();
  book.find('Notes')!.name = 'total';
  const before = book.picture();
  const outcomes = await writer.preview(plannedPair([1]));
  expect(outcomes).toMatchObject([
    { sheet: 'Total', does: 'refuse', refusal: { code: 'sheet-taken' } },
    { does: 'create' },
  ]);
  expect(book.picture()).toEqual(before);
});

test('where the officer calculates by hand, our sheets are calculated, and the mode is left as found', async () => {
  const { book, writer } = await openLedger();
  book.calculationMode = 'Manual';
  await writer.write(plannedBook([1, 2]), SETTINGS);
  expect([book.calculationMode, book.find('Total')!.at('B2').value]).toEqual(['Manual', 3]);
});

test('stopped, it takes back what was begun', async () => {
  const { book, writer } = await openLedger();
  const before = book.picture();
  const stop = new AbortController();
  stop.abort();
  await expect(writer.write(plannedBook([1]), { ...SETTINGS, signal: stop.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(book.picture()).toEqual(before);
});
