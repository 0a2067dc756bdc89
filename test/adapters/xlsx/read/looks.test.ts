/** What formats, fonts and runs show, read from files. */
import fc from 'fast-check';
import { format as numfmt } from 'numfmt';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import type { Look, Workbook } from '../../../../src/core/workbook/workbook';
import { buildXlsx, worksheet } from '../../../build-xlsx';
import type { BuiltCell, BuiltWorkbook } from '../../../build-xlsx';

const FILE = 'costs.xlsx';

const read = async (workbook: BuiltWorkbook): Promise<Workbook> => openWorkbook(buildXlsx(workbook), { file: FILE });

async function looksOf(cells: readonly BuiltCell[]): Promise<(Look | undefined)[]> {
  const { sheets } = await read({ sheets: [{ name: 'Sheet', rows: cells.map((cell) => [cell]) }] });
  return cells.map((_, cell) => sheets[0]!.cells.look(cell));
}

test.each([
  ['General', 1900.2],
  ['0', 1900],
  ['#,##0', 1900],
  ['#,##0.00', -1900.2],
  ['#,##0.00;-#,##0.00', -1900.2],
  ['#,##0.00_);[Red]\\(#,##0.00\\)', -1900.2],
  ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', 0],
  ['_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-', -5],
  ["#'##0.00", 1900.2],
  ['#\\ ##0.00', 1900.2],
  ['[$-409]#,##0.00', 5],
  ['0.0%', 0.125],
  ['@', 12],
  ['#,##0.00;;', 5],
  ['#,##0;-#,##0;', 0],
] as const)('%s shows %d as it is', async (format, value) => {
  expect(await looksOf([{ value, format }])).toEqual([undefined]);
});

test.each([
  ['[$CHF-807] #,##0.00', 5, 'CHF', 'CHF 5.00'],
  ['#,##0.00 "CHF"', 5, 'CHF', '5.00 CHF'],
  ['#,##0.00\\ \\C\\H\\F', 5, 'CHF', '5.00 CHF'],
  ['"Fr." #,##0.00', 5, 'CHF', 'Fr. 5.00'],
  ['#,##0.00 [$€-407]', 5, 'EUR', '5.00 €'],
  ['[$€-x-euro2] #,##0', 5, 'EUR', '€ 5'],
  ['£#,##0.00', 5, 'GBP', '£5.00'],
  ['"US$" #,##0', 5, 'USD', 'US$ 5'],
  ['[$$-409]#,##0', 5, 'USD', '$5'],
  ['[$$-en-US]#,##0', 5, 'USD', '$5'],
  ['[$$-1009]#,##0', 5, 'CAD', '$5'],
  ['"$"#,##0_);\\("$"#,##0\\)', -5, '$', '($5)'],
  ['[$¥-411]#,##0', 5, 'JPY', '¥5'],
  ['[$¥-804]#,##0', 5, 'CNY', '¥5'],
  ['"¥"#,##0', 5, '¥', '¥5'],
  ['#,##0 [$kr-41D]', 5, 'SEK', '5 kr'],
  ['[$CHF] #,##0;[$EUR] -#,##0', -5, 'EUR', 'EUR -5'],
  ['#,##0,', 1900, undefined, '2'],
  ['#,##0"k"', 5, undefined, '5k'],
  ['0"000"', 5, undefined, '5000'],
  ['0"%"', 5, undefined, '5%'],
  ['#,##0.00;#,##0.00', -5, undefined, '5.00'],
  ['#,##0.00;[Red]#,##0.00', -5, undefined, '5.00'],
  ['"-"0', 5, undefined, '-5'],
  ['(#,##0)', 5, undefined, '(5)'],
  ['#,##0.00" Cr";#,##0.00" Dr"', -5, undefined, '5.00 Dr'],
  ['0000', 12, undefined, '0012'],
  ['0.00', 1.1, undefined, '1.10'],
  ['00-00', 1234, undefined, '12-34'],
  ['0.00E+00', 1000, undefined, '1.00E+03'],
  ['# ?/?', 0.5, undefined, '1/2'],
  ['"nil"', 5, undefined, 'nil'],
  ['[>=1000]#,##0,;0', 1500, undefined, '2'],
  ['mmm-yy', 41365, undefined, 'Apr-13'],
  ['h:mm', 0.5, undefined, '12:00'],
] as const)('%s shows %d with %s as %s', async (format, value, currency, text) => {
  const [look] = await looksOf([{ value, format }]);
  expect(look).toMatchObject({ code: format, currency, struck: false, invisible: false });
  expect(look!.shown(value)).toBe(text);
});

