/** The numbers that the texts of a workbook read as. A text is read once for all who ask, however many cells hold it. */
import { BEYOND_ASCII, HAS_DIGIT } from '../workbook/text-letters';
import type { Texts } from '../workbook/workbook';
import { readAmountText } from './amount-text';

/** Longer ones are sentences. */
const LONGEST = 40;
const DIGIT = /\p{N}/u;
/** Of a text that was not asked for yet: 0. */
const [NONE, NUMBER] = [1, 2];

class TextNumbers {
  private readonly states: Uint8Array;
  private readonly numbers = new Map<number, number>();

  constructor(private readonly texts: Texts) {
    this.states = new Uint8Array(texts.count);
  }

  /** The number that the text of this id reads as, in the first way where there are two; NaN where it is none. */
  of(id: number): number {
    const state = this.states[id];
    if (state === NONE) return Number.NaN;
    if (state === NUMBER) return this.numbers.get(id)!;
    const number = numberIn(this.texts, id);
    if (!Number.isNaN(number)) this.numbers.set(id, number);
    // A text that was added since is read anew each time.
    if (id < this.states.length) this.states[id] = Number.isNaN(number) ? NONE : NUMBER;
    return number;
  }
}

function numberIn(texts: Texts, id: number): number {
  // Most texts of a ledger are words: no string is made of these.
  if ((texts.letters(id) & (HAS_DIGIT | BEYOND_ASCII)) === 0) return Number.NaN;
  const text = texts.text(id);
  if (text.length > LONGEST || !DIGIT.test(text)) return Number.NaN;
  const read = readAmountText(text);
  if (read.state === 'read') return Number(read.decimal);
  return read.state === 'ambiguous' ? Number(read.first) : Number.NaN;
}

const KNOWN = new WeakMap<Texts, TextNumbers>();

export function numbersOf(texts: Texts): TextNumbers {
  let numbers = KNOWN.get(texts);
  if (!numbers) KNOWN.set(texts, (numbers = new TextNumbers(texts)));
  return numbers;
}
