/** Which columns of a table change what its amounts mean: by their headings, and, where these say nothing, by what is written in them. */
import { dayFromSerial, isoFromDay, yearOf } from '../values/calendar';
import { headingKey } from '../values/code-key';
import { currencyDecimals } from '../values/currencies';
import { readUnit } from '../values/units';
import { BEARERS, CHECKED_HEADINGS, COUNTING_HEADINGS, FUNDING_HEADINGS } from '../workbook/amount-words';
import { choiceKeys, choiceOf } from '../workbook/heading-index';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { cellText } from '../workbook/cell-text';
import { CellFormat, CellKind } from '../workbook/workbook';
import { columnLetters } from '../values/address';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer, subjectOfValue } from './answers';
import { headingAt, tableCells } from './table-cells';
import { askUnitRates } from './unit-rates';
import { partsVersions } from './version-columns';

export interface MeaningColumns {
  /** Debit or credit; 0: none. */
  readonly sign: number;
  readonly year: number;
  /** Planned or spent. */
  readonly type: number;
  /** The type parts what was planned from what was spent; else it only names what may not count. */
  readonly typeParts: boolean;
  /** What became of the entry. */
  readonly status: number;
  /** Headed by such a word itself (`Void`), with marks in the rows that it is true of. */
  readonly marks: readonly number[];
}

/** A column with more different values is no list of a few. */
const MOST_VALUES = 12;
/** Rows looked at for columns without a heading. */
const ROWS = 500;

/**
 * Finds the columns; what is known by its values alone is an error that says the row of Settings by which it becomes known: the values of a foreign
 * list may mean something else.
 */
export function meaningColumns(found: RecognisedSheet, registers: CostRegisters): MeaningColumns {
  const { columns } = found;
  const marks: number[] = [];
  // What was said of a column that is not read is an answer that is used.
  for (const column of found.leftOutColumns)
    registers.answers.answer(found.sheet.name, found.kind, headingAt(found, column));
  for (const column of strangeColumns(found)) {
    const heading = headingAt(found, column);
    const values = valuesOf(found, column);
    const isMarked = HEADS.has(headingKey(heading)) || !holdsMoney(found, column);
    if (heading !== '' && isDoubtfulWord(heading) && isMarked) {
      marks.push(column);
      continue;
    }
    if (values === undefined || values.length === 0) continue;
    const meaning = meaningOf(values, found, registers, heading, column);
    if (meaning === undefined) continue;
    // Who said which of its values count knows what they mean.
    const isAnswered = values.some((value) => {
      const subject = subjectOfValue(heading, value);
      return registers.answers.answer(found.sheet.name, found.kind, subject) !== undefined;
    });
    if (isAnswered) continue;
    registers.findings.add(
      'column-meaning-unclear',
      { file: found.workbook.file, sheet: found.sheet.name, cell: `${columnLetters(column)}${found.headingRow}` },
      {
        heading: heading || columnLetters(column),
        found: values.slice(0, 4).join(', '),
        column: meaning,
        setting: settingOfAnswer(found.sheet.name, heading || columnLetters(column)),
      },
      found.kind,
    );
  }
  askUnitRates(found, registers);
  const type = typeOf(found);
  return {
    sign: columns.get('Debit/credit') ?? 0,
    year: columns.get('Year') ?? 0,
    type: type === undefined ? 0 : (columns.get('Type') ?? 0),
    typeParts: type === 'sides',
    status: columns.get('Entry status') ?? 0,
    marks,
  };
}

/** Whether a text names what is committed and not spent yet, in a table without a column of stages. */
export const isCommitment = (text: string, { columns }: RecognisedSheet): boolean =>
  !columns.has('Stage') && choiceOf('Expenditures.Stage', text) === 'commitment';

