/**
 * An estimate that we wrote and that has lost its marks (it was saved by an older version, or by another program): given beside the workbook that it was
 * made from, it would be read as data a second time. It is known by its form alone, and only where nothing else has that form.
 */
import { FOR_READING } from '../language/for-reading';
import { LANGUAGES } from '../language/language';
import { diagnostic } from '../values/diagnostic';
import { codeKey } from '../values/code-key';
import { sheetKindOf } from './heading-index';
import type { SheetKind } from './layout';
import type { Sheet, Workbook } from './workbook';
import { CellOrigin } from './workbook';

/** Such a file counts as empty, with a finding; all others stay as they are. */
export function withoutOwnOutputs(workbooks: readonly Workbook[]): readonly Workbook[] {
  const own = new Set(workbooks.filter(isOwnEstimate));
  const sources = workbooks.filter((each) => !own.has(each) && COPIED.every((kind) => hasSheet(each, kind)));
  const [source] = sources;
  if (own.size === 0 || !source) return workbooks;
  return workbooks.map((workbook): Workbook => {
    if (!own.has(workbook)) return workbook;
    const at = { file: workbook.file, sheet: '', cell: '' };
    return { ...workbook, sheets: [], notices: [diagnostic('file-own-output', at, { other: source.file })] };
  });
}

/** What an estimate has copies of, so that its formulas have cells to multiply. */
const COPIED = ['Volumes', 'UnitCosts'] as const;

const hasSheet = ({ sheets }: Workbook, kind: SheetKind): boolean => sheets.some((sheet) => kindOf(sheet) === kind);

const kindOf = ({ name, tables }: Sheet): SheetKind | undefined =>
  sheetKindOf(tables[0]?.name ?? '') ?? sheetKindOf(name);

/** The copies, each with its title above its one table; the proposed rows; and sheets of meetings that are all formulas over the copies. */
function isOwnEstimate({ sheets }: Workbook): boolean {
  const copies = sheets.filter(isWorkingSheet);
  if (copies.length !== KINDS.size || new Set(copies.map(kindOf)).size !== KINDS.size) return false;
  const others = sheets.filter((sheet) => !copies.includes(sheet));
  return others.length > 0 && others.every(isBuiltMeeting);
}

/** `dataSheet` as the budget's sheets have it: a table named by its kind, with its heads in row 3. */
const isWorkingSheet = ({ tables }: Sheet): boolean =>
  tables.length === 1 && tables[0]!.area.top === HEADS && tables[0]!.area.left === 1 && KINDS.has(tables[0]!.name);

const HEADS = 3;
const KINDS: ReadonlySet<string> = new Set(['Estimates', ...COPIED]);
/** How the sheet of a meeting begins, in each language. */
const NAMES = LANGUAGES.map((language) => `${codeKey(FOR_READING[language].amounts.builtEstimate)} `);
/** Quantity, rate and amount of one row. */
const LEAST_FORMULAS = 3;

function isBuiltMeeting({ name, tables, cells }: Sheet): boolean {
  if (tables.length > 0 || !NAMES.some((start) => codeKey(name).startsWith(start))) return false;
  let formulas = 0;
  for (let cell = 0; cell < cells.cellCount; cell++) if (cells.origin(cell) !== CellOrigin.typed) formulas++;
  return formulas >= LEAST_FORMULAS;
}
