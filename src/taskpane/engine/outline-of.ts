/** What the pane shows at once, from what was reconciled. */
import type { Records } from '../../core/records/records';
import type { Figure, Reconciliation } from '../../core/reconciliation/reconciliation';
import type { Place } from '../../core/values/address';
import type { Diagnostic, Severity } from '../../core/values/diagnostic';
import type { Minor } from '../../core/values/money';
import type { SheetKind } from '../../core/workbook/layout';
import type { Workbook } from '../../core/workbook/workbook';
import type { FindingGroup, FoundKind, Outline, SheetOutline, UnmatchedGroup } from './engine-messages';

export function outlineOf(
  workbooks: readonly Workbook[],
  reconciliation: Reconciliation,
  diagnostics: readonly Diagnostic[],
): Outline {
  const { records, year, currency, decimals, figures, meetings, totals, unmatchedTotal, proof } = reconciliation;
  const missing: SheetKind[] = [];
  if (!records.complete.estimates) missing.push('Estimates');
  if (!records.complete.expenditures) missing.push('Expenditures');
  return {
    files: workbooks.map(({ file }) => file),
    sheets: workbooks.flatMap(sheetsOf),
    found: foundKinds(records),
    missing,
    groups: groupsOf(diagnostics),
    year,
    currency,
    decimals,
    figures,
    meetings,
    totals,
    unmatched: unmatchedGroups(reconciliation),
    unmatchedCount: reconciliation.unmatched.length,
    unmatchedTotal,
    proof,
  };
}

function sheetsOf({ file, sheets }: Workbook): SheetOutline[] {
  return sheets.map(({ name, cells }) => {
    let columns = 0;
    for (let row = 0; row < cells.rowCount; row++) {
      const end = cells.start(row + 1);
      if (end > cells.start(row)) columns = Math.max(columns, cells.column(end - 1));
    }
    const rows = cells.rowCount === 0 ? 0 : cells.rowNumber(cells.rowCount - 1);
    return { file, sheet: name, rows, columns };
  });
}

/** The kinds of which anything was found, in the order of the work. */
function foundKinds(records: Records): FoundKind[] {
  const registers: [SheetKind, readonly { readonly at: Place }[]][] = [
    ['ExchangeRates', records.exchangeRates],
    ['Mapping', records.mappings],
    ['ControlTotals', records.controlTotals],
    ['Explanations', records.explanations],
    ['Waivers', records.waivers],
    ['Terms', records.terms],
  ];
  const found = [
    ofRows('Meetings', records.meetings),
    ofRows('BudgetLines', records.budgetLines),
    ofSources('Estimates', records),
    ofSources('Expenditures', records),
    ...registers.map(([kind, rows]) => ofRows(kind, rows)),
  ];
  return found.filter(({ sheets }) => sheets.length > 0);
}

function ofRows(kind: SheetKind, rows: readonly { readonly at: Place }[]): FoundKind {
  const sheets = new Map<string, { file: string; sheet: string }>();
  const numbers = new Set<string>();
  for (const { at } of rows) {
    const { file, sheet, cell } = at;
    sheets.set(JSON.stringify([file, sheet]), { file, sheet });
    numbers.add(JSON.stringify([file, sheet, /\d+/.exec(cell)?.[0]]));
  }
  return { kind, sheets: [...sheets.values()], rows: numbers.size };
}

function ofSources(kind: 'Estimates' | 'Expenditures', { sources }: Records): FoundKind {
  const own = sources.filter((source) => source.kind === kind);
  return {
    kind,
    sheets: own.map(({ file, sheet }) => ({ file, sheet })),
    rows: own.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** By code and severity, the worst first. */
function groupsOf(diagnostics: readonly Diagnostic[]): FindingGroup[] {
  const groups = new Map<string, { -readonly [K in keyof FindingGroup]: FindingGroup[K] }>();
  for (const { code, severity } of diagnostics) {
    const key = `${severity} ${code}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { code, severity, count: 1 });
  }
  return [...groups.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** By reason and what was found, the largest amount first. */
function unmatchedGroups({ unmatched }: Reconciliation): UnmatchedGroup[] {
  const groups = new Map<string, { -readonly [K in keyof UnmatchedGroup]: UnmatchedGroup[K] }>();
  for (const { reason, found, amount, at } of unmatched) {
    const key = JSON.stringify([reason, found]);
    const group = groups.get(key);
    if (!group) groups.set(key, { reason, found, count: 1, amount: plus(undefined, amount), at });
    else {
      group.count++;
      group.amount = plus(group.amount, amount);
    }
  }
  return [...groups.values()].sort((a, b) => Math.abs(b.amount.amount) - Math.abs(a.amount.amount));
}

function plus(sum: Figure | undefined, amount: Minor | undefined): Figure {
  const total = (sum?.amount ?? 0) + (amount ?? 0);
  const isKnown = amount !== undefined && sum?.state !== 'unknown' && Number.isSafeInteger(total);
  return { state: isKnown ? 'known' : 'unknown', amount: total as Minor };
}
