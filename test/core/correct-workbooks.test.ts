/** Cells that are read otherwise: only where they hold what was recorded, never in silence, and alike for every reader. */
import { correctWorkbooks } from '../../src/core/correct-workbooks';
import { correct, correctedAlready, correctedValue } from '../../src/core/edits/correct';
import { decisionsOf, takeBack } from '../../src/core/edits/decisions';
import { chosenFixes } from '../../src/core/edits/fixes';
import { changedSetUp } from '../../src/core/edits/set-up-file';
import { setUpForms, workbookOfForms } from '../../src/core/mapping/set-up-workbook';
import { cellText } from '../../src/core/workbook/cell-text';
import { reconcileWorkbooks } from '../../src/core/reconcile-workbooks';
import { DATE_FORMAT } from '../../src/core/plan/sheet-plan';
import { explainedRows } from '../../src/cli/explained-rows';
import type { findFigures } from '../../src/core/tie-out/known-figures';
import type { Diagnostic } from '../../src/core/values/diagnostic';
import type { DiagnosticCode } from '../../src/core/values/diagnostics/findings';
import type { Language } from '../../src/core/language/language';
import { LANGUAGES } from '../../src/core/language/language';
import type { Workbook } from '../../src/core/workbook/workbook';
import { workbookOf } from '../workbook-of';
import { costSheets } from './reconciliation/costs';

const LEDGER = `
  # Expenditures
  Meeting | Line | Posting date | Amount    | Currency | Description
  M-01    | A1   | 2013-04-08   | '1,2OO    |          | paper
  m-1     | A2   | 2013-04-08   | '300.50   |          |
  M-02    | A1   | '08/09/2013  | 210       |          |
  M-02    | A2   |              |           |          | not yet
  M-01    | B1   | 2013-04-09   | 40        |          | fare
`;
const HEADS = 'File | Sheet | Cell | Held | Read as | As | Reason';
const bookOf = (text = LEDGER, file = 'costs.xlsx'): Workbook => workbookOf(costSheets(text), file);
const setUp = (...rows: string[]): Workbook =>
  workbookOf(['# Corrections', HEADS, ...rows].join('\n'), 'addendum-setup.xlsx');
const read = (...rows: string[]): readonly Workbook[] => correctWorkbooks([bookOf(), setUp(...rows)]);
const valueAt = ([book]: readonly Workbook[], cell: string): string => {
  const sheet = book!.sheets.find(({ name }) => name === 'Expenditures')!;
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell)!;
  const { cells } = sheet;
  for (let at = 0; at < cells.rowCount; at++)
    for (let each = cells.start(at); each < cells.start(at + 1); each++)
      if (cells.rowNumber(at) === Number(row) && cells.column(each) === letter.charCodeAt(0) - 64)
        return `${cellText(book!, sheet, each)} (${cells.kind(each)}, ${cells.format(each)}, ${cells.look(each)?.currency ?? ''})`;
  return '';
};
const codes = (workbooks: readonly Workbook[]): string[] =>
  workbooks
    .flatMap(({ notices }) => notices)
    .filter(({ code }) => /^(?:cell-corrected|correction-|value-missing)/.test(code))
    .map(({ code, severity, at: [place] }) => `${severity} ${code} ${place!.sheet}!${place!.cell}`);

