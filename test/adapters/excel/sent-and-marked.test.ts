/** What is asked for and sent at once, and the mark by which a sheet is known as ours: without Excel, by what they are given. */
import type { Area } from '../../../src/core/values/address';
import { asRefusal, EDITING } from '../../../src/adapters/excel/as-refusal';
import { planBlocks } from '../../../src/adapters/excel/plan-blocks';
import { formulaOf, isMark, isUnfinished, readMark } from '../../../src/adapters/excel/write/our-mark';
import { bytesOf, RequestBatch } from '../../../src/adapters/excel/write/request-batch';
import { around, twice } from '../../../src/adapters/excel/write/undo-writing';
import { diagnostic, Refusal } from '../../../src/core/values/diagnostic';

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

describe('blocks', () => {
  test('cover every used cell once, sheet by sheet, none too large', () => {
    const sheets = [
      { name: 'A', used: area(3, 2, 9_002, 11) },
      { name: 'empty', used: undefined },
      { name: 'B', used: area(5, 1, 5, 1) },
      { name: 'C', used: area(7, 1, 2_006, 30) },
    ];
    const plan = planBlocks(sheets);
    expect(plan.total).toBe(90_000 + 1 + 60_000);
    const next = new Map<number, number>();
    const seen: number[] = [];
    for (let blocks = plan.next(); blocks.length > 0; blocks = plan.next()) {
      let cells = 0;
      for (const { sheet, name, area: part } of blocks) {
        const { used } = sheets[sheet]!;
        expect(name).toBe(sheets[sheet]!.name);
        expect([part.left, part.right]).toEqual([used!.left, used!.right]);
        expect(part.top).toBe(next.get(sheet) ?? used!.top);
        next.set(sheet, part.bottom + 1);
        cells += (part.bottom - part.top + 1) * (part.right - part.left + 1);
        if (seen.at(-1) !== sheet) seen.push(sheet);
      }
      // What was guessed of a cell, before any was measured.
      expect(cells).toBeLessThanOrEqual(20_030);
      expect(plan.done).toBeLessThanOrEqual(plan.total);
    }
    expect(seen).toEqual([0, 2, 3]);
    expect([...next]).toEqual([
      [0, 9_003],
      [2, 6],
      [3, 2_007],
    ]);
    expect(plan.done).toBe(plan.total);
  });

  test('grow smaller with what was measured, and larger again by halves', () => {
    const rowsOf = (length: number): number => {
      const plan = planBlocks([{ name: 'A', used: area(1, 1, 1_000_000, 10) }]);
      plan.next();
      const rows = Array.from({ length: 100 }, () => Array.from({ length: 10 }, () => 'x'.repeat(length)));
      plan.measure(rows, rows);
      const part = plan.next()[0]!.area;
      return part.bottom - part.top + 1;
    };
    expect(rowsOf(1000)).toBeLessThan(100);
    expect(rowsOf(1000)).toBeGreaterThan(30);
    expect(rowsOf(0)).toBeLessThanOrEqual(4_000);
    expect(rowsOf(0)).toBeGreaterThan(2_000);
  });
});

describe('a batch of requests', () => {
  const batched = (signal?: AbortSignal) => {
    const told: string[] = [];
    const context = {
      application: { suspendApiCalculationUntilNextSync: () => told.push('suspend') },
      sync: () => Promise.resolve(void told.push('sync')),
    };
    const batch = new RequestBatch(context as unknown as Excel.RequestContext, {
      signal,
      onSent: (bytes) => told.push(`sent ${bytes}`),
    });
    return { batch, told };
  };

  test('is sent before it grows too large, its calculation put off once for each answer', async () => {
    const { batch, told } = batched();
    for (const bytes of [1_000_000, 500_000, 1, 2_000_000, 3]) await batch.take(bytes);
    await batch.send();
    expect(told).toEqual([
      ...['suspend', 'sync', 'sent 1500000', 'suspend', 'sync', 'sent 1', 'suspend', 'sync', 'sent 2000000'],
      ...['suspend', 'sync', 'sent 3'],
    ]);
  });

  test('nothing more is sent once it is told to stop', async () => {
    const stop = new AbortController();
    const { batch, told } = batched(stop.signal);
    await batch.take(10);
    stop.abort(new Error('stop'));
    await expect(batch.send()).rejects.toThrow('stop');
    await expect(batch.take(200_000)).rejects.toThrow('stop');
    expect(told).toEqual(['suspend']);
  });

  test('letters beyond ASCII may take three bytes', () => {
    expect([bytesOf('abc'), bytesOf('é'), bytesOf([['汉', 1]])]).toEqual([5, 9, 27]);
  });
});

