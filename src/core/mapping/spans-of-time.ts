/** Of which months headings speak, and whether amounts under them may be added up: a month and the year to date may not. */
import { readPeriodText } from '../records/heading-periods';
import { isToDate } from './column-kinds';
import { CUMULATIVE_WORDS } from './heading-words';

/** Months of a year, 1–12, both included. */
interface Span {
  readonly year: number | undefined;
  readonly from: number;
  readonly to: number;
}

const UNTIL =
  /(?<!\p{L})(?:as (?:of|at)|up to|until|through|thru|end of|jusqu.?(?:au|à|en)|au \d|à fin|hasta|al \d|bis|fino|até|по состоянию|до|на конец)(?!\p{L})|حتى|截至|截止/iu;
const WHOLE_YEAR =
  /^(?:(?:full|whole|entire|total|fiscal|financial|calendar)[ -])?year(?:[ -]total)?$|^annual(?: total)?$|^12 months$|^(?:année|exercice)(?: (?:entière?|complète?))?$|^annuel$|^(?:año|ejercicio)(?: completo)?$|^anual$|^(?:gesamt)?jahr$|^(?:весь )?год$|^السنة(?: كاملة)?$|^全年$|^年度$/iu;
/** One part of the year that is not named. */
const THIS_PERIOD =
  /^(?:(?:current|this|the|reporting)[ -])?(?:period|month|quarter)$|^(?:ce |le )?(?:mois|période|trimestre)(?: (?:en cours|courante?))?$|^(?:este |el )?(?:mes|período|periodo|trimestre)(?: (?:en curso|actual))?$|^(?:monat|periode|quartal)$|^(?:текущий |отчетный |отчётный )?(?:месяц|период|квартал)$|^(?:هذا )?(?:الشهر|الفترة)$|^本[月期季]$/iu;
/** The same amounts in the money of different years. */
const PRICES =
  /(?<!\p{L})(?:(?:constant|current|fixed|nominal|real) (?:prices?|terms|dollars)|prix (?:constants?|courants?)|precios (?:constantes?|corrientes?))(?!\p{L})|(?:текущих|постоянных|сопоставимых) ценах|بالأسعار (?:الجارية|الثابتة)|(?:现|不变)价/iu;
const CHINESE_RANGE = /(?<!\d)(\d{1,2})\s?[-–—~至到]\s?(\d{1,2})月/u;
const WHOLE: Span = { year: undefined, from: 1, to: 12 };

/** What a heading says of time beside its other words; `undefined` where it says nothing. */
export function spanOf(heading: string): Span | undefined {
  const plain = heading.normalize('NFKC').trim();
  const words = plain.replace(YEARS, ' ').split(/[ ()[\].:]/u);
  const without = words.filter((word) => word !== '').join(' ');
  if (WHOLE_YEAR.test(without)) return { ...WHOLE, year: yearIn(plain) };
  const range = CHINESE_RANGE.exec(plain);
  if (range) return { year: yearIn(plain), from: Number(range[1]), to: Number(range[2]) };
  const said = periodsIn(plain);
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last)
    return isToDate(plain) || CUMULATIVE_WORDS.test(plain) ? { ...WHOLE, year: yearIn(plain) } : undefined;
  const isFromJanuary = said.length === 1 && (UNTIL.test(plain) || isToDate(plain) || CUMULATIVE_WORDS.test(plain));
  return { year: first.year ?? yearIn(plain), from: isFromJanuary ? 1 : first.from, to: last.to };
}

/** Whether a heading above others is of a time, or of the prices of one: of no meeting. */
export const isOfTime = (heading: string): boolean =>
  spanOf(heading) !== undefined || THIS_PERIOD.test(heading.trim()) || PRICES.test(heading);

/** Whether amounts under headings that are all of times say something twice. */
export function overlap(headings: readonly string[]): boolean {
  const spans = headings.map(spanOf);
  return spans.some((one, n) => spans.slice(n + 1).some((other) => !one || !other || meet(one, other)));
}

const meet = (one: Span, other: Span): boolean =>
  (one.year === undefined || other.year === undefined || one.year === other.year) &&
  one.from <= other.to &&
  other.from <= one.to;

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
function yearIn(text: string): number | undefined {
  const found = text.match(YEARS)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** The months and quarters that a heading names, in its order: the first and the last of `Jan–Jun`. */
function periodsIn(text: string): Span[] {
  const whole = periodOf(text);
  if (whole) return [whole];
  const words = text.split(/[\s/,;()]+/u).filter((word) => word !== '');
  const single = words.flatMap(
    (word) => periodOf(word) ?? word.split(/[-–—]+/u).flatMap((part) => periodOf(part) ?? []),
  );
  if (single.length > 0) return single;
  // `План, 1 кв.`, `Second quarter budget`
  return words.flatMap((word, n) => periodOf(`${word} ${words[n + 1] ?? ''}`.trim()) ?? []);
}

const RANGE = /[\p{L}\d][.]?\s?[-–—]\s?\p{L}/u;

function periodOf(text: string): Span | undefined {
  // `Q1-Q2` begins like a quarter.
  if (RANGE.test(text)) return undefined;
  const said = readPeriodText(text);
  return said && { year: said.year, from: said.month, to: said.month + said.months - 1 };
}
