import type { Vocabulary } from './namespaces';
import type { Package } from './package';
import { Utf8Input } from './utf8-input';
import type { XmlHandler } from './xml-handler';
import { XmlScanner } from './xml-scanner';

/** Streams a part of the package through the handler. Resolves when the whole part was read, sound and well-formed. */
export async function readXmlPart(
  pack: Package,
  part: string,
  handler: XmlHandler,
  vocabulary?: Vocabulary,
): Promise<void> {
  const { file, limits, inflate } = pack.options;
  const scanner = new XmlScanner(file, part, limits, handler, vocabulary);
  const input = new Utf8Input(file, part, (piece) => scanner.push(piece), inflate.isUtf8);
  await pack.read(part, (piece) => input.push(piece));
  input.end();
  scanner.end();
}

/** What most small parts need of the markup: the elements as they open, with the names they stand in. */
export class ElementHandler implements XmlHandler {
  private readonly path: string[] = [];

  /** `visit` gets `workbook/sheets/sheet` and the tag; false leaves out what is inside. */
  constructor(private readonly visit: (path: string, tag: Parameters<XmlHandler['open']>[1]) => boolean | void) {}

  open(name: string, tag: Parameters<XmlHandler['open']>[1]): boolean {
    this.path.push(name);
    if (this.visit(this.path.join('/'), tag) !== false) return true;
    this.path.pop();
    return false;
  }

  text(): void {
    // Small parts carry everything in attributes.
  }

  close(): void {
    this.path.pop();
  }
}

/** `1`, `true` and `on` are true, as Excel and others write it. */
export const isTrue = (value: string | undefined): boolean =>
  value !== undefined && /^\s*(?:1|true|on)\s*$/i.test(value);
