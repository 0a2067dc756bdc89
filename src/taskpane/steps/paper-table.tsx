import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { PreviewFigure, PreviewRow, PreviewTable } from '../engine/annex-questions';

/** A figure of the preview, with the words that stand around it. */
export interface ChosenFigure {
  /** Of its button, in `data-figure`. */
  readonly key: string;
  readonly figure: PreviewFigure;
  readonly label: string;
  readonly heading: string;
  readonly table: string;
}

interface PaperTableProps {
  readonly table: PreviewTable;
  readonly chosen: string | undefined;
  readonly onChoose: (figure: ChosenFigure) => void;
}

/** Columns of figures that fit a narrow page. */
const NARROW = 4;

/** A printed table whose every figure can be asked for its rows; one stop for the Tab key, arrows inside. */
export function PaperTable({ table, chosen, onChoose }: PaperTableProps): ReactElement {
  const { caption, title, headnote, heads, rows, notes } = table;
  const [stub = '', ...columns] = heads;
  const [reached, setReached] = useState({ row: 0, column: 0 });
  // Another table may stand here by now, with other rows.
  const isThere = rows[reached.row]?.figures[reached.column] !== undefined;
  const stop = isThere ? reached : { row: rows.findIndex(({ figures }) => figures.length > 0), column: 0 };
  const cell = ({ label, figures }: PreviewRow, row: number, column: number): ReactElement | undefined => {
    const figure = figures[column];
    if (!figure) return undefined;
    const key = `${caption} ${row} ${column}`;
    const heading = columns[column]!;
    return (
      <button
        type="button"
        className="figure"
        data-figure={key}
        tabIndex={row === stop.row && column === stop.column ? 0 : -1}
        aria-label={[label, heading, figure.text].join(', ')}
        aria-expanded={key === chosen}
        onFocus={() => setReached({ row, column })}
        onClick={() => onChoose({ key, figure, label, heading, table: `${caption}. ${title}` })}
      >
        {figure.text}
      </button>
    );
  };
  return (
    <>
      <p className="caption">{caption}</p>
      <p className="paper-table-title">{title}</p>
      <p className="headnote">{headnote}</p>
      <table
        role="grid"
        aria-label={`${caption}. ${title}`}
        className={columns.length > NARROW ? 'wide' : ''}
        onKeyDown={moveInside}
      >
        <thead>
          <tr>
            <th scope="col">{stub}</th>
            {columns.map((head, n) => (
              <th key={n} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n} className={`paper-${row.role}`}>
              <th scope="row">
                {row.label}
                {row.notes !== '' && <sup>{row.notes}</sup>}
              </th>
              {columns.map((_, at) => (
                <td key={at} dir="ltr">
                  {cell(row, n, at)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map(({ letter, text }, n) => (
        <p key={n} className="paper-note">
          {letter !== '' && <sup>{letter}</sup>} {text}
        </p>
      ))}
    </>
  );
}

/** Arrows go from figure to figure as they are seen, Home and End along a row, with Ctrl through the table. */
function moveInside(event: KeyboardEvent<HTMLTableElement>): void {
  const { currentTarget: table, key, ctrlKey } = event;
  const rows = [...table.rows].map((row) => [...row.querySelectorAll('button')]).filter((row) => row.length > 0);
  const row = rows.findIndex((buttons) => buttons.includes(document.activeElement as HTMLButtonElement));
  if (row < 0) return;
  const column = rows[row]!.indexOf(document.activeElement as HTMLButtonElement);
  const last = rows[row]!.length - 1;
  const forward = getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const next = (): HTMLButtonElement | undefined => {
    if (key === 'ArrowUp') return rows[row - 1]?.[column];
    if (key === 'ArrowDown') return rows[row + 1]?.[column];
    if (key === 'ArrowLeft' || key === 'ArrowRight') return rows[row]![column + (key === forward ? 1 : -1)];
    if (key === 'Home') return rows[ctrlKey ? 0 : row]![0];
    if (key === 'End') return rows[ctrlKey ? rows.length - 1 : row]![last];
    return undefined;
  };
  const target = next();
  if (!target && !/^(?:Arrow|Home|End)/.test(key)) return;
  // The paper does not scroll away from under the figure.
  event.preventDefault();
  target?.focus();
}
