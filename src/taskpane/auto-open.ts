/// <reference types="office-js" />
/** Whether Excel opens the pane together with the workbook; kept in the workbook, for whoever has the add-in. */

/** Office's own name, of the setting and of the pane in the manifest. */
const NAME = 'Office.AutoShowTaskpaneWithDocument';

export interface AutoOpen {
  isOn(): boolean;
  /** Rejects where the workbook keeps no settings (it is read-only, or marked as final); then nothing has changed. */
  set(isOn: boolean): Promise<void>;
}

export const AUTO_OPEN: AutoOpen = {
  isOn: () => Office.context.document.settings.get(NAME) === true,
  set: async (isOn) => {
    const { settings } = Office.context.document;
    const put = (value: boolean): void => (value ? settings.set(NAME, true) : settings.remove(NAME));
    put(isOn);
    await new Promise<void>((resolve, reject) =>
      settings.saveAsync(({ status, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) return resolve();
        put(!isOn);
        reject(new Error(error.message));
      }),
    );
  },
};
