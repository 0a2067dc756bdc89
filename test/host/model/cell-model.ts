/** A cell as the stand-in keeps it, and as `Range` gives it. */

export type CellValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
/** Properties by their paths (`font/bold`); what is not there is Excel's default. */
export type Look = Readonly<Record<string, unknown>>;

export interface TextRun {
  readonly text: string;
  readonly font?: Readonly<Record<string, unknown>>;
}

export interface ModelCell {
  readonly value: CellValue;
  readonly type: ValueType;
  /** With its `=`; blank where there is none. */
  readonly formula: string;
  /** In Excel's own code. */
  readonly format: string;
  readonly look: Look;
  readonly runs?: readonly TextRun[];
}

const PLAIN: Look = {};
export const EMPTY: ModelCell = { value: '', type: 'Empty', formula: '', format: 'General', look: PLAIN };

/** What a cell looks like that nothing was done to: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const DEFAULT_LOOK: Look = {
  'font/name': 'Calibri',
  'font/size': 11,
  'font/bold': false,
  'font/italic': false,
  'font/underline': 'None',
  'font/color': '#000000',
  'font/strikethrough': false,
  'font/superscript': false,
  'font/subscript': false,
  'fill/color': '#FFFFFF',
  'fill/pattern': 'None',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  wrapText: false,
  readingOrder: 'Context',
  ...Object.fromEntries(
    ['top', 'bottom', 'left', 'right'].flatMap((side) => [
      [`borders/${side}/style`, 'None'],
      [`borders/${side}/weight`, 'Thin'],
      [`borders/${side}/color`, '#000000'],
    ]),
  ),
};

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*%?\s*$/i;
const LIKE_A_DATE = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/**
 * What becomes of what is typed: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member. After an
 * apostrophe, and in a cell with the format of text, all is text. What looks like a date becomes one, whatever it was meant to be.
 */
export function typed(input: CellValue, cell: ModelCell): ModelCell {
  const kept = { format: cell.format, look: cell.look };
  if (input === '') return { ...EMPTY, ...kept };
  if (typeof input === 'number') return { value: input, type: 'Double', formula: '', ...kept };
  if (typeof input === 'boolean') return { value: input, type: 'Boolean', formula: '', ...kept };
  const text = (value: string): ModelCell =>
    value === '' ? { ...EMPTY, ...kept } : { value, type: 'String', formula: '', ...kept };
  if (input.startsWith("'")) return text(input.slice(1));
  if (cell.format === '@') return text(input);
  if (/^[=+-]./.test(input) && !NUMBER.test(input))
    return { value: 0, type: 'Double', formula: input.startsWith('=') ? input : `=${input}`, ...kept };
  if (input.startsWith('@')) return { value: 0, type: 'Double', formula: `=${input}`, ...kept };
  if (NUMBER.test(input)) return { value: Number.parseFloat(input), type: 'Double', formula: '', ...kept };
  if (LIKE_A_DATE.test(input)) return { value: 41_000, type: 'Double', formula: '', ...kept, format: 'd-mmm' };
  if (/^(?:true|false)$/i.test(input)) return { value: /^t/i.test(input), type: 'Boolean', formula: '', ...kept };
  if (ERROR.test(input)) return { value: input, type: 'Error', formula: '', ...kept };
  return text(input);
}

/** The look with some properties set; what is Excel's default is left out, so that equal looks are equal. */
export function withLook(look: Look, set: Readonly<Record<string, unknown>>): Look {
  const next = new Map(Object.entries(look));
  for (const [path, value] of Object.entries(set)) {
    if (!(path in DEFAULT_LOOK)) throw new Error(`the stand-in knows no property ${path} of cells`);
    if (value === null || value === undefined) continue;
    if (value === DEFAULT_LOOK[path]) next.delete(path);
    else next.set(path, value);
    // A colour fills; https://learn.microsoft.com/javascript/api/excel/excel.rangefill
    if (path === 'fill/color') next.set('fill/pattern', 'Solid');
  }
  return Object.fromEntries(next);
}

/** An object's properties by their paths. */
export function flat(value: object, before = ''): Record<string, unknown> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null ? flat(inner, `${before}${name}/`) : { [`${before}${name}`]: inner },
    ),
  ) as Record<string, unknown>;
}
