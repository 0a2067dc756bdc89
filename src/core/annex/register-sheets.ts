/** Estimates, meetings, lines and mapping as data, with the numbers by which formulas find them. */
import { chooseEstimates } from '../reconciliation/choose-estimates';
import { Exchange, multiply } from '../reconciliation/exchange';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { currencyDecimals } from '../values/currencies';
import type { Minor } from '../values/money';
import { dataSheet } from '../plan/data-sheet';
import { lineNumber, meetingNumbers, toNumber } from './exact-sheet';
import type { PlannedSheet } from '../plan/sheet-plan';
import { amountFormat, DATE_FORMAT } from '../plan/sheet-plan';

export function estimateSheet(reconciliation: Reconciliation): PlannedSheet {
  const { records, decimals, currency } = reconciliation;
  const { fate } = chooseEstimates(records);
  const exchange = new Exchange(records.exchangeRates, currency, decimals);
  const numbers = meetingNumbers(reconciliation);
  const rows = records.estimates.map((estimate, row) => {
    const chosen = fate[row] === 'chosen';
    const number = chosen ? (numbers.get(estimate.meeting) ?? 0) : 0;
    const state = !chosen ? `left out: ${fate[row] ?? ''}` : number > 0 ? 'compared' : 'left out: other-year';
    const own = estimate.amount;
    const amount = own === undefined ? undefined : inCurrency(own, estimate);
    return [
      estimate.at.file,
      estimate.at.sheet,
      estimate.at.cell,
      records.meetings[estimate.meeting]?.code,
      records.budgetLines[estimate.line]?.code,
      estimate.version,
      estimate.status,
      estimate.adoptedOn,
      estimate.document,
      estimate.note,
      estimate.currency,
      own === undefined ? undefined : toNumber(own, currencyDecimals(estimate.currency) ?? decimals),
      amount === undefined ? undefined : toNumber(amount, decimals),
      number,
      number > 0 ? lineNumber(estimate.line) : 0,
      state,
    ];
  });
  const columns = [
    { heading: 'File', width: 18 },
    { heading: 'Sheet', width: 14 },
    { heading: 'Cell', width: 8 },
    { heading: 'Meeting', width: 14 },
    { heading: 'Line', width: 12 },
    { heading: 'Version', width: 12 },
    { heading: 'Status', width: 11 },
    { heading: 'Adopted on', width: 14, format: DATE_FORMAT },
    { heading: 'Document', width: 18 },
    { heading: 'Note', width: 24 },
    { heading: 'Currency', width: 9 },
    { heading: 'Own amount', width: 15, format: '#,##0.00#' },
    { heading: 'Amount', width: 15, format: amountFormat(decimals) },
    { heading: 'MeetingNo', width: 10 },
    { heading: 'LineNo', width: 8 },
    { heading: 'State', width: 24 },
  ];
  return dataSheet('Data estimates', 'tblEstimates', columns, rows, `Estimates (Amount in ${currency})`);

  /** By the rate on the day of adoption, or of the meeting's start. */
  function inCurrency(own: Minor, estimate: Reconciliation['records']['estimates'][number]): Minor | undefined {
    if (estimate.currency === currency) return own;
    const day = estimate.adoptedOn ?? records.meetings[estimate.meeting]?.start ?? 0;
    const conversion = exchange.byDay(estimate.currency, day);
    return conversion.state === 'converted' ? multiply(own, conversion.factor) : undefined;
  }
}

export function registerSheets(reconciliation: Reconciliation): PlannedSheet[] {
  const { records } = reconciliation;
  const numbers = meetingNumbers(reconciliation);
  const meetings = records.meetings.map((meeting, index) => [
    numbers.get(index) ?? 0,
    meeting.code,
    meeting.title,
    meeting.start,
    meeting.end,
    meeting.place,
    meeting.status,
  ]);
  const lines = records.budgetLines.map((line, index) => [
    lineNumber(index),
    line.code,
    line.title,
    line.part,
    line.kind,
    line.rate,
    line.base.join(', '),
  ]);
  const mapping = records.mappings.map((entry) => [
    entry.column,
    entry.text,
    entry.meeting === undefined ? undefined : records.meetings[entry.meeting]?.code,
    entry.line === undefined ? undefined : records.budgetLines[entry.line]?.code,
    `${entry.share.numerator}/${entry.share.denominator}`,
  ]);
  const day = (heading: string) => ({ heading, width: 14, format: DATE_FORMAT });
  const wide = (heading: string, width: number) => ({ heading, width });
  return [
    dataSheet(
      'Data meetings',
      'tblMeetings',
      [
        wide('MeetingNo', 10),
        wide('Code', 14),
        wide('Title', 60),
        day('Start'),
        day('End'),
        wide('Place', 14),
        wide('Status', 11),
      ],
      meetings,
      'Meetings (MeetingNo 0: not of the reporting year)',
    ),
    dataSheet(
      'Data lines',
      'tblLines',
      [
        wide('LineNo', 8),
        wide('Code', 14),
        wide('Title', 50),
        wide('Part', 8),
        wide('Kind', 14),
        wide('Rate', 8),
        wide('Base', 20),
      ],
      lines,
      'Budget lines',
    ),
    dataSheet(
      'Data mapping',
      'tblMapping',
      [wide('Column', 18), wide('Value', 30), wide('Meeting', 14), wide('Line', 14), wide('Share', 10)],
      mapping,
      'Mapping',
    ),
  ];
}
