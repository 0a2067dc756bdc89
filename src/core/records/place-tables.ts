/** The tables of estimates and expenditures that the sheet Reading describes, found by what it says of them. */
import { codeKey, headingKey } from '../values/code-key';
import { cellAddress } from '../values/address';
import type { Place } from '../values/address';
import { choiceOf } from '../workbook/heading-index';
import type { ColumnMemory, Fields } from '../workbook/heading-fields';
import { fieldsOf } from '../workbook/heading-fields';
import type { HeadingRow } from '../workbook/heading-rows';
import type { PlainColumn, PlainTable } from '../workbook/plain-tables';
import { PARTS } from '../workbook/plain-tables';
import { positionOf } from '../workbook/captions';
import type { Claims } from '../workbook/claims';
import type { RecognisedSheet, RowSide, SheetForm, Told } from '../workbook/recognised-sheet';
import { GROUP_COLUMN } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import type { Compared } from './check-differences';
import { checkDifferences } from './check-differences';
import { readingLine, isMeant, NO_HEADING, whenceOf } from './reading';
import type { ReadingAnswer } from './reading';

type Side = 'Estimates' | 'Expenditures';

export interface PlacedTables {
  readonly estimates: readonly RecognisedSheet[];
  readonly expenditures: readonly RecognisedSheet[];
  /** Sides that the table was said to be of, and could not be read for. */
  readonly missing: readonly Side[];
  /** The officer said that the table is not read. */
  readonly leftOut: boolean;
}

const NONE = { estimates: [], expenditures: [], missing: [] };

/** Places one table; where it lacks what a comparison needs, an error names the answer that would give it. */
export function placeTable(
  table: PlainTable,
  answers: readonly ReadingAnswer[],
  claims: Claims,
  registers: CostRegisters,
  columnsBy: ColumnMemory,
  waits: boolean,
): PlacedTables {
  const placing = new Placing(table, answers, claims, registers, columnsBy, waits);
  if (placing.sides.length === 0) return { ...NONE, leftOut: placing.isLeftOut };
  const [estimates, expenditures] = [placing.of('Estimates'), placing.of('Expenditures')];
  checkDifferences(table, placing.compared(), registers.findings);
  const missing = placing.sides.filter((side) => (side === 'Estimates' ? estimates : expenditures).length === 0);
  return { estimates, expenditures, missing, leftOut: false };
}

/** A meeting or budget line of a table. */
interface Found {
  /** Of all rows. */
  readonly index?: number;
  readonly column?: number;
  readonly isFilled?: boolean;
  readonly isGroup?: boolean;
  readonly isHeading?: boolean;
}

class Placing {
  readonly sides: readonly Side[];
  private readonly own: Readonly<Record<Side, number[]>> = { Estimates: [], Expenditures: [] };
  private readonly either: number[] = [];
  private readonly differences: number[] = [];
  private readonly totals: number[] = [];
  private readonly leftOut: number[] = [];
  private readonly deciding = new Map<number, Map<string, RowSide>>();
  private readonly roles = new Map<string, string>();
  private readonly filled = new Set<number>();
  private readonly places = new Map<'Meeting' | 'Line', ReadingAnswer>();
  private groupsIn: number | undefined;

