/** Days as texts, codes and titles, and the texts of ledgers of several files: one reading, or none. */
import type { DayOrder } from '../../../src/core/records/day-text';
import { readDayText } from '../../../src/core/records/day-text';
import { BLANK, Codes, titleKeys, UNKNOWN } from '../../../src/core/records/codes';
import { joinedMemory, keyOf } from '../../../src/core/records/column-memory';
import { Findings } from '../../../src/core/records/findings';
import { Ledger, LedgerTexts } from '../../../src/core/records/ledger';
import { isoFromDay } from '../../../src/core/values/calendar';
import { TextList } from '../../../src/core/workbook/cell-store';
import { costs, findings } from '../reconciliation/costs';

const day = (text: string, order?: DayOrder): string => {
  const read = readDayText(text, order);
  if (read.state === 'ambiguous') return `${read.first} or ${read.second}`;
  if (read.state !== 'read') return 'none';
  const time = read.seconds === undefined ? '' : ` ${read.seconds}${read.universal ? 'Z' : ''}`;
  return `${isoFromDay(read.day)}${read.order ? `, ${read.order}` : ''}${time}`;
};

test.each([
  ['2013-11-14', '2013-11-14'],
  ['2013/1/4', '2013-01-04'],
  ['2013-01/04', 'none'],
  ['20131114', '2013-11-14'],
  ['20131314', 'none'],
  ['2013年11月14日', '2013-11-14'],
  ['25/04/2013', '2013-04-25, day first'],
  ['04/25/2013', '2013-04-25, month first'],
  ['03/04/2013', '2013-04-03 or 2013-03-04'],
  ['04.04.2013', '2013-04-04'],
  ['31/04/2013', 'none'],
  ['25/04/13', 'none'],
  ['12-APR-13', '2013-04-12'],
  ['12-APR-83', 'none'],
  ['14 ноября 2013 года', '2013-11-14'],
  ['1er mars 2013', '2013-03-01'],
  ['14 de noviembre de 2013', '2013-11-14'],
  ['November 14, 2013', '2013-11-14'],
  ['30 February 2013', 'none'],
  ['١٤ نوفمبر ٢٠١٣', '2013-11-14'],
  ['۲۰۱۳-۱۱-۱۴', '2013-11-14'],
  ['\u200e2013-11-14\u200f', '2013-11-14'],
  ['2013-11-14T10:30:00Z', '2013-11-14 37800Z'],
  ['2013-11-14 10:30', '2013-11-14 37800'],
  ['2013-11-14 12:05 am', '2013-11-14 300'],
  ['2013-11-14 12:05 p.m.', '2013-11-14 43500'],
  ['2013-11-14 1:00 PM', '2013-11-14 46800'],
  ['2013-11-14 11:59:59 pm', '2013-11-14 86399'],
  ['2013-11-14 23:59:59', '2013-11-14 86399'],
  ['2013-11-14 24:00', 'none'],
  ['2013-11-14 13:00 pm', 'none'],
  ['2013-11-14 0:30 am', 'none'],
  ['2013-11-14 10:60', 'none'],
  ['', 'none'],
  [`2013-11-14${' '.repeat(80)}`, '2013-11-14'],
  [`14 November${' '.repeat(60)}2013`, 'none'],
])('%j is %s', (text, read) => {
  expect(day(text)).toBe(read);
});

test.each<[string, DayOrder, string]>([
  ['03/04/2013', 'day first', '2013-04-03'],
  ['03/04/2013', 'month first', '2013-03-04'],
  ['25/04/2013', 'month first', '2013-04-25, day first'],
  ['2013-11-14', 'month first', '2013-11-14'],
])('%s, %s', (text, order, read) => {
  expect(day(text, order)).toBe(read);
});

