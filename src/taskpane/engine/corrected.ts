/** Cells that are read otherwise are so from the start; the rules of it are fetched where there are any. */
import { correctionTables } from '../../core/records/correction-tables';
import type { Workbook } from '../../core/workbook/workbook';

export async function corrected(workbooks: readonly Workbook[]): Promise<readonly Workbook[]> {
  if (correctionTables(workbooks).length === 0) return workbooks;
  const { correctWorkbooks } = await import(/* webpackChunkName: "corrections" */ '../../core/correct-workbooks');
  return correctWorkbooks(workbooks);
}
