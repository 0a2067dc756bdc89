import type { ReactElement } from 'react';
import { formatDay } from '../../core/language/format';
import { PUNCTUATION } from '../../core/language/punctuation';
import { dayFromIso } from '../../core/values/calendar';
import type { ShownClass, ShownState } from '../engine/status-questions';
import { ClassSign } from '../class-sign';
import { usePaneContext } from '../pane-context';
import { placeName, useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { TONES } from './class-tones';
import { FoundList } from './found-list';
import { useStateSearch } from './state-lines';

interface StatesListProps {
  readonly instrument: string;
  /** `undefined`: all. */
  readonly chosen: ShownClass | undefined;
}

/** The States of a class, or those of a name; each leads to its row. */
export function StatesList({ instrument, chosen }: StatesListProps): ReactElement {
  const { statusChoice } = usePaneContext();
  const { language } = useSpeech();
  const asked = useStateSearch(20, 60, chosen);
  const found = useAnswer('states', { ...statusChoice, language, instrument, class: chosen, ...asked.ask });
  return (
    <FoundList
      search={asked.ask.search}
      onSearch={asked.setSearch}
      total={found?.total}
      shown={found?.states.length ?? 0}
      onMore={asked.showMore}
      hasCards
    >
      {found?.states.map((state) => (
        <StateCard key={state.code} state={state} />
      ))}
    </FoundList>
  );
}

function StateCard({ state }: { readonly state: ShownState }): ReactElement {
  const { show, outline } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('status');
  const classes = useWords('classes');
  const { at, daysLate, lastYear, forms, isPublic, years } = state;
  const name = classes[state.class];
  const late = daysLate !== undefined && daysLate > 0 ? say(words.daysLate, { count: daysLate }) : undefined;
  // So many days late says that it is late.
  const parts = [
    ...(late !== undefined && state.class === 'late' ? [] : [name]),
    ...(late === undefined ? [] : [late]),
  ];
  const day = (iso: string | undefined): string | undefined => {
    const of = iso === undefined ? undefined : dayFromIso(iso);
    return of === undefined ? undefined : formatDay(of, language);
  };
  const submitted = day(state.submitted);
  const due = day(state.due);
  const facts = [
    submitted !== undefined ? say(words.submitted, { day: submitted }) : due && say(words.due, { day: due }),
    submitted === undefined && lastYear !== undefined ? say(words.last, { year: String(lastYear) }) : undefined,
    forms.length > 0 ? say(words.forms, { forms: forms.join(', ') }) : undefined,
    isPublic === false ? words.notPublic : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <li className="card state">
      <div className="head">
        <h3>
          <button
            type="button"
            className="line"
            onClick={() => void show(at)}
            title={placeName(at, outline?.files ?? [])}
          >
            {state.name}
          </button>
        </h3>
        <span className={`chip ${TONES[state.class]}`}>
          <ClassSign of={state.class} /> {parts.join(PUNCTUATION[language].comma)}
        </span>
      </div>
      {facts.length > 0 && <p className="soft">{facts.join(' · ')}</p>}
      {years.length > 1 && (
        <p
          className="history"
          role="img"
          aria-label={years.map((each) => `${each.year}: ${classes[each.class]}`).join(', ')}
        >
          <span className="soft">{years[0]!.year}</span>
          {years.map((each) => (
            <span key={each.year} className={TONES[each.class]} title={`${each.year}: ${classes[each.class]}`}>
              <ClassSign of={each.class} />
            </span>
          ))}
          <span className="soft">{years.at(-1)!.year}</span>
        </p>
      )}
    </li>
  );
}
