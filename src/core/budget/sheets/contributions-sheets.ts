/**
 * Contributions as sheets: for each language a summary by meeting, funds, receipts without a meeting and applied credits; and the accounts of States, over which
 * the summary's sums are formulas.
 */
import { BUDGET_WORDS } from '../../language/budget-words';
import type { BudgetWords } from '../../language/budget-words';
import { PUNCTUATION } from '../../language/punctuation';
import type { Language } from '../../language/language';
import { ANNEX_WORDS } from '../../language/annex-words';
import type { PlannedCell, PlannedRow, PlannedSheet, PlannedWorkbook } from '../../plan/sheet-plan';
import { DATE_FORMAT } from '../../plan/sheet-plan';
import { nameIn } from '../../status/status-json';
import { sortedStates } from '../../status/state-order';
import { asAtDay } from '../../language/status-words';
import { areaAddress, cellAddress } from '../../values/address';
import type { PerCentDecimals } from '../../values/per-cents';
import { resultName } from '../contributions/funding-words';
import type { ContributionRow, Contributions, MeetingContributions } from '../contributions/contributions';
import { rowsByMeeting } from '../contributions/contributions';
import type { BudgetRecords } from '../records/budget-records';
import { amount, text } from './cells';
import type { ListBlock } from './list-sheet';
import { firstRowOf, listSheet, quoted, SheetNames } from './list-sheet';
import type { SheetOptions } from './shares-sheets';

const SUMMARY_WIDTHS = [24, 16, 14, 16, 16, 16, 16, 14, 10, 10, 10];
const ROW_WIDTHS = [20, 44, 16, 14, 16, 16, 16, 16];
/** Columns of the accounts: meeting, State, then the amounts. */
const [MEETING, ASSESSED, WRITTEN_OFF, RECEIVED] = [1, 3, 4, 5];
const COUNT = '#,##0';
const RATE: Readonly<Record<PerCentDecimals, string>> = { 0: '0', 1: '0.0' };

export function contributionsSheets(
  contributions: Contributions,
  records: BudgetRecords,
  options: SheetOptions,
): PlannedWorkbook {
  const names = new SheetNames();
  const several = options.languages.length > 1;
  const sheets = options.languages.flatMap((language) => {
    const words = BUDGET_WORDS[language];
    const suffix = several ? ` ${language}` : '';
    const own = { summary: names.name(words.contributions + suffix), accounts: names.name(words.state + suffix) };
    return new Sheets(contributions, records, language, own, options.draft).all();
  });
  const title = BUDGET_WORDS[options.languages[0]!].contributions;
  return { title, subject: '', description: title, version: options.version, sheets };
}

class Sheets {
  private readonly words: BudgetWords;
  private readonly decimals: number;
  private readonly perCentDecimals: PerCentDecimals;
  private readonly notes: readonly string[];
  private readonly draft: string;
  private readonly rows: readonly ContributionRow[];
  private readonly firstAccount: number;

  constructor(
    private readonly contributions: Contributions,
    private readonly records: BudgetRecords,
    private readonly language: Language,
    private readonly names: { readonly summary: string; readonly accounts: string },
    draft: boolean,
  ) {
    const { settings } = records.costs;
    this.words = BUDGET_WORDS[language];
    this.decimals = settings.decimals;
    this.perCentDecimals = settings.perCentDecimals;
    const { colon, items } = PUNCTUATION[language];
    const held = contributions.heldBack.map((meeting) => this.code(meeting)).join(items);
    this.notes = [
      `${asAtDay(contributions.asAt, language)} · ${settings.currency}`,
      ...(held === '' ? [] : [`${this.words.leftOutMeetings}${colon}${held}`]),
    ];
    this.draft = draft ? ANNEX_WORDS[language].draft : '';
    const byMeeting = rowsByMeeting(contributions.rows);
    this.rows = contributions.meetings.flatMap(({ index }) =>
      sortedStates(byMeeting.get(index) ?? [], records.states, language),
    );
    this.firstAccount = firstRowOf({ notes: this.notes, blocks: [], draft: this.draft }, 0);
  }

  all(): PlannedSheet[] {
    const { words, language, notes, draft } = this;
    const common = { language, title: words.contributions, notes, draft };
    return [
      listSheet({ ...common, name: this.names.summary, blocks: this.summary(), widths: SUMMARY_WIDTHS }),
      listSheet({ ...common, name: this.names.accounts, blocks: [this.accounts()], widths: ROW_WIDTHS }),
    ];
  }

