/** What is not to be guessed: numbers that are no amounts, and what the reader asks about a sheet of our own form. */
import { mapWorkbooks } from '../../../src/core/mapping/map-workbooks';
import { costSheets } from '../reconciliation/costs';
import { workbookOf } from '../../workbook-of';

function mapped(text: string): { errors: string[]; expenditure: number; state: string; answers: number } {
  const { sheets, proposals, reconciliation, diagnostics } = mapWorkbooks([workbookOf(costSheets(text))], 'en');
  return {
    errors: [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))],
    expenditure: reconciliation.totals.expenditure.amount,
    state: reconciliation.totals.expenditure.state,
    answers:
      proposals.reading.length + proposals.answers.length + sheets.filter(({ state }) => state === 'guessed').length,
  };
}

test.each([
  ['Hours | Amount per hour', '9 | 10', '21 | 10'],
  ['Price | Quantity', '9 | 10', '21 | 10'],
  ['Unit cost | Days', '45 | 2', '70 | 3'],
  ['Cumulative amount | Pages', '90 | 3', '300 | 4'],
  ['Low | High', '80 | 90', '200 | 210'],
  ['Coût unitaire | Nombre', '45 | 2', '70 | 3'],
  ['Цена | Количество', '45 | 2', '70 | 3'],
  ['单价 | 数量', '45 | 2', '70 | 3'],
])('no amounts under %s', (headings, first, second) => {
  const { state, errors } = mapped(`
    # Expenditures
    Meeting | Line | ${headings}
    M-01 | A1 | ${first}
    M-02 | A1 | ${second}
  `);
  expect(state).not.toBe('known');
  expect(errors).not.toEqual([]);
});

test.each([
  ['an amount that cannot be read', 'M-01 | A1 | ca. 90', 'amount-not-number'],
  ['a row that says that it is none', 'Average | | 150', 'row-meaning-unclear'],
])('%s is not passed over as a heading or an entry', (_, row, code) => {
  const found = mapped(`
    # Expenditures
    Meeting | Line | Amount
    ${row}
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
  expect([found.errors, found.answers]).toEqual([[code], 0]);
});

test.each(['Expenditures BACKUP', 'Expenditures (draft)', 'Expenditures 2012'])(
  'the sheet %s beside the one of our name stays a question',
  (name) => {
    const { errors, answers } = mapped(`
      # Expenditures
      Meeting | Line | Amount
      M-01 | A1 | 90
      M-02 | A1 | 210
      # ${name}
      Meeting | Line | Amount
      M-01 | A1 | 85
      M-02 | A1 | 210
    `);
    expect([errors, answers]).toEqual([['sheet-copied'], 0]);
  },
);
