/** The running text of a document, made from the figures of its tables: each paragraph is there only where it has something to say. */
import { formatDay } from '../language/format';
import type { PlannedRun } from '../plan/document-plan';
import type { Explanation } from '../records/records';
import type { LineResult, MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import type { Day } from '../values/calendar';
import type { Annex, AnnexCell, PrintedFigure } from './annex';
import { lineDifferences, meetingDifferences, type Difference, type MeetingDifference } from './differences';
import type { DocumentSettings } from './document-settings';
import { insideSentence, nameOf, type DocumentVoice } from './document-voice';
import { PrintedFigures } from './printed-figures';

/** More meetings, lines or explanations than these are not listed in a sentence. */
const MOST_MEETINGS = 6;
const MOST_LISTED = 5;
const MOST_LINES = 3;
const MOST_EXPLANATIONS = 8;

export interface ParagraphContext {
  readonly annex: Annex;
  readonly reconciliation: Reconciliation;
  readonly voice: DocumentVoice;
  readonly settings: DocumentSettings;
  readonly asAt: Day | undefined;
}

/** A paragraph with a number, or an item under it with a letter. */
export interface DocumentParagraph {
  readonly style: 'numbered' | 'lettered';
  readonly runs: readonly PlannedRun[];
  readonly keepWithNext: boolean;
}

export function documentParagraphs(context: ParagraphContext): DocumentParagraph[] {
  const figures = new PrintedFigures(context.annex);
  return new ParagraphWriter(context, figures).paragraphs().filter(({ runs }) => runs.length > 0);
}

class ParagraphWriter {
  private readonly estimated: string;
  private readonly spent: string;

  constructor(
    private readonly context: ParagraphContext,
    private readonly figures: PrintedFigures,
  ) {
    const { annexWords, language } = context.voice;
    const isFinal = context.reconciliation.figures === 'final';
    this.estimated = insideSentence(annexWords.estimatedCosts, language);
    this.spent = insideSentence(isFinal ? annexWords.finalExpenditures : annexWords.actualExpenditure, language);
  }

  paragraphs(): DocumentParagraph[] {
    const { reconciliation, annex } = this.context;
    if (reconciliation.meetings.length === 0) {
      return [this.intro(), this.unmatched(), this.provisional()].map(numbered);
    }
    const meetings = meetingDifferences(reconciliation, this.figures);
    const lines = lineDifferences(reconciliation, annex, this.figures);
    const directions = ['below', 'above', 'equal', 'uncompared'] as const;
    return [
      ...[this.intro(), this.overall()].map(numbered),
      ...directions.flatMap((direction) =>
        this.meetings(
          direction,
          meetings.filter((each) => each.direction === direction),
        ),
      ),
      numbered(this.lines(lines)),
      ...this.explanations(),
      ...[this.notHeld(), this.unmatched(), this.shared(), this.provisional()].map(numbered),
    ];
  }

  /** The mandate, and what the tables hold. */
  private intro(): PlannedRun[] {
    const { voice, settings, reconciliation, annex } = this.context;
    const { words, marks } = voice;
    const said = settings.text('mandate');
    const mandate = sentence(said, marks.isEnglish(said) ? '.' : words.stop);
    const count = reconciliation.meetings.length;
    const year = this.year();
    const numbers = annex.tables.map(({ number }) => marks.figure(String(number), nameOf('table')));
    const [first = '', second = ''] = numbers;
    const last = numbers.length > 2 ? numbers.at(-1)! : '';
    const intro =
      count === 0
        ? voice.phrase(words.noMeetings, { year })
        : voice.phrase(words.intro, {
            estimated: this.estimated,
            spent: this.spent,
            count,
            number: voice.number(count, 'numbersOf', 'meetings'),
            large: count > 9 ? 'yes' : 'no',
            year,
          });
    const tables =
      count === 0 ? '' : voice.phrase(words.tables, { first, second, last, pair: numbers.length === 3 ? 'yes' : 'no' });
    return marks.runs(this.sentences([mandate, intro, tables]));
  }

  private overall(): PlannedRun[] {
    const { voice, reconciliation } = this.context;
    const { words } = voice;
    const total = (measure: 'estimate' | 'expenditure' | 'variance') => amountIn(this.figures.at(-1, -1, measure));
    const [estimate, expenditure, variance] = [total('estimate'), total('expenditure'), total('variance')];
    if (!estimate || !expenditure || !variance || [estimate, expenditure].some(isUnknown)) {
      return voice.runs(words.overallUnknown);
    }
    const said = (figure: PrintedFigure, measure: 'estimate' | 'expenditure') =>
      voice.amount(figure, nameOf(measure, { role: 'total' }));
    const values = { estimated: this.estimated, spent: this.spent };
    if (isNil(estimate) && isNil(expenditure)) return [];
    if (isNil(expenditure)) {
      return voice.runs(words.overallNoSpending, { ...values, estimatedAmount: said(estimate, 'estimate') });
    }
    const spentAmount = said(expenditure, 'expenditure');
    if (isNil(estimate)) return voice.runs(words.overallNoEstimate, { ...values, spentAmount });
    if (variance.printed === 0) return voice.runs(words.overallEqual, { ...values, spentAmount });
    const rate = voice.offBy(reconciliation.totals.implementationRate, nameOf('variance-rate', { role: 'total' }));
    const amount = voice.distance(variance, nameOf('variance', { role: 'total' }));
    return voice.runs(words.overall, {
      ...values,
      spentAmount,
      estimatedAmount: said(estimate, 'estimate'),
      difference: voice.phrase(words.difference, { amount, rate }),
      direction: variance.printed > 0 ? 'below' : 'above',
    });
  }

  /** Meetings whose expenditure is on one side of the estimate; the largest differences first. */
  private meetings(direction: MeetingDifference['direction'], all: readonly MeetingDifference[]): DocumentParagraph[] {
    if (all.length === 0) return [];
    const { voice } = this.context;
    const { words, marks } = voice;
    const listed = all.length > MOST_MEETINGS ? all.slice(0, MOST_LISTED) : all;
    const items = listed.map((each) => this.meetingItem(each));
    const left = all.length - listed.length;
    if (left > 0) {
      const number = voice.number(left, 'numbersAt', `meetings-${direction}-more`);
      const table = marks.figure('1', nameOf('table'));
      items.push(voice.phrase(words.moreMeetings, { count: left, number, table }));
    }
    const count = all.length;
    const number = voice.number(count, 'numbersAt', `meetings-${direction}`);
    const message = {
      below: words.meetingsBelow,
      above: words.meetingsAbove,
      equal: words.meetingsEqual,
      uncompared: words.meetingsUncompared,
    }[direction];
    const meetings = voice.phrase(words.meetingsAt, { count, number });
    const separator = voice.annexWords.listSeparator.trimEnd();
    const ended = items.map((item, at) => (at < items.length - 1 ? item + separator : sentence(item, words.stop)));
    return this.list(voice.phrase(message, { meetings }), ended);
  }

  /** What introduces a list, and its items; a single one goes on in the same paragraph. */
  private list(intro: string, items: readonly string[]): DocumentParagraph[] {
    const { marks } = this.context.voice;
    if (items.length === 1) return [numbered(marks.runs(this.sentences([intro, items[0]!])))];
    return [
      { style: 'numbered', runs: marks.runs(intro), keepWithNext: true },
      ...items.map((item): DocumentParagraph => ({ style: 'lettered', runs: marks.runs(item), keepWithNext: false })),
    ];
  }

  private meetingItem({ result, direction, figure, largest }: MeetingDifference): string {
    const { voice } = this.context;
    const meeting = voice.title(result.meeting);
    if (figure === undefined || direction === 'equal' || direction === 'uncompared') return meeting;
    const { code } = result.meeting;
    return voice.phrase(voice.words.meetingItem, {
      meeting,
      amount: voice.distance(figure, nameOf('variance', { meeting: code, role: 'total' })),
      rate: voice.offBy(result.implementationRate, nameOf('variance-rate', { meeting: code, role: 'total' })),
      line: largest ? voice.title(largest.line) : '',
      lineAmount: largest ? voice.distance(largest.figure, lineName(largest, code)) : '',
    });
  }

  /** The lines with the largest differences over all meetings, on both sides. */
  private lines(all: readonly Difference[]): PlannedRun[] {
    const { voice } = this.context;
    const list = (lines: readonly Difference[]): string =>
      voice.join(
        lines.slice(0, MOST_LINES).map((each) =>
          voice.phrase(voice.words.lineItem, {
            line: voice.title(each.line),
            amount: voice.distance(each.figure, lineName(each, '')),
          }),
        ),
      );
    const below = all.filter(({ figure }) => figure.printed > 0);
    const above = all.filter(({ figure }) => figure.printed < 0);
    return voice.marks.runs(
      this.sentences([
        below.length === 0 ? '' : voice.phrase(voice.words.linesBelow, { list: list(below) }),
        above.length === 0 ? '' : voice.phrase(voice.words.linesAbove, { list: list(above) }),
      ]),
    );
  }

  private explanations(): DocumentParagraph[] {
    const { voice, reconciliation } = this.context;
    const items = reconciliation.meetings.flatMap((result) => this.explanationsOf(result));
    if (items.length === 0) return [];
    const more = items.length > MOST_EXPLANATIONS ? [voice.phrase(voice.words.moreExplanations)] : [];
    return this.list(voice.phrase(voice.words.explanations), [...items.slice(0, MOST_EXPLANATIONS), ...more]);
  }

  private explanationsOf(result: MeetingResult): string[] {
    const { voice, reconciliation } = this.context;
    const said = (explanation: Explanation, line: LineResult | undefined): string[] => {
      const { en } = explanation.texts;
      const found = voice.titles.inLanguage(explanation.texts, explanation, result.meeting.code, en);
      const text = found ?? (en || explanation.reason);
      if (text === '') return [];
      const own = found === undefined ? voice.marks.english(text) : voice.mayBeEnglish(text);
      const values = {
        meeting: voice.title(result.meeting),
        line: line ? voice.title(line.line) : '',
        text: sentence(own, voice.marks.isEnglish(own) ? '.' : voice.words.stop),
      };
      return [voice.phrase(voice.words.explanationItem, values)];
    };
    const own = reconciliation.records.explanations.filter(({ meeting }) => meeting === result.index);
    return [
      ...own.filter(({ line }) => line === undefined).flatMap((each) => said(each, undefined)),
      ...result.lines.flatMap((line) =>
        own.filter((each) => each.line === line.index).flatMap((each) => said(each, line)),
      ),
    ];
  }

  private notHeld(): PlannedRun[] {
    const { voice, reconciliation } = this.context;
    const all = reconciliation.meetings.filter(({ meeting }) => meeting.status !== 'held');
    if (all.length === 0) return [];
    const list = voice.join(all.map(({ meeting }) => voice.title(meeting)));
    return voice.runs(voice.words.notHeld, { count: all.length, list });
  }

  private unmatched(): PlannedRun[] {
    const { voice, reconciliation } = this.context;
    const count = reconciliation.unmatched.length;
    const cell = amountIn(this.figures.unmatched('expenditure'));
    if (count === 0 || !cell) return [];
    const name = nameOf('expenditure', { role: 'unmatched' });
    return voice.runs(voice.words.unmatched, {
      count,
      number: voice.number(count, 'numbersOfPostings', 'unmatched'),
      amount: isUnknown(cell) ? '' : voice.amount(cell, name),
    });
  }

  private shared(): PlannedRun[] {
    const { voice, reconciliation } = this.context;
    const isShared = reconciliation.meetings.some(({ lines }) => lines.some(({ shared }) => shared));
    return isShared ? voice.runs(voice.words.shared) : [];
  }

  private provisional(): PlannedRun[] {
    const { voice, reconciliation, asAt } = this.context;
    if (reconciliation.figures !== 'provisional') return [];
    const committed = amountIn(this.figures.at(-1, -1, 'committed'));
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

  private sentences(sentences: readonly string[]): string {
    const between = this.context.voice.language === 'zh' ? '' : ' ';
    return sentences.filter((each) => each !== '').join(between);
  }
}

const numbered = (runs: readonly PlannedRun[]): DocumentParagraph => ({ style: 'numbered', runs, keepWithNext: false });

/** The sum of a line over all meetings where `meeting` is blank. */
const lineName = ({ line, result }: Difference, meeting: string) =>
  nameOf('variance', { meeting, line: line.code, part: line.part, role: result === undefined ? 'total' : 'line' });

export const amountIn = (cell: AnnexCell | undefined): PrintedFigure | undefined =>
  cell && 'amount' in cell ? cell.amount : undefined;

const isUnknown = ({ figure }: PrintedFigure): boolean => figure.state === 'unknown';
const isNil = ({ figure }: PrintedFigure): boolean => figure.state === 'nil';

/** A text as a sentence: it ends in a stop, whatever the workbook ends it in. */
const sentence = (text: string, stop: string): string =>
  /[.!?…。！？؟]["”»)\]]?\ue002?$/u.test(text) ? text : `${text}${stop}`;
