/** `addendum explain`: the cells behind a figure of a document, and with the workbook at hand their rows. */
import path from 'node:path';
import type { ExactRow } from '../adapters/xlsx/read-annex-cell';
import { voiceOf } from '../adapters/messages/voice';
import type { LineageFigure } from '../core/annex/lineage';
import { formatDecimal, NOT_AVAILABLE } from '../core/language/format';
import type { Language } from '../core/language/language';
import { figureName } from '../core/reconciliation/figure-name';
import type { KeptAnnex, KnownFigure } from '../core/tie-out/known-figures';
import { behindFigure, findFigures, isKeptAnnex, knownFigures } from '../core/tie-out/known-figures';
import { parseCell } from '../core/values/address';
import type { Diagnostic } from '../core/values/diagnostic';
import { diagnostic } from '../core/values/diagnostic';
import { headingOf } from '../core/workbook/heading-index';
import type { Arguments } from './arguments';
import { CannotRun, reasonOf } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import { explainBudget, keptBudget } from './explain-budget';
import type { ExplainedRow } from './explained-rows';
import { explainedRows } from './explained-rows';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import type { KeptSet } from './kept-set';
import { keptSet } from './kept-set';
import { nodeInflate } from './node-inflate';
import { readRegular } from './regular-file';
import { placeText, printAll } from './print-diagnostics';
import { reconcileFiles } from './reconcile-files';
import type { ExitCode, Host } from './host';
import { rowNote } from './row-note';
import type { Speech } from './speech';
import { speechOf } from './speech';
import { safe, terminalOn } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';
import { VERSION } from './version';

/** Rows that are printed; all stand in the JSON. */
const SHOWN = 200;
/** How the JSON calls a part of a shared row. */
const SHARE = 'share';
/** More figures than these are not listed for a choice. */
const MOST_CHOICES = 40;

type Behind = ReturnType<typeof behindFigure>;

