/** Tables that stand as they are printed: meetings down and lines across, the other way round, or a sheet for each meeting. */
import type { BuiltSheet } from '../build-xlsx';
import type { Book, Cell, Row } from './book';
import { address, plainSheet, shuffled, tableOf, xlsx } from './book';
import { onBothBooks } from './books';
import type { Expected } from './judge';
import { expectFigures } from './judge';
import type { Grid, Side } from './grid';
import { gridOf, withoutNil } from './grid';
import { LANGUAGES } from './shared';

type Writing = (name: string, grid: Grid, book: Book) => BuiltSheet;

const sum = (amounts: readonly (number | null)[]): number =>
  Math.round(amounts.reduce<number>((total, each) => total + (each ?? 0), 0) * 100) / 100;
const titlesOf = (book: Book, kind: string, column: string): ReadonlyMap<string, Cell> => {
  const { columns, rows } = tableOf(book, kind);
  const at = Math.max(columns.indexOf(column), columns.indexOf('Title') * (columns.includes(column) ? 0 : 1));
  return new Map(rows.map((row) => [String(row[0]), row[at] ?? null]));
};
const linesAcross = (
  grid: Grid,
  corner: Cell,
  headings: readonly Cell[],
  stub: (meeting: string) => Cell,
  nil: Cell = null,
): Row[] => [
  [corner, ...headings],
  ...grid.meetings.map((meeting) => [stub(meeting), ...grid.lines.map((line) => grid.at(meeting, line) ?? nil)]),
];

