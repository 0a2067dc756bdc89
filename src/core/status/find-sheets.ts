/** Which sheets a job other than the costs reads: as all jobs find them. What belongs to another job is passed over in silence. */
import { sheetIn } from '../workbook/sheet-candidates';
import { Answers } from '../records/answers';
import { columnMemory, joinedMemory } from '../records/column-memory';
import { Reading } from '../records/reading';
import type { Findings } from '../records/findings';
import { headingAt } from '../records/table-cells';
import { cellAddress } from '../values/address';
import { diagnostic } from '../values/diagnostic';
import type { Diagnostic } from '../values/diagnostic';
import { sheetKindOf } from '../workbook/heading-index';
import { SheetFinder } from '../workbook/find-sheets';
import type { SheetKind, SheetLayout } from '../workbook/layout';
import { LAYOUT, layoutOf } from '../workbook/layout';
import type { Located } from '../workbook/tables-under-heads';
import { locateLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Candidate } from '../workbook/sheet-candidates';
import type { Workbook } from '../workbook/workbook';

/** The tables of a kind of sheet, in the order of the files and sheets. */
export type FoundSheets = (kind: SheetKind) => readonly RecognisedSheet[];

/** Sheets that both jobs read. */
const SHARED: readonly SheetKind[] = ['Settings', 'Waivers'];

const OF_STATUS: WantedSheets = {
  job: 'status',
  isOurs: (kind) => SHARED.includes(kind) || layoutOf(kind).job === 'status',
  isRequired: (kind) => layoutOf(kind).job === 'status' && layoutOf(kind).required,
};

export interface WantedSheets {
  readonly job: SheetLayout['job'];
  readonly isOurs: (kind: SheetKind) => boolean;
  readonly isRequired: (kind: SheetKind) => boolean;
  /** Where a sheet of a form of its own is found; `undefined`: it has the usual one. */
  readonly locate?: (candidate: Candidate) => Located | undefined;
}

/** Finds the tables of the status job. */
export const findStatusSheets = (
  workbooks: readonly Workbook[],
  named: readonly string[],
  findings: Findings,
): FoundSheets => findJobSheets(workbooks, named, findings, OF_STATUS);

/**
 * Finds the tables of a job in several workbooks read as one. A required sheet that is nowhere, a hidden one, one whose headings
 * cannot be found, and two of which it cannot be told which is meant are errors.
 */
export function findJobSheets(
  workbooks: readonly Workbook[],
  named: readonly string[],
  findings: Findings,
  { job, isOurs, isRequired, locate }: WantedSheets,
): FoundSheets {
  const finder = new SheetFinder(workbooks, named);
  finder.takeByHeadings(['Settings', 'Reading']);
  const settings = finder.of('Settings').flatMap((each) => locateLong(each).tables);
  const reading = new Reading(
    finder.of('Reading').flatMap((each) => locateLong(each).tables),
    findings,
  );
  const columnsBy = joinedMemory(reading.memory(), columnMemory(settings));
  const answers = new Answers(settings);
  finder.takeAnswered((each) => reading.sheet(each) ?? answers.sheet(each.sheet));
  finder.takeByHeadings(undefined, columnsBy);
  finder.reportUnread(() => false);
  finder.reportHidden(columnsBy, () => undefined);
  finder.reportJoined(isOurs);
  findings.addAll(finder.diagnostics.filter((found) => concernsUs(found, isOurs)));
  const found = new Map<SheetKind, RecognisedSheet[]>();
  for (const candidate of finder.all.filter(({ kind }) => isOurs(kind))) {
    const constants = reading.constants(sheetIn(candidate.workbook, candidate.sheet));
    const known = constants ? { ...candidate, constants } : candidate;
    const { tables, diagnostics } = locate?.(known) ?? locateLong(known, columnsBy);
    findings.addAll(diagnostics);
    tables.forEach((table, at) => {
      reportUnknown(table, findings);
      if (at > 0) findings.add('table-joined', placeOf(table, headingColumn(table)), { sheet: table.sheet.name });
    });
    found.set(candidate.kind, [...(found.get(candidate.kind) ?? []), ...tables]);
  }
  reading.reportUnused(job, findings);
  reportMissing(workbooks, finder, findings, isRequired);
  return (kind) => found.get(kind) ?? [];
}

/** Whether a finding on a sheet concerns this job; one on a sheet that is known by its headings or by a table's name may. */
function concernsUs({ at: [place], values }: Diagnostic, isOurs: WantedSheets['isOurs']): boolean {
  const named = (values as { readonly sheet?: string }).sheet;
  const kind = (named === undefined ? undefined : sheetKindOf(named)) ?? (place && sheetKindOf(place.sheet));
  return kind === undefined || isOurs(kind);
}

const headingColumn = ({ columns }: RecognisedSheet): number => Math.min(...columns.values());

const placeOf = ({ workbook, sheet, headingRow }: RecognisedSheet, column: number) => ({
  file: workbook.file,
  sheet: sheet.name,
  cell: cellAddress(headingRow, column),
});

function reportUnknown(table: RecognisedSheet, findings: Findings): void {
  for (const column of table.unknownColumns)
    findings.add('column-unknown', placeOf(table, column), { heading: headingAt(table, column) });
}

function reportMissing(
  workbooks: readonly Workbook[],
  finder: SheetFinder,
  findings: Findings,
  isRequired: WantedSheets['isRequired'],
): void {
  const found = workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => name)).join(', ');
  const file = workbooks.map((workbook) => workbook.file).join(', ');
  for (const { kind } of LAYOUT) {
    if (!isRequired(kind) || finder.of(kind).length > 0) continue;
    findings.addAll([diagnostic('sheet-missing', { file, sheet: '', cell: '' }, { sheet: kind, found })]);
  }
}
