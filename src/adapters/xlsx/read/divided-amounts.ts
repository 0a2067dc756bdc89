/**
 * Amounts whose separator of thousands was taken for the end of a field: `1,234.00` as 1 and 234.00. Where the record has room for a field more, its
 * width does not show it; that the second part stands in a column of texts does.
 */

/** Heading and at least one text below it. */
const FEWEST_TEXTS = 2;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

export interface DividedAmount {
  readonly row: number;
  readonly line: number;
  /** Place of the second part among the fields. */
  readonly field: number;
  /** As it is written: `1,234.00`. */
  readonly text: string;
}

interface Column {
  texts: number;
  /** Numbers that are no second part. */
  numbers: number;
  /** Some number in it has decimals: it holds amounts. A column of whole numbers may count or name something, and codes follow it. */
  hasDecimals: boolean;
  first: DividedAmount | undefined;
}

export class DividedAmounts {
  private readonly columns: Column[] = [];
  /** The field before this one may be the first part. */
  private openAt = 0;
  private open = '';

  /** A field in quotation marks, or a text. */
  other(column: number, isText: boolean): void {
    this.openAt = 0;
    if (isText) this.of(column).texts++;
  }

  /** A number without quotation marks, as written. */
  number(column: number, bytes: Uint8Array, from: number, to: number, row: number, line: number): void {
    const own = this.of(column);
    if (bytes.subarray(from, to).includes(POINT)) own.hasDecimals = true;
    if (this.openAt === column - 1 && isSecondPart(bytes, from, to)) {
      own.first ??= { row, line, field: column, text: `${this.open},${textOf(bytes, from, to)}` };
    } else own.numbers++;
    this.openAt = 0;
    if (!isFirstPart(bytes, from, to)) return;
    this.openAt = column;
    this.open = textOf(bytes, from, to);
  }

  endRecord(): void {
    this.openAt = 0;
  }

  /** The first amount divided so; `undefined` where there is none. */
  stray(): DividedAmount | undefined {
    let first: DividedAmount | undefined;
    for (const column of this.columns) {
      if (column?.first === undefined || column.numbers > 0 || column.texts < FEWEST_TEXTS) continue;
      if (!column.hasDecimals && !this.of(column.first.field - 1).hasDecimals) continue;
      if (first === undefined || column.first.row < first.row) first = column.first;
    }
    return first;
  }

  private of(column: number): Column {
    return (this.columns[column] ??= { texts: 0, numbers: 0, hasDecimals: false, first: undefined });
  }
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= ZERO + 9;

/** `1`, `-12`, `123` */
function isFirstPart(bytes: Uint8Array, from: number, to: number): boolean {
  const start = bytes[from] === MINUS ? from + 1 : from;
  if (to - start < 1 || to - start > 3 || bytes[start] === ZERO) return false;
  for (let at = start; at < to; at++) if (!isDigit(bytes[at])) return false;
  return true;
}

/** `234`, `234.5`, `234.00` */
function isSecondPart(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < from + 3; at++) if (at >= to || !isDigit(bytes[at])) return false;
  if (to === from + 3) return true;
  if (bytes[from + 3] !== POINT || to - from < 5 || to - from > 6) return false;
  for (let at = from + 4; at < to; at++) if (!isDigit(bytes[at])) return false;
  return true;
}

const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
