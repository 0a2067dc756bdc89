/** The picture of estimates by part over the years, read back: each bar's year, part, amount and length. */
import { estimateByPart } from '../../../src/core/charts/estimate-charts';
import type { EstimatesToDraw } from '../../../src/core/charts/estimate-charts';
import type { Drawing, Shape } from '../../../src/core/charts/drawing';
import { svgOf } from '../../../src/core/charts/drawing';
import { estimateWorkbooks, readPastYear } from '../../../src/core/estimate-costs';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import { workbookOf } from '../../workbook-of';

const book = (year: number, estimate: string, more = ''): string => `
# Settings
Setting | Value
Rates as at | ${year - 1}-10-01
${more}

# Meetings
Code | Title | Start | End
M-${year} | Meeting of ${year} | ${year}-04-01 | ${year}-04-02

# BudgetLines
Code | Title | Part | Kind | Rate | Base
A1 | Interpretation | A
B1 | Travel of staff | B
CON | Contingency | C | contingency | 10 | A; B

# Estimates
Meeting | Line | Amount | Currency
${estimate}`;

const VOLUMES = `
# UnitCosts
Item | Unit | Factors | Rate | Currency
INT | day | Days | 1000 | USD
TRV | trip | Trips | 500 | USD

# Volumes
Meeting | Line | Item | Days | Trips
M-2014 | A1 | INT | 8 |
M-2014 | B1 | TRV | | 4`;

const NOW = book(2014, 'M-2014 | A1 | 1 | USD\nM-2014 | B1 | 1 | USD\nM-2014 | CON | 1 | USD') + VOLUMES;
const past = (year: number, a: number, b: number, more = '') =>
  readPastYear([
    workbookOf(
      book(
        year,
        `M-${year} | A1 | ${a} | ${more === '' ? 'USD' : 'CHF'}\nM-${year} | B1 | ${b} | ${more === '' ? 'USD' : 'CHF'}`,
        more,
      ),
    ),
  ]);

function drawn(language: Language, change: Partial<EstimatesToDraw> = {}, text = NOW): Drawing {
  const { value } = estimateWorkbooks([workbookOf(text)], {});
  return estimateByPart({ ...value, past: [], language, draftWord: undefined, ...change })!;
}

const isBar = (shape: Shape): shape is Extract<Shape, { kind: 'bar' }> => shape.kind === 'bar';
const bars = ({ shapes }: Drawing) => shapes.filter(isBar);
const texts = ({ shapes }: Drawing): string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test('parts are series, years go up, and a bar is as long as its amount is large', () => {
  const drawing = drawn('en', { past: [past(2013, 6000, 3000), past(2012, 5000, 1500)] });
  const parts = ['A. Conference-servicing requirements', 'B. Non-conference-servicing requirements', 'C'];
  expect(
    bars(drawing)
      .slice(0, 3)
      .map(({ says }) => says),
  ).toEqual(parts);
  expect(
    bars(drawing)
      .slice(3)
      .map(({ says }) => says),
  ).toEqual([
    '2012 (Total: 6,500.00), A. Conference-servicing requirements: 5,000.00',
    '2012 (Total: 6,500.00), B. Non-conference-servicing requirements: 1,500.00',
    '2013 (Total: 9,000.00), A. Conference-servicing requirements: 6,000.00',
    '2013 (Total: 9,000.00), B. Non-conference-servicing requirements: 3,000.00',
    // As built from quantities, not as it stands in Estimates.
    '2014 (Total: 11,000.00), A. Conference-servicing requirements: 8,000.00',
    '2014 (Total: 11,000.00), B. Non-conference-servicing requirements: 2,000.00',
    '2014 (Total: 11,000.00), C: 1,000.00',
  ]);
  const lengths = bars(drawing)
    .slice(3)
    .map(({ width }) => width);
  const unit = lengths[4]! / 8000;
  expect(lengths.map((width) => Math.round(width / unit / 100))).toEqual([50, 15, 60, 30, 80, 20, 10]);
  expect(
    new Set(
      bars(drawing)
        .slice(3)
        .map(({ fill }) => fill),
    ).size,
  ).toBe(3);
  expect(svgOf(drawing)).toContain('<title>Estimated costs by part and year</title>');
});

test('the workbook itself among the files of earlier years counts once, and meetings of a year are added up', () => {
  const same = readPastYear([workbookOf(NOW)]);
  const other = readPastYear([workbookOf(book(2014, 'M-2014 | A1 | 70 | USD').replace(/M-2014/g, 'X-2014'))]);
  expect(texts(drawn('en', { past: [same] }))).toContain('2014 (Total: 11,000.00)');
  expect(texts(drawn('en', { past: [same, other] }))).toContain('2014 (Total: 11,070.00)');
});

test('what is not known, and what is of another currency, has no bar and is said', () => {
  const unknown = drawn('en', {}, NOW.replace('INT | day | Days | 1000 | USD', 'INT | day | Days | 1000 | CHF'));
  expect(texts(unknown)).toContain('2014 (Total: ..)');
  expect(
    bars(unknown)
      .slice(3)
      .map(({ says }) => says),
  ).toEqual(['2014 (Total: ..), B. Non-conference-servicing requirements: 2,000.00']);
  const francs = drawn('en', { past: [past(2013, 6000, 3000, 'Currency | CHF')] });
  expect(texts(francs)).toContain('2013 (Total: 9,000.00 CHF)');
  expect(bars(francs).filter(({ says }) => says.startsWith('2013'))).toEqual([]);
});

test('of more parts than there are tones each bar has its part beside it', () => {
  const many = NOW.replace(
    'B1 | Travel of staff | B',
    'B1 | Travel of staff | B\nD1 | D | D\nE1 | E | E\nF1 | F | F',
  ).replace(
    'M-2014 | B1 | TRV | | 4',
    'M-2014 | B1 | TRV | | 4\nM-2014 | D1 | TRV | | 1\nM-2014 | E1 | TRV | | 1\nM-2014 | F1 | TRV | | 1',
  );
  const drawing = drawn('en', {}, many);
  expect(bars(drawing)).toHaveLength(6);
  expect(texts(drawing)).toContain('8,000.00 A. Conference-servicing requirements');
});

test('no estimate, no picture', () => {
  const { value } = estimateWorkbooks([workbookOf(book(2014, ''))], {});
  expect(estimateByPart({ ...value, past: [], language: 'en', draftWord: undefined })).toBe(undefined);
});

test.each(LANGUAGES)('%s: its own words, its own side, and that it is a draft', (language) => {
  const drawing = drawn(language, { draftWord: 'DRAFT' });
  expect([drawing.language, drawing.direction]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
  expect(texts(drawing)).toContain('DRAFT');
  if (language !== 'en') expect(texts(drawing).join(' ')).not.toMatch(/Estimate|requirements/);
});
