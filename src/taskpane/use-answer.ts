/** An answer of the engine's, asked anew when the question changes or something was read again. */
import { useEffect, useRef, useState } from 'react';
import type { Question, Questions } from './engine/engine-messages';
import { usePaneContext } from './pane-context';

/** `undefined` until it is there; the answer to an earlier asking stays meanwhile. Without `ask` nothing is asked. */
export function useAnswer<Q extends Question>(
  question: Q,
  ask: Questions[Q]['ask'] | undefined,
): Questions[Q]['answer'] | undefined {
  const { engine, reading, tries, failPart } = usePaneContext();
  const [answer, setAnswer] = useState<Questions[Q]['answer']>();
  const latest = useRef(ask);
  latest.current = ask;
  const key = ask === undefined ? undefined : JSON.stringify(ask);
  useEffect(() => {
    if (key === undefined) return undefined;
    let isCurrent = true;
    engine.ask(question, latest.current).then(
      (given) => isCurrent && setAnswer(given),
      (error: unknown) => {
        // A stopped engine answers no more; what was asked of it is not shown.
        if (isCurrent && !(error instanceof Error && error.name === 'AbortError')) failPart(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, question, key, reading, tries, failPart]);
  return key === undefined ? undefined : answer;
}
