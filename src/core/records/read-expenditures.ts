/** Expenditures: a ledger of up to a million rows, or one of the forms that estimates have too. */
import type { Minor } from '../values/money';
import { askOwnRate } from './own-rate';
import { CellClass } from '../workbook/claims';
import { totalLabel } from '../workbook/heading-index';
import type { AcrossNames } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import type { AmountColumns, CostRegisters, RowCurrency } from './amount-rows';
import {
  amountColumns,
  Currencies,
  isBlank,
  leftOutByMeaning,
  leftOutByText,
  readRowAmount,
  roleOf,
  signed,
} from './amount-rows';
import { askNegativeExpenditures } from './all-negative';
import { isNoAmount } from './amount-text';
import { BLANK } from './codes';
import { EntryWords } from './entry-words';
import { IndexByText } from './index-by-text';
import { Ledger, NO_AMOUNT, Stage, STAGE_NAMES } from './ledger';
import { readAmount } from './read-amount';
import { isDayCode, isOddCode, readChoice, readCode, readDay, readNumber } from './read-values';
import type { SourceSheet } from './records';
import { askRepeatedEntries } from './repeated-sums';
import { RowMeaning } from './row-meaning';
import { NO_CELL, SheetRows } from './sheet-rows';
import { RowDigest } from './row-digest';
import { SourceCount } from './source-count';
import type { DataRows, StatedTotal } from './stated-totals';
import { StatedTotals } from './stated-totals';
import { TableSums } from './table-sums';
import { claimAt } from './table-cells';
import { leaveWithoutAmounts, repeatsHeadings } from './row-asides';
import type { TotalMark } from './row-texts';
import { RowTexts } from './row-texts';
import { WideReader } from './wide-ledger';

/** Reads the expenditures of all tables into one ledger, and counts each table's rows and sums into `sources`. */
export function readExpenditures(
  tables: readonly RecognisedSheet[],
  registers: CostRegisters,
  names: AcrossNames,
  sources: SourceSheet[],
): Ledger {
  const ledger = new Ledger();
  const pages = new TableSums();
  for (const found of tables) {
    const rows = new SheetRows(found, registers.findings, registers.answers);
    const count = new SourceCount(found);
    const totals = new StatedTotals(registers);
    const first = ledger.count;
    ledger.sheets[sources.length] = { file: found.workbook.file, sheet: found.sheet.name };
    if (found.form === 'long' || found.form === 'of a meeting') {
      ledger.expect(found.sheet.cells.rowCount);
      new LedgerReader(rows, registers, ledger, count, totals, sources.length).read();
    } else new WideReader(rows, registers, ledger, count, totals, sources.length).read(names);
    const settled = totals.settle(dataRows(ledger, first));
    for (const at of settled) {
      ledger.stage[first + at] = Stage.total;
      claimAt(found, ledger.place(first + at).cell, CellClass.total);
    }
    sources.push(count.finish(rows.rowsRead));
    const data = dataRows(ledger, first);
    totals.check(data, pages.above(found));
    if (tables.length > 1) pages.add(found, data, registers);
    askRepeatedEntries(found, registers, ledger, first);
  }
  askNegativeExpenditures(ledger, registers);
  return ledger;
}

/** Reads the long form. What a text means is looked up once for each text, not for each row. */
class LedgerReader {
  private readonly base: number;
  private readonly meetings = new IndexByText();
  private readonly lines = new IndexByText();
  private readonly stages = new IndexByText();
  private readonly currencyIds = new Map<string, number>();
  private lastCode = '';
  private lastCodeId = 0;
  private readonly currencies: Currencies;
  private readonly column: Record<string, number>;
  private readonly amountsAt: AmountColumns;
  private readonly meaning: RowMeaning;
  private readonly texts: RowTexts;
  private readonly words: EntryWords;
  private readonly first: number;
  private readonly digest: RowDigest;
  /** A total of the whole table stands above the row at hand. */
  private isBelowTotal = false;
  /** Texts of codes that are days, as far as reported. */
  private readonly days = new Set<number>();