test('cells of one style have looks by what they hold', async () => {
  const format = '#,##0.00;#,##0.00;#,##0.00;@';
  const [credit, debit, text] = await looksOf([
    { value: -5, format },
    { value: 5, format },
    { value: 'five', format },
  ]);
  expect(credit!.shown(-5)).toBe('5.00');
  expect([debit, text]).toEqual([undefined, undefined]);
});

test('what shows nothing is not to be seen', async () => {
  const looks = await looksOf([
    { value: 5, format: ';;;' },
    { value: 'five', format: ';;;' },
    { value: -5, format: '#,##0;' },
    { value: 5, format: '#,##0;' },
    { value: 'five', format: ';;' },
  ]);
  expect(looks.map((look) => look?.invisible)).toEqual([true, true, true, undefined, undefined]);
});

test('a font of the colour of its ground is not to be seen', async () => {
  const looks = await looksOf([
    { value: 5, ink: 'rgb="FFFFFFFF"' },
    { value: 'five', ink: 'theme="0"' },
    { value: 5, ink: 'indexed="9"', ground: 'rgb="00FFFFFF"' },
    { value: 5, ink: 'theme="4" tint="0.4"', ground: 'theme="4" tint="0.4"' },
    { value: 5, ink: 'theme="0"', ground: 'rgb="FF1F4E78"' },
    { value: 5, ink: 'theme="0" tint="-0.5"' },
    { value: 5, ink: 'rgb="FFFF0000"' },
    { value: 5, ground: 'rgb="FF000000"' },
  ]);
  expect(looks.map((look) => look?.invisible)).toEqual([
    ...[true, true, true, true],
    ...[undefined, undefined, undefined, true],
  ]);
});

test('what is drawn through has a look, whatever it holds', async () => {
  const looks = await looksOf([
    { value: 5, struck: true },
    { value: 'five', struck: true },
    { value: 5, format: '0' },
  ]);
  expect(looks.map((look) => look?.struck)).toEqual([true, true, undefined]);
  expect(looks[0]).toMatchObject({ code: 'General', currency: undefined, invisible: false });
});

test('formats that a file names by number alone', async () => {
  const xfs = [2, 5, 17, 43, 44, 49, 37].map((id) => `<xf numFmtId="${id}"/>`).join('');
  const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const { sheets } = await read({
    sheets: [
      {
        name: 'Sheet',
        xml: worksheet(
          `<row r="1">${'ABCDEFG'
            .split('')
            .map((c, n) => `<c r="${c}1" s="${n}"><v>1.5</v></c>`)
            .join('')}</row>`,
        ),
      },
    ],
    parts: { 'xl/styles.xml': `<styleSheet xmlns="${sheet}"><cellXfs>${xfs}</cellXfs></styleSheet>` },
  });
  const looks = Array.from({ length: 7 }, (_, cell) => sheets[0]!.cells.look(cell));
  expect(looks.map((look) => look && `${look.currency ?? ''} ${look.shown(1.5)}`)).toEqual([
    ...[' 1.50', '$ $2', ' Jan-00', undefined],
    ...['$ $ 1.50', undefined, undefined],
  ]);
});

test('more styles than marks have room for, in any order of cells', async () => {
  const rows = Array.from({ length: 200 }, (_, n) => [
    { value: n, format: `0" of ${n}"` },
    n,
    { value: n, format: '#,##0' },
  ]);
  const { sheets } = await read({ sheets: [{ name: 'Sheet', rows }] });
  const { cells } = sheets[0]!;
  for (let row = 0; row < 200; row++) {
    const first = cells.start(row);
    expect(cells.look(first)!.shown(row)).toBe(`${row} of ${row}`);
    expect([cells.look(first + 1), cells.look(first + 2)]).toEqual([undefined, undefined]);
  }
  const turned = rows.map(
    (row, n) =>
      `<row r="${200 - n}">${row.map((_, m) => `<c r="${'ABC'[m]}${200 - n}" s="${m === 0 ? n + 1 : 0}"><v>${n}</v></c>`).join('')}</row>`,
  );
  const styles = rows.map(([cell]) => (cell as { format: string }).format);
  const other = await read({
    sheets: [
      { name: 'Formats', rows: styles.map((format) => [{ value: 1, format }]) },
      { name: 'Turned', xml: worksheet(turned.join('')) },
    ],
  });
  const found = other.sheets[1]!.cells;
  expect(found.look(found.start(199))!.shown(0)).toBe('0 of 0');
  expect(found.look(found.start(0))!.shown(199)).toBe('199 of 199');
});

