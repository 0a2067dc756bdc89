/** A workbook of the reporting status alone lacks nothing; one that may hold costs does. */
import { EngineDesk } from '../../src/taskpane/engine/engine-desk';
import type { Outline } from '../../src/taskpane/engine/engine-messages';
import { buildXlsx } from '../build-xlsx';

const STATUS = [
  {
    name: 'Parties',
    rows: [
      ['State', 'Instrument', 'Entry into force'],
      ['AUS', 'P5', '2007-01-04'],
    ],
  },
  { name: 'About', rows: [['Kept by the Unit']] },
];
async function opened(...more: { name: string; rows: (string | number)[][] }[]): Promise<Outline> {
  const bytes = new Uint8Array(buildXlsx({ sheets: [...STATUS, ...more] }));
  return new EngineDesk().open({ files: [{ name: 'status.xlsx', bytes }] });
}
const lacking = ({ missing, groups }: Outline): [number, boolean] => [
  missing.length,
  groups.some(({ code }) => code === 'sheet-missing'),
];

test('of the status alone: no sheet of costs is missing', async () => {
  const outline = await opened();
  expect(outline.found.map(({ kind }) => kind)).toEqual(['Parties']);
  expect(lacking(outline)).toEqual([0, false]);
});

test.each([
  [
    'a sheet with numbers that nobody knows',
    {
      name: 'Sheet5',
      rows: [
        ['Hall', 'Cost'],
        ['A', 1200],
      ],
    },
  ],
  [
    'budget lines',
    {
      name: 'Budget lines',
      rows: [
        ['Code', 'Title'],
        ['A1', 'Interpretation'],
      ],
    },
  ],
])('beside %s the sheets of costs are missed', async (_, sheet) => {
  expect(lacking(await opened(sheet))).toEqual([2, true]);
});

test('nothing at all is not the status', async () => {
  const bytes = new Uint8Array(buildXlsx({ sheets: [{ name: 'About', rows: [['Nothing']] }] }));
  const outline = await new EngineDesk().open({ files: [{ name: 'none.xlsx', bytes }] });
  expect(lacking(outline)).toEqual([2, true]);
});
