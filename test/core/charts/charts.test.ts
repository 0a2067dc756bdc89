/** The pictures to take along, read back from their SVG: each bar's name, amount, place and length. */
import { say } from '../../../src/adapters/messages/say';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { Annex } from '../../../src/core/annex/annex';
import { estimateAndFinal, fromEstimateToFinal } from '../../../src/core/charts/annex-charts';
import type { Drawing } from '../../../src/core/charts/drawing';
import { svgOf } from '../../../src/core/charts/drawing';
import { rateByYear } from '../../../src/core/charts/status-charts';
import { wrapped } from '../../../src/core/charts/wrap-text';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import type { Rows } from '../annex/make-reconciliation';
import { makeReconciliation } from '../annex/make-reconciliation';

interface Bar {
  readonly says: string;
  readonly left: number;
  readonly right: number;
}

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** All bars but those of the legend come after the legend's. */
function barsOf(drawing: Drawing): Bar[] {
  const rects = svgOf(drawing).matchAll(/<rect x="([\d.]+)" [^>]*?width="([\d.]+)"[^>]*><title>([^<]*)<\/title>/g);
  return [...rects].map(([, x, width, says]) => ({
    says: plain(says!),
    left: Number(x),
    right: Number(x) + Number(width),
  }));
}

const textsOf = (drawing: Drawing): string[] =>
  [...svgOf(drawing).matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => plain(text!));

const ROWS: Rows = {
  meetings: [
    { code: 'M1', title: 'First <Meeting> & "others"' },
    { code: 'M2', title: 'Second' },
  ],
  lines: [{ code: 'A1' }],
  estimates: [
    ['M1', 'A1', '400.00'],
    ['M2', 'A1', '100.00'],
  ],
  expenditures: [
    ['M1', 'A1', '300.00'],
    ['M2', 'A1', '150.00'],
  ],
};
const annexOf = (rows: Rows, language: Language = 'en', draft = false): Annex =>
  buildAnnex(makeReconciliation(rows), { language, say, draft }).value;

test('estimate and final costs: each bar with its name and amount, as long as it is large', () => {
  const [, , ...bars] = barsOf(estimateAndFinal(annexOf(ROWS)));
  expect(bars.map(({ says }) => says)).toEqual([
    'First <Meeting> & "others", Estimated costs: 400.00',
    'First <Meeting> & "others", Final expenditures: 300.00',
    'Second, Estimated costs: 100.00',
    'Second, Final expenditures: 150.00',
  ]);
  expect(bars.map(({ left }) => left)).toEqual([24, 24, 24, 24]);
  const unit = (bars[0]!.right - 24) / 400;
  expect(bars.map(({ right }) => Math.round((right - 24) / unit))).toEqual([400, 300, 100, 150]);
});

test('what found no meeting is a step of its own, to the total with it', () => {
  const rows: Rows = { ...ROWS, expenditures: [...ROWS.expenditures, ['M9', 'A1', '25.00']] };
  const bars = barsOf(fromEstimateToFinal(annexOf(rows))!).slice(4);
  expect(bars.map(({ says }) => says)).toEqual([
    'Estimated costs: 500.00',
    'First <Meeting> & "others": (100.00)',
    'Second: 50.00',
    'Unmatched expenditure: 25.00',
    'Final expenditures: 475.00',
  ]);
  expect(barsOf(estimateAndFinal(annexOf(rows))).at(-1)!.says).toMatch(/^Unmatched.*: 25\.00$/);
});

test('amounts in Arabic end where their bar does, on the side of its end', () => {
  const anchors = (language: Language): string[] => [
    ...new Set(
      estimateAndFinal(annexOf(ROWS, language)).shapes.flatMap((shape) =>
        shape.kind === 'text' && shape.direction === 'ltr' && /\d/.test(shape.text) ? [shape.anchor] : [],
      ),
    ),
  ];
  expect([anchors('ar'), anchors('fr')]).toEqual([['end'], ['start']]);
});

