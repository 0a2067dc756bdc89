/** How an expenditure finds its meeting and line, and how it is split: docs/workbook.md. */
import { codesOf, costs, figures, findings, proofs, spent, unmatched } from './costs';

const quiet = ['M-01 | A1 | 90', 'M-02 | A1 | 210'];

/** Ledger rows `Meeting | Line | Amount | Cost object | Commitment item | Description`, mapping rows `Column | Value | Meeting | Line | Share`. */
function mapped(rows: readonly string[], mapping: readonly string[]) {
  const ledger = ['Meeting | Line | Amount | Cost object | Commitment item | Description', ...quiet, ...rows];
  return costs(
    ['# Expenditures', ...ledger, '# Mapping', 'Column | Value | Meeting | Line | Share', ...mapping].join('\n'),
  );
}

/** What M-01/A1, M-01/A2, M-02/A1 and M-02/A2 got beside the quiet rows. */
const got = (reconciled: ReturnType<typeof mapped>): string[] =>
  [
    ['M-01', 'A1', 90],
    ['M-01', 'A2', 0],
    ['M-02', 'A1', 210],
    ['M-02', 'A2', 0],
  ].map(([meeting, line, own]) => {
    const text = spent(reconciled, String(meeting), String(line));
    return text === 'none' ? '-' : (Number(text) - Number(own)).toFixed(2);
  });

test('the row’s own columns come first', () => {
  const reconciled = mapped(['M-01 | A1 | 5 | X', ' | | 1 | X'], ['Cost object | X | M-02 | A2']);
  expect(got(reconciled)).toEqual(['5.00', '-', '0.00', '1.00']);
});

test('a mapping may give only what the row lacks', () => {
  const rows = ['M-01 | | 5 | X', ' | A1 | 3 | X', ' | | 2 | X | Y'];
  const mapping = ['Cost object | X | M-02 | ', 'Commitment item | Y | | A2', 'Cost object | Z | M-02 | A2'];
  const reconciled = mapped(rows, mapping);
  expect(got(reconciled)).toEqual(['0.00', '-', '3.00', '2.00']);
  expect(unmatched(reconciled)).toEqual(['C4 5.00 line-missing (X)']);
  expect(findings(reconciled, 'mapping-unused')).toEqual(['Mapping!B4: Z']);
});

test('a row that is shared, unmatched or mapped keeps what it says itself; a meeting and line bear it only where they bear it whole', () => {
  const rows = ['M-01 | | 6 | X', ' | | 2 | Y', 'M-01 | XX | 1 | ', ' | | 3 | Z'];
  const mapping = [
    'Cost object | X | | A1 | 1/2',
    'Cost object | X | | A2 | 1/2',
    'Cost object | Y | M-02 | A2 |',
    'Cost object | Z | M-01 | A1 | 1/3',
    'Cost object | Z | M-02 | A1 | 2/3',
  ];
  const { records, matches } = mapped(rows, mapping).value;
  const { meeting, line, count } = records.expenditures;
  const pairs = (meetings: Int32Array, lines: Int32Array): string[] =>
    Array.from({ length: count }, (_, row) => `${meetings[row]},${lines[row]}`).slice(quiet.length);
  expect(pairs(meeting, line)).toEqual(['0,-1', '-1,-1', '0,-2', '-1,-1']);
  expect(pairs(matches.meeting, matches.line)).toEqual(['-1,-1', '1,1', '-1,-1', '-1,-1']);
});

test('an exact value before a prefix, the longest prefix first', () => {
  const rows = [' | A1 | 1 | 11-CCW-AP2', ' | A1 | 2 | 11-CCW-P5', ' | A1 | 4 | 11-APL', ' | A1 | 8 | 12'];
  const mapping = [
    'Cost object | 11*        | M-01',
    'Cost object | 11-ccw*    | M-02',
    'Cost object | 11-CCW-AP2 | M-01',
    'Cost object | 12*        | M-02',
  ];
  const reconciled = mapped(rows, mapping);
  expect(got(reconciled)).toEqual(['5.00', '-', '10.00', '-']);
  expect(codesOf(reconciled)).toEqual([]);
});

