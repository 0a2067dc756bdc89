/** The texts of one letter with their holes filled, line by line. */
import { PUNCTUATION } from '../language/punctuation';
import type { Findings } from '../records/findings';
import { labelOf } from '../status/state-labels';
import type { StateRow } from '../status/status-records';
import type { Place } from '../values/address';
import type { Hole } from './holes';
import { holeName, piecesOf } from './holes';
import type { DueLetter, Letter } from './letter';
import { TABLE_LINE } from './letter';
import type { ContactColumn, Wording, WordingColumn } from './letter-records';
import { CONTACT_COLUMNS, WORDING_COLUMNS } from './letter-records';

/** The lines that fill a hole; none where there is nothing to fill it with. `isAlone`: it has a line to itself. */
export type HoleLines = (hole: Hole, isAlone: boolean) => readonly string[];

export interface FilledTexts {
  readonly texts: Letter['texts'];
  readonly used: ReadonlySet<Hole>;
}

/** A hole that nothing fills is an error at the contact's cell, or at the wording's, and stands in the letter as it is written. */
export function fillTexts<Item>(
  letter: DueLetter<Item>,
  lines: HoleLines,
  states: readonly StateRow[],
  findings: Findings,
): FilledTexts {
  const filler = new Filler(letter, lines, states, findings);
  const texts = Object.fromEntries(WORDING_COLUMNS.map((column) => [column, filler.fill(column)]));
  return { texts: texts as Letter['texts'], used: filler.used };
}

/** A letter without salutation or signatory is a warning. */
export function reportParts({ key, language, texts, at }: Wording, findings: Findings): void {
  for (const column of ['Salutation', 'Signatory'] as const) {
    if (texts[column] === '') findings.add('letter-part-missing', at[column], { letter: key, language, column });
  }
}

/** Whether a letter says its State's name, in any of its forms. */
export const namesState = (used: ReadonlySet<Hole>): boolean =>
  used.has('State') || used.has('the State') || used.has('Formal name');

/** At the head of a sentence: `{The State}`. */
const asWritten = (line: string, { hole, written }: { readonly hole: Hole; readonly written: string }): string =>
  hole === 'the State' && /^.\p{Lu}/u.test(written) ? line.charAt(0).toUpperCase() + line.slice(1) : line;

class Filler<Item> {
  readonly used = new Set<Hole>();
  private readonly reported = new Set<Hole>();

  constructor(
    private readonly letter: DueLetter<Item>,
    private readonly lines: HoleLines,
    private readonly states: readonly StateRow[],
    private readonly findings: Findings,
  ) {}

  /** Line by line: a hole that has a line to itself may fill several. */
  fill(column: WordingColumn): string {
    const text = this.letter.wording.texts[column].replaceAll(TABLE_LINE, '');
    return text
      .split(/\r?\n/)
      .map((line) => this.line(line, column))
      .join('\n');
  }

  private line(line: string, column: WordingColumn): string {
    const pieces = piecesOf(line.trim());
    const isAlone = pieces.length === 1;
    const apart = isAlone ? '\n' : PUNCTUATION[this.letter.language].semicolon;
    const filled = pieces.map((piece) => {
      if ('text' in piece) return piece.text;
      if ('unknown' in piece) return piece.unknown;
      this.used.add(piece.hole);
      const lines = this.lines(piece.hole, isAlone && column === 'Body').map((each) => asWritten(each, piece));
      if (lines.length > 0) return lines.join(apart);
      this.report(piece.hole, column);
      return piece.written;
    });
    return filled.join('');
  }

  private report(hole: Hole, column: WordingColumn): void {
    if (this.reported.has(hole)) return;
    this.reported.add(hole);
    const { wording, contact, language, state } = this.letter;
    const isContact = (CONTACT_COLUMNS as readonly string[]).includes(hole);
    const place: Place = isContact ? contact.at[hole as ContactColumn] : wording.at[column];
    const others = isContact ? [wording.at[column]] : [];
    const label = labelOf(this.states[state]!);
    const values = { letter: wording.key, state: label.text, hole: `{${holeName(hole, language)}}` };
    this.findings.add('letter-hole-empty', [place, ...others], values, { state: label.others });
  }
}
