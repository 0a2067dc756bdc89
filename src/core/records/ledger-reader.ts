/** The long form of expenditures: a row for each entry, into the ledger. */
import type { Minor } from '../values/money';
import { askOwnRate } from './own-rate';
import { CellClass } from '../workbook/claims';
import { totalLabel } from '../workbook/heading-index';
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
import { isNoAmount } from './amount-text';
import { isBalance } from './balance-rows';
import { BLANK } from './codes';
import { EntryWords } from './entry-words';
import { IndexByText } from './index-by-text';
import { NO_AMOUNT, Stage, STAGE_NAMES } from './ledger';
import type { Ledger } from './ledger';
import { isDayCode, isOddCode, readChoice, readCode, readDay, readNumber } from './read-values';
import { RowMeaning } from './row-meaning';
import { NO_CELL } from './table-cells';
import type { SheetRows } from './sheet-rows';
import { RowDigest } from './row-digest';
import type { SourceCount } from './source-count';
import type { StatedTotal, StatedTotals } from './stated-totals';
import { asideText, leaveWithoutAmounts, repeatsHeadings } from './row-asides';
import type { TotalMark } from './row-texts';
import { RowTexts } from './row-texts';

/** Reads the long form. What a text means is looked up once for each text, not for each row. */
export class LedgerReader {
  private readonly base: number;
  private readonly meetings = new IndexByText();
  private readonly lines = new IndexByText();
  private readonly stages = new IndexByText();
  private readonly currencyIds = new Map<string, number>();
  private lastCode = '';
  private lastCodeId = 0;
  private readonly currencies: Currencies;
  private readonly at: ReturnType<typeof columnsOf>;
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
  /** Of the row at hand: indices below zero where they are not known, and ids of texts, 0 where blank. */
  private meeting = BLANK;
  private line = BLANK;
  private meetingText = 0;
  private lineText = 0;
  private document = 0;
  private costObject = 0;
  private commitmentItem = 0;
  private mark: TotalMark | undefined;

  constructor(
    private readonly rows: SheetRows,
    private readonly registers: CostRegisters,
    private readonly ledger: Ledger,
    private readonly count: SourceCount,
    private readonly totals: StatedTotals,
    private readonly source: number,
  ) {
    this.base = ledger.texts.include(rows.found.workbook.texts);
    this.currencies = new Currencies(registers, rows.found);
    this.amountsAt = amountColumns(rows.found, registers.findings);
    this.meaning = new RowMeaning(rows, registers);
    this.texts = new RowTexts(rows);
    this.words = new EntryWords(rows, registers);
    this.first = ledger.count;
    this.at = columnsOf(rows.found);
    this.digest = new RowDigest(
      rows.found,
      COMPARED.map((heading) => rows.found.columns.get(heading) ?? 0),
    );
  }

  read(): void {
    while (this.rows.next()) if (!this.isAside()) this.keep();
  }

  /** Whether the row is no entry, which is counted as left out. Of an entry its keys are read, and what speaks for a total. */
  private isAside(): boolean {
    const { rows, meaning, amountsAt, count } = this;
    const { findings } = this.registers;
    if (rows.isWithoutAmounts) {
      this.totals.startRun(this.ledger.count - this.first);
      leaveWithoutAmounts(rows, count, findings);
      return true;
    }
    if (meaning.any && leftOutByMeaning(rows, meaning, amountsAt, this.currencies, count, findings)) return true;
    this.readKeys();
    const blank = isBlank(rows, amountsAt);
    if (blank && isBalance(rows)) {
      findings.add('row-unrecognised', rows.place(0), { text: asideText(rows) });
      count.leaveOut(rows.number, 'unrecognised', '', undefined);
      return true;
    }
    if ((blank && rows.hasAmounts) || (amountsAt.credit === 0 && rows.isNilBeside(amountsAt.amount))) {
      count.leaveOut(rows.number, 'other-side', '', undefined);
      return true;
    }
    return this.isTotalOrNote(blank);
  }

