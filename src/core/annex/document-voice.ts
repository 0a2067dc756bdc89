/** How a document says amounts, numbers and titles inside its messages: in its language, each figure marked by what it stands for. */
import { formatCount, formatRate, signOf } from '../language/format';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import { currencyName } from '../language/currency-words';
import type { AnnexWords } from '../language/annex-words';
import type { DocumentWords } from '../language/document-words';
import { DOCUMENT_WORDS } from '../language/document-words';
import type { Say } from '../language/say';
import type { PlannedRun } from '../plan/document-plan';
import type { Titled } from '../records/records';
import type { Amounts } from '../reconciliation/reconciliation';
import type { Place } from '../values/address';
import { negate } from '../values/money';
import type { PrintedFigure, PrintedIn } from './annex';
import type { FigureName } from './document-figures';
import { DocumentMarks, plain, runsWithEnglish } from './document-marks';
import { figureText, rateCell, shownDecimals } from './print-figure';
import type { Titles } from './printed-words';
import { ALL } from './printing';

type Values = Parameters<Say>[1];
type NumberList = 'numbersOf' | 'numbersAt' | 'numbersOfPostings';

/** A name with all that is not said blank. */
export const nameOf = (measure: FigureName['measure'], more: Partial<FigureName> = {}): FigureName => ({
  measure,
  meeting: ALL.meeting,
  line: ALL.line,
  part: ALL.part,
  role: 'line',
  counted: '',
  ...more,
});

const sizeOf = (figure: PrintedFigure): PrintedFigure =>
  figure.printed < 0 ? { ...figure, printed: negate(figure.printed) } : figure;

export class DocumentVoice {
  readonly marks = new DocumentMarks();
  readonly words: DocumentWords;
  readonly language: Language;
  readonly annexWords: AnnexWords;

  constructor(
    private readonly annex: PrintedIn,
    readonly titles: Titles,
    private readonly say: Say,
  ) {
    this.language = annex.language;
    this.annexWords = annex.words;
    this.words = DOCUMENT_WORDS[annex.language];
  }

  phrase(message: string, values: Values = {}): string {
    return this.say(message, values, this.language);
  }

  runs(message: string, values: Values = {}): PlannedRun[] {
    return this.marks.runs(this.phrase(message, values));
  }

  /** An amount with its currency; one below zero has a minus sign before both, not the parentheses of a table. */
  amount(figure: PrintedFigure, of: FigureName): string {
    const { decimals, currency } = this.annex;
    const size = sizeOf(figure);
    const sign = signOf(figure.printed, this.language);
    const amount = this.marks.figure(figureText(size, this.annex), of);
    if (currency !== 'USD') {
      const name = currencyName(currency, this.language, 'afterAmount');
      return this.phrase(this.words.otherCurrency, { sign, amount, currency: name });
    }
    const whole = Math.trunc(size.printed / 10 ** decimals);
    const hasDecimals = shownDecimals(this.annex) > 0;
    return this.phrase(this.words.dollars, { sign, amount, whole, decimals: hasDecimals ? 'yes' : 'no' });
  }

  /** A variance without its sign: the words around it say above or below. */
  distance(figure: PrintedFigure, name: FigureName): string {
    return this.amount(sizeOf(figure), name);
  }

  /** The amount to which figures are rounded. */
  unit(): string {
    const { rounding } = this.annex;
    const figure: PrintedFigure = { figure: { state: 'known', amount: rounding }, printed: rounding, adjusted: false };
    return this.amount(figure, nameOf('text', { counted: 'unit' }));
  }

  /** By how many per cent of the estimate a printed rate of implementation is off; blank where it is not known, or less than is printed. */
  offBy(amounts: Amounts, name: FigureName): string {
    const { rate, decimals } = rateCell(amounts, this.annex.perCentDecimals);
    const off = rate === undefined ? 0 : Math.abs(1000 - rate);
    return off === 0 ? '' : this.marks.figure(formatRate(off, this.language, decimals), name);
  }

  /** A number under ten in words, any other in figures. */
  number(count: number, list: NumberList, counted: string): string {
    const word = count > 0 ? this.words[list].split(' ')[count - 1] : undefined;
    return this.marks.figure(word ?? formatCount(count, this.language), nameOf('count', { counted }));
  }

  title(titled: Titled & { readonly at: Place }): string {
    return this.mayBeEnglish(this.titles.of(titled));
  }

  /** The title of a meeting where a sentence names that one alone; in English with its article, which a code or a title that has one does not take. */
  named(meeting: Titled & { readonly at: Place }): string {
    const takesArticle = /^(?!The )(?:\p{Lu}\p{Ll}|\d{4} )/u.test(this.titles.of(meeting));
    return this.phrase(this.words.namedMeeting, {
      meeting: this.title(meeting),
      article: takesArticle ? 'yes' : 'no',
    });
  }

  /** A title inside a sentence. */
  inside(titled: Titled & { readonly at: Place }): string {
    return this.mayBeEnglish(this.titles.inside(titled));
  }

  /** A text of the workbook inside a message. */
  mayBeEnglish(text: string): string {
    return this.titles.english.has(text) ? this.marks.english(text) : plain(text);
  }

  /** The runs of a text that holds titles of the workbook. */
  textRuns(text: string): PlannedRun[] {
    return runsWithEnglish(text, this.titles.english);
  }

  join(texts: readonly string[]): string {
    return texts.join(PUNCTUATION[this.language].semicolon);
  }
}
