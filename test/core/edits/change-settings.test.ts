/** Settings are told as they stand, and changed where they stand: what is read afterwards is what was said. */
import { changeSettings, settingsNow } from '../../../src/core/edits/change-settings';
import type { SettingChange } from '../../../src/core/edits/change-settings';
import { SETTINGS_WITH_MEANING, meaningOf } from '../../../src/core/language/setting-meanings';
import { LANGUAGES } from '../../../src/core/language/language';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { dayFromIso } from '../../../src/core/values/calendar';
import { SETTINGS } from '../../../src/core/workbook/settings';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { sheetsOf, workbookOf } from '../../workbook-of';
import { again, bookOf, linesOf, sheetTexts } from './edited';

const BOOK = `
  # Settings
  Setting              | Value      | Remark
  Reporting year       | 2013       | as agreed
  Taux de change au    | 2013-01-01 |
  Materiality per cent | 10%        |
  Figures              | provisoires|
  Body                 | = 7        |
  Place                |            |
`;
const now = (books: readonly Workbook[]): string[] =>
  settingsNow(books).flatMap(({ setting, cells }) =>
    [...cells].map(
      ([column, { text, at, isTyped }]) => `${setting}.${column} ${at.cell} ${text}${isTyped ? '' : ' fixed'}`,
    ),
  );

test('each filled setting is told once, as it is read: days, per cents, what is a formula', () => {
  expect(now(bookOf(BOOK))).toEqual([
    'Body.Value B6 7 fixed',
    'Reporting year.Value B2 2013',
    'Figures.Value B5 provisoires',
    'Materiality per cent.Value B4 10',
    'Rates as at.Value B3 2013-01-01',
  ]);
});

test('changes go where the setting stands; new ones below; a language gets its column', () => {
  const changes: readonly (readonly [string, string, string])[] = [
    ['Reporting year', 'Value', '2014'],
    ['Place', 'Value', 'Geneva'],
    ['Place', 'Value fr', 'Genève'],
    ['Session', 'Value', 'Fourteenth'],
    ['Session', 'Value ru', 'Четырнадцатая'],
    ['Figures', 'Value', ''],
  ];
  const all = changes.map(([setting, column, text]): SettingChange => ({ setting, column, text }));
  const after = again(BOOK, changeSettings(bookOf(BOOK), all, 'en', false));
  expect(now(after)).toEqual([
    'Body.Value B6 7 fixed',
    'Session.Value B8 Fourteenth',
    'Session.Value ru E8 Четырнадцатая',
    'Place.Value B7 Geneva',
    'Place.Value fr D7 Genève',
    'Reporting year.Value B2 2014',
    'Materiality per cent.Value B4 10',
    'Rates as at.Value B3 2013-01-01',
  ]);
  const { value, diagnostics } = reconcileWorkbooks(after);
  const { settings } = value.records;
  expect(settings.year).toBe(2014);
  expect(settings.translations.get('Place')).toEqual({ fr: 'Genève' });
  expect(settings.translations.get('Session')).toEqual({ ru: 'Четырнадцатая' });
  expect(diagnostics.filter(({ code }) => code.startsWith('setting'))).toEqual([]);
});

test.each([
  ['Materiality per cent', '5', 'B4', 0.1, 0.05, undefined],
  ['Rates as at', '2014-06-30', 'B3', dayFromIso('2013-01-01'), dayFromIso('2014-06-30'), 'yyyy-mm-dd'],
  ['Reporting year', '', 'B2', 2013, undefined, undefined],
])('%s = %s is written as its cell keeps it', (setting, text, cell, before, value, format) => {
  const { cells, sheets } = changeSettings(bookOf(BOOK), [{ setting, column: 'Value', text }], 'en', false);
  expect(sheets).toEqual([]);
  expect(cells).toEqual([
    {
      ...{ sheet: 'Settings', row: Number(cell.slice(1)), column: 2, before, value },
      ...(format === undefined ? {} : { format: expect.stringMatching(/^yyyy/i) }),
    },
  ]);
});

test('without a Settings sheet one is made; days are text where no formats are kept', () => {
  const books = [workbookOf(sheetsOf('# Meetings\nCode | Title\nM-01 | First'))];
  const changes = [
    { setting: 'As at', column: 'Value', text: '2014-04-30' },
    { setting: 'Place', column: 'Value fr', text: 'Genève' },
    { setting: 'Place', column: 'Value', text: 'Geneva' },
  ];
  const { sheets, cells } = changeSettings(books, changes, 'en', true);
  expect(cells).toEqual([]);
  const lines = linesOf(sheetTexts(sheets), 'Settings');
  expect([lines[0]!.startsWith('Setting | Value | Value (fr)'), ...lines.slice(1)]).toEqual([
    true,
    "As at | '2014-04-30",
    'Place | Geneva | Genève',
  ]);
});

test('what no setting wants is written as it was said, and the reader refuses it', () => {
  const change = { setting: 'Rounding', column: 'Value', text: '1,5x' };
  const { diagnostics } = reconcileWorkbooks(again(BOOK, changeSettings(bookOf(BOOK), [change], 'en', false)));
  expect(diagnostics.map(({ code }) => code)).toContain('setting-invalid');
});

test('every meaning belongs to a setting, and is said in six languages', () => {
  const known = new Set(SETTINGS.map(({ setting }) => setting));
  expect([...SETTINGS_WITH_MEANING].filter((each) => !known.has(each))).toEqual([]);
  for (const setting of SETTINGS_WITH_MEANING)
    expect([setting, LANGUAGES.filter((language) => meaningOf(setting, language) === '')]).toEqual([setting, []]);
});
