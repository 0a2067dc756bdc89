/** The same input gives the same bytes: whatever the time zone, the language of the system, the clock and the order in which files were written. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../../src/cli/input-file';
import { SAMPLE, addendum } from './addendum';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'addendum-same-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Loaded before anything else: a clock that is years off, and goes wrong on the way. */
const OTHER_CLOCK = `
const Real = Date;
const shifted = () => Real.now() + 9e11 * Math.random();
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [shifted()] : given)); }
  static now() { return shifted(); }
};`;

const DAYS = ['--as-at', '2014-04-30', '--date', '2014-05-15'];

test.each([
  ['annex', ['--format', 'docx', '--lang', 'en,fr,es,ru,ar,zh', '--chart', ...DAYS]],
  ['annex', ['--layout', 'matrix', '--rounding', '100', '--draft', ...DAYS]],
  ['status', ['--as-at', '2014-04-30', '--format', 'docx', '--lang', 'en,ar']],
  ['letters', [...DAYS, '--lang', 'fr']],
  ['template', ['--lang', 'zh']],
  ['compare', []],
])('%s %j', async (command, options) => {
  const clock = path.join(folder, 'clock.cjs');
  writeFileSync(clock, OTHER_CLOCK);
  const places: readonly Readonly<Record<string, string>>[] = [
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', NODE_OPTIONS: `--require ${clock}` },
  ];
  const made: unknown[] = [];
  for (const [n, env] of places.entries()) {
    const out = path.join(folder, `out${n}`);
    const own = command === 'template' ? [] : command === 'compare' ? [SAMPLE, '--to', SAMPLE] : [SAMPLE];
    const { code, stdout } = await addendum([command, ...own, '--out', out, ...options], { env });
    made.push({
      code,
      said: stdout.replaceAll(out, 'OUT'),
      files: readdirSync(out)
        .sort()
        .map((name) => [name, sha256Of(readFileSync(path.join(out, name)))]),
    });
  }
  expect((made[0] as { files: unknown[] }).files.length).toBeGreaterThan(0);
  expect(made[1]).toEqual(made[0]);
});
