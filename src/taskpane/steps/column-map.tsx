import { useState } from 'react';
import type { ReactElement } from 'react';
import type { OpenColumn } from '../../core/edits/open-columns';
import type { CodeChoice } from '../engine/engine-messages';
import { PrimaryButton } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';

const FIRST = 6;
const LEAVE_OUT = '-';

/** Columns with headings that are not ours: what is in them, and what they are. Kept in the workbook, and used again. */
export default function ColumnMap(): ReactElement | null {
  const { outline, writing } = usePaneContext();
  const { say, language, title, sheet } = useSpeech();
  const words = useWords('columns');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [count, setCount] = useState(FIRST);
  const columns = outline?.columns ?? [];
  const kinds = [...new Set(columns.map(({ kind }) => kind))];
  const names = useAnswer('columnNames', kinds.length === 0 ? undefined : { kinds, language });
  if (!outline || columns.length === 0) return null;
  const choices = columns.flatMap((column) => {
    const choice = chosen[keyOf(column)];
    if (choice === undefined || choice === '') return [];
    return [{ kind: column.kind, heading: column.heading, column: choice === LEAVE_OUT ? '' : choice }];
  });
  const remember = async (): Promise<void> => {
    if (await writing.edit({ does: 'map columns', choices, language })) setChosen({});
  };
  const codesOf = (label: string, codes: readonly string[], known: readonly CodeChoice[]): ReactElement | null =>
    codes.length === 0 ? null : (
      <optgroup label={label}>
        {codes.map((code) => {
          const titled = known.find((each) => each.code === code);
          return (
            <option key={code} value={code}>
              {titled ? `${code} · ${title(titled)}` : code}
            </option>
          );
        })}
      </optgroup>
    );
  const left = columns.length - count;
  return (
    <article className="card columns">
      <div className="head">
        <h3>{words.yourColumns}</h3>
        <span className="chip warn">{say(words.toMap, { count: columns.length })}</span>
      </div>
      <p className="soft hint">{words.mapLead}</p>
      <ul>
        {columns.slice(0, count).map((column) => (
          <li key={keyOf(column)}>
            <div className="head">
              <bdi className="title">{column.heading}</bdi>
              <PlaceLink place={column.at} />
            </div>
            <p className="soft samples">
              <bdi>{column.samples.length > 0 ? `${column.samples.join(', ')} …` : words.noValues}</bdi>
            </p>
            {writing.canEdit && (
              <select
                aria-label={say(words.columnIs, { heading: column.heading })}
                value={chosen[keyOf(column)] ?? ''}
                onChange={({ target }) => setChosen({ ...chosen, [keyOf(column)]: target.value })}
              >
                <option value="">{words.choose}</option>
                <option value={LEAVE_OUT}>{words.leaveOut}</option>
                {column.choices.columns.map((name) => (
                  <option key={name} value={name}>
                    {names?.[column.kind]?.[name] ?? name}
                  </option>
                ))}
                {codesOf(sheet('BudgetLines'), column.choices.lines, outline.codes.lines)}
                {codesOf(sheet('Meetings'), column.choices.meetings, outline.codes.meetings)}
              </select>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="line" onClick={() => setCount(columns.length)}>
          {say(words.moreColumns, { count: left })}
        </button>
      )}
      {choices.length > 0 && (
        <div className="actions">
          <PrimaryButton disabled={writing.isBusy} onClick={() => void remember()}>
            {words.remember}
          </PrimaryButton>
        </div>
      )}
    </article>
  );
}

const keyOf = ({ at, heading }: OpenColumn): string => JSON.stringify([at.file, at.sheet, at.cell, heading]);
