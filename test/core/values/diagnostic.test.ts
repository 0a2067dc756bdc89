/** Findings as data: what one holds, and that a text is shown the same in every finding. */
import { Refusal, diagnostic } from '../../../src/core/values/diagnostic';

const AT = { file: 'f.xlsx', sheet: 'Estimates', cell: 'C2' };

test('a finding has its code’s severity, its places and its values', () => {
  expect(diagnostic('meeting-unestimated', AT, { code: 'M-01' })).toEqual({
    code: 'meeting-unestimated',
    severity: 'warning',
    at: [AT],
    values: { code: 'M-01' },
  });
  const other = { ...AT, cell: 'C9' };
  expect(diagnostic('meeting-unestimated', [AT, other], { code: 'M-01' }).at).toEqual([AT, other]);
});

test('one that names a column says of which kind of sheet; names in other languages stand beside the values', () => {
  const named = { column: { fr: 'Réunion' } };
  expect(diagnostic('value-missing', AT, { column: 'Meeting' }, 'Estimates', named)).toMatchObject({
    kind: 'Estimates',
    named,
  });
  const plain = diagnostic('meeting-unestimated', AT, { code: 'M-01' }, { code: { fr: 'R-01' } });
  expect(plain).toMatchObject({ named: { code: { fr: 'R-01' } } });
  expect('kind' in plain).toBe(false);
  expect('named' in diagnostic('value-missing', AT, { column: 'Meeting' }, 'Estimates')).toBe(false);
});

test('invisible characters of a cell are shown in no finding; numbers stay numbers', () => {
  const values = diagnostic('estimate-added-up', AT, { meeting: 'M\u200b-01', line: 'A1', count: 2 }).values;
  expect(values).toEqual({ meeting: 'M-01', line: 'A1', count: 2 });
  const kept = { meeting: 'M-01', line: 'A1', count: 2 };
  expect(diagnostic('estimate-added-up', AT, kept).values).toBe(kept);
});

test('a refusal carries its finding', () => {
  const finding = diagnostic('meeting-unestimated', AT, { code: 'M-01' });
  const refusal = new Refusal(finding);
  expect(refusal.diagnostic).toBe(finding);
  expect([refusal.name, refusal.message, refusal instanceof Error]).toEqual(['Refusal', 'meeting-unestimated', true]);
});
