import { append } from '../values/append';
/** Two lists side by side: what stands in both, in order. */

/** Pairs of positions, rising in both lists, with the largest sum of likenesses; what has none (0) is never paired. */
export function alignBy(
  rows: number,
  columns: number,
  likeness: (row: number, column: number) => number,
): [number, number][] {
  let [head, tail] = [0, 0];
  while (head < rows && head < columns && likeness(head, head) >= 1) head++;
  while (tail < rows - head && tail < columns - head && likeness(rows - 1 - tail, columns - 1 - tail) >= 1) tail++;
  const pairs = Array.from({ length: head }, (_, at): [number, number] => [at, at]);
  const inner = alignInner(rows - head - tail, columns - head - tail, (row, column) =>
    likeness(row + head, column + head),
  );
  append(
    pairs,
    inner.map(([row, column]): [number, number] => [row + head, column + head]),
  );
  for (let at = tail; at > 0; at--) pairs.push([rows - at, columns - at]);
  return pairs;
}

/** Beyond so many pairs only a band beside the diagonal is looked at. */
const MOST_CELLS = 4_000_000;

function alignInner(
  rows: number,
  columns: number,
  likeness: (row: number, column: number) => number,
): [number, number][] {
  if (rows === 0 || columns === 0) return [];
  const band =
    rows * columns <= MOST_CELLS ? Infinity : Math.max(Math.abs(rows - columns) + 200, MOST_CELLS / rows / 2);
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const step = new Uint8Array((rows + 1) * width);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const at = row * width + column;
      const [up, left] = [best[at - width]!, best[at - 1]!];
      const like = Math.abs(row - column) <= band ? likeness(row - 1, column - 1) : 0;
      const pair = like > 0 ? best[at - width - 1]! + like : -1;
      if (pair >= up && pair >= left) {
        best[at] = pair;
        step[at] = 3;
      } else {
        best[at] = Math.max(up, left);
        step[at] = up >= left ? 1 : 2;
      }
    }
  }
  const pairs: [number, number][] = [];
  for (let row = rows, column = columns; row > 0 && column > 0;) {
    const way = step[row * width + column];
    if (way === 3) pairs.push([--row, --column]);
    else if (way === 1) row--;
    else column--;
  }
  return pairs.reverse();
}
