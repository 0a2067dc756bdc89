/** What may stand in a column, or as the value of a setting, with a closed list; in each language. */
import { FOR_READING } from '../language/for-reading';
import type { ForReading } from '../language/for-reading';
import { inEach } from '../language/language';
import { HEADINGS } from './headings';
import { namesOfAll } from './names';
import type { Names } from './names';

type Lists = ForReading['choices'];
type OwnLists = { readonly [L in keyof Lists]: { readonly [V in keyof Lists[L]]: Names } };

type List = { readonly [V: string]: string };

const own = Object.fromEntries(
  Object.keys(FOR_READING.en.choices).map((list) => [
    list,
    namesOfAll(({ choices }) => choices[list as keyof Lists] as List),
  ]),
) as unknown as OwnLists;

/** Names of a column of Expenditures, its own and those of any sheet. */
function columnNames(column: string): Names {
  const found = HEADINGS.filter(
    (heading) => heading.column === column && (heading.sheet === 'Expenditures' || heading.sheet === '*'),
  );
  return inEach((language) => found.flatMap((heading) => heading.names[language]));
}

/** The values that a setting or a column with a closed list allows. A list is named for its setting, or its sheet and column. */
export const CHOICES = {
  ...own,
  'Mapping.Column': {
    'Cost object': columnNames('Cost object'),
    'Commitment item': columnNames('Commitment item'),
    Description: columnNames('Description'),
    Document: columnNames('Document'),
    Meeting: columnNames('Meeting'),
    Line: columnNames('Line'),
  },
};

export type ChoiceList = keyof typeof CHOICES;
