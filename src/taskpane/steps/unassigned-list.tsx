import type { ReactElement } from 'react';
import type { ContributionsOutline } from '../engine/budget-questions';
import { PlaceLink } from '../place-link';
import { useWords } from '../use-words';
import { useBudgetAmounts } from './budget-amounts';

/** Receipts that are of no meeting, by State. */
export function UnassignedList({ rows }: { readonly rows: ContributionsOutline['unassigned'] }): ReactElement {
  const words = useWords('budgetSteps');
  const { amount } = useBudgetAmounts();
  if (rows.length === 0) return <p className="soft">{words.noneUnassigned}</p>;
  return (
    <ul className="lines">
      {rows.map((row) => (
        <li key={row.name}>
          <span className="head">
            <span>
              {row.name} <PlaceLink place={row.at} />
            </span>
            <bdi dir="ltr" className="sum-beside">
              {amount(row.amount)}
            </bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
