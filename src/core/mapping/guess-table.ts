/** What a table is guessed to be as a whole: of which side, of which meeting, by which budget lines; and what still has to be said. */
import { headingKey } from '../values/code-key';
import { choiceOf, totalLabel } from '../workbook/heading-index';
import { PARTS } from '../workbook/plain-tables';
import type { ColumnFacts, RowFacts, TableFacts } from './column-facts';
import type { ColumnGuess, Decision, OpenQuestion, Placement, Reason, TableGuess, TableKind } from './guess';
import { isOfCosts } from './guess';
import type { Known } from './guess-columns';
import { guessColumns, isFilledDown } from './guess-columns';
import { isAmounts, isOfOtherYear, periodIn, sideOf } from './column-kinds';
import { ACTUAL_WORDS, INCOME_WORDS, NOTE_WORDS, PLAN_WORDS, RESULT_WORDS, SUMMARY_WORDS } from './heading-words';
import type { SaidOfTable } from './said';
import { titleAbove } from './table-titles';
import { levelsIn } from './levels';
import { SAID, saidMeeting, withSaidColumns, withSaidValues } from './said';

/** What is known of a table from outside it. */
export interface Surroundings {
  readonly known: Known;
  /** The kind that the sheet has by its own name or headings. */
  readonly sheetKind: 'Estimates' | 'Expenditures' | undefined;
  /** How many sheets have a table with the same headings. */
  readonly alike: number;
  /** Its title tells it apart from other tables of the sheet that are like it. */
  readonly isTitled: boolean;
  /** Another sheet may say the same: a copy of it, or another version. */
  readonly isTwin: boolean;
  /** How many tables of amounts other sheets have. */
  readonly others: number;
  /** Whether the sheet's name says something. */
  readonly isNamed: boolean;
  /** The sheet's name, and the file's without its ending. */
  readonly names: readonly string[];
  readonly said: SaidOfTable | undefined;
}

/** `undefined` where the table holds no amounts under a heading. */
export function guessTable(facts: TableFacts, around: Surroundings): TableGuess | undefined {
  const { said } = around;
  if (!said && !facts.columns.some((column) => isAmounts(column) && column.heading !== '')) return undefined;
  const guesses = withSaidColumns(guessColumns(facts, around.known), facts, said, (column) =>
    isFilledDown(facts, column),
  );
  const decided = [...decisionsOf(facts, guesses), ...resultsIn(guesses)];
  const levels = levelsIn(facts, guesses, decided);
  const decisions = withSaidValues([...decided, ...levels.decisions], facts, said);
  const [kind, kindReason] = kindOf(facts, guesses, decisions, around);
  const isLeftOut = !isOfCosts(kind);
  const columns = withPeriods(guesses, kind);
  const line = lineOf(columns);
  const groups = groupsOf(facts, columns, around.known);
  const meeting =
    saidMeeting(said, columns.find(({ is }) => is === 'Line')?.facts.heading) ??
    meetingOf(facts, columns, groups, around);
  const open: OpenQuestion[] = [];
  if (!isLeftOut) {
    if (kind === undefined)
      open.push({ about: 'kind', heading: '', value: '', choices: kindsOf(columns), isWritten: around.isTwin });
    if (!columns.some(({ is }) => AMOUNTS.has(is)))
      open.push({ about: 'Amount', heading: '', value: '', choices: moneyHeadings(facts, columns) });
    if (line === undefined)
      open.push({ about: 'Line', heading: '', value: '', choices: labelHeadings(facts, columns) });
    if (meeting === undefined) open.push({ about: 'Meeting', heading: '', value: '', choices: around.known.meetings });
    for (const { facts: of, value, is } of decisions)
      if (is === undefined)
        open.push({ about: 'value', heading: of.heading, value, choices: ['Estimate', 'Actual', 'left out'] });
  }
  if (!isLeftOut)
    for (const { facts: of, is, rivals, isOpen } of columns)
      if (isOpen)
        open.push({ about: 'column', heading: is, value: '', choices: [of.heading, ...rivals], isWritten: true });
  if (!isLeftOut) {
    const isSaid = (value: string): boolean => decisions.some((each) => each.value === value);
    const asked = [...levels.asked, ...notesBelow(facts, columns)].filter((value) => !isSaid(value));
    open.push(...asked.map((value) => countsOrNot(columns, value)));
  }
  if (!isLeftOut && kind !== 'Expenditures') open.push(...oddSigns(facts, columns, decisions));
  const titles = titlesOf(facts, columns);
  return { facts, kind, kindReason, isRead: !isLeftOut, columns, decisions, meeting, line, groups, titles, open };
}

