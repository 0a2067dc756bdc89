/** Which hidden rows a filter hides: those below its heading, to the last row of its area and no further. */
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { buildXlsx, worksheet } from '../../../build-xlsx';
import { cellLines } from '../show';

const CRITERIA = '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>';

async function marks(area: string, hidden: readonly number[]): Promise<string[]> {
  const rows = [1, 2, 3, 4, 5]
    .map((n) => `<row r="${n}"${hidden.includes(n) ? ' hidden="1"' : ''}><c r="A${n}"><v>${n}</v></c></row>`)
    .join('');
  const xml = worksheet(rows, '', `<autoFilter ref="${area}">${CRITERIA}</autoFilter>`);
  const lines = cellLines(await openWorkbook(buildXlsx({ sheets: [{ name: 'S', xml }] }), { file: 'x.xlsx' }));
  return lines.map((line) => /\((.*)\)/.exec(line)?.[1] ?? '');
}

test.each([
  ['A1:A3', [3], ['', '', 'filtered', '', '']],
  ['A1:A3', [4], ['', '', '', 'hidden', '']],
  ['A1:A3', [2, 3, 4, 5], ['', 'filtered', 'filtered', 'hidden', 'hidden']],
  ['A2:A5', [1, 2, 3, 5], ['hidden', 'hidden', 'filtered', '', 'filtered']],
  ['A1:A5', [1, 5], ['hidden', '', '', '', 'filtered']],
])('filter over %s, hidden rows %j', async (area, hidden, expected) => {
  expect(await marks(area, hidden)).toEqual(expected);
});
