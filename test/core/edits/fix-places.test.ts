/**
 * Whatever the form of a table: a fix writes into the cell that is wrong, into no other, and what comes of it is what the right value would have given.
 * The unit, the currency and the amounts beside it stay.
 */
import { fixAll, fixOf } from '../../../src/core/edits/fixes';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { cellAddress } from '../../../src/core/values/address';
import { workbookOf } from '../../workbook-of';
import { costSheets, figures } from '../reconciliation/costs';
import { again, bookOf, edited } from './edited';

/** Where the value stands that is tried: a meeting, a line, an amount or a day. */
type Slot = 'M' | 'L' | 'A' | 'D';
const GOOD: Readonly<Record<Slot, string>> = { M: 'M-01', L: 'A1', A: '1000', D: '2013-04-08' };

const FORMS: Readonly<Record<string, string>> = {
  'long, estimates': `# Estimates
    Meeting | Line | Amount | Adopted on
    {M}     | {L}  | {A}    | {D}
    M-02    | A1   | 200    | 2012-11-16
    M-02    | A2   | 70     | 2012-11-16`,
  'long, expenditures': `# Expenditures
    Meeting | Line | Posting date | Amount
    {M}     | {L}  | {D}          | {A}
    M-02    | A1   | 2013-11-11   | 200`,
  'lines across, estimates': `# Estimates
    Meeting | {L} | A2 | B1
    {M}     | {A} | 30 | 300
    M-02    | 200 | 5  | 700`,
  'lines across, expenditures': `# Expenditures
    Meeting | {L} | A2 | B1
    {M}     | {A} | 30 | 300
    M-02    | 200 | 5  | 700`,
  'meetings across, estimates': `# Estimates
    Line | {M} | M-02
    {L}  | {A} | 200
    A2   | 7   | 8
    B1   | 70  | 80`,
  'meetings across, expenditures': `# Expenditures
    Line | {M} | M-02
    {L}  | {A} | 200
    A2   | 7   | 8`,
  'a sheet for each meeting': `# -Expenditures
    # M-01
    Line | Posting date | Amount
    {L}  | {D}          | {A}
    A2   | 2013-04-08   | 5
    # M-02
    Line | Posting date | Amount
    A1   | 2013-11-11   | 6`,
  'merged downwards, estimates': `# Estimates
    @merge A2:A3
    Meeting | Line | Amount
    {M}     | {L}  | {A}
            | A2   | 70
    M-02    | A1   | 200`,
  'merged downwards, lines across': `# Estimates
    @merge A2:A3
    Meeting | A1  | A2
    {M}     | {A} | 30
            | 5   | 6
    M-02    | 200 | 5`,
  'beside another table, from column D': `# Estimates
    Remarks | | | Meeting | Line | Amount
    x       | | | {M}     | {L}  | {A}
    y       | | | M-02    | A1   | 200`,
};

/** What stands there wrongly, and what should. */
const FAULTS: readonly (readonly [code: DiagnosticCode, slot: Slot, wrong: string, right: string])[] = [
  ['amount-as-text', 'A', "'1 234,50", '1234.50'],
  ['amount-as-text', 'A', "'(7.25)", '-7.25'],
  ['amount-ambiguous', 'A', "'1,234", '1234'],
  ['amount-rounded', 'A', '1.005', '1.01'],
  ['date-ambiguous', 'D', "'03/04/2013", '2013-04-03'],
  ['code-variant', 'M', 'm-01', 'M-01'],
  ['code-variant', 'L', 'a1', 'A1'],
  ['text-invisible', 'M', 'M-\u200b01', 'M-01'],
  ['text-invisible', 'L', 'A\u200b1', 'A1'],
  ['meeting-unknown', 'M', 'M-1', 'M-01'],
  ['line-unknown', 'L', 'A11', 'A1'],
];

const filled = (form: string, slot?: Slot, value = ''): string =>
  FORMS[form]!.replace(/\{(\w)\}/g, (_, of: Slot) => (of === slot ? value : GOOD[of]));
