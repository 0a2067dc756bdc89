/** Which sheets are meant as which, by the name of an Excel table or of the sheet; their headings are looked at later. */
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { codeKey } from '../values/code-key';
import type { Area } from '../values/address';
import { MAX_COLUMNS, MAX_ROWS } from '../values/address';
import type { Claims } from './claims';
import { isDefaultSheetName, sheetKindOf } from './heading-index';
import type { SheetKind } from './layout';
import type { Sheet, Workbook } from './workbook';
import { append } from '../values/append';

/** A sheet, or a table in it, that carries the name of a kind. */
export interface Candidate {
  readonly kind: SheetKind;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** The columns that may belong to it. */
  readonly left: number;
  readonly right: number;
  /** Excel's number of the row that must be the heading; `undefined`: it is looked for. */
  readonly headingRow: number | undefined;
  /** Excel's number of the last row that may belong to it; `undefined`: the sheet's last. */
  readonly bottom?: number;
  /** What is the same in all rows, by column: it needs none. */
  readonly constants?: ReadonlyMap<string, string>;
  /** Where it is noted as what each cell of the sheet was looked at; one for all candidates of a sheet. */
  readonly claims?: Claims;
}

export interface NamedSheets {
  readonly candidates: readonly Candidate[];
  /** Visible (or named by the user) sheets whose names say nothing: their headings may. */
  readonly unnamed: readonly { readonly workbook: Workbook; readonly sheet: Sheet }[];
  /** Hidden sheets whose names say nothing. */
  readonly hidden: readonly { readonly workbook: Workbook; readonly sheet: Sheet }[];
  /** Kinds of which a sheet is there but is not read, with an error that says why. */
  readonly lost: readonly SheetKind[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the sheets that are ours by name. A hidden sheet is not read unless `named` (names given by the user) has it: that is an error where
 * its name is one of ours. Two sheets of one file that go by the name of the same kind (in two languages, or but for case and spaces) are an error, and neither is read.
 */
export function nameSheets(workbooks: readonly Workbook[], named: readonly string[]): NamedSheets {
  const candidates: Candidate[] = [];
  const unnamed: { workbook: Workbook; sheet: Sheet }[] = [];
  const hidden: { workbook: Workbook; sheet: Sheet }[] = [];
  const lost: SheetKind[] = [];
  const diagnostics: Diagnostic[] = [];
  const wanted = new Set(named.map(codeKey));
  for (const workbook of workbooks) {
    const first = candidates.length;
    for (const sheet of workbook.sheets) {
      const found = candidatesIn(workbook, sheet);
      if (sheet.visibility !== 'visible' && !wanted.has(codeKey(sheet.name))) {
        if (found.length > 0) {
          const at = { file: workbook.file, sheet: sheet.name, cell: '' };
          diagnostics.push(diagnostic('sheet-hidden', at, { sheet: sheet.name }));
          append(
            lost,
            found.map(({ kind }) => kind),
          );
        } else hidden.push({ workbook, sheet });
        continue;
      }
      if (found.length === 0) unnamed.push({ workbook, sheet });
      else append(candidates, found);
    }
    for (const [one, other] of doubled(candidates.slice(first))) {
      const at = [other, one].map(({ sheet }) => ({ file: workbook.file, sheet: sheet.name, cell: '' }));
      diagnostics.push(diagnostic('sheet-doubled', at, { sheet: other.sheet.name, other: one.sheet.name }));
      append(lost, drop(candidates, one.sheet), drop(candidates, other.sheet));
    }
  }
  return { candidates, unnamed, hidden, lost, diagnostics };
}

/** Pairs of sheets of one file that go by the same kind's name: the first of a kind with each other one. */
const doubled = (candidates: readonly Candidate[]): [Candidate, Candidate][] =>
  candidates.flatMap((other, at): [Candidate, Candidate][] => {
    const one = candidates.slice(0, at).find(({ kind, sheet }) => kind === other.kind && sheet !== other.sheet);
    return one ? [[one, other]] : [];
  });

/** Takes a sheet's candidates away, and gives their kinds. */
function drop(candidates: Candidate[], sheet: Sheet): SheetKind[] {
  const kinds: SheetKind[] = [];
  for (let at = candidates.length - 1; at >= 0; at--) {
    if (candidates[at]!.sheet === sheet)
      append(
        kinds,
        candidates.splice(at, 1).map(({ kind }) => kind),
      );
  }
  return kinds;
}

function candidatesIn(workbook: Workbook, sheet: Sheet): Candidate[] {
  const tables = sheet.tables.flatMap((table) => {
    const kind = sheetKindOf(table.name);
    return kind === undefined ? [] : [{ kind, table }];
  });
  // The only sheet of a file, if it still carries Excel's own name, goes by the file's.
  const onlySheet = workbook.sheets.length === 1 && isDefaultSheetName(sheet.name);
  const bySheet = onlySheet ? sheetKindOf(baseName(workbook.file)) : sheetKindOf(sheet.name);
  // A table that has its sheet to itself shares the sheet's fate: data typed beside or below it must not be lost.
  const alone = sheet.tables.length === 1;
  if (tables.length > 0) {
    return tables.map(({ kind, table }) => ({
      kind,
      workbook,
      sheet,
      left: alone ? 1 : table.area.left,
      right: alone ? MAX_COLUMNS : table.area.right,
      headingRow: table.headingRows > 0 ? table.area.top + table.headingRows - 1 : undefined,
      bottom: bottomOf(
        table.area,
        tables.map((other) => other.table.area),
      ),
    }));
  }
  if (bySheet === undefined) return [];
  return [{ kind: bySheet, workbook, sheet, left: 1, right: MAX_COLUMNS, headingRow: undefined }];
}

/** The last row above the next table of ours that is below it. */
const bottomOf = (area: Area, others: readonly Area[]): number =>
  Math.min(
    MAX_ROWS,
    ...others
      .filter(({ top, left, right }) => top > area.bottom && left <= area.right && right >= area.left)
      .map(({ top }) => top - 1),
  );

/** A file's name without its folders and ending. */
/** A sheet, by its name and that of its file. */
export interface SheetIn {
  readonly file: string;
  readonly sheet: string;
}

export const sheetIn = (workbook: Workbook, sheet: Sheet): SheetIn => ({ file: workbook.file, sheet: sheet.name });

export const baseName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
