/** Delimited text: fields come back as they were given, whatever separates and encloses them; bent ones are refused, or lose no field. */
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import type { Workbook } from '../../src/core/workbook/workbook';
import { CellKind } from '../../src/core/workbook/workbook';
import type { FuzzCase } from './case';
import { isRefused, orRefused, parting } from './case';
import type { Random } from './random';

const FILE = 'fuzz.csv';
const WORDS = [
  'M-01',
  'INT',
  'a "quoted" word',
  'two\nlines',
  'é',
  'перевод',
  '会议',
  'اجتماع',
  '=1+1',
  "it's",
  'semi;colon',
  'com,ma',
  'tab\there',
  ' spaced ',
  '\u00a0',
  "'100",
];
const AMOUNTS = ['1', '-1', '100.25', '0', '1234.5', '0.005'];

/** Fields as lines `row:column text`, empty ones left out as they are no cells. */
const linesOf = (rows: readonly (readonly string[])[]): string[] =>
  rows.flatMap((row, n) => row.flatMap((field, m) => (field === '' ? [] : [`${n + 1}:${m + 1} ${field}`])));

function cellsOf({ sheets, texts }: Workbook): string[] {
  const { cells } = sheets[0]!;
  const lines: string[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const value = cells.value(cell);
      const shown = cells.kind(cell) === CellKind.number ? String(value) : texts.text(value);
      lines.push(`${cells.rowNumber(row)}:${cells.column(cell)} ${shown}`);
    }
  }
  return lines;
}

/** What a reader may say of a sound file: that it must be asked. */
const ASKED = ['csv-amount-divided', 'csv-record-quoted'];

export async function csvFuzz(random: Random): Promise<FuzzCase> {
  const delimiter = random.one([',', ';', '\t']);
  const width = 2 + random.below(5);
  const headings = random.many(width, (n) => `Heading ${n + 1}`);
  const rows = [
    headings,
    ...random.many(1 + random.below(12), () => [
      // A record of nothing is none.
      `R${random.below(100)}`,
      ...random.many(width - 1, () => (random.once(5) ? '' : random.once(2) ? random.one(AMOUNTS) : random.one(WORDS))),
    ]),
  ];
  const isAll = random.once(4);
  const enclosed = (field: string): string =>
    isAll || random.once(6) || /[",;\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  const end = random.one(['\n', '\r\n', '\r\n', '\r']);
  const text = rows.map((row) => row.map(enclosed).join(delimiter)).join(end) + (random.once(3) ? '' : end);
  const bytes = encoded(text, random);
  const plain = (field: string): string => field.replaceAll('\r\n', '\n');
  if (random.once(2)) return bentCsv(bytes, random);
  return {
    file: FILE,
    bytes,
    async judge() {
      const workbook = await orRefused(() => openWorkbook(bytes, { file: FILE }));
      if (isRefused(workbook)) return ASKED.includes(workbook.refused) ? undefined : `refused: ${workbook.refused}`;
      return parting(linesOf(rows).map(plain), cellsOf(workbook).map(plain));
    },
  };
}

function encoded(text: string, random: Random): Uint8Array {
  if (random.once(6)) return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(random.once(2) ? `\ufeff${text}` : text, 'utf8');
}

/** Every letter and figure of the file is in some cell, or the file is refused. */
function bentCsv(sound: Uint8Array, random: Random): FuzzCase {
  let bytes = Buffer.from(sound);
  for (let n = 1 + random.below(4); n > 0; n--) {
    const at = random.below(bytes.length);
    const piece = Buffer.from(
      random.one(['"', ',', ';', '\t', '\n', '\r', '\u0000', '"",', '\ufeff', 'x', '7', '\u2028']),
      'utf8',
    );
    bytes = Buffer.concat([
      bytes.subarray(0, at),
      random.once(3) ? Buffer.alloc(0) : piece,
      bytes.subarray(at + random.below(3)),
    ]);
  }
  return {
    file: FILE,
    bytes,
    async judge() {
      const workbook = await orRefused(() => openWorkbook(bytes, { file: FILE }));
      if (isRefused(workbook)) return undefined;
      const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
      if (isWide) return undefined;
      const count = (text: string): number => text.match(/[\p{L}1-9]/gu)?.length ?? 0;
      const given = count(bytes.toString('utf8'));
      const found = count(
        cellsOf(workbook)
          .map((line) => line.replace(/^\d+:\d+ /, ''))
          .join('\n'),
      );
      return given === found ? undefined : `${given} letters and figures, of which ${found} were read`;
    },
  };
}
