/**
 * Columns that change what the amount of a row means: debit or credit, the year, planned or spent, what became of the entry. What is plain is applied; what
 * is not is an error that says the row of Settings which answers it.
 */
import type { LeftOutReason } from '../values/diagnostic';
import { choiceOf } from '../workbook/heading-index';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer, subjectOfValue } from './answers';
import type { DoubtfulRows } from './doubtful-rows';
import { doubtfulRows } from './doubtful-rows';
import type { SheetRows } from './sheet-rows';
import { tableCells } from './table-cells';
import { unitIn } from '../values/units';

/** What a row is for the reader of one kind of amounts. */
export type RowFate = { readonly state: 'counts' } | { readonly state: 'left out'; readonly reason: LeftOutReason };

const COUNTS: RowFate = { state: 'counts' };
const OTHER_SIDE: RowFate = { state: 'left out', reason: 'other-side' };

export class RowMeaning {
  private readonly year: number;
  private readonly type: number;
  private readonly state: number;
  private readonly sign: number;
  /** Credits have no sign of their own, so that they are taken off. */
  private negates = false;
  private readonly fates = new Map<string, RowFate>();
  /** Rows below a label that says that they do not count. */
  private readonly doubtful: readonly DoubtfulRows[];

  constructor(
    private readonly rows: SheetRows,
    private readonly registers: CostRegisters,
  ) {
    const { columns } = rows.found;
    this.sign = columns.get('Debit/credit') ?? 0;
    this.year = columns.get('Year') ?? 0;
    this.state = columns.get('State') ?? 0;
    this.type = saysType(rows.found) ? (columns.get('Type') ?? 0) : 0;
    if (this.sign !== 0) this.negates = this.hasUnsignedCredits();
    this.checkUnit();
    this.doubtful = doubtfulRows(rows.found, registers);
  }

  /** Whether any of these columns is there, so that each row has to be asked about. */
  get any(): boolean {
    return this.year + this.type + this.state + this.sign > 0 || this.doubtful.length > 0;
  }

  /** What becomes of the row at hand. */
  fate(): RowFate {
    for (const { from, to, answer } of this.doubtful) {
      if (this.rows.number < from || this.rows.number > to || answer === 'counted') continue;
      return { state: 'left out', reason: answer === undefined ? 'unclear' : 'set-aside' };
    }
    if (this.type !== 0) {
      const fate = this.ofType();
      if (fate !== COUNTS) return fate;
    }
    if (this.year !== 0) {
      const fate = this.ofYear();
      if (fate !== COUNTS) return fate;
    }
    return this.state === 0 ? COUNTS : this.ofState();
  }

  /** −1 for the amount of a credit; `undefined` (with a finding) where it cannot be told. */
  signOf(): 1 | -1 | undefined {
    if (this.sign === 0) return 1;
    const { rows } = this;
    const text = rows.text(this.sign);
    const way = text === '' ? undefined : choiceOf('Debit/credit', text);
    if (way === 'debit') return 1;
    if (way === 'credit') return this.negates ? -1 : 1;
    this.ask(this.sign, text, 'Debit/credit');
    return undefined;
  }

  private ofType(): RowFate {
    const text = this.rows.text(this.type);
    const known = this.fates.get(`type\n${text}`);
    if (known) return known;
    const side = choiceOf('Type', text);
    const { kind } = this.rows.found;
    let fate: RowFate;
    if (side === 'plan' || side === 'actual') fate = (side === 'plan') === (kind === 'Estimates') ? COUNTS : OTHER_SIDE;
    else fate = this.answered(this.type, text) ?? this.asked(this.type, text, 'Type');
    this.fates.set(`type\n${text}`, fate);
    return fate;
  }

