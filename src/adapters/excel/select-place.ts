/// <reference types="office-js" />
/** Goes to a cell of the open workbook, and tells where the officer was before. */
import type { Place } from '../../core/values/address';
import { asRefusal } from './as-refusal';

/** The sheet is hidden: Excel shows nothing of it, and it is not for us to unhide it. */
export class HiddenSheet extends Error {
  constructor(readonly sheet: string) {
    super(`${sheet} is hidden`);
  }
}

/** Selects the place, a whole sheet by its first cell, several areas (`E2:E5,E9`) together where Excel can, else the first; returns the cell that was active. Rejects with a `Refusal` where it is gone. */
export async function selectPlace({ file, sheet: name, cell }: Place): Promise<Place> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const before = context.workbook.getActiveCell();
      before.load('address');
      before.worksheet.load('name');
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.visibility !== 'Visible') throw new HiddenSheet(name);
      sheet.activate();
      const [first = '', ...others] = cell.split(',');
      const areas = others.length > 0 && canSelectAreas() ? sheet.getRanges(cell) : undefined;
      // Its typings promise what an older client of Excel's own does not have.
      if (typeof areas?.select === 'function') areas.select();
      else sheet.getRange(first === '' ? 'A1' : first).select();
      await context.sync();
      return { file, sheet: before.worksheet.name, cell: before.address.replace(/^.*!/, '') };
    });
  } catch (error) {
    if (error instanceof HiddenSheet) throw error;
    throw asRefusal(error, file);
  }
}

const canSelectAreas = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');
