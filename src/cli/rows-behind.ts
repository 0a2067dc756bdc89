/** The rows of the workbook that stand behind each figure. */
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import type { Place } from '../core/values/address';
import { MatchState } from '../core/reconciliation/reconciliation';

/** One row: what it adds to the estimate or to the expenditure, in minor units. */
export interface RowBehind {
  readonly at: Place;
  readonly estimate: number | undefined;
  readonly expenditure: number | undefined;
  /** Document and description. */
  readonly note: string;
}

/** Rows by the indices of meeting and line. */
export class RowsBehind {
  private readonly rows = new Map<string, RowBehind[]>();

  add(meeting: number, line: number, row: RowBehind): void {
    const key = `${meeting},${line}`;
    const rows = this.rows.get(key);
    if (rows) rows.push(row);
    else this.rows.set(key, [row]);
  }

  get(meeting: number, line: number): readonly RowBehind[] {
    return this.rows.get(`${meeting},${line}`) ?? [];
  }
}

export function rowsBehind(reconciliation: Reconciliation): RowsBehind {
  const rows = new RowsBehind();
  addEstimates(rows, reconciliation);
  addExpenditures(rows, reconciliation);
  return rows;
}

/** Estimates of the version that is compared. */
function addEstimates(rows: RowsBehind, { records, meetings }: Reconciliation): void {
  const versions = new Map(meetings.map((meeting) => [meeting.index, meeting.version]));
  for (const { meeting, line, amount, version, document, at } of records.estimates) {
    if (amount === undefined || !versions.has(meeting) || versions.get(meeting) !== version) continue;
    rows.add(meeting, line, { at, estimate: amount, expenditure: undefined, note: document });
  }
}

function addExpenditures(rows: RowsBehind, { records, matches }: Reconciliation): void {
  const { expenditures: ledger } = records;
  const add = (meeting: number, line: number, row: number, amount: number, share: string): void => {
    if (Number.isNaN(amount)) return;
    const texts = [ledger.document[row]!, ledger.description[row]!].map((id) => ledger.texts.text(id));
    const note = [...texts, share].filter((text) => text !== '').join(' · ');
    rows.add(meeting, line, { at: ledger.place(row), estimate: undefined, expenditure: amount, note });
  };
  for (let row = 0; row < ledger.count; row++) {
    if (matches.state[row] !== MatchState.matched) continue;
    add(matches.meeting[row]!, matches.line[row]!, row, matches.amount[row]!, '');
  }
  for (const { row, meeting, line, amount } of matches.parts) add(meeting, line, row, amount, 'share');
}
