/** The paragraph on national reports for the unit's own report: a paragraph for each instrument, from the figures of the year asked for. */
import { formatCount } from '../language/format';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import type { Say } from '../language/say';
import { isoFromDay } from '../values/calendar';
import type { PerCentDecimals } from '../values/per-cents';
import { isUploaded } from './check-reports';
import { countedIn } from './class-order';
import type { ClassCounts } from './classify';
import { rateTenths } from './classify';
import type { ParagraphWords } from '../language/paragraph-words';
import { PARAGRAPH_WORDS } from '../language/paragraph-words';
import type { InstrumentStatus, Status } from './status';
import { chosenYear } from './status';
import { titleOf } from './status-json';

export interface ReportParagraph {
  /** Code of the instrument. */
  readonly instrument: string;
  readonly text: string;
}

/**
 * None for an instrument under which nothing is due in the year. Numbers under ten stand in words, unless the sentence has a larger one too: then all
 * of its numbers stand in figures.
 */
export function reportParagraphs(status: Status, language: Language, say: Say): ReportParagraph[] {
  return status.instruments
    .filter((instrument) => chosenYear(instrument).due !== undefined)
    .map((instrument) => ({
      instrument: instrument.instrument.code,
      text: paragraph(status, instrument, language, say),
    }));
}

type NumberList = 'states' | 'reports' | 'of' | 'for';
type Sentence = Exclude<keyof ParagraphWords, NumberList>;

/** The words that messages hold for numbers: which number, and from which list its word is. */
export const NUMBER_WORDS = {
  ofWord: ['due', 'of'],
  ofNeverWord: ['never', 'of'],
  forWord: ['notYetDue', 'for'],
  dueWord: ['due', 'states'],
  submittedWord: ['submitted', 'states'],
  earlierWord: ['earlier', 'states'],
  neverWord: ['never', 'states'],
  notYetDueWord: ['notYetDue', 'states'],
  voluntaryWord: ['voluntary', 'states'],
  onTimeWord: ['onTime', 'reports'],
  lateWord: ['late', 'reports'],
  notUploadedWord: ['notUploaded', 'reports'],
} as const satisfies Readonly<Record<string, readonly [string, NumberList]>>;

type Numbers = Readonly<Record<(typeof NUMBER_WORDS)[keyof typeof NUMBER_WORDS][0], number>>;

/** The numbers of a message in words, or all in figures where one of them has no word. */
function numberWords(message: string, numbers: Numbers, words: ParagraphWords, language: Language): object {
  const said = Object.entries(NUMBER_WORDS).filter(([name]) => message.includes(`{${name}}`));
  const found = said.map(([name, [number, list]]) => ({
    name,
    number: numbers[number],
    word: words[list].split(' ')[numbers[number] - 1],
  }));
  const inFigures = found.some(({ number, word }) => number > 0 && word === undefined);
  return Object.fromEntries(
    found.map(({ name, number, word }) => [name, inFigures ? formatCount(number, language) : (word ?? '0')]),
  );
}

function paragraph(status: Status, instrument: InstrumentStatus, language: Language, say: Say): string {
  const { year, counts, states } = chosenYear(instrument);
  const words = PARAGRAPH_WORDS[language];
  const { perCentDecimals } = status.records.settings;
  const [onTime, late, earlier, never] = [counts['on time'], counts.late, counts['not this year'], counts.never];
  const submitted = onTime + late;
  const due = submitted + earlier + never;
  const notYetDue = counts['not yet due'];
  const { voluntary } = counts;
  const reports = states.filter(({ report }) => report).length;
  const notUploaded = states.filter(({ report }) => report && !isUploaded(report.report, status.asAt)).length;
  const rest = earlier + never;
  const numbers = { due, submitted, onTime, late, earlier, never, notYetDue, voluntary, notUploaded };
  const values = {
    title: titleOf(instrument, year, language),
    year: String(year),
    since: String(instrument.recordedFrom),
    asAt: isoFromDay(status.asAt),
    ...numbers,
    ...{ rest, reports },
    ...rateValues(counts, perCentDecimals),
  };
  if (counts['not recorded'] > 0) return say(words.notRecorded, values, language);
  const sentences: Sentence[] = [openingOf(due, submitted)];
  if (submitted > 0) sentences.push(late === 0 ? 'allOnTime' : onTime === 0 ? 'allLate' : 'onTimeAndLate');
  const ofRest = restOf(earlier, never, submitted);
  // Of one State alone the rest is said already.
  if (due > 1 && ofRest !== undefined) sentences.push(ofRest);
  if (notYetDue > 0) sentences.push('notYetDue');
  if (voluntary > 0) sentences.push('voluntary');
  if (notUploaded > 0) sentences.push('notUploaded');
  const said = sentences.map((sentence) => {
    const message = words[sentence];
    return say(message, { ...values, ...numberWords(message, numbers, words, language) }, language);
  });
  const before = instrument.years.at(-2);
  if (before?.rate !== undefined) {
    said.push(
      say(words.yearBefore, { before: String(before.year), ...rateValues(before.counts, perCentDecimals) }, language),
    );
  }
  if (countedIn(instrument.years).includes('not recorded')) said.push(say(words.recordedSince, values, language));
  return said.join(PUNCTUATION[language].sentences);
}

function openingOf(due: number, submitted: number): Sentence {
  if (due === 0) return 'nothingDue';
  if (due === 1) return submitted === 1 ? 'oneSubmitted' : 'oneMissing';
  return submitted === 0 ? 'noneSubmitted' : 'submitted';
}

function restOf(earlier: number, never: number, submitted: number): Sentence | undefined {
  if (earlier + never === 0) return undefined;
  if (never === 0) return submitted === 0 ? 'allEarlier' : 'othersEarlier';
  if (earlier === 0) return submitted === 0 ? 'allNever' : 'othersNever';
  return submitted === 0 ? 'all' : 'others';
}

/** In per cent, with a decimal where there is one: as a text to be printed, and as a number that plural forms go by. */
function rateValues(
  counts: ClassCounts,
  decimals: PerCentDecimals,
): { readonly rate: string; readonly rateNumber: number } {
  const rate = String((rateTenths(counts, decimals) ?? 0) / 10);
  return { rate, rateNumber: Number(rate) };
}
