import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ShownMapping, ShownRow } from '../engine/mapping-questions';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { withRow } from './change-draft';
import { DayField } from './day-field';

/** Meetings and budget lines made from the data: ticked, changed, and given their days. */
export function RegisterRows({ mapping }: { readonly mapping: ShownMapping }): ReactElement {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const { meetings, lines, year } = mapping;
  const lacksDays = meetings.some(({ isLeftOut, start, end }) => !isLeftOut && !start && !end);
  const whole = useRef<HTMLDivElement>(null);
  // They stand above the button that shows them.
  useEffect(() => {
    whole.current?.scrollIntoView({ block: 'start' });
    whole.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={whole} id="register-rows" className="register-rows" tabIndex={-1}>
      {meetings.length > 0 && (
        <section className="card">
          <h3>{words.newMeetings}</h3>
          <ul>
            {meetings.map((row) => (
              <Row key={row.proposed} row={row} hasDays />
            ))}
          </ul>
          {lacksDays && (
            <p className="warn hint">! {say(words.noDays, { year: year === undefined ? '' : String(year) })}</p>
          )}
        </section>
      )}
      {lines.length > 0 && (
        <section className="card">
          <h3>{words.newLines}</h3>
          <ul>
            {lines.map((row) => (
              <Row key={row.proposed} row={row} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Row({ row, hasDays = false }: { readonly row: ShownRow; readonly hasDays?: boolean }): ReactElement {
  const { changeDraft } = usePaneContext();
  const { say } = useSpeech();
  const words = useWords('mapping');
  const { kind, proposed, code, title, isLeftOut, start = '', end = '' } = row;
  const change = (said: Partial<ShownRow>): void => changeDraft((known) => withRow(known, { kind, proposed, ...said }));
  const name = title === '' ? code : title;
  return (
    <li>
      <label className="tick">
        <input
          type="checkbox"
          aria-label={say(words.addRow, { name })}
          checked={!isLeftOut}
          onChange={({ target }) => change({ isLeftOut: !target.checked })}
        />
        <bdi className="title">{name}</bdi>
      </label>
      {!isLeftOut && (
        <div className="row-fields">
          <TextField label={words.code} name={name} value={code} onKeep={(text) => change({ code: text })} />
          <TextField label={words.title} name={name} value={title} onKeep={(text) => change({ title: text })} />
        </div>
      )}
      {!isLeftOut && hasDays && (
        <div className="row-fields days">
          <Day label={words.firstDay} name={name} value={start} onKeep={(text) => change({ start: text })} />
          <Day label={words.lastDay} name={name} value={end} onKeep={(text) => change({ end: text })} />
        </div>
      )}
    </li>
  );
}

interface FieldProps {
  readonly label: string;
  /** Of the row. */
  readonly name: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
}

/** What is typed counts when the field is left: each change has all of it read. */
function TextField({ label, name, value, onKeep }: FieldProps): ReactElement {
  const [typed, setTyped] = useState<string>();
  const keep = (): void => {
    if (typed !== undefined && typed !== value) onKeep(typed);
    setTyped(undefined);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        aria-label={`${label} (${name})`}
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
    </label>
  );
}

function Day({ label, name, value, onKeep }: FieldProps): ReactElement {
  return (
    <div>
      <span aria-hidden="true">{label}</span>
      <DayField name={`${label} (${name})`} value={value} onDay={onKeep} />
    </div>
  );
}
