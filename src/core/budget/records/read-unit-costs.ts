/** UnitCosts and Volumes: what one unit costs, and how many there are. */
import type { Findings } from '../../records/findings';
import { isWhole, readEach } from '../../records/read-each';
import { readTranslations } from '../../records/read-registers';
import { readCode, readDay, readNumber } from '../../records/read-values';
import type { SheetRows } from '../../records/sheet-rows';
import { codeKey } from '../../values/code-key';
import { currencyDecimals } from '../../values/currencies';
import type { Fraction } from '../../values/fraction';
import { fractionFromNumber } from '../../values/fraction';
import { choiceOf } from '../../workbook/heading-index';
import type { RecognisedSheet } from '../../workbook/recognised-sheet';
import type { FactorValue, UnitCost, Volume } from './budget-records';
import type { BudgetRegisters } from './budget-registers';
import { readReference } from './budget-registers';
import type { Factor } from './factors';
import { FACTORS, factorLabel, factorNamed } from './factors';

export function readUnitCosts(sheets: readonly RecognisedSheet[], { findings, costs }: BudgetRegisters): UnitCost[] {
  return readEach(sheets, findings, (rows, column): UnitCost | undefined => {
    if (!isWhole(rows, column, ['Item', 'Unit', 'Factors', 'Rate'], findings)) return undefined;
    const item = readCode(rows, column('Item'), findings);
    const factors = readFactors(rows, column('Factors'), findings);
    const rate = positive(rows, column('Rate'), 'Rate', findings);
    const currency = readCurrency(rows, column('Currency'), costs.settings.currency, findings);
    const from = readDay(rows, column('Rate from'), 'Rate from', findings);
    if (item === '' || factors === undefined || rate === undefined || currency === undefined) return undefined;
    return {
      item,
      key: codeKey(item),
      title: rows.text(column('Title')),
      titles: readTranslations(rows, column, 'Title'),
      unit: rows.text(column('Unit')),
      factors,
      rate,
      currency,
      from,
      source: rows.text(column('Source')),
      at: rows.place(column('Rate')),
    };
  });
}

/** The cell's number, not below zero; `undefined` where it is blank, or (with a finding) none. */
function positive(rows: SheetRows, at: number, column: string, findings: Findings): Fraction | undefined {
  const number = readNumber(rows, at, column, findings);
  const fraction = number === undefined ? undefined : fractionFromNumber(number);
  if (number !== undefined && fraction === undefined)
    findings.add('number-not-number', rows.place(at), { column, found: rows.text(at) }, rows.found.kind);
  return fraction;
}

function readCurrency(rows: SheetRows, at: number, usual: string, findings: Findings): string | undefined {
  const code = rows.code(at).normalize('NFKC').trim().toUpperCase();
  if (code === '') return usual;
  if (currencyDecimals(code) !== undefined) return code;
  findings.add('currency-unknown', rows.place(at), { code: rows.text(at) });
  return undefined;
}

/** `Pages; Languages` in any of the languages; `undefined` (with a finding) where one is no column of Volumes. */
function readFactors(rows: SheetRows, at: number, findings: Findings): Factor[] | undefined {
  const names = rows
    .text(at)
    .split(/[;,×*+،؛；，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const factors = names.map(factorNamed);
  const wrong = names.find((_, index) => factors[index] === undefined);
  if (wrong === undefined) return [...new Set(factors as Factor[])];
  const { text: known, others } = factorLabel(FACTORS);
  findings.add('choice-unknown', rows.place(at), { column: 'Factors', found: wrong, known }, rows.found.kind, {
    known: others,
  });
  return undefined;
}

/** Rows of volumes; a row that names what is not known is an error and makes none, one with a factor below zero is an error and makes no quantity. */
export function readVolumes(sheets: readonly RecognisedSheet[], registers: BudgetRegisters): Volume[] {
  const { findings } = registers;
  return readEach(sheets, findings, (rows, column): Volume | undefined => {
    if (!isWhole(rows, column, ['Meeting', 'Line', 'Item'], findings)) return undefined;
    const meeting = readReference(rows, column('Meeting'), registers);
    const line = readReference(rows, column('Line'), registers, 'line');
    const item = readCode(rows, column('Item'), findings);
    const version = rows.text(column('Version'));
    const factors = new Map<Factor, FactorValue>();
    let broken = false;
    for (const factor of FACTORS) {
      const at = column(factor);
      const number = readNumber(rows, at, factor, findings);
      if (number === undefined) {
        // A text that is no number has its finding, and its row makes no quantity.
        if (rows.text(at) !== '') broken = true;
        continue;
      }
      const value = fractionFromNumber(number);
      if (value !== undefined) factors.set(factor, { value, at: rows.place(at) });
      else {
        broken = true;
        const { text, others } = factorLabel([factor]);
        findings.add('volume-negative', rows.place(at), { factor: text, found: rows.text(at) }, { factor: others });
      }
    }
    const isKnown = meeting !== undefined && meeting >= 0 && line !== undefined && line >= 0 && item !== '';
    if (!isKnown) return undefined;
    const key = codeKey(item);
    const note = rows.text(column('Note'));
    const named = { version: versionKey(version), versionName: version || ORIGINAL, note };
    return { meeting, line, item, key, ...named, factors, broken, at: rows.place(column('Item')) };
  });
}

export const ORIGINAL = 'original';
export const USED = 'used';

/** How a version of volumes or estimates is compared; blank is `original`. */
export const versionKey = (text: string): string =>
  text.trim() === '' ? ORIGINAL : (choiceOf('Volume version', text) ?? codeKey(text));
