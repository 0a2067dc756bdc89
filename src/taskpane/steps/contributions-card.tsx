import type { ReactElement } from 'react';
import { formatRate } from '../../core/language/format';
import type { ContributionsOutline } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { AccountsList } from './accounts-list';
import { useBudgetAmounts } from './budget-amounts';

type Meeting = ContributionsOutline['meetings'][number];

/** A meeting's contributions: a bar of what is received, overdue and not yet due, and its funding; opens to its States. */
export function ContributionsCard({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const { unfolded, unfold } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('budgetSteps');
  const { amount, day } = useBudgetAmounts();
  const heads = useWords('budget');
  const { index, title, assessed, outstanding, overdue, credit, received, collectionRate, funding } = meeting;
  const isOpen = unfolded.meeting === index;
  const { by, fundedOn, short, result } = funding;
  const isShort = result === 'not funded' || result === 'open';
  const parts = [
    [heads.received, received],
    [heads.overdue, overdue],
    [words.notYetDue, outstanding - overdue],
    [heads.credit, credit],
  ] as const;
  return (
    <article className={`card meeting${isOpen ? ' open' : ''}`}>
      <button type="button" className="head" aria-expanded={isOpen} onClick={() => unfold(isOpen ? undefined : index)}>
        <span className="title">{title}</span>
        <strong className="sum-beside">
          <bdi dir="ltr">{amount(assessed)}</bdi>
        </strong>
        <Bar meeting={meeting} />
      </button>
      <dl className="way">
        {parts
          .filter(([, sum], at) => at === 0 || sum !== 0n)
          .map(([name, sum]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi dir="ltr">{amount(sum)}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      <p className={isShort ? 'warn' : 'soft'}>
        {isShort && '! '}
        {say(words.funding, {
          result: result.replace(' ', '_'),
          by: day(by),
          on: day(fundedOn),
          short: amount(short),
        })}
      </p>
      <p className="soft">
        {collectionRate !== undefined && `${say(words.rate, { rate: formatRate(collectionRate, language) })} · `}
        {say(words.paid, { paid: meeting.paid, part: meeting.part, none: meeting.none })}
      </p>
      {isOpen && <AccountsList meeting={index} />}
    </article>
  );
}

/** What was received above what is owed back fills the bar no further. */
function Bar({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const { outstanding, overdue, received, credit } = meeting;
  const paid = received - credit > 0n ? received - credit : 0n;
  const whole = paid + outstanding > 0n ? paid + outstanding : 1n;
  const width = (part: bigint): string => `${Number((part * 1000n) / whole) / 10}%`;
  return (
    <span className="bar dues" aria-hidden="true">
      <span className="fill" style={{ inlineSize: width(paid) }} />
      <span className="overdue" style={{ insetInlineStart: width(paid), inlineSize: width(overdue) }} />
      <span className="outline" style={{ inlineSize: '100%' }} />
    </span>
  );
}
