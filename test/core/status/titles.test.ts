/** The title of a duty in a year: that of the one in force, else of the last. */
import { LANGUAGES } from '../../../src/core/language/language';
import { titleOf } from '../../../src/core/status/status-json';
import { untranslatedNames } from '../../../src/core/status/untranslated-names';
import { checked } from './status-of';

const BOOK = `
# States
State | Name
AAA | Aland
# Reporting duties
Instrument | Title | Title (fr) | Due | From year | To year
P5 | First form | Premier modèle | 31 March | 2008 | 2010
P5 | Second form | Deuxième modèle | 31 March | 2011 | 2012
# Parties
State | Instrument | Entry into force
AAA | P5 | 2006-11-12
# Reports
State | Instrument | Year | Submitted on
AAA | P5 | 2009 | 2009-03-01
`;
const [instrument] = checked(BOOK, '2013-12-31', 2012).status.instruments;

test.each([
  [2008, 'First form', 'Premier modèle'],
  [2010, 'First form', 'Premier modèle'],
  [2011, 'Second form', 'Deuxième modèle'],
  [2012, 'Second form', 'Deuxième modèle'],
  // None is in force any more, or none is yet.
  [2013, 'Second form', 'Deuxième modèle'],
  [2007, 'Second form', 'Deuxième modèle'],
])('%i: %s, %s', (year, title, french) => {
  for (const language of LANGUAGES)
    expect(titleOf(instrument!, year, language)).toBe(language === 'fr' ? french : title);
});

test('a title that a language lacks is told of the duty in force in the year, and never of English', () => {
  const lacking = (book: string, year: number): string[] =>
    untranslatedNames(checked(book, '2013-12-31', year).status, ['en', 'fr', 'es'])
      .filter(({ at: [place] }) => place!.sheet === 'Reporting duties')
      .map(({ at: [place], values }) => `${place!.cell} ${(values as { language: string }).language}`);
  expect([2009, 2012].map((year) => lacking(BOOK, year))).toEqual([['A2 es'], ['A3 es']]);
  const without = BOOK.replace('| Second form | Deuxième modèle |', '| Second form | |');
  expect([2009, 2012].map((year) => lacking(without, year))).toEqual([['A2 es'], ['A3 fr', 'A3 es']]);
});