/** Whether a text is, or begins with, a word by which an entry does not count. */
export function isDoubtful(text: string): boolean {
  if (choiceOf('Entry status', text) === 'doubtful') return true;
  const [first = ''] = /^[\p{L}\p{M}'’-]+/u.exec(text.trim()) ?? [];
  return first !== '' && first.length < text.trim().length && isDoubtfulWord(first);
}

export const isDoubtfulWord = (text: string): boolean =>
  choiceOf('Entry status', text) === 'doubtful' || HEADS.has(headingKey(text));

/** Headings of columns that mark entries as undone, in what accounts print. */
const HEADS: ReadonlySet<string> = new Set(
  [
    ...[
      'Reversed with',
      'Reversal doc.',
      'Reversal document',
      'Reversed by',
      'Reverse document',
      'Is cancelled',
      'Cancelled?',
      'Void?',
      'Deleted?',
    ],
    ...[
      'Annulé par',
      'Extourné par',
      'Pièce d’extourne',
      'Anulado por',
      'Documento de anulación',
      'Сторнировано',
      'Документ сторно',
      'ألغي بموجب',
      '冲销凭证',
    ],
  ].map(headingKey),
);

/** The year of a text that names one (`2013`, `FY 2013`, `03.2013`, `2013-12`); `undefined` where it names none, or several (`2012/13`). */
export function yearIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const [, monthly, quarterly] =
    /^((?:19|20)\d{2})(?:0[1-9]|1[0-2])$|^(?:(?:Q[1-4]|T[1-4]|H[12]|S[12])[\s/'’.-]|(?:FY|BFY|CY)[\s/'’.-]?)(\d{2})$/iu.exec(
      plain,
    ) ?? [];
  if (monthly !== undefined || quarterly !== undefined) return Number(monthly ?? `20${quarterly}`);
  const years = [...new Set(plain.match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/gu) ?? [])];
  if (years.length !== 1) return undefined;
  const pair = /(?<!\d)((?:19|20|21)\d{2})\s*[/–-]\s*(\d{1,2})(?!\d)/u.exec(plain);
  if (pair) {
    const next = (Number(pair[1]) + 1) % 100;
    // 2012-13 is two years, 2013-12 a month.
    if (Number(pair[2]) === next || Number(pair[2]) > 12 || Number(pair[2]) === 0) return undefined;
  }
  return Number(years[0]);
}

/** Columns between the table's that no heading of ours names. */
function strangeColumns(found: RecognisedSheet): number[] {
  const { columns, across, totalColumns, leftOutColumns, left, right, sheet } = found;
  const known = new Set([
    ...columns.values(),
    ...across.keys(),
    ...totalColumns,
    ...leftOutColumns,
    ...found.otherSideColumns,
  ]);
  const strange = new Set(found.unknownColumns);
  const type = columns.get('Type');
  // Types of estimates may be versions; of what they mean nothing is known.
  if (found.kind === 'Estimates' && type !== undefined && !found.toldColumns.includes(type)) {
    strange.add(type);
    known.delete(type);
  }
  const { cells } = sheet;
  const seen = new Set<number>();
  let rows = 0;
  for (let row = 0; row < cells.rowCount && rows < ROWS; row++) {
    const number = cells.rowNumber(row);
    if (number <= found.headingRow) continue;
    if (number > found.lastRow) break;
    rows++;
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (column < left || column > right || known.has(column) || seen.has(column)) continue;
      seen.add(column);
      strange.add(column);
    }
  }
  return [...strange];
}

/** Whether the numbers of a column are more than marks: `Outstanding` may head amounts. */
function holdsMoney(found: RecognisedSheet, column: number): boolean {
  const { cells } = found.sheet;
  for (const { cell } of tableCells(found, column)) {
    if (cells.kind(cell) !== CellKind.number || cells.format(cell) === CellFormat.date) continue;
    if (cells.value(cell) !== 0 && cells.value(cell) !== 1) return true;
  }
  return false;
}

