/** What was typed, understood by the tables of commands and options. */
import type { CodePage } from '../adapters/xlsx/open-workbook';
import { CODE_PAGES } from '../adapters/xlsx/open-workbook';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../core/language/language';
import type { Language } from '../core/language/language';
import { CannotRun } from './cannot-run';
import { COMMANDS, COMMAND_TABLE } from './commands';
import type { Command, FileLists } from './commands';
import { OPTION_TABLE } from './option-table';
import type { OptionName, OptionRow } from './option-table';

/** In the order of the help. */
export const OPTIONS: readonly (Omit<OptionRow, 'commands'> & {
  readonly name: OptionName;
  readonly commands: readonly Command[];
})[] = OPTION_TABLE.map((row) => ({ ...row, commands: row.commands === 'all' ? COMMANDS : row.commands }));

export interface Arguments {
  readonly command: Command | undefined;
  readonly files: readonly string[];
  /** The workbook that a document was made from. */
  readonly with: readonly string[];
  /** Files of the newer version. */
  readonly to: readonly string[];
  /** Files of earlier years, each reconciled by itself. */
  readonly past: readonly string[];
  readonly split: boolean;
  readonly on: 'estimate' | 'final';
  /** Name of the version that an estimate is built for. */
  readonly estimateVersion: string | undefined;
  readonly whatIf: string | undefined;
  readonly issue: string | undefined;
  readonly due: string | undefined;
  readonly json: boolean;
  /** Where an unexpected error happened is printed. */
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly rows: boolean;
  readonly draft: boolean;
  readonly force: boolean;
  readonly meetings: readonly string[];
  readonly sheets: readonly string[];
  readonly out: string | undefined;
  readonly layout: 'by meeting' | 'matrix' | undefined;
  readonly rounding: string | undefined;
  readonly asAt: string | undefined;
  readonly year: string | undefined;
  readonly instruments: readonly string[];
  readonly form: string | undefined;
  readonly languages: readonly Language[];
  /** As given: none where none is. */
  readonly languagesGiven: readonly Language[];
  readonly classes: readonly string[];
  /** Key of a wording. */
  readonly wording: string | undefined;
  readonly date: string | undefined;
  readonly together: boolean;
  readonly again: boolean;
  readonly formats: readonly Format[];
  readonly chart: boolean;
  readonly encoding: CodePage | undefined;
  readonly ui: Language;
}

