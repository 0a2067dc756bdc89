/** The looks of a workbook's cell styles, each made once. */
import { styledAs } from '../../core/workbook/cell-store';
import type { CellLooks } from '../../core/workbook/cell-store';
import { formatOf } from '../../core/workbook/number-format';
import { CellFormat, CellKind } from '../../core/workbook/workbook';
import type { Look } from '../../core/workbook/workbook';
import { FormatLooks } from './format-looks';

/** What a style says beside its number format. */
export interface Ink {
  readonly struck: boolean;
  /** Of the colour of its ground. */
  readonly unseen: boolean;
}

const GENERAL = 'General';
const ORDINARY: Ink = { struck: false, unseen: false };

export class LookTable implements CellLooks {
  /** By number; `undefined` where cells are shown as they are. */
  private readonly looks: (StyleLooks | undefined)[] = [undefined];
  private readonly shown: (FormatLooks | undefined)[] = [undefined];
  private readonly styles = new Map<string, number>();
  private readonly formats = new Map<string, FormatLooks>();

  constructor(private readonly date1904: boolean) {}

  /** What a cell of that number format and ink is added to a `CellStore` as. */
  style(code: string, ink: Ink = ORDINARY, format = formatOf(code)): number {
    const key = `${ink.struck ? 's' : ''}${ink.unseen ? 'u' : ''};${format};${code}`;
    let style = this.styles.get(key);
    if (style !== undefined) return style;
    let shown = this.formats.get(code);
    if (!shown) this.formats.set(code, (shown = new FormatLooks(code, this.date1904)));
    const differs = ink.struck || ink.unseen || shown.mayDiffer;
    let number = 0;
    if (differs || code !== GENERAL) {
      number = this.looks.push(differs ? new StyleLooks(shown, ink) : undefined) - 1;
      this.shown.push(code === GENERAL ? undefined : shown);
    }
    style = styledAs(format, number);
    this.styles.set(key, style);
    return style;
  }

  shownAs(number: number, value: number): string | undefined {
    return this.shown[number]?.show(value);
  }

  look(number: number, kind: CellKind, value: number): Look | undefined {
    return this.looks[number]?.of(kind, value);
  }
}

/** The looks of one style: which a cell has goes by what it holds. */
class StyleLooks {
  private readonly made = new Map<number, Look | undefined>();

  constructor(
    private readonly shown: FormatLooks,
    private readonly ink: Ink,
  ) {}

  of(kind: CellKind, value: number): Look | undefined {
    const { shown, ink, made } = this;
    const number = kind === CellKind.number ? value : undefined;
    const key = shown.caseOf(number);
    if (made.has(key)) return made.get(key);
    const found = shown.facts(number);
    const look: Look | undefined =
      found.differs || ink.struck || ink.unseen
        ? {
            code: shown.code,
            currency: found.currency,
            struck: ink.struck,
            invisible: found.blank || ink.unseen,
            shown: (each) => shown.show(each),
          }
        : undefined;
    made.set(key, look);
    return look;
  }
}

/** What a style is where nothing is known of it. */
export const PLAIN_STYLE = styledAs(CellFormat.general, 0);
