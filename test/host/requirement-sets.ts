/**
 * Which requirement set each member of Excel's API belongs to, from the notes in Microsoft's own typings. The client sends any member; the host
 * answers `ApiNotFound` to one that it does not have: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import { readFileSync } from 'node:fs';

/** `Range.Values` → `1.1`; of sets that are not everywhere, their name and version. */
let members: Map<string, string> | undefined;

/** Members that go by another name on the wire. */
const ON_THE_WIRE: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'Worksheet.ShowGridlines' };

/** The set of a member, as `Class.Member` in Pascal case; `undefined` where the typings say nothing. */
export function setOf(member: string): string | undefined {
  members ??= readTypings();
  return members.get(ON_THE_WIRE[member] ?? member);
}

/** Whether a set (`1.13`) is within a version (`1.9`): compared by their numbers. */
export function isWithin(set: string, version: string): boolean {
  const [major = 0, minor = 0] = set.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}

function readTypings(): Map<string, string> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const start = text.indexOf('declare namespace Excel {');
  const excel = text.slice(start, text.indexOf('\ndeclare namespace ', start + 1));
  const found = new Map<string, string>();
  let kind = '';
  for (const [, name, note = '', member = ''] of excel.matchAll(
    /^ {4}(?:class|interface) (\w+)|\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*\n {8}(?:readonly )?(\w+)\??\s*[(:<]/gm,
  )) {
    if (name !== undefined) kind = name;
    else {
      const set = /\[Api set: (\w+) ([\d.]+)\]/.exec(note);
      const key = `${kind}.${member.charAt(0).toUpperCase()}${member.slice(1)}`;
      if (set && !found.has(key)) found.set(key, set[1] === 'ExcelApi' ? set[2]! : `${set[1]!} ${set[2]!}`);
    }
  }
  return found;
}
