/** The sums of the tables of a sheet, one after the other: a total may be that of several pages, and a table may say again what another says. */
import { areaAddress } from '../values/address';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer } from './answers';
import type { DataRows } from './run-sums';
import { sumOf } from './stated-totals';

export class TableSums {
  private readonly tables: {
    readonly found: RecognisedSheet;
    readonly sum: bigint;
    readonly byKey: ReadonlyMap<string, bigint>;
    readonly entries: number;
  }[] = [];

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
    const { file } = found.workbook;
    const { name, cells } = found.sheet;
    const last = Math.min(found.lastRow, cells.rowCount > 0 ? cells.rowNumber(cells.rowCount - 1) : found.lastRow);
    const subject = `${found.headingRow + 1}:${last}`;
    if (twin && answers.rowAnswers(name, found.kind).get(last) !== 'counted') {
      const cell = areaAddress({
        top: found.headingRow,
        bottom: found.headingRow,
        left: found.left,
        right: Math.min(found.right, found.left + 50),
      });
      findings.add(
        'table-repeats',
        { file, sheet: name, cell },
        { row: placeOf(twin.found, found), setting: settingOfAnswer(name, subject) },
      );
    }
    this.tables.push({ found, sum, byKey, entries });
  }
}

/** The row of a table's headings, with its sheet where that is another one. */
const placeOf = ({ sheet, headingRow }: RecognisedSheet, from: RecognisedSheet): string =>
  sheet === from.sheet ? String(headingRow) : `${sheet.name}!${headingRow}`;

const sameSums = (one: ReadonlyMap<string, bigint>, other: ReadonlyMap<string, bigint>): boolean =>
  one.size === other.size && [...one].every(([key, sum]) => other.get(key) === sum);
