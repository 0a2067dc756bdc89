/** Estimates from volumes and unit costs, and the split of variances. */
import fc from 'fast-check';
import { proposeEstimates } from '../../../src/core/budget/estimate/propose-estimates';
import { spreadOf } from '../../../src/core/budget/estimate/suggestions';
import { estimateSheets } from '../../../src/core/budget/sheets/estimate-sheets';
import { contributionsSheets } from '../../../src/core/budget/sheets/contributions-sheets';
import { sharesSheets } from '../../../src/core/budget/sheets/shares-sheets';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import { shareWorkbooks } from '../../../src/core/share-costs';
import { splitWorkbooks } from '../../../src/core/split-variances';
import { trackContributions } from '../../../src/core/track-contributions';
import type { PlannedWorkbook } from '../../../src/core/plan/sheet-plan';
import { decimalText, fractionFromDecimal } from '../../../src/core/values/fraction';
import { newIronCalc } from '../../host/model/iron-calc';
import { budgetBook, estimate, settings } from './budget-book';

const UNITS = `# UnitCosts
Item | Unit | Factors | Rate | Currency | From
IP | team | Days; Teams | 50.25 | CHF |
IP | team | Days; Teams | 60 | CHF | 2013-11-12
TV | trip | Trips | 33.333 | USD |

# ExchangeRates
Currency | From | Units per US dollar
CHF | 2013-01-01 | 0.9
CHF | 2013-12-01 | 0.8

# Volumes
Meeting | Line | Item | Version | Days | Teams | Trips
M1 | A1 | IP | | 2.5 | 2 |
M1 | B1 | TV | | | | 3
M1 | B1 | TV | revised 1 | | | 30`;

/** `A1 279.166667 300.00`: line, exact, amount. */
const lines = (text: string, options = {}): string[] =>
  estimate(text, options).json.meetings.flatMap(({ lines: own, total }) => [
    ...own.map(({ line, exact, amount }) => `${line} ${exact} ${amount}`),
    `total ${total}`,
  ]);

test('each line is rounded once, and what is computed goes by the rounded lines', () => {
  expect(lines(`${settings('Rates as at | 2013-11-30')}\n\n${UNITS}`)).toEqual([
    'A1 279.166667 300.00',
    'B1 99.999000 100.00',
    'PSC 52.000000 100.00',
    'total 500.00',
  ]);
});

test('in another currency than dollars unit costs go by way of the dollar, at the rates of the day', () => {
  const text = `${settings('Currency | CHF', 'Rates as at | 2013-11-30', 'Estimate rounding | 0.01')}

# UnitCosts
Item | Unit | Factors | Rate | Currency
IP | team | Days; Teams | 50 | EUR
TV | trip | Trips | 30 | USD
ST | month | Months | 70 | CHF

# ExchangeRates
Currency | From | Units per US dollar
CHF | 2013-01-01 | 0.9
EUR | 2013-01-01 | 0.75

# Volumes
Meeting | Line | Item | Days | Teams | Trips | Months
M1 | A1 | IP | 9 | 2 | |
M1 | B1 | TV | | | 3 |
M1 | B1 | ST | | | | 2`;
  // 900 / 0.75 × 0.9; 90 × 0.9 + 140
  expect(lines(text).slice(0, 2)).toEqual(['A1 1080.000000 1080.00', 'B1 221.000000 221.00']);
});

test('the setting says the unit, and whether up', () => {
  const rounded = (way: string): string[] =>
    lines(`${settings('Rates as at | 2013-11-30', `Estimate rounding | ${way}`)}\n\n${UNITS}`).map((each) =>
      each.split(' ').at(-1)!,
    );
  expect(rounded('0.01')).toEqual(['279.17', '100.00', '49.29', '428.46']);
  expect(rounded('100 up')).toEqual(['300.00', '100.00', '100.00', '500.00']);
  expect(rounded('10 up')).toEqual(['280.00', '100.00', '50.00', '430.00']);
  expect(rounded('1000')).toEqual(['0.00', '0.00', '0.00', '0.00']);
  expect(rounded('1000 up')).toEqual(['1000.00', '1000.00', '1000.00', '3000.00']);
});

test('the day of the rates, else the as-at day; the newest rate that is not after it', () => {
  expect(lines(`${settings('Rates as at | 2013-12-01')}\n\n${UNITS}`)[0]).toBe('A1 314.062500 300.00');
  expect(lines(`${settings()}\n\n${UNITS}`)[0]).toBe('A1 314.062500 300.00');
});

test('a version has its own rows of volumes', () => {
  const text = `${settings('Rates as at | 2013-11-30')}\n\n${UNITS}`;
  expect(lines(text, { version: 'Revised 1' })).toEqual([
    'B1 999.990000 1000.00',
    'PSC 130.000000 100.00',
    'total 1100.00',
  ]);
});

test('a row with an error leaves its line, what is computed from it, and the total unknown', () => {
  const text = `${settings('Rates as at | 2013-11-30')}\n\n${UNITS}\nM1 | B1 | XX | | | | 1`;
  expect(lines(text)).toEqual(['A1 279.166667 300.00', 'B1 null null', 'PSC null null', 'total null']);
});

test('the order of computed lines is the officer’s: after support costs, or before them', () => {
  const book = (base: string): string => `# BudgetLines
Code | Title | Part | Kind | Rate | Base | Order
A1 | One | A | | | | 1
CON | Contingency | C | contingency | 50 | ${base} | 2
PSC | Support | B | support cost | 10 | A | 3

${settings('Estimate rounding | 0.01')}`;
  expect(lines(book('A; PSC'))).toContain('CON 495.000000 495.00');
  expect(lines(book('A'))).toContain('CON 450.000000 450.00');
});

