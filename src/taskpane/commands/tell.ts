/// <reference types="office-js" />
/** A small window over Excel with a text: the only way to say something from the ribbon. */
import type { Language } from '../../core/language/language';

/** Per cent of the screen. */
const SIZE = { height: 24, width: 32 };
/** Another window of ours is open: https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
const ONE_IS_OPEN = 12007;
const TRIES = 20;

/** Done when it is closed: with the command's end the page that opened it may go, and it with it. */
export async function tell(text: string, language: Language, tries = TRIES): Promise<void> {
  const page = new URL('told.html', location.href);
  page.hash = encodeURIComponent(JSON.stringify({ text, language }));
  const code = await new Promise<number>((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { ...SIZE, displayInIframe: true }, ({ status, error, value }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve(error.code);
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(0));
    });
  });
  if (code !== ONE_IS_OPEN || tries === 0) return;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await tell(text, language, tries - 1);
}