describe('codes', () => {
  const at = (cell: string) => ({ file: 'a.xlsx', sheet: 'S', cell });
  const ITEMS = [
    { code: 'M-1', title: 'Spring', titles: { fr: 'Printemps' }, at: at('A1') },
    { code: 'M-2', title: 'Autumn', titles: { fr: 'Automne', es: 'Autumn' }, at: at('A2') },
    { code: 'M-3', title: 'Talks', at: at('A3') },
    { code: 'M-4', title: 'Talks', at: at('A4') },
  ];
  test('are found by code, title in any language, or both together; a title of two is of neither', () => {
    const codes = new Codes(ITEMS, new Findings());
    const find = (text: string): number => codes.find(text, () => at('B1'));
    expect(['M-1', 'm-1', 'Spring', 'Printemps', 'M-2 – Automne', 'M-2: autumn', 'M-3 Talks'].map(find)).toEqual([
      ...[0, 0, 0, 0, 1, 1, 2],
    ]);
    expect(['Talks', 'M-1 Autumn', 'M-9', ''].map(find)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN, BLANK]);
    expect(['Talks', 'M-4', 'Automne', ''].map((text) => codes.knows(text))).toEqual([false, true, true, false]);
    expect(titleKeys(ITEMS).get('talks')).toBe(-1);
  });

  test('each other way of writing one is told once; a title only where none is expected', () => {
    const found = new Findings();
    const codes = new Codes(ITEMS, found);
    for (const text of ['m-1', 'm-1', 'M-1', 'Spring', 'Spring']) codes.find(text, () => at(`B${text}`));
    for (const text of ['Autumn', 'Automne']) codes.find(text, () => at('C1'), true);
    expect(found.diagnostics().map(({ code, values }) => [code, ...Object.values(values)])).toEqual([
      ['code-variant', 'm-1', 'M-1'],
      ['code-variant', 'Spring', 'M-1'],
    ]);
  });
});

describe('the texts of a ledger of several files', () => {
  const listOf = (...texts: string[]): TextList => {
    const list = new TextList();
    for (const text of texts) list.add(text);
    return list;
  };
  test('keep their ids apart, and equal texts have one by what is asked', () => {
    const texts = new LedgerTexts();
    const [one, two] = [listOf('a', 'b'), listOf('b', 'c', 'a')];
    const bases = [texts.include(one), texts.include(two), texts.include(one)];
    expect(bases[2]).toBe(bases[0]);
    const ids = [...[0, 1].map((id) => bases[0]! + id), ...[0, 1, 2].map((id) => bases[1]! + id)];
    expect(new Set(ids).size).toBe(5);
    expect(ids.map((id) => texts.text(id))).toEqual(['a', 'b', 'b', 'c', 'a']);
    expect(Math.max(...ids)).toBeLessThan(texts.bound);
    const idOf = texts.canonical();
    expect(ids.map(idOf)).toEqual([ids[0], ids[1], ids[1], ids[3], ids[0]]);
    const [made, other] = [texts.add('a'), texts.add('x')];
    expect([made, other, texts.add('')].map((id) => texts.text(id))).toEqual(['a', 'x', '']);
    expect([made < 0, texts.add(''), texts.text(0)]).toEqual([true, 0, '']);
  });

  test('a row keeps all that it has when room is made for more', () => {
    const ledger = new Ledger();
    const columns = ['meeting', 'line', 'meetingText', 'lineText', 'costObject', 'commitmentItem'] as const;
    const others = ['description', 'document', 'currency', 'amount', 'day', 'stage'] as const;
    const all = [...columns, ...others];
    const first = ledger.reserve();
    all.forEach((name, n) => (ledger[name][first] = n + 1));
    ledger.expect(5000);
    for (let row = 1; row < 12_000; row++) ledger.reserve();
    all.forEach((name, n) =>
      expect([name, ledger[name][first], ledger[name].length >= 12_000]).toEqual([name, n + 1, true]),
    );
    expect(all.map((name) => ledger[name][11_999])).toEqual(all.map(() => 0));
    expect(ledger.count).toBe(12_000);
  });
});

