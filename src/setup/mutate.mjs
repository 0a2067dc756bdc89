/**
 * Mutation testing: `npm run mutate -- src/core/values` (or files, or several), or `--since REF` for what changed since a commit. Stryker changes the code in
 * thousands of small ways, and the tests of the room have to notice each. Its packages are installed when it is first asked for: nothing else needs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOMS, testsOf } from '../../test/mutation/rooms.mjs';
import { ROOT, giveUp, install, runNpm } from './set-up.mjs';

const APART = path.join(ROOT, 'test', 'mutation');
const STRYKER = path.join(APART, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

const args = process.argv.slice(2);
const since = args.indexOf('--since');
const places = since < 0 ? args : changedSince(args[since + 1] ?? 'HEAD');
if (since >= 0 && places.length === 0) {
  process.stdout.write('mutate: nothing of these rooms was changed\n');
  process.exit(0);
}
const tests = places.length === 0 ? undefined : testsOf(places);
if (tests === undefined) giveUp(`mutate takes rooms or files of them: ${Object.keys(ROOMS).join(', ')}`);

install();
if (
  !existsSync(STRYKER) &&
  runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], APART) !== 0
)
  giveUp('npm ci failed: Stryker is not installed');
// A run that was stopped leaves its copy of the repository behind.
rmSync(path.join(ROOT, 'out', 'mutation-tmp'), { recursive: true, force: true });
const isFolder = (place) => existsSync(path.join(ROOT, place)) && statSync(path.join(ROOT, place)).isDirectory();
const mutated = places.map((place) => (isFolder(place) ? `${place}/**/*.ts` : place));
const env = { ...process.env, MUTATED: mutated.join(','), MUTATION_TESTS: tests.join(',') };
const { status } = spawnSync(process.execPath, [STRYKER, 'run', path.join(APART, 'stryker.config.mjs')], {
  cwd: ROOT,
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 2;

/** Files of rooms that differ from a commit. */
function changedSince(commit) {
  const { stdout, status } = spawnSync('git', ['diff', '--name-only', '--diff-filter=d', commit], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) giveUp(`git knows no ${commit}`);
  return stdout.split('\n').filter((file) => /\.ts$/.test(file) && testsOf([file]) !== undefined);
}
