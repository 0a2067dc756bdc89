/**
 * Tables that say the same again: a copy of a sheet, its draft, its earlier version. Read together they would count twice, so that each is asked about; a
 * name alone does not tell which of them counts.
 */
import { headingKey } from '../values/code-key';
import { isDoubtful } from '../records/caption-words';
import type { PlainTable } from '../workbook/plain-tables';
import { baseName } from '../workbook/sheet-candidates';
import type { RowFacts, TableFacts } from './column-facts';
import { COST_WORDS, isAmounts, periodIn, sideOf } from './column-kinds';
import { ACTUAL_WORDS, isPeriod, PLAN_WORDS, VERSION_WORDS } from './heading-words';

/** So many amounts are the same by chance. */
const FEWEST_EQUAL = 3;
const FEWEST_ENTRIES = 5;

/** Of tables with the same headings those that may be a copy or a version of another. */
export function twinTables(alike: readonly TableFacts[]): ReadonlySet<TableFacts> {
  const rowsOf = labelledOnce();
  const asked = new Set<TableFacts>();
  for (const [n, one] of alike.entries())
    for (const other of alike.slice(n + 1)) {
      if (one.table.sheet === other.table.sheet) continue;
      const [name, otherName] = namesOf(one.table, other.table);
      const [isOne, isOther] = [isVersion(name), isVersion(otherName)];
      if (!isNameOfSame(name, otherName)) {
        // `Old budget` beside whatever counts now.
        if (isOldPlan(name) !== isOldPlan(otherName)) {
          asked.add(isOldPlan(name) ? one : other);
          continue;
        }
        if (isPeriod(name) && isPeriod(otherName)) continue;
        const [rows, others] = [rowsOf(one), rowsOf(other)];
        // Of periods and days the same budget is asked about as a whole: see `repeatedPlans`.
        if (isOfTime(name) && isOfTime(otherName) && hasSamePlan(one, other, rows, others)) continue;
        if (!saysTheSame(one, other, rows, others, isBudgetOfDay(name) && isBudgetOfDay(otherName))) continue;
      }
      // A name without a mark is taken for that of the sheet that counts, beside one that has a mark.
      if (isOne || !isOther) asked.add(one);
      if (isOther || !isOne) asked.add(other);
    }
  return asked;
}

type RowsOf = (facts: TableFacts) => ReadonlyMap<string, RowFacts>;

/** The labelled rows of tables, each table's made out once. */
function labelledOnce(): RowsOf {
  const known = new Map<TableFacts, ReadonlyMap<string, RowFacts>>();
  return (facts) => {
    const rows = known.get(facts) ?? labelled(facts);
    known.set(facts, rows);
    return rows;
  };
}

/**
 * Tables with the same headings that are of periods or days and have the same budget, one after the other: it may be the budget of the year, said on each of
 * them, or all that they say may be said again by the last.
 */
export function repeatedPlans(alike: readonly TableFacts[]): readonly (readonly TableFacts[])[] {
  const rowsOf = labelledOnce();
  const groups: TableFacts[][] = [];
  for (const facts of alike) {
    const group = groups.find(([first]) => isOfSamePlan(first!, facts, rowsOf));
    if (group) group.push(facts);
    else groups.push([facts]);
  }
  const dayOf = ({ table }: TableFacts): string => DAY.exec(table.sheet.name)?.[0] ?? '';
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.sort((one, other) => dayOf(one).localeCompare(dayOf(other))));
}

function isOfSamePlan(one: TableFacts, other: TableFacts, rowsOf: RowsOf): boolean {
  const names = namesOf(one.table, other.table);
  if (one.table.sheet === other.table.sheet || !names.every(isOfTime) || isNameOfSame(...names)) return false;
  return hasSamePlan(one, other, rowsOf(one), rowsOf(other));
}

/** A day as it sorts. */
const DAY = /(?<!\d)(?:19|20)\d{2}[-._ ]?[01]\d[-._ ]?[0-3]\d(?!\d)/u;
const ANY_DAY = /(?<!\d)[0-3]?\d[-._ ](?:[01]?\d|\p{L}{3,9})[-._ ](?:(?:19|20)\d{2}|\d{2})(?!\d)/u;

/** Whether a name says a month, a quarter or a day. */
const isOfTime = (name: string): boolean => periodIn(name) !== '' || isOfDay(name);
const isOfDay = (name: string): boolean => DAY.test(name) || ANY_DAY.test(name);
/** A budget as it was on a day: the next one says it again, with what was changed since. */
const isBudgetOfDay = (name: string): boolean => isOfDay(name) && PLAN_WORDS.test(name);

/** By which two tables differ: the names of their sheets or, where these are the same, of their files. */
function namesOf(one: PlainTable, other: PlainTable): readonly [string, string] {
  const areAlike = headingKey(one.sheet.name) === headingKey(other.sheet.name);
  return areAlike ? [baseName(one.workbook.file), baseName(other.workbook.file)] : [one.sheet.name, other.sheet.name];
}

