/**
 * Tables that say the same again: a copy of a sheet, its draft, its earlier version. Read together they would count twice, so that each is asked about; a
 * name alone does not tell which of them counts.
 */
import { headingKey } from '../values/code-key';
import { isDoubtful } from '../records/caption-words';
import type { PlainTable } from '../workbook/plain-tables';
import { baseName } from '../workbook/sheet-candidates';
import type { RowFacts, TableFacts } from './column-facts';
import { isAmounts } from './column-kinds';
import { isPeriod, VERSION_WORDS } from './heading-words';

/** So many amounts are the same by chance. */
const FEWEST_EQUAL = 3;
const FEWEST_ENTRIES = 5;

/** Of tables with the same headings those that may be a copy or a version of another. */
export function twinTables(alike: readonly TableFacts[]): ReadonlySet<TableFacts> {
  const known = new Map<TableFacts, ReadonlyMap<string, RowFacts>>();
  const rowsOf = (facts: TableFacts): ReadonlyMap<string, RowFacts> => {
    const rows = known.get(facts) ?? labelled(facts);
    known.set(facts, rows);
    return rows;
  };
  const asked = new Set<TableFacts>();
  for (const [n, one] of alike.entries())
    for (const other of alike.slice(n + 1)) {
      if (one.table.sheet === other.table.sheet) continue;
      const [name, otherName] = namesOf(one.table, other.table);
      const [isOne, isOther] = [isVersion(name), isVersion(otherName)];
      const areNamed = isNameOfSame(name, otherName);
      if (!areNamed && !saysTheSame(one, other, rowsOf(one), rowsOf(other))) continue;
      // A name without a mark is taken for that of the sheet that counts, beside one that has a mark.
      if (isOne || !isOther) asked.add(one);
      if (isOther || !isOne) asked.add(other);
    }
  return asked;
}

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

/** `Budget` and `Budget (2)`, `Costs v1` and `Costs v2`. Numbers in brackets alone may count meetings. */
function isNameOfSame(one: string, other: string): boolean {
  if (one === other || withoutMarks(one) !== withoutMarks(other)) return false;
  return (
    [one, other].some((name) => VERSION_WORDS.test(name)) || [one, other].some((name) => !NUMBERED.test(name.trim()))
  );
}

/** Whether most amounts under the same labels are equal: of both sides, or of entries with their days. */
function saysTheSame(
  one: TableFacts,
  other: TableFacts,
  rows: ReadonlyMap<string, RowFacts>,
  others: ReadonlyMap<string, RowFacts>,
): boolean {
  if (isPeriod(one.table.sheet.name) && isPeriod(other.table.sheet.name)) return false;
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
  if (columns > 1) return equal >= FEWEST_EQUAL && equal >= all * 0.6;
  return one.columns.some(({ days }) => days > 0) && equal >= FEWEST_ENTRIES && equal >= all * 0.9;
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
