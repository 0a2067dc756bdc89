/** The options that can be typed, which commands have them, and what each takes. Help and parsing both come from this table. */
import type { Command } from './commands';

/** What stands for a value in the help; each language has its word for it. */
export type Placeholder =
  | 'COMMAND'
  | 'options'
  | 'FILES…'
  | 'DOCUMENT'
  | 'DOCUMENT…'
  | 'FIGURE'
  | 'OLD…'
  | 'NEW…'
  | 'CODE'
  | 'PATH'
  | 'en,fr,…'
  | 'LAYOUT'
  | 'UNIT'
  | 'DATE'
  | 'YEAR'
  | 'CLASS,…'
  | 'KEY'
  | 'NAME,…'
  | 'FORM'
  | 'NAME'
  | 'BASIS'
  | 'CHANGES'
  | 'LANG';

export interface OptionRow {
  readonly name: string;
  /** What stands for the value in the help; blank for a switch. */
  readonly value: Placeholder | '';
  readonly commands: readonly Command[] | 'all';
  /** Takes all the files that follow it. */
  readonly many?: boolean;
}

const COSTS = ['check', 'reconcile', 'annex'] as const;
const BUDGET = ['estimate', 'shares', 'contributions'] as const;

/** Plain data, which `src/setup/run.mjs` reads too. In the order of the help, which says in each language what they are for. */
export const OPTION_TABLE = [
  { name: 'meeting', value: 'CODE', commands: ['reconcile', 'letters', ...BUDGET] },
  { name: 'rows', value: '', commands: ['reconcile'] },
  { name: 'split', value: '', commands: ['reconcile'] },
  { name: 'with', value: 'FILES…', commands: ['verify', 'explain'], many: true },
  { name: 'to', value: 'FILES…', commands: ['compare'], many: true },
  { name: 'past', value: 'FILES…', commands: ['estimate'], many: true },
  { name: 'out', value: 'PATH', commands: ['map', 'annex', 'compare', 'status', 'letters', ...BUDGET, 'template'] },
  {
    name: 'lang',
    value: 'en,fr,…',
    commands: ['map', 'check', 'annex', 'verify', 'status', 'letters', ...BUDGET, 'template'],
  },
  { name: 'layout', value: 'LAYOUT', commands: ['annex', 'verify'] },
  { name: 'rounding', value: 'UNIT', commands: ['annex', 'verify'] },
  { name: 'as-at', value: 'DATE', commands: ['annex', 'verify', 'status', 'letters', ...BUDGET] },
  { name: 'estimate-version', value: 'NAME', commands: ['estimate'] },
  { name: 'what-if', value: 'CHANGES', commands: ['estimate'] },
  { name: 'on', value: 'BASIS', commands: ['shares'] },
  { name: 'issue', value: 'DATE', commands: ['shares'] },
  { name: 'due', value: 'DATE', commands: ['shares'] },
  { name: 'year', value: 'YEAR', commands: ['status', 'letters'] },
  { name: 'instrument', value: 'CODE', commands: ['status', 'letters'] },
  { name: 'class', value: 'CLASS,…', commands: ['letters'] },
  { name: 'wording', value: 'KEY', commands: ['letters'] },
  { name: 'date', value: 'DATE', commands: ['annex', 'verify', 'letters', ...BUDGET] },
  { name: 'chart', value: '', commands: ['annex', 'verify'] },
  { name: 'together', value: '', commands: ['letters'] },
  { name: 'again', value: '', commands: ['letters'] },
  { name: 'format', value: 'NAME,…', commands: ['annex', 'status', ...BUDGET] },
  { name: 'form', value: 'FORM', commands: ['status'] },
  { name: 'draft', value: '', commands: ['annex', 'verify', 'status', 'letters', ...BUDGET] },
  { name: 'force', value: '', commands: ['map', 'annex', 'compare', 'status', 'letters', ...BUDGET, 'template'] },
  {
    name: 'sheet',
    value: 'NAME',
    commands: [...COSTS, 'verify', 'explain', 'compare', 'status', 'letters', ...BUDGET],
  },
  {
    name: 'encoding',
    value: 'NAME',
    commands: ['map', ...COSTS, 'verify', 'explain', 'compare', 'status', 'letters', ...BUDGET],
  },
  { name: 'ui', value: 'LANG', commands: 'all' },
  { name: 'json', value: '', commands: 'all' },
  { name: 'debug', value: '', commands: 'all' },
  { name: 'help', value: '', commands: 'all' },
  { name: 'version', value: '', commands: 'all' },
] as const satisfies readonly OptionRow[];

export type OptionName = (typeof OPTION_TABLE)[number]['name'];
