/** `addendum map`: what the tables of any workbook are taken for, and a set-up workbook that leads to figures. */
import path from 'node:path';
import { voiceOf } from '../adapters/messages/voice';
import { writeForm } from '../adapters/xlsx/write/write-form';
import { mapWorkbooks } from '../core/mapping/map-workbooks';
import { mappingJson } from '../core/mapping/mapping-json';
import { SET_UP_FILE } from '../core/mapping/set-up-workbook';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { countOf, printBriefly } from './print-diagnostics';
import { printMapping } from './print-mapping';
import { readWorkbooks } from './read-workbooks';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';
import { writeOutputs } from './write-outputs';

export async function map(args: Arguments, host: Host): Promise<ExitCode> {
  const [language = args.ui, ...others] = args.languagesGiven;
  if (others.length > 0) throw new CannotRun('oneLanguage', { example: '--lang fr' });
  if (args.out !== undefined && path.extname(args.out).toLowerCase() !== '.xlsx')
    throw new CannotRun('mapNotSettings', { path: args.out });
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
  const mapping = mapWorkbooks(workbooks, language);
  const bytes = args.out === undefined ? undefined : await writeForm(mapping.forms, { title: 'Addendum' });
  if (bytes !== undefined) {
    const isOurs = (existing: Uint8Array): boolean => sha256Of(existing) === sha256Of(bytes);
    writeOutputs([{ path: path.normalize(args.out!), bytes, isOurs }], {
      inputs: files.map(({ identity }) => identity),
      force: args.force,
    });
  }
  const file = args.out?.split(path.sep).join('/');
  if (args.json) {
    const voice = await voiceOf(args.ui);
    const inputs = files.map(({ file: name, sha256 }) => ({ file: name, sha256 }));
    const outputs = bytes === undefined ? [] : [{ file, sha256: sha256Of(bytes) }];
    const diagnostics = diagnosticsJson(mapping.diagnostics, voice);
    host.stdout.write(jsonText({ addendum: VERSION, inputs, ...mappingJson(mapping, language), outputs, diagnostics }));
  } else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printMapping(terminal, mapping, speech);
    terminal.line();
    printBriefly(terminal, mapping.diagnostics, speech);
    terminal.line();
    if (file === undefined) terminal.line(speech.line('mapOut', { file: SET_UP_FILE }));
    else {
      terminal.line(speech.line('written', { files: [file] }));
      terminal.line(
        speech.line('mapNext', { file, command: ['addendum', 'reconcile', ...args.files, file].join(' ') }),
      );
    }
  }
  // Where all that is proposed is of the other job, nothing of this one is missing.
  const isOfCosts = mapping.proposals.reading.length === 0 || mapping.reconciliation.records.sources.length > 0;
  const errors = mapping.diagnostics.filter(({ code }) => isOfCosts || code !== 'sheet-missing');
  return mapping.open.length > 0 || countOf(errors, 'error') > 0 ? 1 : 0;
}
