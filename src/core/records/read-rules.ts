/** The sheets that say how the rest is to be read and judged: mapping, rates, control totals, explanations, waivers, terms. */
import { TRANSLATED } from '../language/language';
import { codeKey, headingKey } from '../values/code-key';
import { currencyDecimals } from '../values/currencies';
import type { Fraction } from '../values/fraction';
import { fractionFromDecimal, fractionFromNumber, ONE } from '../values/fraction';
import { choiceOf, choicesOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellFormat, CellKind } from '../workbook/workbook';
import { readNumberText } from './amount-text';
import type { CostRegisters } from './amount-rows';
import { BLANK, UNKNOWN } from './codes';
import type { Findings } from './findings';
import { readAmount } from './read-amount';
import { readEach } from './read-each';
import { readTranslations } from './read-registers';
import { isDayCode, isOddCode, readCode, readDay, readNumberIn } from './read-values';
import { reportShown, shareFromNumber, shownFraction } from './shown';
import type {
  ControlTotal,
  ExchangeRate,
  Explanation,
  Mapping,
  MappingColumn,
  Records,
  TermOverride,
  Waiver,
} from './records';
import type { SheetRows } from './sheet-rows';
import { NO_CELL } from './table-cells';

type WithFindings = Pick<CostRegisters, 'findings'>;

/** Index of the code in a column; `undefined` where it is blank or (with a finding) unknown: `known` tells which. */
function reference(
  rows: SheetRows,
  at: number,
  registers: CostRegisters,
  isMeeting: boolean,
): { readonly index: number | undefined; readonly known: boolean } {
  const text = readCode(rows, at, registers.findings);
  const codes = isMeeting ? registers.meetingCodes : registers.lineCodes;
  const index = codes.find(text, () => rows.place(at));
  if (index === UNKNOWN && !isOddCode(rows, at, codes, registers.findings)) {
    registers.findings.add(isMeeting ? 'meeting-unknown' : 'line-unknown', rows.place(at), {
      code: text,
      near: codes.near(text),
    });
  }
  return { index: index >= 0 ? index : undefined, known: index !== UNKNOWN };
}

function readMappings(sheets: readonly RecognisedSheet[], registers: CostRegisters): Mapping[] {
  const { findings } = registers;
  return readEach(sheets, findings, (rows, column) => {
    const columnText = rows.text(column('Column'));
    const named = choiceOf('Mapping.Column', columnText);
    if (named === undefined) {
      findings.add('mapping-unknown-column', rows.place(column('Column')), {
        found: columnText,
        known: choicesOf('Mapping.Column'),
      });
      return undefined;
    }
    const text = rows.code(column('Value'));
    if (text === '') {
      findings.add('value-missing', rows.place(column('Value')), { column: 'Value' }, rows.found.kind);
      return undefined;
    }
    isDayCode(rows, column('Value'), findings);
    const meeting = reference(rows, column('Meeting'), registers, true);
    const line = reference(rows, column('Line'), registers, false);
    if (!meeting.known || !line.known) return undefined;
    const prefix = text.endsWith('*');
    const share = readShare(rows, column('Share'), findings);
    if (share === undefined) return undefined;
    return {
      column: named as MappingColumn,
      text,
      value: codeKey(prefix ? text.slice(0, -1) : text),
      prefix,
      meeting: meeting.index,
      line: line.index,
      share,
      at: rows.place(column('Value')),
    };
  });
}

/** A number, a per cent, or text like `1/3`; 1 where blank, `undefined` (with a finding) where it is none of them. */
function readShare(rows: SheetRows, at: number, findings: Findings): Fraction | undefined {
  const cell = rows.cell(at);
  if (cell === NO_CELL) return ONE;
  const { cells } = rows;
  const text = rows.code(at);
  if (text === '' && cells.kind(cell) === CellKind.text) return ONE;
  // Excel takes a typed 1/3 for a day: such a number is no share.
  const isDay = cells.format(cell) === CellFormat.date;
  const isNumber = cells.kind(cell) === CellKind.number;
  const share = isDay ? undefined : isNumber ? shareOf(rows, at, cell, findings) : shareFromText(text);
  if (share && share.denominator > 0n && share.numerator > 0n) return share;
  findings.add('number-not-number', rows.place(at), { column: 'Share', found: rows.content(cell) }, rows.found.kind);
  return undefined;
}

