/** Which estimate is compared: docs/workbook.md, "Which estimate". */
import { codesOf, costs, figures, findings, proofs, settings } from './costs';

const HEADING = 'Meeting | Line | Amount | Version | Status | Adopted on';
const M_02 = 'M-02 | A1 | 200 | original | adopted | 2012-11-09';
const estimates = (...rows: string[]): string => ['# Estimates', HEADING, M_02, ...rows].join('\n');
const first = (reconciled: ReturnType<typeof costs>): string | undefined => figures(reconciled)[0];

test('the version with the latest Adopted on, wherever its rows stand', () => {
  const original = 'M-01 | A1 | 100 | original  | adopted | 2012-11-09';
  const revised = 'M-01 | A1 | 120 | revised 1 | adopted | 2013-02-01';
  for (const rows of [
    [original, revised],
    [revised, original],
  ]) {
    const reconciled = costs(estimates(...rows));
    expect(first(reconciled)).toBe('M-01 A1 120.00 90.00');
    expect(codesOf(reconciled)).toEqual([]);
    expect(reconciled.value.meetings[0]!.version).toBe('revised 1');
    expect(proofs(reconciled)[0]).toBe('Estimates 3 = 2 + 1 (other-version 1); USD 420.00 320.00 100.00');
  }
});

test('a line that the latest version lacks has no estimate', () => {
  const reconciled = costs(
    estimates(
      'M-01 | A1 | 100 | original  | adopted | 2012-11-09',
      'M-01 | A2 |  50 | original  | adopted | 2012-11-09',
      'M-01 | A1 | 120 | revised 1 | adopted | 2013-02-01',
    ),
  );
  expect(figures(reconciled).slice(0, 2)).toEqual(['M-01 A1 120.00 90.00', 'M-02 A1 200.00 210.00']);
});

test('a blank Adopted on is the earliest, a blank Status is adopted', () => {
  const reconciled = costs(estimates('M-01 | A1 | 100 | original', 'M-01 | A1 | 120 | revised 1 | | 2013-02-01'));
  expect(first(reconciled)).toBe('M-01 A1 120.00 90.00');
  expect(codesOf(reconciled)).toEqual([]);
});

test.each([
  ['without a day', ''],
  ['with an earlier one', '| 2012-10-01'],
])('a version is as late as the latest of its rows, wherever a row stands %s', (_, earlier) => {
  const original = 'M-01 | A1 | 100 | original  | | 2012-11-09';
  const [one, other] = [`M-01 | A1 | 120 | Revised 1 | ${earlier}`, 'M-01 | A2 | 7 | revised 1 | | 2013-02-01'];
  for (const rows of [
    [original, one, other],
    [original, other, one],
    [other, one, original],
  ])
    expect(figures(costs(estimates(...rows))).slice(0, 2)).toEqual(['M-01 A1 120.00 90.00', 'M-01 A2 7.00 -']);
});

describe('two versions that cannot be told apart by date', () => {
  const tied = costs(
    estimates('M-01 | A1 | 100 | original | | 2013-02-01', 'M-01 | A2 | 120 | revised 1 | | 2013-02-01'),
  );

  test('are an error, and the figures are unknown', () => {
    expect(findings(tied, 'estimate-version-tied')).toEqual(['Estimates!C3 Estimates!C4: M-01, original, revised 1']);
    expect(figures(tied).slice(0, 2)).toEqual(['M-01 A1 ? 90.00', 'M-01 A2 ? -']);
    expect(tied.value.meetings[0]!.estimate.state).toBe('unknown');
    expect(tied.value.meetings[0]!.variance.state).toBe('unknown');
    expect(tied.value.meetings[0]!.implementationRate).toBeUndefined();
    expect(tied.value.totals.estimate.state).toBe('unknown');
    expect(tied.value.totals.expenditure.state).toBe('known');
  });

  test('both without a date too', () => {
    const reconciled = costs(estimates('M-01 | A1 | 100 | original', 'M-01 | A1 | 120 | revised 1'));
    expect(codesOf(reconciled)).toEqual(['estimate-version-tied']);
  });

  test('but not those before the latest', () => {
    const reconciled = costs(
      estimates(
        'M-01 | A1 | 100 | original  | | 2012-11-09',
        'M-01 | A1 | 110 | revised 1 | | 2012-11-09',
        'M-01 | A1 | 120 | revised 2 | | 2013-02-01',
      ),
    );
    expect(first(reconciled)).toBe('M-01 A1 120.00 90.00');
    expect(codesOf(reconciled)).toEqual([]);
  });

  test('and not those of a meeting that the annex does not cover', () => {
    const text = `
      # Meetings
      Code | Title  | Start      | End
      M-00 | Before | 2012-04-08 | 2012-04-09
      M-01 | First  | 2013-04-08 | 2013-04-09
      M-02 | Second | 2013-11-11 | 2013-11-12
    `;
    const rows = ['M-00 | A1 | 1 | one', 'M-00 | A1 | 2 | two', 'M-01 | A1 | 100 | original'];
    expect(codesOf(costs(text + estimates(...rows)))).toEqual(['meeting-other-year']);
  });
});

