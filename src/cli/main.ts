/** The `addendum` command. Whatever happens, it ends with an exit code and a line for the user, never with a stack trace. */
import './compile-late';
import { uiOf } from './arguments';
import { run } from './run';
import { speechOf } from './speech';
import { safe } from './terminal';

const COULD_NOT_RUN = 2;

function stopOn(error: unknown): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const end = (line: string): never => {
    process.stderr.write(`addendum: ${line}\n`);
    process.exit(COULD_NOT_RUN);
  };
  // Whatever broke may keep us from saying more than what it was.
  speechOf(uiOf(process.argv)).then(
    (speech) => end(speech.line('unexpected', { error: text })),
    () => end(safe(text)),
  );
}

process.on('uncaughtException', stopOn);
process.on('unhandledRejection', stopOn);
for (const stream of [process.stdout, process.stderr]) {
  // Whoever read along has gone (`addendum … | head`), or the disk behind is full: there is nobody left to tell.
  stream.on('error', () => process.exit(COULD_NOT_RUN));
}

run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
}, stopOn);
