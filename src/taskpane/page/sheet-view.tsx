import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactElement, ReactNode } from 'react';
import { cellAddress, columnLetters, parseArea, parseCell } from '../../core/values/address';
import type { Area, Place } from '../../core/values/address';
import type { Engine } from '../engine/engine';
import type { SheetOutline, SheetShape, ShownCell, ShownRow } from '../engine/engine-messages';
import { useSpeech } from '../speech';
import { GridColumns } from './grid-columns';
import { placeAfter } from './grid-keys';

const ROW = 22;
const HEAD = 56;
/** Rows drawn above and below what is in view. */
const SPARE = 5;
/** Browsers draw no element taller than some 16 million pixels; a sheet of Excel's own limit is taller, and is scrolled in parts. */
const TALLEST = 15_000_000;
/** As many empty cells a text goes on over. */
const OVER = 12;
const NO_SHAPE: SheetShape = { lengths: [], headRow: undefined };

export interface SheetViewProps {
  readonly engine: Engine;
  readonly outline: SheetOutline;
  readonly selected: Place;
  readonly onSelect: (cell: string) => void;
  /** Beside what the chosen cell holds: what can be done about it; `isInRow` unless nothing stands in its row, `isKnown` once what it holds is there. */
  readonly children?: (chosen: ShownCell | undefined, isInRow: boolean, isKnown: boolean) => ReactNode;
}

