/**
 * A story of a document (its body, a head of pages, its footnotes) as paragraphs and tables of plain text, as a person reads it who accepts every
 * tracked change: what was deleted, is hidden or struck out is not there, numbers of pages are left out, text boxes stand after their paragraph.
 */
import type { ReadBlock, ReadCell } from '../../../core/tie-out/document-text';
import type { XmlHandler } from '../../package/xml-handler';
import type { XmlTag } from '../../package/xml-tag';
import { isTrue } from '../../package/xml-part';
import { FieldReader, PAGE_FIELD } from './field-reader';
import type { StruckStyles, Unread } from './struck-styles';
import { append } from '../../../core/values/append';

type Frame =
  | { readonly kind: 'paragraph'; text: string; isMarkDeleted: boolean; style: string }
  | { readonly kind: 'table'; style: string; readonly rows: ReadCell[][]; readonly descriptions: string[] }
  | { readonly kind: 'row'; readonly cells: ReadCell[]; column: number; isDeleted: boolean }
  | { readonly kind: 'cell'; readonly texts: string[]; readonly pictures: string[]; span: number; goesOn: boolean }
  | { readonly kind: 'box' };

/** Elements that say how text looks, and hold none of it. */
const PASSED_OVER = new Set([
  'sectPr',
  'tblGrid',
  'sdtPr',
  'sdtEndPr',
  'rt',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'tblPrEx',
]);

export class StoryReader implements XmlHandler {
  readonly blocks: ReadBlock[] = [];
  /** Titles and descriptions of pictures that stand in no table. */
  readonly descriptions: string[] = [];
  trackedChanges = 0;
  private readonly frames: Frame[] = [];
  readonly fields = new FieldReader();
  private readonly path: string[] = [];
  /** Text of a paragraph whose mark was deleted: it goes on in the next. */
  private carried = '';
  /** Of the run that is open. */
  private own: Unread = {};
  private runStyle = '';
  private readonly decoder = new TextDecoder();

  constructor(private readonly styles: StruckStyles) {}

  open(name: string, tag: XmlTag): boolean {
    if (PASSED_OVER.has(name)) return false;
    const parent = this.path.at(-1);
    if (name === 'del' || name === 'moveFrom') return this.deleted(parent);
    if (name === 'ins' || name === 'moveTo') this.trackedChanges++;
    if (name === 'fldSimple' && PAGE_FIELD.test(tag.own('instr') ?? '')) return false;
    this.begin(name, tag, parent);
    this.path.push(name);
    return true;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    // A piece may end within a character.
    this.take(this.path.at(-1), this.decoder.decode(bytes.subarray(from, to), { stream: true }));
  }

  close(name: string): void {
    this.take(name, this.decoder.decode());
    this.path.pop();
    if (name === 'r') [this.own, this.runStyle] = [{}, ''];
    else if (name === 'p') this.endParagraph();
    else if (name === 'tc') this.endCell();
    else if (name === 'fldSimple') this.fields.end();
    else if (name === 'tr') this.endRow();
    else if (name === 'tbl') this.endTable();
    else if (name === 'txbxContent') this.frames.pop();
  }

  private take(name: string | undefined, text: string): void {
    if (text === '') return;
    if (name === 't') this.add(text);
    else if (name === 'instrText') this.fields.instruction(text);
  }

  private begin(name: string, tag: XmlTag, parent: string | undefined): void {
    const frame = this.frames.at(-1);
    switch (name) {
      case 'p':
        this.frames.push({ kind: 'paragraph', text: '', isMarkDeleted: false, style: '' });
        break;
      case 'tbl':
        this.frames.push({ kind: 'table', style: '', rows: [], descriptions: [] });
        break;
      case 'tr':
        this.frames.push({ kind: 'row', cells: [], column: 0, isDeleted: false });
        break;
      case 'tc':
        this.frames.push({ kind: 'cell', texts: [], pictures: [], span: 1, goesOn: false });
        break;
      case 'txbxContent':
        this.frames.push({ kind: 'box' });
        break;
      case 'gridBefore':
        if (frame?.kind === 'row') frame.column += Number(tag.own('val') ?? 0);
        break;
      case 'gridSpan':
        if (frame?.kind === 'cell') frame.span = Math.max(1, Number(tag.own('val') ?? 1));
        break;
      case 'vMerge':
        if (frame?.kind === 'cell') frame.goesOn = (tag.own('val') ?? 'continue') !== 'restart';
        break;
      case 'tblCaption':
      case 'tblDescription':
        if (frame?.kind === 'table') frame.descriptions.push(tag.own('val') ?? '');
        break;
      case 'docPr':
        this.picture(tag);
        break;
      case 'vanish':
      case 'strike':
      case 'dstrike':
        if (parent === 'rPr' && this.path.at(-2) === 'r') this.own[name] = isTrue(tag.own('val') ?? '1');
        break;
      case 'rStyle':
        if (this.path.at(-2) === 'r') this.runStyle = tag.own('val') ?? '';
        break;
      case 'pStyle':
        if (parent === 'pPr' && frame?.kind === 'paragraph') frame.style = tag.own('val') ?? '';
        break;
      case 'tblStyle':
        if (frame?.kind === 'table') frame.style = tag.own('val') ?? '';
        break;
      case 'fldChar':
        this.fields.mark(tag.own('fldCharType') ?? '');
        break;
      case 'fldSimple':
        this.fields.begin(tag.own('instr') ?? '');
        break;
      case 'bookmarkStart':
        this.fields.bookmark(tag.own('id') ?? '', tag.own('name') ?? '');
        break;
      case 'bookmarkEnd':
        this.fields.endBookmark(tag.own('id') ?? '');
        break;
      default:
        this.sign(name, tag);
    }
  }

