/** What the sheet Reading says of one table, sorted by what it is said of. */
import { cellAddress } from '../values/address';
import type { Place } from '../values/address';
import { headingKey } from '../values/code-key';
import { currencyOfAmounts, isHeadOfCodes } from '../workbook/currency-of-amounts';
import { columnOf } from '../workbook/heading-index';
import type { PlainColumn, PlainTable } from '../workbook/plain-tables';
import type { RowSide } from '../workbook/recognised-sheet';
import { NO_HEADING, whenceOf } from './reading';
import type { ReadingAnswer } from './reading';
import { isMeant } from './sheet-pattern';

export type Side = 'Estimates' | 'Expenditures';

export class SaidOfTable {
  /** The sides that the table is read for. */
  readonly sides: readonly Side[];
  /** Columns of amounts of one side. */
  readonly own: Readonly<Record<Side, number[]>> = { Estimates: [], Expenditures: [] };
  /** Columns of amounts of whichever side. */
  readonly either: number[] = [];
  readonly differences: number[] = [];
  readonly totals: number[] = [];
  readonly leftOut: number[] = [];
  /** Columns whose values decide which side a row is of, by the keys of the values. */
  readonly deciding = new Map<number, Map<string, RowSide>>();
  /** The columns that headings stand for, by their keys. */
  readonly roles = new Map<string, string>();
  /** Columns of which a cell holds also for the empty ones below it. */
  readonly filled = new Set<number>();
  /** Where the meeting and the budget line are written. */
  readonly places = new Map<'Meeting' | 'Line', ReadingAnswer>();
  /** The column in which labels stand above the rows of their group. */
  groupsIn: number | undefined;
  /** Columns that an answer names by their own headings, and not as several at once. */
  private readonly named: ReadonlySet<number>;

  constructor(
    readonly table: PlainTable,
    private readonly answers: readonly ReadingAnswer[],
  ) {
    const own = answers.filter((answer) => !answer.column.includes('*') && isOfRole(answer));
    this.named = new Set(own.flatMap(({ column }) => (column === '' ? [] : this.columnsMeant(column))).map(columnOfIt));
    for (const answer of answers) if (answer.column !== '') this.ofColumn(answer);
    for (const answer of answers) if (answer.column === '') this.ofTable(answer);
    this.passTwice();
    this.sides = this.sidesOf();
  }

  /** The officer said that the table is not read. */
  get isLeftOut(): boolean {
    return this.answers.some(({ column, meaning }) => column === '' && meaning.is === 'left out');
  }

  /** Whether a column of which some values are left out says something else as well. */
  isNamed(column: number): boolean {
    const heading = this.table.columns.find((each) => each.column === column)?.heading ?? '';
    return this.roles.has(headingKey(heading || NO_HEADING)) || this.filled.has(column);
  }

  /** Whether a column is what it is by an answer that means several (`Budget *`); what is said of a column by its own heading goes before that. */
  isMeantByPattern(column: number): boolean {
    return !this.named.has(column);
  }

  /** All columns of which something else is said than what its heading names. */
  get apart(): ReadonlySet<number> {
    return new Set([
      ...this.own.Estimates,
      ...this.own.Expenditures,
      ...this.either,
      ...this.differences,
      ...this.totals,
      ...this.leftOut,
      ...[...this.deciding.keys()].filter((column) => !this.isNamed(column)),
    ]);
  }

  /** Where the heading of a column is; for a column that has none, the first heading. */
  place(column: number): Place {
    const { workbook, sheet, headingRow, columns } = this.table;
    const at = columns.some((each) => each.column === column) ? column : (columns[0]?.column ?? 1);
    return { file: workbook.file, sheet: sheet.name, cell: cellAddress(headingRow, at) };
  }

