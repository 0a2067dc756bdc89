/** Which unit cost is in force for a meeting. */
import type { Day } from '../../values/calendar';
import { isoFromDay } from '../../values/calendar';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { UnitCost } from '../records/budget-records';

export class UnitCosts {
  private readonly byItem = new Map<string, UnitCost[]>();
  /** Of items with two unit costs of one day; the first counts. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(rows: readonly UnitCost[]) {
    const doubled: Diagnostic[] = [];
    for (const row of rows) {
      const list = this.byItem.get(row.key) ?? [];
      const first = list.find(({ from }) => from === row.from);
      if (first) {
        const day = row.from === undefined ? '' : isoFromDay(row.from);
        doubled.push(diagnostic('unit-cost-doubled', [row.at, first.at], { item: row.item, day }));
        continue;
      }
      this.byItem.set(row.key, [...list, row]);
    }
    for (const list of this.byItem.values()) list.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
    this.diagnostics = doubled;
  }

  /** The item's with the newest From that is not after the day; a blank From is the earliest. Without a day only that one. */
  inForce(key: string, day: Day | undefined): UnitCost | undefined {
    return this.byItem.get(key)?.findLast(({ from }) => from === undefined || (day !== undefined && from <= day));
  }

  /** Whether any row is of the item. */
  has(key: string): boolean {
    return this.byItem.has(key);
  }
}
