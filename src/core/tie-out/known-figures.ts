/** The figures of an annex, as its JSON document keeps them, and how a person asks for one. */
import { LANGUAGES } from '../language/language';
import type { Lineage, LineageFigure } from '../annex/lineage';
import { figureName, figureNameParts } from '../reconciliation/figure-name';
import type { NamedFigure } from '../reconciliation/figure-name';
import type { SplitTerm } from '../reconciliation/variance-split';
import { isSplitTerm, SPLIT_TERMS } from '../reconciliation/variance-split';
import { perCentOf } from '../values/per-cents';
import { codeKey } from '../values/code-key';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';
import { plainText } from './plain-text';
import { readFigure } from './read-figure';

const MEASURES = ['estimate', 'expenditure', 'committed', 'variance', 'rate', ...SPLIT_TERMS] as const;
export type KnownMeasure = (typeof MEASURES)[number];

export interface KnownFigure {
  readonly name: string;
  readonly measure: KnownMeasure;
  /** Codes; blank = all. */
  readonly meeting: string;
  readonly line: string;
  readonly role: 'line' | 'subtotal' | 'total' | 'unmatched' | 'grand-total';
  /** Of a subtotal: the codes of its lines. */
  readonly lines: readonly string[];
  /** A plain decimal; a rate in per cent; `undefined`: unknown. */
  readonly amount: string | undefined;
}

/** What of the JSON document is read here. */
export interface KeptAnnex {
  readonly meetings: readonly (KeptAmounts & {
    readonly code: string;
    readonly lines: readonly KeptLine[];
  })[];
  readonly totals: KeptAmounts;
  readonly lineage: Lineage;
  readonly options?: { readonly layout?: unknown };
}

/** Terms as plain decimals; `null`: the variance itself is not known. */
type KeptSplit = { readonly [T in SplitTerm]?: string } | null;

interface KeptLine extends KeptAmounts {
  readonly line: string;
  readonly part: string;
}

interface KeptAmounts {
  readonly estimate: string | null;
  readonly expenditure: string | null;
  readonly variance: string | null;
  readonly implementationRate: number | null;
  /** Where variances were split. */
  readonly split?: KeptSplit;
}

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';
const isNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
/** A plain decimal, or unknown. */
const isAmount: Shape = (value) => value === null || (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value));
const orNull =
  (is: Shape): Shape =>
  (value) =>
    value === null || is(value);
const listOf =
  (is: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(is);
const shape =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(members).every(([name, is]) => is((value as Readonly<Record<string, unknown>>)[name]));

const isSplit: Shape = (value) =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.values(value).every((each) => each !== null && isAmount(each)));
const AMOUNTS = {
  split: isSplit,
  estimate: isAmount,
  expenditure: isAmount,
  variance: isAmount,
  implementationRate: orNull(isNumber),
};
const CELLS = { sheet: isNumber, areas: isText, rows: isNumber, sum: isAmount };
const isAnnex = shape({
  meetings: listOf(
    shape({ ...AMOUNTS, code: isText, lines: listOf(shape({ ...AMOUNTS, line: isText, part: isText })) }),
  ),
  totals: shape(AMOUNTS),
  lineage: shape({
    sheets: listOf(shape({ file: isText, sheet: isText })),
    figures: listOf(shape({ figure: isText, amount: isAmount, cells: listOf(shape(CELLS)) })),
  }),
});

/** Whether the document has all that is needed, of the kinds that it should have; one of an older version, or of somebody else, has not. */
export function isKeptAnnex(json: unknown): json is KeptAnnex {
  if (!isAnnex(json)) return false;
  const { sheets, figures } = (json as KeptAnnex).lineage;
  return figures.every(({ cells }) => cells.every(({ sheet }) => sheet in sheets));
}

/** Every figure of the tables: of lines, parts, meetings, of all, of what found no place, and of all with that; of a matrix also of lines at all meetings. */
export function knownFigures(annex: KeptAnnex): KnownFigure[] {
  const { meetings, totals, lineage, options } = annex;
  const figures = new FigureList(lineage);
  for (const { code, lines, ...amounts } of meetings) {
    for (const line of lines) figures.addLine(code, line.line, line);
    figures.addSubtotals(code, lines);
    figures.add({ ...TOTAL, meeting: code }, amounts, figures.committedOf(code));
  }
  if (options?.layout === 'matrix') {
    const all = meetings.flatMap(({ lines }) => lines);
    for (const code of new Set(all.map(({ line }) => line)))
      figures.addLine('', code, sumOf(all.filter(({ line }) => line === code)));
    figures.addSubtotals('', all);
  }
  const splits = meetings.flatMap(({ split }) => (split === undefined ? [] : [split]));
  const whole = splits.length > 0 ? { ...totals, split: splitSum(splits) } : totals;
  const committed = figures.committedOf('');
  figures.add(TOTAL, whole, committed);
  const apart = unmatchedOf(lineage);
  if (apart.expenditure !== undefined) {
    const { expenditure } = apart;
    const own = {
      estimate: zeroLike(expenditure),
      expenditure,
      variance: minus(expenditure),
      implementationRate: null,
    };
    figures.add({ ...TOTAL, role: 'unmatched' }, own, apart.committed);
    const both = [committed, apart.committed].filter((amount) => amount !== undefined);
    figures.add({ ...TOTAL, role: 'grand-total' }, sumOf([totals, own]), added(both));
  }
  return figures.list;
}

