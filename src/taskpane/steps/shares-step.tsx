import { useState } from 'react';
import type { ReactElement } from 'react';
import { PUNCTUATION } from '../../core/language/punctuation';
import { Choice } from '../choice';
import type { ShownShares } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { useBudgetAmounts } from './budget-amounts';
import { BudgetFrame } from './budget-frame';
import { SharesList } from './shares-list';

/** What each State pays of a meeting's estimated or final costs. */
export default function SharesStep(): ReactElement {
  const { budget, budgetChoice, chooseBudget } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('budgetSteps');
  const heads = useWords('budget');
  const [index, setIndex] = useState<number>();
  const { on } = budgetChoice;
  const isThere = budget?.jobs.shares.missing.length === 0;
  const told = useAnswer('shares', isThere ? { language, on } : undefined);
  const meeting = told?.meetings.find((each) => each.index === index) ?? told?.meetings[0];
  return (
    <BudgetFrame job="shares" told={told} hasFiles={(told?.meetings.length ?? 0) > 0}>
      <Choice
        label={words.on}
        value={on}
        options={[
          ['estimate', words.estimated],
          ['final', words.final],
        ]}
        onChoose={(next) => chooseBudget({ on: next })}
      />
      {told && meeting && (
        <>
          <Choice
            label={heads.meeting}
            value={String(meeting.index)}
            options={told.meetings.map((each) => [String(each.index), each.title])}
            onChoose={(next) => setIndex(Number(next))}
          />
          <Facts meeting={meeting} />
          {meeting.problem === undefined && <SharesList key={`${on} ${meeting.index}`} meeting={meeting} />}
        </>
      )}
      {told && told.leftOut.length > 0 && (
        <p className="soft">{say(words.leftOut, { list: told.leftOut.join(PUNCTUATION[language].semicolon) })}</p>
      )}
    </BudgetFrame>
  );
}

function Facts({ meeting }: { readonly meeting: ShownShares }): ReactElement {
  const { say } = useSpeech();
  const words = useWords('budgetSteps');
  const { amount, day, decimal } = useBudgetAmounts();
  const heads = useWords('budget');
  const { total, payers, scaleYear, payersAsAt, factor, problem, isProposed } = meeting;
  return (
    <div className="card">
      <p className="head">
        <span>{heads.total}</span>
        <strong className="sum-beside">
          <bdi dir="ltr">{amount(total)}</bdi>
        </strong>
      </p>
      <p className="soft">
        {say(words.payers, { count: payers, year: String(scaleYear ?? '–'), day: day(payersAsAt) })}
      </p>
      {factor !== undefined && (
        <p className="soft">
          {heads.factor} <bdi dir="ltr">{decimal(factor)}</bdi>
        </p>
      )}
      {isProposed && <p className="warn">! {words.proposed}</p>}
      {problem !== undefined && <p className="bad">✕ {words.notShared}</p>}
    </div>
  );
}
