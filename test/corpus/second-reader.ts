/** Cells as others read them: hucre, and LibreOffice by what it saves. */
import { readXlsx } from 'hucre/xlsx';
import { cellAddress } from '../../src/core/values/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { CellKind } from '../../src/core/workbook/workbook';
import { recalculate } from '../adapters/xlsx/write/recalculate';
import { isRefused } from '../fuzz/case';
import { readingOf } from './outcome';

/** Values by `sheet!A1`: numbers as they are, all else as text. */
type Values = ReadonlyMap<string, number | string>;

export interface Comparison {
  readonly equal: number;
  /** `Sheet!A1: 1, and 2 elsewhere`; where only one of both has a value, too. */
  readonly different: readonly string[];
  /** The other reader refused the file. */
  readonly refused?: string;
}

/** The values of numbers and texts; formulas without a result and errors are compared by nobody. */
export function valuesOf({ sheets, texts }: Workbook): Values {
  const values = new Map<string, number | string>();
  for (const { name, cells } of sheets) {
    for (let row = 0; row < cells.rowCount; row++) {
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        const place = `${name}!${cellAddress(cells.rowNumber(row), cells.column(cell))}`;
        const kind = cells.kind(cell);
        if (kind === CellKind.number) values.set(place, cells.value(cell));
        else if (kind === CellKind.text) values.set(place, plain(texts.text(cells.value(cell))));
      }
    }
  }
  return values;
}

/** Line ends and what no cell can hold are written differently by everyone. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/_x000D_/g, '')
    .replaceAll('\ufffd', '')
    .trim();

/** As hucre reads them. */
export async function byHucre(bytes: Uint8Array): Promise<Values> {
  const { sheets } = await readXlsx(bytes);
  const values = new Map<string, number | string>();
  for (const { name, rows } of sheets) {
    for (const [r, row] of rows.entries()) {
      for (const [c, value] of row.entries()) {
        const place = `${name}!${cellAddress(r + 1, c + 1)}`;
        if (typeof value === 'number') values.set(place, value);
        else if (typeof value === 'string') values.set(place, plain(value));
      }
    }
  }
  return values;
}

/** As LibreOffice reads and saves them. */
export async function byLibreOffice(bytes: Uint8Array): Promise<Values> {
  const [saved] = recalculate([bytes]);
  const found = await readingOf('saved.xlsx', saved!);
  if (isRefused(found)) throw new Error(found.refused);
  return valuesOf(found);
}

/** Ours against those of another reader. Places that only the other has are told where it has numbers: dates of hucre's are none. */
export async function compare(own: Values, other: () => Promise<Values>): Promise<Comparison> {
  let values: Values;
  try {
    values = await other();
  } catch (error) {
    return { equal: 0, different: [], refused: error instanceof Error ? error.message : String(error) };
  }
  let equal = 0;
  const different: string[] = [];
  for (const [place, value] of own) {
    const found = values.get(place);
    // Where the other one takes a number for a day it has none to compare.
    if (found === undefined) continue;
    if (found === value || (typeof value === 'number' && Math.abs(value - Number(found)) <= Math.abs(value) * 1e-14))
      equal++;
    else different.push(`${place}: ${value}, and ${found} elsewhere`);
  }
  for (const [place, value] of values) {
    if (!own.has(place) && typeof value === 'number') different.push(`${place}: nothing, and ${value} elsewhere`);
  }
  return { equal, different };
}