const AMOUNTS: ReadonlySet<string> = new Set(['Estimate', 'Actual', 'Amount', 'Debit', 'Credit']);
const MOST_DECIDING = 12;

/** A column with a few values of which some say planned and some spent. */
function decisionsOf(facts: TableFacts, guesses: readonly ColumnGuess[]): Decision[] {
  const sided = new Set(guesses.map(({ is }) => is));
  const isOfBoth = sided.has('Estimate') && sided.has('Actual');
  for (const column of facts.columns) {
    const { values, hasMoreValues, texts } = column;
    if (texts === 0 || hasMoreValues || values.length < 2 || values.length > MOST_DECIDING) continue;
    const is = guesses.find((guess) => guess.facts === column)?.is;
    if (is === 'Line' || is === 'Meeting') continue;
    const sides = values.map((value) => choiceOf('Type', value));
    if (!isOfBoth && sides.includes('plan') && sides.includes('actual'))
      return values.map((value, n) => ({ facts: column, value, is: decided(sides[n], value) }));
    // `Income` beside `Expenses`: what comes in is no cost.
    const isIncome = (value: string): boolean => INCOME_WORDS.test(value) && !ACTUAL_WORDS.test(value);
    if (values.length < 4 && values.some(isIncome) && values.some((value) => ACTUAL_WORDS.test(value)))
      return values.map((value) => ({ facts: column, value, is: isIncome(value) ? 'left out' : 'counted' }));
  }
  return [];
}

/** Rows that come of others (`Net`) are none of a line. */
function resultsIn(guesses: readonly ColumnGuess[]): Decision[] {
  const line = guesses.find(({ is }) => is === 'Line')?.facts;
  return (line?.values ?? [])
    .filter((value) => RESULT_WORDS.test(value))
    .map((value) => ({ facts: line!, value, is: 'left out' }));
}

/** In a budget some lines have the other sign than most: they may be income. */
function oddSigns(
  { rows }: TableFacts,
  columns: readonly ColumnGuess[],
  decisions: readonly Decision[],
): OpenQuestion[] {
  const line = columns.find(({ is }) => is === 'Line')?.facts;
  const amounts = columns.filter(({ is }) => is === 'Estimate' || is === 'Actual').map(({ facts }) => facts.column);
  if (!line || amounts.length === 0) return [];
  const signs: Record<'positive' | 'negative', string[]> = { positive: [], negative: [] };
  for (const { numbers, texts, isTotal } of rows) {
    const label = texts.get(line.column);
    if (isTotal || label === undefined || decisions.some(({ facts, value }) => facts === line && value === label))
      continue;
    const values = amounts.flatMap((column) => numbers.get(column) ?? []).filter((value) => value !== 0);
    if (values.length === 0) continue;
    if (values.every((value) => value < 0)) signs.negative.push(label);
    else if (values.every((value) => value > 0)) signs.positive.push(label);
  }
  const { positive, negative } = signs;
  const few = negative.length > positive.length ? positive : negative;
  // A single negative line is a correction.
  if (few.length === 0 || (few === negative && few.length < 2)) return [];
  return few.slice(0, 3).map((value) => countsOrNot(columns, value));
}

/** Whether rows with a label count. */
const countsOrNot = (columns: readonly ColumnGuess[], value: string): OpenQuestion => ({
  about: 'value',
  heading: columns.find(({ is }) => is === 'Line')?.facts.heading ?? '',
  value,
  choices: ['counted', 'left out'],
  isWritten: true,
});

/**
 * Labels that have an amount of one side only, where the rows of the table have both: below the last total, or at the end where they sound like a note, such as a
 * rate of exchange.
 */