test('an exact value in one column before a prefix in another', () => {
  const mapping = ['Cost object | X* | M-01', 'Description | Interpreters | M-02'];
  const reconciled = mapped([' | A1 | 1 | X-1 | | Interpreters', ' | A1 | 2 | X-1 | | Other'], mapping);
  expect(got(reconciled)).toEqual(['2.00', '-', '1.00', '-']);
});

test('of two columns as close, the cost object first, however the rows stand', () => {
  const mapping = ['Description | D | M-02', 'Cost object | X | M-01'];
  for (const each of [mapping, [...mapping].reverse()]) {
    expect(got(mapped([' | A1 | 1 | X | | D'], each))).toEqual(['1.00', '-', '0.00', '-']);
  }
});

test('a lone star stands for any value, but not for none', () => {
  const reconciled = mapped([' | A1 | 1 | X', ' | A1 | 2 | | Y'], ['Cost object | * | M-01']);
  expect(got(reconciled)).toEqual(['1.00', '-', '0.00', '-']);
  expect(unmatched(reconciled)).toEqual(['C5 2.00 meeting-missing (Y)']);
});

test('values without regard to case, surrounding space and width', () => {
  const reconciled = mapped([' | A1 | 1 | "ｘ-1 "'], ['Cost object | X-1 | M-01']);
  expect(got(reconciled)).toEqual(['1.00', '-', '0.00', '-']);
});

