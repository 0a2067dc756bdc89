import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { BUDGET_WORDS } from '../../core/language/budget/in-six';
import type { ShownAccount } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useBudgetAmounts } from './budget-amounts';
import { FoundList } from './found-list';

const FIRST = 20;
const MORE = 60;
const MEASURES = ['assessed', 'writtenOff', 'received', 'outstanding', 'overdue', 'credit'] as const;

/** The States of a meeting, or of all, those that owe most first; each opens to its accounts. */
export function AccountsList({ meeting }: { readonly meeting: number | undefined }): ReactElement {
  const { budgetChoice } = usePaneContext();
  const { language } = useSpeech();
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(FIRST);
  const [open, setOpen] = useState<string>();
  useEffect(() => setCount(FIRST), [search]);
  const { asAt } = budgetChoice;
  const found = useAnswer('contributionStates', { language, asAt, meeting, search, from: 0, count });
  return (
    <FoundList
      search={search}
      onSearch={setSearch}
      total={found?.total}
      shown={found?.states.length ?? 0}
      onMore={() => setCount(count + MORE)}
    >
      {found?.states.map((state) => (
        <StateAccounts
          key={state.code}
          state={state}
          isOpen={open === state.code}
          onToggle={() => setOpen(open === state.code ? undefined : state.code)}
        />
      ))}
    </FoundList>
  );
}

interface StateAccountsProps {
  readonly state: ShownAccount;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What a State owes; its credit stands apart, and is never taken off what it owes elsewhere. */
function StateAccounts({ state, isOpen, onToggle }: StateAccountsProps): ReactElement {
  const { language } = useSpeech();
  const { amount } = useBudgetAmounts();
  const heads = BUDGET_WORDS[language];
  const { name, outstanding, overdue, credit, meetings } = state;
  return (
    <li>
      <span className="head">
        <button type="button" className="line" aria-expanded={isOpen} onClick={onToggle}>
          {name}
        </button>
        <bdi dir="ltr" className="sum-beside">
          {amount(outstanding)}
        </bdi>
      </span>
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
              <div key={measure}>
                <dt>{heads[measure]}</dt>
                <dd>
                  <bdi dir="ltr">{amount(account[measure])}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        ))}
    </li>
  );
}
