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
  const [wished, setWished] = useState(FIRST);
  const columns = table.columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0);
  const asked = new Map(
    table.open.flatMap(({ about, heading, choices }) => (about === 'role' ? [[heading, choices] as const] : [])),
  );
  const rivals = new Set(table.open.flatMap(({ about, choices }) => (about === 'column' ? choices : [])));
  // What is asked is in sight.
  const count = Math.max(wished, ...columns.flatMap(({ heading }, n) => (asked.has(heading) ? [n + 1] : [])));
  const left = columns.length - count;
  const named = (roles: readonly string[]): readonly NamedRole[] =>
    roles.map((role) => [role, roleName(role, mapping.names[role] ?? role, words)]);
  return (
    <>
      <ul className="table-columns">
        {columns.slice(0, count).map((column) => (
          <Column
            key={column.letters}
            column={column}
            roles={named(asked.get(column.heading) ?? mapping.roles)}
            isAsked={asked.has(column.heading)}
            isOpen={rivals.has(column.heading)}
            onChoose={(is) => tell({ columns: [{ heading: column.heading, is }] })}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="line" onClick={() => setWished(columns.length)}>
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

/** As it is kept, and as it is called. */
type NamedRole = readonly [string, string];

interface ColumnProps {
  readonly column: ShownColumn;
  readonly roles: readonly NamedRole[];
  /** Nothing decides what it is: only the officer can say. */
  readonly isAsked: boolean;
  /** It is asked above which of several it is. */
  readonly isOpen: boolean;
  readonly onChoose: (is: string) => void;
}

function Column({ column, roles, isAsked, isOpen, onChoose }: ColumnProps): ReactElement {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const id = useId();
  const { heading, letters, is, reason, rivals, samples } = column;
  const hasGuess = isGuess(reason, rivals);
  const isUnsaid = isAsked || isOpen;
  const known = isUnsaid || roles.some(([role]) => role === is) || is === '' ? [] : [[is, is] as const];
  return (
    <li>
      <div className="choice">
        <label htmlFor={id}>
          <bdi>{heading || `${words.noHeading} ${letters}`}</bdi>
        </label>
        <select
          id={id}
          aria-label={say(words.columnIs, { heading: heading || letters })}
          className={isAsked ? 'wanted' : hasGuess ? 'guessed' : ''}
          value={isUnsaid ? '' : is}
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value="">{isUnsaid ? words.choose : words.notRead}</option>
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
      {hasGuess && !isUnsaid && reason && reason.by !== 'heading' && <GuessReason reason={reason} />}
    </li>
  );
}
