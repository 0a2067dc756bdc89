import type { Draft, ShownMapping } from '../engine/mapping-questions';

/** Whether there is something that waits for an answer, or for its answers to be kept. */
export const isAskedOf = ({ sheets, otherRows, parties }: ShownMapping, { said }: Draft): boolean =>
  said.length + otherRows.length + parties.length > 0 || sheets.some(({ state }) => state === 'guessed');
