/** Contributions for the terminal: by meeting, by State with something open, what is apart, and the proof. */
import { formatAmount, formatCount, formatRate, NOT_AVAILABLE } from '../core/language/format';
import type { Language } from '../core/language/language';
import { BUDGET_WORDS } from '../core/language/budget-words';
import type { BudgetWords } from '../core/language/budget-words';
import type { ContributionRow, Contributions, MeetingContributions } from '../core/budget/contributions/contributions';
import { rowsByMeeting } from '../core/budget/contributions/contributions';
import { isFunded, isShort, resultName } from '../core/budget/contributions/funding-words';
import type { BudgetRecords } from '../core/budget/records/budget-records';
import { sortedStates } from '../core/status/state-order';
import { nameIn } from '../core/status/status-json';
import { asAtDay } from '../core/language/status-words';
import type { Day } from '../core/values/calendar';
import { isoFromDay } from '../core/values/calendar';
import type { Speech } from './speech';
import { inDirection } from './speech';
import { apart } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';
import type { TextRow } from './text-table';

export interface ContributionsPrint {
  readonly speech: Speech;
  /** Indices of the meetings to show; `undefined`: all. */
  readonly meetings: ReadonlySet<number> | undefined;
}

export function printContributions(
  terminal: Terminal,
  contributions: Contributions,
  records: BudgetRecords,
  { speech, meetings }: ContributionsPrint,
): void {
  const print = new Printer(terminal, contributions, records, speech);
  const isShown = ({ index }: MeetingContributions): boolean => meetings === undefined || meetings.has(index);
  print.head();
  print.meetings(contributions.meetings.filter(isShown));
  print.funding(contributions.meetings.filter(isShown));
  for (const meeting of contributions.meetings.filter(isShown)) print.states(meeting);
  print.apart();
  print.proof();
}

class Printer {
  private readonly words: BudgetWords;
  private readonly language: Language;
  private readonly rows: ReadonlyMap<number, readonly ContributionRow[]>;

  constructor(
    private readonly terminal: Terminal,
    private readonly contributions: Contributions,
    private readonly records: BudgetRecords,
    private readonly speech: Speech,
  ) {
    this.language = speech.language;
    this.words = BUDGET_WORDS[speech.language];
    this.rows = rowsByMeeting(contributions.rows);
  }

  head(): void {
    const { asAt } = this.contributions;
    const { currency } = this.records.costs.settings;
    const text = `${apart(this.words.contributions)} · ${apart(asAtDay(asAt, this.language))} · ${currency}`;
    this.terminal.line(this.terminal.paint('bold', text));
    this.terminal.line();
  }

  meetings(meetings: readonly MeetingContributions[]): void {
    const { words } = this;
    const heads = [
      ...[words.meeting, words.assessed, words.writtenOff, words.received, words.outstanding, words.overdue],
      ...[words.credit, words.collectionRate, words.paid, words.part, words.none],
    ];
    const rows = meetings.map((meeting): TextRow => {
      const { printedRate: rate } = meeting;
      const { assessed, writtenOff, received, outstanding, overdue, credit } = meeting;
      return {
        label: meeting.code,
        cells: [
          ...[assessed, writtenOff, received, outstanding, overdue, credit].map((sum) => this.amount(sum)),
          rate === undefined
            ? NOT_AVAILABLE
            : formatRate(rate, this.language, this.records.costs.settings.perCentDecimals),
          ...[meeting.paid, meeting.part, meeting.none].map((count) => formatCount(count, this.language)),
        ],
        ...(meeting.overdue > 0n ? { colour: 'yellow' } : {}),
      };
    });
    printTable(this.terminal, heads, rows);
  }

