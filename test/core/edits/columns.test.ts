/** Columns that nobody knows: shown with their values, explained, and not asked about again. */
import { openColumns } from '../../../src/core/edits/open-columns';
import { rememberColumns, setSettings } from '../../../src/core/edits/set-settings';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { LANGUAGES } from '../../../src/core/language/language';
import { again, bookOf, edited, linesOf } from './edited';

const LEDGER = `
  # Expenditures
  Meeting | Line | Sachkonto | Tag        | Amount
  M-01    | A1   | 62010     | 2013-04-08 | 90
  M-02    | A1   | 62010     | 2013-11-11 | 210
  M-02    | A2   | 63400     | 2013-11-12 | 1
`;
const open = (text: string): string[] => {
  const books = bookOf(text);
  return openColumns(books, reconcileWorkbooks(books).diagnostics).columns.map(
    ({ kind, at, heading, samples }) => `${kind}!${at.cell} ${heading}: ${samples.join(', ')}`,
  );
};

test('unknown headings are listed with the first different values under them, days as days', () => {
  expect(open(LEDGER)).toEqual([
    'Expenditures!C1 Sachkonto: 62010, 63400',
    'Expenditures!D1 Tag: 2013-04-08, 2013-11-11, 2013-11-12',
  ]);
});

test('of a sheet that lacks a required column, every heading that is not ours', () => {
  expect(open('# Expenditures\nMeeting | Line | Betrag | Farbe\nM-01 | A1 | 90 | red')).toEqual([
    'Expenditures!C1 Betrag: 90',
    'Expenditures!D1 Farbe: red',
  ]);
});

test('what may be chosen is what no heading names yet', () => {
  const books = bookOf(LEDGER);
  const { free } = openColumns(books, reconcileWorkbooks(books).diagnostics);
  expect(free.Expenditures).toContain('Commitment item');
  expect(free.Expenditures).not.toContain('Amount');
});

test.each(LANGUAGES)('explained in %s they are read, and no longer open', (language) => {
  const edits = rememberColumns(
    bookOf(LEDGER),
    [
      { kind: 'Expenditures', heading: 'Sachkonto', column: 'Commitment item' },
      { kind: 'Expenditures', heading: 'Tag', column: '' },
    ],
    language,
  );
  const books = again(LEDGER, edits);
  const { value, diagnostics } = reconcileWorkbooks(books);
  expect(openColumns(books, diagnostics).columns).toEqual([]);
  const { expenditures } = value.records;
  expect(expenditures.texts.text(expenditures.commitmentItem[0]!)).toBe('62010');
});

test('a change of mind is written over the row that says otherwise', () => {
  const text = `# Settings\nSetting | Value\nReporting year | 2013\nDépenses: Sachkonto | Description\n${LEDGER}`;
  const edits = rememberColumns(
    bookOf(text),
    [{ kind: 'Expenditures', heading: 'Sachkonto', column: 'Document' }],
    'en',
  );
  expect(linesOf(edited(text, edits), 'Settings')).toEqual([
    'Setting | Value',
    'Reporting year | 2013',
    'Dépenses: Sachkonto | Document',
  ]);
});

test('a setting is found in whatever language it stands', () => {
  const text = `# Settings\nParamètre | Valeur\nPlace | Genève\n${LEDGER}`;
  const edits = setSettings(bookOf(text), [['Place', 'Geneva']], 'en');
  expect(edits.cells).toEqual([expect.objectContaining({ before: 'Genève', value: 'Geneva' })]);
});
