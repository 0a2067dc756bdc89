import { useState } from 'react';
import type { ReactElement } from 'react';
import type { MadeFile } from '../engine/annex-questions';
import type { BudgetJob, ShownProposal } from '../engine/budget-questions';
import { DefaultButton } from '../fluent';
import { FileWaysNote } from '../file-ways-note';
import { MadeFiles } from '../made-files';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { BUDGET_STEP_WORDS } from '../words/budget-step-words';
import { useWords } from '../words/in-six';
import { BudgetWrite } from './budget-write';

interface BudgetFilesProps {
  readonly job: BudgetJob;
  readonly isDraft: boolean;
  /** Of an estimate: its rows for the sheet Estimates. */
  readonly proposal: ShownProposal | undefined;
}

/** The files that the command line would write: the Word document first, since that is published. */
export function BudgetFiles({ job, isDraft, proposal }: BudgetFilesProps): ReactElement {
  const { engine, reading, markMade, fresh, failPart, budgetChoice } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords(BUDGET_STEP_WORDS);
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<{ readonly of: string; readonly files: readonly MadeFile[] }>();
  const { on, asAt } = budgetChoice;
  const ask = { job, language, on, asAt };
  const ofReading = (number: number): string => JSON.stringify([number, ask]);
  const files = made?.of === ofReading(reading) ? made.files : undefined;
  const make = async (): Promise<void> => {
    setIsMaking(true);
    try {
      const read = await fresh(() => engine.ask('budgetSheets', ask));
      if (read === undefined) return;
      setMade({ of: ofReading(read), files: await engine.ask('budgetFiles', ask) });
      markMade(job);
    } catch (error) {
      failPart(error);
    } finally {
      setIsMaking(false);
    }
  };
  return (
    <div className="taking">
      {isDraft && <p className="notice warn">{words.draftOnly}</p>}
      <BudgetWrite ask={ask} proposal={proposal} />
      <FileWaysNote />
      {files && <MadeFiles files={files} />}
      {!files && (
        <div className="actions">
          <DefaultButton disabled={isMaking} onClick={() => void make()}>
            {isMaking ? words.making : words.makeFiles}
          </DefaultButton>
        </div>
      )}
    </div>
  );
}