  private sign(name: string, tag: XmlTag): void {
    if (this.path.at(-1) !== 'r') return;
    if (name === 'tab' || name === 'ptab') this.add(' ');
    else if (name === 'br' || name === 'cr') this.add('\n');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'sym') {
      const code = Number.parseInt(tag.own('char') ?? '', 16);
      // Signs of symbol fonts lie in the area for private use, by the code that they have in the font.
      if (code > 0) this.add(String.fromCharCode(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code));
    }
  }

  private picture(tag: XmlTag): void {
    const cell = this.frames.findLast(({ kind }) => kind === 'cell' || kind === 'box');
    const texts = cell?.kind === 'cell' ? cell.pictures : this.descriptions;
    for (const key of ['title', 'descr']) texts.push(tag.get(key) ?? '');
  }

  /** A deleted row, a deleted end of paragraph, or deleted text. */
  private deleted(parent: string | undefined): false {
    this.trackedChanges++;
    const frame = this.frames.at(-1);
    if (parent === 'trPr' && frame?.kind === 'row') frame.isDeleted = true;
    if (parent === 'rPr' && frame?.kind === 'paragraph') frame.isMarkDeleted = true;
    return false;
  }

  private add(text: string): void {
    const frame = this.frames.findLast(({ kind }) => kind === 'paragraph');
    if (frame?.kind !== 'paragraph' || this.fields.isPage || this.isUnread(frame.style)) return;
    frame.text += text;
    this.fields.text(text);
  }

  private isUnread(paragraph: string): boolean {
    const table = this.frames.findLast(({ kind }) => kind === 'table' || kind === 'box');
    const styles = { table: table?.kind === 'table' ? table.style : '', paragraph, run: this.runStyle };
    return this.styles.isUnread(this.own, styles);
  }

  private endParagraph(): void {
    const frame = this.frames.pop();
    if (frame?.kind !== 'paragraph') return;
    const text = this.carried + frame.text;
    this.carried = frame.isMarkDeleted ? text : '';
    if (frame.isMarkDeleted) return;
    const around = this.frames.findLast(({ kind }) => kind === 'cell' || kind === 'box');
    if (around?.kind === 'cell') around.texts.push(text);
    else this.blocks.push({ kind: 'paragraph', text });
  }

  private endCell(): void {
    const frame = this.frames.pop();
    const row = this.frames.at(-1);
    if (frame?.kind !== 'cell' || row?.kind !== 'row') return;
    if (this.carried !== '') frame.texts.push(this.carried);
    this.carried = '';
    const { span, pictures } = frame;
    const text = frame.goesOn ? '' : frame.texts.join('\n');
    row.cells.push({ text, column: row.column, span, ...(pictures.length > 0 ? { pictures } : {}) });
    row.column += span;
  }

  private endRow(): void {
    const frame = this.frames.pop();
    const table = this.frames.at(-1);
    if (frame?.kind === 'row' && table?.kind === 'table' && !frame.isDeleted) table.rows.push(frame.cells);
  }

  /** A table within a cell is text of the cell. */
  private endTable(): void {
    const frame = this.frames.pop();
    if (frame?.kind !== 'table') return;
    const around = this.frames.findLast(({ kind }) => kind === 'cell' || kind === 'box');
    if (around?.kind === 'cell')
      append(
        around.texts,
        frame.rows.flat().map(({ text }) => text),
      );
    else this.blocks.push(frame);
  }
}
