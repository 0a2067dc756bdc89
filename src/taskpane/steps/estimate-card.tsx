import type { ReactElement } from 'react';
import type { Place } from '../../core/values/address';
import { formatDayRange } from '../../core/language/format';
import { dayFromIso } from '../../core/values/calendar';
import type { ShownEstimate, ShownEstimateLine, ShownPart } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { useBudgetAmounts } from './budget-amounts';
import { PastMeetings, PastSpread, PastUsed } from './past-spread';
import { cellName } from './what-if-text';

interface EstimateCardProps {
  readonly meeting: ShownEstimate;
  /** Whether figures with other values stand beside. */
  readonly isAsked: boolean;
  /** Codes of the lines that are opened, and a way to open or close one. */
  readonly openLines: ReadonlySet<string>;
  readonly onLine: (code: string) => void;
}

/** A meeting's estimate; opens to its lines, and these to their quantities. */
export function EstimateCard({ meeting, isAsked, openLines, onLine }: EstimateCardProps): ReactElement {
  const { unfolded, unfold } = usePaneContext();
  const { language } = useSpeech();
  const { amount } = useBudgetAmounts();
  const isOpen = unfolded.meeting === meeting.index;
  const start = meeting.start === undefined ? undefined : dayFromIso(meeting.start);
  const end = meeting.end === undefined ? undefined : dayFromIso(meeting.end);
  return (
    <article className={`card meeting${isOpen ? ' open' : ''}`}>
      <button
        type="button"
        className="head"
        aria-expanded={isOpen}
        onClick={() => unfold(isOpen ? undefined : meeting.index)}
      >
        <span className="title">{meeting.title}</span>
        <Sums amount={meeting.total} whatIf={isAsked ? meeting.whatIf : undefined} isTotal />
        <span className="soft facts">{start === undefined ? '' : formatDayRange(start, end ?? start, language)}</span>
      </button>
      {isOpen && meeting.past && <PastMeetings past={meeting.past} />}
      {isOpen && (
        <ul className="lines">
          {meeting.lines.map((line) => (
            <Line
              key={line.code}
              line={line}
              isAsked={isAsked}
              amount={amount}
              isOpen={openLines.has(line.code)}
              onOpen={() => onLine(line.code)}
            />
          ))}
        </ul>
      )}
    </article>
  );
}

interface SumsProps {
  readonly amount: number | undefined;
  readonly whatIf: number | undefined;
  readonly isTotal?: boolean;
}

/** What is built, and beside it what it would be. */
function Sums({ amount: built, whatIf, isTotal = false }: SumsProps): ReactElement {
  const { amount } = useBudgetAmounts();
  const shown = <bdi dir="ltr">{amount(built)}</bdi>;
  return (
    <span className="sum-beside">
      {isTotal ? <strong>{shown}</strong> : shown}
      {whatIf !== undefined && (
        <bdi dir="ltr" className="asked">
          {amount(whatIf)}
        </bdi>
      )}
    </span>
  );
}

function Line({
  line,
  isAsked,
  amount,
  isOpen,
  onOpen,
}: {
  readonly line: ShownEstimateLine;
  readonly isAsked: boolean;
  readonly amount: (minor: bigint | undefined) => string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { say } = useSpeech();
  const words = useWords('budgetSteps');
  const { decimal } = useBudgetAmounts();
  const { perCent, base, parts, finalToEstimate } = line;
  return (
    <li>
      <span className="head">
        {parts.length > 0 ? (
          <button type="button" className="line" aria-expanded={isOpen} onClick={onOpen}>
            {line.title}
          </button>
        ) : (
          <span>{line.title}</span>
        )}
        <Sums amount={line.amount} whatIf={isAsked ? line.whatIf : undefined} />
      </span>
      {perCent !== undefined && (
        <p className="soft">{say(words.ofBase, { perCent: decimal(perCent), amount: amount(base) })}</p>
      )}
      {finalToEstimate && <PastSpread spread={finalToEstimate} pattern="pastPerCent" />}
      {isOpen && (
        <ul className="parts">
          {parts.map((part, n) => (
            <Part key={n} part={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** `Pages 144 × Languages 5 = 720`, then `720 × 233.75 CHF ÷ 0.934 = 180,192.72`: each factor leads to its cell, and can be asked about. */
function Part({ part }: { readonly part: ShownPart }): ReactElement {
  const { show, budgetChoice } = usePaneContext();
  const { decimal } = useBudgetAmounts();
  const { item, factors, quantity, rate, currency, unitsPerDollar, exact, unitCost, used } = part;
  const converted = unitsPerDollar === '' ? '' : ` ÷ ${decimal(unitsPerDollar)}`;
  const isOther = (at: Place): boolean => (budgetChoice.whatIf[cellName(at)] ?? '').trim() !== '';
  // What the sheets' own values come to does not stand behind others.
  const isQuantityKnown = !factors.some(({ at }) => isOther(at));
  const isKnown = isQuantityKnown && !isOther(unitCost);
  return (
    <li>
      <p>{item}</p>
      <p className="factors">
        {factors.map(({ label, value, at }, n) => (
          <span key={label}>
            {n > 0 && ' × '}
            <button type="button" className="line" onClick={() => void show(at)}>
              {label}
            </button>{' '}
            <Asked label={`${item}, ${label}`} value={decimal(value)} at={at} />
          </span>
        ))}
        {factors.length > 1 && isQuantityKnown && <bdi dir="ltr">{`= ${decimal(quantity)}`}</bdi>}
      </p>
      <p className="factors">
        <span dir="ltr" className="factors">
          <span>{isQuantityKnown ? `${decimal(quantity)} ×` : '×'}</span>
          <Asked label={`${item}, ${currency}`} value={decimal(rate)} at={unitCost} />
          <span>{`${currency}${converted}${isKnown ? ` = ${decimal(exact)}` : ''}`}</span>
        </span>
        <PlaceLink place={unitCost} />
      </p>
      {used && <PastUsed used={used} />}
    </li>
  );
}

/** Another value than the cell's: what comes of it stands beside, and nothing is written. */
function Asked({
  label,
  value,
  at,
}: {
  readonly label: string;
  readonly value: string;
  readonly at: Place;
}): ReactElement {
  const { budgetChoice, chooseBudget } = usePaneContext();
  const { whatIf } = budgetChoice;
  const name = cellName(at);
  return (
    <input
      aria-label={label}
      inputMode="decimal"
      dir="ltr"
      size={Math.max(value.length, 4)}
      value={whatIf[name] ?? ''}
      placeholder={value}
      onChange={({ target }) => chooseBudget({ whatIf: { ...whatIf, [name]: target.value } })}
    />
  );
}
