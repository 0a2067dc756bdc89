import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { cellAddress, columnLetters, parseArea, parseCell } from '../../core/values/address';
import type { Area, Place } from '../../core/values/address';
import type { Engine } from '../engine/engine';
import type { SheetOutline, ShownRow } from '../engine/engine-messages';
import { useSpeech } from '../speech';

const ROW = 22;
const COLUMN = 104;
const HEAD = 56;
/** Rows drawn above and below what is in view. */
const SPARE = 5;
/** Browsers draw no element taller than some 16 million pixels; a sheet of Excel's own limit is taller, and is scrolled in parts. */
const TALLEST = 15_000_000;

interface SheetViewProps {
  readonly engine: Engine;
  readonly outline: SheetOutline;
  readonly selected: Place;
  readonly onSelect: (cell: string) => void;
}

/** A sheet's cells, to be looked at: only what is in view is drawn, and asked of the engine. */
export function SheetView({ engine, outline, selected, onSelect }: SheetViewProps): ReactElement {
  const { words, say } = useSpeech();
  const { file, sheet, rows, columns } = outline;
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, height: 600, width: 900 });
  const [shown, setShown] = useState<readonly ShownRow[]>([]);
  const height = Math.min(TALLEST, rows * ROW);
  const scale = height === 0 ? 1 : (rows * ROW) / height;
  const from = Math.max(1, Math.floor((view.top * scale) / ROW) + 1 - SPARE);
  const to = Math.min(rows, from + Math.ceil(view.height / ROW) + 2 * SPARE);
  const areas = selected.sheet === sheet && selected.file === file ? areasOf(selected.cell) : [];
  const [area] = areas;

  useEffect(() => {
    let isCurrent = true;
    engine.ask('cells', { file, sheet, from, to }).then(
      (answer) => isCurrent && setShown(answer),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, file, sheet, from, to]);

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element || !area) return;
    const top = ((area.top - 1) * ROW) / scale;
    const left = (area.left - 1) * COLUMN;
    if (top < element.scrollTop || top > element.scrollTop + element.clientHeight - 3 * ROW) {
      element.scrollTop = Math.max(0, top - element.clientHeight / 3);
    }
    if (left < element.scrollLeft || left > element.scrollLeft + element.clientWidth - HEAD - COLUMN) {
      element.scrollLeft = Math.max(0, left - element.clientWidth / 3);
    }
  }, [area?.top, area?.left, sheet, file, scale]);

  const measure = (): void => {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = grid.current!;
    setView({ top: scrollTop, left: scrollLeft, height: clientHeight, width: clientWidth });
  };
  useEffect(measure, [sheet, file]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = MOVES[event.key];
    const at = area ?? { top: 1, left: 1 };
    if (!by) return;
    const row = Math.min(Math.max(1, at.top + by[0]), Math.max(1, rows));
    const column = Math.min(Math.max(1, at.left + by[1]), Math.max(1, columns));
    onSelect(cellAddress(row, column));
    event.preventDefault();
  };

  const firstColumn = Math.max(1, Math.floor(view.left / COLUMN));
  const lastColumn = Math.min(columns, firstColumn + Math.ceil(view.width / COLUMN) + 1);
  const across = Array.from({ length: Math.max(0, lastColumn - firstColumn + 1) }, (_, n) => firstColumn + n);
  const down = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
  const topOf = (row: number): number => ROW + (scale === 1 ? (row - 1) * ROW : view.top + (row - from - SPARE) * ROW);
  const texts = new Map(shown.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
  /** As in Excel, a text goes on over the empty cells beside it. */
  const widthOf = (row: number, column: number): number => {
    const cells = texts.get(row);
    let end = column + 1;
    if (cells?.get(column)?.isNumber === false) while (end < column + 12 && !cells.has(end)) end++;
    return (end - column) * COLUMN;
  };
  return (
    <div
      className="grid"
      ref={grid}
      dir="ltr"
      tabIndex={0}
      role="region"
      aria-label={say(words.cellsOf, { sheet })}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      {rows === 0 && <p className="empty">{words.emptySheet}</p>}
      <div className="canvas" style={{ blockSize: height + 2 * ROW, inlineSize: HEAD + (columns + 2) * COLUMN }}>
        <div className="colheads">
          {across.map((column) => (
            <span key={column} className="colhead" style={{ left: HEAD + (column - 1) * COLUMN, width: COLUMN }}>
              {columnLetters(column)}
            </span>
          ))}
        </div>
        {down.map((row) => (
          // A row that comes into view takes over the elements of one that went: what is new to the browser costs most.
          <div key={row % down.length} className="row" style={{ top: topOf(row) }}>
            <span className="rowhead" style={{ left: view.left, width: HEAD }}>
              {row}
            </span>
            {across.map((column) => {
              const cell = texts.get(row)?.get(column);
              const inArea = areas.some(
                ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
              );
              if (!cell && !inArea) return null;
              return (
                <span
                  key={column}
                  className={`cell${cell?.isNumber === true ? ' number' : ''}${inArea ? ' selected' : ''}`}
                  style={{ left: HEAD + (column - 1) * COLUMN, width: widthOf(row, column) }}
                  title={cell?.text}
                  dir="auto"
                  data-cell={cellAddress(row, column)}
                  onClick={() => onSelect(cellAddress(row, column))}
                >
                  {cell?.text}
                </span>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

/** The areas of a place, from the top. */
const areasOf = (cell: string): readonly Area[] => cell.split(',').flatMap((part) => areaOf(part.trim()) ?? []);

/** The area of a place; of whole rows (`7:9`), from the first column to the last. */
function areaOf(cell: string): Area | undefined {
  const rows = /^(\d+):(\d+)$/.exec(cell);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: 16_384 };
  const area = parseArea(cell);
  if (area) return area;
  const single = parseCell(cell);
  return single && { top: single.row, bottom: single.row, left: single.column, right: single.column };
}
