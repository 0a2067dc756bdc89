/// <reference types="office-js" />
/** Excel on Mac and iPad saves no files from add-ins, and says nothing of it: https://github.com/OfficeDev/office-js/issues/2700 */
import { asRefusal } from '../adapters/excel/as-refusal';
import type { FileWays } from './workbook-host';

const WITHOUT_DOWNLOADS: readonly string[] = ['Mac', 'iOS'];

export function excelFileWays(): FileWays | undefined {
  if (!WITHOUT_DOWNLOADS.includes(String(Office.context.platform))) return undefined;
  const opensWindows = Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  return {
    openAsNew: async (bytes) => {
      try {
        await Excel.createWorkbook(base64Of(bytes));
      } catch (error) {
        throw asRefusal(error, '');
      }
    },
    openPage: opensWindows
      ? () => Office.context.ui.openBrowserWindow(new URL('page.html', location.href).href)
      : undefined,
  };
}

/** Bytes at once that may be arguments of a call. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
