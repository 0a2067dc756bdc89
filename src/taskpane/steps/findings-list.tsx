import { useState } from 'react';
import type { ReactElement } from 'react';
import type { MadeFile } from '../engine/annex-questions';
import { DefaultButton } from '../fluent';
import { FileWaysNote } from '../file-ways-note';
import { MadeFiles } from '../made-files';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { WrittenSheets } from '../written-sheets';
import { WritingBar } from '../writing-bar';
import type { SheetOutcome } from '../workbook-host';

/** All findings, to be taken along: as a sheet, as CSV, as JSON; never only the first of them. */
export function FindingsList(): ReactElement {
  const { engine, writing, reading, fresh, failPart } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords('check');
  const [made, setMade] = useState<{ readonly reading: number; readonly files: readonly MadeFile[] }>();
  const [outcomes, setOutcomes] = useState<readonly SheetOutcome[]>();
  const make = async (as: 'csv' | 'json'): Promise<void> => {
    const read = await fresh();
    if (read === undefined) return;
    const file = await engine.ask('findingsFile', { language, as });
    setMade({ reading: read, files: [file] });
  };
  const write = async (): Promise<void> =>
    setOutcomes(await writing.write(async () => engine.ask('findingsSheet', { language }), true));
  return (
    <div className="taking">
      <h3>{words.wholeList}</h3>
      <div className="places">
        {writing.writer && (
          <DefaultButton disabled={writing.isBusy} onClick={() => void write()}>
            {words.asSheet}
          </DefaultButton>
        )}
        <DefaultButton onClick={() => void make('csv').catch(failPart)}>CSV</DefaultButton>
        <DefaultButton onClick={() => void make('json').catch(failPart)}>JSON</DefaultButton>
      </div>
      <FileWaysNote />
      <WritingBar />
      {outcomes && <WrittenSheets outcomes={outcomes} isDone />}
      {made?.reading === reading && <MadeFiles files={made.files} />}
    </div>
  );
}
