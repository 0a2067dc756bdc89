/** Letters and notices against the workbook: written again with what their JSON document keeps of them, and held against it word for word. */
import { say } from '../adapters/messages/say';
import { checkStatusRead } from '../core/check-status';
import { classNamed } from '../core/language/class-names';
import { formatDay } from '../core/language/format';
import type { Language } from '../core/language/language';
import { noticeClassNamed } from '../core/language/notice-classes';
import { ANNEX_WORDS } from '../core/language/annex-words';
import type { Letter } from '../core/letters/letter';
import { letterDocument } from '../core/letters/letter-document';
import { letterHead } from '../core/letters/letter-head';
import type { LetterClass } from '../core/letters/letter-items';
import type { Settings } from '../core/records/records';
import { readStatusRecords } from '../core/status/read-status';
import type { ExpectedDocument } from '../core/tie-out/document-text';
import { countTexts, documentTexts } from '../core/tie-out/language-of';
import { plainText } from '../core/tie-out/plain-text';
import { expectedVerbatim } from '../core/tie-out/expected-document';
import type { Day } from '../core/values/calendar';
import { dayFromIso } from '../core/values/calendar';
import { codeKey } from '../core/values/code-key';
import { NOTICE_CLASSES } from '../core/values/notice-classes';
import { STATUS_CLASSES } from '../core/values/status-classes';
import type { Workbook } from '../core/workbook/workbook';
import { writeLetters } from '../core/write-letters';
import { writeNotices } from '../core/write-notices';
import type { KeptSet } from './kept-set';
import { chosenInstruments } from './status-arguments';
import { VERSION } from './version';

/** A letter, or several of one language in one document. */
export interface LettersMade {
  readonly language: Language;
  readonly document: (draft: boolean) => ExpectedDocument;
}

export interface LettersAsk {
  readonly asAt: Day | undefined;
  readonly date: Day | undefined;
  readonly year: number | undefined;
  readonly sheets: readonly string[];
  /** Languages that were asked for; none: each contact's own. */
  readonly languages: readonly Language[];
  /** Only those about these classes, instruments and meetings; `undefined`: all. */
  readonly kept: readonly KeptLetter[] | undefined;
}

/** What the set's JSON document says of a letter. */
interface KeptLetter {
  readonly state: string;
  readonly language: string;
  /** Key of its wording. */
  readonly letter: string;
  readonly about: readonly { readonly class: string; readonly instrument?: string; readonly meeting?: string }[];
}

interface Written {
  readonly letters: readonly Letter<unknown>[];
  readonly codes: readonly string[];
  readonly settings: Settings;
  readonly date: Day;
}

/** The letters of a set that stand in one of its files, in their order; `undefined` where the workbook no longer has all of them. */
export function keptLetters(
  { json }: KeptSet,
  file: string,
  workbooks: readonly Workbook[],
  sheets: readonly string[],
): LettersMade | undefined {
  const all = Array.isArray(json['letters']) ? json['letters'].filter(isKept) : [];
  const kept = all.filter((each) => each.file === file);
  const [first] = kept;
  if (first === undefined) return undefined;
  const day = (name: string): Day | undefined => {
    const value = json[name];
    return typeof value === 'string' ? dayFromIso(value) : undefined;
  };
  const year = typeof json['year'] === 'number' ? json['year'] : undefined;
  const ask = { asAt: day('asAt'), date: day('date'), year, sheets, kept };
  // As they were addressed, and in the wording that they had, whichever is the usual one.
  const written = kept.flatMap((each) => {
    const languages = [each.language as Language];
    const made = write({ ...ask, languages, kept: [each] }, workbooks, each.letter);
    const found = made?.letters.findIndex(
      ({ language, wording }, at) =>
        made.codes[at] === each.state && language === each.language && codeKey(wording.key) === codeKey(each.letter),
    );
    return made === undefined || found === undefined || found < 0 ? [] : [{ ...made, letters: [made.letters[found]!] }];
  });
  if (written.length < kept.length) return undefined;
  return madeOf(
    written.flatMap(({ letters }) => letters),
    written[0]!,
  );
}

/** Every letter and notice that the workbook gives reason for. */
export interface LikelyLetters {
  readonly single: readonly LettersMade[];
  /** One document of several of them, if the texts are those of one. */
  readonly together: (texts: readonly string[]) => LettersMade | undefined;
}

