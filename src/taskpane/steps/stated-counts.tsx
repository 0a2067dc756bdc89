import type { ReactElement } from 'react';
import type { StatusOutline } from '../engine/status-questions';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

/** Numbers that a text quotes, against the rows that they count. */
export function StatedCounts({ stated }: Pick<StatusOutline, 'stated'>): ReactElement {
  const { say } = useSpeech();
  const words = useWords('status');
  const broken = stated.filter(({ holds }) => !holds).length;
  return (
    <article className="card">
      <div className="head">
        <h3>{words.stated}</h3>
        <span className={`chip ${broken > 0 ? 'bad' : 'good'}`}>
          {broken > 0 ? say(words.differ, { count: broken }) : `✓ ${words.allHold}`}
        </span>
      </div>
      <ul className="findings">
        {stated.map(({ name, stated: said, counted, holds, at }, n) => (
          <li key={n}>
            <div className="head">
              <bdi>{name}</bdi>
              <span className={holds ? '' : 'bad'} dir="ltr">
                {said} {holds ? '=' : '≠'} {counted}
              </span>
            </div>
            <PlaceLink place={at} />
          </li>
        ))}
      </ul>
    </article>
  );
}
