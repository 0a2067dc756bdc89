/** Several areas are selected together only where Excel can. */
import { HiddenSheet, selectPlace } from '../../../src/adapters/excel/select-place';

/** A stand-in of the few members that are used; what was selected. */
function excel(set: string, hasSelect: boolean, visibility = 'Visible'): string[] {
  const done: string[] = [];
  const sheet = {
    load: () => undefined,
    visibility,
    activate: () => void (visibility === 'Visible' || done.push('activated')),
    getRange: (cell: string) => ({ select: () => done.push(cell) }),
    getRanges: (cells: string) => (hasSelect ? { select: () => done.push(cells) } : {}),
  };
  const before = { load: () => undefined, address: 'Sheet1!B2', worksheet: { load: () => undefined, name: 'Sheet1' } };
  const context = {
    workbook: { getActiveCell: () => before, worksheets: { getItem: () => sheet } },
    sync: async () => undefined,
  };
  const run = async (_: object, work: (given: object) => Promise<unknown>): Promise<unknown> => work(context);
  const isSetSupported = (_: string, version: string): boolean => Number(version.slice(2)) <= Number(set.slice(2));
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  return done;
}

test.each([
  ['1.18', true, 'C5,C9:C12', 'C5,C9:C12'],
  ['1.17', true, 'C5,C9:C12', 'C5'],
  ['1.18', false, 'C5,C9:C12', 'C5'],
  ['1.18', true, 'C9:C12', 'C9:C12'],
  ['1.13', true, '', 'A1'],
])('ExcelApi %s (%s), %s', async (set, hasSelect, cell, selected) => {
  const done = excel(set, hasSelect);
  expect(await selectPlace({ file: 'f', sheet: 'S', cell })).toEqual({ file: 'f', sheet: 'Sheet1', cell: 'B2' });
  expect(done).toEqual([selected]);
});

test.each(['Hidden', 'VeryHidden'])('a sheet that is %s is told, and nothing is selected', async (visibility) => {
  const done = excel('1.18', true, visibility);
  await expect(selectPlace({ file: 'f', sheet: 'S', cell: 'C5' })).rejects.toThrow(HiddenSheet);
  expect(done).toEqual([]);
});
