/** `addendum explain shares.json MEETING/STATE/share --with my.xlsx`: a figure of the budget, led back to its cells. */
import path from 'node:path';
import { voiceOf } from '../adapters/messages/voice';
import { factorLabel } from '../core/budget/records/factors';
import type { Trace, TraceRow } from '../core/budget/trace/trace';
import { BUDGET_WORDS } from '../core/language/budget-words';
import { formatAmount, formatDecimal, NOT_AVAILABLE } from '../core/language/format';
import { LANGUAGES } from '../core/language/language';
import type { Language } from '../core/language/language';
import { figureNameParts } from '../core/reconciliation/figure-name';
import type { TracedBudget, TracedDocument, TracedFigure } from '../core/trace-budget';
import { traceBudget } from '../core/trace-budget';
import { dayFromIso, isoFromDay } from '../core/values/calendar';
import type { Day } from '../core/values/calendar';
import { codeKey } from '../core/values/code-key';
import type { Diagnostic } from '../core/values/diagnostic';
import { diagnostic } from '../core/values/diagnostic';
import type { Fraction } from '../core/values/fraction';
import { decimalText, fixedDecimal } from '../core/values/fraction';
import { decimalFromMinor } from '../core/values/money';
import { CHOICES } from '../core/workbook/choices';
import type { ChoiceList } from '../core/workbook/choices';
import { headingOf } from '../core/workbook/heading-index';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import type { KeptSet } from './kept-set';
import { keptSet } from './kept-set';
import { placeText, printAll } from './print-diagnostics';
import { readWorkbooks } from './read-workbooks';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { safe, terminalOn } from './terminal';
import { printTable } from './text-table';
import type { TextRow } from './text-table';
import { VERSION } from './version';

const JOBS = ['estimate', 'shares', 'contributions'] as const;
/** What is asked for where only a State or a line is named. */
const USUAL: { readonly [J in (typeof JOBS)[number]]: string } = {
  estimate: 'estimate',
  shares: 'share',
  contributions: 'outstanding',
};
/** More figures than these are not listed for a choice. */
const MOST_CHOICES = 40;

export interface BudgetSetKept {
  readonly set: KeptSet;
  readonly document: TracedDocument;
}

/** The set of a budget's command that a document belongs to, or that it is itself; `undefined` for any other. */
export function keptBudget(document: string): BudgetSetKept | undefined {
  for (const job of JOBS) {
    const set = keptSet(document, `${job}.json`);
    const found = set && documentOf(set.json);
    if (set && found) return { set, document: found };
  }
  return undefined;
}

function documentOf(json: KeptSet['json']): TracedDocument | undefined {
  const day = (value: unknown): Day | undefined => (typeof value === 'string' ? dayFromIso(value) : undefined);
  const asAt = day(json['asAt']);
  const { on, meetings } = json as { readonly on?: unknown; readonly meetings?: unknown };
  if (!Array.isArray(meetings)) return undefined;
  if (on === 'estimate' || on === 'final') return { job: 'shares', on, asAt };
  if ('unassigned' in json) return asAt === undefined ? undefined : { job: 'contributions', asAt };
  if (!('ratesAsAt' in json)) return undefined;
  const versions = (meetings as readonly { readonly code?: unknown; readonly version?: unknown }[]).map(
    ({ code, version }) => [String(code), String(version)] as const,
  );
  return { job: 'estimate', versions: new Map(versions), ratesAsAt: day(json['ratesAsAt']) };
}

