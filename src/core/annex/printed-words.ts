/** The annex's words in a language, with the Terms sheet's own in their place, and titles of meetings and lines. */
import { insideSentence } from '../language/inside-sentence';
import type { Language, Translations } from '../language/language';
import { ANNEX_WORDS, type AnnexWords } from '../language/annex-words';
import type { TermOverride, Titled } from '../records/records';
import type { Place } from '../values/address';
import { codeKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';

type WordKey = { [K in keyof AnnexWords]: AnnexWords[K] extends string ? K : never }[keyof AnnexWords];

/** English terms by which a word can be overridden, beside its own English text. */
const OTHER_TERMS: { readonly [K in WordKey]?: readonly string[] } = {
  actualExpenditure: ['Actual expenditure/costs', 'Actual costs'],
  otherRequirements: ['Other requirements'],
  conferenceServicing: ['Conference-servicing', 'Conference servicing'],
  totalIncludingUnmatched: ['Grand total'],
  rate: ['Rate'],
};

type Overrides = ReadonlyMap<string, string>;

export function termOverrides(terms: readonly TermOverride[], language: Language): Overrides {
  const overrides = new Map<string, string>();
  if (language === 'en') return overrides;
  for (const { term, texts } of terms) {
    const text = texts[language];
    if (text) overrides.set(codeKey(term), text);
  }
  return overrides;
}

export function printedWords(language: Language, overrides: Overrides): AnnexWords {
  const words = ANNEX_WORDS[language];
  if (overrides.size === 0) return words;
  const own: { [K in WordKey]?: string } = {};
  for (const [key, english] of Object.entries(ANNEX_WORDS.en)) {
    if (typeof english !== 'string') continue;
    const word = key as WordKey;
    for (const term of [english, ...(OTHER_TERMS[word] ?? [])]) {
      const text = overrides.get(codeKey(term));
      if (text !== undefined) own[word] = text;
    }
  }
  return { ...words, ...titlesOf(words, own, language), ...own };
}

/** Terms that titles hold, and titles that hold them; those that are messages, in which braces and apostrophes say something, first. */
const IN_TITLES = ['estimatedCosts', 'finalExpenditures', 'actualExpenditure'] as const;
const MESSAGES = ['title', 'titleProvisional'] as const;
const TITLES = ['estimatesByLine', 'finalByLine', 'actualByLine', 'chartFinal', 'chartActual'] as const;

/** Titles have the Terms sheet's own words, so that one document does not call one thing by two names. */
function titlesOf(words: AnnexWords, own: { readonly [K in WordKey]?: string }, language: Language): typeof own {
  const titles: { [K in WordKey]?: string } = {};
  const terms = IN_TITLES.flatMap((word) => {
    const term = own[word];
    return term === undefined ? [] : [{ ours: words[word], term }];
  });
  if (terms.length === 0) return titles;
  for (const title of [...MESSAGES, ...TITLES]) {
    const isMessage = (MESSAGES as readonly string[]).includes(title);
    titles[title] = terms.reduce((text, { ours, term }) => {
      const put = isMessage ? term.replaceAll("'", "''").replace(/[{}]/g, "'$&'") : term;
      if (text.startsWith(ours)) return put + text.slice(ours.length);
      return text.replace(insideSentence(ours, language), () => insideSentence(put, language));
    }, words[title]);
  }
  return titles;
}

/** Titles in a language; the first time that one is lacking, it is reported and English stands in. */
export class Titles {
  readonly diagnostics: Diagnostic[] = [];
  /** Texts for which English stood in. */
  readonly english = new Set<string>();
  private readonly reported = new Set<object>();

  constructor(
    private readonly language: Language,
    private readonly overrides: Overrides,
  ) {}

  of(titled: Titled & { readonly at: Place }): string {
    const title = titled.title || titled.code;
    return this.inLanguage(titled.titles, titled, titled.code, title) ?? title;
  }

  /** The title as it stands inside a sentence; an English one that stands in is cited as it is. */
  inside(titled: Titled & { readonly at: Place }): string {
    const title = this.of(titled);
    if (this.english.has(title)) return title;
    return insideSentence(title, this.language, [titled.title, ...Object.values(titled.titles)]);
  }

  /** The text in the language, or `english`, with a note that names `code`; `undefined` where neither is there. */
  inLanguage(
    texts: Translations,
    source: { readonly at: Place },
    code: string,
    english: string | undefined,
  ): string | undefined {
    const text = this.language === 'en' ? (english ?? texts.en) : texts[this.language];
    if (text || this.language === 'en') return text;
    const fallback = english ?? texts.en;
    if (fallback === undefined || fallback === '') return undefined;
    const term = this.overrides.get(codeKey(fallback));
    if (term !== undefined) return term;
    this.english.add(fallback);
    if (!this.reported.has(source)) {
      this.reported.add(source);
      this.diagnostics.push(diagnostic('title-untranslated', source.at, { code, language: this.language }));
    }
    return fallback;
  }
}
