/** The parts that tell what a document is called, and by what it was made. */
import type { XmlHandler } from '../../package/xml-handler';
import type { XmlTag } from '../../package/xml-tag';

/** What a reader may be shown; all else there is bookkeeping. */
const SHOWN = new Set(['title', 'subject', 'description']);

export class PropertiesReader implements XmlHandler {
  /** Title, subject and description. */
  readonly texts: string[] = [];
  /** Values of custom properties by name. */
  readonly custom = new Map<string, string>();
  private readonly path: string[] = [];
  private name = '';
  private value = '';
  private readonly decoder = new TextDecoder();

  open(name: string, tag: XmlTag): boolean {
    if (name === 'property') this.name = tag.get('name') ?? '';
    this.value = '';
    this.path.push(name);
    return true;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    this.value += this.decoder.decode(bytes.subarray(from, to), { stream: true });
  }

  close(name: string): void {
    this.value += this.decoder.decode();
    this.path.pop();
    if (this.path.at(-1) === 'property') this.custom.set(this.name, this.value);
    else if (SHOWN.has(name) && this.path.length === 1) this.texts.push(this.value);
  }
}
