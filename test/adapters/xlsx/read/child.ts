/** Runs a module of test code in a Node of its own, with limits of time and memory. */
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ChildOutcome {
  readonly stdout: string;
  readonly stderr: string;
  /** Null where it was stopped for want of time. */
  readonly status: number | null;
}

export function runInChild(
  module: string,
  args: readonly string[],
  limits: { seconds: number; megabytes: number },
): ChildOutcome {
  const folder = mkdtempSync(join(tmpdir(), 'addendum-child-'));
  try {
    const outfile = join(folder, 'child.js');
    buildSync({ entryPoints: [module], bundle: true, platform: 'node', outfile, logLevel: 'error' });
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${limits.megabytes}`, outfile, ...args],
      {
        encoding: 'utf8',
        timeout: limits.seconds * 1000,
        maxBuffer: 2 ** 26,
      },
    );
    return { stdout, stderr, status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
