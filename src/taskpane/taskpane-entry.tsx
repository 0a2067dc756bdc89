/// <reference types="office-js" />
/** Starts the pane in Excel. */
import './no-remote-fonts';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './pane';
import { useLanguage } from './use-language';
import { Shell } from './shell';
import { startEngine } from './engine/start-engine';
import { EXCEL_HOST } from './excel-host';
import { languageOf, speechOf } from './speech';
import { useMode } from './use-mode';
import { STEPS, usePane } from './use-pane';

/** The newest set that reading needs: merged areas. The manifest asks for the same. */
const NEEDED = ['ExcelApi', '1.13'] as const;

const root = createRoot(document.getElementById('root')!);
const wished = new URLSearchParams(location.search).get('step');
const first = STEPS.find((step) => step === wished) ?? 'data';
const engine = startEngine();

function ExcelPane({ given }: { readonly given: ReturnType<typeof languageOf> }): ReactElement {
  const [language, choose] = useLanguage(given);
  const theme = (Office.context as { officeTheme?: Office.OfficeTheme }).officeTheme;
  const mode = useMode(theme?.bodyBackgroundColor);
  const pane = usePane(engine, EXCEL_HOST, first, true);
  return (
    <Shell language={language} mode={mode}>
      <Pane pane={pane} engine={engine} onLanguage={choose} />
    </Shell>
  );
}

void Office.onReady().then(() => {
  const given = languageOf([Office.context.displayLanguage, navigator.language]);
  if (!Office.context.requirements.isSetSupported(...NEEDED)) {
    const { words, say } = speechOf(given);
    root.render(<p className="notice">{say(words.excelTooOld, { set: NEEDED.join(' ') })}</p>);
    return;
  }
  root.render(<ExcelPane given={given} />);
});
