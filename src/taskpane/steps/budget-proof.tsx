import type { ReactElement } from 'react';
import { usePaneContext } from '../pane-context';
import { ProofSign } from '../proof-sign';
import { useSpeech } from '../speech';
import type { BudgetStep } from '../steps-of-jobs';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { useBudgetAmounts } from './budget-amounts';
import { whatIfText } from './what-if-text';

interface Said {
  readonly holds: boolean;
  readonly text: string;
}

/** At the foot of a budget's step: what its figures add up to. */
export default function BudgetProof({ step }: { readonly step: BudgetStep }): ReactElement {
  const said = { estimate: useEstimateProof, shares: useSharesProof, contributions: useContributionsProof };
  const Shown = said[step];
  return <Proof key={step} useProof={Shown} />;
}

function Proof({ useProof }: { readonly useProof: () => Said | undefined }): ReactElement {
  const said = useProof();
  const { changed } = usePaneContext();
  const tone = !said ? 'none' : !said.holds ? 'bad' : changed.length > 0 ? 'none' : 'good';
  return (
    <>
      <ProofSign tone={tone} />
      <p className="account" role="status">
        {said?.text}
      </p>
    </>
  );
}

function useEstimateProof(): Said | undefined {
  const { budget, budgetChoice, earlierYears } = usePaneContext();
  const { language, say } = useSpeech();
  const words = useWords('budgetSteps');
  const isThere = budget?.jobs.estimate.missing.length === 0;
  // As the step asks: the findings that it lists are those of what was asked last.
  const ask = {
    language,
    whatIf: whatIfText(budgetChoice.whatIf),
    version: budgetChoice.version,
    past: earlierYears.key,
  };
  const told = useAnswer('estimate', isThere ? ask : undefined);
  if (!told) return undefined;
  const { quantities, unitCosts } = told;
  const text = say(words.quantities, { quantities, ...unitCosts });
  return { holds: told.total !== undefined, text };
}

/** Over all meetings that are shared: shares + what is not shared = totals. */
function useSharesProof(): Said | undefined {
  const { budget, budgetChoice } = usePaneContext();
  const { language } = useSpeech();
  const { amount } = useBudgetAmounts();
  const heads = useWords('budget');
  const isThere = budget?.jobs.shares.missing.length === 0;
  const told = useAnswer('shares', isThere ? { language, on: budgetChoice.on } : undefined);
  const shared = told?.meetings.filter(({ problem }) => problem === undefined) ?? [];
  if (!told || shared.length === 0) return undefined;
  const total = shared.reduce((sum, each) => sum + BigInt(each.total ?? 0), 0n);
  const shares = shared.reduce((sum, each) => sum + each.shared, 0n);
  const rest = shared.reduce((sum, each) => sum + BigInt(each.notShared), 0n);
  const left = rest === 0n ? '' : ` + ${heads.notShared} ${amount(rest)}`;
  const text = `${heads.share} ${amount(shares)}${left} = ${heads.total} ${amount(total)}`;
  return { holds: shared.every(({ holds }) => holds) && shares + rest === total, text };
}

/** assessed − written off − received = outstanding − credit. */
function useContributionsProof(): Said | undefined {
  const { budget, budgetChoice } = usePaneContext();
  const { language } = useSpeech();
  const { amount } = useBudgetAmounts();
  const heads = useWords('budget');
  const isThere = budget?.jobs.contributions.missing.length === 0;
  const told = useAnswer('contributions', isThere ? { language, asAt: budgetChoice.asAt } : undefined);
  if (told?.asAt === undefined) return undefined;
  const { assessed, writtenOff, received, outstanding, credit } = told.total;
  const off = writtenOff === 0n ? '' : ` − ${heads.writtenOff} ${amount(writtenOff)}`;
  const owed = `${heads.assessed} ${amount(assessed)}${off} − ${heads.received} ${amount(received)}`;
  const left = `${heads.outstanding} ${amount(outstanding)} − ${heads.credit} ${amount(credit)}`;
  const isEqual = assessed - writtenOff - received === outstanding - credit;
  return { holds: told.holds && isEqual, text: `${owed} = ${left}` };
}