const typed = (text: string): string => text.replace(/^'/, '');

const cases = Object.keys(FORMS).flatMap((form) =>
  FAULTS.filter(([, slot]) => FORMS[form]!.includes(`{${slot}}`)).map(
    ([code, slot, wrong, right]) => [form, code, slot, wrong, right] as const,
  ),
);

/** Expenditures of no meeting or line are unmatched, and the heads of rows of a table across are found however they are written: nothing is offered there. */
const isOffered = (form: string, code: DiagnosticCode, slot: Slot): boolean => {
  const isAcross = form.includes('across');
  if (code === 'code-variant' || code === 'text-invisible') return !isAcross;
  if (code !== 'meeting-unknown' && code !== 'line-unknown') return true;
  const isHeading = isAcross && form.startsWith(slot === 'L' ? 'lines' : 'meetings');
  return isHeading || !(form.includes('expenditures') || form.startsWith('a sheet'));
};

const OFFERED = new Set<string>();

test.each(cases)('%s: %s in %s (%s)', (form, code, slot, wrong, right) => {
  const text = filled(form, slot, wrong);
  const { diagnostics } = reconcileWorkbooks(bookOf(text));
  const found = diagnostics.filter((each) => each.code === code);
  // Of whatever finding: only the wrong cell is ever offered.
  for (const each of diagnostics) {
    const fix = fixOf(each, bookOf(text));
    if (fix) expect([each.code, String(fix.before)]).toEqual([each.code, typed(wrong)]);
  }
  const [fix] = found.flatMap((each) => fixOf(each, bookOf(text)) ?? []);
  if (!fix) return;
  OFFERED.add(`${form}: ${code} ${slot}`);
  const option = fix.options.findIndex(({ shown }) => shown === right);
  expect(fix.options.map(({ shown }) => shown)).toContain(right);
  const edits = fixAll(found, bookOf(text), option);
  expect(edits.cells).toHaveLength(1);
  const asRight = costSheets(filled(form, slot, right));
  expect(figures(reconcileWorkbooks(again(text, edits)))).toEqual(figures(reconcileWorkbooks([workbookOf(asRight)])));
  const rowsOf = (sheets: typeof asRight): string[] =>
    sheets.flatMap(({ name, rows }) => rows.map((row) => `${name} ${row.join(' | ')}`));
  const plain = (lines: string[]): string[] => lines.map((line) => line.replace(/\b(-?\d+\.\d*?)0+\b/g, '$1'));
  expect(plain(rowsOf(edited(text, edits)))).toEqual(plain(rowsOf(asRight)));
});

test('a fix is offered for each fault in each form that has one cell for it', () => {
  const expected = cases.filter(([form, code, slot]) => isOffered(form, code, slot));
  expect([...OFFERED].sort()).toEqual(
    [...new Set(expected.map(([form, code, slot]) => `${form}: ${code} ${slot}`))].sort(),
  );
});

test.each(cases.filter(([form, code, slot]) => isOffered(form, code, slot)))(
  'a finding at any other cell is offered nothing: %s, %s in %s',
  (form, code, slot, wrong) => {
    const workbooks = bookOf(filled(form, slot, wrong));
    const found = reconcileWorkbooks(workbooks).diagnostics.find(
      (each) => each.code === code && fixOf(each, workbooks),
    );
    const right = fixOf(found!, workbooks)!.at;
    for (const { name: sheet, cells } of workbooks[0]!.sheets)
      for (let row = 0; row < cells.rowCount; row++)
        for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
          const at = { file: right.file, sheet, cell: cellAddress(cells.rowNumber(row), cells.column(cell)) };
          const fix = fixOf({ ...found!, at: [at] }, workbooks);
          const isSame = fix !== undefined && String(fix.before) === typed(wrong);
          expect([at, fix === undefined || isSame]).toEqual([at, true]);
        }
  },
);

test('in an area merged downwards each row’s finding leads to its first cell, which is changed once', () => {
  const text = filled('merged downwards, estimates', 'M', 'M-1');
  const found = reconcileWorkbooks(bookOf(text)).diagnostics.filter(({ code }) => code === 'meeting-unknown');
  expect(found).toHaveLength(2);
  expect(found.map((each) => fixOf(each, bookOf(text))?.at.cell)).toEqual(['A2', 'A2']);
});

describe('what stands beside the number stays', () => {
  const withUnit = (cell: string): string => `
    # Settings
    Setting            | Value
    Reporting year     | 2013
    Expenditures: Unit | 1000 USD
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | ${cell}
    M-02    | A1   | 2`;

  test.each<[DiagnosticCode, string, string]>([
    ['amount-as-text', "'5,25", '5.25'],
    ['amount-as-text', "'(0,5)", '-0.5'],
    ['amount-rounded', '5.2512349', '5.25123'],
  ])('in thousands: %s %s is written in thousands', (code, cell, shown) => {
    const text = withUnit(cell);
    const before = reconcileWorkbooks(bookOf(text));
    const found = before.diagnostics.filter((each) => each.code === code);
    expect(found.map((each) => fixOf(each, bookOf(text))?.options.map((option) => option.shown))).toEqual([[shown]]);
    const after = reconcileWorkbooks(again(text, fixAll(found, bookOf(text))));
    expect(figures(after)).toEqual(figures(before));
    expect(after.diagnostics.map((each) => each.code)).not.toContain(code);
  });

  test.each([
    ["'CHF 1 234.50", '[$CHF] #,##0.00'],
    ["'€ 7.25", '[$EUR] #,##0.00'],
    ["'7.25", undefined],
  ])('a currency that the text names is named by the format: %s', (cell, format) => {
    const text = `
      # ExchangeRates
      Currency | From       | Units per US dollar
      CHF      | 2013-01-01 | 0.9
      EUR      | 2013-01-01 | 0.8
      # Expenditures
      Meeting | Line | Amount | Posting date
      M-01    | A1   | ${cell} | 2013-04-08
      M-02    | A1   | 2 | 2013-11-11`;
    const before = reconcileWorkbooks(bookOf(text));
    const found = before.diagnostics.filter(({ code }) => code === 'amount-as-text');
    const { cells } = fixAll(found, bookOf(text));
    expect(cells.map((each) => each.format)).toEqual([format]);
    const sheets = edited(text, { sheets: [], cells });
    const shown = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, n) =>
        sheet.name === 'Expenditures' && n === 1 && format !== undefined
          ? row.map((value, column) => (column === 2 ? `${value} ~ ${format}` : value))
          : row,
      ),
    }));
    expect(figures(reconcileWorkbooks([workbookOf(shown)]))).toEqual(figures(before));
  });
});
