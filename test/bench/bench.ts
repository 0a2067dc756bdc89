/**
 * Measures reading, checking and reconciling a ledger of a million rows by CPU time, as ratios within one run, and whether what
 * comes out is right. Ends with code 1 where a limit is passed. The command line must have been built.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '../../src/core/language/language';
import { unzip } from '../zip';
import { makeContributions } from './contributions-book';
import { makeCostsBook } from './costs-book';
import { LEDGER_VERSION, writeLedger } from './ledger';
import type { LedgerSize, LedgerTotals } from './ledger';
import { launch, whyNoBrowser } from '../host/chromium';
import { walkLedger } from '../taskpane/walk-ledger';
import { Measurer } from './measure';
import type { Measured } from './measure';
import { READINGS } from './readings';
import { makeStatusList } from './status-list';

const CLI = resolve(__dirname, 'addendum.js');
const SAMPLE = resolve(__dirname, '../samples/ccw-2013.xlsx');
/** A process that starts and ends. */
const NOTHING = ['-e', '0'];
const LEDGERS = {
  'a million rows, shared strings': { meetings: 120, rows: 1_000_000, inline: false },
  'a million rows, inline strings': { meetings: 120, rows: 1_000_000, inline: true },
  '200,000 rows': { meetings: 40, rows: 200_000, inline: false },
  'half a million rows': { meetings: 120, rows: 500_000, inline: false },
  'five meetings, 500 rows': { meetings: 5, rows: 500, inline: false },
} satisfies Record<string, LedgerSize>;
/** Milliseconds that the page is waited for. */
const PATIENCE = 180_000;
type LedgerName = keyof typeof LEDGERS;

interface Ledger extends LedgerTotals {
  readonly path: string;
}

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly holds: boolean;
}

