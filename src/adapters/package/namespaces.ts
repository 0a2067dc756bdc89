/** The namespaces that matter to a reader; Transitional and Strict names are one. */
export const Space = {
  /** Of no concern. */
  other: 0,
  /** The vocabulary of the part itself: spreadsheets, package relationships, content types; also no namespace at all. */
  main: 1,
  /** `r:id` and its like. */
  relationships: 2,
  /** Markup compatibility. */
  compatibility: 3,
  /** `xml:` */
  xml: 4,
  /** What stands around the vocabulary of a part: its elements are looked through. */
  around: 5,
} as const;
export type Space = (typeof Space)[keyof typeof Space];

const SPACES = new Map<string, Space>([
  ['', Space.main],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', Space.main],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', Space.main],
  ['http://schemas.openxmlformats.org/package/2006/relationships', Space.main],
  ['http://schemas.openxmlformats.org/package/2006/content-types', Space.main],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', Space.relationships],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', Space.relationships],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', Space.compatibility],
]);

/** Namespaces that a kind of part knows beside those of all, by their names. */
export type Vocabulary = ReadonlyMap<string, Space>;

/** Prefixes and what they stand for, as elements open and close. */
export class Namespaces {
  private readonly prefixes: string[] = [''];
  private readonly spaces: Space[] = [Space.main];
  private readonly depths: number[] = [0];

  constructor(private readonly vocabulary?: Vocabulary) {}

  declare(prefix: string, uri: string, depth: number): void {
    this.prefixes.push(prefix);
    this.spaces.push(this.vocabulary?.get(uri) ?? SPACES.get(uri) ?? Space.other);
    this.depths.push(depth);
  }

  /** Forgets what was declared at `depth`. */
  leave(depth: number): void {
    while (this.depths[this.depths.length - 1]! >= depth && depth > 0) {
      this.prefixes.pop();
      this.spaces.pop();
      this.depths.pop();
    }
  }

  /** Undefined for a prefix that was never declared. */
  of(prefix: string): Space | undefined {
    for (let n = this.prefixes.length - 1; n >= 0; n--) if (this.prefixes[n] === prefix) return this.spaces[n];
    return prefix === 'xml' ? Space.xml : undefined;
  }
}
