import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Place } from '../../core/values/address';
import type { FigureName, RowOfFigure } from '../engine/engine-messages';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { AllRows } from './all-rows';
import { RowNote } from './row-note';

const FIRST = 20;
const MORE = 100;

/** The rows behind a line's figures, each with its cell. */
export function LineRows({ meeting, line }: FigureName): ReactElement | null {
  const { words, say } = useSpeech();
  const [count, setCount] = useState(FIRST);
  const rows = useAnswer('rows', { meeting, line, from: 0, count });
  if (!rows) return null;
  const left = rows.total - rows.rows.length;
  const spent = rows.rows.filter(({ expenditure }) => expenditure !== undefined);
  return (
    <tr>
      <td colSpan={3} className="behind">
        <Rows
          label={words.estimate}
          rows={rows.rows.filter((row) => !spent.includes(row))}
          places={rows.places.estimate}
        />
        <Rows label={words.spent} rows={spent} places={rows.places.expenditure} />
        {left > 0 && <Link onClick={() => setCount(count + MORE)}>{say(words.more, { count: left })}</Link>}
      </td>
    </tr>
  );
}

interface RowsProps {
  readonly label: string;
  readonly rows: readonly RowOfFigure[];
  readonly places: readonly Place[];
}

function Rows({ label, rows, places }: RowsProps): ReactElement | null {
  const { outline } = usePaneContext();
  const { amount } = useSpeech();
  if (rows.length === 0) return null;
  return (
    <>
      <p className="soft">{label}</p>
      <ul>
        {rows.map(({ at, estimate, expenditure, isShare, note }, n) => {
          const minor = expenditure ?? estimate;
          return (
            <li key={n}>
              <span className="head">
                <PlaceLink place={at} />
                <span dir="ltr">{minor === undefined ? '' : amount(minor, outline?.decimals ?? 2)}</span>
              </span>
              <RowNote isShare={isShare} note={note} />
            </li>
          );
        })}
      </ul>
      <AllRows places={places} />
    </>
  );
}
