/** Runs the built command line as a user does. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { built } from '../built';

export const ROOT = path.join(__dirname, '..', '..');
export const SAMPLE = path.join(ROOT, 'samples', 'ccw-2013.xlsx');
/** Files for tests that lie beside the repository; tests that need them are skipped where they are not. */
export const SHARED = path.join(ROOT, '..', 'shared');

// A process for each command, on machines that have other things to do.
jest.setTimeout(120_000);

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function addendum(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const program = built('addendum.js');
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_OPTIONS: '', ...options.env };
    const child = spawn(process.execPath, [program, ...args], { cwd: options.cwd ?? ROOT, env });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export interface JsonFigures {
  readonly estimate: string | null;
  readonly expenditure: string | null;
  readonly variance: string | null;
  readonly implementationRate: number | null;
}

export interface Json {
  readonly addendum: string;
  readonly error?: string;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly meetings: readonly (JsonFigures & {
    readonly code: string;
    readonly lines: readonly (JsonFigures & { readonly line: string; readonly rows?: readonly object[] })[];
  })[];
  readonly totals: JsonFigures;
  readonly unmatched: readonly object[];
  readonly proof: { readonly holds: boolean };
  readonly outputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

/** Runs with `--json`; standard output must be one JSON document, and standard error empty. */
export async function addendumJson(
  args: readonly string[],
  cwd?: string,
): Promise<{ code: number | null; json: Json }> {
  const { code, stdout, stderr } = await addendum([...args, '--json'], cwd === undefined ? {} : { cwd });
  expect(stderr).toBe('');
  return { code, json: JSON.parse(stdout) as Json };
}
