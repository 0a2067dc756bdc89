/** Forms in any language's way of listing them; what cannot be read is said, never guessed. */
import { LANGUAGES } from '../../../src/core/language/language';
import { readForms } from '../../../src/core/status/form-list';
import { checked } from './status-of';

const ASKED = [...'ABCDEFGH'];

test.each([
  ['A-D', 'A B C D'],
  ['A–D', 'A B C D'],
  ['A — D', 'A B C D'],
  ['Ａ－Ｄ', 'A B C D'],
  ['A, B and D', 'A B D'],
  ['A, B, and D.', 'A B D'],
  ['Form A; form c', 'A C'],
  ['Forms A to D', 'A B C D'],
  ['from Form A to Form D', 'A B C D'],
  ['A through C, and H', 'A B C H'],
  ['A B D', 'A B D'],
  ['A/B & D', 'A B D'],
  ['A–C, E', 'A B C E'],
  ['a,a', 'A'],
  ['A\nB', 'A B'],
  ['1-3, 5', '1 2 3 5'],
  ['Formulaire A et B', 'A B'],
  ['les formulaires A à D', 'A B C D'],
  ['de A à D, F et H', 'A B C D F H'],
  ['du A au D', 'A B C D'],
  ['Formularios A, B y D', 'A B D'],
  ['A a D', 'A B C D'],
  ['de la A a la D y la F', 'A B C D F'],
  ['del formulario A al formulario D', 'A B C D'],
  ['A e D', 'A D'],
  ['Формы A, B и D', 'A B D'],
  ['от A до D', 'A B C D'],
  ['с A по D', 'A B C D'],
  ['الاستمارات A وB وD', 'A B D'],
  ['A، B و D', 'A B D'],
  ['A؛ B', 'A B'],
  ['من A إلى D', 'A B C D'],
  ['الاستمارات من A إلى D', 'A B C D'],
  ['表格A、B', 'A B'],
  ['A、B和D', 'A B D'],
  ['表格A，B及D', 'A B D'],
  ['A与B', 'A B'],
  ['A至D', 'A B C D'],
  ['从A到D、F', 'A B C D F'],
  ['表格A至表格D', 'A B C D'],
  ['', ''],
])('the forms %s', (text, forms) => {
  expect(readForms(text, ASKED)).toEqual({ forms: forms === '' ? [] : forms.split(' '), unread: [] });
  expect(readForms(text)).toEqual(readForms(text, ASKED));
});

test.each([
  ['A bis D', 'A bis D'],
  ['D-A', 'D-A'],
  ['A-4', 'A-4'],
  ['A1-A4', 'A1-A4'],
  ['A-', 'A-'],
  ['A-C-E', 'A-C-E'],
  ['A (revised)', 'A (revised)'],
  ['N/A', 'N/A'],
])('no list that can be read: %s', (text, unread) => {
  expect(readForms(text)).toEqual({ forms: [], unread: [unread] });
  expect(readForms(text, ASKED)).toEqual({ forms: [], unread: [unread] });
});

test('the rest of a list is read', () =>
  expect(readForms('A, B bis C and D')).toEqual({ forms: ['A', 'D'], unread: ['B bis C'] }));

test('a name is a form where no others are asked for, or where it is', () => {
  expect(readForms('Summary, A1').forms).toEqual(['SUMMARY', 'A1']);
  expect(readForms('Summary', ASKED)).toEqual({ forms: [], unread: ['Summary'] });
  expect(readForms('summary form, A', ['SUMMARY', 'A'])).toEqual({ forms: ['SUMMARY', 'A'], unread: [] });
  expect(readForms('ABD', ASKED).unread).toEqual(['ABD']);
  // Cyrillic.
  expect(readForms('А, В', ASKED)).toEqual({ forms: [], unread: ['А', 'В'] });
});

test('what the program lists itself is read back, in each language', () => {
  const forms = ['A', 'B', 'D'];
  for (const language of LANGUAGES) {
    const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(forms);
    expect(readForms(list, ASKED)).toEqual({ forms, unread: [] });
  }
});

test('what cannot be read is reported at its cell, at each of them, and the report counts', () => {
  const { status, diagnostics } = checked(
    `
# States
State | Name
AAA | Aland
# Reporting duties
Instrument | Due | Forms
P5 | 31 March | A–C
P6 | 31 March | H–A
# Parties
State | Instrument | Entry into force
AAA | P5 | 2000-06-01
# Reports
State | Instrument | Year | Submitted on | Uploaded on | Forms
AAA | P5 | 2012 | 2012-01-05 | 2012-03-01 | A、B和C
AAA | P5 | 2013 | 2013-01-05 | 2013-03-01 | A, all
AAA | P5 | 2011 | 2011-01-05 | 2011-03-01 | A, all
`,
    '2013-12-31',
    2013,
  );
  expect(status.records.reports.map(({ forms }) => forms.join(' '))).toEqual(['A B C', 'A', 'A']);
  expect(
    diagnostics.map(({ code, at, values }) => `${code} ${at[0]!.sheet}!${at[0]!.cell} ${JSON.stringify(values)}`),
  ).toEqual([
    'forms-unreadable Reporting duties!C3 {"found":"H–A"}',
    'forms-unreadable Reports!F3 {"found":"all"}',
    'forms-unreadable Reports!F4 {"found":"all"}',
    'report-not-recorded Reports!A4 {"instrument":"P5","year":2011}',
  ]);
});
