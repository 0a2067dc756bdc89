/** The rows of the workbook that stand behind each figure. */
import { Stage } from '../records/ledger';
import { chooseEstimates } from './choose-estimates';
import { estimateAmounts } from './estimate-amounts';
import type { Reconciliation } from './reconciliation';
import { MatchState } from './reconciliation';
import type { Place } from '../values/address';
import type { CorrectedCell } from '../workbook/workbook';
import { currencyDecimals } from '../values/currencies';
import { decimalFromMinor } from '../values/money';
import { addTo } from '../values/grouped';

/** One row: what it adds to the estimate or to the expenditure, in minor units. */
export interface RowBehind {
  readonly at: Place;
  readonly estimate: number | undefined;
  readonly expenditure: number | undefined;
  /** Of either, what counts in the figure, in the reconciliation's currency; `undefined` where it cannot be converted. */
  readonly counted: number | undefined;
  /** Not paid yet. */
  readonly committed: boolean;
  /** Part of a row that several meetings or lines share. */
  readonly isShare: boolean;
  /** Document and description, and cells of the row that were corrected: `E14: 1,2OO → 1200`. */
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

/** What was corrected in the rows of the workbook, each as one text. */
class CorrectedRows {
  private readonly byRow = new Map<string, string[]>();

  constructor(corrections: readonly CorrectedCell[]) {
    for (const { cell, before, after } of corrections) {
      const key = keyOf(cell);
      const told = `${cell.cell}: ${before === '' ? '–' : before} → ${after === '' ? '–' : after}`;
      addTo(this.byRow, key, told);
    }
  }

  /** What is said of a row, with what was corrected in it. */
  note(at: Place, note: string): string {
    if (this.byRow.size === 0) return note;
    return [note, ...(this.byRow.get(keyOf(at)) ?? [])].filter((text) => text !== '').join(' · ');
  }
}

const keyOf = ({ file, sheet, cell }: Place): string => JSON.stringify([file, sheet, /\d+/.exec(cell)?.[0]]);

/** The estimates that are compared; one in another currency is told in its own. */
function addEstimates(rows: RowsBehind, { records, currency: own }: Reconciliation): void {
  const { fate } = chooseEstimates(records);
  const { amounts } = estimateAmounts(records, fate);
  const corrected = new CorrectedRows(records.corrections);
  for (const [n, { meeting, line, amount, currency, document, at }] of records.estimates.entries()) {
    if (fate[n] !== 'chosen' || amount === undefined) continue;
    const isOwn = currency === own;
    const inOther = isOwn ? document : `${decimalFromMinor(amount, currencyDecimals(currency) ?? 2)} ${currency}`;
    const note = corrected.note(at, inOther);
    const estimate = isOwn ? amount : undefined;
    const apart = { expenditure: undefined, committed: false, isShare: false };
    rows.add(meeting, line, { at, estimate, counted: amounts[n], note, ...apart });
  }
}

function addExpenditures(rows: RowsBehind, { records, matches }: Reconciliation): void {
  const { expenditures: ledger } = records;
  const corrected = new CorrectedRows(records.corrections);
  const add = (meeting: number, line: number, row: number, amount: number, isShare: boolean): void => {
    if (Number.isNaN(amount)) return;
    const texts = [ledger.document[row]!, ledger.description[row]!].map((id) => ledger.texts.text(id));
    const at = ledger.place(row);
    const note = corrected.note(at, texts.filter((text) => text !== '').join(' · '));
    const committed = ledger.stage[row] === Stage.commitment;
    rows.add(meeting, line, {
      at,
      estimate: undefined,
      expenditure: amount,
      counted: amount,
      committed,
      isShare,
      note,
    });
  };
  for (let row = 0; row < ledger.count; row++) {
    if (matches.state[row] !== MatchState.matched) continue;
    add(matches.meeting[row]!, matches.line[row]!, row, matches.amount[row]!, false);
  }
  for (const { row, meeting, line, amount } of matches.parts) add(meeting, line, row, amount, true);
}
