/** Estimates, in any of their forms. */
import { parseCell } from '../values/address';
import type { Minor } from '../values/money';
import { askNegativeEstimates } from './all-negative';
import { CellClass } from '../workbook/claims';
import { totalLabel } from '../workbook/heading-index';
import type { AcrossNames } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import type { RowCurrency } from './amount-rows';
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
import type { Codes } from './codes';
import { UNKNOWN } from './codes';
import { DoubledEstimates } from './doubled-estimates';
import { EntryWords } from './entry-words';
import { askRepeated } from './repeated-sums';
import { RowMeaning } from './row-meaning';
import { isOddCode, readChoice, readCode, readDay } from './read-values';
import type { Estimate, SourceSheet } from './records';
import { SheetRows } from './sheet-rows';
import { SourceCount } from './source-count';
import type { DataRows, StatedTotal } from './stated-totals';
import { StatedTotals } from './stated-totals';
import { TableSums } from './table-sums';
import { claimAt } from './table-cells';
import { leaveWithoutAmounts, repeatsHeadings } from './row-asides';
import { RowTexts } from './row-texts';
import { readWideRows } from './wide-rows';

/** Reads the estimates of all tables, and counts each table's rows and sums into `sources`. */
export function readEstimates(
  tables: readonly RecognisedSheet[],
  registers: CostRegisters,
  names: AcrossNames,
  sources: SourceSheet[],
): Estimate[] {
  const estimates: Estimate[] = [];
  const pages = new TableSums();
  for (const found of tables) {
    const rows = new SheetRows(found, registers.findings, registers.answers);
    const reader: TableReader = {
      rows,
      registers,
      count: new SourceCount(found),
      totals: new StatedTotals(registers),
      meaning: new RowMeaning(rows, registers),
      source: sources.length,
      keyless: new Map(),
    };
    const read = found.form === 'long' || found.form === 'of a meeting' ? readLong(reader) : readWide(reader, names);
    const settled = new Set(reader.totals.settle(dataRows(read)));
    const kept = read.filter((estimate, at) => {
      if (!settled.has(at)) {
        reader.keyless.get(at)?.();
        return true;
      }
      const row = parseCell(estimate.at.cell)?.row ?? 0;
      reader.count.leaveOut(row, 'total-row', estimate.currency, estimate.amount, estimate.at.cell);
      claimAt(found, estimate.at.cell, CellClass.total);
      return false;
    });
    const data = dataRows(read, settled);
    reader.totals.check(data, pages.above(found));
    pages.add(found, data, registers);
    askRepeated(
      found,
      registers,
      kept.map(({ meeting, line, currency, amount, at }) => ({ meeting, line, currency, amount, at })),
    );
    // One by one: so many arguments as a sheet has rows are more than a call takes.
    for (const estimate of kept) estimates.push(estimate);
    sources.push(reader.count.finish(rows.rowsRead));
  }
  askNegativeEstimates(estimates, registers);
  return estimates;
}

interface TableReader {
  readonly rows: SheetRows;
  readonly registers: CostRegisters;
  readonly count: SourceCount;
  readonly totals: StatedTotals;
  readonly meaning: RowMeaning;
  readonly source: number;
  /** By position, what is to be said of an amount without any key that is not the total of others. */
  readonly keyless: Map<number, () => void>;
}

function readWide({ rows, registers, count, totals, meaning, source }: TableReader, names: AcrossNames): Estimate[] {
  const estimates: Estimate[] = [];
  const currencies = new Currencies(registers.settings, registers.findings, rows.found, registers.answers);
  let detailed = { row: 0, values: details(rows, registers) };
  readWideRows(rows, registers, names, currencies, count, totals, meaning, (cell) => {
    if (detailed.row !== rows.number) detailed = { row: rows.number, values: details(rows, registers) };
    if (cell.meeting < 0 || cell.line < 0) reportUnknown(registers, cell.meeting < 0, cell.stub, cell.stubAt);
    const { meeting, line, amount, currency, at } = cell;
    estimates.push({ ...detailed.values, meeting, line, amount, currency: currency?.code ?? '', at, source });
  });
  return estimates;
}

