import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';

/** What could not be done, in plain words, and what to do. */
export function TroubleNotice(): ReactElement | null {
  const { trouble, engine } = usePaneContext();
  const { words, language } = useSpeech();
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
  const text = trouble.kind === 'failed' ? words.failed : said?.message;
  const hint = trouble.kind === 'failed' ? trouble.text : said?.hint;
  if (text === undefined) return null;
  return (
    <div ref={notice} className="notice bad" role="alert">
      <p>{text}</p>
      {hint !== '' && <p className="soft">{hint}</p>}
    </div>
  );
}
