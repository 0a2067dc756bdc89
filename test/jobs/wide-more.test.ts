/** More of tables as they are printed: parts with subtotals, versions, columns under no heading. */
import type { Row } from './book';
import { expectFigures, reconcileFiles } from './judge';
import { estimates, EXPECTED } from './printed-book';

describe('lines down', () => {
  test('in parts with subtotals and a total', () =>
    expectFigures(
      estimates([
        ['Budget line', 'GE-01', 'MSP', 'Total'],
        ['A. Conference-servicing costs'],
        ['Interpretation', 10.1, 100, 110.1],
        ['Translation', '–', 200.02, 200.02],
        ['Subtotal A', 10.1, 300.02, 310.12],
        ['B. Non-conference-servicing costs'],
        ['Travel', 30.3, '–', 30.3],
        ['Subtotal B', 30.3, '–', 30.3],
        ['Total', 40.4, 300.02, 340.42],
      ]),
      EXPECTED,
    ));

  test('subtotals that add cells without a word', () =>
    expectFigures(
      estimates([
        ['Line', 'GE-01', 'MSP'],
        [100, 10.1, 100],
        [200, null, 200.02],
        [null, { formula: 'SUM(B2:B3)', value: 10.1 }, { formula: 'SUM(C2:C3)', value: 300.02 }],
        [300, 30.3, null],
        [null, { formula: 'SUM(B5:B5)', value: 30.3 }, { formula: 'SUM(C5:C5)', value: 0 }],
        [null, { formula: 'B4+B6', value: 40.4 }, { formula: 'C4+C6', value: 300.02 }],
      ]),
      EXPECTED,
    ));

  test('a wrong subtotal is reported', async () => {
    const rows: Row[] = [
      ['Line', 'GE-01', 'MSP'],
      [100, 10.1, 100],
      [200, null, 200.02],
      ['Subtotal', 10.1, 300.03],
      [300, 30.3, null],
      ['Total', 40.4, 300.02],
    ];
    const { diagnostics } = await expectFigures(estimates(rows), EXPECTED, ['total-differs']);
    expect(diagnostics.flatMap(({ code, at }) => (code === 'total-differs' ? at[0]!.cell : []))).toEqual(['C4']);
  });

  test('codes and titles side by side', () =>
    expectFigures(
      estimates([
        ['Code', 'Line', 'GE-01', 'MSP'],
        [100, 'Interpretation', 10.1, 100],
        [200, 'Translation', null, 200.02],
        [300, 'Travel', 30.3, null],
      ]),
      EXPECTED,
    ));
});

describe('meetings down', () => {
  test('the corner blank', () =>
    expectFigures(
      estimates([
        [null, 100, 200, 300],
        ['GE-01', 10.1, null, 30.3],
        ['MSP', 100, 200.02, null],
      ]),
      EXPECTED,
    ));

  test('the corner named Meetings, or Code', async () => {
    for (const corner of ['Meetings', 'Code', 'Title of meeting']) {
      const judged = await reconcileFiles(
        estimates([
          [corner, 100, 200, 300],
          ['GE-01', 10.1, null, 30.3],
          ['MSP', 100, 200.02, null],
        ]),
      );
      if (judged.errors.length === 0) expect(judged.json.totals.estimate).toBe('340.42');
      else expect(judged.json.totals.estimate).toBeNull();
    }
  });

  test('a row in which every amount is the code of its line is no heading', () =>
    expectFigures(
      estimates([
        ['Meeting', 100, 200, 300],
        ['GE-01', 10.1, null, 30.3],
        ['MSP', 100, 200.02, null],
      ]),
      EXPECTED,
    ));

  test('amounts equal to their codes', () =>
    expectFigures(
      estimates([
        ['Meeting', 100, 200, 300],
        ['GE-01', 100, 200, 300],
        ['MSP', 100, 200, 300],
      ]),
      {
        lines: {
          'GE-01 100': ['100.00', '1.00'],
          'GE-01 200': ['200.00', '0.00'],
          'GE-01 300': ['300.00', '0.00'],
          'MSP 100': ['100.00', '0.00'],
          'MSP 200': ['200.00', '2.00'],
          'MSP 300': ['300.00', '0.00'],
        },
      },
    ));

  test('headings again on the second page', () =>
    expectFigures(
      estimates([
        ['Meeting', '100', '200', '300', 'Total'],
        ['GE-01', 10.1, null, 30.3, 40.4],
        ['Meeting', '100', '200', '300', 'Total'],
        ['MSP', 100, 200.02, null, 300.02],
      ]),
      EXPECTED,
    ));

  test('a column of amounts under a heading that is no line: an error, and they are left out', async () => {
    const { diagnostics } = await expectFigures(
      estimates([
        ['Meeting', 100, 200, 300, '400'],
        ['GE-01', 10.1, null, 30.3, 7],
        ['MSP', 100, 200.02, null, 8],
      ]),
      EXPECTED,
      ['line-unknown'],
    );
    expect(diagnostics.find(({ code }) => code === 'line-unknown')!.at[0]!.cell).toBe('E1');
  });

  test('a column of amounts under no heading: an error, and they are left out', () =>
    expectFigures(
      estimates([
        ['Meeting', 100, null, 200, 300],
        ['GE-01', 10.1, 5, null, 30.3],
        ['MSP', 100, null, 200.02, null],
      ]),
      EXPECTED,
      ['line-unknown'],
    ));

  test('per cents and remarks beside are no money', () =>
    expectFigures(
      estimates([
        ['Meeting', 100, 200, 300, 'Total', 'Share of all', 'Remarks'],
        ['GE-01', 10.1, null, 30.3, 40.4, { value: 0.1187, format: '0.0%' }, 'low'],
        ['MSP', 100, 200.02, null, 300.02, { value: 0.8813, format: '0.0%' }, 'high'],
      ]),
      EXPECTED,
    ));

  test('the same line twice across is refused', async () => {
    const { codes, json } = await reconcileFiles(
      estimates([
        ['Meeting', 100, 'Interpretation', 300],
        ['GE-01', 10.1, 5, 30.3],
      ]),
    );
    expect(codes).toContain('column-doubled');
    expect(json.totals.estimate).toBeNull();
  });

  test('versions and their days beside the meeting', () =>
    expectFigures(
      estimates([
        ['Meeting', 'Version', 'Adopted on', 100, 200, 300],
        ['GE-01', 'original', 41000, 99, 99, 99],
        ['GE-01', 'revised 1', 41100, 10.1, null, 30.3],
        ['MSP', 'original', 41000, 100, 200.02, null],
      ]),
      EXPECTED,
    ));

  test('a meeting that is not in the register: an error, and its amounts are left out', () =>
    expectFigures(
      estimates([
        ['Meeting', 100, 200, 300],
        ['GE-01', 10.1, null, 30.3],
        ['GE-02', 5, 5, 5],
        ['MSP', 100, 200.02, null],
      ]),
      EXPECTED,
      ['meeting-unknown'],
    ));

  test('an amount that cannot be read: unknown; a word for none beside other amounts: none, and noted', async () => {
    const { json, codes } = await reconcileFiles(
      estimates([
        ['Meeting', 100, 200, 300],
        ['GE-01', '1,234', null, 30.3],
        ['MSP', 100, 'n/a', null],
      ]),
    );
    expect(json.meetings.map(({ estimate }) => estimate)).toEqual([null, '100.00']);
    expect(codes).toContain('amount-nil');
    expect(json.meetings[0]!.lines.map(({ line, estimate }) => `${line} ${estimate}`)).toEqual([
      '100 null',
      '300 30.30',
    ]);
  });
});