/** At the end of a name without blanks round it. */
const NUMBERED = /\(\d{1,2}\)$/u;
const marks = new RegExp(VERSION_WORDS.source, 'giu');
const withoutMarks = (name: string): string =>
  headingKey(name.trim().replace(NUMBERED, '').replace(marks, ' ')).replace(/[^\p{L}\p{N}]+/gu, '');
const isVersion = (name: string): boolean => NUMBERED.test(name.trim()) || VERSION_WORDS.test(name) || isDoubtful(name);

const SET_ASIDE =
  /^(?:old|drafts?|brouillons?|borrador|entwurf|черновик|مسودة|草稿|backup|back-up|bak|archived?|obsolete|previous|superseded|do not use|ancien(?:ne)?s?|archives?|obsolète|ne pas utiliser|antigu[oa]s?|archivo|obsolet[oa]|no usar|alt|archiv|стар(?:ый|ая|ое|ые)|архив|قديم|أرشيف|旧|存档|备份)$/iu;

/** Whether a sheet's name says nothing but that what it holds was set aside. */
export const isSetAside = (name: string): boolean => SET_ASIDE.test(name.replace(/[\d\s()[\]._-]+/gu, ' ').trim());

/** Whether a name says just that, and of which side it is. */
function isOldPlan(name: string): boolean {
  const words = name.split(/[\d\s()[\]._-]+/u).filter((word) => word !== '');
  const rest = words.filter((word) => !PLAN_WORDS.test(word) && !ACTUAL_WORDS.test(word) && !COST_WORDS.test(word));
  return rest.length > 0 && rest.length < words.length && rest.every((word) => SET_ASIDE.test(word));
}

/** `Budget` and `Budget (2)`, `Costs v1` and `Costs v2`. Numbers in brackets alone may count meetings. */
function isNameOfSame(one: string, other: string): boolean {
  if (one === other || withoutMarks(one) !== withoutMarks(other)) return false;
  return (
    [one, other].some((name) => VERSION_WORDS.test(name)) || [one, other].some((name) => !NUMBERED.test(name.trim()))
  );
}

/** Whether most amounts under the same labels are equal: of both sides, of entries with their days, or of what is known to be a budget (`isBudget`). */
function saysTheSame(
  one: TableFacts,
  other: TableFacts,
  rows: ReadonlyMap<string, RowFacts>,
  others: ReadonlyMap<string, RowFacts>,
  isBudget: boolean,
): boolean {
  let [equal, all, columns, unlike] = [0, 0, 0, 0];
  for (const [n, column] of one.columns.entries()) {
    const beside = other.columns[n];
    if (!beside || !isAmounts(column) || !isAmounts(beside)) continue;
    let [same, both] = [0, 0];
    for (const [label, { numbers }] of rows) {
      const mine = numbers.get(column.column) ?? 0;
      const theirs = others.get(label)?.numbers.get(beside.column) ?? 0;
      if (mine === 0 && theirs === 0) continue;
      both++;
      if (mine === theirs) same++;
    }
    if (both === 0) continue;
    columns++;
    if (same * 2 < both) unlike++;
    equal += same;
    all += both;
  }
  const added = [...others.keys()].filter((label) => !rows.has(label)).length;
  if (added * 2 > rows.size || unlike > 0) return false;
  if (columns > 1 || isBudget) return equal >= FEWEST_EQUAL && equal >= all * 0.6;
  return one.columns.some(({ days }) => days > 0) && equal >= FEWEST_ENTRIES && equal >= all * 0.9;
}

/** Of months and quarters that each have both sides: whether the same budget, in all its lines, stands in both. It may be that of the year. */
function hasSamePlan(
  one: TableFacts,
  other: TableFacts,
  rows: ReadonlyMap<string, RowFacts>,
  others: ReadonlyMap<string, RowFacts>,
): boolean {
  if (!one.columns.some((column) => isAmounts(column) && sideOf(column.heading) === 'Actual')) return false;
  return one.columns.some((column, n) => {
    const beside = other.columns[n];
    if (!beside || !isAmounts(column) || sideOf(column.heading) !== 'Estimate') return false;
    const planned = [...rows].filter(([, { numbers }]) => (numbers.get(column.column) ?? 0) !== 0);
    return (
      planned.length > 1 &&
      planned.every(
        ([label, { numbers }]) => others.get(label)?.numbers.get(beside.column) === numbers.get(column.column),
      )
    );
  });
}

/** Rows by their texts, each with its number among those that have the same. */
function labelled({ rows }: TableFacts): ReadonlyMap<string, RowFacts> {
  const found = new Map<string, RowFacts>();
  const times = new Map<string, number>();
  for (const row of rows) {
    if (row.isTotal) continue;
    const label = [...row.texts.values()].map(headingKey).join('\n');
    const time = times.get(label) ?? 0;
    times.set(label, time + 1);
    found.set(`${label}\n${time}`, row);
  }
  return found;
}
