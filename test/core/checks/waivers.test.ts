import { leftInEnglish } from '../../../src/core/checks/left-in-english';
import { applyWaivers } from '../../../src/core/checks/waivers';
import { hasErrors } from '../../../src/core/produce-annex';
import { diagnostic } from '../../../src/core/values/diagnostic';
import { costs, findings } from '../reconciliation/costs';
import type { Reconciled } from '../reconciliation/costs';
import { all, controls, ledger, rates, waivers } from './cases';

const WAIVER = { file: 'a.xlsx', sheet: 'Waivers', cell: 'A2' };
const BASE = ledger('M-01 | A1 | 90', 'M-02 | A1 | 210', 'M-01 | A2 | 5', 'M-01 | B1 | 7');
const waived = (...rows: string[]): Reconciled => costs(all(BASE, waivers(...rows)));
const open = (reconciled: Reconciled): string[] => findings(reconciled, 'line-unestimated');

const A2 = 'Meetings!A2: M-01, A2, 5.00';
const B1 = 'Meetings!A2: M-01, B1, 7.00';

test('without waivers findings stand', () => {
  expect(open(costs(BASE))).toEqual([A2, B1]);
});

test.each([
  ['all of a code, by a blank key', '', []],
  ['those of a meeting', 'M-01', []],
  ['that of a meeting and line', 'm-01/a2', [B1]],
  ['that with this value', 'M-01/A2=5.00', [B1]],
  ['those of a cell', 'Meetings!A2', []],
  ['that of a cell with this value', 'Meetings!A2=7.00', [A2]],
])('a waiver stands for %s', (_, key, left) => {
  const reconciled = waived(`line-unestimated | ${key} | Agreed`);
  expect(open(reconciled)).toEqual(left);
  expect(findings(reconciled, 'waiver-applied')).toHaveLength(2 - left.length);
  expect(findings(reconciled, 'waiver-lapsed')).toEqual([]);
});

test('a waived finding becomes a note that names its reason and its waiver', () => {
  const reconciled = waived('Line-Unestimated | M-01/A2 | Agreed with the host');
  expect(findings(reconciled, 'waiver-applied')).toEqual([
    'Meetings!A2 Waivers!A2: line-unestimated, M-01/A2, Agreed with the host',
  ]);
});

test.each([
  ['its cell has changed', 'line-unestimated | M-01/A2=4.00 | Agreed'],
  ['it fits nothing any more', 'line-unestimated | M-02 | Agreed'],
  ['nothing of its code is found', 'sign-slip | | Agreed'],
])('a waiver lapses where %s, and the finding stands', (_, row) => {
  const reconciled = waived(row);
  expect(open(reconciled)).toEqual([A2, B1]);
  expect(findings(reconciled, 'waiver-lapsed')).toHaveLength(1);
  expect(findings(reconciled, 'waiver-applied')).toEqual([]);
});

test('a waiver for unmatched rows lapses when more of them come', () => {
  const rows = ['M-09 | A1 | 5', 'M-09 | A1 | 6'];
  const key = 'Expenditures!C4=5.00';
  const of = (count: number) =>
    costs(
      all(
        ledger('M-01 | A1 | 90', 'M-02 | A1 | 210', ...rows.slice(0, count)),
        waivers(`expenditure-unmatched | ${key} | Agreed`),
      ),
    );
  expect(findings(of(1), 'expenditure-unmatched')).toEqual([]);
  expect(findings(of(2), 'expenditure-unmatched')).toHaveLength(1);
  expect(findings(of(2), 'waiver-lapsed')).toHaveLength(1);
});

test('two waivers for one finding have both their use', () => {
  const reconciled = waived('line-unestimated | | All', 'line-unestimated | M-01/A2 | One');
  expect(findings(reconciled, 'waiver-applied')).toHaveLength(2);
  expect(findings(reconciled, 'waiver-lapsed')).toEqual([]);
});