function notesBelow({ rows }: TableFacts, columns: readonly ColumnGuess[]): string[] {
  const line = columns.find(({ is }) => is === 'Line')?.facts;
  const amounts = columns.filter(({ is }) => is === 'Estimate' || is === 'Actual').map(({ facts }) => facts.column);
  if (!line || amounts.length < 2) return [];
  const isFull = ({ numbers }: RowFacts): boolean => amounts.every((column) => numbers.has(column));
  const isTotal = (row: RowFacts): boolean => row.numbers.size > 0 && (row.isTotal || !row.texts.has(line.column));
  const end = rows.findLastIndex(isFull);
  const total = rows.findLastIndex(isTotal);
  const above = rows.slice(0, end + 1).filter(({ numbers }) => numbers.size > 0);
  if (above.length < 2 || above.filter(isFull).length * 4 < above.length * 3) return [];
  return rows
    .slice(end + 1)
    .filter((row) => amounts.some((column) => row.numbers.has(column)))
    .flatMap(({ texts }) => texts.get(line.column) ?? [])
    .filter((label) => total === end || NOTE_WORDS.test(label))
    .slice(0, 3);
}

function decided(side: string | undefined, value: string): Decision['is'] {
  if (side === 'plan') return 'Estimate';
  if (side === 'actual') return 'Actual';
  return INCOME_WORDS.test(value) ? 'left out' : undefined;
}

function kindOf(
  facts: TableFacts,
  guesses: readonly ColumnGuess[],
  decisions: readonly Decision[],
  around: Surroundings,
): readonly [TableKind | undefined, Reason] {
  const { sheetKind, names, known, said } = around;
  const { table } = facts;
  if (said?.kind !== undefined) return [said.kind, SAID];
  const summary = summaryOf(facts, around);
  if (summary !== undefined) return ['left out', { by: 'name', text: summary }];
  const above = [...table.captions.map(({ text }) => text).slice(-2), table.name];
  const income = [...above, ...names.slice(0, 1)].find((text) => INCOME_WORDS.test(text) && !ACTUAL_WORDS.test(text));
  if (income !== undefined) return ['left out', { by: 'name', text: income }];
  const other = names.slice(0, 1).find((text) => isOfOtherYear(text, known.year));
  if (other !== undefined) return ['left out', { by: 'name', text: other }];
  if (around.isTwin) return [undefined, { by: 'nothing else' }];
  if (decisions.some(({ is }) => is === 'Estimate')) return ['Estimates and expenditures', { by: 'deciding values' }];
  const has = (is: string): boolean => guesses.some((guess) => guess.is === is);
  if (has('Estimate') && has('Actual')) return ['Estimates and expenditures', { by: 'heading' }];
  if (sheetKind) return [sheetKind, { by: 'name', text: table.sheet.name }];
  if (has('Estimate')) return ['Estimates', { by: 'heading' }];
  if (has('Actual')) return ['Expenditures', { by: 'heading' }];
  const entries =
    guesses.filter(({ is }) => ENTRY_COLUMNS.has(is)).length + (facts.columns.some(({ days }) => days > 1) ? 1 : 0);
  for (const text of [...above.reverse(), ...names]) {
    const [plan, actual] = [PLAN_WORDS.test(text), ACTUAL_WORDS.test(text)];
    if (plan !== actual) return [plan ? 'Estimates' : 'Expenditures', { by: 'name', text }];
  }
  if (entries > 1) return ['Expenditures', { by: 'heading' }];
  return [undefined, { by: 'nothing else' }];
}

/** What a table with these columns of amounts may be. */
function kindsOf(columns: readonly ColumnGuess[]): string[] {
  const isOfBoth = ['Estimate', 'Actual'].every((side) => columns.some(({ is }) => is === side));
  return isOfBoth ? ['Estimates and expenditures', 'left out'] : ['Estimates', 'Expenditures', 'left out'];
}

const ENTRY_COLUMNS: ReadonlySet<string> = new Set([
  'Description',
  'Posting date',
  'Document',
  'Cost object',
  'Debit',
  'Credit',
  'Debit/credit',
]);

/** The name by which a table says again what tables of other sheets say. */
function summaryOf({ table }: TableFacts, { names, others }: Surroundings): string | undefined {
  const said = [...names.slice(0, 1), ...table.captions.map(({ text }) => text)];
  return others > 0 ? said.find((text) => SUMMARY_WORDS.test(text)) : undefined;
}

