/** Budget lines and meetings made from what the tables name: code and title parted, in the order of the data. */
import type { Day } from '../values/calendar';
import { codeKey, headingKey } from '../values/code-key';
import { totalLabel } from '../workbook/heading-index';
import { baseName } from '../workbook/sheet-candidates';
import type { RowFacts } from './column-facts';
import type { TableGuess } from './guess';
import { amountColumns, groupsIn, nameOf } from './guess-table';
import { titleAbove } from './table-titles';
import { ACTUAL_WORDS, CONTINGENCY_WORDS, INCOME_WORDS, SUPPORT_WORDS } from './heading-words';
import { append } from '../values/append';

export interface ProposedLine {
  readonly code: string;
  readonly title: string;
  /** A letter, from codes that begin with one (`A1`) or from the rows that head groups of lines (`A. Servicing`); blank where neither says one. */
  readonly part: string;
  readonly kind: 'direct' | 'support cost' | 'contingency';
}

export interface ProposedMeeting {
  readonly code: string;
  readonly title: string;
  /** Where somebody said them. */
  readonly start?: Day;
  readonly end?: Day;
}

interface Named {
  readonly code: string;
  readonly title: string;
}

/** `text`: as the table has it. */
interface Parted extends Named {
  readonly text: string;
  /** The code is the table's own, not made up. */
  readonly isCoded: boolean;
}

/** A code at the beginning of a text, what stands between, and the title: as those are read that have both in one cell. */
const CODE_AND_TITLE =
  /^([\p{L}]{0,5}[-.]?\d[\p{L}\d./-]{0,15}?|\p{Lu}{1,3}\d{0,4})(\.\s+|\s+[-–—|]\s+|:\s+|\s+)(\p{L}.*)$/u;
const CODE = /^(?:(?=.*\d)[\p{L}\d][\p{L}\d./_-]{0,19}|\p{Lu}{2,8})$/u;

/** The lines of all tables that are read, but for those that the register has. */
export function proposeLines(guesses: readonly TableGuess[], isKnown: (text: string) => boolean): ProposedLine[] {
  const texts: string[] = [];
  const titles = new Map<string, string>();
  const parts = new Map<string, Set<string>>();
  for (const guess of guesses.filter(({ isRead }) => isRead)) {
    const groups = partsOf(guess);
    for (const [code, title] of lineTexts(guess)) {
      texts.push(code);
      parts.set(
        headingKey(code),
        new Set([...(parts.get(headingKey(code)) ?? []), groups.get(headingKey(code)) ?? '']),
      );
      if (title !== '' && !titles.has(codeKey(code))) titles.set(codeKey(code), title);
    }
  }
  const items = parted(
    texts.filter((text) => !isKnown(text)),
    'L',
    (text) => titles.get(codeKey(text)),
  );
  const byCode = items.length > 1 && items.every((item) => item.isCoded && /^\p{Lu}\d/u.test(item.code));
  // A line under two heads, or under one in one table and none in another, is of no part.
  const partOf = (text: string): string => {
    const [part = '', ...others] = parts.get(headingKey(text)) ?? [];
    return others.length > 0 ? '' : part;
  };
  return items.map(({ code, title, text }) => ({
    code,
    title,
    part: byCode ? code.slice(0, 1) : partOf(text),
    kind: SUPPORT_WORDS.test(title) ? 'support cost' : CONTINGENCY_WORDS.test(title) ? 'contingency' : 'direct',
  }));
}

/** The texts that name budget lines, with the title that stands beside each. */
function* lineTexts(guess: TableGuess): Generator<readonly [string, string]> {
  const { facts, columns, line, titles } = guess;
  if (line?.value === 'heading') {
    for (const { facts: column, is } of columns) if (AMOUNTS.has(is)) yield [nameOf(column), ''];
    return;
  }
  const column = columns.find(({ is }) => is === 'Line')?.facts.column;
  if (column === undefined) return;
  if (line?.value === 'group label') {
    for (const text of facts.columns.find((each) => each.column === column)!.values)
      if (!INCOME_WORDS.test(text) || ACTUAL_WORDS.test(text)) yield [text, ''];
    return;
  }
  const amounts = amountColumns(columns);
  let isIncome = false;
  for (const row of facts.rows) {
    const text = textOf(row, column);
    if (row.numbers.size === 0 && row.texts.size === 1) isIncome = INCOME_WORDS.test(text) && !ACTUAL_WORDS.test(text);
    if (isIncome) continue;
    if (text === '' || row.isTotal || totalLabel(text) !== undefined || !isCounted(row, guess)) continue;
    if ([...amounts].some((each) => row.numbers.has(each))) yield [text, titles ? textOf(row, titles.column) : ''];
  }
  // Of a long list only the first rows are kept; what else stands in the column is known by its values.
  if (facts.rows.length < facts.rowCount)
    for (const text of facts.columns.find((each) => each.column === column)!.values) yield [text, ''];
}

/**
 * The part of each line by the row that heads its group: only where each head of the table begins with a letter of its own, as the printed table's do. A
 * name without one would be printed as it is in every language.
 */
function partsOf({ facts, columns, groups }: TableGuess): ReadonlyMap<string, string> {
  const column = columns.find(({ is }) => is === 'Line')?.facts.column;
  if (groups !== 'parts' || column === undefined) return new Map();
  const heads = groupsIn(facts.rows, column, amountColumns(columns));
  const lettered = heads.map(({ label, lines }) => ({ letter: HEAD_LETTER.exec(label.trim())?.[1] ?? '', lines }));
  const isTold = lettered.every(({ letter }) => letter !== '') && new Set(lettered.map((each) => each.letter)).size > 1;
  if (!isTold) return new Map();
  const parts = new Map<string, string>();
  for (const { letter, lines } of lettered)
    for (const line of lines) parts.set(line, parts.has(line) && parts.get(line) !== letter ? '' : letter);
  return parts;
}

