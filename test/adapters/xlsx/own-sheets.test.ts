/** Sheets that were written from within Excel are results: a saved workbook is read without them, and says so. */
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { buildXlsx } from '../../build-xlsx';

const sheets = ['Ledger', 'Annex (en)', 'Notes'].map((name) => ({ name, rows: [[name]] }));
const named = (name: string): string =>
  `<definedNames><definedName name="${name}" localSheetId="1" hidden="1">'Annex (en)'!$A$1</definedName></definedNames>`;

test('a sheet with our mark is left out, with a note', async () => {
  const read = await openWorkbook(buildXlsx({ sheets, workbook: named('Addendum_area') }), { file: 'a.xlsx' });
  expect(read.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Notes']);
  expect(read.notices.filter(({ code }) => code === 'sheet-own')).toEqual([
    {
      code: 'sheet-own',
      severity: 'note',
      at: [{ file: 'a.xlsx', sheet: 'Annex (en)', cell: '' }],
      values: { sheet: 'Annex (en)' },
    },
  ]);
});

test('another name is no mark', async () => {
  const read = await openWorkbook(buildXlsx({ sheets, workbook: named('Some_area') }), { file: 'a.xlsx' });
  expect(read.sheets).toHaveLength(3);
  expect(read.notices.map(({ code }) => code)).not.toContain('sheet-own');
});
