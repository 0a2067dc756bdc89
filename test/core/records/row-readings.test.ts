/** What is told of rows by small counters: areas of cells, times of day, marks, and amounts below zero. */
import { CellAreas } from '../../../src/core/records/cell-areas';
import { Findings } from '../../../src/core/records/findings';
import { TimesOfDay } from '../../../src/core/records/times-of-day';
import { ColumnWay } from '../../../src/core/records/column-ways';
import { dayFromIso } from '../../../src/core/values/calendar';
import { costs, findings } from '../reconciliation/costs';

const AT = { file: 'a.xlsx', sheet: 'S', cell: 'A1' };

describe('areas', () => {
  const areas = (cells: readonly (readonly [row: number, column: number])[], most = 10): string[] => {
    const all = new CellAreas();
    for (const [row, column] of cells) all.add(row, column);
    return all.list(most).map(({ top, left, bottom, right }) => `${top}-${bottom} ${left}-${right}`);
  };
  test.each<[string, readonly (readonly [number, number])[], readonly string[]]>([
    [
      'a run down a column',
      [
        [1, 2],
        [2, 2],
        [3, 2],
      ],
      ['1-3 2-2'],
    ],
    [
      'a row left out',
      [
        [1, 2],
        [3, 2],
      ],
      ['1-1 2-2', '3-3 2-2'],
    ],
    [
      'one cell twice',
      [
        [1, 2],
        [1, 2],
        [2, 2],
      ],
      ['1-2 2-2'],
    ],
    [
      'runs side by side',
      [
        [1, 2],
        [2, 2],
        [1, 3],
        [2, 3],
      ],
      ['1-2 2-3'],
    ],
    [
      'a column between',
      [
        [1, 2],
        [2, 2],
        [1, 4],
        [2, 4],
      ],
      ['1-2 2-2', '1-2 4-4'],
    ],
    [
      'runs of unlike length',
      [
        [1, 2],
        [2, 2],
        [1, 3],
      ],
      ['1-1 3-3', '1-2 2-2'],
    ],
    [
      'from the top',
      [
        [5, 1],
        [1, 3],
        [1, 9],
      ],
      ['1-1 3-3', '1-1 9-9', '5-5 1-1'],
    ],
  ])('%s', (_, cells, wanted) => {
    expect(areas(cells).sort()).toEqual([...wanted].sort());
    expect(areas(cells).map((each) => Number(each.split('-')[0]))).toEqual(
      areas(cells)
        .map((each) => Number(each.split('-')[0]))
        .sort((a, b) => a - b),
    );
  });

  test('more than are wanted are told by what holds them all', () => {
    const cells = [
      [5, 4],
      [1, 9],
      [8, 2],
    ] as const;
    expect(areas(cells, 3)).toHaveLength(3);
    expect(areas(cells, 2)).toEqual(['1-8 2-9']);
  });

  test('a column of very many runs is one', () => {
    const many = new CellAreas();
    for (let row = 1; row <= 1001; row += 2) many.add(row, 3);
    const [whole, ...others] = many.list(1);
    expect([whole, others]).toEqual([{ top: 1, left: 3, bottom: 1001, right: 3 }, []]);
  });
});

