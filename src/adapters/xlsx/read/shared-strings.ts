/** The shared strings of a workbook. */
import { raisedBy } from './run-properties';
import type { TextArena } from './text-arena';
import { LONGEST_TEXT } from './text-collector';
import type { TextCollector } from './text-collector';
import { TextRun } from './text-run';
import type { OpenElements } from '../../package/open-elements';
import type { XmlHandler } from '../../package/xml-handler';
import type { XmlTag } from '../../package/xml-tag';

const State = { outside: 0, list: 1, item: 2, run: 3, text: 4, properties: 5 } as const;

const MOST_EXPECTED = 1 << 21;

/** From the index of a shared string to the id of its text; equal texts have one id. */
export class SharedStrings implements XmlHandler {
  /** Text ids by index; entries from `count` on are none. */
  ids = new Int32Array(256);
  count = 0;
  ordinary = false;
  private state: (typeof State)[keyof typeof State] = State.outside;
  private inRun = false;
  /** The list is written without a prefix. */
  private plain = false;
  private readonly run = new TextRun();

  constructor(
    private readonly arena: TextArena,
    private readonly collector: TextCollector,
    private readonly checkTextBytes: () => void,
  ) {}

  open(name: string, tag: XmlTag): boolean {
    switch (this.state) {
      case State.outside:
        if (name !== 'sst') return false;
        this.state = State.list;
        this.plain = tag.prefix === '';
        this.ordinary = this.plain;
        this.expect(Number(tag.get('uniqueCount')));
        return true;
      case State.list:
        if (name !== 'si') return false;
        this.collector.begin();
        this.state = State.item;
        this.ordinary = false;
        return true;
      case State.item:
        if (name === 'r') {
          this.inRun = true;
          this.state = State.run;
          return true;
        }
        if (name !== 't') return false;
        this.state = State.text;
        return true;
      case State.run:
        if (name === 'rPr') {
          this.state = State.properties;
          return true;
        }
        if (name !== 't') return false;
        this.state = State.text;
        return true;
      case State.properties:
        this.collector.raised = raisedBy(name, tag) ?? this.collector.raised;
        return false;
      default:
        return false;
    }
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.state === State.text) this.collector.append(bytes, from, to);
  }

  close(): void {
    switch (this.state) {
      case State.text:
        this.state = this.inRun ? State.run : State.item;
        break;
      case State.properties:
        this.state = State.run;
        break;
      case State.run:
        this.inRun = false;
        this.collector.raised = false;
        this.state = State.item;
        break;
      case State.item:
        this.add(this.collector.textId());
        this.state = State.list;
        this.ordinary = this.plain;
        break;
      default:
        this.state = State.outside;
        this.ordinary = false;
    }
  }

  /** Reads `<si><t>text</t></si>` after `<si><t>text</t></si>`, as long as nothing in it needs a second look. */
  takeOrdinary(_: OpenElements, b: Uint8Array, from: number): number {
    const { run } = this;
    let at = from;
    for (;;) {
      while (b[at] === 0x0a || b[at] === 0x0d || b[at] === 0x20) at++;
      if (!(b[at] === 0x3c && b[at + 1] === 0x73 && b[at + 2] === 0x69 && b[at + 3] === 0x3e)) return at;
      if (!(b[at + 4] === 0x3c && b[at + 5] === 0x74)) return at;
      let start = at + 6;
      if (b[start] === 0x20) start = preserved(b, start);
      if (b[start] !== 0x3e) return at;
      start++;
      const end = run.end(b, start);
      if (!(b[end] === 0x3c && b[end + 1] === 0x2f && b[end + 2] === 0x74 && b[end + 3] === 0x3e)) return at;
      if (!(b[end + 4] === 0x3c && b[end + 5] === 0x2f && b[end + 6] === 0x73 && b[end + 7] === 0x69)) return at;
      if (b[end + 8] !== 0x3e || end - start > LONGEST_TEXT) return at;
      this.add(this.arena.internHashed(b, start, end, run.hash));
      at = end + 9;
    }
  }

  /** Makes room at once for as many as the list says it has, within reason; it may be wrong. */
  private expect(count: number): void {
    if (!(count > this.ids.length)) return;
    this.ids = new Int32Array(Math.min(count, MOST_EXPECTED));
    this.arena.expect(count);
  }

  private add(id: number): void {
    if (this.count === this.ids.length) {
      const larger = new Int32Array(this.ids.length * 2);
      larger.set(this.ids);
      this.ids = larger;
      this.checkTextBytes();
    }
    this.ids[this.count++] = id;
  }
}

const PRESERVE = Array.from(' xml:space="preserve"', (char) => char.charCodeAt(0));

/** Where the attribute that Excel writes for texts with outer spaces ends, if it is that one. */
export function preserved(b: Uint8Array, at: number): number {
  for (let n = 0; n < PRESERVE.length; n++) if (b[at + n] !== PRESERVE[n]) return at;
  return at + PRESERVE.length;
}
