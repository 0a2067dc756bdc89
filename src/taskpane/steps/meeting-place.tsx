import { useId } from 'react';
import type { ReactElement } from 'react';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { TABLE_PLACES } from '../engine/table-roles';
import { GuessReason } from './guess-reason';
import type { TableProps } from './table-card';

const COLUMN = 'column ';
const PLACE = 'place ';
const CODE = 'code ';

/** Where the meeting of the table's rows is written, or which it is. */
export function MeetingPlace({ table, mapping, say: tell }: TableProps): ReactElement {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const id = useId();
  const { meeting } = table;
  const column = table.columns.find(({ is }) => is === 'Meeting');
  const isOpen = table.open.some(({ about }) => about === 'Meeting');
  const value = column
    ? `${COLUMN}${column.heading}`
    : meeting === undefined
      ? ''
      : meeting.isConstant
        ? `${CODE}${meeting.value}`
        : `${PLACE}${meeting.value}`;
  const choose = (chosen: string): void => {
    if (chosen.startsWith(COLUMN)) tell({ columns: [{ heading: chosen.slice(COLUMN.length), is: 'Meeting' }] });
    else if (chosen.startsWith(PLACE)) tell({ meeting: chosen.slice(PLACE.length) });
    else if (chosen.startsWith(CODE)) tell({ meeting: chosen.slice(CODE.length) });
  };
  const codes = new Set([...mapping.knownMeetings, ...(meeting?.isConstant ? [meeting.value] : [])]);
  codes.delete('');
  return (
    <>
      <div className="choice wide">
        <label htmlFor={id}>{words.meeting}</label>
        <select
          id={id}
          aria-label={`${words.meeting} (${table.name})`}
          className={isOpen ? 'wanted' : ''}
          value={value}
          onChange={({ target }) => choose(target.value)}
        >
          {value === '' && <option value="">{words.choose}</option>}
          {mapping.knownMeetings.length === 0 && <option value={CODE}>{words.oneMeeting}</option>}
          {[...codes].map((code) => (
            <option key={code} value={`${CODE}${code}`}>
              {code}
            </option>
          ))}
          {TABLE_PLACES.map((place) => (
            <option key={place} value={`${PLACE}${place}`}>
              {say(words.places, { place: place.replace(' ', '_') })}
            </option>
          ))}
          {table.columns
            .filter(({ heading }) => heading !== '')
            .map(({ heading, letters }) => (
              <option key={letters} value={`${COLUMN}${heading}`}>
                {say(words.inColumn, { column: heading })}
              </option>
            ))}
        </select>
      </div>
      {meeting && !column && <GuessReason reason={meeting.reason} />}
    </>
  );
}
