/** Which cells were corrected from the pane, with what stood in them: no row of the workbook tells of it. Kept by the workbook's name. */
import type { CellEdit } from '../core/plan/sheet-edit';
import type { Memory } from './memory';

/** The latest ones; a workbook's own settings are no place for a ledger. */
const MOST = 200;

const keyOf = (file: string): string => `corrected ${file}`;

export function keepCorrected(memory: Memory, file: string, cells: readonly CellEdit[]): void {
  const placeOf = ({ sheet, row, column }: CellEdit): string => JSON.stringify([sheet, row, column]);
  const places = new Set(cells.map(placeOf));
  const others = correctedCells(memory, file).filter((each) => !places.has(placeOf(each)));
  memory.set(keyOf(file), JSON.stringify([...others, ...cells].slice(-MOST)));
}

/** None where what is kept cannot be read. */
export function correctedCells(memory: Memory, file: string): readonly CellEdit[] {
  try {
    const kept: unknown = JSON.parse(memory.get(keyOf(file)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isCellEdit) : [];
  } catch {
    return [];
  }
}

function isCellEdit(given: unknown): given is CellEdit {
  const { sheet, row, column } = (given ?? {}) as Partial<Record<keyof CellEdit, unknown>>;
  return typeof sheet === 'string' && typeof row === 'number' && typeof column === 'number';
}