test('proposed rows replace proposed ones of the same version, meeting and line, and never an adopted one', () => {
  const text = `# Estimates
Meeting | Line | Amount | Currency | Version | Status
M1 | A1 | 1 | USD | original | adopted
M1 | PSC | 2 | USD | | proposed
M1 | A1 | 3 | USD | revised 1 | proposed`;
  const { value } = estimateWorkbooks([budgetBook(text)], {});
  const rows = proposeEstimates(value.records, value.built);
  expect(rows.map(({ line, amount, version, replaces }) => [line, amount, version, replaces])).toEqual([
    [0, 90_000, 'original', undefined],
    [2, 10_000, 'original', 1],
  ]);
});

test.each([
  ['5', '5 5 5'],
  ['3, 1, 2', '1 2 3'],
  ['4, 1, 2, 3', '1 2.5 4'],
])('least, median and most of %s', (values, wanted) => {
  const { least, median, most } = spreadOf(values.split(', ').map((each) => fractionFromDecimal(each)!));
  expect([least, median, most].map(decimalText).join(' ')).toBe(wanted);
});

test.each([
  ['Days=3', undefined],
  ['Jours@M1,A1=3; chf=0.5', undefined],
  ['PSC=0', undefined],
  ['Days', 'Days'],
  ['Days=-1', 'Days=-1'],
  ['Nothing=1', 'Nothing=1'],
  ['A1=1', 'A1=1'],
  ['PSC@M1=1', 'PSC@M1=1'],
  ['Days@M9=1', 'Days@M9=1'],
  ['CHF=0', 'CHF=0'],
  [' ', ''],
])('what if %j', (whatIf, invalid) => {
  const { value } = estimateWorkbooks([budgetBook(UNITS)], { whatIf });
  expect(value.invalidWhatIf).toBe(invalid);
});

test('any split adds up to its variance, and the meeting to its lines', () => {
  const quantity = fc.integer({ min: 0, max: 40 });
  const posting = fc.record({
    amount: fc.integer({ min: -50_000, max: 90_000 }),
    currency: fc.constantFrom('USD', 'CHF'),
    line: fc.constantFrom('A1', 'B1'),
  });
  fc.assert(
    fc.property(
      quantity,
      fc.option(quantity),
      fc.array(posting, { maxLength: 5 }),
      fc.integer({ min: 0, max: 999 }),
      (planned, used, postings, stated) => {
        const text = `${UNITS.slice(0, UNITS.indexOf('# Volumes'))}
# Settings
Setting | Value
Reporting year | 2013

# Volumes
Meeting | Line | Item | Version | Days | Teams | Trips
M1 | A1 | IP | | ${planned} | 2 |
${used === null ? '' : `M1 | A1 | IP | used | ${used} | 2 |`}
M1 | B1 | TV | used | | | 3

# Estimates
Meeting | Line | Amount | Currency | Rates as at
M1 | A1 | ${stated} | USD | 2013-02-01
M1 | B1 | 7 | USD |

# Expenditures
Posting date | Meeting | Line | Amount | Currency
${postings.map(({ amount, currency, line }) => `2013-12-02 | M1 | ${line} | ${amount / 100} | ${currency}`).join('\n')}`;
        const { meetings, splits } = splitWorkbooks([budgetBook(text)]).value;
        const add = (split: object | undefined): number =>
          Object.values(split ?? {}).reduce((sum: number, term: number) => sum + term, 0);
        meetings.forEach((meeting, at) => {
          meeting.lines.forEach(({ variance }, index) => expect(add(splits![at]!.lines[index])).toBe(variance.amount));
          expect(add(splits![at]!.total)).toBe(meeting.variance.amount);
        });
      },
    ),
    { numRuns: 25 },
  );
});

/** Every formula of the plan, worked out anew; those that come to something else than their cell says. */
function differing({ sheets }: PlannedWorkbook): string[] {
  const model = newIronCalc();
  sheets.forEach(({ name, rows }, sheet) => {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, name);
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell === undefined || cell.value === undefined || cell.value === '') return;
        model.setUserInput(
          sheet,
          row + 1,
          column + 1,
          cell.formula === undefined
            ? typeof cell.value === 'number'
              ? String(cell.value)
              : `'${cell.value}`
            : `=${cell.formula}`,
        );
      });
    });
  });
  model.evaluate();
  let formulas = 0;
  const found: string[] = [];
  sheets.forEach(({ name, rows }, sheet) => {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        formulas++;
        const shown = Number(model.getFormattedCellValue(sheet, row + 1, column + 1).replaceAll(',', ''));
        if (!(Math.abs(shown - Number(cell.value)) < 1e-4))
          found.push(`${name} ${row + 1} ${column + 1}: ${cell.value}, ${shown}`);
      });
    });
  });
  model.free();
  expect(formulas).toBeGreaterThan(0);
  return found;
}

const OPTIONS = { languages: ['en', 'ar'] as const, version: '1', draft: true };

test('sheets with live formulas come to the figures that stand in them', () => {
  const text = `${settings('Rates as at | 2013-11-30')}\n\n${UNITS}`;
  const { value: built } = estimateWorkbooks([budgetBook(text)], {});
  expect(differing(estimateSheets(built.built, built.records, OPTIONS))).toEqual([]);
  const { value: shared } = shareWorkbooks([budgetBook(text)], { on: 'estimate' });
  expect(differing(sharesSheets(shared.shares, shared.records, OPTIONS))).toEqual([]);
  const { value: tracked } = trackContributions([budgetBook(text)], {});
  expect(differing(contributionsSheets(tracked!.contributions, tracked!.records, OPTIONS))).toEqual([]);
});
