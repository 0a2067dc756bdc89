/** What a table is guessed to be as a whole: of which side, of which meeting, by which budget lines; and what still has to be said. */
import { creditsIn } from '../records/credit-captions';
import { yearsOfCaption } from '../records/caption-words';
import { headingKey } from '../values/code-key';
import { choiceOf, isOfBoth, totalLabel } from '../workbook/heading-index';
import { PARTS } from '../workbook/plain-tables';
import type { ColumnFacts, RowFacts, TableFacts } from './column-facts';
import type { ColumnGuess, Decision, OpenQuestion, Placement, Reason, TableGuess, TableKind } from './guess';
import { isOfCosts } from './guess';
import type { Known } from './guess-columns';
import { guessColumns, isFilledDown } from './guess-columns';
import { allTogether } from './all-together';
import { isOfContributors } from './contributors';
import { isOfCounted } from './counted-things';
import { doubtfulLabels } from './doubtful-labels';
import { noEntries, ofOtherYears } from './label-decisions';
import { isAmounts, isOfOtherYear, periodIn, sideOf } from './column-kinds';
import { toldByFiles } from './files-alike';
import type { Likeness } from './tables-alike';
import {
  ACTUAL_WORDS,
  COMMITTED_WORDS,
  DIFFERENCE_WORDS,
  DOCUMENT_WORDS,
  INCOME_WORDS,
  NOTE_WORDS,
  PLAN_WORDS,
  SUMMARY_WORDS,
} from './heading-words';
import type { SaidOfTable } from './said';
import { sidesInRows } from './sides-in-rows';
import { titleAbove } from './table-titles';
import { isSetAside } from './twin-tables';
import { levelsIn } from './levels';
import { creditedLines, oddSigns } from './odd-signs';
import { SAID, saidMeeting, withSaidColumns, withSaidValues } from './said';
import { append } from '../values/append';

/** What is known of a table from outside it. */
export interface Surroundings extends Likeness {
  readonly known: Known;
  /** The kind that the sheet has by its own name or headings. */
  readonly sheetKind: 'Estimates' | 'Expenditures' | undefined;
  /** Its title tells it apart from other tables of the sheet that are like it. */
  readonly isTitled: boolean;
  /** The sheet has other tables with the same headings. */
  readonly hasNamesakes: boolean;
  /** How many tables of amounts other sheets have. */
  readonly others: number;
  /** How many others its own sheet has. */
  readonly beside: number;
  /** Whether the sheet's name says something. */
  readonly isNamed: boolean;
  /** The sheet's name, and the file's without its ending. */
  readonly names: readonly string[];
  readonly said: SaidOfTable | undefined;
  /** The side that no table has, as far as is known. */
  readonly lacking?: 'Estimate' | 'Actual';
}

