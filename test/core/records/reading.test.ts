/** Workbooks in other offices' forms, read as the sheet Reading says. */
import { hasErrors, reconcileWorkbooks } from '../../../src/core/produce-annex';
import { workbookOf } from '../../workbook-of';

const REGISTERS = `
  # Settings
  Setting | Value
  Reporting year | 2013
  Currency | USD

  # Budget lines
  Code | Title
  A1 | Interpretation
  A2 | Documentation

  # Meetings
  Code | Title | Start | End
  M1 | Meeting one | 2013-04-08 | 2013-04-09
  M2 | Meeting two | 2013-11-14 | 2013-11-15
`;

/** Figures of each line (`M1/A1: 100.00 90.00`), and the codes of errors and warnings. */
function read(text: string, registers = REGISTERS): { lines: string[]; found: string[] } {
  const { value, diagnostics } = reconcileWorkbooks([workbookOf(registers, 'setup.xlsx'), workbookOf(text)]);
  const lines = value.meetings.flatMap(({ meeting, lines: own }) =>
    own
      .filter(({ estimate, expenditure }) => estimate.state !== 'nil' || expenditure.state !== 'nil')
      .map(({ line, estimate, expenditure }) => {
        const figure = ({ state, amount }: typeof estimate): string =>
          state === 'known' ? String(amount / 100) : state;
        return `${meeting.code}/${line.code}: ${figure(estimate)} ${figure(expenditure)}`;
      }),
  );
  const found = diagnostics.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
  return { lines, found: [...new Set(found)] };
}

test('estimate and actual side by side under one meeting, with group rows and totals', () => {
  const { lines, found } = read(`
    # Sheet1
    Task | Budgeted | Spent | Remaining
    Interpretation | 200 | 150 | 50
    Papers
    A2 Documentation | 120 | 75 | 45
    sub-total | 120 | 75 | 45
    Total | 320 | 225 | 95

    # Reading
    Sheet | Table | Column | Is | Value
    Sheet1 | | | Estimates and expenditures
    Sheet1 | | | Meeting | M1
    Sheet1 | | Task | Line
    Sheet1 | | Budgeted | Estimate
    Sheet1 | | Spent | Actual
    Sheet1 | | Remaining | Difference
  `);
  expect(lines).toEqual(['M1/A1: 200 150', 'M1/A2: 120 75']);
  expect(found).toEqual(['meeting-unestimated', 'meeting-unspent']);
});

const META = 'Sheet | Table | Column | Is | Value';

test('two-row heads: meetings over estimate, actual and variance', () => {
  const { lines, found } = read(`
    # Costs
    @merge B1:D1
    @merge E1:G1
    | M1 | | | Meeting two
    Budget line | Estimate | Actual | Variance | Estimate | Actual | Variance
    A1 | 100 | 90 | 10 | 200 | 210 | -10
    A2 | 50 | 45 | 5 | 80 | 70 | 10
    Total | 150 | 135 | 15 | 280 | 280 | 0

    # Reading
    ${META}
    Costs | | | Estimates and expenditures
    Costs | | | Meeting | heading
    Costs | | Budget line | Line
    Costs | | * / Estimate | Estimate
    Costs | | * / Actual | Actual
    Costs | | * / Variance | Difference
  `);
  expect(lines).toEqual(['M1/A1: 100 90', 'M1/A2: 50 45', 'M2/A1: 200 210', 'M2/A2: 80 70']);
  expect(found).toEqual([]);
});

test.each([
  ['Estimates', ['M1/A1: 100 unknown', 'M1/A2: 50 unknown']],
  ['Expenditures', ['M1/A1: unknown 90', 'M1/A2: unknown 45']],
])('a table with both columns that is said to be %s alone', (kind, wanted) => {
  const { lines } = read(`
    # Costs
    Budget line | Estimate | Actual
    A1 | 100 | 90
    A2 | 50 | 45

    # Reading
    ${META}
    Costs | | | ${kind}
    Costs | | | Meeting | M1
    Costs | | Budget line | Line
    Costs | | Estimate | Estimate
    Costs | | Actual | Actual
  `);
  expect(lines).toEqual(wanted);
});

test('one list in which a column says plan or actual', () => {
  const { lines, found } = read(`
    # List
    Department | Account | Kind of figure | Sum
    M1 | A1 | Plan | 100
    M1 | A1 | Actual | 90
    M1 | A2 | Plan | 50
    M1 | A2 | Income | 7
    M1 | A2 | Actual | 45

    # Reading
    ${META}
    List | | | Estimates and expenditures
    List | | Department | Meeting
    List | | Account | Line
    List | | Sum | Amount
    List | | Kind of figure | Estimate | Plan
    List | | Kind of figure | Actual | Actual
    List | | Kind of figure | left out | Income
  `);
  expect(lines).toEqual(['M1/A1: 100 90', 'M1/A2: 50 45']);
  expect(found).toEqual(['meeting-unestimated', 'meeting-unspent']);
});

