/** What is no cost though it looks like one: what is committed, what States pay, what comes into an account. */
import { mapped } from './mapped';

const BUDGET = ['Budget.xlsx', '# Budget\nItem | Budget\nVenue | 1000\nFood | 600'] as const;
const ledger = (...rows: readonly string[]): ReturnType<typeof mapped> =>
  mapped(BUDGET, ['Ledger.xlsx', ['# Lines', ...rows].join('\n')]);

test.each([
  ['Value type', 'Invoice', 'Funds commitment'],
  ['Ledger', 'Expense', 'Open commitments'],
  ['Écriture', 'Facture', 'Engagement'],
  ['Операция', 'Оплата', 'Обязательство'],
])('under %s, beside %s, entries of %s are asked about', (heading, spent, committed) => {
  const { open, errors, answered } = ledger(
    `Date | ${heading} | Item | Amount`,
    `2013-02-01 | ${spent} | Venue | 600`,
    `2013-02-05 | ${committed} | Venue | 50`,
    `2013-03-05 | ${spent} | Food | 300`,
  );
  expect([open, errors]).toEqual([[`Lines | | ${heading} | … | ${committed}`], ['row-meaning-unclear']]);
  expect(answered('left out')).toEqual({ totals: ['1600', '900'], errors: [] });
  expect(answered('counted')).toEqual({ totals: ['1600', '950'], errors: [] });
});

test('nothing is asked of descriptions that are all different', () => {
  const { open, errors } = ledger(
    'Date | Memo | Item | Amount',
    '2013-02-01 | Hall | Venue | 600',
    '2013-02-05 | Engagement of interpreters | Venue | 50',
    '2013-03-05 | Lunch | Food | 300',
  );
  expect([open, errors]).toEqual([[], []]);
});

test('encumbrances beside budget and actual are asked about', () => {
  const { open, answered } = mapped(`
    # Lines
    Balance type | Item | Amount
    Budget | Venue | 1000
    Budget | Food | 600
    Actual | Venue | 600
    Encumbrance | Venue | 50
    Actual | Food | 300
  `);
  expect(open).toEqual(['Lines | | Balance type | … | Encumbrance']);
  expect(answered('left out')).toEqual({ totals: ['1600', '900'], errors: [] });
});

const COSTS = 'Item | Estimated | Actual\nVenue | 1000 | 600\nFood | 600 | 300\nTotal | 1600 | 900';

test.each([
  'State | Assessed | Paid',
  'Partie | Quote-part | Payé',
  'Estado | Cuota | Pagado',
  'Donor | Pledged | Paid',
  'Государство | Начислено | Оплачено',
  '缔约国 | 应缴 | 已付',
])('%s: whether it counts is asked', (headings) => {
  const [who] = headings.split(' | ');
  const { open, errors, answered } = mapped(`# BWC\n${COSTS}\n|\n${headings}\nFrance | 700 | 700\nPeru | 900 | 800`);
  expect(open).toEqual([`BWC | ${who} | | …`]);
  expect(errors).toContain('reading-unanswered');
  expect(answered('left out')).toEqual({ totals: ['1600', '900'], errors: [] });
});

test('countries with what was planned and spent in each are asked nothing', () => {
  const { open, totals } = mapped('# Costs\nCountry | Budget | Actual\nPeru | 1000 | 600\nChad | 600 | 300');
  expect([open, totals]).toEqual([[], ['1600', '900']]);
});

test('beside income costs have a minus sign: the income is asked about, and the signs then', () => {
  const { open, answered } = ledger(
    'Date | Description | Item | Amount | Balance',
    '2013-01-01 | Contribution of France | Contributions | 5000 | 5000',
    '2013-02-01 | Hotel | Venue | -600 | 4400',
    '2013-03-05 | Caterer | Food | -300 | 4100',
  );
  expect(open).toEqual(['Lines | | Item | … | Contributions']);
  expect(answered('left out').errors).toEqual(['amounts-negative']);
});

