/** Starts the pane in a page of its own, beside the workbook. */
import '../no-remote-fonts';
import { createRoot } from 'react-dom/client';
import { MachineMemory } from '../memory';
import { languageOf } from '../speech';
import { firstSpeech } from '../use-chosen-speech';
import { startEngine } from '../engine/start-engine';
import { Page } from './page';

const memory = new MachineMemory();
void firstSpeech(languageOf(navigator.languages), memory).then((spoken) =>
  createRoot(document.getElementById('root')!).render(<Page engine={startEngine()} spoken={spoken} memory={memory} />),
);
