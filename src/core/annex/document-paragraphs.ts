/** The running text of a document, made from the figures of its tables: each paragraph is there only where it has something to say. */
import { formatDay } from '../language/format';
import { ANNEX_WORDS } from '../language/annex-words';
import { insideSentence } from '../language/inside-sentence';
import type { PlannedRun } from '../plan/document-plan';
import type { MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import type { Day } from '../values/calendar';
import type { SplitTerm } from '../reconciliation/variance-split';
import { isSplitTerm } from '../reconciliation/variance-split';
import type { Annex, AnnexTable, PrintedFigure } from './annex';
import type { BothLayouts } from './both-layouts';
import { isHeld, sumOf } from './differences';
import { lineSentences, meetingParagraphs } from './difference-paragraphs';
import { numbered, ownSentence, sentences, type DocumentParagraph } from './document-paragraph';
import type { DocumentSettings } from './document-settings';
import { nameOf, type DocumentVoice } from './document-voice';
import { explanationParagraphs } from './explanation-paragraphs';
import { amountIn, isNil, isUnknown, type PrintedFigures } from './printed-figures';
import { roundAlone } from './round-table';

export interface ParagraphContext {
  readonly annex: Annex;
  readonly reconciliation: Reconciliation;
  readonly figures: PrintedFigures;
  readonly both: BothLayouts;
  readonly voice: DocumentVoice;
  readonly settings: DocumentSettings;
  readonly asAt: Day | undefined;
}

export function documentParagraphs(context: ParagraphContext): DocumentParagraph[] {
  const whole = new WholeParagraphs(context);
  const differences =
    context.reconciliation.meetings.length === 0
      ? []
      : [
          numbered(whole.overall()),
          ...meetingParagraphs(context),
          numbered(lineSentences(context)),
          ...explanationParagraphs(context),
        ];
  const rest = [whole.notHeld(), whole.unmatched(), whole.shared(), whole.provisional()].map(numbered);
  return [numbered(whole.intro()), ...differences, ...rest].filter(({ runs }) => runs.length > 0);
}

/** What is said of all meetings together; no runs where there is nothing to say. */
class WholeParagraphs {
  private readonly estimated: string;
  private readonly spent: string;
  /** Whether either is the Terms sheet's own word, whose gender and number nobody knows. */
  private readonly own: 'yes' | 'no';

  constructor(private readonly context: ParagraphContext) {
    const { annexWords, language } = context.voice;
    const isFinal = context.reconciliation.figures === 'final';
    this.estimated = insideSentence(annexWords.estimatedCosts, language);
    this.spent = insideSentence(isFinal ? annexWords.finalExpenditures : annexWords.actualExpenditure, language);
    const ours = ANNEX_WORDS[language];
    const isOurs = (['estimatedCosts', 'finalExpenditures', 'actualExpenditure'] as const).every(
      (word) => annexWords[word] === ours[word],
    );
    this.own = isOurs ? 'no' : 'yes';
  }

  /** The mandate, and what the tables hold. */
  intro(): PlannedRun[] {
    const { voice, settings, reconciliation, annex } = this.context;
    const { words, marks } = voice;
    const mandate = ownSentence(settings.text('mandate'), voice);
    const count = reconciliation.meetings.length;
    const year = this.year();
    const isOfCauses = ({ columns }: AnnexTable): boolean => columns.some(({ measure }) => isSplitTerm(measure));
    const reference = ({ number }: AnnexTable): string => marks.figure(String(number), nameOf('table'));
    const numbers = annex.tables.filter((table) => !isOfCauses(table)).map(reference);
    const causes = annex.tables.filter(isOfCauses).flatMap((table) => {
      const list = causesOf(table, voice);
      return list === '' ? [] : [voice.phrase(words.causes, { table: reference(table), list })];
    });
    const [first = '', second = ''] = numbers;
    const last = numbers.length > 2 ? numbers.at(-1)! : '';
    const intro =
      count === 0
        ? voice.phrase(words.noMeetings, { year })
        : voice.phrase(words.intro, {
            estimated: this.estimated,
            spent: this.spent,
            own: this.own,
            count,
            number: voice.number(count, 'numbersOf', 'meetings'),
            large: count > 9 ? 'yes' : 'no',
            year,
          });
    const tables =
      count === 0 ? '' : voice.phrase(words.tables, { first, second, last, pair: numbers.length === 3 ? 'yes' : 'no' });
    return marks.runs(sentences([mandate, intro, tables, ...causes], voice));
  }

  overall(): PlannedRun[] {
    const { voice, reconciliation } = this.context;
    const { words } = voice;
    const total = (measure: 'estimate' | 'expenditure' | 'variance') =>
      amountIn(this.context.figures.at(-1, -1, measure));
    const [estimate, expenditure, variance] = [total('estimate'), total('expenditure'), total('variance')];
    if (!estimate || !expenditure || !variance || [estimate, expenditure].some(isUnknown)) {
      return voice.runs(words.overallUnknown);
    }
    const said = (figure: PrintedFigure, measure: 'estimate' | 'expenditure') =>
      voice.amount(figure, nameOf(measure, { role: 'total' }));
    const values = { estimated: this.estimated, spent: this.spent, own: this.own };
    if (isNil(estimate) && isNil(expenditure)) return [];
    if (isNil(expenditure)) {
      return voice.runs(words.overallNoSpending, { ...values, estimatedAmount: said(estimate, 'estimate') });
    }
    const spentAmount = said(expenditure, 'expenditure');
    if (isNil(estimate)) return voice.runs(words.overallNoEstimate, { ...values, spentAmount });
    if (variance.figure.amount === 0) return voice.runs(words.overallEqual, { ...values, spentAmount });
    if (variance.printed === 0) return voice.runs(words.overallNear, { ...values, spentAmount, unit: voice.unit() });
    const rate = voice.offBy(reconciliation.totals, nameOf('variance-rate', { role: 'total' }));
    const amount = voice.distance(variance, nameOf('variance', { role: 'total' }));
    return voice.runs(words.overall, {
      ...values,
      spentAmount,
      estimatedAmount: said(estimate, 'estimate'),
      difference: voice.phrase(words.difference, { amount, rate }),
      direction: variance.printed > 0 ? 'below' : 'above',
    });
  }

  notHeld(): PlannedRun[] {
    const { voice, reconciliation } = this.context;
    const all = reconciliation.meetings.filter((result) => !isHeld(result));
    if (all.length === 0) return [];
    const list = voice.join(all.map(({ meeting }) => voice.title(meeting)));
    const said = voice.phrase(voice.words.notHeld, { count: all.length, list });
    return voice.marks.runs(sentences([said, this.estimatesNotHeld(all)], voice));
  }

  /** What was estimated for meetings that were not held is in the totals, and no saving. */
  private estimatesNotHeld(all: readonly MeetingResult[]): string {
    const { voice, annex } = this.context;
    const amount = sumOf(all.map(({ estimate }) => estimate));
    if (amount === undefined) return '';
    const [only, ...others] = all;
    const alone = amountIn(this.context.figures.at(only!.index, -1, 'estimate'));
    const printed = others.length === 0 && alone ? alone.printed : roundAlone(amount, annex.rounding);
    if (printed === 0) return '';
    const figure: PrintedFigure = { figure: { state: 'known', amount }, printed, adjusted: false };
    const name = nameOf('estimate', { counted: 'meetings-not-held' });
    return voice.phrase(voice.words.notHeldEstimates, { amount: voice.amount(figure, name) });
  }

  unmatched(): PlannedRun[] {
    const { voice, reconciliation } = this.context;
    const count = reconciliation.unmatched.length;
    const cell = amountIn(this.context.figures.unmatched('expenditure'));
    if (count === 0 || !cell) return [];
    const name = nameOf('expenditure', { role: 'unmatched' });
    return voice.runs(voice.words.unmatched, {
      count,
      number: voice.number(count, 'numbersOfPostings', 'unmatched'),
      amount: isUnknown(cell) ? '' : voice.amount(cell, name),
    });
  }

  shared(): PlannedRun[] {
    const { voice, reconciliation } = this.context;
    const isShared = reconciliation.meetings.some(({ lines }) => lines.some(({ shared }) => shared));
    return isShared ? voice.runs(voice.words.shared) : [];
  }

  provisional(): PlannedRun[] {
    const { voice, reconciliation, asAt } = this.context;
    if (reconciliation.figures !== 'provisional') return [];
    const committed = amountIn(this.context.figures.at(-1, -1, 'committed'));
    const isKnown = committed && !isUnknown(committed) && !isNil(committed);
    return voice.runs(voice.words.provisional, {
      day: asAt === undefined ? '' : voice.marks.figure(formatDay(asAt, voice.language), nameOf('day')),
      committed: isKnown ? voice.amount(committed, nameOf('committed', { role: 'total' })) : '',
    });
  }

  private year(): string {
    const { voice, reconciliation } = this.context;
    return reconciliation.year === undefined ? '' : voice.marks.figure(String(reconciliation.year), nameOf('year'));
  }
}

const CAUSES: readonly SplitTerm[] = ['volume', 'price', 'exchange', 'rounding'];

/** Those that the table has columns of, in its order; what was not split has no cause. */
function causesOf({ columns }: AnnexTable, voice: DocumentVoice): string {
  const { words } = voice;
  const names = words.causeNames.split(' | ').filter((_, at) => columns.some(({ measure }) => measure === CAUSES[at]));
  return names
    .slice(1)
    .reduce(
      (list, next, at) => voice.phrase(at === names.length - 2 ? words.causesAndLast : words.causesAnd, { list, next }),
      names[0] ?? '',
    );
}
