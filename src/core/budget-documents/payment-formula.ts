/** By what rule States share the costs of meetings, as a sentence. */
import type { BudgetRecords } from '../budget/records/budget-records';
import type { BudgetVoice } from './budget-voice';

/** `years`: of the scale, one for each meeting; they are named where there is one alone. */
export function paymentFormula(voice: BudgetVoice, count: number, years: readonly (number | undefined)[]): string {
  const all = [...new Set(years)];
  const year = all.length === 1 && all[0] !== undefined ? String(all[0]) : '';
  return voice.phrase(voice.words.formula, { count, years: year, limits: hasLimits(voice.records) ? 'yes' : 'no' });
}

function hasLimits({ costs, scale }: BudgetRecords): boolean {
  const { shareFloor, shareCeiling } = costs.settings.budget;
  const isLimited = scale.some(({ floor, ceiling }) => floor !== undefined || ceiling !== undefined);
  return shareFloor !== undefined || shareCeiling !== undefined || isLimited;
}
