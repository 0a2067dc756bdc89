/**
 * The expenditures, in columns: a ledger may have a million rows. A row is named by its position (0 …).
 * Text columns hold ids of `texts`, 0 being the empty text; equal ids are equal texts as codes are compared
 * (case, width and outer space apart).
 */
import type { Place } from '../values/address';
import { cellAddress } from '../values/address';
import type { Day } from '../values/calendar';
import type { Minor } from '../values/money';
import { TextList } from '../workbook/cell-store';

export const Stage = { final: 0, disbursement: 1, reversal: 2, commitment: 3 } as const;
export type Stage = (typeof Stage)[keyof typeof Stage];

/** Stands in an amount column for a cell that could not be read, and in `amountUsd` for one that is blank. */
export const NO_AMOUNT = Number.NaN;

const FIRST = 1024;

export interface LedgerRow {
  readonly meeting: number;
  readonly line: number;
  readonly meetingText: number;
  readonly lineText: number;
  readonly costObject: number;
  readonly commitmentItem: number;
  readonly description: number;
  readonly document: number;
  readonly currency: number;
  readonly amount: Minor | undefined;
  readonly amountUsd: Minor | undefined;
  readonly rate: number;
  readonly day: Day | undefined;
  readonly stage: Stage;
  readonly source: number;
  readonly row: number;
  readonly column: number;
}

export class Ledger {
  readonly texts = new TextList();
  /** Name of each source sheet's file and sheet, for places. */
  readonly sheets: { readonly file: string; readonly sheet: string }[] = [];
  count = 0;
  /** Index of the meeting the row itself names; −1 blank, −2 unknown code. */
  meeting = new Int32Array(FIRST);
  line = new Int32Array(FIRST);
  meetingText = new Int32Array(FIRST);
  lineText = new Int32Array(FIRST);
  costObject = new Int32Array(FIRST);
  commitmentItem = new Int32Array(FIRST);
  description = new Int32Array(FIRST);
  document = new Int32Array(FIRST);
  /** Text id of the ISO code. */
  currency = new Int32Array(FIRST);
  /** Minor units of `currency`; NaN where it cannot be read. */
  amount = new Float64Array(FIRST);
  /** Cents of a US dollar; NaN where blank. */
  amountUsd = new Float64Array(FIRST);
  /** Units per US dollar as the cell's number; NaN where blank. */
  rate = new Float64Array(FIRST);
  /** 0 where blank or unreadable. */
  day = new Int32Array(FIRST);
  stage = new Uint8Array(FIRST);
  /** Index in `Records.sources`. */
  source = new Uint16Array(FIRST);
  /** Excel's row and column of the amount. */
  row = new Int32Array(FIRST);
  column = new Uint16Array(FIRST);

  constructor() {
    this.texts.add('');
  }

  add(row: LedgerRow): void {
    const at = this.count++;
    if (at === this.meeting.length) this.grow();
    this.meeting[at] = row.meeting;
    this.line[at] = row.line;
    this.meetingText[at] = row.meetingText;
    this.lineText[at] = row.lineText;
    this.costObject[at] = row.costObject;
    this.commitmentItem[at] = row.commitmentItem;
    this.description[at] = row.description;
    this.document[at] = row.document;
    this.currency[at] = row.currency;
    this.amount[at] = row.amount ?? NO_AMOUNT;
    this.amountUsd[at] = row.amountUsd ?? NO_AMOUNT;
    this.rate[at] = row.rate;
    this.day[at] = row.day ?? 0;
    this.stage[at] = row.stage;
    this.source[at] = row.source;
    this.row[at] = row.row;
    this.column[at] = row.column;
  }

  /** The place of the row's amount. */
  place(at: number): Place {
    const sheet = this.sheets[this.source[at]!]!;
    return { file: sheet.file, sheet: sheet.sheet, cell: cellAddress(this.row[at]!, this.column[at]!) };
  }

  private grow(): void {
    const length = this.meeting.length * 2;
    const wider = <A extends Int32Array | Float64Array | Uint8Array | Uint16Array>(array: A, made: A): A => {
      made.set(array);
      return made;
    };
    this.meeting = wider(this.meeting, new Int32Array(length));
    this.line = wider(this.line, new Int32Array(length));
    this.meetingText = wider(this.meetingText, new Int32Array(length));
    this.lineText = wider(this.lineText, new Int32Array(length));
    this.costObject = wider(this.costObject, new Int32Array(length));
    this.commitmentItem = wider(this.commitmentItem, new Int32Array(length));
    this.description = wider(this.description, new Int32Array(length));
    this.document = wider(this.document, new Int32Array(length));
    this.currency = wider(this.currency, new Int32Array(length));
    this.amount = wider(this.amount, new Float64Array(length));
    this.amountUsd = wider(this.amountUsd, new Float64Array(length));
    this.rate = wider(this.rate, new Float64Array(length));
    this.day = wider(this.day, new Int32Array(length));
    this.stage = wider(this.stage, new Uint8Array(length));
    this.source = wider(this.source, new Uint16Array(length));
    this.row = wider(this.row, new Int32Array(length));
    this.column = wider(this.column, new Uint16Array(length));
  }
}
