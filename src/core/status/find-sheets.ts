/** Which sheets the status job reads: by their names first, then by their headings. What belongs to the other job is passed over in silence. */
import { columnMemory } from '../records/column-memory';
import type { Findings } from '../records/findings';
import type { Place } from '../values/address';
import { isDefaultSheetName, sheetKindOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { LAYOUT, layoutOf } from '../workbook/layout';
import { locateLong, scoreLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Candidate } from '../workbook/sheet-candidates';
import { nameSheets } from '../workbook/sheet-candidates';
import type { Sheet, Workbook } from '../workbook/workbook';

export type StatusSheets = (kind: SheetKind) => readonly RecognisedSheet[];

/** Sheets that both jobs read. */
const SHARED: readonly SheetKind[] = ['Settings', 'Waivers'];
const isOurs = (kind: SheetKind): boolean => SHARED.includes(kind) || layoutOf(kind).job === 'status';

/**
 * Finds the sheets of the status job in several workbooks read as one. A required sheet that is nowhere, a hidden one, one whose headings
 * cannot be found, and two of which it cannot be told which is meant are errors.
 */
export function findStatusSheets(
  workbooks: readonly Workbook[],
  named: readonly string[],
  findings: Findings,
): StatusSheets {
  const { candidates, unnamed, diagnostics } = nameSheets(workbooks, named);
  findings.addAll(diagnostics.filter(({ at: [place] }) => isOurSheet(place)));
  const all = candidates.filter(({ kind }) => isOurs(kind));
  for (const { workbook, sheet } of unnamed) addByHeadings(workbook, sheet, all, findings);
  reportJoined(all, findings);
  const found = new Map<SheetKind, RecognisedSheet[]>();
  const settings = all.filter(({ kind }) => kind === 'Settings').flatMap((each) => locateLong(each).found ?? []);
  const columnsBy = columnMemory(settings);
  for (const candidate of all) {
    const located = locateLong(candidate, columnsBy);
    findings.addAll(located.diagnostics);
    if (located.found) found.set(candidate.kind, [...(found.get(candidate.kind) ?? []), located.found]);
  }
  reportMissing(workbooks, all, findings);
  return (kind) => found.get(kind) ?? [];
}

/** Whether a finding on a sheet concerns this job; a sheet that is known by a table's name alone may. */
function isOurSheet(place: Place | undefined): boolean {
  const kind = place && sheetKindOf(place.sheet);
  return kind === undefined || isOurs(kind);
}

const placeOf = ({ workbook, sheet }: Pick<Candidate, 'workbook' | 'sheet'>): Place => ({
  file: workbook.file,
  sheet: sheet.name,
  cell: '',
});

/** A sheet whose name says nothing is known by its headings, if these fit one kind best, and no sheet goes by that kind's name. */
function addByHeadings(workbook: Workbook, sheet: Sheet, all: Candidate[], findings: Findings): void {
  if (isDefaultSheetName(sheet.name)) return;
  const candidateOf = (kind: SheetKind): Candidate => ({
    kind,
    workbook,
    sheet,
    left: 1,
    right: 16_384,
    headingRow: undefined,
  });
  const scores = LAYOUT.map(({ kind }) => ({ kind, ...scoreLong(candidateOf(kind)) })).filter((one) => one.complete);
  const best = Math.max(2, ...scores.map(({ score }) => score));
  const [first, ...others] = scores.filter(({ score }) => score === best);
  if (!first || others.length > 0 || !isOurs(first.kind)) return;
  const { kind } = first;
  const known = all.find((candidate) => candidate.kind === kind);
  const candidate = candidateOf(kind);
  if (known) {
    const values = { sheet: sheet.name, other: known.sheet.name };
    findings.add('sheet-doubled', [placeOf(candidate), placeOf(known)], values);
    return;
  }
  findings.add('sheet-by-headings', placeOf(candidate), { sheet: kind, found: sheet.name });
  all.push(candidate);
}

/** Several sheets of one kind are read as one, and that is said. */
function reportJoined(all: readonly Candidate[], findings: Findings): void {
  all.forEach((candidate, at) => {
    const first = all.findIndex(({ kind }) => kind === candidate.kind);
    if (first === at) return;
    const values = { sheet: candidate.kind, other: all[first]!.sheet.name };
    findings.add('sheet-joined', [placeOf(candidate), placeOf(all[first]!)], values);
  });
}

function reportMissing(workbooks: readonly Workbook[], all: readonly Candidate[], findings: Findings): void {
  const found = workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => name)).join(', ');
  const file = workbooks.map((workbook) => workbook.file).join(', ');
  for (const { kind, job, required } of LAYOUT) {
    if (job !== 'status' || !required || all.some((candidate) => candidate.kind === kind)) continue;
    findings.add('sheet-missing', { file, sheet: '', cell: '' }, { sheet: kind, found });
  }
}
