/** What fills the holes of a letter. */
import { formatCount, formatDay, formatYearRun } from '../language/format';
import { insideSentence } from '../language/inside-sentence';
import type { Language } from '../language/language';
import type { Say } from '../language/say';
import { CLASS_NAMES } from '../language/class-names';
import { formalNameOf, nameInTextOf, shortNameOf } from '../language/known-states';
import { dutyOf } from '../status/due-days';
import { nameIn, titleOf } from '../status/status-json';
import type { StateRow } from '../status/status-records';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { Hole } from './holes';
import type { DueLetter, LetterItem } from './letter';
import { LETTER_WORDS } from '../language/letter-words';

export interface LetterContext {
  readonly states: readonly StateRow[];
  readonly say: Say;
  readonly asAt: Day;
  /** The letter's own. */
  readonly date: Day;
}

/** What any letter can tell of its State, its contact and its days; `undefined` for what depends on what it is about. */
export function commonLines<Item>(
  hole: Hole,
  { language, state: index, contact }: DueLetter<Item>,
  { states, asAt, date }: Omit<LetterContext, 'say'>,
): readonly string[] | undefined {
  const state = states[index]!;
  switch (hole) {
    case 'State':
      return [runningName(state, language)];
    case 'the State':
      return [nameInText(state, language)];
    case 'Formal name':
      return [formalNameOf(state.known, language) ?? nameIn(state, language)];
    case 'As at':
      return [formatDay(asAt, language)];
    case 'Date':
      return [formatDay(date, language)];
    case 'Addressee':
      return linesOf(contact.addressee);
    case 'Office':
      return linesOf(contact.office);
    case 'Address':
      return linesOf(contact.address);
    default:
      return undefined;
  }
}

/** The lines that fill a hole; none where there is nothing to fill it with. Of several reasons each different value stands once. */
export function holeLines(hole: Hole, letter: DueLetter, context: LetterContext): readonly string[] {
  const { language, items } = letter;
  const joined = (values: readonly (string | undefined)[]): string[] => {
    const said = [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
    return said.length === 0 || said.length < new Set(values).size ? [] : [listed(said, language)];
  };
  const day = (value: Day | undefined): string | undefined => value && formatDay(value, language);
  switch (hole) {
    case 'Instrument':
      return joined(items.map(({ status }) => status.instrument.code));
    case 'Report':
      return joined(reportTitles(items, language));
    case 'Year':
      return joined(items.map(({ year }) => String(year)));
    case 'Due':
      return joined(items.map((item) => day(item.state.dueYear?.due)));
    case 'Days late':
      return joined(
        items.map(({ state: { daysLate } }) => (daysLate === undefined ? undefined : formatCount(daysLate, language))),
      );
    case 'Last year':
      return joined(items.map(({ state: { lastYear } }) => (lastYear === undefined ? undefined : String(lastYear))));
    case 'Missing':
      return items.flatMap((item) => missingLine(item, language, context.say));
    case 'Forms':
      return joined(items.map(({ status, year }) => listed(dutyOf(status.instrument, year)?.forms ?? [], language)));
    case 'Class':
      return joined(items.map(({ state: each }) => CLASS_NAMES[language][each.isVoluntary ? 'voluntary' : each.class]));
    case 'Entry into force':
      return joined(items.map((item) => day(item.state.dueYear?.binding.from)));
    default:
      // The rest is in any letter, or only in a notice about contributions.
      return commonLines(hole, letter, context) ?? [];
  }
}

export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `A, B and C` as the language lists things. */
export const listed = (values: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(values);

/** A name that the sheet gives as lists have it, `Iran (Islamic Republic of)`, is the formal one in running text. */
function runningName(state: StateRow, language: Language): string {
  const name = nameIn(state, language);
  return (/[(（]/.test(name) ? formalNameOf(state.known, language) : undefined) ?? name;
}

/** The same with the article that it has in a sentence, where the language has any and the sheet's name is the United Nations' own. */
function nameInText(state: StateRow, language: Language): string {
  const name = nameIn(state, language);
  const isKnown = /[(（]/.test(name) || name === shortNameOf(state.known, language);
  return (isKnown ? nameInTextOf(state.known, language) : undefined) ?? name;
}

/** Titles, each once; those after the first stand inside the sentence that the first one begins. */
function reportTitles(items: readonly LetterItem[], language: Language): string[] {
  const titles = new Map(
    items.map(({ status, year }) => {
      const duty = dutyOf(status.instrument, year);
      const others = duty ? [duty.title, ...Object.values(duty.titles)] : [];
      return [titleOf(status, year, language), others] as const;
    }),
  );
  return [...titles].map(([title, others], at) => (at === 0 ? title : insideSentence(title, language, others)));
}

/** What a State has not sent; nothing where all has come. */
function missingLine(item: LetterItem, language: Language, say: Say): string[] {
  const { status, year, state, earlier, formsMissing } = item;
  const title = titleOf(status, year, language);
  const words = LETTER_WORDS[language];
  if (state.report !== undefined) {
    if (formsMissing.length === 0) return [];
    const values = { title, year: String(year), count: formsMissing.length, forms: listed(formsMissing, language) };
    return [say(words.missingForms, values, language)];
  }
  if (state.dueYear === undefined) return [];
  const due = isoFromDay(state.dueYear.due);
  return [say(words.missingReport, { title, year: String(year), due, earlier: yearRuns(earlier, language) }, language)];
}

/** `2004–2007 and 2009` */
function yearRuns(years: readonly number[], language: Language): string {
  const runs: string[] = [];
  for (let from = 0; from < years.length;) {
    let to = from;
    while (years[to + 1] === years[to]! + 1) to++;
    runs.push(formatYearRun(years[from]!, years[to]!, language));
    from = to + 1;
  }
  return listed(runs, language);
}
