/// <reference types="office-js" />
/** Tells of changes in the open workbook's sheets, so that what was read from them is known to be out of date. */
import { asRefusal } from './as-refusal';
import { OWN_MARK } from '../../core/workbook/own-sheets';

/**
 * `onChange` gets the sheet's name; what we wrote ourselves is no change. Events can be lost: they only ever add a mark, nothing is left undone for
 * want of one. A long sheet that is written tells of each of its pieces: sheets are asked for together, once for all that came meanwhile.
 */
export async function watchChanges(onChange: (sheet: string) => void): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const told = new Set<string>();
      let isAsking = false;
      context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        // Where Excel says so (from 1.14), what the pane did itself need not be asked about.
        if (triggerSource === 'ThisLocalAddin') return;
        told.add(worksheetId);
        if (isAsking) return;
        isAsking = true;
        try {
          while (told.size > 0) {
            const ids = [...told];
            told.clear();
            for (const name of await namesOfOthers(ids)) onChange(name);
          }
        } finally {
          isAsking = false;
        }
      });
      await context.sync();
    });
  } catch (error) {
    throw asRefusal(error, '');
  }
}

/** Names of the sheets that are there and not of our making. Two syncs. */
async function namesOfOthers(ids: readonly string[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    const marked = sheets
      .filter((sheet) => !sheet.isNullObject)
      .map((sheet) => ({ name: sheet.name, mark: sheet.names.getItemOrNullObject(OWN_MARK) }));
    for (const { mark } of marked) mark.load('name');
    await context.sync();
    return marked.filter(({ mark }) => mark.isNullObject).map(({ name }) => name);
  });
}
