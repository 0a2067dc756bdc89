import type { ReactElement } from 'react';
import { formatCount } from '../../core/language/format';
import { PUNCTUATION } from '../../core/language/punctuation';
import { SEVERITY_WORDS } from '../../core/language/severity-words';
import type { Outline } from '../engine/engine-messages';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { findingId } from './finding-id';

/** Most reasons named; the cards below name all. */
const NAMED = 5;

/** Whether the figures may be published as final: yes; yes, but something should be looked at first; or no. Each reason leads to where it is cured. */
export function PublishVerdict({ outline }: { readonly outline: Outline }): ReactElement {
  const { say, language } = useSpeech();
  const { goTo, changed } = usePaneContext();
  const words = useWords('check');
  const host = useWords('host');
  const { groups, unmatchedCount, explanations, proof, missing } = outline;
  const isNothing = missing.length === 0 && proof.sheets.every(({ rowsRead }) => rowsRead === 0);
  const errors = groups.filter(({ severity }) => severity === 'error');
  const asked = explanations.filter(({ isAsked }) => isAsked).length;
  const doubts = groups.filter(
    ({ severity, code }) =>
      severity === 'warning' && code !== 'expenditure-unmatched' && code !== 'variance-unexplained',
  );
  const named = (errors.length > 0 ? errors : doubts).slice(0, NAMED);
  const codes = named.map(({ code }) => code);
  const titles = useAnswer('titles', codes.length === 0 ? undefined : { codes, language });
  const isOpen = unmatchedCount > 0 || asked > 0 || doubts.length > 0;
  const isOld = changed.length > 0;
  const tone = errors.length > 0 ? 'bad' : isNothing || isOld ? 'none' : isOpen ? 'warn' : 'good';
  const answer = {
    bad: words.notYet,
    none: isOld ? host.changedSomewhere : words.nothingYet,
    warn: words.yesBut,
    good: words.yes,
  }[tone];
  const count = errors.reduce((sum, group) => sum + group.count, 0);
  return (
    <div className={`verdict ${tone}`} role="status">
      <p>
        <strong>{words.readyToPublish}</strong>
        {PUNCTUATION[language].sentences}
        {answer}
      </p>
      {errors.length > 0 && <p>{say(SEVERITY_WORDS[language].error.counted, { count })}</p>}
      {(tone === 'bad' || tone === 'warn') && (
        <ul>
          {tone === 'warn' && unmatchedCount > 0 && (
            <li>
              <Link onClick={() => goTo('reconcile')}>{say(words.unmatchedRows, { count: unmatchedCount })}</Link>
            </li>
          )}
          {tone === 'warn' && asked > 0 && (
            <li>
              <Link onClick={() => goTo('reconcile')}>{say(words.toExplain, { count: asked })}</Link>
            </li>
          )}
          {named.map(({ code, severity, count: of }, at) => (
            <li key={code}>
              <Link onClick={() => goToCard(findingId({ code, severity }))}>
                {titles?.[at] ?? ''}
                {of > 1 && `${PUNCTUATION[language].parenthesis}${formatCount(of, language)})`}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** To the first of the findings on a card. */
function goToCard(id: string): void {
  const card = document.getElementById(id);
  card?.scrollIntoView({ block: 'start' });
  card?.querySelector<HTMLElement>('[data-finding], button')?.focus({ preventScroll: true });
}
