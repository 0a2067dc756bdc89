/** Sheets that a reader must read: cells as they are meant, and the many ways in which one and the same cell may be written. */
import { columnLetters } from '../../src/core/values/address';
import { escapeXml } from '../build-xlsx';
import type { Random } from './random';

export interface MeantCell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'formula';
  /** A number as it is written, a text, `TRUE`, an error. */
  readonly value: string;
  readonly formula?: string;
}

const NUMBERS = [
  '0',
  '1',
  '-1',
  '100.25',
  '-0.005',
  '1e3',
  '1.5E-3',
  '123456789.12',
  '0.1',
  '1E+2',
  '999999999999.99',
  '-42',
  '007',
  '3.',
  '.5',
];
const TEXTS = [
  'a',
  'Meeting',
  'two  spaces',
  ' leading',
  'trailing ',
  'a\nb',
  '<b>&"\'',
  '=1+1',
  '1,234.50',
  '0',
  'é',
  '\u202eabc',
  '😀',
  '会议',
  'اجتماع',
  ']]>',
  '_x0041',
  'x'.repeat(300),
  '#N/A',
  'TRUE',
  '\t',
];
const ERRORS = ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!'];

/** Cells in order, row after row. */
export function growCells(random: Random): MeantCell[] {
  const cells: MeantCell[] = [];
  let row = 1;
  for (let n = random.below(12); n >= 0; n--) {
    const left = random.once(3) ? random.one([22, 51, 700, 16_376]) : 0;
    for (
      let column = left + 1 + random.below(3);
      column <= left + 8;
      column += 1 + random.below(random.once(4) ? 4 : 1)
    ) {
      cells.push({ row, column, ...growValue(random) });
    }
    row += random.once(5) ? 1 + random.below(1000) : 1;
  }
  return cells;
}

function growValue(random: Random): Pick<MeantCell, 'kind' | 'value' | 'formula'> {
  switch (random.below(8)) {
    case 0:
      return { kind: 'boolean', value: random.one(['TRUE', 'FALSE']) };
    case 1:
      return { kind: 'error', value: random.one(ERRORS) };
    case 2:
      return { kind: 'formula', value: random.one(NUMBERS), formula: random.one(['A1+1', 'B2*2', 'IF(A1<>"",1,2)']) };
    case 3:
    case 4:
      return { kind: 'text', value: random.one(TEXTS) };
    default:
      return { kind: 'number', value: random.one(NUMBERS) };
  }
}

/** As `cellLines` of the tests prints them. */
export const meantLines = (cells: readonly MeantCell[]): string[] =>
  cells.map(({ row, column, kind, value }) => {
    const place = `${columnLetters(column)}${row}`;
    if (kind === 'text') return `${place} ${JSON.stringify(value)}`;
    const number = (): string => (Object.is(Number(value), -0) ? '-0' : String(Number(value)));
    return `${place} ${kind === 'number' || kind === 'formula' ? number() : value}${kind === 'formula' ? ' formula' : ''}`;
  });

/** Texts of a list that cells name by number. */
export class SharedTexts {
  readonly items: string[] = [];

  add(xml: string): number {
    return this.items.push(xml) - 1;
  }
}

/** Writes sheets in a manner that chance decides, and never changes what they say. */
export class SheetSpeller {
  private readonly prefix: string;
  private readonly quote: string;

  constructor(
    private readonly random: Random,
    private readonly shared: SharedTexts,
  ) {
    this.prefix = random.once(4) ? 'x:' : '';
    this.quote = random.once(3) ? "'" : '"';
  }

  sheet(cells: readonly MeantCell[], main: string): string {
    const { random, prefix } = this;
    const rows = new Map<number, MeantCell[]>();
    for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    const written = [...rows].map(([number, own]) => this.row(number, own));
    const inOrder = random.once(6) ? random.shuffled(written) : written;
    const name = prefix === '' ? 'xmlns' : 'xmlns:x';
    const dimension = random.once(3)
      ? this.tag('dimension', { ref: random.one(['A1', 'A1:XFD1048576', 'B2:C3']) }, '')
      : '';
    const after = random.once(4)
      ? `<${prefix}extLst><${prefix}ext><y xmlns="urn:y"><c r="A1"><v>9</v></c></y></${prefix}ext></${prefix}extLst>`
      : '';
    const head = random.once(5) ? '\ufeff' : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    return `${head}<${prefix}worksheet ${name}="${main}">${this.noise()}${dimension}${this.tag('sheetData', {}, inOrder.join(this.noise()))}${after}</${prefix}worksheet>${this.noise()}`;
  }

