import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import { formatCount, formatDay, formatDecimal } from '../../core/language/format';
import { isRightToLeft } from '../../core/language/direction';
import type { Language } from '../../core/language/language';
import type { Say } from '../../core/language/say';
import { dayFromIso } from '../../core/values/calendar';

/** An empty text cannot be named as a choice in ICU's syntax, nor can a hyphen. */
const BLANK = 'blank';
/** First strong isolate, pop directional isolate. */
const ISOLATE = ['\u2068', '\u2069'] as const;

type Values = Readonly<Record<string, string | number>>;

/** Says ICU messages through intl-messageformat, with our own styles of numbers and dates in place of `Intl`'s. */
export const say: Say = (message, values, language) => {
  const { format, isolated } = voiceOf(language);
  return String(format(message).format(holes(values, isolated)));
};

/** What fills the holes: the values, isolated where the language runs from right to left, and beside each one to select by. */
function holes(values: Values, isolated: boolean): Values {
  const filled: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    filled[name] = isolated && typeof value === 'string' ? `${ISOLATE[0]}${value}${ISOLATE[1]}` : value;
    filled[choiceOf(name)] = value === '' ? BLANK : String(value).replaceAll('-', '_');
  }
  return filled;
}

const choiceOf = (name: string): string => `${name}_choice`;

interface Voice {
  readonly format: (message: string) => IntlMessageFormat;
  readonly isolated: boolean;
}

const voices = new Map<Language, Voice>();

/** Made when a language is first spoken: a run in one language pays for one. */
function voiceOf(language: Language): Voice {
  let voice = voices.get(language);
  if (!voice) voices.set(language, (voice = makeVoice(language)));
  return voice;
}

/** Parsed messages are kept: a table of findings says the same few again and again. */
function makeVoice(language: Language): Voice {
  const isolated = isRightToLeft(language);
  const formatters = formattersOf(language, isolated);
  const parsed = new Map<string, IntlMessageFormat>();
  const format = (message: string): IntlMessageFormat => {
    let known = parsed.get(message);
    if (!known) {
      const selecting = message.replace(/\{(\w+),\s*select,/g, (_, name: string) => `{${choiceOf(name)}, select,`);
      known = new IntlMessageFormat(selecting, language, undefined, { formatters, ignoreTag: true });
      parsed.set(message, known);
    }
    return known;
  };
  return { format, isolated };
}

/** Stands in for `Intl`'s formatters: of each, intl-messageformat calls `format` alone. */
function formattersOf(language: Language, isolated: boolean): Formatters {
  const [open, close] = isolated ? ISOLATE : ['', ''];
  const within = (said: string): string => `${open}${said}${close}`;
  const bare = (value: unknown): string => String(value).replace(/[\u2068\u2069]/g, '');
  const number = {
    format: (value: unknown) =>
      within(typeof value === 'number' ? formatCount(value, language) : formatDecimal(bare(value), language)),
  };
  const date = {
    format: (value: unknown) => {
      const text = bare(value);
      const day = dayFromIso(text);
      return within(day === undefined ? text : formatDay(day, language));
    },
  };
  const plural = new Intl.PluralRules(language);
  return {
    getNumberFormat: () => number as unknown as Intl.NumberFormat,
    getDateTimeFormat: () => date as unknown as Intl.DateTimeFormat,
    getPluralRules: () => plural,
  };
}
