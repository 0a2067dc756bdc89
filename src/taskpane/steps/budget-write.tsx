import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { PUNCTUATION } from '../../core/language/punctuation';
import type { BudgetFilesAsk, ShownProposal } from '../engine/budget-questions';
import { DefaultButton, PrimaryButton } from '../fluent';
import { Lacking } from '../lacking';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import type { SheetOutcome } from '../workbook-host';
import { useWords } from '../use-words';
import { WrittenSheets } from '../written-sheets';
import { WritingBar } from '../writing-bar';

interface BudgetWriteProps {
  readonly ask: BudgetFilesAsk;
  /** Of an estimate. */
  readonly proposal: ShownProposal | undefined;
}

/** Writes a step's sheets into the workbook, and an estimate's rows into Estimates: each is one step with a way back. */
export function BudgetWrite({ ask, proposal }: BudgetWriteProps): ReactElement {
  const { engine, writing, reading, markMade, failPart, fresh } = usePaneContext();
  const words = useWords('budgetSteps');
  const { whatExactly: what } = useWords('annex');
  const [outcomes, setOutcomes] = useState<{ readonly isDone: boolean; readonly sheets: readonly SheetOutcome[] }>();
  const key = JSON.stringify(ask);
  useEffect(() => setOutcomes(undefined), [key, reading]);
  const { writer, isBusy } = writing;
  if (!writer) return <Lacking>{words.lacking}</Lacking>;
  const planned = () => engine.ask('budgetSheets', ask);
  const whatExactly = async (): Promise<void> => {
    const { sheets } = await planned();
    setOutcomes({ isDone: false, sheets: await writer.preview(sheets) });
  };
  const write = async (): Promise<void> => {
    if ((await fresh(planned)) === undefined) return;
    const sheets = await writing.write(planned, false);
    if (!sheets) return;
    setOutcomes({ isDone: true, sheets });
    markMade(ask.job);
  };
  return (
    <>
      {proposal && <Proposed ask={ask} proposal={proposal} planned={planned} />}
      {outcomes && <WrittenSheets outcomes={outcomes.sheets} isDone={outcomes.isDone} />}
      <WritingBar />
      <div className="actions">
        <DefaultButton disabled={isBusy} onClick={() => void whatExactly().catch(failPart)}>
          {what}
        </DefaultButton>
        <PrimaryButton disabled={isBusy} onClick={() => void write()}>
          {words.writeSheets}
        </PrimaryButton>
      </div>
    </>
  );
}

interface ProposedProps {
  readonly ask: BudgetFilesAsk;
  readonly proposal: ShownProposal;
  readonly planned: () => Promise<unknown>;
}

/** How many rows would be proposed, and what stays; then the way to have it done. */
function Proposed({ ask: { version, past }, proposal, planned }: ProposedProps): ReactElement {
  const { writing, fresh } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('budgetSteps');
  const { added, replaced, adopted, left } = proposal;
  const count = added + replaced;
  const propose = async (): Promise<void> => {
    if ((await fresh(planned)) === undefined) return;
    await writing.edit(
      { does: 'propose estimates', version, past, language },
      say(words.proposal, { added, replaced }),
    );
  };
  return (
    <div className="proposal">
      {count > 0 && <p className="soft">{say(words.proposal, { added, replaced })}</p>}
      {adopted.length > 0 && (
        <p className="soft">{say(words.adoptedStay, { list: adopted.join(PUNCTUATION[language].semicolon) })}</p>
      )}
      {left.length > 0 && (
        <p className="warn">
          ! {say(words.rowsStay, { count: left.length })}{' '}
          {left.map((place) => (
            <PlaceLink key={place.cell} place={place} />
          ))}
        </p>
      )}
      {count > 0 && (
        <div className="actions">
          <DefaultButton disabled={writing.isBusy} onClick={() => void propose()}>
            {say(words.propose, { count })}
          </DefaultButton>
        </div>
      )}
    </div>
  );
}
