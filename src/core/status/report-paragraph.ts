/** The paragraph on national reports for the unit's own report: a paragraph for each instrument, from the figures of the year asked for. */
import { formatCount } from '../language/format';
import type { Language } from '../language/language';
import type { Say } from '../language/say';
import { isoFromDay } from '../values/calendar';
import { decimalFromMinor } from '../values/money';
import { isUploaded } from './check-reports';
import type { ClassCounts } from './classify';
import { rateTenths } from './classify';
import type { ParagraphWords } from './paragraph-words';
import { PARAGRAPH_WORDS } from './paragraph-words';
import type { InstrumentStatus, Status } from './status';
import { chosenYear } from './status';
import { titleOf } from './status-json';

export interface ReportParagraph {
  /** Code of the instrument. */
  readonly instrument: string;
  readonly text: string;
}

/** None for an instrument under which nothing is due in the year. Numbers under ten stand in words, `per cent` is written out. */
export function reportParagraphs(status: Status, language: Language, say: Say): ReportParagraph[] {
  return status.instruments
    .filter((instrument) => chosenYear(instrument).due !== undefined)
    .map((instrument) => ({
      instrument: instrument.instrument.code,
      text: paragraph(status, instrument, language, say),
    }));
}

type Sentence = Exclude<keyof ParagraphWords, 'states' | 'reports' | 'of' | 'for'>;

function paragraph(status: Status, instrument: InstrumentStatus, language: Language, say: Say): string {
  const { year, counts, states } = chosenYear(instrument);
  const words = PARAGRAPH_WORDS[language];
  const word = (count: number, list: string): string => list.split(' ')[count - 1] ?? formatCount(count, language);
  const [onTime, late, earlier, never] = [counts['on time'], counts.late, counts['not this year'], counts.never];
  const submitted = onTime + late;
  const due = submitted + earlier + never;
  const notYetDue = counts['not yet due'];
  const { voluntary } = counts;
  const notUploaded = states.filter(({ report }) => report && !isUploaded(report.report, status.asAt)).length;
  const values = {
    title: titleOf(instrument, year, language),
    year: String(year),
    asAt: isoFromDay(status.asAt),
    ...{ due, submitted, onTime, late, earlier, never, notYetDue, voluntary, notUploaded },
    ...rateValues(counts),
    ofWord: word(due, words.of),
    ofNeverWord: word(never, words.of),
    forWord: word(notYetDue, words.for),
    dueWord: word(due, words.states),
    submittedWord: word(submitted, words.states),
    earlierWord: word(earlier, words.states),
    neverWord: word(never, words.states),
    notYetDueWord: word(notYetDue, words.states),
    voluntaryWord: word(voluntary, words.states),
    onTimeWord: word(onTime, words.reports),
    lateWord: word(late, words.reports),
    notUploadedWord: word(notUploaded, words.reports),
  };
  const sentences: Sentence[] = [openingOf(due, submitted)];
  if (submitted > 0) sentences.push(late === 0 ? 'allOnTime' : onTime === 0 ? 'allLate' : 'onTimeAndLate');
  const rest = restOf(earlier, never, submitted);
  // Of one State alone the rest is said already.
  if (due > 1 && rest !== undefined) sentences.push(rest);
  if (notYetDue > 0) sentences.push('notYetDue');
  if (voluntary > 0) sentences.push('voluntary');
  if (notUploaded > 0) sentences.push('notUploaded');
  const said = sentences.map((sentence) => say(words[sentence], values, language));
  const before = instrument.years.at(-2);
  if (before?.rate !== undefined) {
    said.push(say(words.yearBefore, { before: String(before.year), ...rateValues(before.counts) }, language));
  }
  return said.join(language === 'zh' ? '' : ' ');
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

/** In per cent, with one decimal where there is one: as a text to be printed, and as a number that plural forms go by. */
function rateValues(counts: ClassCounts): { readonly rate: string; readonly rateNumber: number } {
  const rate = decimalFromMinor(rateTenths(counts) ?? 0n, 1).replace('.0', '');
  return { rate, rateNumber: Number(rate) };
}
