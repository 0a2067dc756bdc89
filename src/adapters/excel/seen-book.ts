/// <reference types="office-js" />
/**
 * What a workbook held when it was read, as a number for each sheet: so that nothing is made from figures which somebody has changed since. What was
 * typed counts, what formulas came to, how cells are formatted, and what the sheets are; new sheets count too, ours do not.
 */
import { asRefusal } from './as-refusal';
import type { BookSink, CellBlock, ExcelBook, ExcelSheet } from './excel-book';
import { loadFacts, loadSheets } from './load-facts';
import { loadWhole } from './load-whole';
import { planBlocks } from './plan-blocks';
import { rangeOf } from './range-area';

interface SeenSheet {
  readonly name: string;
  readonly facts: string;
  /** What its fonts do to what is read. */
  readonly looks: string;
  readonly used: ExcelSheet['used'];
  readonly digest: Digest;
  hasFormulas: boolean;
}

export interface ComparingOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told after each answer how many cells were in it. */
  readonly onRead?: (cells: number) => void;
  /** Only this sheet's formulas; where blank, only which sheets there are. */
  readonly only?: string | undefined;
}

/** Passes on what is read, and keeps a number of it. */
export class SeenBook implements BookSink {
  private sheets: SeenSheet[] = [];
  private last: SeenSheet[] | undefined;
  private wasRead = false;

  private sink: BookSink | undefined;

  /** Where the next reading goes. */
  passTo(sink: BookSink): this {
    this.sink = sink;
    return this;
  }

  outline(book: ExcelBook): void {
    this.wasRead = true;
    this.last = undefined;
    this.sheets = book.sheets.map((sheet) => ({
      name: sheet.name,
      facts: factsOf(sheet),
      looks: looksOf(sheet),
      used: sheet.used,
      digest: new Digest(),
      hasFormulas: false,
    }));
    this.sink?.outline(book);
  }

  block(block: CellBlock): void {
    const sheet = this.sheets[block.sheet]!;
    sheet.hasFormulas ||= block.formulas.some((row, n) => hasFormula(row, block.values[n]));
    sheet.digest.add(block.formulas, block.formats, block.values);
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

  /** As `changed`, in a batch of its own. Rejects with a `Refusal` where Excel cannot be asked, as while a cell is being edited. */
  async changedNow(options: ComparingOptions = {}): Promise<string | undefined> {
    try {
      return await Excel.run(async (context) => this.changed(context, options));
    } catch (error) {
      throw asRefusal(error, '');
    }
  }

  /**
   * The first sheet that is new, gone, or something else than when it was read; `undefined` where none is, or nothing was read yet. Where a reading was
   * begun and not finished, nothing is known to be the same.
   */
  async changed(
    context: Excel.RequestContext,
    { signal, onRead, only }: ComparingOptions = {},
  ): Promise<string | undefined> {
    if (!this.wasRead) return undefined;
    const seen = this.last;
    if (!seen) return this.sheets[0]?.name ?? '';
    if (only !== undefined && only !== '' && !seen.some(({ name, hasFormulas }) => name === only && hasFormulas))
      return undefined;
    const found = await loadSheets(context);
    signal?.throwIfAborted();
    const names = found.sheets.map(({ name }) => name);
    const other = names.find((name, n) => seen[n]?.name !== name && !seen.some((sheet) => sheet.name === name));
    const gone = seen.find(({ name }) => !names.includes(name))?.name;
    if (other ?? gone) return other ?? gone;
    if (only === '') return undefined;
    const now = new Map(
      (only === undefined
        ? (await loadWhole(context, found.sheets, signal)).sheets
        : await loadFacts(context, found.sheets)
      ).map((sheet) => [sheet.name, sheet]),
    );
    const altered = seen.find(
      ({ name, facts, looks }) =>
        factsOf(now.get(name)!) !== facts || (only === undefined && looksOf(now.get(name)!) !== looks),
    )?.name;
    if (altered !== undefined) return altered;
    return this.compareCells(
      context,
      seen.filter(({ name }) => only === undefined || name === only),
      signal,
      onRead,
    );
  }

  private async compareCells(
    context: Excel.RequestContext,
    seen: readonly SeenSheet[],
    signal: AbortSignal | undefined,
    onRead: ComparingOptions['onRead'],
  ): Promise<string | undefined> {
    const now = seen.map(() => new Digest());
    const plan = planBlocks(seen, 'typed');
    let done = 0;
    for (let blocks = plan.next(); blocks.length > 0; blocks = plan.next()) {
      signal?.throwIfAborted();
      const ranges = blocks.map(({ sheet, name, area }) => {
        const range = rangeOf(context.workbook.worksheets.getItem(name), area);
        range.load(seen[sheet]!.hasFormulas ? 'formulas,numberFormat,values' : 'formulas,numberFormat');
        return range;
      });
      await context.sync();
      for (const [n, range] of ranges.entries()) {
        const at = blocks[n]!.sheet;
        const formulas = range.formulas as unknown[][];
        const formats = range.numberFormat as unknown[][];
        const values = seen[at]!.hasFormulas ? range.values : formulas;
        // What is no formula is its own value: a formula that was not there is told by what was typed.
        now[at]!.add(formulas, formats, values);
        plan.measure(formulas, formats);
      }
      onRead?.(plan.done - done);
      done = plan.done;
    }
    return seen.find(({ digest }, n) => !digest.equals(now[n]!))?.name;
  }
}

const factsOf = (sheet: ExcelSheet): string => JSON.stringify({ ...sheet, fonts: [], raised: [] });
const looksOf = ({ fonts, raised }: ExcelSheet): string => JSON.stringify([fonts, raised]);

/** Of the first half and of the second: together 52 bits. */
const PRIMES = [0x01000193, 0x85ebca6b] as const;

const isFormula = (formula: unknown): boolean => typeof formula === 'string' && formula.startsWith('=');
const hasFormula = (formulas: readonly unknown[] | undefined, values: readonly unknown[] | undefined): boolean =>
  (formulas ?? []).some((formula, at) => isFormula(formula) && formula !== values?.[at]);

/** A number of rows, the same in whatever pieces they come. */
class Digest {
  private low = 0x11c9dc5;
  private high = 0x20;
  private format = '';

  add(
    formulas: readonly (readonly unknown[])[],
    formats: readonly (readonly unknown[])[],
    values: readonly (readonly unknown[])[],
  ): void {
    for (const [n, row] of formulas.entries()) {
      // Formats are mostly those of the row above, and not taken in again then.
      const format = JSON.stringify(formats[n] ?? []);
      const results = row.flatMap((formula, at) => (isFormula(formula) ? [values[n]?.[at]] : []));
      this.take(JSON.stringify(row));
      this.take(format === this.format ? '=' : format);
      if (results.length > 0) this.take(JSON.stringify(results));
      this.format = format;
    }
  }

  equals({ low, high }: Digest): boolean {
    return this.low === low && this.high === high;
  }

  private take(text: string): void {
    let { low, high } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, PRIMES[0]) >>> 0;
      high = Math.imul(high ^ code, PRIMES[1]) >>> 0;
    }
    this.low = low;
    this.high = high;
  }
}
