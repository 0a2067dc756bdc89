/** Which expenditure counts: docs/workbook.md, "Which expenditure". */
import { codesOf, costs, figures, findings, proofs, settings, spent, unmatched } from './costs';

const HEADING = 'Meeting | Line | Amount | Stage | Posting date | Document';
const M_02 = 'M-02 | A1 | 210';
const expenditures = (...rows: string[]): string => ['# Expenditures', HEADING, M_02, ...rows].join('\n');
const provisional = settings('Figures | provisional') + '\n';

test('a blank Stage is final; disbursements, final charges and reversals count as signed', () => {
  const reconciled = costs(
    expenditures(
      'M-01 | A1 |  50',
      'M-01 | A1 |  30 | disbursement | 2013-04-10 | D-1',
      'M-01 | A1 |  15 | final        | 2013-04-10 | D-2',
      'M-01 | A1 | -15 | reversal     | 2013-04-11 | D-2',
    ),
  );
  expect(spent(reconciled, 'M-01', 'A1')).toBe('80.00');
  expect(codesOf(reconciled)).toEqual([]);
});

test('a positive reversal counts as signed, and is reported', () => {
  const reconciled = costs(expenditures('M-01 | A1 | 90 | | | D-1', 'M-01 | A1 | 5 | reversal | | D-1'));
  expect(spent(reconciled, 'M-01', 'A1')).toBe('95.00');
  expect(findings(reconciled, 'reversal-positive')).toEqual(['Expenditures!C4: 5.00']);
});

describe('commitments', () => {
  const rows = [
    'M-01 | A1 | 90   | disbursement',
    'M-01 | A1 | 12.5 | commitment',
    'M-01 | A2 |  7   | commitment',
    'M-09 | A1 |  3   | commitment',
  ];

  test('are left out of final figures, with a warning, and are never unmatched', () => {
    const reconciled = costs(expenditures(...rows));
    expect(figures(reconciled)).toEqual(['M-01 A1 100.00 90.00', 'M-02 A1 200.00 210.00']);
    expect(findings(reconciled, 'commitment-left-out')).toEqual([
      'Expenditures!C4 Expenditures!C5 Expenditures!C6: 22.50',
    ]);
    expect(unmatched(reconciled)).toEqual([]);
    expect(proofs(reconciled)[1]).toBe('Expenditures 5 = 2 + 3 (commitment 3); USD 322.50 300.00 22.50');
  });

  test('count in provisional figures, and are shown as such', () => {
    const reconciled = costs(provisional + expenditures(...rows));
    expect(figures(reconciled)).toEqual([
      'M-01 A1 100.00 102.50 (12.50)',
      'M-01 A2 - 7.00 (7.00)',
      'M-02 A1 200.00 210.00',
    ]);
    expect(reconciled.value.totals.committed).toEqual({ state: 'known', amount: 1950 });
    expect(reconciled.value.unmatchedTotal).toEqual({ state: 'known', amount: 300 });
    expect(reconciled.value.unmatchedCommitted).toEqual({ state: 'known', amount: 300 });
    expect(unmatched(reconciled)).toEqual(['C6 3.00 meeting-unknown (M-09)']);
    expect(findings(reconciled, 'commitment-left-out')).toEqual([]);
  });

  test('that cannot be read are committed too, and what is committed is not known', () => {
    const reconciled = costs(provisional + expenditures('M-01 | A1 | 90', 'M-01 | A1 | #N/A | commitment'));
    expect(figures(reconciled)[0]).toBe('M-01 A1 100.00 ? (?)');
    const paid = costs(provisional + expenditures('M-01 | A1 | 90 | commitment', 'M-01 | A1 | #N/A'));
    expect(figures(paid)[0]).toBe('M-01 A1 100.00 ? (90.00)');
    expect(paid.value.unmatchedCommitted).toEqual({ state: 'nil', amount: 0 });
    const shared = costs(`${provisional}
      # Expenditures
      Meeting | Line | Amount | Stage      | Cost object
      M-01    | A1   | 90     |            |
              |      | #N/A   | commitment | X
      # Mapping
      Column      | Value | Meeting | Line | Share
      Cost object | X     | M-01    | A1   | 1/2
      Cost object | X     | M-02    | A1   | 1/2
    `);
    expect(figures(shared)).toEqual(['M-01 A1 100.00 ? (?)', 'M-02 A1 200.00 ? (?)']);
  });

  test('are left out of final figures also where the mapping is at fault', () => {
    const reconciled = costs(`
      # Expenditures
      Meeting | Line | Amount | Stage | Cost object
      M-01    | A1   | 90
              | A1   | 5 | commitment | X
      # Mapping
      Column      | Value | Meeting | Share
      Cost object | X     | M-01    | 1/2
    `);
    expect(unmatched(reconciled)).toEqual([]);
    expect(findings(reconciled, 'commitment-left-out')).toEqual(['Expenditures!C3: 5.00']);
  });
});