  /** What the row is of, and the ids of its texts. */
  private readKeys(): void {
    const { at, rows } = this;
    this.meetingText = this.textId(at.meeting);
    this.lineText = this.textId(at.line);
    this.meeting = rows.found.meeting ?? this.code(this.meetingText, at.meeting, this.meetings, true);
    this.line = rows.found.told?.line ?? this.code(this.lineText, at.line, this.lines, false);
    this.document = this.textId(at.document);
    this.costObject = this.textId(at.costObject);
    this.commitmentItem = this.textId(at.commitmentItem);
  }

  private isTotalOrNote(blank: boolean): boolean {
    const { rows, meaning, texts, amountsAt, at, meeting, line } = this;
    const { findings } = this.registers;
    this.mark = blank
      ? undefined
      : texts.totalMark(amountsAt.amount, meeting < 0 ? 0 : at.meeting, line < 0 ? 0 : at.line);
    if (!blank && texts.doubtfulColumn !== 0) {
      if (leftOutByText(rows, meaning, texts, amountsAt, this.currencies, this.count, findings)) return true;
    }
    const { mark } = this;
    if (mark?.isSure && !meaning.isCounted && !(this.document !== 0 && this.isDated())) {
      this.leaveTotal(mark.label);
      return true;
    }
    return (meeting < 0 || line < 0 || blank) && this.isUnnamedAside(blank);
  }

  /** Of a row that names no meeting or line that is known, or has no amount. */
  private isUnnamedAside(blank: boolean): boolean {
    const { rows, at, costObject, document } = this;
    const coded = costObject !== 0 || this.commitmentItem !== 0 || (document !== 0 && !blank);
    const own = this.isDated() || (coded && !this.isTotal(document, costObject));
    if (this.leftOut(own)) return true;
    if (own || blank) return false;
    if (this.isBelowTotal && this.meeting < 0 && this.askBelowTotal()) return true;
    // Without any key it is nobody's entry: a total, if it adds up.
    const isKeyless = rows.text(at.meeting) === '' && rows.text(at.line) === '';
    if (isKeyless && this.isPrepared()) return true;
    this.mark ??= isKeyless ? KEYLESS : UNMATCHED;
    return false;
  }

  /** Puts the entry into the ledger. */
  private keep(): void {
    const { rows, ledger, registers, amountsAt, at, meaning } = this;
    const { findings, settings } = registers;
    const currency = this.currencies.ofAmount(rows, amountsAt, this.currencies.read(rows, at.currency));
    const dollars = this.hasAmount(at.usd) ? this.currencies.readDollars(rows, at.usd) : undefined;
    const rate = at.rate === 0 ? undefined : readNumber(rows, at.rate, 'Rate', findings);
    if (rate !== undefined) askOwnRate(rows, at.rate, rate, currency, registers);
    const foreign = currency !== undefined && currency.code !== settings.currency;
    const unsure =
      foreign && dollars === undefined && (this.hasAmount(at.usd) || (rate === undefined && this.isFilled(at.rate)));
    const stated = signed(readRowAmount(rows, amountsAt, currency, findings), meaning);
    // An amount that is to be converted by what cannot be read is not known either.
    const amount = unsure ? undefined : stated;
    if (amount !== undefined && currency) this.count.read(currency.code, amount);
    const entry = ledger.reserve();
    if (this.mark && amount !== undefined && currency && !meaning.isCounted)
      this.propose(this.mark, entry, currency, amount);
    this.words.look(currency?.code, amount);
    ledger.currency[entry] = currency ? this.currencyId(currency.code) : 0;
    ledger.amount[entry] = amount ?? NO_AMOUNT;
    ledger.amountUsd.set(entry, dollars);
    ledger.rate.set(entry, rate);
    this.keepTexts(entry);
    ledger.places.add(entry, this.source, rows.number, amountsAt.amount);
  }

