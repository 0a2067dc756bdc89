/// <reference types="office-js" />
/** What the ribbon does without the pane: its buttons name these functions in the manifest. */
import { startEngine } from '../engine/start-engine';
import { EXCEL_HOST } from '../excel-host';
import { languageOf } from '../speech';
import { firstSpeech } from '../use-chosen-speech';
import { WorkbookMemory } from '../workbook-memory';
import { RibbonCommands } from './ribbon-commands';
import { tell } from './tell';

void Office.onReady().then(async () => {
  const memory = new WorkbookMemory();
  const speech = await firstSpeech(languageOf([Office.context.displayLanguage, navigator.language]), memory);
  const commands = new RibbonCommands({ engine: startEngine(), host: EXCEL_HOST, memory, speech });
  const associate = (name: 'writeAnnex' | 'writeStatus'): void =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void commands[name]().then((trouble) => {
        if (trouble !== undefined) tell(trouble, speech.language);
        event.completed();
      });
    });
  associate('writeAnnex');
  associate('writeStatus');
});