  constructor(
    private readonly rows: SheetRows,
    private readonly registers: CostRegisters,
    private readonly ledger: Ledger,
    private readonly count: SourceCount,
    private readonly totals: StatedTotals,
    private readonly source: number,
  ) {
    this.base = ledger.texts.include(rows.found.workbook.texts);
    this.currencies = new Currencies(registers.settings, registers.findings, rows.found, registers.answers);
    this.amountsAt = amountColumns(rows.found, registers.findings);
    this.meaning = new RowMeaning(rows, registers);
    this.texts = new RowTexts(rows);
    this.words = new EntryWords(rows, registers);
    this.first = ledger.count;
    this.column = Object.fromEntries(COLUMNS.map((name) => [name, rows.found.columns.get(name) ?? 0]));
    this.digest = new RowDigest(
      rows.found,
      COMPARED.map((name) => this.column[name]!),
    );
  }

  read(): void {
    const { rows, ledger, registers, column, amountsAt, meaning, texts } = this;
    const { findings } = registers;
    const amountColumn = amountsAt.amount;
    const meetingColumn = column['Meeting']!;
    const lineColumn = column['Line']!;
    const costObjectColumn = column['Cost object']!;
    const commitmentColumn = column['Commitment item']!;
    const descriptionColumn = column['Description']!;
    const documentColumn = column['Document']!;
    const currencyColumn = column['Currency']!;
    const usdColumn = column['Amount USD']!;
    const rateColumn = column['Rate']!;
    const dayColumn = column['Posting date']!;
    const stageColumn = column['Stage']!;
    const sheetMeeting = rows.found.meeting;
    const sheetLine = rows.found.told?.line;
    while (rows.next()) {
      if (rows.isWithoutAmounts) {
        this.totals.startRun(ledger.count - this.first);
        leaveWithoutAmounts(rows, this.count, findings);
        continue;
      }
      if (meaning.any && leftOutByMeaning(rows, meaning, amountsAt, this.currencies, this.count, findings)) continue;
      const meetingText = this.textId(meetingColumn);
      const lineText = this.textId(lineColumn);
      const meeting = sheetMeeting ?? this.code(meetingText, meetingColumn, this.meetings, true);
      const line = sheetLine ?? this.code(lineText, lineColumn, this.lines, false);
      const documentText = this.textId(documentColumn);
      const costObject = this.textId(costObjectColumn);
      const commitmentItem = this.textId(commitmentColumn);
      const blank = isBlank(rows, amountsAt);
      if (blank && rows.hasAmounts) {
        this.count.leaveOut(rows.number, 'other-side', '', undefined);
        continue;
      }
      let mark: TotalMark | undefined = blank
        ? undefined
        : texts.totalMark(amountColumn, meeting < 0 ? 0 : meetingColumn, line < 0 ? 0 : lineColumn);
      if (!blank && texts.doubtfulColumn !== 0) {
        if (leftOutByText(rows, meaning, texts, amountsAt, this.currencies, this.count, findings)) continue;
      }
      if (mark?.isSure && !meaning.isCounted && !(documentText !== 0 && this.isDated(dayColumn))) {
        this.leaveTotal(mark.label, meeting, line);
        continue;
      }
      if (meeting < 0 || line < 0 || blank) {
        const coded = costObject !== 0 || commitmentItem !== 0 || (documentText !== 0 && !blank);
        const own = this.isDated(dayColumn) || (coded && !this.isTotal(documentText, costObject));
        if (this.leftOut(own, meeting, line)) continue;
        if (!own && !blank && this.isBelowTotal && meeting < 0 && this.askBelowTotal()) continue;
        // Without any key it is nobody's entry: a total, if it adds up.
        const isKeyless = !own && !blank && rows.text(meetingColumn) === '' && rows.text(lineColumn) === '';
        if (isKeyless && this.isPrepared()) continue;
        if (!own && !blank) mark ??= isKeyless ? KEYLESS : UNMATCHED;
      }
      const currency = this.currencies.ofAmount(rows, amountsAt, this.currencies.read(rows, currencyColumn));
      const dollars = this.hasAmount(usdColumn)
        ? readAmount(rows, usdColumn, 2, findings, 'USD', this.currencies.zeros)
        : undefined;
      const rate = rateColumn === 0 ? undefined : readNumber(rows, rateColumn, 'Rate', findings);
      if (rate !== undefined) askOwnRate(rows, rateColumn, rate, currency, registers);
      const foreign = currency !== undefined && currency.code !== registers.settings.currency;
      const unsure =
        foreign &&
        dollars === undefined &&
        (this.hasAmount(usdColumn) || (rate === undefined && this.isFilled(rateColumn)));
      const stated = signed(readRowAmount(rows, amountsAt, currency, findings), meaning);
      // An amount that is to be converted by what cannot be read is not known either.
      const amount = unsure ? undefined : stated;
      if (amount !== undefined && currency) this.count.read(currency.code, amount);
      const at = ledger.reserve();
      if (mark && amount !== undefined && currency && !meaning.isCounted) {
        // An entry with a day and a document may bear any name.
        const isEntry = documentText !== 0 || this.isDated(dayColumn);
        const isWord = mark.isWord && !isEntry;
        this.totals.propose(
          this.total(mark.label || rows.place(amountColumn).cell, meeting, line, currency, amount),
          at - this.first,
          {
            isWord,
            isBare: mark === KEYLESS,
            isUnmatched: mark === UNMATCHED,
            fewest: isEntry ? 2 : 1,
          },
        );
      }
      ledger.meeting[at] = meeting;
      ledger.line[at] = line;
      if (meeting < 0 || line < 0) {
        ledger.meetingText[at] = meetingText;
        ledger.lineText[at] = lineText;
      }
      ledger.costObject[at] = costObject;
      if (commitmentItem !== 0) ledger.commitmentItem[at] = commitmentItem;
      const description = this.textId(descriptionColumn);
      this.words.look(currency?.code, amount);
      ledger.description[at] = description;
      if (documentText === 0 && description === 0) ledger.rest.set(at, this.digest.of(...rows.cells));
      ledger.document[at] = documentText;
      ledger.currency[at] = currency ? this.currencyId(currency.code) : 0;
      ledger.amount[at] = amount ?? NO_AMOUNT;
      ledger.amountUsd.set(at, dollars);
      ledger.rate.set(at, rate);
      if (dayColumn !== 0) ledger.day[at] = readDay(rows, dayColumn, 'Posting date', findings) ?? 0;
      const stage = this.stage(stageColumn);
      if (stage !== Stage.final) ledger.stage[at] = stage;
      ledger.places.add(at, this.source, rows.number, amountColumn);
    }
  }

