import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Amounts } from '../../core/reconciliation/reconciliation';
import { useSpeech } from '../speech';
import { useHeads, useIsStacked } from './figures-table';

interface FiguresRowProps {
  readonly label: ReactNode;
  readonly amounts: Amounts;
  readonly decimals: number;
  readonly isTotal?: boolean;
  readonly children?: ReactNode;
}

/** A label over its three figures, so that cents fit a narrow pane. */
export function FiguresRow({ label, amounts, decimals, isTotal = false, children }: FiguresRowProps): ReactElement {
  const { words, figure } = useSpeech();
  const isStacked = useIsStacked();
  const [id, heads] = [useId(), useHeads()];
  const { estimate, expenditure, variance } = amounts;
  const figures = [
    [words.estimate, figure(estimate, decimals)],
    [words.spent, figure(expenditure, decimals)],
    [words.variance, figure(variance, decimals)],
  ] as const;
  return (
    <tbody className={isTotal ? 'total' : ''}>
      <tr>
        <th id={id} scope="rowgroup" colSpan={3}>
          {label}
        </th>
      </tr>
      {isStacked ? (
        figures.map(([name, text]) => (
          <tr key={name} className="figures">
            <th scope="row">{name}</th>
            <td dir="ltr" colSpan={2}>
              {text}
            </td>
          </tr>
        ))
      ) : (
        <tr className="figures">
          {figures.map(([name, text], n) => (
            <td key={name} dir="ltr" headers={`${id} ${heads}${n}`}>
              {text}
            </td>
          ))}
        </tr>
      )}
      {children}
    </tbody>
  );
}
