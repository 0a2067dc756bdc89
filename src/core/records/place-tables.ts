/** The tables of estimates and expenditures that the sheet Reading describes, found by what it says of them. */
import { headingKey } from '../values/code-key';
import { positionOf } from '../workbook/captions';
import type { Claims } from '../workbook/claims';
import type { ColumnMemory, Fields } from '../workbook/heading-fields';
import { fieldsOf } from '../workbook/heading-fields';
import { choiceOf } from '../workbook/heading-index';
import type { HeadingRow } from '../workbook/heading-rows';
import type { PlainTable } from '../workbook/plain-tables';
import { PARTS } from '../workbook/plain-tables';
import type { RecognisedSheet, SheetForm, Told } from '../workbook/recognised-sheet';
import { GROUP_COLUMN } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import type { Compared } from './check-differences';
import { checkDifferences } from './check-differences';
import { reportColumnTotals } from './column-totals';
import type { Found } from './named-in-table';
import { findNamed } from './named-in-table';
import { readingLine, NO_HEADING, whenceOf } from './reading';
import type { ReadingAnswer } from './reading';
import type { Side } from './said-of-table';
import { SaidOfTable } from './said-of-table';

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
  const said = new SaidOfTable(table, answers);
  if (said.sides.length === 0) return { ...NONE, leftOut: said.isLeftOut };
  const placing = new Placing(said, claims, registers, columnsBy, waits);
  const [estimates, expenditures] = [placing.of('Estimates'), placing.of('Expenditures')];
  checkDifferences(table, placing.compared(), registers.findings);
  for (const { kind, form } of [...estimates, ...expenditures])
    if (form === 'amounts across') reportColumnTotals(said, kind as Side, registers.findings);
  const missing = said.sides.filter((side) => (side === 'Estimates' ? estimates : expenditures).length === 0);
  return { estimates, expenditures, missing, leftOut: false };
}

class Placing {
  private readonly table: PlainTable;

  constructor(
    private readonly said: SaidOfTable,
    private readonly claims: Claims,
    private readonly registers: CostRegisters,
    private readonly columnsBy: ColumnMemory,
    private readonly waits: boolean,
  ) {
    this.table = said.table;
  }

  /** The columns that have to agree with one another. */
  compared(): Compared[] {
    const key = (column: number): string => this.namesOf(column).join(PARTS);
    const only = (columns: readonly number[], like: string): number | undefined => {
      const alike = columns.length === 1 ? columns : columns.filter((column) => key(column) === like);
      return alike.length === 1 ? alike[0] : undefined;
    };
    return this.said.differences.flatMap((difference) => {
      const parts = this.table.columns.find(({ column }) => column === difference)?.parts ?? [];
      const like = parts.slice(0, -1).join(PARTS);
      const estimate = only(this.said.own.Estimates, like);
      const actual = only(this.said.own.Expenditures, like);
      return estimate === undefined || actual === undefined ? [] : [{ estimate, actual, difference }];
    });
  }

