import type { ReactElement, ReactNode } from 'react';
import type { Amounts } from '../../core/reconciliation/reconciliation';
import { useSpeech } from '../speech';

interface FiguresRowProps {
  readonly label: ReactNode;
  readonly amounts: Amounts;
  readonly decimals: number;
  readonly isTotal?: boolean;
  readonly children?: ReactNode;
}

/** A label over its three figures, so that cents fit a narrow pane. */
export function FiguresRow({ label, amounts, decimals, isTotal = false, children }: FiguresRowProps): ReactElement {
  const { figure } = useSpeech();
  const { estimate, expenditure, variance } = amounts;
  return (
    <tbody className={isTotal ? 'total' : ''}>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {label}
        </th>
      </tr>
      <tr className="figures">
        <td dir="ltr">{figure(estimate, decimals)}</td>
        <td dir="ltr">{figure(expenditure, decimals)}</td>
        <td dir="ltr">{figure(variance, decimals)}</td>
      </tr>
      {children}
    </tbody>
  );
}
