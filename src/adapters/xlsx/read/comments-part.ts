/** The part of a sheet's comments: notes of the old kind, or comments with answers. */
import { parseCell } from '../../../core/values/address';
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
  private readonly decoder = new TextDecoder('utf-8');
  private cell = '';
  private said = '';

  open(name: string, tag: XmlTag): boolean {
    // How it is read aloud, in languages that need it, is no part of what is said.
    if (name === 'rPh') return false;
    this.path.push(name);
    if (name === 'comment' || name === 'threadedComment') {
      const cell = tag.get('ref') ?? '';
      this.cell = parseCell(cell) ? cell : '';
      this.said = '';
    }
    return true;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (!this.path.includes('text') || this.said.length >= KEPT) return;
    // A piece may end within a character.
    this.said += this.decoder.decode(bytes.subarray(from, to), { stream: true });
  }

  close(name: string): void {
    this.path.pop();
    if ((name !== 'comment' && name !== 'threadedComment') || this.cell === '' || this.comments.length >= MOST) return;
    this.comments.push({ cell: this.cell, text: (this.said + this.decoder.decode()).slice(0, KEPT).trim() });
    this.cell = '';
  }
}