export async function explainBudget({ set, document }: BudgetSetKept, args: Arguments, host: Host): Promise<ExitCode> {
  const [file = '', query = ''] = args.files;
  if (args.with.length === 0)
    throw new CannotRun('verifyNeedsWorkbook', {
      example: ['addendum', 'explain', file, query, '--with', 'my.xlsx'].join(' '),
    });
  const { files, workbooks } = await readWorkbooks(args.with, args, host);
  const budget = traceBudget(workbooks, document, args.sheets);
  const found = figuresFor(budget, document, query);
  const [figure] = found;
  if (!figure) {
    const examples = budget.figures.slice(0, 2).map(({ name }) => name);
    throw new CannotRun('figureUnknown', { query, examples });
  }
  if (found.length > 1) return choose(found, budget, args, host);
  const at = { file: path.basename(file), sheet: '', cell: '' };
  const changed = set.inputs.filter(({ sha256 }) => !files.some((each) => each.sha256 === sha256));
  const diagnostics: Diagnostic[] =
    changed.length === 0
      ? []
      : [diagnostic('document-inputs-changed', at, { files: changed.map((each) => each.file).join(', ') })];
  const trace = figure.trace();
  const { decimals } = budget.records.costs.settings;
  if (args.json) {
    const json = {
      addendum: VERSION,
      ...traceJson(trace, decimals),
      diagnostics: diagnosticsJson(diagnostics, await voiceOf(args.ui)),
    };
    host.stdout.write(jsonText(json));
    return 0;
  }
  const terminal = terminalOn(host.stdout, host.env);
  const speech = await speechOf(args.ui);
  terminal.line(`${terminal.paint('bold', safe(trace.figure))}  ${amountText(trace.amount, decimals, args.ui)}`);
  terminal.line();
  const rows = rowsOf(trace, 0, { language: args.ui, decimals }).slice(1);
  if (rows.length === 0) terminal.line(speech.line('noRows'));
  else printTable(terminal, ['', headingOf('Expenditures', 'Amount', args.ui)], rows);
  if (diagnostics.length > 0) {
    terminal.line();
    printAll(terminal, diagnostics, speech);
  }
  return 0;
}

/** By its name, also with a State's name for its code; without a measure the usual one; or by the amount, as it is printed in any of the languages. */
function figuresFor({ figures, records }: TracedBudget, { job }: TracedDocument, query: string): TracedFigure[] {
  const keyOf = (name: string): string => figureNameParts(name).map(codeKey).join('/');
  const wanted = keyOf(query);
  const named = (name: string): TracedFigure[] =>
    figures.filter((figure) => [figure.name, ...figure.aliases].some((each) => keyOf(each) === name));
  for (const name of [wanted, `${wanted}/${codeKey(USUAL[job])}`]) {
    const found = named(name);
    if (found.length > 0) return found;
  }
  const { decimals } = records.costs.settings;
  const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '');
  const typed = plain(query);
  return figures.filter(({ amount }) => {
    if (amount === undefined) return false;
    const texts = [
      decimalFromMinor(BigInt(amount), decimals),
      ...LANGUAGES.map((each) => amountText(amount, decimals, each)),
    ];
    return texts.some((text) => plain(text) === typed);
  });
}

async function choose(
  found: readonly TracedFigure[],
  { records }: TracedBudget,
  args: Arguments,
  host: Host,
): Promise<ExitCode> {
  const { decimals } = records.costs.settings;
  if (args.json) {
    const candidates = found.map(({ name, amount }) => ({ figure: name, amount: plainAmount(amount, decimals) }));
    host.stdout.write(jsonText({ addendum: VERSION, error: 'several figures', candidates }));
    return 2;
  }
  const terminal = terminalOn(host.stderr, host.env);
  const speech = await speechOf(args.ui);
  terminal.line(`addendum: ${speech.line('figuresSeveral', { count: found.length, query: args.files[1] ?? '' })}`);
  for (const { name, amount } of found.slice(0, MOST_CHOICES))
    terminal.line(`  ${safe(name)}  ${amountText(amount, decimals, args.ui)}`);
  if (found.length > MOST_CHOICES) terminal.line(`  ${speech.line('more', { count: found.length - MOST_CHOICES })}`);
  return 2;
}

interface Print {
  readonly language: Language;
  readonly decimals: number;
}

/** The figure, its rows under it, and under these the figures that it is made of, each further in. */
function rowsOf(trace: Trace, depth: number, print: Print): TextRow[] {
  const { language, decimals } = print;
  const indent = '  '.repeat(Math.max(0, depth - 1));
  const sign = trace.sign < 0 ? '− ' : '';
  return [
    {
      label: `${indent}${sign}${safe(trace.figure)}`,
      cells: [amountText(trace.amount, decimals, language)],
      colour: 'bold',
    },
    ...trace.rows.map((row): TextRow => {
      const [note, amount] = said(row, print);
      return { label: `${indent}${depth === 0 ? '' : '  '}${placeText(row.at)}  ${safe(note)}`, cells: [amount] };
    }),
    ...trace.from.flatMap((each) => rowsOf(each, depth + 1, print)),
  ];
}