test.each([
  ['a text is a number', 'costs.xlsx | Expenditures | D2 | 1,2OO | 1200 | number | typed O', 'D2', '1200 (1, 0, )'],
  ['a number with its currency', '| Expenditures | D2 | 1,2OO | 1200 CHF | number', 'D2', '1200 (1, 0, CHF)'],
  ['a code', 'costs.xlsx | Expenditures | A3 | m-1 | M-01 | text', 'A3', 'M-01 (2, 0, )'],
  ['a day', "| Expenditures | C4 | '08/09/2013 | 2013-09-08 | day", 'C4', '41525 (1, 1, )'],
  ['a day by the cell alone', "| Expenditures | C4 | '08/09/2013 | 2013-09-08 |", 'C4', '41525 (1, 1, )'],
  ['a number that is no text', '| Expenditures | D6 | 40 | 45 |', 'D6', '45 (1, 0, )'],
  ['what was a number is a text', '| Expenditures | D6 | 40 | 40 | text', 'D6', '40 (2, 0, )'],
  ['where nothing stood', '| Expenditures | D5 |  | 12.5 | number', 'D5', '12.5 (1, 0, )'],
  ['a number that should not be there', '| Expenditures | D6 | 40 |  | blank | typed twice', 'D6', ' (2, 0, )'],
  ['a text that should not be there, in French', "| Expenditures | D2 | '1,2OO |  | vide", 'D2', ' (2, 0, )'],
  ['before the first cell of a row', '| Expenditures | C5 |  | 2013-11-11 | day', 'C5', '41589 (1, 1, )'],
  [
    'addresses and names as people write them',
    'COSTS.XLSX | expenditures | $d$6 | 40 | 45 | number',
    'D6',
    '45 (1, 0, )',
  ],
])('%s', (_, row, cell, wanted) => {
  const after = read(row);
  expect(valueAt(after, cell)).toBe(wanted);
  expect(codes(after)).toEqual([`note cell-corrected Expenditures!${cell}`]);
});

test('what stands beside a corrected cell is as it was, also behind a cell that was added', () => {
  const after = read(
    '| Expenditures | C5 |  | 2013-11-11 | day',
    '| Expenditures | D5 |  | 12.5 | number',
    '| Expenditures | D6 | 40 | 45 |',
  );
  const all = ['A5', 'B5', 'F5', 'A6', 'B6', 'C6', 'F6', 'A2', 'D3'].map((cell) => valueAt(after, cell).split(' (')[0]);
  expect(all).toEqual(['M-02', 'A2', 'not yet', 'M-01', 'B1', '41373', 'fare', 'M-01', '300.50']);
  expect(['C5', 'D5', 'D6'].map((cell) => valueAt(after, cell).split(' (')[0])).toEqual(['41589', '12.5', '45']);
});

test.each<[string, string, readonly string[]]>([
  [
    'the cell holds something else',
    '| Expenditures | D6 | 41 | 45 | number',
    ['error correction-changed Expenditures!D6'],
  ],
  ['a number is no text', '| Expenditures | D3 | 300.5 | 300 | number', ['error correction-changed Expenditures!D3']],
  ['nothing stands there', '| Expenditures | D5 | 7 | 45 | number', ['error correction-changed Expenditures!D5']],
  [
    'something stands there, and nothing did',
    '| Expenditures | D6 |  | 45 | number',
    ['error correction-changed Expenditures!D6'],
  ],
  ['the cell has it by now', '| Expenditures | D6 | 4O | 40 | number', ['note correction-needless Corrections!C2']],
  ['no such sheet', '| Ledger | D6 | 40 | 45 | number', ['error correction-nowhere Corrections!C2']],
  ['no such row', '| Expenditures | D60 |  | 45 | number', ['error correction-nowhere Corrections!C2']],
  [
    'another file',
    'old.xlsx | Expenditures | D6 | 40 | 45 | number',
    ['warning correction-of-other-file Corrections!C2'],
  ],
  ['no address', '| Expenditures | D | 40 | 45 | number', ['error correction-unreadable Corrections!C2']],
  ['no number', '| Expenditures | D6 | 40 | 4.5OO,1 | number', ['error correction-unreadable Corrections!E2']],
  [
    'a day as a number',
    '| Expenditures | D6 | 40 | 2013-04-08 | number',
    ['error correction-unreadable Corrections!E2'],
  ],
  ['a number as a day', '| Expenditures | D6 | 40 | 45 | day', ['error correction-unreadable Corrections!E2']],
  ['as what nobody knows', '| Expenditures | D6 | 40 | 45 | colour', ['error correction-unreadable Corrections!E2']],
  ['blank, and yet something', '| Expenditures | D6 | 40 | 45 | blank', ['error correction-unreadable Corrections!E2']],
  ['blank by now', '| Expenditures | D5 | 40 |  | blank', ['note correction-needless Corrections!C2']],
  [
    'blank, where something else stands',
    '| Expenditures | D6 | 41 |  | blank',
    ['error correction-changed Expenditures!D6'],
  ],
  ['nothing to read instead', '| Expenditures | D6 | 40 |  | number | x', ['error value-missing Corrections!E2']],
])('nothing is corrected, and it is said, where %s', (_, row, wanted) => {
  const after = read(row);
  expect(codes(after)).toEqual(wanted);
  expect(['D3', 'D5', 'D6'].map((cell) => valueAt(after, cell))).toEqual(
    ['D3', 'D5', 'D6'].map((cell) => valueAt([bookOf()], cell)),
  );
});

