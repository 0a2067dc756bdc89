/** The command line's own language: commands, their options, and what each takes. Help and parsing both come from these tables. */
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../core/language/language';
import type { Language } from '../core/language/language';
import { CannotRun } from './cannot-run';

export const COMMANDS = [
  'check',
  'reconcile',
  'annex',
  'verify',
  'explain',
  'compare',
  'status',
  'letters',
  'template',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface OptionRow {
  readonly name: string;
  /** What stands for the value in the help; blank for a switch. */
  readonly value: string;
  readonly commands: readonly Command[];
  readonly help: string;
  /** Takes all the files that follow it. */
  readonly many?: boolean;
}

const COSTS = ['check', 'reconcile', 'annex'] as const;

export const OPTIONS: readonly OptionRow[] = [
  { name: 'meeting', value: 'CODE', commands: ['reconcile'], help: 'show this meeting only (may be repeated)' },
  { name: 'rows', value: '', commands: ['reconcile'], help: 'list the rows behind each figure' },
  {
    name: 'with',
    value: 'FILES…',
    commands: ['verify', 'explain'],
    help: 'the workbook that the document was made from, one or more files',
    many: true,
  },
  { name: 'to', value: 'FILES…', commands: ['compare'], help: 'the newer workbook, one or more files', many: true },
  {
    name: 'out',
    value: 'PATH',
    commands: ['annex', 'compare', 'status', 'letters', 'template'],
    help: 'where to write: a folder (annex, compare, status, letters), a file (template)',
  },
  {
    name: 'lang',
    value: 'en,fr,…',
    commands: ['check', 'annex', 'verify', 'status', 'letters', 'template'],
    help: 'languages printed (verify: of the document; check: whose less certain terms are listed): en, fr, es, ru, ar, zh',
  },
  {
    name: 'layout',
    value: 'LAYOUT',
    commands: ['annex', 'verify'],
    help: '“by meeting” or “matrix”, instead of the setting',
  },
  {
    name: 'rounding',
    value: 'UNIT',
    commands: ['annex', 'verify'],
    help: 'round to 0.01, 1, 100 or 1000, instead of the setting',
  },
  {
    name: 'as-at',
    value: 'DATE',
    commands: ['annex', 'verify', 'status', 'letters'],
    help: 'as-at date of the figures (2014-04-30), instead of the setting',
  },
  { name: 'year', value: 'YEAR', commands: ['status', 'letters'], help: 'the year, instead of the setting' },
  {
    name: 'instrument',
    value: 'CODE',
    commands: ['status', 'letters'],
    help: 'this instrument only (may be repeated)',
  },
  {
    name: 'class',
    value: 'CLASS,…',
    commands: ['letters'],
    help: 'States of these classes (“never submitted”, “not submitted”); see status',
  },
  { name: 'wording', value: 'KEY', commands: ['letters'], help: 'the wording of this key for all letters' },
  {
    name: 'date',
    value: 'DATE',
    commands: ['annex', 'verify', 'letters'],
    help: 'date printed on documents (default: left blank) and on letters (default: the as-at date)',
  },
  { name: 'chart', value: '', commands: ['annex', 'verify'], help: 'also put a chart in Word documents' },
  { name: 'together', value: '', commands: ['letters'], help: 'one document for all letters of a language' },
  { name: 'again', value: '', commands: ['letters'], help: 'also to States in the letter register' },
  {
    name: 'format',
    value: 'NAME,…',
    commands: ['annex', 'status'],
    help: '“docx”: also in Word, beside xlsx, csv and json (the document in each language; status: table and paragraph)',
  },
  { name: 'form', value: 'FORM', commands: ['status'], help: 'also show whether each report includes this form' },
  {
    name: 'draft',
    value: '',
    commands: ['annex', 'verify', 'letters'],
    help: 'write despite errors; every page and sheet is marked as a draft',
  },
  {
    name: 'force',
    value: '',
    commands: ['annex', 'compare', 'status', 'letters', 'template'],
    help: 'overwrite files that Addendum did not write',
  },
  {
    name: 'sheet',
    value: 'NAME',
    commands: [...COSTS, 'verify', 'explain', 'compare', 'status', 'letters'],
    help: 'read this hidden sheet too (may be repeated)',
  },
  { name: 'ui', value: 'LANG', commands: [...COMMANDS], help: 'language of the findings and tables shown (en)' },
  { name: 'json', value: '', commands: [...COMMANDS], help: 'one JSON document on standard output' },
  { name: 'help', value: '', commands: [...COMMANDS], help: 'show this' },
  { name: 'version', value: '', commands: [...COMMANDS], help: 'show the version' },
];

export interface Arguments {
  readonly command: Command | undefined;
  readonly files: readonly string[];
  /** The workbook that a document was made from. */
  readonly with: readonly string[];
  /** Files of the newer version. */
  readonly to: readonly string[];
  readonly json: boolean;
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
  readonly ui: Language;
}

const FORMATS = ['xlsx', 'csv', 'json', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

const MANY = new Set(OPTIONS.filter(({ many }) => many).map(({ name }) => name));
const REPEATED = new Set(['meeting', 'instrument', 'sheet', 'lang', 'class', 'format', ...MANY]);

/** What the arguments ask for. Throws `CannotRun` where they cannot be understood. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [first, ...files] = positionals;
  const to = texts(values['to']);
  const made = texts(values['with']);
  const help = values['help'] === true;
  const version = values['version'] === true;
  const command = COMMANDS.find((name) => name === first);
  if (first !== undefined && command === undefined)
    throw new CannotRun(`There is no command “${first}”: ${COMMANDS.join(', ')}.`);
  if (command !== undefined) refuseForeign(command, values);
  if (command === undefined && !help && !version)
    throw new CannotRun(`Name a command: ${COMMANDS.join(', ')}. See --help.`);
  if (command !== undefined && !help && !version) checkFiles(command, files, { to, with: made });
  const languages = [...new Set(listed(values['lang']).map((name) => language(name, '--lang')))];
  return {
    command,
    files,
    to,
    with: made,
    help,
    version,
    json: values['json'] === true,
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
    ui: language(text(values['ui']) ?? 'en', '--ui'),
  };
}

type Value = string | boolean | (string | boolean)[] | undefined;

function parse(argv: readonly string[]): { values: Record<string, Value>; positionals: string[] } {
  const options = Object.fromEntries(
    OPTIONS.map(({ name, value }) => {
      const type = value === '' ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: REPEATED.has(name) }];
    }),
  );
  try {
    const { values, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
    const positionals: string[] = [];
    // Files after an option that takes many are its own.
    let list: (string | boolean)[] | undefined;
    for (const token of tokens) {
      if (token.kind === 'option' && MANY.has(token.name)) list = values[token.name] as (string | boolean)[];
      else if (token.kind === 'positional') (list ?? positionals).push(token.value);
    }
    return { values, positionals };
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message.split('\n')[0]! : String(error));
  }
}

function refuseForeign(command: Command, values: Record<string, Value>): void {
  for (const { name, commands } of OPTIONS) {
    if (values[name] === undefined || commands.includes(command)) continue;
    throw new CannotRun(`--${name} is an option of ${commands.join(', ')}, not of ${command}.`);
  }
}

type FileLists = Readonly<Record<'to' | 'with', readonly string[]>>;

function checkFiles(command: Command, files: readonly string[], lists: FileLists): void {
  if (command === 'template' && files.length > 0) {
    throw new CannotRun(`template reads no file (“${files[0]!}”); --out names the one it writes.`);
  }
  if (command === 'explain' && files.length !== 2) {
    throw new CannotRun(
      'Name a document and one of its figures: addendum explain out/annex.json MEETING/LINE/expenditure',
    );
  }
  if (command === 'verify' && files.length === 0) {
    throw new CannotRun('Name the document: addendum verify out/addendum.en.docx --with my.xlsx');
  }
  if (command === 'verify' && lists.with.length === 0) {
    throw new CannotRun('Also name the workbook that it was made from: addendum verify DOCUMENT --with my.xlsx');
  }
  if (command !== 'template' && files.length === 0) {
    throw new CannotRun(`Name the workbook, or the files that make it up: addendum ${command} my.xlsx`);
  }
  if (command === 'compare' && lists.to.length === 0) {
    throw new CannotRun('Also name the newer workbook: addendum compare old.xlsx --to new.xlsx');
  }
}

const text = (value: Value): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (value: Value): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What stands between commas, in however many options. */
const listed = (value: Value): string[] => texts(value).flatMap((list) => list.split(','));

function format(name: string): Format {
  const found = FORMATS.find((one) => one === name.trim().toLowerCase());
  if (found === undefined) throw new CannotRun(`--format takes ${FORMATS.join(', ')}, not “${name}”.`);
  return found;
}

function language(name: string, option: string): Language {
  const wanted = name.trim().toLowerCase();
  const found = LANGUAGES.find((one) => one === wanted);
  if (found === undefined) throw new CannotRun(`${option} takes ${LANGUAGES.join(', ')}, not “${name}”.`);
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
  throw new CannotRun(`--layout is “by meeting” or “matrix”, not “${name}”.`);
}