function shareOf(rows: SheetRows, at: number, cell: number, findings: Findings): Fraction | undefined {
  const { cells } = rows;
  const value = cells.value(cell);
  const look = cells.look(cell);
  const shown = look && shownFraction(look, value);
  if (look && !shown && cells.format(cell) !== CellFormat.percent) reportShown(rows, at, cell, look, findings, true);
  return shown ?? shareFromNumber(value);
}

function shareFromText(text: string): Fraction | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('\u2044', '/');
  const parts = /^(\d+)\/(\d+)$/.exec(plain);
  if (parts) return { numerator: BigInt(parts[1]!), denominator: BigInt(parts[2]!) };
  const percent = /[%٪]$/.test(plain);
  const read = readNumberText(percent ? plain.slice(0, -1) : plain);
  const fraction = read.state === 'read' ? fractionFromDecimal(read.decimal) : undefined;
  return fraction && percent ? { ...fraction, denominator: fraction.denominator * 100n } : fraction;
}

export function readExchangeRates(sheets: readonly RecognisedSheet[], { findings }: WithFindings): ExchangeRate[] {
  return readEach(sheets, findings, (rows, column) => {
    const text = rows.code(column('Currency'));
    const currency = text.normalize('NFKC').trim().toUpperCase();
    if (currencyDecimals(currency) === undefined) {
      findings.add('currency-unknown', rows.place(column('Currency')), { code: text });
      return undefined;
    }
    const from = readDay(rows, column('From'), 'From', findings);
    const rate = readRate(rows, column('Units per US dollar'), findings);
    if (from === undefined) {
      if (rows.cell(column('From')) === NO_CELL)
        findings.add('value-missing', rows.place(column('From')), { column: 'From' }, rows.found.kind);
      return undefined;
    }
    if (!rate) return undefined;
    const at = rows.place(column('Units per US dollar'));
    if (currency === 'USD' && rate.rate.numerator !== rate.rate.denominator) {
      findings.add('rate-dollar-not-one', at, { rate: rate.text });
      return undefined;
    }
    return { currency, from, ...rate, at };
  });
}

function readRate(rows: SheetRows, at: number, findings: Findings): { rate: Fraction; text: string } | undefined {
  const cell = rows.cell(at);
  if (cell === NO_CELL) {
    findings.add('value-missing', rows.place(at), { column: 'Units per US dollar' }, rows.found.kind);
    return undefined;
  }
  const { cells } = rows;
  const found = rows.plain(cell);
  let rate: Fraction | undefined;
  let text = found;
  if (cells.kind(cell) === CellKind.number && cells.format(cell) !== CellFormat.date) {
    const look = cells.look(cell);
    if (look) reportShown(rows, at, cell, look, findings);
    rate = fractionFromNumber(cells.value(cell));
  } else if (cells.kind(cell) === CellKind.text) {
    // `1,150` won or 1.15 of something: only the column's decimal sign says which.
    const read = readNumberIn(rows, at, found, findings);
    if (read.state === 'ambiguous') {
      const values = { column: 'Units per US dollar', found, first: read.first, second: read.second };
      findings.add('number-ambiguous', rows.place(at), values, rows.found.kind);
      return undefined;
    }
    if (read.state === 'read') {
      rate = fractionFromDecimal(read.decimal);
      text = read.decimal;
    }
  }
  if (rate && rate.numerator > 0n) return { rate, text };
  findings.add('rate-invalid', rows.place(at), { found });
  return undefined;
}

