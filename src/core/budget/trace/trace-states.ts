/** A State's share, bill and account led back to its rate, its invoices and its receipts, and to the total that is shared. */
import { figureName } from '../../reconciliation/figure-name';
import type { MeetingResult } from '../../reconciliation/reconciliation';
import type { ContributionRow, Contributions } from '../contributions/contributions';
import type { BudgetRecords } from '../records/budget-records';
import type { MeetingShares, Shares, StateShare } from '../shares/shares';
import type { Trace, TraceRow } from './trace';
import type { EstimateTracer } from './trace-estimate';

export const SHARE_MEASURES = ['share', 'invoiced', 'bill'] as const;
export type ShareMeasure = (typeof SHARE_MEASURES)[number];
export const ACCOUNT_MEASURES = ['assessed', 'writtenOff', 'received', 'outstanding', 'overdue', 'credit'] as const;
export type AccountMeasure = (typeof ACCOUNT_MEASURES)[number];

export class StateTracer {
  constructor(
    private readonly records: BudgetRecords,
    private readonly results: ReadonlyMap<number, MeetingResult>,
    private readonly estimates: EstimateTracer,
    private readonly asAt: number | undefined,
  ) {}

  share(shares: Shares, meeting: MeetingShares, state: StateShare, measure: ShareMeasure): Trace {
    const name = (of: string): string => this.name(meeting.index, state.state, of);
    if (measure === 'bill') {
      const from = [this.share(shares, meeting, state, 'share'), this.share(shares, meeting, state, 'invoiced')];
      return {
        ...node(name(measure), state.bill),
        from: from.map((each, at) => ({ ...each, sign: at === 0 ? 1 : -1 })),
      };
    }
    if (measure === 'invoiced')
      return { ...node(name(measure), state.invoiced), rows: this.invoices(meeting.index, state.state, false) };
    const { rate, adjusted, at } = state;
    const result = this.results.get(meeting.index);
    const isRated = rate !== undefined && adjusted !== undefined;
    return {
      ...node(name(measure), state.share),
      rows: [
        ...(isRated ? [{ of: 'scale-rate', at, rate, adjusted, year: meeting.scaleYear } as const] : []),
        ...this.basis(meeting, state),
      ],
      from:
        result === undefined
          ? []
          : [this.estimates.meeting(result, shares.on === 'final' ? 'expenditure' : 'estimate')],
    };
  }

  /** `shares`: the list in which the State's share of the estimate stands. */
  account(
    { applied }: Contributions,
    row: ContributionRow,
    measure: AccountMeasure,
    shares: Shares | undefined,
  ): Trace {
    const { meeting, state } = row;
    const of = (each: AccountMeasure): Trace => this.account({ applied } as Contributions, row, each, shares);
    const trace = node(this.name(meeting, state, measure), row[measure]);
    switch (measure) {
      case 'assessed': {
        const list = shares?.meetings.find(({ index }) => index === meeting);
        const own = list?.states.find((each) => each.state === state);
        // Where the share is another now, it explains nothing of what was asked.
        const isShare = own !== undefined && own.share === row.assessed;
        const from = isShare ? [this.share(shares!, list!, own, 'share')] : [];
        return { ...trace, rows: this.invoices(meeting, state, false), from };
      }
      case 'writtenOff':
        return { ...trace, rows: this.invoices(meeting, state, true) };
      case 'received':
        return { ...trace, rows: this.receipts(meeting, state, row.filled > 0) };
      case 'outstanding':
      case 'overdue':
      case 'credit':
        return {
          ...trace,
          from: [
            of('assessed'),
            ...(['writtenOff', 'received'] as const).map((each): Trace => ({ ...of(each), sign: -1 })),
          ],
        };
    }
  }

  private invoices(meeting: number, state: number, isWrittenOff: boolean): TraceRow[] {
    return this.records.invoices
      .filter((each) => each.meeting === meeting && each.state === state)
      .filter(({ kind, issued }) => (kind === 'write-off') === isWrittenOff && issued <= (this.asAt ?? Infinity))
      .map(({ at, amount, kind, issued: day }): TraceRow => ({
        of: 'invoice',
        at,
        amount: isWrittenOff ? -amount : amount,
        kind,
        day,
      }));
  }

  /** With receipts that name no meeting, where those fill what is open. */
  private receipts(meeting: number, state: number, isFilled: boolean): TraceRow[] {
    return this.records.receipts
      .filter((each) => each.state === state && each.kind !== 'voluntary' && each.received <= (this.asAt ?? Infinity))
      .filter((each) => each.meeting === meeting || (isFilled && each.meeting === undefined))
      .map(({ at, amount, kind, received: day }): TraceRow => ({ of: 'receipt', at, amount, kind, day }));
  }

  private basis({ index, payersAsAt: day }: MeetingShares, { state, basis }: StateShare): TraceRow[] {
    const { participants, memberships, meetingInstruments } = this.records;
    if (basis === 'participant') {
      const row = participants.find((each) => each.meeting === index && each.state === state);
      return row === undefined ? [] : [{ of: 'participant', at: row.at }];
    }
    const instruments = meetingInstruments[index]!;
    const row = memberships.find(
      (each) =>
        each.state === state &&
        instruments.includes(each.instrument) &&
        day !== undefined &&
        each.from <= day &&
        day <= (each.until ?? Infinity),
    );
    return basis === undefined || row === undefined ? [] : [{ of: 'party', at: row.at }];
  }

  private name(meeting: number, state: number, measure: string): string {
    return stateFigure(this.records, meeting, state, measure);
  }
}

/** `MHCP-2013/BRA/share`. */
export const stateFigure = (
  { costs, states }: BudgetRecords,
  meeting: number,
  state: number,
  measure: string,
): string =>
  figureName({ meeting: costs.meetings[meeting]!.code, line: states[state]!.code, part: '', role: 'line' }, measure);

const node = (figure: string, amount: number): Trace => ({ figure, amount, sign: 1, rows: [], from: [] });
