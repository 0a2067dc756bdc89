/** Findings that name rows of Settings as their cure, answered by such rows. */
import type { Language } from '../language/language';
import type { SheetEdits } from '../plan/sheet-edit';
import type { Diagnostic } from '../values/diagnostic';
import type { Workbook } from '../workbook/workbook';
import { namedAnswers } from './named-answers';
import { setSettings } from './set-settings';

/** The answer with that number to each of these findings; those that name fewer stay as they are. */
export function answerFindings(
  found: readonly Diagnostic[],
  option: number,
  workbooks: readonly Workbook[],
  language: Language,
): SheetEdits {
  const pairs = new Map<string, string>();
  for (const each of found) {
    const named = namedAnswers(each, language);
    const value = named?.values[option];
    if (named && value !== undefined) pairs.set(named.setting, value);
  }
  return setSettings(workbooks, [...pairs], language);
}
