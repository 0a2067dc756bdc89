/** What each column of a table of amounts is guessed to be: by its heading, by its values, and by what adds up. */
import { choiceOf, columnOf, totalLabel } from '../workbook/heading-index';
import type { ColumnFacts, TableFacts } from './column-facts';
import { isDifference, isProduct, isSum, quartersOfMonths } from './column-sums';
import {
  CODED,
  COST_WORDS,
  isAmounts,
  isCodes,
  isToDate,
  isLabels,
  isOfOtherYear,
  isYears,
  MONEY,
  NAMES,
  NOT_ADDED,
  periodIn,
  sideOf,
  yearOf,
} from './column-kinds';
import type { ColumnGuess, Reason } from './guess';
import {
  CODE_WORDS,
  COMMITTED_WORDS,
  CUMULATIVE_WORDS,
  DOCUMENT_WORDS,
  IN_KIND_WORDS,
  INCOME_WORDS,
  isPeriod,
  LABEL_WORDS,
  LINE_WORDS,
  MEETING_WORDS,
  NO_AMOUNT_WORDS,
  PAID_IN_WORDS,
  PAID_OUT_WORDS,
  PAID_WORDS,
  OTHER_PLAN_WORDS,
  PERCENT_WORDS,
  TAX_WORDS,
  PLACE_OF_COST_WORDS,
} from './heading-words';
import { hasAny, isChange, revisedBudget } from './revised-budgets';
import { saysSides } from './sides-in-rows';
import { isOfTime, overlap, spanOf } from './spans-of-time';
import { addTo } from '../values/grouped';
import { amountsTwice, headingCurrency } from './amounts-twice';

/** What the registers know. */
export interface Known {
  readonly isMeeting: (text: string) => boolean;
  readonly isLine: (text: string) => boolean;
  readonly meetings: readonly string[];
  readonly year: number | undefined;
  /** The annex's, where Settings say it. */
  readonly currency: string | undefined;
  /** What Settings say of a heading: a column, or blank where it is left out. */
  readonly told: (kind: 'Estimates' | 'Expenditures', heading: string) => string | undefined;
}

const BY_HEADING: Reason = { by: 'heading' };
const BY_SUMS: Reason = { by: 'sums' };
const ONE_OF_SEVERAL: Reason = { by: 'one of several' };
/** Such a part of a column's values has to be known. */
const MOST = 0.6;

/** `lacking`: the side that no table of the workbooks has, as far as is known. */
export function guessColumns(facts: TableFacts, known: Known, lacking?: 'Estimate' | 'Actual'): ColumnGuess[] {
  const guesser = new ColumnGuesser(facts, known);
  return guesser.guess(lacking);
}

class ColumnGuesser {
  private readonly found = new Map<ColumnFacts, ColumnGuess>();

  constructor(
    private readonly facts: TableFacts,
    private readonly known: Known,
  ) {}

  guess(lacking: 'Estimate' | 'Actual' | undefined): ColumnGuess[] {
    const { columns } = this.facts;
    for (const column of columns) this.bySettings(column);
    for (const column of columns) if (!this.found.has(column)) this.byValues(column);
    for (const column of columns) if (!this.found.has(column)) this.byHeading(column);
    this.paidOutAndIn();
    this.furtherNotes();
    this.inTwoCurrencies();
    this.changedBudgets();
    this.spannedTotals();
    this.bySums();
    this.overlappingPeriods();
    this.chooseAmounts('Estimate');
    this.chooseAmounts('Actual');
    this.chooseLabels('Meeting');
    this.chooseLabels('Line');
    this.onlyLabel();
    this.addedAcross();
    this.onlyAmount();
    if (lacking !== undefined) this.askSide(lacking);
    return columns.flatMap((column) => this.found.get(column) ?? []);
  }

  private set(facts: ColumnFacts, is: string, reason: Reason, rivals: readonly string[] = []): void {
    this.found.set(facts, { facts, is, value: '', reason, rivals, isOpen: false });
  }