  /** Whether the row is only prepared by formulas that come to nought so far; it is left out. */
  private isPrepared(): boolean {
    const { rows, amountsAt, registers, count } = this;
    if (rows.allTexts().some((text) => text.trim() !== '')) return false;
    const { cells } = rows.found.sheet;
    const cell = rows.cell(amountsAt.amount);
    if (cell === NO_CELL || cells.kind(cell) !== CellKind.number || cells.value(cell) !== 0) return false;
    registers.findings.add('row-unrecognised', rows.place(0), { text: '' });
    rows.release();
    rows.claim(amountsAt.amount, CellClass.beside);
    count.leaveOut(rows.number, 'unrecognised', '', undefined);
    return true;
  }

  /** Id of a text column's text: the workbook's own where it is one, else of the text as read; 0 where it is blank. */
  private textId(column: number): number {
    if (column === 0) return 0;
    const { rows } = this;
    const cell = rows.hasMerges ? rows.cellOrMerged(column) : rows.cell(column);
    if (cell === NO_CELL) return 0;
    const own = rows.found.sheet.cells.textId(cell);
    if (own >= 0) return this.base + own;
    const id = this.ledger.texts.add(rows.code(column));
    const isCode = column === this.column['Cost object'] || column === this.column['Commitment item'];
    if (isCode && !this.days.has(id) && isDayCode(rows, column, this.registers.findings)) this.days.add(id);
    return id;
  }

