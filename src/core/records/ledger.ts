/**
 * The expenditures, in columns: a ledger may have a million rows. A row is named by its position (0 …).
 * Text columns hold ids of `texts`, 0 being the empty text; within one file equal texts have equal ids.
 */
import type { Place } from '../values/address';
import { cellAddress } from '../values/address';
import { TextList } from '../workbook/cell-store';
import type { Texts } from '../workbook/workbook';
import { LedgerPlaces } from './ledger-places';
import { RareNumbers } from './rare-numbers';

/** `total`: the row turned out to be the sum of others, and is no entry. */
export const Stage = { final: 0, disbursement: 1, reversal: 2, commitment: 3, total: 4 } as const;
export type Stage = (typeof Stage)[keyof typeof Stage];
export const STAGE_NAMES = ['final', 'disbursement', 'reversal', 'commitment'] as const;

/** Stands in `amount` for a cell that could not be read. */
export const NO_AMOUNT = Number.NaN;

/** Texts of several workbooks under one numbering: each keeps its own ids, moved by a base. */
export class LedgerTexts {
  private readonly parts: { readonly base: number; readonly texts: Texts }[] = [];
  private next = 1;
  /** Numbers in text columns, and texts whose invisible characters were ignored: ids below 0. */
  private readonly made = new TextList();

  /** Takes in a workbook's texts; its text `id` is `base + id` from here. */
  include(texts: Texts): number {
    const known = this.parts.find((part) => part.texts === texts);
    if (known) return known.base;
    const base = this.next;
    this.parts.push({ base, texts });
    this.next += texts.count;
    return base;
  }

  /** Ids are below this. */
  get bound(): number {
    return this.next;
  }

  /** Id of a text that stands in no workbook as it is. */
  add(text: string): number {
    return text === '' ? 0 : -1 - this.made.add(text);
  }

  /** A function that gives texts of several workbooks one id each, so that equal ids are equal texts in all of them. */
  canonical(): (id: number) => number {
    if (this.parts.length < 2) return (id) => id;
    const ids = new Map<string, number>();
    return (id) => {
      const text = this.text(id);
      let first = ids.get(text);
      if (first === undefined) ids.set(text, (first = id));
      return first;
    };
  }

  /** Without the raised or lowered signs that are marks of notes. */
  plain(id: number): string {
    for (let at = this.parts.length - 1; at >= 0 && id > 0; at--) {
      const { base, texts } = this.parts[at]!;
      if (id >= base) return texts.plain(id - base);
    }
    return this.text(id);
  }

  text(id: number): string {
    if (id === 0) return '';
    if (id < 0) return this.made.text(-1 - id);
    for (let at = this.parts.length - 1; at >= 0; at--) {
      const { base, texts } = this.parts[at]!;
      if (id >= base) return texts.text(id - base);
    }
    return '';
  }
}

const FIRST = 1024;

export class Ledger {
  readonly texts = new LedgerTexts();
  /** Name of each source sheet's file and sheet, for places. */
  readonly sheets: { readonly file: string; readonly sheet: string }[] = [];
  count = 0;
  /** Index of the meeting that the row itself names; −1 blank, −2 unknown code. */
  meeting = new Int32Array(FIRST);
  line = new Int32Array(FIRST);
  /** What the row's own columns say, where meeting or line is not known by them; else 0. */
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
  readonly amountUsd = new RareNumbers(() => this.meeting.length);
  /** Units per US dollar as the cell's number; NaN where blank. */
  readonly rate = new RareNumbers(() => this.meeting.length);
  /** 0 where blank or unreadable. */
  day = new Int32Array(FIRST);
  /** Of amounts that a month or quarter heads, and that have no day: its first and its last day; NaN where there is none. */
  readonly periodFrom = new RareNumbers(() => this.meeting.length);
  readonly periodTo = new RareNumbers(() => this.meeting.length);
  stage = new Uint8Array(FIRST);
  /** Of rows without document and description: what their other cells say, as a number that is alike where they are; else 0. */
  readonly rest = new RareNumbers(() => this.meeting.length);
  readonly places = new LedgerPlaces();

  /** Makes room for that many rows more. */
  expect(rows: number): void {
    if (this.count + rows > this.meeting.length) this.grow(this.count + rows);
  }

  /** Position of a new row. Its numbers are all 0: what is 0 need not be written, and then takes no memory. */
  reserve(): number {
    if (this.count === this.meeting.length) this.grow(this.count * 2);
    return this.count++;
  }

  /** The place of the row's amount. */
  place(at: number): Place {
    const { places } = this;
    const { file, sheet } = this.sheets[places.source(at)]!;
    return { file, sheet, cell: cellAddress(places.row(at), places.column(at)) };
  }

  private grow(length: number): void {
    const wider = <A extends Int32Array | Float64Array | Uint8Array>(array: A, made: A): A => {
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
    this.day = wider(this.day, new Int32Array(length));
    this.stage = wider(this.stage, new Uint8Array(length));
  }
}
