import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactElement, ReactNode } from 'react';
import { cellAddress, parseArea, parseCell } from '../../core/values/address';
import type { Area, Place } from '../../core/values/address';
import type { Engine } from '../engine/engine';
import type { SheetOutline, SheetShape, ShownCell, ShownRow } from '../engine/engine-messages';
import { useSpeech } from '../speech';
import { GridColumns } from './grid-columns';
import { placeAfter } from './grid-keys';
import { ColumnHeads, GridRows, Headings, idOf } from './grid-rows';
import { GridView, HEAD, ROW } from './grid-view';

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
  const [scrolled, setScrolled] = useState({ top: 0, left: 0, height: 600, width: 900 });
  const { lengths, headRow } = useShape(engine, outline);
  const across = useMemo(() => new GridColumns(columns, lengths), [columns, lengths]);
  const view = new GridView(rows, across, scrolled);
  const areas = useMemo(
    () => (selected.sheet === sheet && selected.file === file ? areasOf(selected.cell) : []),
    [selected, sheet, file],
  );
  const [area] = areas;
  const shown = useRows(engine, outline, view.from, view.to);
  const head = useRowOf(engine, outline, headRow);
  const chosenRow = useRowOf(engine, outline, area?.top);
  const chosen = chosenRow?.cells.find(({ column }) => column === area?.left);

  useLayoutEffect(() => {
    if (grid.current && area) scrollTo(grid.current, area, view);
    // Scrolling by hand moves nothing back.
  }, [area?.top, area?.left, sheet, file, view.scale, across]);
  const measure = (): void => {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = grid.current!;
    setScrolled({ top: scrollTop, left: scrollLeft, height: clientHeight, width: clientWidth });
  };
  useEffect(measure, [sheet, file]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const at = area ? { row: area.top, column: area.left } : { row: 1, column: 1 };
    const next = placeAfter(event, at, { rows, columns, page: view.page });
    if (!next) return;
    onSelect(cellAddress(next.row, next.column));
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const cell = cellPressed(event, grid.current!, view);
    if (cell !== undefined) onSelect(cell);
  };

  const rowsShown = { view, name, areas };
  return (
    <div className="sheet-view">
      <div className="cell-line">
        <strong dir="ltr">{area ? cellAddress(area.top, area.left) : '–'}</strong>
        {chosen && <CellHeld cell={chosen} />}
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
        aria-activedescendant={area && view.isDrawn(area.top, area.left) ? idOf(name, area.top, area.left) : undefined}
        onScroll={measure}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div className="canvas" role="presentation" style={view.canvas()}>
          <ColumnHeads view={view} />
          {/* The headings of the table stay in view; they are in the grid itself as well. */}
          {head && headRow !== undefined && headRow < view.firstSeen && <Headings row={head} view={view} />}
          {view.columns().map((column) => (
            <span key={column} className="colline" aria-hidden="true" style={{ left: view.leftOf(column + 1) - 1 }} />
          ))}
          <GridRows {...rowsShown} shown={shown} />
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

/** What the chosen cell holds, and held before it was corrected. */
function CellHeld({ cell: { before, text } }: { readonly cell: ShownCell }): ReactElement {
  return (
    <>
      {before !== undefined && (
        <span>
          <del>
            <bdi>{before === '' ? '–' : before}</bdi>
          </del>{' '}
          <span aria-hidden="true">→</span>
        </span>
      )}
      <bdi>{text}</bdi>
    </>
  );
}

/** Into view where it is not: to a third of the height and of the width. */
function scrollTo(element: HTMLElement, area: Area, view: GridView): void {
  const top = ((area.top - 1) * ROW) / view.scale;
  const left = view.across.left(area.left);
  if (top < element.scrollTop + ROW || top > element.scrollTop + element.clientHeight - 3 * ROW) {
    element.scrollTop = Math.max(0, top - element.clientHeight / 3);
  }
  const right = left + view.across.width(area.left);
  if (left < element.scrollLeft || right > element.scrollLeft + element.clientWidth - HEAD) {
    element.scrollLeft = Math.max(0, left - element.clientWidth / 3);
  }
}

/** The cell is that of the place: one that holds nothing is not drawn, and a text goes on over it. What no pointer pressed has no place. */
function cellPressed(event: MouseEvent, element: HTMLElement, view: GridView): string | undefined {
  const pressed = (event.target as Element).closest<HTMLElement>('.cell, .rowhead, .colhead');
  if (pressed && (event.detail === 0 || !pressed.dataset['cell'])) return pressed.dataset['cell'];
  const box = element.getBoundingClientRect();
  const at = view.at(event.clientX - box.left + element.scrollLeft, event.clientY - box.top + element.scrollTop);
  return at && cellAddress(at.row, at.column);
}

/** The rows in view and those next to them. */
function useRows(engine: Engine, outline: SheetOutline, from: number, to: number): readonly ShownRow[] {
  const [shown, setShown] = useState<readonly ShownRow[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const { file, sheet } = outline;
    engine.ask('cells', { file, sheet, from, to }).then(
      (answer) => isCurrent && setShown(answer),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // Another outline is another reading.
  }, [engine, outline, from, to]);
  return shown;
}

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
