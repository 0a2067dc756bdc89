/** Amounts, days and per cents of the budget, as the pane's language writes them. */
import { formatAmount, formatDay, formatDecimal, NOT_AVAILABLE } from '../../core/language/format';
import { dayFromIso } from '../../core/values/calendar';
import { createContext, useContext } from 'react';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';

export interface BudgetAmounts {
  /** Of minor units; `..` where it is not known. */
  amount(minor: number | bigint | undefined): string;
  /** Of an ISO day; blank where there is none. */
  day(iso: string | undefined): string;
  /** Of a plain decimal. */
  decimal(text: string): string;
}

/** Where every amount is in whole units of the currency, none is shown with decimals. */
export const WholeAmounts = createContext(false);

export function useBudgetAmounts(): BudgetAmounts {
  const { language } = useSpeech();
  const { outline, budget } = usePaneContext();
  const isWhole = useContext(WholeAmounts);
  const decimals = budget?.decimals ?? outline?.decimals ?? 2;
  return {
    amount: (minor) => {
      if (minor === undefined) return NOT_AVAILABLE;
      if (isWhole) return formatAmount(BigInt(minor) / 10n ** BigInt(decimals), { decimals: 0, language });
      return formatAmount(BigInt(minor), { decimals, language });
    },
    day: (iso) => {
      const day = iso === undefined ? undefined : dayFromIso(iso);
      return day === undefined ? '' : formatDay(day, language);
    },
    decimal: (text) => formatDecimal(text, language),
  };
}