describe('proposed estimates', () => {
  const rows = [
    'M-01 | A1 | 100 | original | adopted | 2012-11-09',
    'M-01 | A1 | 120 | revised 1 | proposed | 2013-02-01',
  ];

  test('are not compared, and a later one is reported', () => {
    const reconciled = costs(estimates(...rows));
    expect(first(reconciled)).toBe('M-01 A1 100.00 90.00');
    expect(findings(reconciled, 'estimate-superseded')).toEqual([
      'Estimates!C4: M-01, original, revised 1, 2013-02-01',
    ]);
    expect(proofs(reconciled)[0]).toBe('Estimates 3 = 2 + 1 (not-adopted 1); USD 420.00 300.00 120.00');
  });

  test('where there is no other, the meeting has no estimate', () => {
    const reconciled = costs(estimates(rows[1]!));
    expect(first(reconciled)).toBe('M-01 A1 - 90.00');
    expect(findings(reconciled, 'estimate-not-adopted')).toEqual(['Estimates!C3: M-01']);
    expect(findings(reconciled, 'meeting-unestimated')).toHaveLength(1);
  });

  test('do not tie with an adopted one of the same day', () => {
    const same = 'M-01 | A1 | 120 | revised 1 | proposed | 2012-11-09';
    expect(codesOf(costs(estimates(rows[0]!, same)))).toEqual([]);
  });
});

describe('a version asked for by name', () => {
  const rows = [
    'M-01 | A1 | 100 | original | adopted | 2012-11-09',
    'M-02 | A1 |  20 | revised 1 | proposed | 2013-02-01',
  ];

  test('is compared whatever its status, and another that is later is reported', () => {
    const reconciled = costs(settings('Estimate version | Original') + '\n' + estimates(...rows));
    expect(figures(reconciled)).toEqual(['M-01 A1 100.00 90.00', 'M-02 A1 200.00 210.00']);
    expect(codesOf(reconciled)).toEqual(['estimate-superseded']);
  });

  test('of a line that was adopted, what was proposed before is not added to it', () => {
    const both = costs(
      settings('Estimate version | original') +
        '\n' +
        estimates(
          'M-01 | A1 | 100 | original | proposed |',
          'M-01 | A1 | 100 | original | adopted | 2012-11-09',
          'M-01 | A2 | 7 | original | proposed |',
        ),
    );
    expect(figures(both).slice(0, 2)).toEqual(['M-01 A1 100.00 90.00', 'M-01 A2 7.00 -']);
    expect(proofs(both)[0]).toContain('not-adopted 1');
  });

  test('is an error for each meeting that lacks it, whose estimate is unknown', () => {
    const reconciled = costs(settings('Estimate version | revised 1') + '\n' + estimates(...rows));
    expect(figures(reconciled)).toEqual(['M-01 A1 ? 90.00', 'M-02 A1 20.00 210.00']);
    expect(findings(reconciled, 'estimate-version-unknown')).toEqual(['Estimates!C3: M-01, revised 1']);
  });
});

test('several rows of one version, meeting and line are added up, with a note', () => {
  const reconciled = costs(
    estimates('M-01 | A1 | 60 | original', 'M-01 | A1 | 40.5 | original', 'M-01 | A2 | 1 | original'),
  );
  expect(first(reconciled)).toBe('M-01 A1 100.50 90.00');
  expect(findings(reconciled, 'estimate-added-up')).toEqual(['Estimates!C3 Estimates!C4: M-01, A1, 2']);
});

test('an amount that cannot be read leaves its line and the sums above it unknown', () => {
  const reconciled = costs(estimates('M-01 | A1 | #REF! | original', 'M-01 | A2 | 5 | original'));
  expect(figures(reconciled)).toEqual(['M-01 A1 ? 90.00', 'M-01 A2 5.00 -', 'M-02 A1 200.00 210.00']);
  expect(reconciled.value.meetings[0]!.estimate.state).toBe('unknown');
  expect(reconciled.value.totals.estimate.state).toBe('unknown');
  expect(proofs(reconciled)[0]).toBe('Estimates 3 = 2 + 1 (unreadable 1); USD 205.00 205.00 0.00');
});

test('a row of an unknown meeting or line is an error, and left out', () => {
  const reconciled = costs(estimates('M-01 | A1 | 100', 'M-09 | A1 | 5', 'M-01 | Z9 | 6'));
  expect(findings(reconciled, 'meeting-unknown')).toEqual(['Estimates!A4: M-09, M-01, M-02']);
  expect(findings(reconciled, 'line-unknown')).toHaveLength(1);
  expect(proofs(reconciled)[0]).toBe('Estimates 4 = 2 + 2 (unmatched 2); USD 311.00 300.00 11.00');
});

test('an estimate in another currency is converted on the day of adoption, else on the first day of the meeting', () => {
  const reconciled = costs(`
    # Estimates
    Meeting | Line | Amount | Currency | Adopted on
    M-01    | A1   | 90     | CHF      |
    M-02    | A1   | 190    | CHF      | 2012-12-31
    # ExchangeRates
    Currency | From       | Units per US dollar
    CHF      | 2012-01-01 | 0.95
    CHF      | 2013-01-01 | 0.9
  `);
  expect(figures(reconciled)).toEqual(['M-01 A1 100.00 90.00', 'M-02 A1 200.00 210.00']);
  expect(findings(reconciled, 'currency-missing')).toEqual([]);
});

test('only estimates of one meeting and line are added up, however the lines of another meeting are numbered', () => {
  const lines = ['A1', 'A2', 'B1', 'S1'];
  const rows = ['M-01', 'M-02'].flatMap((meeting) => lines.map((line) => `${meeting} | ${line} | 10`));
  const sheet = (...more: readonly string[]): string =>
    ['# Estimates', 'Meeting | Line | Amount', ...rows, ...more].join('\n');
  expect(findings(costs(sheet()), 'estimate-added-up')).toEqual([]);
  expect(findings(costs(sheet('M-02 | A2 | 5')), 'estimate-added-up')).toEqual([
    'Estimates!C7 Estimates!C10: M-02, A2, 2',
  ]);
});
