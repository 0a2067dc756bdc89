/** What the pane shows at once, from what was reconciled. */
import type { Explained } from '../../core/edits/explanations';
import { explanationsOf } from '../../core/edits/explanations';
import { findRegister } from '../../core/edits/find-register';
import { openColumns } from '../../core/edits/open-columns';
import type { Records, Titled } from '../../core/records/records';
import type { Figure, Reconciliation } from '../../core/reconciliation/reconciliation';
import type { Place } from '../../core/values/address';
import type { Minor } from '../../core/values/money';
import type { SheetKind } from '../../core/workbook/layout';
import { LAYOUT } from '../../core/workbook/layout';
import type { Workbook } from '../../core/workbook/workbook';
import type { CodeChoice, FoundKind, Outline, SheetOutline, ShownExplanation, UnmatchedGroup } from './engine-messages';
import { groupsOf } from './finding-groups';
import type { Opened } from './opened';
import { isStatusAlone } from './status-alone';

/** Groups of unmatched rows sent at once; the others are asked for. */
const UNMATCHED_SENT = 10;

/** `found`: as `foundIn` tells it. */
export function outlineOf(opened: Opened, found: readonly FoundKind[]): Outline {
  const { workbooks, editable, setUp, reconciliation, diagnostics } = opened;
  const { records, year, currency, decimals, figures, meetings, totals, unmatchedTotal, proof } = reconciliation;
  const missing: SheetKind[] = [];
  if (!isStatusAlone(found, workbooks)) {
    if (!records.complete.estimates) missing.push('Estimates');
    if (!records.complete.expenditures) missing.push('Expenditures');
  }
  const unmatched = unmatchedGroups(reconciliation);
  return {
    files: workbooks.map(({ file }) => file),
    setUp: setUp?.file,
    sheets: workbooks.flatMap(sheetsOf),
    found,
    missing,
    groups: groupsOf(diagnostics),
    year,
    currency,
    decimals,
    figures,
    meetings,
    totals,
    unmatched: unmatched.slice(0, UNMATCHED_SENT),
    unmatchedGroups: unmatched.length,
    unmatchedCount: reconciliation.unmatched.length,
    unmatchedTotal,
    proof,
    columns: openColumns(workbooks, diagnostics, records),
    explanations: explanationsOf(reconciliation, diagnostics).map((each) => shownExplanation(each, editable)),
    codes: {
      meetings: meetings.map(({ meeting }) => codeChoice(meeting)),
      lines: records.budgetLines.map(codeChoice),
    },
    layout: records.settings.layout,
    rounding: records.settings.rounding,
  };
}

/** The kinds of sheets that were found, of all jobs. */
export const foundIn = (workbooks: readonly Workbook[], records: Records): FoundKind[] => [
  ...ofRegister(workbooks, 'Settings'),
  ...foundKinds(records),
  ...OTHERS.flatMap((kind) => ofRegister(workbooks, kind)),
];

const codeChoice = ({ code, title, titles }: Titled): CodeChoice => ({ code, title, titles });

const shownExplanation = (
  { meeting, line, isAsked, now, before }: Explained,
  editable: readonly Workbook[],
): ShownExplanation => ({
  meeting,
  line,
  isAsked,
  texts: now?.texts ?? {},
  isFixed: now !== undefined && !editable.some(({ file }) => file === now.at.file),
  before: before && { meeting: codeChoice(before.meeting), texts: before.explanation.texts },
});

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

/** Sheets that hold no costs. */
const OTHERS = LAYOUT.filter(({ job }) => job !== 'costs').map(({ kind }) => kind);

/** The first sheet of a kind, known by its headings alone, and the rows below them. */
function ofRegister(workbooks: readonly Workbook[], kind: SheetKind): FoundKind[] {
  const found = findRegister(workbooks, kind);
  if (!found) return [];
  const { cells, name: sheet } = found.sheet;
  let rows = 0;
  for (let row = 0; row < cells.rowCount; row++) if (cells.rowNumber(row) > found.headingRow) rows++;
  return [{ kind, sheets: [{ file: found.workbook.file, sheet }], rows }];
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

/** By reason and what was found, the largest amount first. */
export function unmatchedGroups({ unmatched }: Reconciliation): UnmatchedGroup[] {
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