  private of(is: string): ColumnFacts[] {
    return this.facts.columns.filter((column) => this.found.get(column)?.is === is);
  }

  private bySettings(column: ColumnFacts): void {
    const { told } = this.known;
    const said = told('Expenditures', column.heading) ?? told('Estimates', column.heading);
    if (said !== undefined && column.heading !== '')
      this.set(column, said === '' ? 'left out' : said, { by: 'name', text: 'Settings' });
  }

  /** Codes or titles of the registers. */
  private byValues(column: ColumnFacts): void {
    const { values } = column;
    if (values.length === 0 || column.heading === '' ? values.length < 2 : false) return;
    if (isAmounts(column) && columnOf('Expenditures', column.heading) === 'Amount') return;
    const count = (is: (text: string) => boolean): number => values.filter(is).length;
    const [meetings, lines] = [count(this.known.isMeeting), count(this.known.isLine)];
    const enough = (of: number): boolean => of > 0 && of >= values.length * MOST;
    if (enough(meetings) && meetings >= lines) this.set(column, 'Meeting', { by: 'values', count: meetings });
    else if (enough(lines)) this.set(column, 'Line', { by: 'values', count: lines });
  }

  private byHeading(column: ColumnFacts): void {
    const { heading, parts } = column;
    if (heading === '') return;
    const own = parts.at(-1)!;
    const money = isAmounts(column);
    const known = columnOf('Expenditures', heading) ?? columnOf('Expenditures', own) ?? columnOf('Estimates', own);
    if (isYears(column) && (known === 'Year' || known === undefined)) {
      const others = this.of('Year');
      // A second column of years says the same in another way, or of another matter.
      this.set(column, others.length > 0 ? 'left out' : 'Year', others.length > 0 ? ONE_OF_SEVERAL : BY_HEADING);
      return;
    }
    if (known === 'Year' && this.of('Year').length > 0) return this.set(column, 'left out', ONE_OF_SEVERAL);
    const fits = known !== undefined && (money ? MONEY.has(known) || NAMES.has(known) : !MONEY.has(known));
    if (known !== undefined && fits && known !== 'Type') return this.set(column, known, BY_HEADING);
    if (!money && column.percents > 0) return this.set(column, 'left out', BY_HEADING);
    if (!money) return;
    if (NO_AMOUNT_WORDS.test(own)) return this.set(column, 'left out', BY_HEADING);
    const said = sideOf(own) ?? sideOf(heading);
    if (totalLabel(own) !== undefined && said === undefined) this.set(column, 'Total', BY_HEADING);
    else if (said !== undefined) this.set(column, said, BY_HEADING);
    else if (PERCENT_WORDS.test(own)) this.set(column, 'left out', BY_HEADING);
    else if (yearOf(own) !== undefined) this.ofYear(column, yearOf(own)!);
    else if (isPeriod(own) || spanOf(own) !== undefined) this.set(column, 'Period', BY_HEADING);
  }

  /** Of an amount in the currency of its document and in that of the books the latter counts. */
  private inTwoCurrencies(): void {
    const free = this.facts.columns.filter((column) =>
      [undefined, 'Amount', 'Amount USD', 'Total', 'Currency'].includes(this.found.get(column)?.is),
    );
    const twice = amountsTwice(free, this.known.currency);
    if (!twice) return;
    const { figure, others, codes, otherCodes, isOpen } = twice;
    const rivals = others.map(({ heading }) => heading);
    this.found.set(figure, { facts: figure, is: 'Amount', value: '', reason: BY_HEADING, rivals, isOpen });
    for (const other of others) this.set(other, 'left out', BY_HEADING, [figure.heading]);
    // Whose codes count is known once the amount is.
    for (const other of otherCodes)
      if (isOpen) this.found.delete(other);
      else this.set(other, 'left out', BY_HEADING);
    if (codes) this.set(codes, 'Currency', BY_HEADING);
  }

