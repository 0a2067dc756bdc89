import { createContext, useContext, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Amounts } from '../../core/reconciliation/reconciliation';
import { useSpeech } from '../speech';

/** Of a character of a figure, and of the room between columns, in the height of the letters. */
const CHARACTER = 0.57;
const BETWEEN = 1.5;

const Stacked = createContext(false);
const Heads = createContext('');
/** Begins the names of the columns' heads, by which each figure says whose it is. */
export const useHeads = (): string => useContext(Heads);
export const useIsStacked = (): boolean => useContext(Stacked);

interface FiguresTableProps {
  /** All that stand in the table: the longest says how much room a column takes. */
  readonly amounts: readonly Amounts[];
  readonly decimals: number;
  readonly children: ReactNode;
}

/** Estimate, expenditure and variance side by side; one under the other where they would not fit. No figure is ever broken. */
export function FiguresTable({ amounts, decimals, children }: FiguresTableProps): ReactElement {
  const { words, figure } = useSpeech();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [isStacked, setIsStacked] = useState(false);
  const longest = amounts
    .flatMap(({ estimate, expenditure, variance }) => [estimate, expenditure, variance])
    .reduce((most, one) => Math.max(most, figure(one, decimals).length), 0);
  useLayoutEffect(() => {
    const element = table.current!;
    const measure = (): void => {
      const letter = parseFloat(getComputedStyle(element).fontSize);
      setIsStacked(
        element.clientWidth > 0 && 3 * longest * CHARACTER * letter + BETWEEN * letter > element.clientWidth,
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [longest]);
  return (
    <Stacked.Provider value={isStacked}>
      <table ref={table} className={isStacked ? 'stacked' : ''}>
        {!isStacked && (
          <thead>
            <tr>
              {[words.estimate, words.spent, words.variance].map((head, n) => (
                <th key={head} id={`${id}${n}`} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <Heads.Provider value={id}>{children}</Heads.Provider>
      </table>
    </Stacked.Provider>
  );
}
