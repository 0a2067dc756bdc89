/** The unit of a table's amounts: what Settings say, else what the heading of the amount itself says of its currency. */
import type { Place } from '../values/address';
import { cellAddress } from '../values/address';
import { isOfBoth } from '../workbook/heading-index';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Answers, HeadingCells } from './answers';
import type { Findings } from './findings';
import type { Settings } from './records';
import { headingAt } from './table-cells';
import type { Unit, UnitSaid } from '../values/units';
import { unitIn } from '../values/units';

/** The columns whose headings say in what the amounts are. */
export const AMOUNT_COLUMNS = ['Amount', 'Debit', 'Credit'] as const;

export interface TableUnit extends Unit {
  /** Settings say its currency. */
  readonly isAnswered: boolean;
}

/** The first cell of a table's headings, by which Settings name the table. */
export const firstHeadingOf = ({ columns, across, headingRow }: RecognisedSheet): string =>
  cellAddress(headingRow, Math.min(...columns.values(), ...across.keys()));

/** The cells by which Settings name the table, and the column of its amounts. */
export function headingCellsOf(found: RecognisedSheet): HeadingCells {
  const column = ownAmount(found);
  return {
    first: firstHeadingOf(found),
    amount: column === undefined ? undefined : cellAddress(found.headingRow, column),
  };
}

/** Of a table with meetings or lines across the first of its columns of amounts; what is said of it is said of all. */
function ownAmount({ columns, across }: RecognisedSheet): number | undefined {
  if (across.size > 0) return Math.min(...across.keys());
  return AMOUNT_COLUMNS.map((name) => columns.get(name)).find((column) => column !== undefined);
}

/** Of a table whose amounts are headed with another scale than amounts beside them, or with none where these are. */
export interface UnlikeScales {
  readonly heading: string;
  /** What the table's own heading says. */
  readonly own: UnitSaid | undefined;
  /** What the heading of other amounts says that has a scale. */
  readonly beside: UnitSaid | undefined;
}

/** Of several columns of amounts with one unit the first whose heading says another scale than the first of all. */
export function oddColumn(found: RecognisedSheet): { column: number; heading: string; words: string } | undefined {
  const columns = [...found.across.keys()].sort((a, b) => a - b);
  const scales = columns.map((column) => unitIn(headingAt(found, column)));
  const at = scales.findIndex((said) => (said?.scale ?? 1) !== (scales[0]?.scale ?? 1));
  if (found.told === undefined || at < 0) return undefined;
  const heading = headingAt(found, columns[at]!);
  return { column: columns[at]!, heading, words: scales[at]?.words ?? heading };
}

/** `undefined` where all headings of amounts, of both sides, say the same scale or none. */
export function unlikeScales(found: RecognisedSheet): UnlikeScales | undefined {
  const column = ownAmount(found);
  // Lines and meetings across are headed by their names, unless the table was described.
  if (column === undefined || (found.across.size > 0 && found.told === undefined)) return undefined;
  const heading = headingAt(found, column);
  const own = unitIn(heading);
  const beside = [...(found.told?.amounts ?? []), ...found.otherSideColumns, ...found.across.keys()]
    .filter((each) => each !== column)
    .map((each) => headingAt(found, each))
    .filter((each) => !isOfBoth(each))
    .map((each) => unitIn(each));
  const scaleOf = (said: UnitSaid | undefined): number => said?.scale ?? 1;
  if (beside.every((each) => scaleOf(each) === scaleOf(own))) return undefined;
  return { heading, own, beside: beside.find((each) => scaleOf(each) !== 1) };
}

/** What is said of a sheet goes before its headings, and these before what is said of all sheets. */
export function unitOf(found: RecognisedSheet, answers: Answers): TableUnit {
  const answered = answers.unit(found.sheet.name, found.kind, headingCellsOf(found));
  const heading = headingCurrency(found);
  const isOwn = answered?.currency !== undefined && (answered.of !== 'all' || heading === undefined);
  const currency = isOwn ? answered.currency : heading;
  return { scale: answered?.scale ?? 1, currency, isAnswered: isOwn };
}

/** What the headings of the amounts say, by column. */
export function* headingUnits(found: RecognisedSheet): Generator<{ column: number; said: UnitSaid; heading: string }> {
  for (const name of [...AMOUNT_COLUMNS, 'Amount USD']) {
    const column = found.columns.get(name);
    if (column === undefined) continue;
    const heading = headingAt(found, column);
    const said = unitIn(heading);
    if (said) yield { column, said, heading };
  }
  // Under meetings or lines of a table that was described the headings say no more than side and unit.
  if (found.told === undefined) return;
  for (const column of found.across.keys()) {
    const heading = headingAt(found, column);
    const said = unitIn(heading);
    if (said) yield { column, said, heading };
  }
}

/** The one currency that a heading names; a shared name or sign is none. */
const named = ({ among }: UnitSaid): string | undefined => (among.length === 1 ? among[0] : undefined);

/** Of each column of amounts whose heading names a currency. */
export function currenciesByHeading(found: RecognisedSheet): ReadonlyMap<number, string> {
  const currencies = new Map<number, string>();
  const amountUsd = found.columns.get('Amount USD');
  for (const { column, said } of headingUnits(found)) {
    const code = named(said);
    if (code !== undefined && column !== amountUsd) currencies.set(column, code);
  }
  return currencies;
}

/** The currency of rows that say none: that of the headings, where they agree. */
function headingCurrency(found: RecognisedSheet): string | undefined {
  const [code, ...others] = new Set(currenciesByHeading(found).values());
  return others.length === 0 ? code : undefined;
}

/** Says where amounts are read in another unit than that of the settings. */
export function noteUnit(found: RecognisedSheet, unit: TableUnit, settings: Settings, findings: Findings): void {
  const currency = unit.currency ?? settings.currency;
  if (unit.scale === 1 && currency === settings.currency) return;
  findings.add('unit-applied', headingOfAmounts(found), { unit: `${unit.scale} ${currency}` });
}

/** Where the first heading of the table's amounts stands. */
export function headingOfAmounts(found: RecognisedSheet): Place {
  const column = Math.min(...AMOUNT_COLUMNS.flatMap((name) => found.columns.get(name) ?? []), ...found.across.keys());
  return { file: found.workbook.file, sheet: found.sheet.name, cell: cellAddress(found.headingRow, column) };
}
