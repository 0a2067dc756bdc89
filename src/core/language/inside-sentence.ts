/** How a title stands inside a sentence: in languages that tell small letters from capitals, with a small first letter, unless it begins with a name. */
import { DATE_STYLES } from './date-style';
import { namesIn } from './known-names';
import type { Language } from './language';

/** Words that keep their capital wherever they stand. Months, days and languages do so in English alone. */
const CAPITAL: { readonly [L in Language]: string } = {
  en: `${DATE_STYLES.en.months.join(' ')} Monday Tuesday Wednesday Thursday Friday Saturday Sunday English French Spanish Russian Arabic Chinese Chair President Secretary-General Secretariat Organization Convention Protocol State States`,
  fr: 'Secrétaire Organisation Convention Protocole État États Nations',
  es: 'Secretario Secretaría Organización Convención Protocolo Estado Estados Naciones',
  ru: 'Генеральный Секретариат Секретариата Председатель Председателя Организация Конвенция Протокол',
  ar: '',
  zh: '',
};

/** Languages in which a title may have capitals at the head of all its words. */
const TITLE_CASE: readonly Language[] = ['en'];

/** A word with a capital after the first one; an acronym is none. */
const FURTHER_CAPITAL = /\s["“«(]?\p{Lu}(?!\p{Lu})/u;

/**
 * The title with a small first letter. An acronym, a name and a word that always has a capital keep theirs. A name is what we know as one, and, of
 * `others`, the same title in other languages, a first word that stands there with its capital in another place: `Umoja licences`, `Licences Umoja`.
 */
export function insideSentence(title: string, language: Language, others: readonly string[] = []): string {
  const [first = ''] = /^[\p{L}\p{M}\p{N}’'-]+/u.exec(title) ?? [];
  if (!/^\p{Lu}(?:\p{Ll}|\p{M}|[’'-])/u.test(first) || /^\p{Lu}-?\p{N}/u.test(first)) return title;
  const [word] = first.split(/[’']/);
  if (CAPITAL[language].split(' ').includes(word!) || startsWithName(title, language)) return title;
  if (TITLE_CASE.includes(language) && FURTHER_CAPITAL.test(title)) return title;
  if (others.some((other) => other.split(/[\s’'(/]+/u).indexOf(first) > 0)) return title;
  return title.charAt(0).toLocaleLowerCase(language) + title.slice(1);
}

const startsWithName = (title: string, language: Language): boolean =>
  namesIn(language).some((name) => title === name || title.startsWith(`${name} `));
