/** Brings a fresh clone to where its jobs can run: the locked dependencies, then `dist/`. Plain Node, so that it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DEBUG, buildState, fingerprint, stampOf } from './build-state.mjs';
import { makeOfflinePage } from './offline-page.mjs';
import { ROOT } from './root.mjs';
import { makeSingleFile } from './single-file.mjs';

export { ROOT };
export const PROGRAM = path.join(ROOT, 'dist', 'addendum.js');

const OLDEST_NODE = 20;

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
  if (buildState() === 'current') return;
  process.stderr.write('Building…\n');
  await build();
}

/** Builds `dist/`, with source maps and names as they are where `isDebug`; ends the process where it cannot be built. */
export async function build({ isDebug = false } = {}) {
  const made = fingerprint();
  const require = createRequire(path.join(ROOT, 'package.json'));
  const configurations = require('./webpack.config.js');
  const compiler = require('webpack')(isDebug ? configurations.map(forDebugging) : configurations);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, done) => (error ? reject(error) : compiler.close(() => resolve(done))));
  });
  if (stats.hasErrors() || stats.hasWarnings()) {
    process.stderr.write(`${stats.toString({ preset: 'errors-warnings', colors: false })}\n`);
  }
  if (stats.hasErrors()) giveUp('the build failed');
  await makeOfflinePage();
  await makeSingleFile();
  mkdirSync(path.dirname(stampOf()), { recursive: true });
  writeFileSync(stampOf(), isDebug ? `${made}${DEBUG}` : made);
}

/** The same program, so that stacks and debuggers show the source. */
const forDebugging = (configuration) => ({
  ...configuration,
  devtool: 'source-map',
  optimization: { ...configuration.optimization, minimize: false },
});
