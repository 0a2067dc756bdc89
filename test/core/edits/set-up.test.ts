/** Sheets that are put into a workbook: those of our form that it lacks, and those of a sample. */
import { copySheets } from '../../../src/core/edits/copy-sheets';
import { setUpSheets } from '../../../src/core/edits/set-up';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { LANGUAGES } from '../../../src/core/language/language';
import { LAYOUT } from '../../../src/core/workbook/layout';
import { workbookOf } from '../../workbook-of';
import { bookOf, sheetTexts } from './edited';

/** Reading is made of what is found in another form; an empty workbook has none. */
const kinds = (job: string): number =>
  LAYOUT.filter((layout) => layout.job === job && layout.kind !== 'Reading').length;

test.each(LANGUAGES)('an empty workbook gets every sheet of the costs, which are then found, in %s', (language) => {
  const { sheets, cells } = setUpSheets([workbookOf('# Sheet1')], 'costs', language);
  expect(sheets).toHaveLength(kinds('costs'));
  expect(cells).toEqual([]);
  const books = [workbookOf(sheetTexts(sheets))];
  const codes = reconcileWorkbooks(books).diagnostics.map(({ code }) => code);
  for (const code of ['sheet-missing', 'sheet-unknown', 'column-missing', 'heading-missing'])
    expect(codes).not.toContain(code);
});

test('what is there, in whatever language or under whatever name, is not made again', () => {
  const names = setUpSheets(bookOf('# Réunions\nCode | Titre | Début | Fin'), 'costs', 'en').sheets.map(
    ({ name }) => name,
  );
  expect(names).not.toEqual(expect.arrayContaining(['Meetings']));
  expect(names).toEqual(expect.arrayContaining(['Mapping', 'Waivers']));
  const byHeadings = workbookOf('# Our gatherings\nCode | Title | Start | End\nM-01 | First | 2013-04-08 | 2013-04-09');
  expect(setUpSheets([byHeadings], 'costs', 'en').sheets.map(({ name }) => name)).not.toContain('Meetings');
});

test('a kind that stands as one sheet for each meeting is known from the reading', () => {
  const names = (present: readonly 'Estimates'[]): string[] =>
    setUpSheets([workbookOf('# Sheet1')], 'costs', 'en', present).sheets.map(({ name }) => name);
  expect(names(['Estimates'])).not.toContain('Estimates');
  expect(names([])).toContain('Estimates');
});

test('lists lead to the codes’ own sheets, and hold the choices of the language', () => {
  const sheets = setUpSheets([workbookOf('# Sheet1')], 'costs', 'es').sheets;
  const estimates = sheets.find(({ name }) => name === 'Gastos estimados')!;
  const from = estimates.lists?.map((list) => list.from);
  expect(from).toContain("OFFSET('Reuniones'!$A$2,0,0,MAX(1,COUNTA('Reuniones'!$A$2:$A$1048576)),1)");
  expect(from).toContainEqual(expect.arrayContaining(['aprobado']));
});

test('a copy of a workbook’s sheets gives the same figures', () => {
  const [book] = bookOf('');
  const copied = [workbookOf(sheetTexts(copySheets(book!)))];
  expect(reconcileWorkbooks(copied).value.totals).toEqual(reconcileWorkbooks([book!]).value.totals);
});