export function likelyLetters(given: Omit<LettersAsk, 'kept' | 'year'>, workbooks: readonly Workbook[]): LikelyLetters {
  const ask = { ...given, year: undefined, kept: undefined };
  const all = [reportLetters(ask, workbooks), notices(ask, workbooks)].flatMap((written) =>
    (written?.letters ?? []).map((letter) => ({ letter, written: written!, made: madeOf([letter], written!) })),
  );
  return {
    single: all.map(({ made }) => made),
    together: (texts) => {
      const there = texts.map(plainText);
      // Each letter begins with its day.
      const days = new Set(all.map(({ letter, written }) => plainText(formatDay(written.date, letter.language))));
      if (there.filter((text) => days.has(text)).length < 2) return undefined;
      const placed = all
        .map((each) => ({ ...each, at: there.indexOf(plainText(each.letter.contact.addressee)) }))
        .filter(({ at }) => at >= 0)
        .map((each) => ({ ...each, like: countTexts(texts, documentTexts(each.made.document(false))) }));
      // Of several to one addressee the one of which most stands there.
      const best = placed.filter((one) => !placed.some((other) => other.at === one.at && other.like > one.like));
      const [first] = best.sort((a, b) => a.at - b.at);
      return (
        first &&
        madeOf(
          best.filter(({ letter }) => letter.language === first.letter.language).map(({ letter }) => letter),
          first.written,
        )
      );
    },
  };
}

function madeOf(letters: readonly Letter<unknown>[], { settings, date }: Written): LettersMade {
  const [first, ...others] = letters;
  const { language } = first!;
  return {
    language,
    document: (isDraft) => {
      const draft = isDraft ? ANNEX_WORDS[language].draft : '';
      const print = { date, from: letterHead(settings, language), draft, version: VERSION };
      return expectedVerbatim(letterDocument([first!, ...others], print));
    },
  };
}

const write = (ask: LettersAsk, workbooks: readonly Workbook[], wording: string): Written | undefined =>
  ask.kept?.some(({ about }) => about.some(({ meeting }) => meeting !== undefined))
    ? notices(ask, workbooks, wording)
    : reportLetters(ask, workbooks, wording);

function reportLetters(
  { asAt, date, year, sheets, languages, kept }: LettersAsk,
  workbooks: readonly Workbook[],
  wording?: string,
): Written | undefined {
  const read = readStatusRecords(workbooks, sheets);
  const { value } = checkStatusRead(read, workbooks, { asAt, year });
  if (value === undefined) return undefined;
  const about = (kept ?? []).flatMap((each) => each.about);
  const known = value.instruments.map(({ instrument }) => instrument.code);
  const named = about.flatMap(({ instrument = '' }) => (known.includes(instrument) ? [instrument] : []));
  const classes = about.flatMap((each) => (classNamed(each.class) ?? []) as LetterClass | []);
  const status = chosenInstruments(value, [...new Set(named)]);
  const written = writeLetters(read.value, status, {
    ...{ classes: kept === undefined ? [...STATUS_CLASSES, 'voluntary'] : [...new Set(classes)] },
    ...{ date, languages, wording, again: true, say, file: '' },
  }).value;
  const codes = written.letters.map(({ state }) => status.records.states[state]!.code);
  return { letters: written.letters, codes, settings: status.records.settings, date: written.date };
}

function notices(
  { asAt, date, sheets, languages, kept }: LettersAsk,
  workbooks: readonly Workbook[],
  wording?: string,
): Written | undefined {
  const about = (kept ?? []).flatMap((each) => each.about);
  const classes = about.flatMap((each) => noticeClassNamed(each.class) ?? []);
  const { value } = writeNotices(workbooks, {
    ...{ classes: kept === undefined ? [...NOTICE_CLASSES] : [...new Set(classes)] },
    ...{ meetings: [...new Set(about.flatMap(({ meeting }) => meeting ?? []))] },
    ...{ asAt, date, sheets, draft: true, say, wording, languages, again: true },
  });
  if (value === undefined) return undefined;
  const { records } = value;
  const codes = value.notices.map(({ state }) => records.states[state]!.code);
  return { letters: value.notices, codes, settings: records.costs.settings, date: value.date };
}

function isKept(value: unknown): value is KeptLetter & { readonly file: string } {
  const { state, language, letter, about, file } = (value ?? {}) as Record<string, unknown>;
  const isAbout = (each: unknown): boolean => typeof (each as { class?: unknown } | null)?.class === 'string';
  return (
    [state, language, letter, file].every((each) => typeof each === 'string') &&
    Array.isArray(about) &&
    about.length > 0 &&
    about.every(isAbout)
  );
}
