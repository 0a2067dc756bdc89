import { useState } from 'react';
import type { ReactElement } from 'react';
import { Choice } from '../choice';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { sampleFile } from '../sample';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

type Wanted = 'costs' | 'status' | 'sample';

/** Sheets of our form that are not there yet, or those of the sample. */
export default function SetUpForm({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { writing, outline } = usePaneContext();
  const { language } = useSpeech();
  const { setUp } = useWords('data');
  const words = useWords('newSheets');
  const [wanted, setWanted] = useState<Wanted>('costs');
  const isBare = (outline?.found.length ?? 0) === 0;
  const apply = async (): Promise<void> => {
    const done =
      wanted === 'sample'
        ? await writing.edit({ does: 'sample', ...(await sampleFile(language)), language })
        : await writing.edit({ does: 'set up', job: wanted, language });
    if (done) onClose();
  };
  const options: (readonly [Wanted, string])[] = [
    ['costs', words.sheetsForCosts],
    ['status', words.sheetsForStatus],
  ];
  if (isBare) options.push(['sample', words.sheetsOfSample]);
  return (
    <div className="card">
      <InlineForm label={setUp} apply={words.add} canApply onApply={() => void apply()} onCancel={onClose}>
        <Choice label={words.addSheets} value={wanted} options={options} onChoose={setWanted} isStacked />
        <p className="soft">{wanted === 'sample' ? words.sampleLead : words.setUpLead}</p>
      </InlineForm>
    </div>
  );
}