function readControlTotals(sheets: readonly RecognisedSheet[], registers: CostRegisters): ControlTotal[] {
  const { findings, settings } = registers;
  return readEach(sheets, findings, (rows, column) => {
    const texts = [rows.code(column('Meeting')), rows.code(column('Line'))];
    const at = rows.place(column('Amount'));
    const [meeting, line] = ([true, false] as const).map((isMeeting) => {
      const codes = isMeeting ? registers.meetingCodes : registers.lineCodes;
      return codes.find(texts[isMeeting ? 0 : 1]!, () => rows.place(column(isMeeting ? 'Meeting' : 'Line')));
    }) as [number, number];
    if (meeting === UNKNOWN || line === UNKNOWN) {
      findings.add('control-total-unknown', at, { meeting: texts[0]!, line: texts[1]! });
      return undefined;
    }
    if (rows.cell(column('Amount')) === NO_CELL) findings.add('amount-missing', at, {});
    return {
      meeting: meeting === BLANK ? undefined : meeting,
      line: line === BLANK ? undefined : line,
      amount: readAmount(rows, column('Amount'), settings.decimals, findings, settings.currency),
      source: rows.text(column('Source')),
      at,
    };
  });
}

function readExplanations(sheets: readonly RecognisedSheet[], registers: CostRegisters): Explanation[] {
  return readEach(sheets, registers.findings, (rows, column) => {
    const meeting = reference(rows, column('Meeting'), registers, true);
    const line = reference(rows, column('Line'), registers, false);
    if (!meeting.known || !line.known) return undefined;
    if (meeting.index === undefined) {
      registers.findings.add('value-missing', rows.place(column('Meeting')), { column: 'Meeting' }, rows.found.kind);
      return undefined;
    }
    const english = rows.text(column('Text en'));
    const texts = readTranslations(rows, column, 'Text');
    return {
      meeting: meeting.index,
      line: line.index,
      reason: rows.text(column('Reason')),
      texts: english === '' ? texts : { en: english, ...texts },
      at: rows.place(column('Meeting')),
    };
  });
}

export function readWaivers(sheets: readonly RecognisedSheet[], { findings }: WithFindings): Waiver[] {
  return readEach(sheets, findings, (rows, column) => {
    const [code, reason] = [rows.text(column('Code')), rows.text(column('Reason'))];
    if (code === '' || reason === '') {
      const missing = code === '' ? 'Code' : 'Reason';
      findings.add('value-missing', rows.place(column(missing)), { column: missing }, rows.found.kind);
      return undefined;
    }
    return {
      code,
      key: rows.text(column('Key')),
      reason,
      by: rows.text(column('By')),
      on: readDay(rows, column('On'), 'On', findings),
      at: rows.place(column('Code')),
    };
  });
}

function readTerms(sheets: readonly RecognisedSheet[], { findings }: WithFindings): TermOverride[] {
  return readEach(sheets, findings, (rows, column) => {
    const term = rows.text(column('Term'));
    if (headingKey(term) === '') return undefined;
    const texts: { -readonly [L in keyof TermOverride['texts']]: TermOverride['texts'][L] } = {};
    for (const language of TRANSLATED) {
      const text = rows.text(column(language));
      if (text !== '') texts[language] = text;
    }
    return { term, texts, at: rows.place(column('Term')) };
  });
}

/** Each kind of these sheets: the records that its rows come to, and who reads them. */
const RULES = {
  mappings: { kind: 'Mapping', read: readMappings },
  exchangeRates: { kind: 'ExchangeRates', read: readExchangeRates },
  controlTotals: { kind: 'ControlTotals', read: readControlTotals },
  explanations: { kind: 'Explanations', read: readExplanations },
  waivers: { kind: 'Waivers', read: readWaivers },
  terms: { kind: 'Terms', read: readTerms },
} satisfies { readonly [R in keyof Records]?: RuleReader<Records[R]> };

interface RuleReader<R> {
  readonly kind: SheetKind;
  readonly read: (sheets: readonly RecognisedSheet[], registers: CostRegisters) => R;
}

/** All of them; `tablesOf` finds the tables of a kind. */
export function readRules(
  tablesOf: (kind: SheetKind) => readonly RecognisedSheet[],
  registers: CostRegisters,
): Pick<Records, keyof typeof RULES> {
  const read = (Object.entries(RULES) as [string, RuleReader<unknown>][]).map(([name, rule]) => [
    name,
    rule.read(tablesOf(rule.kind), registers),
  ]);
  return Object.fromEntries(read) as Pick<Records, keyof typeof RULES>;
}
