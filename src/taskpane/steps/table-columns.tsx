import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { ShownColumn } from '../engine/mapping-questions';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { GuessReason, isGuess } from './guess-reason';
import type { TableProps } from './table-card';

const FIRST = 12;

/** The columns with some values each, and what they are. */
export function TableColumns({ table, mapping, say: tell }: TableProps): ReactElement {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const [count, setCount] = useState(FIRST);
  const columns = table.columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0);
  const left = columns.length - count;
  return (
    <>
      <ul className="table-columns">
        {columns.slice(0, count).map((column) => (
          <Column
            key={column.letters}
            column={column}
            roles={mapping.roles.map((role) => [role, roleName(role, mapping.names[role] ?? role, words)] as const)}
            onChoose={(is) => tell({ columns: [{ heading: column.heading, is }] })}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="line" onClick={() => setCount(columns.length)}>
          {say(words.columns, { count: left })}
        </button>
      )}
    </>
  );
}

function roleName(
  role: string,
  name: string,
  words: { readonly checkedOnly: string; readonly notUsed: string },
): string {
  if (role === 'left out') return words.notUsed;
  // A difference and a total are held against the others.
  return role === 'Difference' || role === 'Total' ? `${name} (${words.checkedOnly})` : name;
}

interface ColumnProps {
  readonly column: ShownColumn;
  readonly roles: readonly (readonly [string, string])[];
  readonly onChoose: (is: string) => void;
}

function Column({ column, roles, onChoose }: ColumnProps): ReactElement {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const id = useId();
  const { heading, letters, is, reason, rivals, samples } = column;
  const hasGuess = isGuess(reason, rivals);
  const known = roles.some(([role]) => role === is) || is === '' ? [] : [[is, is] as const];
  return (
    <li>
      <div className="choice">
        <label htmlFor={id}>
          <bdi>{heading || `${words.noHeading} ${letters}`}</bdi>
        </label>
        <select
          id={id}
          aria-label={say(words.columnIs, { heading: heading || letters })}
          className={hasGuess ? 'guessed' : ''}
          value={is}
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value="">{words.notRead}</option>
          {[...known, ...roles].map(([role, name]) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p className="soft samples">
        <bdi>{samples.join(' · ')}</bdi>
      </p>
      {hasGuess && reason && reason.by !== 'heading' && <GuessReason reason={reason} />}
    </li>
  );
}
