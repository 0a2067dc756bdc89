/**
 * The sheet Reading: what the officer said of the tables of a workbook that is not in our form. A row is an answer; sheets, tables and columns go by their
 * texts, never by addresses, so that next year's file is read by the same rows. `*` in a sheet's name or a heading stands for any text.
 */
import type { Place } from '../values/address';
import { headingKey } from '../values/code-key';
import { choiceOf, columnOf, sheetKindOf } from '../workbook/heading-index';
import type { SheetKind, SheetLayout } from '../workbook/layout';
import { layoutOf } from '../workbook/layout';
import type { ColumnMemory } from '../workbook/heading-fields';
import type { PlainTable } from '../workbook/plain-tables';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { BLANK_VALUE } from './answers';
import type { Findings } from './findings';
import { isMeant, isSheetMeant, namedIn, withoutFile } from './sheet-pattern';
import { SheetRows } from './sheet-rows';
import { sheetIn } from '../workbook/sheet-candidates';
import type { SheetIn } from '../workbook/sheet-candidates';

/** What a table or column was said to be. */
export type Meaning =
  | { readonly is: 'kind'; readonly kind: SheetKind | 'both' }
  | { readonly is: 'column'; readonly column: string }
  | { readonly is: 'amount'; readonly side: 'Estimates' | 'Expenditures' }
  | { readonly is: 'difference' | 'total' | 'decides' | 'left out' | 'counted' };

/** Where a meeting or budget line is written, where not in a column of its own. */
export type Whence = 'sheet name' | 'file name' | 'title' | 'heading' | 'group label' | 'filled down';

export interface ReadingRow {
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly is: string;
  readonly value: string;
}

export interface ReadingAnswer extends ReadingRow {
  readonly meaning: Meaning;
  readonly at: Place;
  /** Of one of several headings that a row names (`Budget A; Budget B`): the row as a whole, in case that it is one heading. */
  readonly list?: ReadingAnswer;
  isUsed: boolean;
}

/** Stands in a row for what is still to be chosen. */
export const TO_ANSWER = '…';

/** An answer as one line, as findings print it. */
export const readingLine = ({ sheet, table, column, is, value }: ReadingRow): string =>
  [sheet, table, column, is, ...(value === '' ? [] : [value])].join(' | ').replace(/ {2}/g, ' ');

export const whenceOf = (value: string): Whence | undefined => choiceOf('Reading.Value', value) as Whence | undefined;

/** What an answer's word means: of a table where no column is named. In some languages a meeting and the sheet of meetings go by one word: a value tells which. */
export function meaningOf({ is, column: of, value }: Omit<ReadingRow, 'sheet' | 'table'>): Meaning | undefined {
  const ofTable = of === '';
  const isDecided = !ofTable && value !== '' && whenceOf(value) === undefined && !isPlace(is);
  const choice = choiceOf('Reading.Is', is);
  if (choice === 'left out' || choice === 'counted') return { is: choice };
  const kind = sheetKindOf(is);
  if (ofTable) {
    if (value !== '' && isPlace(is)) return { is: 'column', column: columnOf('Expenditures', is)! };
    if (value !== '' && columnOf('Parties', is) === 'Instrument') return { is: 'column', column: 'Instrument' };
    if (choice === 'Estimates and expenditures') return { is: 'kind', kind: 'both' };
    if (kind !== undefined) return { is: 'kind', kind };
    const column = columnOf('Expenditures', is);
    return column === 'Meeting' || column === 'Line' ? { is: 'column', column } : undefined;
  }
  if (choice === 'Estimate' || kind === 'Estimates') return { is: 'amount', side: 'Estimates' };
  if (choice === 'Actual' || kind === 'Expenditures') return { is: 'amount', side: 'Expenditures' };
  if (isDecided) return undefined;
  if (choice === 'Difference') return { is: 'difference' };
  if (choice === 'Total') return { is: 'total' };
  if (choice === 'decides') return { is: 'decides' };
  const column = columnOf('Expenditures', is) ?? columnOf('Estimates', is);
  return column === undefined ? { is: 'column', column: is } : { is: 'column', column };
}

export class Reading {
  private readonly list: ReadingAnswer[] = [];
  private readonly bySheet = new Map<string, readonly ReadingAnswer[]>();
  /** Rows that still lack an answer, by the sheets that they are about. */
  private readonly waiting: { readonly sheet: string; readonly at: Place }[] = [];

