/** What helps whoever looks into an error that nobody expected: which program, where it ran, and where it broke. Nothing of the workbook. */
import { VERSION } from './version';

export function reportText(error: unknown): string {
  const where = typeof navigator === 'undefined' ? '' : navigator.userAgent;
  return [`Addendum ${VERSION}`, where, ...placesOf(error)].filter((line) => line !== '').join('\n');
}

/** The stack with its message, and what it came of. */
function placesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const { name, message, stack = '', cause } = error;
  // Some browsers begin a stack with the message, others leave it out.
  const said = stack.includes(message) ? stack : `${name}: ${message}\n${stack}`.trimEnd();
  return [said, ...(cause instanceof Error ? placesOf(cause) : [])];
}
