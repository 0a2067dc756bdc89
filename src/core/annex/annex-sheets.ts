import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Annex } from './annex';
import type { InputFile } from './annex-json';
import { annexSheet } from './annex-sheet';
import { exactSheet } from './exact-sheet';
import { expenditureSheet } from './expenditure-sheet';
import { proofSheet } from './proof-sheet';
import { estimateSheet, registerSheets } from './register-sheets';
import type { PlannedSheet, PlannedWorkbook } from '../plan/sheet-plan';

export interface WorkbookContext {
  readonly version: string;
  readonly inputs: readonly InputFile[];
}

/**
 * The workbook of an annex: a sheet and a proof for each language (at least one), the exact figures and the data under them. Every figure is a formula that leads back to the data.
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
      ...annexes.map((annex) => annexSheet(annex, exact, annex === first)),
      ...annexes.map((annex) => proofSheet(annex, reconciliation, inputs, exact, annex === first)),
      ...[exact.sheet, estimateSheet(reconciliation), expenditureSheet(reconciliation)].map(marked),
      ...registerSheets(reconciliation).map(marked),
    ],
  };

  /** Working sheets say in their title and on every page what is a draft. */
  function marked(sheet: PlannedSheet): PlannedSheet {
    const [head, ...rows] = sheet.rows;
    const title = head?.cells[0];
    if (!first.draft || !title) return sheet;
    const cell = { ...title, value: `${first.draftWord} – ${title.value ?? ''}` };
    const header = `&B${first.draftWord}&B – ${sheet.print.header}`;
    return { ...sheet, rows: [{ ...head, cells: [cell] }, ...rows], print: { ...sheet.print, header } };
  }
}