  /** Rows that say nothing that can be understood, and rows that contradict one another, are errors. */
  constructor(sheets: readonly RecognisedSheet[], findings: Findings) {
    const said = new Map<string, ReadingAnswer>();
    for (const found of sheets) {
      const rows = new SheetRows(found, findings);
      const at = (name: string): number => found.columns.get(name) ?? 0;
      while (rows.next()) {
        const [sheet, table, column, is, value] = ['Sheet', 'Table', 'Column', 'Is', 'Value'].map((name) =>
          rows.text(at(name)),
        ) as [string, string, string, string, string];
        if (sheet === '' && is === '') {
          rows.release();
          continue;
        }
        const row = { sheet, table, column, is, value };
        if ([column, is, value].includes(TO_ANSWER)) {
          findings.add('reading-unanswered', rows.place(at('Is')), { answer: readingLine(row) });
          this.waiting.push({ sheet, at: rows.place(at('Is')) });
          continue;
        }
        const isDecided = column !== '' && value !== '' && whenceOf(value) === undefined;
        const meaning = sheet === '' || is === '' ? undefined : meaningOf(row);
        if (meaning === undefined || !isKnown(meaning)) {
          findings.add('reading-invalid', rows.place(is === '' ? at('Sheet') : at('Is')), { answer: readingLine(row) });
          continue;
        }
        const whole: ReadingAnswer = { ...row, meaning, at: rows.place(at('Is')), isUsed: false };
        const named = namedIn(column).map((heading) => ({ ...whole, column: heading, list: whole }));
        for (const answer of [whole, ...named]) {
          const key = [sheet, table, answer.column, isDecided ? value : '', aboutOf(meaning, column, value)]
            .map(headingKey)
            .join('\n');
          const first = said.get(key);
          if (first && JSON.stringify([first.meaning, first.value]) !== JSON.stringify([meaning, value]))
            findings.add('reading-doubled', [answer.at, first.at], { answer: readingLine(row) });
          if (first) continue;
          said.set(key, answer);
          this.list.push(answer);
        }
      }
    }
  }

  /** What is said of a sheet, in the order of the rows. */
  of(sheet: SheetIn): readonly ReadingAnswer[] {
    const key = `${sheet.file}\n${sheet.sheet}`;
    let said = this.bySheet.get(key);
    if (!said) this.bySheet.set(key, (said = this.list.filter((answer) => isSheetMeant(answer.sheet, sheet))));
    return said;
  }

  /** Whether a row about the sheet still lacks its answer, which is said of that row. */
  waits(sheet: SheetIn): boolean {
    return this.waitingFor(sheet).length > 0;
  }

  /** Where these rows are. */
  waitingFor(sheet: SheetIn): readonly Place[] {
    return this.waiting.filter((row) => isSheetMeant(row.sheet, sheet)).map(({ at }) => at);
  }

  get any(): boolean {
    return this.list.length > 0;
  }

  /** What a sheet is as a whole, where that is all that is said of it: no table, and no side of the comparison. */
  sheet(sheet: SheetIn): 'counted' | 'left out' | SheetKind | undefined {
    const said = this.of(sheet).filter(
      ({ table, column, meaning }) => table === '' && column === '' && isOfSheet(meaning),
    );
    const [first] = said;
    if (first === undefined) return undefined;
    const { meaning } = first;
    if (meaning.is === 'kind') {
      if (meaning.kind === 'both' || isOfAmounts(meaning.kind)) return undefined;
      for (const each of said) each.isUsed = true;
      return meaning.kind;
    }
    if (this.of(sheet).some(({ meaning: other }) => other.is === 'kind')) return undefined;
    for (const each of said) each.isUsed = true;
    return meaning.is === 'left out' ? 'left out' : 'counted';
  }

  /** What is the same in all rows of a status sheet, by column. */
  constants(sheet: SheetIn): ReadonlyMap<string, string> | undefined {
    const said = this.of(sheet).filter(
      ({ column, meaning, value }) =>
        column === '' && value !== '' && meaning.is === 'column' && meaning.column === 'Instrument',
    );
    for (const each of said) each.isUsed = true;
    return said.length === 0 ? undefined : new Map([['Instrument', said[0]!.value]]);
  }

  /** Whether the sheet's tables are to be found by what is said of them, and not by what they say themselves. */
  describes(sheet: SheetIn): boolean {
    return this.of(sheet).some(
      ({ column, value, meaning, table }) =>
        (meaning.is === 'kind' && (meaning.kind === 'both' || isOfAmounts(meaning.kind))) ||
        meaning.is === 'amount' ||
        meaning.is === 'difference' ||
        meaning.is === 'total' ||
        meaning.is === 'decides' ||
        (meaning.is === 'column' && meaning.column !== 'Instrument' && (column === '' || value !== '')) ||
        (meaning.is === 'left out' && (table !== '' || (column !== '' && value !== ''))),
    );
  }

