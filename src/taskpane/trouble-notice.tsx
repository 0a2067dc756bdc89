import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { ErrorReport } from './error-report';
import { DefaultButton } from './fluent';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';
import type { Trouble } from './trouble';
import { useWords } from './use-words';

/** What could not be done, in plain words, and what to do. */
export function TroubleNotice(): ReactElement | null {
  const { trouble, engine, tryAgain, outline } = usePaneContext();
  const { words, say, language } = useSpeech();
  const host = useWords('host');
  const [said, setSaid] = useState<{ readonly message: string; readonly hint: string }>();
  useEffect(() => {
    setSaid(undefined);
    if (trouble?.kind !== 'refusal') return undefined;
    let isCurrent = true;
    engine.ask('say', { diagnostic: trouble.diagnostic, language }).then(
      (answer) => isCurrent && setSaid(answer),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [trouble, engine, language]);
  const notice = useRef<HTMLDivElement>(null);
  // What was chosen may be far below. (Newer browsers answer with a promise, which is no clean-up.)
  useEffect(() => {
    void notice.current?.scrollIntoView({ block: 'nearest' });
  }, [trouble, said]);
  if (!trouble) return null;
  if (trouble.kind === 'stopped' || trouble.kind === 'writing-stopped')
    return (
      <div ref={notice} className="notice" role="status">
        <p>{trouble.kind === 'stopped' ? words.stopped : words.writingStopped}</p>
      </div>
    );
  if (trouble.kind === 'read-again')
    return (
      <div ref={notice} className="notice warn" role="alert">
        <p>{trouble.sheet === '' ? host.changedSomewhere : say(words.changed, { sheets: trouble.sheet })}</p>
        <p>{host.lookAgain}</p>
      </div>
    );
  if (trouble.kind === 'hidden')
    return (
      <div ref={notice} className="notice warn" role="alert">
        <p>{say(host.hidden, { sheet: trouble.sheet })}</p>
      </div>
    );
  if (trouble.kind === 'part')
    return (
      <div ref={notice} className="notice bad" role="alert">
        <p>{host.partMissing}</p>
        <p className="soft">{trouble.text}</p>
        <DefaultButton onClick={tryAgain}>{host.tryAgain}</DefaultButton>
        <ErrorReport report={trouble.report} />
      </div>
    );
  const text = trouble.kind === 'failed' ? words.failed : said?.message;
  const hint = trouble.kind === 'failed' ? trouble.text : said?.hint;
  if (text === undefined) return null;
  const file = trouble.kind === 'refusal' ? (trouble.diagnostic.at[0]?.file ?? '') : '';
  // Of several that were given, or one beside the workbook.
  const isNamed = file !== '' && !outline?.files.includes(file);
  return (
    <div ref={notice} className="notice bad" role="alert">
      {isNamed && (
        <p>
          <bdi>
            <strong>{file}</strong>
          </bdi>
        </p>
      )}
      <p>{text}</p>
      {hint !== '' && <p className="soft">{hint}</p>}
      {isElsewhere(trouble) && <p>{host.elsewhere}</p>}
      {trouble.kind === 'failed' && <ErrorReport report={trouble.report} />}
    </div>
  );
}

/** Excel answers so where another workbook is in front: https://github.com/OfficeDev/office-js/issues/6365 */
function isElsewhere(trouble: Trouble): boolean {
  if (trouble.kind === 'failed') return trouble.text.includes(ELSEWHERE);
  return trouble.kind === 'refusal' && JSON.stringify(trouble.diagnostic.values).includes(ELSEWHERE);
}

const ELSEWHERE = 'InvalidSelection';