test('a value that decides and was not answered is asked about', () => {
  const { found } = read(`
    # List
    Department | Account | Kind of figure | Sum
    M1 | A1 | Plan | 100
    M1 | A1 | Actual | 90
    M1 | A2 | Surprise | 50

    # Reading
    ${META}
    List | | Department | Meeting
    List | | Account | Line
    List | | Sum | Amount
    List | | Kind of figure | Estimate | Plan
    List | | Kind of figure | Actual | Actual
  `);
  expect(found).toContain('row-meaning-unclear');
});

test('the meeting in the first row of its group only, with a total of each', () => {
  const { lines, found } = read(`
    # Costs
    Meeting | Line | Budget | Spent
    M1 | A1 | 100 | 90
    | A2 | 50 | 45
    | Total | 150 | 135
    M2 | A1 | 80 | 81
    | A2 | 40 | 39
    | Total | 120 | 120
    Grand total | | 270 | 255

    # Reading
    ${META}
    Costs | | Meeting | Meeting | filled down
    Costs | | Line | Line
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
  `);
  expect(lines).toEqual(['M1/A1: 100 90', 'M1/A2: 50 45', 'M2/A1: 80 81', 'M2/A2: 40 39']);
  expect(found).toEqual([]);
});

test('group labels are meetings; a line without amounts is none', () => {
  const { lines, found } = read(`
    # Costs
    Item | Budget | Spent
    Meeting one
    Interpretation | 100 | 90
    Documentation
    M2
    Interpretation | 80 | 81
    Documentation | 40 |
    Total | 220 | 171

    # Reading
    ${META}
    Costs | | Item | Meeting | group label
    Costs | | Item | Line
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
  `);
  expect(lines).toEqual(['M1/A1: 100 90', 'M2/A1: 80 81', 'M2/A2: 40 nil']);
  expect(found.filter((code) => code !== 'code-variant' && code !== 'line-unspent')).toEqual([]);
});

test('sheets named for meetings, by a pattern', () => {
  const { lines } = read(`
    # M1 costs
    Line | Budget | Spent
    A1 | 100 | 90

    # M2 costs
    Line | Budget | Spent
    A2 | 40 | 39

    # Reading
    ${META}
    M* costs | | | Meeting | sheet name
    M* costs | | Line | Line
    M* costs | | Budget | Estimate
    M* costs | | Spent | Actual
  `);
  expect(lines).toEqual(['M1/A1: 100 90', 'M2/A2: 40 39']);
});

test('the meeting in a title above the table', () => {
  const { lines } = read(`
    # Costs
    Costs of Meeting two, Geneva
    |
    Line | Budget | Spent
    A1 | 100 | 90

    # Reading
    ${META}
    Costs | | | Meeting | title
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
  `);
  expect(lines).toEqual(['M2/A1: 100 90']);
});

describe('a meeting named in a title or in the name of a sheet', () => {
  const BOTH = REGISTERS.replace(
    'M2 | Meeting two',
    'M1-B | Meeting one, part B | 2013-05-01 | 2013-05-02\n  M2 | Meeting two',
  );
  const costs = (...titles: readonly string[]): string => `
    # Costs
    ${titles.join('\n    ')}
    Line | Budget | Spent
    A1 | 100 | 90

    # Reading
    ${META}
    Costs | | | Meeting | title
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
  `;
  const named = (sheet: string): string => `
    # ${sheet}
    Line | Budget | Spent
    A1 | 100 | 90

    # Reading
    ${META}
    ${sheet} | | | Meeting | sheet name
    ${sheet} | | Line | Line
    ${sheet} | | Budget | Estimate
    ${sheet} | | Spent | Actual
  `;

  test('is that of the title nearest to the table', () => {
    expect(read(costs('Costs of Meeting one', 'Costs of Meeting two')).lines).toEqual(['M2/A1: 100 90']);
    expect(read(costs('Costs of Meeting two', 'Costs of Meeting one')).lines).toEqual(['M1/A1: 100 90']);
    expect(read(costs('Costs of Meeting two', 'as approved')).lines).toEqual(['M2/A1: 100 90']);
  });

  test.each(['M1 and M2 costs', 'Meeting one, M2'])('is none where two are named: %s', (sheet) => {
    for (const text of [named(sheet), costs(sheet)]) {
      const { lines, found } = read(text);
      expect([lines, found.includes('meeting-unknown')]).toEqual([[], true]);
    }
  });

  test('is the one whose name holds the other’s; its code and its title are one name', () => {
    expect(read(named('M1-B costs'), BOTH).lines).toEqual(['M1-B/A1: 100 90']);
    expect(read(named('M1 costs'), BOTH).lines).toEqual(['M1/A1: 100 90']);
    expect(read(costs('M1: Meeting one'), BOTH).lines).toEqual(['M1/A1: 100 90']);
    expect(read(named('M10 costs'), BOTH).lines).toEqual([]);
  });
});

