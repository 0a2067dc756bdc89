/** What files tell apart that hold the same sheet, each with its own rows: one workbook for each meeting, each month, each year, each side. */
import { ACTUAL_WORDS, isPeriod, MEETING_WORDS, PLAN_WORDS } from './heading-words';

/** `one`: parts of the same (sides, months); `asked`: their names do not say. */
export type FilesTell = 'meetings' | 'years' | 'one' | 'asked';

const YEAR = /^(?:19|20)\d{2}$/u;
const NUMBER = /^\P{L}*$/u;

/** By the names of the files without what all of them have in common. */
export function toldByFiles(files: readonly string[]): FilesTell {
  const names = files.map(
    (file) =>
      file
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  );
  const own = withoutCommon(names);
  if (new Set(own.map((words) => words.join(' '))).size < files.length || own.some(({ length }) => length === 0))
    return 'asked';
  const texts = own.map((words) => words.join(' '));
  if (texts.every((text) => YEAR.test(text))) return 'years';
  const years = new Set(own.flatMap((words) => words.filter((word) => YEAR.test(word))));
  const rest = own.map(withoutSidesAndPeriods);
  // Sides or months of one meeting; where more than that differs, a file is no meeting, and several are of one.
  if (rest.some((words, at) => words.length < own[at]!.length))
    return years.size < 2 && new Set(rest.map((words) => words.join(' '))).size === 1 ? 'one' : 'asked';
  if (years.size > 1) return 'asked';
  // Numbers may count meetings, or the parts of a list.
  if (texts.some((text) => NUMBER.test(text)) && !files.every((file) => MEETING_WORDS.test(file))) return 'asked';
  return 'meetings';
}

function withoutSidesAndPeriods(words: readonly string[]): readonly string[] {
  if (isPeriod(words.join(' '))) return [];
  return words.filter((word) => !isPeriod(word) && !PLAN_WORDS.test(word) && !ACTUAL_WORDS.test(word));
}

/** Words of each name without those at the beginning and the end that all names share. */
function withoutCommon(names: readonly (readonly string[])[]): (readonly string[])[] {
  const [first = [], ...others] = names;
  const shares = (at: number): boolean => others.every((words) => words.at(at) === first.at(at));
  let start = 0;
  while (start < first.length && shares(start)) start++;
  let end = 0;
  const shortest = Math.min(first.length, ...others.map(({ length }) => length));
  while (end < shortest - start && shares(-1 - end)) end++;
  return names.map((words) => words.slice(start, words.length - end));
}
