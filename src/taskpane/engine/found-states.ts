/** States by a part of their names or codes. */
import type { Language } from '../../core/language/language';
import { nameIn } from '../../core/status/status-json';
import type { StateRow } from '../../core/status/status-records';
import { headingKey } from '../../core/values/code-key';

/** Whether a State is one that is looked for, by what the sheet calls it or what it is called in the language; all are where nothing is looked for. */
export function stateFinder(
  states: readonly StateRow[],
  search: string,
  language: Language,
): (state: number) => boolean {
  const wanted = headingKey(search);
  if (wanted === '') return () => true;
  return (state) => {
    const row = states[state]!;
    const { code, name, names, aliases } = row;
    return [code, name, nameIn(row, language), ...Object.values(names), ...aliases].some((text) =>
      headingKey(text).includes(wanted),
    );
  };
}
