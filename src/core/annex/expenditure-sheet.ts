/** The expenditures as data: a row for each posting and each part of a shared one, with its source cell and where it went. */
import { STAGE_NAMES, Stage } from '../records/ledger';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { MatchState } from '../reconciliation/reconciliation';
import { currencyDecimals } from '../values/currencies';
import type { Minor } from '../values/money';
import { Sum } from '../values/money';
import type { DataColumn, DataValue } from '../plan/data-sheet';
import { dataSheet } from '../plan/data-sheet';
import { lineNumber, meetingNumbers, toNumber } from './exact-sheet';
import type { PlannedSheet } from '../plan/sheet-plan';
import { amountFormat, DATE_FORMAT } from '../plan/sheet-plan';
import { addTo } from '../values/grouped';

/** With more ledger rows than these the sheet holds sums. */
export const MOST_POSTINGS = 50_000;

interface Posting {
  readonly row: number;
  /** Index in the records; below 0 where there is none. */
  readonly meeting: number;
  readonly line: number;
  /** Minor units of the reconciliation's currency; NaN where it cannot be read. */
  readonly amount: number;
  readonly state: string;
  readonly isUnmatched: boolean;
  /** The first of a row's postings: it carries the row's own amount. */
  readonly isFirst: boolean;
}

export function expenditureSheet(reconciliation: Reconciliation): PlannedSheet {
  const { records, decimals } = reconciliation;
  const money = amountFormat(decimals);
  const columns: DataColumn[] = [
    { heading: 'File', width: 18 },
    { heading: 'Sheet', width: 14 },
    { heading: 'Cell', width: 8 },
    { heading: 'Posting date', width: 14, format: DATE_FORMAT },
    { heading: 'Document', width: 14 },
    { heading: 'Meeting', width: 14 },
    { heading: 'Line', width: 12 },
    { heading: 'Cost object', width: 14 },
    { heading: 'Commitment item', width: 14 },
    { heading: 'Description', width: 30 },
    { heading: 'Stage', width: 12 },
    { heading: 'Currency', width: 9 },
    { heading: 'Own amount', width: 15, format: '#,##0.00#' },
    { heading: 'Amount', width: 15, format: money },
    { heading: 'MeetingNo', width: 10 },
    { heading: 'LineNo', width: 8 },
    { heading: 'Committed', width: 10 },
    { heading: 'Unmatched', width: 10 },
    { heading: 'Rows', width: 8 },
    { heading: 'State', width: 26 },
  ];
  const summed = records.expenditures.count > MOST_POSTINGS;
  const title = `Expenditures (Amount in ${reconciliation.currency})`;
  const note = summed
    ? `The ledger has ${records.expenditures.count} rows; this sheet has their sums by meeting, budget line, source sheet and state instead.`
    : '';
  const rows = summed ? sumRows(reconciliation) : postingRows(reconciliation);
  return dataSheet('Data expenditures', 'tblExpenditures', columns, rows, title, note);
}

function postingRows(reconciliation: Reconciliation): DataValue[][] {
  const { records, decimals } = reconciliation;
  const { expenditures: ledger, meetings, budgetLines } = records;
  const numbers = meetingNumbers(reconciliation);
  const text = (id: number) => ledger.texts.text(id);
  return [...postings(reconciliation)].map((posting) => {
    const { row, meeting, line } = posting;
    const place = ledger.place(row);
    const currency = text(ledger.currency[row]!);
    const own = ledger.amount[row]!;
    const number = numbers.get(meeting) ?? 0;
    const counts = number > 0 && line >= 0;
    return [
      place.file,
      place.sheet,
      place.cell,
      ledger.day[row]! > 0 ? ledger.day[row]! : undefined,
      text(ledger.document[row]!),
      meetings[meeting]?.code ?? text(ledger.meetingText[row]!),
      budgetLines[line]?.code ?? text(ledger.lineText[row]!),
      text(ledger.costObject[row]!),
      text(ledger.commitmentItem[row]!),
      text(ledger.description[row]!),
      STAGE_NAMES[ledger.stage[row]!],
      currency,
      posting.isFirst && !Number.isNaN(own)
        ? toNumber(own as Minor, currencyDecimals(currency) ?? decimals)
        : undefined,
      Number.isNaN(posting.amount) ? undefined : toNumber(posting.amount as Minor, decimals),
      counts ? number : 0,
      counts ? lineNumber(line) : 0,
      ledger.stage[row] === Stage.commitment ? 1 : 0,
      posting.isUnmatched ? 1 : 0,
      posting.isFirst ? 1 : 0,
      posting.state,
    ];
  });
}