  /** The table as one of a side; none where nothing of that side is in it. */
  of(side: Side): RecognisedSheet[] {
    const { table, registers } = this;
    const { findings } = registers;
    if (!this.said.sides.includes(side)) return [];
    const fields = this.fields(side);
    const amounts = [...this.said.own[side], ...this.said.either];
    const isSided = fields.columns.has('Amount') || fields.columns.has('Debit') || fields.columns.has('Credit');
    if (amounts.length === 0 && !isSided) {
      this.unanswered(side, side === 'Estimates' ? 'Estimate' : 'Actual', '…');
      return [];
    }
    if (fields.doubled.length > 0) {
      for (const { column, at } of fields.doubled)
        findings.add(
          'column-doubled',
          at.map((each) => this.said.place(each)),
          { sheet: table.sheet.name, column },
          side,
        );
      return [];
    }
    const meeting = findNamed('Meeting', fields.columns.get('Meeting'), this.said, registers);
    const line = findNamed('Line', fields.columns.get('Line'), this.said, registers);
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
    const columns = this.columnsOf(fields, isWide, amounts, meeting, line);
    const taken = new Set([...columns.values(), ...amounts, ...this.said.totals]);
    const beside = this.beside(fields, isWide, amounts, columns.get('Amount'));
    const across = isWide ? this.across(amounts, meeting, line) : new Map<number, number>();
    const lost = isWide ? amounts.filter((column) => !across.has(column)) : [];
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
      totalColumns: isWide ? this.said.totals : [],
      unknownColumns: [...fields.unknown.filter((column) => !taken.has(column) && !beside.includes(column)), ...lost],
      toldColumns: [...fields.remembered.map(({ at }) => at), ...amounts],
      otherSideColumns: beside,
      leftOutColumns: this.said.leftOut,
      meeting: meeting.index,
      claims,
      told: this.told(meeting, line, columns),
    };
  }

  /** The columns by what they are, those of the meeting and line where they were found, and that of the amounts where there is one. */
  private columnsOf(
    fields: Fields,
    isWide: boolean,
    amounts: readonly number[],
    meeting: Found,
    line: Found,
  ): Map<string, number> {
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
    return columns;
  }

  /** Columns that the table has for something else than this side. */
  private beside(fields: Fields, isWide: boolean, amounts: readonly number[], amount: number | undefined): number[] {
    const { said } = this;
    const others = [
      ...said.own.Estimates,
      ...said.own.Expenditures,
      ...said.differences,
      ...[...said.deciding.keys()].filter((column) => !said.isNamed(column)),
      ...(isWide ? [] : said.totals),
      ...fields.otherSide,
    ].filter((column) => column !== amount);
    return [...new Set(others)].filter((column) => !amounts.includes(column));
  }

  /** What its rows are read by. */
  private told(meeting: Found, line: Found, columns: ReadonlyMap<string, number>): Told {
    const { said } = this;
    const amounts = [...said.own.Estimates, ...said.own.Expenditures, ...said.either];
    // Amounts that go by their own headings.
    const named = ['Amount', 'Debit', 'Credit'].flatMap((name) => columns.get(name) ?? []);
    return {
      line: line.index,
      filledDown: new Set([...said.filled, ...(meeting.isFilled ? [meeting.column!] : [])]),
      groupsIn: said.groupsIn,
      isLabel: (text) => this.isLabel(text),
      decides: said.deciding,
      amounts: new Set(amounts.length > 0 ? amounts : named),
    };
  }

  /** A line that has no amounts is no label of a group, unless a meeting goes by its name. */
  private isLabel(text: string): boolean {
    const { meetingCodes, lineCodes } = this.registers;
    const of = this.said.places.get('Meeting')?.value ?? '';
    if (whenceOf(of) === 'group label' && meetingCodes.knows(text)) return true;
    if (whenceOf(this.said.places.get('Line')?.value ?? '') === 'group label') return true;
    return !lineCodes.knows(text);
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
        .map((text) => codes.find(text, () => this.said.place(column), true))
        .find((at) => at >= 0);
      const code = this.namesOf(column)[0] ?? '';
      if (index !== undefined) across.set(column, index);
      else if (meeting.isHeading)
        registers.findings.addOnce(code, 'meeting-unknown', this.said.place(column), { code, near: codes.near(code) });
      else registers.findings.addOnce(code, 'line-unknown', this.said.place(column), { code, near: codes.near(code) });
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
    const { apart } = this.said;
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
    const memory: ColumnMemory = (kind, heading) =>
      this.said.roles.get(headingKey(heading)) ?? columnsBy(kind, heading);
    return fieldsOf(candidate, row, memory);
  }

  private isFirstUnheaded(column: number): boolean {
    return this.table.columns.find(({ heading }) => heading === '')?.column === column;
  }

  private unanswered(side: Side, is: string, value: string): void {
    if (this.waits) return;
    const { table, registers } = this;
    const answer = readingLine({ sheet: table.sheet.name, table: table.name, column: '', is, value: value || '…' });
    registers.findings.addOnce(
      `${table.sheet.name}\n${table.headingRow}\n${is}`,
      'table-unanswered',
      this.said.place(table.left),
      { sheet: table.sheet.name, column: is, answer },
      side,
    );
  }
}

const formOf = (isWide: boolean, meeting: Found, line: Found): SheetForm => {
  if (!isWide) return 'long';
  if (meeting.isHeading) return 'meetings across';
  return line.isHeading ? 'lines across' : 'amounts across';
};