class FigureList {
  readonly list: KnownFigure[] = [];
  private readonly committed: readonly {
    readonly meeting: string;
    readonly line: string;
    readonly amount: string | null;
  }[];

  constructor(lineage: Lineage) {
    this.committed = lineage.figures.flatMap(({ figure, amount }) => {
      const [meeting = '', line = '', measure] = figureNameParts(figure);
      return measure === 'committed' ? [{ meeting, line, amount }] : [];
    });
  }

  add(scope: Scope, amounts: KeptAmounts, committed: string | null | undefined): void {
    const { meeting, line, role, lines } = scope;
    const rate = amounts.implementationRate;
    const values: readonly (readonly [KnownMeasure, string | null | undefined])[] = [
      ['estimate', amounts.estimate],
      ['expenditure', amounts.expenditure],
      ['committed', committed],
      ['variance', amounts.variance],
      ['rate', rate === null ? null : Number.isInteger(rate) ? `${rate}.0` : String(rate)],
    ];
    const terms = SPLIT_TERMS.map((term) => [term, amounts.split?.[term]] as const);
    for (const [measure, amount] of [...values, ...terms]) {
      // Nothing is committed here, or of such a term.
      if (amount === undefined) continue;
      const name = figureName(scope, measure);
      this.list.push({ name, measure, meeting, line, role, lines, amount: amount ?? undefined });
    }
  }

  /** Of one meeting, or of all where that is blank. */
  addLine(meeting: string, line: string, amounts: KeptAmounts): void {
    this.add({ meeting, line, part: '', role: 'line', lines: [] }, amounts, this.committedOf(meeting, [line]));
  }

  /** Of each part, where there are several. */
  addSubtotals(meeting: string, lines: readonly KeptLine[]): void {
    const parts = [...new Set(lines.map(({ part }) => part))];
    for (const part of parts.length > 1 ? parts : []) {
      const own = lines.filter((line) => line.part === part);
      const codes = [...new Set(own.map(({ line }) => line))];
      const scope = { meeting, line: '', part, role: 'subtotal', lines: codes } as const;
      this.add(scope, sumOf(own), this.committedOf(meeting, codes));
    }
  }

  committedOf(meeting: string, lines?: readonly string[]): string | null | undefined {
    return added(
      this.committed
        .filter((each) => (meeting === '' || each.meeting === meeting) && (lines?.includes(each.line) ?? true))
        .map(({ amount }) => amount),
    );
  }
}

/** Of all meetings. */
const TOTAL = { meeting: '', line: '', part: '', role: 'total', lines: [] } as const satisfies Scope;

interface Scope extends NamedFigure {
  readonly role: KnownFigure['role'];
  readonly lines: readonly string[];
}

function unmatchedOf({ figures }: Lineage): Readonly<Record<'expenditure' | 'committed', string | null | undefined>> {
  const of = (measure: string): string | null | undefined =>
    figures.find(({ figure }) => figure === figureName(UNMATCHED, measure))?.amount;
  return { expenditure: of('expenditure'), committed: of('committed') };
}

const UNMATCHED: NamedFigure = { meeting: '', line: '', part: '', role: 'unmatched' };

/** Sum of plain decimals; `null` where one is unknown, `undefined` where there is none. */
function added(amounts: readonly (string | null)[]): string | null | undefined {
  if (amounts.some((amount) => amount === null)) return null;
  const [first] = amounts;
  if (first === undefined || first === null) return undefined;
  const decimals = first.split('.')[1]?.length ?? 0;
  return decimalFromMinor(
    amounts.reduce((all, amount) => all + minorOf(amount!), 0n),
    decimals,
  );
}

const minorOf = (amount: string): bigint => BigInt(amount.replace('.', ''));
const zeroLike = (amount: string | null): string =>
  (amount ?? '0')
    .replace('-', '')
    .replace(/\d/g, '0')
    .replace(/^0+(?=0)/, '');
const minus = (amount: string | null): string | null => {
  if (amount === null || minorOf(amount) === 0n) return amount;
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
};

function splitSum(splits: readonly KeptSplit[]): KeptSplit {
  if (splits.includes(null)) return null;
  const terms = SPLIT_TERMS.flatMap((term) => {
    const sum = added(splits.flatMap((split) => split?.[term] ?? []));
    return sum === undefined || sum === null ? [] : [[term, sum] as const];
  });
  return Object.fromEntries(terms);
}

