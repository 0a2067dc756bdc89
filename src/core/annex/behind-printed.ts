/** The rows behind a printed figure, and the proof that they add up to it. */
import { perCentOf } from '../values/per-cents';
import type { LineResult, MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import { isSplitTerm } from '../reconciliation/variance-split';
import type { RowsBehind } from '../reconciliation/rows-behind';
import type { Place } from '../values/address';
import type { Minor } from '../values/money';
import { Sum } from '../values/money';
import type { AnnexCell, AnnexColumn, AnnexRow, Measure, RowRole } from './annex';

/** Which figure of an annex is meant, in whichever table it stands. */
export interface PrintedName {
  readonly role: RowRole;
  /** Of a subtotal. */
  readonly part: string;
  /** Indices in the records; −1 = all. */
  readonly meeting: number;
  readonly line: number;
  readonly measure: Measure;
}

export interface RowOfPrinted {
  readonly at: Place;
  /** In the annex's currency, as it counts; `undefined` where it cannot be read or converted. */
  readonly amount: number | undefined;
  /** Part of a row that several meetings or lines share. */
  readonly isShare: boolean;
  readonly note: string;
}

/**
 * What a figure comes from: one side, or for a variance, a rate and what a variance comes of the estimate and the expenditure; of the last also the `costs`:
 * rows of quantities and unit costs, which add up to nothing.
 */
export interface Side {
  readonly measure: 'estimate' | 'expenditure' | 'committed' | 'costs';
  readonly rows: readonly RowOfPrinted[];
  /** Exact, of the rows that can be read; `undefined` beyond the largest amount. */
  readonly sum: Minor | undefined;
}

export const printedName = ({ role, key }: AnnexRow, { measure, meetingIndex }: AnnexColumn): PrintedName => ({
  role,
  part: key.part,
  meeting: meetingIndex < 0 ? key.meetingIndex : meetingIndex,
  line: key.lineIndex,
  measure,
});

export function sidesOf(reconciliation: Reconciliation, behind: RowsBehind, name: PrintedName): Side[] {
  const { measure } = name;
  const isBoth = measure === 'variance' || measure === 'rate' || isSplitTerm(measure);
  const measures = isBoth ? (['estimate', 'expenditure'] as const) : [measure];
  const sides = measures.map((each): Side => {
    const rows = [...matchedRows(reconciliation, behind, name, each), ...unmatchedRows(reconciliation, name, each)];
    const sum = new Sum();
    for (const { amount } of rows) if (amount !== undefined) sum.add(amount as Minor);
    return { measure: each, rows, sum: sum.value() };
  });
  if (!isSplitTerm(measure)) return sides;
  return [...sides, { measure: 'costs', rows: costRows(reconciliation, name), sum: undefined }];
}

function costRows({ meetings, splits }: Reconciliation, name: PrintedName): RowOfPrinted[] {
  const places = meetings.flatMap((meeting, m) =>
    meeting.lines.flatMap((line, l) =>
      isOfMeeting(meeting, name) && isOfLine(line, name) ? (splits?.[m]?.behind[l] ?? []) : [],
    ),
  );
  return [...new Set(places)].map((at) => ({ at, amount: undefined, isShare: false, note: '' }));
}

/** Whether the sides come to the exact figure; `undefined` where it is not known, or they are no terms of a sum: there is nothing to prove. */
export function isProven(cell: AnnexCell, [first, second, costs]: readonly Pick<Side, 'sum'>[]): boolean | undefined {
  if (costs) return undefined;
  const [sum, less] = [first?.sum, second ? second.sum : 0];
  if ('rate' in cell) {
    if (cell.rate === undefined) return undefined;
    return sum !== undefined && less !== undefined && perCentOf(less, sum, cell.decimals) === cell.rate;
  }
  const { state, amount } = cell.amount.figure;
  if (state === 'unknown') return undefined;
  return sum !== undefined && less !== undefined && sum - less === amount;
}

function matchedRows(
  { meetings }: Reconciliation,
  behind: RowsBehind,
  name: PrintedName,
  measure: Exclude<Side['measure'], 'costs'>,
): RowOfPrinted[] {
  return meetings
    .filter((meeting) => isOfMeeting(meeting, name))
    .flatMap(({ index, lines }) =>
      lines
        .filter((line) => isOfLine(line, name))
        .flatMap((line) =>
          behind.get(index, line.index).filter(({ expenditure, committed }) => {
            if (measure === 'estimate') return expenditure === undefined;
            return expenditure !== undefined && (measure === 'expenditure' || committed);
          }),
        ),
    )
    .map(({ at, counted, isShare, note }) => ({ at, amount: counted, isShare, note }));
}

const isOfMeeting = ({ index }: MeetingResult, { role, meeting }: PrintedName): boolean =>
  role !== 'unmatched' && (meeting < 0 || meeting === index);

const isOfLine = ({ index, line: { part } }: LineResult, name: PrintedName): boolean =>
  name.role === 'subtotal' ? part === name.part : name.line < 0 || name.line === index;

/** What found no place is in no meeting's figures. */
function unmatchedRows(
  { unmatched }: Reconciliation,
  { role, meeting }: PrintedName,
  measure: Side['measure'],
): RowOfPrinted[] {
  const counts = measure !== 'estimate' && meeting < 0 && (role === 'unmatched' || role === 'grand-total');
  if (!counts) return [];
  return unmatched
    .filter(({ committed }) => measure === 'expenditure' || committed)
    .map(({ at, amount, found }) => ({ at, amount, isShare: false, note: found }));
}
