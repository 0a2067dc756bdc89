/** How areas lie to each other. */
import type { Area } from '../../../src/core/values/address';

export const inside = (one: Area, { top, left, bottom, right }: Area): boolean =>
  one.top >= top && one.left >= left && one.bottom <= bottom && one.right <= right;

export const meet = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
