/** The quick way through the formula of a cell: `<f>A1*B1</f>`, and the child of a shared one, `<f t="shared" si="0"/>`. */
import { CellOrigin } from '../../../core/workbook/workbook';
import { formulaOrigin } from '../../../core/workbook/formula-origin';
import { asciiText } from '../../package/xml-tag';

/** Longest formula taken. */
const LONGEST = 256;
const CHILD = Array.from(' t="shared" si="', (char) => char.charCodeAt(0));

export class OrdinaryFormula {
  /** What the formula last taken says of its cell. */
  origin: CellOrigin = CellOrigin.formula;

  /** `sharedOrigin` knows the shared formulas met so far, by their index as written. */
  constructor(private readonly sharedOrigin: (index: string) => CellOrigin | undefined) {}

  /** Takes the formula whose `<f` ends before `from`; returns where it ends, or -1 where it is not ordinary. */
  take(b: Uint8Array, from: number): number {
    return b[from] === 0x3e ? this.text(b, from + 1) : this.child(b, from);
  }

  private text(b: Uint8Array, from: number): number {
    let at = from;
    for (let byte = b[at]!; byte >= 0x20 && byte < 0x80 && byte !== 0x3c && byte !== 0x26; byte = b[++at]!);
    if (at === from || at - from > LONGEST) return -1;
    if (b[at] !== 0x3c || b[at + 1] !== 0x2f || b[at + 2] !== 0x66 || b[at + 3] !== 0x3e) return -1;
    this.origin = formulaOrigin(asciiText(b, from, at));
    return at + 4;
  }

  private child(b: Uint8Array, from: number): number {
    for (let n = 0; n < CHILD.length; n++) if (b[from + n] !== CHILD[n]) return -1;
    const start = from + CHILD.length;
    let at = start;
    while (b[at]! >= 0x30 && b[at]! <= 0x39) at++;
    if (at === start || b[at] !== 0x22 || b[at + 1] !== 0x2f || b[at + 2] !== 0x3e) return -1;
    const origin = this.sharedOrigin(asciiText(b, start, at));
    if (origin === undefined) return -1;
    this.origin = origin;
    return at + 3;
  }
}
