import type { ReactElement } from 'react';
import { formatDayRange, formatRate } from '../../core/language/format';
import type { Figure, MeetingResult } from '../../core/reconciliation/reconciliation';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import type { Speech } from '../speech';
import type { ShownExplanation } from '../engine/engine-messages';
import { useWords } from '../use-words';
import { Explanation } from './explanation';
import { FiguresRow } from './figures-row';
import { FiguresTable } from './figures-table';
import { isRightToLeft } from '../../core/language/direction';
import { LineRows } from './line-rows';

interface MeetingCardProps {
  readonly meeting: MeetingResult;
  /** The largest amount of all meetings fills a bar's width. */
  readonly largest: number;
}

export function MeetingCard({ meeting, largest }: MeetingCardProps): ReactElement {
  const { outline, unfolded, unfold } = usePaneContext();
  const speech = useSpeech();
  const isOpen = unfolded.meeting === meeting.index;
  const line = isOpen ? unfolded.line : undefined;
  const { words, title, figure, language } = speech;
  const decimals = outline?.decimals ?? 2;
  const { start, end } = meeting.meeting;
  const { tone, text } = verdictOf(meeting, speech);
  const own = useWords('reconcile');
  const explanations = outline?.explanations.filter((each) => each.meeting === meeting.index) ?? [];
  const isAsked = explanations.some((each) => each.isAsked);
  const explanationOf = (of: number | undefined): ShownExplanation | undefined =>
    explanations.find((each) => each.line === of);
  const whole = explanationOf(undefined);
  // What is not known has no bar: part of it would read as a saving.
  const isKnown = ({ state }: Figure): boolean => state !== 'unknown';
  const isDrawn = isKnown(meeting.expenditure) || isKnown(meeting.estimate);
  const width = ({ amount }: Figure): string => `${(100 * Math.max(0, amount)) / largest}%`;
  return (
    <article className={`card meeting${isOpen ? ' open' : ''}`} data-meeting={meeting.index}>
      <button
        type="button"
        className="head"
        aria-expanded={isOpen}
        onClick={() => unfold(isOpen ? undefined : meeting.index)}
      >
        <span className="title">{title(meeting.meeting)}</span>
        <span className={`chip ${isAsked ? 'warn' : tone}`}>
          {text}
          {isAsked && ` · ${own.toExplain}`}
        </span>
        {isDrawn && (
          <span className="bar" aria-hidden="true">
            {isKnown(meeting.expenditure) && (
              <span className="fill" style={{ inlineSize: width(meeting.expenditure) }} />
            )}
            {isKnown(meeting.estimate) && <span className="outline" style={{ inlineSize: width(meeting.estimate) }} />}
          </span>
        )}
        <span className="soft facts">
          <span>{start === undefined ? '' : formatDayRange(start, end ?? start, language)}</span>
          <span className="sums">
            <bdi dir="ltr">{figure(meeting.estimate, decimals)}</bdi> {isRightToLeft(language) ? '←' : '→'}{' '}
            <bdi dir="ltr">{figure(meeting.expenditure, decimals)}</bdi>
          </span>
        </span>
      </button>
      {isOpen && (
        <FiguresTable amounts={[...meeting.lines, meeting]} decimals={decimals}>
          {meeting.lines.map((one) => (
            <FiguresRow
              key={one.index}
              amounts={one}
              decimals={decimals}
              label={
                <button
                  type="button"
                  className="line"
                  data-line={one.index}
                  aria-expanded={line === one.index}
                  onClick={() => unfold(meeting.index, line === one.index ? undefined : one.index)}
                >
                  {title(one.line)}
                </button>
              }
            >
              <ExplanationRow of={explanationOf(one.index)} />
              {line === one.index && <LineRows meeting={meeting.index} line={one.index} />}
            </FiguresRow>
          ))}
          <FiguresRow label={words.total} amounts={meeting} decimals={decimals} isTotal>
            <ExplanationRow of={whole} />
          </FiguresRow>
        </FiguresTable>
      )}
    </article>
  );
}

function ExplanationRow({ of }: { readonly of: ShownExplanation | undefined }): ReactElement | null {
  if (!of) return null;
  return (
    <tr>
      <td colSpan={3} className="behind">
        <Explanation of={of} />
      </td>
    </tr>
  );
}

/** How far the expenditure is from the estimate, in words; `implementationRate` is in tenths of a per cent. */
function verdictOf(
  { implementationRate: rate, variance }: MeetingResult,
  { words, say, language }: Speech,
): { tone: string; text: string } {
  if (rate === undefined) return { tone: 'plain', text: words.notComparable };
  if (variance.amount === 0) return { tone: 'plain', text: words.asEstimated };
  const tenths = Math.abs(1000 - rate);
  // Less than is rounded to nothing is still not as estimated.
  const percent = tenths === 0 ? `\u2066< ${formatRate(1, language)}\u2069` : formatRate(tenths, language);
  return variance.amount < 0
    ? { tone: 'warn', text: say(words.over, { percent }) }
    : { tone: 'plain', text: say(words.under, { percent }) };
}
