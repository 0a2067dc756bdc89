import type { CSSProperties, ReactElement } from 'react';
import { cellAddress, columnLetters } from '../../core/values/address';
import type { Area } from '../../core/values/address';
import type { ShownCell, ShownRow } from '../engine/engine-messages';
import { HEAD } from './grid-view';
import type { GridView } from './grid-view';

/** As many empty cells a text goes on over. */
const OVER = 12;

/** Of a drawn cell, in the grid that has this name. */
export const idOf = (name: string, row: number, column: number): string => `${name}${cellAddress(row, column)}`;

export function ColumnHeads({ view }: { readonly view: GridView }): ReactElement {
  return (
    <div className="colheads" role="row" aria-rowindex={1}>
      {view.columns().map((column) => (
        <span
          key={column}
          className="colhead"
          role="columnheader"
          aria-colindex={column + 1}
          style={styleOf(view, column)}
        >
          {columnLetters(column)}
        </span>
      ))}
    </div>
  );
}

/** A table's headings, above rows that are far below them. */
export function Headings({ row, view }: { readonly row: ShownRow; readonly view: GridView }): ReactElement {
  return (
    <div className="headings" aria-hidden="true">
      <span className="rowhead" style={{ left: view.scrolled.left, width: HEAD }}>
        {row.row}
      </span>
      {row.cells
        .filter(({ column }) => view.isAcross(column))
        .map(({ column, text }) => (
          <span key={column} className="cell" style={styleOf(view, column)} dir="auto">
            {text}
          </span>
        ))}
    </div>
  );
}

interface GridRowsProps {
  readonly view: GridView;
  /** What is known of the rows so far. */
  readonly shown: readonly ShownRow[];
  /** Of the grid. */
  readonly name: string;
  /** What is chosen. */
  readonly areas: readonly Area[];
}

export function GridRows({ view, shown, name, areas }: GridRowsProps): ReactElement {
  const rows = view.rows();
  const texts = new Map(shown.map(({ row, cells }) => [row, cellsByColumn(cells)]));
  return (
    <>
      {rows.map((row) => (
        // A row that comes into view takes over the elements of one that went: what is new to the browser costs most.
        <div
          key={row % rows.length}
          className="row"
          role="row"
          aria-rowindex={row + 1}
          style={{ top: view.topOf(row) }}
        >
          <span
            className="rowhead"
            role="rowheader"
            aria-colindex={1}
            style={{ left: view.scrolled.left, width: HEAD }}
          >
            {row}
          </span>
          {view.columns().map((column) => {
            const cells = texts.get(row);
            const cell = cells?.get(column);
            const isChosen = isIn(areas, row, column);
            if (!cell && !isChosen) return null;
            const style = styleOf(view, column, cells);
            return <GridCell key={column} {...{ name, row, column, cell, isChosen, style }} />;
          })}
        </div>
      ))}
    </>
  );
}

interface GridCellProps {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly cell: ShownCell | undefined;
  readonly isChosen: boolean;
  readonly style: CSSProperties;
}

function GridCell({ name, row, column, cell, isChosen, style }: GridCellProps): ReactElement {
  const { before, isNumber } = cell ?? {};
  return (
    <span
      id={idOf(name, row, column)}
      className={`cell${isNumber === true ? ' number' : ''}${isChosen ? ' selected' : ''}${before === undefined ? '' : ' corrected'}`}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isChosen}
      style={style}
      title={before === undefined ? cell?.text : `${before} → ${cell?.text}`}
      dir="auto"
      data-cell={cellAddress(row, column)}
    >
      {cell?.shownAs ?? cell?.text}
    </span>
  );
}

type CellsOfRow = ReadonlyMap<number, ShownCell>;

const cellsByColumn = (cells: ShownRow['cells']): CellsOfRow => new Map(cells.map((cell) => [cell.column, cell]));

const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);

/** As in Excel, a text goes on over the empty cells beside it. */
function styleOf(view: GridView, column: number, cells?: CellsOfRow): CSSProperties {
  let end = column + 1;
  if (cells?.get(column)?.isNumber === false) while (end < column + OVER && !cells.has(end)) end++;
  return { left: view.leftOf(column), width: view.leftOf(end) - view.leftOf(column) };
}