  /** What went out of an account and what came in, in a list with days: debits and credits. */
  private paidOutAndIn(): void {
    const { columns } = this.facts;
    if (!columns.some(({ days }) => days > 1) || this.of('Debit').length > 0) return;
    const of = (words: RegExp): ColumnFacts[] =>
      columns.filter((column) => isAmounts(column) && words.test(column.heading.trim()));
    const [out, back] = [of(PAID_OUT_WORDS), of(PAID_IN_WORDS)];
    if (out.length !== 1 || back.length !== 1) return;
    this.set(out[0]!, 'Debit', BY_HEADING);
    this.set(back[0]!, 'Credit', BY_HEADING);
  }

  /** Of several columns of notes none is read: where they have one name, that is of all. */
  private furtherNotes(): void {
    const notes = this.facts.columns.filter(({ heading }) => columnOf('Estimates', heading) === 'Note');
    if (notes.length > 1) for (const column of notes) this.set(column, 'left out', ONE_OF_SEVERAL);
  }

  /** A budget, what it was changed by, and what both come to: that is the estimate. Where no column has it, it is asked whether the change counts. */
  private changedBudgets(): void {
    const of = (column: ColumnFacts): string | undefined => this.found.get(column)?.is;
    const money = this.facts.columns.filter((column) => isAmounts(column) && column.heading !== '');
    const changes = money.filter(
      (column) => isChange(column.parts.at(-1)!) && [undefined, 'Estimate', 'Difference'].includes(of(column)),
    );
    const plans = money.filter((column) => of(column) === 'Estimate' && !changes.includes(column));
    if (changes.length === 0 || plans.length === 0) return;
    const counted = changes.filter((column) => hasAny(this.facts, column));
    for (const change of changes) if (!counted.includes(change)) this.set(change, 'left out', BY_SUMS);
    if (counted.length === 0) return;
    const figures = money.filter(
      (column) => !changes.includes(column) && [undefined, 'Estimate', 'Actual', 'Total'].includes(of(column)),
    );
    const revised = revisedBudget(this.facts, plans, counted, figures);
    if (revised) {
      this.set(revised.figure, 'Estimate', BY_SUMS);
      for (const part of [revised.initial, ...revised.changes]) this.set(part, 'left out', BY_SUMS);
      return;
    }
    for (const facts of counted)
      this.found.set(facts, {
        facts,
        is: 'left out',
        value: '',
        reason: { by: 'nothing else' },
        rivals: [],
        isOpen: true,
        asks: ['Estimate', 'left out'],
      });
  }

  /** Of columns of years that of the reporting year counts. */
  private ofYear(column: ColumnFacts, year: number): void {
    const { year: wanted } = this.known;
    if (wanted !== undefined) this.set(column, year === wanted ? 'Amount' : 'left out', BY_HEADING);
  }

  /** `Total / Budget` beside the budgets of several meetings adds them up. */
  private spannedTotals(): void {
    const lastOf = ({ parts }: ColumnFacts): string => parts.at(-1)!;
    for (const total of this.facts.columns) {
      if (total.parts.length < 2 || !isAmounts(total)) continue;
      if (totalLabel(total.parts[0]!) === undefined && !isOfTime(total.parts[0]!)) continue;
      const others = this.facts.columns.filter(
        (column) => column !== total && column.parts.length > 1 && lastOf(column) === lastOf(total),
      );
      if (others.length > 1 && isSum(this.facts, total, others)) this.set(total, 'left out', BY_SUMS);
    }
  }

