/** Days of treaties: entries into force, deposits, reports. */
import type { DayOrder } from '../records/day-text';
import { Findings } from '../records/findings';
import { readDay } from '../records/read-values';
import type { SheetRows } from '../records/sheet-rows';
import type { Place } from '../values/address';
import type { Day } from '../values/calendar';
import { yearOf } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';

/** Treaties and reports under them are older than what `readDay` takes for likely. */
export class TreatyFindings extends Findings {
  constructor(override readonly dayOrder: DayOrder | undefined) {
    super();
  }

  protected override keep(found: Diagnostic): void {
    if (found.code !== 'date-unlikely') super.keep(found);
  }

  addUnlikely(at: Place, found: string): void {
    super.keep(diagnostic('date-unlikely', at, { found }));
  }
}

/** First and last year in which an entry into force, its end, or a report is likely. */
const TREATY_YEARS = [1945, 2100] as const;

export function readTreatyDay(rows: SheetRows, at: number, column: string, findings: TreatyFindings): Day | undefined {
  const day = readDay(rows, at, column, findings);
  if (day === undefined) return undefined;
  const year = yearOf(day);
  if (year < TREATY_YEARS[0] || year > TREATY_YEARS[1]) findings.addUnlikely(rows.place(at), rows.text(at));
  return day;
}
