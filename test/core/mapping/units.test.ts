/** Units that headings say, each of its own column; years of which one is reported on; totals without a label; what is filled down. */
import { mapped } from './mapped';

const figures = (text: string) => {
  const { totals, errors, open } = mapped(text);
  return [totals, [...errors, ...open]];
};
const side = (headings: string, ...rows: string[]) => figures([`# Data`, headings, ...rows].join('\n'));

test.each([
  ['Item | Budget (k USD) | Actual (USD)', '12 | 11000', '2 | 1500'],
  ['Item | Budget (USD) | Actual (thousands of USD)', '12000 | 11', '2000 | 1.5'],
  ['Item | Budget (k USD) | Actual (k USD)', '12 | 11', '2 | 1.5'],
  ['Item | Budget (k USD) | Actual | Balance', '12 | 11 | 1', '2 | 1.5 | 0.5'],
])('%s', (headings, one, other) =>
  expect(side(headings, `Staff | ${one}`, `Travel | ${other}`)).toEqual([['14000', '12500'], []]),
);

test('a heading without a unit beside one with thousands is asked about', () => {
  // A difference that does not come of the numbers as they are written tells no unit.
  const rows = ['Staff | 12 | 11000 | 1000', 'Travel | 2 | 1500 | 500'];
  expect(side('Item | Budget (k USD) | Actual | Variance', ...rows)[1]).toEqual(['unit-unclear']);
  expect(side('Item | Budget (k USD) | Actual', 'Staff | 12 | 11000', 'Travel | 2 | 1500')[1]).toEqual([
    'unit-unclear',
  ]);
});

test('what is said of the sheet does not hold for a heading that says another unit', () => {
  const { errors, mapping } = mapped(`
    # Settings
    Setting | Value
    Reporting year | 2013
    Data: Unit | 1000 USD
    # Reading
    Sheet | Table | Column | Is | Value
    Data | | | Estimates and expenditures |
    Data | | | Meeting | M1
    Data | | Item | Line |
    Data | | Budget (k USD) | Estimate |
    Data | | Actual (USD) | Actual |
    # Budget lines
    Code | Title
    A1 | Staff
    # Meetings
    Code | Title | Start | End
    M1 | First | 2013-04-08 | 2013-04-09
    # Data
    Item | Budget (k USD) | Actual (USD)
    Staff | 12 | 11000
  `);
  const unclear = mapping.diagnostics.find(({ code }) => code === 'unit-unclear');
  expect([errors, unclear?.values]).toEqual([
    ['unit-unclear'],
    { words: 'Actual (USD)', setting: 'Data: Unit C1', unit: '1 USD', other: '1000 USD' },
  ]);
});

test('of the years that headings name that which has both sides is reported on', () => {
  const rows = ['Staff | 200 | 190 | 220', 'Travel | 100 | 90 | 110'];
  expect(side('Item | Budget 2013 | Actual 2013 | Budget 2014', ...rows)).toEqual([['300', '280'], []]);
});

test.each([
  [
    'below one list',
    ['Item | Budget | Actual', 'Venue | 1000 | 900', 'Catering | 500 | 650', '| 1500 | 1550'],
    ['1500', '1550'],
  ],
  [
    'below each group that is filled down',
    [
      'Event | Item | Budget | Actual',
      ...['Summit | Venue | 1000 | 900', '| Catering | 500 | 650', '| | 1500 | 1550'],
      ...['Workshop | Venue | 100 | 100', '| Catering | 200 | 200', '| | 300 | 300'],
    ],
    ['1800', '1850'],
  ],
])('a sum without a label %s is none of the entries', (_, [headings, ...rows], totals) =>
  expect(side(headings!, ...rows)).toEqual([totals, []]),
);

test('amounts without a label that are no sum are an error', () => {
  const rows = ['Venue | 1000 | 900', 'Catering | 500 | 650', '| 77 | 88'];
  expect(side('Item | Budget | Actual', ...rows)[1]).toContain('value-missing');
});

test.each([
  ['План, 1 кв. | Факт, 1 кв. | План, 2 кв. | Факт, 2 кв.'],
  ['Budget T1 | Réalisé T1 | Budget 2e trimestre | Réalisé 2e trimestre'],
  ['First quarter budget | First quarter actual | Second quarter budget | Second quarter actual'],
  ['一季度预算 | 一季度实际 | 二季度预算 | 二季度实际'],
])('quarters that come to the same are added up all the same: %s', (headings) => {
  const rows = ['A | 100 | 95 | 100 | 95', 'B | 50 | 45 | 50 | 45'];
  expect(side(`Item | ${headings}`, ...rows)).toEqual([['300', '280'], []]);
});

