/** Headings without the unit that they say. */
import { isOnlyUnit, mayNameUnit, normal, PLAIN_NUMBER } from './units';
import { WordedText } from './word-patterns';

/** What `withoutUnit` said last: the rows above a table are asked about again for each kind that it may be of. */
const bareHeadings = new Map<string, string | undefined>();
const MOST_KEPT = 4000;

/** A heading without what it says of unit and currency: `Amount (CHF)`, `Amount in CHF`, `CHF amount` are all `Amount`. */
export function withoutUnit(heading: string): string | undefined {
  if (heading.length > 320 || PLAIN_NUMBER.test(heading)) return undefined;
  if (bareHeadings.has(heading)) return bareHeadings.get(heading);
  const bare = bareHeading(heading);
  if (bareHeadings.size >= MOST_KEPT) bareHeadings.clear();
  bareHeadings.set(heading, bare);
  return bare;
}

function bareHeading(heading: string): string | undefined {
  const text = normal(heading).trim();
  if (text.length > 80 || !mayNameUnit(new WordedText(text))) return undefined;
  const bare = text.replace(/[([（［][^)\]）］]*[)\]）］]/gu, (part) => (isOnlyUnit(part) ? '' : part)).trim();
  if (bare !== text && bare !== '') return withoutUnit(bare) ?? bare;
  const cuts = [...text.matchAll(/[\s,;:：/–—-]+/gu)];
  for (const { 0: gap, index } of cuts) {
    const [head, tail] = [text.slice(0, index), text.slice(index + gap.length)];
    if (head !== '' && isOnlyUnit(tail)) return head;
  }
  for (const { 0: gap, index } of [...cuts].reverse()) {
    const [head, tail] = [text.slice(0, index), text.slice(index + gap.length)];
    if (tail !== '' && isOnlyUnit(head)) return tail;
  }
  return undefined;
}
