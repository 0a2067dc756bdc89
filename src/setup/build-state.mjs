/** Whether `dist/` was built from the sources as they are. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** What `dist/` is made from; a change in any of it means a new build. */
const SOURCES = ['src', 'webpack.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The file that keeps what `dist/` was made from. */
export const stampOf = (root = ROOT) => path.join(root, 'dist', '.made-from');

/** What follows in the stamp of a debug build. */
export const DEBUG = ' debug';

/** `current`, `debug` (current, with source maps), `old` (of other sources than those that are there) or `missing`. */
export function buildState(root = ROOT) {
  if (!existsSync(path.join(root, 'dist', 'addendum.js')) || !existsSync(stampOf(root))) return 'missing';
  const made = readFileSync(stampOf(root), 'utf8');
  const now = fingerprint(root);
  return made === now ? 'current' : made === `${now}${DEBUG}` ? 'debug' : 'old';
}

/** The hash of all that `dist/` is made from, names and contents. */
export function fingerprint(root = ROOT) {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash, root, name) {
  const file = path.join(root, name);
  if (!existsSync(file)) return;
  if (path.extname(name) === '') {
    for (const inner of readdirSync(file).sort()) addTo(hash, root, `${name}/${inner}`);
    return;
  }
  hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
}
