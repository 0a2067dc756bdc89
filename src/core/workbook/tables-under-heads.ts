/** The tables that begin with given heads, or why one of them is not read. */
import { areaAddress, cellAddress } from '../values/address';
import { append } from '../values/append';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Across } from './across-heads';
import { wideHeads } from './across-heads';
import type { AcrossNames } from './across-names';
import { boundedHeads } from './bounded-heads';
import { Claims } from './claims';
import type { ColumnMemory } from './heading-fields';
import type { HeadingRow } from './heading-rows';
import { mergedAmount } from './merged-amount';
import type { RecognisedSheet, SheetForm } from './recognised-sheet';
import type { Candidate } from './sheet-candidates';
import type { Head } from './table-heads';

export interface Located {
  /** The tables, from the top down and from left to right. */
  readonly tables: readonly RecognisedSheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The tables that begin with these heads, each down to where the next one below it begins. */
export function longTables(candidate: Candidate, heads: readonly Head[], form: SheetForm, meeting?: number): Located {
  const diagnostics: Diagnostic[] = [];
  const tables: RecognisedSheet[] = [];
  const claims = candidate.claims ?? new Claims(candidate.sheet.cells);
  for (const bounded of boundedHeads(candidate, heads)) {
    const { head, lastRow, captions } = bounded;
    const { row, fields } = head;
    const place = (column: number) => placeOf(candidate, row.number, column);
    if (fields.doubled.length > 0) {
      for (const { column, at } of fields.doubled)
        diagnostics.push(
          diagnostic('column-doubled', at.map(place), { sheet: candidate.sheet.name, column }, candidate.kind),
        );
      continue;
    }
    const merged = mergedAmount(candidate.sheet, row.number, fields.columns, row.texts);
    if (merged) {
      const at = { ...place(merged.left), cell: areaAddress(merged) };
      diagnostics.push(diagnostic('merge-amount', at, { area: at.cell }));
      continue;
    }
    for (const { at, column } of fields.remembered)
      diagnostics.push(
        diagnostic('column-remembered', place(at), { heading: row.texts.get(at)!, column }, candidate.kind),
      );
    const { left, right } = head;
    tables.push({
      ...recognised(candidate, form, row, fields.columns, { left, right, lastRow, captions, claims }),
      unknownColumns: fields.unknown,
      leftOutColumns: fields.leftOut,
      toldColumns: fields.remembered.map(({ at }) => at),
      otherSideColumns: fields.otherSide,
      meeting,
    });
    append(diagnostics, unreadSide(candidate, row, fields.otherSide));
  }
  return { tables, diagnostics };
}

/** The tables whose columns are budget lines or meetings; `undefined` where there is none. */
export function wideTables(candidate: Candidate, names: AcrossNames, columnsBy: ColumnMemory): Located | undefined {
  const heads = wideHeads(candidate, names, columnsBy);
  if (heads.length === 0) return undefined;
  const diagnostics: Diagnostic[] = [];
  const tables: RecognisedSheet[] = [];
  const claims = candidate.claims ?? new Claims(candidate.sheet.cells);
  for (const { head, lastRow, captions } of boundedHeads(candidate, heads)) {
    const { row, form, columns, totals, unknown, remembered, left, right } = head;
    const doubled = doubledNames(candidate, head);
    append(diagnostics, doubled);
    if (doubled.length > 0) continue;
    for (const { at, column } of remembered) {
      const heading = row.texts.get(at)!;
      diagnostics.push(
        diagnostic('column-remembered', placeOf(candidate, row.number, at), { heading, column }, candidate.kind),
      );
    }
    tables.push({
      ...recognised(candidate, form, row, columns, { left, right, lastRow, captions, claims }),
      across: head.across,
      totalColumns: totals,
      unknownColumns: unknown,
      leftOutColumns: head.leftOut,
      otherSideColumns: head.otherSide,
    });
    append(diagnostics, unreadSide(candidate, row, head.otherSide));
  }
  return { tables, diagnostics };
}

/** A budget line or meeting that heads two columns. */
function doubledNames(candidate: Candidate, { row, across }: Across): Diagnostic[] {
  const seen = new Map<number, number>();
  const doubled: Diagnostic[] = [];
  for (const [column, index] of across) {
    const first = seen.get(index);
    if (first !== undefined) {
      const at = [column, first].map((each) => placeOf(candidate, row.number, each));
      const heading = row.texts.get(column)!;
      // What stands twice is a budget line or meeting, as the sheet calls it.
      doubled.push(diagnostic('column-doubled', at, { sheet: candidate.sheet.name, column: heading }, ''));
    }
    seen.set(index, column);
  }
  return doubled;
}

function recognised(
  candidate: Candidate,
  form: SheetForm,
  row: HeadingRow,
  columns: ReadonlyMap<string, number>,
  bounds: Pick<RecognisedSheet, 'left' | 'right' | 'lastRow' | 'captions' | 'claims'>,
): RecognisedSheet {
  return {
    kind: candidate.kind,
    workbook: candidate.workbook,
    sheet: candidate.sheet,
    form,
    headingRow: row.number,
    firstHeadingRow: row.first,
    ...bounds,
    columns,
    across: new Map(),
    totalColumns: [],
    unknownColumns: [],
    otherSideColumns: [],
    leftOutColumns: [],
    toldColumns: [],
    ...(candidate.constants ? { constants: candidate.constants } : {}),
    meeting: undefined,
  };
}

const placeOf = ({ workbook, sheet }: Candidate, row: number, column: number) => ({
  file: workbook.file,
  sheet: sheet.name,
  cell: cellAddress(row, column),
});

/** What stands beside the candidate's own side is not read, and that is said. */
const unreadSide = (candidate: Candidate, row: HeadingRow, columns: readonly number[]): Diagnostic[] =>
  columns.map((column) =>
    diagnostic('column-unknown', placeOf(candidate, row.number, column), { heading: row.texts.get(column)! }),
  );
