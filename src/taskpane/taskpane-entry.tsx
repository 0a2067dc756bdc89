/// <reference types="office-js" />
/** Starts the pane in Excel. */
import './no-remote-fonts';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './pane';
import { Shell } from './shell';
import { startEngine } from './engine/start-engine';
import { EXCEL_HOST } from './excel-host';
import { languageOf } from './speech';
import type { Speech } from './speech';
import { firstSpeech, useChosenSpeech } from './use-chosen-speech';
import { useMode } from './use-mode';
import { isStep } from './steps-of-jobs';
import { usePane } from './use-pane';
import { WorkbookMemory } from './workbook-memory';

/** The newest set that reading needs: merged areas. The manifest asks for the same. */
const NEEDED = ['ExcelApi', '1.13'] as const;

const root = createRoot(document.getElementById('root')!);
const wished = new URLSearchParams(location.search).get('step');
const first = isStep(wished) ? wished : undefined;
const engine = startEngine();
const memory = new WorkbookMemory();

function ExcelPane({ spoken }: { readonly spoken: Speech }): ReactElement {
  const [speech, choose] = useChosenSpeech(spoken, memory);
  const theme = (Office.context as { officeTheme?: Office.OfficeTheme }).officeTheme;
  const mode = useMode(theme?.bodyBackgroundColor);
  const { language } = speech;
  const pane = usePane({ engine, host: EXCEL_HOST, memory, language, first, readAtOnce: true });
  return (
    <Shell speech={speech} mode={mode}>
      <Pane pane={pane} engine={engine} onLanguage={choose} />
    </Shell>
  );
}

void Office.onReady().then(async () => {
  const spoken = await firstSpeech(languageOf([Office.context.displayLanguage, navigator.language]), memory);
  if (!Office.context.requirements.isSetSupported(...NEEDED)) {
    const { words, say } = spoken;
    root.render(<p className="notice">{say(words.excelTooOld, { set: NEEDED.join(' ') })}</p>);
    return;
  }
  root.render(<ExcelPane spoken={spoken} />);
});