/** `undefined` where the table holds no amounts under a heading. */
export function guessTable(facts: TableFacts, around: Surroundings): TableGuess | undefined {
  const { said } = around;
  if (!said && !facts.columns.some((column) => isAmounts(column) && column.heading !== '')) return undefined;
  const guessed = ofCredits(guessColumns(facts, around.known, around.lacking), facts);
  const named = withSaidColumns(guessed, facts, said, (column) => isFilledDown(facts, column));
  const byColumn = decisionsOf(facts, named);
  const inRows = byColumn.length === 0 ? sidesInRows(facts, named) : undefined;
  const guesses = named.map((guess) =>
    guess.facts === inRows?.labelled ? { ...guess, value: 'group label' as const } : guess,
  );
  const ofRows = inRows?.decisions ?? [];
  const others = [...noEntries(guesses), ...ofOtherYears(guesses, around.known.year)].filter(
    ({ value }) => !ofRows.some((each) => each.value === value),
  );
  const decided = [...byColumn, ...ofRows, ...others];
  const levels = levelsIn(facts, guesses, decided);
  const decisions = withSaidValues([...decided, ...levels.decisions], facts, said);
  const [kind, kindReason] = kindOf(facts, guesses, decisions, around);
  const isLeftOut = !isOfCosts(kind);
  const columns = withPeriods(guesses, kind);
  const line = lineOf(columns);
  const groups = inRows ? undefined : groupsOf(facts, columns, around.known);
  const meeting =
    saidMeeting(said, columns.find(({ is }) => is === 'Line')?.facts.heading) ??
    meetingOf(facts, columns, groups, around);
  const waits = kind === undefined && mayNotCount(around, facts);
  const open: OpenQuestion[] = [];
  if (!isLeftOut) {
    if (kind === undefined)
      open.push({
        about: 'kind',
        heading: '',
        value: '',
        choices: kindsOf(columns, around),
        isWritten: mayNotCount(around, facts),
      });
    if (!columns.some(({ is }) => AMOUNTS.has(is)))
      open.push({ about: 'Amount', heading: '', value: '', choices: moneyHeadings(facts, columns) });
    // Of a table that may not count at all no more is asked.
    const labels = labelHeadings(facts, columns);
    if (line === undefined && !waits && labels.length > 0)
      open.push({ about: 'Line', heading: '', value: '', choices: labels });
    if (meeting === undefined && !waits) {
      const choices = [...around.known.meetings, ...(areDifferent(around.filesAlike) ? ['file name'] : [])];
      open.push({ about: 'Meeting', heading: '', value: '', choices });
    }
    for (const { facts: of, value, is } of decisions)
      if (is === undefined) open.push({ about: 'value', heading: of.heading, value, choices: choicesOf(decisions) });
  }
  if (!isLeftOut)
    for (const { facts: of, is, rivals, isOpen, asks } of columns)
      if (asks !== undefined && isOpen)
        open.push({ about: 'role', heading: of.heading, value: '', choices: asks, isWritten: true });
      else if (isOpen) {
        const choices = [of.heading, ...rivals];
        const all = is === 'Estimate' || is === 'Actual' ? allTogether(choices, facts) : undefined;
        if (all !== undefined) choices.push(all);
        open.push({ about: 'column', heading: is, value: '', choices, isWritten: true });
      }
  if (!isLeftOut) {
    const isSaid = (value: string): boolean => decisions.some((each) => each.value === value);
    const asked = [
      ...new Set([
        ...levels.asked,
        ...notesBelow(facts, columns),
        ...doubtfulLabels(facts, columns, amountColumns(columns)),
      ]),
    ].filter((value) => !isSaid(value));
    append(
      open,
      asked.map((value) => countsOrNot(columns, value)),
    );
  }
  const odd = isLeftOut ? [] : (kind === 'Expenditures' ? creditedLines : oddSigns)(facts, columns, decisions);
  append(
    open,
    odd.map((value) => countsOrNot(columns, value)),
  );
  const titles = titlesOf(facts, columns);
  const guess = { facts, kindReason, isRead: !isLeftOut, columns, decisions, meeting, line, groups, titles };
  // Where no column names the lines there is but one thing that can be said.
  const isNameless = !isLeftOut && !waits && !line && said === undefined && labelHeadings(facts, columns).length === 0;
  return isNameless ? { ...guess, kind: undefined, open: [NAMELESS] } : { ...guess, kind, open };
}

/** Amounts under the title of credit notes are taken off where none of them is below zero; under that of refunds it is asked. */
function ofCredits(guesses: readonly ColumnGuess[], { table, rows }: TableFacts): ColumnGuess[] {
  const title = [table.captions.at(-1)?.text ?? '', table.sheet.name].find((text) => creditsIn(text) !== undefined);
  return guesses.map((guess) => {
    const { facts, is } = guess;
    const isNegative = rows.some(({ numbers }) => (numbers.get(facts.column) ?? 0) < 0);
    if (title === undefined || is !== 'Amount' || guess.isOpen || isNegative) return guess;
    if (creditsIn(title) === 'maybe') return { ...guess, isOpen: true, asks: ['Amount', 'Credit'] };
    return { ...guess, is: 'Credit', reason: { by: 'name', text: title } };
  });
}

