/** Styles of a document by which text is struck out or hidden, each with what it takes over from those that it is based on. */
import type { XmlHandler } from '../../package/xml-handler';
import type { XmlTag } from '../../package/xml-tag';
import { isTrue } from '../../package/xml-part';

/** What is said of a text, where anything is: in a style, or in its own properties. */
export interface Unread {
  strike?: boolean;
  dstrike?: boolean;
  vanish?: boolean;
}

export type UnreadProperty = keyof Unread;

export const UNREAD: ReadonlySet<string> = new Set<UnreadProperty>(['strike', 'dstrike', 'vanish']);

interface Style extends Unread {
  basedOn: string;
}

export class StruckStyles implements XmlHandler {
  /** By id. */
  private readonly styles = new Map<string, Style>();
  private readonly path: string[] = [];
  private style: Style | undefined;
  /** Of all text that has no other. */
  private readonly defaults: Style = { basedOn: '' };
  /** The style of paragraphs that name none. */
  private plain = '';

  open(name: string, tag: XmlTag): boolean {
    const parent = this.path.at(-1);
    if (name === 'style') {
      this.style = { basedOn: '' };
      const id = tag.own('styleId') ?? '';
      this.styles.set(id, this.style);
      if (tag.own('type') === 'paragraph' && isTrue(tag.own('default') ?? '0')) this.plain = id;
    } else if (name === 'rPrDefault') this.style = this.defaults;
    else if (name === 'basedOn' && this.style) this.style.basedOn = tag.own('val') ?? '';
    else if (UNREAD.has(name) && parent === 'rPr' && this.isWhole() && this.style)
      this.style[name as UnreadProperty] = isTrue(tag.own('val') ?? '1');
    this.path.push(name);
    return true;
  }

  text(): void {
    // Styles are told by their elements alone.
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'style' || name === 'rPrDefault') this.style = undefined;
  }

  /** Whether a run is not to be read: what it says itself counts, else its styles, of which two that both strike out undo each other. */
  isUnread(own: Unread, { table, paragraph, run }: StylesOfRun): boolean {
    const inherited = [table, paragraph === '' ? this.plain : paragraph, run].map((id) => this.of(id));
    const isSet = (property: UnreadProperty): boolean => {
      const direct = own[property];
      if (direct !== undefined) return direct;
      const said = inherited.map((style) => style[property]).filter((value) => value !== undefined);
      if (said.length === 0) return this.defaults[property] ?? false;
      // Double lines are no switch: the nearest style counts.
      return property === 'dstrike' ? said.at(-1)! : said.filter((value) => value).length % 2 === 1;
    };
    return isSet('strike') || isSet('dstrike') || isSet('vanish');
  }

  /** Parts of a table that a style gives a look of their own are left aside. */
  private isWhole(): boolean {
    return !this.path.includes('tblStylePr');
  }

  private of(id: string): Unread {
    const found: Unread = {};
    const seen = new Set<string>();
    for (let at = id; at !== '' && !seen.has(at);) {
      seen.add(at);
      const style = this.styles.get(at);
      for (const property of ['strike', 'dstrike', 'vanish'] as const) {
        const value = style?.[property];
        if (found[property] === undefined && value !== undefined) found[property] = value;
      }
      at = style?.basedOn ?? '';
    }
    return found;
  }
}

/** Ids of styles; blank for none. */
export interface StylesOfRun {
  readonly table: string;
  readonly paragraph: string;
  readonly run: string;
}
