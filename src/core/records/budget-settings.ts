/** The settings of the budget: how estimates are rounded, who pays by which scale, and how receipts are set against what is owed. */
import type { Day } from '../values/calendar';
import type { Fraction } from '../values/fraction';
import { fractionFromNumber } from '../values/fraction';
import type { Minor } from '../values/money';
import { choiceOf } from '../workbook/heading-index';
import type { SettingValue } from './setting-values';
import { readPlain, readSettingChoice, readUnit, readYear } from './setting-values';

export interface BudgetSettings {
  readonly estimateRounding: EstimateRounding;
  /** The day whose rates of exchange an estimate is built at. */
  readonly ratesAsAt: Day | undefined;
  /** The year of the scale, where a meeting does not say another. */
  readonly scaleYear: number | undefined;
  readonly payersAsAt: PayersAsAt;
  /** The unit in which shares are given out, in minor units. */
  readonly shareUnit: Minor;
  /** Per cent of the total that a State bears at least, and at most. */
  readonly shareFloor: Fraction | undefined;
  readonly shareCeiling: Fraction | undefined;
  /** Days from issue to the due day, where an invoice does not give it. */
  readonly paymentDays: number;
  /** Days before a meeting's start by which its funds are needed, where it does not give a date. */
  readonly fundsBefore: number;
  /** Per cent of the estimate that must have been received by then. */
  readonly requiredPerCent: Fraction;
  readonly credits: 'hold' | 'same State';
  readonly unassigned: 'hold' | 'oldest first';
  /** Of each document its own symbol and mandate; blank where there is none. */
  readonly documents: { readonly [J in BudgetJob]: { readonly symbol: string; readonly mandate: string } };
}

/** The budget's works, each with a document. */
export type BudgetJob = 'estimate' | 'shares' | 'contributions';

/** What the settings of its document are called. */
export const DOCUMENT_SETTINGS: { readonly [J in BudgetJob]: { readonly symbol: string; readonly mandate: string } } = {
  estimate: { symbol: 'Estimate symbol', mandate: 'Estimate mandate' },
  shares: { symbol: 'Shares symbol', mandate: 'Shares mandate' },
  contributions: { symbol: 'Contributions symbol', mandate: 'Contributions mandate' },
};

export type PayersAsAt = 'first day' | 'last day' | '1 January';

export interface EstimateRounding {
  /** In minor units. */
  readonly unit: Minor;
  /** Away from zero, not to the nearest. */
  readonly up: boolean;
}

const HUNDRED: Fraction = { numerator: 100n, denominator: 1n };

/** In units of the currency. */
const ESTIMATE_UNIT = 100;

export function budgetSettings(values: ReadonlyMap<string, SettingValue>, decimals: number): BudgetSettings {
  const choice = <T extends string>(list: 'Payers as at' | 'Credits' | 'Unassigned receipts', usual: T): T =>
    (readSettingChoice(values.get(list), list) ?? usual) as T;
  const shareUnit = values.get('Share unit');
  const text = (name: string): string => values.get(name)?.text ?? '';
  const document = (job: BudgetJob) => {
    const { symbol, mandate } = DOCUMENT_SETTINGS[job];
    return { symbol: text(symbol), mandate: text(mandate) };
  };
  return {
    estimateRounding: estimateRounding(values.get('Estimate rounding'), decimals),
    ratesAsAt: values.get('Rates as at')?.day(),
    scaleYear: readYear(values.get('Scale year')),
    payersAsAt: choice<PayersAsAt>('Payers as at', 'first day'),
    shareUnit: (shareUnit && readUnit(shareUnit, decimals)) ?? (1 as Minor),
    shareFloor: perCent(values.get('Share floor')),
    shareCeiling: perCent(values.get('Share ceiling')),
    paymentDays: days(values.get('Payment days')) ?? 30,
    fundsBefore: days(values.get('Funds before')) ?? 90,
    requiredPerCent: perCent(values.get('Required per cent')) ?? HUNDRED,
    credits: choice<BudgetSettings['credits']>('Credits', 'hold'),
    unassigned: choice<BudgetSettings['unassigned']>('Unassigned receipts', 'hold'),
    documents: { estimate: document('estimate'), shares: document('shares'), contributions: document('contributions') },
  };
}

/** `100`, or `100 up` in any of the languages. */
function estimateRounding(value: SettingValue | undefined, decimals: number): EstimateRounding {
  const usual = { unit: (ESTIMATE_UNIT * 10 ** decimals) as Minor, up: false };
  if (!value) return usual;
  const [unit = '', ...rest] = value.text.trim().split(/\s+/);
  const direction = rest.join(' ');
  const up = direction !== '' && choiceOf('Rounding direction', direction) === 'up';
  if (direction !== '' && !up) {
    value.invalid('100, 100 up');
    return usual;
  }
  const read = readUnit(value, decimals, unit);
  return read === undefined ? usual : { unit: read, up };
}

/** From 0 to 100. */
function perCent(value: SettingValue | undefined): Fraction | undefined {
  const number = readPlain(value);
  if (number === undefined) return undefined;
  const fraction = number <= 100 ? fractionFromNumber(number) : undefined;
  if (fraction === undefined) value?.invalid('0–100');
  return fraction;
}

function days(value: SettingValue | undefined): number | undefined {
  const number = readPlain(value);
  if (number === undefined || (Number.isInteger(number) && number >= 0 && number <= 3660)) return number;
  value?.invalid('0, 30, 90');
  return undefined;
}