  /** The amount in another currency than that of the column which was said to be it, and the codes of that currency, are the same again. */
  private passTwice(): void {
    const { columns } = this.table;
    const [chosen, ...others] = columns.filter(({ column }) => this.either.includes(column));
    const way = chosen && currencyOfAmounts(chosen.heading);
    if (way === undefined || others.length > 0) return;
    const isOfBooks = (at: number): boolean =>
      columns.some(({ column, heading }) => column === at && currencyOfAmounts(heading) === 'books');
    for (const { column, heading } of columns) {
      if (this.apart.has(column) || this.roles.has(headingKey(heading))) continue;
      const other = currencyOfAmounts(heading);
      const isOfCodes = columnOf('Expenditures', heading) === 'Currency' || isHeadOfCodes(heading);
      const isOfOther = isOfCodes
        ? way === 'books'
          ? column !== chosen!.column + 1
          : isOfBooks(column) || isOfBooks(column - 1)
        : other !== undefined && other !== way;
      if (isOfOther) this.leftOut.push(column);
    }
  }

  private columnsMeant(pattern: string): PlainColumn[] {
    const { columns } = this.table;
    if (headingKey(pattern) === headingKey(NO_HEADING))
      return columns.filter(({ heading }) => heading === '').slice(0, 1);
    return columns.filter(({ heading }) => heading !== '' && isMeant(pattern, heading));
  }

  private ofColumn(answer: ReadingAnswer): void {
    const { meaning, value } = answer;
    for (const { column, heading } of this.columnsMeant(answer.column)) {
      answer.isUsed = true;
      const whence = value === '' ? undefined : whenceOf(value);
      if (answer.column.includes('*') && isOfRole(answer) && this.named.has(column)) continue;
      if (value !== '' && whence === undefined) {
        const side = sideOf(meaning);
        if (side === undefined) continue;
        const values = this.deciding.get(column) ?? new Map<string, RowSide>();
        this.deciding.set(column, values.set(headingKey(value), side));
        continue;
      }
      if (meaning.is === 'amount') this.own[meaning.side].push(column);
      else if (meaning.is === 'difference') this.differences.push(column);
      else if (meaning.is === 'total') this.totals.push(column);
      else if (meaning.is === 'left out') this.leftOut.push(column);
      else if (meaning.is === 'decides') this.deciding.set(column, this.deciding.get(column) ?? new Map());
      else if (meaning.is === 'column') {
        if (whence === 'group label') {
          this.groupsIn = column;
          if (meaning.column === 'Meeting' || meaning.column === 'Line') this.places.set(meaning.column, answer);
          continue;
        }
        if (meaning.column === 'Amount') this.either.push(column);
        else this.roles.set(headingKey(heading || NO_HEADING), meaning.column);
        if (whence === 'filled down') this.filled.add(column);
      }
    }
  }

  private ofTable(answer: ReadingAnswer): void {
    const { meaning } = answer;
    if (meaning.is === 'column' && (meaning.column === 'Meeting' || meaning.column === 'Line'))
      this.places.set(meaning.column, answer);
    answer.isUsed = true;
  }

  private sidesOf(): readonly Side[] {
    const said = this.answers.filter(({ column, meaning }) => column === '' && meaning.is !== 'column');
    const last = said.at(-1)?.meaning;
    if (last?.is === 'left out') return [];
    const kinds = said.flatMap(({ meaning }) => (meaning.is === 'kind' ? [meaning.kind] : []));
    const kind = kinds.at(-1);
    if (kind === 'Estimates' || kind === 'Expenditures') return [kind];
    if (kind === 'both') return ['Estimates', 'Expenditures'];
    const decided = new Set([...this.deciding.values()].flatMap((values) => [...values.values()]));
    return (['Estimates', 'Expenditures'] as const).filter((side) => this.own[side].length > 0 || decided.has(side));
  }
}

/** Whether an answer says what a column is, and not what a value in it is. */
const isOfRole = ({ value }: ReadingAnswer): boolean => value === '' || whenceOf(value) !== undefined;

const columnOfIt = ({ column }: PlainColumn): number => column;

function sideOf(meaning: ReadingAnswer['meaning']): RowSide | undefined {
  if (meaning.is === 'amount') return meaning.side;
  return meaning.is === 'left out' || meaning.is === 'counted' ? meaning.is : undefined;
}
