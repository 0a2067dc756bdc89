/** The choices that an annex was made with, as they are kept to make it again. */
import { say } from '../../../src/adapters/messages/say';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { keptOptions } from '../../../src/core/annex/kept-options';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { Minor } from '../../../src/core/values/money';
import { CCW_2013 } from './ccw-2013';
import { makeReconciliation } from './make-reconciliation';

test('each choice is kept as what it is', () => {
  const reconciliation = makeReconciliation(CCW_2013);
  const annexes = (['fr', 'en'] as const).map(
    (language) =>
      buildAnnex(reconciliation, { language, say, draft: true, layout: 'matrix', rounding: 100_000 as Minor }).value,
  );
  const days = { asAt: dayFromIso('2014-04-30'), date: dayFromIso('2014-05-02') };
  const kept = {
    ...{ languages: ['fr', 'en'], layout: 'matrix', rounding: '1000.00', draft: true },
    ...{ asAt: '2014-04-30', date: '2014-05-02', chart: true, sheets: ['Hidden'] },
  };
  expect(keptOptions(annexes, { ...days, chart: true, sheets: ['Hidden'] })).toEqual(kept);
  expect(keptOptions(annexes, { ...days, asAt: undefined, chart: true, sheets: ['Hidden'] })).toEqual({
    ...kept,
    asAt: null,
  });
  expect(keptOptions(annexes, { ...days, date: undefined, chart: true, sheets: ['Hidden'] })).toEqual({
    ...kept,
    date: null,
  });
});
