/// <reference types="office-js" />
/** Whether a cell is being edited: what does not wait for its end fails then. */
import { EDITING } from './as-refusal';

export async function isEditingNow(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    return false;
  } catch (error) {
    return (error as { readonly code?: unknown }).code === EDITING;
  }
}
