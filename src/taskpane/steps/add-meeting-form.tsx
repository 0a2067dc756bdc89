import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { DayField } from './day-field';

interface AddMeetingFormProps {
  readonly code: string;
  readonly onClose: () => void;
}

/** A meeting that other sheets name, added to Meetings with what only the officer knows. */
export function AddMeetingForm({ code, onClose }: AddMeetingFormProps): ReactElement {
  const { writing } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('check');
  const [titleId, startId, endId] = [useId(), useId(), useId()];
  const [title, setTitle] = useState('');
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const last = end === '' ? start : end;
  const apply = async (): Promise<void> => {
    if (await writing.edit({ does: 'add meeting', code, title: title.trim(), start, end: last, language })) onClose();
  };
  return (
    <InlineForm
      label={say(words.addMeeting, { code })}
      apply={words.addIt}
      canApply={title.trim() !== '' && start !== '' && last >= start}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <label htmlFor={titleId}>{words.title}</label>
      <input id={titleId} required value={title} onChange={({ target }) => setTitle(target.value)} />
      <div className="pair">
        <span>
          <label htmlFor={startId}>{words.start}</label>
          <DayField id={startId} isRequired value={start} onDay={setStart} />
        </span>
        <span>
          <label htmlFor={endId}>{words.end}</label>
          <DayField id={endId} value={end} onDay={setEnd} />
        </span>
      </div>
    </InlineForm>
  );
}