/** What a row is, and what it adds. */
function said(row: TraceRow, { language, decimals }: Print): readonly [string, string] {
  const words = BUDGET_WORDS[language];
  const number = (value: Fraction): string => formatDecimal(decimalText(value), language);
  switch (row.of) {
    case 'amount':
      return [row.note, amountText(row.amount, decimals, language)];
    case 'invoice':
      return [
        `${choice('Invoices.Kind', row.kind, language)} ${isoFromDay(row.day as Day)}`,
        amountText(row.amount, decimals, language),
      ];
    case 'receipt':
      return [
        `${choice('Receipts.Kind', row.kind, language)} ${isoFromDay(row.day as Day)}`,
        amountText(row.amount, decimals, language),
      ];
    case 'volume': {
      const factors = row.factors.map(({ factor, value }) => {
        const label = factorLabel([factor]);
        return `${label.others[language] ?? label.text} ${number(value)}`;
      });
      const product = row.factors.length > 1 ? ` = ${number(row.quantity)}` : '';
      return [
        `${row.item}: ${factors.join(' × ')}${product}`,
        formatDecimal(fixedDecimal(row.exact, decimals), language),
      ];
    }
    case 'unit-cost':
      return [`${row.item}: ${words.unitCost} ${number(row.rate)} ${row.currency}`, ''];
    case 'exchange-rate':
      return [`${words.perDollar}: ${number(row.rate)} ${row.currency}`, ''];
    case 'per-cent':
      return [`${number(row.perCent)} %`, ''];
    case 'scale-rate': {
      const year = row.year === undefined ? '' : ` ${row.year}`;
      const adjusted = formatDecimal(fixedDecimal(row.adjusted, 4), language);
      return [`${words.rate}${year}: ${number(row.rate)} → ${words.adjusted}: ${adjusted}`, ''];
    }
    case 'participant':
      return [words.participant, ''];
    case 'party':
      return ['', ''];
  }
}

const choice = (list: ChoiceList, value: string, language: Language): string => {
  const names = (CHOICES[list] as Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>)[value];
  return names?.[language][0] ?? value;
};

const amountText = (amount: number | undefined, decimals: number, language: Language): string =>
  amount === undefined ? NOT_AVAILABLE : formatAmount(BigInt(amount), { decimals, language });

const plainAmount = (amount: number | undefined, decimals: number): string | null =>
  amount === undefined ? null : decimalFromMinor(BigInt(amount), decimals);

function traceJson({ figure, amount, sign, rows, from }: Trace, decimals: number): object {
  return {
    figure,
    amount: plainAmount(amount, decimals),
    sign,
    rows: rows.map((row) => rowJson(row, decimals)),
    from: from.map((each) => traceJson(each, decimals)),
  };
}

function rowJson(row: TraceRow, decimals: number): object {
  const { of, at } = row;
  switch (row.of) {
    case 'amount':
      return { of, at, amount: plainAmount(row.amount, decimals), note: row.note };
    case 'invoice':
    case 'receipt':
      return { of, at, amount: plainAmount(row.amount, decimals), kind: row.kind, day: isoFromDay(row.day as Day) };
    case 'volume':
      return {
        of,
        at,
        item: row.item,
        factors: row.factors.map(({ factor, value, at: cell }) => ({ factor, value: decimalText(value), at: cell })),
        quantity: decimalText(row.quantity),
        exact: fixedDecimal(row.exact, 6),
      };
    case 'unit-cost':
      return {
        of,
        at,
        item: row.item,
        rate: decimalText(row.rate),
        currency: row.currency,
        unitsPerDollar: decimalText(row.perDollar),
      };
    case 'exchange-rate':
      return { of, at, currency: row.currency, rate: decimalText(row.rate) };
    case 'per-cent':
      return { of, at, perCent: decimalText(row.perCent) };
    case 'scale-rate':
      return { of, at, year: row.year ?? null, rate: decimalText(row.rate), adjusted: fixedDecimal(row.adjusted, 10) };
    case 'party':
    case 'participant':
      return { of, at };
  }
}
