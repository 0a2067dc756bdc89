import type { AnnexWords } from '../language/annex-words';
import type { AnnexNote } from './annex';
import { ADJUSTED_MARK } from './annex';

/** The notes of a table while it is built: equal texts share a letter; letters go by first appearance. */
export class NoteList {
  private readonly letters: readonly string[];
  private readonly shape: string;
  private readonly marked = new Map<string, string>();
  private readonly general: string[] = [];
  private adjusted: string | undefined;

  constructor({ noteLetters, noteMark }: Pick<AnnexWords, 'noteLetters' | 'noteMark'>) {
    this.letters = noteLetters.split(' ');
    this.shape = noteMark;
  }

  /** The letter of a note on a row, as it is printed there and before the note. */
  mark(text: string): string {
    let mark = this.marked.get(text);
    if (mark === undefined) {
      const at = this.marked.size;
      const turn = Math.floor(at / this.letters.length);
      mark = this.shape.replace('{letter}', this.letters[at % this.letters.length]!.repeat(turn + 1));
      this.marked.set(text, mark);
    }
    return mark;
  }

  /** The letters of several notes at one place, in their order. */
  marks(texts: readonly string[]): string[] {
    const own = texts.map((text) => this.mark(text));
    return [...this.marked.values()].filter((mark) => own.includes(mark));
  }

  /** A note on the table as a whole. */
  add(text: string): void {
    if (!this.general.includes(text)) this.general.push(text);
  }

  /** The note on moved figures. */
  addAdjusted(text: string): void {
    this.adjusted = text;
  }

  /** Those on the table as a whole first. */
  list(): AnnexNote[] {
    return [
      ...this.general.map((text) => ({ letter: '', text })),
      ...[...this.marked].map(([text, letter]) => ({ letter, text })),
      ...(this.adjusted === undefined ? [] : [{ letter: ADJUSTED_MARK, text: this.adjusted }]),
    ];
  }
}
