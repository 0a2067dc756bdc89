/** A sheet for each meeting, odd rows of headings, control totals. */
import type { BuiltSheet } from '../build-xlsx';
import type { Row } from './book';
import { expectFigures, reconcileFiles } from './judge';
import { estimates, ESTIMATES, EXPECTED, LEDGER, withSheets } from './printed-book';

describe('a sheet for each meeting', () => {
  const sheets = (headings: Row, ...extra: Row): BuiltSheet[] => [
    { name: 'GE-01', rows: [headings, [100, 10.1, ...extra], [300, 30.3, ...extra]] },
    {
      name: 'msp',
      rows: [
        ['States Parties'],
        [],
        headings,
        ['100', 100, ...extra],
        ['200', 200.02, ...extra],
        [],
        ['Total', 300.02],
      ],
    },
  ];

  test.each<readonly [string, Row, Row]>([
    ['line and amount', ['Line', 'Amount'], []],
    ['with a source', ['Line', 'Amount', 'Source'], ['memo']],
    ['with a description', ['Line', 'Amount', 'Description'], ['words']],
    ['with a note', ['Line', 'Amount', 'Note'], ['words']],
    ['with a version', ['Line', 'Amount', 'Version'], ['original']],
    ['with a currency', ['Line', 'Amount', 'Currency'], ['USD']],
    ['in French', ['Poste', 'Montant', 'Remarque'], ['mots']],
  ])('%s', (_how, headings, extra) => expectFigures(withSheets(LEDGER, ...sheets(headings, ...extra)), EXPECTED));

  test('with parts and a section heading', () =>
    expectFigures(
      withSheets(
        LEDGER,
        {
          name: 'GE-01',
          rows: [['Line', 'Amount'], ['Conference services'], [100, 10.1], ['Other'], [300, 30.3], ['Total', 40.4]],
        },
        sheets(['Line', 'Amount'])[1]!,
      ),
      EXPECTED,
    ));

  test('of expenditures, where estimates stand in their own sheet', () =>
    expectFigures(
      withSheets(
        ESTIMATES,
        {
          name: 'GE-01',
          rows: [
            ['Date', 'Line', 'Amount'],
            [41372, 100, 1],
          ],
        },
        {
          name: 'MSP',
          rows: [
            ['Date', 'Line', 'Amount'],
            [41590, 200, 2],
          ],
        },
      ),
      EXPECTED,
    ));
});

test('sheets of meetings beside estimates and expenditures may say the same again: an error', async () => {
  const details: BuiltSheet = {
    name: 'GE-01',
    rows: [
      ['Line', 'Amount'],
      [100, 10.1],
      [300, 30.3],
    ],
  };
  const { codes, json } = await reconcileFiles(withSheets([...ESTIMATES, ...LEDGER], details));
  expect(codes).toContain('sheet-near-meeting');
  expect(json.totals.estimate).toBeNull();
});

describe('headings', () => {
  test('units in a row of their own under them', () =>
    expectFigures(
      estimates([
        ['Meeting', 'Line', 'Amount'],
        [null, null, 'USD'],
        ['GE-01', 100, 10.1],
        ['GE-01', 300, 30.3],
        ['MSP', 100, 100],
        ['MSP', 200, 200.02],
      ]),
      EXPECTED,
    ));

  test('Amount over two columns of numbers is refused', async () => {
    const { errors, json } = await reconcileFiles(
      estimates(
        [
          ['Meeting', 'Line', 'Amount'],
          ['GE-01', 100, 10.1, 11],
          ['MSP', 100, 100, 111],
        ],
        { merges: ['C1:D1'] },
      ),
    );
    expect(errors).not.toEqual([]);
    expect(json.totals.estimate).toBeNull();
  });

  test('Amount over two columns of which one is blank', () =>
    expectFigures(
      estimates(
        [
          ['Meeting', 'Line', 'Amount'],
          ['GE-01', 100, 10.1],
          ['GE-01', 300, 30.3],
          ['MSP', 100, 100],
          ['MSP', 200, 200.02],
        ],
        { merges: ['C1:D1'] },
      ),
      EXPECTED,
    ));

  test.each(['Montant', 'Amount ', 'ＡＭＯＵＮＴ'])('Amount and %j in one row are refused', async (other) => {
    const { codes, json } = await reconcileFiles(
      estimates([
        ['Meeting', 'Line', 'Amount', other],
        ['GE-01', 100, 10.1, 11],
      ]),
    );
    expect(codes).toContain('column-doubled');
    expect(json.totals.estimate).toBeNull();
  });

  test.each(['Amt', 'Total'])('Amount headed %j is missing', async (heading) => {
    const { errors, json } = await reconcileFiles(
      estimates([
        ['Meeting', 'Line', heading],
        ['GE-01', 100, 10.1],
      ]),
    );
    expect(errors.join()).toMatch(/(column|heading)-missing/);
    expect(json.totals.estimate).toBeNull();
  });
});

describe('control totals', () => {
  const controls = (...rows: Row[]): BuiltSheet => ({
    name: 'Totaux de contrôle',
    rows: [['Meeting', 'Line', 'Amount', 'Source'], ...rows],
  });

  test('that hold', async () => {
    const { json } = await expectFigures(
      withSheets(
        [...ESTIMATES, ...LEDGER],
        controls(
          [null, null, 3, 'accounts'],
          ['GE-01', null, 1],
          [null, 200, '2,00'],
          ['MSP', 200, 2],
          ['MSP', 300, 0],
        ),
      ),
      EXPECTED,
    );
    expect(json.proof.controls.map(({ holds }) => holds)).toEqual([true, true, true, true, true]);
  });

  test('that fail', async () => {
    const { json, codes } = await reconcileFiles(
      withSheets([...ESTIMATES, ...LEDGER], controls([null, null, 3.01], ['GE-02', null, 1])),
    );
    expect(codes).toEqual(expect.arrayContaining(['control-total-differs', 'control-total-unknown']));
    expect(json.proof.holds).toBe(false);
  });
});
