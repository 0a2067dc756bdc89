import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, PrimaryButton } from '../fluent';
import { Lacking } from '../lacking';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../words/in-six';
import { RECONCILE_WORDS } from '../words/reconcile-words';
import { FiguresRow } from './figures-row';
import { FiguresTable } from './figures-table';
import { MeetingCard } from './meeting-card';
import { UnmatchedCard } from './unmatched-card';

/** Cards drawn before more are asked for, and how many come then. */
const MORE = 50;

/** Meetings with what was foreseen and what was spent; into lines, rows and cells. */
export default function ReconcileStep(): ReactElement | null {
  const { outline, writing, goTo, unfolded } = usePaneContext();
  const { words, say } = useSpeech();
  const [more, setMore] = useState(MORE);
  const own = useWords(RECONCILE_WORDS);
  if (!outline) return null;
  const { meetings, totals, decimals, unmatchedCount, explanations } = outline;
  const largest = meetings.reduce(
    (most, { estimate, expenditure }) => Math.max(most, estimate.amount, expenditure.amount),
    1,
  );
  // One that was led to from its cell is drawn wherever it stands.
  const count = Math.max(more, meetings.findIndex(({ index }) => index === unfolded.meeting) + 1);
  const isOpen = unmatchedCount > 0 || explanations.some(({ isAsked }) => isAsked);
  return (
    <section>
      <h2 className="hidden">{words.steps.reconcile}</h2>
      {meetings.length === 0 && <p className="soft">{words.noMeetings}</p>}
      {meetings.length > 0 && (
        <p className="soft key" aria-hidden="true">
          <span className="key-outline" /> {words.estimate} <span className="key-fill" /> {words.spent}
        </p>
      )}
      {meetings.slice(0, count).map((meeting) => (
        <MeetingCard key={meeting.index} meeting={meeting} largest={largest} />
      ))}
      {meetings.length > count && (
        <p className="more">
          <Link onClick={() => setMore(count + MORE)}>{say(words.more, { count: meetings.length - count })}</Link>
        </p>
      )}
      {meetings.length > 0 && (
        <div className="card totals">
          <FiguresTable amounts={[totals]} decimals={decimals}>
            <FiguresRow label={words.total} amounts={totals} decimals={decimals} isTotal />
          </FiguresTable>
        </div>
      )}
      {unmatchedCount > 0 && <UnmatchedCard />}
      {!writing.writer && isOpen && <Lacking>{own.lacking}</Lacking>}
      {meetings.length > 0 && (
        <div className="actions">
          <PrimaryButton onClick={() => goTo('annex')}>{words.steps.annex}</PrimaryButton>
        </div>
      )}
    </section>
  );
}
