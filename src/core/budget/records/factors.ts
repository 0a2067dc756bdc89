/** The columns of Volumes that an item's quantity is the product of. */
import type { Label } from '../../language/labelled';
import { labelled } from '../../language/labelled';
import { PUNCTUATION } from '../../language/punctuation';
import { columnOf, headingOf } from '../../workbook/heading-index';

export const FACTORS = [
  'Days',
  'Meetings a day',
  'Teams',
  'Languages',
  'Pages',
  'Months',
  'Persons',
  'Trips',
  'Quantity',
] as const;
export type Factor = (typeof FACTORS)[number];

/** The factor that a text names, in any of the languages. */
export function factorNamed(text: string): Factor | undefined {
  const column = columnOf('Volumes', text.trim());
  return FACTORS.find((factor) => factor === column);
}

/** What findings call factors: as the columns are headed, in each language. */
export const factorLabel = (factors: readonly Factor[]): Label =>
  labelled((language) =>
    factors.map((factor) => headingOf('Volumes', factor, language)).join(PUNCTUATION[language].items),
  );
