import type { ReactElement } from 'react';
import { Choice } from '../choice';
import { SearchBox } from '../search-box';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import type { MeetingFilter, MeetingOrder } from './choose-meetings';

interface MeetingFilterBarProps {
  readonly filter: MeetingFilter;
  readonly onChange: (filter: MeetingFilter) => void;
  /** Of so many meetings, so many are shown. */
  readonly shown: number;
  /** There are meetings that still need an explanation. */
  readonly hasOpen: boolean;
}

/** Search, order and “only open” over the meetings. */
export function MeetingFilterBar({ filter, onChange, shown, hasOpen }: MeetingFilterBarProps): ReactElement {
  const words = useWords('reconcile');
  const { say } = useSpeech();
  const orders: readonly (readonly [MeetingOrder, string])[] = [
    ['register', words.asInAnnex],
    ['variance', words.largestFirst],
    ['title', words.byTitle],
  ];
  const isFiltered = filter.search.trim() !== '' || filter.isOnlyOpen;
  return (
    <div className="finder" role="search">
      <SearchBox label={words.find} value={filter.search} onSearch={(search) => onChange({ ...filter, search })} />
      <Choice
        label={words.order}
        value={filter.order}
        options={orders}
        onChoose={(order) => onChange({ ...filter, order })}
      />
      {(hasOpen || filter.isOnlyOpen) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={filter.isOnlyOpen}
            onChange={({ target }) => onChange({ ...filter, isOnlyOpen: target.checked })}
          />{' '}
          {words.onlyOpen}
        </label>
      )}
      <p className="soft" role="status">
        {isFiltered && say(words.shown, { count: shown })}
      </p>
    </div>
  );
}
