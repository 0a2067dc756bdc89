import { useId } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { Amounts, Figure } from '../../core/reconciliation/reconciliation';
import { tabAfter } from '../roving';
import { useSpeech } from '../speech';
import { CopiedFigure } from './copied-figure';
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
  const known = [estimate, expenditure, variance].filter(({ state }) => state !== 'unknown');
  const shown = (one: Figure): ReactElement => (
    <CopiedFigure
      text={figure(one, decimals)}
      minor={known.includes(one) ? one.amount : undefined}
      decimals={decimals}
      isTabStop={one === known[0]}
    />
  );
  const figures = [
    [words.estimate, shown(estimate)],
    [words.spent, shown(expenditure)],
    [words.variance, shown(variance)],
  ] as const;
  return (
    <tbody className={isTotal ? 'total' : ''} onKeyDown={moveAmongFigures}>
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

/** The figures of a row are one stop of the Tab key; arrows go from one to the other. */
function moveAmongFigures(event: KeyboardEvent<HTMLElement>): void {
  const figures = [...event.currentTarget.querySelectorAll<HTMLElement>('.figures .copied-figure > button')];
  const at = figures.findIndex((one) => one === event.target);
  if (at < 0) return;
  const isRtl = event.currentTarget.closest('[dir]')?.getAttribute('dir') === 'rtl';
  const to = tabAfter(event.key, at, figures.length, isRtl);
  if (to === undefined) return;
  figures[to]?.focus();
  event.preventDefault();
}
