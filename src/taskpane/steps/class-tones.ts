import type { ShownClass } from '../engine/status-questions';

/** Colours go beside signs and words, never instead of them. */
export const TONES: { readonly [C in ShownClass]: 'good' | 'warn' | 'bad' | 'plain' } = {
  'on time': 'good',
  late: 'warn',
  'not this year': 'bad',
  never: 'bad',
  'not recorded': 'plain',
  'not yet due': 'plain',
  'not a party': 'plain',
  voluntary: 'good',
};