  /** What adds up: a difference names the columns that it is of, a sum across those that it adds. */
  private bySums(): void {
    const money = this.facts.columns.filter(
      (column) => isAmounts(column) && (this.isCumulated(column) || !NOT_ADDED.has(this.found.get(column)?.is ?? '')),
    );
    for (const quarter of quartersOfMonths(this.facts, this.of('Period'))) this.set(quarter, 'left out', BY_SUMS);
    const periods = this.of('Period');
    for (const total of periods.length > 1 ? money : []) {
      const is = this.found.get(total)?.is;
      if (periods.includes(total) || !isSum(this.facts, total, periods)) continue;
      // `Actual 2013` beside its quarters says itself of which side it is.
      if (is === 'Estimate' || is === 'Actual') for (const period of periods) this.set(period, 'left out', BY_SUMS);
      else if (is === undefined || is === 'Total') this.set(total, 'Total', BY_SUMS);
    }
    if (money.length > 8) return;
    for (const plan of money)
      for (const actual of money)
        for (const rest of money) {
          if (plan === actual || rest === plan || rest === actual) continue;
          if (![plan, actual, rest].some((column) => this.roleInSums(column) === undefined)) continue;
          const roles = [plan, actual, rest].map((column) => this.roleInSums(column));
          const fits = (['Estimate', 'Actual', 'Difference'] as const).every((is, n) =>
            [undefined, is].includes(roles[n] as typeof is),
          );
          if ([plan, actual].some((column, n) => roles[n] === undefined && COMMITTED_WORDS.test(column.heading)))
            continue;
          // What somebody gives is none of what remains, whatever it comes to.
          if (roles[2] === undefined && isGiven(rest)) continue;
          // Two of three have to be known: what is spent and what remains is alike for sums.
          if (
            !fits ||
            roles.filter((role) => role !== undefined).length < 2 ||
            !isDifference(this.facts, rest, plan, actual)
          )
            continue;
          (['Estimate', 'Actual', 'Difference'] as const).forEach((is, n) => {
            const column = [plan, actual, rest][n]!;
            if (this.roleInSums(column) === undefined) this.set(column, is, BY_SUMS);
          });
        }
  }

  /** What a column is when sums are looked for: without months `Total authorised` may be the estimate from which a balance is taken, and what was spent in all the expenditure. */
  private roleInSums(column: ColumnFacts): string | undefined {
    const guess = this.found.get(column);
    if (guess?.is === 'Total' && guess.reason.by === 'heading' && this.of('Period').length === 0) return undefined;
    return guess !== undefined && this.isCumulated(column) ? undefined : guess?.is;
  }

  private isCumulated(column: ColumnFacts): boolean {
    return this.found.get(column)?.is === 'left out' && CUMULATIVE_WORDS.test(column.parts.at(-1)!);
  }

  /**
   * Of several columns of a side under one heading the one that is most plainly it; the others are left out, and its rivals where nothing but their order
   * decides. Months and quarters are all of them.
   */
  private chooseAmounts(is: 'Estimate' | 'Actual'): void {
    const others = this.of(is).filter(({ heading }) => isOfOtherYear(heading, this.known.year));
    // Of a budget of several years the other years were spent too.
    const isOfMore =
      is === 'Actual' &&
      this.of('Estimate').some(({ heading }) => others.some((each) => namesYear(heading, each.heading)));
    const isAdded = this.of('Total').some((total) => this.of(is).length > 1 && isSum(this.facts, total, this.of(is)));
    if (isAdded) return;
    if (!isOfMore) for (const column of others) this.leaveYear(column, is);
    const groups = new Map<string, ColumnFacts[]>();
    for (const column of this.of(is)) {
      addTo(groups, spannedBy(column), column);
    }
    for (const columns of groups.values()) {
      const periods = columns.filter(({ heading }) => periodIn(heading) !== '' || spanOf(heading) !== undefined);
      if (periods.length > 1 && !overlap(periods.map(({ heading }) => heading))) {
        for (const other of columns) if (!periods.includes(other)) this.set(other, 'left out', { by: 'sums' });
      } else if (columns.length > 1) this.chooseOne(is, columns);
    }
  }