  private keepTexts(entry: number): void {
    const { rows, ledger, at, meeting, line, document } = this;
    ledger.meeting[entry] = meeting;
    ledger.line[entry] = line;
    if (meeting < 0 || line < 0) {
      ledger.meetingText[entry] = this.meetingText;
      ledger.lineText[entry] = this.lineText;
    }
    ledger.costObject[entry] = this.costObject;
    if (this.commitmentItem !== 0) ledger.commitmentItem[entry] = this.commitmentItem;
    const description = this.textId(at.description);
    ledger.description[entry] = description;
    if (document === 0 && description === 0) ledger.rest.set(entry, this.digest.of(rows.firstCell, rows.endCell));
    ledger.document[entry] = document;
    if (at.day !== 0) ledger.day[entry] = readDay(rows, at.day, 'Posting date', this.registers.findings) ?? 0;
    const stage = this.stage(at.stage);
    if (stage !== Stage.final) ledger.stage[entry] = stage;
  }

  /** An entry that may be a total: it is one if it adds up others. */
  private propose(mark: TotalMark, entry: number, currency: RowCurrency, amount: Minor): void {
    // An entry with a day and a document may bear any name.
    const isEntry = this.document !== 0 || this.isDated();
    const label = mark.label || this.rows.place(this.amountsAt.amount).cell;
    this.totals.propose(this.total(label, currency, amount), entry - this.first, {
      isWord: mark.isWord && !isEntry,
      isBare: mark === KEYLESS,
      isUnmatched: mark === UNMATCHED,
      fewest: isEntry ? 2 : 1,
    });
  }

  /** Whether the row is only prepared by formulas that come to nought so far; it is left out. */
  private isPrepared(): boolean {
    const { rows, amountsAt, registers, count } = this;
    if (rows.allTexts().some((text) => text.trim() !== '')) return false;
    const { cells } = rows;
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
    let own = rows.textId(column);
    if (own < 0 && rows.hasMerges) {
      const cell = rows.cellOrMerged(column);
      if (cell !== NO_CELL) own = rows.cells.textId(cell);
    }
    if (own >= 0) return this.base + own;
    if (rows.cellOrMerged(column) === NO_CELL) return 0;
    const id = this.ledger.texts.add(rows.code(column));
    const isCode = column === this.at.costObject || column === this.at.commitmentItem;
    if (isCode && !this.days.has(id) && isDayCode(rows, column, this.registers.findings)) this.days.add(id);
    return id;
  }

  private code(id: number, column: number, known: IndexByText, isMeeting: boolean): number {
    if (id === 0) return BLANK;
    let index = known.get(id);
    if (index === undefined) known.set(id, (index = this.newCode(id, column, isMeeting)));
    return index;
  }

