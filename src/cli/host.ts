/** What a command is given, and what it gives back, beside its arguments. */

/** 0: no error found; 1: errors found; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a command writes to, and the environment it looks into. */
export interface Host {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}