  constructor(
    private readonly table: PlainTable,
    private readonly answers: readonly ReadingAnswer[],
    private readonly claims: Claims,
    private readonly registers: CostRegisters,
    private readonly columnsBy: ColumnMemory,
    private readonly waits: boolean,
  ) {
    for (const answer of answers) if (answer.column !== '') this.ofColumn(answer);
    for (const answer of answers) if (answer.column === '') this.ofTable(answer);
    this.sides = this.sidesOf();
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

  /** The sides that the table is read for. */
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

  get isLeftOut(): boolean {
    return this.answers.some(({ column, meaning }) => column === '' && meaning.is === 'left out');
  }

  /** The columns that have to agree with one another. */
  compared(): Compared[] {
    const key = (column: number): string => this.namesOf(column).join(PARTS);
    const only = (columns: readonly number[], like: string): number | undefined => {
      const alike = columns.length === 1 ? columns : columns.filter((column) => key(column) === like);
      return alike.length === 1 ? alike[0] : undefined;
    };
    return this.differences.flatMap((difference) => {
      const parts = this.table.columns.find(({ column }) => column === difference)?.parts ?? [];
      const like = parts.slice(0, -1).join(PARTS);
      const estimate = only(this.own.Estimates, like);
      const actual = only(this.own.Expenditures, like);
      return estimate === undefined || actual === undefined ? [] : [{ estimate, actual, difference }];
    });
  }

  /** The table as one of a side; none where nothing of that side is in it. */
  of(side: Side): RecognisedSheet[] {
    const { table, registers } = this;
    const { findings } = registers;
    if (!this.sides.includes(side)) return [];
    const fields = this.fields(side);
    const amounts = [...this.own[side], ...this.either];
    const isSided = fields.columns.has('Amount') || fields.columns.has('Debit') || fields.columns.has('Credit');
    if (amounts.length === 0 && !isSided) {
      this.unanswered(side, side === 'Estimates' ? 'Estimate' : 'Actual', '…');
      return [];
    }
    if (fields.doubled.length > 0) {
      for (const { column, at } of fields.doubled)
        findings.add(
          'column-doubled',
          at.map((each) => this.place(each)),
          { sheet: table.sheet.name, column },
          side,
        );
      return [];
    }
    const meeting = this.find('Meeting', fields);
    const line = this.find('Line', fields);
    const isLedger =
      side === 'Expenditures' && (fields.columns.has('Cost object') || fields.columns.has('Commitment item'));
    if (!meeting && !isLedger) this.unanswered(side, 'Meeting', '');
    if (!line && !isLedger) this.unanswered(side, 'Line', '');
    if ((!meeting || !line) && !isLedger) return [];
    return [this.build(side, fields, amounts, meeting ?? {}, line ?? {})];
  }

  private build(side: Side, fields: Fields, amounts: readonly number[], meeting: Found, line: Found): RecognisedSheet {
    const { table, claims } = this;
    const isHeaded = meeting.isHeading === true || line.isHeading === true;
    const isWide = isHeaded || amounts.length > 1;
    const columns = new Map(fields.columns);
    for (const [name, { column, isGroup }] of [
      ['Meeting', meeting],
      ['Line', line],
    ] as const) {
      if (isGroup) columns.set(name, GROUP_COLUMN);
      else if (column !== undefined) columns.set(name, column);
    }
    const [only] = amounts;
    if (isWide) columns.delete('Amount');
    else if (only !== undefined) columns.set('Amount', only);
    const taken = new Set([...columns.values(), ...amounts, ...this.totals]);
    const others = [
      ...this.own.Estimates,
      ...this.own.Expenditures,
      ...this.differences,
      ...[...this.deciding.keys()].filter((column) => !this.isNamed(column)),
      ...(isWide ? [] : this.totals),
      ...fields.otherSide,
    ].filter((column) => !columns.has('Amount') || column !== columns.get('Amount'));
    const beside = [...new Set(others)].filter((column) => !amounts.includes(column));
    const across = isWide ? this.across(amounts, meeting, line) : new Map<number, number>();
    const lost = isWide ? amounts.filter((column) => !across.has(column)) : [];
    const told: Told = {
      line: line.index,
      filledDown: new Set([...this.filled, ...(meeting.isFilled ? [meeting.column!] : [])]),
      groupsIn: this.groupsIn,
      isLabel: (text) => this.isLabel(text),
      decides: this.deciding,
      amounts: new Set([...this.own.Estimates, ...this.own.Expenditures, ...this.either]),
    };
    return {
      kind: side,
      workbook: table.workbook,
      sheet: table.sheet,
      form: formOf(isWide, meeting, line),
      headingRow: table.headingRow,
      firstHeadingRow: table.firstHeadingRow,
      lastRow: table.lastRow,
      left: table.left,
      right: table.right,
      captions: table.captions,
      columns,
      across,
      totalColumns: isWide ? this.totals : [],
      unknownColumns: [...fields.unknown.filter((column) => !taken.has(column) && !beside.includes(column)), ...lost],
      toldColumns: [...fields.remembered.map(({ at }) => at), ...amounts],
      otherSideColumns: beside,
      leftOutColumns: this.leftOut,
      meeting: meeting.index,
      claims,
      told,
    };
  }

  /** A line that has no amounts is no label of a group, unless a meeting goes by its name. */
  private isLabel(text: string): boolean {
    const { meetingCodes, lineCodes } = this.registers;
    const of = this.places.get('Meeting')?.value ?? '';
    if (whenceOf(of) === 'group label' && meetingCodes.knows(text)) return true;
    return !lineCodes.knows(text);
  }

  /** Whether a column of which some values are left out says something else as well. */
  private isNamed(column: number): boolean {
    const heading = this.table.columns.find((each) => each.column === column)?.heading ?? '';
    return this.roles.has(headingKey(heading || NO_HEADING)) || this.filled.has(column);
  }

  /** What heads each column of amounts: a meeting or a budget line; where neither does, it only adds to its row. */
  private across(amounts: readonly number[], meeting: Found, line: Found): Map<number, number> {
    const across = new Map<number, number>();
    const { registers } = this;
    for (const column of amounts) {
      if (!meeting.isHeading && !line.isHeading) {
        across.set(column, 0);
        continue;
      }
      const codes = meeting.isHeading ? registers.meetingCodes : registers.lineCodes;
      const index = this.namesOf(column)
        .map((text) => codes.find(text, () => this.place(column), true))
        .find((at) => at >= 0);
      const code = this.namesOf(column)[0] ?? '';
      if (index !== undefined) across.set(column, index);
      else if (meeting.isHeading)
        registers.findings.addOnce(code, 'meeting-unknown', this.place(column), { code, near: codes.near(code) });
      else registers.findings.addOnce(code, 'line-unknown', this.place(column), { code, near: codes.near(code) });
    }
    return across;
  }

  /** What a heading says beside the side of the comparison: `M1` of `M1 / Actual`. */
  private namesOf(column: number): string[] {
    const { parts = [] } = this.table.columns.find((each) => each.column === column) ?? {};
    const names = parts.filter((part) => choiceOf('Type', part) === undefined);
    return names.length > 1 ? [...names, names.join(PARTS)] : names;
  }

  /** The columns that the headings name, after what was said of them. */
  private fields(side: Side): Fields {
    const { table, columnsBy } = this;
    const apart = new Set([
      ...this.own.Estimates,
      ...this.own.Expenditures,
      ...this.either,
      ...this.differences,
      ...this.totals,
      ...this.leftOut,
      ...[...this.deciding.keys()].filter((column) => !this.isNamed(column)),
    ]);
    const texts = new Map(
      table.columns
        .filter(({ column }) => !apart.has(column))
        .map(({ column, heading }) => [column, heading] as const)
        .filter(([column, heading]) => heading !== '' || this.isFirstUnheaded(column))
        .map(([column, heading]) => [column, heading || NO_HEADING] as const),
    );
    const at = positionOf(table.sheet.cells, table.headingRow);
    const row: HeadingRow = { number: table.headingRow, first: table.firstHeadingRow, at, texts, namesNothing: false };
    const candidate = {
      kind: side,
      workbook: table.workbook,
      sheet: table.sheet,
      left: table.left,
      right: table.right,
      headingRow: undefined,
    };
    const memory: ColumnMemory = (kind, heading) => this.roles.get(headingKey(heading)) ?? columnsBy(kind, heading);
    return fieldsOf(candidate, row, memory);
  }

  private isFirstUnheaded(column: number): boolean {
    return this.table.columns.find(({ heading }) => heading === '')?.column === column;
  }

  /** Where the meeting or budget line of the rows is written. */
  private find(name: 'Meeting' | 'Line', fields: Fields): Found | undefined {
    const column = fields.columns.get(name);
    const said = this.places.get(name);
    if (!said) return column === undefined ? undefined : { column, isFilled: this.filled.has(column) };
    const { table, registers } = this;
    const codes = name === 'Meeting' ? registers.meetingCodes : registers.lineCodes;
    const code = name === 'Meeting' ? 'meeting-unknown' : 'line-unknown';
    const named = (texts: readonly string[], at: Place): Found | undefined => {
      const found = texts.map((text) => codes.find(text.trim(), () => at, true)).find((index) => index >= 0);
      if (found !== undefined) return { index: found };
      const text = texts[0] ?? '';
      registers.findings.addOnce(`${text}\n${table.sheet.name}`, code, at, { code: text, near: codes.near(text) });
      return undefined;
    };
    switch (whenceOf(said.value)) {
      case 'sheet name':
        return named(namesIn(table.sheet.name, registers, name), {
          ...said.at,
          file: table.workbook.file,
          sheet: table.sheet.name,
          cell: '',
        });
      case 'title': {
        const captions = table.captions.flatMap(({ text }) => namesIn(text, registers, name)).reverse();
        return named(captions, this.place(table.left));
      }
      case 'heading':
        return { isHeading: true };
      case 'group label':
        return { isGroup: true };
      case 'filled down':
        return column === undefined ? undefined : { column, isFilled: true };
      default:
        return named([said.value], said.at);
    }
  }

  private unanswered(side: Side, is: string, value: string): void {
    if (this.waits) return;
    const { table, registers } = this;
    const answer = readingLine({ sheet: table.sheet.name, table: table.name, column: '', is, value: value || '…' });
    registers.findings.addOnce(
      `${table.sheet.name}\n${table.headingRow}\n${is}`,
      'table-unanswered',
      this.place(table.left),
      { sheet: table.sheet.name, column: is, answer },
      side,
    );
  }

  private place(column: number): Place {
    const { workbook, sheet, headingRow, columns } = this.table;
    const at = columns.some((each) => each.column === column) ? column : (columns[0]?.column ?? 1);
    return { file: workbook.file, sheet: sheet.name, cell: cellAddress(headingRow, at) };
  }
}

const formOf = (isWide: boolean, meeting: Found, line: Found): SheetForm => {
  if (!isWide) return 'long';
  if (meeting.isHeading) return 'meetings across';
  return line.isHeading ? 'lines across' : 'amounts across';
};

function sideOf(meaning: ReadingAnswer['meaning']): RowSide | undefined {
  if (meaning.is === 'amount') return meaning.side;
  return meaning.is === 'left out' || meaning.is === 'counted' ? meaning.is : undefined;
}

/** A text, and the code of the one item of the register whose code or title stands in it as words; of none where several do. */
function namesIn(text: string, { meetings, budgetLines }: CostRegisters, name: 'Meeting' | 'Line'): string[] {
  const words = (each: string): string =>
    ` ${codeKey(each)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const key = words(text);
  const within = (name === 'Meeting' ? meetings : budgetLines).flatMap(({ code, title }) =>
    [code, title]
      .map(words)
      .filter((each) => each.trim() !== '' && key.includes(each))
      .map((found) => ({ code, found })),
  );
  const widest = within.filter(
    ({ found }) => !within.some((other) => other.found !== found && other.found.includes(found)),
  );
  const codes = new Set(widest.map(({ code }) => code));
  return codes.size === 1 ? [text, ...codes] : [text];
}
