/** Measures a Node process from outside: its CPU time, its memory, what it printed. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Measured {
  /** User and system time of the whole process, start included, in seconds. */
  readonly cpu: number;
  /** The most memory that it ever held, in megabytes. */
  readonly megabytes: number;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Loaded into the process before anything else; reports when it ends. Costs about a millisecond. */
const HOOK = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

export class Measurer {
  private readonly hook: string;

  constructor(folder: string) {
    this.hook = join(folder, 'report-usage.cjs');
    writeFileSync(this.hook, HOOK);
  }

  /**
   * Runs `node` with each of these arguments in turn, `times` times, and gives each one's run of least CPU time: the one least disturbed
   * by others. They take turns since a machine that is shared is faster at one time than at another.
   */
  least<const A extends readonly (readonly string[])[]>(all: A, times: number): { readonly [N in keyof A]: Measured } {
    let best = all.map((args) => this.run(args));
    for (let time = 1; time < times; time++) {
      best = best.map((known, n) => {
        const next = this.run(all[n]!);
        return next.cpu < known.cpu ? next : known;
      });
    }
    return best as unknown as { readonly [N in keyof A]: Measured };
  }

  private run(args: readonly string[]): Measured {
    const { status, stdout, stderr, output } = spawnSync(process.execPath, ['--require', this.hook, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 29,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const usage =
      output[3] === undefined || output[3] === null || output[3] === '' ? '{"cpu":NaN,"megabytes":NaN}' : output[3];
    return { ...(JSON.parse(usage) as { cpu: number; megabytes: number }), status, stdout, stderr };
  }
}
