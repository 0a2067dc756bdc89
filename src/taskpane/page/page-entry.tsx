/** Starts the pane in a page of its own, beside the workbook. */
import '../no-remote-fonts';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../speech';
import { startEngine } from '../engine/start-engine';
import { Page } from './page';

const given = languageOf(navigator.languages);
createRoot(document.getElementById('root')!).render(<Page engine={startEngine()} given={given} />);
