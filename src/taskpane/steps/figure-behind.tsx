import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { AnnexCell } from '../../core/annex/annex';
import { isProven } from '../../core/annex/behind-printed';
import { NOT_AVAILABLE } from '../../core/language/format';
import type { Language } from '../../core/language/language';
import { PUNCTUATION } from '../../core/language/punctuation';
import type { ShownSide } from '../engine/annex-questions';
import { DefaultButton, Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { AllRows } from './all-rows';
import { CopiedFigure } from './copied-figure';
import type { ChosenFigure } from './paper-table';
import { RowNote } from './row-note';

const FIRST = 20;
const MORE = 100;

interface FigureBehindProps {
  readonly chosen: ChosenFigure;
  /** Of the paper: the figure's own words are in it. */
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly onClose: () => void;
}

/** The rows behind a printed figure, each with its cell, and their exact sum set against it. */
export function FigureBehind({ chosen, language, direction, onClose }: FigureBehindProps): ReactElement {
  const { cameFrom } = usePaneContext();
  const { words, say } = useSpeech();
  const own = useWords('annex');
  const { figure, label, heading, table } = chosen;
  const [count, setCount] = useState(FIRST);
  const sides = useAnswer('printedRows', { name: figure.name, count });
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Who went to a cell comes back from there first.
    if (event.key !== 'Escape' || cameFrom) return;
    event.stopPropagation();
    onClose();
  };
  const left = (sides ?? []).reduce((sum, { total, rows }) => sum + total - rows.length, 0);
  return (
    <section
      ref={section}
      className="card behind"
      tabIndex={-1}
      aria-label={own.rowsBehind}
      aria-busy={!sides}
      onKeyDown={onKeyDown}
    >
      <div lang={language} dir={direction}>
        <h3 className="head">
          <span>{label}</span>
          <bdi dir="ltr">{figure.text}</bdi>
        </h3>
        <p className="soft">{heading}</p>
        <p className="soft">{table}</p>
      </div>
      {sides?.map((side) => (
        <SideRows key={side.measure} side={side} isOne={sides.length === 1} />
      ))}
      {left > 0 && <Link onClick={() => setCount(count + MORE)}>{say(words.more, { count: left })}</Link>}
      {sides && <Proven cell={figure.cell} text={figure.text} sides={sides} />}
      <div className="actions">
        <DefaultButton onClick={onClose}>{own.close}</DefaultButton>
      </div>
    </section>
  );
}

interface SideProps {
  readonly side: ShownSide;
  readonly isOne: boolean;
}

function SideRows({ side, isOne }: SideProps): ReactElement {
  const { outline } = usePaneContext();
  const { words, say, amount, sheet } = useSpeech();
  const own = useWords('annex');
  const { measure, total, rows, sum, places } = side;
  const text = (minor: number | undefined): string =>
    minor === undefined ? NOT_AVAILABLE : amount(minor, outline?.decimals ?? 2);
  const isCosts = measure === 'costs';
  const costs = (['Volumes', 'UnitCosts'] as const).map(sheet).join(' · ');
  const heading = isCosts ? costs : measure === 'estimate' ? words.estimate : words.spent;
  return (
    <>
      {!isOne && <h4>{heading}</h4>}
      {total === 0 ? (
        <p className="soft">{own.noRows}</p>
      ) : (
        <ul>
          {rows.map(({ at, amount: minor, isShare, note }, n) => (
            <li key={n}>
              <span className="head">
                <PlaceLink place={at} />
                {!isCosts && <bdi dir="ltr">{text(minor)}</bdi>}
              </span>
              <RowNote isShare={isShare} note={note} />
            </li>
          ))}
          {!isCosts && (
            <li className="head sum">
              <span>{say(own.sumOf, { count: total })}</span>
              <bdi dir="ltr">
                <CopiedFigure text={text(sum)} minor={sum} decimals={outline?.decimals ?? 2} />
              </bdi>
            </li>
          )}
        </ul>
      )}
      <AllRows places={places} />
    </>
  );
}

interface ProvenProps {
  readonly cell: AnnexCell;
  readonly text: string;
  readonly sides: readonly ShownSide[];
}

function Proven({ cell, text, sides }: ProvenProps): ReactElement | null {
  const { outline } = usePaneContext();
  const { words, say, figure, amount, language } = useSpeech();
  const own = useWords('annex');
  const decimals = outline?.decimals ?? 2;
  // What a variance comes of is no sum of its rows.
  if (sides.some(({ measure }) => measure === 'costs')) return null;
  if (sides.every(({ total }) => total === 0)) return null;
  const holds = isProven(cell, sides);
  if (holds === undefined) return <p className="soft">{'rate' in cell ? words.notComparable : own.unread}</p>;
  const [estimate = '', spent = ''] = sides.map(({ sum }) => amount(sum ?? 0, decimals));
  const equation =
    'rate' in cell ? `${spent} ÷ ${estimate} = ${text}${PUNCTUATION[language].percent}` : `${estimate} − ${spent} =`;
  return (
    <p className="proven">
      <span className={`sign ${holds ? 'good' : 'bad'}`} aria-hidden="true">
        {holds ? '=' : '≠'}
      </span>{' '}
      {sides.length > 1 && <bdi dir="ltr">{equation}</bdi>}{' '}
      {'amount' in cell && say(words.toTheCent, { amount: figure(cell.amount.figure, decimals) })}
      {!holds && ` · ${words.proofBroken}`}
    </p>
  );
}
