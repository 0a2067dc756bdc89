/** The rows of Settings that a finding names as its cure, so that one of them can be chosen instead of typed. */
import type { Language } from '../language/language';
import { valueOfColumn } from '../records/column-memory';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticCode } from '../values/diagnostics/findings';
import { CHOICES } from '../workbook/choices';
import { headingOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';

export interface NamedAnswers {
  /** As it is written in Settings: `Expenditures: 5:6`. */
  readonly setting: string;
  /** What may stand beside it, in the order in which the finding names them. */
  readonly values: readonly string[];
}

type Answer =
  'left out' | 'counted' | 'costs' | 'column' | 'kind' | 'unit' | 'other' | 'currency' | '1 currency' | SheetKind;

const EITHER: readonly Answer[] = ['left out', 'counted'];
const OFFERED: { readonly [C in DiagnosticCode]?: readonly Answer[] } = {
  'sheet-copied': EITHER,
  'sheet-near-meeting': ['left out'],
  'table-doubtful': EITHER,
  'caption-doubtful': ['left out'],
  'unit-unclear': ['unit', 'other'],
  'unit-in-rows': ['left out'],
  'row-meaning-unclear': EITHER,
  'column-unusable': ['left out'],
  'column-may-matter': ['left out'],
  'column-of-numbers': ['left out'],
  'numbers-not-looked-at': ['left out'],
  'numbers-passed-over': ['left out'],
  'total-unclear': ['counted', 'left out'],
  'column-meaning-unclear': ['column', 'left out'],
  'amounts-hidden': ['counted', 'left out'],
  'sheet-unread': ['kind', 'left out'],
  'sheet-holds-amounts': ['left out', 'Estimates', 'Expenditures'],
  'table-repeats': EITHER,
  'tables-overlap': EITHER,
  'amounts-negative': ['costs', 'counted'],
  'entry-says-no': EITHER,
  'entry-says-currency': ['currency'],
  'rows-summarise': EITHER,
  'rows-repeat-sums': EITHER,
  'row-repeats-sum': EITHER,
  'rate-without-currency': ['1 currency'],
  'sides-far-apart': ['unit', 'currency'],
};

/** `undefined` where a finding names none. */
export function namedAnswers(found: Diagnostic, language: Language): NamedAnswers | undefined {
  const offered = OFFERED[found.code];
  if (!offered) return undefined;
  const said = found.values as Readonly<Record<string, string | undefined>>;
  const values = offered.flatMap((answer) => written(answer, said, language) ?? []);
  return said.setting === undefined || values.length === 0 ? undefined : { setting: said.setting, values };
}

function written(
  answer: Answer,
  said: Readonly<Record<string, string | undefined>>,
  language: Language,
): string | undefined {
  switch (answer) {
    case 'left out':
    case 'counted':
      return CHOICES.Answer[answer][language][0];
    case 'costs':
      return CHOICES['Below zero'].costs[language][0];
    case 'column':
      return said.column === undefined ? undefined : valueOfColumn('Expenditures', said.column, language);
    case 'kind':
      return said.kind === undefined ? undefined : headingOf(said.kind as SheetKind, '', language);
    case '1 currency':
      return said.currency === undefined ? undefined : `1 ${said.currency}`;
    case 'unit':
    case 'other':
    case 'currency':
      return said[answer] === '' ? undefined : said[answer];
    default:
      return headingOf(answer, '', language);
  }
}
