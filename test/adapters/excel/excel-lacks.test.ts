/** What an Excel of few requirement sets cannot do, and what none can. */
import { closeExcel, openLedger } from './writing';

afterAll(closeExcel);

/** Each feature that is lacking, with the set that has it. */
async function lacking(version: string): Promise<string[]> {
  const found = await (await openLedger(version)).writer.lacks();
  expect(found.every(({ code, severity }) => code === 'excel-lacks' && severity === 'note')).toBe(true);
  return found.map(({ values }) => ('feature' in values ? `${values.feature} ${values.set}` : '').trim());
}

const UNDO = 'undo ExcelApi 1.20';
const RAISED = 'raised ExcelApi 1.18';
/** No set has them: they are said in every Excel. */
const NOWHERE = ['direction', 'chart-text'];

test.each([
  ['1.17', [UNDO, RAISED, ...NOWHERE]],
  ['1.18', [UNDO, ...NOWHERE]],
  ['1.19', [UNDO, ...NOWHERE]],
  ['1.20', NOWHERE],
])('an Excel with ExcelApi %s', async (version, wanted) => {
  expect(await lacking(version)).toEqual(wanted);
});
