/** How the pane speaks: its words, figures and places in the chosen language. */
import { createContext, useContext } from 'react';
import { say } from '../adapters/messages/say';
import { NOT_AVAILABLE, formatAmount } from '../core/language/format';
import type { Language } from '../core/language/language';
import { LANGUAGES } from '../core/language/language';
import type { Figure } from '../core/reconciliation/reconciliation';
import type { Titled } from '../core/records/records';
import type { Place } from '../core/values/address';
import type { Minor } from '../core/values/money';
import type { SheetKind } from '../core/workbook/layout';
import type { AtStart } from './words/in-languages';
import type { PaneWords } from './words/pane-words';

export interface Speech {
  readonly language: Language;
  readonly words: PaneWords;
  /** These and all others that are there from the start. */
  readonly start: AtStart;
  /** Fills the holes of a message. */
  say(message: string, values: Readonly<Record<string, string | number>>): string;
  /** An amount or a figure in minor units; two dots where it is unknown. */
  figure(figure: Figure, decimals: number): string;
  amount(minor: number, decimals: number): string;
  title(titled: Titled): string;
  /** What a kind of sheet is called. */
  sheet(kind: SheetKind): string;
}

export function speechOf(language: Language, start: AtStart): Speech {
  return {
    language,
    words: start.pane,
    start,
    say: (message, values) => say(message, values, language),
    figure: ({ state, amount }, decimals) =>
      state === 'unknown' ? NOT_AVAILABLE : formatAmount(amount, { decimals, language, nil: state === 'nil' }),
    amount: (minor, decimals) => formatAmount(minor as Minor, { decimals, language }),
    sheet: (kind) => start.sheets[kind].split('; ')[0]!,
    title: ({ code, title, titles }) => titles[language] ?? (title === '' ? code : title),
  };
}

const Context = createContext<Speech | undefined>(undefined);
export const SpeechProvider = Context.Provider;

export function useSpeech(): Speech {
  const speech = useContext(Context);
  if (!speech) throw new Error('nothing is said outside of the pane');
  return speech;
}

/** `Estimates!C14`, of several areas the first; with the file's name where several are read. */
export function placeName({ file, sheet, cell }: Place, files: readonly string[]): string {
  const [first = '', ...others] = cell.split(',');
  const inside = cell === '' ? sheet : `${sheet}!${first}${others.length > 0 ? ', …' : ''}`;
  if (inside === '') return file;
  return files.length > 1 ? `${file} › ${inside}` : inside;
}

/** The first of the wishes (`fr-CA`, `zh_CN`) that is one of the six; English otherwise. */
export function languageOf(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const short = (wish ?? '').toLowerCase().split(/[-_]/)[0];
    const found = LANGUAGES.find((language) => language === short);
    if (found) return found;
  }
  return 'en';
}
