import type { ReactElement } from 'react';
import { useAnswer } from '../use-answer';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { WholeAmounts } from './budget-amounts';
import { BudgetFrame } from './budget-frame';
import { EstimateCard } from './estimate-card';
import { WhatIfStrip } from './what-if-strip';
import { whatIfText } from './what-if-text';

/** Estimates from volumes and unit costs, and what they would be with other values. */
export default function EstimateStep(): ReactElement {
  const { budget, budgetChoice } = usePaneContext();
  const { language } = useSpeech();
  const isThere = budget?.jobs.estimate.missing.length === 0;
  const whatIf = whatIfText(budgetChoice.whatIf);
  const told = useAnswer('estimate', isThere ? { language, whatIf } : undefined);
  const isAsked = whatIf !== '' && told?.whatIfTotal !== undefined;
  return (
    <WholeAmounts.Provider value={told?.isWhole ?? false}>
      <BudgetFrame job="estimate" told={told} hasFiles={(told?.meetings.length ?? 0) > 0} proposal={told?.proposal}>
        {told && told.meetings.length > 0 && <WhatIfStrip told={told} />}
        {told?.meetings.map((meeting) => (
          <EstimateCard key={meeting.index} meeting={meeting} isAsked={isAsked} />
        ))}
      </BudgetFrame>
    </WholeAmounts.Provider>
  );
}
