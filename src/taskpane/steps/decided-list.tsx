import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { correctedCells } from '../corrected-cells';
import type { ShownDecided } from '../engine/decided-questions';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';

const KINDS: readonly ShownDecided['kind'][] = [
  'Waivers',
  'Explanations',
  'Mapping',
  'Settings',
  'Reading',
  'Corrections',
  'Meetings',
  'BudgetLines',
  'ExchangeRates',
  'Corrected',
];
/** Of each kind, before more are asked for, and how many come then. */
const FIRST = 5;
const MORE = 50;

/** All that was decided about the workbook, whenever that was, each with its way back. */
export default function DecidedList(): ReactElement | null {
  const { outline, memory, reading } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('decided');
  const file = outline?.files[0] ?? '';
  // What was corrected is another after each change, and each change is read.
  const corrected = useMemo(() => correctedCells(memory, file), [memory, file, reading]);
  const all = useAnswer('decided', outline && { language, corrected });
  const summary = useRef<HTMLElement>(null);
  if (!all || all.length === 0) return null;
  return (
    <details className="card decided">
      <summary ref={summary}>{say(words.decided, { count: all.length })}</summary>
      {KINDS.map((kind) => (
        <DecidedOfKind
          key={kind}
          kind={kind}
          all={all.filter((each) => each.kind === kind)}
          onTakenBack={() => summary.current?.focus()}
        />
      ))}
    </details>
  );
}

interface OfKindProps {
  readonly kind: ShownDecided['kind'];
  readonly all: readonly ShownDecided[];
  readonly onTakenBack: () => void;
}

function DecidedOfKind({ kind, all, onTakenBack }: OfKindProps): ReactElement | null {
  const { words: common, say } = useSpeech();
  const words = useWords('decided');
  const [count, setCount] = useState(FIRST);
  if (all.length === 0) return null;
  const left = all.length - count;
  return (
    <section>
      <h3>{words[kind]}</h3>
      <ul>
        {all.slice(0, count).map((each) => (
          <DecidedItem
            key={`${each.at.file}/${each.at.sheet}!${each.at.cell}`}
            decided={each}
            onTakenBack={onTakenBack}
          />
        ))}
      </ul>
      {left > 0 && <Link onClick={() => setCount(count + MORE)}>{say(common.more, { count: left })}</Link>}
    </section>
  );
}

interface ItemProps {
  readonly decided: ShownDecided;
  readonly onTakenBack: () => void;
}

function DecidedItem({ decided: { kind, at, about, said, back }, onTakenBack }: ItemProps): ReactElement {
  const { writing } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('decided');
  const shown = (text: string): string => (text === '' ? words.blank : text);
  const isCorrected = kind === 'Corrected';
  const name = isCorrected ? `${at.sheet}!${at.cell}` : about;
  const takeBack = async (): Promise<void> => {
    if (back && (await writing.edit({ ...back, language }, say(words.takeBackName, { about: name })))) onTakenBack();
  };
  return (
    <li>
      <p>
        <bdi className="title">{isCorrected ? shown(said) : about}</bdi>
      </p>
      {(isCorrected || said !== '') && (
        <p className="soft">
          {isCorrected && `${words.before} `}
          <bdi>{isCorrected ? shown(about) : said}</bdi>
        </p>
      )}
      <span className="places">
        <PlaceLink place={at} />
        {back && (
          <Link
            disabled={writing.isBusy}
            aria-label={say(words.takeBackName, { about: name })}
            onClick={() => void takeBack()}
          >
            {words.takeBack}
          </Link>
        )}
      </span>
    </li>
  );
}
