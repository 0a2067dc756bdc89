import { useState } from 'react';
import type { ReactElement } from 'react';
import { useAnswer } from '../use-answer';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { WholeAmounts } from './budget-amounts';
import { Charts } from './charts';
import { BudgetFrame } from './budget-frame';
import { EarlierYears } from './earlier-years';
import { EstimateVersion } from './estimate-version';
import { EstimateCard } from './estimate-card';
import { WhatIfStrip } from './what-if-strip';
import { whatIfText } from './what-if-text';

/** Estimates from volumes and unit costs, and what they would be with other values. */
export default function EstimateStep(): ReactElement {
  const { budget, budgetChoice, earlierYears } = usePaneContext();
  const { version } = budgetChoice;
  const { language } = useSpeech();
  // Kept here, since cards go while the workbook is read again; of one meeting's card after another's the same lines are open.
  const [openLines, setOpenLines] = useState<ReadonlySet<string>>(new Set());
  const onLine = (code: string): void =>
    setOpenLines((known) => new Set(known.has(code) ? [...known].filter((each) => each !== code) : [...known, code]));
  const isThere = budget?.jobs.estimate.missing.length === 0;
  const whatIf = whatIfText(budgetChoice.whatIf);
  const told = useAnswer('estimate', isThere ? { language, whatIf, version, past: earlierYears.key } : undefined);
  const isAsked = whatIf !== '' && told?.whatIfTotal !== undefined;
  return (
    <WholeAmounts.Provider value={told?.isWhole ?? false}>
      <BudgetFrame job="estimate" told={told} hasFiles={(told?.meetings.length ?? 0) > 0} proposal={told?.proposal}>
        {told && <EstimateVersion told={told} />}
        {told && told.meetings.length > 0 && <WhatIfStrip told={told} />}
        {told && told.meetings.length > 0 && <EarlierYears />}
        {told?.meetings.map((meeting) => (
          <EstimateCard key={meeting.index} meeting={meeting} isAsked={isAsked} openLines={openLines} onLine={onLine} />
        ))}
        {told && told.meetings.length > 0 && <Charts of="estimateCharts" ask={{ version, past: earlierYears.key }} />}
      </BudgetFrame>
    </WholeAmounts.Provider>
  );
}
