/** Runs one command, and says how it went as an exit code. */
import { Refusal } from '../core/values/diagnostic';
import { readArguments, uiOf } from './arguments';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { COMMAND_TABLE } from './commands';
import type { ExitCode, Host } from './host';
import { helpText } from './help';
import { refusalJson, refusalText } from './report-refusal';
import { speechOf } from './speech';
import { VERSION } from './version';

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
  return (await COMMAND_TABLE[args.command].load())(args, host);
}
