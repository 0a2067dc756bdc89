/**
 * `npm run corpus -- [FOLDER…] [--hucre] [--libreoffice] [--write]`: reads every file of the folders (those beside the repository, `../shared/corpus` and
 * `../shared/crafted`, where none is named and they are there) and the files of our own, each in a process with limits of time and memory. A file is
 * read or refused; whatever crashes, hangs or takes too much is told. What becomes of our own files is compared with `own-outcomes.tsv` (`--write`
 * writes it anew). `--hucre`, `--libreoffice`: cells are compared with what these read.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outcomeOf, readingOf } from './outcome';
import { ownFiles } from './own-files';
import { byHucre, byLibreOffice, compare, valuesOf } from './second-reader';
import { isRefused } from '../fuzz/case';

const GOLDEN = path.join('test', 'corpus', 'own-outcomes.tsv');
const BESIDE = ['corpus', 'crafted'].map((name) => path.join('..', 'shared', name));
const MOST_SECONDS = 60;
const MEGABYTES = 512;
const READABLE = /\.(?:xlsx|xlsm|xltx|xltm|csv|tsv|txt)$/i;
const OTHERS = { '--hucre': byHucre, '--libreoffice': byLibreOffice } as const;

interface FileLine {
  readonly begun?: string;
  readonly file?: string;
  readonly outcome?: string;
  readonly equal?: number;
  readonly different?: readonly string[];
}

/** In the child: a line before each file and one after it. */
async function readFiles(options: readonly string[], files: readonly string[]): Promise<void> {
  const say = (line: FileLine): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);
  for (const file of files) {
    say({ begun: file });
    const bytes = readFileSync(file);
    const outcome = await outcomeOf(path.basename(file), bytes).catch((error: unknown) => `crashed ${String(error)}`);
    const different: string[] = [];
    let equal = 0;
    for (const [option, read] of Object.entries(OTHERS)) {
      if (!options.includes(option) || !outcome.startsWith('read') || !/\.xls/i.test(file)) continue;
      const own = await readingOf(path.basename(file), bytes);
      if (isRefused(own)) continue;
      const found = await compare(valuesOf(own), () => read(bytes));
      equal += found.equal;
      different.push(...found.different.map((each) => `${option.slice(2)} ${each}`));
    }
    say({ file, outcome, equal, different: different.slice(0, 5) });
  }
}

/** All outcomes, in the order of the files: where a child ends or hangs, the file that it was at is said to have done so, and another goes on. */
async function outcomesOf(files: readonly string[], options: readonly string[]): Promise<FileLine[]> {
  const lines: FileLine[] = [];
  while (lines.length < files.length) {
    const rest = files.slice(lines.length);
    const ended = await runChild(rest, options, lines);
    if (lines.length < files.length) lines.push({ file: files[lines.length]!, outcome: ended });
  }
  return lines;
}

function runChild(files: readonly string[], options: readonly string[], lines: FileLine[]): Promise<string> {
  return new Promise((resolve) => {
    const own = [`--max-old-space-size=${MEGABYTES}`, process.argv[1]!, '--read', ...options, '--', ...files];
    const child = spawn(process.execPath, own, { stdio: ['ignore', 'pipe', 'ignore'] });
    let rest = '';
    let timer: NodeJS.Timeout | undefined;
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), MOST_SECONDS * 1000);
    };
    watch();
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      watch();
      const found = (rest + piece).split('\n');
      rest = found.pop()!;
      lines.push(...found.map((line) => JSON.parse(line) as FileLine).filter(({ begun }) => begun === undefined));
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL' ? `hangs for ${MOST_SECONDS} s` : `ends the process with ${code ?? signal}`);
    });
  });
}

function filesIn(folder: string): string[] {
  if (statSync(folder).isFile()) return [folder];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => READABLE.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

async function main(args: readonly string[]): Promise<void> {
  const options = args.filter((arg) => arg in OTHERS);
  const named = args.filter((arg) => !arg.startsWith('--'));
  const folders = named.length > 0 ? named : BESIDE.filter((folder) => existsSync(folder));
  const foreign = folders.flatMap(filesIn);
  const place = mkdtempSync(path.join(tmpdir(), 'addendum-corpus-'));
  try {
    const own = await ownFiles();
    for (const { name, bytes } of own) writeFileSync(path.join(place, name), bytes);
    const lines = await outcomesOf([...foreign, ...own.map(({ name }) => path.join(place, name))], options);
    const table = lines
      .slice(foreign.length)
      .map(({ file = '', outcome = '' }) => `${path.basename(file)}\t${outcome}\n`)
      .join('');
    if (args.includes('--write')) writeFileSync(GOLDEN, table);
    report(lines, table);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function report(lines: readonly FileLine[], table: string): void {
  const bad = lines.filter(({ outcome = '' }) => !/^(?:read|refused) /.test(outcome));
  for (const { file, outcome } of bad) process.stdout.write(`${file}: ${outcome}\n`);
  const golden = new Set(readFileSync(GOLDEN, 'utf8').split('\n'));
  const changed = table.split('\n').filter((line) => !golden.has(line));
  for (const line of changed) process.stdout.write(`not as in ${GOLDEN}: ${line}\n`);
  for (const { file, different = [] } of lines)
    for (const each of different) process.stdout.write(`${file}: ${each}\n`);
  const read = lines.filter(({ outcome = '' }) => outcome.startsWith('read '));
  const cells = read.reduce((sum, { outcome = '' }) => sum + Number(outcome.split(' ')[2]), 0);
  const equal = lines.reduce((sum, line) => sum + (line.equal ?? 0), 0);
  process.stdout.write(
    `corpus: ${lines.length} files, ${read.length} read (${cells} cells${equal > 0 ? `, ${equal} equal elsewhere` : ''}), ` +
      `${lines.length - read.length - bad.length} refused, ${bad.length} neither, ${changed.length} of our own otherwise than before\n`,
  );
  process.exitCode = bad.length + changed.length > 0 ? 1 : 0;
}

const given = process.argv.slice(2);
if (given[0] === '--read') void readFiles(given.slice(1, given.indexOf('--')), given.slice(given.indexOf('--') + 1));
else void main(given);