  /** Months that are in other columns too, as in those of the year to date, are asked about. */
  private overlappingPeriods(): void {
    const groups = new Map<string, ColumnFacts[]>();
    for (const column of this.of('Period')) addTo(groups, spannedBy(column), column);
    const isOfSpent = this.of('Estimate').length > 0 && this.of('Actual').length === 0;
    for (const columns of groups.values()) {
      const last = columns.at(-1)!;
      if (!overlap(columns.map(({ heading }) => heading))) continue;
      const rivals = columns.filter((column) => column !== last);
      for (const column of rivals) this.set(column, 'left out', BY_HEADING, [last.heading]);
      const is = isOfSpent ? 'Actual' : 'Amount';
      const headings = rivals.map(({ heading }) => heading);
      this.found.set(last, { facts: last, is, value: '', reason: BY_HEADING, rivals: headings, isOpen: true });
    }
  }

  /** An amount of another year; what was paid in it beside a budget that names none may have been paid of that, and is asked about. */
  private leaveYear(facts: ColumnFacts, is: 'Estimate' | 'Actual'): void {
    const plans = this.of('Estimate');
    const isPaid = is === 'Actual' && PAID_WORDS.test(facts.heading);
    if (!isPaid || plans.length === 0 || plans.some(({ heading }) => /(?:19|20)\d{2}/u.test(heading)))
      return this.set(facts, 'left out', BY_HEADING);
    const asks = ['Actual', 'left out'];
    this.found.set(facts, { facts, is: 'left out', value: '', reason: BY_HEADING, rivals: [], isOpen: true, asks });
  }

  private chooseOne(is: 'Estimate' | 'Actual', columns: readonly ColumnFacts[]): void {
    const summed = columns.filter((column) => this.isOfDifference(column, is));
    const own = is === 'Estimate' ? 'plan' : 'actual';
    const plain = columns.filter(({ parts }) => choiceOf('Type', parts.at(-1)!) === own);
    const other = columns.filter(({ heading }) => !OTHER_PLAN_WORDS.test(heading));
    const ours = columns.filter((column) => headingCurrency(column) === (this.known.currency ?? 'USD'));
    const isByCurrency = columns.every((column) => headingCurrency(column) !== undefined);
    const isCommitted = ({ heading }: ColumnFacts): boolean => COMMITTED_WORDS.test(heading);
    const whole = this.wholeOf(columns);
    const sure = [isByCurrency ? ours : [], columns.some(isCommitted) ? [] : whole, summed, plain, other].find(
      (each) => each.length === 1,
    )?.[0];
    // What is committed is not spent yet: where both are listed, a balance does not tell which of them is reported.
    const spent = is === 'Actual' ? columns.filter((column) => !isCommitted(column)) : columns;
    if (spent.length > 0 && spent.length < columns.length) {
      this.chooseAmong(is, columns, spent[0]!, sure !== undefined && spent.includes(sure) && whole.length === 0);
      return;
    }
    const chosen = sure ?? (other.length > 0 ? other : columns)[0]!;
    // A balance may be taken from the budget to date, which is not that of the meeting; and without taxes what was spent may be another amount.
    const isPart = isToDate(chosen.heading) && columns.some(({ heading }) => !isToDate(heading));
    const isTaxed = summed.length !== 1 && columns.some(({ heading }) => TAX_WORDS.test(heading));
    this.chooseAmong(is, columns, chosen, sure !== undefined && !(is === 'Estimate' && isPart) && !isTaxed);
  }

  /** The column that adds up all others: it says what they come to, whichever of them were meant. */
  private wholeOf(columns: readonly ColumnFacts[]): ColumnFacts[] {
    if (columns.length < 3) return [];
    return columns.filter((column) =>
      isSum(
        this.facts,
        column,
        columns.filter((other) => other !== column),
      ),
    );
  }