describe('times of day', () => {
  const DAY = dayFromIso('2013-04-08')!;
  const told = (times: readonly (number | undefined)[], universal: readonly number[] = []): unknown[] => {
    const clock = new TimesOfDay('Posting date', 'Expenditures');
    times.forEach((seconds, n) => {
      if (seconds === undefined) clock.addDay();
      else clock.add(DAY, seconds, universal.includes(n), () => ({ ...AT, cell: `A${n + 1}` }));
    });
    const found = new Findings();
    clock.report(found);
    return found.diagnostics().map(({ code, at, values }) => [code, at[0]!.cell, ...Object.values(values)]);
  };
  const hours = (hour: number, more = 0): number => hour * 3600 + more;
  test.each<[string, readonly (number | undefined)[], readonly number[], readonly unknown[]]>([
    ['none', [undefined, undefined], [], []],
    ['in the middle of the day', [hours(10), hours(15)], [], [['date-time-dropped', 'A1', 2, 'Posting date']]],
    [
      'all shortly before midnight: of the next day',
      [hours(23, 3540), hours(23, 3500)],
      [],
      [['date-near-midnight', 'A1', 2, 'Posting date', '23:59', '2013-04-08', '2013-04-09']],
    ],
    [
      'all shortly after midnight: of the day before',
      [60, 30],
      [],
      [['date-near-midnight', 'A1', 2, 'Posting date', '00:01', '2013-04-08', '2013-04-07']],
    ],
    [
      'near midnight, but one day has no time',
      [hours(23, 3540), undefined],
      [],
      [['date-time-dropped', 'A1', 1, 'Posting date']],
    ],
    [
      'near midnight, but one is not',
      [hours(23, 3540), hours(12, 60)],
      [],
      [['date-time-dropped', 'A1', 2, 'Posting date']],
    ],
    [
      'midnight of another zone, an hour more in summer',
      [hours(22), hours(23)],
      [],
      [['date-near-midnight', 'A1', 2, 'Posting date', '22:00', '2013-04-08', '2013-04-09']],
    ],
    ['two hours apart', [hours(21), hours(23)], [], [['date-time-dropped', 'A1', 2, 'Posting date']]],
    ['an odd time among them', [hours(22), hours(22, 17)], [], [['date-time-dropped', 'A1', 2, 'Posting date']]],
    [
      'said to be universal: the first that is',
      [hours(10), hours(11, 5), undefined],
      [1],
      [['date-near-midnight', 'A2', 1, 'Posting date', '11:00:05Z', '2013-04-08', '2013-04-07']],
    ],
  ])('%s', (_, times, universal, wanted) => {
    expect(told(times, universal)).toEqual(wanted);
  });
});

describe('ways of writing a column', () => {
  const way = (...texts: readonly string[]): string | undefined =>
    new ColumnWay(
      () => texts,
      (text) => (text === '' ? undefined : text),
    ).way();
  test('one that some settle so and some otherwise is not settled', () => {
    expect([way('', 'a', '', 'a'), way('a', 'b'), way('a', 'b', 'a'), way(''), way()]).toEqual([
      ...['a', undefined, undefined, undefined, undefined],
    ]);
  });

  test('what settles another is told once', () => {
    const column = new ColumnWay<string>(
      () => [],
      () => undefined,
    );
    const settle = (each: string): string | undefined => column.settle(each, () => AT, `is ${each}`)?.found;
    expect(['a', 'a', 'b', 'a', 'b', 'b'].map(settle)).toEqual([
      undefined,
      undefined,
      'is a',
      undefined,
      undefined,
      undefined,
    ]);
    expect([column.isSettled('a'), column.isSettled('c')]).toEqual([true, false]);
  });
});

describe('rows that are hidden, filtered or struck out', () => {
  const told = (code: 'rows-hidden' | 'rows-filtered' | 'rows-struck', ...text: readonly string[]): string[] =>
    findings(costs(['# Expenditures', ...text].join('\n')), code).map((found) => found.replace(/^.*?: /, ''));
  const HEAD = 'Meeting | Line | Amount';
  const rows = (...amounts: readonly string[]): string[] => [HEAD, ...amounts.map((amount) => `M-01 | A1 | ${amount}`)];
  test('runs of rows are told by their ends, single ones by themselves', () => {
    const hidden = [2, 3, 4, 6, 8, 9].map((row) => `@hiderow ${row}`);
    expect(told('rows-hidden', ...hidden, ...rows('1', '2', '3', '4', '5', '6', '7', '8'))).toEqual(['6, 2–4, 6, 8–9']);
  });

  test('a row that is both hidden and filtered is told once', () => {
    const text = ['@hiderow 2', '@filterrow 3', '@hiderow 4', '@filterrow 4', ...rows('1', '2', '3')];
    expect(told('rows-hidden', ...text)).toEqual(['2, 2, 4']);
    expect(told('rows-filtered', ...text)).toEqual(['1, 3']);
  });

  test('what is not seen in one row is in the next', () => {
    const text = rows('1', '2 ~ ;;;', '3', '4');
    expect(
      findings(costs(['# Expenditures', ...text].join('\n')), 'rows-unseen').map((found) =>
        found.replace(/^.*?: /, ''),
      ),
    ).toEqual(['1, 3']);
  });

  test('what is struck out in one row is not in the next', () => {
    expect(told('rows-struck', ...rows('1', '~~2~~', '3', '4'))).toEqual(['1, 3']);
  });
});

