import type { ClassCounts } from './classify';

/** Classes in the order of a report: who did, who did not, of whom it is not known, to whom it does not apply. */
export const COUNTED_ORDER = [
  'on time',
  'late',
  'not this year',
  'never',
  'not recorded',
  'not yet due',
  'not a party',
  'voluntary',
] as const;

/** The same without what is only said where there is any: years before the list of reports begins. */
export const countedIn = (
  years: readonly { readonly counts: ClassCounts }[],
): readonly (typeof COUNTED_ORDER)[number][] =>
  COUNTED_ORDER.filter((name) => name !== 'not recorded' || years.some(({ counts }) => counts[name] > 0));