test('in Arabic the bars run from the right, and are as long', () => {
  const [, , ...bars] = barsOf(estimateAndFinal(annexOf(ROWS, 'ar')));
  expect(bars.map(({ right }) => Math.round(right))).toEqual([776, 776, 776, 776]);
  const unit = (776 - bars[0]!.left) / 400;
  expect(bars.map(({ left }) => Math.round((776 - left) / unit))).toEqual([400, 300, 100, 150]);
  expect(svgOf(estimateAndFinal(annexOf(ROWS, 'ar')))).toMatch(/ direction="rtl" /);
});

test('from estimate to final costs: every step begins where the one before it ended', () => {
  const drawing = fromEstimateToFinal(annexOf(ROWS))!;
  const [, , , , first, ...rest] = barsOf(drawing);
  const [down, up, last] = rest;
  expect([first, ...rest].map((bar) => bar!.says)).toEqual([
    'Estimated costs: 500.00',
    'First <Meeting> & "others": (100.00)',
    'Second: 50.00',
    'Final expenditures: 450.00',
  ]);
  expect(down!.right).toBeCloseTo(first!.right, 0);
  expect(up!.left).toBeCloseTo(down!.left, 0);
  expect(up!.right).toBeCloseTo(last!.right, 0);
  expect((up!.right - up!.left) * 2).toBeCloseTo(down!.right - down!.left, 0);
  expect(textsOf(drawing)).toContain('The axis begins at 300.00.');
  const amountAt = (x: number): number => 300 + ((x - 24) / (first!.right - 24)) * 200;
  expect([down!.left, up!.right].map((x) => Math.round(amountAt(x)))).toEqual([400, 450]);
});

test('what is not known has no bar, and there is no way past it', () => {
  const rows: Rows = { ...ROWS, expenditures: [['M1', 'A1', '?'], ...ROWS.expenditures.slice(1)] };
  const drawing = estimateAndFinal(annexOf(rows));
  expect(barsOf(drawing).map(({ says }) => says)).not.toContainEqual(expect.stringMatching(/^First.*Final/));
  expect(textsOf(drawing)).toContain('..');
  expect(fromEstimateToFinal(annexOf(rows))).toBeUndefined();
});

test('a draft says so in its picture', () => {
  const texts = (draft: boolean): string[] => textsOf(estimateAndFinal(annexOf(ROWS, 'en', draft)));
  expect(texts(true)).toContain(annexOf(ROWS, 'en', true).draftWord);
  expect(texts(false)).not.toContain(annexOf(ROWS, 'en', true).draftWord);
});

test.each(LANGUAGES)('%s: all that is drawn is also told in words, and stays within the picture', (language) => {
  const annex = annexOf(ROWS, language);
  for (const drawing of [estimateAndFinal(annex), fromEstimateToFinal(annex)!]) {
    for (const { says } of barsOf(drawing).slice(4)) expect(drawing.description).toContain(says);
    for (const shape of drawing.shapes) {
      const y = shape.kind === 'line' ? shape.bottom : shape.y;
      expect(y).toBeLessThanOrEqual(drawing.height);
      if (shape.kind === 'line') continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x).toBeLessThanOrEqual(drawing.width);
    }
    expect(textsOf(drawing).join(' ')).not.toMatch(/\{|undefined|NaN/);
  }
});

test('rates by year begin with the first that is known; a year of which nothing is known has no bar', () => {
  const years = [
    { year: 2010, tenths: undefined },
    { year: 2011, tenths: 500 },
    { year: 2012, tenths: undefined },
    { year: 2013, tenths: 805 },
  ];
  const drawing = rateByYear('Report under Protocol II', years, 'en');
  const bars = barsOf(drawing);
  expect(bars.map(({ says }) => says)).toEqual(['2011: 50.0%', '2013: 80.5%']);
  const whole = 800 - 2 * 24 - 130;
  expect(bars.map(({ left, right }) => Math.round(((right - left) / whole) * 1000))).toEqual([500, 805]);
  expect(textsOf(drawing)).toEqual(expect.arrayContaining(['Report under Protocol II', '2012', '..']));
  expect(textsOf(drawing)).not.toContain('2010');
});

