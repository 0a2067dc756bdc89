/** Reporting year, currency and units that the workbooks say somewhere, where no Settings sheet does. */
import { cellAddress } from '../values/address';
import type { UnitSaid } from '../values/units';
import { readUnit, unitIn } from '../values/units';
import { readAmountText } from '../records/amount-text';
import { yearsOfCaption } from '../records/caption-words';
import { isYear } from '../workbook/captions';
import { currencyOfAmounts } from '../workbook/currency-of-amounts';
import { CellKind } from '../workbook/workbook';
import type { RowFacts, TableFacts } from './column-facts';
import { isLabels, isYears, sideOf } from './column-kinds';
import type { ColumnGuess, Reason, TableGuess } from './guess';
import { MEETING_WORDS } from './heading-words';

export interface ProposedSetting<V> {
  readonly value: V;
  readonly reason: Reason;
  /** Others that are said as well. */
  readonly rivals: readonly V[];
}

/** The year that names and captions say, else the one that most days are in; `undefined` where nothing says one. */
export function proposeYear(tables: readonly TableFacts[]): ProposedSetting<number> | undefined {
  const said = new Map<number, string>();
  for (const { table } of tables)
    for (const text of [
      ...table.captions.map((caption) => caption.text),
      table.sheet.name,
      table.workbook.file,
      ...table.columns.map(({ heading }) => heading),
    ])
      for (const found of text.match(YEARS) ?? [])
        if (isYear(Number(found)) && !said.has(Number(found))) said.set(Number(found), text);
  const compared = yearsCompared(tables);
  const years = [...said.keys()].sort((a, b) => Number(compared.has(b)) - Number(compared.has(a)) || b - a);
  const [first, ...others] = years;
  if (first !== undefined) return { value: first, reason: { by: 'name', text: said.get(first)! }, rivals: others };
  const days = new Map<number, number>();
  for (const { dayYears, columns } of tables) {
    for (const [year, count] of dayYears) days.set(year, (days.get(year) ?? 0) + count);
    for (const { values } of columns.filter(isYears))
      for (const value of values) {
        const year = Number(/(?:19|20)\d{2}/.exec(value)?.[0]);
        days.set(year, (days.get(year) ?? 0) + 1);
      }
  }
  const labels = days.size === 0 ? yearsOfLabels(tables) : [];
  if (labels.length > 0) return { value: labels[0]!, reason: { by: 'deciding values' }, rivals: labels.slice(1) };
  const byCount = [...days].filter(([year]) => isYear(year)).sort(([a, m], [b, n]) => n - m || b - a);
  const [most, ...rest] = byCount.map(([year]) => year);
  return most === undefined ? undefined : { value: most, reason: { by: 'deciding values' }, rivals: rest };
}

/** The years that labels among the rows, or names of meetings, say: the latest first. */
function yearsOfLabels(tables: readonly TableFacts[]): number[] {
  const years = new Set<number>();
  for (const { columns } of tables)
    for (const { heading, values } of columns.filter(isLabels))
      for (const value of values)
        for (const found of value.match(YEARS) ?? [])
          if (MEETING_WORDS.test(heading) || yearsOfCaption(value).length > 0) years.add(Number(found));
  return [...years].filter(isYear).sort((a, b) => b - a);
}

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Of `Budget 2013 | Actual 2013 | Budget 2014` 2013: the next year's budget stands beside what is reported. */
function yearsCompared(tables: readonly TableFacts[]): ReadonlySet<number> {
  const compared = new Set<number>();
  for (const { table } of tables) {
    const of = (side: 'Estimate' | 'Actual'): Set<number> =>
      new Set(
        table.columns
          .filter(({ parts }) => parts.some((part) => sideOf(part) === side))
          .flatMap(({ heading }) => (heading.match(YEARS) ?? []).map(Number)),
      );
    const planned = of('Estimate');
    for (const year of of('Actual')) if (planned.has(year)) compared.add(year);
  }
  return compared;
}

