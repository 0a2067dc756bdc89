/** A proof's verdict in whole sentences. */
import { formatCount } from './format';
import type { Language } from './language';
import { PUNCTUATION } from './punctuation';
import type { AccountWords } from './account-words';

/** As `ProofVerdict` of the reconciliation. */
interface Verdict {
  readonly sums: 'broken' | 'nothing' | 'every row' | 'every number';
  readonly notLookedAt: number;
  readonly unclear: number;
  readonly controls: 'none' | 'agree' | 'differ';
  readonly controlsUnread: number;
}

export function verdictText(verdict: Verdict, words: AccountWords, language: Language): string {
  const { colon, stop, sentences } = PUNCTUATION[language];
  const counted = (name: string, count: number): string[] =>
    count === 0 ? [] : [`${name}${colon}${formatCount(count, language)}${stop.trim()}`];
  const sums = {
    broken: words.broken,
    nothing: words.nothingUsed,
    'every row': words.everyRow,
    'every number': words.everyNumber,
  }[verdict.sums];
  const controls = { none: [], agree: [words.controlsAgree], differ: [words.controlsDiffer] }[verdict.controls];
  return [
    sums,
    ...counted(words.notLookedAt, verdict.notLookedAt),
    ...counted(words.unclear, verdict.unclear),
    ...controls,
    ...counted(words.controlsUnread, verdict.controlsUnread),
  ].join(sentences);
}
