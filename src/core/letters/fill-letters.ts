/** Letters with their holes filled. */
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import { Findings } from '../records/findings';
import { dutyOf } from '../status/due-days';
import { labelOf } from '../status/state-labels';
import { hasNameIn } from '../status/status-json';
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
  const untranslated = new Untranslated(context, findings);
  const value = letters.map((letter): Letter => {
    if (!bare.has(letter.wording)) reportParts(letter.wording, findings);
    bare.add(letter.wording);
    const filler = new Filler(letter, context, findings);
    const texts = Object.fromEntries(WORDING_COLUMNS.map((column) => [column, filler.fill(column)]));
    untranslated.add(letter, filler.used);
    return { ...letter, texts: texts as Letter['texts'] };
  });
  return { value, diagnostics: findings.diagnostics() };
}

function reportParts({ key, language, texts, at }: Wording, findings: Findings): void {
  for (const column of ['Salutation', 'Signatory'] as const) {
    if (texts[column] === '') findings.add('letter-part-missing', at[column], { letter: key, language, column });
  }
}

/** Names of States that nobody has in a letter's language, and of reports that the sheets lack in it: what there is stands in, and that is noted once. */
class Untranslated {
  private readonly noted = new Set<string>();

  constructor(
    private readonly context: LetterContext,
    private readonly findings: Findings,
  ) {}

  add({ state, items, language }: DueLetter, used: ReadonlySet<Hole>): void {
    if (language === 'en') return;
    const row = this.context.states[state]!;
    const isNamed = used.has('State') || used.has('the State');
    if (isNamed && !hasNameIn(row, language)) this.note(row.code, row.at, language);
    if (!used.has('Report') && !used.has('Missing')) return;
    for (const { status, year } of items) {
      const duty = dutyOf(status.instrument, year);
      if (duty && duty.titles[language] === undefined) this.note(duty.code, duty.at, language);
    }
  }

  private note(code: string, at: Place, language: Language): void {
    const name = `${language} ${code}`;
    if (!this.noted.has(name)) this.findings.add('title-untranslated', at, { code, language });
    this.noted.add(name);
  }
}

/** At the head of a sentence: `{The State}`. */
const asWritten = (line: string, { hole, written }: { readonly hole: Hole; readonly written: string }): string =>
  hole === 'the State' && /^.\p{Lu}/u.test(written) ? line.charAt(0).toUpperCase() + line.slice(1) : line;

class Filler {
  readonly used = new Set<Hole>();
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
    const apart = pieces.length === 1 ? '\n' : PUNCTUATION[this.letter.language].semicolon;
    const filled = pieces.map((piece) => {
      if ('text' in piece) return piece.text;
      if ('unknown' in piece) return piece.unknown;
      this.used.add(piece.hole);
      const lines = holeLines(piece.hole, this.letter, this.context).map((each) => asWritten(each, piece));
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
    const label = labelOf(this.context.states[state]!);
    const values = { letter: wording.key, state: label.text, hole: `{${holeName(hole, language)}}` };
    this.findings.add('letter-hole-empty', [place, ...others], values, { state: label.others });
  }
}
