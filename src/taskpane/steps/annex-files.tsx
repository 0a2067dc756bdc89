import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AnnexChoices, MadeFile } from '../engine/annex-questions';
import { DefaultButton } from '../fluent';
import { FileWaysNote } from '../file-ways-note';
import { MadeFiles } from '../made-files';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

type Kind = 'annexDocuments' | 'annexFiles' | 'annexArchive';

/** The files that the command line would write, made here: the Word documents first, since these are published. */
export function AnnexFiles({ choices }: { readonly choices: AnnexChoices }): ReactElement {
  const { engine, reading, markMade, fresh, failPart, fileWays } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords('annex');
  const [making, setMaking] = useState<Kind>();
  const [made, setMade] = useState<Readonly<Partial<Record<Kind, MadeSet>>>>({});
  const ofReading = (number: number): string => JSON.stringify([number, choices, language]);
  const of = ofReading(reading);
  const make = async (kind: Kind): Promise<void> => {
    setMaking(kind);
    try {
      const read = await fresh();
      if (read === undefined) return;
      const files = await engine.ask(kind, { ...choices, language });
      setMade((known) => ({ ...known, [kind]: { of: ofReading(read), files } }));
      markMade('annex');
    } catch (error) {
      // A stopped engine makes nothing; the pane says so, as of any other reason.
      setMade({});
      failPart(error);
    } finally {
      setMaking(undefined);
    }
  };
  const filesOf = (kind: Kind): readonly MadeFile[] => (made[kind]?.of === of ? made[kind].files : []);
  const kinds: readonly (readonly [Kind, string])[] = [
    ['annexDocuments', words.makeDocuments],
    ['annexFiles', words.makeFiles],
    ['annexArchive', words.makeArchive],
  ];
  // A Word document, or an archive, would find no way out.
  const wanted = kinds.filter(
    ([kind]) => filesOf(kind).length === 0 && !(fileWays !== undefined && kind !== 'annexFiles'),
  );
  return (
    <div className="taking">
      <h3>{words.files}</h3>
      <MadeFiles files={kinds.flatMap(([kind]) => filesOf(kind))} />
      <p className="soft">{words.filesLead}</p>
      <FileWaysNote />
      <div className="places">
        {wanted.map(([kind, text]) => (
          <DefaultButton key={kind} disabled={making !== undefined} onClick={() => void make(kind)}>
            {making === kind ? words.making : text}
          </DefaultButton>
        ))}
      </div>
    </div>
  );
}

interface MadeSet {
  readonly of: string;
  readonly files: readonly MadeFile[];
}