const NAMELESS: OpenQuestion = { about: 'kind', heading: '', value: '', choices: ['left out'], isWritten: true };

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
    // What is committed is not spent, whatever the column is called. Of texts that are all different none says what a row is.
    if (values.length < texts && values.some(isCommitted) && !values.every(isCommitted))
      return values.map((value) => ({ facts: column, value, is: isCommitted(value) ? undefined : 'counted' }));
  }
  return [];
}

const LONGEST_KIND = 30;
const isCommitted = (value: string): boolean => value.length <= LONGEST_KIND && COMMITTED_WORDS.test(value);

/** What a row may be that a value of a deciding column says. */
const choicesOf = (decisions: readonly Decision[]): string[] =>
  decisions.some(({ is }) => is === 'Estimate' || is === 'Actual')
    ? ['Estimate', 'Actual', 'left out']
    : ['counted', 'left out'];

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
  if (isOfBoth(value) || DIFFERENCE_WORDS.test(value)) return 'left out';
  return INCOME_WORDS.test(value) ? 'left out' : undefined;
}

function kindOf(
  facts: TableFacts,
  guesses: readonly ColumnGuess[],
  decisions: readonly Decision[],
  around: Surroundings,
): readonly [TableKind | undefined, Reason] {
  const { sheetKind, names, known, said, filesAlike } = around;
  const { table } = facts;
  if (said?.kind !== undefined) return [said.kind, SAID];
  const summary = summaryOf(facts, around);
  if (summary !== undefined) return ['left out', { by: 'name', text: summary }];
  const captionsNear = table.captions
    .map(({ text }) => text)
    .slice(-2)
    .reverse();
  const above = [...captionsNear, table.name];
  const income = [...above, ...names.slice(0, 1)].find((text) => INCOME_WORDS.test(text) && !ACTUAL_WORDS.test(text));
  if (income !== undefined) return ['left out', { by: 'name', text: income }];
  const isByYears = filesAlike.length > 1 && toldByFiles(filesAlike) === 'years';
  const titles = around.hasNamesakes ? table.captions.map(({ text }) => text).slice(-1) : [];
  const other = [...titles, ...(isByYears ? names.slice(-1) : names.slice(0, 1))].find((text) =>
    isOfOtherYear(text, known.year),
  );
  if (other !== undefined) return ['left out', { by: 'name', text: other }];
  if (mayNotCount(around, facts)) return [undefined, { by: 'nothing else' }];
  if (decisions.some(({ is }) => is === 'Estimate')) return ['Estimates and expenditures', { by: 'deciding values' }];
  const has = (is: string): boolean => guesses.some((guess) => guess.is === is);
  const isOfPeriods = guesses.filter(({ is }) => is === 'Period').length > 1;
  if (has('Estimate') && (has('Actual') || isOfPeriods)) return ['Estimates and expenditures', { by: 'heading' }];
  if (sheetKind) return [sheetKind, { by: 'name', text: table.sheet.name }];
  if (has('Estimate')) return ['Estimates', { by: 'heading' }];
  if (has('Actual')) return ['Expenditures', { by: 'heading' }];
  const isDated = facts.columns.some(({ days }) => days > 1);
  const entries = guesses.filter(({ is }) => ENTRY_COLUMNS.has(is)).length + (isDated ? 1 : 0);
  const isLedger = isDated && has('Debit') && has('Credit');
  if (isLedger) return ['Expenditures', { by: 'heading' }];
  const [sheetName, ...fileNames] = names;
  const byName = [...captionsNear, ...(sheetName === undefined ? [] : [sheetName]), table.name, ...fileNames];
  for (const text of byName) {
    const [plan, actual] = [PLAN_WORDS.test(text), ACTUAL_WORDS.test(text)];
    if (plan !== actual) return [plan ? 'Estimates' : 'Expenditures', { by: 'name', text }];
  }
  // What has a document or voucher and a day was paid.
  if (entries > 1 || (isDated && facts.columns.some(isOfDocuments))) return ['Expenditures', { by: 'heading' }];
  return [undefined, { by: 'nothing else' }];
}

