/** Letters with their holes filled. */
import type { Language } from '../language/language';
import { noticeClassNamed } from '../language/notice-classes';
import { Findings } from '../records/findings';
import { dutyOf } from '../status/due-days';
import { hasNameIn } from '../status/status-json';
import type { Place } from '../values/address';
import type { Diagnostic, Outcome } from '../values/diagnostic';
import type { Hole } from './holes';
import { fillTexts, namesState, reportParts } from './fill-texts';
import { HOLES_OF_NOTICES, HOLES_OF_REPORTS, holeName, piecesOf } from './holes';
import type { LetterContext } from './hole-values';
import { holeLines } from './hole-values';
import type { DueLetter, Letter } from './letter';
import type { Wording } from './letter-records';
import { WORDING_COLUMNS } from './letter-records';

/** What the wordings hold between braces that is no hole is an error at its cell, whether the wording is used or not. */
export function checkWordings(wordings: readonly Wording[]): readonly Diagnostic[] {
  const findings = new Findings();
  for (const { key, texts, at, language } of wordings) {
    const holes = noticeClassNamed(key) === undefined ? HOLES_OF_REPORTS : HOLES_OF_NOTICES;
    const known = holes.map((hole) => `{${holeName(hole, language)}}`).join(' ');
    for (const column of WORDING_COLUMNS) {
      for (const piece of piecesOf(texts[column])) {
        if ('unknown' in piece) findings.add('letter-hole-unknown', at[column], { hole: piece.unknown, known });
      }
    }
  }
  return findings.diagnostics();
}

/**
 * Fills the holes of each letter. One that nothing fills is an error, and stands in the letter as it is written. A letter without salutation or
 * signatory is a warning.
 */
export function fillLetters(letters: readonly DueLetter[], context: LetterContext): Outcome<readonly Letter[]> {
  const findings = new Findings();
  const bare = new Set<Wording>();
  const untranslated = new Untranslated(context, findings);
  const value = letters.map((letter): Letter => {
    if (!bare.has(letter.wording)) reportParts(letter.wording, findings);
    bare.add(letter.wording);
    const { texts, used } = fillTexts(letter, (hole) => holeLines(hole, letter, context), context.states, findings);
    untranslated.add(letter, used);
    return { ...letter, texts };
  });
  return { value, diagnostics: findings.diagnostics() };
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
    if (namesState(used) && !hasNameIn(row, language)) this.note(row.code, row.at, language);
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
