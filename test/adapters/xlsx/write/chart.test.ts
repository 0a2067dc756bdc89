/** The chart of annex.xlsx read back from its parts: each series by its name, the column that it draws and what stands there. */
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { writeAnnexWorkbook } from '../../../../src/adapters/xlsx/write/write-annex-workbook';
import { say } from '../../../../src/adapters/messages/say';
import { buildAnnex } from '../../../../src/core/annex/build-annex';
import type { Language } from '../../../../src/core/language/language';
import { LANGUAGES } from '../../../../src/core/language/language';
import { ANNEX_WORDS } from '../../../../src/core/language/annex-words';
import { CHART_COLOURS } from '../../../../src/core/style/united-nations';
import type { Rows } from '../../../core/annex/make-reconciliation';
import { makeReconciliation } from '../../../core/annex/make-reconciliation';
import { unzip } from '../../../zip';
import { gridOf } from './grid';

// Machines have other things to do.
jest.setTimeout(120_000);

const ROWS: Rows = {
  meetings: ['M1', 'M2', 'M3'].map((code) => ({ code, title: `Meeting ${code}`, days: '2013-12-30 2014-01-02' })),
  lines: [{ code: 'A1' }],
  estimates: [
    ['M1', 'A1', '400.00'],
    ['M2', 'A1', '50.00'],
    ['M3', 'A1', '80.00'],
  ],
  expenditures: [
    ['M1', 'A1', '100.00'],
    ['M2', 'A1', '200.00'],
    ['M3', 'A1', '30.00'],
  ],
};

interface Series {
  readonly name: string;
  readonly colour: string;
  /** What stands in the cells that the series names. */
  readonly categories: readonly (string | number | undefined)[];
  readonly values: readonly (string | number | undefined)[];
  /** What stands above the values. */
  readonly heading: string;
}

async function seriesIn(language: Language, rows = ROWS): Promise<Series[]> {
  const reconciliation = makeReconciliation(rows);
  const annex = buildAnnex(reconciliation, { language, say, draft: false }).value;
  const bytes = await writeAnnexWorkbook([annex], reconciliation, { version: '0', inputs: [] });
  const sheet = `Annex (${language})`;
  const grid = gridOf(await openWorkbook(bytes, { file: 'annex.xlsx' }), sheet);
  const chart = unzip(bytes).get('xl/charts/chart1.xml')!.toString('utf8');
  return [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([xml]) => {
    const inside = (tag: string): string => new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 's').exec(xml)?.[1] ?? '';
    const cells = (tag: string) => {
      const [, named, column, from, to] = /<c:f>'(.*)'!\$([A-Z])\$(\d+):\$\2\$(\d+)<\/c:f>/.exec(inside(tag)) ?? [];
      expect(named).toBe(sheet);
      const at = column!.charCodeAt(0) - 65;
      const numbers = Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => Number(from) - 1 + n);
      return { at, top: numbers[0]!, values: numbers.map((row) => grid(row, at)) };
    };
    const values = cells('val');
    return {
      name: inside('tx').replace(/<[^>]*>/g, ''),
      colour: /srgbClr val="(\w+)"/.exec(xml)?.[1] ?? '',
      categories: cells('cat').values,
      values: values.values,
      heading: String(grid(values.top - 1, values.at)),
    };
  });
}

test.each(LANGUAGES)(
  'each series draws the column that it is named for, against the meetings, in %s',
  async (language) => {
    const words = ANNEX_WORDS[language];
    const names = [words.estimatedCosts, words.finalExpenditures];
    const series = await seriesIn(language);
    expect(series.map(({ name }) => name)).toEqual(names);
    expect(series.map(({ heading }) => heading)).toEqual(names);
    expect(series.map(({ colour }) => colour)).toEqual([...CHART_COLOURS].slice(0, 2));
    expect(series.map(({ values }) => values)).toEqual([
      [400, 50, 80],
      [100, 200, 30],
    ]);
    for (const { categories } of series)
      expect(categories.map((name) => /Meeting M\d/.exec(String(name))?.[0])).toEqual([
        'Meeting M1',
        'Meeting M2',
        'Meeting M3',
      ]);
  },
);
