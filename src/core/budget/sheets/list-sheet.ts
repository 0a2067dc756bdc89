/** A list with a title, notes, heads, rows and totals as a sheet to be written. */
import { directionOf } from '../../language/direction';
import type { Language } from '../../language/language';
import type { PlannedCell, PlannedRow, PlannedSheet } from '../../plan/sheet-plan';
import { areaAddress } from '../../values/address';

export interface ListSheet {
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly notes: readonly string[];
  readonly blocks: readonly ListBlock[];
  /** In widths of a digit. */
  readonly widths: readonly number[];
  readonly draft: string;
}

/** A table: heads and rows, with a blank row before it. */
export interface ListBlock {
  readonly heads: readonly string[];
  /** How many of the first columns are texts. */
  readonly stub: number;
  readonly rows: readonly PlannedRow[];
}

/** Excel's number of the first row below the heads of a block; the blocks before it must be whole. */
export function firstRowOf(sheet: Pick<ListSheet, 'notes' | 'blocks' | 'draft'>, block: number): number {
  const head = 1 + sheet.notes.length + (sheet.draft === '' ? 0 : 1);
  const before = sheet.blocks.slice(0, block).reduce((sum, { rows }) => sum + rows.length + 2, 0);
  return head + before + 3;
}

const HEAD_HEIGHT = 26;

export function listSheet(sheet: ListSheet): PlannedSheet {
  const { name, language, title, notes, blocks, widths, draft } = sheet;
  const one = (value: string, style: PlannedCell['style']): PlannedRow => ({ cells: [{ value, style }] });
  const rows: PlannedRow[] = [
    ...(draft === '' ? [] : [one(draft, 'draft')]),
    one(title, 'data-title'),
    ...notes.map((note) => one(note, 'headnote')),
    ...blocks.flatMap(({ heads, stub, rows: own }): PlannedRow[] => [
      { cells: [] },
      {
        cells: heads.map((value, at): PlannedCell => ({ value, style: at < stub ? 'stub-head' : 'head' })),
        height: HEAD_HEIGHT,
      },
      ...own,
    ]),
  ];
  const firstHead = (draft === '' ? 0 : 1) + 1 + notes.length + 1;
  return {
    name,
    language,
    direction: directionOf(language),
    rows,
    widths,
    hidden: [],
    merges: [],
    tables: [],
    charts: [],
    frozenRows: blocks.length === 1 ? firstHead + 1 : 0,
    print: {
      landscape: true,
      area: areaAddress({ top: 1, left: 1, bottom: rows.length, right: widths.length }),
      repeated: blocks.length === 1 ? [firstHead, firstHead] : undefined,
      breaksAfter: [],
      header: '',
      footer: '&P/&N',
    },
    gridLines: false,
  };
}

/** Sheets' names that differ, and that Excel allows. */
export class SheetNames {
  private readonly taken = new Set<string>();

  name(wanted: string): string {
    const plain = wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'|'$/g, '')
      .trim();
    let name = plain.slice(0, 31).trim();
    for (let n = 2; this.taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, 27).trim()} ${n}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}

/** A sheet's name in a formula. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
