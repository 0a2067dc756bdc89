/** A row's own rate of exchange beside an amount that is read in the currency of the settings because nothing says another. */
import type { CostRegisters, RowCurrency } from './amount-rows';
import { settingOfAnswer, UNIT } from './answers';
import type { SheetRows } from './sheet-rows';

/** A rate that is not 1 (nor 0, which is none) says that something is to be converted: asked about, once for a table, unless its currency is said. */
export function askOwnRate(
  rows: SheetRows,
  column: number,
  rate: number,
  currency: RowCurrency | undefined,
  { settings, findings }: CostRegisters,
): void {
  if (rate === 1 || rate <= 0 || !currency || currency.said || currency.code !== settings.currency) return;
  const { sheet, headingRow } = rows.found;
  findings.addOnce(`${sheet.name}\n${headingRow}`, 'rate-without-currency', rows.place(column), {
    rate: String(rate),
    currency: currency.code,
    setting: settingOfAnswer(sheet.name, UNIT),
  });
}
