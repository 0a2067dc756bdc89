/** The figures of a book by plain long-hand arithmetic, apart from the code under test and slower than it. */
import type { Book, Cell } from './book';
import { isDay, tableOf } from './book';
import type { Expected, Pair } from './judge';
import { decimal } from './judge';

const PLACES: Readonly<Record<string, number>> = { USD: 2, CHF: 2, JPY: 0, KWD: 3 };

interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}
type Entry = Readonly<Record<string, string>>;

/** `12.5%`, `1/3`, `0.906` as they are written. */
function ratio(text: string): Ratio {
  const plain = text.replace(/\s/g, '');
  if (plain.endsWith('%')) {
    const { over, under } = ratio(plain.slice(0, -1));
    return { over, under: under * 100n };
  }
  if (plain.includes('/')) {
    const [over = '', under = ''] = plain.split('/');
    return { over: BigInt(over), under: BigInt(under) };
  }
  const [whole = '', fraction = ''] = plain.split('.');
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
}

/** Half away from zero. */
function divide(over: bigint, under: bigint): bigint {
  const size = over < 0n ? -over : over;
  const result = (size * 2n + under) / (under * 2n);
  return over < 0n ? -result : result;
}

const toMinor = (text: string, places: number): bigint => {
  const { over, under } = ratio(text.replace('-', ''));
  const size = divide(over * 10n ** BigInt(places), under);
  return text.startsWith('-') ? -size : size;
};

/** Rows as texts by heading; days as ISO. */
function entries(book: Book, kind: string): Entry[] {
  const table = book.find((each) => each.kind === kind);
  const text = (cell: Cell): string => {
    if (isDay(cell)) return new Date(Date.UTC(1899, 11, 30) + cell.value * 86_400_000).toISOString().slice(0, 10);
    return cell === null ? '' : String(cell);
  };
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(table!.columns.map((name, at) => [name, text(row[at] ?? null)])),
  );
}

export function expectedOf(book: Book): Expected {
  const year = entries(book, 'Settings').find(({ Setting }) => Setting === 'Reporting year')!['Value']!;
  const covered = new Set(
    entries(book, 'Meetings').flatMap((each) => (each['Start']!.startsWith(year) ? [each['Code']!] : [])),
  );
  const known = new Set(entries(book, 'Meetings').map((each) => each['Code']!));
  const sums = new Map<string, [bigint | null, bigint | null]>();
  const add = (meeting: string, line: string, side: 0 | 1, amount: bigint): void => {
    if (!covered.has(meeting)) return;
    const key = `${meeting} ${line}`;
    const pair = sums.get(key) ?? [0n, 0n];
    pair[side] = pair[side]! + amount;
    sums.set(key, pair);
  };
  for (const meeting of known)
    for (const each of latest(book, meeting)) add(meeting, each['Line']!, 0, toMinor(each['Amount']!, 2));
  let unmatched = 0n;
  for (const each of entries(book, 'Expenditures')) {
    if (each['Stage'] === 'commitment') continue;
    const cents = toDollars(book, each);
    const own = { meeting: each['Meeting']!, line: each['Line']! };
    const rules = entries(book, 'Mapping');
    const forMeeting = own.meeting === '' ? closest(rules, each, 'Meeting') : [];
    const forLine = own.line === '' ? closest(rules, each, 'Line') : [];
    const parts = (forMeeting.length > 0 ? forMeeting : [undefined]).map((rule) => ({
      meeting: own.meeting || (rule?.['Meeting'] ?? ''),
      line: own.line || rule?.['Line'] || (forLine[0]?.['Line'] ?? ''),
      share: ratio(rule?.['Share'] || '1'),
    }));
    if (parts.some(({ meeting, line }) => !known.has(meeting) || line === '')) unmatched += cents;
    else split(cents, parts).forEach((amount, at) => add(parts[at]!.meeting, parts[at]!.line, 1, amount));
  }
  const lines = [...sums].map(([key, pair]): [string, Pair] => [key, [decimal(pair[0]!, 2), decimal(pair[1]!, 2)]]);
  return { lines: Object.fromEntries(lines), unmatched: decimal(unmatched, 2) };
}

/** The adopted rows of the version that was adopted last. */
function latest(book: Book, meeting: string): Entry[] {
  const rows = entries(book, 'Estimates').filter(
    (each) => each['Meeting'] === meeting && (each['Status'] ?? '') !== 'proposed',
  );
  const last = rows
    .map((each) => each['Adopted on'] ?? '')
    .sort()
    .at(-1);
  const version = rows.find((each) => (each['Adopted on'] ?? '') === last)?.['Version'];
  return rows.filter((each) => each['Version'] === version);
}

function toDollars(book: Book, each: Entry): bigint {
  const currency = each['Currency'] || 'USD';
  if (currency === 'USD') return toMinor(each['Amount']!, 2);
  if (each['Amount USD']) return toMinor(each['Amount USD'], 2);
  const rates = entries(book, 'ExchangeRates').filter(
    (rate) => rate['Currency'] === currency && rate['From']! <= each['Posting date']!,
  );
  const inForce = rates.sort((a, b) => (a['From']! < b['From']! ? -1 : 1)).at(-1);
  const { over, under } = ratio(each['Rate'] || inForce!['Units per US dollar']!);
  const places = PLACES[currency]!;
  return divide(toMinor(each['Amount']!, places) * under * 100n, over * 10n ** BigInt(places));
}

/** The mapping rows that speak for a posting: those of an exact value, else those of the longest prefix. */
function closest(rules: readonly Entry[], each: Entry, piece: string): Entry[] {
  const speaking = rules.filter((rule) => rule[piece] !== '');
  const exact = speaking.filter((rule) => each[rule['Column']!] === rule['Value']);
  if (exact.length > 0) return exact;
  const prefixes = speaking.filter(
    (rule) => rule['Value']!.endsWith('*') && each[rule['Column']!]!.startsWith(rule['Value']!.slice(0, -1)),
  );
  const longest = Math.max(...prefixes.map((rule) => rule['Value']!.length));
  return prefixes.filter((rule) => rule['Value']!.length === longest);
}

/** Each part its whole cents; what is left goes cent by cent to the largest remainders, ties to the lower code. */
function split(cents: bigint, parts: readonly { meeting: string; line: string; share: Ratio }[]): bigint[] {
  const size = cents < 0n ? -cents : cents;
  const whole = parts.map(({ share }) => (size * share.over) / share.under);
  const rests = parts.map(({ share, meeting, line }, at) => ({
    at,
    // Remainders on one denominator.
    rest:
      ((size * share.over) % share.under) *
      (parts.reduce((product, other) => product * other.share.under, 1n) / share.under),
    code: `${meeting} ${line}`.toLowerCase(),
  }));
  rests.sort((a, b) => (a.rest === b.rest ? (a.code < b.code ? -1 : 1) : a.rest > b.rest ? -1 : 1));
  let left = size - whole.reduce((sum, each) => sum + each, 0n);
  for (const { at } of rests) if (left-- > 0n) whole[at]! += 1n;
  return whole.map((each) => (cents < 0n ? -each : each));
}

/** Columns of a table by their headings, for tests that need one cell. */
export const columnAt = (book: Book, kind: string, column: string): number =>
  tableOf(book, kind).columns.indexOf(column);
