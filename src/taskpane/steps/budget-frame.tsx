import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { BudgetJob, ShownProposal, Told } from '../engine/budget-questions';
import type { FindingGroup } from '../engine/engine-messages';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { BudgetFiles } from './budget-files';
import { FindingCard } from './finding-card';
import { NothingHere } from './nothing-here';

interface BudgetFrameProps {
  readonly job: BudgetJob;
  /** `undefined` while it is being worked out. */
  readonly told: Told | undefined;
  /** Whether there is something to be written into files. */
  readonly hasFiles: boolean;
  readonly proposal?: ShownProposal | undefined;
  readonly children: ReactNode;
}

/** A step of the budget: what is missing for it, or what it has, its findings, and its files. */
export function BudgetFrame({ job, told, hasFiles, proposal, children }: BudgetFrameProps): ReactElement | null {
  const { outline, budget } = usePaneContext();
  const { words, say, sheet } = useSpeech();
  const own = useWords('budgetSteps');
  const looking = useWords('status').looking;
  const missing = budget?.jobs[job].missing ?? [];
  if (!outline) return null;
  if (missing.length > 0) return <NothingHere why={say(own.notHere, { kinds: missing.map(sheet).join(', ') })} />;
  if (!told) return <p className="soft">{looking}</p>;
  return (
    <section>
      <h2 className="hidden">{words.steps[job]}</h2>
      {children}
      <Findings groups={told.groups} job={job} />
      {hasFiles && <BudgetFiles job={job} isDraft={told.isDraft} proposal={proposal} />}
    </section>
  );
}

function Findings({
  groups,
  job,
}: {
  readonly groups: readonly FindingGroup[];
  readonly job: BudgetJob;
}): ReactElement | null {
  const { say } = useSpeech();
  const words = useWords('status');
  const [isListed, setIsListed] = useState(false);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <div className="taking">
      <button type="button" className="line" aria-expanded={isListed} onClick={() => setIsListed(!isListed)}>
        {say(words.findings, { count })}
        {groups.some(({ severity }) => severity === 'error') && <span className="bad"> ✕</span>}
      </button>
      {isListed &&
        groups.map((group) => <FindingCard key={`${group.severity} ${group.code}`} group={group} job={job} />)}
    </div>
  );
}
