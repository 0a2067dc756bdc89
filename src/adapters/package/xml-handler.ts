import type { OpenElements } from './open-elements';
import type { XmlTag } from './xml-tag';

/** What a part's reader does with the markup. Elements of foreign namespaces never reach it. */
export interface XmlHandler {
  /** An element begins; false leaves it out with all that is in it (`close` is not called then). */
  open(name: string, tag: XmlTag): boolean;
  /** Text of the innermost element, or a piece of it: UTF-8, references resolved. Valid during the call only. */
  text(bytes: Uint8Array, from: number, to: number): void;
  close(name: string): void;
  /** True while `takeOrdinary` may be tried at the next token. */
  readonly ordinary?: boolean;
  /** Consumes complete ordinary markup from `from` on, up to anything else; returns where it stopped. */
  takeOrdinary?(elements: OpenElements, window: Uint8Array, from: number): number;
}
