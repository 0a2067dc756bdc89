import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Diagnostic } from '../../core/values/diagnostic';
import { Choice } from '../choice';
import type { AnnexChoices } from '../engine/annex-questions';
import { DefaultButton, PrimaryButton } from '../fluent';
import { Lacking } from '../lacking';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import type { SheetOutcome } from '../workbook-host';
import { useWords } from '../use-words';
import { keepFrozen, keptFrozen } from './kept-choices';
import { WrittenSheets } from '../written-sheets';
import { WritingBar } from '../writing-bar';

/** Writes the annex into the workbook; says beforehand, where asked, what exactly. */
export function AnnexWrite({ choices }: { readonly choices: AnnexChoices }): ReactElement {
  const { engine, writing, memory, reading, markMade, failPart } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('annex');
  const [isFrozen, setIsFrozen] = useState(keptFrozen(memory));
  const [outcomes, setOutcomes] = useState<{ readonly isDone: boolean; readonly sheets: readonly SheetOutcome[] }>();
  const { writer, isBusy } = writing;
  const [lacks, setLacks] = useState<readonly Diagnostic[]>([]);
  const key = JSON.stringify(choices);
  useEffect(() => setOutcomes(undefined), [key, reading]);
  useEffect(() => {
    writer?.lacks().then(setLacks, () => undefined);
  }, [writer]);
  if (!writer) return <Lacking>{words.lacking}</Lacking>;
  const whatExactly = async (): Promise<void> => {
    const plan = await engine.ask('annexSheets', choices);
    const sheets = await writer.preview(plan.sheets);
    setOutcomes({ isDone: false, sheets });
  };
  const write = async (): Promise<void> => {
    const sheets = await writing.write(async () => engine.ask('annexSheets', choices), isFrozen);
    if (!sheets) return;
    setOutcomes({ isDone: true, sheets });
    markMade('annex');
  };
  const keep = (value: 'live' | 'frozen'): void => {
    setIsFrozen(value === 'frozen');
    keepFrozen(memory, value === 'frozen');
  };
  return (
    <div className="annex-write">
      <Choice<'live' | 'frozen'>
        label={words.figures}
        value={isFrozen ? 'frozen' : 'live'}
        options={[
          ['live', words.live],
          ['frozen', words.frozen],
        ]}
        onChoose={keep}
      />
      {lacks.length > 0 && (
        <details>
          <summary>{say(words.lacks, { count: lacks.length })}</summary>
          {lacks.map((lack) => (
            <Lack key={lack.code + JSON.stringify(lack.values)} said={{ diagnostic: lack, language }} />
          ))}
        </details>
      )}
      {outcomes && <WrittenSheets outcomes={outcomes.sheets} isDone={outcomes.isDone} />}
      <WritingBar />
      <div className="actions">
        <DefaultButton disabled={isBusy} onClick={() => void whatExactly().catch(failPart)}>
          {words.whatExactly}
        </DefaultButton>
        <PrimaryButton disabled={isBusy} onClick={() => void write()}>
          {words.write}
        </PrimaryButton>
      </div>
    </div>
  );
}

function Lack({ said: ask }: { readonly said: Parameters<typeof useAnswer<'say'>>[1] }): ReactElement | null {
  const said = useAnswer('say', ask);
  return said ? <Lacking>{`${said.message} ${said.hint}`}</Lacking> : null;
}
