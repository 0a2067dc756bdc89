/** Letters for the terminal: to whom, in which language, about what, into which file; and to whom none goes. */
import { formatDay } from '../core/language/format';
import type { LetterItem } from '../core/letters/letter';
import { CLASS_NAMES } from '../core/language/class-names';
import { nameIn } from '../core/status/status-json';
import type { CheckedStatus } from '../core/status/tie-counts';
import { isoFromDay } from '../core/values/calendar';
import { headingOf } from '../core/workbook/heading-index';
import type { Letters } from '../core/write-letters';
import type { Speech } from './speech';
import { apart, safe } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';

export interface LettersPrint {
  readonly letters: Letters;
  /** Files, in step with the letters. */
  readonly names: readonly string[];
  readonly status: CheckedStatus;
  readonly speech: Speech;
}

export function printLetters(terminal: Terminal, { letters, names, status, speech }: LettersPrint): void {
  const { language, signs } = speech;
  const { states } = status.records;
  const nameOf = (state: number): string => safe(nameIn(states[state]!, language));
  const about = (item: LetterItem): string => {
    const name = CLASS_NAMES[language][item.state.isVoluntary ? 'voluntary' : item.state.class];
    return safe(`${item.status.instrument.code} ${item.year}${signs.colon}${name}`);
  };
  const head = (kind: 'Letters' | 'LetterRegister'): string => headingOf(kind, '', language);
  const title = `${apart(head('Letters'))} · ${apart(formatDay(letters.date, language))}`;
  terminal.line(terminal.paint('bold', title));
  terminal.line();
  const column = (name: string): string => headingOf('LetterRegister', name, language);
  if (letters.letters.length > 0) {
    printTable(
      terminal,
      [column('State'), column('Language'), column('Letter'), column('Class'), column('Addressee'), ''],
      letters.letters.map(({ state, language: own, wording, items, contact }, at) => ({
        label: nameOf(state),
        cells: [
          own,
          safe(wording.key),
          items.map(about).join(signs.semicolon),
          safe(contact.addressee.replace(/\s+/g, ' ')),
          names[at]!,
        ],
      })),
    );
  }
  if (letters.writtenBefore.length > 0) {
    terminal.line();
    printTable(
      terminal,
      [head('LetterRegister'), column('Class'), column('Letter'), column('On')],
      letters.writtenBefore.map(({ item, letter }) => ({
        label: nameOf(item.state.state),
        cells: [about(item), safe(letter.letter), letter.on === undefined ? '' : isoFromDay(letter.on)],
        colour: 'dim' as const,
      })),
    );
  }
}