  funding(meetings: readonly MeetingContributions[]): void {
    const { words } = this;
    this.terminal.line();
    const heads = [words.funding, words.fundsBy, words.required, words.cash, words.short, words.fundedOn, words.result];
    const rows = meetings.map(({ code, funding }): TextRow => {
      const { by, required, cash, short, fundedOn, result } = funding;
      const some = (value: number | undefined): string => (value === undefined ? NOT_AVAILABLE : this.amount(value));
      const colour = isFunded(result) ? 'green' : isShort(result) ? 'red' : undefined;
      return {
        label: code,
        cells: [
          day(by),
          some(required),
          this.amount(cash),
          some(short),
          day(fundedOn),
          resultName(result, this.language),
        ],
        ...(colour === undefined ? {} : { colour }),
      };
    });
    printTable(this.terminal, heads, rows);
  }

  /** States of a meeting that owe something or have a credit. */
  states(meeting: MeetingContributions): void {
    const { words } = this;
    const own = this.rows.get(meeting.index) ?? [];
    const open = own.filter(({ outstanding, credit }) => outstanding > 0 || credit > 0);
    if (open.length === 0) return;
    this.terminal.line();
    const heads = [meeting.code, words.assessed, words.received, words.outstanding, words.overdue, words.credit];
    const rows = sortedStates(open, this.records.states, this.language).map((row): TextRow => ({
      label: this.name(row.state),
      cells: [row.assessed, row.received, row.outstanding, row.overdue, row.credit].map((sum) => this.amount(sum)),
      ...(row.overdue > 0 ? { colour: 'yellow' } : {}),
    }));
    printTable(this.terminal, heads, rows);
  }

  /** Unassigned receipts and applied credits. */
  apart(): void {
    const { words } = this;
    const { unassigned, applied } = this.contributions;
    if (unassigned.length > 0) {
      this.terminal.line();
      const rows = unassigned.map(({ state, amount }) => ({ label: this.name(state), cells: [this.amount(amount)] }));
      printTable(this.terminal, [words.unassigned, words.amount], rows);
    }
    if (applied.length > 0) {
      this.terminal.line();
      const code = (meeting: number): string => this.records.costs.meetings[meeting]!.code;
      const rows = applied.map(({ state, from, to, amount }) => ({
        label: this.name(state),
        cells: [code(from), code(to), this.amount(amount)],
      }));
      printTable(this.terminal, [words.applied, words.from, words.to, words.amount], rows);
    }
  }

  proof(): void {
    const { words } = this;
    const { receipts, ledger } = this.contributions.proof;
    this.terminal.line();
    const parts = [
      [words.assigned, receipts.assigned],
      ...(receipts.heldBack === 0n ? [] : [[words.leftOutMeetings, receipts.heldBack] as const]),
      [words.unassigned, receipts.unassigned],
      [words.voluntary, receipts.voluntary],
      [words.later, receipts.later],
      [words.leftOut, receipts.leftOut],
    ] as const;
    this.equation(
      `${this.term(words.receiptsRead, receipts.read)} = ${parts.map(([name, sum]) => this.term(name, sum)).join(' + ')}`,
      receipts.holds,
    );
    const left = [
      this.term(words.assessed, ledger.assessed),
      this.term(words.writtenOff, ledger.writtenOff),
      this.term(words.received, ledger.received),
    ].join(' − ');
    const right = `${this.term(words.outstanding, ledger.outstanding)} − ${this.term(words.credit, ledger.credit)}`;
    this.equation(`${left} = ${right}`, ledger.holds);
  }

  private equation(text: string, holds: boolean): void {
    const verdict = `${text}${this.speech.signs.colon}${holds ? this.words.holds : this.words.broken}`;
    this.terminal.line(this.terminal.paint(holds ? 'green' : 'red', inDirection(verdict, this.language)));
  }

  private term(name: string, sum: bigint): string {
    return `${name} ${apart(this.amount(sum))}`;
  }

  private amount(value: number | bigint): string {
    const { decimals } = this.records.costs.settings;
    return formatAmount(BigInt(value), { decimals, language: this.language });
  }

  private name(state: number): string {
    return nameIn(this.records.states[state]!, this.language);
  }
}

const day = (value: Day | undefined): string => (value === undefined ? '' : isoFromDay(value));
