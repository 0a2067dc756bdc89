/** Days after a meeting's title: without the year only where the table's own year says all of it. */
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { say } from '../../../src/adapters/messages/say';
import type { Language } from '../../../src/core/language/language';
import { cellText } from '../../../src/core/annex/print-figure';
import type { Minor } from '../../../src/core/values/money';
import { makeReconciliation } from './make-reconciliation';

/** The label of the only meeting in the summary. */
function label(days: string, language: Language = 'en'): string {
  const reconciliation = makeReconciliation({
    meetings: [{ code: 'M', title: 'Meeting', days }],
    lines: [{ code: 'A1' }],
    estimates: [['M', 'A1', '1.00']],
    expenditures: [['M', 'A1', '1.00']],
  });
  const [summary] = buildAnnex(reconciliation, { language, say, draft: false }).value.tables;
  return summary!.rows.find(({ role }) => role === 'line')!.label.replaceAll('\u00a0', ' ');
}

test.each([
  ['2013-04-08 2013-04-09', 'Meeting (8–9 April)'],
  ['2013-04-30 2013-05-02', 'Meeting (30 April–2 May)'],
  ['2013-12-30 2014-01-03', 'Meeting (30 December 2013–3 January 2014)'],
])('%s: %s', (days, expected) => expect(label(days)).toBe(expected));

test.each(['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const)('over New Year both years are printed, in %s', (language) => {
  expect(label('2013-12-30 2014-01-03', language)).toMatch(/2013.*2014/s);
  expect(label('2013-04-08 2013-04-09', language)).not.toMatch(/2013/);
});

test.each([
  [1, '(United States dollars)', '1,234,567.89'],
  [100, '(United States dollars)', '1,234,568'],
  [1_000, '(United States dollars)', '1,234,570'],
  [10_000, '(United States dollars)', '1,234,600'],
  [100_000, '(Thousands of United States dollars)', '1,235'],
  [1_000_000, '(Thousands of United States dollars)', '1,230'],
])('printed in units of %i cents', (unit, headnote, amount) => {
  const reconciliation = makeReconciliation({
    meetings: [{ code: 'M' }],
    lines: [{ code: 'A1' }],
    estimates: [['M', 'A1', '1234567.89']],
    expenditures: [],
  });
  const annex = buildAnnex(reconciliation, { language: 'en', say, draft: false, rounding: unit as Minor }).value;
  const [summary] = annex.tables;
  expect([summary!.headnote, cellText(summary!.rows[0]!.figures[0]!, annex)]).toEqual([headnote, amount]);
});
