import type { ReactElement } from 'react';
import { formatCount } from '../../core/language/format';
import { SEVERITY_WORDS } from '../../core/language/severity-words';
import type { FindingGroup } from '../engine/engine-messages';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { CHECK_WORDS } from '../words/check-words';
import { useWords } from '../words/in-six';

/** Whether the figures may be published as final, or what stands in the way. */
export function PublishVerdict({ groups }: { readonly groups: readonly FindingGroup[] }): ReactElement {
  const { say, language } = useSpeech();
  const words = useWords(CHECK_WORDS);
  const blocking = groups.filter(({ severity }) => severity === 'error');
  const codes = blocking.map(({ code }) => code);
  const titles = useAnswer('titles', codes.length === 0 ? undefined : { codes, language });
  const count = blocking.reduce((sum, group) => sum + group.count, 0);
  const isReady = blocking.length === 0;
  return (
    <div className={`verdict ${isReady ? 'good' : 'bad'}`} role="status">
      <p>
        <strong>{words.readyToPublish}</strong> {isReady ? words.yes : words.notYet}
      </p>
      {!isReady && (
        <>
          <p>{say(SEVERITY_WORDS[language].error.counted, { count })}</p>
          <ul>
            {blocking.map(({ code, count: of }, at) => (
              <li key={code}>
                {titles?.[at] ?? ''}
                {of > 1 && ` (${formatCount(of, language)})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