const WRITINGS: Readonly<Record<string, Writing>> = {
  'meetings down, codes across': (name, grid) => ({
    name,
    rows: linesAcross(grid, 'Meeting', grid.lines, (code) => code),
  }),
  'with an en dash for nil': (name, grid) => ({
    name,
    rows: linesAcross(grid, 'Meeting', grid.lines, (code) => code, '–'),
  }),
  'with a hyphen for nil': (name, grid) => ({
    name,
    rows: linesAcross(grid, 'Meeting', grid.lines, (code) => code, ' - '),
  }),
  'with zero for nil': (name, grid) => ({ name, rows: linesAcross(grid, 'Meeting', grid.lines, (code) => code, 0) }),
  'codes that are numbers as numbers': (name, grid) => {
    const number = (code: string): Cell => (/^[1-9]\d*$/.test(code) ? Number(code) : code);
    return { name, rows: linesAcross(grid, 'Meeting', grid.lines.map(number), number) };
  },
  'titles across and down': (name, grid, book) => {
    const [lines, meetings] = [titlesOf(book, 'BudgetLines', 'Title'), titlesOf(book, 'Meetings', 'Title')];
    return {
      name,
      rows: linesAcross(
        grid,
        'Meeting',
        grid.lines.map((line) => lines.get(line)!),
        (code) => meetings.get(code)!,
      ),
    };
  },
  'a Total column and a Total row': (name, grid) => {
    const rows = grid.meetings.map((meeting) => grid.lines.map((line) => grid.at(meeting, line)));
    const down = grid.lines.map((_, at) => sum(rows.map((row) => row[at]!)));
    return {
      name,
      rows: [
        ['Meeting', ...grid.lines, 'Total'],
        ...rows.map((row, at) => [grid.meetings[at]!, ...row, sum(row)]),
        ['Total', ...down, sum(down)],
      ],
    };
  },
  'a Total column first, and formulas': (name, grid) => {
    const rows = grid.meetings.map((meeting) => grid.lines.map((line) => grid.at(meeting, line)));
    const down = grid.lines.map((_, at) => sum(rows.map((row) => row[at]!)));
    const formula = (value: number): Cell => ({ formula: 'SUM(C2:C9)', value });
    return {
      name,
      rows: [
        ['Meeting', 'Total', ...grid.lines],
        ['Total', formula(sum(down)), ...down.map(formula)],
        ...rows.map((row, at) => [grid.meetings[at]!, formula(sum(row)), ...row]),
      ],
    };
  },
  'two rows of headings with a spanner': (name, grid, book) => {
    const titles = titlesOf(book, 'BudgetLines', 'Title');
    const [first, ...rest] = linesAcross(
      grid,
      null,
      grid.lines.map((line) => titles.get(line)!),
      (code) => code,
    );
    const width = grid.lines.length + 1;
    return {
      name,
      rows: [['Annex II'], [], ['Meeting', 'Conference-servicing and other costs'], first!, ...rest],
      merges: ['A3:A4', `B3:${address(width, 3)}`],
    };
  },
  'two rows of headings, titles over codes': (name, grid, book) => {
    const titles = titlesOf(book, 'BudgetLines', 'Title');
    const [first, ...rest] = linesAcross(grid, 'Meeting', grid.lines, (code) => code);
    return { name, rows: [[null, ...grid.lines.map((line) => titles.get(line)!)], first!, ...rest] };
  },
  'two rows of headings, codes over titles': (name, grid, book) => {
    const titles = titlesOf(book, 'BudgetLines', 'Title');
    const [, ...rest] = linesAcross(grid, 'Meeting', grid.lines, (code) => code);
    return {
      name,
      rows: [['Meeting', ...grid.lines], [null, ...grid.lines.map((line) => titles.get(line)!)], ...rest],
    };
  },
  'code and title of the meeting': (name, grid, book) => {
    const titles = titlesOf(book, 'Meetings', 'Title');
    return {
      name,
      rows: linesAcross(grid, 'Meeting', grid.lines, (code) => code).map(([stub = null, ...rest], at) => [
        stub,
        at === 0 ? 'Title' : titles.get(String(stub))!,
        ...rest,
      ]),
    };
  },
  'a number column and notes around': (name, grid) => ({
    name,
    rows: [
      ['Estimated and final costs'],
      ['(United States dollars)'],
      [],
      ['No.', 'Meeting', ...grid.lines, 'Remarks'],
      ...grid.meetings.map((meeting, at) => [
        at + 1,
        meeting,
        ...grid.lines.map((line) => grid.at(meeting, line)),
        'seen',
      ]),
      [],
      ['Note: amounts are exact.'],
    ],
  }),
  'columns and rows shuffled, blank rows between': (name, grid) => {
    const lines = shuffled(grid.lines, 5);
    const rows = shuffled(grid.meetings, 6).flatMap((meeting) => [
      [meeting, ...lines.map((line) => grid.at(meeting, line))],
      [],
    ]);
    return { name, rows: [['Meeting', ...lines], ...rows] };
  },
  'lines down, meetings across': (name, grid) => ({
    name,
    rows: [
      ['Line', ...grid.meetings],
      ...grid.lines.map((line) => [line, ...grid.meetings.map((meeting) => grid.at(meeting, line))]),
    ],
  }),
  'lines down, meetings across, with totals': (name, grid) => {
    const rows = grid.lines.map((line) => grid.meetings.map((meeting) => grid.at(meeting, line)));
    const down = grid.meetings.map((_, at) => sum(rows.map((row) => row[at]!)));
    return {
      name,
      rows: [
        ['Budget line', ...grid.meetings, 'Grand total'],
        ...rows.map((row, at) => [grid.lines[at]!, ...row, sum(row)]),
        ['Grand total', ...down, sum(down)],
      ],
    };
  },
  'titles of lines down, titles of meetings across': (name, grid, book) => {
    const [lines, meetings] = [titlesOf(book, 'BudgetLines', 'Title'), titlesOf(book, 'Meetings', 'Title')];
    return {
      name,
      rows: [
        ['Line', ...grid.meetings.map((code) => meetings.get(code)!)],
        ...grid.lines.map((line) => [lines.get(line)!, ...grid.meetings.map((meeting) => grid.at(meeting, line))]),
      ],
    };
  },
  'amounts as text': (name, grid) => {
    const text = (amount: number | null): Cell =>
      amount === null
        ? '—'
        : `${amount
            .toFixed(2)
            .replace(/\B(?=(\d{3})+\.)/g, ' ')
            .replace('.', ',')}`;
    return {
      name,
      rows: [
        ['Meeting', ...grid.lines],
        ...grid.meetings.map((meeting) => [meeting, ...grid.lines.map((line) => text(grid.at(meeting, line)))]),
      ],
    };
  },
};

