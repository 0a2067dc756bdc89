/** Brings a fresh clone to where its jobs can run: the locked dependencies, then `dist/`. Plain Node, so that it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { makeOfflinePage } from './offline-page.mjs';
import { ROOT } from './root.mjs';
import { makeSingleFile } from './single-file.mjs';

export { ROOT };
export const PROGRAM = path.join(ROOT, 'dist', 'addendum.js');

const OLDEST_NODE = 20;
/** What `dist/` is made from; a change in any of it means a new build. */
const SOURCES = ['src', 'webpack.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'];
const STAMP = path.join(ROOT, 'dist', '.made-from');

/** Ends the process with a line that says what is wrong. */
export function giveUp(message) {
  process.stderr.write(`addendum: ${message}\n`);
  process.exit(2);
}

/** Installs the locked dependencies where they are missing or not those of the lock file. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    giveUp(`needs Node ${OLDEST_NODE} or later; this is ${process.version}`);
  }
  if (isInstalled()) return;
  process.stderr.write('Installing the locked dependencies (npm ci)…\n');
  const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (runNpm(['ci', ...quiet]) !== 0) giveUp('npm ci failed: the dependencies are not installed');
}

/** Whether every package of the lock file is there in its locked version; those that only other systems need may lack. */
function isInstalled() {
  try {
    const locked = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(locked).every(([where, { version, optional }]) => {
      if (where === '' || (optional && present[where] === undefined)) return true;
      return present[where]?.version === version && existsSync(path.join(ROOT, where, 'package.json'));
    });
  } catch {
    return false;
  }
}

/** Runs npm with the Node that runs this; the exit code. */
export function runNpm(args, cwd = ROOT) {
  const beside = path.dirname(process.execPath);
  const script = [
    process.env.npm_execpath,
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => file && /npm-cli\.c?js$/.test(file) && existsSync(file));
  const options = { cwd, stdio: ['ignore', process.stderr, 'inherit'] };
  const { status } = script
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status ?? 1;
}

/** Builds `dist/` where it is missing or made from other sources. */
export async function buildIfNeeded() {
  const made = fingerprint();
  if (existsSync(PROGRAM) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === made) return;
  process.stderr.write('Building…\n');
  await build();
}

/** Builds `dist/`; ends the process where it cannot be built. */
export async function build() {
  const made = fingerprint();
  const require = createRequire(path.join(ROOT, 'package.json'));
  const compiler = require('webpack')(require('./webpack.config.js'));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, done) => (error ? reject(error) : compiler.close(() => resolve(done))));
  });
  if (stats.hasErrors() || stats.hasWarnings()) {
    process.stderr.write(`${stats.toString({ preset: 'errors-warnings', colors: false })}\n`);
  }
  if (stats.hasErrors()) giveUp('the build failed');
  await makeOfflinePage();
  await makeSingleFile();
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, made);
}

/** The hash of all that `dist/` is made from, names and contents. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, name) {
  const file = path.join(ROOT, name);
  if (!existsSync(file)) return;
  if (path.extname(name) === '') {
    for (const inner of readdirSync(file).sort()) addTo(hash, `${name}/${inner}`);
    return;
  }
  hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
}
