/** The cell styles of a workbook: their number formats, and what their fonts do to what is shown. */
import { LookTable } from '../../shown/look-table';
import { builtInCode, builtInFormat } from './built-in-format';
import type { Package } from '../../package/package';
import { ElementHandler, isTrue, readXmlPart } from '../../package/xml-part';
import type { XmlTag } from '../../package/xml-tag';

export interface Styles {
  /** By the number that cells name theirs by, as `CellStore` takes it. */
  readonly byNumber: readonly number[];
  readonly looks: LookTable;
}

interface Font {
  struck: boolean;
  colour: string | undefined;
}

const WHITE = 'FFFFFF';
const BLACK = '000000';
/** Colours that go by numbers: the two that every workbook has as text and ground come first and last. */
const INDEXED = `${BLACK} ${WHITE} FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF`.split(' ');
const THEME = [WHITE, BLACK];
const TEXT_INDEX = 64;
const GROUND_INDEX = 65;

/** Styles of a workbook that has no part for them. */
export const noStyles = (date1904: boolean): Styles => ({ byNumber: [], looks: new LookTable(date1904) });

export async function readStylesPart(pack: Package, part: string, date1904: boolean): Promise<Styles> {
  const reader = new StylesReader(new LookTable(date1904));
  const visit = (path: string, tag: XmlTag): boolean => reader.visit(path, tag);
  await readXmlPart(pack, part, new ElementHandler(visit));
  return reader.finish();
}

class StylesReader {
  private readonly codes = new Map<number, string>();
  private readonly fonts: Font[] = [];
  /** Colours of grounds; of one in a pattern `undefined`. */
  private readonly grounds: (string | undefined)[] = [];
  private readonly styles: { format: number; font: number; fill: number }[] = [];

  constructor(private readonly looks: LookTable) {}

  /** False where nothing within matters. */
  visit(path: string, tag: XmlTag): boolean {
    const steps = path.split('/');
    switch (steps[1]) {
      case undefined:
        return true;
      case 'numFmts':
        if (steps[2] === 'numFmt') this.codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
        return true;
      case 'fonts':
        this.font(steps, tag);
        return steps.length < 4;
      case 'fills':
        this.fill(steps, tag);
        return steps.length < 5;
      case 'cellXfs': {
        if (steps.length === 2) return true;
        const [format = 0, font = 0, fill = 0] = ['numFmtId', 'fontId', 'fillId'].map((name) =>
          Number(tag.get(name) ?? 0),
        );
        if (steps[2] === 'xf') this.styles.push({ format, font, fill });
        return false;
      }
      default:
        return false;
    }
  }

  finish(): Styles {
    const byNumber = this.styles.map(({ format, font, fill }) => {
      const { struck = false, colour } = this.fonts[font] ?? {};
      const unseen = colour !== undefined && colour === this.grounds[fill];
      const own = this.codes.get(format);
      return own === undefined
        ? this.looks.style(builtInCode(format), { struck, unseen }, builtInFormat(format))
        : this.looks.style(own, { struck, unseen });
    });
    return { byNumber, looks: this.looks };
  }

  private font(steps: readonly string[], tag: XmlTag): void {
    if (steps.length === 3) this.fonts.push({ struck: false, colour: BLACK });
    const font = this.fonts.at(-1);
    if (steps.length !== 4 || !font) return;
    if (steps[3] === 'strike') font.struck = isTrue(tag.get('val') ?? '1');
    else if (steps[3] === 'color') font.colour = colourOf(tag) ?? BLACK;
  }

  private fill(steps: readonly string[], tag: XmlTag): void {
    if (steps.length === 3) this.grounds.push(WHITE);
    const last = this.grounds.length - 1;
    if (steps[3] === 'gradientFill') this.grounds[last] = undefined;
    else if (steps[3] !== 'patternFill' || last < 0) return;
    else if (steps.length === 4 && (tag.get('patternType') ?? 'none') !== 'none') this.grounds[last] = undefined;
    if (steps.length === 4 && tag.get('patternType') === 'solid') this.grounds[last] = SOLID;
    else if (steps[4] === 'fgColor' && this.grounds[last] === SOLID) this.grounds[last] = colourOf(tag);
  }
}

/** A ground whose colour comes next. */
const SOLID = 'solid';

/** The colour as six digits, or as the number by which the workbook's own list has it; `undefined` where it is left to Excel. */
function colourOf(tag: XmlTag): string | undefined {
  const rgb = tag.get('rgb');
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const tint = Number(tag.get('tint') ?? 0);
  const theme = tag.get('theme');
  if (theme !== undefined) return (tint === 0 ? THEME[Number(theme)] : undefined) ?? `theme ${theme} ${tint}`;
  const indexed = tag.get('indexed');
  if (indexed === undefined) return undefined;
  const number = Number(indexed);
  if (number === TEXT_INDEX || number === GROUND_INDEX) return number === TEXT_INDEX ? BLACK : WHITE;
  return (number < 16 ? INDEXED[number % 8] : undefined) ?? `indexed ${indexed} ${tint}`;
}
