/** The sign of each class in a matrix: told apart by shape, not by colour, and made of characters that every font has. */
import type { StateYear } from './status';
import type { StatusClass } from '../values/status-classes';

export const CLASS_SYMBOLS: { readonly [C in StatusClass | 'voluntary']: string } = {
  'on time': '+',
  late: 'L',
  'not this year': '-',
  never: 'X',
  'not recorded': '/',
  'not yet due': '?',
  'not a party': '.',
  voluntary: 'V',
};

export const symbolOf = ({ class: name, isVoluntary }: StateYear): string =>
  CLASS_SYMBOLS[isVoluntary ? 'voluntary' : name];
