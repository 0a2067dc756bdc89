/** How a published sheet is set: the rules of its tables, its letters, and the colours of its charts. */
import { CHART_COLOURS, SHEET_STYLES, TYPEFACES, UPRIGHT } from '../../../src/core/style/united-nations';
import type { SheetStyle, StyleName } from '../../../src/core/style/sheet-style';
import { LANGUAGES } from '../../../src/core/language/language';

const styles = Object.entries(SHEET_STYLES) as [StyleName, SheetStyle][];
const namesOf = (is: (style: SheetStyle) => boolean): string[] =>
  styles.flatMap(([name, each]) => (is(each) ? [name] : []));

test('rules: thin above heads and totals, medium under heads and at the bottom, none between lines', () => {
  expect(namesOf(({ ruleAbove }) => ruleAbove === 'medium')).toEqual([]);
  expect(namesOf(({ ruleAbove }) => ruleAbove === 'thin')).toEqual([
    ...['stub-head', 'head', 'subtotal', 'subtotal-figure', 'total', 'total-figure', 'last-total', 'last-total-figure'],
    ...['data-total', 'data-total-figure'],
  ]);
  expect(namesOf(({ ruleBelow }) => ruleBelow === 'medium')).toEqual([
    ...['stub-head', 'head', 'last-total', 'last-total-figure'],
  ]);
  expect(namesOf(({ ruleBelow }) => ruleBelow === 'thin')).toEqual(['data-head', 'data-figure-head']);
});

test('a label and its figure are ruled and set alike', () => {
  const pairs = [
    ...(['stub-head head', 'line line-figure', 'subtotal subtotal-figure', 'total total-figure'] as const),
    ...(['last-total last-total-figure', 'data-total data-total-figure', 'data data-figure'] as const),
  ];
  for (const pair of pairs) {
    const [label, figure] = pair.split(' ').map((name) => SHEET_STYLES[name as StyleName]) as [SheetStyle, SheetStyle];
    const looks = ({ bold, italic, size, ruleAbove, ruleBelow }: SheetStyle) => [
      bold,
      italic,
      size,
      ruleAbove,
      ruleBelow,
    ];
    expect(looks(figure)).toEqual(looks(label));
    expect([label.align, figure.align]).toEqual(['start', 'right']);
  }
});

test('totals are bold and subtotals are not; heads are in italics; only data sheets have a ground', () => {
  expect(namesOf(({ bold }) => bold === true)).toEqual([
    ...['symbol', 'draft', 'title', 'table-title', 'heading', 'total', 'total-figure', 'last-total'],
    ...['last-total-figure', 'data-head', 'data-figure-head', 'data-total', 'data-total-figure', 'data-title'],
  ]);
  expect(namesOf(({ italic }) => italic === true)).toEqual(['stub-head', 'head', 'data-note']);
  expect(namesOf(({ fill }) => fill !== undefined)).toEqual(['data-head', 'data-figure-head']);
  expect(namesOf(({ align }) => align === 'end')).toEqual(['symbol']);
});

test('labels break, figures do not; a line is drawn in under its heading', () => {
  expect(namesOf(({ wrap, align }) => wrap === true && align === 'right')).toEqual(['head', 'data-figure-head']);
  for (const name of ['line', 'plain-line', 'total', 'last-total', 'heading', 'note'] as const)
    expect(SHEET_STYLES[name].wrap).toBe(true);
  expect([SHEET_STYLES.line.indent, SHEET_STYLES.subtotal.indent]).toEqual([1, 1]);
  expect([SHEET_STYLES.heading.indent, SHEET_STYLES.total.indent, SHEET_STYLES['plain-line'].indent]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
});

test('scripts: no italics in Arabic and Chinese, and a typeface that has them', () => {
  expect(UPRIGHT).toEqual(LANGUAGES.filter((language) => language === 'ar' || language === 'zh'));
  expect(new Set([TYPEFACES.en, TYPEFACES.fr, TYPEFACES.es, TYPEFACES.ru]).size).toBe(1);
  expect(new Set([TYPEFACES.en, TYPEFACES.ar, TYPEFACES.zh]).size).toBe(3);
});

/** By WCAG. */
const luminance = (colour: string): number => {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

test('a chart: the estimate light, the expenditure dark, both against white, and apart in grey', () => {
  const [estimate, expenditure] = CHART_COLOURS;
  expect(luminance(estimate)).toBeGreaterThan(luminance(expenditure));
  expect(contrast(estimate, 'FFFFFF')).toBeGreaterThanOrEqual(3);
  expect(contrast(estimate, expenditure)).toBeGreaterThanOrEqual(3);
});
