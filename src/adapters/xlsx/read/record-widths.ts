/** Which records of a delimited text are wider than the headings above them: a delimiter may stand inside one of their fields. */

/** Records looked at below a row of texts, to tell whether it heads them. */
const LOOKED_AT = 20;
const FIRST = 1024;

/** A record that is not as its headings have it. */
export interface StrayRecord {
  readonly row: number;
  readonly line: number;
  /** Place of its last filled field; of a record quoted as a whole how many it holds. */
  readonly fields: number;
  /** Place of the last heading. */
  readonly headings: number;
  /** It is one quoted field, which holds as many fields as there are headings. */
  readonly isWhole: boolean;
}

const TEXTS = 1;
const WHOLE = 2;

export class RecordWidths {
  private count = 0;
  private rows = new Int32Array(FIRST);
  private lines = new Int32Array(FIRST);
  /** Place of the last filled field; of a record quoted as a whole the number of fields in it. */
  private lasts = new Uint16Array(FIRST);
  private marks = new Uint8Array(FIRST);
  private last = 0;
  private fields = 0;
  private texts = 0;
  private whole = 0;

  filled(column: number, isText: boolean): void {
    this.last = column;
    this.fields++;
    if (isText) this.texts++;
  }

  /** The open record begins with one quoted field that holds so many; it is the whole record where nothing else is filled. */
  isWhole(fields: number): void {
    this.whole = Math.min(fields, 0xffff);
  }

  /** Ends a record; blank ones count as none. */
  end(row: number, line: number): void {
    const { last, fields, texts, whole } = this;
    this.last = this.fields = this.texts = this.whole = 0;
    if (last === 0) return;
    if (this.count === this.rows.length) this.grow();
    const at = this.count++;
    this.rows[at] = row;
    this.lines[at] = line;
    this.lasts[at] = whole > 0 ? whole : last;
    this.marks[at] = whole > 0 ? WHOLE : fields > 1 && texts === fields ? TEXTS : 0;
  }

  /** The first such record; `undefined` where there is none, or nothing heads the records. */
  stray(): StrayRecord | undefined {
    const { lasts, marks } = this;
    let headings = 0;
    for (let at = 0; at < this.count; at++) {
      const width = lasts[at]!;
      const isWhole = marks[at] === WHOLE;
      if (marks[at] === TEXTS && width !== headings && this.heads(at, headings)) headings = width;
      else if (headings > 0 && (isWhole ? width === headings : width > headings)) {
        return { row: this.rows[at]!, line: this.lines[at]!, fields: width, headings, isWhole };
      }
    }
    return undefined;
  }

  /** Whether what follows a row of texts fits below it: half at least of the next records, and, where others headed them, beyond those. */
  private heads(at: number, before: number): boolean {
    const width = this.lasts[at]!;
    let looked = 0;
    let fitting = 0;
    for (let next = at + 1; next < this.count && looked < LOOKED_AT; next++) {
      if (this.marks[next] === WHOLE) continue;
      looked++;
      const last = this.lasts[next]!;
      if (last <= width && (before === 0 || last > before)) fitting++;
    }
    return looked > 0 && fitting * 2 >= looked;
  }

  private grow(): void {
    const length = this.count * 2;
    const rows = new Int32Array(length);
    const lines = new Int32Array(length);
    const lasts = new Uint16Array(length);
    const marks = new Uint8Array(length);
    rows.set(this.rows);
    lines.set(this.lines);
    lasts.set(this.lasts);
    marks.set(this.marks);
    Object.assign(this, { rows, lines, lasts, marks });
  }
}