/** Several rows as one. */
function sumOf(rows: readonly KeptAmounts[]): KeptAmounts {
  const sum = (measure: 'estimate' | 'expenditure' | 'variance'): string | null =>
    added(rows.map((row) => row[measure])) ?? null;
  const [estimate, expenditure] = [sum('estimate'), sum('expenditure')];
  const [whole, part] = [estimate, expenditure].map((amount) => (amount === null ? 0 : Number(minorOf(amount))));
  const tenths = expenditure === null ? undefined : perCentOf(part as Minor, whole as Minor);
  return {
    estimate,
    expenditure,
    variance: sum('variance'),
    implementationRate: tenths === undefined ? null : tenths / 10,
  };
}

/**
 * The figures that a person may mean: by name (`MHCP-2013/INT/expenditure`), by part of one (`MHCP-2013/INT`, `INT`), or by a number as it is printed in any
 * language. `unit` is that of printing, as a plain decimal: a printed figure may be off by less than it.
 */
export function findFigures(figures: readonly KnownFigure[], query: string, unit: string): KnownFigure[] {
  const wanted = figureNameParts(query).map(codeKey);
  const exact = figures.filter(({ name }) => sameParts(figureNameParts(name).map(codeKey), wanted));
  if (exact.length > 0) return exact;
  // A slash of a code that is typed as it is.
  const typed = wanted.join('/');
  const joined = figures.filter(({ name }) => figureNameParts(name).map(codeKey).join('/') === typed);
  if (joined.length > 0) return joined;
  const partly = figures.filter(({ name }) => {
    const parts = figureNameParts(name).map(codeKey);
    const last = parts.at(-1);
    return parts.slice(0, -1).join('/') === typed || parts.some((part) => part === typed && part !== last);
  });
  if (partly.length > 0) return partly;
  const isMeasure = wanted.length === 1 && MEASURES.some((measure) => codeKey(measure) === wanted[0]);
  if (isMeasure)
    return figures.filter(
      ({ role, meeting, measure }) => role === 'total' && meeting === '' && codeKey(measure) === wanted[0],
    );
  return byNumber(figures, query, Number(unit));
}

const sameParts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

/** The sign does not count: running text says above and below instead. */
function byNumber(figures: readonly KnownFigure[], query: string, unit: number): KnownFigure[] {
  const read = LANGUAGES.map((language) => readFigure(plainText(query), language)).filter(
    (value) => value !== undefined && /\d/.test(value),
  );
  const values = [...new Set(read.map((value) => Math.abs(Number(value))))];
  const isNear = (amount: number): boolean => values.some((value) => Math.abs(amount - value) < EXACT);
  const isRounded = (amount: number): boolean =>
    values.some((value) => Math.abs(amount - value) < unit && isMultiple(value, unit));
  const found = figures.filter(({ amount, measure }) => {
    const size = Math.abs(Number(amount));
    return amount !== undefined && (isNear(size) || (measure !== 'rate' && isRounded(size)));
  });
  // The only term of a variance is that variance.
  const isAlone = ({ measure, meeting, line, role, amount }: KnownFigure): boolean =>
    isSplitTerm(measure) &&
    found.some(
      (other) =>
        other.measure === 'variance' &&
        other.meeting === meeting &&
        other.line === line &&
        other.role === role &&
        other.amount === amount,
    );
  return found.filter((figure) => !isAlone(figure));
}

/** A printed figure is a whole number of units. */
const isMultiple = (value: number, unit: number): boolean => {
  const over = (value / unit) % 1;
  return Math.min(over, 1 - over) < EXACT;
};

/** Less than the smallest unit of any currency. */
const EXACT = 0.0005;

/** The lines' figures that a figure is the sum of, each with its sign. */
export function behindFigure(
  figure: KnownFigure,
  { lineage }: KeptAnnex,
): { readonly sign: 1 | -1; readonly figure: LineageFigure }[] {
  const { measure, meeting, line, role, lines } = figure;
  const isBoth = measure === 'variance' || measure === 'rate';
  const measures = isBoth
    ? (['estimate', 'expenditure'] as const)
    : isSplitTerm(measure)
      ? (['estimate', 'expenditure', 'costs'] as const)
      : [measure];
  return measures.flatMap((each) =>
    lineage.figures
      .filter(({ figure: name }) => {
        const [ofMeeting, ofLine, ofMeasure] = figureNameParts(name);
        const isApart = name === figureName(UNMATCHED, each);
        if (role === 'unmatched' || (role === 'grand-total' && isApart)) return isApart;
        if (ofMeasure !== each) return false;
        if (lines.length > 0 && !lines.includes(ofLine!)) return false;
        return (meeting === '' || ofMeeting === meeting) && (line === '' || ofLine === line);
      })
      .map((found) => ({
        sign: each === 'expenditure' && measure !== 'expenditure' && measure !== 'rate' ? (-1 as const) : (1 as const),
        figure: found,
      })),
  );
}
