/**
 * Columns that change what the amount of a row means: debit or credit, the year, planned or spent, what became of the entry. What is plain is applied; what
 * is not is an error that says the row of Settings which answers it.
 */
import { dayFromSerial, yearOf } from '../values/calendar';
import { headingKey } from '../values/code-key';
import type { LeftOutReason } from '../values/diagnostic';
import { choiceOf, readTotalLabel, totalLabel } from '../workbook/heading-index';
import type { RecognisedSheet, RowSide } from '../workbook/recognised-sheet';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { unitIn } from '../values/units';
import { isNoAmount } from './amount-text';
import type { Answer, Answers, AreaLeftOut } from './answers';
import { BLANK_VALUE, settingOfAnswer, subjectOfValue } from './answers';
import type { DoubtfulRows } from './doubtful-rows';
import { doubtfulRows } from './doubtful-rows';
import type { MeaningColumns } from './meaning-columns';
import { isCommitment, meaningColumns, saysWhetherCounts, yearIn } from './meaning-columns';
import { askNumbering } from './numbering-rows';
import type { SheetRows } from './sheet-rows';
import { headingAt, NO_CELL, numberOf, tableCells } from './table-cells';
import { AMOUNT_COLUMNS } from './table-units';

/** What a row is for the reader of one kind of amounts. */
export type RowFate = { readonly state: 'counts' } | { readonly state: 'left out'; readonly reason: LeftOutReason };

const COUNTS: RowFate = { state: 'counts' };
const SET_ASIDE: RowFate = { state: 'left out', reason: 'set-aside' };
const OTHER_SIDE: RowFate = { state: 'left out', reason: 'other-side' };

export class RowMeaning {
  private readonly at: MeaningColumns;
  /** Credits have no sign of their own, so that they are taken off. */
  private negates = false;
  private readonly fates = new Map<string, RowFate>();
  /** Values by which the officer said that rows are left out, by column. */
  private readonly rules: RuleColumns;
  /** What Settings say of rows by their numbers. */
  private readonly rowAnswers: ReadonlyMap<number, Answer>;
  /** A row that may number the columns; 0: there is none, or it is known what it is. */
  private readonly numbering: number;
  /** Areas that the officer said are left out. */
  private readonly areas: readonly AreaLeftOut[];
  /** The columns in which the amount of a row of the long form is written. */
  private readonly amounts: readonly number[];
  /** Rows below a label that says that they do not count. */
  private readonly doubtful: readonly DoubtfulRows[];

  constructor(
    private readonly rows: SheetRows,
    private readonly registers: CostRegisters,
  ) {
    this.at = meaningColumns(rows.found, registers);
    this.rowAnswers = registers.answers.rowAnswers(rows.found.sheet.name, rows.found.kind);
    this.rules = ruleColumns(rows.found, registers.answers);
    this.areas = registers.answers.areasLeftOut(rows.found.sheet.name, rows.found.kind);
    this.amounts = AMOUNT_COLUMNS.flatMap((name) => rows.found.columns.get(name) ?? []);
    if (this.at.sign !== 0) this.negates = this.hasUnsignedCredits();
    this.checkUnit();
    this.numbering = askNumbering(rows, this.rowAnswers, registers.findings);
    this.doubtful = doubtfulRows(rows.found, registers);
  }

  /** Whether a row has to be asked about. */
  get any(): boolean {
    const { year, type, status, sign, marks } = this.at;
    const ofColumns = year + type + status + sign + marks.length + (this.rows.found.told?.decides.size ?? 0);
    return (
      ofColumns + this.rowAnswers.size + this.rules.size + this.areas.length + this.doubtful.length + this.numbering > 0
    );
  }

  /** Whether the officer said of the row at hand that it counts. */
  get isCounted(): boolean {
    return this.rowAnswers.size > 0 && this.rowAnswers.get(this.rows.number) === 'counted';
  }

