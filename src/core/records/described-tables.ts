/** The sheets of amounts that the sheet Reading describes: their tables, each read as it says. */
import { sheetIn } from '../workbook/sheet-candidates';
import { cellAddress } from '../values/address';
import { diagnostic } from '../values/diagnostic';
import { headingKey } from '../values/code-key';
import type { SheetFinder, SheetOf } from '../workbook/find-sheets';
import { placeOfSheet } from '../workbook/find-sheets';
import type { ColumnMemory } from '../workbook/heading-fields';
import type { PlainTable } from '../workbook/plain-tables';
import { plainTables } from '../workbook/plain-tables';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Claims } from '../workbook/claims';
import type { CostRegisters } from './amount-rows';
import { placeTable } from './place-tables';
import type { Reading } from './reading';
import { readingLine } from './reading';
import { append } from '../values/append';

export interface DescribedTables {
  readonly estimates: RecognisedSheet[];
  readonly expenditures: RecognisedSheet[];
  /** Tables of these sheets that the officer said are not read. */
  readonly leftOut: RecognisedSheet[];
}

/** Takes such sheets from those that are looked at by their headings, and places their tables. */
export function describedTables(
  finder: SheetFinder,
  reading: Reading,
  registers: CostRegisters,
  columnsBy: ColumnMemory,
): DescribedTables {
  const found: DescribedTables = { estimates: [], expenditures: [], leftOut: [] };
  if (!reading.any) return found;
  for (const each of finder.takeDescribed((sheet) => reading.describes(sheet))) {
    const tables = plainTables(each.workbook, each.sheet);
    const claims = finder.claimsOf(each.sheet);
    if (tables.length === 0) {
      registers.findings.addAll([
        diagnostic('heading-missing', placeOfSheet(each), { sheet: each.sheet.name, found: '' }),
      ]);
      finder.lost.add('Estimates').add('Expenditures');
    }
    const waits = reading.waits(sheetIn(each.workbook, each.sheet));
    for (const table of tables) {
      const answers = reading.ofTable(table);
      if (answers.length === 0) continue;
      const placed = placeTable(table, answers, claims, registers, columnsBy, waits);
      append(found.estimates, placed.estimates);
      append(found.expenditures, placed.expenditures);
      for (const side of placed.missing) finder.lost.add(side);
      if (placed.leftOut) found.leftOut.push(unread(table, claims));
    }
    const isRead = [...found.estimates, ...found.expenditures, ...found.leftOut].some(
      ({ sheet }) => sheet === each.sheet,
    );
    // Numbers beside a table that was read are accounted for; of a sheet of which nothing was read it has to be said.
    if (!isRead && !waits) for (const table of tables) reportUnanswered(table, registers);
  }
  return found;
}

/** Whether a sheet has a table with the headings of one that is described: shown, it would be read or asked about as that is. */
export function isLikeDescribed({ workbook, sheet }: SheetOf, { estimates, expenditures }: DescribedTables): boolean {
  const read = [...new Map([...estimates, ...expenditures].map((each) => [each.sheet, each.workbook])).entries()];
  if (read.length === 0) return false;
  const headings = (of: readonly PlainTable[]): string[] =>
    of.map(({ columns }) => columns.map(({ heading }) => headingKey(heading)).join('\n'));
  const own = headings(plainTables(workbook, sheet));
  return (
    own.length > 0 && read.some(([other, of]) => headings(plainTables(of, other)).some((one) => own.includes(one)))
  );
}

/** A table that is not read: only where it stands matters. */
function unread(
  { workbook, sheet, headingRow, firstHeadingRow, lastRow, left, right, captions }: PlainTable,
  claims: Claims,
): RecognisedSheet {
  return {
    kind: 'Expenditures',
    workbook,
    sheet,
    form: 'long',
    headingRow,
    firstHeadingRow,
    lastRow,
    left,
    right,
    captions,
    columns: new Map(),
    across: new Map(),
    totalColumns: [],
    unknownColumns: [],
    toldColumns: [],
    otherSideColumns: [],
    leftOutColumns: [],
    meeting: undefined,
    claims,
  };
}

function reportUnanswered(table: PlainTable, { findings }: CostRegisters): void {
  const { workbook, sheet, headingRow, columns } = table;
  const at = { file: workbook.file, sheet: sheet.name, cell: cellAddress(headingRow, columns[0]?.column ?? 1) };
  const answer = readingLine({ sheet: sheet.name, table: table.name, column: '', is: '…', value: '' });
  findings.addOnce(
    `${sheet.name}\n${headingRow}`,
    'table-unanswered',
    at,
    { sheet: sheet.name, column: '', answer },
    '',
  );
}
