/** How the texts of one column are written: the decimal sign, and the order of day and month. Each is settled by what reads in one way only. */
import type { Place } from '../values/address';
import type { Point } from './amount-text';
import { readAmountText } from './amount-text';
import type { DayOrder } from './day-text';
import { readDayText } from './day-text';
import type { Findings } from './findings';
import { TimesOfDay } from './times-of-day';

/** What settled it, and where. */
export interface Settled {
  readonly at: Place;
  readonly found: string;
}

/** One column's way of writing, of the few that there are. */
export class ColumnWay<W extends string> {
  private readonly settled = new Map<W, Settled>();
  private found: W | undefined;
  private looked = false;
  private last: W | undefined;

  /** `readWay` gives the way by which a text reads, where only one is possible. `texts` goes through all of the column's, each at least once. */
  constructor(
    private readonly texts: () => Iterable<string>,
    private readonly readWay: (text: string) => W | undefined,
  ) {}

  /** Takes note of what settles the way; the first that settled another is returned, once for each pair of ways. */
  settle(way: W, at: () => Place, found: string): Settled | undefined {
    // Most are written as the one before.
    if (way === this.last) return undefined;
    this.last = way;
    if (this.settled.has(way)) return undefined;
    const [other] = this.settled.values();
    this.settled.set(way, { at: at(), found });
    return other;
  }

  isSettled(way: W): boolean {
    return this.settled.has(way);
  }

  /** The column's way, looked for once; `undefined` where nothing settles it, or some settle one and some another. */
  way(): W | undefined {
    if (this.looked) return this.found;
    this.looked = true;
    for (const text of this.texts()) {
      const way = this.readWay(text);
      if (way === undefined || way === this.found) continue;
      if (this.found !== undefined) return (this.found = undefined);
      this.found = way;
    }
    return this.found;
  }
}

/** The ways of all columns of one table, each made when it is first asked for. */
export class ColumnWays {
  private readonly points: ColumnWay<Point>[] = [];
  private readonly orders: ColumnWay<DayOrder>[] = [];
  private readonly clocks: TimesOfDay[] = [];

  /** `texts` goes through the texts of a column of a sheet of that kind. */
  constructor(
    private readonly texts: (column: number) => Iterable<string>,
    private readonly kind: string,
  ) {}

  /** The decimal sign of a column of amounts. */
  point(column: number): ColumnWay<Point> {
    return (this.points[column] ??= new ColumnWay(() => this.texts(column), pointOf));
  }

  /** The order of day and month of a column of days. */
  order(column: number): ColumnWay<DayOrder> {
    return (this.orders[column] ??= new ColumnWay(() => this.texts(column), orderOf));
  }

  /** The times of day in a column of days; `name` is what it is called in findings. */
  times(column: number, name: string): TimesOfDay {
    return (this.clocks[column] ??= new TimesOfDay(name, this.kind));
  }

  /** What the columns say together, once all of their rows were read. */
  report(findings: Findings): void {
    for (const times of this.clocks) times?.report(findings);
  }
}

function pointOf(text: string): Point | undefined {
  const read = readAmountText(text);
  return read.state === 'read' ? read.point : undefined;
}

function orderOf(text: string): DayOrder | undefined {
  const read = readDayText(text);
  return read.state === 'read' ? read.order : undefined;
}
