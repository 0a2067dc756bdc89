/** Built estimates as sheets of the workbook that was read: their formulas multiply its own cells of Volumes and UnitCosts. */
import { cellAt } from '../edits/cell-at';
import { BUDGET_WORDS } from '../language/budget-words';
import type { PlannedWorkbook } from '../plan/sheet-plan';
import type { Place } from '../values/address';
import type { Fraction } from '../values/fraction';
import { compareFractions, decimalText, fractionFromNumber } from '../values/fraction';
import type { Workbook } from '../workbook/workbook';
import type { BuiltEstimates } from '../budget/estimate/estimate';
import type { BudgetRecords } from '../budget/records/budget-records';
import { estimateSheet } from '../budget/sheets/estimate-sheet';
import { quoted, SheetNames } from '../budget/sheets/list-sheet';
import type { SheetOptions } from '../budget/sheets/shares-sheets';

export function estimateInWorkbook(
  built: BuiltEstimates,
  records: BudgetRecords,
  workbooks: readonly Workbook[],
  { languages: [language = 'en'], version, draft }: SheetOptions,
): PlannedWorkbook {
  const names = new SheetNames();
  /** A number that Excel does not take for one (a text) stands in the formula itself: a product would pass over its cell. */
  const operand = (value: Fraction, at: Place): string => {
    const stored = cellAt(workbooks, at)?.value;
    const number = typeof stored === 'number' ? fractionFromNumber(stored) : undefined;
    return number && compareFractions(number, value) === 0 ? `${quoted(at.sheet)}!${at.cell}` : decimalText(value);
  };
  const { estimates: title, amountsOf } = BUDGET_WORDS[language];
  const sheets = built.meetings.map((meeting) =>
    estimateSheet(meeting, records, {
      name: names.name(`${amountsOf} ${meeting.code}`),
      language,
      ratesAsAt: built.ratesAsAt,
      draft,
      references: {
        factor: (volume, factor) => {
          const { value, at } = volume.factors.get(factor)!;
          return operand(value, at);
        },
        rate: ({ rate, at }) => operand(rate, at),
      },
    }),
  );
  return { title, subject: '', description: title, version, sheets };
}
