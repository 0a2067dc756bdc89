/** Built estimates for the terminal: lines with their quantities, what if, and what earlier meetings came to. */
import { formatAmount, formatCount, formatDecimal, NOT_AVAILABLE } from '../core/language/format';
import { BUDGET_WORDS } from '../core/language/budget-words';
import type { BudgetWords } from '../core/language/budget-words';
import type { Language } from '../core/language/language';
import type { EstimatedCosts } from '../core/estimate-costs';
import type { EstimateLine, MeetingEstimate } from '../core/budget/estimate/estimate';
import type { Spread } from '../core/budget/estimate/suggestions';
import { tenths } from '../core/budget/estimate/tenths';
import { isoFromDay } from '../core/values/calendar';
import { codeKey } from '../core/values/code-key';
import type { Fraction } from '../core/values/fraction';
import { decimalText, fixedDecimal } from '../core/values/fraction';
import type { Speech } from './speech';
import { inDirection } from './speech';
import { apart } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';
import type { TextRow } from './text-table';

export function printEstimate(terminal: Terminal, costs: EstimatedCosts, speech: Speech): void {
  const print = new Printer(terminal, costs, speech);
  print.head();
  for (const meeting of costs.built.meetings) {
    terminal.line();
    print.meeting(meeting);
    print.suggestions(meeting);
  }
}

class Printer {
  private readonly words: BudgetWords;
  private readonly language: Language;

  constructor(
    private readonly terminal: Terminal,
    private readonly costs: EstimatedCosts,
    private readonly speech: Speech,
  ) {
    this.language = speech.language;
    this.words = BUDGET_WORDS[speech.language];
  }

  head(): void {
    const { built, records, whatIf } = this.costs;
    const { words } = this;
    const { colon } = this.speech.signs;
    const parts = [apart(words.estimates), records.costs.settings.currency];
    if (built.ratesAsAt !== undefined) parts.push(`${words.ratesAsAt}${colon}${isoFromDay(built.ratesAsAt)}`);
    if (whatIf !== undefined) parts.push(`${words.whatIf}${colon}${apart(whatIf.text)}`);
    this.terminal.line(this.terminal.paint('bold', inDirection(parts.join(' · '), this.language)));
  }

  meeting(meeting: MeetingEstimate): void {
    const { words } = this;
    const { title, titles } = this.costs.records.costs.meetings[meeting.index]!;
    const name = `${apart(meeting.code)}  ${apart(titles[this.language] ?? title)} · ${words.version} ${apart(meeting.version)}`;
    this.terminal.line(this.terminal.paint('bold', inDirection(name, this.language)));
    const asked = this.costs.whatIf?.built.meetings.find(({ index }) => index === meeting.index);
    const heads = [words.line, words.quantity, words.unitCost, words.exact, words.amount];
    if (asked) heads.push(words.whatIf, words.difference);
    const rows = meeting.lines.flatMap((line) => this.lineRows(line, asked));
    const sums = ['', '', '', this.amount(meeting.total), ...this.compared(meeting.total, asked?.total, asked)];
    rows.push({ label: words.total, cells: sums, colour: 'bold', rule: true });
    printTable(this.terminal, heads, rows);
  }

  private lineRows(
    { index, line, exact, amount, perCent, parts }: EstimateLine,
    asked: MeetingEstimate | undefined,
  ): TextRow[] {
    const changed = asked?.lines.find((each) => each.index === index)?.amount;
    const label = `${line.code}  ${line.titles[this.language] ?? line.title}`;
    const own = [this.exact(exact), this.amount(amount), ...this.compared(amount, changed, asked)];
    const head: TextRow = { label, cells: ['', perCent === undefined ? '' : `${this.decimal(perCent)} %`, ...own] };
    const rows = parts.map((part): TextRow => ({
      label: `    ${part.volume.item}`,
      cells: [
        this.decimal(part.quantity),
        `${this.decimal(part.rate)} ${part.unitCost.currency}`,
        this.exact(part.exact),
      ],
      colour: 'dim',
    }));
    return [head, ...rows];
  }

  /** What earlier meetings came to, beside the lines that were built. */
  suggestions(meeting: MeetingEstimate): void {
    const found = this.costs.suggestions.find((each) => each.meeting === meeting.index);
    if (!found || found.from.length === 0) return;
    const { words } = this;
    const { items } = this.speech.signs;
    const list = found.from.map((code) => apart(code)).join(items);
    this.terminal.line();
    this.terminal.line(inDirection(`${words.suggestions}${this.speech.signs.colon}${list}`, this.language));
    const rows = meeting.lines.flatMap(({ line, parts }): TextRow[] => {
      const spread = found.lines.get(codeKey(line.code));
      const used = [...(found.quantities.get(codeKey(line.code)) ?? [])];
      return [
        ...(spread ? [{ label: line.code, cells: this.spread(spread, (value) => fixedDecimal(value, 1)) }] : []),
        ...used.map(([key, each]) => {
          const item = parts.find(({ volume }) => volume.key === key)?.volume.item ?? key;
          const cells = this.spread(each, (value) => decimalText(tenths(value)));
          return { label: `    ${item} (${words.used})`, cells, colour: 'dim' as const };
        }),
      ];
    });
    printTable(this.terminal, [words.finalToEstimate, words.meetings, words.least, words.median, words.most], rows);
  }

  private spread({ meetings, least, median, most }: Spread, text: (value: Fraction) => string): string[] {
    const shown = [least, median, most].map((value) => formatDecimal(text(value), this.language));
    return [formatCount(meetings, this.language), ...shown];
  }

  private compared(
    built: number | undefined,
    whatIf: number | undefined,
    asked: MeetingEstimate | undefined,
  ): string[] {
    if (!asked) return [];
    const difference = built === undefined || whatIf === undefined ? undefined : whatIf - built;
    return [this.amount(whatIf), this.amount(difference)];
  }

  private amount(value: number | undefined): string {
    const { decimals } = this.costs.records.costs.settings;
    return value === undefined ? NOT_AVAILABLE : formatAmount(BigInt(value), { decimals, language: this.language });
  }

  private exact(value: Fraction | undefined): string {
    const { decimals } = this.costs.records.costs.settings;
    return value === undefined ? NOT_AVAILABLE : formatDecimal(fixedDecimal(value, decimals), this.language);
  }

  private decimal(value: Fraction): string {
    return formatDecimal(decimalText(value), this.language);
  }
}