describe('costs with a minus sign', () => {
  const says: readonly [string, string] = ['said.xlsx', '# Settings\nSetting | Value\nCosts: < 0 | costs'];
  test('beside a budget without one: only what was spent is turned round', () => {
    const text = '# Costs\nItem | Budget | Actual\nRooms | 100 | -90\nMeals | 50 | -60\nTotal | 150 | -150';
    expect(mapped(text).errors).toEqual(['amounts-negative']);
    const { totals, errors } = mapped(text, says);
    expect([totals, errors]).toEqual([['150', '150'], []]);
  });
  test('in months', () => {
    const text = '# Costs\nItem | Budget | Jan | Feb | Mar\nRooms | 100 | -30 | -30 | -30\nMeals | 50 | -20 | 0 | 5';
    expect(mapped(text).errors).toEqual(['amounts-negative']);
    const { totals, errors } = mapped(text, says);
    expect([totals, errors]).toEqual([['150', '105'], []]);
  });
  test('among more rows of income, which is left out', () => {
    const text = [
      '# Costs\nDate | Description | Item | Amount | Balance',
      ...['5000 | 5000', '10 | 5010', '20 | 5030'].map(
        (row, n) => `2013-01-0${n + 1} | Contribution | Contributions | ${row}`,
      ),
      '2013-02-01 | Hotel | Venue | -600 | 4430',
      '2013-03-05 | Caterer | Food | -300 | 4130',
    ].join('\n');
    expect(mapped(text).open).toEqual(['Costs | | Item | … | Contributions']);
    expect(mapped(text, says).answered('left out')).toEqual({ totals: ['unknown', '900'], errors: ['sheet-missing'] });
  });
  test('in one of two ledgers', () => {
    const ledgerOf = (...rows: readonly string[]): string => ['Day | Item | Amount', ...rows].join('\n');
    const texts: (string | readonly [string, string])[] = [
      '# Budget\nItem | Budget\nRooms | 100\nMeals | 50',
      ['g.xlsx', `# Geneva payments\n${ledgerOf('2013-01-01 | Rooms | -90', '2013-01-02 | Meals | -40')}`],
      [
        'v.xlsx',
        `# Vienna payments\n${ledgerOf('2013-01-03 | Rooms | 5', '2013-01-04 | Meals | 6', '2013-01-05 | Meals | 7')}`,
      ],
    ];
    const { errors, mapping } = mapped(...texts);
    expect(errors).toEqual(['amounts-negative']);
    const asked = mapping.diagnostics.filter(({ code }) => code === 'amounts-negative');
    expect(asked.map(({ values }) => values)).toEqual([{ count: 2, above: 0, setting: 'Geneva payments: < 0' }]);
    const { totals } = mapped(...texts, ['said.xlsx', '# Settings\nSetting | Value\nGeneva payments: < 0 | costs']);
    expect(totals).toEqual(['150', '148']);
  });
  test('with a line that has nothing but refunds', () => {
    const text =
      '# Payments\nDay | Item | Amount\n2013-01-01 | Rooms | -100\n2013-01-02 | Meals | -50\n2013-01-03 | VAT | 9';
    const { open, errors } = mapped('# Budget\nItem | Budget\nRooms | 100\nMeals | 50\nVAT | 0', ['l.xlsx', text]);
    expect([open, errors]).toEqual([[], ['amounts-negative']]);
  });
});

test('accounts that are numbers have levels too', () => {
  const { totals, errors, open } = mapped(`
    # GL
    Account | Name | Budget | Actual
    1000 | Personnel | 1000 | 600
    1100 | Director | 713.5 | 411.1
    1200 | Staff | 286.5 | 188.9
    2000 | Travel | 600 | 300
    2100 | Flights | 418.2 | 207
    2200 | Hotels | 181.8 | 93
  `);
  expect([totals, errors, open]).toEqual([['1600', '900'], [], []]);
});

test('a total of totals that is alone in its level counts no more than the one above it', () => {
  const { totals, errors, open } = mapped(`
    # Report
    Cost elements | Act. costs | Plan costs
    640000 Venue | 601.12 | 1012.2
    641000 Food | 311.75 | 638.17
    * Debit | 912.87 | 1650.37
    ** Over/underabsorption | 912.87 | 1650.37
  `);
  expect([totals, errors, open]).toEqual([['1650.37', '912.87'], [], []]);
});

const PLAIN = 'Item | Budget | Actual\nVenue | 220.5 | 200.25\nFood | 109.5 | 89.75';

test.each([
  ['Posts', '1 | 1', '2 | 1'],
  ['Participants', '30 | 25', '40 | 41'],
  ['Indicateur', '50 | 45', '110 | 98'],
  ['Показатель', '50 | 45', '110 | 98'],
  ['指标', '50 | 45', '110 | 98'],
])('a table of %s below the costs is asked about', (label, one, other) => {
  const { open, answered } = mapped(`# P\n${PLAIN}\n|\n${label} | Budget | Actual\nA | ${one}\nB | ${other}`);
  expect(open).toEqual([`P | ${label} | | …`]);
  expect(answered('left out')).toEqual({ totals: ['330', '290'], errors: [] });
});

test('indicators on a sheet of their own are asked about', () => {
  const { open, answered } = mapped(
    `# P\n${PLAIN}\n# Indicators\nName | Target | Actual\nReports | 50 | 45\nStates | 110 | 98`,
  );
  expect(open).toEqual(['Indicators | | | …']);
  expect(answered('left out')).toEqual({ totals: ['330', '290'], errors: [] });
});

test.each([
  ['alone', '# Posts\nPost | Budget | Actual\nDirector | 600 | 500\nOfficer | 1000 | 400'],
  ['in cents', `# P\n${PLAIN}\n# Salaries\nPost | Budget | Actual\nDirector | 600.5 | 500\nOfficer | 1000 | 400`],
  ['in thousands', `# P\n${PLAIN}\n# Salaries\nPost | Budget | Actual\nDirector | 6000 | 500\nOfficer | 1000 | 400`],
])('posts with amounts %s are costs', (_, text) => expect(mapped(text).open).toEqual([]));
