/** What is said of a table now goes before what was said: by file, sheet and table, by heading, and with one place for the meeting. */
import type { SaidOfTable } from '../../../src/core/mapping/said';
import { saidOver } from '../../../src/core/mapping/said-over';

const AT = { file: 'a.xlsx', sheet: 'Costs', table: 'A2' };
const over = (before: Omit<SaidOfTable, 'file' | 'sheet' | 'table'>, now: Partial<SaidOfTable>): SaidOfTable[] =>
  saidOver([{ ...AT, ...before }], [{ ...AT, ...now }]);

test.each([{ file: 'b.xlsx' }, { sheet: 'Others' }, { table: 'A9' }])('another table: %j', (other) => {
  const before: SaidOfTable = { ...AT, kind: 'Estimates' };
  const now: SaidOfTable = { ...AT, ...other, kind: 'left out' };
  expect(saidOver([before], [now])).toEqual([before, now]);
});

describe('the same table', () => {
  test('what is said of it anew counts, all else stays', () => {
    expect(over({ kind: 'Estimates', meeting: 'M-1' }, { kind: 'Expenditures' })).toEqual([
      { ...AT, kind: 'Expenditures', meeting: 'M-1', columns: [], values: [] },
    ]);
  });

  test('one column is the meeting, and one the line; a column said anew is what it is said to be now', () => {
    const columns = [
      { heading: 'Event', is: 'Meeting' },
      { heading: 'Item', is: 'Line' },
      { heading: 'Plan', is: 'Estimate' },
      { heading: 'Spent', is: 'Actual' },
    ];
    expect(over({ columns }, { columns: [{ heading: 'Place', is: 'Meeting' }] })[0]!.columns).toEqual([
      ...columns.slice(1),
      { heading: 'Place', is: 'Meeting' },
    ]);
    expect(over({ columns }, { columns: [{ heading: 'Spent', is: 'Estimate' }] })[0]!.columns).toEqual([
      ...columns.slice(0, 3),
      { heading: 'Spent', is: 'Estimate' },
    ]);
  });

  test('the meeting is written in one place: of all rows, or in a column', () => {
    const columns = [
      { heading: 'Event', is: 'Meeting' },
      { heading: 'Plan', is: 'Estimate' },
    ];
    expect(over({ columns }, { meeting: 'M-1' })).toEqual([
      { ...AT, meeting: 'M-1', columns: columns.slice(1), values: [] },
    ]);
    expect(over({ meeting: 'M-1' }, { columns })).toEqual([{ ...AT, columns, values: [] }]);
  });

  test('of rows with a value in a column: the value of another column is another', () => {
    const values = [
      { heading: 'Item', value: 'Other', is: 'left out' },
      { heading: 'Note', value: 'Other', is: 'counted' },
    ] as const;
    expect(over({ values }, { values: [{ ...values[0], is: 'counted' }] })[0]!.values).toEqual([
      values[1],
      { ...values[0], is: 'counted' },
    ]);
  });
});
