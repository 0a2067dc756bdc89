/** Letters with their holes filled. */
import { Findings } from '../records/findings';
import type { Place } from '../values/address';
import type { Diagnostic, Outcome } from '../values/diagnostic';
import type { Hole } from './holes';
import { HOLES, holeName, piecesOf } from './holes';
import type { LetterContext } from './hole-values';
import { holeLines } from './hole-values';
import type { DueLetter, Letter } from './letter';
import type { ContactColumn, Wording, WordingColumn } from './letter-records';
import { CONTACT_COLUMNS, WORDING_COLUMNS } from './letter-records';

/** What the wordings hold between braces that is no hole is an error at its cell, whether the wording is used or not. */
export function checkWordings(wordings: readonly Wording[]): readonly Diagnostic[] {
  const findings = new Findings();
  for (const { texts, at, language } of wordings) {
    const known = HOLES.map((hole) => `{${holeName(hole, language)}}`).join(' ');
    for (const column of WORDING_COLUMNS) {
      for (const piece of piecesOf(texts[column])) {
        if ('unknown' in piece) findings.add('letter-hole-unknown', at[column], { hole: piece.unknown, known });
      }
    }
  }
  return findings.diagnostics();
}

/**
 * Fills the holes of each letter. One that nothing fills is an error at the contact's cell, or at the wording's, and stands in the letter as
 * it is written. A letter without salutation or signatory is a warning.
 */
export function fillLetters(letters: readonly DueLetter[], context: LetterContext): Outcome<readonly Letter[]> {
  const findings = new Findings();
  const bare = new Set<Wording>();
  const value = letters.map((letter): Letter => {
    if (!bare.has(letter.wording)) reportParts(letter.wording, findings);
    bare.add(letter.wording);
    const filler = new Filler(letter, context, findings);
    const texts = Object.fromEntries(WORDING_COLUMNS.map((column) => [column, filler.fill(column)]));
    return { ...letter, texts: texts as Letter['texts'] };
  });
  return { value, diagnostics: findings.diagnostics() };
}

function reportParts({ key, language, texts, at }: Wording, findings: Findings): void {
  for (const column of ['Salutation', 'Signatory'] as const) {
    if (texts[column] === '') findings.add('letter-part-missing', at[column], { letter: key, language, column });
  }
}

class Filler {
  private readonly reported = new Set<Hole>();

  constructor(
    private readonly letter: DueLetter,
    private readonly context: LetterContext,
    private readonly findings: Findings,
  ) {}

  /** Line by line: a hole that has a line to itself may fill several. */
  fill(column: WordingColumn): string {
    const text = this.letter.wording.texts[column];
    return text
      .split(/\r?\n/)
      .map((line) => this.line(line, column))
      .join('\n');
  }

  private line(line: string, column: WordingColumn): string {
    const pieces = piecesOf(line.trim());
    const apart = pieces.length === 1 ? '\n' : '; ';
    const filled = pieces.map((piece) => {
      if ('text' in piece) return piece.text;
      if ('unknown' in piece) return piece.unknown;
      const lines = holeLines(piece.hole, this.letter, this.context);
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
    this.findings.add('letter-hole-empty', [place, ...others], {
      letter: wording.key,
      state: this.context.states[state]!.name,
      hole: `{${holeName(hole, language)}}`,
    });
  }
}