  /** Of a text not met before. */
  private newCode(id: number, column: number, isMeeting: boolean): number {
    const { meetingCodes, lineCodes, findings } = this.registers;
    const codes = isMeeting ? meetingCodes : lineCodes;
    const text = this.ledger.texts.plain(id);
    const written = text.trim();
    // Outer spaces do not count; the no-break ones are seen as ordinary by nobody and so are told to `find`.
    const raw = /^[ \t\r\n]|[ \t\r\n]$/.test(text) ? written : text;
    const index =
      written === '' ? BLANK : codes.find(raw, () => this.rows.place(column), this.rows.found.told !== undefined);
    if (text !== this.ledger.texts.text(id)) this.rows.code(column);
    if (index < 0 && written !== '') {
      readCode(this.rows, column, findings);
      isOddCode(this.rows, column, codes, findings);
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
    if (rows.cells.kind(cell) !== CellKind.text || !isNoAmount(rows.content(cell))) return true;
    this.registers.findings.count('amount-nil', rows.place(column), '');
    return false;
  }

  private isFilled(column: number): boolean {
    const cell = this.rows.cell(column);
    return cell !== NO_CELL && (this.rows.cells.kind(cell) !== CellKind.text || this.rows.text(column) !== '');
  }

  /** Whether the cell looks like a day, be it readable or not; `Total` and `Page` stand there too. */
  private isDated(): boolean {
    const column = this.at.day;
    const cell = this.rows.cell(column);
    if (cell === NO_CELL || this.rows.cells.kind(cell) !== CellKind.text) return cell !== NO_CELL;
    const text = this.rows.text(column);
    return /\p{N}/u.test(text) && totalLabel(text) === undefined;
  }

  private isTotal(...ids: number[]): boolean {
    return ids.some((id) => id !== 0 && totalLabel(this.ledger.texts.text(id)) !== undefined);
  }

  /** Whether the row is no record: a total, headings again, or a note; it is counted as left out. */
  private leftOut(own: boolean): boolean {
    const { rows, registers, count } = this;
    const named = own || this.meeting >= 0 || this.line >= 0;
    const role = roleOf(rows, this.amountsAt.amount, own, named);
    if (role.role === 'record') return false;
    if (role.role === 'none') {
      this.totals.startRun(this.ledger.count - this.first);
      registers.findings.add('row-unrecognised', rows.place(0), { text: role.text });
      if (!repeatsHeadings(rows)) rows.release();
      count.leaveOut(rows.number, 'unrecognised', '', undefined);
    } else this.leaveTotal(role.label);
    return true;
  }

  /** A row of unknown code below the total of the table (a budget, a balance, an advance) is asked about; whether it is left out. */
  private askBelowTotal(): boolean {
    const { rows, meaning, registers, count, amountsAt } = this;
    const fate = meaning.ofRowBelowTotal();
    if (fate.state === 'counts') return false;
    const currency = this.currencies.ofAmount(rows, amountsAt, this.currencies.read(rows, this.at.currency, true));
    const amount = readRowAmount(rows, amountsAt, currency, registers.findings);
    if (amount !== undefined && currency) count.read(currency.code, amount);
    count.leaveOut(rows.number, fate.reason, currency?.code ?? '', amount, rows.place(amountsAt.amount).cell);
    return true;
  }

  private leaveTotal(label: string): void {
    if (this.meeting < 0 && this.line < 0 && totalLabel(label) !== 'subtotal') this.isBelowTotal = true;
    const { rows, registers, count } = this;
    const { amount: amountColumn } = this.amountsAt;
    const stated = this.currencies.read(rows, this.at.currency, true);
    const currency = this.currencies.ofAmount(rows, this.amountsAt, stated);
    const amount = readRowAmount(rows, this.amountsAt, currency, registers.findings);
    const place = rows.place(amountColumn);
    rows.claim(amountColumn, CellClass.total);
    count.leaveOut(rows.number, 'total-row', currency?.code ?? '', amount, place.cell);
    if (amount === undefined || !currency) return;
    count.read(currency.code, amount);
    this.totals.add(this.total(label || place.cell, currency, amount));
  }

  private total(label: string, currency: RowCurrency, amount: Minor): StatedTotal {
    const { rows } = this;
    return {
      at: rows.place(this.amountsAt.amount),
      label,
      row: rows.number,
      position: this.ledger.count - this.first,
      meeting: rows.isDeclaredTotal ? -1 : this.meeting,
      line: rows.isDeclaredTotal ? -1 : this.line,
      currency: rows.text(this.at.currency) === '' ? '' : currency.code,
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

/** Where the columns beside the amounts stand; 0 where the table has none. */
function columnsOf({ columns }: RecognisedSheet) {
  const at = (heading: string): number => columns.get(heading) ?? 0;
  return {
    day: at('Posting date'),
    document: at('Document'),
    meeting: at('Meeting'),
    line: at('Line'),
    costObject: at('Cost object'),
    commitmentItem: at('Commitment item'),
    description: at('Description'),
    currency: at('Currency'),
    rate: at('Rate'),
    usd: at('Amount USD'),
    stage: at('Stage'),
  };
}
