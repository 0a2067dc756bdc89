/** What is measured beside the shipped command line, each run in a process of its own. */
import { readFileSync } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../src/cli/node-inflate';
import { CellKind } from '../../src/core/workbook/workbook';
import { zipEntries } from '../zip';

const LEDGER = 'Expenditures';
/** Of the column Amount, from 0. */
const AMOUNT = 7;

/** Each prints the number of rows it saw and their amounts added up, in cents; inflating prints the bytes. */
export const READINGS: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  inflate: async (path) => {
    let bytes = 0;
    for (const { data, stored } of zipEntries(readFileSync(path))) {
      if (stored) bytes += data.length;
      else await inflated(data, (piece) => (bytes += piece.length));
    }
    return { bytes };
  },

  reader: async (path) => {
    const { sheets } = await openWorkbook(readFileSync(path), { file: path, inflate: nodeInflate });
    const { cells } = sheets.find(({ name }) => name === LEDGER)!;
    let cents = 0n;
    for (let row = 1; row < cells.rowCount; row++) {
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        if (cells.column(cell) === AMOUNT + 1 && cells.kind(cell) === CellKind.number)
          cents += centsOf(cells.value(cell));
      }
    }
    return { rows: cells.rowCount - 1, cents: String(cents) };
  },

  hucre: async (path) => {
    const { streamXlsxRows } = await import('hucre/xlsx');
    let rows = 0;
    let cents = 0n;
    for await (const { values } of streamXlsxRows(readFileSync(path), { sheet: LEDGER })) {
      const amount = values[AMOUNT];
      if (typeof amount !== 'number') continue;
      rows++;
      cents += centsOf(amount);
    }
    return { rows, cents: String(cents) };
  },
};

/** As cheaply as Node's documented zlib does it: the default pieces of 16 KB cost twice as much. */
function inflated(data: Buffer, take: (piece: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = createInflateRaw({ chunkSize: 1 << 18 });
    stream.on('data', take).on('end', resolve).on('error', reject);
    stream.end(data);
  });
}

const centsOf = (amount: number): bigint => BigInt(Math.round(amount * 100));
