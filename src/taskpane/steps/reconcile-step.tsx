import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, PrimaryButton } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { FiguresRow } from './figures-row';
import { FiguresTable } from './figures-table';
import type { MeetingFilter } from './choose-meetings';
import { NO_FILTER, chooseMeetings } from './choose-meetings';
import { MeetingCard } from './meeting-card';
import { MeetingFilterBar } from './meeting-filter-bar';
import { NothingHere } from './nothing-here';
import { UnmatchedCard } from './unmatched-card';

/** Cards drawn before more are asked for, and how many come then. */
const MORE = 50;
/** Fewer are seen at a glance. */
const WORTH_A_SEARCH = 6;

/** Meetings with what was foreseen and what was spent; into lines, rows and cells. */
export default function ReconcileStep(): ReactElement | null {
  const { outline, goTo, unfolded } = usePaneContext();
  const { words, say, title, language } = useSpeech();
  const [more, setMore] = useState(MORE);
  const [filter, setFilter] = useState<MeetingFilter>(NO_FILTER);
  if (!outline) return null;
  const { meetings, totals, decimals, unmatchedCount, explanations } = outline;
  const largest = meetings.reduce(
    (most, { estimate, expenditure }) => Math.max(most, estimate.amount, expenditure.amount),
    1,
  );
  const open = new Set(explanations.filter(({ isAsked }) => isAsked).map(({ meeting }) => meeting));
  const listed = meetings.map((result) => ({
    result,
    index: result.index,
    code: result.meeting.code,
    title: title(result.meeting),
    variance: result.variance.amount,
  }));
  const chosen = chooseMeetings(listed, filter, open, language);
  // One that was led to from its cell is drawn wherever it stands.
  const led = listed.find(({ index }) => index === unfolded.meeting);
  const shown = led === undefined || chosen.includes(led) ? chosen : [led, ...chosen];
  const count = Math.max(more, shown.findIndex(({ index }) => index === unfolded.meeting) + 1);
  return (
    <section>
      <h2 className="hidden">{words.steps.reconcile}</h2>
      {meetings.length === 0 && <NothingHere why={words.noMeetings} />}
      {meetings.length > 0 && (
        <p className="soft key" aria-hidden="true">
          <span className="key-outline" /> {words.estimate} <span className="key-fill" /> {words.spent}
        </p>
      )}
      {meetings.length >= WORTH_A_SEARCH && (
        <MeetingFilterBar filter={filter} onChange={setFilter} shown={chosen.length} hasOpen={open.size > 0} />
      )}
      {shown.slice(0, count).map(({ result }) => (
        <MeetingCard key={result.index} meeting={result} largest={largest} />
      ))}
      {shown.length > count && (
        <p className="more">
          <Link onClick={() => setMore(count + MORE)}>{say(words.more, { count: shown.length - count })}</Link>
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
      {meetings.length > 0 && (
        <div className="actions">
          <PrimaryButton onClick={() => goTo('annex')}>{words.steps.annex}</PrimaryButton>
        </div>
      )}
    </section>
  );
}
