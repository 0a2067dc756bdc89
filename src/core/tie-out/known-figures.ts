/** The figures of an annex, as its JSON document keeps them, and how a person asks for one. */
import { LANGUAGES } from '../language/language';
import type { Lineage, LineageFigure } from '../annex/lineage';
import { figureName, figureNameParts } from '../reconciliation/figure-name';
import { codeKey } from '../values/code-key';
import { decimalFromMinor } from '../values/money';
import { plainText } from './plain-text';
import { readFigure } from './read-figure';

const MEASURES = ['estimate', 'expenditure', 'committed', 'variance', 'rate'] as const;
export type KnownMeasure = (typeof MEASURES)[number];

export interface KnownFigure {
  readonly name: string;
  readonly measure: KnownMeasure;
  /** Codes; blank = all. */
  readonly meeting: string;
  readonly line: string;
  readonly role: 'line' | 'subtotal' | 'total' | 'unmatched';
  /** Of a subtotal: the codes of its lines. */
  readonly lines: readonly string[];
  /** A plain decimal; a rate in per cent; `undefined`: unknown. */
  readonly amount: string | undefined;
}

/** What of the JSON document is read here. */
export interface KeptAnnex {
  readonly meetings: readonly (KeptAmounts & {
    readonly code: string;
    readonly lines: readonly (KeptAmounts & { readonly line: string; readonly part: string })[];
  })[];
  readonly totals: KeptAmounts;
  readonly lineage: Lineage;
}

interface KeptAmounts {
  readonly estimate: string | null;
  readonly expenditure: string | null;
  readonly variance: string | null;
  readonly implementationRate: number | null;
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

const AMOUNTS = { estimate: isAmount, expenditure: isAmount, variance: isAmount, implementationRate: orNull(isNumber) };
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

/** Every figure of the tables: of lines, of meetings, of all, and of what found no place. */
export function knownFigures({ meetings, totals, lineage }: KeptAnnex): KnownFigure[] {
  const figures: KnownFigure[] = [];
  const add = (meeting: string, line: string, amounts: KeptAmounts, part = '', lines: readonly string[] = []): void => {
    const role = lines.length > 0 ? 'subtotal' : line === '' ? 'total' : 'line';
    const rate = amounts.implementationRate;
    const values: readonly (readonly [KnownMeasure, string | undefined])[] = [
      ['estimate', amounts.estimate ?? undefined],
      ['expenditure', amounts.expenditure ?? undefined],
      ['variance', amounts.variance ?? undefined],
      ['rate', rate === null ? undefined : Number.isInteger(rate) ? `${rate}.0` : String(rate)],
    ];
    for (const [measure, amount] of values) {
      figures.push({
        name: figureName({ meeting, line, part, role }, measure),
        measure,
        meeting,
        line,
        role,
        lines,
        amount,
      });
    }
  };
  for (const { code, lines, ...amounts } of meetings) {
    for (const line of lines) add(code, line.line, line);
    const parts = [...new Set(lines.map(({ part }) => part))];
    for (const part of parts.length > 1 ? parts : []) {
      const own = lines.filter((line) => line.part === part);
      add(
        code,
        '',
        sumOf(own),
        part,
        own.map(({ line }) => line),
      );
    }
    add(code, '', amounts);
  }
  add('', '', totals);
  const known = new Set(figures.map(({ name }) => name));
  for (const { figure: name, amount } of lineage.figures) {
    if (known.has(name)) continue;
    const [meeting = '', line = '', measure] = figureNameParts(name);
    const isApart = measure === undefined;
    figures.push({
      name,
      measure: isApart ? 'expenditure' : 'committed',
      meeting: isApart ? '' : meeting,
      line: isApart ? '' : line,
      role: isApart ? 'unmatched' : 'line',
      lines: [],
      amount: amount ?? undefined,
    });
  }
  return figures;
}

/** A subtotal; its rate is not kept. */
function sumOf(lines: readonly KeptAmounts[]): KeptAmounts {
  const sum = (measure: 'estimate' | 'expenditure' | 'variance'): string | null => {
    const amounts = lines.map((line) => line[measure]);
    if (amounts.some((amount) => amount === null)) return null;
    const decimals = amounts[0]?.split('.')[1]?.length ?? 0;
    const total = amounts.reduce((all, amount) => all + BigInt(amount!.replace('.', '')), 0n);
    return decimalFromMinor(total, decimals);
  };
  return {
    estimate: sum('estimate'),
    expenditure: sum('expenditure'),
    variance: sum('variance'),
    implementationRate: null,
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
  const partly = figures.filter(({ name }) => {
    const parts = figureNameParts(name).map(codeKey);
    const last = parts.at(-1);
    return (
      sameParts(parts.slice(0, -1), wanted) ||
      (wanted.length === 1 && parts.some((part) => part === wanted[0] && part !== last))
    );
  });
  if (partly.length > 0) return partly;
  const isMeasure = wanted.length === 1 && MEASURES.some((measure) => measure === wanted[0]);
  if (isMeasure)
    return figures.filter(({ role, meeting, measure }) => role === 'total' && meeting === '' && measure === wanted[0]);
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
  const known = figures.filter(({ amount }) => amount !== undefined);
  const exact = known.filter(({ amount }) => isNear(Math.abs(Number(amount))));
  if (exact.length > 0) return exact;
  return known.filter(({ amount, measure }) => measure !== 'rate' && isRounded(Math.abs(Number(amount))));
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
  const measures = measure === 'variance' || measure === 'rate' ? (['estimate', 'expenditure'] as const) : [measure];
  return measures.flatMap((each) =>
    lineage.figures
      .filter(({ figure: name }) => {
        const parts = figureNameParts(name);
        if (role === 'unmatched') return name === figure.name;
        const [ofMeeting, ofLine, ofMeasure] = parts;
        if (ofMeasure !== each) return false;
        if (lines.length > 0 && !lines.includes(ofLine!)) return false;
        return (meeting === '' || ofMeeting === meeting) && (line === '' || ofLine === line);
      })
      .map((found) => ({
        sign: each === 'expenditure' && measure === 'variance' ? (-1 as const) : (1 as const),
        figure: found,
      })),
  );
}
