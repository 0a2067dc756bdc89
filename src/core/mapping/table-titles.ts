/** Titles above tables that tell them apart: tables with the same headings and the same lines are each of another meeting. */
import { headingKey } from '../values/code-key';
import { isOnlyUnit } from '../values/units';
import { totalLabel } from '../workbook/heading-index';
import type { PlainTable } from '../workbook/plain-tables';
import type { TableFacts } from './column-facts';

const LONGEST = 120;

/** The nearest text above a table that may be a name; blank where there is none. */
export const titleAbove = ({ captions }: PlainTable): string =>
  captions.findLast(({ text }) => isName(text))?.text.trim() ?? '';

const isName = (text: string): boolean =>
  text.length <= LONGEST &&
  (text.match(/\p{L}/gu)?.length ?? 0) > 2 &&
  !isOnlyUnit(text) &&
  totalLabel(text) === undefined;

/** `alike`: the tables of a sheet that have the same headings. */
export function areToldApartByTitles(alike: readonly TableFacts[]): boolean {
  const titles = alike.map(({ table }) => headingKey(titleAbove(table)));
  if (alike.length < 2 || titles.includes('') || new Set(titles).size < titles.length) return false;
  const times = new Map<string, number>();
  for (const facts of alike) {
    // A remark below the rows may be the only text of a column.
    const most = Math.max(...facts.columns.map(({ texts }) => texts));
    const labels = most === 0 ? [] : facts.columns.find(({ texts }) => texts === most)!.values;
    for (const each of new Set(labels.map(headingKey))) times.set(each, (times.get(each) ?? 0) + 1);
  }
  const repeated = [...times.values()].filter((count) => count > 1).length;
  return times.size > 0 && repeated >= times.size / 2;
}
