/** Estimates in the currency of the reconciliation. */
import type { Records } from '../records/records';
import type { Diagnostic } from '../values/diagnostic';
import type { Minor } from '../values/money';
import type { EstimateFate } from './choose-estimates';
import { Exchange, multiply, whyNotConverted } from './exchange';
import { append } from '../values/append';

export interface EstimateAmounts {
  /** In step with `Records.estimates`; `undefined` for rows that are not compared, cannot be read or cannot be converted. */
  readonly amounts: readonly (Minor | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The amounts of the rows that are compared: another currency's by the rate of the day it was adopted, else of the meeting's first day. */
export function estimateAmounts(records: Records, fate: readonly EstimateFate[]): EstimateAmounts {
  const { settings } = records;
  const exchange = new Exchange(records.exchangeRates, settings.currency, settings.decimals);
  const diagnostics: Diagnostic[] = [];
  const amounts = records.estimates.map(({ meeting, currency, amount, adoptedOn, at }, index) => {
    if (fate[index] !== 'chosen' || amount === undefined || amount === 0 || currency === settings.currency) {
      return fate[index] === 'chosen' ? amount : undefined;
    }
    const day = adoptedOn ?? records.meetings[meeting]!.start ?? 0;
    const conversion = exchange.byDay(currency, day);
    const converted = conversion.state === 'converted' ? multiply(amount, conversion.factor) : undefined;
    if (converted === undefined) append(diagnostics, whyNotConverted(conversion, currency, amount, day, at));
    return converted;
  });
  return { amounts, diagnostics };
}