/**
 * The currency that headings, captions or formats say, those of the amounts that are read before others; United States dollars where nothing does.
 */
export function proposeCurrency(
  tables: readonly TableFacts[],
  guesses: readonly Pick<TableGuess, 'columns'>[] = [],
): ProposedSetting<string> {
  const said = new Map<string, string>();
  const note = (code: string | undefined, text: string): void => {
    if (code !== undefined && /^[A-Z]{3}$/.test(code) && !said.has(code)) said.set(code, text);
  };
  for (const { columns } of guesses)
    for (const { facts, is } of columns) if (AMOUNTS.has(is)) note(plainCurrency(facts.heading), facts.heading);
  // Of amounts in two currencies the codes of those that are read.
  for (const { columns } of guesses)
    for (const { facts, is } of columns)
      if (is === 'Currency' && facts.values.length === 1 && columns.some((each) => isOfBooks(each)))
        note(facts.values[0]!.toUpperCase(), facts.heading);
  for (const { table } of tables) {
    for (const { heading } of table.columns) note(plainCurrency(heading), heading);
    for (const { text } of table.captions) note(plainCurrency(text), text);
    note(plainCurrency(table.sheet.name), table.sheet.name);
    for (const [code, shown] of shownCurrencies(table)) note(code, shown);
  }
  const [first, ...rivals] = said.keys();
  if (first === undefined) return ofSeveral(tables) ?? { value: 'USD', reason: { by: 'nothing else' }, rivals: [] };
  return { value: first, reason: { by: 'name', text: said.get(first)! }, rivals };
}

const AMOUNTS: ReadonlySet<string> = new Set(['Estimate', 'Actual', 'Amount', 'Debit', 'Credit']);
const isOfBooks = ({ facts, is }: ColumnGuess): boolean =>
  is === 'Amount' && currencyOfAmounts(facts.heading) === 'books';

/** Of a word that several currencies have (`pounds`) the first, with the others as rivals. */
function ofSeveral(tables: readonly TableFacts[]): ProposedSetting<string> | undefined {
  for (const { table } of tables)
    for (const text of [...table.columns.map(({ heading }) => heading), ...table.captions.map((each) => each.text)]) {
      const [first, ...rivals] = (isYear(Number(text)) ? undefined : unitIn(text))?.among ?? [];
      if (first !== undefined) return { value: first, reason: { by: 'name', text }, rivals };
    }
  return undefined;
}

function plainCurrency(text: string): string | undefined {
  const said = isYear(Number(text)) ? undefined : unitIn(text);
  return said && said.among.length === 1 ? said.currency : undefined;
}

const ROWS = 200;

/** By formats of numbers, and beside amounts that are written as texts. */
function* shownCurrencies({
  workbook: { texts },
  sheet: { cells },
  headingRow,
}: TableFacts['table']): Generator<readonly [string, string]> {
  for (let row = 0, seen = 0; row < cells.rowCount && seen < ROWS; row++) {
    if (cells.rowNumber(row) <= headingRow) continue;
    seen++;
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const look = cells.kind(cell) === CellKind.number ? cells.look(cell) : undefined;
      if (look?.currency !== undefined) yield [look.currency, look.code];
      if (cells.kind(cell) !== CellKind.text) continue;
      const text = texts.text(cells.value(cell)).trim();
      const read = text.length <= LONGEST_AMOUNT && /\d/.test(text) ? readAmountText(text) : undefined;
      if (read && 'currency' in read && read.currency !== undefined) yield [read.currency, text];
    }
  }
}

const LONGEST_AMOUNT = 40;

/** A unit as Settings say it (`1000 USD`), of a table or of the column of amounts whose heading is in a cell. */
export interface ProposedUnit {
  readonly cell: string | undefined;
  readonly unit: string;
}

/**
 * The unit that a caption or the headings say of a table's amounts; none where they are whole. Where one heading says a scale and another does not, each has
 * its own; of one that says nothing then, only what adds up with another tells the unit.
 */