function readLong({ rows, registers, count, totals, meaning, source, keyless }: TableReader): Estimate[] {
  const { findings, meetingCodes, lineCodes } = registers;
  const { columns, meeting: sheetMeeting } = rows.found;
  const isTold = rows.found.told !== undefined;
  const at = (name: string): number => columns.get(name) ?? 0;
  const currencies = new Currencies(registers.settings, findings, rows.found, registers.answers);
  const amountsAt = amountColumns(rows.found, findings);
  const texts = new RowTexts(rows);
  const words = new EntryWords(rows, registers);
  const doubled = new DoubledEstimates(rows, findings);
  const estimates: Estimate[] = [];
  while (rows.next()) {
    if (rows.isWithoutAmounts) {
      totals.startRun(estimates.length);
      leaveWithoutAmounts(rows, count, findings);
      continue;
    }
    if (meaning.any && leftOutByMeaning(rows, meaning, amountsAt, currencies, count, findings)) continue;
    // Where titles are the keys they may be long.
    const textOf = (name: string, codes: Codes): string =>
      isTold && codes.knows(rows.code(at(name))) ? rows.code(at(name)) : readCode(rows, at(name), findings);
    const meetingText = textOf('Meeting', meetingCodes);
    const lineText = textOf('Line', lineCodes);
    const meeting = sheetMeeting ?? meetingCodes.find(meetingText, () => rows.place(at('Meeting')), isTold);
    const line = rows.found.told?.line ?? lineCodes.find(lineText, () => rows.place(at('Line')), isTold);
    const blank = isBlank(rows, amountsAt);
    if (blank && rows.hasAmounts) {
      count.leaveOut(rows.number, 'other-side', '', undefined);
      continue;
    }
    const mark = blank
      ? undefined
      : texts.totalMark(amountsAt.amount, meeting >= 0 ? at('Meeting') : 0, line >= 0 ? at('Line') : 0);
    if (
      !blank &&
      texts.doubtfulColumn !== 0 &&
      leftOutByText(rows, meaning, texts, amountsAt, currencies, count, findings)
    )
      continue;
    const total = (label: string, currency: RowCurrency, amount: Minor): StatedTotal => ({
      at: rows.place(amountsAt.amount),
      label,
      row: rows.number,
      position: estimates.length,
      meeting: rows.isDeclaredTotal ? -1 : meeting,
      line: rows.isDeclaredTotal ? -1 : line,
      currency: columns.has('Currency') && rows.text(at('Currency')) !== '' ? currency.code : '',
      amount,
      decimals: currency.decimals,
    });
    const leaveTotal = (label: string): void => {
      const currency = currencies.ofAmount(rows, amountsAt, currencies.read(rows, at('Currency'), true));
      const amount = readRowAmount(rows, amountsAt, currency, findings);
      if (amount !== undefined && currency) {
        count.read(currency.code, amount);
        totals.add(total(label, currency, amount));
      }
      rows.claim(amountsAt.amount, CellClass.total);
      count.leaveOut(rows.number, 'total-row', currency?.code ?? '', amount, rows.place(amountsAt.amount).cell);
    };
    if (mark?.isSure && !meaning.isCounted) {
      leaveTotal(mark.label);
      continue;
    }
    if (meeting < 0 || line < 0) {
      const own = meeting === UNKNOWN && lineText !== '' && line >= 0;
      const named = line >= 0 || (meetingText !== '' && meeting >= 0 && lineText !== '');
      const role = roleOf(rows, amountsAt.amount, own && !isTotalText(meetingText), named);
      if (role.role === 'total') {
        leaveTotal(role.label || rows.place(amountsAt.amount).cell);
        continue;
      }
      if (role.role === 'none') {
        totals.startRun(estimates.length);
        findings.add('row-unrecognised', rows.place(0), { text: role.text });
        if (!repeatsHeadings(rows)) rows.release();
        count.leaveOut(rows.number, 'unrecognised', '', undefined);
        continue;
      }
      const isOdd = (index: number, name: string, codes: Codes): boolean =>
        index === UNKNOWN && isOddCode(rows, at(name), codes, findings);
      const [meetingAt, lineAt] = [rows.place(at('Meeting')), rows.place(at('Line'))];
      const report = (): void => {
        if (meeting < 0 && !isOdd(meeting, 'Meeting', meetingCodes))
          reportUnknown(registers, true, meetingText, meetingAt);
        if (line < 0 && !isOdd(line, 'Line', lineCodes)) reportUnknown(registers, false, lineText, lineAt);
      };
      if (meetingText === '' && lineText === '' && !blank && rows.allTexts().length === 0)
        keyless.set(estimates.length, report);
      else report();
    }
    const currency = currencies.ofAmount(rows, amountsAt, currencies.read(rows, at('Currency')));
    const amount = signed(readRowAmount(rows, amountsAt, currency, findings), meaning);
    if (amount !== undefined && currency) {
      count.read(currency.code, amount);
      const isKeyless = keyless.has(estimates.length);
      if ((mark || isKeyless) && !meaning.isCounted)
        totals.propose(total(mark?.label ?? rows.place(amountsAt.amount).cell, currency, amount), estimates.length, {
          isWord: mark?.isWord ?? false,
          isBare: mark === undefined,
          // One amount may well be given twice.
          fewest: mark === undefined ? 2 : 1,
        });
    }
    words.look(currency?.code, amount);
    if (meeting >= 0 && line >= 0 && amount !== undefined && currency)
      doubled.look(meeting, line, amount, currency, rows.place(amountsAt.amount));
    estimates.push({
      ...details(rows, registers),
      meeting,
      line,
      amount,
      currency: currency?.code ?? '',
      at: rows.place(amountsAt.amount),
      source,
    });
  }
  return estimates;
}

const isTotalText = (text: string): boolean => totalLabel(text) !== undefined;

function reportUnknown(registers: CostRegisters, isMeeting: boolean, code: string, at: Estimate['at']): void {
  const { findings, meetingCodes, lineCodes } = registers;
  if (code === '') findings.add('value-missing', at, { column: isMeeting ? 'Meeting' : 'Line' }, 'Estimates');
  else if (isMeeting) findings.add('meeting-unknown', at, { code, near: meetingCodes.near(code) });
  else findings.add('line-unknown', at, { code, near: lineCodes.near(code) });
}

/** What a row says beside its amount. */
function details(rows: SheetRows, { findings }: CostRegisters) {
  const at = (name: string): number => rows.found.columns.get(name) ?? 0;
  return {
    version: rows.text(at('Version')),
    status: (readChoice(rows, at('Status'), 'Estimates.Status', findings) ?? 'adopted') as Estimate['status'],
    adoptedOn: readDay(rows, at('Adopted on'), 'Adopted on', findings),
    ratesAsAt: readDay(rows, at('Rates as at'), 'Rates as at', findings),
    document: rows.text(at('Document')),
    note: rows.text(at('Note')),
  };
}

const dataRows = (estimates: readonly Estimate[], totals: ReadonlySet<number> = new Set()): DataRows => ({
  count: estimates.length,
  meeting: (at) => estimates[at]!.meeting,
  line: (at) => estimates[at]!.line,
  currency: (at) => estimates[at]!.currency,
  amount: (at) => estimates[at]!.amount,
  isSkipped: (at) => totals.has(at),
});
