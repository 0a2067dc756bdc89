/** Estimates as rows to be compared, and how one is recognised in another version of the workbook. */
import type { Estimate, Records } from '../records/records';
import { isoFromDay } from '../values/calendar';
import { currencyDecimals } from '../values/currencies';
import { decimalFromMinor } from '../values/money';
import type { KeyedRows, SharedTexts } from './keyed-rows';
import type { Pass } from './pair-rows';

export const ESTIMATE_FIELDS = [
  'meeting',
  'line',
  'version',
  'status',
  'adoptedOn',
  'document',
  'currency',
  'amount',
  'note',
] as const;
export type EstimateField = (typeof ESTIMATE_FIELDS)[number];

const CELL = ['meeting', 'line'] as const;

export const ESTIMATE_PASSES: readonly Pass<EstimateField>[] = [
  { same: ESTIMATE_FIELDS },
  { same: [...CELL, 'version', 'status', 'adoptedOn', 'document', 'currency'] },
  { same: [...CELL, 'version', 'document'] },
  { same: [...CELL, 'version'] },
  { same: ['version', 'document', 'currency', 'amount', 'meeting'], named: ['document'], alone: true },
  { same: [...CELL, 'currency', 'amount'] },
];

/** `meetingId` numbers meetings in both versions. `kept` says which rows take part. */
export function estimateRows(
  records: Records,
  texts: SharedTexts,
  meetingId: (index: number) => number,
  kept: (estimate: Estimate) => boolean,
): KeyedRows<EstimateField> & { readonly rows: readonly number[] } {
  const rows = records.estimates.flatMap((estimate, index) => (kept(estimate) ? [index] : []));
  const estimates = rows.map((index) => records.estimates[index]!);
  const { meetings, budgetLines } = records;
  const lines = budgetLines.map(({ code }) => texts.id(code));
  const column = (value: (estimate: Estimate) => number): number[] => estimates.map(value);
  return {
    rows,
    count: estimates.length,
    fields: {
      meeting: column(({ meeting }) => (meeting < 0 ? 0 : meetingId(meeting))),
      line: column(({ line }) => lines[line] ?? 0),
      version: column(({ version }) => texts.id(version)),
      status: column(({ status }) => (status === 'adopted' ? 1 : 2)),
      adoptedOn: column(({ adoptedOn }) => adoptedOn ?? 0),
      document: column(({ document }) => texts.id(document)),
      currency: column(({ currency }) => texts.id(currency)),
      amount: column(({ amount }) => amount ?? Number.NaN),
      note: column(({ note }) => texts.id(note)),
    },
    place: (row) => estimates[row]!.at,
    text(row, field) {
      const estimate = estimates[row]!;
      switch (field) {
        case 'meeting':
          return meetings[estimate.meeting]?.code ?? '';
        case 'line':
          return budgetLines[estimate.line]?.code ?? '';
        case 'adoptedOn':
          return estimate.adoptedOn === undefined ? '' : isoFromDay(estimate.adoptedOn);
        case 'amount': {
          const decimals = currencyDecimals(estimate.currency) ?? records.settings.decimals;
          return estimate.amount === undefined ? '' : decimalFromMinor(estimate.amount, decimals);
        }
        default:
          return estimate[field];
      }
    },
  };
}
