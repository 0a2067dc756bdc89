/** The pane opens with the workbook where the workbook says so. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AUTO_OPEN } from '../../src/taskpane/auto-open';

const NAME = 'Office.AutoShowTaskpaneWithDocument';

/** Office's settings of a document: what is set is kept when it is saved. */
class Settings {
  readonly held = new Map<string, unknown>();
  readonly saved = new Map<string, unknown>();
  fails = false;
  get = (name: string): unknown => this.held.get(name) ?? null;
  set = (name: string, value: unknown): unknown => this.held.set(name, value);
  remove = (name: string): boolean => this.held.delete(name);
  saveAsync = (done: (result: object) => void): void => {
    if (this.fails) return done({ status: 'failed', error: { message: 'The document is read-only.' } });
    this.saved.clear();
    for (const [name, value] of this.held) this.saved.set(name, value);
    return done({ status: 'succeeded' });
  };
}

function settingsOfOffice(): Settings {
  const settings = new Settings();
  Object.assign(globalThis, {
    Office: { context: { document: { settings } }, AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' } },
  });
  return settings;
}

test('on and off are kept in the workbook under Office’s own name', async () => {
  const { saved } = settingsOfOffice();
  expect(AUTO_OPEN.isOn()).toBe(false);
  await AUTO_OPEN.set(true);
  expect([AUTO_OPEN.isOn(), saved.get(NAME)]).toEqual([true, true]);
  await AUTO_OPEN.set(false);
  expect([AUTO_OPEN.isOn(), saved.has(NAME)]).toEqual([false, false]);
});

test.each([true, false])('where nothing can be kept, it is as it was (%s)', async (before) => {
  const settings = settingsOfOffice();
  await AUTO_OPEN.set(before);
  settings.fails = true;
  await expect(AUTO_OPEN.set(!before)).rejects.toThrow('read-only');
  expect(AUTO_OPEN.isOn()).toBe(before);
});

test('the manifest names the pane so that Office finds it', () => {
  const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  expect([...manifest.matchAll(/<TaskpaneId>([^<]*)</g)].map(([, id]) => id)).toEqual([NAME]);
});
