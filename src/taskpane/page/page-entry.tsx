/** Starts the pane in a page of its own, beside the workbook. */
import '../no-remote-fonts';
import { createRoot } from 'react-dom/client';
import { MachineMemory } from '../memory';
import { languageOf } from '../speech';
import { firstSpeech } from '../use-chosen-speech';
import { startEngine } from '../engine/start-engine';
import { Page } from './page';

// Served from a place of its own the page is kept for use without a network; where that cannot be, it works as before.
if (document.querySelector('link[rel=manifest]') && 'serviceWorker' in navigator)
  navigator.serviceWorker.register('offline.js').catch(() => undefined);

const memory = new MachineMemory();
void firstSpeech(languageOf(navigator.languages), memory).then((spoken) =>
  createRoot(document.getElementById('root')!).render(<Page engine={startEngine()} spoken={spoken} memory={memory} />),
);
