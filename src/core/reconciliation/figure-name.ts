/**
 * A figure's name, as a person may type it: `MHCP-2013/INT/expenditure`; `MHCP-2013/expenditure` for a meeting, `*` in a meeting's place for all of
 * them, `part A` in a line's place for a part's subtotal; `unmatched/expenditure` for what found no place, `grand-total/…` with it. A slash or backslash
 * of a code has a backslash before it.
 */
export interface NamedFigure {
  /** Codes; blank = all. */
  readonly meeting: string;
  readonly line: string;
  readonly part: string;
  readonly role: 'line' | 'subtotal' | 'total' | 'unmatched' | 'grand-total' | 'heading';
}

export function figureName({ meeting, line, part, role }: NamedFigure, measure: string): string {
  if (meeting === '' && (role === 'unmatched' || role === 'grand-total')) return `${role}/${measure}`;
  const of = line !== '' ? escaped(line) : role === 'subtotal' && part !== '' ? `part ${escaped(part)}` : '';
  return [meeting === '' ? '*' : escaped(meeting), of, measure].filter((piece) => piece !== '').join('/');
}

/** The pieces of a name, each as it was before it was escaped. */
export function figureNameParts(name: string): string[] {
  const parts = [''];
  for (let at = 0; at < name.length; at++) {
    if (name[at] === '/') parts.push('');
    else {
      if (name[at] === '\\' && at + 1 < name.length) at++;
      parts[parts.length - 1] += name[at]!;
    }
  }
  return parts.map((part) => part.trim());
}

const escaped = (code: string): string => code.replace(/[\\/]/g, '\\$&');
