import { useState } from 'react';
import type { ReactElement } from 'react';
import { SEVERITY_WORDS } from '../../core/language/severity-words';
import type { FindingGroup, GroupName, SaidFinding } from '../engine/engine-messages';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { placeName, useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { CorrectLink } from './correct-link';
import { isCuredInCell } from './cured-in-cell';
import { FindingActions } from './finding-actions';
import { findingId } from './finding-id';

/** Shown before more are asked for, and how many come then. */
const FIRST = 3;
const MORE = 50;

interface FindingCardProps {
  readonly group: FindingGroup;
  readonly job?: NonNullable<GroupName['job']>;
  /** Only those that say it are shown. */
  readonly search?: string;
}

/** The findings of one kind. */
export function FindingCard({ group, job = 'costs', search = '' }: FindingCardProps): ReactElement | null {
  const { writing, correctCell } = usePaneContext();
  const { inCell } = useWords('check');
  const { words, say, language } = useSpeech();
  const [count, setCount] = useState(FIRST);
  const asked = { group, job, from: 0, count, language };
  // What can be done is about all of them, by their numbers among all.
  const said = useAnswer('findings', asked);
  const searched = useAnswer('findings', search.trim() === '' ? undefined : { ...asked, search });
  const shown = searched ?? said;
  if (!said || !shown || shown.matching === 0) return null;
  const left = shown.matching - shown.findings.length;
  const isInCell = isCuredInCell(group.code);
  const { name, counted } = SEVERITY_WORDS[language][group.severity];
  return (
    <article id={findingId(group)} className={`card finding-card ${group.severity}`}>
      <div className="head">
        <h3>{said.title}</h3>
        <span className={`chip ${group.severity}`}>
          {group.count > 1 ? say(counted, { count: group.count }) : name}
        </span>
      </div>
      {said.hint !== '' && <p className="soft hint">{said.hint}</p>}
      {isInCell && !correctCell && <p className="soft hint">{inCell}</p>}
      <ul className="findings">
        {shown.findings.map((finding, n) => (
          <Finding key={n} finding={finding} isInCell={isInCell} />
        ))}
      </ul>
      {left > 0 && <Link onClick={() => setCount(count + MORE)}>{say(words.more, { count: left })}</Link>}
      {writing.canEdit && <FindingActions group={group} job={job} said={said} />}
    </article>
  );
}

interface FindingProps {
  readonly finding: SaidFinding;
  /** Whether it is put right in its cell. */
  readonly isInCell: boolean;
}

function Finding({ finding, isInCell }: FindingProps): ReactElement {
  const { show, outline } = usePaneContext();
  const [first, ...others] = finding.at;
  const leads = first !== undefined && first.sheet !== '';
  return (
    <li>
      <button
        type="button"
        className="finding"
        data-finding=""
        aria-disabled={!leads}
        onClick={() => leads && void show(first)}
      >
        <span>{finding.message}</span>
        {first && (
          <span className="place" dir="ltr">
            {placeName(first, outline?.files ?? [])}
          </span>
        )}
      </button>
      {isInCell && first && <CorrectLink place={first} />}
      {others.length > 0 && (
        <span className="places">
          <span aria-hidden="true">↳</span>
          {others.map((place, n) => (
            <PlaceLink key={n} place={place} />
          ))}
        </span>
      )}
    </li>
  );
}
