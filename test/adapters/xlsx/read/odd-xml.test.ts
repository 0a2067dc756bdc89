/** The same sheet, however it is written and wherever its bytes are cut, is read the same. */
import fc from 'fast-check';
import { cellAddress } from '../../../../src/core/values/address';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { MAIN, OFFICE, buildXlsx } from '../../../build-xlsx';
import { inflateInPieces, inflateWhole } from '../inflaters';
import { cellLines, wholeWorkbook } from '../show';

/** Decides between ways of writing, by numbers drawn beforehand; 0 is the ordinary way. */
class Writer {
  private n = 0;
  constructor(private readonly choices: readonly number[]) {}

  pick(ways: number): number {
    const choice = this.choices[this.n++ % this.choices.length]!;
    return choice % ways;
  }

  space(): string {
    return ['', '', '', ' ', '\n\t', '<!-- <c r="Z9"> -->', '<?p <v>1</v>?>'][this.pick(7)]!;
  }

  text(text: string): string {
    return Array.from(text, (char) => this.character(char)).join('');
  }

  tag(name: string, attributes: readonly [string, string][]): string {
    const order = this.pick(2) === 0 ? attributes : [...attributes].reverse();
    const quote = this.pick(3) === 2 ? "'" : '"';
    const gap = this.pick(4) === 3 ? ' \n' : ' ';
    const equals = this.pick(4) === 3 ? ' = ' : '=';
    const written = order.map(([key, value]) => gap + key + equals + quote + value + quote);
    return `<${name}${written.join('')}${this.pick(4) === 3 ? ' ' : ''}>`;
  }

  private character(char: string): string {
    const code = char.codePointAt(0)!;
    const way = this.pick(12);
    if (way === 1) return `&#${code};`;
    if (way === 2) return `&#x${code.toString(16).toUpperCase()};`;
    if (way === 3 && char !== '\r') return `${char === ']' ? '&#93;' : `<![CDATA[${char}]]>`}`;
    if (way === 4 && code < 0x10000) return `_x${code.toString(16).padStart(4, '0')}_`;
    if (way === 5) return `<!-- -->${escaped(char)}`;
    return escaped(char);
  }
}

const escaped = (char: string): string =>
  char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '\r' ? '&#13;' : char;

type Value = { kind: 'text' | 'number' | 'shared' | 'boolean' | 'formula'; text: string; number: number };
interface Model {
  readonly rows: readonly (readonly (Value | undefined)[])[];
  readonly prefix: boolean;
  readonly choices: readonly number[];
}

const SHARED = ['one', 'two & a half', ' trois ', '四', 'BL_01'];
// Characters that XML can hold, and no text that happens to look like an escape.
const text = fc
  .array(fc.constantFrom(...'aZ09 _x<&>"\'\t\n\r]é会\u{1F600}、'), { maxLength: 12 })
  .map((chars) => chars.join(''))
  .filter((found) => !/_x[0-9a-f]{4}_/i.test(found));
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const value: fc.Arbitrary<Value> = fc.record({
  kind: fc.constantFrom('text', 'number', 'shared', 'boolean', 'formula'),
  text,
  number,
});
const model: fc.Arbitrary<Model> = fc.record({
  rows: fc.array(fc.array(fc.option(value, { nil: undefined }), { maxLength: 5 }), { maxLength: 6 }),
  prefix: fc.boolean(),
  choices: fc.oneof(fc.constant([0]), fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 })),
});

function sheetOf({ rows, prefix, choices }: Model): string {
  const writer = new Writer(choices);
  const p = prefix ? 'x:' : '';
  const cells = rows.map((values, row) => {
    const inner = values.map((found, column) =>
      found ? cellOf(writer, p, found, cellAddress(row + 1, column + 1)) : '',
    );
    return `${writer.tag(`${p}row`, [
      ['r', String(row + 1)],
      ['spans', '1:5'],
    ])}${inner.join(writer.space())}</${p}row>`;
  });
  const names = prefix ? `xmlns:x="${MAIN}"` : `xmlns="${MAIN}"`;
  return `<${p}worksheet ${names} xmlns:r="${OFFICE}"><${p}sheetData>${cells.join(writer.space())}</${p}sheetData></${p}worksheet>`;
}