const FORMATS = ['xlsx', 'csv', 'json', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

const MANY = new Set<string>(OPTIONS.filter(({ many }) => many).map(({ name }) => name));
const REPEATED = new Set(['meeting', 'instrument', 'sheet', 'lang', 'class', 'format', ...MANY]);

/** What the arguments ask for. Throws `CannotRun` where they cannot be understood. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(versionOfEstimate(argv));
  const [first, ...files] = positionals;
  const to = texts(values['to']);
  const made = texts(values['with']);
  const help = values['help'] === true;
  const version = values['version'] === true;
  const command = COMMANDS.find((name) => name === first);
  if (first !== undefined && command === undefined)
    throw new CannotRun('commandUnknown', { name: first, commands: COMMANDS });
  if (command !== undefined) refuseForeign(command, values);
  if (command === undefined && !help && !version) throw new CannotRun('commandMissing', { commands: COMMANDS });
  if (command !== undefined && !help && !version) checkFiles(command, files, { to, with: made });
  const languages = [...new Set(listed(values['lang']).map((name) => language(name, '--lang')))];
  return {
    command,
    files,
    to,
    with: made,
    help,
    version,
    past: texts(values['past']),
    split: values['split'] === true,
    on: basis(text(values['on'])),
    estimateVersion: text(values['estimate-version']),
    whatIf: text(values['what-if']),
    issue: text(values['issue']),
    due: text(values['due']),
    json: values['json'] === true,
    debug: values['debug'] === true,
    rows: values['rows'] === true,
    draft: values['draft'] === true,
    force: values['force'] === true,
    meetings: texts(values['meeting']),
    sheets: texts(values['sheet']),
    out: text(values['out']),
    layout: layout(text(values['layout'])),
    rounding: text(values['rounding']),
    asAt: text(values['as-at']),
    year: text(values['year']),
    instruments: texts(values['instrument']),
    form: text(values['form']),
    languages: languages.length === 0 ? ['en'] : languages,
    languagesGiven: languages,
    classes: listed(values['class']),
    wording: text(values['wording']),
    date: text(values['date']),
    together: values['together'] === true,
    again: values['again'] === true,
    formats: listed(values['format']).map(format),
    chart: values['chart'] === true,
    encoding: encoding(text(values['encoding'])),
    ui: language(text(values['ui']) ?? 'en', '--ui'),
  };
}

/** `estimate … --version NAME` names the version that is built, while `--version` alone shows that of the program. */
function versionOfEstimate(argv: readonly string[]): string[] {
  if (argv.find((each) => !each.startsWith('-')) !== 'estimate') return [...argv];
  return argv.map((each, at) => {
    const takesNext = each === '--version' && at + 1 < argv.length && !argv[at + 1]!.startsWith('-');
    return takesNext || each.startsWith('--version=') ? each.replace('--version', '--estimate-version') : each;
  });
}

type Value = string | boolean | (string | boolean)[] | undefined;
interface Parsed {
  readonly values: Record<string, Value>;
  readonly positionals: string[];
}

/** Node finds the options; what is wrong with one is said in our own words. */
function parse(argv: readonly string[]): Parsed {
  const options = Object.fromEntries(
    OPTIONS.map(({ name, value }) => [name, { type: value === '' ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, Value> = {};
  const positionals: string[] = [];
  // Files after an option that takes many are its own.
  let list: (string | boolean)[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') (list ?? positionals).push(token.value);
    if (token.kind !== 'option') continue;
    const { name } = token;
    const value = valueOf(token);
    if (REPEATED.has(name)) {
      const all = (values[name] as (string | boolean)[] | undefined) ?? [];
      values[name] = [...all, value];
      if (MANY.has(name)) list = values[name];
    } else values[name] = value;
  }
  return { values, positionals };
}

interface OptionToken {
  readonly name: string;
  /** As typed. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value stands behind `=`. */
  readonly inlineValue?: boolean | undefined;
}

/** The token's value, or `true` for a switch. Throws `CannotRun` where the option is unknown, lacks its value, or has one that it does not take. */
function valueOf({ name, rawName, value, inlineValue }: OptionToken): string | true {
  const option = OPTIONS.find((each) => each.name === name);
  if (option === undefined || rawName !== `--${name}`) throw new CannotRun('optionUnknown', { option: rawName });
  if (option.value === '') {
    if (value !== undefined) throw new CannotRun('optionTakesNone', { option: rawName });
    return true;
  }
  // What begins like an option is one: a value that does stands behind `=`.
  if (value === undefined || (inlineValue === false && value.startsWith('-') && value.length > 1)) {
    throw new CannotRun('optionNeedsValue', { option: rawName, placeholder: option.value });
  }
  return value;
}

/** The language to say in that the arguments cannot be understood: that of `--ui` where it is one. */
export function uiOf(argv: readonly string[]): Language {
  const at = argv.findLastIndex((text) => text === '--ui' || text.startsWith('--ui='));
  const given = at < 0 ? '' : argv[at] === '--ui' ? (argv[at + 1] ?? '') : argv[at]!.slice('--ui='.length);
  return LANGUAGES.find((one) => one === given.trim().toLowerCase()) ?? 'en';
}

function refuseForeign(command: Command, values: Record<string, Value>): void {
  for (const { name, commands } of OPTIONS) {
    if (values[name] === undefined || commands.includes(command)) continue;
    throw new CannotRun('optionForeign', { option: `--${name}`, commands, command });
  }
}

function checkFiles(command: Command, files: readonly string[], lists: FileLists): void {
  const refused = COMMAND_TABLE[command].lacks?.(files, lists);
  if (refused) throw refused;
}

const text = (value: Value): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (value: Value): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What stands between commas, in however many options. */
const listed = (value: Value): string[] => texts(value).flatMap((list) => list.split(','));

function format(name: string): Format {
  const found = FORMATS.find((one) => one === name.trim().toLowerCase());
  if (found === undefined) throw notAmong('--format', FORMATS, name);
  return found;
}

function language(name: string, option: string): Language {
  const wanted = name.trim().toLowerCase();
  const found = LANGUAGES.find((one) => one === wanted);
  if (found === undefined) throw notAmong(option, LANGUAGES, name);
  return found;
}

const BASES = ['estimate', 'final'] as const;

function basis(name: string | undefined): Arguments['on'] {
  if (name === undefined) return 'estimate';
  const found = BASES.find((one) => one === name.trim().toLowerCase());
  if (found === undefined) throw notAmong('--on', BASES, name);
  return found;
}

function layout(name: string | undefined): Arguments['layout'] {
  if (name === undefined) return undefined;
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
  if (wanted === 'matrix') return 'matrix';
  if (wanted === 'by meeting' || wanted === 'meeting') return 'by meeting';
  throw new CannotRun('layoutInvalid', { given: name });
}

function encoding(name: string | undefined): CodePage | undefined {
  const found = CODE_PAGES.find((each) => each === name?.toLowerCase());
  if (name !== undefined && found === undefined) throw notAmong('--encoding', CODE_PAGES, name);
  return found;
}

const notAmong = (option: string, known: readonly string[], given: string): CannotRun =>
  new CannotRun('notAmong', { option, known, given });
