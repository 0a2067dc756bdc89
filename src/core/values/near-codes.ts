/** Which known codes a mistyped one may stand for. Apart from `code-key.ts`, which every part of the pane needs. */
import { skeleton } from './code-key';

/** As `skeleton`, but signs that are mistyped for each other are one too. */
const bareShape = (text: string): string =>
  skeleton(text)
    .replace(/[ _.-]/g, '')
    .replace(/o/g, '0')
    .replace(/[li]/g, '1')
    .replace(/^0+(?=.)/, '');

/** Shapes of codes that were asked for: each code is held against many others. */
const SHAPES = new Map<string, string>();
const MOST_SHAPES = 20_000;

function shapeOf(code: string): string {
  let shape = SHAPES.get(code);
  if (shape === undefined) {
    if (SHAPES.size >= MOST_SHAPES) SHAPES.clear();
    SHAPES.set(code, (shape = bareShape(code)));
  }
  return shape;
}

/** The known codes nearest to a text (an edit or two away, or alike to the eye), nearest first, at most three. */
export function nearest(text: string, known: readonly string[]): string[] {
  const shape = shapeOf(text);
  const scored: { code: string; distance: number }[] = [];
  for (const code of new Set(known)) {
    const other = shapeOf(code);
    const distance = editDistance(shape, other, 2);
    if (distance <= 2 && distance < Math.max(shape.length, other.length) - 1) scored.push({ code, distance });
    else if (distance === 0) scored.push({ code, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
  return scored.slice(0, 3).map((entry) => entry.code);
}

/** As `nearest`, as one text, for one unknown code after the other: past 300,000 comparisons no more are proposed, since nobody reads so many. */
export class Proposals {
  private compared = 0;

  constructor(private readonly known: readonly string[]) {}

  near(text: string): string {
    this.compared += this.known.length;
    return this.known.length === 0 || this.compared > MOST_COMPARED ? '' : nearest(text, this.known).join(', ');
  }
}
const MOST_COMPARED = 300_000;

/** Insertions, deletions and replacements from one text to the other; gives up past `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit || from.length > 64) return limit + 1;
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const distance = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + same);
      if (distance < least) least = distance;
      row.push(distance);
    }
    if (least > limit) return limit + 1;
    above = row;
  }
  return above[to.length]!;
}
