/** What the sheet Reading says of tables already, as if the officer said it now: so that it can be seen and changed. */
import { Findings } from '../records/findings';
import type { ReadingAnswer } from '../records/reading';
import { Reading, whenceOf } from '../records/reading';
import { isMeant, isSheetMeant } from '../records/sheet-pattern';
import { sheetIn } from '../workbook/sheet-candidates';
import type { SheetIn } from '../workbook/sheet-candidates';
import { parseCell } from '../values/address';
import type { Place } from '../values/address';
import { CellStore } from '../workbook/cell-store';
import { SheetFinder } from '../workbook/find-sheets';
import { locateLong } from '../workbook/locate-headings';
import type { PlainTable } from '../workbook/plain-tables';
import { plainTables } from '../workbook/plain-tables';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { Decision } from './guess';
import type { SaidOfTable, SaidValue } from './said';
import { tableId } from './table-id';

interface Reopened {
  /** The workbooks without those rows of Reading. */
  readonly rest: readonly Workbook[];
  /** What the rows said. */
  readonly said: readonly SaidOfTable[];
  /** Where the rows are. */
  readonly replaced: readonly Place[];
  /** The sheets that were named, and others that one of the rows is about as well. */
  readonly sheets: readonly SheetIn[];
}

export function readingOf(workbooks: readonly Workbook[]): Reading {
  const finder = new SheetFinder(workbooks, []);
  finder.takeByHeadings(['Settings', 'Reading']);
  const tables = finder.of('Reading').flatMap((candidate) => locateLong(candidate).tables);
  return new Reading(tables, new Findings());
}

export function withoutReading(workbooks: readonly Workbook[], reopened: readonly SheetIn[]): Reopened {
  const reading = readingOf(workbooks);
  const answers = new Set<ReadingAnswer>();
  const all = workbooks.flatMap((workbook) => workbook.sheets.map((sheet) => ({ workbook, sheet })));
  const isAsked = ({ file, sheet }: SheetIn): boolean =>
    reopened.some((each) => each.file === file && each.sheet === sheet);
  const meant = new Set(all.filter(({ workbook, sheet }) => isAsked(sheetIn(workbook, sheet))));
  // A row with a pattern is of all sheets that it fits.
  for (let known = -1; known < meant.size;) {
    known = meant.size;
    for (const { workbook, sheet } of meant) for (const each of reading.of(sheetIn(workbook, sheet))) answers.add(each);
    for (const each of all)
      if ([...answers].some((answer) => isSheetMeant(answer.sheet, sheetIn(each.workbook, each.sheet))))
        meant.add(each);
  }
  // What was still to be answered is asked anew.
  const places = [
    ...[...answers].map(({ at }) => at),
    ...new Set([...meant].flatMap(({ workbook, sheet }) => reading.waitingFor(sheetIn(workbook, sheet)))),
  ];
  return {
    rest: places.length === 0 ? workbooks : workbooks.map((workbook) => withoutRows(workbook, places)),
    said: [...meant].flatMap(({ workbook, sheet }) => saidOfSheet(reading, workbook, sheet)),
    replaced: places,
    sheets: [...meant].map(({ workbook, sheet }) => sheetIn(workbook, sheet)),
  };
}

function saidOfSheet(reading: Reading, { file, ...workbook }: Workbook, sheet: Sheet): SaidOfTable[] {
  const tables = plainTables({ file, ...workbook }, sheet);
  if (tables.length > 0)
    return tables.flatMap((table) => {
      const answers = reading.ofTable(table);
      return answers.length === 0
        ? []
        : [{ file, sheet: sheet.name, table: tableId(table), ...saidBy(answers, table) }];
    });
  const kind = kindIn(reading.of({ file, sheet: sheet.name }));
  return kind === undefined ? [] : [{ file, sheet: sheet.name, table: '', kind }];
}

function saidBy(answers: readonly ReadingAnswer[], table: PlainTable): Omit<SaidOfTable, keyof SheetIn | 'table'> {
  const kind = kindIn(answers);
  const constant = answers.find(
    ({ column, meaning, value }) =>
      meaning.is === 'column' &&
      meaning.column === 'Meeting' &&
      (column === '' || whenceOf(value) === 'group label') &&
      value !== '',
  );
  const meeting = constant && (whenceOf(constant.value) ?? constant.value);
  const columns = table.columns.flatMap(({ heading }) => {
    const answer = answers.find(
      (each) =>
        each.column !== '' &&
        whenceOf(each.value) !== 'group label' &&
        (each.value === '' || whenceOf(each.value) !== undefined) &&
        isMeant(each.column, heading),
    );
    const is = answer && roleOf(answer);
    return is === undefined ? [] : [{ heading, is }];
  });
  const values = answers.flatMap((each): SaidValue[] => {
    if (each.column === '' || each.value === '' || whenceOf(each.value) !== undefined) return [];
    const is = decided(each);
    return is === undefined ? [] : [{ heading: each.column, value: each.value, is }];
  });
  return { ...(kind && { kind }), ...(meeting !== undefined && { meeting }), columns, values };
}

function kindIn(answers: readonly ReadingAnswer[]): SaidOfTable['kind'] {
  for (const { column, meaning } of answers) {
    if (column !== '') continue;
    if (meaning.is === 'kind') return meaning.kind === 'both' ? 'Estimates and expenditures' : meaning.kind;
    if (meaning.is === 'left out') return 'left out';
  }
  return undefined;
}

function roleOf({ meaning }: ReadingAnswer): string | undefined {
  switch (meaning.is) {
    case 'amount':
      return meaning.side === 'Estimates' ? 'Estimate' : 'Actual';
    case 'column':
      return meaning.column;
    case 'difference':
      return 'Difference';
    case 'total':
      return 'Total';
    case 'left out':
      return 'left out';
    default:
      return undefined;
  }
}

function decided({ meaning }: ReadingAnswer): Decision['is'] {
  if (meaning.is === 'amount') return meaning.side === 'Estimates' ? 'Estimate' : 'Actual';
  return meaning.is === 'left out' || meaning.is === 'counted' ? meaning.is : undefined;
}

function withoutRows(workbook: Workbook, places: readonly Place[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const rows = new Set(
        places
          .filter(({ file, sheet: name }) => file === workbook.file && name === sheet.name)
          .map(({ cell }) => parseCell(cell)?.row),
      );
      return rows.size === 0 ? sheet : { ...sheet, cells: without(sheet.cells, rows) };
    }),
  };
}

function without(cells: Sheet['cells'], rows: ReadonlySet<number | undefined>): Sheet['cells'] {
  const store = new CellStore();
  for (let row = 0; row < cells.rowCount; row++) {
    if (rows.has(cells.rowNumber(row))) continue;
    store.startRow(cells.rowNumber(row), cells.rowMarks(row));
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++)
      store.add(cells.column(cell), cells.kind(cell), cells.value(cell), cells.format(cell), cells.origin(cell));
  }
  return store.finish();
}
