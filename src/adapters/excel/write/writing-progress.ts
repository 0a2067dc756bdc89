/**
 * How far writing is, by the bytes that are read and sent. Reading counts too: of a long ledger, what is read again before anything is written
 * takes longer than what is written.
 */
import { bytesOf } from './request-batch';
import type { SheetImage } from './sheet-image';

/** Bytes of a cell's answer: what was typed into it alone, and with how it looks. */
const TYPED = 12;
const WHOLE = 45;

export interface WritingWork {
  /** Cells read again to see whether they have changed. */
  readonly compared: number;
  /** Cells of sheets that are to be replaced. */
  readonly kept: number;
  readonly painted: readonly SheetImage[];
}

/** Tells which part is done, rising from 0 to 1; 1 only when all is. */
export class WritingProgress {
  private readonly total: number;
  private done = 0;

  constructor(
    { compared, kept, painted }: WritingWork,
    private readonly tell: (part: number) => void = () => undefined,
  ) {
    this.total = 1 + compared * TYPED + kept * WHOLE + painted.reduce((sum, image) => sum + sizeOf(image), 0);
  }

  readonly compared = (cells: number): void => this.add(cells * TYPED);
  readonly kept = (cells: number): void => this.add(cells * WHOLE);
  readonly sent = (bytes: number): void => this.add(bytes);

  finish(): void {
    this.tell(1);
  }

  /** What is painted is measured by its last rows: it may come to more, and is not done for that. */
  private add(bytes: number): void {
    this.done = Math.min(this.done + bytes, this.total - 1);
    this.tell(this.done / this.total);
  }
}

const sizeOf = ({ typed, looks }: SheetImage): number =>
  typed.length * (bytesOf(typed.at(-1)) + 100) + looks.length * bytesOf(looks.at(-1));
