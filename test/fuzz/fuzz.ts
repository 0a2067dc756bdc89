/**
 * `npm run fuzz -- [--minutes N] [--seed S] [--only NAME,…] [--one]`: tries seeds from S on until the time is over. Each batch runs in a process of its
 * own with limits of time and memory; what crashes, hangs, or loses something is told with its fuzzer and seed, and its input kept in `out/fuzz`.
 * `--one` tries the one seed only.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FUZZERS } from './fuzzers';
import { Random } from './random';
import type { SeedLine } from './try-seeds';
import { trySeeds } from './try-seeds';

const BATCH = 50;
const MOST_SECONDS = 30;
const MEGABYTES = 512;

const args = process.argv.slice(2);
const valueOf = (option: string): string | undefined =>
  args.includes(option) ? args[args.indexOf(option) + 1] : undefined;

interface Fault {
  readonly fuzzer: string;
  readonly seed: number;
  readonly fault: string;
}

/** Runs a batch in a process of its own; the faults, and how many cases were tried. */
function runBatch(
  fuzzers: readonly string[],
  from: number,
  count: number,
): Promise<{ faults: Fault[]; tried: number }> {
  return new Promise((resolve) => {
    const own = [
      `--max-old-space-size=${MEGABYTES}`,
      process.argv[1]!,
      '--batch',
      fuzzers.join(','),
      String(from),
      String(count),
    ];
    const child = spawn(process.execPath, own, { stdio: ['ignore', 'pipe', 'pipe'] });
    const faults: Fault[] = [];
    let last = { fuzzer: fuzzers[0]!, seed: from };
    let tried = 0;
    let rest = '';
    let errors = '';
    let timer: NodeJS.Timeout | undefined;
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), MOST_SECONDS * 1000);
    };
    watch();
    child.stderr.on('data', (piece) => (errors = (errors + String(piece)).slice(-2000)));
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      watch();
      const lines = (rest + piece).split('\n');
      rest = lines.pop()!;
      for (const line of lines.map((each) => JSON.parse(each) as SeedLine)) {
        if ('begun' in line) last = { fuzzer: line.begun, seed: line.seed };
        else if ('fault' in line) faults.push(line);
        else tried = line.tried;
      }
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code !== 0) {
        const fault = signal === 'SIGKILL' ? `hangs for ${MOST_SECONDS} s` : `ends with ${code ?? signal}: ${errors}`;
        faults.push({ ...last, fault });
      }
      resolve({ faults, tried });
    });
  });
}

async function keep({ fuzzer, seed, fault }: Fault): Promise<void> {
  process.stdout.write(`${fuzzer} ${seed}: ${fault}\n`);
  const { file, bytes } = await FUZZERS[fuzzer]!(new Random(seed));
  const folder = path.join('out', 'fuzz');
  mkdirSync(folder, { recursive: true });
  const kept = path.join(folder, `${fuzzer}-${seed}${path.extname(file)}`);
  writeFileSync(kept, bytes);
  process.stdout.write(`  kept as ${kept}; again: npm run fuzz -- --only ${fuzzer} --seed ${seed} --one\n`);
}

async function main(): Promise<void> {
  const fuzzers = valueOf('--only')?.split(',') ?? Object.keys(FUZZERS);
  const unknown = fuzzers.filter((name) => !(name in FUZZERS));
  const first = Number(valueOf('--seed') ?? '1');
  const minutes = Number(valueOf('--minutes') ?? '1');
  if (unknown.length > 0 || !Number.isInteger(first) || !(minutes > 0)) {
    process.stderr.write(`fuzz: --minutes N --seed S --only ${Object.keys(FUZZERS).join(',')}\n`);
    process.exitCode = 2;
    return;
  }
  const count = args.includes('--one') ? 1 : BATCH;
  const end = Date.now() + minutes * 60_000;
  let [from, tried, faults] = [first, 0, 0];
  do {
    const batch = await runBatch(fuzzers, from, count);
    for (const fault of batch.faults) await keep(fault);
    faults += batch.faults.length;
    tried += batch.tried;
    from += count;
  } while (Date.now() < end && count > 1);
  process.stdout.write(`fuzz: ${tried} cases of seeds ${first} to ${from - 1}, ${faults} faults\n`);
  process.exitCode = faults > 0 ? 1 : 0;
}

const batch = args.indexOf('--batch');
if (batch < 0) void main();
else {
  const [names = '', from = '0', count = '0'] = args.slice(batch + 1);
  void trySeeds(names.split(','), Number(from), Number(count), (line) =>
    process.stdout.write(`${JSON.stringify(line)}\n`),
  );
}
