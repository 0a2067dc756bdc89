import type { ReactElement } from 'react';
import type { ShownAccount } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { useBudgetAmounts } from './budget-amounts';
import { StateHead, StateLines, useStateSearch, WayRow } from './state-lines';

const MEASURES = ['assessed', 'writtenOff', 'received', 'outstanding', 'overdue', 'credit'] as const;

/** The States of a meeting, or of all, those that owe most first; each opens to its accounts. */
export function AccountsList({ meeting }: { readonly meeting: number | undefined }): ReactElement {
  const { budgetChoice } = usePaneContext();
  const { language } = useSpeech();
  const asked = useStateSearch(20, 60);
  const { asAt } = budgetChoice;
  const found = useAnswer('contributionStates', { language, asAt, meeting, ...asked.ask });
  return (
    <StateLines
      states={found?.states}
      total={found?.total}
      asked={asked}
      line={(state, isOpen, onToggle) => <StateAccounts state={state} isOpen={isOpen} onToggle={onToggle} />}
    />
  );
}

interface StateAccountsProps {
  readonly state: ShownAccount;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What a State owes; its credit stands apart, and is never taken off what it owes elsewhere. */
function StateAccounts({ state, isOpen, onToggle }: StateAccountsProps): ReactElement {
  const { amount } = useBudgetAmounts();
  const heads = useWords('budget');
  const { name, outstanding, overdue, credit, meetings } = state;
  return (
    <>
      <StateHead name={name} sum={amount(outstanding)} isOpen={isOpen} onToggle={onToggle} />
      {(overdue > 0n || credit > 0n) && (
        <p className="soft">
          {overdue > 0n && (
            <span className="bad">
              {heads.overdue} <bdi dir="ltr">{amount(overdue)}</bdi>{' '}
            </span>
          )}
          {credit > 0n && (
            <span>
              {heads.credit} <bdi dir="ltr">{amount(credit)}</bdi>
            </span>
          )}
        </p>
      )}
      {isOpen &&
        meetings.map((account) => (
          <dl className="way" key={account.title}>
            <div>
              <dt className="title">{account.title}</dt>
              <dd>
                <PlaceLink place={account.at} />
              </dd>
            </div>
            {MEASURES.filter((measure) => account[measure] !== 0).map((measure) => (
              <WayRow key={measure} name={heads[measure]}>
                {amount(account[measure])}
              </WayRow>
            ))}
          </dl>
        ))}
    </>
  );
}