const isOfDocuments = ({ heading, texts, days }: ColumnFacts): boolean =>
  days === 0 && texts > 1 && DOCUMENT_WORDS.test(heading);

/** A copy or summary of another table, or on a sheet that is named as set aside: only the officer can say. */
const mayNotCount = (around: Surroundings, facts: TableFacts): boolean =>
  around.isTwin ||
  around.repeats.length > 0 ||
  (around.others > 0 && around.isNamed && isSetAside(around.names[0]!)) ||
  isOfContributors(facts) ||
  (around.others + around.beside > 0 && isOfCounted(facts));

/** What a table with these columns of amounts may be. */
function kindsOf(columns: readonly ColumnGuess[], { repeats }: Surroundings): string[] {
  const isOfBoth = ['Estimate', 'Actual'].every((side) => columns.some(({ is }) => is === side));
  if (isOfBoth && repeats.length > 0) return ['Expenditures', 'Estimates and expenditures', 'left out'];
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
  const periods = guesses.filter(({ is }) => is === 'Period');
  const has = (name: string): boolean => guesses.some(({ is }) => is === name);
  // Beside a budget that they do not add up to months and quarters are what was spent.
  const isBesideBudget = periods.length > 1 && has('Estimate') && !has('Actual');
  const side = isBesideBudget || kind === 'Expenditures' ? 'Actual' : kind === 'Estimates' ? 'Estimate' : undefined;
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
  if (groups.every(({ label }) => yearsOfCaption(label).length > 0)) return undefined;
  const times = new Map<string, number>();
  for (const { lines } of groups) for (const each of lines) times.set(each, (times.get(each) ?? 0) + 1);
  const repeated = [...times.values()].filter((count) => count > 1).length;
  return groups.length > 1 && repeated >= times.size / 2 ? 'meetings' : 'parts';
}

function meetingOf(
  { table }: TableFacts,
  columns: readonly ColumnGuess[],
  groups: TableGuess['groups'],
  { known, alike, filesAlike, isNamed, isTitled, names, hasPlanOfOthers }: Surroundings,
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
  const fileName = names.at(-1) ?? '';
  const byFile: Placement = { value: 'file name', isConstant: false, reason: { by: 'name', text: fileName } };
  const told = filesAlike.length > 1 ? toldByFiles(filesAlike) : 'one';
  if (filesAlike.length > 1 && knows(known, fileName)) return byFile;
  // One of the files is of the only meeting that is known: the others are not.
  if (told === 'meetings' && known.meetings.length === 1)
    return filesAlike.some((file) => knows(known, file)) ? byFile : undefined;
  if (known.meetings.length === 1) return { value: known.meetings[0]!, isConstant: true, reason: { by: 'only one' } };
  if (known.meetings.length > 1) return undefined;
  if (isTitled) return { value: 'title', isConstant: false, reason: { by: 'name', text: titleAbove(table) } };
  // Periods with one budget are of one matter.
  if (isNamed && alike > 1 && !hasPlanOfOthers && !PLAN_WORDS.test(sheetName) && !ACTUAL_WORDS.test(sheetName))
    return { value: 'sheet name', isConstant: false, reason: { by: 'sheets alike', count: alike } };
  if (told === 'meetings' && !hasPlanOfOthers) return byFile;
  // Of years all but the year of the report are left out, where that is known.
  if (told === 'asked' || (told === 'years' && known.year === undefined)) return undefined;
  // Nothing tells meetings apart: what the workbook is about is taken for one.
  return { value: '', isConstant: true, reason: { by: 'nothing else' } };
}

const areDifferent = (files: readonly string[]): boolean => files.length > 1 && new Set(files).size === files.length;

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
