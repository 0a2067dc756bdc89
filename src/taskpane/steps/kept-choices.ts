/** How the officer had the annex printed last. */
import { LANGUAGES } from '../../core/language/language';
import type { Language } from '../../core/language/language';
import type { AnnexChoices } from '../engine/annex-questions';
import type { Memory } from '../memory';

const KEY = 'annex';

/** What is kept and still makes sense; layout and unit are the workbook's own unless they were chosen. */
export function keptChoices(memory: Memory): Partial<AnnexChoices> {
  const kept = parsed(memory.get(KEY));
  const languages = Array.isArray(kept['languages']) ? kept['languages'].filter(isLanguage) : [];
  return languages.length > 0 ? { languages } : {};
}

/** Languages outlast a session; layout and unit belong to the workbook's settings, and are chosen for this time. */
export const keepChoices = (memory: Memory, { languages }: Partial<AnnexChoices>): void =>
  memory.set(KEY, JSON.stringify({ languages }));

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const FROZEN = 'annex.frozen';

/** Values in place of formulas. */
export const keptFrozen = (memory: Memory): boolean => memory.get(FROZEN) === 'yes';

export const keepFrozen = (memory: Memory, isFrozen: boolean): void => memory.set(FROZEN, isFrozen ? 'yes' : 'no');