  private chooseAmong(
    is: 'Estimate' | 'Actual',
    columns: readonly ColumnFacts[],
    chosen: ColumnFacts,
    isSure: boolean,
  ): void {
    const rest = columns.filter((column) => column !== chosen);
    const rivals = rest.filter((column) => !this.isSame(column, chosen)).map(({ heading }) => heading);
    this.found.set(chosen, {
      facts: chosen,
      is,
      value: '',
      reason: BY_HEADING,
      rivals,
      isOpen: !isSure && rivals.length > 0,
    });
    for (const rival of rest) this.set(rival, 'left out', ONE_OF_SEVERAL, [chosen.heading]);
  }

  /** Whether two columns say the same in all rows. Headings with other numbers (`Phase 1`, `Phase 2`) are of other things, whatever they come to. */
  private isSame(one: ColumnFacts, other: ColumnFacts): boolean {
    const numbersOf = ({ heading }: ColumnFacts): string => (heading.match(/\d+/g) ?? []).join();
    if (numbersOf(one) !== numbersOf(other)) return false;
    return this.facts.rows.every(({ numbers }) => numbers.get(one.column) === numbers.get(other.column));
  }

  /** Whether the column's difference from the other side is stated beside it. */
  private isOfDifference(column: ColumnFacts, is: 'Estimate' | 'Actual'): boolean {
    // What is still to be chosen tells nothing of the other side.
    const others = this.of(is === 'Estimate' ? 'Actual' : 'Estimate').filter(
      (other) => this.found.get(other)?.isOpen !== true,
    );
    return this.of('Difference').some((rest) =>
      others.some((other) =>
        is === 'Estimate'
          ? isDifference(this.facts, rest, column, other)
          : isDifference(this.facts, rest, other, column),
      ),
    );
  }

