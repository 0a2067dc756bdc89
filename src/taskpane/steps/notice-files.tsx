import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { PUNCTUATION } from '../../core/language/punctuation';
import type { NoticeClass } from '../../core/values/notice-classes';
import { NOTICE_CLASSES } from '../../core/values/notice-classes';
import { DefaultButton } from '../fluent';
import { MadeFiles } from '../made-files';
import { useMadeOfReading } from '../made-of-reading';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

/** Notices to States about what they owe or have to their credit, a document for each language, and the register of letters. */
export function NoticeFiles(): ReactElement {
  const { engine, fresh, budgetChoice } = usePaneContext();
  const { language, say } = useSpeech();
  const words = useWords('budgetSteps');
  const classes = useWords('noticeClasses');
  const id = useId();
  const [chosen, setChosen] = useState<NoticeClass>('overdue');
  const ask = { class: chosen, language, asAt: budgetChoice.asAt };
  const {
    made: notices,
    isMaking,
    make,
  } = useMadeOfReading(
    ask,
    () =>
      fresh(() =>
        engine.ask('budgetSheets', { job: 'contributions', on: 'estimate', language, asAt: budgetChoice.asAt }),
      ),
    () => engine.ask('notices', ask),
  );
  return (
    <div className="taking">
      <div className="choice">
        <label htmlFor={id}>{words.noticesOf}</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value as NoticeClass)}>
          {NOTICE_CLASSES.map((each) => (
            <option key={each} value={each}>
              {classes[each]}
            </option>
          ))}
        </select>
      </div>
      {!notices && (
        <div className="actions">
          <DefaultButton disabled={isMaking} onClick={make}>
            {isMaking ? words.making : words.makeNotices}
          </DefaultButton>
        </div>
      )}
      {notices && (
        <>
          <p className="soft" role="status">
            {say(words.noticesMade, {
              count: notices.written,
              without: notices.withoutContact,
              before: notices.before,
            })}
          </p>
          {notices.heldBack.length > 0 && (
            <p className="notice warn">
              {say(words.noticesHeld, { states: notices.heldBack.join(PUNCTUATION[language].items) })}
            </p>
          )}
          {notices.errors.map((error) => (
            <p key={error} className="notice warn">
              {error}
            </p>
          ))}
          {notices.files.length > 0 && <MadeFiles files={notices.files} />}
        </>
      )}
    </div>
  );
}
