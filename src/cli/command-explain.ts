import type { Arguments } from './arguments';
import type { ExitCode, Host } from './run';
export function explain(_args: Arguments, _host: Host): Promise<ExitCode> {
  return Promise.resolve(2);
}