  /** What is said of a table of a sheet and of its columns, of headings by their names before that of several by `*`; answers that name no table are of all. */
  ofTable(table: PlainTable): readonly ReadingAnswer[] {
    const isOne = ({ list }: ReadingAnswer): boolean =>
      list !== undefined && table.columns.some(({ heading }) => isMeant(list.column, heading));
    return this.of(sheetIn(table.workbook, table.sheet))
      .filter((answer) => answer.table === '' || isMeant(answer.table, table.name) || isHeadedBy(answer.table, table))
      .filter((answer) => !isOne(answer))
      .sort((one, other) => Number(one.column.includes('*')) - Number(other.column.includes('*')));
  }

  /** What headings of registers and status sheets were said to be; blank: left out. */
  memory(): ColumnMemory {
    if (!this.any) return () => undefined;
    return (kind, heading) => {
      for (const answer of this.list) {
        if (answer.list || answer.column === '' || answer.value !== '' || !isMeant(answer.column, heading)) continue;
        if (!this.isOfKind(answer.sheet, kind)) continue;
        const { meaning } = answer;
        const column = meaning.is === 'left out' ? '' : meaning.is === 'column' ? columnOf(kind, answer.is) : undefined;
        if (column === undefined) continue;
        answer.isUsed = true;
        return column;
      }
      return undefined;
    };
  }

  private isOfKind(sheet: string, kind: SheetKind): boolean {
    if (sheetKindOf(withoutFile(sheet)) === kind) return true;
    return this.list.some(
      (each) => each.sheet === sheet && each.meaning.is === 'kind' && each.meaning.kind === kind && !isOfAmounts(kind),
    );
  }

  /** Warns of answers to nothing: what they are about is not there, or goes by another name. Those about sheets of the other job are passed over. */
  reportUnused(job: SheetLayout['job'], findings: Findings): void {
    const kinds = new Map<string, SheetKind | 'both'>();
    for (const { sheet, meaning } of this.list)
      if (meaning.is === 'kind' && !kinds.has(sheet)) kinds.set(sheet, meaning.kind);
    const lists = new Set(this.list.flatMap(({ list, isUsed }) => (list && isUsed ? [list] : [])));
    for (const answer of this.list) {
      // A row that names several headings is told as a whole where all of them are missing, else each that is.
      if (lists.has(answer) || (answer.list && (answer.list.isUsed || !lists.has(answer.list)))) continue;
      const kind = kinds.get(answer.sheet) ?? sheetKindOf(withoutFile(answer.sheet));
      const ofJob = kind === undefined || kind === 'both' ? 'costs' : layoutOf(kind).job;
      if (!answer.isUsed && ofJob === job) findings.add('reading-unused', answer.at, { answer: readingLine(answer) });
    }
  }
}

export const isOfAmounts = (kind: SheetKind): kind is 'Estimates' | 'Expenditures' =>
  kind === 'Estimates' || kind === 'Expenditures';

const isOfSheet = ({ is }: Meaning): boolean => is === 'kind' || is === 'left out' || is === 'counted';

/** Meeting and line may be the same of a whole table: two answers of one table. */
const aboutOf = (meaning: Meaning, column: string, value: string): string => {
  if (meaning.is !== 'column') return '';
  // The labels of groups stand in the column of the lines below them.
  return column === '' ? meaning.column : whenceOf(value) === 'group label' ? 'group label' : '';
};

const isPlace = (is: string): boolean => {
  const column = columnOf('Expenditures', is);
  return column === 'Meeting' || column === 'Line';
};

/** By its first heading, or a text above it. */
const isHeadedBy = (text: string, { columns, captions }: PlainTable): boolean =>
  isMeant(text, columns.find(({ heading }) => heading !== '')?.heading ?? '') ||
  captions.some((caption) => isMeant(text, caption.text));

/** Whether a column that an answer names is one of any of our sheets. */
function isKnown(meaning: Meaning): boolean {
  if (meaning.is !== 'column') return true;
  return ALL_KINDS.some((kind) => columnOf(kind, meaning.column) !== undefined);
}

const ALL_KINDS: readonly SheetKind[] = [
  'Expenditures',
  'Estimates',
  'Meetings',
  'BudgetLines',
  'States',
  'Parties',
  'ReportingDuties',
  'Reports',
  'ExchangeRates',
  'ControlTotals',
  'Contacts',
];

/** How answers name a column without a heading. */
export const NO_HEADING = BLANK_VALUE;