test('a code that is near is proposed from the register that it belongs to', () => {
  const reconciled = costs(expenditures('M-01 | A1 | 90', 'A1 | A1 | 1', 'M-01 | M-02 | 2', 'M-01 | A11 | 3'));
  expect(findings(reconciled, 'expenditure-unmatched')).toEqual([
    'Expenditures!C4: meeting-unknown, A1, , 1, 1.00',
    'Expenditures!C5: line-unknown, M-02, , 1, 2.00',
    'Expenditures!C6: line-unknown, A11, A1, 1, 3.00',
  ]);
});

test('what finds no meeting and line is shown, counted and never dropped', () => {
  const reconciled = costs(
    expenditures(
      'M-01 | A1 | 90',
      '     | A1 |  1 | | 2013-04-10 | D-1',
      'M-O1 | A1 |  2 | | 2013-04-10 | D-2',
      'M-O1 | A1 |  3 | | 2013-04-10 | D-3',
      'M-01 |    |  4 | | 2013-04-10 | D-4',
      'M-01 | Z9 |  5 | | 2013-04-10 | D-5',
      'M-09 | Z9 | #N/A | | 2013-04-10 | D-6',
    ),
  );
  expect(unmatched(reconciled)).toEqual([
    'C4 1.00 meeting-missing (D-1)',
    'C5 2.00 meeting-unknown (M-O1)',
    'C6 3.00 meeting-unknown (M-O1)',
    'C7 4.00 line-missing (D-4)',
    'C8 5.00 line-unknown (Z9)',
    'C9 ? meeting-unknown (M-09)',
  ]);
  expect(findings(reconciled, 'expenditure-unmatched')).toEqual([
    'Expenditures!C4: meeting-missing, D-1, , 1, 1.00',
    'Expenditures!C5 Expenditures!C6: meeting-unknown, M-O1, M-01, M-02, 2, 5.00',
    'Expenditures!C7: line-missing, D-4, , 1, 4.00',
    'Expenditures!C8: line-unknown, Z9, , 1, 5.00',
    'Expenditures!C9: meeting-unknown, M-09, M-01, M-02, 1, 0.00',
  ]);
  expect(reconciled.value.unmatchedTotal).toEqual({ state: 'unknown', amount: 1500 });
  expect(reconciled.value.totals.expenditure).toEqual({ state: 'known', amount: 30_000 });
  expect(proofs(reconciled)[1]).toBe('Expenditures 8 = 2 + 6 (unmatched 6); USD 315.00 300.00 15.00');
  expect(reconciled.value.proof.holds).toBe(true);
});

test('rows of meetings of other years are not in the annex, and the proof accounts for them', () => {
  const reconciled = costs(`
    # Meetings
    Code | Title  | Start      | End
    M-00 | Before | 2012-04-08 | 2012-04-09
    M-01 | First  | 2013-04-08 | 2013-04-09
    # Estimates
    Meeting | Line | Amount
    M-01    | A1   | 100
    M-00    | A1   | 70
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90
    M-00    | A1   | 60
  `);
  expect(figures(reconciled)).toEqual(['M-01 A1 100.00 90.00']);
  expect(findings(reconciled, 'meeting-other-year')).toEqual(['Meetings!A2: M-00, 2012']);
  expect(proofs(reconciled)).toEqual([
    'Estimates 2 = 1 + 1 (other-year 1); USD 170.00 100.00 70.00',
    'Expenditures 2 = 1 + 1 (other-year 1); USD 150.00 90.00 60.00',
  ]);
});

