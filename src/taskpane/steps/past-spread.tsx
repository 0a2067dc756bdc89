import type { ReactElement } from 'react';
import type { ShownPast, ShownSpread, ShownUsed } from '../engine/budget-questions';
import { PUNCTUATION } from '../../core/language/punctuation';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { useBudgetAmounts } from './budget-amounts';
import { cellName } from './what-if-text';

/** Which earlier meetings an estimate is compared with. */
export function PastMeetings({ past: { from, years } }: { readonly past: ShownPast }): ReactElement {
  const { say, language } = useSpeech();
  const words = useWords('budgetSteps');
  const [first, last] = years ?? [];
  const shown = first === last ? `${first ?? ''}` : `${first}–${last}`;
  const codes = from.join(PUNCTUATION[language].items);
  return <p className="soft">{from.length === 0 ? words.pastNone : say(words.pastFrom, { codes, years: shown })}</p>;
}

/** `97.5% of the estimate (84–109; 3 meetings)`, or the like of a quantity. */
export function PastSpread({
  spread: { median, least, most, meetings },
  pattern,
}: {
  readonly spread: ShownSpread;
  readonly pattern: 'pastPerCent' | 'pastUsed';
}): ReactElement {
  const { say } = useSpeech();
  const words = useWords('budgetSteps');
  const { decimal } = useBudgetAmounts();
  const holes = { median: decimal(median), least: decimal(least), most: decimal(most), count: meetings };
  return <p className="soft past">{say(words[pattern], holes)}</p>;
}

/** What earlier meetings used; it stands for the row's own factor, or in its cell, only once it is pressed. */
export function PastUsed({ used }: { readonly used: ShownUsed }): ReactElement {
  const { budgetChoice, chooseBudget, earlierYears, writing, fresh } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('budgetSteps');
  const { decimal } = useBudgetAmounts();
  const { fill } = used;
  const enter = async (): Promise<void> => {
    if (!fill || (await fresh()) === undefined) return;
    const { version, whatIf } = budgetChoice;
    const isDone = await writing.edit({ does: 'fill in', at: fill.at, version, past: earlierYears.key, language });
    if (isDone) chooseBudget({ whatIf: { ...whatIf, [cellName(fill.at)]: '' } });
  };
  return (
    <>
      <PastSpread spread={used} pattern="pastUsed" />
      {fill && (
        <p className="places">
          <Link onClick={() => chooseBudget({ whatIf: { ...budgetChoice.whatIf, [cellName(fill.at)]: fill.value } })}>
            {say(words.askWith, { label: fill.label, value: decimal(fill.value) })}
          </Link>
          {writing.writer && fill.isTyped && (
            <Link disabled={writing.isBusy} onClick={() => void enter()}>
              {say(words.enterIn, { value: decimal(fill.value), cell: cellName(fill.at) })}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
