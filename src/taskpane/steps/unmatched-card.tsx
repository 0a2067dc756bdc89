import { useState } from 'react';
import type { ReactElement } from 'react';
import type { UnmatchedGroup } from '../engine/engine-messages';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { AssignForm } from './assign-form';

const MORE = 50;

/** Expenditures that found no meeting and line: shown and counted, never spread. */
export function UnmatchedCard(): ReactElement | null {
  const { outline } = usePaneContext();
  const { words, say, figure } = useSpeech();
  const first = outline?.unmatched ?? [];
  const [count, setCount] = useState(first.length);
  const more = useAnswer('unmatched', count > first.length ? { from: 0, count } : undefined);
  if (!outline) return null;
  const { unmatchedGroups, unmatchedCount, unmatchedTotal, decimals } = outline;
  const shown = more ?? first;
  const left = unmatchedGroups - shown.length;
  return (
    <article className="card unmatched">
      <div className="head">
        <h3>{words.unmatched}</h3>
        <span className="chip warn">
          {say(words.rows, { count: unmatchedCount })} · <bdi dir="ltr">{figure(unmatchedTotal, decimals)}</bdi>
        </span>
      </div>
      <ul className="findings">
        {shown.map((group) => (
          <Group key={`${group.reason} ${group.found}`} group={group} />
        ))}
      </ul>
      {left > 0 && <Link onClick={() => setCount(shown.length + MORE)}>{say(words.more, { count: left })}</Link>}
    </article>
  );
}

function Group({ group }: { readonly group: UnmatchedGroup }): ReactElement {
  const { outline, writing } = usePaneContext();
  const { words, say, figure } = useSpeech();
  const own = useWords('reconcile');
  const reasons = useWords('unmatched');
  const [isOpen, setIsOpen] = useState(false);
  const { reason, found, count, amount, at } = group;
  return (
    <li>
      <div className="head">
        <span>
          {reasons[reason]}
          {found !== '' && (
            <>
              {': '}
              <bdi>{found}</bdi>
            </>
          )}
        </span>
        <span dir="ltr">{figure(amount, outline?.decimals ?? 2)}</span>
      </div>
      <div className="places">
        <PlaceLink place={at} />
        {count > 1 && <span className="soft">{say(words.rows, { count })}</span>}
        {writing.canEdit && reason !== 'mapping-shares' && !isOpen && (
          <Link onClick={() => setIsOpen(true)}>{own.assign}</Link>
        )}
      </div>
      {isOpen && <AssignForm group={group} onClose={() => setIsOpen(false)} />}
    </li>
  );
}