/** Months and quarters are amounts of the side that their heading, or else their table, is of. */
function withPeriods(guesses: readonly ColumnGuess[], kind: TableKind | undefined): ColumnGuess[] {
  const side = kind === 'Estimates' ? 'Estimate' : kind === 'Expenditures' ? 'Actual' : undefined;
  const periods = guesses.filter(({ is }) => is === 'Period');
  return guesses.flatMap((guess): ColumnGuess[] => {
    // What is summed across is its total; without months it is the amount.
    if (guess.is === 'Total' && periods.length === 0 && !guesses.some(({ is }) => AMOUNTS.has(is)))
      return [{ ...guess, is: 'Amount' }];
    if (guess.is !== 'Period') return [guess];
    const own = guess.facts.parts
      .map((part) => choiceOf('Type', part))
      .find((each) => each === 'plan' || each === 'actual');
    const is = own === 'plan' ? 'Estimate' : own === 'actual' ? 'Actual' : side;
    return is === undefined ? [{ ...guess, is: 'Amount' }] : [{ ...guess, is }];
  });
}

function lineOf(columns: readonly ColumnGuess[]): Placement | undefined {
  const column = columns.find(({ is }) => is === 'Line');
  if (column) return { value: column.value, isConstant: false, heading: column.facts.heading, reason: column.reason };
  const meeting = columns.find(({ is }) => is === 'Meeting');
  const amounts = columns.filter(({ is }) => is === 'Estimate' || is === 'Actual' || is === 'Amount');
  // Meetings down, and under each heading another budget line.
  return meeting && amounts.length > 1 && new Set(amounts.map(({ facts }) => nameOf(facts))).size === amounts.length
    ? { value: 'heading', isConstant: false, reason: { by: 'heading' } }
    : undefined;
}

/** What a heading says beside the side. */
export const nameOf = ({ parts }: Pick<ColumnFacts, 'parts'>): string =>
  parts.filter((part) => sideOf(part) === undefined && periodIn(part) === '').join(PARTS);

interface Group {
  readonly label: string;
  readonly lines: Set<string>;
}

/** The labels among the rows, each with the lines below it. */
export function groupsIn(rows: readonly RowFacts[], column: number, amounts: ReadonlySet<number>): Group[] {
  const groups: Group[] = [];
  for (const { numbers, texts, isTotal } of rows) {
    const label = texts.get(column);
    const hasAmount = [...amounts].some((each) => numbers.has(each));
    if (label === undefined || isTotal || totalLabel(label) !== undefined) continue;
    if (!hasAmount && texts.size === 1) groups.push({ label, lines: new Set() });
    else if (hasAmount) groups.at(-1)?.lines.add(headingKey(label));
  }
  return groups.filter(({ lines }) => lines.size > 0);
}

export const amountColumns = (columns: readonly ColumnGuess[]): ReadonlySet<number> =>
  new Set(columns.filter(({ is }) => AMOUNTS.has(is)).map(({ facts }) => facts.column));

/** Labels are meetings where the register knows them as such, or where the same lines stand under each. */
function groupsOf(facts: TableFacts, columns: readonly ColumnGuess[], known: Known): TableGuess['groups'] {
  const line = columns.find(({ is }) => is === 'Line')?.facts;
  if (!line || columns.some(({ is }) => is === 'Meeting')) return undefined;
  const groups = groupsIn(facts.rows, line.column, amountColumns(columns));
  if (groups.length === 0) return undefined;
  if (groups.every(({ label }) => known.isMeeting(label))) return 'meetings';
  const times = new Map<string, number>();
  for (const { lines } of groups) for (const each of lines) times.set(each, (times.get(each) ?? 0) + 1);
  const repeated = [...times.values()].filter((count) => count > 1).length;
  return groups.length > 1 && repeated >= times.size / 2 ? 'meetings' : 'parts';
}

