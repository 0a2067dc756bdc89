/** `addendum status`: who has reported, who is late, who never did. */
import path from 'node:path';
import { checkStatus } from '../core/check-status';
import { STATUS_CSV_HEAD, statusCsv } from '../core/status/status-csv';
import { statusJson } from '../core/status/status-json';
import type { CheckedStatus } from '../core/status/tie-counts';
import { codeKey } from '../core/values/code-key';
import type { Day } from '../core/values/calendar';
import { dayFromIso } from '../core/values/calendar';
import { Refusal } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { countOf, printFirst } from './print-diagnostics';
import { printStatus } from './print-status';
import { readWorkbooks } from './read-workbooks';
import type { ReadFile } from './read-workbooks';
import type { ExitCode, Host } from './run';
import { safe, terminalOn } from './terminal';
import { voiceOf } from './voice';
import { writeOutputs } from './write-outputs';

const CSV = 'status.csv';

export async function statusCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const options = { asAt: asAtOf(args.asAt), year: yearOf(args.year), sheets: args.sheets };
  const { files, workbooks } = await readWorkbooks(args.files, host.stderr);
  const { value, diagnostics } = checkStatus(workbooks, options);
  if (value === undefined) throw new Refusal(diagnostics.find(({ code }) => code === 'as-at-missing')!);
  const status = chosenInstruments(value, args.instruments);
  const voice = await voiceOf(args.ui);
  if (args.out !== undefined) writeCsv(args.out, status, files, args.force);
  if (args.json) {
    host.stdout.write(jsonText({ ...statusJson(status, args.ui), diagnostics: diagnosticsJson(diagnostics, voice) }));
  } else {
    const terminal = terminalOn(host.stdout, host.env);
    printStatus(terminal, status, { language: args.ui, form: args.form });
    terminal.line();
    printFirst(terminal, diagnostics, voice);
    if (args.out !== undefined) terminal.line(`Written: ${safe(path.join(args.out, CSV))}`);
  }
  return countOf(diagnostics, 'error') > 0 ? 1 : 0;
}

function asAtOf(text: string | undefined): Day | undefined {
  const day = text === undefined ? undefined : dayFromIso(text);
  if (text !== undefined && day === undefined) throw new CannotRun(`--as-at is a day like 2014-04-30, not “${text}”.`);
  return day;
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20|21)\d\d$/.test(text)) throw new CannotRun(`--year is a year like 2013, not “${text}”.`);
  return Number(text);
}

/** The instruments that are asked for by code. Throws `CannotRun` where one is not in the workbook. */
function chosenInstruments(status: CheckedStatus, codes: readonly string[]): CheckedStatus {
  if (codes.length === 0) return status;
  const wanted = codes.map(codeKey);
  const known = status.instruments.map(({ instrument }) => instrument.code);
  const missing = codes.find((code) => !known.some((each) => codeKey(each) === codeKey(code)));
  if (missing !== undefined) {
    throw new CannotRun(
      `No reporting duty has the instrument “${safe(missing)}”; there are: ${safe(known.join(', '))}.`,
    );
  }
  const instruments = status.instruments.filter(({ instrument }) => wanted.includes(codeKey(instrument.code)));
  return { ...status, instruments };
}

function writeCsv(folder: string, status: CheckedStatus, files: readonly ReadFile[], force: boolean): void {
  const bytes = new TextEncoder().encode(statusCsv(status));
  const isOurs = (existing: Uint8Array): boolean =>
    new TextDecoder().decode(existing.subarray(0, STATUS_CSV_HEAD.length)) === STATUS_CSV_HEAD;
  writeOutputs([{ path: path.join(folder, CSV), bytes, isOurs }], {
    inputs: files.map(({ identity }) => identity),
    force,
  });
}
