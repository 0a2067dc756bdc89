import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Annex } from './annex';
import type { InputFile } from './annex-json';
import { annexSheet } from './annex-sheet';
import { exactSheet } from './exact-sheet';
import { expenditureSheet } from './expenditure-sheet';
import { proofSheet } from './proof-sheet';
import { estimateSheet, registerSheets } from './register-sheets';
import type { PlannedWorkbook } from './sheet-plan';

export interface WorkbookContext {
  readonly version: string;
  readonly inputs: readonly InputFile[];
}

/**
 * The workbook of an annex: a sheet for each language (at least one), the proof, the exact figures and the data under them. The first annex's
 * language is the proof's. Every figure is a formula that leads back to the data.
 */
export function annexSheets(
  annexes: readonly [Annex, ...Annex[]],
  reconciliation: Reconciliation,
  { version, inputs }: WorkbookContext,
): PlannedWorkbook {
  const [first] = annexes;
  const exact = exactSheet(reconciliation, first.layout);
  return {
    title: first.title,
    subject: first.symbol,
    description: first.chart.alternative,
    version,
    sheets: [
      ...annexes.map((annex) => annexSheet(annex, exact)),
      proofSheet(first, reconciliation, inputs, exact),
      exact.sheet,
      estimateSheet(reconciliation),
      expenditureSheet(reconciliation),
      ...registerSheets(reconciliation),
    ],
  };
}
