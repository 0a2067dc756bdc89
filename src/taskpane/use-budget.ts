/** The budget's state: what its tabs show, asked for while that job is at hand, after each reading and again for another day. */
import { useCallback, useEffect, useState } from 'react';
import type { SharesOn } from '../core/budget/shares/shares';
import type { Language } from '../core/language/language';
import type { BudgetFaces } from './engine/budget-questions';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';

/** What is chosen in the budget's steps. Nothing of it is written to the workbook. */
export interface BudgetChoice {
  /** ISO; the workbook's own where nothing is chosen. */
  readonly asAt?: string | undefined;
  readonly on: SharesOn;
  /** Other values, by the names of the fields that can be asked about. */
  readonly whatIf: Readonly<Record<string, string>>;
}

export interface BudgetState {
  readonly budget: BudgetFaces | undefined;
  readonly budgetChoice: BudgetChoice;
  readonly chooseBudget: (choice: Partial<BudgetChoice>) => void;
}

export function useBudget(
  engine: Engine,
  outline: Outline | undefined,
  language: Language,
  isAtHand: boolean,
): BudgetState {
  const [told, setTold] = useState<{ readonly of: Outline; readonly budget: BudgetFaces }>();
  const [budgetChoice, setChoice] = useState<BudgetChoice>({ on: 'estimate', whatIf: {} });
  const { asAt } = budgetChoice;
  useEffect(() => {
    if (!outline || !isAtHand) return undefined;
    let isCurrent = true;
    engine.ask('budget', { asAt, language }).then(
      (budget) => isCurrent && setTold({ of: outline, budget }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, outline, asAt, language, isAtHand]);
  const chooseBudget = useCallback(
    (choice: Partial<BudgetChoice>) => setChoice((known) => ({ ...known, ...choice })),
    [],
  );
  return { budget: told?.of === outline ? told?.budget : undefined, budgetChoice, chooseBudget };
}
