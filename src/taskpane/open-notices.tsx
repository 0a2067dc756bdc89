import type { ReactElement } from 'react';
import { DefaultButton } from './fluent';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';
import { useWords } from './use-words';

/** What stands between the figures in sight and the workbook as it is open, each with what helps. */
export function OpenNotices(): ReactElement {
  const { changed, openState, read, calculate, progress, writing } = usePaneContext();
  const { words, say } = useSpeech();
  const own = useWords('host');
  const names = changed.filter((name) => name !== '');
  const isBusy = progress !== undefined || writing.isBusy;
  return (
    <>
      {changed.length > 0 && (
        <div className="notice warn" role="status">
          <p>{names.length === 0 ? own.changedSomewhere : say(words.changed, { sheets: names.join(', ') })}</p>
          <DefaultButton disabled={isBusy} onClick={() => void read()}>
            {words.readAgain}
          </DefaultButton>
        </div>
      )}
      {openState && openState.unfinished.length > 0 && writing.writer && (
        <div className="notice bad" role="status">
          <p>{say(own.unfinished, { sheets: openState.unfinished.join(', ') })}</p>
          <DefaultButton disabled={isBusy} onClick={() => void writing.removeUnfinished()}>
            {own.removeUnfinished}
          </DefaultButton>
        </div>
      )}
      {openState?.isStale === true && (
        <div className="notice warn" role="status">
          <p>{own.stale}</p>
          <DefaultButton disabled={isBusy} onClick={() => void calculate()}>
            {own.calculate}
          </DefaultButton>
        </div>
      )}
    </>
  );
}
