/**
 * Sets up what is missing and runs a job: `annex [FILES] [options]` (the sample's workbook where no file is named), `--build` (`--debug`: with source
 * maps), `--sample` (`fr`: in another language, to `out`), `--bench`, `--fuzz`, `--corpus`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { bundle, imported } from './bundle.mjs';
import { PROGRAM, ROOT, build, buildIfNeeded, giveUp, install } from './set-up.mjs';

const SAMPLE = path.join(ROOT, 'samples', 'ccw-2013.xlsx');
const [job, ...args] = process.argv.slice(2);
if (job === 'annex') await annex(args);
else if (job === '--build') await makeDist({ isDebug: args.includes('--debug') });
else if (job === '--sample') await bundled('samples/make-ccw-2013.ts', sampleArguments(args));
else if (job === '--bench') await bundled('test/bench/bench.ts', args);
else if (job === '--fuzz') await bundled('test/fuzz/fuzz.ts', args);
else if (job === '--corpus') await bundled('test/corpus/corpus.ts', args);
else giveUp(`knows no job “${job ?? ''}”: annex, --build, --sample, --bench, --fuzz or --corpus`);

async function annex(given) {
  install();
  await buildIfNeeded();
  const from = process.env.INIT_CWD ?? process.cwd();
  const files = (await namesFile(given)) ? [] : [path.relative(from, SAMPLE)];
  run([PROGRAM, 'annex', ...files, ...given], from);
}

/** Whether an argument is neither an option nor an option's value. */
async function namesFile(given) {
  const { OPTION_TABLE } = await imported('src/cli/option-table.ts');
  const withValue = OPTION_TABLE.filter(({ value }) => value !== '').map(({ name }) => `--${name}`);
  return given.some((arg, n) => !arg.startsWith('-') && !withValue.includes(given[n - 1]));
}

/** The repository's own sample; in another language (`--sample fr`) one of its own. */
function sampleArguments([language]) {
  if (language === undefined || language === 'en') return [SAMPLE];
  mkdirSync(path.join(ROOT, 'out'), { recursive: true });
  return [path.join(ROOT, 'out', `ccw-2013.${language}.xlsx`), language];
}

async function makeDist({ isDebug }) {
  install();
  await build({ isDebug });
}

/** Runs a TypeScript program of the repository, bundled into one file of `dist/`. */
async function bundled(source, given) {
  install();
  if (source.startsWith('test/')) await buildIfNeeded();
  run(['--expose-gc', await bundle(source), ...given], ROOT);
}

function run(argv, cwd) {
  const { status, error } = spawnSync(process.execPath, argv, { cwd, stdio: 'inherit' });
  if (error) giveUp(error.message);
  process.exitCode = status ?? 2;
}
