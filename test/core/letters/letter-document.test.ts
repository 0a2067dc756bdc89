/** Letters as documents, their register, and the names of their files. */
import { CLASS_NAMES } from '../../../src/core/language/class-names';
import { letterDocument } from '../../../src/core/letters/letter-document';
import { letterFiles } from '../../../src/core/letters/letter-files';
import { lettersJson } from '../../../src/core/letters/letters-json';
import { registerSheet, reportRows } from '../../../src/core/letters/register-sheet';
import type { Letter } from '../../../src/core/letters/letter';
import { isoFromDay } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';
import { CONTACTS, PLAIN, STATUS, inShort, letters, lettersFrom } from './letters-of';

const written = letters(CONTACTS + PLAIN);
const plan = (own: readonly Letter[], draft = '') => {
  const [first, ...others] = own;
  return letterDocument([first!, ...others], { date: written.value.date, from: 'The Unit', draft, version: '1' });
};
const texts = (own: readonly Letter[]): string[][] =>
  plan(own).sections.map(({ blocks }) =>
    blocks.map((block) => (block.kind === 'paragraph' ? `${block.style}: ${block.runs[0]!.text}` : block.kind)),
  );

test('a letter from its head to its signature', () => {
  expect(texts([written.value.letters[0]!])).toEqual([
    [
      'letter-head: The Unit',
      'letter-date: 31 décembre 2013',
      'addressee: Ms. B',
      'addressee: Mission of Borduria',
      'addressee: Geneva',
      'letter-subject: Rapport au titre du Protocole V, 2013',
      'salutation: Monsieur,',
      'letter-body: Bordurie : Rapport au titre du Protocole V, 2013 (attendu le 31 mars 2013)\u00a0; également pour 2010 et 2012',
      'letter-body: Salutations',
      'signature: L’Unité',
      'signature-title: Secrétariat',
    ],
  ]);
});

test('several letters stand in one document, each on pages of its own; a draft says so on each', () => {
  const english = written.value.letters.filter(({ language }) => language === 'en');
  const document = plan(english, 'DRAFT');
  expect(document).toMatchObject({ language: 'en', direction: 'ltr', title: 'Letters' });
  expect(document.sections).toHaveLength(2);
  for (const { head, firstPageHasNoHead } of document.sections) {
    expect([head, firstPageHasNoHead]).toEqual([{ symbol: '', draft: 'DRAFT' }, true]);
  }
  expect(texts(english)[0]).not.toContain('addressee: ');
});

test('the next run reads the register, and it grows', () => {
  const { date, register } = written.value;
  const { states } = written.status.records;
  const rows = reportRows(written.value.letters, written.status.records, 'fr');
  const sheet = registerSheet({ before: register, rows, date, states }, 'fr');
  expect(sheet.columns.map(({ heading }) => heading)).toEqual([
    'État',
    'Instrument',
    'Année',
    'Catégorie',
    'Lettre',
    'Langue',
    'Le',
    'Destinataire',
    'Réunion',
  ]);
  expect(sheet.rows.map((row) => row.join(' | '))).toEqual([
    'BBB | P5 | 2013 | non soumis | reminder | fr | 41639 | Ms. B | ',
    'CCC | P5 | 2013 | jamais soumis | reminder | en | 41639 | Mr. C | ',
    'IRN | P5 | 2013 | jamais soumis | reminder | en | 41639 | Mr. I | ',
    'IRN | AP2 | 2013 | jamais soumis | reminder | en | 41639 | Mr. I | ',
  ]);
  sheet.rows.forEach((row) =>
    row.forEach((value, n) => expect(sheet.columns[n]!.width).toBeGreaterThan(String(value).length)),
  );
  const text = (value: unknown): string => (value === 41639 ? '2013-12-31' : String(value ?? ''));
  const lines = [sheet.columns.map(({ heading }) => heading), ...sheet.rows.slice(0, 2).map((row) => row.map(text))];
  const registerBook = workbookOf(
    `# ${sheet.name}\n${lines.map((line) => line.join(' | ')).join('\n')}\n`,
    'register.xlsx',
  );
  const next = lettersFrom([workbookOf(`${STATUS}${CONTACTS}${PLAIN}`, 'status.xlsx'), registerBook]);
  expect(inShort(next)).toEqual(['IRN en reminder P5 2013, AP2 2013']);
  const grown = registerSheet(
    {
      before: next.value.register,
      rows: reportRows(next.value.letters, next.status.records, 'fr'),
      date,
      states: next.status.records.states,
    },
    'fr',
  );
  expect(grown.rows).toEqual(sheet.rows);
});

test('the document of the command line', () => {
  const files = ['a.docx', 'b.docx', 'c.docx'];
  const json = lettersJson({ ...written.value, files }, written.status);
  expect([json.asAt, json.date, json.year]).toEqual(['2013-12-31', isoFromDay(written.value.date), 2013]);
  expect(json.letters[0]).toEqual({
    state: 'BBB',
    name: 'Bordurie',
    addressee: 'Ms. B',
    language: 'fr',
    letter: 'reminder',
    about: [
      {
        instrument: 'P5',
        year: 2013,
        class: 'not this year',
        due: '2013-03-31',
        earlier: [2010, 2012],
        formsMissing: [],
      },
    ],
    file: 'a.docx',
  });
  expect([json.writtenBefore, json.withoutContact]).toEqual([[], []]);
});

describe('names of files', () => {
  const nameOf = (...states: [code: string, name: string][]): string[] => {
    const rows = states.map(([code, name]) => ({ ...written.status.records.states[0]!, code, name }));
    return letterFiles(
      rows.map((_, state) => ({ ...written.value.letters[0]!, state })),
      rows,
    );
  };
  test.each([
    ['CIV', "Côte d'Ivoire", 'CIV-Cote-d-Ivoire'],
    ['IRN', 'Iran (Islamic Republic of)', 'IRN-Iran-Islamic-Republic-of'],
    ['../..', 'a/b\\c:*?"<>|', 'a-b-c'],
    ['国', '中国', 'State-1'],
    ['X', 'A'.repeat(80), `X-${'A'.repeat(38)}`],
    ['', '.. con', 'con'],
  ])('%s, %s', (code, name, expected) => expect(nameOf([code, name])).toEqual([`letter.2013.${expected}.fr.docx`]));

  test('no two are one, also on disks that know no case', () => {
    expect(nameOf(['A', 'Åland'], ['a', 'aland'], ['A', 'ALAND'])).toEqual([
      'letter.2013.A-Aland.fr.docx',
      'letter.2013.a-aland-2.fr.docx',
      'letter.2013.A-ALAND-3.fr.docx',
    ]);
  });
});

test('the register says of a report that nobody asked for that it is voluntary', () => {
  const report =
    'EEE | P5 | 2013 | 2013-03-01 | 2013-03-02 | A\n# Contacts\nState | Addressee | Language\nEEE | Ms. E | en\n';
  const { value, status } = letters(report + PLAIN.replaceAll('{Missing}', '{Report}'), { classes: ['voluntary'] });
  const rows = reportRows(value.letters, status.records, 'en');
  expect(rows.map((row) => [row.state, row.class])).toEqual([['EEE', CLASS_NAMES.en.voluntary]]);
});