interface Explanation {
  readonly figure: KnownFigure;
  readonly behind: Behind;
  readonly kept: KeptAnnex;
  /** Rows of the workbook as it is now; `undefined` where none was given. */
  readonly rows: readonly ExplainedRow[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function explain(args: Arguments, host: Host): Promise<ExitCode> {
  const [document = '', query = ''] = args.files;
  const budget = keptBudget(document);
  if (budget) return explainBudget(budget, args, host);
  const set = keptSet(document);
  if (!set || !isKeptAnnex(set.json)) {
    throw new CannotRun('annexJsonMissing', { file: path.basename(document) });
  }
  const kept = set.json;
  const found = await candidates(document, query, kept, set);
  const [figure] = found;
  if (!figure) throw new CannotRun('figureUnknown', { query, examples: examples(kept) });
  if (found.length > 1) return choose(found, query, args, host);
  const { rows, diagnostics } = await rowsNow(figure, set, args, host);
  const explanation = { figure, behind: behindFigure(figure, kept), kept, rows, diagnostics };
  if (args.json) host.stdout.write(jsonText(await explanationJson(explanation, args)));
  else await print(explanation, args, terminalOn(host.stdout, host.env));
  return 0;
}

const examples = (kept: KeptAnnex): string[] =>
  knownFigures(kept)
    .slice(0, 2)
    .map(({ name }) => name);

/** By name or number; in a workbook also by the address of a cell. */
async function candidates(document: string, query: string, kept: KeptAnnex, set: KeptSet): Promise<KnownFigure[]> {
  const known = knownFigures(kept);
  const [, sheet = '', cell = ''] = /^(?:'?(.+?)'?!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(query.trim()) ?? [];
  if (/\.xlsx$/i.test(document) && parseCell(cell)) {
    const { readAnnexCell } = await import('../adapters/xlsx/read-annex-cell');
    const file = path.basename(document);
    const question = { file, sheet, cell: cell.replaceAll('$', ''), inflate: nodeInflate };
    const row = await readAnnexCell(bytesOf(document), question);
    if (row) return known.filter(({ name }) => name === nameOfRow(row));
  }
  return findFigures(known, query, set.options.rounding ?? '0');
}

function nameOfRow({ kind, meeting, line, measure }: ExactRow): string {
  if (kind === 'subtotal') return figureName({ meeting, line: '', part: line, role: 'subtotal' }, measure);
  const role = kind === 'unmatched' || kind === 'grand-total' ? kind : line === '' ? 'total' : 'line';
  return figureName({ meeting, line, part: '', role }, measure);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readRegular(file);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun('notRead', { path: file, reason: reasonOf(error) });
  }
}

const isOfCosts = ({ figure }: LineageFigure): boolean => figure.endsWith('/costs');

const shown = (amount: string | null | undefined, language: Language): string =>
  amount === null || amount === undefined ? NOT_AVAILABLE : formatDecimal(amount, language);

/** Lists what may be meant, and leaves the choice to the person. */
async function choose(
  found: readonly KnownFigure[],
  query: string,
  { json, ui }: Arguments,
  host: Host,
): Promise<ExitCode> {
  if (json) {
    const candidates = found.map(({ name, amount }) => ({ figure: name, amount: amount ?? null }));
    host.stdout.write(jsonText({ addendum: VERSION, error: 'several figures', candidates }));
    return 2;
  }
  const terminal = terminalOn(host.stderr, host.env);
  const speech = await speechOf(ui);
  terminal.line(`addendum: ${speech.line('figuresSeveral', { count: found.length, query })}`);
  for (const { name, amount } of found.slice(0, MOST_CHOICES)) {
    terminal.line(`  ${safe(name)}  ${shown(amount, ui)}`);
  }
  if (found.length > MOST_CHOICES) terminal.line(`  ${speech.line('more', { count: found.length - MOST_CHOICES })}`);
  return 2;
}

/** The rows as the workbook has them now, and whether it still is what the document was made from. */
async function rowsNow(
  figure: KnownFigure,
  set: KeptSet,
  args: Arguments,
  host: Host,
): Promise<Pick<Explanation, 'rows' | 'diagnostics'>> {
  const document = path.basename(args.files[0]!);
  const written = set.outputs.get(document);
  const at = { file: document, sheet: '', cell: '' };
  const diagnostics: Diagnostic[] =
    written !== undefined && written !== sha256Of(bytesOf(args.files[0]!))
      ? [diagnostic('document-edited', at, {})]
      : [];
  if (args.with.length === 0) return { rows: undefined, diagnostics };
  const sheets = [...new Set([...args.sheets, ...(set.options.sheets ?? [])])];
  const reconciled = await reconcileFiles({ ...args, files: args.with, sheets }, host);
  const changed = set.inputs.filter(({ sha256 }) => !reconciled.files.some((file) => file.sha256 === sha256));
  if (changed.length > 0) {
    const files = changed.map(({ file }) => file).join(', ');
    diagnostics.push(diagnostic('document-inputs-changed', at, { files }));
  }
  return { rows: explainedRows(reconciled.reconciliation, figure), diagnostics };
}

async function explanationJson(
  { figure, behind, kept, rows, diagnostics }: Explanation,
  { ui }: Arguments,
): Promise<object> {
  const { sheets } = kept.lineage;
  const cellsOf = ({ cells }: LineageFigure): object[] =>
    cells.map(({ sheet, areas, rows: count, sum, shared, summarised }) => ({
      ...sheets[sheet],
      areas,
      rows: count,
      sum,
      ...(shared ? { shared } : {}),
      ...(summarised ? { summarised } : {}),
    }));
  return {
    addendum: VERSION,
    figure: figure.name,
    amount: figure.amount ?? null,
    of: behind.map(({ sign, figure: each }) => ({
      figure: each.figure,
      sign,
      amount: each.amount,
      cells: cellsOf(each),
    })),
    ...(rows === undefined
      ? {}
      : {
          rows: rows.map((row) => ({ at: row.at, figure: row.figure, amount: row.amount, note: rowNote(row, SHARE) })),
        }),
    diagnostics: diagnosticsJson(diagnostics, await voiceOf(ui)),
  };
}

async function print(
  { figure, behind, kept, rows, diagnostics }: Explanation,
  { ui }: Arguments,
  terminal: Terminal,
): Promise<void> {
  const speech = await speechOf(ui);
  terminal.line(`${terminal.paint('bold', safe(figure.name))}  ${shown(figure.amount, ui)}`);
  terminal.line();
  printCells(terminal, behind, kept, speech);
  if (rows !== undefined) printRows(terminal, rows, speech);
  if (diagnostics.length > 0) {
    terminal.line();
    printAll(terminal, diagnostics, speech);
  }
}

function printCells(terminal: Terminal, behind: Behind, kept: KeptAnnex, speech: Speech): void {
  const { language: ui } = speech;
  const isOne = behind.length === 1;
  const rows = behind.flatMap(({ sign, figure }) => [
    ...(isOne
      ? []
      : [
          {
            label: `${sign < 0 ? '− ' : ''}${figure.figure}`,
            cells: [isOfCosts(figure) ? '' : shown(figure.amount, ui), ''],
          },
        ]),
    ...figure.cells.map(({ sheet, areas, rows: count, sum, shared, summarised }) => {
      const { file, sheet: name } = kept.lineage.sheets[sheet]!;
      const words = [shared ? speech.say('shares') : '', summarised ? speech.say('amongOthers') : ''];
      const what = words.filter((text) => text !== '').join(speech.signs.comma);
      const place = placeText({ file, sheet: name, cell: areas });
      const label = `${isOne ? '' : '    '}${place}${what === '' ? '' : ` (${what})`}`;
      return { label, cells: [sum === null ? '' : shown(sum, ui), formatDecimal(String(count), ui)] };
    }),
  ]);
  if (rows.length === 0) terminal.line(speech.line('noRows'));
  else printTable(terminal, ['', headingOf('Expenditures', 'Amount', ui), speech.say('rows')], rows);
}

function printRows(terminal: Terminal, rows: readonly ExplainedRow[], speech: Speech): void {
  const { language: ui } = speech;
  terminal.line();
  const listed = rows.slice(0, SHOWN).map((row) => {
    const note = rowNote(row, speech.say('share'));
    return {
      label: `${placeText(row.at)}${note === '' ? '' : `  ${note}`}`,
      cells: [row.amount === '' ? '' : shown(row.amount, ui)],
    };
  });
  printTable(terminal, ['', headingOf('Expenditures', 'Amount', ui)], listed);
  if (rows.length > SHOWN) terminal.line(speech.line('moreRows', { count: rows.length - SHOWN }));
}
