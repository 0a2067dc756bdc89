import { useState } from 'react';
import type { ReactElement } from 'react';
import { UNMATCHED_REASONS } from '../../core/language/reasons';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';

const FIRST = 10;
const MORE = 50;

/** Expenditures that found no meeting and line: shown and counted, never spread. */
export function UnmatchedCard(): ReactElement | null {
  const { outline } = usePaneContext();
  const { words, say, figure, language } = useSpeech();
  const [count, setCount] = useState(FIRST);
  if (!outline) return null;
  const { unmatched, unmatchedCount, unmatchedTotal, decimals } = outline;
  const left = unmatched.length - count;
  return (
    <article className="card">
      <div className="head">
        <h3>{words.unmatched}</h3>
        <span className="chip warn">
          {say(words.rows, { count: unmatchedCount })} · {figure(unmatchedTotal, decimals)}
        </span>
      </div>
      <ul className="findings">
        {unmatched.slice(0, count).map(({ reason, found, count: rows, amount, at }) => (
          <li key={`${reason} ${found}`}>
            <div className="head">
              <span>
                {UNMATCHED_REASONS[language][reason]}
                {found !== '' && (
                  <>
                    {': '}
                    <bdi>{found}</bdi>
                  </>
                )}
              </span>
              <span dir="ltr">{figure(amount, decimals)}</span>
            </div>
            <div className="places">
              <PlaceLink place={at} />
              {rows > 1 && <span className="soft">{say(words.rows, { count: rows })}</span>}
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && <Link onClick={() => setCount(count + MORE)}>{say(words.more, { count: left })}</Link>}
    </article>
  );
}
