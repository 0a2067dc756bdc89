/** Reporting year, currency and units that the workbooks say somewhere, where no Settings sheet does. */
import { readUnit, unitIn } from '../values/units';
import { isYear } from '../workbook/captions';
import { CellKind } from '../workbook/workbook';
import type { TableFacts } from './column-facts';
import { isYears } from './column-kinds';
import type { Reason } from './guess';

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
      for (const found of text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [])
        if (isYear(Number(found)) && !said.has(Number(found))) said.set(Number(found), text);
  const [first, ...others] = [...said.keys()].sort((a, b) => b - a);
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
  const byCount = [...days].filter(([year]) => isYear(year)).sort(([a, m], [b, n]) => n - m || b - a);
  const [most, ...rest] = byCount.map(([year]) => year);
  return most === undefined ? undefined : { value: most, reason: { by: 'deciding values' }, rivals: rest };
}

/** The currency that headings, captions or formats say; United States dollars where nothing does. */
export function proposeCurrency(tables: readonly TableFacts[]): ProposedSetting<string> {
  const said = new Map<string, string>();
  const note = (code: string | undefined, text: string): void => {
    if (code !== undefined && /^[A-Z]{3}$/.test(code) && !said.has(code)) said.set(code, text);
  };
  for (const { table } of tables) {
    for (const { heading } of table.columns) note(plainCurrency(heading), heading);
    for (const { text } of table.captions) note(plainCurrency(text), text);
    note(plainCurrency(table.sheet.name), table.sheet.name);
    for (const [code, shown] of shownCurrencies(table)) note(code, shown);
  }
  const [first, ...rivals] = said.keys();
  if (first === undefined) return { value: 'USD', reason: { by: 'nothing else' }, rivals: [] };
  return { value: first, reason: { by: 'name', text: said.get(first)! }, rivals };
}

function plainCurrency(text: string): string | undefined {
  const said = isYear(Number(text)) ? undefined : unitIn(text);
  return said && said.among.length === 1 ? said.currency : undefined;
}

const ROWS = 200;

function* shownCurrencies({ sheet: { cells }, headingRow }: TableFacts['table']): Generator<readonly [string, string]> {
  for (let row = 0, seen = 0; row < cells.rowCount && seen < ROWS; row++) {
    if (cells.rowNumber(row) <= headingRow) continue;
    seen++;
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const look = cells.kind(cell) === CellKind.number ? cells.look(cell) : undefined;
      if (look?.currency !== undefined) yield [look.currency, look.code];
    }
  }
}

/** The unit that a caption or a heading says of a table's amounts, as Settings say it (`1000 USD`); `undefined` where they are whole. */
export function proposeUnit({ table }: TableFacts, currency: string): string | undefined {
  for (const text of [
    ...table.captions.map((caption) => caption.text),
    ...table.columns.map(({ heading }) => heading),
  ]) {
    const said = isYear(Number(text)) ? undefined : unitIn(text);
    if (!said || said.scale === 1) continue;
    const unit = `${said.scale} ${said.currency ?? currency}`;
    if (readUnit(unit)) return unit;
  }
  return undefined;
}
