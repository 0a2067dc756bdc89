/** A comparison of two documents of the budget as a sheet, and as one JSON document. */
import type { DataColumn, DataValue } from '../plan/data-sheet';
import { dataSheet } from '../plan/data-sheet';
import type { PlannedWorkbook } from '../plan/sheet-plan';
import type { ComparedInput } from './comparison-json';
import type { BudgetComparison, MovedBudgetFigure } from './compare-budgets';

const TITLES: { readonly [K in BudgetComparison['kind']]: string } = {
  estimate: 'Changes between two estimates',
  shares: 'Changes between two lists of shares',
  contributions: 'Changes between two statuses of contributions',
};

/** `version` is the product's. */
export function budgetComparisonSheets({ kind, figures }: BudgetComparison, version: string): PlannedWorkbook {
  const title = TITLES[kind];
  const columns: DataColumn[] = [
    { heading: 'Figure', width: 34 },
    { heading: 'Meeting', width: 16 },
    { heading: 'Line', width: 12 },
    { heading: 'State', width: 10 },
    { heading: 'Item', width: 12 },
    { heading: 'Measure', width: 14 },
    { heading: 'Before', width: 18, format: ANY },
    { heading: 'After', width: 18, format: ANY },
    { heading: 'Difference', width: 18, format: ANY },
  ];
  const rows = figures.map(({ name, meeting, line, state, item, measure, before, after, difference }): DataValue[] => {
    return [name, meeting, line, state, item, measure, ...[before, after, difference].map(cellOf)];
  });
  const note =
    'A difference is “After” less “Before”; “..” is not known, and a blank cell means that there is no such figure.';
  const sheet = dataSheet('Figures', 'tblFigures', columns, rows, title, note);
  return { title, subject: '', description: title, version, sheets: [sheet] };
}

/** Amounts, quantities and rates stand in one column. */
const ANY = '#,##0.00########;-#,##0.00########';

function cellOf(value: string | null | undefined): DataValue {
  if (value === undefined) return undefined;
  if (value === null) return '..';
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

export interface BudgetComparisonContext {
  readonly version: string;
  readonly before: readonly ComparedInput[];
  readonly after: readonly ComparedInput[];
  /** Findings with their messages. */
  readonly diagnostics: readonly object[];
}

export function budgetComparisonJson(comparison: BudgetComparison, context: BudgetComparisonContext): object {
  const { kind, sameCurrency, figures, same, held } = comparison;
  const side = (inputs: readonly ComparedInput[], of: readonly string[]): object => ({
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })),
    heldBack: of,
  });
  return {
    addendum: context.version,
    kind,
    before: side(context.before, held.before),
    after: side(context.after, held.after),
    sameCurrency,
    figures: figures.map(figureJson),
    same,
    diagnostics: context.diagnostics,
  };
}

/** A document that lacks the figure has no key for it; `null`: not known. */
const figureJson = (figure: MovedBudgetFigure): object => {
  const { name, meeting, line, state, item, measure, before, after, difference } = figure;
  const named = Object.entries({ meeting, line, state, item }).filter(([, code]) => code !== '');
  return {
    figure: name,
    ...Object.fromEntries(named),
    measure,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    difference: difference ?? null,
  };
};
