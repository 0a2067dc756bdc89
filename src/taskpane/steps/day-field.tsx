import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { formatDay } from '../../core/language/format';
import { readDayText } from '../../core/records/day-text';
import { dayFromIso, isoFromDay } from '../../core/values/calendar';
import { useSpeech } from '../speech';
import type { Speech } from '../speech';
import { useWords } from '../use-words';
import type { Words } from '../use-words';

interface DayFieldProps {
  readonly id?: string;
  /** Where no `label` names it. */
  readonly name?: string;
  /** As ISO; blank where no day is chosen. */
  readonly value: string;
  /** Also told, as blank, while what is typed is no day. */
  readonly onDay: (iso: string) => void;
  readonly isRequired?: boolean;
}

/** Days are written like this one. */
const EXAMPLE = '2014-04-30';

/**
 * A day as text in the pane's language, whatever language the browser is set to: any way of writing it that is read in a cell is read here, and told back in words;
 * what can be two days is asked about. The browser's own calendar stands beside it, for who points.
 */
export function DayField({ id, name, value, onDay, isRequired = false }: DayFieldProps): ReactElement {
  const speech = useSpeech();
  const words = useWords('day');
  const toldId = useId();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setIsLeft] = useState(true);
  /** What was told last keeps its room when the field is left: whoever leaves it by pressing something would else press beside it. */
  const [room, setRoom] = useState('');
  const inWords = (iso: string): string => wordsOf(iso, speech);
  const told = typed === undefined ? NOTHING : tellDay(typed, isLeft, words, speech);
  const type = (text: string): void => {
    setTyped(text);
    setIsLeft(false);
    const next = isoOf(text);
    if (next !== value) onDay(next);
  };
  const leave = (): void => {
    setIsLeft(true);
    // What was understood is shown as the pane writes days; what was not stays, to be mended.
    if (typed === undefined || (isoOf(typed) === '' && typed.trim() !== '')) return;
    setRoom(told.text);
    setTyped(undefined);
  };
  return (
    <span className="day-field">
      <input
        id={id}
        aria-label={name}
        aria-describedby={toldId}
        aria-invalid={told.isWrong || undefined}
        dir="auto"
        autoComplete="off"
        required={isRequired}
        value={typed ?? inWords(value)}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
      <span className="day-picker">
        <input
          type="date"
          aria-hidden
          tabIndex={-1}
          value={value}
          onChange={({ target }) => {
            setTyped(undefined);
            onDay(target.value);
          }}
        />
        <CalendarSign />
      </span>
      <span id={toldId} className={told.isWrong ? 'warn hint' : 'soft hint'} aria-live="polite">
        {told.text}
      </span>
      {told.text === '' && room !== '' && (
        <span className="hint room" aria-hidden="true">
          {room}
        </span>
      )}
    </span>
  );
}

interface Told {
  readonly text: string;
  readonly isWrong: boolean;
}

const NOTHING: Told = { text: '', isWrong: false };

/** How what is typed is understood; that it is not is said to be wrong when the field is left, and no sooner. */
function tellDay(typed: string, isLeft: boolean, words: Words['day'], speech: Speech): Told {
  const read = readDayText(typed);
  switch (read.state) {
    case 'read': {
      const text = wordsOf(isoFromDay(read.day), speech);
      return text === typed.trim() ? NOTHING : { text, isWrong: false };
    }
    case 'ambiguous': {
      const [first, second] = [wordsOf(read.first, speech), wordsOf(read.second, speech)];
      return { text: speech.say(words.either, { first, second }), isWrong: true };
    }
    case 'not-date':
      if (typed.trim() === '') return NOTHING;
      return { text: speech.say(words.unread, { day: wordsOf(EXAMPLE, speech) }), isWrong: isLeft };
  }
}

const isoOf = (text: string): string => {
  const read = readDayText(text);
  return read.state === 'read' && read.seconds === undefined ? isoFromDay(read.day) : '';
};

const wordsOf = (iso: string, { language }: Speech): string => {
  const day = dayFromIso(iso);
  return day === undefined ? '' : formatDay(day, language);
};

function CalendarSign(): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
      <rect x="1.5" y="2.5" width="13" height="12" rx="1.5" />
      <path d="M1.5 6h13M5 1v3M11 1v3" />
    </svg>
  );
}
