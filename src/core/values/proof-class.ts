/** What became of a number of a sheet: each belongs to exactly one class. In the order of the account. */
export const PROOF_CLASSES = [
  'used',
  'left out',
  'total',
  'beside',
  'set aside',
  'other sheet',
  'not looked at',
] as const;
export type ProofClass = (typeof PROOF_CLASSES)[number];