export function proposeUnits({ facts, columns }: TableGuess, currency: string): ProposedUnit[] {
  const { table } = facts;
  const units = (said: UnitSaid | undefined): string => `${said?.scale ?? 1} ${said?.currency ?? currency}`;
  const caption = table.captions.map(({ text }) => saidIn(text)).find((said) => said !== undefined && said.scale !== 1);
  const amounts = columns
    .filter(({ is }) => is === 'Estimate' || is === 'Actual' || is === 'Amount' || is === 'Debit' || is === 'Credit')
    .map(({ facts: { column, heading }, is }) => ({ column, is, said: saidIn(heading) }));
  const scaled = amounts.find(({ said }) => said !== undefined && said.scale !== 1);
  if (!scaled) return caption && readUnit(units(caption)) ? [{ cell: undefined, unit: units(caption) }] : [];
  const isAlike = amounts.every(({ said }) => said?.scale === scaled.said!.scale);
  if (isAlike && readUnit(units(scaled.said))) return [{ cell: undefined, unit: units(scaled.said) }];
  // `Budget (thousands) | Actual | Balance`: what is left of one by the other is in the unit of both.
  const rests = columns.filter(({ is }) => is === 'Difference').map(({ facts: rest }) => rest.column);
  const isOfOneUnit = (column: number): boolean =>
    rests.some((rest) => isLeft(facts.rows, scaled.column, column, rest));
  return amounts.flatMap(({ column, said }) => {
    const own = said ?? (isOfOneUnit(column) ? scaled.said : caption);
    const unit = units(own);
    return own && readUnit(unit) ? [{ cell: cellAddress(table.headingRow, column), unit }] : [];
  });
}

/**
 * The units of the tables of a sheet. What stands above the first of them is the title of the sheet, and holds for all; what stands above another one, or in its
 * headings, is of that alone.
 */
export function unitsOfTables(guesses: readonly TableGuess[], currency: string): ProposedUnit[] {
  const units = guesses.map((guess) => proposeUnits(guess, currency));
  const wholes = units.map((own) => own.find(({ cell }) => cell === undefined)?.unit);
  const ofSheet = wholes[0];
  return [
    ...(ofSheet === undefined ? [] : [{ cell: undefined, unit: ofSheet }]),
    ...guesses.flatMap((guess, n) => {
      const unit = n === 0 ? undefined : (wholes[n] ?? plainUnit(guess, ofSheet));
      return unit === undefined || unit === ofSheet ? [] : [{ cell: firstHeadingOf(guess), unit }];
    }),
    ...units.flat().filter(({ cell }) => cell !== undefined),
  ];
}

/** Of a table whose title says a currency and no scale, on a sheet of which the title says one. */
function plainUnit({ facts: { table } }: TableGuess, ofSheet: string | undefined): string | undefined {
  const said = table.captions.map(({ text }) => saidIn(text)).findLast((each) => each !== undefined);
  return ofSheet !== undefined && said?.scale === 1 && said.currency !== undefined ? `1 ${said.currency}` : undefined;
}

/** The cell by which Settings name a table. */
const firstHeadingOf = ({ facts: { table }, columns }: TableGuess): string =>
  cellAddress(table.headingRow, Math.min(...columns.map(({ facts }) => facts.column)));

/** Whether a column is, in every row that has all three, what is left of one by the other as they are written. */
function isLeft(rows: readonly RowFacts[], plan: number, actual: number, rest: number): boolean {
  const offs = rows.flatMap(({ numbers }) => {
    const [one, other, left] = [numbers.get(plan), numbers.get(actual), numbers.get(rest)];
    return one === undefined || other === undefined || left === undefined
      ? []
      : [Math.abs(Math.abs(one - other) - Math.abs(left))];
  });
  return offs.length > 0 && offs.every((off) => off < 0.011);
}

const saidIn = (text: string): UnitSaid | undefined => (isYear(Number(text)) ? undefined : unitIn(text));
