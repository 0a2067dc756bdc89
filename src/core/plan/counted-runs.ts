import type { PlannedRun } from './document-plan';

/** A caption with the number in it a field of its own. */
export function countedRuns(
  caption: string,
  number: string,
  counted: NonNullable<PlannedRun['counted']>,
): PlannedRun[] {
  const at = caption.indexOf(number);
  if (at < 0) return [{ text: caption }];
  const pieces = [
    { text: caption.slice(0, at) },
    { text: number, counted },
    { text: caption.slice(at + number.length) },
  ];
  return pieces.filter(({ text }) => text !== '');
}
