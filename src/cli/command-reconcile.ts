/** `addendum reconcile`: the table of meetings and lines. */
import { reconciliationJson } from '../core/annex/annex-json';
import type { ReconciliationJson } from '../core/annex/annex-json';
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import { decimalFromMinor } from '../core/values/money';
import type { Minor } from '../core/values/money';
import type { Arguments } from './arguments';
import { messaged } from './diagnostics-json';
import { jsonText } from './json-text';
import { countOf, printBriefly } from './print-diagnostics';
import { chosenMeetings, printReconciliation } from './print-reconciliation';
import { printSplits } from './print-split';
import { reconcileFiles } from './reconcile-files';
import { rowsBehind } from '../core/reconciliation/rows-behind';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';
import { voiceOf } from '../adapters/messages/voice';

export async function reconcileCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const { files, reconciliation, diagnostics } = await reconcileFiles(args, host);
  if (args.json) {
    const voice = diagnostics.length > 0 ? await voiceOf(args.ui) : undefined;
    const meetings = chosenMeetings(reconciliation, args.meetings);
    const said = voice === undefined ? [] : messaged(diagnostics, voice);
    const context = { version: VERSION, inputs: files, diagnostics: said };
    const json = reconciliationJson(reconciliation, context, meetings);
    host.stdout.write(jsonText(args.rows ? withRows(json, { ...reconciliation, meetings }) : json));
  } else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printReconciliation(terminal, reconciliation, { speech, meetings: args.meetings, rows: args.rows });
    if (args.split) {
      const shown = chosenMeetings(reconciliation, args.meetings).map(({ index }) => index);
      printSplits(terminal, reconciliation, new Set(shown), speech);
    }
    if (diagnostics.length > 0) terminal.line();
    printBriefly(terminal, diagnostics, speech);
  }
  return countOf(diagnostics, 'error') > 0 ? 1 : 0;
}

/** Beside each line, the rows behind it: where they stand and what they add. */
function withRows(json: ReconciliationJson, reconciliation: Reconciliation): object {
  const behind = rowsBehind(reconciliation);
  const decimal = (amount: number | undefined): string | undefined =>
    amount === undefined ? undefined : decimalFromMinor(amount as Minor, reconciliation.decimals);
  const meetings = json.meetings.map((meeting, m) => {
    const result = reconciliation.meetings[m]!;
    const lines = meeting.lines.map((line, l) => {
      const rows = behind.get(result.index, result.lines[l]!.index);
      return {
        ...line,
        rows: rows.map(({ at, estimate, expenditure }) => ({
          at,
          estimate: decimal(estimate),
          expenditure: decimal(expenditure),
        })),
      };
    });
    return { ...meeting, lines };
  });
  return { ...json, meetings };
}
