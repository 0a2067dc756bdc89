/** Texts that look like formulas stay texts when somebody opens their cell in Excel and leaves it again. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { writeForm } from '../../../../src/adapters/xlsx/write/write-form';
import { writeWorkbook } from '../../../../src/adapters/xlsx/write/write-workbook';
import type { PlannedCell, PlannedWorkbook } from '../../../../src/core/plan/sheet-plan';
import { templateSheets } from '../../../../src/core/workbook/template';
import { unzip } from '../../../zip';
import { cellLines } from '../show';

const LIKE = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1'];
const OTHER = ['a=1', '1-1', 'plain', '–'];

function planOf(texts: readonly string[], tableTop?: number): PlannedWorkbook {
  const rows = texts.map((value) => ({
    cells: [
      { value, style: 'data' },
      { value: 1, style: 'data' },
    ] as PlannedCell[],
  }));
  return {
    title: 'T',
    subject: '',
    description: '',
    version: '1',
    sheets: [
      {
        name: 'S',
        language: 'en',
        direction: 'ltr',
        widths: [20, 20],
        hidden: [],
        rows,
        merges: [],
        tables:
          tableTop === undefined
            ? []
            : [{ name: 'T', top: tableTop, left: 0, rows: rows.length - 1, columns: ['h', 'i'] }],
        charts: [],
        gridLines: true,
        frozenRows: 0,
        print: { area: `A1:B${rows.length}`, landscape: false, header: '', footer: '', breaksAfter: [] },
      },
    ],
  } as unknown as PlannedWorkbook;
}

/** The texts of the first sheet whose cells are marked. */
function quotedIn(bytes: Uint8Array, sheet = 1): string[] {
  const parts = unzip(bytes);
  const text = (name: string): string => parts.get(name)!.toString('utf8');
  const xfs = [
    .../<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(text('xl/styles.xml'))![1]!.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs),
  ];
  const marked = new Set(xfs.flatMap(([xf], n) => (xf.includes('quotePrefix="1"') ? [n] : [])));
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(
    ([, one]) => one!,
  );
  const cells = [...text(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c r="[A-Z]+\d+"([^>]*)>(?:<v>(\d+)<\/v>)?/g)];
  return cells.flatMap(([, attributes = '', index = '']) => {
    const style = Number(/s="(\d+)"/.exec(attributes)?.[1] ?? -1);
    return marked.has(style) ? [strings[Number(index)]!] : [];
  });
}

test.each([
  ['single cells', planOf([...LIKE, ...OTHER])],
  ['rows of a table', planOf(['h', ...LIKE, ...OTHER], 0)],
])('they are marked, and nothing else is: %s', async (_, plan) => {
  const bytes = await writeWorkbook(plan);
  expect(quotedIn(bytes)).toEqual(LIKE);
  expect(unzip(bytes).get('xl/styles.xml')!.toString()).not.toContain('protection');
  const workbook = await openWorkbook(bytes, { file: 'x.xlsx' });
  expect(
    cellLines(workbook)
      .filter((line) => line.startsWith('A'))
      .map((line) => line.replace(/^\w+ /, '')),
  ).toEqual(plan.sheets[0]!.rows.map(({ cells }) => JSON.stringify(cells[0]!.value)));
});

test('what has none is as the library wrote it', async () => {
  expect(
    unzip(await writeWorkbook(planOf(OTHER)))
      .get('xl/styles.xml')!
      .toString(),
  ).not.toContain('quotePrefix');
});

test('the Open XML SDK finds no fault, in a form neither', async () => {
  const [settings] = templateSheets('en');
  const form = await writeForm(
    [{ ...settings!, rows: settings!.rows.map((row) => [row[0]!, '=1+1', ...row.slice(2)]) }],
    {
      title: 'T',
    },
  );
  expect(new Set(quotedIn(form))).toEqual(new Set(['=1+1']));
  const folder = mkdtempSync(join(tmpdir(), 'addendum-'));
  try {
    for (const [n, bytes] of [await writeWorkbook(planOf(['h', ...LIKE], 0)), form].entries()) {
      const file = join(folder, `${n}.xlsx`);
      writeFileSync(file, bytes);
      const command = join(__dirname, '../../../../node_modules/.bin/ooxml-validator');
      const report = JSON.parse(execFileSync(command, [file], { encoding: 'utf8' })) as { errors: unknown };
      expect(report.errors).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
