/**
 * What comes before every job: cells that the sheet of corrections says are read otherwise are read so, in every job alike. A correction holds only where its
 * cell still has what was recorded; what it does, and what it cannot do, goes with the workbooks as their notices.
 */
import type { Correction } from './records/read-corrections';
import { addressOf, contentOf, isDay, readCorrections, textOfValue } from './records/read-corrections';
import { correctionTables } from './records/correction-tables';
import { Findings } from './records/findings';
import { codeKey } from './values/code-key';
import { dayFromIso } from './values/calendar';
import type { Place } from './values/address';
import { AddedTexts } from './workbook/added-texts';
import type { ChangedCell } from './workbook/changed-cells';
import { ChangedCells } from './workbook/changed-cells';
import { positionOf } from './workbook/captions';
import { sheetKindOf } from './workbook/heading-index';
import { CellFormat, CellKind } from './workbook/workbook';
import type { CorrectedCell, Look, Sheet, Workbook } from './workbook/workbook';

const SHIFT_1904 = 1462;

interface Target {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly place: Place;
}

interface Applied extends Target {
  readonly correction: Correction;
  readonly change: ChangedCell;
  readonly corrected: CorrectedCell;
}

/** The workbooks themselves, where nothing is corrected. */
export function correctWorkbooks(workbooks: readonly Workbook[]): readonly Workbook[] {
  const tables = correctionTables(workbooks);
  if (tables.length === 0) return workbooks;
  const findings = new Findings();
  const targets = new Map<string, { readonly target: Target; readonly rows: Correction[] }>();
  for (const correction of readCorrections(tables, findings)) {
    const target = targetOf(correction, workbooks, findings);
    if (!target) continue;
    const key = JSON.stringify([workbooks.indexOf(target.workbook), target.sheet.name, target.place.cell]);
    const known = targets.get(key);
    if (known) known.rows.push(correction);
    else targets.set(key, { target, rows: [correction] });
  }
  const texts = new Map<Workbook, AddedTexts>();
  const applied = [...targets.values()].flatMap(({ target, rows }) => apply(target, rows, texts, findings) ?? []);
  const notices = findings.diagnostics();
  // Of a file that is corrected in several sheets, all of its notices come with the first: they are said once.
  return workbooks.map((workbook) => {
    const own = applied.filter((each) => each.workbook === workbook);
    const said = workbook === workbooks[0] ? [...workbook.notices, ...notices] : workbook.notices;
    if (own.length === 0) return said === workbook.notices ? workbook : { ...workbook, notices: said };
    return {
      ...workbook,
      notices: said,
      texts: texts.get(workbook) ?? workbook.texts,
      sheets: workbook.sheets.map((sheet) => changed(sheet, own)),
      corrected: own.map(({ corrected }) => corrected),
    };
  });
}

function changed(sheet: Sheet, applied: readonly Applied[]): Sheet {
  const changes = applied.filter((each) => each.sheet === sheet).map(({ change }) => change);
  return changes.length === 0 ? sheet : { ...sheet, cells: new ChangedCells(sheet.cells, changes) };
}

/** The one cell that is meant; an error where there is none, or not one. */
function targetOf(correction: Correction, workbooks: readonly Workbook[], findings: Findings): Target | undefined {
  const { file, sheet: name, at } = correction;
  const cell = addressOf(correction);
  const isNamed = ({ name: other }: Sheet): boolean =>
    codeKey(other) === codeKey(name) && sheetKindOf(other) !== 'Corrections';
  const own = workbooks.find((each) => each.file === at.file && each.sheets.some(isNamed));
  const named = workbooks.filter((each) => file === '' || codeKey(each.file) === codeKey(file));
  // A row that names no file is of the one that it stands in, where that has the sheet.
  const files = file === '' && own ? [own] : named;
  if (files.length === 0) {
    findings.add('correction-of-other-file', at, { file, sheet: name, cell });
    return undefined;
  }
  const found = files.flatMap((workbook) => workbook.sheets.filter(isNamed).map((sheet) => ({ workbook, sheet })));
  const [one, ...others] = found;
  if (!one || others.length > 0 || rowOf(one.sheet, correction.row) === undefined) {
    findings.add('correction-nowhere', at, { sheet: name, cell });
    return undefined;
  }
  return { ...one, place: { file: one.workbook.file, sheet: one.sheet.name, cell } };
}

