/// <reference types="office-js" />
/**
 * What the ribbon does without the pane: its buttons name these functions in the manifest. They are known at once: a button that was pressed before its
 * function is known does nothing, without a word. What they need comes meanwhile.
 */
import { startEngine } from '../engine/start-engine';
import { EXCEL_HOST } from '../excel-host';
import { languageOf } from '../speech';
import type { Speech } from '../speech';
import { firstSpeech } from '../use-chosen-speech';
import { WorkbookMemory } from '../workbook-memory';
import { RibbonCommands } from './ribbon-commands';
import { tell } from './tell';

type Command = 'writeAnnex' | 'writeStatus';

let starting: Promise<{ readonly commands: RibbonCommands; readonly speech: Speech }> | undefined;

const start = (): NonNullable<typeof starting> =>
  (starting ??= Office.onReady().then(async () => {
    const memory = new WorkbookMemory();
    const speech = await firstSpeech(languageOf([Office.context.displayLanguage, navigator.language]), memory);
    return { speech, commands: new RibbonCommands({ engine: startEngine(), host: EXCEL_HOST, memory, speech }) };
  }));

async function run(name: Command): Promise<void> {
  try {
    const { commands, speech } = await start();
    const trouble = await commands[name]();
    if (trouble !== undefined) await tell(trouble, speech.language);
  } catch (error) {
    // Even its words could not be fetched.
    starting = undefined;
    await tell(error instanceof Error ? error.message : String(error), 'en');
  }
}

const command =
  (name: Command) =>
  (event: Office.AddinCommands.Event): void =>
    void run(name).finally(() => event.completed());

Office.actions.associate('writeAnnex', command('writeAnnex'));
Office.actions.associate('writeStatus', command('writeStatus'));
void start().catch(() => undefined);
