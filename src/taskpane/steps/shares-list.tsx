import type { ReactElement } from 'react';
import type { ShownShare, ShownShares } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { useBudgetAmounts } from './budget-amounts';
import { StateHead, StateLines, useStateSearch, WayRow } from './state-lines';

/** The States with their shares; each opens to how its share is worked out. */
export function SharesList({ meeting }: { readonly meeting: ShownShares }): ReactElement {
  const { budgetChoice } = usePaneContext();
  const { language } = useSpeech();
  const asked = useStateSearch(30, 90);
  const { on } = budgetChoice;
  const found = useAnswer('shareStates', { language, on, meeting: meeting.index, ...asked.ask });
  return (
    <StateLines
      states={found?.states}
      total={found?.total}
      asked={asked}
      line={(state, isOpen, onToggle) => (
        <Share state={state} total={meeting.total} isOpen={isOpen} onToggle={onToggle} />
      )}
    />
  );
}

interface ShareProps {
  readonly state: ShownShare;
  readonly total: number | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Share({ state, total, isOpen, onToggle }: ShareProps): ReactElement {
  const { amount, decimal } = useBudgetAmounts();
  const heads = useWords('budget');
  const { name, basis, rate, adjusted, share, invoiced, bill, at } = state;
  const note = basis === 'party' ? undefined : basis === 'participant' ? heads.participant : heads.formerPayer;
  return (
    <>
      <StateHead name={name} sum={amount(share)} isOpen={isOpen} onToggle={onToggle} />
      {note !== undefined && <p className="soft">{note}</p>}
      {isOpen && (
        <dl className="way">
          {rate !== undefined && (
            <WayRow name={heads.rate} place={<PlaceLink place={at} />}>
              {decimal(rate)}
            </WayRow>
          )}
          {adjusted !== undefined && <WayRow name={heads.adjusted}>{decimal(adjusted)}</WayRow>}
          {adjusted !== undefined && <WayRow name={heads.total}>{amount(total)}</WayRow>}
          <WayRow name={heads.share}>{amount(share)}</WayRow>
          <WayRow name={heads.invoiced}>{amount(invoiced)}</WayRow>
          <WayRow name={heads.bill}>{amount(bill)}</WayRow>
        </dl>
      )}
    </>
  );
}
