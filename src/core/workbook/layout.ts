/** The sheets and columns of the officer's workbook: what is expected where. Their headings in each language are in `headings.ts`. */
import { TRANSLATED } from '../language/language';

export type SheetKind =
  | 'Settings'
  | 'Reading'
  | 'BudgetLines'
  | 'Meetings'
  | 'Estimates'
  | 'Expenditures'
  | 'Mapping'
  | 'ExchangeRates'
  | 'ControlTotals'
  | 'Explanations'
  | 'Waivers'
  | 'Corrections'
  | 'Terms'
  | 'States'
  | 'Parties'
  | 'ReportingDuties'
  | 'Reports'
  | 'Contacts'
  | 'Letters'
  | 'LetterRegister'
  | 'StatedCounts'
  | 'UnitCosts'
  | 'Volumes'
  | 'Scale'
  | 'Participants'
  | 'Invoices'
  | 'Receipts';

export type ColumnType = 'text' | 'code' | 'amount' | 'number' | 'day' | 'choice';

export interface ColumnLayout {
  readonly column: string;
  readonly required: boolean;
  readonly type: ColumnType;
  /** Understood where an office has it, and not part of an empty workbook in our form. */
  readonly isForeign: boolean;
}

export interface SheetLayout {
  readonly kind: SheetKind;
  readonly job: 'costs' | 'status' | 'budget';
  /** Without it the job cannot be done. */
  readonly required: boolean;
  readonly columns: readonly ColumnLayout[];
}

/** `Code! Title! Order:number` → columns; `!` marks a required one, `?` one that is not in our own form, `:` its type (text where none is given). */
function columns(text: string): ColumnLayout[] {
  return text.split(' | ').map((part) => {
    const [name = '', type = 'text'] = part.split(':');
    const [required, isForeign] = [name.endsWith('!'), name.endsWith('?')];
    return { column: required || isForeign ? name.slice(0, -1) : name, required, isForeign, type: type as ColumnType };
  });
}

/** Columns by which other programs' lists change what their amounts mean. */
const MEANING = 'Debit/credit? | Debit?:amount | Credit?:amount | Year? | Type? | Unit?';
/** A column for each language of translations: `Title fr | Title es …`. */
const inTranslation = (name: string): string => TRANSLATED.map((language) => `${name}${language}`).join(' | ');
const TITLES = inTranslation('Title ');
const VALUES = inTranslation('Value ');
const NAMES = inTranslation('Name ');

