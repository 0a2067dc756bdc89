/** The sums of the tables of a sheet, one after the other: a total may be that of several pages, and a table may say again what another says. */
import type { Place } from '../values/address';
import { areaAddress } from '../values/address';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Sheet } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import type { Answers } from './answers';
import { settingOfAnswer } from './answers';
import type { DataRows } from './run-sums';
import { sumOf } from './stated-totals';

interface SummedTable {
  readonly found: RecognisedSheet;
  readonly sum: bigint;
  /** By meeting, line and currency. */
  readonly byKey: ReadonlyMap<string, bigint>;
  readonly entries: number;
}

/** One meeting and line may well stand in two tables that have nothing to do with each other. */
const FEWEST_SHARED = 2;

export class TableSums {
  private readonly tables: SummedTable[] = [];
  private readonly repeated = new Set<SummedTable>();

  /** Of the tables read so far that are on the same sheet. */
  above({ sheet }: RecognisedSheet): readonly bigint[] {
    return this.tables.filter(({ found }) => found.sheet === sheet).map(({ sum }) => sum);
  }

  /**
   * A table with the same sum for every meeting and line as one above it on the sheet, or as a longer or shorter list on another one, is asked about: it may be a
   * summary of it.
   */
  add(found: RecognisedSheet, rows: DataRows, { findings, answers }: CostRegisters): void {
    const sum = sumOf(rows);
    if (sum === undefined) return;
    const byKey = new Map<string, bigint>();
    let entries = 0;
    for (let at = 0; at < rows.count; at++) {
      if (rows.isSkipped?.(at)) continue;
      entries++;
      const key = `${rows.meeting(at)} ${rows.line(at)} ${rows.currency(at)}`;
      byKey.set(key, (byKey.get(key) ?? 0n) + BigInt(rows.amount(at)!));
    }
    const twin = this.tables.find(
      (one) =>
        sum !== 0n &&
        sameSums(one.byKey, byKey) &&
        // Two months may well cost the same, line by line; a summary has fewer rows than what it adds up.
        (one.found.sheet === found.sheet || (byKey.size > 1 && one.entries !== entries)),
    );
    const own = { found, sum, byKey, entries };
    this.tables.push(own);
    if (!twin) return;
    this.repeated.add(own).add(twin);
    const { at, setting, isCounted } = rowsOf(found, answers);
    if (!isCounted) findings.add('table-repeats', at, { row: placeOf(twin.found, found), setting });
  }

  /**
   * A list of expenditures of which another sheet has a single amount for each meeting and line beside its estimates is asked about: that sheet may sum up the
   * list as it was on another day, so that the sums differ. `planned` are the sheets that have estimates.
   */
  askOverlaps(planned: ReadonlySet<Sheet>, { findings, answers }: CostRegisters): void {
    const summaries = this.tables.filter(
      (one) => planned.has(one.found.sheet) && one.entries === one.byKey.size && !this.repeated.has(one),
    );
    for (const one of this.tables) {
      if (planned.has(one.found.sheet) || !isList(one)) continue;
      for (const summary of summaries) {
        const shared = [...summary.byKey].filter(([key, amount]) => amount !== 0n && one.byKey.has(key)).length;
        if (shared < FEWEST_SHARED || shared * 2 < Math.min(summary.byKey.size, one.byKey.size)) continue;
        const { at, setting, isCounted } = rowsOf(one.found, answers);
        if (!isCounted) findings.add('tables-overlap', at, { count: shared, sheet: summary.found.sheet.name, setting });
        break;
      }
    }
  }
}

/** Entries, and not another sum for each meeting and line, as the next month's is. */
const isList = ({ found: { columns }, entries, byKey }: SummedTable): boolean =>
  entries > byKey.size || columns.has('Posting date') || columns.has('Document');

/** The headings of a table, the setting that says of its rows whether they count, and whether it is said that they do. */
function rowsOf(found: RecognisedSheet, answers: Answers): { at: Place; setting: string; isCounted: boolean } {
  const { name, cells } = found.sheet;
  const last = Math.min(found.lastRow, cells.rowCount > 0 ? cells.rowNumber(cells.rowCount - 1) : found.lastRow);
  const cell = areaAddress({
    top: found.headingRow,
    bottom: found.headingRow,
    left: found.left,
    right: Math.max(found.left, ...found.columns.values(), ...found.across.keys(), ...found.unknownColumns),
  });
  return {
    at: { file: found.workbook.file, sheet: name, cell },
    setting: settingOfAnswer(name, `${found.headingRow + 1}:${last}`),
    isCounted: answers.rowAnswers(name, found.kind).get(last) === 'counted',
  };
}

/** The row of a table's headings, with its sheet where that is another one. */
const placeOf = ({ sheet, headingRow }: RecognisedSheet, from: RecognisedSheet): string =>
  sheet === from.sheet ? String(headingRow) : `${sheet.name}!${headingRow}`;

const sameSums = (one: ReadonlyMap<string, bigint>, other: ReadonlyMap<string, bigint>): boolean =>
  one.size === other.size && [...one].every(([key, sum]) => other.get(key) === sum);
