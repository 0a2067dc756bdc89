/** A setting's value as what its setting wants: a number, a year, one of a list. What is none of these is reported where it stands. */
import type { Place } from '../values/address';
import type { Day } from '../values/calendar';
import type { Minor } from '../values/money';
import { minorFromNumber } from '../values/money';
import type { ChoiceList } from '../workbook/choices';
import { choiceOf, choicesOf } from '../workbook/heading-index';
import { readNumberText } from './amount-text';

export interface SettingValue {
  readonly text: string;
  readonly day: () => Day | undefined;
  readonly invalid: (known: string) => void;
  readonly at: Place;
}

const UNITS: Record<string, number> = { '0.01': 0.01, '0.001': 0.001, '1': 1, '10': 10, '100': 100, '1000': 1000 };
const ROUNDINGS = '0.01, 1, 100, 1000';

/** A unit to round to, in minor units; `undefined` (with a finding) where it is none, or smaller than the currency's own. */
export function readUnit(value: SettingValue, decimals: number, text = value.text): Minor | undefined {
  const read = readNumberText(text);
  const unit = read.state === 'read' ? UNITS[String(Number(read.decimal))] : undefined;
  const reading = unit === undefined ? undefined : minorFromNumber(unit, decimals);
  if (reading && 'minor' in reading && reading.minor >= 1) return reading.minor;
  value.invalid(ROUNDINGS);
  return undefined;
}

/** The year, from 1900 to 2200. */
export function readYear(value: SettingValue | undefined): number | undefined {
  const number = readPlain(value);
  if (number === undefined) return undefined;
  if (Number.isInteger(number) && number >= 1900 && number <= 2200) return number;
  value?.invalid('1990–2100');
  return undefined;
}

/** A number, or a per cent in text. */
export function readPlain(value: SettingValue | undefined): number | undefined {
  if (!value) return undefined;
  const read = readNumberText(value.text.replace(/[%٪％]/g, ''));
  if (read.state === 'read') return Number(read.decimal);
  value.invalid('1234.5');
  return undefined;
}

export function readSettingChoice(value: SettingValue | undefined, list: ChoiceList): string | undefined {
  if (!value) return undefined;
  const choice = choiceOf(list, value.text);
  if (choice === undefined) value.invalid(choicesOf(list));
  return choice;
}
