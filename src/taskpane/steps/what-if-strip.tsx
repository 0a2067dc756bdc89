import { useId } from 'react';
import type { ReactElement } from 'react';
import type { EstimateOutline } from '../engine/budget-questions';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { useBudgetAmounts } from './budget-amounts';

/** Other values than those of the sheets: what comes of them is shown beside, and never saved. */
export function WhatIfStrip({ told }: { readonly told: EstimateOutline }): ReactElement {
  const { budgetChoice, chooseBudget } = usePaneContext();
  const { say } = useSpeech();
  const words = useWords('budgetSteps');
  const heads = useWords('budget');
  const { amount } = useBudgetAmounts();
  const id = useId();
  const { whatIf } = budgetChoice;
  const { total, whatIfTotal, fields, invalidWhatIf } = told;
  const difference = total === undefined || whatIfTotal === undefined ? undefined : whatIfTotal - total;
  const isAsked = Object.values(whatIf).some((value) => value.trim() !== '');
  return (
    <form className="card what-if" onSubmit={(event) => event.preventDefault()} aria-labelledby={`${id}-title`}>
      <p className="head">
        <span id={`${id}-title`}>
          <strong>{heads.whatIf}</strong> <span className="soft">{words.neverSaved}</span>
        </span>
        <bdi dir="ltr" role="status" className="sum-beside">
          {isAsked && difference !== undefined && `${difference > 0n ? '+' : ''}${amount(difference)} / `}
          {amount(total)}
        </bdi>
      </p>
      <div className="fields">
        {fields.map(({ name, label, value }, n) => (
          <span key={name}>
            <label htmlFor={`${id}-${n}`}>{label}</label>
            <input
              id={`${id}-${n}`}
              inputMode="decimal"
              dir="ltr"
              value={whatIf[name] ?? ''}
              placeholder={value === '' ? words.asIs : value}
              onChange={({ target }) => chooseBudget({ whatIf: { ...whatIf, [name]: target.value } })}
            />
          </span>
        ))}
      </div>
      {invalidWhatIf !== undefined && isAsked && (
        <p className="bad" role="alert">
          {say(words.invalid, { part: invalidWhatIf })}
        </p>
      )}
      {isAsked && <Link onClick={() => chooseBudget({ whatIf: {} })}>{words.clear}</Link>}
    </form>
  );
}
