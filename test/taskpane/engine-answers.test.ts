/** Answers of the engine by their parts: pages of lists, what is asked again otherwise, one finding of several, rows of one sheet among many. */
import { correctWorkbooks } from '../../src/core/correct-workbooks';
import { reconcileWorkbooks } from '../../src/core/reconcile-workbooks';
import { rowsBehind } from '../../src/core/reconciliation/rows-behind';
import type { Workbook } from '../../src/core/workbook/workbook';
import { BudgetAnswers } from '../../src/taskpane/engine/budget-answers';
import { edits } from '../../src/taskpane/engine/edit-answers';
import { FiguresByRow } from '../../src/taskpane/engine/figures-by-row';
import { NO_DRAFT } from '../../src/taskpane/engine/mapping-questions';
import { MappingAnswers } from '../../src/taskpane/engine/mapping-answers';
import type { Opened } from '../../src/taskpane/engine/opened';
import { shownRows } from '../../src/taskpane/engine/shown-rows';
import { check, states } from '../../src/taskpane/engine/status-answers';
import { BUDGET } from '../core/budget-documents/budget-book';
import { costSheets } from '../core/reconciliation/costs';
import { workbookOf } from '../workbook-of';

function opened(...workbooks: readonly Workbook[]): Opened {
  const { value, diagnostics } = reconcileWorkbooks(workbooks);
  return { inputs: [], workbooks, editable: workbooks, setUp: undefined, reconciliation: value, diagnostics };
}

describe('the reporting status', () => {
  const codes = Array.from({ length: 23 }, (_, at) => `S${String(at).padStart(2, '0')}`);
  const book = workbookOf(`
    # Settings
    Setting | Value
    Reports since | 1995
    # States
    State | Name
    ${codes.map((code) => `${code} | State ${code}`).join('\n')}
    # Reporting duties
    Instrument | Due | From year
    P5 | 31 March | 1996
    # Parties
    State | Instrument | Entry into force
    ${codes.map((code) => `${code} | P5 | 1990-01-01`).join('\n')}
    # Reports
    State | Instrument | Year | Submitted on
    S00 | P5 | 1996 | 1996-03-01
    S00 | P5 | 2012 | 2012-03-01
    S00 | P5 | 2013 | 2013-05-01
  `);
  const checked = check(opened(book), { asAt: '2013-12-31', year: 2013 });
  const ask = { language: 'en', instrument: 'P5', class: undefined, search: '', from: 0, count: 500 } as const;

  test('a history is of the last years, the latest last', () => {
    const [first] = states(checked, ask).states;
    expect(first!.years.map(({ year }) => year)).toEqual([
      2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013,
    ]);
    expect(first!.years.slice(-3).map((each) => each.class)).toEqual(['not this year', 'on time', 'late']);
  });

  test.each([1, 4, 7, 23, 50])('pages of %i are the whole list, each once', (count) => {
    const all = states(checked, ask);
    expect([all.total, all.states.length]).toEqual([23, 23]);
    const pages = Array.from({ length: Math.ceil(23 / count) }, (_, page) =>
      states(checked, { ...ask, from: page * count, count }),
    );
    expect(pages.flatMap((page) => page.states)).toEqual(all.states);
    expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([23]));
  });
});

describe('contributions', () => {
  const more = BUDGET.replace(
    '# Receipts',
    'M2 | CHN | estimate | 50.00 | 2014-05-01 | 2014-06-01 | 9\nM2 | EGY | estimate | 70.00 | 2014-05-01 | 2014-06-01 | 10\n\n# Receipts',
  );
  const fresh = () => new BudgetAnswers(opened(workbookOf(more)), undefined);
  const days = ['2013-12-31', '2014-03-01', '2014-07-31', '2014-12-31'];

  test('are of the day that is asked for, whatever was asked before', () => {
    const each = days.map((asAt) => fresh().contributions({ asAt, language: 'en' }));
    expect(new Set(each.map(({ total }) => String(total.received))).size).toBe(days.length);
    const answers = fresh();
    for (const order of [days, [...days].reverse()])
      for (const asAt of order)
        expect(answers.contributions({ asAt, language: 'en' })).toEqual(each[days.indexOf(asAt)]);
  });

  test('of one meeting are its own, and those of all its States’ meetings together', () => {
    const answers = fresh();
    const ask = { asAt: '2014-07-31', language: 'en', search: '', from: 0, count: 100 } as const;
    const of = (meeting: number | undefined) => answers.contributionStates({ ...ask, meeting }).states;
    expect(of(1).map(({ code, assessed }) => [code, assessed])).toEqual([
      ['EGY', 7000n],
      ['CHN', 5000n],
    ]);
    for (const { code, assessed, received, outstanding } of of(undefined)) {
      const own = [of(0), of(1)].flatMap((list) => list.filter((each) => each.code === code));
      const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);
      expect([assessed, received, outstanding]).toEqual([
        sum(own.map((each) => each.assessed)),
        sum(own.map((each) => each.received)),
        sum(own.map((each) => each.outstanding)),
      ]);
    }
    const owed = of(undefined).map(({ outstanding }) => outstanding);
    expect(owed).toEqual([...owed].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
  });
});

