/** Columns of amounts that add up, and of which one names what the others are. */
import { mapped } from './mapped';

/** Totals, errors and what is asked of a table with these headings and rows. */
const found = (...rows: readonly string[]): unknown => {
  const { totals, errors, open } = mapped(['# Costs', ...rows].join('\n'));
  return [totals, errors, open];
};
const RIGHT = [['1500', '1400'], [], []];
const ASKED = ['reading-unanswered', 'sheet-missing'];

test('a column of the year beside its quarters: the quarters are in it', () => {
  expect(
    found(
      'Item | Budget 2013 | Q1 | Q2 | Q3 | Q4 | Actual 2013',
      'Interpretation | 1000 | 100 | 200 | 300 | 300 | 900',
      'Travel | 500 | 0 | 0 | 250 | 250 | 500',
    ),
  ).toEqual(RIGHT);
});

test('quarters that add up the months in front of them', () => {
  expect(
    found(
      'Actual costs 2013',
      'Item | Jan | Feb | Mar | Q1 | Apr | May | Jun | Q2 | Total',
      'Interpretation | 100 | 200 | 100 | 400 | 200 | 200 | 100 | 500 | 900',
      'Travel | 0 | 0 | 0 | 0 | 250 | 250 | 0 | 500 | 500',
    ),
  ).toEqual([['unknown', '1400'], ['sheet-missing'], []]);
});

test('months and a quarter of others are all of the year', () => {
  const rows = ['Actual costs 2013', 'Item | Jan | Feb | Mar | Q2', 'Fees | 1 | 2 | 3 | 40', 'Travel | 4 | 5 | 6 | 70'];
  expect(found(...rows)).toEqual([['unknown', '131'], ['sheet-missing'], []]);
});

test('what was spent before and now, and in all: the balance is that of the budget and all', () => {
  expect(
    found(
      'Item | Approved budget | Expenditure previous period | Expenditure current period | Cumulative expenditure | Balance',
      'Interpretation | 1000 | 300 | 600 | 900 | 100',
      'Travel | 500 | 100 | 400 | 500 | 0',
    ),
  ).toEqual(RIGHT);
});

test('an estimate, what was added to it, and the total from which the balance is taken', () => {
  expect(
    found(
      'Item | Original estimate | Supplementary estimate | Total authorised | Outturn | Under/(over) spend',
      'Interpretation | 900 | 100 | 1000 | 900 | 100',
      'Travel | 400 | - | 400 | 400 | -',
      'Rent | 100 | - | 100 | 100 | 0',
    ),
  ).toEqual(RIGHT);
});

describe('what is committed is not spent', () => {
  test.each([
    ['Item | Budget | Spent | Committed | Spent + committed | Available', 'Spent', 'Spent + committed', '50'],
    [
      'Object class | Allotment | Disbursements | Unliquidated obligations | Obligations incurred | Balance',
      'Disbursements',
      'Obligations incurred',
      '50',
    ],
    [
      'Capítulo | Crédito definitivo | Pagos | Pendientes | Obligaciones reconocidas | Remanente',
      'Pagos',
      'Obligaciones reconocidas',
      '50',
    ],
  ])('%s: which of them is reported is asked', (heads, spent, committed, still) => {
    const { open, errors, mapping } = mapped(
      ['# Costs', heads, `Interpretation | 1000 | 900 | ${still} | 950 | 50`, 'Travel | 500 | 500 | 0 | 500 | 0'].join(
        '\n',
      ),
    );
    expect([errors, open]).toEqual([ASKED, ['Costs | | … | Actual']]);
    expect(mapping.open[0]!.choices).toEqual([spent, committed]);
  });

  test('beside one column of payments it is not read', () => {
    const { totals, errors, reading } = mapped(`
      # Exécution
      Chapitre       | Crédits ouverts | Engagements | Paiements | Reste à payer | Crédits disponibles
      Interprétation | 1000            | 950         | 900       | 50            | 50
      Voyages        | 500             | 500         | 500       | 0             | 0
    `);
    expect([totals, errors]).toEqual([['1500', '1400'], []]);
    expect(reading.join('\n')).not.toContain('Engagements | Estimate');
  });

  test('alone it is neither side', () => {
    expect(found('Item | Budget | Commitments | Balance', 'Fees | 100 | 90 | 10', 'Travel | 50 | 40 | 10')).toEqual([
      ['150', 'unknown'],
      ['sheet-missing'],
      [],
    ]);
  });
});

test('amounts of a month and to date: of both sides it is asked', () => {
  const { open } = mapped(`
    # Data
    Item           | Month actual | Month budget | YTD actual | YTD budget
    Interpretation | 90           | 100          | 900        | 1000
    Travel         | 50           | 50           | 500        | 500
  `);
  expect(open).toEqual(['Data | | … | Actual', 'Data | | … | Estimate']);
});

test('an estimate of the appraisal and an actual or latest one', () => {
  expect(
    found(
      'Components | Appraisal Estimate (USD) | Actual/Latest Estimate (USD) | Percentage of Appraisal',
      'Interpretation | 1000 | 900 | 90%',
      'Travel | 500 | 500 | 100%',
    ),
  ).toEqual(RIGHT);
});

test('numbered labels of totals', () => {
  expect(
    found(
      'Costs | Budget | Actual',
      '1. Human resources | 1000 | 900',
      '2. Travel | 500 | 500',
      '3. Subtotal direct costs of the action | 1500 | 1400',
    ),
  ).toEqual(RIGHT);
});

test('the currency that stands beside amounts is that of the workbook', () => {
  const { mapping, totals, errors } = mapped(`
    # Coûts
    Libellé        | Budget voté | Réalisé
    Interprétation | 1 000,00 €  | 900,00 €
    Voyages        | 500,00 €    | 500,00 €
  `);
  expect([totals, errors, mapping.currency?.value]).toEqual([['1500', '1400'], [], 'EUR']);
});

test('of a word that several currencies have the first is proposed, with its rivals', () => {
  const { mapping, totals, errors } = mapped(`
    # Costs
    (in thousands of pounds)
    Item           | Budget | Actual
    Interpretation | 1000   | 900
    Travel         | 500    | 500
  `);
  expect([totals, errors, mapping.currency?.value]).toEqual([['1500000', '1400000'], [], 'GBP']);
  expect(mapping.currency?.rivals.length).toBeGreaterThan(0);
});

test('under a heading for all meetings budgets and actuals are sums of those beside them', () => {
  const { lines, errors, open } = mapped(`
    # Costs
    @merge B1:C1
    @merge D1:E1
    @merge F1:G1
    | Annual meeting | | Group of experts | | Total |
    Item           | Budget | Actual | Budget | Actual | Budget | Actual
    Interpretation | 100    | 90     | 200    | 210    | 300    | 300
    Documents      | 50     | 45     | 80     | 70     | 130    | 115
  `);
  expect([errors, open]).toEqual([[], []]);
  expect(lines).toEqual(['M1/L1: 100 90', 'M1/L2: 50 45', 'M2/L1: 200 210', 'M2/L2: 80 70']);
});

test('what somebody gives in kind is no balance, though it comes to that', () => {
  const { reading, mapping } = mapped(`
    # Costs
    Item           | Budget | Cash expenditure | In-kind contribution
    Interpretation | 1000   | 900              | 100
    Travel         | 500    | 400              | 100
  `);
  expect(reading.join('\n')).not.toContain('Difference');
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('column-of-numbers');
});
