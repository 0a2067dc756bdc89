/** A picture as shapes, before it is text: whoever shows it on a screen draws the same. Lengths are in pixels, from the upper left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly title: string;
  /** All that is drawn, in words. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = BarShape | TextShape | LineShape;

export interface BarShape {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke: string;
  /** What the bar stands for: name and amount. */
  readonly says: string;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly isStrong: boolean;
  readonly colour: string;
  /** At which end of the text `x` stands, as its own direction has it. */
  readonly anchor: 'start' | 'end';
  readonly direction: 'ltr' | 'rtl';
}

export interface LineShape {
  readonly kind: 'line';
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly colour: string;
}

const FONT = "'Noto Sans', 'Segoe UI', Arial, 'Noto Sans Arabic', 'Noto Sans CJK SC', sans-serif";
export const DRAWING_FONT = FONT;

/** The picture as an SVG document, which browsers, Word and PowerPoint show; it asks for nothing elsewhere. */
export function svgOf({ width, height, direction, language, title, description, shapes }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${language}" direction="${direction}" font-family="${escaped(FONT)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes.map(shapeText),
    '</svg>\n',
  ].join('\n');
}

function shapeText(shape: Shape): string {
  if (shape.kind === 'line')
    return `<path d="M${shape.x} ${shape.top}V${shape.bottom}" stroke="${shape.colour}" fill="none"/>`;
  if (shape.kind === 'bar') {
    const { x, y, width, height, fill, stroke, says } = shape;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${stroke}"><title>${escaped(says)}</title></rect>`;
  }
  const { x, y, text, size, isStrong, colour, anchor, direction } = shape;
  const weight = isStrong ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${colour}" text-anchor="${anchor}" direction="${direction}">${escaped(text)}</text>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, which no XML holds, become blanks. */
const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