export const LAYOUT: readonly SheetLayout[] = [
  { kind: 'Settings', job: 'costs', required: false, columns: columns(`Setting! | Value | ${VALUES}`) },
  { kind: 'Reading', job: 'costs', required: false, columns: columns('Sheet! | Table | Column | Is! | Value') },
  {
    kind: 'BudgetLines',
    job: 'costs',
    required: true,
    columns: columns(
      `Code!:code | Title! | ${TITLES} | Part:code | Kind:choice | Rate:number | Base | Order:number | Service | Head`,
    ),
  },
  {
    kind: 'Meetings',
    job: 'costs',
    required: true,
    columns: columns(
      `Code!:code | Title! | ${TITLES} | Instrument | Kind | Start!:day | End!:day | Place | Status:choice | Closed on:day | ` +
        'Scale year:number | Funds by:day',
    ),
  },
  {
    kind: 'Estimates',
    job: 'costs',
    required: true,
    columns: columns(
      'Meeting!:code | Line!:code | Amount!:amount | Currency:code | Version | Status:choice | Adopted on:day | Document | Note | ' +
        'Rates as at:day | ' +
        MEANING,
    ),
  },
  {
    kind: 'Expenditures',
    job: 'costs',
    required: true,
    columns: columns(
      'Posting date:day | Document | Meeting:code | Line:code | Cost object | Commitment item | Description | Currency:code | ' +
        `Amount!:amount | Rate:number | Amount USD:amount | Stage:choice | Entry status? | ${MEANING}`,
    ),
  },
  {
    kind: 'Mapping',
    job: 'costs',
    required: false,
    columns: columns('Column!:choice | Value! | Meeting:code | Line:code | Share'),
  },
  {
    kind: 'ExchangeRates',
    job: 'costs',
    required: false,
    columns: columns('Currency!:code | From!:day | Units per US dollar!:number'),
  },
  {
    kind: 'ControlTotals',
    job: 'costs',
    required: false,
    columns: columns('Meeting:code | Line:code | Amount!:amount | Source'),
  },
  {
    kind: 'Explanations',
    job: 'costs',
    required: false,
    columns: columns(`Meeting!:code | Line:code | Reason | Text en | ${inTranslation('Text ')}`),
  },
  { kind: 'Waivers', job: 'costs', required: false, columns: columns('Code! | Key | Finding | Reason! | By | On:day') },
  {
    kind: 'Corrections',
    job: 'costs',
    required: false,
    columns: columns('File | Sheet! | Cell! | Held | Read as! | As:choice | Reason | By | On:day'),
  },
  { kind: 'Terms', job: 'costs', required: false, columns: columns(`Term! | ${inTranslation('')}`) },
  {
    kind: 'States',
    job: 'status',
    required: true,
    columns: columns(`State!:code | Name! | ${NAMES} | Aliases | Group`),
  },
  {
    kind: 'Parties',
    job: 'status',
    required: true,
    columns: columns('State!:code | Instrument!:code | Entry into force!:day | Until:day | Deposited on?:day'),
  },
  {
    kind: 'ReportingDuties',
    job: 'status',
    required: true,
    columns: columns(
      `Instrument!:code | Title | ${TITLES} | Due | First due after:number | From year:number | To year:number | Forms | Months to entry into force?:number`,
    ),
  },
  {
    kind: 'Reports',
    job: 'status',
    required: true,
    columns: columns(
      'State! | Instrument!:code | Year!:number | Submitted on:day | Uploaded on:day | Public:choice | Forms | ' +
        'Cover page only:choice | Language | Link',
    ),
  },
  {
    kind: 'Contacts',
    job: 'status',
    required: false,
    columns: columns('State!:code | Addressee! | Office | Language | Address | E-mail'),
  },
  {
    kind: 'Letters',
    job: 'status',
    required: false,
    columns: columns('Key! | Language! | Subject | Salutation | Body! | Closing | Signatory | Title of signatory'),
  },
  {
    kind: 'LetterRegister',
    job: 'status',
    required: false,
    columns: columns(
      'State:code | Instrument:code | Year:number | Class | Letter | Language | On:day | Addressee | Meeting:code',
    ),
  },
  {
    kind: 'StatedCounts',
    job: 'status',
    required: false,
    columns: columns('Name! | Instrument:code | Year:number | Class | Amount!:number | Source'),
  },
  {
    kind: 'UnitCosts',
    job: 'budget',
    required: false,
    columns: columns(
      `Item!:code | Title | ${TITLES} | Unit! | Factors! | Rate!:number | Currency:code | Rate from:day | Source`,
    ),
  },
  {
    kind: 'Volumes',
    job: 'budget',
    required: false,
    columns: columns(
      'Meeting!:code | Line!:code | Item!:code | Version | Days:number | Meetings a day:number | Teams:number | ' +
        'Languages:number | Pages:number | Months:number | Persons:number | Trips:number | Quantity:number | Note',
    ),
  },
  {
    kind: 'Scale',
    job: 'budget',
    required: false,
    columns: columns(
      'State!:code | Rate!:number | From year!:number | To year:number | Floor:number | Ceiling:number | Source',
    ),
  },
  { kind: 'Participants', job: 'budget', required: false, columns: columns('Meeting!:code | State!:code | Note') },
  {
    kind: 'Invoices',
    job: 'budget',
    required: false,
    columns: columns(
      'Meeting!:code | State!:code | Kind!:choice | Amount!:amount | Issued on!:day | Due on:day | Number | Note',
    ),
  },
  {
    kind: 'Receipts',
    job: 'budget',
    required: false,
    columns: columns(
      'Received on!:day | State:code | Meeting:code | Amount!:amount | Currency:code | Rate:number | Amount USD:amount | ' +
        'Kind:choice | Document | Note',
    ),
  },
];

export const layoutOf = (kind: SheetKind): SheetLayout => LAYOUT.find((sheet) => sheet.kind === kind)!;