/** Sums by meeting, line, source sheet, state and whether committed, in the order of their first rows. */
function sumRows(reconciliation: Reconciliation): DataValue[][] {
  const { records, decimals, currency } = reconciliation;
  const { expenditures: ledger, meetings, budgetLines } = records;
  const numbers = meetingNumbers(reconciliation);
  const groups = new Map<string, { first: Posting; committed: boolean; rows: number; sum: Sum }>();
  for (const posting of postings(reconciliation)) {
    const { row, meeting, line, amount, state } = posting;
    const committed = ledger.stage[row] === Stage.commitment;
    const key = `${meeting} ${line} ${ledger.places.source(row)} ${committed ? 1 : 0} ${state}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { first: posting, committed, rows: 0, sum: new Sum() }));
    if (posting.isFirst) group.rows++;
    if (!Number.isNaN(amount)) group.sum.add(amount as Minor);
  }
  return [...groups.values()].map(({ first, committed, rows, sum }) => {
    const place = ledger.place(first.row);
    const number = numbers.get(first.meeting) ?? 0;
    const counts = number > 0 && first.line >= 0;
    const codes = [meetings[first.meeting]?.code, budgetLines[first.line]?.code];
    return [
      ...[place.file, place.sheet, undefined, undefined, undefined, ...codes, undefined, undefined, undefined],
      ...[committed ? STAGE_NAMES[Stage.commitment] : undefined, currency, undefined, toNumber(sum.exact(), decimals)],
      ...[counts ? number : 0, counts ? lineNumber(first.line) : 0, committed ? 1 : 0, first.isUnmatched ? 1 : 0],
      ...[rows, first.state],
    ];
  });
}

function* postings(reconciliation: Reconciliation): Generator<Posting> {
  const { records, matches, unmatched } = reconciliation;
  const numbers = meetingNumbers(reconciliation);
  const parts = new Map<number, { meeting: number; line: number; amount: Minor }[]>();
  for (const part of matches.parts) addTo(parts, part.row, part);
  let nextUnmatched = 0;
  for (let row = 0; row < records.expenditures.count; row++) {
    const [meeting, line, amount] = [matches.meeting[row]!, matches.line[row]!, matches.amount[row]!];
    const whole = { row, meeting, line, amount, isUnmatched: false, isFirst: true };
    const covered = (index: number, state: string) => (numbers.has(index) ? state : 'left out: other year');
    switch (matches.state[row]) {
      case MatchState.shared: {
        let isFirst = true;
        for (const part of parts.get(row) ?? []) {
          yield { row, ...part, state: covered(part.meeting, 'shared'), isUnmatched: false, isFirst };
          isFirst = false;
        }
        break;
      }
      case MatchState.unmatched: {
        const reason = unmatched[nextUnmatched++]?.reason ?? '';
        yield { ...whole, meeting: -1, line: -1, isUnmatched: true, state: `unmatched: ${reason}` };
        break;
      }
      case MatchState.commitment:
        yield { ...whole, meeting: -1, line: -1, state: 'left out: commitment' };
        break;
      case MatchState.unreadable:
        yield { ...whole, state: 'left out: unreadable' };
        break;
      default:
        yield { ...whole, state: covered(meeting, 'matched') };
    }
  }
}