describe('shares', () => {
  const thirds = [
    'Cost object | X | M-02 | A1 | 1/3',
    'Cost object | X | M-01 | A2 | 1/3',
    'Cost object | X | M-01 | A1 | 1/3',
  ];

  test('split exactly: the largest remainder, ties to the lower meeting code, then line code', () => {
    const reconciled = mapped([' | | 100 | X'], thirds);
    expect(got(reconciled)).toEqual(['33.34', '33.33', '33.33', '-']);
    expect(codesOf(reconciled)).toEqual(['line-unestimated']);
    expect(proofs(reconciled)[1]).toBe('Expenditures 3 = 3 + 0; USD 400.00 400.00 0.00');
  });

  test('negative amounts as the mirror of positive ones', () => {
    expect(got(mapped([' | | -100 | X'], thirds))).toEqual(['-33.34', '-33.33', '-33.33', '-']);
    expect(got(mapped([' | | 100 | X', ' | | -100 | X'], thirds))).toEqual(['0.00', '0.00', '0.00', '-']);
  });

  test('the order of the mapping rows changes nothing', () => {
    const expected = figures(mapped([' | | 100.01 | X'], thirds));
    expect(figures(mapped([' | | 100.01 | X'], [...thirds].reverse()))).toEqual(expected);
  });

  test('as numbers, per cents and fractions', () => {
    const of = (...parts: [string, string]) =>
      got(
        mapped(
          [' | A1 | 10 | X'],
          [`Cost object | X | M-01 | | ${parts[0]}`, `Cost object | X | M-02 | | ${parts[1]}`],
        ),
      );
    for (const [one, other] of [
      ['0.25', '0.75'],
      ['25%', '75%'],
      ['1/4', '3/4'],
      ["'25 %", '0.75'],
      ["'0,25", '3 / 4'],
    ] as const) {
      expect([one, ...of(one, other)]).toEqual([one, '2.50', '-', '7.50', '-']);
    }
  });

  test('mark what they bear as shared', () => {
    const reconciled = mapped([' | | 100 | X'], thirds);
    const marks = reconciled.value.meetings.flatMap(({ meeting, lines }) =>
      lines.map(({ line, shared }) => `${meeting.code} ${line.code} ${shared}`),
    );
    expect(marks).toEqual(['M-01 A1 true', 'M-01 A2 true', 'M-02 A1 true']);
  });

  test('that do not add up to 1 are an error, and split nothing', () => {
    const reconciled = mapped([' | | 100 | X'], thirds.slice(1));
    expect(findings(reconciled, 'mapping-shares')).toEqual(['Mapping!B2 Mapping!B3: X, 0.666666666666666']);
    expect(unmatched(reconciled)).toEqual(['C4 100.00 mapping-shares (X)']);
    expect(findings(reconciled, 'mapping-unused')).toEqual([]);
    expect(got(reconciled)).toEqual(['0.00', '-', '0.00', '-']);
  });

  test.each([
    // Rows `Meeting | Line | Share`; where every row gives both, what is wrong with them is said once.
    [['M-01 | A1 | 1/2', 'M-02 | A2 | 1/3'], ['B2 Mapping!B3: X, 0.8333333333333333']],
    [
      ['M-01 | A1 | 1/2', ' | A2 | 1/3'],
      ['B2: X, 0.5', 'B2 Mapping!B3: X, 0.8333333333333333'],
    ],
    [
      ['M-01 | | 1/2', ' | A2 | 1/3'],
      ['B2: X, 0.5', 'B3: X, 0.3333333333333333'],
    ],
    [['M-01 | A1 | 1', ' | A2 | 1/3'], ['B2 Mapping!B3: X, 1.3333333333333333']],
    [['M-01 | A1 | 1/2', 'M-02 | | 1/2', ' | A2 | 1/2'], []],
  ])('of meetings and of lines are each told of, and once: %j', (rows, found) => {
    const reconciled = mapped(
      [' | | 100 | X'],
      rows.map((row) => `Cost object | X | ${row}`),
    );
    const said = findings(reconciled, 'mapping-shares').map((each) => each.replace(/(\.\d{13})\d*$/, '$1'));
    expect(said).toEqual(found.map((each) => `Mapping!${each}`.replace(/(\.\d{13})\d*$/, '$1')));
  });

  test('two whole rows of one value are an error too', () => {
    const reconciled = mapped([' | A1 | 1 | X'], ['Cost object | X | M-01', 'Cost object | x | M-02']);
    expect(findings(reconciled, 'mapping-doubled')).toEqual(['Mapping!B2 Mapping!B3: X']);
    expect(unmatched(reconciled)).toEqual(['C4 1.00 mapping-shares (X)']);
  });

  test('of meetings and of lines multiply', () => {
    const mapping = [
      'Cost object | X | M-01 | | 1/2',
      'Cost object | X | M-02 | | 1/2',
      'Commitment item | Y | | A1 | 1/4',
      'Commitment item | Y | | A2 | 3/4',
    ];
    expect(got(mapped([' | | 0.04 | X | Y'], mapping))).toEqual(['0.01', '0.02', '0.00', '0.01']);
    expect(got(mapped([' | | 80 | X | Y'], mapping))).toEqual(['10.00', '30.00', '10.00', '30.00']);
  });

  test('of an amount that cannot be read leave all who bear it unknown', () => {
    const reconciled = mapped([' | | #N/A | X'], thirds);
    expect(figures(reconciled)).toEqual(['M-01 A1 100.00 ?', 'M-01 A2 - ?', 'M-02 A1 200.00 ?']);
    expect(proofs(reconciled)[1]).toBe('Expenditures 3 = 2 + 1 (unreadable 1); USD 300.00 300.00 0.00');
  });

  test('partly of a meeting that the annex does not cover: the proof tells the parts apart', () => {
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
      A1   | 100    | X
      # Mapping
      Column      | Value | Meeting | Share
      Cost object | X     | M-00    | 40%
      Cost object | X     | M-01    | 60%
    `);
    expect(figures(reconciled)).toEqual(['M-01 A1 100.00 60.00']);
    expect(proofs(reconciled)[1]).toBe('Expenditures 1 = 1 + 0; USD 100.00 60.00 40.00');
  });
});

test('a mapping of the Meeting column translates codes of another system', () => {
  const reconciled = mapped(['CCW/P5 | A1 | 1', 'M-01 | Zz | 2'], ['Meeting | CCW* | M-02 |', 'Line | Zz | | A2']);
  expect(got(reconciled)).toEqual(['0.00', '2.00', '1.00', '-']);
  expect(unmatched(reconciled)).toEqual([]);
});

test('a column that is none is an error', () => {
  const reconciled = mapped([], ['Colour | X | M-01']);
  expect(findings(reconciled, 'mapping-unknown-column')).toHaveLength(1);
});

test('a code of its own that names nothing is not passed over for another column', () => {
  const reconciled = mapped(['M-99 | A1 | 5 | X'], ['Cost object | X | M-01']);
  expect(unmatched(reconciled)).toEqual(['C4 5.00 meeting-unknown (M-99)']);
  const named = mapped(['M-99 | A1 | 5 | X'], ['Meeting | M-99 | M-01']);
  expect(unmatched(named)).toEqual([]);
});
