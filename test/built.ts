/** What was built, for tests that run it: an old build is never tested in silence. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const DIST = path.join(rootAbove(__dirname), 'dist');

/** The project's folder: from the tests as well as from what is bundled of them into `dist/`. */
export function rootAbove(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(path.dirname(folder));
}

/** A file or folder of `dist/`; an error where it is not there, or was built from other sources than those that are there. */
export function built(...parts: readonly string[]): string {
  const state = process.env['ADDENDUM_BUILD'];
  if (state === 'old') throw new Error('dist/ was built from other sources than these: run `npm run build` first');
  if (state === 'missing') throw new Error('dist/ is not built: run `npm run build` first');
  return path.join(DIST, ...parts);
}