  /** Whether the officer said of that cell of the row at hand, in an area of cells, that it is left out. */
  isSetAside(column: number): boolean {
    if (this.areas.length === 0 || this.rows.cell(column) === NO_CELL) return false;
    const { number } = this.rows;
    const area = this.areas.find(
      ({ top, bottom, left, right }) => top <= number && number <= bottom && left <= column && column <= right,
    );
    area?.hit();
    return area !== undefined;
  }

  /** What becomes of the row at hand. */
  fate(): RowFate {
    const answer = this.rowAnswers.size > 0 ? this.rowAnswers.get(this.rows.number) : undefined;
    if (answer === 'left out' || this.amounts.some((column) => this.isSetAside(column))) return SET_ASIDE;
    if (this.rows.number === this.numbering) return { state: 'left out', reason: 'unclear' };
    for (const { from, to, answer: said } of this.doubtful) {
      if (this.rows.number < from || this.rows.number > to || said === 'counted') continue;
      return said === undefined ? { state: 'left out', reason: 'unclear' } : SET_ASIDE;
    }
    for (const [column, values] of this.rules) {
      const hit = values.get(headingKey(this.rows.text(column) || BLANK_VALUE));
      hit?.();
      if (hit) return SET_ASIDE;
    }
    for (const [column, sides] of this.rows.found.told?.decides ?? []) {
      const fate = this.ofSide(column, sides);
      if (fate !== COUNTS) return fate;
    }
    const { type, year, status, marks } = this.at;
    for (const [column, of] of [
      [type, this.ofType],
      [year, this.ofYear],
      [status, this.ofStatus],
    ] as const) {
      const fate = column === 0 ? COUNTS : of.call(this, column);
      if (fate !== COUNTS) return fate;
    }
    for (const column of marks) {
      const fate = this.ofMark(column);
      if (fate !== COUNTS) return fate;
    }
    return COUNTS;
  }

  /** What becomes of the row at hand for a text in it that says that it does not count (`cancelled`, an opening balance). */
  ofText(column: number): RowFate {
    if (this.isCounted) return COUNTS;
    const text = this.rows.text(column);
    return this.answered(column, text) ?? this.asked(column, text, 'text');
  }

  /** What becomes of a row of unknown code that stands below the total of its table. */
  ofRowBelowTotal(): RowFate {
    if (this.isCounted) return COUNTS;
    const { rows, registers } = this;
    const column = [...rows.found.columns.values()].find((each) => rows.text(each) !== '');
    registers.findings.add('row-meaning-unclear', rows.place(column ?? 0), {
      column: column === undefined ? '' : headingAt(rows.found, column),
      found: column === undefined ? '' : rows.text(column),
      setting: settingOfAnswer(rows.found.sheet.name, `${rows.number}:${rows.number}`),
    });
    return { state: 'left out', reason: 'unclear' };
  }

  /** −1 for the amount of a credit; `undefined` (with a finding) where it cannot be told. */
  signOf(): 1 | -1 | undefined {
    if (this.at.sign === 0) return 1;
    const { rows } = this;
    const text = rows.text(this.at.sign);
    const way = text === '' ? undefined : choiceOf('Debit/credit', text);
    if (way === 'debit') return 1;
    if (way === 'credit') return this.negates ? -1 : 1;
    if (this.answered(this.at.sign, text)?.state === 'counts') return 1;
    this.ask(this.at.sign, text, 'Debit/credit');
    return undefined;
  }

  /** What becomes of a total: what it says, or the label that it stands under, may be of the other side. */
  ofTotal(): RowFate {
    for (const [column, sides] of this.rows.found.told?.decides ?? []) {
      const fate = this.ofSidedTotal(column, sides, this.totalLabelOfRow() ?? '');
      if (fate !== COUNTS) return fate;
    }
    return COUNTS;
  }

