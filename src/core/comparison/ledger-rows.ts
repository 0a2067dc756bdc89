/** Expenditures as rows to be compared, and how one is recognised in another extract of its ledger. */
import { STAGE_NAMES } from '../records/ledger';
import type { Records } from '../records/records';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import { currencyDecimals } from '../values/currencies';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';
import type { KeyedRows, SharedTexts } from './keyed-rows';
import type { Pass } from './pair-rows';

export const LEDGER_FIELDS = [
  'document',
  'meeting',
  'line',
  'costObject',
  'commitmentItem',
  'description',
  'currency',
  'amount',
  'day',
  'stage',
  'amountUsd',
  'rate',
] as const;
export type LedgerField = (typeof LEDGER_FIELDS)[number];

const WHERE = ['meeting', 'line', 'costObject', 'commitmentItem'] as const;
const DOCUMENT = ['document'] as const;

const PASSES: readonly Pass<LedgerField>[] = [
  { same: LEDGER_FIELDS },
  // The amount was corrected; the row was booked elsewhere; its reference came later.
  { same: ['document', ...WHERE, 'description', 'currency', 'day', 'stage'], named: DOCUMENT },
  { same: ['document', 'currency', 'amount', 'stage'], named: DOCUMENT },
  { same: ['document', ...WHERE, 'stage'], named: DOCUMENT },
  { same: ['document', ...WHERE], named: DOCUMENT },
  { same: ['document'], named: DOCUMENT, alone: true },
  { same: LEDGER_FIELDS.filter((field) => field !== 'document') },
  // Rows without a reference are known by all that they do say.
  { same: [...WHERE, 'description', 'currency', 'day', 'stage'], blank: DOCUMENT },
  {
    same: ['currency', 'amount', 'day', 'description', 'costObject', 'commitmentItem', 'stage'],
    named: ['day', 'description', 'costObject', 'commitmentItem'],
    blank: DOCUMENT,
  },
  { same: [...WHERE, 'currency', 'amount', 'stage'], blank: DOCUMENT },
];

/** Numbers of documents begin anew with a year: across years a row keeps its day. */
export const ledgerPasses = (sameYear: boolean): readonly Pass<LedgerField>[] =>
  sameYear
    ? PASSES
    : PASSES.map((pass) => ({ ...pass, same: [...new Set<LedgerField>([...pass.same, 'day'])], named: ['day'] }));

export function ledgerRows(records: Records, texts: SharedTexts): KeyedRows<LedgerField> {
  const { expenditures: ledger, meetings, budgetLines } = records;
  const { count } = ledger;
  const textOf = (id: number): string => ledger.texts.text(id);
  const idOf = texts.byNumber(textOf);
  const column = (value: (row: number) => number): Float64Array => {
    const numbers = new Float64Array(count);
    for (let row = 0; row < count; row++) numbers[row] = value(row);
    return numbers;
  };
  const own = (index: Int32Array, named: readonly { readonly code: string }[], text: Int32Array) => {
    const ids = named.map(({ code }) => texts.id(code));
    return column((row) => ids[index[row]!] ?? idOf(text[row]!));
  };
  const named = (ids: Int32Array): Float64Array => column((row) => idOf(ids[row]!));
  const fields: Record<LedgerField, Float64Array> = {
    document: named(ledger.document),
    meeting: own(ledger.meeting, meetings, ledger.meetingText),
    line: own(ledger.line, budgetLines, ledger.lineText),
    costObject: named(ledger.costObject),
    commitmentItem: named(ledger.commitmentItem),
    description: named(ledger.description),
    currency: named(ledger.currency),
    amount: column((row) => ledger.amount[row]!),
    day: column((row) => ledger.day[row]!),
    stage: column((row) => ledger.stage[row]!),
    amountUsd: column((row) => blankAsZero(ledger.amountUsd.get(row))),
    rate: column((row) => blankAsZero(ledger.rate.get(row))),
  };
  return {
    count,
    fields,
    place: (row) => ledger.place(row),
    text(row, field) {
      const amount = (value: number, decimals: number): string =>
        Number.isNaN(value) ? '' : decimalFromMinor(value as Minor, decimals);
      switch (field) {
        case 'meeting':
          return meetings[ledger.meeting[row]!]?.code ?? textOf(ledger.meetingText[row]!);
        case 'line':
          return budgetLines[ledger.line[row]!]?.code ?? textOf(ledger.lineText[row]!);
        case 'amount':
          return amount(
            ledger.amount[row]!,
            currencyDecimals(textOf(ledger.currency[row]!)) ?? records.settings.decimals,
          );
        case 'amountUsd':
          return amount(ledger.amountUsd.get(row), 2);
        case 'rate':
          return Number.isNaN(ledger.rate.get(row)) ? '' : String(ledger.rate.get(row));
        case 'day':
          return ledger.day[row]! > 0 ? isoFromDay(ledger.day[row] as Day) : '';
        case 'stage':
          return STAGE_NAMES[ledger.stage[row]!]!;
        default:
          return textOf(ledger[field][row]!);
      }
    },
  };
}

const blankAsZero = (value: number): number => (Number.isNaN(value) ? 0 : value);