  private code(id: number, column: number, known: IndexByText, isMeeting: boolean): number {
    if (id === 0) return BLANK;
    let index = known.get(id);
    if (index === undefined) {
      const { meetingCodes, lineCodes, findings } = this.registers;
      const codes = isMeeting ? meetingCodes : lineCodes;
      const text = this.ledger.texts.plain(id);
      const written = text.trim();
      // Outer spaces do not count; the no-break ones are seen as ordinary by nobody and so are told to `find`.
      const raw = /^[ \t\r\n]|[ \t\r\n]$/.test(text) ? written : text;
      index =
        written === '' ? BLANK : codes.find(raw, () => this.rows.place(column), this.rows.found.told !== undefined);
      if (text !== this.ledger.texts.text(id)) this.rows.code(column);
      if (index < 0 && written !== '') {
        readCode(this.rows, column, findings);
        isOddCode(this.rows, column, codes, findings);
      }
      known.set(id, index);
    }
    return index;
  }

  private stage(column: number): Stage {
    const id = this.textId(column);
    if (id === 0) return Stage.final;
    let stage = this.stages.get(id);
    if (stage === undefined) {
      const choice = readChoice(this.rows, column, 'Expenditures.Stage', this.registers.findings) ?? 'final';
      stage = STAGE_NAMES.indexOf(choice as (typeof STAGE_NAMES)[number]);
      this.stages.set(id, stage);
    }
    return stage as Stage;
  }

  private currencyId(code: string): number {
    if (code === this.lastCode) return this.lastCodeId;
    let id = this.currencyIds.get(code);
    if (id === undefined) this.currencyIds.set(code, (id = this.ledger.texts.add(code)));
    this.lastCode = code;
    return (this.lastCodeId = id);
  }

  /** Whether there is an amount in a column beside that of the amounts: a dash or a word for none is none. */
  private hasAmount(column: number): boolean {
    if (!this.isFilled(column)) return false;
    const { rows } = this;
    const cell = rows.cell(column);
    if (rows.found.sheet.cells.kind(cell) !== CellKind.text || !isNoAmount(rows.content(cell))) return true;
    this.registers.findings.count('amount-nil', rows.place(column), '');
    return false;
  }

  private isFilled(column: number): boolean {
    const cell = this.rows.cell(column);
    return (
      cell !== NO_CELL && (this.rows.found.sheet.cells.kind(cell) !== CellKind.text || this.rows.text(column) !== '')
    );
  }

  /** Whether the cell looks like a day, be it readable or not; `Total` and `Page` stand there too. */
  private isDated(column: number): boolean {
    const cell = this.rows.cell(column);
    if (cell === NO_CELL || this.rows.found.sheet.cells.kind(cell) !== CellKind.text) return cell !== NO_CELL;
    const text = this.rows.text(column);
    return /\p{N}/u.test(text) && totalLabel(text) === undefined;
  }

  private isTotal(...ids: number[]): boolean {
    return ids.some((id) => id !== 0 && totalLabel(this.ledger.texts.text(id)) !== undefined);
  }