  private ofYear(): RowFate {
    const text = this.rows.text(this.year);
    const known = this.fates.get(`year\n${text}`);
    if (known) return known;
    const { year } = this.registers.settings;
    const years = [...new Set(text.normalize('NFKC').match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/gu) ?? [])];
    let fate: RowFate;
    if (years.length === 1 && year !== undefined && !/\d\s*[/–-]\s*\d/u.test(text))
      fate = Number(years[0]) === year ? COUNTS : { state: 'left out', reason: 'other-year' };
    else fate = this.answered(this.year, text) ?? this.asked(this.year, text, 'Year');
    this.fates.set(`year\n${text}`, fate);
    return fate;
  }

  private ofState(): RowFate {
    const text = this.rows.text(this.state);
    const known = this.fates.get(`state\n${text}`);
    if (known) return known;
    const isDoubtful = text !== '' && choiceOf('State', text) === 'doubtful';
    const fate = isDoubtful
      ? (this.answered(this.state, text) ?? this.asked(this.state, text, 'State'))
      : (this.answered(this.state, text) ?? COUNTS);
    this.fates.set(`state\n${text}`, fate);
    return fate;
  }

  /** What Settings say of rows with that value. */
  private answered(column: number, text: string): RowFate | undefined {
    const { sheet, kind } = this.rows.found;
    const answer = this.registers.answers.answer(
      sheet.name,
      kind,
      subjectOfValue(headingAt(this.rows.found, column), text),
    );
    return answer === undefined
      ? undefined
      : answer === 'counted'
        ? COUNTS
        : { state: 'left out', reason: 'set-aside' };
  }

  private asked(column: number, text: string, meaning: string): RowFate {
    this.ask(column, text, meaning);
    return { state: 'left out', reason: 'unclear' };
  }

  private ask(column: number, text: string, meaning: string): void {
    const { rows, registers } = this;
    const heading = headingAt(rows.found, column);
    const setting = settingOfAnswer(rows.found.sheet.name, subjectOfValue(heading, text));
    registers.findings.addOnce(
      `${meaning}\n${rows.found.sheet.name}\n${text}`,
      'row-meaning-unclear',
      rows.place(column),
      {
        column: heading,
        found: text,
        setting,
      },
    );
  }

  /**
   * Whether the credits have no sign of their own. Where some have one and some have not, or debits are negative and credits too, it cannot be told what
   * a sign means.
   */
  private hasUnsignedCredits(): boolean {
    const { found } = this.rows;
    const { cells } = found.sheet;
    const amount = found.columns.get('Amount') ?? 0;
    const signs = { debit: [0, 0], credit: [0, 0] };
    for (const { row, cell } of tableCells(found, this.sign)) {
      if (cells.kind(cell) !== CellKind.text && cells.kind(cell) !== CellKind.number) continue;
      const text = String(
        cells.kind(cell) === CellKind.text ? found.workbook.texts.text(cells.value(cell)) : cells.value(cell),
      );
      const way = choiceOf('Debit/credit', text.trim()) as 'debit' | 'credit' | undefined;
      const value = way && numberIn(found, row, amount);
      if (way && value !== undefined && value !== 0) signs[way][value < 0 ? 1 : 0]!++;
    }
    const [positive = 0, negative = 0] = signs.credit;
    if (positive > 0 && negative > 0) {
      const heading = headingAt(found, this.sign);
      this.registers.findings.add('credit-signs-mixed', this.rows.placeAt(found.headingRow, this.sign), {
        column: heading,
      });
    }
    return positive > 0;
  }

  /** A column of units says nothing new where it has one unit that is 1, or a currency; a scale is an error. */
  private checkUnit(): void {
    const column = this.rows.found.columns.get('Unit') ?? 0;
    if (column === 0) return;
    const { found } = this.rows;
    const seen = new Set<string>();
    for (const { row, cell } of tableCells(found, column)) {
      if (found.sheet.cells.kind(cell) !== CellKind.text) continue;
      const text = found.workbook.texts.text(found.sheet.cells.value(cell)).trim();
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      if ((unitIn(text)?.scale ?? 1) === 1) continue;
      const heading = headingAt(found, column);
      const setting = settingOfAnswer(found.sheet.name, heading);
      const at = this.rows.placeAt(found.sheet.cells.rowNumber(row), column);
      this.registers.findings.add('unit-in-rows', at, { column: heading, found: text, setting });
    }
  }
}

/** Text of the heading of a column. */
export function headingAt(found: RecognisedSheet, column: number): string {
  for (const number of [found.headingRow, found.firstHeadingRow]) {
    for (const { cell } of tableCells({ ...found, headingRow: number - 1, lastRow: number }, column)) {
      if (found.sheet.cells.kind(cell) === CellKind.text) {
        const text = found.workbook.texts.text(found.sheet.cells.value(cell)).trim();
        if (text !== '') return text;
      } else if (found.sheet.cells.kind(cell) === CellKind.number) return String(found.sheet.cells.value(cell));
    }
  }
  return '';
}

/** Whether the column headed as a type says of any row that it is planned or spent; other types are no matter of ours. */
function saysType(found: RecognisedSheet): boolean {
  const column = found.columns.get('Type') ?? 0;
  if (column === 0) return false;
  const seen = new Map<number, boolean>();
  for (const { cell } of tableCells(found, column)) {
    if (found.sheet.cells.kind(cell) !== CellKind.text) continue;
    const id = found.sheet.cells.value(cell);
    if (seen.has(id)) continue;
    const says = choiceOf('Type', found.workbook.texts.text(id).trim()) !== undefined;
    if (says) return true;
    seen.set(id, says);
    if (seen.size > 100) return false;
  }
  return false;
}

function numberIn({ sheet: { cells } }: RecognisedSheet, row: number, column: number): number | undefined {
  for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
    if (cells.column(cell) === column) return cells.kind(cell) === CellKind.number ? cells.value(cell) : undefined;
  }
  return undefined;
}