describe('amounts that are mostly below zero', () => {
  const told = (...amounts: readonly string[]): string[] =>
    findings(
      costs(
        ['# Expenditures', 'Meeting | Line | Amount', ...amounts.map((amount) => `M-01 | A1 | ${amount}`)].join('\n'),
      ),
      'amounts-negative',
    ).map((found) => found.replace(/,.*$/, ''));
  test('are asked about; zeros among them are not counted', () => {
    expect(told('-1', '-2', '-3', '-4', '-5')).toEqual(['Expenditures!C2: 5']);
    expect(told('0', '-1', '-2', '-3', '0', '-4', '-5')).toEqual(['Expenditures!C3: 5']);
    expect(told('-1', '-2', '-3', '4', '-5', '-6')).toEqual(['Expenditures!C2: 5']);
  });

  test('nor are they where they come to no less than nought, or are no more than those above it', () => {
    expect(told('-1', '-2', '-3', '6')).toEqual([]);
    expect(told('-1', '-2', '-3', '5.99')).toEqual(['Expenditures!C2: 3']);
    expect(told('-10', '-20', '1', '2')).toEqual([]);
    expect(told('-10', '-20', '-1', '1', '2')).toEqual(['Expenditures!C2: 3']);
  });

  test('one that cannot be read is neither', () => {
    expect(told('-1', '-2', '-3', 'x', '-5', '-6')).toEqual(['Expenditures!C2: 5']);
  });
});

describe('columns that number rows', () => {
  const told = (...numbers: readonly (number | string)[]): number =>
    findings(
      costs(
        [
          '# Expenditures',
          'No | Meeting | Line | Amount',
          ...numbers.map((number, n) => `${number} | M-01 | A1 | ${n + 5}`),
        ].join('\n'),
      ),
      'column-of-numbers',
    ).length;
  test('one more from row to row, from nought or one', () => {
    expect([told(1, 2, 3), told(0, 1, 2)]).toEqual([0, 0]);
    expect([told(2, 3, 4), told(1, 3, 4), told(1, 2, 2), told(3, 2, 1), told(1, 2, 4)]).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('a summary in the columns of its entries', () => {
  const told = (...rows: readonly string[]): string[] =>
    findings(costs(['# Expenditures', 'Meeting | Line | Amount', ...rows].join('\n')), 'rows-summarise');
  const ENTRIES = ['M-01 | A1 | 10', 'M-01 | A2 | 20', 'M-01 | A1 | 30', 'M-01 | A2 | 5'];
  const SUMS = ['M-01 | A1 | 40', 'M-01 | A2 | 25'];
  test('is asked about by its own rows, below and above', () => {
    expect(told(...ENTRIES, ...SUMS)).toEqual(['Expenditures!C6: 6:7, 4, 65.00, Expenditures: 6:7']);
    expect(told(...SUMS, ...ENTRIES)).toEqual(['Expenditures!C2: 2:3, 4, 65.00, Expenditures: 2:3']);
  });

  test('as many rows as it sums up are doubled entries; what does not add up is none', () => {
    expect(told(...SUMS, ...SUMS)).toEqual([]);
    expect(told(...ENTRIES, 'M-01 | A1 | 40', 'M-01 | A2 | 26')).toEqual([]);
    expect(told(...ENTRIES, ...SUMS, 'M-02 | A1 | 7')).toEqual([]);
  });
});
