/** What each setting comes to among the records, and how it is written where two workbooks are compared. */
import { isoFromDay } from '../values/calendar';
import type { Fraction } from '../values/fraction';
import { decimalFromMinor } from '../values/money';
import type { BudgetSettings } from './budget-settings';
import { DOCUMENT_SETTINGS } from './budget-settings';
import type { Settings } from './records';

/** Settings that are kept as they are written: what is listed here is read, compared and named. */
export const TEXT_SETTINGS = {
  convention: 'Convention',
  body: 'Body',
  session: 'Session',
  place: 'Place',
  dates: 'Dates',
  agendaItem: 'Agenda item',
  documentSymbol: 'Document symbol',
  parentSymbol: 'Parent symbol',
  mandate: 'Mandate',
  submittedBy: 'Submitted by',
  /** `General` and the like, of documents of the organization; blank: of a treaty body, whose masthead has neither it nor the organization's name. */
  distribution: 'Distribution',
  /** `GE.14-12345`, at the foot of each page; blank: none. */
  jobNumber: 'Job number',
} as const;

export type TextSetting = keyof typeof TEXT_SETTINGS;
export type TextSettings = { readonly [S in TextSetting]: string };

/** The texts among the settings, by what `text` says of each name. */
export const textSettings = (text: (setting: string) => string): TextSettings =>
  Object.fromEntries(Object.entries(TEXT_SETTINGS).map(([field, setting]) => [field, text(setting)])) as TextSettings;

/** Of no one setting: where settings stand, what they are in other languages, and what follows from the currency. */
type Beside = 'translations' | 'places' | 'decimals' | 'budget';
type Field = Exclude<keyof Settings, TextSetting | Beside>;
type BudgetField = Exclude<keyof BudgetSettings, 'documents'>;
interface Compared {
  /** As the Settings sheet calls it. */
  readonly setting: string;
  /** Blank where it is not given and nothing stands for it. */
  readonly text: (settings: Settings) => string;
}

const plain = (value: string | number | boolean | undefined): string => (value === undefined ? '' : String(value));
const fraction = (value: Fraction | undefined): string =>
  value === undefined
    ? ''
    : value.denominator === 1n
      ? `${value.numerator}`
      : `${value.numerator}/${value.denominator}`;

/** A setting that is no plain text has its line here: without one it does not compile. */
const FIELDS: { readonly [F in Field]: Compared } = {
  year: { setting: 'Reporting year', text: ({ year }) => plain(year) },
  currency: { setting: 'Currency', text: ({ currency }) => currency },
  figures: { setting: 'Figures', text: ({ figures }) => figures },
  asAt: { setting: 'As at', text: ({ asAt }) => (asAt === undefined ? '' : isoFromDay(asAt)) },
  rounding: { setting: 'Rounding', text: ({ rounding, decimals }) => decimalFromMinor(rounding, decimals) },
  tolerance: { setting: 'Tolerance', text: ({ tolerance, decimals }) => decimalFromMinor(tolerance, decimals) },
  materialityAmount: {
    setting: 'Materiality amount',
    text: ({ materialityAmount: amount, decimals }) => (amount === undefined ? '' : decimalFromMinor(amount, decimals)),
  },
  materialityRate: { setting: 'Materiality per cent', text: ({ materialityRate }) => plain(materialityRate) },
  estimateVersion: { setting: 'Estimate version', text: ({ estimateVersion }) => estimateVersion },
  layout: { setting: 'Layout', text: ({ layout }) => layout },
  reportsSince: { setting: 'Reports since', text: ({ reportsSince }) => plain(reportsSince) },
  dateOrder: { setting: 'Date order', text: ({ dateOrder }) => plain(dateOrder) },
  periodDay: { setting: 'Rate of months', text: ({ periodDay }) => plain(periodDay) },
  monthsToEntry: { setting: 'Months to entry into force', text: ({ monthsToEntry }) => plain(monthsToEntry) },
  perCentDecimals: { setting: 'Per cent decimals', text: ({ perCentDecimals }) => plain(perCentDecimals) },
  varianceSplit: { setting: 'Variance split', text: ({ varianceSplit }) => (varianceSplit ? 'yes' : 'no') },
  lookedOver: {
    setting: 'Looked over',
    text: ({ lookedOver }) => (lookedOver === undefined ? '' : lookedOver ? 'yes' : 'no'),
  },
};

const BUDGET_FIELDS: { readonly [F in BudgetField]: Compared } = {
  estimateRounding: {
    setting: 'Estimate rounding',
    text: ({ budget: { estimateRounding }, decimals }) =>
      `${decimalFromMinor(estimateRounding.unit, decimals)}${estimateRounding.up ? ' up' : ''}`,
  },
  ratesAsAt: {
    setting: 'Rates as at',
    text: ({ budget: { ratesAsAt } }) => (ratesAsAt === undefined ? '' : isoFromDay(ratesAsAt)),
  },
  scaleYear: { setting: 'Scale year', text: ({ budget }) => plain(budget.scaleYear) },
  payersAsAt: { setting: 'Payers as at', text: ({ budget }) => budget.payersAsAt },
  shareUnit: {
    setting: 'Share unit',
    text: ({ budget: { shareUnit }, decimals }) => decimalFromMinor(shareUnit, decimals),
  },
  shareFloor: { setting: 'Share floor', text: ({ budget }) => fraction(budget.shareFloor) },
  shareCeiling: { setting: 'Share ceiling', text: ({ budget }) => fraction(budget.shareCeiling) },
  paymentDays: { setting: 'Payment days', text: ({ budget }) => plain(budget.paymentDays) },
  fundsBefore: { setting: 'Funds before', text: ({ budget }) => plain(budget.fundsBefore) },
  requiredPerCent: { setting: 'Required per cent', text: ({ budget }) => fraction(budget.requiredPerCent) },
  credits: { setting: 'Credits', text: ({ budget }) => budget.credits },
  unassigned: { setting: 'Unassigned receipts', text: ({ budget }) => budget.unassigned },
};

/** Every setting with its field, in the order in which changes are told. */
export const COMPARED_SETTINGS: readonly (Compared & { readonly field: string })[] = [
  ...Object.entries(TEXT_SETTINGS).map(([field, setting]) => ({
    field,
    setting,
    text: (settings: Settings) => settings[field as TextSetting],
  })),
  ...Object.entries({ ...FIELDS, ...BUDGET_FIELDS }).map(([field, compared]) => ({ field, ...compared })),
  ...Object.entries(DOCUMENT_SETTINGS).flatMap(([job, names]) =>
    (['symbol', 'mandate'] as const).map((part) => ({
      field: `${job}${part.charAt(0).toUpperCase()}${part.slice(1)}`,
      setting: names[part],
      text: ({ budget }: Settings) => budget.documents[job as keyof BudgetSettings['documents']][part],
    })),
  ),
];
