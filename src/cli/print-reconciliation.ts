/** The reconciliation for the terminal: meetings with their lines, what found no place, the totals, and whether the proof holds. */
import { NOT_AVAILABLE, formatAmount, formatCount, formatRate } from '../core/language/format';
import type { Language } from '../core/language/language';
import type { AnnexWords } from '../core/language/annex-words';
import { ACCOUNT_WORDS } from '../core/language/account-words';
import { verdictText } from '../core/language/verdict-text';
import { ANNEX_WORDS } from '../core/language/annex-words';
import type { Titled } from '../core/records/records';
import { accountParts, isWhole, numbersOf, proofVerdict } from '../core/reconciliation/proof-verdict';
import type { Amounts, Figure, LineResult, MeetingResult, Reconciliation } from '../core/reconciliation/reconciliation';
import { codeKey } from '../core/values/code-key';
import { CHOICES } from '../core/workbook/choices';
import { CannotRun } from './cannot-run';
import { placeText } from './print-diagnostics';
import { rowsBehind } from '../core/reconciliation/rows-behind';
import type { RowsBehind } from '../core/reconciliation/rows-behind';
import type { Speech } from './speech';
import { inDirection } from './speech';
import { apart } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';
import type { TextRow } from './text-table';
import { rowNote } from './row-note';
import { append } from '../core/values/append';

export interface ReconciliationOptions {
  readonly speech: Speech;
  /** Codes of the meetings to show; none: all. */
  readonly meetings: readonly string[];
  readonly rows: boolean;
}

/** The meetings that are asked for by code. Throws `CannotRun` where one is none of the year's. */
export function chosenMeetings(reconciliation: Reconciliation, codes: readonly string[]): readonly MeetingResult[] {
  if (codes.length === 0) return reconciliation.meetings;
  const wanted = new Set(codes.map(codeKey));
  const found = reconciliation.meetings.filter(({ meeting }) => wanted.has(codeKey(meeting.code)));
  const keys = new Set(found.map(({ meeting }) => codeKey(meeting.code)));
  const missing = codes.find((code) => !keys.has(codeKey(code)));
  if (missing !== undefined) {
    const known = reconciliation.meetings.map(({ meeting }) => meeting.code);
    throw new CannotRun('meetingUnknown', { code: missing, known });
  }
  return found;
}

/** Prints the table; with `rows`, the rows behind each figure below its line. */
export function printReconciliation(
  terminal: Terminal,
  reconciliation: Reconciliation,
  options: ReconciliationOptions,
): void {
  const { speech } = options;
  const { language } = speech;
  const words = ANNEX_WORDS[language];
  const meetings = chosenMeetings(reconciliation, options.meetings);
  const behind = options.rows ? rowsBehind(reconciliation) : undefined;
  const print = new Printer(reconciliation, speech, words, behind);
  const rows = meetings.flatMap((meeting) => print.meeting(meeting));
  if (options.meetings.length === 0) append(rows, print.totals());
  const expenditure = reconciliation.figures === 'final' ? words.finalExpenditures : words.actualExpenditure;
  const year = reconciliation.year === undefined ? '' : `${reconciliation.year} · `;
  const figures = CHOICES.Figures[reconciliation.figures][language][0]!;
  terminal.line(terminal.paint('bold', `${year}${reconciliation.currency} · ${apart(figures)}`));
  terminal.line();
  // A table of nothing says no more than that nothing was used.
  if (reconciliation.meetings.length + reconciliation.unmatched.length > 0) {
    printTable(terminal, ['', words.estimatedCosts, expenditure, words.variance, words.rate], rows);
    terminal.line();
  }
  printProof(terminal, reconciliation, words, speech);
}

