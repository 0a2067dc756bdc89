import type { ReactElement } from 'react';
import type { BudgetJob, ShownProposal } from '../engine/budget-questions';
import { DefaultButton } from '../fluent';
import { FileWaysNote } from '../file-ways-note';
import { MadeFiles } from '../made-files';
import { useMadeOfReading } from '../made-of-reading';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { BudgetWrite } from './budget-write';

interface BudgetFilesProps {
  readonly job: BudgetJob;
  readonly isDraft: boolean;
  /** Of an estimate: its rows for the sheet Estimates. */
  readonly proposal: ShownProposal | undefined;
}

/** The files that the command line would write: the Word document first, since that is published. */
export function BudgetFiles({ job, isDraft, proposal }: BudgetFilesProps): ReactElement {
  const { engine, markMade, fresh, budgetChoice, earlierYears } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords('budgetSteps');
  const { on, asAt, version } = budgetChoice;
  const ask = { job, language, on, asAt, version, past: earlierYears.key };
  const { made, isMaking, make } = useMadeOfReading(
    ask,
    () => fresh(() => engine.ask('budgetSheets', ask)),
    async () => {
      const files = await engine.ask('budgetFiles', ask);
      markMade(job);
      return files;
    },
  );
  return (
    <div className="taking">
      {isDraft && <p className="notice warn">{words.draftOnly}</p>}
      <BudgetWrite ask={ask} proposal={proposal} />
      <FileWaysNote />
      {made && <MadeFiles files={made} />}
      {!made && (
        <div className="actions">
          <DefaultButton disabled={isMaking} onClick={make}>
            {isMaking ? words.making : words.makeFiles}
          </DefaultButton>
        </div>
      )}
    </div>
  );
}
