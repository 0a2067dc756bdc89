import type { ReactElement, ReactNode } from 'react';
import { Link } from '../fluent';
import { SearchBox } from '../search-box';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

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
  const own = useWords('status');
  const left = (total ?? 0) - shown;
  return (
    <div className="states">
      <SearchBox label={own.find} value={search} onSearch={onSearch} />
      <p className="soft" role="status">
        {total !== undefined && say(own.states, { count: total })}
      </p>
      <ul className={hasCards ? 'cards' : 'lines'}>{children}</ul>
      {left > 0 && <Link onClick={onMore}>{say(words.more, { count: left })}</Link>}
    </div>
  );
}
