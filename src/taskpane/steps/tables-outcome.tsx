import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Link, PrimaryButton } from '../fluent';
import type { ShownMapping } from '../engine/mapping-questions';
import { askedText, NO_DRAFT } from '../engine/mapping-questions';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

interface TablesOutcomeProps {
  readonly mapping: ShownMapping;
  readonly areRowsShown: boolean;
  readonly onRows: () => void;
}

/** What comes of the answers, always in view; and the one press that keeps them. */
export function TablesOutcome({ mapping, areRowsShown, onRows }: TablesOutcomeProps): ReactElement {
  const { draft, changeDraft, writing } = usePaneContext();
  const { words: common, say, figure, language } = useSpeech();
  const words = useWords('mapping');
  const { estimate, expenditure, decimals, currency, rowsRead, notLookedAt, open, answers } = mapping;
  const meetings = mapping.meetings.filter(({ isLeftOut }) => !isLeftOut).length;
  const lines = mapping.lines.filter(({ isLeftOut }) => !isLeftOut).length;
  const numbers = notLookedAt.reduce((sum, { count }) => sum + count, 0);
  const count = answers + meetings + lines;
  // Only what is seen is kept.
  const isBehind = mapping.asked !== askedText({ ...draft, language });
  // Whoever presses at once after a change is not made to press again: it is kept when it has been read.
  const [isWanted, setIsWanted] = useState(false);
  const keep = async (): Promise<void> => {
    setIsWanted(false);
    if (await writing.edit({ does: 'keep answers', ...draft, language })) changeDraft(() => NO_DRAFT);
  };
  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => {
    if (isWanted && !isBehind) {
      if (open > 0) setIsWanted(false);
      else void keepNow.current();
    }
  }, [isWanted, isBehind, open]);
  const hasDraft = draft.said.length + draft.rows.length + draft.reopened.length > 0;
  return (
    <section className="outcome" aria-label={words.whatComesOut} aria-busy={isBehind}>
      {rowsRead > 0 && (
        <>
          <div className="head" role="status">
            <span>
              {common.estimate} <b dir="ltr">{figure(estimate, decimals)}</b>
            </span>
            <span>
              {common.spent} <b dir="ltr">{figure(expenditure, decimals)}</b> <span className="soft">{currency}</span>
            </span>
          </div>
          <p className="soft">
            {say(words.rowsRead, { count: rowsRead })}
            {numbers === 0 && ` · ${words.noneLeft}`}
          </p>
        </>
      )}
      {numbers > 0 && (
        <p className="bad">
          ✕ {say(words.notLookedAt, { count: numbers })}{' '}
          <span className="places">
            {notLookedAt.map(({ at }) => (
              <PlaceLink key={`${at.file} ${at.sheet}`} place={at} />
            ))}
          </span>
        </p>
      )}
      {open > 0 && <p className="warn">! {say(words.toAnswer, { count: open })}</p>}
      <div className="actions">
        {hasDraft && <Link onClick={() => changeDraft(() => NO_DRAFT)}>{words.startOver}</Link>}
        {mapping.meetings.length + mapping.lines.length > 0 && (
          <Link
            aria-expanded={areRowsShown}
            aria-controls={areRowsShown ? 'register-rows' : undefined}
            onClick={onRows}
          >
            {say(words.registers, { meetings, lines })}
          </Link>
        )}
        {writing.canEdit && (
          <PrimaryButton disabled={open > 0 || count === 0 || writing.isBusy} onClick={() => setIsWanted(true)}>
            {say(words.keep, { count })}
          </PrimaryButton>
        )}
      </div>
    </section>
  );
}
