/** What a comparison calls registers and their fields: as the workbook heads them. Its JSON has the keys. */
import type { Language } from '../language/language';
import type { SheetKind } from '../workbook/layout';
import { headingOf } from '../workbook/heading-index';
import { settingName } from '../workbook/settings';
import { COMPARED_SETTINGS } from '../records/setting-fields';
import type { Register } from './comparison';

const SHEETS: { readonly [R in Register]: SheetKind } = {
  meetings: 'Meetings',
  lines: 'BudgetLines',
  estimates: 'Estimates',
  expenditures: 'Expenditures',
  mappings: 'Mapping',
  rates: 'ExchangeRates',
  settings: 'Settings',
};

/** Fields that go by another name than their column or setting. */
const COLUMNS: Readonly<Record<string, string>> = {
  'expenditures day': 'Posting date',
  'expenditures amountUsd': 'Amount USD',
  'rates rate': 'Units per US dollar',
};

export const registerName = (register: Register, language: Language = 'en'): string =>
  headingOf(SHEETS[register], '', language);

export function fieldName(register: Register, field: string, language: Language = 'en'): string {
  const [, title, translated] = /^(title) ([a-z]{2})$/.exec(field) ?? [];
  if (title !== undefined) return `${fieldName(register, title, language)} (${translated})`;
  if (register === 'settings')
    return settingName(COMPARED_SETTINGS.find((each) => each.field === field)?.setting ?? field, language);
  return headingOf(SHEETS[register], COLUMNS[`${register} ${field}`] ?? spelledOut(field), language);
}

/** The key of a record: of a setting its own name, of all others codes. */
export const keyName = (register: Register, key: string, language: Language = 'en'): string =>
  register === 'settings' ? fieldName(register, key, language) : key;

/** `adoptedOn` as `Adopted on`. */
const spelledOut = (field: string): string =>
  field.charAt(0).toUpperCase() + field.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
