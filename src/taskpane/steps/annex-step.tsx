import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AnnexChoices } from '../engine/annex-questions';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { AnnexChoicesForm } from './annex-choices';
import { AnnexFiles } from './annex-files';
import { AnnexPreview } from './annex-preview';
import { AnnexWrite } from './annex-write';
import { Charts } from './charts';
import { keptChoices, keepChoices } from './kept-choices';
import { NothingHere } from './nothing-here';

/** The annex as it will be printed, how it shall be, and where it goes. */
export default function AnnexStep(): ReactElement | null {
  const { outline, memory } = usePaneContext();
  const { words, language } = useSpeech();
  const own = useWords('annex');
  const [chosen, setChosen] = useState<Partial<AnnexChoices>>(() => keptChoices(memory));
  if (!outline) return null;
  const choices: AnnexChoices = {
    languages: [language],
    layout: outline.layout,
    rounding: outline.rounding,
    ...chosen,
  };
  const choose = (next: Partial<AnnexChoices>): void => {
    const all = { ...chosen, ...next };
    setChosen(all);
    keepChoices(memory, all);
  };
  if (outline.missing.length > 0 || outline.meetings.length === 0) return <NothingHere why={own.nothingToPrint} />;
  const isDraft = outline.groups.some(({ severity }) => severity === 'error');
  return (
    <section>
      <h2 className="hidden">{words.steps.annex}</h2>
      {isDraft && <p className="notice warn">{own.draftOnly}</p>}
      <AnnexPreview choices={choices} />
      <AnnexChoicesForm choices={choices} onChoose={choose} />
      <AnnexWrite choices={choices} />
      <AnnexFiles choices={choices} />
      <Charts of="annexCharts" ask={choices} />
    </section>
  );
}
