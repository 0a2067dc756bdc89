/**
 * Sets up what is missing and proves the tree: format, lint, types, build, tests. Arguments go to jest, which then runs alone; `--quick` stands for
 * the core and whole jobs, which need no build.
 * Every step runs, whatever became of those before it; the last line counts tests, a step that is not jest's counting as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, buildIfNeeded, giveUp, install } from './set-up.mjs';
import { SLOW_SUITES } from './slow-suites.mjs';

const bin = (...parts) => path.join(ROOT, 'node_modules', ...parts);

const STEPS = [
  { name: 'format', script: bin('prettier', 'bin', 'prettier.cjs'), args: ['--check', '--log-level=warn', '.'] },
  { name: 'lint', script: bin('eslint', 'bin', 'eslint.js'), args: ['--max-warnings=0', '.'] },
  { name: 'types', script: bin('typescript', 'bin', 'tsc'), args: ['-p', '.'] },
  { name: 'types of the core', script: bin('typescript', 'bin', 'tsc'), args: ['-p', 'src/core'] },
];
const AT_ONCE = 2;

/** What is tested in a minute while one works: nothing of it runs the built program, and slow suites are left out. */
const QUICK = ['test/core', 'test/jobs', 'test/architecture', 'test/languages', 'test/readme'];
const SLOW = Object.values(SLOW_SUITES).flat();

const given = process.argv.slice(2);
const isQuick = given[0] === '--quick';
const forJest = isQuick
  ? [...QUICK, '--testPathIgnorePatterns', `/test/(${SLOW.join('|')})\\.test\\.ts$`, ...given.slice(1)]
  : given;
const missing = SLOW.filter((suite) => !existsSync(path.join(ROOT, 'test', `${suite}.test.ts`)));
if (missing.length > 0) giveUp(`src/setup/slow-suites.mjs names suites that are not there: ${missing.join(', ')}`);
install();
const counts = { passed: 0, failed: 0, skipped: 0 };
if (forJest.length === 0) await runSteps();
if (!isQuick) await buildIfNeeded();
await runJest();
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function runSteps() {
  const waiting = [...STEPS];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function runStep({ name, script, args }) {
  const start = performance.now();
  const { code, output } = await runNode([script, ...args], 'pipe');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) counts.passed++;
  else counts.failed++;
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n${code === 0 ? '' : output}`);
}

async function runJest() {
  const folder = mkdtempSync(path.join(tmpdir(), 'addendum-test-'));
  const summary = path.join(folder, 'jest.json');
  const args = ['--ci', '--maxWorkers=100%', '--json', `--outputFile=${summary}`, ...forJest];
  const { code } = await runNode([bin('jest', 'bin', 'jest.js'), ...args], 'progress');
  try {
    const result = JSON.parse(readFileSync(summary, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    counts.skipped += result.numPendingTests + result.numTodoTests;
  } catch {
    counts.failed++;
  }
  // Whatever jest minds beyond its tests (an open handle, no test found) is a failure too.
  if (code !== 0 && counts.failed === 0) counts.failed++;
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a Node program; `progress` shows what it reports on standard error and drops its standard output, jest's JSON. */
function runNode(argv, mode) {
  return new Promise((resolve) => {
    const shown = mode === 'progress' ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, argv, { cwd: ROOT, stdio: shown });
    let output = '';
    child.stdout?.on('data', (piece) => (output += piece));
    child.stderr?.on('data', (piece) => (output += piece));
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
