/// <reference types="office-js" />
/**
 * What the fonts of cells do to what is shown: struck out, of the colour of their ground, raised in part. No member tells it of all cells at once, but a
 * range tells whether it is the same for all of them: the first rows (titles, headings) are asked cell by cell, what is below them as one; where that
 * differs, its columns, and then ever smaller parts.
 */
import type { Area } from '../../core/values/address';
import type { FontArea, RaisedText } from './excel-book';
import { areaOf, rangeOf } from './range-area';
import { has } from './write/excel-lacks';
import type { LoadedSheet } from './load-facts';

const HEAD_ROWS = 8;
/** Up to so many cells an area is asked cell by cell. */
const FEW_CELLS = 512;
const PARTS = 16;
/** In one answer. */
const RANGES_AT_ONCE = 400;
const CELLS_AT_ONCE = 6_000;
/** In one workbook: a sheet that differs from cell to cell all over is not looked through. */
const MOST_RANGES = 6_000;
const MOST_CELLS = 60_000;
/** What Excel says of a font that nobody gave a colour. */
const AUTOMATIC = '#000000';
const COLOUR = /^#[0-9a-f]{6}$/i;
const ONE =
  'format/font/strikethrough,format/font/superscript,format/font/subscript,format/font/color,format/fill/color';

export interface SheetFonts {
  readonly fonts: readonly FontArea[];
  readonly raised: readonly RaisedText[];
  /** Not all of the sheet was looked at. */
  readonly isUnread: boolean;
}

interface Asked {
  readonly sheet: number;
  readonly area: Area;
}

/** Asks for the fonts of sheets; the first answers come with the next `sync`, whoever makes it. */
export class FontSearch {
  private readonly found: { fonts: FontArea[]; raised: RaisedText[]; isUnread: boolean }[];
  private queue: Asked[] = [];
  /** What to do with answers that are on their way. */
  private waiting: (() => void)[] = [];
  private ranges = 0;
  private cells = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheets: readonly LoadedSheet[],
  ) {
    this.found = sheets.map(() => ({ fonts: [], raised: [], isUnread: false }));
    for (const [sheet, { used }] of sheets.entries()) {
      if (used.isNullObject) continue;
      const area = areaOf(used);
      const head = { ...area, bottom: Math.min(area.bottom, area.top + HEAD_ROWS - 1) };
      this.queue.push({ sheet, area: head });
      if (head.bottom < area.bottom) this.queue.push({ sheet, area: { ...area, top: head.bottom + 1 } });
    }
    this.askNext();
  }

  /** The fonts of each sheet. As many syncs as it takes, none where the first answers say all. */
  async finish(signal: AbortSignal | undefined): Promise<readonly SheetFonts[]> {
    for (let isFirst = true; this.waiting.length > 0; isFirst = false) {
      signal?.throwIfAborted();
      if (!isFirst) await this.context.sync();
      const answers = this.waiting;
      this.waiting = [];
      for (const take of answers) take();
      this.askNext();
    }
    return this.found;
  }

  private askNext(): void {
    let ranges = 0;
    let cells = 0;
    while (this.queue.length > 0 && ranges < RANGES_AT_ONCE && cells < CELLS_AT_ONCE) {
      const next = this.queue.pop()!;
      if (this.ranges >= MOST_RANGES || this.cells >= MOST_CELLS) {
        this.found[next.sheet]!.isUnread = true;
        continue;
      }
      ranges++;
      this.ranges++;
      const count = countOf(next.area);
      if (count <= FEW_CELLS) {
        cells += count;
        this.cells += count;
        this.askCells(next);
      } else this.askWhole(next);
    }
  }

  private askWhole(asked: Asked): void {
    const range = rangeOf(this.sheets[asked.sheet]!.sheet, asked.area);
    range.load(ONE);
    this.waiting.push(() => {
      const { font, fill } = range.format;
      const isOne =
        typeof font.strikethrough === 'boolean' &&
        typeof font.superscript === 'boolean' &&
        typeof font.subscript === 'boolean' &&
        COLOUR.test(font.color) &&
        (COLOUR.test(fill.color) || font.color === AUTOMATIC);
      if (isOne) this.note(asked, font.strikethrough, isUnseen(font.color, fill.color));
      else for (const area of partsOf(asked.area)) this.queue.push({ ...asked, area });
    });
  }

  private askCells(asked: Asked): void {
    const font = { color: true, strikethrough: true, superscript: true, subscript: true };
    const range = rangeOf(this.sheets[asked.sheet]!.sheet, asked.area);
    const answer = range.getCellProperties({ format: { font, fill: { color: true } } });
    this.waiting.push(() => {
      for (const [n, row] of answer.value.entries()) {
        for (const [at, { format }] of row.entries()) {
          const [top, left] = [asked.area.top + n, asked.area.left + at];
          const cell = { sheet: asked.sheet, area: { top, left, bottom: top, right: left } };
          const own = format?.font ?? {};
          this.note(cell, own.strikethrough === true, isUnseen(own.color, format?.fill?.color));
          // A cell that is raised in part says null; one that is raised as a whole has no mark.
          if (own.superscript === null || own.subscript === null) this.askRuns(cell);
        }
      }
    });
  }

  private askRuns({ sheet, area }: Asked): void {
    const { raised } = this.found[sheet]!;
    const place = { row: area.top, column: area.left };
    if (!has('raised')) {
      raised.push({ ...place, plain: undefined });
      return;
    }
    const answer = rangeOf(this.sheets[sheet]!.sheet, area).getCellProperties({ textRuns: true });
    this.waiting.push(() => {
      const runs = answer.value[0]?.[0]?.textRuns ?? [];
      const level = runs.filter(({ font }) => font?.superscript !== true && font?.subscript !== true);
      raised.push({ ...place, plain: level.map(({ text }) => text ?? '').join('') });
    });
  }

  private note({ sheet, area }: Asked, struck: boolean, unseen: boolean): void {
    if (struck || unseen) this.found[sheet]!.fonts.push({ area, struck, unseen });
  }
}

/** Where grounds differ below a font of no colour of its own, it is taken to be seen. */
const isUnseen = (ink: string | undefined, ground: string | undefined): boolean =>
  ink !== undefined && COLOUR.test(ink) && ink.toLowerCase() === ground?.toLowerCase();

const countOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Columns first: what differs in a table differs by column more often than by row. */
function partsOf(area: Area): Area[] {
  if (area.left < area.right) {
    return cut(area.left, area.right).map(([left, right]) => ({ ...area, left, right }));
  }
  return cut(area.top, area.bottom).map(([top, bottom]) => ({ ...area, top, bottom }));
}

function cut(from: number, to: number): [number, number][] {
  const step = Math.ceil((to - from + 1) / PARTS);
  const parts: [number, number][] = [];
  for (let at = from; at <= to; at += step) parts.push([at, Math.min(to, at + step - 1)]);
  return parts;
}