/** The different values of a column as texts; `undefined` where there are too many. */
function valuesOf(found: RecognisedSheet, column: number): string[] | undefined {
  const { cells } = found.sheet;
  const values = new Set<string>();
  for (const { cell } of tableCells(found, column)) {
    const kind = cells.kind(cell);
    if (kind !== CellKind.text && kind !== CellKind.number) continue;
    const value = cells.value(cell);
    let text = kind === CellKind.text ? found.workbook.texts.text(value).trim() : String(value);
    if (kind === CellKind.number && cells.format(cell) === CellFormat.date) {
      const day = dayFromSerial(value, found.workbook.date1904);
      // A day is no year, but for the one that a year begins or ends with.
      if (day === undefined || !/-(?:01-01|12-31)$/.test(isoFromDay(day))) return undefined;
      text = String(yearOf(day));
    }
    if (text !== '') values.add(text);
    if (values.size > MOST_VALUES) return undefined;
  }
  return [...values];
}

export const saysWhetherCounts = (heading: string): boolean => COUNTING_HEADINGS.has(headingKey(heading));
const isMark = (value: string): boolean =>
  choiceOf('yes/no', value) !== undefined || /^(?:[x✓✔×*]|[01])$/iu.test(value.trim());

/** Whether a column has a cross or a star in some rows and nothing in the others, under a heading that does not say what was done with these. */
function isFlag(values: readonly string[], found: RecognisedSheet, heading: string, column: number): boolean {
  if (!values.every((value) => /^[x*]$/iu.test(value)) || CHECKED_HEADINGS.has(headingKey(heading))) return false;
  return filledIn(found, column) < filledIn(found, amountColumn(found));
}

/** Rows in which a column shows something: formulas that give an empty text do not. */
function filledIn(found: RecognisedSheet, column: number): number {
  const { workbook, sheet } = found;
  let filled = 0;
  for (const { cell } of tableCells(found, column)) if (cellText(workbook, sheet, cell).trim() !== '') filled++;
  return filled;
}

const amountColumn = ({ columns, across }: RecognisedSheet): number =>
  columns.get('Amount') ?? columns.get('Debit') ?? [...across.keys()][0] ?? columns.get('Line') ?? 0;

/** Names of kinds of documents are no longer. */
const LONGEST_WORD = 32;
const OF_PERIODS = /period|year|exercice|ejercicio|período|период|год|فترة|سنة|期间|年度/iu;
const PERIOD = /^(?:19|20|21)\d{2}\s*[/–-]\s*(?:(?:19|20|21)\d{2}|\d{2})$/u;

/** Whether a period is of two years of which one is the year. */
function isAround(period: string, year: number): boolean {
  const [first, last] = (period.normalize('NFKC').match(/\d+/gu) ?? []).map(Number);
  return first !== undefined && last !== undefined && (first === year || last % 100 === year % 100);
}

/** The currency that a value names by its code or name, and nothing else. */
function currencyNamed(value: string): string | undefined {
  if (/^[A-Z]{3}$/.test(value)) return currencyDecimals(value) === undefined ? undefined : value;
  return value.length <= LONGEST_WORD && /\p{L}|[€£¥$]/u.test(value) ? readUnit(value)?.currency : undefined;
}