function cellOf(writer: Writer, p: string, found: Value, reference: string): string {
  const open = (type: string): string =>
    writer.tag(`${p}c`, [
      ['r', reference],
      ['s', '0'],
      ['t', type],
    ]);
  const close = `${writer.space()}</${p}c>`;
  const v = (inner: string): string => `${writer.space()}<${p}v>${inner}</${p}v>`;
  switch (found.kind) {
    case 'number':
      return open('n') + v(String(found.number)) + close;
    case 'boolean':
      return open('b') + v(found.number > 0 ? '1' : '0') + close;
    case 'shared':
      return open('s') + v(String(sharedIndex(found))) + close;
    case 'formula':
      return `${open('n')}<${p}f>SUM(A1:A2)</${p}f>${v(String(found.number))}${close}`;
    case 'text': {
      if (writer.pick(3) === 2) return open('str') + v(writer.text(found.text)) + close;
      const half = Math.floor(found.text.length / 2);
      const cut = /[\uD800-\uDBFF]$/.test(found.text.slice(0, half)) ? half + 1 : half;
      const runs = [found.text.slice(0, cut), found.text.slice(cut)];
      const rich = runs.map((run) => `<${p}r><${p}t>${writer.text(run)}</${p}t></${p}r>`).join('');
      const inner = writer.pick(3) === 2 ? rich : `<${p}t xml:space="preserve">${writer.text(found.text)}</${p}t>`;
      return `${open('inlineStr')}<${p}is>${inner}</${p}is>${close}`;
    }
  }
}

const sharedIndex = (found: Value): number => Math.abs(Math.trunc(found.number)) % SHARED.length;

function expected({ rows }: Model): string[] {
  return rows.flatMap((values, row) =>
    values.flatMap((found, column) => {
      if (!found) return [];
      // A text of no characters in `v` is no value, in `is` it is one: either way of writing may be drawn.
      if (found.kind === 'text' && found.text === '') return [];
      const place = cellAddress(row + 1, column + 1);
      const shown = {
        number: String(found.number),
        formula: `${found.number} total`,
        boolean: found.number > 0 ? 'TRUE' : 'FALSE',
        text: JSON.stringify(found.text),
        shared: JSON.stringify(SHARED[sharedIndex(found)]),
      }[found.kind];
      return [
        `${place} ${shown}`.replace(
          /^(\w+) (-?0)( total)?$/,
          (_, at: string, zero: string, total = '') => `${at} ${zero}${String(total)}`,
        ),
      ];
    }),
  );
}

test('odd but legal XML', async () => {
  await fc.assert(
    fc.asyncProperty(
      model,
      fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 5 }),
      async (drawn, cuts) => {
        const bytes = buildXlsx({
          shared: true,
          sheets: [
            { name: 'S', xml: sheetOf(drawn) },
            { name: 'T', rows: [SHARED] },
          ],
        });
        const whole = await openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateWhole });
        const cut = await openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateInPieces(...cuts) });
        expect(wholeWorkbook(cut)).toEqual(wholeWorkbook(whole));
        const lines = cellLines(whole).filter((line) => !line.endsWith(' ""'));
        expect(lines).toEqual(expected(drawn));
      },
    ),
    { numRuns: 300 },
  );
});

test('a ledger cut into pieces of 37 bytes to 64 KB', async () => {
  const rows = Array.from({ length: 1500 }, (_, n) => [
    { value: 41_000 + n, format: 'yyyy-mm-dd' },
    `DOC-${n}`,
    `Interprétation, semaine ${n % 40} — 会议`,
    n % 7 === 0 ? null : (n * 7919) / 100,
    { formula: `D${n + 1}+1`, value: n / 3 },
  ]);
  for (const shared of [true, false]) {
    const bytes = buildXlsx({ shared, sheets: [{ name: 'S', rows, hiddenRows: [4, 900] }] });
    const whole = wholeWorkbook(await openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateWhole }));
    for (const cut of [37, 101, 1_009, 4_093, 16_384, 65_536]) {
      const pieces = await openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateInPieces(cut) });
      expect(wholeWorkbook(pieces)).toEqual(whole);
    }
  }
});

test('texts and styles that are alike in their first bytes are told apart', async () => {
  const words = [
    '',
    'A',
    'AB',
    'ABC',
    'ABCD',
    'ABCDE',
    'ABCDEF',
    'ABCDEFG',
    'ABCDEFGH',
    'ABCDEFGHI',
    'ABCDEFGHJ',
    'ABCX',
  ];
  const rows = Array.from({ length: 2400 }, (_, n) => [
    words[(n * 7) % words.length]!,
    words[(n * n + 3) % words.length]!,
    { value: n + 1, format: `0"-${n % 1200}"` },
  ]);
  const bytes = buildXlsx({ shared: false, sheets: [{ name: 'S', rows }] });
  const { sheets, texts } = await openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateWhole });
  const { cells } = sheets[0]!;
  const read = Array.from({ length: cells.rowCount }, (_, row) =>
    Array.from({ length: 3 }, (_, n) => {
      const cell = cells.start(row) + n;
      const id = cells.textId(cell);
      return id < 0 ? cells.look(cell)!.shown(cells.value(cell)) : texts.text(id);
    }),
  );
  expect(read).toEqual(rows.map(([a, b], n) => [a, b, `${n + 1}-${n % 1200}`]));
});
