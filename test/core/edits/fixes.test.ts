/** Fixes at a finding's own cell: what stands there, what could, and what comes of it. */
import { fixAll, fixOf } from '../../../src/core/edits/fixes';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { again, bookOf } from './edited';

const ledger = (...rows: string[]): string =>
  ['# Expenditures', 'Meeting | Line | Posting date | Amount', ...rows].join('\n');
const of = (code: DiagnosticCode, text: string) =>
  reconcileWorkbooks(bookOf(text)).diagnostics.filter((each) => each.code === code);
const proposals = (code: DiagnosticCode, text: string): string[] =>
  of(code, text).map((found) => {
    const fix = fixOf(found, bookOf(text));
    return fix
      ? `${fix.at.cell}: ${String(fix.before)} → ${fix.options.map(({ shown }) => shown).join(' or ')}`
      : 'none';
  });

test.each<[DiagnosticCode, string, string]>([
  ['amount-as-text', "M-01 | A1 | 2013-04-08 | '1 234,50", 'D2: 1 234,50 → 1234.50'],
  ['amount-ambiguous', "M-01 | A1 | 2013-04-08 | '1,234", 'D2: 1,234 → 1.234 or 1234'],
  ['date-ambiguous', "M-01 | A1 | '03/04/2013 | 5", 'C2: 03/04/2013 → 2013-04-03 or 2013-03-04'],
  ['amount-rounded', 'M-01 | A1 | 2013-04-08 | 1.005', 'D2: 1.005 → 1.01'],
  ['code-variant', 'm-01 | A1 | 2013-04-08 | 5', 'A2: m-01 → M-01'],
  ['text-invisible', 'M-\u200b01 | A1 | 2013-04-08 | 5', 'A2: M-\u200b01 → M-01'],
  ['expenditure-unmatched', 'M-03 | A1 | 2013-04-08 | 5', 'none'],
])('%s', (code, row, proposal) => {
  expect(proposals(code, ledger(row)).map(sorted)).toEqual([sorted(proposal)]);
});

/** Which reading is named first does not matter here. */
const sorted = (text: string): string => {
  const [left = '', right = ''] = text.split(' → ');
  return [left, ...right.split(' or ').sort()].join(' ');
};

test('nothing is proposed for a formula’s result', () => {
  expect(proposals('amount-rounded', ledger('M-01 | A1 | 2013-04-08 | = 1.005'))).toEqual(['none']);
});

test('an estimate’s unknown meeting may be one that looks like it', () => {
  const text = '# Estimates\nMeeting | Line | Amount\nM-1 | A1 | 5\nM-02 | A1 | 1';
  expect(proposals('meeting-unknown', text)).toEqual(['A2: M-1 → M-01']);
});

test('in a table with a column for each line, it is the code that is changed, and never an amount', () => {
  const text = '# Estimates\nMeeting | A1\nM-1 | 5\nM-02 | 1';
  expect(proposals('meeting-unknown', text)).toEqual(['A2: M-1 → M-01']);
});

test('all of one code are one step, after which none is found', () => {
  const text = ledger("M-01 | A1 | 2013-04-08 | '1 234,50", "M-02 | A1 | 2013-11-11 | '(7.25)");
  const edits = fixAll(of('amount-as-text', text), bookOf(text));
  expect(edits.cells).toHaveLength(2);
  const { value, diagnostics } = reconcileWorkbooks(again(text, edits));
  expect(value.totals.expenditure.amount).toBe(123_450 - 725);
  expect(diagnostics.map(({ code }) => code)).not.toContain('amount-as-text');
});

test('of two readings the chosen one is taken for all', () => {
  const text = ledger("M-01 | A1 | 2013-04-08 | '1,234", "M-02 | A1 | 2013-11-11 | '5,678");
  const values = [0, 1].map((option) =>
    fixAll(of('amount-ambiguous', text), bookOf(text), option).cells.map(({ value }) => value),
  );
  expect(values.map((each) => [...each].sort())).toContainEqual([1234, 5678]);
  expect(values).toHaveLength(2);
});