/** A sheet's cells, to be looked at: only what is in view is drawn, and asked of the engine. Above them what the chosen cell holds, whole. */
export default function SheetView({ engine, outline, selected, onSelect, children }: SheetViewProps): ReactElement {
  const { words, say } = useSpeech();
  const { file, sheet, rows, columns } = outline;
  const name = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, height: 600, width: 900 });
  const [shown, setShown] = useState<readonly ShownRow[]>([]);
  const { lengths, headRow } = useShape(engine, outline);
  const across = useMemo(() => new GridColumns(columns, lengths), [columns, lengths]);
  const height = Math.min(TALLEST, rows * ROW);
  const scale = height === 0 ? 1 : (rows * ROW) / height;
  const from = Math.max(1, Math.floor((view.top * scale) / ROW) + 1 - SPARE);
  const to = Math.min(rows, from + Math.ceil(view.height / ROW) + 2 * SPARE);
  const areas = useMemo(
    () => (selected.sheet === sheet && selected.file === file ? areasOf(selected.cell) : []),
    [selected, sheet, file],
  );
  const [area] = areas;
  const head = useRowOf(engine, outline, headRow);
  const chosenRow = useRowOf(engine, outline, area?.top);
  const chosen = chosenRow?.cells.find(({ column }) => column === area?.left);

  useEffect(() => {
    let isCurrent = true;
    engine.ask('cells', { file, sheet, from, to }).then(
      (answer) => isCurrent && setShown(answer),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // Another outline is another reading.
  }, [engine, outline, file, sheet, from, to]);

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element || !area) return;
    const top = ((area.top - 1) * ROW) / scale;
    const left = across.left(area.left);
    if (top < element.scrollTop + ROW || top > element.scrollTop + element.clientHeight - 3 * ROW) {
      element.scrollTop = Math.max(0, top - element.clientHeight / 3);
    }
    const right = left + across.width(area.left);
    if (left < element.scrollLeft || right > element.scrollLeft + element.clientWidth - HEAD) {
      element.scrollLeft = Math.max(0, left - element.clientWidth / 3);
    }
  }, [area?.top, area?.left, sheet, file, scale, across]);

  const measure = (): void => {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = grid.current!;
    setView({ top: scrollTop, left: scrollLeft, height: clientHeight, width: clientWidth });
  };
  useEffect(measure, [sheet, file]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const at = area ? { row: area.top, column: area.left } : { row: 1, column: 1 };
    const page = Math.max(1, Math.floor(view.height / ROW) - 2);
    const next = placeAfter(event, at, { rows, columns, page });
    if (!next) return;
    onSelect(cellAddress(next.row, next.column));
    event.preventDefault();
  };

  /** The cell is that of the place: one that holds nothing is not drawn, and a text goes on over it. What no pointer pressed has no place. */
  const selectPressed = ({ target, clientX, clientY, detail }: MouseEvent): void => {
    const element = grid.current!;
    const pressed = (target as Element).closest<HTMLElement>('.cell, .rowhead, .colhead');
    if (pressed && (detail === 0 || !pressed.dataset['cell'])) {
      if (pressed.dataset['cell']) onSelect(pressed.dataset['cell']);
      return;
    }
    const box = element.getBoundingClientRect();
    const down = clientY - box.top + element.scrollTop - ROW;
    const row = scale === 1 ? Math.floor(down / ROW) + 1 : from + SPARE + Math.floor((down - view.top) / ROW);
    const along = clientX - box.left + element.scrollLeft - HEAD;
    if (row < 1 || row > rows || along < 0 || along >= across.left(columns + 1)) return;
    onSelect(cellAddress(row, across.at(along)));
  };

  const firstColumn = across.at(view.left);
  const lastColumn = Math.min(columns, across.at(view.left + view.width) + 1);
  const columnsShown = Array.from({ length: Math.max(0, lastColumn - firstColumn + 1) }, (_, n) => firstColumn + n);
  const down = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
  const topOf = (row: number): number => ROW + (scale === 1 ? (row - 1) * ROW : view.top + (row - from - SPARE) * ROW);
  const texts = new Map(shown.map(({ row, cells }) => [row, cellsByColumn(cells)]));
  const styleOf = (column: number, cells?: CellsOfRow): CSSProperties => {
    let end = column + 1;
    // As in Excel, a text goes on over the empty cells beside it.
    if (cells?.get(column)?.isNumber === false) while (end < column + OVER && !cells.has(end)) end++;
    return { left: HEAD + across.left(column), width: across.left(end) - across.left(column) };
  };
  const idOf = (row: number, column: number): string => `${name}${cellAddress(row, column)}`;
  const isDrawn = area && from <= area.top && area.top <= to && firstColumn <= area.left && area.left <= lastColumn;
  const firstSeen = Math.floor((view.top * scale) / ROW) + 1;
  return (
    <div className="sheet-view">
      <div className="cell-line">
        <strong dir="ltr">{area ? cellAddress(area.top, area.left) : '–'}</strong>
        {chosen?.before !== undefined && (
          <span>
            <del>
              <bdi>{chosen.before === '' ? '–' : chosen.before}</bdi>
            </del>{' '}
            <span aria-hidden="true">→</span>
          </span>
        )}
        <bdi>{chosen?.text}</bdi>
        {children?.(chosen, chosenRow !== null, chosenRow !== undefined)}
      </div>
      <div
        className="grid"
        ref={grid}
        dir="ltr"
        tabIndex={0}
        role="grid"
        aria-label={say(words.cellsOf, { sheet })}
        aria-readonly
        aria-multiselectable
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-activedescendant={isDrawn ? idOf(area.top, area.left) : undefined}
        onScroll={measure}
        onKeyDown={onKeyDown}
        onClick={selectPressed}
      >
        <div
          className="canvas"
          role="presentation"
          style={{ blockSize: height + 2 * ROW, inlineSize: HEAD + across.left(columns + 3) }}
        >
          <div className="colheads" role="row" aria-rowindex={1}>
            {columnsShown.map((column) => (
              <span
                key={column}
                className="colhead"
                role="columnheader"
                aria-colindex={column + 1}
                style={styleOf(column)}
              >
                {columnLetters(column)}
              </span>
            ))}
          </div>
          {/* The headings of the table stay in view; they are in the grid itself as well. */}
          {head && headRow !== undefined && headRow < firstSeen && (
            <div className="headings" aria-hidden="true">
              <span className="rowhead" style={{ left: view.left, width: HEAD }}>
                {headRow}
              </span>
              {head.cells
                .filter(({ column }) => firstColumn <= column && column <= lastColumn)
                .map(({ column, text }) => (
                  <span key={column} className="cell" style={styleOf(column)} dir="auto">
                    {text}
                  </span>
                ))}
            </div>
          )}
          {columnsShown.map((column) => (
            <span
              key={column}
              className="colline"
              aria-hidden="true"
              style={{ left: HEAD + across.left(column + 1) - 1 }}
            />
          ))}
          {down.map((row) => (
            // A row that comes into view takes over the elements of one that went: what is new to the browser costs most.
            <div key={row % down.length} className="row" role="row" aria-rowindex={row + 1} style={{ top: topOf(row) }}>
              <span className="rowhead" role="rowheader" aria-colindex={1} style={{ left: view.left, width: HEAD }}>
                {row}
              </span>
              {columnsShown.map((column) => {
                const cells = texts.get(row);
                const cell = cells?.get(column);
                const isChosen = isIn(areas, row, column);
                if (!cell && !isChosen) return null;
                return (
                  <span
                    key={column}
                    id={idOf(row, column)}
                    className={`cell${cell?.isNumber === true ? ' number' : ''}${isChosen ? ' selected' : ''}${cell?.before === undefined ? '' : ' corrected'}`}
                    role="gridcell"
                    aria-colindex={column + 1}
                    aria-selected={isChosen}
                    style={styleOf(column, cells)}
                    title={cell?.before === undefined ? cell?.text : `${cell.before} → ${cell.text}`}
                    dir="auto"
                    data-cell={cellAddress(row, column)}
                  >
                    {cell?.shownAs ?? cell?.text}
                  </span>
                );
              })}
            </div>
          ))}
          {rows === 0 && (
            <div className="row" role="row">
              <span role="gridcell" className="empty">
                {words.emptySheet}
              </span>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

type CellsOfRow = ReadonlyMap<number, ShownRow['cells'][number]>;

const cellsByColumn = (cells: ShownRow['cells']): CellsOfRow => new Map(cells.map((cell) => [cell.column, cell]));

const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);

/** Of the sheet that is shown; nothing is known of another one's meanwhile. */
function useShape(engine: Engine, outline: SheetOutline): SheetShape {
  const [known, setKnown] = useState<{ readonly of: SheetOutline; readonly shape: SheetShape }>();
  useEffect(() => {
    let isCurrent = true;
    const { file, sheet } = outline;
    engine.ask('sheetShape', { file, sheet }).then(
      (shape) => isCurrent && setKnown({ of: outline, shape }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, outline]);
  return known?.of === outline ? known.shape : NO_SHAPE;
}

/** One row, also where it is out of view: `null` where nothing stands in it, `undefined` while that is not known. */
function useRowOf(engine: Engine, outline: SheetOutline, row: number | undefined): ShownRow | null | undefined {
  const [known, setKnown] = useState<{
    readonly of: SheetOutline;
    readonly number: number;
    readonly row: ShownRow | null;
  }>();
  useEffect(() => {
    let isCurrent = true;
    const { file, sheet } = outline;
    if (row === undefined) return undefined;
    engine.ask('cells', { file, sheet, from: row, to: row }).then(
      ([answer]) => isCurrent && setKnown({ of: outline, number: row, row: answer ?? null }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, outline, row]);
  return row !== undefined && known?.of === outline && known.number === row ? known.row : undefined;
}

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
