/** Classes in the order of a report: who did, who did not, to whom it does not apply. */
export const COUNTED_ORDER = [
  'on time',
  'late',
  'not this year',
  'never',
  'not yet due',
  'not a party',
  'voluntary',
] as const;
