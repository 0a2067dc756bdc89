/** The pictures of contributions, read back: each bar's name, amount and length; in Arabic too. */
import { contributionsByMeeting, fundsByMeeting } from '../../../src/core/charts/contributions-charts';
import type { Drawing, Shape } from '../../../src/core/charts/drawing';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import { trackContributions } from '../../../src/core/track-contributions';
import { dayFromIso } from '../../../src/core/values/calendar';
import { budgetBook } from '../budget-documents/budget-book';

function drawn(language: Language, draftWord?: string) {
  const { contributions, records } = trackContributions([budgetBook()], { asAt: dayFromIso('2014-07-31') }).value!;
  return { contributions, records, language, draftWord };
}

const isBar = (shape: Shape): shape is Extract<Shape, { kind: 'bar' }> => shape.kind === 'bar';
/** Those after the legend's. */
const barsOf = ({ shapes }: Drawing, legend: number) => shapes.filter(isBar).slice(legend);

test('what is assessed, received and overdue stands at its meeting, as long as it is large', () => {
  const bars = barsOf(contributionsByMeeting(drawn('en')), 3).filter(({ says }) => says.startsWith('Group of Experts'));
  expect(bars.map(({ says }) => says)).toEqual([
    'Group of Experts, Assessed: 1,000.00',
    'Group of Experts, Received: 1,119.05',
    'Group of Experts, Overdue: 7.32',
  ]);
  const unit = bars[0]!.width / 1000;
  expect(bars.map(({ width }) => Math.round(width / unit))).toEqual([1000, 1119, 7]);
});

test('amounts have the decimals of their currency', () => {
  const all = drawn('en');
  const { costs } = all.records;
  const settings = { ...costs.settings, currency: 'JPY', decimals: 0 };
  const yen = contributionsByMeeting({ ...all, records: { ...all.records, costs: { ...costs, settings } } });
  const [first] = barsOf(yen, 3).filter(({ says }) => says.startsWith('Group of Experts'));
  expect(first!.says).toBe('Group of Experts, Assessed: 100,000');
});

test('funds: what is required beside what there was by the day, and the result in words', () => {
  const { contributions } = drawn('en');
  const { required, cash } = contributions.meetings[0]!.funding;
  const bars = barsOf(fundsByMeeting(drawn('en')), 2).filter(({ says }) => says.startsWith('Group of Experts'));
  expect(bars.map(({ says }) => says)).toEqual([
    'Group of Experts (Funds needed by: 1 January 2014, not funded), Required: 1,000.00',
    'Group of Experts (Funds needed by: 1 January 2014, not funded), Cash: 514.05',
  ]);
  expect([required, cash]).toEqual([100_000, 51_405]);
  expect(Math.round((bars[1]!.width / bars[0]!.width) * 1000)).toBe(514);
});

test.each(LANGUAGES)('%s: its own words, its own side, and that it is a draft', (language) => {
  const all = drawn(language, 'DRAFT');
  for (const drawing of [contributionsByMeeting(all), fundsByMeeting(all)]) {
    expect([drawing.language, drawing.direction]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    const texts = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toContain('DRAFT');
    expect(texts.join(' ')).toContain('2014');
    if (language !== 'en') expect(texts.join(' ')).not.toMatch(/Received|Required|Group of Experts/);
  }
});

test('more paid back than received lies on the other side of nought', () => {
  const all = drawn('en');
  const meetings = all.contributions.meetings.map((meeting, at) =>
    at === 0 ? { ...meeting, received: -50_000n } : meeting,
  );
  const bars = barsOf(contributionsByMeeting({ ...all, contributions: { ...all.contributions, meetings } }), 3);
  const [assessed, received] = bars.filter(({ says }) => says.startsWith('Group of Experts'));
  expect(received!.says).toContain('(500.00)');
  expect(Math.round((received!.width / assessed!.width) * 1000)).toBe(500);
  expect(received!.x + received!.width).toBeCloseTo(assessed!.x, 0);
});