  /** What a row is by a column that decides it. */
  private ofSide(column: number, sides: ReadonlyMap<string, RowSide>): RowFate {
    const own = this.rows.text(column);
    const total = own === '' || totalLabel(own) !== undefined ? this.totalLabelOfRow() : undefined;
    if (total !== undefined) return this.ofSidedTotal(column, sides, total);
    const above = this.rows.sideAbove(column);
    if (above !== undefined && !sides.has(headingKey(own))) return this.fateOf(sides.get(above));
    return this.remembered(column, (text) => {
      const side = sides.get(headingKey(text || BLANK_VALUE));
      if (side !== undefined) return this.fateOf(side);
      // Of a budget line or a meeting only some values are said not to count.
      if ([...this.rows.found.columns.values()].includes(column)) return COUNTS;
      return this.answered(column, text) ?? this.asked(column, text, 'decides');
    });
  }

  /** A total says no value of such a column, or names those that it is of; else it is of the rows below the label above it. */
  private ofSidedTotal(column: number, sides: ReadonlyMap<string, RowSide>, label: string): RowFate {
    const above = this.rows.sideAbove(column);
    return this.fateOf(sides.get(headingKey(label)) ?? (above === undefined ? undefined : sides.get(above)));
  }

  private fateOf(side: RowSide | undefined): RowFate {
    if (side === 'left out') return SET_ASIDE;
    return side === undefined || side === 'counted' || side === this.rows.found.kind ? COUNTS : OTHER_SIDE;
  }

  /** What the total in the row is of: `Income` of `Total income`; `undefined` where the row is none of a total. */
  private totalLabelOfRow(): string | undefined {
    for (const text of this.rows.allTexts()) {
      const label = readTotalLabel(text);
      if (label) return label.rest;
    }
    return undefined;
  }

  private ofType(column: number): RowFate {
    return this.remembered(column, (text) => {
      const side = choiceOf('Type', text);
      const answered = this.answered(column, text);
      if (answered) return answered;
      // A word that names no side (`Travel`) is a type of something else.
      if (side === undefined && text !== '' && !this.isCommitment(text))
        return this.at.typeParts ? this.asked(column, text, 'Type') : COUNTS;
      if (side !== 'plan' && side !== 'actual') return this.asked(column, text, 'Type');
      return (side === 'plan') === (this.rows.found.kind === 'Estimates') ? COUNTS : OTHER_SIDE;
    });
  }

  private ofYear(column: number): RowFate {
    return this.remembered(column, (text) => {
      const { year } = this.registers.settings;
      const found = this.yearAt(column) ?? yearIn(text);
      if (found === undefined || year === undefined)
        return this.answered(column, text) ?? this.asked(column, text, 'Year');
      if (found === year) return COUNTS;
      const { sheet } = this.rows.found;
      const values = { column: headingAt(this.rows.found, column), year: found };
      this.registers.findings.addOnce(`${sheet.name}\n${found}`, 'rows-of-other-year', this.rows.place(column), values);
      return { state: 'left out', reason: 'other-year' };
    });
  }

  /** The year of a day that is kept as one. */
  private yearAt(column: number): number | undefined {
    const cell = this.rows.cell(column);
    const { sheet, workbook } = this.rows.found;
    if (cell < 0 || sheet.cells.kind(cell) !== CellKind.number || sheet.cells.format(cell) !== CellFormat.date)
      return undefined;
    const day = dayFromSerial(sheet.cells.value(cell), workbook.date1904);
    return day === undefined ? undefined : yearOf(day);
  }

  private ofStatus(column: number): RowFate {
    return this.remembered(column, (text) => {
      const answered = this.answered(column, text);
      if (answered) return answered;
      // A blank is no status; under `Include?` it is an answer, of which nobody knows what it says.
      const isBlank = text === '' && !saysWhetherCounts(headingAt(this.rows.found, column));
      const isKnown = isBlank || choiceOf('Entry status', text) === 'counts';
      return isKnown && !this.isCommitment(text) ? COUNTS : this.asked(column, text, 'Entry status');
    });
  }

