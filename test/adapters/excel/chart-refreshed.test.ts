/** A chart that is brought up to date draws the new rows: their names as well as their amounts, each series its own column. */
import type { PlannedSheet } from '../../../src/core/plan/sheet-plan';
import { closeExcel, openLedger, plannedPair, SETTINGS } from './writing';

afterAll(closeExcel);

/** The pair of sheets with a chart over as many rows as there are amounts. */
function planned(amounts: readonly number[]): PlannedSheet[] {
  const [total, data] = plannedPair(amounts);
  const column = (letter: string): string => `$${letter}$4:$${letter}$${3 + amounts.length}`;
  const [chart] = total!.charts;
  const series = chart!.series.map((each, at) => ({ ...each, values: column(at === 0 ? 'B' : 'C') }));
  return [{ ...total!, charts: [{ ...chart!, categories: column('A'), series }] }, data!];
}
const book = (amounts: readonly number[]) => ({
  title: '',
  subject: '',
  description: '',
  version: '0',
  sheets: planned(amounts),
});

test.each([
  [
    [1, 2],
    [1, 2, 3, 4],
  ],
  [[1, 2, 3, 4], [7]],
  [[1], [2]],
])('%j, then %j', async (first, second) => {
  const { book: model, writer } = await openLedger();
  for (const amounts of [first, second, first]) {
    await writer.write(book(amounts), SETTINGS);
    const { charts } = model.find('Total')!;
    expect(charts).toHaveLength(1);
    const to = 3 + amounts.length;
    const plain = (address: string): string => address.replaceAll('$', '').replace(/^(.*!)?([A-Z]+\d+)$/, '$1$2:$2');
    expect(
      charts[0]!.series.map(({ name, values, categories }) =>
        [name, plain(values), plain(categories)].map((text) => text.replace(/^.*!/, '')),
      ),
    ).toEqual([
      ['Estimate', `B4:B${to}`, `A4:A${to}`],
      ['Expenditure', `C4:C${to}`, `A4:A${to}`],
    ]);
  }
});