test('columns of a side with other numbers in their headings are asked about, though they come to the same', () => {
  const rows = ['A | 100 | 95 | 100 | 95', 'B | 50 | 45 | 50 | 45'];
  expect(side('Item | Phase 1 budget | Phase 1 actual | Phase 2 budget | Phase 2 actual', ...rows)[1]).toEqual([
    'reading-unanswered',
    'sheet-missing',
    'Data | | … | Estimate',
    'Data | | … | Actual',
  ]);
});

const spanned = (first: string, second: string, third = first): string => `
  # Data
  @merge B1:C1
  @merge D1:E1
  | First session | | Second session |
  Item | Budget (${first}) | Actual (${second}) | Budget (${third}) | Actual (${second})
  A | 1 | 2 | 3 | 4
  B | 5 | 6 | 7 | 8
`;

test('units of columns under meetings', () => {
  expect(figures(spanned('k USD', 'USD'))).toEqual([['16000', '20'], []]);
  expect(figures(spanned('USD', 'thousands of USD'))).toEqual([['16', '20000'], []]);
  expect(figures(spanned('k USD', 'k USD'))).toEqual([['16000', '20000'], []]);
  expect(figures(spanned('k USD', 'USD', 'USD'))[1]).toEqual(['unit-in-rows']);
});

const READING = `
    # Reading
    Sheet | Table | Column | Is | Value
    Data | | | Estimates and expenditures |
    Data | | | Meeting | heading
    Data | | Item | Line |
    Data | | * Budget * | Estimate |
    Data | | * Actual * | Actual |
    # Budget lines
    Code | Title
    L1 | A
    L2 | B
    # Meetings
    Code | Title | Start | End
    M1 | First session | 2013-04-08 | 2013-04-09
    M2 | Second session | 2013-05-08 | 2013-05-09
`;

test('what the headings under meetings say is asked about where nothing answers it', () => {
  const { errors, mapping } = mapped(`${READING}\n${spanned('k USD', 'k USD')}`);
  const asked = mapping.diagnostics.filter(({ code }) => code === 'unit-unclear').map(({ values }) => values);
  expect([errors, asked[0]]).toEqual([
    ['unit-unclear'],
    { words: 'k USD', setting: 'Data: Unit', unit: '1000 USD', other: '1 USD' },
  ]);
});

test('of columns under meetings what is said of the first holds for all', () => {
  const said = `
    # Settings
    Setting | Value
    Reporting year | 2013
    Data: Unit B2 | 1000 USD
    Data: Unit C2 | 1 USD
  `;
  expect(figures(`${said}\n${READING}\n${spanned('k USD', 'USD')}`)).toEqual([['16000', '20'], []]);
});

const tables = (...parts: readonly string[]) => figures(['# Budget', ...parts].join('\n|\n'));
const HALL = 'Item | Budget | Actual\nVenue | 100 | 80';
const BOOTHS = 'Item | Budget | Actual\nBooths | 12.5 | 11.2\nStaff | 3.1 | 3';

test.each<[string, [string, string], ...string[]]>([
  [
    'a title of the second table is of that alone',
    ['15700', '14280'],
    HALL,
    `Interpretation (in thousands)\n${BOOTHS}`,
  ],
  ['what stands above the first is of all', ['115600', '94200'], `Costs in thousands\n${HALL}`, BOOTHS],
  [
    'unless the second says that its amounts are whole',
    ['100015.6', '80014.2'],
    `Costs in thousands of USD\n${HALL}`,
    `Booths (USD)\n${BOOTHS}`,
  ],
  [
    'each has its own',
    ['3015700', '2014280'],
    HALL,
    `Interpretation (in thousands)\n${BOOTHS}`,
    'Works (in millions)\nItem | Budget | Actual\nRoof | 2 | 1\nWalls | 1 | 1',
  ],
])('units of tables below one another: %s', (_, totals, ...parts) => expect(tables(...parts)).toEqual([totals, []]));

test.each([
  ['INR', 'Cost (INR)', '12.5 Cr'],
  ['rupees by their sign', 'Cost', '₹12.5 Cr'],
  ['PKR', 'Cost (PKR)', '12.5 cr.'],
])('%s: an amount that may be in crores is no credit without being asked about', (_, heading, amount) => {
  const { errors, mapping } = mapped(
    `# Budget\nItem | Estimated ${heading}\nVenue | ${amount}\nFood | 31000000\nRent | 51000000`,
  );
  expect(errors).toContain('amount-ambiguous');
  const found = mapping.diagnostics.find(({ code }) => code === 'amount-ambiguous');
  expect(found?.values).toEqual({ found: amount, first: '-12.5', second: '125000000' });
});

test('in other currencies it is a credit', () => {
  const { errors, totals } = mapped('# Budget\nItem | Estimated cost (USD)\nVenue | 1000\nDiscount | 12.50 CR');
  expect([totals[0], errors]).toEqual(['987.5', ['sheet-missing']]);
});