  /** The list of shared texts. */
  static list(items: readonly string[], main: string): string {
    return `<sst xmlns="${main}" count="1" uniqueCount="7">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
  }

  private row(number: number, cells: readonly MeantCell[]): string {
    const { random } = this;
    const attributes = {
      r: String(number),
      ...(random.once(3) ? { spans: '1:3' } : {}),
      ...(random.once(5) ? { ht: '15.75', customHeight: '1' } : {}),
      ...(random.once(6) ? { 'y:dyDescent': '0.25', 'xmlns:y': 'urn:y' } : {}),
    };
    const empty = (): string =>
      cells.at(-1)!.column < 16_384 && random.once(8) ? this.tag('c', { r: `XFD${number}`, s: '0' }, '') : '';
    // Where columns follow one another from the first, a cell need not say where it stands.
    const isDense = cells.every(({ column }, n) => column === n + 1) && random.once(3);
    return this.tag('row', attributes, cells.map((cell) => this.noise() + this.cell(cell, isDense)).join('') + empty());
  }

  private cell(cell: MeantCell, isDense: boolean): string {
    const { random } = this;
    const place = isDense ? {} : { r: `${columnLetters(cell.column)}${cell.row}` };
    const style = random.once(4) ? { s: '0' } : {};
    const v = (text: string): string => this.tag('v', {}, this.text(text));
    switch (cell.kind) {
      case 'number':
        return this.tag('c', { ...place, ...style, ...(random.once(4) ? { t: 'n' } : {}) }, v(cell.value));
      case 'boolean':
        return this.tag('c', { ...place, t: 'b', ...style }, v(cell.value === 'TRUE' ? '1' : '0'));
      case 'error':
        return this.tag('c', { ...place, t: 'e', ...style }, v(cell.value));
      case 'formula':
        return this.tag('c', { ...place, ...style }, this.tag('f', {}, this.text(cell.formula!)) + v(cell.value));
      case 'text':
        return this.textCell(cell.value, { ...place, ...style });
    }
  }

  private textCell(text: string, attributes: Readonly<Record<string, string>>): string {
    const { random } = this;
    switch (random.below(4)) {
      case 0:
        return this.tag('c', { ...attributes, t: 'inlineStr' }, this.tag('is', {}, this.runs(text, this.prefix)));
      case 1:
        return this.tag('c', { ...attributes, t: 'str' }, this.tag('v', { 'xml:space': 'preserve' }, this.text(text)));
      default:
        return this.tag(
          'c',
          { ...attributes, t: 's' },
          `<${this.prefix}v>${this.shared.add(this.runs(text, ''))}</${this.prefix}v>`,
        );
    }
  }

  /** A text whole, or in runs, with a reading aid that is none of it. */
  private runs(text: string, prefix: string): string {
    const { random } = this;
    const t = (piece: string): string => `<${prefix}t xml:space="preserve">${this.text(piece)}</${prefix}t>`;
    const aid = random.once(8) ? `<${prefix}rPh sb="0" eb="1">${t('aid')}</${prefix}rPh>` : '';
    if (random.once(2)) return t(text) + aid;
    const signs = [...text];
    const at = random.below(signs.length + 1);
    const run = (piece: string): string =>
      `<${prefix}r><${prefix}rPr><${prefix}sz val="11"/></${prefix}rPr>${t(piece)}</${prefix}r>`;
    return run(signs.slice(0, at).join('')) + run(signs.slice(at).join('')) + aid;
  }

  private text(text: string): string {
    const { random } = this;
    if (random.once(6) && !text.includes(']]>')) return `<![CDATA[${text}]]>`;
    if (random.once(5))
      return [...text]
        .map((sign) =>
          random.once(3)
            ? `&#${random.once(2) ? sign.codePointAt(0) : `x${sign.codePointAt(0)!.toString(16)}`};`
            : escapeXml(sign),
        )
        .join('');
    const at = random.below(text.length + 1);
    if (random.once(12) && !/^[\udc00-\udfff]/.test(text.slice(at)))
      return `${escapeXml(text.slice(0, at))}<!-- x -->${escapeXml(text.slice(at))}`;
    return escapeXml(text);
  }

  private tag(name: string, attributes: Readonly<Record<string, string>>, inner: string): string {
    const { random, prefix, quote } = this;
    const space = (): string => (random.once(9) ? random.one(['  ', '\n', '\t ']) : ' ');
    const list = (random.once(4) ? random.shuffled(Object.entries(attributes)) : Object.entries(attributes)).map(
      ([key, value]) => `${space()}${key}${random.once(9) ? ' = ' : '='}${quote}${value}${quote}`,
    );
    const open = `<${prefix}${name}${list.join('')}${random.once(9) ? ' ' : ''}`;
    return inner === '' && random.once(2)
      ? `${open}/>`
      : `${open}>${inner}</${prefix}${name}${random.once(9) ? ' ' : ''}>`;
  }

  private noise(): string {
    const { random } = this;
    return random.once(9) ? random.one(['\n', '  ', '<!-- <c r="A1"><v>1</v></c> -->', '<?pi x?>', '\r\n\t']) : '';
  }
}
