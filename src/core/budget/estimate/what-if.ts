/** What an estimate would be with other values: `CHF=0.90; Languages@A2,A3=4; PSC=10`. Nothing of it is written to a sheet. */
import { codeKey } from '../../values/code-key';
import { currencyDecimals } from '../../values/currencies';
import type { Fraction } from '../../values/fraction';
import { fractionFromDecimal } from '../../values/fraction';
import type { BudgetRecords, FactorValue, UnitCost, Volume } from '../records/budget-records';
import { factorNamed } from '../records/factors';
import type { Factor } from '../records/factors';
import type { OtherValues } from './build-estimate';

interface FactorChange {
  readonly factor: Factor;
  /** Keys of meetings, lines and items, any of which suffices; none: everywhere. */
  readonly where: ReadonlySet<string>;
  readonly value: Fraction;
}

/**
 * Reads changes, several of them separated by `;`. A name is a factor (a column of Volumes, in any of the languages), a computed line (its per cent), an item
 * (its rate, in its own currency), a currency (its units per US dollar), or the cell of a factor or unit cost (`Volumes!F3`); only factors may say where. `invalid`: the first part that cannot be read.
 */
export function readWhatIf(text: string, records: BudgetRecords): OtherValues | { readonly invalid: string } {
  const { budgetLines, meetings } = records.costs;
  const lines = new Map(budgetLines.map(({ code }, index) => [codeKey(code), index]));
  const items = new Set(records.unitCosts.map(({ key }) => key));
  const places = new Set([...meetings.map(({ code }) => codeKey(code)), ...lines.keys(), ...items]);
  const factors: FactorChange[] = [];
  const perDollar = new Map<string, Fraction>();
  const rates = new Map<string, Fraction>();
  const perCents = new Map<number, Fraction>();
  const cells = new Map<FactorValue | UnitCost, Fraction>();
  const stated = (name: string): readonly (FactorValue | UnitCost)[] =>
    [...records.volumes.flatMap((volume) => [...volume.factors.values()]), ...records.unitCosts].filter(
      ({ at }) => `${at.sheet}!${at.cell}` === name,
    );
  const parts = text.split(';').filter((part) => part.trim() !== '');
  if (parts.length === 0) return { invalid: text.trim() };
  for (const part of parts) {
    const [, named = '', at, given = ''] = /^([^=@]+)(?:@([^=]+))?=([^=]+)$/.exec(part.trim()) ?? [];
    const name = named.trim();
    const value = fractionFromDecimal(given.trim());
    const where = (at ?? '')
      .split(',')
      .map(codeKey)
      .filter((key) => key !== '');
    const invalid = { invalid: part.trim() };
    if (name === '' || value === undefined || where.some((key) => !places.has(key))) return invalid;
    const factor = factorNamed(name);
    const line = lines.get(codeKey(name));
    const currency = name.toUpperCase();
    const [cell, another] = name.includes('!') ? stated(name) : [];
    if (cell !== undefined && another === undefined && at === undefined) cells.set(cell, value);
    else if (factor !== undefined) factors.push({ factor, where: new Set(where), value });
    else if (at !== undefined) return invalid;
    else if (line !== undefined && budgetLines[line]!.kind !== 'direct') perCents.set(line, value);
    else if (items.has(codeKey(name))) rates.set(codeKey(name), value);
    else if (currencyDecimals(currency) !== undefined && currency !== 'USD' && value.numerator > 0n)
      perDollar.set(currency, value);
    else return invalid;
  }
  const keysOf = (volume: Volume): readonly string[] => [
    codeKey(meetings[volume.meeting]!.code),
    codeKey(budgetLines[volume.line]!.code),
    volume.key,
  ];
  // Of several changes of one factor the last that fits a row counts.
  const factor = (volume: Volume, name: Factor): Fraction | undefined =>
    cells.get(volume.factors.get(name)!) ??
    factors.findLast(
      (change) =>
        change.factor === name && (change.where.size === 0 || keysOf(volume).some((key) => change.where.has(key))),
    )?.value;
  const rate = (unitCost: UnitCost): Fraction | undefined => cells.get(unitCost) ?? rates.get(unitCost.key);
  return { factor, perDollar, rate, perCents };
}
