/// <reference types="office-js" />
/** Tells of changes in the open workbook's sheets, so that what was read from them is known to be out of date. */
import { asRefusal } from './as-refusal';
import { OWN_MARK } from '../../core/workbook/own-sheets';

/** `onChange` gets the sheet's name; what we wrote ourselves is no change. Events can be lost: they only ever add a mark, nothing is left undone for want of one. */
export async function watchChanges(onChange: (sheet: string) => void): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
        await Excel.run(async (inner) => {
          const sheet = inner.workbook.worksheets.getItemOrNullObject(worksheetId);
          sheet.load('name');
          await inner.sync();
          if (sheet.isNullObject) return;
          const mark = sheet.names.getItemOrNullObject(OWN_MARK);
          mark.load('name');
          await inner.sync();
          if (mark.isNullObject) onChange(sheet.name);
        });
      });
      await context.sync();
    });
  } catch (error) {
    throw asRefusal(error, '');
  }
}
