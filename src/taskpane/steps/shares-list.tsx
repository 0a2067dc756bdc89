import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { BUDGET_WORDS } from '../../core/language/budget/in-six';
import type { ShownShare, ShownShares } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useBudgetAmounts } from './budget-amounts';
import { FoundList } from './found-list';

const FIRST = 30;
const MORE = 90;

/** The States with their shares; each opens to how its share is worked out. */
export function SharesList({ meeting }: { readonly meeting: ShownShares }): ReactElement {
  const { budgetChoice } = usePaneContext();
  const { language } = useSpeech();
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(FIRST);
  const [open, setOpen] = useState<string>();
  useEffect(() => setCount(FIRST), [search]);
  const { on } = budgetChoice;
  const found = useAnswer('shareStates', { language, on, meeting: meeting.index, search, from: 0, count });
  return (
    <FoundList
      search={search}
      onSearch={setSearch}
      total={found?.total}
      shown={found?.states.length ?? 0}
      onMore={() => setCount(count + MORE)}
    >
      {found?.states.map((state) => (
        <Share
          key={state.code}
          state={state}
          total={meeting.total}
          isOpen={open === state.code}
          onToggle={() => setOpen(open === state.code ? undefined : state.code)}
        />
      ))}
    </FoundList>
  );
}

interface ShareProps {
  readonly state: ShownShare;
  readonly total: number | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Share({ state, total, isOpen, onToggle }: ShareProps): ReactElement {
  const { language } = useSpeech();
  const { amount, decimal } = useBudgetAmounts();
  const heads = BUDGET_WORDS[language];
  const { name, basis, rate, adjusted, share, invoiced, bill, at } = state;
  const note = basis === 'party' ? undefined : basis === 'participant' ? heads.participant : heads.formerPayer;
  return (
    <li>
      <span className="head">
        <button type="button" className="line" aria-expanded={isOpen} onClick={onToggle}>
          {name}
        </button>
        <bdi dir="ltr" className="sum-beside">
          {amount(share)}
        </bdi>
      </span>
      {note !== undefined && <p className="soft">{note}</p>}
      {isOpen && (
        <dl className="way">
          {rate !== undefined && (
            <Row name={heads.rate} text={decimal(rate)}>
              <PlaceLink place={at} />
            </Row>
          )}
          {adjusted !== undefined && <Row name={heads.adjusted} text={decimal(adjusted)} />}
          {adjusted !== undefined && <Row name={heads.total} text={amount(total)} />}
          <Row name={heads.share} text={amount(share)} />
          <Row name={heads.invoiced} text={amount(invoiced)} />
          <Row name={heads.bill} text={amount(bill)} />
        </dl>
      )}
    </li>
  );
}

function Row({
  name,
  text,
  children,
}: {
  readonly name: string;
  readonly text: string;
  readonly children?: ReactElement;
}): ReactElement {
  return (
    <div>
      <dt>
        {name} {children}
      </dt>
      <dd>
        <bdi dir="ltr">{text}</bdi>
      </dd>
    </div>
  );
}
