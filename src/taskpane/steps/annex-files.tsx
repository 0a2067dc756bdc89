import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AnnexChoices, MadeFile } from '../engine/annex-questions';
import { DefaultButton } from '../fluent';
import { MadeFiles } from '../made-files';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { ANNEX_WORDS } from '../words/annex-words';
import { useWords } from '../words/in-six';

/** The files that the command line would write, made here. */
export function AnnexFiles({ choices }: { readonly choices: AnnexChoices }): ReactElement {
  const { engine, reading, markMade } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords(ANNEX_WORDS);
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<{ readonly of: string; readonly files: readonly MadeFile[] }>();
  const of = JSON.stringify([reading, choices, language]);
  const make = async (): Promise<void> => {
    setIsMaking(true);
    try {
      setMade({ of, files: await engine.ask('annexFiles', { ...choices, language }) });
      markMade('annex');
    } catch {
      // A stopped engine makes nothing; the pane says so.
      setMade(undefined);
    } finally {
      setIsMaking(false);
    }
  };
  return (
    <div className="taking">
      <h3>{words.files}</h3>
      {made?.of === of ? (
        <MadeFiles files={made.files} />
      ) : (
        <>
          <p className="soft">{words.filesLead}</p>
          <DefaultButton disabled={isMaking} onClick={() => void make()}>
            {isMaking ? words.making : words.makeFiles}
          </DefaultButton>
        </>
      )}
    </div>
  );
}