  /** The column of texts that names the meeting, or the budget line, of each row. */
  private chooseLabels(is: 'Meeting' | 'Line'): void {
    const named = this.of(is);
    if (named.length > 0) {
      const countOf = (column: ColumnFacts): number => {
        const { reason } = this.found.get(column)!;
        return reason.by === 'name' ? Number.POSITIVE_INFINITY : 'count' in reason ? reason.count : 0;
      };
      const best = named.reduce((one, other) => (countOf(other) > countOf(one) ? other : one));
      for (const column of named) if (column !== best) this.found.delete(column);
      const guess = this.found.get(best)!;
      this.found.set(best, { ...guess, value: isFilledDown(this.facts, best) ? 'filled down' : '' });
      return;
    }
    const groups = is === 'Line' ? accountsAbove(this.facts) : undefined;
    if (groups && !this.found.has(groups)) {
      const reason: Reason = { by: 'labels' };
      this.found.set(groups, { facts: groups, is, value: 'group label', reason, rivals: [], isOpen: false });
      return;
    }
    const isOfPeriods = ({ values }: ColumnFacts): boolean => values.length > 1 && values.every(isPeriod);
    const texts = this.facts.columns.filter(
      (column) => isLabels(column) && this.isFree(column, is) && !isOfPeriods(column) && !saysSides(column),
    );
    const scored = texts
      .map((column, n) => ({ column, score: is === 'Line' ? this.lineScore(column, n) : this.meetingScore(column) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [first, ...others] = scored;
    if (!first) return;
    const { heading } = first.column;
    const words = is === 'Line' ? LINE_WORDS : MEETING_WORDS;
    const reason: Reason = words.test(heading) || (is === 'Meeting' && heading !== '') ? BY_HEADING : { by: 'labels' };
    const rivals = others.filter(({ score }) => score >= first.score - 10).map(({ column }) => column.heading);
    const value = isFilledDown(this.facts, first.column) ? 'filled down' : '';
    this.found.set(first.column, { facts: first.column, is, value, reason, rivals, isOpen: false });
  }

  /** Where the only labels are of projects, departments or the like, these are what is listed: lines, unless the register knows them as meetings. */
  private onlyLabel(): void {
    const [meeting] = this.of('Meeting');
    if (!meeting || this.of('Line').length > 0) return;
    const guess = this.found.get(meeting)!;
    if (guess.reason.by === 'values' || guess.reason.by === 'name' || MEETING_WORDS.test(meeting.heading)) return;
    const amounts = [...this.of('Estimate'), ...this.of('Actual'), ...this.of('Amount')];
    // Other names above the amounts may be the lines.
    if (amounts.some(({ parts }) => parts.some((part) => sideOf(part) === undefined && periodIn(part) === ''))) return;
    this.found.set(meeting, { ...guess, is: 'Line' });
  }

  private isFree(column: ColumnFacts, is: 'Meeting' | 'Line'): boolean {
    const known = this.found.get(column)?.is;
    return known === undefined || (is === 'Line' && (known === 'Description' || known === 'Commitment item'));
  }

  private lineScore(column: ColumnFacts, n: number): number {
    const { heading, values } = column;
    const isList = this.facts.columns.some(({ days }) => days > 0);
    let score = n === 0 ? 12 : 4;
    if (LINE_WORDS.test(heading)) score += 30;
    else if (LABEL_WORDS.test(heading)) score += 8;
    if (MEETING_WORDS.test(heading)) score -= 30;
    if (DOCUMENT_WORDS.test(heading)) score -= 60;
    if (this.found.get(column)?.is === 'Description') score -= 6;
    // What an entry was for is told beside its category.
    if (isList && /particular|details?\b/iu.test(heading)) score -= 30;
    const coded = values.filter((value) => CODED.test(value)).length;
    if (isCodes(column) || coded > values.length / 2) score += 20;
    // Codes with their titles in another column are the better key.
    if (CODE_WORDS.test(heading) && coded > values.length / 2 && values.every((value) => value.length <= 16))
      score += 20;
    // In a list of entries many share a line; in a budget each row is one.
    const distinct = values.length / Math.max(1, column.texts);
    if (isList && (distinct > 0.9 || column.hasMoreValues) && column.texts > 5) score -= 15;
    if (!isList && distinct < 0.5) score -= 15;
    return score;
  }

  private meetingScore({ heading, values, texts }: ColumnFacts): number {
    if (heading === '' || values.length === 0) return 0;
    if (LINE_WORDS.test(heading) && !MEETING_WORDS.test(heading)) return 0;
    if (MEETING_WORDS.test(heading)) return 40;
    return PLACE_OF_COST_WORDS.test(heading) && (values.length < texts || texts < 3) ? 20 : 0;
  }

  /**
   * Columns that a total adds across: of lines beside meetings, or of meetings, where their headings sound like such, beside lines. Where all of them are called
   * meetings no total has to be there.
   */
  private addedAcross(): void {
    const [total] = this.of('Total');
    if (['Amount', 'Estimate', 'Actual', 'Debit', 'Period'].some((is) => this.of(is).length > 0)) return;
    const added = this.facts.columns.filter(
      (column) => isAmounts(column) && !this.found.has(column) && column.heading !== '',
    );
    const named = added.filter(({ heading }) => this.known.isMeeting(heading) || MEETING_WORDS.test(heading));
    const [meeting] = this.of('Meeting');
    const areMeetings = meeting === undefined && named.length === added.length;
    if (added.length < 2 || !(total ? isSum(this.facts, total, added) : areMeetings)) return;
    const isOfLines = meeting !== undefined && this.of('Line').length === 0;
    if (isOfLines || (meeting === undefined && named.length * 2 >= added.length))
      for (const column of added) this.set(column, 'Amount', { by: 'sums' });
  }

  /** Beside amounts of the other side, those of which nothing is known may be of that which no table has. */
  private askSide(is: 'Estimate' | 'Actual'): void {
    if (this.of(is === 'Estimate' ? 'Actual' : 'Estimate').length === 0) return;
    const isFree = (column: ColumnFacts): boolean => [undefined, 'Total'].includes(this.found.get(column)?.is);
    const [first, ...others] = this.facts.columns.filter(
      (column) => isAmounts(column) && column.heading !== '' && isFree(column) && !COMMITTED_WORDS.test(column.heading),
    );
    if (!first) return;
    const rivals = others.map(({ heading }) => heading);
    this.found.set(first, { facts: first, is, value: '', reason: { by: 'nothing else' }, rivals, isOpen: true });
    for (const other of others) this.found.delete(other);
  }

  /** The one column of money that nothing names is the amount, where neither side has one. */
  private onlyAmount(): void {
    const has = (...names: string[]): boolean => names.some((name) => this.of(name).length > 0);
    if (has('Amount', 'Estimate', 'Actual', 'Debit', 'Period')) return;
    const open = this.facts.columns.filter(
      (column) => isAmounts(column) && !this.found.has(column) && column.heading !== '',
    );
    const [total] = this.of('Total');
    // `Units | Unit cost | Total cost`
    if (total && this.isMultiplied(total)) return this.set(total, 'Amount', BY_SUMS);
    const money = open.filter(({ numbers, years }) => years < numbers);
    const cost = money.filter(({ heading }) => COST_WORDS.test(heading));
    const [only, ...others] = cost.length > 0 ? cost : money;
    const rivals = others.filter((other) => !this.isSame(other, only!));
    if (only) {
      const reason: Reason = cost.length > 0 ? BY_HEADING : { by: 'only one' };
      const headings = rivals.map(({ heading }) => heading);
      this.found.set(only, {
        facts: only,
        is: 'Amount',
        value: '',
        reason,
        rivals: headings,
        isOpen: rivals.length > 0,
      });
    } else if (total) this.set(total, 'Amount', { by: 'only one' });
  }

  private isMultiplied(total: ColumnFacts): boolean {
    const { facts } = this;
    const numbers = facts.columns.filter((column) => column !== total && column.numbers > 1).slice(0, 8);
    return numbers.some((one, n) => numbers.slice(n + 1).some((other) => isProduct(facts, total, [one, other])));
  }
}

/** Whether a heading names the year that another one says. */
function namesYear(heading: string, other: string): boolean {
  const years = (text: string): string[] => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return years(other).some((year) => years(heading).includes(year));
}

/** The heading over that of a column, such as a meeting's; blank where it is of a time. */
const spannedBy = ({ parts }: ColumnFacts): string =>
  parts.length > 1 && periodIn(parts[0]!) === '' && !isOfTime(parts[0]!) ? parts.slice(0, -1).join() : '';

/** Whether a column has a value in the first row of its group only. */
export function isFilledDown(facts: TableFacts, { column }: ColumnFacts): boolean {
  // A row of amounts alone is a total rather than another entry of the one above.
  const hasDays = facts.columns.some(({ days }) => days > 0);
  const rows = facts.rows.filter(
    ({ isTotal, numbers, texts }) => !isTotal && numbers.size > 0 && (texts.size > 0 || hasDays),
  );
  const blank = rows.filter(({ texts, numbers }) => !texts.has(column) && !numbers.has(column)).length;
  const [first] = rows;
  const begins = first !== undefined && (first.texts.has(column) || first.numbers.has(column));
  return begins && blank > 0 && blank >= rows.length * 0.2;
}

/** In a list of entries with days, the column without a heading whose texts stand above the entries of an account, and beside its total. */
function accountsAbove({ columns, rows }: TableFacts): ColumnFacts | undefined {
  if (!columns.some(({ days }) => days > 1)) return undefined;
  return columns.find((column) => {
    if (column.heading !== '' || column.texts === 0) return false;
    const labels = rows.filter(({ texts }) => texts.has(column.column));
    return labels.every(({ isTotal, numbers, texts }) => isTotal || (numbers.size === 0 && texts.size === 1));
  });
}

const isGiven = ({ heading }: ColumnFacts): boolean => INCOME_WORDS.test(heading) || IN_KIND_WORDS.test(heading);
