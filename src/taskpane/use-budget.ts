/** The budget's state: what its tabs show, asked for while that job is at hand, after each reading and again for another day. */
import { useCallback, useEffect, useState } from 'react';
import type { SharesOn } from '../core/budget/shares/shares';
import type { Language } from '../core/language/language';
import type { BudgetFaces } from './engine/budget-questions';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';
import { useOtherBook } from './use-book';
import { useEarlierYears } from './use-earlier-years';
import type { EarlierYears } from './use-earlier-years';

/** What is chosen in the budget's steps. Nothing of it is written to the workbook. */
export interface BudgetChoice {
  /** ISO; the workbook's own where nothing is chosen. */
  readonly asAt?: string | undefined;
  readonly on: SharesOn;
  /** Key of the estimate's version; the engine's own choice where nothing is chosen. */
  readonly version?: string | undefined;
  /** Other values, by the names of the fields that can be asked about. */
  readonly whatIf: Readonly<Record<string, string>>;
}

export interface BudgetState {
  readonly budget: BudgetFaces | undefined;
  readonly budgetChoice: BudgetChoice;
  readonly earlierYears: EarlierYears;
  readonly chooseBudget: (choice: Partial<BudgetChoice>) => void;
}

const NOTHING_CHOSEN: BudgetChoice = { on: 'estimate', whatIf: {} };

interface BudgetStart {
  readonly engine: Engine;
  readonly outline: Outline | undefined;
  readonly language: Language;
  readonly isAtHand: boolean;
  readonly onTrouble: (error: unknown) => void;
}

export function useBudget({ engine, outline, language, isAtHand, onTrouble }: BudgetStart): BudgetState {
  const [told, setTold] = useState<{ readonly of: Outline; readonly budget: BudgetFaces }>();
  const [budgetChoice, setChoice] = useState(NOTHING_CHOSEN);
  const earlierYears = useEarlierYears(engine, outline, onTrouble);
  const { asAt, version } = budgetChoice;
  const { key: past, choose: chooseEarlier } = earlierYears;
  useEffect(() => {
    if (!outline || !isAtHand) return undefined;
    let isCurrent = true;
    engine.ask('budget', { asAt, version, past, language }).then(
      (budget) => isCurrent && setTold({ of: outline, budget }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, outline, asAt, version, past, language, isAtHand]);
  const forget = useCallback((): void => {
    setChoice(NOTHING_CHOSEN);
    chooseEarlier([]);
  }, [chooseEarlier]);
  useOtherBook(outline, forget);
  const chooseBudget = useCallback(
    (choice: Partial<BudgetChoice>) => setChoice((known) => ({ ...known, ...choice })),
    [],
  );
  const budget = told?.of === outline ? told?.budget : undefined;
  return { budget, budgetChoice, earlierYears, chooseBudget };
}
