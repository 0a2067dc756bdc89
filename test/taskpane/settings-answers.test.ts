/** Settings as the pane shows and changes them: which can be changed where, in which words, and in which workbook. */
import { reconcileWorkbooks } from '../../src/core/reconcile-workbooks';
import type { Opened } from '../../src/taskpane/engine/opened';
import { settingEdits, shownSettings } from '../../src/taskpane/engine/settings-answers';
import { workbookOf } from '../workbook-of';

const OWN = `
# Settings
Setting | Value | Value fr
Reporting year | 2013 |
Body | Conference | Conférence
Layout | matrix |
Rounding | = 100 |
`;
const SET_UP = '# Settings\nSetting | Value\nSession | Second';

function opened(isSetUp: boolean): Opened {
  const own = workbookOf(OWN, 'a.xlsx');
  const setUp = workbookOf(SET_UP, 'setup.xlsx');
  const workbooks = isSetUp ? [own, setUp] : [own];
  const { value, diagnostics } = reconcileWorkbooks(workbooks);
  const editable = isSetUp ? [setUp] : [own];
  return { inputs: [], workbooks, editable, setUp: isSetUp ? setUp : undefined, reconciliation: value, diagnostics };
}
const shown = (of: Opened, setting: string, language: 'en' | 'fr' = 'en') =>
  shownSettings(of, language).find((each) => each.setting === setting)!;
const edits = (of: Opened, changes: Parameters<typeof settingEdits>[1], language: 'en' | 'fr' = 'en'): string[] => {
  const { sheets, cells } = settingEdits(of, changes, language);
  const added = sheets.flatMap(({ name, rows }) =>
    rows.map(({ cells: row }) => `${name}: ${row.map((cell) => cell?.value ?? '').join(' | ')}`),
  );
  return [
    ...added,
    ...cells.map(
      ({ sheet, row, column, before, value }) => `${sheet} ${row}/${column}: ${before ?? ''} → ${value ?? ''}`,
    ),
  ];
};

test('what stands in a file that is only read, or is a formula, can only be changed there', () => {
  const fixed = (of: Opened): string[] =>
    shownSettings(of, 'en').flatMap(({ setting, value }) => (value.isFixed ? [setting] : []));
  expect(fixed(opened(false))).toEqual(['Rounding']);
  expect(fixed(opened(true))).toEqual(['Body', 'Reporting year', 'Rounding', 'Layout']);
  expect(shown(opened(true), 'Session').value).toMatchObject({ text: 'Second', isFixed: false });
});

test('names, choices and translations are in the pane’s language; translations are those into the five others', () => {
  const body = shown(opened(false), 'Body', 'fr');
  expect(body.translations.map(({ language, value }) => `${language} ${value.text}`)).toEqual([
    'fr Conférence',
    'es ',
    'ru ',
    'ar ',
    'zh ',
  ]);
  expect(shown(opened(false), 'Reporting year').translations).toEqual([]);
  const layout = shown(opened(false), 'Layout', 'fr');
  expect([layout.kind, layout.value.text, layout.choices.map(([known]) => known)]).toEqual([
    'choice',
    'matrix',
    ['by meeting', 'matrix'],
  ]);
  const kinds = ['As at', 'Payment days', 'Body'].map((setting) => shown(opened(false), setting).kind);
  expect(kinds).toEqual(['day', 'number', 'text']);
});

test('a choice is written as the pane’s language names it', () => {
  const written = shown(opened(false), 'Layout', 'fr').choices.find(([known]) => known === 'by meeting')![1];
  expect(written).not.toBe('by meeting');
  const change = { setting: 'Layout', column: 'Value', text: 'by meeting' };
  expect(edits(opened(false), [change], 'fr')).toEqual([`Settings 4/2: matrix → ${written}`]);
});

test('a translation of what a file says goes with its value into the set-up workbook', () => {
  const change = { setting: 'Body', column: 'Value es', text: 'Conferencia' };
  const made = edits(opened(true), [change]);
  expect(made.some((each) => each.includes('Conferencia'))).toBe(true);
  expect(made.some((each) => /→ Conference$|Conference \|/.test(each))).toBe(true);
  // In the workbook itself it stands beside it already.
  expect(edits(opened(false), [change]).some((each) => /→ Conference$/.test(each))).toBe(false);
});

test('a day is a day in the workbook itself, and a text in the set-up workbook, which keeps no formats', () => {
  const change = { setting: 'As at', column: 'Value', text: '2013-12-31' };
  expect(edits(opened(false), [change])).toContain('Settings 6/2:  → 41639');
  expect(edits(opened(true), [change])).toContain('Settings 3/2:  → 2013-12-31');
});