test.each([
  ['one two three', 5, ['one two', 'three']],
  ['Unteilbareswortvongroßerlänge', 6, ['Unteilbare', 'swortvongr', 'oßerlänge']],
  ['二〇一三年会议', 4, ['二〇一三', '年会议']],
  ['', 5, []],
])('%s is laid in lines of its own width, whole', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

const fillOf = (drawing: Drawing, says: string): string => {
  const bars = drawing.shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape] : []));
  return bars.findLast((bar) => bar.says.startsWith(says))!.fill;
};

test('a step has the colour of its legend: what cost less, and what cost more', () => {
  const drawing = fromEstimateToFinal(annexOf(ROWS))!;
  const bars = drawing.shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape] : []));
  const [estimate, less, more, spent] = bars.slice(0, 4).map(({ fill }) => fill);
  expect(new Set([estimate, less, more, spent]).size).toBe(4);
  expect(['Estimated', 'First', 'Second', 'Final'].map((says) => fillOf(drawing, says))).toEqual([
    estimate,
    less,
    more,
    spent,
  ]);
});

test.each([
  // Steps that are as large as what is left are still shown from near them; larger ones from nought.
  ['600.00', '300.00', 'The axis begins at 100.00.'],
  ['600.00', '299.99', undefined],
  ['600.00', '300.01', 'The axis begins at 100.00.'],
  ['600.00', '590.00', 'The axis begins at 580.00.'],
  ['100.00', '0.00', undefined],
])('from %s to %s: %s', (estimate, spent, says) => {
  const rows: Rows = {
    meetings: [{ code: 'M1', title: 'First' }],
    lines: [{ code: 'A1' }],
    estimates: [['M1', 'A1', estimate]],
    expenditures: [['M1', 'A1', spent]],
  };
  expect(textsOf(fromEstimateToFinal(annexOf(rows))!).find((text) => text.startsWith('The axis'))).toBe(says);
});

test('steps that do not lead from the one total to the other are not drawn', () => {
  const annex = annexOf(ROWS);
  const [summary, ...rest] = annex.tables;
  const changed = (by: number): Annex => ({
    ...annex,
    tables: [
      {
        ...summary!,
        rows: summary!.rows.map((row) =>
          row.role !== 'total'
            ? row
            : {
                ...row,
                figures: row.figures.map((cell, at) =>
                  'amount' in cell && summary!.columns[at]!.measure === 'expenditure'
                    ? {
                        ...cell,
                        amount: { ...cell.amount, printed: (cell.amount.printed + by) as typeof cell.amount.printed },
                      }
                    : cell,
                ),
              },
        ),
      },
      ...rest,
    ],
  });
  expect(fromEstimateToFinal(changed(0))).toBeDefined();
  expect([1, -1].map((by) => fromEstimateToFinal(changed(by)))).toEqual([undefined, undefined]);
});

test('amounts below zero lie on the other side of nought, within the picture, as long as they are large', () => {
  const rows: Rows = {
    ...ROWS,
    expenditures: [
      ['M1', 'A1', '300.00'],
      ['M2', 'A1', '-50.00'],
    ],
  };
  for (const language of ['en', 'ar'] as const) {
    const [, , ...bars] = barsOf(estimateAndFinal(annexOf(rows, language)));
    const widths = bars.map(({ left, right }) => right - left);
    expect(widths.map((width) => Math.round((width / widths[0]!) * 400))).toEqual([400, 300, 100, 50]);
    for (const { left, right } of bars) {
      expect(left).toBeGreaterThanOrEqual(24);
      expect(right).toBeLessThanOrEqual(776);
    }
    const [first, , , below] = bars;
    if (language === 'en') expect(below!.right).toBeCloseTo(first!.left, 0);
    else expect(below!.left).toBeCloseTo(first!.right, 0);
  }
});
