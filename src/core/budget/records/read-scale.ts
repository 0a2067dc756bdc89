/** The Scale sheet: a row for each State and period, or periods across. */
import { readPercent, readYearOf } from '../../records/read-values';
import { isWhole, readEach } from '../../records/read-each';
import type { SheetRows } from '../../records/sheet-rows';
import type { Fraction } from '../../values/fraction';
import { fractionFromNumber } from '../../values/fraction';
import type { RecognisedSheet } from '../../workbook/recognised-sheet';
import type { ScaleRow } from './budget-records';
import type { BudgetRegisters } from './budget-registers';
import { readState } from './budget-registers';
import { covers } from './covers';
import { isWideScale, readWideScale } from './wide-scale';

/** Rows that cover one of the years that are needed; of others nothing is read, and no State of theirs is looked for. */
export function readScale(
  sheets: readonly RecognisedSheet[],
  years: ReadonlySet<number>,
  registers: BudgetRegisters,
): ScaleRow[] {
  const { findings } = registers;
  const wide = sheets.filter(isWideScale).flatMap((sheet) => readWideScale(sheet, years, registers));
  const long = sheets.filter((sheet) => !isWideScale(sheet));
  const rows = readEach(long, findings, (rows, column): ScaleRow | undefined => {
    if (!isWhole(rows, column, ['State', 'Rate', 'From year'], findings)) return undefined;
    const fromYear = readYearOf(rows, column('From year'), 'From year', findings);
    const toYear = readYearOf(rows, column('To year'), 'To year', findings);
    if (fromYear === undefined || !covers({ fromYear, toYear }, years)) return undefined;
    const state = readState(rows, column('State'), registers);
    const rate = perCentAt(rows, column('Rate'), 'Rate', registers);
    const floor = perCentAt(rows, column('Floor'), 'Floor', registers);
    const ceiling = perCentAt(rows, column('Ceiling'), 'Ceiling', registers);
    if (state === undefined || state < 0 || rate === undefined) return undefined;
    return { state, rate, fromYear, toYear, floor, ceiling, at: rows.place(column('Rate')) };
  });
  return [...rows, ...wide];
}

/** From 0 to 100; `undefined` where the cell is blank, or (with a finding) no such number. */
function perCentAt(rows: SheetRows, at: number, column: string, { findings }: BudgetRegisters): Fraction | undefined {
  const number = readPercent(rows, at, column, findings);
  if (number === undefined) return undefined;
  const fraction = number <= 100 ? fractionFromNumber(number) : undefined;
  if (fraction === undefined)
    findings.add('number-not-number', rows.place(at), { column, found: rows.text(at) }, rows.found.kind);
  return fraction;
}