describe('a choice about findings', () => {
  const GROUP = { code: 'amount-as-text', severity: 'note' } as const;
  const text = `
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | '90.50
    M-02    | A1   | '210.25
    M-02    | A2   | '10.75
  `;
  const cellsOf = async (index: number | undefined, own = text): Promise<string[]> => {
    const given = opened(workbookOf(costSheets(own)));
    const found = given.diagnostics.filter(({ code }) => code === 'amount-as-text');
    expect(found).toHaveLength(3);
    const made = await edits(given, found, {
      does: 'fix',
      language: 'en',
      group: GROUP,
      ...(index === undefined ? {} : { index }),
      option: 0,
    });
    return made.cells.map(({ sheet, row, value }) => `${sheet} ${row} ${String(value)}`);
  };

  test('is about the one that was chosen, or about all', async () => {
    expect(await cellsOf(0)).toEqual(['Expenditures 2 90.5']);
    expect(await cellsOf(1)).toEqual(['Expenditures 3 210.25']);
    expect(await cellsOf(2)).toEqual(['Expenditures 4 10.75']);
    expect(await cellsOf(undefined)).toEqual(['Expenditures 2 90.5', 'Expenditures 3 210.25', 'Expenditures 4 10.75']);
  });

  test('is waived for the one that was chosen', async () => {
    const given = opened(workbookOf(costSheets(text)));
    const found = given.diagnostics.filter(({ code }) => code === 'amount-as-text');
    const made = await edits(given, found, {
      ...{ does: 'waive', language: 'en', group: GROUP, index: 1 },
      ...{ reason: 'as printed', by: 'A. B.', on: '2014-01-02' },
    });
    const [sheet] = made.sheets;
    const rows = sheet!.rows.slice(1).map(({ cells }) => cells.map((cell) => cell?.value).join(' | '));
    expect(rows).toEqual([expect.stringContaining('Expenditures!C3')]);
    // What keeps a value's direction in a line of text is none of a cell's.
    expect(rows.join('')).not.toMatch(/[\u2066-\u2069]/);
  });

  test('goes to the sheet of corrections where the cell is corrected already, and nowhere near the cell', async () => {
    const corrections =
      "# Corrections\nFile | Sheet | Cell | Held | Read as | As | Reason\ncosts.xlsx | Expenditures | C3 | '21O.25 | '210.25 | text | typed O";
    const raw = workbookOf(costSheets(`${text.replace('210.25', '21O.25')}\n${corrections}`));
    const read = correctWorkbooks([raw]);
    const { value, diagnostics } = reconcileWorkbooks(read);
    const given: Opened = {
      inputs: [],
      workbooks: read,
      editable: [raw],
      setUp: undefined,
      reconciliation: value,
      diagnostics,
    };
    const found = diagnostics.filter(({ code }) => code === 'amount-as-text');
    const made = await edits(given, found, {
      does: 'fix',
      language: 'en',
      group: GROUP,
      option: 0,
    });
    expect(made.cells.filter(({ sheet }) => sheet === 'Expenditures').map(({ row }) => row)).toEqual([2, 4]);
    expect(made.cells.some(({ sheet, row }) => sheet === 'Corrections' && row === 2)).toBe(true);
  });
});

