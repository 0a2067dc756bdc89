/** The fields of a story, each with its instruction and the result that is kept with it, and what its bookmarks hold. */
import type { ReadBookmark, ReadField } from '../../../core/tie-out/document-text';

/** Fields whose result is the number of a page. */
export const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i;

interface Open {
  instruction: string;
  result: string;
  isResult: boolean;
  /** Its place among the fields; fields within others end first, but are counted where they begin. */
  readonly at: number;
}

export class FieldReader {
  readonly fields: ReadField[] = [];
  readonly bookmarks: ReadBookmark[] = [];
  private readonly open: Open[] = [];
  private readonly openBookmarks = new Map<string, { name: string; text: string; fields: number[] }>();

  /** Whether the text to come is the number of a page. */
  get isPage(): boolean {
    return this.open.some(({ instruction, isResult }) => isResult && PAGE_FIELD.test(instruction));
  }

  /** A field in one element. */
  begin(instruction: string): void {
    this.push(instruction, true);
  }

  end(): void {
    const field = this.open.pop();
    if (!field) return;
    this.fields[field.at] = { instruction: field.instruction.trim(), result: field.result };
    for (const bookmark of this.openBookmarks.values()) bookmark.fields.push(field.at);
  }

  /** A mark of a field that is written in three. */
  mark(type: string): void {
    if (type === 'begin') this.push('', false);
    else if (type === 'end') this.end();
    else {
      const field = this.open.at(-1);
      if (field) field.isResult = true;
    }
  }

  instruction(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.isResult) field.instruction += text;
  }

  text(text: string): void {
    for (const field of this.open) if (field.isResult) field.result += text;
    for (const bookmark of this.openBookmarks.values()) bookmark.text += text;
  }

  bookmark(id: string, name: string): void {
    this.openBookmarks.set(id, { name, text: '', fields: [] });
  }

  endBookmark(id: string): void {
    const bookmark = this.openBookmarks.get(id);
    if (bookmark) this.bookmarks.push(bookmark);
    this.openBookmarks.delete(id);
  }

  private push(instruction: string, isResult: boolean): void {
    const at = this.fields.length;
    this.fields.push({ instruction, result: '' });
    this.open.push({ instruction, result: '', isResult, at });
  }
}
