/** Letters as the one JSON document of the command line: each with its own file, and all that got none with its reason. */
import { lettersJson } from '../../../src/core/letters/letters-json';
import { workbookOf } from '../../workbook-of';
import { CONTACTS, PLAIN, STATUS, letters, lettersFrom } from './letters-of';
import type { Asked, Written } from './letters-of';

const jsonOf = ({ value, status }: Written) =>
  lettersJson({ ...value, files: value.letters.map((_, at) => `${at + 1}.docx`) }, status);

const REGISTER = `
# Letter register
State | Instrument | Year | Class | Letter | Language | On | Addressee
IRN | AP2 | 2013 | never | reminder | en | 2013-11-05 | Mr. I
BBB | P5 | 2013 | not this year | reminder | fr | | Ms. B
`;

/** A report by a State that is not bound, and a first due day of its own for one that is. */
const CHANGED = STATUS.replace('Due | From year | Forms', 'Due | First due after | From year | Forms')
  .replace('31 March | 2009', '31 March | 600 | 2009')
  .replace('1 October | 2010', '1 October | | 2010')
  .concat('EEE | P5 | 2013 | 2013-02-01 | 2013-02-02 | A\n');

test('each letter goes with its own file, State and items', () => {
  const json = jsonOf(letters(CONTACTS + PLAIN));
  expect([json.asAt, json.date, json.year]).toEqual(['2013-12-31', '2013-12-31', 2013]);
  expect(
    json.letters.map(({ file, state, name, addressee, language, letter, about }) =>
      [file, state, name, addressee, language, letter, ...about.map((item) => `${item.instrument} ${item.class}`)].join(
        ' | ',
      ),
    ),
  ).toEqual([
    '1.docx | BBB | Bordurie | Ms. B | fr | reminder | P5 not this year',
    '2.docx | CCC | Carpania | Mr. C | en | reminder | P5 never',
    '3.docx | IRN | Iran (Islamic Republic of) | Mr. I | en | reminder | P5 never | AP2 never',
  ]);
  expect(json.letters[2]!.about).toEqual([
    { instrument: 'P5', year: 2013, class: 'never', due: '2013-03-31', earlier: [2012], formsMissing: [] },
    { instrument: 'AP2', year: 2013, class: 'never', due: '2013-10-01', earlier: [2012], formsMissing: [] },
  ]);
});

test('who was written to already, by which letter and when; without a day there is none', () => {
  const json = jsonOf(letters(CONTACTS + PLAIN + REGISTER));
  expect(json.letters.map(({ state }) => state)).toEqual(['CCC', 'IRN']);
  expect(json.writtenBefore).toEqual([
    {
      ...{ state: 'BBB', instrument: 'P5', year: 2013, class: 'not this year', due: '2013-03-31' },
      ...{ earlier: [2010, 2012], formsMissing: [], letter: 'reminder', on: null },
    },
    {
      ...{ state: 'IRN', instrument: 'AP2', year: 2013, class: 'never', due: '2013-10-01' },
      ...{ earlier: [2012], formsMissing: [], letter: 'reminder', on: '2013-11-05' },
    },
  ]);
});

test('who has no contact', () => {
  const json = jsonOf(letters(CONTACTS.replace(/^CCC.*\n/m, '') + PLAIN));
  expect(json.withoutContact).toEqual([
    {
      state: 'CCC',
      instrument: 'P5',
      year: 2013,
      class: 'never',
      due: '2013-03-31',
      earlier: expect.anything(),
      formsMissing: [],
    },
  ]);
  expect(json.letters.map(({ state }) => state)).toEqual(['BBB', 'IRN']);
});

test.each<[Asked, string[]]>([
  [{ classes: ['on time'] }, ['AAA P5 on time 2013-03-31 C']],
  [{ classes: ['voluntary'] }, ['EEE P5 voluntary null B,C']],
  // Bound in November 2011: 600 days later.
  [{ classes: ['never'], instruments: ['P5'] }, ['CCC P5 never 2013-03-31 ', 'IRN P5 never 2013-07-04 ']],
  [{ classes: ['never'], instruments: ['AP2'], date: '2014-02-03' }, ['IRN AP2 never 2013-10-01 ']],
])('of %j', (asked, expected) => {
  const contacts = `${CONTACTS}AAA | Mr. A | Mission of Aland | en | Geneva\nEEE | Ms. E | Mission of Estrovia | en |\n`;
  const json = jsonOf(lettersFrom([workbookOf(`${CHANGED}${contacts}${PLAIN}`, 'status.xlsx')], asked));
  expect(
    json.letters.flatMap(({ state, about }) =>
      about.map((item) => `${state} ${item.instrument} ${item.class} ${item.due} ${item.formsMissing.join()}`),
    ),
  ).toEqual(expected);
  expect(json.date).toBe(asked.date ?? '2013-12-31');
});
