/** How the command line speaks: its own texts, in the language of `--ui`. */
import type { Voice } from '../adapters/messages/voice';
import { voiceOf } from '../adapters/messages/voice';
import { isRightToLeft } from '../core/language/direction';
import type { Language } from '../core/language/language';
import type { Punctuation } from '../core/language/punctuation';
import { PUNCTUATION } from '../core/language/punctuation';
import { SEVERITY_WORDS } from '../core/language/severity-words';
import type { Diagnostic } from '../core/values/diagnostic';
import type { Severity } from '../core/values/diagnostics/finding-kind';
import type { Placeholder } from './option-table';
import type { CannotRun } from './cannot-run';
import { LEFT_TO_RIGHT, rightToLeft, safeValues } from './terminal';
import { cliWords } from './words/in-languages';
import type { CliText, CliValues, CliWords } from './words/cli-words';

/** The values of a text; none where it has no holes. */
export type ValuesOf<K extends CliText> = keyof CliValues[K] extends never ? [] : [values: CliValues[K]];

/** A text without holes. */
export type PlainText = { [K in CliText]: keyof CliValues[K] extends never ? K : never }[CliText];

export interface Speech {
  readonly language: Language;
  readonly words: CliWords;
  /** Signs between words. */
  readonly signs: Punctuation;
  /** How findings are said on a terminal: what the workbook says in them is made safe, our own marks of direction pass. */
  readonly voice: Voice;
  /** A text of ours for a line of the terminal; what fills its holes is made safe. */
  say<K extends CliText>(text: K, ...values: ValuesOf<K>): string;
  /** The same as a line or a part of one that runs in its language's direction, whatever stands beside it. */
  line<K extends CliText>(text: K, ...values: ValuesOf<K>): string;
  /** A text of the core's own; what fills its holes is made safe. */
  phrase(message: string, values: Readonly<Record<string, string | number>>): string;
  /** `3 errors` */
  counted(severity: Severity, count: number): string;
  /** Why the command could not run. */
  reason(error: CannotRun): string;
}

type Values = Readonly<Record<string, string | number>>;
/** Values of any text. */
export type TextValues = Readonly<Record<string, string | number | readonly string[]>>;

/** An option with its value, and a date, as they are typed: between Arabic words their hyphens would go to the wrong side. */
const TYPED = /--[a-z][a-z-]*(?: [a-z]+(?![\w.]))?|\d{4}-\d{2}-\d{2}/g;

export async function speechOf(language: Language): Promise<Speech> {
  const [{ say }, words, voice] = await Promise.all([
    import(/* webpackChunkName: "messages" */ '../adapters/messages/say'),
    cliWords(language),
    voiceOf(language),
  ]);
  const signs = PUNCTUATION[language];
  const speak = (text: CliText, values: TextValues = {}): string => {
    const joined = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.join(signs.items) : value,
    ]);
    const filled: Record<string, string | number> = { ...safeValues(Object.fromEntries(joined) as Values) };
    const { reason, placeholder } = filled;
    if (typeof reason === 'string') filled['reason'] = voice.detail(reason);
    if (typeof placeholder === 'string') filled['placeholder'] = words.placeholders[placeholder as Placeholder];
    return say(typeable(words[text], language), filled, language);
  };
  return {
    language,
    words,
    signs,
    say: (text, ...[values]) => speak(text, values),
    line: (text, ...[values]) => inDirection(speak(text, values), language),
    voice: forTerminal(voice, language),
    phrase: (message, values) => say(message, safeValues(values), language),
    counted: (severity, count) => say(SEVERITY_WORDS[language][severity].counted, { count }, language),
    reason: ({ text, values, after }) => [speak(text, values), ...(after ? [speak(after)] : [])].join(signs.sentences),
  };
}

/** A text of ours in which what is typed keeps its own direction. */
export const typeable = (text: string, language: Language): string =>
  isRightToLeft(language) ? text.replace(TYPED, (typed) => `${LEFT_TO_RIGHT[0]}${typed}${LEFT_TO_RIGHT[1]}`) : text;

/** Set apart where the language runs from right to left, so that a terminal that goes by the first letter of a line does not turn it round. */
export const inDirection = (text: string, language: Language): string =>
  isRightToLeft(language) && text !== '' ? rightToLeft(text) : text;

const forTerminal = (voice: Voice, language: Language): Voice => ({
  ...voice,
  message: (diagnostic) => inDirection(voice.message(safeFinding(diagnostic)), language),
  hint: (code) => inDirection(typeable(voice.hint(code), language), language),
});

function safeFinding(diagnostic: Diagnostic): Diagnostic {
  const { values, named } = diagnostic;
  const names = Object.entries(named ?? {}).map(([value, others]) => [value, safeValues(others)]);
  return {
    ...diagnostic,
    values: safeValues(values as Values),
    ...(named ? { named: Object.fromEntries(names) as typeof named } : {}),
  } as Diagnostic;
}
