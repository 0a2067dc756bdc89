/** The description of classes computed the slow way: day by day on ISO dates, from what a person would look up, with nothing of ours. */

export interface PlainDuty {
  /** `MM-DD` */
  readonly due: string;
  readonly days: number | undefined;
  readonly from: number;
  readonly to: number;
}

export interface PlainCase {
  readonly duties: readonly PlainDuty[];
  readonly periods: readonly { readonly entry: string; readonly until: string }[];
  readonly reports: readonly { readonly year: number; readonly submitted: string; readonly uploaded: string }[];
  readonly asAt: string;
}

const DAY = 86_400_000;
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

function annual({ duties }: PlainCase, year: number): string | undefined {
  const duty = duties.find(({ from, to }) => from <= year && year <= to);
  if (!duty) return undefined;
  return `${year}-${duty.due === '02-29' && !isLeap(year) ? '02-28' : duty.due}`;
}

const FIRSTS = new WeakMap<PlainCase, Map<string, string | undefined>>();

/** Looked for once: going day by day is slow. */
function first(one: PlainCase, entry: string): string | undefined {
  const known = FIRSTS.get(one) ?? new Map<string, string | undefined>();
  FIRSTS.set(one, known);
  if (!known.has(entry)) known.set(entry, findFirst(one, entry));
  return known.get(entry);
}

function findFirst(one: PlainCase, entry: string): string | undefined {
  const year = Number(entry.slice(0, 4));
  const duty =
    one.duties.find(({ from, to }) => from <= year && year <= to) ?? one.duties.find(({ from }) => from > year);
  if (duty?.days !== undefined) return addDays(entry, duty.days);
  for (let day = addDays(entry, 1); day < '2040'; day = addDays(day, 1)) {
    if (annual(one, Number(day.slice(0, 4))) === day) return day;
  }
  return undefined;
}

/** `class, due day, days late`; `undefined` where no duty is in force in that year. */
export function expected(one: PlainCase, year: number): string | undefined {
  const ordinary = annual(one, year);
  if (ordinary === undefined) return undefined;
  const counted = new Map<number, string>();
  for (const { year: of, submitted, uploaded } of one.reports) {
    const day = submitted || uploaded || '9999-12-31';
    if (day !== '9999-12-31' && day > one.asAt) continue;
    if (day < (counted.get(of) ?? '9999-99')) counted.set(of, day);
  }
  const own = counted.get(year);
  for (const { entry, until } of [...one.periods].reverse()) {
    const start = first(one, entry);
    const startYear = start === undefined ? 9999 : Number(start.slice(0, 4));
    const looked = startYear === year ? start! : ordinary;
    if (looked < entry || (until !== '' && looked > until)) continue;
    const due = year < startYear ? (start ?? ordinary) : looked;
    if (own !== undefined && own <= due) return `on time, ${due}, 0`;
    if (own !== undefined) return `late, ${due}, ${own === '9999-12-31' ? '?' : daysBetween(due, own)}`;
    if (year < startYear || one.asAt < due) return `not yet due, ${due}, ?`;
    const since = [...counted].some(([of, day]) => of < year && dayOf(one, of, day) >= entry);
    return `${since ? 'not this year' : 'never'}, ${due}, ${daysBetween(due, one.asAt)}`;
  }
  return `not a party, ?, ?`;
}

/** A report without any day counts as submitted the day after its year's due day. */
function dayOf(one: PlainCase, year: number, day: string): string {
  if (day !== '9999-12-31') return day;
  const ordinary = annual(one, year);
  if (ordinary === undefined) return '';
  for (const { entry, until } of [...one.periods].reverse()) {
    const start = first(one, entry) ?? '9999-12-31';
    const looked = Number(start.slice(0, 4)) === year ? start : ordinary;
    if (looked < entry || (until !== '' && looked > until)) continue;
    return addDays(year < Number(start.slice(0, 4)) && start !== '9999-12-31' ? start : looked, 1);
  }
  return addDays(ordinary, 1);
}