describe('an error that stands in the way of a true figure', () => {
  const text = all(rates('EUR | 2013-01-01 | 0.7', 'EUR | 2013-01-01 | 0.8'), waivers('rate-doubled | | Never mind'));

  test('cannot be waived, and the attempt is an error', () => {
    const reconciled = costs(text);
    expect(findings(reconciled, 'waiver-refused')).toEqual(['Waivers!A2: rate-doubled']);
    expect(findings(reconciled, 'rate-doubled')).toHaveLength(1);
    expect(hasErrors(reconciled.diagnostics)).toBe(true);
  });

  test('nor can what is no code', () => {
    expect(findings(waived('nonsense | | x', '__proto__ | | x', 'toString | | x'), 'waiver-refused')).toHaveLength(3);
  });
});

test('a control total that fails may be answered for', () => {
  const text = controls('M-01 | | 91');
  expect(hasErrors(costs(text).diagnostics)).toBe(true);
  const reconciled = costs(all(text, waivers('control-total-differs | M-01 | Bank charge, see minutes')));
  expect(hasErrors(reconciled.diagnostics)).toBe(false);
  expect(findings(reconciled, 'control-total-differs')).toEqual([]);
});

test('a waiver needs a reason', () => {
  const reconciled = waived('line-unestimated | M-01 |');
  expect(findings(reconciled, 'value-missing')).toEqual(['Waivers!C2: Reason']);
  expect(open(reconciled)).toEqual([A2, B1]);
});

describe('what is found in printing', () => {
  const lacking = (language: string) =>
    diagnostic('setting-untranslated', [{ file: 'a.xlsx', sheet: 'Settings', cell: 'B4' }], {
      setting: 'Mandate',
      language,
    });
  const found = [
    lacking('fr'),
    lacking('ru'),
    diagnostic('title-untranslated', [], { code: 'A1', language: 'ru' }),
    diagnostic('document-incomplete', [], { settings: 'Session' }),
  ];
  const unsure = diagnostic('term-less-sure', [], { language: 'zh', terms: 'Travel' });
  const left = (code: string, key: string): string =>
    applyWaivers(found, [{ code, key, reason: 'Agreed', by: '', on: undefined, at: WAIVER }], 'printing')
      .filter((each) => each.code !== 'waiver-applied')
      .map(({ code: own, values }) => [own, ...Object.values(values)].join(' '))
      .join(', ');

  test.each([
    ['setting-untranslated', '', 'title-untranslated A1 ru, document-incomplete Session'],
    ['setting-untranslated', 'Mandate', 'title-untranslated A1 ru, document-incomplete Session'],
    ['setting-untranslated', 'Settings!B4', 'title-untranslated A1 ru, document-incomplete Session'],
    ...['Mandate/fr', 'mandat / fr', 'الولاية/fr', 'Settings!B4=fr'].map((key) => [
      'setting-untranslated',
      key,
      'setting-untranslated Mandate ru, title-untranslated A1 ru, document-incomplete Session',
    ]),
    [
      'title-untranslated',
      'A1/ru',
      'setting-untranslated Mandate fr, setting-untranslated Mandate ru, document-incomplete Session',
    ],
    [
      'title-untranslated',
      'A1/fr',
      'setting-untranslated Mandate fr, setting-untranslated Mandate ru, title-untranslated A1 ru, document-incomplete Session',
    ],
  ] as [string, string, string][])('is waived: %s %s', (code, key, expected) => expect(left(code, key)).toBe(expected));

  test('its waiver lapses in no run, since another prints in other languages', () => {
    const waiver = {
      code: 'setting-untranslated',
      key: 'Body/fr',
      reason: 'Agreed',
      by: '',
      on: undefined,
      at: WAIVER,
    };
    expect(applyWaivers(found, [waiver], 'printing')).toEqual(found);
    expect(findings(waived('setting-untranslated | Body/fr | Agreed'), 'waiver-lapsed')).toEqual([]);
  });

  test('English is left in the languages in which something is lacking and not waived', () => {
    expect([...leftInEnglish([...found, unsure])]).toEqual(['fr', 'ru']);
    const own = [{ code: 'setting-untranslated', key: '', reason: 'Agreed', by: '', on: undefined, at: WAIVER }];
    expect([...leftInEnglish(applyWaivers(found, own, 'printing'))]).toEqual(['ru']);
  });
});