describe('what is said of headings', () => {
  test('is of one kind of sheet; that a column is left out is an answer too', () => {
    expect(keyOf('Estimates', 'Cost ')).toBe(keyOf('Estimates', 'COST'));
    expect(keyOf('Estimates', 'Cost')).not.toBe(keyOf('Expenditures', 'Cost'));
    const told = (answers: Readonly<Record<string, string>>) => (_: unknown, heading: string) => answers[heading];
    const memory = joinedMemory(told({ a: '', b: 'Line' }), told({ a: 'Amount', c: 'Meeting' }));
    expect(['a', 'b', 'c', 'd'].map((heading) => memory('Estimates', heading))).toEqual([
      '',
      'Line',
      'Meeting',
      undefined,
    ]);
  });

  test('of two rows on one heading the first counts', () => {
    const sheets = (...rows: string[]): string =>
      [
        '# Settings',
        'Setting | Value',
        'Reporting year | 2013',
        ...rows,
        '# Expenditures',
        'Meeting | Line | Cost | Price',
        'M-01 | A1 | 90 | 10',
        'M-02 | A1 | 210 | 20',
      ].join('\n');
    const total = (text: string): number => costs(text).value.totals.expenditure.amount;
    expect(total(sheets('Expenditures: Cost | Amount', 'Expenditures: Price | left out'))).toBe(30_000);
    expect(total(sheets('Expenditures: Price | Amount', 'Expenditures: Cost | left out'))).toBe(3_000);
    const twice = sheets(
      'Expenditures: Cost | Amount',
      'Expenditures: Cost | left out',
      'Expenditures: Price | left out',
    );
    expect(total(twice)).toBe(30_000);
  });
});

describe('settings of the budget', () => {
  const budget = (...pairs: string[]) =>
    costs(['# Settings', 'Setting | Value', 'Reporting year | 2013', ...pairs].join('\n')).value.records.settings
      .budget;
  test('as they are where nothing is said', () => {
    expect(budget()).toMatchObject({
      paymentDays: 30,
      fundsBefore: 90,
      credits: 'hold',
      unassigned: 'hold',
      shareUnit: 1,
    });
    expect(budget().payersAsAt).toBe('first day');
    expect(budget().estimateRounding).toEqual({ unit: 10_000, up: false });
    expect(budget('Currency | JPY').estimateRounding).toEqual({ unit: 100, up: false });
    expect(budget().requiredPerCent).toEqual({ numerator: 100n, denominator: 1n });
    expect([budget().shareFloor, budget().shareCeiling]).toEqual([undefined, undefined]);
  });

  test('each by its own name', () => {
    expect(budget('Payment days | 45')).toMatchObject({ paymentDays: 45, fundsBefore: 90 });
    expect(budget('Funds before | 60')).toMatchObject({ paymentDays: 30, fundsBefore: 60 });
    expect(budget('Estimate rounding | 1000 up').estimateRounding).toEqual({ unit: 100_000, up: true });
    expect(budget('Estimate rounding | 0.01').estimateRounding).toEqual({ unit: 1, up: false });
    expect(budget('Share ceiling | 100').shareCeiling).toEqual({ numerator: 100n, denominator: 1n });
    expect(budget('Share floor | 0.001').shareFloor).toEqual({ numerator: 1n, denominator: 1000n });
    expect(budget('Credits | same State').credits).toBe('same State');
    expect(budget('Unassigned receipts | oldest first').unassigned).toBe('oldest first');
  });

  test.each([
    'Share ceiling | 100.5',
    'Payment days | 1.5',
    'Payment days | 3661',
    'Funds before | -1',
    'Estimate rounding | 7',
  ])('%s is refused', (pair) => {
    const text = ['# Settings', 'Setting | Value', 'Reporting year | 2013', pair].join('\n');
    expect(findings(costs(text), 'setting-invalid')).toHaveLength(1);
  });
});
