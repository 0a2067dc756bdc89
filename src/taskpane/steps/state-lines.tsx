import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { FoundList } from './found-list';

/** What of a list of States is asked for. */
export interface StatesAsked {
  readonly search: string;
  readonly from: 0;
  readonly count: number;
}

interface StateLinesProps<S> {
  readonly states: readonly S[] | undefined;
  readonly total: number | undefined;
  readonly asked: StateSearch;
  readonly line: (state: S, isOpen: boolean, onToggle: () => void) => ReactElement;
}

export interface StateSearch {
  readonly ask: StatesAsked;
  readonly setSearch: (search: string) => void;
  readonly showMore: () => void;
}

/** A search of States, of which so many are shown first, and so many more each time; of another `list` so many again. */
export function useStateSearch(first: number, more: number, list?: string): StateSearch {
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(first);
  useEffect(() => setCount(first), [first, search, list]);
  return { ask: { search, from: 0, count }, setSearch, showMore: () => setCount(count + more) };
}

/** States as a list that is searched and grows; one of them is open at a time. */
export function StateLines<S extends { readonly code: string }>(props: StateLinesProps<S>): ReactElement {
  const { states, total, asked, line } = props;
  const [open, setOpen] = useState<string>();
  return (
    <FoundList
      search={asked.ask.search}
      onSearch={asked.setSearch}
      total={total}
      shown={states?.length ?? 0}
      onMore={asked.showMore}
    >
      {states?.map((state) => {
        const isOpen = open === state.code;
        return <li key={state.code}>{line(state, isOpen, () => setOpen(isOpen ? undefined : state.code))}</li>;
      })}
    </FoundList>
  );
}

interface StateHeadProps {
  readonly name: string;
  /** Beside the name. */
  readonly sum: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A State's name, which opens it, with its sum. */
export function StateHead({ name, sum, isOpen, onToggle }: StateHeadProps): ReactElement {
  return (
    <span className="head">
      <button type="button" className="line" aria-expanded={isOpen} onClick={onToggle}>
        {name}
      </button>
      <bdi dir="ltr" className="sum-beside">
        {sum}
      </bdi>
    </span>
  );
}

interface WayRowProps {
  readonly name: string;
  readonly children: ReactNode;
  /** Where it comes from. */
  readonly place?: ReactElement;
}

/** A figure of an open State. */
export function WayRow({ name, place, children }: WayRowProps): ReactElement {
  return (
    <div>
      <dt>
        {name} {place}
      </dt>
      <dd>
        <bdi dir="ltr">{children}</bdi>
      </dd>
    </div>
  );
}