test('a day is counted as its workbook counts days', () => {
  const book = { ...bookOf(), date1904: true };
  const after = correctWorkbooks([book, setUp("| Expenditures | C4 | '08/09/2013 | 2013-09-08 | day")]);
  expect(valueAt(after, 'C4')).toBe('40063 (1, 1, )');
  // The days beside it are of 1904 too: 41373 there is 2017.
  const other = correctWorkbooks([book, setUp('| Expenditures | C6 | 2017-04-10 | 2013-04-09 | day')]);
  expect(valueAt(other, 'C6')).toBe(`${41373 - 1462} (1, 1, )`);
});

test('of two rows that correct a cell otherwise, neither counts; said twice alike, it counts once', () => {
  const rows = ['| Expenditures | D6 | 40 | 45 | number', '| Expenditures | D6 | 40 | 46 | number'];
  expect(codes(read(...rows))).toEqual(['error correction-doubled Corrections!C2']);
  expect(valueAt(read(...rows), 'D6')).toBe('40 (1, 0, )');
  expect(valueAt(read(rows[0]!, rows[0]!), 'D6')).toBe('45 (1, 0, )');
});

test('a row without a file is of the workbook that it stands in, and of one file where several have the sheet', () => {
  const own = bookOf(`${LEDGER}\n# Corrections\n${HEADS}\n| Expenditures | D6 | 40 | 45 | number`);
  const after = correctWorkbooks([bookOf(LEDGER, 'other.xlsx'), own]);
  expect([valueAt(after, 'D6'), valueAt(after.slice(1), 'D6')]).toEqual(['40 (1, 0, )', '45 (1, 0, )']);
  const several = [bookOf(LEDGER, 'other.xlsx'), bookOf(), setUp('| Expenditures | D6 | 40 | 45 | number')];
  expect(codes(correctWorkbooks(several))).toEqual(['error correction-nowhere Corrections!C2']);
});

test('workbooks without corrections are the very ones that were given', () => {
  const given = [bookOf()];
  expect(correctWorkbooks(given)).toBe(given);
});

test('a sheet of corrections that is said to be left out corrects nothing', () => {
  const leftOut = workbookOf(
    `# Settings\nSetting | Value\nCorrections: * | left out\n# Corrections\n${HEADS}\n| Expenditures | D6 | 40 | 45 | number`,
    'addendum-setup.xlsx',
  );
  expect(valueAt(correctWorkbooks([bookOf(), leftOut]), 'D6')).toBe('40 (1, 0, )');
});

/** The reconciliation of files with a set-up workbook. */
const found = (workbooks: readonly Workbook[], code: DiagnosticCode): readonly Diagnostic[] =>
  reconcileWorkbooks(workbooks).diagnostics.filter((each) => each.code === code);

test.each(['D6', 'D2', 'C4', 'A3', 'F2'])(
  'corrected to blank, %s is for every reader as if nothing stood there, and that is a note',
  (cell) => {
    const [column, row] = [cell.charCodeAt(0) - 65, Number(cell[1])];
    const lines = LEDGER.split('\n').map((line) => line.split('|'));
    const at = lines.findIndex(([first]) => first!.trim() === 'Meeting') + row - 1;
    const text = lines[at]![column]!.trim();
    const without = lines.map((line, n) => line.map((part, m) => (n === at && m === column ? ' ' : part)).join('|'));
    const told = ({ value, diagnostics }: ReturnType<typeof reconcileWorkbooks>): unknown => [
      value.totals,
      value.meetings.map(({ meeting, expenditure, lines: own }) => [meeting.code, expenditure, own.length]),
      value.proof.sheets.map(({ sheet, rowsRead, rowsUsed, rowsLeftOut }) => [sheet, rowsRead, rowsUsed, rowsLeftOut]),
      diagnostics.filter(({ code, at: [place] }) => code !== 'cell-corrected' && place?.sheet === 'Expenditures'),
    ];
    const corrected = reconcileWorkbooks(read(`| Expenditures | ${cell} | ${text} |  | blank`));
    const wanted = reconcileWorkbooks([bookOf(without.join('\n')), setUp()]);
    expect(corrected.diagnostics.filter(({ code }) => code === 'cell-corrected')).toHaveLength(1);
    expect(told(corrected)).toEqual(told(wanted));
  },
);

