/** Runs one command, and says how it went as an exit code. */
import { Refusal } from '../core/values/diagnostic';
import { readArguments, uiOf } from './arguments';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { helpText } from './help';
import { refusalJson, refusalText } from './report-refusal';
import { speechOf } from './speech';
import { VERSION } from './version';

/** 0: no error found; 1: errors found; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a command writes to, and the environment it looks into. */
export interface Host {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  let args: Arguments | undefined;
  try {
    args = readArguments(argv);
    return await runCommand(args, host);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof CannotRun)) throw error;
    const json = args?.json ?? argv.includes('--json');
    const language = args?.ui ?? uiOf(argv);
    if (json) host.stdout.write(await refusalJson(error, language));
    else host.stderr.write(await refusalText(error, language));
    return 2;
  }
}

async function runCommand(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.version) {
    host.stdout.write(args.json ? `${JSON.stringify({ addendum: VERSION })}\n` : `addendum ${VERSION}\n`);
    return 0;
  }
  if (args.help || args.command === undefined) {
    const text = helpText(args.command, await speechOf(args.ui));
    host.stdout.write(args.json ? `${JSON.stringify({ addendum: VERSION, help: text })}\n` : text);
    return 0;
  }
  // Each command is loaded when it is called for: reading has no use for the writers.
  switch (args.command) {
    case 'map':
      return (await import(/* webpackChunkName: "map" */ './command-map')).map(args, host);
    case 'check':
      return (await import(/* webpackMode: "eager" */ './command-check')).check(args, host);
    case 'reconcile':
      return (await import(/* webpackMode: "eager" */ './command-reconcile')).reconcileCommand(args, host);
    case 'annex':
      return (await import(/* webpackChunkName: "annex" */ './command-annex')).annex(args, host);
    case 'verify':
      return (await import(/* webpackChunkName: "verify" */ './command-verify')).verify(args, host);
    case 'explain':
      return (await import(/* webpackChunkName: "explain" */ './command-explain')).explain(args, host);
    case 'compare':
      return (await import(/* webpackChunkName: "compare" */ './command-compare')).compare(args, host);
    case 'status':
      return (await import(/* webpackChunkName: "status" */ './command-status')).statusCommand(args, host);
    case 'letters':
      return (await import(/* webpackChunkName: "letters" */ './command-letters')).lettersCommand(args, host);
    case 'estimate':
      return (await import(/* webpackChunkName: "estimate" */ './command-estimate')).estimateCommand(args, host);
    case 'shares':
      return (await import(/* webpackChunkName: "shares" */ './command-shares')).sharesCommand(args, host);
    case 'contributions':
      return (await import(/* webpackChunkName: "contributions" */ './command-contributions')).contributionsCommand(
        args,
        host,
      );
    case 'template':
      return (await import(/* webpackChunkName: "template" */ './command-template')).template(args, host);
  }
}
