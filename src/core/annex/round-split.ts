/**
 * Rounds what variances come of: the terms of a line add up to its variance as the other tables print it, those of lines to the meeting's, and those of
 * meetings to all. Each figure is a multiple of the unit beside it where the printed variances allow that; else terms of a line are rounded by their own,
 * and a sum is that of what is printed above it.
 */
import type { Figure } from '../reconciliation/reconciliation';
import { NIL } from '../reconciliation/figures';
import type { VarianceSplit } from '../reconciliation/variance-split';
import { SPLIT_TERMS } from '../reconciliation/variance-split';
import type { SplitTerm } from '../reconciliation/variance-split';
import type { Minor } from '../values/money';
import type { PrintedFigure } from './annex';
import type { Quantity } from './round-table';
import { GROUND, priceOfChange, priceOfWanted, remainder, roundAlone, roundTogether } from './round-table';
import { printFigure } from './round-tree';

export type PrintedSplit = { readonly [T in SplitTerm]: PrintedFigure };

/** A line: its terms, `undefined` where they are not known, and its variance as it is printed. */
export interface SplitLine {
  readonly split: VarianceSplit | undefined;
  readonly variance: PrintedFigure;
}

export interface PrintedSplits {
  /** In step with the lines of each meeting. */
  readonly lines: readonly (readonly PrintedSplit[])[];
  readonly meetings: readonly PrintedSplit[];
  readonly total: PrintedSplit;
  /** Sums lie within a unit of the exact ones, as all other figures do. */
  readonly isClose: boolean;
}

/** More than any number of other figures is changed for it. */
const FIXED = 4e14;

type Terms = { readonly [T in SplitTerm]: Figure };

export function roundSplits(meetings: readonly (readonly SplitLine[])[], unit: Minor): PrintedSplits {
  const exact = meetings.map((lines) => lines.map(({ split }) => termsOf(split)));
  const sums = exact.map((lines) => sumOf(lines));
  const total = sumOf(sums);
  const together = roundByFlow(meetings, { exact, sums, total }, unit);
  const lines = together?.lines ?? meetings.map((own) => own.map((line) => roundByItself(line, unit)));
  if (together) return { ...together, isClose: true };
  const added = exact.map((_, at) => printedSum(sums[at]!, lines[at]!, unit));
  const whole = printedSum(total, added, unit);
  const isClose = [...added, whole].every((each) =>
    SPLIT_TERMS.every((term) => Math.abs(each[term].printed - each[term].figure.amount) < unit),
  );
  return { lines, meetings: added, total: whole, isClose };
}

function termsOf(split: VarianceSplit | undefined): Terms {
  const of = (term: SplitTerm): Figure => {
    if (split === undefined) return { state: 'unknown', amount: NIL.amount };
    const amount = split[term];
    return amount === undefined ? NIL : { state: 'known', amount };
  };
  return byTerm(of);
}

/** Unknown where one of them is; nil where all are. */
function sumOf(all: readonly Terms[]): Terms {
  return byTerm((term): Figure => {
    const own = all.map((each) => each[term]);
    if (own.some(({ state }) => state === 'unknown')) return { state: 'unknown', amount: NIL.amount };
    if (own.every(({ state }) => state === 'nil')) return NIL;
    return { state: 'known', amount: own.reduce((sum, { amount }) => sum + amount, 0) as Minor };
  });
}

const byTerm = <T>(of: (term: SplitTerm) => T): { readonly [K in SplitTerm]: T } =>
  Object.fromEntries(SPLIT_TERMS.map((term) => [term, of(term)])) as { readonly [K in SplitTerm]: T };

interface Exact {
  readonly exact: readonly (readonly Terms[])[];
  readonly sums: readonly Terms[];
  readonly total: Terms;
}

/** From a line's variance to its terms, those to the meeting's, these to all; `undefined` where a printed variance would have to be another. */
function roundByFlow(
  meetings: readonly (readonly SplitLine[])[],
  { exact, sums, total }: Exact,
  unit: Minor,
): Omit<PrintedSplits, 'isClose'> | undefined {
  const quantities: Quantity[] = [];
  const wanted: [number, Minor][] = [];
  let equations = GROUND;
  const place = ({ state, amount }: Figure, from: number, to: number, rank: number): number =>
    state === 'unknown'
      ? -1
      : quantities.push({ exact: amount, from, to, price: priceOfChange(amount, unit, rank) }) - 1;
  const isKnown = (terms: Terms, term: SplitTerm): boolean => terms[term].state !== 'unknown';
  const all = byTerm((term) => (isKnown(total, term) ? ++equations : GROUND));
  const places = meetings.map((lines, m) => {
    const own = byTerm((term) => (isKnown(sums[m]!, term) ? ++equations : GROUND));
    const cells = lines.map(({ split, variance }, l) => {
      if (split === undefined) return byTerm(() => -1);
      const row = ++equations;
      const { amount } = variance.figure;
      const price = priceOfWanted(amount, unit, variance.printed, FIXED);
      wanted.push([quantities.push({ exact: amount, from: GROUND, to: row, price }) - 1, variance.printed]);
      return byTerm((term) => place(exact[m]![l]![term], row, own[term], 0));
    });
    return { cells, sum: byTerm((term) => place(sums[m]![term], own[term], all[term], 1)) };
  });
  const whole = byTerm((term) => place(total[term], all[term], GROUND, 2));
  const printed = roundTogether(quantities, unit);
  if (wanted.some(([at, amount]) => printed[at] !== amount)) return undefined;
  const figures = (terms: Terms, at: { readonly [T in SplitTerm]: number }): PrintedSplit =>
    byTerm((term) => printFigure(terms[term], printed[at[term]], unit));
  return {
    lines: places.map(({ cells }, m) => cells.map((cell, l) => figures(exact[m]![l]!, cell))),
    meetings: places.map(({ sum }, m) => figures(sums[m]!, sum)),
    total: figures(total, whole),
  };
}

/** By largest remainder: terms that are multiples already stay. */
function roundByItself({ split, variance }: SplitLine, unit: Minor): PrintedSplit {
  const terms = termsOf(split);
  if (split === undefined) return byTerm((term) => printFigure(terms[term], undefined, unit));
  const below = byTerm((term) => terms[term].amount - remainder(terms[term].amount, unit));
  const floors = SPLIT_TERMS.reduce((sum, term) => sum + below[term], 0);
  const up = [...SPLIT_TERMS]
    .filter((term) => remainder(terms[term].amount, unit) > 0)
    .sort((a, b) => remainder(terms[b].amount, unit) - remainder(terms[a].amount, unit))
    .slice(0, (variance.printed - floors) / unit);
  return byTerm((term) => printFigure(terms[term], (below[term] + (up.includes(term) ? unit : 0) + 0) as Minor, unit));
}

function printedSum(exact: Terms, parts: readonly PrintedSplit[], unit: Minor): PrintedSplit {
  return byTerm((term): PrintedFigure => {
    const figure = exact[term];
    if (figure.state === 'unknown') return printFigure(figure, undefined, unit);
    const printed = (parts.reduce((sum, part) => sum + part[term].printed, 0) + 0) as Minor;
    return { figure, printed, adjusted: printed !== roundAlone(figure.amount, unit) };
  });
}