const SECTION = fc
  .tuple(
    fc.constantFrom('', '', '"CHF "', '$', '(', '-', '[$€] ', '[Red]', '_(* '),
    fc.constantFrom('0', '#,##0', '#,##0.00', '0.00', '0000', '#,##0,', '00-00', 'General', ''),
    fc.constantFrom('', '', ' "k"', '"000"', ')', '_)', '%', ' "Cr"'),
  )
  .map((parts) => parts.join(''));
const CODE = fc.array(SECTION, { minLength: 1, maxLength: 3 }).map((sections) => sections.join(';'));

/** The number that a text says, by what stands in it; `undefined` where that is no number alone. */
function said(text: string): number | undefined {
  const bracketed = /^\((.*)\)$/.exec(text.trim());
  const [, minus, digits] = /^(-?)([\d,]+(?:\.\d+)?)$/.exec((bracketed?.[1] ?? text).trim()) ?? [];
  if (digits === undefined || (digits.startsWith('0') && /^0\d/.test(digits))) return undefined;
  return Number(digits.replaceAll(',', '')) * (minus || bracketed ? -1 : 1);
}

test('where a format shows something else than a number rounded, the cell has a look that says what', async () => {
  await fc.assert(
    fc.asyncProperty(CODE, fc.integer({ min: -30_000, max: 30_000 }), async (format, whole) => {
      const value = whole / 4;
      fc.pre(!/[%,][^;]*%|%[^;]*,/.test(format) && !/General.*[0#]|[0#].*General/.test(format));
      // The second section has no sign of its own; numfmt gives it one where it says General, or a colour alone.
      fc.pre(!(value < 0 && /^[^;]*;[^;]*(?:General|\[Red\](?:;|$))/.test(format)));
      let text: string;
      try {
        text = numfmt(format, value, { throws: true });
      } catch {
        return;
      }
      const [look] = await looksOf([{ value, format }]);
      const number = said(text);
      const isSame = number !== undefined && Math.abs(number - value) <= 0.5;
      if (!isSame && value !== 0 && !/%/.test(text)) expect({ format, value, text, look }).toMatchObject({ look: {} });
      if (look) expect(look.shown(value).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 300 },
  );
});

test.each([true, false])('raised and lowered runs are no part of the plain text (shared: %s)', async (shared) => {
  const { sheets, texts } = await read({
    shared,
    sheets: [
      {
        name: 'Sheet',
        rows: [
          [{ runs: ['300', { text: '1', place: 'superscript' }] }, '3001', { runs: ['300', '1'] }],
          [
            { runs: ['CO', { text: '2', place: 'subscript' }, ' levy'] },
            { runs: [{ text: '1', place: 'superscript' }] },
          ],
          [{ runs: ['300', { text: '1', place: 'superscript' }] }, { runs: [{ text: '3001', place: 'baseline' }] }],
        ],
      },
    ],
  });
  const { cells } = sheets[0]!;
  const said = Array.from({ length: 7 }, (_, cell) => [texts.text(cells.value(cell)), texts.plain(cells.value(cell))]);
  expect(said).toEqual([
    ...[
      ['3001', '300'],
      ['3001', '3001'],
      ['3001', '3001'],
    ],
    ...[
      ['CO2 levy', 'CO levy'],
      ['1', ''],
    ],
    ...[
      ['3001', '300'],
      ['3001', '3001'],
    ],
  ]);
  expect(cells.value(0)).toBe(cells.value(5));
  expect(cells.value(1)).toBe(cells.value(6));
});

test('raised runs of texts that were mended', async () => {
  const { sheets, texts, notices } = await read({
    sheets: [{ name: 'Sheet', rows: [[{ runs: ['a_x0001_é', { text: '_x0041_é', place: 'superscript' }, 'z'] }]] }],
  });
  const id = sheets[0]!.cells.value(0);
  expect([texts.text(id), texts.plain(id)]).toEqual(['a\uFFFDéAéz', 'a\uFFFDéz']);
  expect(notices.map(({ code }) => code)).toEqual(['text-replaced']);
});
