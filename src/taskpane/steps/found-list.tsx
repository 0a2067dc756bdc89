import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from '../fluent';
import { useSpeech } from '../speech';
import { useWords } from '../words/in-six';
import { STATUS_STEP_WORDS } from '../words/status-step-words';

interface FoundListProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** How many were found; `undefined` until it is known. */
  readonly total: number | undefined;
  /** How many of them are shown. */
  readonly shown: number;
  readonly onMore: () => void;
  /** A card each, not a line. */
  readonly hasCards?: boolean;
  readonly children: ReactNode;
}

/** States, to be searched by a part of their names, as a list that grows. */
export function FoundList(props: FoundListProps): ReactElement {
  const { search, onSearch, total, shown, onMore, hasCards, children } = props;
  const { words, say } = useSpeech();
  const own = useWords(STATUS_STEP_WORDS);
  const id = useId();
  const left = (total ?? 0) - shown;
  return (
    <div className="states">
      <label htmlFor={id} className="hidden">
        {own.find}
      </label>
      <input
        id={id}
        type="search"
        placeholder={own.find}
        value={search}
        onChange={({ target }) => onSearch(target.value)}
      />
      <p className="soft" role="status">
        {total !== undefined && say(own.states, { count: total })}
      </p>
      <ul className={hasCards ? 'cards' : 'lines'}>{children}</ul>
      {left > 0 && <Link onClick={onMore}>{say(words.more, { count: left })}</Link>}
    </div>
  );
}
