import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FindingGroup, GroupName, RateToAdd, SaidGroup } from '../engine/engine-messages';
import type { DiagnosticCode } from '../../core/values/diagnostics/findings';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import type { Step } from '../steps-of-jobs';
import { useWords } from '../use-words';
import { AddMeetingForm } from './add-meeting-form';
import { AddRateForm } from './add-rate-form';
import { AnswerForm } from './answer-form';
import { FixForm } from './fix-form';
import { WaiveForm } from './waive-form';

export interface ActionProps {
  readonly group: FindingGroup;
  readonly job: NonNullable<GroupName['job']>;
  readonly said: SaidGroup;
  readonly onClose: () => void;
}

/** Steps on which findings of a kind are cured. */
const CURED_ON: { readonly [C in DiagnosticCode]?: Step } = {
  'column-unknown': 'data',
  'column-of-numbers': 'data',
  'sheet-missing': 'data',
  'sheet-unknown': 'data',
  'expenditure-unmatched': 'reconcile',
  'variance-unexplained': 'reconcile',
};

/** What can be done about findings of a kind, in the workbook. */
export function FindingActions(props: Omit<ActionProps, 'onClose'>): ReactElement | null {
  const { said } = props;
  const { goTo } = usePaneContext();
  const { say, words: own } = useSpeech();
  const cure = CURED_ON[props.group.code];
  const words = useWords('check');
  const [open, setOpen] = useState<
    'fix' | 'answer' | 'waive' | { readonly meeting: string } | { readonly rate: RateToAdd }
  >();
  const onClose = (): void => setOpen(undefined);
  if (open === 'fix') return <FixForm {...props} onClose={onClose} />;
  if (open === 'answer') return <AnswerForm {...props} onClose={onClose} />;
  if (open === 'waive') return <WaiveForm {...props} onClose={onClose} />;
  if (open && 'rate' in open) return <AddRateForm wanted={open.rate} onClose={onClose} />;
  if (open) return <AddMeetingForm code={open.meeting} onClose={onClose} />;
  const meetings = [...new Set(said.findings.flatMap(({ meetingToAdd }) => meetingToAdd ?? []))];
  // Of each currency that of its earliest amount.
  const wanted = said.findings.flatMap(({ rateToAdd }) => rateToAdd ?? []).sort((a, b) => (a.day < b.day ? -1 : 1));
  const rates = wanted.filter(({ currency }, at) => wanted.findIndex((each) => each.currency === currency) === at);
  return (
    <div className="card-actions">
      {said.fixable > 0 && (
        <Link aria-label={`${words.fix} ${said.title}`} onClick={() => setOpen('fix')}>
          {words.fix}
        </Link>
      )}
      {said.answerable > 0 && (
        <Link aria-label={`${words.answer} ${said.title}`} onClick={() => setOpen('answer')}>
          {words.answer}
        </Link>
      )}
      {meetings.map((meeting) => (
        <Link key={meeting} onClick={() => setOpen({ meeting })}>
          {say(words.addMeeting, { code: meeting })}
        </Link>
      ))}
      {rates.map((rate) => (
        <Link key={rate.currency} onClick={() => setOpen({ rate })}>
          {say(words.addRate, { currency: rate.currency })}
        </Link>
      ))}
      {cure !== undefined && <Link onClick={() => goTo(cure)}>{say(words.toStep, { step: own.steps[cure] })}</Link>}
      {said.waivable && (
        <Link aria-label={`${words.waive} ${said.title}`} onClick={() => setOpen('waive')}>
          {words.waive}
        </Link>
      )}
    </div>
  );
}
