/**
 * What stands above the tables of amounts, and beside and below their rows: a caption that says that its table does not count, is of another year or side, or
 * is of a day on which not all meetings had been held, is asked about; one that names a unit or a currency has to agree with how the amounts are read.
 */
import { cellAddress, columnLetters } from '../values/address';
import type { Place } from '../values/address';
import { areCreditsAdded } from './credit-captions';
import { headingKey } from '../values/code-key';
import type { UnitSaid } from '../values/units';
import { agrees, isOnlyUnit, unitIn } from '../values/units';
import { CellClass } from '../workbook/claims';
import { totalLabel } from '../workbook/heading-index';
import { isYear } from '../workbook/captions';
import { rowTexts } from '../workbook/cell-text';
import { positionOf } from '../workbook/captions';
import type { Caption, RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import type { SaidUnit } from './answers';
import { settingOfAnswer, UNIT } from './answers';
import { isOfOtherSide, speaksAgainst, subjectOfCaption } from './doubtful-rows';
import { isBeforeTheEnd } from './as-at';
import { asidesOf } from './table-asides';
import { claimAt, headingAt, tableCells } from './table-cells';
import type { UnlikeScales } from './table-units';
import { AMOUNT_COLUMNS, firstHeadingOf, headingCellsOf, headingUnits, oddColumn, unlikeScales } from './table-units';

export interface AskedTables {
  readonly isRead: (table: RecognisedSheet) => boolean;
  /** Tables that the officer said are left out. */
  readonly leftOut: readonly RecognisedSheet[];
}

/** Above the first table of a sheet a caption is the table's own only so near; further up it is the sheet's. */
const NEAR_ROWS = 4;

/** Asks about captions and units of the tables of estimates and expenditures, and says where a sheet has several tables. */
export function askCaptions(tables: readonly RecognisedSheet[], registers: CostRegisters): AskedTables {
  const leftOut: RecognisedSheet[] = [];
  const unread = new Set<RecognisedSheet>();
  const { findings, answers, settings } = registers;
  for (const table of tables) {
    const { sheet, kind, workbook } = table;
    const own = tables.filter((one) => one.sheet === sheet && one.kind === kind);
    const isFirst = own[0] === table;
    const isAlone = own.length === 1;
    const at = (caption: Caption): Place => ({
      file: workbook.file,
      sheet: sheet.name,
      cell: cellAddress(caption.row, caption.column),
    });
    const asked: Caption[] = [];
    for (const caption of [...captionsOf(table), ...captionsInHead(table, own)]) {
      const spanned = spannedArea(table, caption);
      if (spanned !== undefined) {
        const subject = subjectOfCaption(caption.text);
        const isAsked = speaksAgainst(caption.text, settings.year);
        if (isAsked && answers.answer(sheet.name, kind, spanned) === undefined)
          findings.add('table-doubtful', at(caption), {
            caption: subject,
            setting: settingOfAnswer(sheet.name, spanned),
          });
        continue;
      }
      const subject = subjectOfCaption(caption.text);
      const answer = answers.answer(sheet.name, kind, subject);
      if (answer === 'left out' && !unread.has(table)) {
        leftOut.push(table);
        unread.add(table);
      }
      const isNear = !isFirst || caption.row >= table.firstHeadingRow - NEAR_ROWS;
      const isAsked =
        isOfOtherSide(caption.text, kind) ||
        speaksAgainst(caption.text, settings.year) ||
        areCreditsAdded(table, caption.text) ||
        (kind === 'Expenditures' && isBeforeTheEnd(caption.text, registers));
      if (answer === undefined && isNear && isAsked) asked.push(caption);
    }
    if (!unread.has(table)) {
      for (const caption of asked) {
        const subject = subjectOfCaption(caption.text);
        const values = { caption: subject, setting: settingOfAnswer(sheet.name, subject) };
        findings.add(isAlone ? 'caption-doubtful' : 'table-doubtful', at(caption), values);
        if (!isAlone) unread.add(table);
      }
    }
    if (!isFirst && !unread.has(table) && isRecapitulation(table, own[0]!)) {
      const { firstHeadingRow, lastRow } = table;
      const caption = table.captions.at(-1);
      const end = Math.min(lastRow, lastRowOf(table));
      const columns = [...table.columns.values()];
      const area = `${cellAddress(table.headingRow + 1, Math.min(...columns))}:${cellAddress(end, Math.max(...columns))}`;
      const subject = caption ? subjectOfCaption(caption.text) : area;
      if (answers.answer(sheet.name, kind, subject) === undefined) {
        const place = at(caption ?? { row: firstHeadingRow, column: table.left, text: '' });
        const values = {
          caption: caption ? subject : firstHeadingOf(table),
          setting: settingOfAnswer(sheet.name, subject),
        };
        findings.add('table-doubtful', place, values);
        unread.add(table);
      }
    }
    if (!isFirst && !unread.has(table)) {
      const cell = `${columnLetters(Math.min(...table.columns.values(), ...table.across.keys()))}${table.headingRow}`;
      findings.add('table-joined', { file: workbook.file, sheet: sheet.name, cell }, { sheet: sheet.name });
    }
    // `(1000 USD)`, or a year between two tables, is no amount that nobody looked at.
    for (const caption of table.captions)
      if (isOnlyUnit(caption.text) || (!isFirst && isYear(Number(caption.text))))
        claimAt(table, at(caption).cell, CellClass.beside);
    askUnit(table, !isAlone, registers, at);
  }
  return { isRead: (table) => !unread.has(table), leftOut };
}

/** The captions above a table, and those hidden between its rows of headings. */
function captionsOf(table: RecognisedSheet): Caption[] {
  const { captions, sheet, workbook, firstHeadingRow, headingRow, left, right } = table;
  if (firstHeadingRow === headingRow) return [...captions];
  const { cells } = sheet;
  const row = positionOf(cells, firstHeadingRow);
  const texts = row < cells.rowCount ? rowTexts(workbook, sheet, row, left, right) : new Map<number, string>();
  return [...captions, ...[...texts].map(([column, text]) => ({ row: firstHeadingRow, column, text }))];
}

/**
 * The cells below a heading that spans columns of amounts, from the first row to the last; `undefined` where the caption is none such: it stands elsewhere than
 * just above the headings, or at their left, where captions of the whole table do.
 */
function spannedArea(table: RecognisedSheet, caption: Caption): string | undefined {
  const { columns, across, headingRow, firstHeadingRow, lastRow, right, sheet, captions } = table;
  if (caption.row >= headingRow || caption.row < firstHeadingRow - 1) return undefined;
  const first = Math.min(...columns.values(), ...across.keys());
  if (caption.column <= first) return undefined;
  const amounts = [...AMOUNT_COLUMNS.flatMap((name) => columns.get(name) ?? []), ...across.keys()];
  const merged = sheet.merges.find(({ top, left }) => top === caption.row && left === caption.column);
  const next = captions.filter(({ row, column }) => row === caption.row && column > caption.column);
  const end = merged?.right ?? Math.min(right, ...next.map(({ column }) => column - 1));
  const below = amounts.filter((column) => caption.column <= column && column <= end);
  const last = Math.min(lastRow, lastRowOf(table));
  if (below.length === 0 || last <= headingRow) return undefined;
  return `${cellAddress(headingRow + 1, Math.min(...below))}:${cellAddress(last, Math.max(...below))}`;
}

const lastRowOf = ({ sheet: { cells }, headingRow }: RecognisedSheet): number =>
  cells.rowCount === 0 ? headingRow : cells.rowNumber(cells.rowCount - 1);

/** A further table that says less of each amount than the first one: no meeting, or no line, where that one has them. */
const isRecapitulation = (table: RecognisedSheet, first: RecognisedSheet): boolean =>
  table.form === 'long' &&
  first.form === 'long' &&
  ['Meeting', 'Line'].some((name) => first.columns.has(name) && !table.columns.has(name)) &&
  !['Cost object', 'Commitment item', 'Document'].some((name) => table.columns.has(name));

/** Texts left or right of a table's headings with nothing below them, which not all tables of the sheet have. */
function captionsInHead(table: RecognisedSheet, own: readonly RecognisedSheet[]): Caption[] {
  if (own.length < 2) return [];
  const captions: Caption[] = [];
  for (const column of [...table.unknownColumns, ...table.leftOutColumns]) {
    const text = headingAt(table, column);
    const [below] = tableCells(table, column);
    if (text === '' || below !== undefined) continue;
    const key = headingKey(text);
    const isOfAll = own.every((one) =>
      [...one.unknownColumns, ...one.leftOutColumns].some((each) => headingKey(headingAt(one, each)) === key),
    );
    if (!isOfAll) captions.push({ row: table.headingRow, column, text });
  }
  return captions;
}

/** Sentences that tell how amounts were converted say nothing of the currency in which they stand. */
const OF_CONVERSION = /conver|exchange|\brate|\btaux\b|cambio|курс|пересчит|سعر|صرف|汇率|兑换|折算|=/iu;

/** A scale, or a currency that is not the rows' own: above the headings, in those of the amounts, among or below the rows, or in the sheet's name. */
function askUnit(
  table: RecognisedSheet,
  isOneOfSeveral: boolean,
  { answers, settings, findings }: CostRegisters,
  at: (caption: Caption) => Place,
): void {
  const { sheet, kind, workbook, headingRow } = table;
  const answered = answers.unit(sheet.name, kind, headingCellsOf(table));
  const odd = oddColumn(table);
  if (odd) {
    const place = { file: workbook.file, sheet: sheet.name, cell: cellAddress(headingRow, odd.column) };
    const setting = settingOfAnswer(sheet.name, odd.heading);
    findings.add('unit-in-rows', place, { column: odd.heading, found: odd.words, setting });
    return;
  }
  if (answered?.of === 'column') return;
  const unlike = unlikeScales(table);
  if (unlike && asksUnitOfColumn(table, unlike, answered, findings, settings)) return;
  if (answered && answered.of !== 'all') {
    if (answered.of === 'sheet' && isOneOfSeveral) askUnitOfTable(table, answered, findings, settings, at);
    return;
  }
  const expected = { scale: answered?.scale ?? 1, currency: answered?.currency ?? settings.currency };
  let asked = false;
  const ask = (said: UnitSaid, place: Place): void => {
    asked = true;
    const unit = `${said.scale} ${said.currency ?? expected.currency}`;
    findings.addOnce(`${sheet.name}\n${unit}`, 'unit-unclear', place, {
      words: said.words,
      setting: settingOfAnswer(sheet.name, UNIT),
      unit: said.scale === 1 ? (said.currency ?? unit) : unit,
      other: `1 ${settings.currency}`,
    });
  };
  let blank: boolean | undefined;
  const differs = (said: UnitSaid): boolean => {
    if (said.scale !== expected.scale && (said.scale !== 1 || isCurrencyUnknown(said))) return true;
    if (agrees({ ...said, scale: expected.scale }, expected) && !isCurrencyUnknown(said)) return false;
    if (!table.columns.has('Currency')) return true;
    return (blank ??= hasBlankCurrency(table));
  };
  for (const { column, said } of headingUnits(table)) {
    // What the heading of the amount itself says of its currency is applied.
    const isNamed = said.among.length === 1;
    const place = { file: workbook.file, sheet: sheet.name, cell: cellAddress(headingRow, column) };
    if (isNamed ? said.scale !== 1 && said.scale !== expected.scale : differs(said)) return ask(said, place);
  }
  for (const caption of captionsOf(table)) {
    if (isYear(Number(caption.text))) continue;
    const said = unitIn(caption.text);
    if (said && differs(said)) return ask(said, at(caption));
  }
  for (const { texts } of asidesOf(table)) {
    for (const caption of texts) {
      const said = unitIn(caption.text);
      if (!said) continue;
      const isStated = said.scale !== 1 || isOnlyUnit(caption.text) || !OF_CONVERSION.test(caption.text);
      if (isStated && differs(said)) ask(said, at(caption));
      if (asked) return;
    }
  }
  const said = unitIn(sheet.name);
  if (said && differs(said)) ask(said, { file: workbook.file, sheet: sheet.name, cell: '' });
}

/** Where one heading of amounts says a scale and another does not, each has its own unit: what is said of the sheet fits one of them at most. */
function asksUnitOfColumn(
  table: RecognisedSheet,
  { heading, own, beside }: UnlikeScales,
  answered: SaidUnit | undefined,
  findings: CostRegisters['findings'],
  settings: CostRegisters['settings'],
): boolean {
  const read = answered?.scale ?? 1;
  const isSaid = own !== undefined && !isCurrencyUnknown(own);
  // A heading that says nothing may be of the unit that was said of the sheet.
  if (isSaid ? own.scale === read : answered !== undefined) return false;
  const { amount } = headingCellsOf(table);
  const currency = own?.currency ?? answered?.currency ?? settings.currency;
  findings.add(
    'unit-unclear',
    { file: table.workbook.file, sheet: table.sheet.name, cell: amount! },
    {
      words: isSaid ? heading : (beside?.words ?? heading),
      setting: settingOfAnswer(table.sheet.name, `${UNIT} ${amount!}`),
      unit: `${(isSaid ? own : beside)?.scale ?? 1} ${currency}`,
      other: `${read} ${currency}`,
    },
  );
  return true;
}

/** Among several tables of a sheet one may say another scale than that which Settings say of the sheet. */
function askUnitOfTable(
  table: RecognisedSheet,
  answered: SaidUnit,
  findings: CostRegisters['findings'],
  settings: CostRegisters['settings'],
  at: (caption: Caption) => Place,
): void {
  for (const caption of table.captions) {
    const said = isYear(Number(caption.text)) ? undefined : unitIn(caption.text);
    if (!said || said.scale === answered.scale) continue;
    const currency = said.currency ?? answered.currency ?? settings.currency;
    findings.add('unit-unclear', at(caption), {
      words: said.words,
      setting: settingOfAnswer(table.sheet.name, `${UNIT} ${firstHeadingOf(table)}`),
      unit: `${said.scale} ${currency}`,
      other: `${answered.scale} ${answered.currency ?? settings.currency}`,
    });
    return;
  }
}

/** A currency that is said not to be named, as `local currency`. */
const isCurrencyUnknown = ({ scale, among, words }: UnitSaid): boolean =>
  among.length === 0 && scale === 1 && words !== '';

/** Whether a record has an amount, but says no currency. */
function hasBlankCurrency(table: RecognisedSheet): boolean {
  const { sheet, workbook, columns, headingRow, lastRow, across } = table;
  const { cells } = sheet;
  const currency = columns.get('Currency') ?? 0;
  const amounts = new Set([...AMOUNT_COLUMNS.flatMap((name) => columns.get(name) ?? []), ...across.keys()]);
  const end = positionOf(cells, lastRow + 1);
  for (let row = positionOf(cells, headingRow + 1); row < end; row++) {
    let [hasAmount, hasCurrency, isTotal] = [false, false, false];
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (amounts.has(column) && cells.kind(cell) === CellKind.number) hasAmount = true;
      if (cells.kind(cell) !== CellKind.text) continue;
      const text = workbook.texts.text(cells.value(cell)).trim();
      if (column === currency && text !== '') hasCurrency = true;
      else if (!hasAmount && totalLabel(text) !== undefined) isTotal = true;
    }
    if (hasAmount && !hasCurrency && !isTotal) return true;
  }
  return false;
}
