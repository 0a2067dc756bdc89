/** Setting a workbook up from within Excel: our form's sheets are added, and nothing that is there is touched. */
import { setUpSheets } from '../../../src/core/edits/set-up';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { readWorkbook } from '../../../src/adapters/excel/read-workbook';
import { closeExcel, openLedger } from './writing';

jest.setTimeout(30_000);
afterAll(closeExcel);

test.each(['en', 'ar'] as const)(
  'sheets with tables and lists to pick from, in %s, known again when read',
  async (language) => {
    const open = await openLedger();
    const { book, writer } = open;
    const before = book.sheets.map((sheet) => sheet.picture());
    const edits = setUpSheets([book.workbook], 'costs', language);
    await writer.edit(edits);
    expect(book.sheets.slice(0, 2).map((sheet) => sheet.picture())).toEqual(before);
    const made = book.sheets.slice(2);
    expect(made.map(({ name }) => name)).toEqual(edits.sheets.map(({ name }) => name));
    expect(made.every(({ tables, names }) => tables.length === 1 && names.length === 0)).toBe(true);
    const rules = made.flatMap(({ validations }) => validations.map(({ rule }) => JSON.stringify(rule)));
    expect(rules.some((rule) => rule.includes('"source":"=OFFSET('))).toBe(true);
    const found = reconcileWorkbooks([await readWorkbook()]).diagnostics.map(({ code }) => code);
    expect(found).not.toContain('sheet-missing');
    expect(found).not.toContain('heading-missing');
    await writer.restore();
    expect(book.sheets.map((sheet) => sheet.picture())).toEqual(before);
  },
);
