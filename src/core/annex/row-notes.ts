/** The wording of the notes under a table, from what the records say about a meeting, a line or the whole. */
import type { Day } from '../values/calendar';
import type { Explanation, Meeting } from '../records/records';
import type { LineResult, MeetingResult } from '../reconciliation/reconciliation';
import { UNMATCHED_REASONS } from '../language/reasons';
import { currencyName } from '../language/currency-words';
import { insideSentence } from '../language/inside-sentence';
import { PUNCTUATION } from '../language/punctuation';
import type { AnnexWords } from '../language/annex-words';
import type { UnmatchedReason } from '../values/diagnostics/reconciliation';
import { codeKey } from '../values/code-key';
import { fractionText } from '../values/fraction';
import { decimalFromMinor } from '../values/money';
import type { AnnexCell } from './annex';
import type { NoteList } from './note-list';
import type { Printing } from './printing';
import { isoOrBlank } from './printing';
import { sharedKeys } from './shared-keys';

/** Which estimate a meeting was compared with: its version's name, day of adoption and document. */
export function versionNote({ reconciliation, language, words, phrase }: Printing, result: MeetingResult): string {
  if (result.version === undefined) return words.noteNoEstimate;
  const rows = reconciliation.records.estimates.filter(
    (row) => row.meeting === result.index && codeKey(row.version) === codeKey(result.version!),
  );
  // The day by which the version is chosen: the latest of its rows.
  const adoptedOn = rows.reduce<Day | undefined>(
    (latest, row) => (row.adoptedOn !== undefined && row.adoptedOn > (latest ?? -Infinity) ? row.adoptedOn : latest),
    undefined,
  );
  const documents = [...new Set(rows.map((row) => row.document).filter((document) => document !== ''))];
  if (result.version === '' && adoptedOn === undefined && documents.length === 0) return '';
  const version = versionName(result.version, words, phrase);
  const document = documents.join(PUNCTUATION[language].items);
  return phrase(words.noteVersion, { version, day: isoOrBlank(adoptedOn), document });
}

function versionName(version: string, words: AnnexWords, phrase: Printing['phrase']): string {
  const key = codeKey(version);
  const [, number] = /^revised (\d+)$/.exec(key) ?? [];
  if (number !== undefined) return phrase(words.versionRevised, { number });
  return key === 'original' ? words.versionOriginal : version;
}

export function statusNote({ words }: Printing, meeting: Meeting): string {
  if (meeting.status === 'cancelled') return words.noteCancelled;
  return meeting.status === 'postponed' ? words.notePostponed : '';
}

/** Explanations of a meeting as a whole (`line` undefined) or of a line at it. */
export function explanationNotes({ reconciliation, titles }: Printing, meeting: number, line?: number): string[] {
  const { explanations, meetings } = reconciliation.records;
  const text = (explanation: Explanation): string =>
    titles.inLanguage(explanation.texts, explanation, meetings[meeting]?.code ?? '', explanation.texts.en) ??
    (explanation.texts.en || explanation.reason);
  return explanations
    .filter((explanation) => explanation.meeting === meeting && explanation.line === line)
    .map(text)
    .filter((note) => note !== '');
}

/** Of more meetings than these not all are listed. */
const MOST_SHARES = 12;

/** How shared costs came to a line at a meeting, one note for each way: `Group of Experts (1/3); Conference (2/3)`. */
export function sharedNotes(
  { reconciliation, titles, language, words, phrase }: Printing,
  meeting: number,
  line: LineResult,
): string[] {
  if (!line.shared) return [];
  const { parenthesis, semicolon, comma } = PUNCTUATION[language];
  const { meetings, budgetLines } = reconciliation.records;
  return sharedKeys(reconciliation, meeting, line.index).map(({ shares, acrossLines }) => {
    const items = shares.slice(0, MOST_SHARES).map(({ meeting: at, line: on, share }) => {
      const title = titles.of(meetings[at]!);
      const named = acrossLines ? `${title}${comma}${titles.inside(budgetLines[on]!)}` : title;
      return `${named}${parenthesis}${fractionText(share)})`;
    });
    if (shares.length > MOST_SHARES) items.push('…');
    return phrase(words.noteShared, { key: items.join(semicolon) });
  });
}

/** Of a support cost or contingency: its rate, and the lines or parts that it applies to. */
export function supportNote(printing: Printing, { line }: LineResult): string {
  if (line.kind === 'direct' || line.rate === undefined) return '';
  const { reconciliation, language, words, titles, phrase } = printing;
  const base = line.base.map((code) => {
    const named = reconciliation.records.budgetLines.find((other) => codeKey(other.code) === codeKey(code));
    return named ? titles.inside(named) : insideSentence(partName(printing, code), language);
  });
  const items = base.join(PUNCTUATION[language].items);
  return phrase(words.noteSupportRate, { rate: String(line.rate), base: items });
}

/** `A` and `B` have names of their own; any other part is called as the sheet calls it. */
export function partName({ words }: Pick<Printing, 'words'>, part: string): string {
  if (codeKey(part) === 'a') return words.conferenceServicing;
  return codeKey(part) === 'b' || part === '' ? words.otherRequirements : part;
}

export function unmatchedNote({ reconciliation, language, words, phrase }: Printing): string {
  const { parenthesis, semicolon } = PUNCTUATION[language];
  const counts = new Map<UnmatchedReason, number>();
  for (const { reason } of reconciliation.unmatched) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, count]) => `${UNMATCHED_REASONS[language][reason]}${parenthesis}${count})`);
  const count = reconciliation.unmatched.length;
  return phrase(words.noteUnmatched, { count, reasons: reasons.join(semicolon) });
}

/** Notes on a table as a whole that follow from its figures: provisional, rounded, moved by a unit, not available. */
export function addFigureNotes(printing: Printing, notes: NoteList, rows: readonly (readonly AnnexCell[])[]): void {
  const { reconciliation, words, rounding, asAt, phrase, language } = printing;
  const amounts = rows.flat().flatMap((cell) => ('amount' in cell ? [cell.amount] : []));
  if (reconciliation.figures === 'provisional') notes.add(phrase(words.noteProvisional, { day: isoOrBlank(asAt) }));
  if (amounts.some((amount) => amount.printed !== amount.figure.amount)) {
    const unit = decimalFromMinor(rounding, reconciliation.decimals).replace(/\.0+$/, '');
    const { currency: code } = reconciliation;
    const currency = code === 'USD' ? '' : currencyName(code, language, 'counted');
    const whole = Math.trunc(rounding / 10 ** reconciliation.decimals);
    notes.add(unit === '1' ? words.noteRoundedToUnit : phrase(words.noteRounded, { unit, whole, currency }));
  }
  if (amounts.some((amount) => amount.adjusted)) notes.addAdjusted(words.noteAdjusted);
  if (amounts.some((amount) => amount.figure.state === 'unknown')) notes.add(words.noteNotAvailable);
}
