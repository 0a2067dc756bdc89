import type { Language } from './language';

/**
 * Says an ICU message with its values in a language. What a message may hold, beyond plain `{name}`:
 *
 * - `{count, plural, one {# row} other {# rows}}`: `#` is grouped by the language's number style
 * - `{amount, number}`: a plain decimal (`-1234.50`) by the language's number style; any other text stays as it is
 * - `{day, date}`: an ISO day (`2013-11-14`) in full; any other text stays as it is
 * - `{near, select, blank {…} other {… {near}}}`: an empty text selects `blank`, and hyphens are
 *   underscores: `meeting-unknown` selects `meeting_unknown`
 *
 * Digits are European in every language; in Arabic each value is isolated, so that a code or a cell's text keeps its own direction.
 */
export type Say = (message: string, values: Readonly<Record<string, string | number>>, language: Language) => string;
