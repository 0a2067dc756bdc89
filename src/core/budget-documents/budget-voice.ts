/** How a document of the budget says amounts, rates, days, meetings and States: in its language, from the records. */
import type { PrintedIn } from '../annex/annex';
import type { DocumentMarks } from '../annex/document-marks';
import { DocumentSettings } from '../annex/document-settings';
import { DocumentVoice } from '../annex/document-voice';
import { printedWords, termOverrides, Titles } from '../annex/printed-words';
import { titleWithDates } from '../annex/printing';
import type { BudgetRecords } from '../budget/records/budget-records';
import { BUDGET_DOCUMENT_WORDS } from '../language/budget-document-words';
import type { BudgetDocumentWords } from '../language/budget-document-words';
import type { BudgetWords } from '../language/budget-words';
import { BUDGET_WORDS } from '../language/budget-words';
import { formatAmount, formatDay, formatDayRange, formatDecimal, NIL, NOT_AVAILABLE, signOf } from '../language/format';
import type { Language } from '../language/language';
import type { Say } from '../language/say';
import type { BudgetJob } from '../records/budget-settings';
import { DOCUMENT_SETTINGS } from '../records/budget-settings';
import { hasNameIn, nameIn } from '../status/status-json';
import type { Day } from '../values/calendar';
import type { Fraction } from '../values/fraction';
import { decimalText, fixedDecimal } from '../values/fraction';
import type { Minor } from '../values/money';

type Values = Parameters<Say>[1];
type Amount = number | bigint;

export class BudgetVoice {
  readonly voice: DocumentVoice;
  readonly settings: DocumentSettings;
  readonly titles: Titles;
  readonly words: BudgetDocumentWords;
  /** Headings of columns, as the command line has them. */
  readonly heads: BudgetWords;
  private readonly decimals: number;
  private readonly printed: PrintedIn;

  /** `amounts`: all that the document prints. Where every one is in whole units of the currency, none has decimals. */
  constructor(
    readonly records: BudgetRecords,
    readonly language: Language,
    say: Say,
    amounts: readonly (Amount | undefined)[],
    /** Whose symbol and mandate are printed. */
    job: BudgetJob,
  ) {
    const { settings, terms } = records.costs;
    const overrides = termOverrides(terms, language);
    const unit = 10n ** BigInt(settings.decimals);
    const whole = amounts.every((amount) => amount === undefined || BigInt(amount) % unit === 0n);
    this.decimals = whole ? 0 : settings.decimals;
    this.titles = new Titles(language, overrides);
    this.printed = {
      language,
      currency: settings.currency,
      decimals: settings.decimals,
      rounding: (whole ? 10 ** settings.decimals : 1) as Minor,
      perCentDecimals: settings.perCentDecimals,
      words: printedWords(language, overrides),
    };
    this.voice = new DocumentVoice(this.printed, this.titles, say);
    this.settings = new DocumentSettings(language, records.costs, overrides, this.voice.marks, {
      ...settings.budget.documents[job],
      names: DOCUMENT_SETTINGS[job],
    });
    this.words = BUDGET_DOCUMENT_WORDS[language];
    this.heads = BUDGET_WORDS[language];
  }

  get marks(): DocumentMarks {
    return this.voice.marks;
  }

  get annexWords(): PrintedIn['words'] {
    return this.printed.words;
  }

  /** Says a message; texts in English are marked in what comes of it. */
  readonly phrase = (message: string, values: Values = {}): string => this.voice.phrase(message, values);

  /** As a table has it; `..` where it is not known. */
  amount(value: Amount | undefined): string {
    if (value === undefined) return NOT_AVAILABLE;
    const { decimals } = this.printed;
    const shown = decimals === this.decimals ? BigInt(value) : BigInt(value) / 10n ** BigInt(decimals);
    return formatAmount(shown, { decimals: this.decimals, language: this.language });
  }

  /** An en dash where there is nothing. */
  amountOrNil(value: Amount | undefined): string {
    return value === undefined ? NIL : this.amount(value);
  }

  /** With its currency, as running text has it: below zero with a minus sign. */
  money(value: Amount | undefined): string {
    if (value === undefined) return this.amount(value);
    const { currency, decimals } = this.printed;
    const size = BigInt(value) < 0n ? -BigInt(value) : BigInt(value);
    const amount = this.amount(size);
    const sign = signOf(BigInt(value), this.language);
    if (currency !== 'USD') return this.phrase(this.voice.words.otherCurrency, { sign, amount, currency });
    const whole = Number(size / 10n ** BigInt(decimals));
    return this.phrase(this.voice.words.dollars, { sign, amount, whole, decimals: this.decimals > 0 ? 'yes' : 'no' });
  }

  /** All digits that it has. */
  exactly(value: Fraction | undefined): string {
    return value === undefined ? NIL : formatDecimal(decimalText(value), this.language);
  }

  /** Rounded half away from zero. */
  withPlaces(value: Fraction | undefined, places: number): string {
    return value === undefined ? NIL : formatDecimal(fixedDecimal(value, places), this.language);
  }

  day(day: Day | undefined): string {
    return day === undefined ? '' : formatDay(day, this.language);
  }

  state(index: number): string {
    const state = this.records.states[index]!;
    const name = nameIn(state, this.language);
    return this.language === 'en' || hasNameIn(state, this.language) ? name : this.marks.english(name);
  }

  code(meeting: number): string {
    return this.records.costs.meetings[meeting]!.code;
  }

  /** The title of a meeting, by index. */
  meeting(index: number): string {
    return this.voice.title(this.records.costs.meetings[index]!);
  }

  /** As a sentence names it alone. */
  named(index: number): string {
    return this.voice.named(this.records.costs.meetings[index]!);
  }

  withDates(index: number): string {
    const { titles, language, annexWords } = this;
    const meeting = this.records.costs.meetings[index]!;
    return this.marked(titleWithDates({ titles, language, words: annexWords }, meeting), titles.of(meeting));
  }

  /** With place and dates, as far as they are known. */
  held(index: number): string {
    const { start, end, place } = this.records.costs.meetings[index]!;
    const [from, to] = [start ?? end, end ?? start];
    const dates = from === undefined || to === undefined ? '' : formatDayRange(from, to, this.language);
    return this.phrase(this.words.meetingHeld, {
      meeting: this.meeting(index),
      place: place === '' ? '' : this.text(place),
      dates,
    });
  }

  /** A text of the workbook: translated where a term or a known name has it, else marked as English. */
  text(text: string): string {
    return this.settings.translate(text) ?? this.marks.english(text);
  }

  hasText(text: string): boolean {
    return this.settings.translate(text) !== undefined;
  }

  private marked(text: string, title: string): string {
    return this.titles.english.has(title) ? text.replace(title, () => this.marks.english(title)) : text;
  }
}