test('meetings by start, then code; lines by Order, then code, those without Order last', () => {
  const reconciled = costs(`
    # BudgetLines
    Code | Title | Order
    a10  | Ten   |
    A2   | Two   |
    A1   | One   | 2
    B1   | Other | 1
    # Meetings
    Code | Title | Start      | End
    M-03 | Third | 2013-04-08 | 2013-04-09
    M-02 | Later | 2013-11-11 | 2013-11-12
    m-01 | First | 2013-04-08 | 2013-04-09
    # Estimates
    Meeting | Line | Amount
    M-02    | A1   | 1
    M-03    | A2   | 2
    M-03    | A1   | 3
    M-03    | a10  | 4
    M-03    | B1   | 5
    m-01    | A1   | 6
    # Expenditures
    Meeting | Line | Amount
    M-02    | A1   | 1
  `);
  expect(figures(reconciled)).toEqual([
    'm-01 A1 6.00 -',
    'M-03 B1 5.00 -',
    'M-03 A1 3.00 -',
    'M-03 a10 4.00 -',
    'M-03 A2 2.00 -',
    'M-02 A1 1.00 1.00',
  ]);
});

test('lines without Order: those estimated themselves, then support costs, then contingencies', () => {
  const reconciled = costs(`
    # BudgetLines
    Code | Title         | Part | Kind         | Rate | Base
    CON  | Contingency   | B    | contingency  | 15   | B
    PSC  | Support costs | B    | support cost | 13   | B
    TRV  | Travel        | B    |              |      |
    # Meetings
    Code | Title | Start      | End
    M-01 | First | 2013-04-08 | 2013-04-09
    # Estimates
    Meeting | Line | Amount
    M-01    | CON  | 15
    M-01    | PSC  | 13
    M-01    | TRV  | 100
    # Expenditures
    Meeting | Line | Amount
    M-01    | TRV  | 100
  `);
  expect(figures(reconciled)).toEqual(['M-01 TRV 100.00 100.00', 'M-01 PSC 13.00 -', 'M-01 CON 15.00 -']);
});

test('nil, zero and unknown are told apart', () => {
  const reconciled = costs(expenditures('M-01 | A1 | 0', 'M-01 | A2 | #N/A', 'M-01 | B1 | 5', 'M-01 | B1 | -5'));
  expect(figures(reconciled)).toEqual([
    'M-01 A1 100.00 0.00',
    'M-01 A2 - ?',
    'M-01 B1 - 0.00',
    'M-02 A1 200.00 210.00',
  ]);
  const [first, second] = reconciled.value.meetings;
  expect(first!.expenditure.state).toBe('unknown');
  expect(first!.lines.map(({ implementationRate }) => implementationRate)).toEqual([0, undefined, undefined]);
  expect(second!.implementationRate).toBe(1050);
  expect(second!.variance).toEqual({ state: 'known', amount: -1000 });
});

test('sums beyond the largest amount are unknown, with an error, and those that come back are not', () => {
  const huge = '90071992547409';
  const rows = [
    `M-01 | A1 | ${huge}`,
    `M-01 | A1 | ${huge}`,
    `M-01 | A2 | ${huge}`,
    `M-01 | A2 | 1`,
    `M-01 | A2 | -${huge}`,
  ];
  const reconciled = costs(expenditures(...rows));
  expect(figures(reconciled).slice(0, 2)).toEqual(['M-01 A1 100.00 ?', 'M-01 A2 - 1.00']);
  expect(findings(reconciled, 'sum-too-large')).toEqual(['Meetings!A2: M-01, A1']);
  expect(reconciled.value.proof.holds).toBe(true);
});

test('a code is shown the same in every finding, whatever invisible characters it holds', () => {
  const reconciled = costs(`
    # Expenditures
    Meeting | Line | Amount
    M-77    | A1   | 1
    M-\u200b77 | A1   | 2
    M-77\ufeff | Z9\u00ad   | 3
    M-01 | Z\u20609 | 4
  `);
  expect(findings(reconciled, 'expenditure-unmatched')).toEqual([
    'Expenditures!C2 Expenditures!C3 Expenditures!C4: meeting-unknown, M-77, , 3, 6.00',
    'Expenditures!C5: line-unknown, Z9, , 1, 4.00',
  ]);
  for (const { values } of reconciled.diagnostics)
    expect(JSON.stringify(values)).not.toMatch(/[\u200b\ufeff\u00ad\u2060]/);
});
