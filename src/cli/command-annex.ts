import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import type { ExitCode, Host } from './run';

export async function annex(_args: Arguments, _host: Host): Promise<ExitCode> {
  throw new CannotRun('The annex is not there yet.');
}
