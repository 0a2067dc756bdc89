/** Every command: what stands after its name, what must be there, and the file that does it. Arguments, help and running all come from this table. */
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import type { ExitCode, Host } from './host';
import type { Placeholder } from './option-table';

export type Usage = readonly (Placeholder | `--${string}`)[];

/** Files that stand after options. */
export type FileLists = Readonly<Record<'to' | 'with', readonly string[]>>;

interface CommandRow {
  /** What stands after its name in the help. */
  readonly takes: Usage;
  /** Why these files are not what it needs. */
  readonly lacks?: (files: readonly string[], lists: FileLists) => CannotRun | undefined;
  /** It is loaded when it is called for: reading has no use for the writers. */
  readonly load: () => Promise<(args: Arguments, host: Host) => Promise<ExitCode>>;
}

/** What most commands take: files, at least one. */
const ofFiles = (command: string, load: CommandRow['load'], more?: CommandRow['lacks']): CommandRow => ({
  takes: ['FILES…'],
  lacks: (files, lists) =>
    files.length === 0
      ? new CannotRun('filesMissing', { example: `addendum ${command} my.xlsx` })
      : more?.(files, lists),
  load,
});

/** In the order of the help. */
export const COMMAND_TABLE = {
  map: ofFiles('map', async () => (await import(/* webpackChunkName: "map" */ './command-map')).map),
  check: ofFiles('check', async () => (await import(/* webpackMode: "eager" */ './command-check')).check),
  reconcile: ofFiles(
    'reconcile',
    async () => (await import(/* webpackMode: "eager" */ './command-reconcile')).reconcileCommand,
  ),
  annex: ofFiles('annex', async () => (await import(/* webpackChunkName: "annex" */ './command-annex')).annex),
  verify: {
    takes: ['DOCUMENT…', '--with', 'FILES…'],
    lacks: (files, lists) => {
      if (files.length === 0)
        return new CannotRun('verifyNeedsDocument', { example: 'addendum verify out/addendum.en.docx --with my.xlsx' });
      if (lists.with.length > 0) return undefined;
      return new CannotRun('verifyNeedsWorkbook', { example: `addendum verify ${files[0]!} --with my.xlsx` });
    },
    load: async () => (await import(/* webpackChunkName: "verify" */ './command-verify')).verify,
  },
  explain: {
    takes: ['DOCUMENT', 'FIGURE'],
    lacks: (files) => {
      if (files.length === 2) return undefined;
      return new CannotRun('explainNeeds', { example: 'addendum explain out/annex.json MHCP-2013/A1/expenditure' });
    },
    load: async () => (await import(/* webpackChunkName: "explain" */ './command-explain')).explain,
  },
  compare: {
    ...ofFiles(
      'compare',
      async () => (await import(/* webpackChunkName: "compare" */ './command-compare')).compare,
      (files, lists) => {
        if (lists.to.length > 0) return undefined;
        return new CannotRun('newerMissing', { example: `addendum compare ${files[0]!} --to new.xlsx` });
      },
    ),
    takes: ['OLD…', '--to', 'NEW…'],
  },
  status: ofFiles(
    'status',
    async () => (await import(/* webpackChunkName: "status" */ './command-status')).statusCommand,
  ),
  letters: ofFiles(
    'letters',
    async () => (await import(/* webpackChunkName: "letters" */ './command-letters')).lettersCommand,
  ),
  estimate: ofFiles(
    'estimate',
    async () => (await import(/* webpackChunkName: "estimate" */ './command-estimate')).estimateCommand,
  ),
  shares: ofFiles(
    'shares',
    async () => (await import(/* webpackChunkName: "shares" */ './command-shares')).sharesCommand,
  ),
  contributions: ofFiles(
    'contributions',
    async () => (await import(/* webpackChunkName: "contributions" */ './command-contributions')).contributionsCommand,
  ),
  template: {
    takes: [],
    lacks: ([file]) => (file === undefined ? undefined : new CannotRun('templateReadsNothing', { file })),
    load: async () => (await import(/* webpackChunkName: "template" */ './command-template')).template,
  },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type Command = keyof typeof COMMAND_TABLE;
export const COMMANDS = Object.keys(COMMAND_TABLE) as Command[];
