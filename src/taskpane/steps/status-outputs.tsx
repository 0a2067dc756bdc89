import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { MadeFile } from '../engine/annex-questions';
import { DefaultButton, PrimaryButton } from '../fluent';
import { Lacking } from '../lacking';
import { FileWaysNote } from '../file-ways-note';
import { MadeFiles } from '../made-files';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import type { SheetOutcome } from '../workbook-host';
import { useWords } from '../use-words';
import { WrittenSheets } from '../written-sheets';
import { WritingBar } from '../writing-bar';

/** The status as sheets of the workbook, and as files. */
export function StatusOutputs(): ReactElement {
  const { engine, writing, reading, statusChoice, markMade, fresh, failPart } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords('status');
  const [made, setMade] = useState<{ readonly of: string; readonly files: readonly MadeFile[] }>();
  const [outcomes, setOutcomes] = useState<readonly SheetOutcome[]>();
  const ask = { ...statusChoice, language };
  const ofReading = (number: number): string => JSON.stringify([number, ask]);
  const key = ofReading(reading);
  const files = made?.of === key ? made.files : undefined;
  useEffect(() => setOutcomes(undefined), [key]);
  const write = async (): Promise<void> => {
    const done = await writing.write(async () => engine.ask('statusSheets', ask), false);
    setOutcomes(done);
    if (done) markMade('status');
  };
  const make = async (): Promise<void> => {
    const read = await fresh();
    if (read === undefined) return;
    setMade({ of: ofReading(read), files: await engine.ask('statusFiles', ask) });
    markMade('status');
  };
  return (
    <div className="taking">
      {outcomes && <WrittenSheets outcomes={outcomes} isDone />}
      <FileWaysNote />
      {files && <MadeFiles files={files} />}
      <WritingBar />
      {!writing.writer && <Lacking>{words.lacking}</Lacking>}
      <div className="actions">
        {!files && <DefaultButton onClick={() => void make().catch(failPart)}>{words.makeFiles}</DefaultButton>}
        {writing.writer && (
          <PrimaryButton disabled={writing.isBusy} onClick={() => void write()}>
            {words.writeSheet}
          </PrimaryButton>
        )}
      </div>
    </div>
  );
}