describe('our mark', () => {
  test.each<[string, string, unknown]>([
    ["='Annex'!$A$1:$F$40", 'A1:F40', { area: 'A1:F40', chart: [], isUnfinished: false }],
    ['=Annex!$A$1:$F$40', 'unfinished A1:F40', { area: 'A1:F40', chart: [], isUnfinished: true }],
    ["='It''s'!$A$1", 'A1:A1', { area: 'A1:A1', chart: [], isUnfinished: false }],
    ["='Annex'!$A$1:$F$40", 'A1:F40 A2:A5 B2:B5', { area: 'A1:F40', chart: ['A2:A5', 'B2:B5'], isUnfinished: false }],
    // A row was put into it since.
    ["='Annex'!$A$1:$F$41", 'A1:F40', undefined],
    ["='Annex'!$B$1:$G$40", 'A1:F40', undefined],
    ['=#REF!', 'A1:F40', undefined],
  ])('%s with %j', (formula, comment, mark) => {
    expect(readMark(formula, comment)).toEqual(mark);
    expect(isUnfinished({ comment } as Excel.NamedItem)).toBe(comment.startsWith('unfinished'));
  });

  test('is a name of the sheet’s own', () => {
    const item = (scope: string, isNullObject = false): Excel.NamedItem => ({ scope, isNullObject }) as Excel.NamedItem;
    expect([isMark(item('Worksheet')), isMark(item('Workbook')), isMark(item('Worksheet', true))]).toEqual([
      ...[true, false, false],
    ]);
    expect(formulaOf("It's", 'A1:F40')).toBe("='It''s'!$A$1:$F$40");
  });
});

test('the area around two', () => {
  expect(around(area(1, 5, 3, 6), area(2, 2, 9, 4))).toEqual(area(1, 2, 9, 6));
});

describe('a job that may be done again', () => {
  test.each([
    [0, 1, 'done'],
    [1, 2, 'done'],
    [2, 2, 'failed'],
  ])('that fails %i times is tried %i times', async (fails, tries, outcome) => {
    let tried = 0;
    let isDone = false;
    const job = async (): Promise<void> => {
      await Promise.resolve();
      if (++tried <= fails) throw new Error('failed');
      isDone = true;
    };
    const came = await twice(job).then(
      () => (isDone ? 'done' : 'not yet'),
      () => 'failed',
    );
    expect([tried, came]).toEqual([tries, outcome]);
  });
});

test('what Excel could not do: a refusal, but what was cancelled or refused already stays what it is', () => {
  const refused = new Refusal(diagnostic('excel-editing', { file: '', sheet: '', cell: '' }, {}));
  const cancelled = Object.assign(new Error('x'), { name: 'AbortError' });
  expect(asRefusal(refused, 'a')).toBe(refused);
  expect(asRefusal(cancelled, 'a')).toBe(cancelled);
  const said = (error: unknown): unknown => (asRefusal(error, 'a') as Refusal).diagnostic;
  expect(said({ code: EDITING })).toMatchObject({ code: 'excel-editing', at: [{ file: 'a' }] });
  expect(said({ code: 'X', message: 'no' })).toMatchObject({ code: 'file-unreadable', values: { detail: 'no (X)' } });
  expect(said(new Error('odd'))).toMatchObject({ values: { detail: 'odd' } });
  expect(said('text')).toMatchObject({ values: { detail: 'text' } });
});
