/** The part of a sheet's comments: notes of the old kind, or comments with answers. */
import { parseCell } from '../../../core/values/address';
import { OWN_AUTHOR } from '../../../core/workbook/own-sheets';
import type { CellComment } from '../../../core/workbook/workbook';
import { Space } from '../../package/namespaces';
import type { Vocabulary } from '../../package/namespaces';
import type { Package } from '../../package/package';
import type { XmlHandler } from '../../package/xml-handler';
import type { XmlTag } from '../../package/xml-tag';
import { readXmlPart } from '../../package/xml-part';

/** Kinds of relationships that lead to comments: notes, and comments with answers. */
export const COMMENTS: ReadonlySet<string> = new Set(['comments', 'threadedComment']);

const THREADED: Vocabulary = new Map([
  ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments', Space.main],
]);

/** Characters of one comment after which no more is taken of it, and the most comments of one part. */
const KEPT = 2000;
const MOST = 50_000;

/** Those that the template has at its headings, in Addendum's name, are left out. */
export async function readCommentsPart(pack: Package, part: string): Promise<readonly CellComment[]> {
  const handler = new CommentsHandler();
  await readXmlPart(pack, part, handler, THREADED);
  return handler.comments;
}

/** All comments of a sheet, by kind: where a cell has comments with answers, the note that stands in for them in older programs is left out. */
export function allComments(byKind: ReadonlyMap<string, readonly CellComment[]>): readonly CellComment[] {
  const threaded = byKind.get('threadedComment') ?? [];
  const cells = new Set(threaded.map(({ cell }) => cell));
  return [...(byKind.get('comments') ?? []).filter(({ cell }) => !cells.has(cell)), ...threaded];
}

class CommentsHandler implements XmlHandler {
  readonly comments: CellComment[] = [];
  private readonly path: string[] = [];
  private readonly authors: string[] = [];
  private author = '';
  private readonly decoder = new TextDecoder('utf-8');
  private cell = '';
  private said = '';

  open(name: string, tag: XmlTag): boolean {
    // How it is read aloud, in languages that need it, is no part of what is said.
    if (name === 'rPh') return false;
    this.path.push(name);
    if (name === 'author') this.said = '';
    if (name === 'comment' || name === 'threadedComment') {
      this.author = this.authors[Number(tag.get('authorId'))] ?? '';
      const cell = tag.get('ref') ?? '';
      this.cell = parseCell(cell) ? cell : '';
      this.said = '';
    }
    return true;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (!(this.path.includes('text') || this.path.at(-1) === 'author') || this.said.length >= KEPT) return;
    // A piece may end within a character.
    this.said += this.decoder.decode(bytes.subarray(from, to), { stream: true });
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'author') this.authors.push(this.saidNow());
    if ((name !== 'comment' && name !== 'threadedComment') || this.cell === '' || this.comments.length >= MOST) return;
    const text = this.saidNow();
    if (this.author !== OWN_AUTHOR) this.comments.push({ cell: this.cell, text });
    this.cell = '';
  }

  private saidNow(): string {
    return (this.said + this.decoder.decode()).slice(0, KEPT).trim();
  }
}
