import { BUDGET } from './budget';
import { CORRECTIONS } from './corrections';
import { EXCEL } from './excel';
import { FILES } from './files';
import type { FindingKind, ValuesOf } from './finding-kind';
import { READING } from './reading';
import { RECONCILIATION } from './reconciliation';
import { SHEETS } from './sheets';
import { STATUS } from './status';
import { TIE_OUT } from './tie-out';
import { VALUES } from './values';

/** Every code of finding: a finding never chooses its own severity. */
export const FINDINGS = {
  ...FILES,
  ...READING,
  ...CORRECTIONS,
  ...SHEETS,
  ...VALUES,
  ...RECONCILIATION,
  ...CORRECTIONS,
  ...STATUS,
  ...BUDGET,
  ...EXCEL,
  ...TIE_OUT,
};

export type DiagnosticCode = keyof typeof FINDINGS;
type Senses = { readonly [C in DiagnosticCode]: (typeof FINDINGS)[C]['senses'] };

/** Ties each code to its values: a finding with other values does not compile. */
export type DiagnosticValues = { [C in DiagnosticCode]: ValuesOf<Senses[C]> };

/** Codes whose values name a column of the sheet that they are found in. */
export type ColumnCode = {
  [C in DiagnosticCode]: Extract<Senses[C][keyof Senses[C]], 'column' | 'columns'> extends never ? never : C;
}[DiagnosticCode];
export type PlainCode = Exclude<DiagnosticCode, ColumnCode>;

export const isCode = (code: string): code is DiagnosticCode => Object.hasOwn(FINDINGS, code);

/** What is declared of a code. */
export const kindOf = (code: DiagnosticCode): FindingKind => FINDINGS[code];