/** The column of ours that a list of values speaks for, where it matters for these amounts. */
function meaningOf(
  values: readonly string[],
  found: RecognisedSheet,
  { settings }: CostRegisters,
  heading: string,
  column: number,
): string | undefined {
  const all = (is: (value: string) => boolean): boolean => values.every(is);
  const some = (is: (value: string) => boolean): boolean => values.some(is);
  const named = (
    list: 'Debit/credit' | 'Type' | 'Entry status' | 'Expenditures.Stage',
    value: string,
  ): string | undefined => choiceKeys(list).get(headingKey(value));
  const { columns, kind } = found;
  if (!columns.has('Debit/credit') && all((value) => named('Debit/credit', value) !== undefined)) {
    const isBoth = some((value) => named('Debit/credit', value) === 'debit');
    // Numbers are keys of postings only where both ways occur: 50 alone is a price.
    const isCredit = some((value) => named('Debit/credit', value) === 'credit');
    if (isCredit && (isBoth || !all((value) => /^\d+$/.test(value)))) return 'Debit/credit';
  }
  if (!columns.has('Currency')) {
    const currencies = values.map(currencyNamed);
    if (currencies.every((code) => code !== undefined) && currencies.some((code) => code !== settings.currency))
      return 'Currency';
  }
  // `B13` is a year only where the heading speaks of periods; else it may be any code.
  const isOfPeriod = (value: string): boolean => OF_PERIODS.test(heading) && /^[A-Z]{1,2}\d{2}$/u.test(value.trim());
  // A year, or a biennium that has one in it.
  const isYear = (value: string): boolean =>
    value.length <= 12 &&
    (PERIOD.test(value.normalize('NFKC').trim()) || isOfPeriod(value) || (yearIn(value) ?? 0) >= 1990);
  if (
    !columns.has('Year') &&
    settings.year !== undefined &&
    all(isYear) &&
    some((value) => yearIn(value) !== settings.year) &&
    (values.length > 1 || !isAround(values[0]!, settings.year))
  )
    return 'Year';
  // In a list of kinds of document one is enough that is taken off, or not spent yet.
  const isList = values.length > 1 && all((value) => value.length <= LONGEST_WORD);
  if (!columns.has('Type')) {
    const side = kind === 'Estimates' ? 'plan' : 'actual';
    if (all((value) => named('Type', value) !== undefined) && some((value) => named('Type', value) !== side))
      return 'Type';
    // `Estimate` among the sources of what was spent; `approved` says what became of an entry.
    const isOfOther = (value: string): boolean =>
      named('Type', value) === (side === 'plan' ? 'actual' : 'plan') && named('Entry status', value) !== 'counts';
    if (isList && some((value) => named('Type', value) === 'doubtful' || isOfOther(value))) return 'Type';
  }
  if (!columns.has('Entry status') && saysWhetherCounts(heading) && all(isMark)) return 'Entry status';
  if (!columns.has('Entry status') && isFlag(values, found, heading, column)) return 'Entry status';
  const saysWhoPays = FUNDING_HEADINGS.has(headingKey(heading)) || some((value) => BEARERS.test(value.trim()));
  if (!columns.has('Entry status') && values.length > 1 && saysWhoPays) return 'Entry status';
  if (partsVersions(found, column, heading, values)) return 'Version';
  if (kind !== 'Expenditures') return undefined;
  if (!columns.has('Stage') && some((value) => named('Expenditures.Stage', value) === 'commitment')) {
    if (all((value) => named('Expenditures.Stage', value) !== undefined)) return 'Stage';
    if (isList && !columns.has('Entry status')) return 'Entry status';
  }
  if (!columns.has('Entry status') && all((value) => named('Entry status', value) !== undefined)) {
    if (some((value) => named('Entry status', value) === 'doubtful')) return 'Entry status';
  }
  return undefined;
}

/** Whether the column headed as a type parts what was planned from what was spent, or names a credit; other types are no matter of ours. */
function typeOf(found: RecognisedSheet): 'sides' | 'doubtful' | undefined {
  const column = found.columns.get('Type') ?? 0;
  if (column === 0) return undefined;
  const side = found.kind === 'Estimates' ? 'plan' : 'actual';
  const seen = new Set<number>();
  let unknown = 0;
  const known = new Set<string>();
  const numbers = new Set<number>();
  for (const { cell } of tableCells(found, column)) {
    if (found.sheet.cells.kind(cell) === CellKind.number) numbers.add(found.sheet.cells.value(cell));
    if (numbers.size > MOST_VALUES) return undefined;
    if (found.sheet.cells.kind(cell) !== CellKind.text) continue;
    const id = found.sheet.cells.value(cell);
    if (seen.has(id)) continue;
    seen.add(id);
    const text = found.workbook.texts.text(id).trim();
    const said = isCommitment(text, found) && found.kind === 'Expenditures' ? 'doubtful' : choiceOf('Type', text);
    if (said === undefined) unknown++;
    else known.add(said);
    if (seen.size > 100) break;
  }
  // Keys of which nobody knows what they stand for.
  if (seen.size === 0 && numbers.size > 1) return 'sides';
  // Values that are all of the side wanted, or of which none says the other, are a type of something else.
  if (known.has(side === 'plan' ? 'actual' : 'plan') && unknown * 2 <= seen.size) return 'sides';
  return known.has('doubtful') ? 'doubtful' : undefined;
}