function printProof(
  terminal: Terminal,
  { proof }: Reconciliation,
  words: AnnexWords,
  { language, signs, phrase }: Speech,
): void {
  const read = proof.sheets.reduce((sum, sheet) => sum + sheet.rowsRead, 0);
  const used = proof.sheets.reduce((sum, sheet) => sum + sheet.rowsUsed, 0);
  const counts = [
    [words.rowsRead, read],
    [words.rowsUsed, used],
    [words.rowsLeftOut, read - used],
  ] as const;
  const counted = counts
    .map(([name, count]) => `${name}${signs.colon}${formatCount(count, language)}`)
    .join(signs.comma);
  const account = ACCOUNT_WORDS[language];
  const verdict = proofVerdict(proof);
  const said = inDirection(verdictText(verdict, account, language), language);
  const colour = isWhole(verdict) ? 'green' : proof.holds ? 'yellow' : 'red';
  terminal.line(`${terminal.paint(colour, said)} ${inDirection(counted, language)}`);
  const parts = accountParts(proof).map(({ class: of, numbers }) => phrase(account.counted[of], { count: numbers }));
  const all = phrase(account.numbers, { count: numbersOf(proof) });
  terminal.line(inDirection(parts.length === 0 ? all : `${all} = ${parts.join(' + ')}`, language));
}

class Printer {
  constructor(
    private readonly reconciliation: Reconciliation,
    private readonly speech: Speech,
    private readonly words: AnnexWords,
    private readonly behind: RowsBehind | undefined,
  ) {}

  meeting(result: MeetingResult): TextRow[] {
    const rows: TextRow[] = [{ label: this.title(result.meeting), cells: [], colour: 'bold' }];
    for (const line of result.lines) append(rows, this.line(result, line));
    rows.push({ label: `  ${this.words.total}`, cells: this.cells(result), colour: 'bold' });
    return rows;
  }

  totals(): TextRow[] {
    const { totals, unmatched, unmatchedTotal } = this.reconciliation;
    const total: TextRow = { label: this.words.total, cells: this.cells(totals), colour: 'bold', rule: true };
    if (unmatched.length === 0) return [total];
    const all = BigInt(totals.expenditure.amount) + BigInt(unmatchedTotal.amount);
    const isKnown = totals.expenditure.state !== 'unknown' && unmatchedTotal.state !== 'unknown';
    return [
      total,
      { label: this.words.unmatched, cells: ['', this.amount(unmatchedTotal)], colour: 'yellow' },
      {
        label: this.words.totalIncludingUnmatched,
        cells: ['', isKnown ? formatAmount(all, this.format()) : NOT_AVAILABLE],
        colour: 'bold',
      },
    ];
  }

  private line(meeting: MeetingResult, line: LineResult): TextRow[] {
    const row: TextRow = { label: `  ${this.title(line.line)}`, cells: this.cells(line) };
    const found = this.behind?.get(meeting.index, line.index) ?? [];
    return [
      row,
      ...found.map((each): TextRow => {
        const { at, estimate, expenditure } = each;
        const note = rowNote(each, this.speech.say('share'));
        const cell = (value: number | undefined): string =>
          value === undefined ? '' : formatAmount(BigInt(value), this.format());
        const label = `      ${placeText(at)}${note === '' ? '' : ` ${note}`}`;
        return { label, cells: [cell(estimate), cell(expenditure)], colour: 'dim' };
      }),
    ];
  }

  private title({ code, title, titles }: Titled): string {
    return `${code}  ${titles[this.speech.language] ?? title}`;
  }

  private cells({ estimate, expenditure, variance, implementationRate: rate }: Amounts): string[] {
    const percent = rate === undefined ? NOT_AVAILABLE : formatRate(rate, this.speech.language);
    return [this.amount(estimate), this.amount(expenditure), this.amount(variance), percent];
  }

  private amount({ state, amount }: Figure): string {
    return state === 'unknown' ? NOT_AVAILABLE : formatAmount(amount, { ...this.format(), nil: state === 'nil' });
  }

  private format(): { decimals: number; language: Language } {
    return { decimals: this.reconciliation.decimals, language: this.speech.language };
  }
}
