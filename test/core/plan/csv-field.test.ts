/** What a spreadsheet would take for a formula. */
import { csvField, guarded } from '../../../src/core/plan/csv-field';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
  '%j',
  (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  },
);

test.each(['', 'a=1', '1-2', '（＝）', "'=1"])('%j stays', (text) => expect(guarded(text)).toBe(text));

test('marks of the form are enclosed', () => {
  expect(['a', 'a,b', 'a"b', 'a\nb'].map(csvField)).toEqual(['a', '"a,b"', '"a""b"', '"a\nb"']);
});

test.each(['a\rb', 'a\r\nb', '\r', '"', 'a,"b"\n'])('%j is enclosed, and read back as it was', (text) => {
  const field = csvField(text);
  expect(field).toMatch(/^"[^]*"$/);
  expect(field.slice(1, -1).replaceAll('""', '"')).toBe(text);
});
