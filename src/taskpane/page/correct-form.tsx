import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { readAmountText } from '../../core/records/amount-text';
import { readDayText } from '../../core/records/day-text';
import type { CorrectedValue } from '../../core/records/read-corrections';
import { isoFromDay } from '../../core/values/calendar';
import { Choice } from '../choice';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import type { CorrectProps } from './correct-cell';

type As = CorrectedValue['as'];

interface CorrectFormProps extends CorrectProps {
  readonly onClose: () => void;
}

/** What is read in a cell instead of what the file has, and why; before it is kept, how it will be read is told. */
export default function CorrectForm({ place, chosen, onClose }: CorrectFormProps): ReactElement {
  const { writing } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('correct');
  const { readOtherwiseCell } = useWords('correctCell');
  const [textId, reasonId] = [useId(), useId()];
  const [text, setText] = useState(chosen?.text ?? '');
  const [reason, setReason] = useState('');
  const [chosenAs, setAs] = useState<As>();
  const as = chosenAs ?? guessed(text, chosen?.isNumber === true);
  const value = valueOf(text, as);
  const isSame = text === (chosen?.text ?? '') && chosenAs === undefined;
  const told = isSame || !value ? '' : toldOf(value, words.blank);
  /** Emptied, a cell is to be blank; blank, it has no text. */
  const type = (next: string): void => {
    setText(next);
    if (next.trim() === '' || chosenAs === 'blank') setAs(undefined);
  };
  const choose = (said: As): void => {
    setAs(said);
    if (said === 'blank') setText('');
  };
  const apply = async (): Promise<void> => {
    const change = `${place.cell}: ${chosen?.text ?? ''} → ${told}`;
    if (value && (await writing.edit({ does: 'correct', at: place, value, reason: reason.trim(), language }, change)))
      onClose();
  };
  return (
    <InlineForm
      label={say(readOtherwiseCell, { cell: place.cell })}
      apply={words.keep}
      canApply={value !== undefined && !isSame && reason.trim() !== ''}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <label htmlFor={textId}>{words.instead}</label>
      <input id={textId} dir="auto" value={text} onChange={({ target }) => type(target.value)} />
      <Choice
        label={words.as}
        value={as ?? ''}
        options={[
          ...(as === undefined ? [['', '–'] as const] : []),
          ['number', words.number],
          ['text', words.text],
          ['day', words.day],
          ...(chosen ? [['blank', words.blank] as const] : []),
        ]}
        onChoose={(said) => choose(said as As)}
      />
      <p className="soft" role="status">
        {told !== '' && (
          <>
            {words.willBeRead} <bdi>{told}</bdi>
          </>
        )}
        {!isSame && as !== undefined && value === undefined && words.notUnderstood}
      </p>
      <label htmlFor={reasonId}>{words.reason}</label>
      <input id={reasonId} value={reason} onChange={({ target }) => setReason(target.value)} />
      <p className="soft">{words.lead}</p>
    </InlineForm>
  );
}

/** A number where a number stood, a day by its form; what is a number where a text stood may be either: it is asked. */
function guessed(text: string, wasNumber: boolean): As | undefined {
  if (text.trim() === '') return 'blank';
  if (readDayText(text).state === 'read') return 'day';
  if (wasNumber) return 'number';
  return readAmountText(text).state === 'not-number' ? 'text' : undefined;
}

/** `undefined` where it cannot be read so, or in two ways. */
function valueOf(text: string, as: As | undefined): CorrectedValue | undefined {
  if (as === 'blank') return text.trim() === '' ? { as } : undefined;
  if (as === undefined || text.trim() === '') return undefined;
  if (as === 'text') return { as, text };
  if (as === 'day') {
    const read = readDayText(text);
    return read.state === 'read' && read.seconds === undefined ? { as, iso: isoFromDay(read.day) } : undefined;
  }
  const read = readAmountText(text);
  if (read.state !== 'read') return undefined;
  const { currency } = read;
  // A sign that several currencies share says none of them.
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) return undefined;
  return { as, number: Number(read.decimal), currency };
}

function toldOf(value: CorrectedValue, blank: string): string {
  if (value.as === 'blank') return blank;
  if (value.as === 'text') return value.text;
  return value.as === 'day' ? value.iso : [String(value.number), value.currency].filter(Boolean).join(' ');
}