  /** Whether the row is no record: a total, headings again, or a note; it is counted as left out. */
  private leftOut(own: boolean, meeting: number, line: number): boolean {
    const { rows, registers, count } = this;
    const named = own || meeting >= 0 || line >= 0;
    const role = roleOf(rows, this.amountsAt.amount, own, named);
    if (role.role === 'record') return false;
    if (role.role === 'none') {
      this.totals.startRun(this.ledger.count - this.first);
      registers.findings.add('row-unrecognised', rows.place(0), { text: role.text });
      if (!repeatsHeadings(rows)) rows.release();
      count.leaveOut(rows.number, 'unrecognised', '', undefined);
    } else this.leaveTotal(role.label, meeting, line);
    return true;
  }

  /** A row of unknown code below the total of the table (a budget, a balance, an advance) is asked about; whether it is left out. */
  private askBelowTotal(): boolean {
    const { rows, meaning, registers, count, amountsAt } = this;
    const fate = meaning.ofRowBelowTotal();
    if (fate.state === 'counts') return false;
    const currency = this.currencies.ofAmount(
      rows,
      amountsAt,
      this.currencies.read(rows, this.column['Currency']!, true),
    );
    const amount = readRowAmount(rows, amountsAt, currency, registers.findings);
    if (amount !== undefined && currency) count.read(currency.code, amount);
    count.leaveOut(rows.number, fate.reason, currency?.code ?? '', amount, rows.place(amountsAt.amount).cell);
    return true;
  }

  private leaveTotal(label: string, meeting: number, line: number): void {
    if (meeting < 0 && line < 0 && totalLabel(label) !== 'subtotal') this.isBelowTotal = true;
    const { rows, registers, count, column } = this;
    const { amount: amountColumn } = this.amountsAt;
    const stated = this.currencies.read(rows, column['Currency']!, true);
    const currency = this.currencies.ofAmount(rows, this.amountsAt, stated);
    const amount = readRowAmount(rows, this.amountsAt, currency, registers.findings);
    const place = rows.place(amountColumn);
    rows.claim(amountColumn, CellClass.total);
    count.leaveOut(rows.number, 'total-row', currency?.code ?? '', amount, place.cell);
    if (amount === undefined || !currency) return;
    count.read(currency.code, amount);
    this.totals.add(this.total(label || place.cell, meeting, line, currency, amount));
  }

  private total(label: string, meeting: number, line: number, currency: RowCurrency, amount: Minor): StatedTotal {
    const { rows } = this;
    return {
      at: rows.place(this.amountsAt.amount),
      label,
      row: rows.number,
      position: this.ledger.count - this.first,
      meeting: rows.isDeclaredTotal ? -1 : meeting,
      line: rows.isDeclaredTotal ? -1 : line,
      currency: rows.text(this.column['Currency']!) === '' ? '' : currency.code,
      amount,
      decimals: currency.decimals,
    };
  }
}

/** An entry of which a code is not known, and that has nothing else of its own. */
const UNMATCHED: TotalMark = { label: '', kind: 'total', isSure: false, isWord: false };
const KEYLESS: TotalMark = { label: '', kind: 'total', isSure: false, isWord: false };

/** What doubled postings are known by beside document and description. */
const COMPARED = ['Posting date', 'Meeting', 'Line', 'Cost object', 'Commitment item', 'Currency', 'Amount', 'Stage'];

const COLUMNS = [
  'Posting date',
  'Document',
  'Meeting',
  'Line',
  'Cost object',
  'Commitment item',
  'Description',
  'Currency',
  'Amount',
  'Rate',
  'Amount USD',
  'Stage',
];

const dataRows = (ledger: Ledger, first: number): DataRows => ({
  count: ledger.count - first,
  meeting: (at) => ledger.meeting[first + at]!,
  line: (at) => ledger.line[first + at]!,
  currency: (at) => ledger.texts.text(ledger.currency[first + at]!),
  amount: (at) => {
    const amount = ledger.amount[first + at]!;
    return Number.isNaN(amount) ? undefined : (amount as Minor);
  },
  isSkipped: (at) => ledger.stage[first + at] === Stage.total,
});
