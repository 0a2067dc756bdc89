/** In which class each number of a sheet is, with its sum and its cells: what the proof makes of what was read. */
import { decimalFromMinor } from '../../../src/core/values/money';
import { shortAddress } from '../../../src/core/values/address';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { proofOf } from '../../../src/core/reconciliation/prove';
import { sheetsOf, workbookOf } from '../../workbook-of';
import { costs, costSheets, proofs, settings } from './costs';
import type { Reconciled } from './costs';

/** `used 2: USD 300.00 @C2:C3` of each class of a sheet, one a line. */
function classes({ value }: Reconciled, sheet = 'Expenditures'): string[] {
  const found = value.proof.sheets.find((each) => each.sheet === sheet)!;
  expect(found.holds).toBe(true);
  return found.classes.map(({ class: name, numbers, sums, areas }) => {
    const amounts = sums.map(({ currency, amount }) => ` ${currency || '-'} ${decimalFromMinor(amount, 2)}`).join(',');
    return `${name} ${numbers}:${amounts} @${areas.map(shortAddress).join(' ')}`;
  });
}

test('what is used and what is left out, for whatever reason', () => {
  expect(
    classes(
      costs(`
        # Expenditures
        Meeting | Line | Amount | Currency | Stage
        M-01 | A1 | 90
        M-09 | A1 | 5
        M-02 | A1 | 210
        M-02 | A1 | 7 | USD | commitment`),
    ),
  ).toEqual(['used 2: USD 300.00 @C2 C4', 'left out 2: USD 12.00 @C3 C5']);
  expect(
    classes(
      costs(`
        # Estimates
        Meeting | Line | Amount | Status
        M-01 | A1 | 100 | adopted
        M-02 | A1 | 200 | adopted
        M-02 | A2 | 50 | proposed`),
      'Estimates',
    ),
  ).toEqual(['used 2: USD 300.00 @C2:C3', 'left out 1: USD 50.00 @C4']);
});

test('totals are apart from what is left out', () => {
  expect(
    classes(
      costs(`
        # Expenditures
        Meeting | Line | Amount
        M-01 | A1 | 90
        Total | | =SUM 90
        M-02 | A1 | 210
        M-09 | A1 | 4
        Total | | =SUM 304`),
    ),
  ).toEqual(['used 2: USD 300.00 @C2 C4', 'left out 1: USD 4.00 @C5', 'total 2: USD 394.00 @C3 C6']);
  expect(
    classes(
      costs(`
        # Expenditures
        Meeting | Interpretation | Documentation | Total
        M-01 | 90 | 5 | =SUM 95
        M-02 | 210 | | =SUM 210
        M-09 | 7 | 8 | =SUM 15
        Total | 307 | 13 | 320`),
    ),
  ).toEqual(['used 3: USD 305.00 @B2:B3 C2', 'left out 2: USD 15.00 @B4:C4', 'total 6: USD 960.00 @D2:D5 B5:C5']);
});

test('a row with a total beside its amounts is one row, used where an amount of it is', () => {
  const reconciled = costs(`
    # Expenditures
    Meeting | Interpretation | Documentation | Total
    M-01 | 90 | 5 | =SUM 95
    M-09 | 7 | 8 | =SUM 15
    M-02 | 210 | | =SUM 210
    Total | 307 | 13 | 320`);
  expect(proofs(reconciled)[1]).toBe('Expenditures 4 = 2 + 2 (unmatched 1, total-row 1); USD 1280.00 305.00 975.00');
});

describe('what Settings set aside', () => {
  test('rows have the currency of their amounts, other numbers have none', () => {
    expect(
      classes(
        costs(`${settings('Expenditures: 3:4 | left out', 'Expenditures: E2:E3 | left out')}
          # Expenditures
          Meeting | Line | Amount | | Other
          M-01 | A1 | 90 | | 1.5
          M-02 | A1 | 210 | | 2
          M-02 | A2 | 11 | |
          M-02 | A2 | 4 | |`),
      ),
    ).toEqual(['used 2: USD 94.00 @C2 C5', 'set aside 4: USD 221.00, - 3.50 @E2:E3 C3:C4']);
  });

  test('numbers alone, and rows alone', () => {
    const sheet = `
      # Expenditures
      Meeting | Line | Amount | | Other
      M-01 | A1 | 90 | | 1.5
      M-02 | A1 | 210 | | 2`;
    expect(classes(costs(`${settings('Expenditures: E2:E3 | left out')}${sheet}`))).toEqual([
      'used 2: USD 300.00 @C2:C3',
      'set aside 2: - 3.50 @E2:E3',
    ]);
    expect(
      classes(
        costs(`${settings('Expenditures: 3:3 | left out')}
          # Expenditures
          Meeting | Interpretation | Documentation | Total
          M-01 | 90 | 5 | =SUM 95
          M-02 | 210 | | =SUM 210`),
      ),
    ).toEqual(['used 2: USD 95.00 @B2:C2', 'total 2: USD 305.00 @D2:D3', 'set aside 1: USD 210.00 @B3']);
  });

  test('by a value, in several currencies: each class has its own, in alphabetical order', () => {
    expect(
      classes(
        costs(`${settings('Expenditures: Remarks = cancelled | left out')}
          # ExchangeRates
          Currency | Units per US dollar | From
          CHF | 0.5 | 2013-01-01
          # Expenditures
          Meeting | Line | Amount | Currency | Remarks
          M-01 | A1 | 90 | USD |
          M-09 | A2 | 4 | EUR |
          M-02 | A1 | 210 | CHF | cancelled
          M-09 | A2 | 11 | CHF |`),
      ),
    ).toEqual(['used 1: USD 90.00 @C2', 'left out 2: CHF 11.00, EUR 4.00 @C3 C5', 'set aside 1: CHF 210.00 @C4']);
  });
});

