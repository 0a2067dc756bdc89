import type { ReactElement } from 'react';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { FiguresRow } from './figures-row';
import { MeetingCard } from './meeting-card';
import { UnmatchedCard } from './unmatched-card';

/** Meetings with what was foreseen and what was spent; into lines, rows and cells. */
export function ReconcileStep(): ReactElement | null {
  const { outline } = usePaneContext();
  const { words } = useSpeech();
  if (!outline) return null;
  const { meetings, totals, decimals, unmatchedCount } = outline;
  const largest = meetings.reduce(
    (most, { estimate, expenditure }) => Math.max(most, estimate.amount, expenditure.amount),
    1,
  );
  return (
    <section>
      <h2 className="hidden">{words.steps.reconcile}</h2>
      {meetings.length === 0 && <p className="soft">{words.noMeetings}</p>}
      {meetings.map((meeting) => (
        <MeetingCard key={meeting.index} meeting={meeting} largest={largest} />
      ))}
      {meetings.length > 0 && (
        <div className="card totals">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.estimate}</th>
                <th scope="col">{words.spent}</th>
                <th scope="col">{words.variance}</th>
              </tr>
            </thead>
            <FiguresRow label={words.total} amounts={totals} decimals={decimals} isTotal />
          </table>
        </div>
      )}
      {unmatchedCount > 0 && <UnmatchedCard />}
    </section>
  );
}
