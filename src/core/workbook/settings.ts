/**
 * Every setting of the Settings sheet: one description, by which it is recognised, read, offered in the empty workbook, named where it is said to have
 * changed, and listed in `docs/workbook.md`. What it comes to among the records is said in `src/core/records/setting-fields.ts`.
 */
import type { ForReading } from '../language/for-reading';
import { CHOICES } from './choices';
import { namesOfAll } from './names';
import type { Names } from './names';

/** What may stand as a setting's value. Of a `unit` some are proposed; an `open choice` may be anything beside what is listed. */
export type SettingType =
  'text' | 'year' | 'currency' | 'choice' | 'open choice' | 'day' | 'unit' | 'amount' | 'per cent' | 'number';

export interface SettingDescription {
  readonly setting: string;
  readonly type: SettingType;
  /** What it is for, in English. */
  readonly means: string;
  readonly names: Names;
  /** Units to be offered: whole ones, since a decimal point is not everywhere one. */
  readonly units: readonly string[];
}

type Described = Pick<SettingDescription, 'type' | 'means'> & Partial<Pick<SettingDescription, 'units'>>;

/** In the order in which a workbook lists them. What they are called is said in each language's own file. */
const DESCRIBED: { readonly [S in keyof ForReading['settings']]: Described } = {
  Convention: { type: 'text', means: 'The treaty, in the masthead' },
  Body: { type: 'text', means: 'The body that meets, in the masthead' },
  Session: { type: 'text', means: 'Its session, in the masthead' },
  Place: { type: 'text', means: 'Where it meets, in the masthead' },
  Dates: { type: 'text', means: 'The days of the session' },
  'Agenda item': { type: 'text', means: 'Number and title of the item: `13. Title`' },
  'Document symbol': { type: 'text', means: 'The symbol of the annex; where it is blank, the parent’s with /Add.1' },
  'Parent symbol': { type: 'text', means: 'The symbol of the report that the annex belongs to' },
  Distribution: {
    type: 'text',
    means: '`General` and the like, of documents of the organization; blank in those of a treaty body',
  },
  'Job number': { type: 'text', means: 'At the foot of each page; none where it is blank' },
  Mandate: { type: 'text', means: 'The decision by which the costs are reported' },
  'Submitted by': { type: 'text', means: 'Who submits the document' },
  'Reporting year': {
    type: 'year',
    means: 'Meetings that start in it are covered; told from the meetings where it is blank',
  },
  'Reports since': {
    type: 'year',
    means: 'The first year of which all reports are recorded; told from the first row of Reports where it is blank',
  },
  Currency: { type: 'currency', means: 'In which the figures are; USD where it is blank' },
  Figures: { type: 'choice', means: 'Final figures leave commitments out; final where it is blank' },
  'As at': { type: 'day', means: 'The day as at which is told; no clock is read' },
  Rounding: {
    type: 'unit',
    units: ['1', '10', '100', '1000'],
    means: 'The unit in which the annex is printed; the smallest one where it is blank',
  },
  'Per cent decimals': {
    type: 'choice',
    means: 'Of computed per cents, such as rates of implementation, in documents and sheets; 1 where it is blank',
  },
  Tolerance: { type: 'amount', means: 'The largest variance that counts as agreement; nil where it is blank' },
  'Materiality amount': { type: 'amount', means: 'From this variance on, an explanation is due' },
  'Materiality per cent': {
    type: 'per cent',
    means: 'From this variance on, in per cent of the estimate, an explanation is due',
  },
  'Estimate version': { type: 'open choice', means: '`adopted`, or the name of the version that is compared' },
  Layout: { type: 'choice', means: 'A table for each meeting, or one for all' },
  'Variance split': {
    type: 'choice',
    means: '`yes`: a table of what each variance comes of, by volume, price, exchange and rounding',
  },
  'Months to entry into force': {
    type: 'number',
    means: 'From a State’s deposit, where the instrument’s row does not say it; 0 to 60',
  },
  'Looked over': { type: 'choice', means: '`no`: what is proposed is not looked over yet, and the annex waits' },
  'Date order': { type: 'choice', means: 'Of dates such as 03/04/2013 whose column does not tell' },
  'Rate of months': {
    type: 'choice',
    means: 'The day whose rate of exchange amounts of a month or quarter without a date are converted at',
  },
  'Estimate rounding': {
    type: 'unit',
    units: ['1', '10', '100', '1000'],
    means: 'The unit of a line of the estimate; `100 up` rounds away from zero; 100 where it is blank',
  },
  'Rates as at': { type: 'day', means: 'The day whose rates of exchange an estimate is built at' },
  'Scale year': {
    type: 'year',
    means: 'The year of the scale by which a meeting’s cost is shared; that of its start where it is blank',
  },
  'Payers as at': { type: 'choice', means: 'The day on which the instrument has to bind a State for it to pay' },
  'Share unit': {
    type: 'unit',
    units: ['1'],
    means: 'The unit in which shares are given out; the smallest one where it is blank',
  },
  'Share floor': { type: 'per cent', means: 'What each State bears at least' },
  'Share ceiling': { type: 'per cent', means: 'What each State bears at most' },
  'Payment days': {
    type: 'number',
    means: 'Days from issue to the due day, where an invoice does not give it; 30 where it is blank',
  },
  'Funds before': {
    type: 'number',
    means: 'Days before a meeting’s start by which its funds are needed; 90 where it is blank',
  },
  'Required per cent': {
    type: 'per cent',
    means: 'How much of the estimate must have been received by then; 100 where it is blank',
  },
  Credits: { type: 'choice', means: 'Whether a State’s credit in a closed meeting pays its own debts elsewhere' },
  'Unassigned receipts': {
    type: 'choice',
    means: 'Whether receipts without a meeting fill a State’s debts, the earliest due first',
  },
  'Estimate symbol': { type: 'text', means: 'The symbol of the document of estimates' },
  'Estimate mandate': { type: 'text', means: 'Its mandate' },
  'Shares symbol': { type: 'text', means: 'The symbol of the list of shares' },
  'Shares mandate': { type: 'text', means: 'Its mandate' },
  'Contributions symbol': { type: 'text', means: 'The symbol of the status of contributions' },
  'Contributions mandate': { type: 'text', means: 'Its mandate' },
};

const NAMES = namesOfAll(({ settings }) => settings);

export const SETTINGS: readonly SettingDescription[] = Object.entries(DESCRIBED).map(([setting, described]) => ({
  setting,
  units: [],
  ...described,
  names: NAMES[setting as keyof typeof NAMES],
}));

const BY_NAME = new Map(SETTINGS.map((each) => [each.setting, each]));

export const settingTyped = (setting: string): SettingType | undefined => BY_NAME.get(setting)?.type;

/** What a setting is called in a language; itself where it is none of ours. */
export const settingName = (setting: string, language: keyof Names): string =>
  BY_NAME.get(setting)?.names[language][0] ?? setting;

/** What may be picked as its value, in a language. */
export function settingValues({ setting, type, units }: SettingDescription, language: keyof Names): readonly string[] {
  if (type === 'unit') return units;
  const lists: Readonly<Record<string, Readonly<Record<string, Names>>>> = CHOICES;
  return Object.values(lists[setting] ?? {}).map((each) => each[language][0]!);
}
