/** `addendum template`: an empty workbook in our own form. */
import path from 'node:path';
import { writeForm } from '../adapters/xlsx/write/write-form';
import { templateSheets } from '../core/workbook/template';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';
import { writeOutputs } from './write-outputs';

const FILE = 'template.xlsx';

export async function template(args: Arguments, host: Host): Promise<ExitCode> {
  const [language, ...others] = args.languages;
  if (language === undefined || others.length > 0) throw new CannotRun('oneLanguage', { example: '--lang fr' });
  const target = targetOf(args.out);
  const bytes = await writeForm(templateSheets(language), { title: 'Addendum' });
  // One that was filled in since is the user's; only one that is still as written may go.
  const isOurs = (existing: Uint8Array): boolean => sha256Of(existing) === sha256Of(bytes);
  writeOutputs([{ path: target, bytes, isOurs }], { inputs: [], force: args.force });
  const file = target.split(path.sep).join('/');
  if (args.json) {
    host.stdout.write(jsonText({ addendum: VERSION, outputs: [{ file, sha256: sha256Of(bytes) }], diagnostics: [] }));
  } else {
    const speech = await speechOf(args.ui);
    terminalOn(host.stdout, host.env).line(speech.line('written', { files: [file] }));
  }
  return 0;
}

/** A file's path, or a folder to put `template.xlsx` into. */
function targetOf(out: string | undefined): string {
  if (out === undefined) return FILE;
  return path.extname(out).toLowerCase() === '.xlsx' ? path.normalize(out) : path.join(out, FILE);
}
