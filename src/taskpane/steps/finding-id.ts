import type { FindingGroup } from '../engine/engine-messages';

/** By which the card of a kind of findings is found in the page. */
export const findingId = ({ code, severity }: Pick<FindingGroup, 'code' | 'severity'>): string =>
  `finding-${severity}-${code}`;