test('numbers beside the amounts have no sum; those of registers are all beside', () => {
  expect(
    classes(
      costs(`
        # Expenditures
        Meeting | Line | Amount | Document
        M-01 | A1 | 90 | 12345
        M-02 | A1 | 210 | 12346`),
    ),
  ).toEqual(['used 2: USD 300.00 @C2:C3', 'beside 2: @D2:D3']);
  expect(classes(costs(''), 'Meetings')).toEqual(['beside 4: @C2:D3']);
});

test('a shared row is one number: used where a part of it is, left out where none is', () => {
  const reconciled = costs(`
    # Meetings
    Code | Title  | Start      | End
    M-00 | Before | 2012-04-08 | 2012-04-09
    M-01 | First  | 2013-04-08 | 2013-04-09
    # Estimates
    Meeting | Line | Amount
    M-01    | A1   | 100
    # Expenditures
    Line | Amount | Cost object
    A1   | 100    | Mine
    A1   | 20     | Old
    A1   | 30     | Both
    # Mapping
    Column      | Value | Meeting | Share
    Cost object | Mine  | M-00    | 40%
    Cost object | Mine  | M-01    | 60%
    Cost object | Old   | M-00    | 40%
    Cost object | Old   | M-00    | 60%
    Cost object | Both  | M-01    | 50%
    Cost object | Both  | M-01    | 50%
  `);
  expect(classes(reconciled)).toEqual(['used 2: USD 90.00 @B2 B4', 'left out 1: USD 60.00 @B3']);
  expect(proofs(reconciled)[1]).toBe('Expenditures 3 = 2 + 1 (other-year 1); USD 150.00 90.00 60.00');
});

test('sheets of one name in two files are accounted for each by itself, in the order in which they were read', () => {
  const later = workbookOf(
    sheetsOf(`
      # Expenditures
      Meeting | Line | Amount
      M-01 | A1 | 7
      M-09 | A1 | 1`),
    'later.xlsx',
  );
  const { value } = reconcileWorkbooks([workbookOf(costSheets('')), later]);
  const found = value.proof.sheets.map(({ file, sheet, rowsRead, rowsUsed, numbers, holds }) =>
    [file, sheet, rowsRead, rowsUsed, numbers, holds].join(' '),
  );
  expect(found).toEqual([
    'costs.xlsx Estimates 2 2 2 true',
    'costs.xlsx Expenditures 2 2 2 true',
    'later.xlsx Expenditures 2 1 2 true',
    'costs.xlsx Settings 0 0 1 true',
    'costs.xlsx BudgetLines 0 0 1 true',
    'costs.xlsx Meetings 0 0 4 true',
  ]);
});

describe('of all sheets together', () => {
  const { sheets } = costs('').value.proof;
  const holding = (holds: boolean): never => ({ holds }) as never;
  const withClasses = (...numbers: readonly [string, number][]): never =>
    ({ ...sheets[0]!, classes: numbers.map(([name, count]) => ({ class: name, numbers: count })) }) as never;
  const withReasons = (...reasons: readonly [string, number][]): never =>
    ({ ...sheets[0]!, reasons: new Map(reasons) }) as never;

  test.each([
    ['nothing is wrong', [], [], [], true, true],
    ['a sheet', [false], [], [], false, false],
    ['one sheet of two', [true, false], [true], [true], false, false],
    ['a total', [true], [false], [true], false, false],
    ['a control total', [true], [true], [false], false, true],
  ])('%s does not hold', (_, ofSheets, ofTotals, ofControls, all, sums) => {
    const proof = proofOf(ofSheets.map(holding).map(withHolds), ofTotals.map(holding), ofControls.map(holding), 0);
    expect([proof.holds, proof.sumsHold]).toEqual([all, sums]);
  });
  const withHolds = (each: { readonly holds: boolean }): never => ({ ...sheets[0]!, holds: each.holds }) as never;

  test('what was not looked at, and what waits for an answer, are added up', () => {
    const proof = proofOf(
      [
        withClasses(['used', 5], ['not looked at', 2]),
        withClasses(['not looked at', 3], ['beside', 9]),
        withClasses(['used', 1]),
      ],
      [],
      [],
      4,
    );
    expect([proof.notLookedAt, proof.unclear, proof.controlsUnread]).toEqual([5, 0, 4]);
    const asked = proofOf(
      [withReasons(['unclear', 2], ['unmatched', 7]), withReasons(['unclear', 1]), withReasons()],
      [],
      [],
      0,
    );
    expect([asked.notLookedAt, asked.unclear]).toEqual([0, 3]);
  });
});