async function run(): Promise<void> {
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing: build first`);
  const scratch = mkdtempSync(join(tmpdir(), 'addendum-bench-run-'));
  try {
    const measurer = new Measurer(scratch);
    const ledgers = {} as Record<LedgerName, Ledger>;
    for (const [name, size] of Object.entries(LEDGERS)) ledgers[name as LedgerName] = await ledger(name, size);
    const rows = [
      ...measureReading('a million rows, shared strings', ledgers, measurer),
      ...measureReading('a million rows, inline strings', ledgers, measurer),
      ...measureDoubling(ledgers, measurer),
      ...measureSmall(ledgers['five meetings, 500 rows'], measurer, scratch),
      ...(await measureStatus(measurer, scratch)),
      ...(await measureContributions(measurer, scratch)),
      ...measureDocuments(measurer, scratch),
      await measurePage(ledgers['200,000 rows']),
    ];
    print(rows);
    if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The file of a ledger, made if it is not there from an earlier run. */
async function ledger(name: string, size: LedgerSize): Promise<Ledger> {
  const folder = join(tmpdir(), `addendum-bench-${LEDGER_VERSION}`);
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, `${size.meetings}-${size.rows}-${size.inline ? 'inline' : 'shared'}`);
  const path = `${stem}.xlsx`;
  if (!existsSync(`${stem}.json`) || !existsSync(path)) {
    say(`making ${name}`);
    const totals = await writeLedger(`${path}.part`, size);
    renameSync(`${path}.part`, path);
    writeFileSync(`${stem}.json`, JSON.stringify(totals));
  }
  return { ...(JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as LedgerTotals), path };
}

/** One ledger by the command line, against inflating alone and against the peer; and within its memory. */
function measureReading(name: LedgerName, ledgers: Record<LedgerName, Ledger>, measurer: Measurer): Row[] {
  const one = ledgers[name];
  say(`measuring ${name}`);
  const reconcile = ['--max-old-space-size=512', CLI, 'reconcile', one.path, '--json'];
  const [floor, reader, ours, peer] = measurer.least(
    [reading('inflate', one), reading('reader', one), reconcile, reading('hucre', one)],
    2,
  );
  const reads = (measured: Measured): boolean => isRight(measured, { rows: one.rows, cents: one.amountCents });
  const right = reconciles(ours, one);
  return [
    { what: `${name}: inflating alone`, measured: seconds(floor), limit: '', holds: floor.cpu > 0 },
    { what: '  our reader alone', measured: ratio(reader, floor), limit: '', holds: reads(reader) },
    {
      what: '  read, checked, reconciled',
      measured: ratio(ours, floor),
      limit: '≤ 3 × inflating',
      holds: right && ours.cpu <= 3 * floor.cpu,
    },
    {
      what: '  hucre’s stream, against that',
      measured: ratio(peer, ours),
      limit: '≥ 5 ×',
      holds: reads(peer) && peer.cpu >= 5 * ours.cpu,
    },
    {
      what: '  memory, with a heap of 512 MB',
      measured: `${ours.megabytes.toFixed(0)} MB`,
      limit: '≤ 400 MB',
      holds: right && ours.megabytes <= 400,
    },
  ];
}

function measureDoubling(ledgers: Record<LedgerName, Ledger>, measurer: Measurer): Row[] {
  say('measuring doubled rows');
  const [fewer, all] = [ledgers['half a million rows'], ledgers['a million rows, shared strings']];
  const reconcile = ({ path }: Ledger): string[] => [CLI, 'reconcile', path, '--json'];
  const [half, whole] = measurer.least([reconcile(fewer), reconcile(all)], 4);
  const holds = reconciles(half, fewer) && reconciles(whole, all) && whole.cpu <= 2 * half.cpu;
  return [{ what: 'twice the rows', measured: ratio(whole, half), limit: '≤ 2 × the cost', holds }];
}

/** From the start of the process to the written annex, against a process that does nothing. */
function measureSmall(one: Ledger, measurer: Measurer, scratch: string): Row[] {
  say('measuring the small annex');
  const out = join(scratch, 'out');
  const [nothing, annex] = measurer.least([NOTHING, [CLI, 'annex', one.path, '--out', out, '--force']], 8);
  const written = annex.status === 0 && existsSync(join(out, 'annex.xlsx'));
  if (!written) say(annex.stderr.slice(0, 2000));
  const holds = written && annex.cpu <= 15 * nothing.cpu;
  return [
    { what: 'annex of five meetings, 500 rows', measured: ratio(annex, nothing), limit: '≤ 15 × node -e 0', holds },
  ];
}

interface StatusJson {
  readonly instruments: readonly {
    readonly counts: Readonly<Record<string, number>>;
    readonly states: readonly object[];
  }[];
}

/** Reporting status from the start of the process to the written sheet, against a process that does nothing. */
async function measureStatus(measurer: Measurer, scratch: string): Promise<Row[]> {
  say('measuring the status of 200 States');
  const { bytes, totals } = await makeStatusList();
  const path = join(scratch, 'status.xlsx');
  writeFileSync(path, bytes);
  const out = join(scratch, 'status');
  const [nothing, status] = measurer.least([NOTHING, [CLI, 'status', path, '--out', out, '--force', '--json']], 8);
  const { instruments } = JSON.parse(status.stdout) as StatusJson;
  const found = instruments.map(({ counts }) => ({ onTime: counts['on time'], late: counts['late'] }));
  const right = JSON.stringify(found) === JSON.stringify(totals.last) && existsSync(join(out, 'status.xlsx'));
  if (!right) say(`status: expected ${JSON.stringify(totals.last)}, got ${JSON.stringify(found)}`);
  return [
    {
      what: `status of 200 States, ${totals.reports} reports`,
      measured: ratio(status, nothing),
      limit: '≤ 25 × node -e 0',
      holds: right && status.cpu <= 25 * nothing.cpu,
    },
  ];
}

interface ContributionsJson {
  readonly proof: {
    readonly ledger: Readonly<Record<'assessed' | 'received' | 'outstanding' | 'credit', string>>;
    readonly holds: boolean;
  };
}

/** The status of contributions from the start of the process to what is printed, against a process that does nothing. */
async function measureContributions(measurer: Measurer, scratch: string): Promise<Row[]> {
  say('measuring the contributions of 200 States');
  const { bytes, totals } = await makeContributions(60);
  const path = join(scratch, 'contributions.xlsx');
  writeFileSync(path, bytes);
  const [nothing, made] = measurer.least([NOTHING, [CLI, 'contributions', path, '--json']], 5);
  const { proof } = JSON.parse(made.stdout) as ContributionsJson;
  const cents = (name: keyof typeof proof.ledger): bigint => BigInt(proof.ledger[name].replace('.', ''));
  const names = ['assessed', 'received', 'outstanding', 'credit'] as const;
  const right = proof.holds && names.every((name) => cents(name) === totals[name]);
  if (!right) say(`contributions: expected ${names.map((name) => totals[name]).join()}, got ${JSON.stringify(proof)}`);
  return [
    {
      what: `contributions of 200 States to 60 meetings, ${totals.rows} rows`,
      measured: ratio(made, nothing),
      limit: '≤ 25 × node -e 0',
      holds: right && made.cpu <= 25 * nothing.cpu,
    },
  ];
}

/** Documents in six languages, from the start of the process; a large one against a small one by cell of their tables. */
function measureDocuments(measurer: Measurer, scratch: string): Row[] {
  say('measuring documents in six languages');
  const large = join(scratch, 'costs.xlsx');
  writeFileSync(large, makeCostsBook(60, 20));
  const out = (name: string): string => join(scratch, `documents-${name}`);
  const annex = (path: string, name: string): string[] => [
    CLI,
    'annex',
    path,
    '--format',
    'docx',
    '--lang',
    LANGUAGES.join(),
    '--out',
    out(name),
    '--force',
  ];
  const [nothing, ...annexes] = measurer.least([NOTHING, annex(SAMPLE, 'small'), annex(large, 'large')], 3);
  const [small, many] = (['small', 'large'] as const).map((name, n) => {
    const measured = annexes[n]!;
    if (measured.status !== 0) say(measured.stderr.slice(0, 2000));
    const documents = LANGUAGES.map((language) => join(out(name), `addendum.${language}.docx`));
    return { ...measured, cells: documents.reduce((sum, document) => sum + cellsOf(document), 0) };
  });
  const perCell = ({ cpu, cells }: { cpu: number; cells: number }): number => cpu / cells;
  const times = perCell(many!) / perCell(small!);
  return [
    {
      what: `documents of the sample, ${small!.cells} cells`,
      measured: ratio(small!, nothing),
      limit: '≤ 60 × node -e 0',
      holds: small!.cells > 0 && small!.cpu <= 60 * nothing.cpu,
    },
    {
      what: `  of 60 meetings × 20 lines, ${many!.cells} cells`,
      measured: `${times.toFixed(2)} × (${seconds(many!)})`,
      limit: '≤ 2 × per cell',
      holds: many!.cells > 60 * 20 && times <= 2,
    },
  ];
}

/** The pane in the page without Excel: how long a large ledger keeps its main thread at one piece. */
async function measurePage(one: Ledger): Promise<Row> {
  const what = 'page, 200,000 rows: longest task';
  const why = whyNoBrowser();
  if (why !== undefined) return { what, measured: why, limit: '', holds: true };
  say('measuring the page');
  const browser = await launch();
  try {
    const { longest, cents } = await walkLedger(browser, one.path, PATIENCE);
    const sum = Object.values(one.expenditureCents).reduce((total, each) => total + BigInt(each), 0n);
    const holds = cents === String(sum) && longest <= 100;
    return { what, measured: `${longest.toFixed(0)} ms`, limit: '≤ 100 ms', holds };
  } finally {
    await browser.close();
  }
}

/** Cells of a document's tables; 0 where it was not written. */
function cellsOf(path: string): number {
  if (!existsSync(path)) return 0;
  const body = unzip(readFileSync(path)).get('word/document.xml')?.toString('utf8') ?? '';
  return body.split('<w:tc>').length - 1;
}

const reading = (name: string, { path }: Ledger): string[] => [__filename, 'reading', name, path];

function isRight({ stdout, stderr }: Measured, expected: { rows: number; cents: string }): boolean {
  if (stdout.trim() === JSON.stringify(expected)) return true;
  say(`expected ${JSON.stringify(expected)}, got ${stdout.slice(0, 200)} ${stderr.slice(0, 2000)}`);
  return false;
}

interface ReconcileJson {
  readonly meetings: readonly { code: string; lines: readonly { line: string; expenditure: string | null }[] }[];
  readonly totals: { readonly expenditure: string };
  readonly proof: { readonly holds: boolean };
}

/** Whether each meeting's line comes to what the generator added up, and the proof holds. */
function reconciles(measured: Measured, { expenditureCents }: LedgerTotals): boolean {
  let json: ReconcileJson;
  try {
    json = JSON.parse(measured.stdout) as ReconcileJson;
  } catch {
    say(`reconcile printed no JSON: ${measured.stdout.slice(0, 200)} ${measured.stderr.slice(0, 2000)}`);
    return false;
  }
  const cents = (amount: string | null): bigint => BigInt((amount ?? '0').replace('.', ''));
  const found = json.meetings.flatMap(({ code, lines }) =>
    lines.map(({ line, expenditure }) => [`${code} ${line}`, cents(expenditure)] as const),
  );
  const wrong = found.filter(([key, sum]) => sum !== BigInt(expenditureCents[key] ?? '0')).map(([key]) => key);
  const all = Object.values(expenditureCents).reduce((sum, one) => sum + BigInt(one), 0n);
  const right =
    wrong.length === 0 &&
    found.length === Object.keys(expenditureCents).length &&
    cents(json.totals.expenditure) === all;
  if (!right) say(`reconcile: ${wrong.length} wrong lines of ${found.length}, total ${json.totals.expenditure}`);
  return right && json.proof.holds;
}

const seconds = ({ cpu }: Measured): string => `${cpu.toFixed(2)} s`;
const ratio = (one: Measured, other: Measured): string => `${(one.cpu / other.cpu).toFixed(2)} × (${seconds(one)})`;

function print(rows: readonly Row[]): void {
  const [wide, narrow] = [
    Math.max(...rows.map(({ what }) => what.length)),
    Math.max(...rows.map(({ measured }) => measured.length)),
  ];
  for (const { what, measured, limit, holds } of rows) {
    process.stdout.write(
      `${what.padEnd(wide)}  ${measured.padStart(narrow)}  ${limit.padEnd(18)} ${holds ? 'holds' : 'FAILS'}\n`,
    );
  }
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(): Promise<void> {
  const [, , mode, name, path] = process.argv;
  if (mode !== 'reading') return run();
  process.stdout.write(`${JSON.stringify(await READINGS[name!]!(path!))}\n`);
}

main().catch((error: unknown) => {
  say(error instanceof Error ? String(error.stack) : String(error));
  process.exitCode = 1;
});