onBothBooks('wide tables', (given) => {
  const rest = (book: Book, ...kinds: string[]): BuiltSheet[] =>
    book.filter(({ kind }) => !kinds.includes(kind) && !['Mapping', 'ExchangeRates'].includes(kind)).map(plainSheet);

  test.each(Object.keys(WRITINGS))('both sides: %s', async (how) => {
    const { book, expected } = await given();
    const write = WRITINGS[how]!;
    const sheets = [
      write('Estimates', gridOf(book, expected, 0), book),
      write('Expenditures', gridOf(book, expected, 1), book),
    ];
    const { codes } = await expectFigures(
      [xlsx([...rest(book, 'Estimates', 'Expenditures'), ...sheets])],
      how.includes('zero') ? zeros(book, expected) : withoutNil(expected),
    );
    expect(codes).not.toContain('total-differs');
  });

  test('one side each way', async () => {
    const { book, expected } = await given();
    const sheets = [
      WRITINGS['lines down, meetings across']!('Gastos estimados', gridOf(book, expected, 0), book),
      WRITINGS['meetings down, codes across']!('Расходы', gridOf(book, expected, 1), book),
    ];
    await expectFigures([xlsx([...rest(book, 'Estimates', 'Expenditures'), ...sheets])], withoutNil(expected));
  });

  test('a sheet for each meeting, named by its code: estimates', async () => {
    const { book, expected } = await given();
    const grids = [gridOf(book, expected, 0), gridOf(book, expected, 1)] as const;
    const sheets = grids[0].meetings.map((meeting) => ({ name: meeting, rows: meetingRows(grids[0], meeting) }));
    const ledger = WRITINGS['meetings down, codes across']!('Expenditures', grids[1], book);
    await expectFigures([xlsx([...rest(book, 'Estimates', 'Expenditures'), ...sheets, ledger])], withoutNil(expected));
  });

  test('a sheet for each meeting in two files: Estimates.xlsx and Expenditures.xlsx', async () => {
    const { book, expected } = await given();
    const files = (['Estimates', 'Expenditures'] as const).map((kind, side) => {
      const grid = gridOf(book, expected, side as Side);
      return xlsx(
        grid.meetings.map((meeting) => ({
          name: meeting,
          rows: [[`Costs of ${meeting}`], [], ...meetingRows(grid, meeting)],
        })),
        `${kind}.xlsx`,
      );
    });
    await expectFigures([xlsx(rest(book, 'Estimates', 'Expenditures')), ...files], withoutNil(expected));
  });
});

/** Line, title, amount, and a total below. */
function meetingRows(grid: Grid, meeting: string): Row[] {
  const rows = grid.lines.flatMap((line): Row[] =>
    grid.at(meeting, line) === null ? [] : [[line, 'anything', grid.at(meeting, line)]],
  );
  return [['Line', 'What for', 'Amount'], ...rows, ['Total', null, sum(rows.map((row) => row[2] as number))]];
}

/** Where nil is written as zero, every line of a meeting stands in the table. */
function zeros(book: Book, expected: Expected): Expected {
  const { meetings, lines } = gridOf(book, expected, 0);
  const pairs = meetings.flatMap((meeting) =>
    lines.map(
      (line) => [`${meeting} ${line}`, expected.lines[`${meeting} ${line}`] ?? (['0.00', '0.00'] as const)] as const,
    ),
  );
  return { lines: Object.fromEntries(pairs) };
}

onBothBooks('wide tables in languages', (given) => {
  test.each(LANGUAGES)('lines headed by their titles in %s', async (language) => {
    const { book, expected } = await given();
    const titles = titlesOf(book, 'BudgetLines', language === 'en' ? 'Title' : `Title ${language}`);
    const sheets = (['Estimates', 'Expenditures'] as const).map((name, side) => {
      const grid = gridOf(book, expected, side as Side);
      const heading = (line: string): Cell => String(titles.get(line)).toUpperCase();
      return { name, rows: linesAcross(grid, 'Meeting', grid.lines.map(heading), (code) => code) };
    });
    const registers = book.filter(({ kind }) => ['Settings', 'BudgetLines', 'Meetings'].includes(kind)).map(plainSheet);
    await expectFigures([xlsx([...registers, ...sheets])], withoutNil(expected));
  });
});
