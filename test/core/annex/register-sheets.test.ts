/** The data sheets under an annex say what the annex says: amounts of other currencies too. */
import { estimateSheet, registerSheets } from '../../../src/core/annex/register-sheets';
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

test('only rows that are compared have numbers, by which the figures find them', () => {
  const { value } = costs(`
    # Meetings
    Code | Title  | Start      | End
    M-00 | Before | 2012-04-08 | 2012-04-09
    M-01 | First  | 2013-04-08 | 2013-04-09
    M-02 | Second | 2013-11-11 | 2013-11-12
    # Estimates
    Meeting | Line | Amount | Version   | Status   | Adopted on
    M-01    | A2   | 100    | original  | adopted  | 2012-11-16
    M-01    | A2   | 120    | revised 1 | adopted  | 2013-01-16
    M-01    | A1   | 130    | revised 2 | proposed | 2013-02-16
    M-00    | A1   | 140    | original  | adopted  | 2011-11-16
    M-02    | B1   | 150    | original  | adopted  | 2012-11-16
  `);
  const sheet = estimateSheet(value);
  const [{ top, columns }] = sheet.tables as [(typeof sheet.tables)[number]];
  const at = (heading: string): number => columns.indexOf(heading);
  const said = sheet.rows
    .slice(top + 1)
    .map(({ cells }) =>
      ['Amount', 'MeetingNo', 'LineNo', 'State'].map((heading) => cells[at(heading)]?.value).join(' | '),
    );
  expect(said).toEqual([
    '100 | 0 | 0 | left out: other-version',
    '120 | 1 | 2 | compared',
    '130 | 0 | 0 | left out: not-adopted',
    '140 | 0 | 0 | left out: other-year',
    '150 | 2 | 3 | compared',
  ]);
});

test('a share of a mapping is a fraction as it was written', () => {
  const { value } = costs(`
    # Mapping
    Column      | Value | Meeting | Line | Share
    Cost object | X     | M-01    | A1   | 1/3
    Cost object | X     | M-02    | A1   | 2/3
    Cost object | Y     | M-01    |      | 1
  `);
  const sheet = registerSheets(value).find(({ name }) => name === 'Data mapping')!;
  const [{ top }] = sheet.tables as [(typeof sheet.tables)[number]];
  expect(sheet.rows.slice(top + 1).map(({ cells }) => cells.map((cell) => cell?.value ?? '').join(' | '))).toEqual([
    'Cost object | X | M-01 | A1 | 1/3',
    'Cost object | X | M-02 | A1 | 2/3',
    'Cost object | Y | M-01 |  | 1/1',
  ]);
});
