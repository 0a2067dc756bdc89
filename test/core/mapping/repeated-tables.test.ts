/** Tables that say again what another has: the same amounts by item or meeting, one row in its parts, an old sheet. None counts unasked. */
import { mapped } from './mapped';
import { asked, plain } from '../../seen/seen';

const ASKED = ' | … {Estimates and expenditures, left out}';
const questions = (text: string): string[] =>
  mapped(text).mapping.open.map(
    ({ row: { sheet, table, is }, choices }) => `${sheet} | ${table} | ${is} {${choices.join(', ')}}`,
  );

const COSTS = `
  # Costs
  Item           | Budget | Actual
  Interpretation | 1000   | 900
  Travel         | 500    | 500
`;

test('a list and its sums by item on another sheet', () => {
  const list = `
    # Detail
    Date       | Item           | Budget | Actual
    2013-04-01 | Interpretation | 600    | 500
    2013-04-02 | Interpretation | 400    | 400
    2013-04-03 | Travel         | 500    | 500
  `;
  const { errors, open } = mapped(`${list}\n${COSTS}`);
  expect([open, errors.includes('reading-unanswered')]).toEqual([['Costs | | | …'], true]);
  expect(
    mapped(`${list}\n${COSTS.replaceAll('Budget', 'Sum of Budget').replaceAll('Actual', 'Sum of Actual')}`).open,
  ).toEqual(['Costs | | | …']);
  // Another list, by a cent.
  expect(mapped(`${list}\n${COSTS.replace('900', '900.01')}`).open).toEqual([]);
});

test('a line in its parts, below the table that has it', () => {
  const parts = (last: string): string => `
    ${COSTS}
    Total | 1500 | 1400
    |
    Breakdown of travel
    Traveller | Budget | Actual
    Ms A      | 300    | 280
    Mr B      | 200    | ${last}
  `;
  expect(questions(parts('220'))).toEqual([`Costs | Traveller${ASKED}`]);
  expect(questions(parts('221'))).toEqual([]);
});

test('a table of the sums of others, a sheet each, by whatever name', () => {
  const all = (last: string): string => `
    ${COSTS}
    # Experts
    Item           | Budget | Actual
    Interpretation | 300    | 290
    Travel         | 70     | 65
    # All events
    Event          | Budget | Actual
    Annual meeting | 1500   | 1400
    Experts        | 370    | ${last}
  `;
  expect(questions(all('355'))).toEqual([`All events | ${ASKED}`]);
});

test.each(['OLD', 'Backup', 'Draft', 'Archive 2', 'Borrador', 'Черновик', '旧'])('a sheet that is named %s', (name) => {
  expect(questions(`${COSTS}\n# ${name}\nItem | Budget | Actual\nFees | 70 | 60\nCars | 30 | 20`)).toEqual([
    `${name} | ${ASKED}`,
  ]);
});

test('meetings with the same lines, a sheet each, are asked nothing', () => {
  const other = COSTS.replace('Costs', 'Experts')
    .replace('1000', '300')
    .replace('900', '290')
    .replace('500    | 500', '70 | 65');
  expect(questions(`${COSTS}\n${other}`)).toEqual([]);
});

describe('ledgers of ours with the same sum for every meeting and line', () => {
  const ledgers = (...second: readonly string[]): string => `
    # -Expenditures
    # Expenditures Q1
    Posting date | Meeting | Line | Amount
    2013-04-08   | M-01    | A1   | 60
    2013-04-09   | M-01    | A1   | 30
    2013-04-10   | M-02    | A1   | 210
    # Expenditures Q2
    Posting date | Meeting | Line | Amount
    ${second.join('\n')}
  `;

  test('one of which has fewer rows', () => {
    asked(
      ledgers('2013-12-31 | M-01 | A1 | 90', '2013-12-31 | M-02 | A1 | 210'),
      ['table-repeats', 'Expenditures Q2!A1:D1', 'Expenditures Q2: 2:3'],
      { 'left out': [300, 300], counted: [300, 600] },
    );
  });

  test('of as many rows they may be of another month', () => {
    plain(
      ledgers('2013-05-08 | M-01 | A1 | 60', '2013-05-09 | M-01 | A1 | 30', '2013-05-10 | M-02 | A1 | 210'),
      300,
      600,
    );
  });
});

test('the same budget on the sheet of each quarter may be that of the year', () => {
  const quarters = (budget: string): string => `
    # Q1
    Item           | Budget    | Actual
    Interpretation | 1000      | 300
    Travel         | ${budget} | 100
    # Q2
    Item           | Budget | Actual
    Interpretation | 1000   | 600
    Travel         | 500    | 400
  `;
  // One row of Reading says what the sheets before the last are.
  expect(questions(quarters('500'))).toEqual(['Q1 |  | … {Expenditures, Estimates and expenditures, left out}']);
  expect(questions(quarters('400'))).toEqual([]);
});

test('two lists of one length with the same sums: the one below the other is asked about', () => {
  const byDonor = (last: string): string =>
    `${COSTS}\n# By donor\nDonor | Budget | Actual\nNorway | 800 | 700\nPeru | 700 | ${last}`;
  expect(questions(byDonor('700'))).toEqual([`By donor | ${ASKED}`]);
  expect(questions(byDonor('701'))).toEqual([]);
});