  private summary(): ListBlock[] {
    const { words } = this;
    const { meetings, unassigned, applied } = this.contributions;
    const first = firstRowOf({ notes: this.notes, blocks: [], draft: this.draft }, 0);
    const heads = [
      ...[words.meeting, words.assessed, words.writtenOff, words.received, words.outstanding, words.overdue],
      ...[words.credit, words.collectionRate, words.paid, words.part, words.none],
    ];
    const blocks: ListBlock[] = [
      { heads, stub: 1, rows: meetings.map((meeting, at) => this.meetingRow(meeting, first + at)) },
      {
        heads: [words.funding, words.fundsBy, words.required, words.cash, words.short, words.fundedOn, words.result],
        stub: 1,
        rows: meetings.map((meeting) => this.fundingRow(meeting)),
      },
    ];
    if (unassigned.length > 0)
      blocks.push({
        heads: [words.unassigned, words.amount],
        stub: 1,
        rows: unassigned.map((each) => ({ cells: [text(this.state(each.state)), this.amount(each.amount)] })),
      });
    if (applied.length > 0)
      blocks.push({
        heads: [words.applied, words.from, words.to, words.amount],
        stub: 3,
        rows: applied.map(({ state, from, to, amount: value }) => ({
          cells: [text(this.state(state)), text(this.code(from)), text(this.code(to)), this.amount(value)],
        })),
      });
    return blocks;
  }

  /** Sums over the accounts of the meeting. */
  private meetingRow(meeting: MeetingContributions, row: number): PlannedRow {
    const { assessed, writtenOff, received, outstanding, overdue, credit, printedRate } = meeting;
    const last = this.firstAccount + Math.max(0, this.rows.length - 1);
    const area = (column: number): string =>
      `${quoted(this.names.accounts)}!${areaAddress({ top: this.firstAccount, left: column, bottom: last, right: column })}`;
    const sum = (column: number): string => `SUMIF(${area(MEETING)},${cellAddress(row, 1)},${area(column)})`;
    const sums = [assessed, writtenOff, received, outstanding, overdue, credit];
    const count = (value: number): PlannedCell => ({ value, style: 'line-figure', format: COUNT });
    return {
      cells: [
        text(meeting.code),
        ...sums.map((value, at) => this.amount(value, sum(ASSESSED + at))),
        printedRate === undefined
          ? undefined
          : { value: printedRate / 10, style: 'line-figure', format: RATE[this.perCentDecimals] },
        ...[meeting.paid, meeting.part, meeting.none].map(count),
      ],
    };
  }

  private fundingRow({ code, funding }: MeetingContributions): PlannedRow {
    const { by, required, cash, short, fundedOn, result } = funding;
    const day = (value: number | undefined): PlannedCell | undefined =>
      value === undefined ? undefined : { value, style: 'line-figure', format: DATE_FORMAT };
    return {
      cells: [
        text(code),
        day(by),
        this.amount(required),
        this.amount(cash),
        this.amount(short),
        day(fundedOn),
        text(resultName(result, this.language), 'line-figure'),
      ],
    };
  }

  /** Outstanding and credit are formulas, unless credits were applied: these change them too. */
  private accounts(): ListBlock {
    const { words, contributions } = this;
    const isPlain = contributions.applied.length === 0;
    const last = this.firstAccount + Math.max(0, this.rows.length - 1);
    const rows = this.rows.map((row, at): PlannedRow => {
      const cell = (column: number): string => cellAddress(this.firstAccount + at, column);
      const balance = `${cell(ASSESSED)}-${cell(WRITTEN_OFF)}-${cell(RECEIVED)}`;
      return {
        cells: [
          text(this.code(row.meeting)),
          text(this.state(row.state)),
          this.amount(row.assessed),
          this.amount(row.writtenOff),
          this.amount(row.received),
          this.amount(row.outstanding, isPlain ? `MAX(0,${balance})` : undefined),
          this.amount(row.overdue),
          this.amount(row.credit, isPlain ? `MAX(0,-(${balance}))` : undefined),
        ],
      };
    });
    const sum = (column: number): string =>
      `SUM(${cellAddress(this.firstAccount, column)}:${cellAddress(last, column)})`;
    const amounts = [...(['assessed', 'writtenOff', 'received', 'outstanding', 'overdue', 'credit'] as const)].map(
      (name) => this.rows.reduce((all, row) => all + BigInt(row[name]), 0n),
    );
    const total: PlannedRow = {
      cells: [
        text(words.total, 'total'),
        text('', 'total'),
        ...amounts.map((value, at) => amount(value, this.decimals, sum(ASSESSED + at), 'total-figure')),
      ],
    };
    const heads = [
      ...[words.meeting, words.state, words.assessed, words.writtenOff, words.received, words.outstanding],
      ...[words.overdue, words.credit],
    ];
    return { heads, stub: 2, rows: this.rows.length === 0 ? [] : [...rows, total] };
  }

  private amount(value: number | bigint | undefined, formula?: string): PlannedCell {
    return amount(value, this.decimals, formula);
  }

  private code(meeting: number): string {
    return this.records.costs.meetings[meeting]!.code;
  }

  private state(index: number): string {
    return nameIn(this.records.states[index]!, this.language);
  }
}
