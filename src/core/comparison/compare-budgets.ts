/** Two estimates, lists of shares or statuses of contributions → which figures differ, by meeting, line and State. */
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { BudgetFigure, BudgetFigures, BudgetKind } from './budget-figures';
import { addTo } from '../values/grouped';
import { decimalFromMinor } from '../values/money';

export interface MovedBudgetFigure extends Omit<BudgetFigure, 'value'> {
  /** `undefined`: the document has no such figure; `null`: it is not known there. */
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
  /** After less before, as a plain decimal, where both are numbers; of an amount that is there only once, with nothing for the other. */
  readonly difference: string | undefined;
}

export interface BudgetComparison {
  readonly kind: BudgetKind;
  readonly sameCurrency: boolean;
  /** Empty where the currencies differ. */
  readonly figures: readonly MovedBudgetFigure[];
  /** How many figures are the same. */
  readonly same: number;
  /** Codes of meetings of which errors held everything back, in either document. */
  readonly held: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly diagnostics: readonly Diagnostic[];
}

/** Both are of one kind. */
export function compareBudgets(before: BudgetFigures, after: BudgetFigures): BudgetComparison {
  const held = { before: before.held, after: after.held };
  const whole = { kind: after.kind, held };
  if (before.currency !== after.currency) {
    const values = { before: before.currency, after: after.currency };
    const diagnostics = [diagnostic('comparison-currencies', [], values)];
    return { ...whole, sameCurrency: false, figures: [], same: 0, diagnostics };
  }
  const [old, now] = [before, after].map(({ figures }) => new Map(figures.map((each) => [keyOf(each), each])));
  const pairs = inOrder(before.figures, after.figures).map((figure): MovedBudgetFigure => {
    const key = keyOf(figure);
    const [was, is] = [old!.get(key)?.value, now!.get(key)?.value];
    const { value: _, ...named } = figure;
    return { ...named, before: was, after: is, difference: differenceOf(was, is) };
  });
  const figures = pairs.filter((each) => each.before !== each.after);
  return { ...whole, sameCurrency: true, figures, same: pairs.length - figures.length, diagnostics: [] };
}

/** Codes are the same in whatever case they are written. */
const keyOf = ({ name }: BudgetFigure): string => name.toLowerCase();

/** Those of the newer document, each followed by what the older one had behind it and the newer one lacks. */
function inOrder(before: readonly BudgetFigure[], after: readonly BudgetFigure[]): BudgetFigure[] {
  const there = new Set(after.map(keyOf));
  const following = new Map<string, BudgetFigure[]>();
  let last = '';
  for (const figure of before) {
    if (there.has(keyOf(figure))) last = keyOf(figure);
    else addTo(following, last, figure);
  }
  return [...(following.get('') ?? []), ...after.flatMap((each) => [each, ...(following.get(keyOf(each)) ?? [])])];
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;

function differenceOf(before: string | null | undefined, after: string | null | undefined): string | undefined {
  const [was, is] = [before ?? (after === null ? undefined : '0'), after ?? (before === null ? undefined : '0')];
  if (before === null || after === null || was === undefined || is === undefined) return undefined;
  if (!PLAIN.test(was) || !PLAIN.test(is)) return undefined;
  const decimals = Math.max(...[was, is].map((text) => text.split('.')[1]?.length ?? 0));
  const scaled = (text: string): bigint => {
    const [whole = '', fraction = ''] = text.replace('-', '').split('.');
    const size = BigInt(whole + fraction.padEnd(decimals, '0'));
    return text.startsWith('-') ? -size : size;
  };
  return decimalFromMinor(scaled(is) - scaled(was), decimals);
}
