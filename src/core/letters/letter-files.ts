/** Names of the files that letters stand in: safe on every disk, whatever a State is called. */
import type { StateRow } from '../status/status-records';
import type { Letter } from './letter';

const LONGEST = 40;

/** `letter.2013.CIV-Cote-d-Ivoire.fr.docx`, in step with the letters. */
export const letterFiles = (letters: readonly Letter[], states: readonly StateRow[]): string[] =>
  filesOf(letters, states, ({ items }) => `letter.${items[0]!.year}`);

/** The same after a beginning of its own for each letter; names that would be one but for case get a number. */
export function filesOf<L extends Pick<Letter<unknown>, 'state' | 'language'>>(
  letters: readonly L[],
  states: readonly StateRow[],
  beginning: (letter: L) => string,
): string[] {
  const taken = new Set<string>();
  return letters.map((letter) => {
    const { state, language } = letter;
    const { code, name } = states[state]!;
    const known = [plain(code), plain(name)].filter((part) => part !== '').join('-');
    const stem = `${beginning(letter)}.${known.slice(0, LONGEST).replace(/-+$/, '') || `State-${state + 1}`}`;
    let file = `${stem}.${language}.docx`;
    for (let n = 2; taken.has(file.toLowerCase()); n++) file = `${stem}-${n}.${language}.docx`;
    taken.add(file.toLowerCase());
    return file;
  });
}

/** Latin letters and digits, with hyphens between them. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
