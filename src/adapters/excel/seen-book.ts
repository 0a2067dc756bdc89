/// <reference types="office-js" />
/**
 * What a workbook held when it was read, as a number for each sheet: so that nothing is written from figures which somebody has changed since. What
 * was typed counts, not what formulas come to: some come to something else each time.
 */
import type { Area } from '../../core/values/address';
import type { BookSink, CellBlock, ExcelBook } from './excel-book';
import { planBlocks } from './plan-blocks';
import { areaOf, loadArea, rangeOf } from './range-area';

interface SeenSheet {
  readonly name: string;
  readonly used: Area | undefined;
  mark: number;
}

/** Passes on what is read, and keeps a number of it. */
export class SeenBook implements BookSink {
  private sheets: SeenSheet[] = [];
  private last: SeenSheet[] | undefined;

  private sink: BookSink | undefined;

  /** Where the next reading goes. */
  passTo(sink: BookSink): this {
    this.sink = sink;
    return this;
  }

  outline(book: ExcelBook): void {
    this.last = undefined;
    this.sheets = book.sheets.map(({ name, used }) => ({ name, used, mark: SEED }));
    this.sink?.outline(book);
  }

  block(block: CellBlock): void {
    const sheet = this.sheets[block.sheet]!;
    sheet.mark = marked(sheet.mark, block.formulas);
    this.sink?.block(block);
  }

  /** All was read: from now on it is what was seen. */
  finish(): void {
    this.last = this.sheets;
  }

  /** How many cells `changed` will read; 0 where nothing was read yet. */
  get cells(): number {
    return this.last ? planBlocks(this.last, 'typed').total : 0;
  }

  /** `onRead` is told after each answer how many cells were in it.
   * The first sheet that is gone or holds something else than when it was read; `undefined` where none is, or nothing was read yet. */
  async changed(
    context: Excel.RequestContext,
    { signal, onRead }: { readonly signal?: AbortSignal | undefined; readonly onRead?: (cells: number) => void } = {},
  ): Promise<string | undefined> {
    const seen = this.last;
    if (!seen) return undefined;
    const found = seen.map(({ name }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return sheet;
    });
    await context.sync();
    const gone = found.findIndex((sheet) => sheet.isNullObject);
    if (gone >= 0) return seen[gone]!.name;
    const used = found.map((sheet) => loadArea(sheet.getUsedRangeOrNullObject(true)));
    const marks = seen.map(() => SEED);
    const plan = planBlocks(seen, 'typed');
    let done = 0;
    let blocks = plan.next();
    do {
      signal?.throwIfAborted();
      const ranges = blocks.map(({ sheet, area }) => {
        const range = rangeOf(found[sheet]!, area);
        range.load('formulas');
        return range;
      });
      await context.sync();
      for (const [n, { formulas }] of ranges.entries()) {
        const at = blocks[n]!.sheet;
        marks[at] = marked(marks[at]!, formulas as unknown[][]);
        plan.measure(formulas as unknown[][], []);
      }
      onRead?.(plan.done - done);
      done = plan.done;
      blocks = plan.next();
    } while (blocks.length > 0);
    return seen.find((sheet, n) => marks[n] !== sheet.mark || !isSame(sheet.used, used[n]!))?.name;
  }
}

const SEED = 0x811c9dc5;
/** Of the first half and of the second: together 52 bits. */
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** The number with some rows added to it. */
function marked(before: number, rows: readonly (readonly unknown[])[]): number {
  let low = before % 0x4000000;
  let high = Math.floor(before / 0x4000000);
  for (const row of rows) {
    const text = JSON.stringify(row);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, PRIMES[0]) >>> 0;
      high = Math.imul(high ^ code, PRIMES[1]) >>> 0;
    }
    low %= 0x4000000;
    high %= 0x4000000;
  }
  return high * 0x4000000 + low;
}

function isSame(before: Area | undefined, now: Excel.Range): boolean {
  if (before === undefined || now.isNullObject) return (before === undefined) === now.isNullObject;
  const { top, left, bottom, right } = areaOf(now);
  return top === before.top && left === before.left && bottom === before.bottom && right === before.right;
}
