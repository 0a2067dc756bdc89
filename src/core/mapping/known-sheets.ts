/** What is known of the sheets of workbooks without any guess: which are read as they are, and which are not. */
import type { Records } from '../records/records';
import { MAX_COLUMNS } from '../values/address';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticCode } from '../values/diagnostics/findings';
import { kindsByHeadings } from '../workbook/find-sheets';
import { NO_MEMORY } from '../workbook/heading-fields';
import { sheetKindOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { layoutOf } from '../workbook/layout';
import type { Sheet, Workbook } from '../workbook/workbook';

export interface KnownSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** `doubtful`: read as estimates or expenditures, but not all of it. `open`: not read. `asked`: not read, and the reader asks why it is there. */
  readonly state: 'read' | 'doubtful' | 'open' | 'asked' | 'hidden';
  readonly kind: SheetKind | undefined;
}

export const knownSheets = (
  workbooks: readonly Workbook[],
  records: Records,
  diagnostics: readonly Diagnostic[],
): KnownSheet[] =>
  workbooks.flatMap((workbook) =>
    workbook.sheets.map((sheet) => ({ workbook, sheet, ...stateOf(workbook, sheet, records, diagnostics) })),
  );

/** An entry of which the meeting or the budget line is blank. */
export const isUnmatched = ({ code, values }: Diagnostic): boolean =>
  code === 'expenditure-unmatched' && 'reason' in values && /-missing$/.test(values.reason);

/** The same of an estimate. */
const isKeyMissing = ({ code, values }: Diagnostic): boolean =>
  code === 'value-missing' && 'column' in values && (values.column === 'Meeting' || values.column === 'Line');

/** What is wrong with a sheet's form. What is wrong with a value or a row has its own cure, and no other form may pass over it. */
const OF_FORM: ReadonlySet<DiagnosticCode> = new Set([
  'column-meaning-unclear',
  'column-unusable',
  'column-doubled',
  'mostly-unmatched',
  'rows-repeat-sums',
]);

function stateOf(
  workbook: Workbook,
  sheet: Sheet,
  records: Records,
  diagnostics: readonly Diagnostic[],
): Pick<KnownSheet, 'state' | 'kind'> {
  if (sheet.visibility !== 'visible') return { state: 'hidden', kind: undefined };
  const account = records.account.find((each) => each.file === workbook.file && each.sheet === sheet.name);
  const isWrong = diagnostics.some((each) => {
    const [place] = each.at;
    const matters = OF_FORM.has(each.code) || isUnmatched(each) || isKeyMissing(each);
    return matters && place?.file === workbook.file && place.sheet === sheet.name;
  });
  // What the reader asks about a second sheet of a kind (a backup, a draft, another year) is for the officer to answer.
  const isAsked = diagnostics.some(
    ({ code, at: [place] }) => code === 'sheet-copied' && place?.file === workbook.file && place.sheet === sheet.name,
  );
  if (isAsked) return { state: 'asked', kind: undefined };
  if (account?.kind !== undefined) {
    const isOfAmounts = account.kind === 'Estimates' || account.kind === 'Expenditures';
    return { state: isWrong && isOfAmounts ? 'doubtful' : 'read', kind: account.kind };
  }
  const named = sheetKindOf(sheet.name);
  if (named === 'Estimates' || named === 'Expenditures') return { state: 'open', kind: named };
  if (named !== undefined) return { state: 'read', kind: named };
  const candidate = { kind: 'Settings' as const, workbook, sheet, left: 1, right: MAX_COLUMNS, headingRow: undefined };
  const [kind, ...others] = kindsByHeadings(candidate, NO_MEMORY);
  const isOfStatus = kind !== undefined && others.length === 0 && layoutOf(kind).job === 'status';
  return isOfStatus ? { state: 'read', kind } : { state: 'open', kind: undefined };
}