function meetingOf(
  { table }: TableFacts,
  columns: readonly ColumnGuess[],
  groups: TableGuess['groups'],
  { known, alike, isNamed, isTitled, names }: Surroundings,
): Placement | undefined {
  const column = columns.find(({ is }) => is === 'Meeting');
  if (column) return { value: column.value, isConstant: false, heading: column.facts.heading, reason: column.reason };
  const line = columns.find(({ is }) => is === 'Line');
  if (groups === 'meetings' && line)
    return { value: 'group label', isConstant: false, heading: line.facts.heading, reason: { by: 'groups alike' } };
  const spanned = columns
    .filter(({ is }) => is === 'Estimate' || is === 'Actual' || is === 'Amount')
    .map(({ facts }) => nameOf(facts));
  const isAcross = (texts: readonly string[]): boolean => texts.length > 1 && texts.every((text) => text !== '');
  const isAdded = columns.filter(({ is, reason }) => is === 'Amount' && reason.by === 'sums').length > 1;
  if (isAcross(spanned) && (spanned.every(known.isMeeting) || isSpanning(columns) || isAdded))
    return { value: 'heading', isConstant: false, reason: { by: 'spanning heading' } };
  const [sheetName = ''] = names;
  const captions = table.captions.map(({ text }) => text);
  if (isNamed && knows(known, sheetName))
    return { value: 'sheet name', isConstant: false, reason: { by: 'name', text: sheetName } };
  const title = captions.findLast((text) => knows(known, text));
  if (title !== undefined) return { value: 'title', isConstant: false, reason: { by: 'name', text: title } };
  if (known.meetings.length === 1) return { value: known.meetings[0]!, isConstant: true, reason: { by: 'only one' } };
  if (known.meetings.length > 1) return undefined;
  if (isTitled) return { value: 'title', isConstant: false, reason: { by: 'name', text: titleAbove(table) } };
  if (isNamed && alike > 1 && !PLAN_WORDS.test(sheetName) && !ACTUAL_WORDS.test(sheetName))
    return { value: 'sheet name', isConstant: false, reason: { by: 'sheets alike', count: alike } };
  // Nothing tells meetings apart: what the workbook is about is taken for one.
  return { value: '', isConstant: true, reason: { by: 'nothing else' } };
}

/** A code or title of the register that stands in a text as words. */
export function knows(known: Omit<Known, 'year'>, text: string): boolean {
  if (known.isMeeting(text)) return true;
  const words = (each: string): string =>
    ` ${each
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return known.meetings.filter((meeting) => words(text).includes(words(meeting))).length === 1;
}

/** Estimate and actual under each of at least two headings of an upper row. */
function isSpanning(columns: readonly ColumnGuess[]): boolean {
  const sides = new Map<string, Set<string>>();
  for (const { facts, is } of columns) {
    if ((is !== 'Estimate' && is !== 'Actual') || facts.parts.length < 2) continue;
    const over = facts.parts.slice(0, -1).join(PARTS);
    sides.set(over, (sides.get(over) ?? new Set()).add(is));
  }
  return sides.size > 1 && [...sides.values()].every((each) => each.size === 2);
}

/** Beside codes without titles, the column in which each code has one title. */
function titlesOf(facts: TableFacts, columns: readonly ColumnGuess[]): ColumnFacts | undefined {
  const line = columns.find(({ is }) => is === 'Line')?.facts;
  if (!line || line.values.some((value) => value.length > 16 || !/^(?=.*\d|\p{Lu}{2,8}$)\S+$/u.test(value)))
    return undefined;
  return facts.columns.find((column) => {
    if (column === line || column.texts === 0 || columns.some(({ facts: of, is }) => of === column && is === 'Meeting'))
      return false;
    const titles = new Map<string, Set<string>>();
    for (const { numbers, texts, isTotal } of facts.rows) {
      const code = texts.get(line.column) ?? (numbers.has(line.column) ? String(numbers.get(line.column)) : undefined);
      const title = texts.get(column.column);
      if (code === undefined || title === undefined || isTotal) continue;
      titles.set(code, (titles.get(code) ?? new Set()).add(title));
    }
    return (
      titles.size > 0 &&
      [...titles.values()].every(({ size }) => size === 1) &&
      new Set([...titles.values()].flatMap((each) => [...each])).size === titles.size
    );
  });
}

const moneyHeadings = (facts: TableFacts, columns: readonly ColumnGuess[]): string[] =>
  facts.columns
    .filter((column) => isAmounts(column) && column.heading !== '' && !columns.some((guess) => guess.facts === column))
    .map(({ heading }) => heading);

const labelHeadings = (facts: TableFacts, columns: readonly ColumnGuess[]): string[] =>
  facts.columns
    .filter((column) => column.texts > 0 && !columns.some((guess) => guess.facts === column && guess.is === 'Meeting'))
    .map(({ heading }) => heading);