test('months across are added up, and their total is checked', () => {
  const text = (total: number): string => `
    # Costs
    Meeting | Line | Jan | Feb | Mar | Total
    M1 | A1 | 10 | 20 | 30 | 60
    M2 | A2 | 1 | | 3 | ${total}

    # Estimates
    Meeting | Line | Amount
    M1 | A1 | 70

    # Reading
    ${META}
    Costs | | | Expenditures
    Costs | | Jan | Actual
    Costs | | Feb | Actual
    Costs | | Mar | Actual
    Costs | | Total | Total
  `;
  expect(read(text(4)).lines).toEqual(['M1/A1: 70 60', 'M2/A2: nil 4']);
  expect(read(text(4)).found).not.toContain('total-differs');
  expect(read(text(5)).found).toContain('total-differs');
});

test('two tables on a sheet: one counts, the other is left out', () => {
  const { lines, found } = read(`
    # Costs
    Expenses
    Item | Budget | Spent
    Interpretation | 100 | 90
    Documentation | 40 | 30
    |
    Income
    Item | Budget | Spent
    Fees | 500 | 400
    Grants | 50 | 40

    # Reading
    ${META}
    Costs | | | Meeting | M1
    Costs | Expenses | Item | Line
    Costs | Expenses | Budget | Estimate
    Costs | Expenses | Spent | Actual
    Costs | Income | | left out
  `);
  expect(lines).toEqual(['M1/A1: 100 90', 'M1/A2: 40 30']);
  expect(found).not.toContain('numbers-not-looked-at');
});

test('a table of which nothing is said is an error, not passed over', () => {
  const { found } = read(`
    # Costs
    Item | Budget | Spent
    Interpretation | 100 | 90
    |
    Fees | Budget | Spent
    Entrance | 500 | 400
    Others | 50 | 40

    # Reading
    ${META}
    Costs | | | Meeting | M1
    Costs | Item | Item | Line
    Costs | Item | Budget | Estimate
    Costs | Item | Spent | Actual
  `);
  expect(found.some((code) => code === 'numbers-not-looked-at' || code === 'table-unanswered')).toBe(true);
});

test.each([
  ['an unknown word', 'Costs | | Item | Gadget', 'reading-invalid'],
  ['a contradiction', 'Costs | | Item | Line\n    Costs | | Item | Document', 'reading-doubled'],
  ['a sheet that is not there', 'Elsewhere | | Item | Line\n    Elsewhere | | Budget | Estimate', 'reading-unused'],
  ['no meeting', 'Costs | | Item | Line\n    Costs | | Budget | Estimate', 'table-unanswered'],
  [
    'an unknown meeting',
    'Costs | | | Meeting | M9\n    Costs | | Item | Line\n    Costs | | Budget | Estimate',
    'meeting-unknown',
  ],
])('answers that do not do: %s', (_, rows, code) => {
  const { found } = read(`
    # Costs
    Item | Budget | Spent
    Interpretation | 100 | 90

    # Reading
    ${META}
    ${rows}
  `);
  expect(found).toContain(code);
});

test('a difference that is not that of estimate and actual is said', () => {
  const text = (difference: number): string => `
    # Costs
    Line | Budget | Spent | Left
    A1 | 100 | 90 | ${difference}
    A2 | 50 | 45 | 5

    # Reading
    ${META}
    Costs | | | Meeting | M1
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
    Costs | | Left | Difference
  `;
  expect(read(text(10)).found).not.toContain('difference-contradicts');
  expect(read(text(12)).found).toContain('difference-contradicts');
});

test.each([
  ['fr', 'Lecture', 'Feuille | Tableau | Colonne | Est | Valeur', 'Réunion', 'nom de la feuille', 'Estimation', 'Réel'],
  ['ru', 'Чтение', 'Лист | Таблица | Столбец | Это | Значение', 'Совещание', 'имя листа', 'Смета', 'Факт'],
  ['ar', 'القراءة', 'الورقة | الجدول | العمود | هو | القيمة', 'الاجتماع', 'اسم الورقة', 'التقدير', 'الفعلي'],
  ['zh', '读取方式', '工作表 | 表 | 列 | 是 | 值', '会议', '工作表名', '估计数', '实际数'],
  ['es', 'Lectura', 'Hoja | Cuadro | Columna | Es | Valor', 'Reunión', 'nombre de la hoja', 'Estimación', 'Efectivo'],
])('answers in %s', (_, name, headings, meeting, whence, estimate, actual) => {
  const { lines } = read(`
    # M1
    Line | Money there | Money gone
    A1 | 100 | 90

    # ${name}
    ${headings}
    M1 | | | ${meeting} | ${whence}
    M1 | | Money there | ${estimate}
    M1 | | Money gone | ${actual}
  `);
  expect(lines).toEqual(['M1/A1: 100 90']);
});

