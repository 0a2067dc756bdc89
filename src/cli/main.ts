/**
 * The `addendum` command. Whatever happens, it ends with an exit code and a line for the user. A stack trace is shown only where it is asked for,
 * with `--debug` or ADDENDUM_DEBUG; a debug build (`npm run build -- --debug`) has it name the source's own lines.
 */
import './compile-late';
import { uiOf } from './arguments';
import { run } from './run';
import { speechOf } from './speech';
import { stackText } from './stack-text';
import { safe } from './terminal';
import { VERSION } from './version';

const COULD_NOT_RUN = 2;
const isDebugging = process.argv.includes('--debug') || Boolean(process.env['ADDENDUM_DEBUG']);

/** What helps whoever looks into an error; nothing of the workbooks, and no path. */
function reportText(): string {
  const command = process.argv[2] ?? '';
  const shown = /^[a-z]+$/.test(command) ? `, ${command}` : '';
  return `addendum ${VERSION}${shown}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}

function stopOn(error: unknown): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = isDebugging && error instanceof Error ? `${stackText(error)}\n` : '';
  const end = (line: string): never => {
    process.stderr.write(`addendum: ${line}\n${stack}`);
    process.exit(COULD_NOT_RUN);
  };
  // Whatever broke may keep us from saying more than what it was.
  speechOf(uiOf(process.argv)).then(
    (speech) => end(speech.line('unexpected', { error: text, report: reportText() })),
    () => end(`${safe(text)} (${reportText()})`),
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
