import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { ContributionsOutline } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { tabAfter } from '../roving';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { AccountsList } from './accounts-list';
import { BudgetFrame } from './budget-frame';
import { Charts } from './charts';
import { ContributionsCard } from './contributions-card';
import { DayField } from './day-field';
import { NoticeFiles } from './notice-files';
import { isRightToLeft } from '../../core/language/direction';
import { UnassignedList } from './unassigned-list';

const VIEWS = ['byMeeting', 'byState', 'unassigned'] as const;
type View = (typeof VIEWS)[number];

/** Who has paid what as at a day, and which meetings are funded. */
export default function ContributionsStep(): ReactElement {
  const { budget, budgetChoice, chooseBudget } = usePaneContext();
  const { language } = useSpeech();
  const status = useWords('status');
  const id = useId();
  const { asAt } = budgetChoice;
  const isThere = budget?.jobs.contributions.missing.length === 0;
  const told = useAnswer('contributions', isThere ? { language, asAt } : undefined);
  return (
    <BudgetFrame job="contributions" told={told} hasFiles={told?.asAt !== undefined}>
      {told && told.asAt === undefined && <p className="notice warn">{status.whichDay}</p>}
      <div className="choice">
        <label htmlFor={id}>{status.asAt}</label>
        <DayField id={id} value={asAt ?? told?.asAt ?? ''} onDay={(day) => day !== '' && chooseBudget({ asAt: day })} />
      </div>
      {told?.asAt !== undefined && <Views told={told} />}
      {told?.asAt !== undefined && <Charts of="contributionCharts" ask={{ asAt }} />}
      {told?.asAt !== undefined && <NoticeFiles />}
    </BudgetFrame>
  );
}

function Views({ told }: { readonly told: ContributionsOutline }): ReactElement {
  const { language } = useSpeech();
  const words = useWords('budgetSteps');
  const [view, setView] = useState<View>('byMeeting');
  const id = useId();
  const move = (event: KeyboardEvent): void => {
    const to = tabAfter(event.key, VIEWS.indexOf(view), VIEWS.length, isRightToLeft(language));
    if (to === undefined) return;
    setView(VIEWS[to]!);
    document.getElementById(`${id}-${VIEWS[to]}`)?.focus();
    event.preventDefault();
  };
  return (
    <>
      <div className="views" role="tablist" onKeyDown={move} aria-label={words.byMeeting}>
        {VIEWS.map((each) => (
          <button
            key={each}
            id={`${id}-${each}`}
            type="button"
            role="tab"
            aria-selected={each === view}
            aria-controls={`${id}-view`}
            tabIndex={each === view ? 0 : -1}
            onClick={() => setView(each)}
          >
            {words[each]}
            {each === 'unassigned' && told.unassigned.length > 0 && (
              <span className="warn"> ! {told.unassigned.length}</span>
            )}
          </button>
        ))}
      </div>
      <div id={`${id}-view`} role="tabpanel" aria-labelledby={`${id}-${view}`}>
        {view === 'byMeeting' && <ByMeeting told={told} />}
        {view === 'byState' && <AccountsList meeting={undefined} />}
        {view === 'unassigned' && <UnassignedList rows={told.unassigned} />}
      </div>
    </>
  );
}

function ByMeeting({ told }: { readonly told: ContributionsOutline }): ReactElement {
  const words = useWords('budgetSteps');
  const heads = useWords('budget');
  return (
    <>
      <p className="soft key" aria-hidden="true">
        <span className="key-fill" /> {heads.received} <span className="key-overdue" /> {heads.overdue}{' '}
        <span className="key-outline" /> {words.notYetDue}
      </p>
      {told.meetings.map((meeting) => (
        <ContributionsCard key={meeting.index} meeting={meeting} />
      ))}
    </>
  );
}
