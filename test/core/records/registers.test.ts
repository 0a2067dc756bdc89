/** Budget lines and meetings as the registers say them. */
import { say } from '../../../src/adapters/messages/say';
import { annexCsv } from '../../../src/core/annex/annex-csv';
import { TRANSLATED } from '../../../src/core/language/language';
import { produceAnnexes, reconcileWorkbooks } from '../../../src/core/produce-annex';
import { readRecords } from '../../../src/core/records/read-records';
import { isoFromDay } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';
import { costSheets } from '../reconciliation/costs';

const recordsOf = (text: string) => readRecords([workbookOf(costSheets(text))]);

const linesOf = (...parts: readonly string[]): string =>
  ['# BudgetLines', 'Code | Title | Part', ...parts.map((part, at) => `A${at + 1} | Line ${at + 1} | ${part}`)].join(
    '\n',
  );

test.each([
  [
    ['A', 'a', 'B', 'A '],
    ['A', 'A', 'B', 'A'],
  ],
  [
    ['b', 'B', 'Ｂ', ''],
    ['b', 'b', 'b', ''],
  ],
  [
    ['Travel', 'TRAVEL', 'Travels', ''],
    ['Travel', 'Travel', 'Travels', ''],
  ],
])('parts %j are %j', (written, parts) => {
  expect(recordsOf(linesOf(...written)).value.budgetLines.map(({ part }) => part)).toEqual(parts);
});

test.each(['by meeting', 'matrix'] as const)('a part has one heading and one subtotal, %s', (layout) => {
  const annex = (second: string): string => {
    const text = `
      ${linesOf('A', 'B', second)}
      # Estimates
      Meeting | Line | Amount
      M-01 | A1 | 100
      M-01 | A2 | 50
      M-01 | A3 | 25
      # Expenditures
      Meeting | Line | Amount
      M-01 | A1 | 90
      M-01 | A2 | 60
      M-01 | A3 | 20
    `;
    const { value } = reconcileWorkbooks([workbookOf(costSheets(text))]);
    return annexCsv(produceAnnexes(value, [{ language: 'en', say, draft: false, layout }]).value[0]!);
  };
  expect(annex('b')).toBe(annex('B'));
});

test('each language has its own title, and each day its own column', () => {
  const titles = TRANSLATED.map((language) => `Title ${language}`);
  const { budgetLines, meetings } = recordsOf(`
    # BudgetLines
    Code | Title | ${titles.join(' | ')}
    A1 | Own | ${titles.join(' | ')}
    # Meetings
    Code | Title | Start | End | Closed on | Funds by | ${titles.join(' | ')}
    M-01 | Own | 2013-04-08 | 2013-04-09 | 2013-10-30 | 2013-01-02 | ${titles.join(' | ')}
    M-02 | Own | 2013-11-11 | 2013-11-12 | | |
  `).value;
  const expected = Object.fromEntries(TRANSLATED.map((language) => [language, `Title ${language}`]));
  expect([budgetLines[0]!.titles, meetings[0]!.titles, meetings[1]!.titles]).toEqual([expected, expected, {}]);
  const { start, end, closedOn, fundsBy } = meetings[0]!;
  expect([start, end, closedOn, fundsBy].map((day) => isoFromDay(day!))).toEqual([
    '2013-04-08',
    '2013-04-09',
    '2013-10-30',
    '2013-01-02',
  ]);
  expect([meetings[1]!.closedOn, meetings[1]!.fundsBy]).toEqual([undefined, undefined]);
});

test.each([
  ['A1, A2', ['a1', 'a2']],
  ['A1; A2', ['a1', 'a2']],
  ['A1+A2', ['a1', 'a2']],
  ['A1، A2', ['a1', 'a2']],
  ['A1؛ A2', ['a1', 'a2']],
  ['A1；A2', ['a1', 'a2']],
  ['A1，A2', ['a1', 'a2']],
  ['A1, , A2;', ['a1', 'a2']],
  ['', []],
])('what a rate is of, %s', (base, keys) => {
  const { budgetLines } = recordsOf(`
    # BudgetLines
    Code | Title | Part | Kind | Rate | Base
    A1 | One | A | | |
    A2 | Two | A | | |
    S1 | Support | B | support cost | 13 | ${base}
  `).value;
  expect(budgetLines[2]!.base).toEqual(keys);
});

test.each([
  ['13', 13],
  ["'13 %", 13],
  ['13%', 13],
  ['12.5%', 12.5],
  ['0.07%', 0.07],
])('a rate of %s', (written, rate) => {
  const { budgetLines } = recordsOf(`
    # BudgetLines
    Code | Title | Part | Kind | Rate | Base
    A1 | One | A | | |
    S1 | Support | B | support cost | ${written} | A1
  `).value;
  expect(budgetLines[1]!.rate).toBe(rate);
});

test.each([
  // A number among codes that are text may have lost what stood before it; where all are numbers, none has.
  [['A1', '2', 'B3'], ['code-number BudgetLines!A3']],
  [['1', '2', '3'], []],
  [['A1', "'2", 'B3'], []],
])('codes %j: %j', (codes, found) => {
  const text = `
    # BudgetLines
    Code | Title
    ${codes.map((code) => `${code} | Title`).join('\n')}
  `;
  const { diagnostics } = recordsOf(text);
  expect(
    diagnostics
      .filter(({ code }) => code === 'code-number')
      .map(({ code, at: [place] }) => `${code} ${place!.sheet}!${place!.cell}`),
  ).toEqual(found);
});

test.each([
  ['1900', 1900, []],
  ['2200', 2200, []],
  ["'2014", 2014, []],
  ['1899', undefined, ['F2']],
  ['2201', undefined, ['F2']],
  ['2013.5', undefined, ['F2']],
  ['', undefined, []],
])('the year of a scale, %s', (written, year, cells) => {
  const { value, diagnostics } = recordsOf(`
    # Meetings
    Code | Title | Start | End | Place | Scale year
    M-01 | First | 2013-04-08 | 2013-04-09 | Geneva | ${written}
    M-02 | Second | 2013-11-11 | 2013-11-12 | Geneva |
  `);
  expect(value.meetings[0]!.scaleYear).toBe(year);
  expect(diagnostics.filter(({ code }) => code === 'number-not-number').map(({ at }) => at[0]!.cell)).toEqual(cells);
});
