/** A planned workbook on its way from the worker: long sheets come in pieces, so that taking them in is many short tasks, not one long one. */
import type { PlannedRow, PlannedWorkbook } from '../../core/plan/sheet-plan';
import type { Question } from './engine-messages';

/** Taking in so many rows of a ledger takes some 20 ms. */
const ROWS = 1000;
const PLANS: ReadonlySet<Question> = new Set<Question>([
  'annexSheets',
  'statusSheets',
  'budgetSheets',
  'findingsSheet',
]);

export interface PlanPiece {
  /** Position of the sheet. */
  readonly sheet: number;
  /** The rows that follow those which came before. */
  readonly rows: readonly PlannedRow[];
}

export const isPlan = (question: Question): boolean => PLANS.has(question);

/** The plan with empty sheets, and their rows. */
export function cutPlan(plan: PlannedWorkbook): {
  readonly pieces: readonly PlanPiece[];
  readonly rest: PlannedWorkbook;
} {
  const pieces = plan.sheets.flatMap(({ rows }, sheet) =>
    Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, n) => ({
      sheet,
      rows: rows.slice(n * ROWS, (n + 1) * ROWS),
    })),
  );
  return { pieces, rest: { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: [] })) } };
}

/** What was cut, as one again. */
export const joinPlan = (rest: PlannedWorkbook, pieces: readonly PlanPiece[]): PlannedWorkbook => ({
  ...rest,
  sheets: rest.sheets.map((sheet, n) => ({
    ...sheet,
    rows: pieces.filter((piece) => piece.sheet === n).flatMap(({ rows }) => rows),
  })),
});
