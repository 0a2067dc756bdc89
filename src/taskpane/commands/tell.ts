/// <reference types="office-js" />
/** A small window over Excel with a text: the only way to say something from the ribbon. */
import type { Language } from '../../core/language/language';

/** Per cent of the screen. */
const SIZE = { height: 24, width: 32 };

export function tell(text: string, language: Language): void {
  const page = new URL('told.html', location.href);
  page.hash = encodeURIComponent(JSON.stringify({ text, language }));
  Office.context.ui.displayDialogAsync(page.href, { ...SIZE, displayInIframe: true });
}
