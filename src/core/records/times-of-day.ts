/** The times of day that the days of one column have: none counts, but some say that the days may be their neighbours. */
import type { Place } from '../values/address';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { Findings } from './findings';

const DAY = 86_400;
const HOUR = 3600;
/** So near to midnight, a time is what rounding or a slow clock makes of it. */
const NEAR = 900;

/** Seconds since midnight of a serial number. */
export const secondsOf = (serial: number): number =>
  Math.min(DAY - 1, Math.floor((serial - Math.floor(serial)) * DAY + 0.5));

export class TimesOfDay {
  private days = 0;
  private timed = 0;
  private universal = 0;
  private first: { readonly at: Place; readonly day: Day; readonly seconds: number } | undefined;
  private near = true;
  private halfHours = true;
  private least = DAY;
  private most = 0;

  constructor(
    private readonly column: string,
    private readonly kind: string,
  ) {}

  /** A day without a time. */
  addDay(): void {
    this.days++;
  }

  /** A day with a time after it; `universal` where it is said to be of universal time (`Z`). */
  add(day: Day, seconds: number, universal: boolean, at: () => Place): void {
    this.days++;
    this.timed++;
    if (universal && this.universal++ === 0) this.first = undefined;
    if (!this.first) this.first = { at: at(), day, seconds };
    this.near &&= seconds <= NEAR || seconds >= DAY - NEAR;
    this.halfHours &&= seconds % (HOUR / 2) === 0;
    this.least = Math.min(this.least, seconds);
    this.most = Math.max(this.most, seconds);
  }

  report(findings: Findings): void {
    const { first, column, timed } = this;
    if (!first) return;
    if (!this.isShifted()) {
      findings.add('date-time-dropped', first.at, { count: timed, column }, this.kind);
      return;
    }
    const neighbour = (first.day + (first.seconds * 2 >= DAY ? 1 : -1)) as Day;
    const values = {
      count: this.universal > 0 ? this.universal : timed,
      column,
      time: clock(first.seconds) + (this.universal > 0 ? 'Z' : ''),
      day: isoFromDay(first.day),
      other: isoFromDay(neighbour),
    };
    findings.add('date-near-midnight', first.at, values, this.kind);
  }

  /** All stand near midnight, or are midnight of another time zone (with an hour more or less in summer); or the text itself names one. */
  private isShifted(): boolean {
    if (this.universal > 0) return true;
    if (this.timed < this.days) return false;
    const evening = this.least >= 13 * HOUR;
    const night = this.most <= 6 * HOUR;
    return this.near || (this.halfHours && this.most - this.least <= HOUR && (evening || night));
  }
}

/** `23:59:17`, `22:00` */
function clock(seconds: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const parts = [Math.floor(seconds / HOUR), Math.floor((seconds % HOUR) / 60), seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map(two).join(':');
}