test('sheets for costs are not made where amounts stand in sheets of other names', async () => {
  const sheets = async (text: string): Promise<string[]> => {
    const made = await edits(opened(workbookOf(text)), [], { does: 'set up', job: 'costs', language: 'en' });
    return made.sheets.map(({ name }) => name);
  };
  const REGISTERS =
    '# Meetings\nCode | Title | Start | End\nM1 | First | 2013-01-01 | 2013-01-02\n# Budget lines\nCode | Title\nA1 | Interpretation';
  const read =
    '# Costs\nMeeting | Line | Budget | Spent\nM1 | A1 | 10 | 9\n# Reading\nSheet | Table | Column | Is | Value\nCosts | | Budget | Estimate\nCosts | | Spent | Actual';
  expect(await sheets(REGISTERS)).toEqual(expect.arrayContaining(['Estimates', 'Expenditures']));
  const made = await sheets(`${REGISTERS}\n${read}`);
  expect([made.includes('Estimates'), made.includes('Expenditures'), made.includes('Meetings')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a row leads to its figure; of a shared row to its first part', () => {
  const { reconciliation } = opened(
    workbookOf(
      costSheets(`
        # Expenditures
        Meeting | Line | Amount | Cost object
        M-01    | A1   | 90     |
        M-02    | A1   | 210    |
                |      | 100    | X
        # Mapping
        Column      | Value | Meeting | Line | Share
        Cost object | X     | M-01    | A2   | 1/2
        Cost object | X     | M-02    | A2   | 1/2
      `),
    ),
  );
  const figures = new FiguresByRow(reconciliation, rowsBehind(reconciliation));
  const at = (cell: string) => figures.get({ file: 'costs.xlsx', sheet: 'Expenditures', cell });
  expect([at('C2'), at('A3'), at('C4'), at('C9')]).toEqual([
    { meeting: 0, line: 0 },
    { meeting: 1, line: 0 },
    { meeting: 0, line: 1 },
    undefined,
  ]);
});

describe('a workbook in another form', () => {
  const book = workbookOf('# Costs 2013\nItem | Budget | Actual\nStaff | 200 | 190\nTravel | 100 | 90', 'book.xlsx');
  const fresh = () => new MappingAnswers(opened(book));
  const ask = { ...NO_DRAFT, language: 'en' } as const;
  const table = { file: 'book.xlsx', sheet: 'Costs 2013', table: 'A1' };
  const without = (heading: string) =>
    ({ ...NO_DRAFT, said: [{ ...table, columns: [{ heading, is: '' }] }], language: 'en' }) as const;

  test('a sheet of both sides is counted once', () => {
    expect(fresh().shown(ask).rowsRead).toBe(2);
  });

  test('what is asked otherwise is answered otherwise, and as it was when it is asked again', () => {
    const answers = fresh();
    const asked = [ask, without('Actual'), without('Budget')];
    const each = asked.map((one) => fresh().shown(one));
    expect(each.map(({ estimate, expenditure }) => [estimate.amount, expenditure.amount])).toEqual([
      [30_000, 28_000],
      [30_000, 0],
      [0, 28_000],
    ]);
    for (const at of [0, 1, 2, 1, 0]) expect(answers.shown(asked[at]!)).toEqual(each[at]);
  });
});

test('what a cell held before is told at its own sheet alone', () => {
  const corrections =
    "# Corrections\nFile | Sheet | Cell | Held | Read as | As | Reason\ncosts.xlsx | Expenditures | C2 | '9O | 90 | number | typed O";
  const [book] = correctWorkbooks([
    workbookOf(costSheets(`# Expenditures\nMeeting | Line | Amount\nM-01 | A1 | '9O\nM-02 | A1 | 210\n${corrections}`)),
  ]);
  const before = (name: string): string[] =>
    shownRows(
      book!,
      book!.sheets.find((sheet) => sheet.name === name)!,
      1,
      9,
    ).flatMap(({ row, cells }) =>
      cells.flatMap((cell) => (cell.before === undefined ? [] : [`${row} ${cell.column} ${cell.before} ${cell.text}`])),
    );
  expect(before('Expenditures')).toEqual(['2 3 9O 90']);
  expect(before('Estimates')).toEqual([]);
});

test.each([1, 2, 3, 4])('rows from %i on, up to another', (from) => {
  const book = workbookOf('# S\na\n|\nb\nc');
  const rows = (first: number, last: number) => shownRows(book, book.sheets[0]!, first, last).map(({ row }) => row);
  expect(rows(from, 9)).toEqual([1, 3, 4].filter((row) => row >= from));
  expect(rows(1, from)).toEqual([1, 3, 4].filter((row) => row <= from));
});