/** `A. Conference servicing`, `Part B: other costs`; in the six languages. */
const HEAD_LETTER =
  /^(?:(?:[Pp]art|PART|[Pp]artie|PARTIE|[Pp]arte|PARTE|[Чч]асть|ЧАСТЬ|الجزء|第)\s*)?(\p{Lu})(?:[.):：．、]\s*|\s+[-–—]\s+)\p{L}/u;

/** Rows that a deciding column leaves out name no line. */
const isCounted = ({ texts }: RowFacts, { decisions }: TableGuess): boolean =>
  !decisions.some(({ facts, value, is }) => is === 'left out' && texts.get(facts.column) === value);

const AMOUNTS: ReadonlySet<string> = new Set(['Estimate', 'Actual', 'Amount']);

const textOf = ({ texts, numbers }: RowFacts, column: number): string =>
  texts.get(column) ?? (numbers.has(column) ? String(numbers.get(column)) : '');

/** The meetings that the tables name; `isNamed` tells whether a text has a known one in it; `whole` stands for tables that name none. */
export function proposeMeetings(
  guesses: readonly TableGuess[],
  isKnown: (text: string) => boolean,
  isNamed: (text: string) => boolean,
  whole: Named,
): ProposedMeeting[] {
  const texts: string[] = [];
  let hasWhole = false;
  for (const guess of guesses.filter(({ isRead }) => isRead)) {
    const { meeting, facts, columns } = guess;
    if (!meeting) continue;
    if (meeting.isConstant) hasWhole ||= meeting.value === '';
    else if (meeting.value === 'sheet name') {
      if (!isNamed(facts.table.sheet.name)) texts.push(facts.table.sheet.name);
    } else if (meeting.value === 'file name') {
      const name = baseName(facts.table.workbook.file);
      if (!isNamed(name)) texts.push(name);
    } else if (meeting.value === 'title') {
      if (!facts.table.captions.some(({ text }) => isNamed(text))) texts.push(titleAbove(facts.table));
    } else if (meeting.value === 'heading')
      append(
        texts,
        columns.filter(({ is }) => AMOUNTS.has(is)).map(({ facts: column }) => nameOf(column)),
      );
    else if (meeting.value === 'group label') {
      const column = columns.find(({ is }) => is === 'Line')!.facts.column;
      append(
        texts,
        groupsIn(facts.rows, column, amountColumns(columns)).map(({ label }) => label),
      );
    } else if (meeting.value === '' || meeting.value === 'filled down') {
      const column = columns.find(({ is }) => is === 'Meeting')!.facts.column;
      const rows = facts.rows.filter((row) => !row.isTotal && row.numbers.size > 0);
      append(
        texts,
        rows.map((row) => textOf(row, column)).filter((text) => text !== '' && totalLabel(text) === undefined),
      );
      if (facts.rows.length < facts.rowCount)
        append(texts, facts.columns.find((each) => each.column === column)!.values);
    }
  }
  const named = parted(
    texts.filter((text) => text !== '' && !isKnown(text)),
    'M',
  ).map(({ code, title }): Named => ({ code, title }));
  return hasWhole && !isKnown(whole.code) ? [whole, ...named] : named;
}

/** Code and title of each different text, in their order; where the texts have no codes of their own, they are numbered. */
function parted(
  texts: readonly string[],
  letter: string,
  titleOf: (code: string) => string | undefined = () => undefined,
): Parted[] {
  const different = [...new Map(texts.map((text) => [headingKey(text), text])).values()];
  const codes = different.map((text) => {
    const named = codeAndTitle(text, titleOf);
    return named && { ...named, text, isCoded: true };
  });
  const known = codes.filter((each) => each !== undefined);
  const isUnique = new Set(known.map(({ code }) => codeKey(code))).size === known.length;
  if (isUnique && known.length === different.length) return known;
  const isCoded = isUnique && known.length > different.length / 2;
  const width = String(different.length).length;
  const taken = new Set(isCoded ? known.map(({ code }) => codeKey(code)) : []);
  let next = 0;
  const number = (): string => {
    do next++;
    while (taken.has(codeKey(`${letter}${String(next).padStart(width, '0')}`)));
    return `${letter}${String(next).padStart(width, '0')}`;
  };
  return different.map(
    (text, n) => (isCoded ? codes[n] : undefined) ?? { code: number(), title: text, text, isCoded: false },
  );
}

function codeAndTitle(text: string, titleOf: (code: string) => string | undefined): Named | undefined {
  const own = titleOf(text);
  if (own !== undefined) return { code: text, title: own };
  if (CODE.test(text)) return { code: text, title: text };
  const match = CODE_AND_TITLE.exec(text);
  return match ? { code: match[1]!, title: match[3]!.trim() } : undefined;
}

/** A short code for a name: itself where it is one, else its initials; blank where it has none. */
export function codeOf(name: string): string {
  const plain = name.normalize('NFKC').trim();
  if (/^[\p{L}\d][\p{L}\d._/-]{0,15}$/u.test(plain)) return plain;
  const initials = (plain.match(/(?<![\p{L}\d])\p{L}/gu) ?? []).join('').toUpperCase();
  return initials.length > 1 && initials.length < 7 ? initials : '';
}
