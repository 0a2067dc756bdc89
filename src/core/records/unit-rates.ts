/** A column headed `Rate` may hold the price of a day or a page instead of a rate of exchange; then amounts must not be divided by it. */
import { cellAddress } from '../values/address';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer } from './answers';
import { headingAt, tableCells } from './table-cells';

/** Rows in a foreign currency that are looked at. */
const ROWS = 2000;
/** A product may be off by a rounding to cents. */
const OFF = 0.0051;

/**
 * Asks where the amounts of a foreign currency are the rate times what stands in an unknown column of numbers: in every row that has both, and at least once with
 * another number than 1.
 */
export function askUnitRates(found: RecognisedSheet, { findings, settings }: CostRegisters): void {
  const { columns, sheet, workbook, headingRow } = found;
  const [rate, amount, currency] = ['Rate', 'Amount', 'Currency'].map((name) => columns.get(name) ?? 0);
  if (!rate || !amount || !currency || found.unknownColumns.length === 0) return;
  if (found.toldColumns.includes(rate)) return;
  const heading = headingAt(found, rate);
  const { cells } = sheet;
  const fits = new Map<number, 'fits' | 'trivial' | 'not'>();
  const rates = new Set<number>();
  const foreign = new Map<number, boolean>();
  let looked = 0;
  for (const { row, cell: said } of tableCells(found, currency)) {
    const id = cells.textId(said);
    if (id < 0) continue;
    if (!foreign.has(id)) foreign.set(id, workbook.texts.text(id).trim() !== settings.currency);
    if (!foreign.get(id)) continue;
    const numbers = new Map<number, number>();
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++)
      if (cells.kind(cell) === CellKind.number) numbers.set(cells.column(cell), cells.value(cell));
    const [price, paid] = [numbers.get(rate), numbers.get(amount)];
    if (price === undefined || paid === undefined) continue;
    if (++looked > ROWS) break;
    rates.add(price);
    for (const column of found.unknownColumns) {
      const count = numbers.get(column);
      if (count === undefined) continue;
      const isProduct = Math.abs(count * price - paid) < OFF;
      const known = fits.get(column);
      if (!isProduct) fits.set(column, 'not');
      else if (known === undefined || known === 'trivial') fits.set(column, count === 1 ? 'trivial' : 'fits');
    }
  }
  if (![...fits.values()].includes('fits')) return;
  findings.add(
    'column-meaning-unclear',
    { file: workbook.file, sheet: sheet.name, cell: cellAddress(headingRow, rate) },
    {
      heading,
      found: [...rates].slice(0, 4).join(', '),
      column: 'Rate',
      setting: settingOfAnswer(sheet.name, heading),
    },
    found.kind,
  );
}
