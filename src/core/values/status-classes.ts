/** The classes of reporting status, and what else a stated count may count. */

export const STATUS_CLASSES = [
  'not a party',
  'not yet due',
  'on time',
  'late',
  'not this year',
  'never',
  'not recorded',
] as const;
/** Exactly one of these holds for a State, instrument and year, as at a day. */
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** What a stated count may count: a class, or reports by what became of them. */
export const COUNTED_CLASSES = [...STATUS_CLASSES, 'voluntary', 'submitted', 'uploaded', 'public', 'parties'] as const;
export type CountedClass = (typeof COUNTED_CLASSES)[number];
