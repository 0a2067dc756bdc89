/** The elements that are open while a part is scanned, and which of them its reader gets to see. */
import { Space } from './namespaces';
import type { Namespaces } from './namespaces';
import type { XmlHandler } from './xml-handler';
import type { XmlTag } from './xml-tag';

const Kind = { reported: 0, transparent: 1, skipped: 2 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

export class OpenElements {
  depth = 0;
  private readonly names: string[] = [];
  private readonly kinds: Kind[] = [];
  /** Levels within an element that is left out. */
  private skipped = 0;
  /** For each open mc:AlternateContent: its depth, and whether a branch was taken. */
  private readonly alternatives: { depth: number; taken: boolean }[] = [];

  constructor(
    private readonly handler: XmlHandler,
    private readonly namespaces: Namespaces,
  ) {}

  /** The name of the innermost element, as written. */
  get innermost(): string {
    return this.names[this.depth]!;
  }

  /** What is innermost does not reach the reader. */
  get skipping(): boolean {
    return this.skipped > 0;
  }

  /** Nothing that is open is left out or looked through. */
  get allReported(): boolean {
    return this.skipped === 0 && this.alternatives.length === 0;
  }

  /** The element of a start tag; reported to the reader unless it is foreign, or within what is left out. */
  open(tag: XmlTag): void {
    this.depth++;
    tag.declareNamespaces(this.depth);
    let kind: Kind = Kind.skipped;
    if (this.skipped > 0) this.skipped++;
    else if ((kind = this.kindOf(tag)) === Kind.skipped) this.skipped = 1;
    this.names[this.depth] = tag.qualified;
    this.kinds[this.depth] = kind;
  }

  /** The end of the innermost element; `name` is its name without prefix. */
  close(name: string): void {
    if (this.skipped > 0) this.skipped--;
    else if (this.kinds[this.depth] === Kind.reported) this.handler.close(name);
    if (this.alternatives[this.alternatives.length - 1]?.depth === this.depth) this.alternatives.pop();
    this.namespaces.leave(this.depth);
    this.depth--;
  }

  /** For `takeOrdinary`: it has read the start tag of an unprefixed element that goes on. */
  entered(name: string): void {
    this.depth++;
    this.names[this.depth] = name;
    this.kinds[this.depth] = Kind.reported;
  }

  /** For `takeOrdinary`: it has read the end tag of the innermost element. */
  left(): void {
    this.depth--;
  }

  private kindOf(tag: XmlTag): Kind {
    const space = this.namespaces.of(tag.prefix) ?? Space.other;
    const alternative = this.alternatives[this.alternatives.length - 1];
    if (alternative !== undefined && alternative.depth === this.depth - 1) {
      if (space !== Space.compatibility || alternative.taken) return Kind.skipped;
      alternative.taken = tag.name === 'Fallback' || (tag.name === 'Choice' && this.understands(tag.get('Requires')));
      return alternative.taken ? Kind.transparent : Kind.skipped;
    }
    if (space === Space.compatibility && tag.name === 'AlternateContent') {
      this.alternatives.push({ depth: this.depth, taken: false });
      return Kind.transparent;
    }
    if (space === Space.around) return Kind.transparent;
    return space === Space.main && this.handler.open(tag.name, tag) ? Kind.reported : Kind.skipped;
  }

  /** Whether all namespaces that a branch requires are ours. */
  private understands(requires: string | undefined): boolean {
    const prefixes = (requires ?? '').split(/\s+/).filter((prefix) => prefix !== '');
    return (
      prefixes.length > 0 && prefixes.every((prefix) => (this.namespaces.of(prefix) ?? Space.other) !== Space.other)
    );
  }
}
