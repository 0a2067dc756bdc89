/** The data sheets under an annex say what the annex says: amounts of other currencies too. */
import { estimateSheet } from '../../../src/core/annex/register-sheets';
import { costs } from '../reconciliation/costs';

const BOOK = `
# ExchangeRates
Currency | From | Units per US dollar
CHF | 2012-01-01 | 0.5
CHF | 2012-11-01 | 0.8
CHF | 2013-04-01 | 0.25
CHF | 2013-11-01 | 1.25
# Estimates
Meeting | Line | Amount | Currency | Adopted on
M-01    | A1   | 100    | USD      | 2012-11-16
M-01    | A2   | 10     | CHF      | 2012-11-16
M-01    | B1   | 10     | CHF      | 2012-06-01
M-02    | A1   | 10     | CHF      |
M-02    | A2   | 10.01  | CHF      | 2013-04-02
`;

test('an estimate’s amount in the currency of the annex is the one that the annex prints', () => {
  const { value } = costs(BOOK);
  const sheet = estimateSheet(value);
  const head = sheet.rows.findIndex(({ cells }) => cells[0]?.value === 'File');
  const at = (heading: string): number => sheet.rows[head]!.cells.findIndex((cell) => cell?.value === heading);
  const [meeting, line, amount] = [at('Meeting'), at('Line'), at('Amount')];
  const said = sheet.rows
    .slice(head + 1)
    .map(({ cells }) => [meeting, line, amount].map((column) => cells[column]?.value).join(' '));
  const printed = value.meetings.flatMap((each) =>
    each.lines
      .filter(({ estimate }) => estimate.state === 'known')
      .map((result) => `${each.meeting.code} ${result.line.code} ${result.estimate.amount / 100}`),
  );
  expect(said).toEqual(['M-01 A1 100', 'M-01 A2 12.5', 'M-01 B1 20', 'M-02 A1 8', 'M-02 A2 40.04']);
  expect(said).toEqual(printed);
});