test('a corrected amount counts, is a note with both values, and stands behind its figure', () => {
  const workbooks = read('| Expenditures | D6 | 40 | 45 | number | receipt seen');
  const { value, diagnostics } = reconcileWorkbooks(workbooks);
  const { values, severity } = diagnostics.find(({ code }) => code === 'cell-corrected')!;
  expect([severity, values]).toEqual(['note', { before: '40', after: '45', reason: 'receipt seen' }]);
  expect(value.records.corrections.map(({ before, after }) => [before, after])).toEqual([['40', '45']]);
  const line = value.meetings[0]!.lines.find((each) => each.line.code === 'B1')!;
  expect(line.expenditure.amount).toBe(4500);
  const figure = {
    name: '',
    amount: undefined,
    measure: 'expenditure',
    role: 'line',
    meeting: 'M-01',
    line: 'B1',
    lines: [],
  };
  const [row] = explainedRows(value, figure as unknown as ReturnType<typeof findFigures>[number]);
  expect(row!.note).toBe('fare · D6: 40 → 45');
  // Its own numbers are looked at: the account is whole.
  expect(value.proof.notLookedAt).toBe(0);
  expect(diagnostics.filter(({ code }) => code === 'numbers-not-looked-at')).toEqual([]);
});

/** As the page does it: fixes of findings of a kind, into the set-up workbook, and all of it read again. */
function fixedBy(code: DiagnosticCode, workbooks: readonly Workbook[], language: Language, option = 0): Workbook {
  const own = workbooks.filter(({ file }) => file === 'addendum-setup.xlsx');
  const fixes = chosenFixes(found(workbooks, code), workbooks, option);
  const wanted = fixes.map(({ at, edit }) => ({ at, value: correctedValue(edit, false)!, reason: 'why' }));
  const edits = correct(wanted, workbooks, own, language);
  return workbookOfForms(changedSetUp(own[0], edits, language));
}

describe.each(LANGUAGES.map((language) => [language]))('fixes kept in the set-up workbook in %s', (language) => {
  test('put right what they are for, go back one by one, and stay in the file', () => {
    const book = bookOf();
    expect(found([book], 'date-ambiguous')).toHaveLength(1);
    const first = fixedBy('amount-as-text', [book], language);
    const then = correctWorkbooks([book, first]);
    expect(found(then, 'amount-as-text')).toEqual([]);
    expect(valueAt(then, 'D3')).toBe('300.5 (1, 0, )');
    const second = fixedBy('date-ambiguous', then, language);
    const both = correctWorkbooks([book, second]);
    expect(found(both, 'date-ambiguous')).toEqual([]);
    const decided = decisionsOf([second], true);
    expect(
      decided.map(({ kind, texts, canTakeBack }) => [
        kind,
        texts['Cell'],
        texts['Held'],
        texts['Read as'],
        canTakeBack,
      ]),
    ).toEqual([
      ['Corrections', 'D3', '300.50', '300.5', true],
      ['Corrections', 'C4', '08/09/2013', '2013-09-08', true],
    ]);
    const back = changedSetUp(second, takeBack('Corrections', decided[0]!.at, [second]), language);
    const left = correctWorkbooks([book, workbookOfForms(back)]);
    expect([found(left, 'amount-as-text').length, found(left, 'date-ambiguous').length]).toEqual([1, 0]);
  });
});