test('a dash in place of a meeting’s dates: it is of the reporting year, with a warning; a blank stays an error', () => {
  const text = (start: string): string => `
    # Settings
    Setting | Value
    Reporting year | 2013

    # Budget lines
    Code | Title
    A1 | Interpretation

    # Meetings
    Code | Title | Start | End
    M1 | Meeting one | ${start} | ${start}

    # Estimates
    Meeting | Line | Amount
    M1 | A1 | 100

    # Expenditures
    Meeting | Line | Amount
    M1 | A1 | 90
  `;
  const dash = read(text('–'), '# Notes');
  expect(dash.lines).toEqual(['M1/A1: 100 90']);
  expect(dash.found).toEqual(['meeting-undated']);
  expect(read(text(''), '# Notes').found).toContain('value-missing');
});

test('the annex waits until somebody has looked over what was proposed', () => {
  const { diagnostics } = reconcileWorkbooks([
    workbookOf(REGISTERS.replace('Currency | USD', 'Looked over | no')),
    workbookOf('# Reading\nSheet | Table | Column | Is | Value', 'other.xlsx'),
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain('proposals-not-looked-over');
  expect(hasErrors(diagnostics.filter(({ code }) => code === 'proposals-not-looked-over'))).toBe(true);
});

test('what Settings say of columns stays valid beside Reading', () => {
  const { lines } = read(
    `
    # Costs
    Konto | Budget | Spent
    A1 | 100 | 90

    # Reading
    ${META}
    Costs | | | Meeting | M1
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
  `,
    REGISTERS.replace('Currency | USD', 'Currency | USD\n  Estimates: Konto | Line\n  Expenditures: Konto | Line'),
  );
  expect(lines).toEqual(['M1/A1: 100 90']);
});

test('two columns of a total: a row of a total is counted for neither side', () => {
  const { lines, found } = read(`
    # Costs
    Line | Budget | Spent
    A1 | 100 | 90
    A2 | 50 | 45
    Total | 150 | 136

    # Reading
    ${META}
    Costs | | | Meeting | M1
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
  `);
  expect(lines).toEqual(['M1/A1: 100 90', 'M1/A2: 50 45']);
  expect(found).toContain('total-differs');
});

test('a value that is filled down does not hold in the row of a total', () => {
  const { lines, found } = read(`
    # Costs
    Meeting | Line | Budget | Spent
    M1 | A1 | 100 | 90
    | A2 | 50 | 45
    M2 | A1 | 80 | 81
    | Grand total | 230 | 216

    # Reading
    ${META}
    Costs | | Meeting | Meeting | filled down
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
  `);
  expect(lines).toEqual(['M1/A1: 100 90', 'M1/A2: 50 45', 'M2/A1: 80 81']);
  expect(found).not.toContain('total-differs');
});

test('beside an amount of one side a blank of the other is nil, on either side', () => {
  const { lines, found } = read(`
    # Costs
    Line | Budget | Spent
    A1 | | 90
    A2 | 50 |
    Total | 50 | 90

    # Reading
    ${META}
    Costs | | | Meeting | M1
    Costs | | Budget | Estimate
    Costs | | Spent | Actual
  `);
  expect(lines).toEqual(['M1/A1: nil 90', 'M1/A2: 50 nil']);
  expect(found).not.toContain('amount-missing');
});

test('of several tables on a sheet the error names the one that lacks an answer, and its row is understood', () => {
  const sheets = (answer: string): string => `
    # Reading
    Sheet | Table | Column | Is | Value
    Costs | | Budget | Estimate |
    Costs | | Spent | Actual |
    Costs | Item | | Meeting | M1
    Costs | Item | Item | Line |
    Costs | Post | Post | Line |
    ${answer}

    # Costs
    Item | Budget | Spent
    A1 | 100 | 90

    Post | Budget | Spent
    A2 | 50 | 60
  `;
  const { diagnostics } = reconcileWorkbooks([workbookOf(REGISTERS, 'setup.xlsx'), workbookOf(sheets(''))]);
  const answers = diagnostics
    .filter(({ code }) => code === 'table-unanswered')
    .map(({ values }) => (values as { answer: string }).answer);
  expect(answers).toEqual(['Costs | Post | | Meeting | …']);
  expect(read(sheets(answers[0]!.replace('…', 'M2')))).toEqual({
    lines: ['M1/A1: 100 90', 'M2/A2: 50 60'],
    found: ['table-joined'],
  });
});