  /** What is not spent yet, in a ledger that has no stages of its own to say so. */
  private isCommitment(text: string): boolean {
    return this.rows.found.kind === 'Expenditures' && isCommitment(text, this.rows.found);
  }

  private ofMark(column: number): RowFate {
    return this.remembered(column, (text) => {
      const isNone = text === '' || text === '0' || choiceOf('yes/no', text) === 'no' || isNoAmount(text);
      return isNone ? COUNTS : (this.answered(column, text) ?? this.asked(column, text, 'mark'));
    });
  }

  /** A text is judged once. */
  private remembered(column: number, judge: (text: string) => RowFate): RowFate {
    const text = this.rows.text(column);
    const key = `${column}\n${text}`;
    let fate = this.fates.get(key);
    if (!fate) this.fates.set(key, (fate = judge(text)));
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
    return answer === undefined ? undefined : answer === 'counted' ? COUNTS : SET_ASIDE;
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
    const amounts = found.across.size > 0 ? [...found.across.keys()] : [found.columns.get('Amount') ?? 0];
    const signs = { debit: [0, 0], credit: [0, 0] };
    const isReversed = this.registers.reversed(found);
    for (const { row, cell } of tableCells(found, this.at.sign)) {
      if (cells.kind(cell) !== CellKind.text && cells.kind(cell) !== CellKind.number) continue;
      const written = cells.value(cell);
      const text = cells.kind(cell) === CellKind.text ? found.workbook.texts.text(written) : String(written);
      const way = choiceOf('Debit/credit', text.trim()) as 'debit' | 'credit' | undefined;
      for (const column of way ? amounts : []) {
        const value = numberIn(found, row, column);
        if (value !== undefined && value !== 0) signs[way!][value < 0 === isReversed ? 0 : 1]!++;
      }
    }
    const [positive = 0, negative = 0] = signs.credit;
    if (positive > 0 && negative > 0) {
      const heading = headingAt(found, this.at.sign);
      this.registers.findings.add('credit-signs-mixed', this.rows.placeAt(found.headingRow, this.at.sign), {
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
      const unit = unitIn(text);
      const ours = found.columns.has('Currency') ? undefined : this.registers.settings.currency;
      const isOther = unit?.currency !== undefined && ours !== undefined && unit.currency !== ours;
      if ((unit?.scale ?? 1) === 1 && !isOther) continue;
      const heading = headingAt(found, column);
      const setting = settingOfAnswer(found.sheet.name, heading);
      const at = this.rows.placeAt(found.sheet.cells.rowNumber(row), column);
      this.registers.findings.add('unit-in-rows', at, { column: heading, found: text, setting });
    }
  }
}

function numberIn({ workbook, sheet }: RecognisedSheet, row: number, column: number): number | undefined {
  const { cells } = sheet;
  for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
    if (cells.column(cell) === column) return numberOf(workbook, sheet, cell);
  }
  return undefined;
}

/** By column, the values by which rows are left out, each with what notes that there is such a row. */
type RuleColumns = ReadonlyMap<number, ReadonlyMap<string, () => void>>;

/** The columns, known or not, that rules of Settings name by their headings. */
function ruleColumns(found: RecognisedSheet, answers: Answers): RuleColumns {
  const columns = new Map<number, Map<string, () => void>>();
  const rules = answers.rulesLeftOut(found.sheet.name, found.kind);
  if (rules.length === 0) return columns;
  for (const column of [...found.columns.values(), ...found.unknownColumns]) {
    const heading = headingKey(headingAt(found, column));
    for (const rule of rules) {
      if (rule.heading === heading) columns.set(column, (columns.get(column) ?? new Map()).set(rule.value, rule.hit));
    }
  }
  return columns;
}