test('a cell that is corrected already gets its row changed, not a second one', () => {
  const first = setUp('costs.xlsx | Expenditures | A3 | m-1 | m-01 | text | first');
  const then = correctWorkbooks([bookOf(), first]);
  expect(found(then, 'code-variant')).toHaveLength(1);
  const second = fixedBy('code-variant', then, 'en');
  const rows = decisionsOf([second], true).map(({ texts }) => [
    texts['Cell'],
    texts['Held'],
    texts['Read as'],
    texts['Reason'],
  ]);
  expect(rows).toEqual([['A3', 'm-1', 'M-01', 'why']]);
  expect(valueAt(correctWorkbooks([bookOf(), second]), 'A3')).toBe('M-01 (2, 0, )');
  const at = { file: 'costs.xlsx', sheet: 'Expenditures', cell: 'A3' };
  expect(correctedAlready([at, { ...at, cell: 'A4' }], [second])).toEqual([true, false]);
});

test('a cell of the same address in another file or sheet is another cell, with a row of its own', () => {
  const own = setUp('costs.xlsx | Expenditures | A3 | m-1 | m-01 | text | first');
  const at = { file: 'costs.xlsx', sheet: 'Expenditures', cell: 'A3' };
  const others = [
    { ...at, file: 'more.xlsx' },
    { ...at, sheet: 'Estimates' },
    { ...at, cell: 'B3' },
  ];
  expect(correctedAlready([at, ...others], [own])).toEqual([true, false, false, false]);
  const value = { as: 'text', text: 'M-01' } as const;
  const rowsOf = (place: typeof at): number[] => {
    const { cells } = correct(
      [{ at: place, value, reason: 'why' }],
      [bookOf(), bookOf(LEDGER, 'more.xlsx')],
      [own],
      'en',
    );
    return [...new Set(cells.map(({ row }) => row))];
  };
  expect([at, ...others].map(rowsOf)).toEqual([[2], [3], [3], [3]]);
});

test('a row that names no file is of the workbook that it stands in', () => {
  const row =
    '# Corrections\nSheet | Cell | Held | Read as | As | Reason\nExpenditures | A3 | m-1 | m-01 | text | first';
  const own = bookOf(`${LEDGER}\n${row}`);
  const at = { file: 'costs.xlsx', sheet: 'Expenditures', cell: 'A3' };
  expect(correctedAlready([at, { ...at, file: 'more.xlsx' }], [own])).toEqual([true, false]);
});

test('a formula in a row of corrections is left as it is: the cell gets a row below', () => {
  const own = setUp('costs.xlsx | Expenditures | D6 | 40 | = 44 | number | first');
  const at = { file: 'costs.xlsx', sheet: 'Expenditures', cell: 'D6' };
  const value = { as: 'number', number: 45, currency: undefined } as const;
  const { cells } = correct([{ at, value, reason: 'why' }], [bookOf()], [own], 'en');
  expect(new Set(cells.map(({ row }) => row))).toEqual(new Set([3]));
});

test.each([
  [{ value: undefined }, false, { as: 'blank' }],
  [{ value: 'M-01' }, false, { as: 'text', text: 'M-01' }],
  [{ value: 41_518, format: DATE_FORMAT }, false, { as: 'day', iso: '2013-09-01' }],
  [{ value: 40_056, format: DATE_FORMAT }, true, { as: 'day', iso: '2013-09-01' }],
  [{ value: 40_056 }, true, { as: 'number', number: 40_056, currency: undefined }],
  [{ value: 12.5, format: '[$CHF] #,##0.00' }, false, { as: 'number', number: 12.5, currency: 'CHF' }],
])('a change of a cell to %j, days counted from 1904: %s', (edit, date1904, expected) => {
  const cell = { sheet: 'Expenditures', row: 2, column: 3, before: undefined, ...edit };
  expect(correctedValue(cell, date1904)).toEqual(expected);
});

test('the forms of a set-up workbook without corrections have no sheet of them', () => {
  const proposals = {
    year: 2013,
    currency: undefined,
    answers: [],
    reading: [],
    lines: [],
    orderFrom: undefined,
    meetings: [],
  };
  expect(setUpForms(proposals, 'en').map(({ kind }) => kind)).toEqual(['Settings']);
});