/** Position of a row with anything in it. */
function rowOf({ cells }: Sheet, number: number): number | undefined {
  const row = positionOf(cells, number);
  return row < cells.rowCount && cells.rowNumber(row) === number ? row : undefined;
}

function apply(
  target: Target,
  [correction, ...others]: readonly Correction[],
  texts: Map<Workbook, AddedTexts>,
  findings: Findings,
): Applied | undefined {
  if (!correction) return undefined;
  const { workbook, sheet, place } = target;
  const { held, value, reason, at } = correction;
  const after = textOfValue(value);
  const places = [at, ...others.map((each) => each.at)];
  if (others.some((each) => each.held !== held || each.value.as !== value.as || textOfValue(each.value) !== after)) {
    findings.add('correction-doubled', [...places, place], { sheet: sheet.name, cell: place.cell });
    return undefined;
  }
  const row = rowOf(sheet, correction.row)!;
  const cell = cellIn(sheet, row, correction.column);
  const found = cell === undefined ? '' : contentOf(workbook, sheet, cell);
  if (cell === undefined ? value.as === 'blank' : holds(sheet, cell, found, correction)) {
    findings.add('correction-needless', [at, place], { cell: place.cell, after });
    return undefined;
  }
  if (found !== held) {
    findings.add('correction-changed', [place, at], { cell: place.cell, before: held, found, after });
    return undefined;
  }
  findings.add('cell-corrected', [place, at], { before: held, after, reason });
  const corrected = { cell: place, before: held, after, reason, at };
  return { ...target, correction, change: changeOf(target, row, cell, correction, texts), corrected };
}

function cellIn({ cells }: Sheet, row: number, column: number): number | undefined {
  for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) if (cells.column(cell) === column) return cell;
  return undefined;
}

/** Whether the cell already has what is to be read. */
function holds(sheet: Sheet, cell: number, found: string, { value }: Correction): boolean {
  const kind = sheet.cells.kind(cell);
  if (value.as === 'text') return kind === CellKind.text && found === value.text;
  if (value.as === 'blank') return found === '';
  if (value.as === 'day') return isDay(sheet, cell) && found === value.iso;
  const isPlain =
    kind === CellKind.number && !isDay(sheet, cell) && found === textOfValue({ ...value, currency: undefined });
  return isPlain && (value.currency === undefined || sheet.cells.look(cell)?.currency === value.currency);
}

function changeOf(
  { workbook, sheet: { cells } }: Target,
  row: number,
  cell: number | undefined,
  { column, value }: Correction,
  texts: Map<Workbook, AddedTexts>,
): ChangedCell {
  const place = { row, column, cell };
  const look = cell === undefined ? undefined : cells.look(cell);
  if (value.as === 'text' || value.as === 'blank') {
    let own = texts.get(workbook);
    if (!own) texts.set(workbook, (own = new AddedTexts(workbook.texts)));
    const kept = font(look);
    return {
      ...place,
      kind: CellKind.text,
      value: own.add(textOfValue(value)),
      format: CellFormat.general,
      look: kept,
    };
  }
  if (value.as === 'day') {
    const day = dayFromIso(value.iso)!;
    const serial = workbook.date1904 ? day - SHIFT_1904 : day;
    return { ...place, kind: CellKind.number, value: serial, format: CellFormat.date, look: font(look) };
  }
  const wasNumber = cell !== undefined && cells.kind(cell) === CellKind.number;
  const known = cell === undefined ? CellFormat.general : cells.format(cell);
  const format = known === CellFormat.text || known === CellFormat.date ? CellFormat.general : known;
  const own = wasNumber && known !== CellFormat.date ? look : font(look);
  const shownAs = value.currency === undefined ? own : { ...(own ?? PLAIN), ...inCurrency(value.currency) };
  return { ...place, kind: CellKind.number, value: value.number, format, look: shownAs };
}

const shown = (value: number): string => String(Number(value.toPrecision(15)));
const PLAIN: Look = { code: 'General', currency: undefined, struck: false, invisible: false, shown };
const inCurrency = (currency: string): Partial<Look> & Pick<Look, 'currency'> => ({
  code: `[$${currency}] #,##0.00`,
  currency,
  shown,
});

/** That a cell is struck out or not to be seen stays true of what is read in it. */
const font = (look: Look | undefined): Look | undefined =>
  look && (look.struck || look.invisible) ? { ...PLAIN, struck: look.struck, invisible: look.invisible } : undefined;
