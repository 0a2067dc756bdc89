/** What a table is guessed to be as a whole, by what stands in it, above it and around it: one thing different from case to case. */
import type { Surroundings } from '../../../src/core/mapping/guess-table';
import { guessTable, knows } from '../../../src/core/mapping/guess-table';
import { tableFacts } from '../../../src/core/mapping/column-facts';
import type { TableGuess } from '../../../src/core/mapping/guess';
import { noEntries, ofOtherYears } from '../../../src/core/mapping/label-decisions';
import { areToldApartByTitles, titleAbove } from '../../../src/core/mapping/table-titles';
import { plainTables } from '../../../src/core/workbook/plain-tables';
import { workbookOf } from '../../workbook-of';

type Known = Surroundings['known'];
const known = (meetings: readonly string[] = [], year: number | undefined = undefined): Known => ({
  isMeeting: (text) => meetings.includes(text),
  isLine: () => false,
  meetings,
  year,
  currency: undefined,
  told: () => undefined,
});
const AROUND: Surroundings = {
  ...{
    known: known(),
    sheetKind: undefined,
    isTitled: false,
    hasNamesakes: false,
    others: 0,
    isNamed: true,
    beside: 0,
  },
  ...{ names: ['Costs', 'book'], said: undefined, alike: 1, filesAlike: ['book'], isTwin: false, repeats: [] },
  hasPlanOfOthers: false,
};
const factsOf = (...rows: readonly string[]) => {
  const workbook = workbookOf(['# Costs', ...rows].join('\n'));
  return plainTables(workbook, workbook.sheets[0]!).map(tableFacts);
};
const guessed = (rows: readonly string[], around: Partial<Surroundings> = {}): TableGuess =>
  guessTable(factsOf(...rows)[0]!, { ...AROUND, ...around })!;
const questions = ({ open }: TableGuess): string[] => open.map(({ about, value }) => `${about} ${value}`.trim());
const decided = ({ decisions }: TableGuess): string[] => decisions.map(({ value, is }) => `${value}: ${is}`);

const HEAD = 'Item | Budget | Actual';
const ROWS = [HEAD, 'Rent | 1000 | 900', 'Travel | 500 | 400', 'Fees | 200 | 100'];
const AMOUNTS = ['Item | Amount', 'Rent | 1000', 'Travel | 500', 'Fees | 200'];

describe('signs', () => {
  test.each([
    [['Grant | -300 | -200'], []],
    [
      ['Grant | -300 | -200', 'Gift | -20 | -10'],
      ['value Grant', 'value Gift'],
    ],
    [
      ['Grant | -300 | -200', 'Gift | -20 | 0'],
      ['value Grant', 'value Gift'],
    ],
    [['Grant | -300 | -200', 'Gift | -20 | 10'], []],
  ])('lines below zero %j', (rows, asked) => {
    expect(questions(guessed([...ROWS, ...rows]))).toEqual(asked);
  });

  test('a single line above zero among those below it is asked about; of a ledger with more credits none, since its signs are asked about', () => {
    const rows = [HEAD, 'Rent | -1000 | -900', 'Travel | -500 | -400', 'Gift | 20 | 10'];
    expect(questions(guessed(rows))).toEqual(['value Gift']);
    const said = { file: '', sheet: '', table: '', kind: 'Expenditures' } as const;
    expect(questions(guessed(rows, { said }))).toEqual([]);
  });
});

describe('labels with one side only', () => {
  const total = 'Total | 1700 | 1400';
  test.each([
    ['below the last total', [...ROWS, total, 'Reserve | 90 |'], ['value Reserve']],
    ['without a total, where they sound like a note', [...ROWS, 'Exchange rate | 0.9 |'], ['value Exchange rate']],
    ['without a total, where they do not', [...ROWS, 'Reserve | 90 |'], []],
    ['with both sides', [...ROWS, total, 'Reserve | 90 | 80'], []],
    ['where others have one side too', [HEAD, 'Rent | 1000 |', 'Travel | | 400', total, 'Reserve | 90 |'], []],
  ])('%s', (_, rows, asked) => {
    expect(questions(guessed(rows))).toEqual(asked);
  });
});

describe('which side', () => {
  test.each<[string, readonly string[], Partial<Surroundings>, string | undefined]>([
    ['both by headings', ROWS, {}, 'Estimates and expenditures'],
    ['nothing says it', AMOUNTS, {}, undefined],
    ['a title of the plan', ['Budget of the year', ...AMOUNTS], {}, 'Estimates'],
    ['a title of what was spent', ['What was spent', ...AMOUNTS], {}, 'Expenditures'],
    ['a title of both', ['Budget and what was spent', ...AMOUNTS], {}, undefined],
    ['the name of the sheet', AMOUNTS, { names: ['Budget', 'book'] }, 'Estimates'],
    ['the name of the file', AMOUNTS, { names: ['Costs', 'actuals'] }, 'Expenditures'],
    ['the nearest title first', ['Budget', 'What was spent', ...AMOUNTS], {}, 'Expenditures'],
    ['the sheet before its title', ['Budget of the year', ...AMOUNTS], { sheetKind: 'Expenditures' }, 'Expenditures'],
    ['income', ['Income', ...AMOUNTS], {}, 'left out'],
    ['income, by the sheet', AMOUNTS, { names: ['Income', 'book'] }, 'left out'],
    ['a summary of others', ['Summary', ...AMOUNTS], { others: 1 }, 'left out'],
    ['a summary of nothing else', ['Summary', ...ROWS], {}, 'Estimates and expenditures'],
    ['a copy', ROWS, { isTwin: true }, undefined],
    ['set aside beside others', ROWS, { names: ['Old', 'book'], others: 1 }, undefined],
    ['set aside, and the only one', ROWS, { names: ['Old', 'book'] }, 'Estimates and expenditures'],
  ])('%s', (_, rows, around, kind) => {
    const guess = guessed(rows, around);
    expect(guess.kind).toBe(kind);
    expect(guess.isRead).toBe(kind !== 'left out');
    expect(questions(guess).includes('kind')).toBe(kind === undefined);
  });

  test('what is said goes before all', () => {
    const said = { file: '', sheet: '', table: '', kind: 'left out' } as const;
    expect(guessed(ROWS, { said }).kind).toBe('left out');
    expect(guessed(ROWS, { said, isTwin: true }).kind).toBe('left out');
  });

  test('of a copy nothing more is asked than whether it counts', () => {
    const around = { known: known(['A', 'B']) };
    expect(questions(guessed(AMOUNTS, around))).toEqual(['kind', 'Meeting']);
    expect(questions(guessed(AMOUNTS, { ...around, isTwin: true }))).toEqual(['kind']);
  });

  test('a sheet of another year is left out by its own name, a file only where files are of years', () => {
    const kindOf = (names: readonly string[], filesAlike: readonly string[]): string | undefined =>
      guessed(ROWS, { names, filesAlike, known: known([], 2013) }).kind;
    const both = 'Estimates and expenditures';
    expect(kindOf(['Costs 2012', 'book'], ['book'])).toBe('left out');
    expect(kindOf(['Costs 2013', 'book'], ['book'])).toBe(both);
    expect(kindOf(['Costs', 'book 2012'], ['book 2012'])).toBe(both);
    expect(kindOf(['Costs', 'book 2012'], ['book 2012', 'book 2013'])).toBe('left out');
    expect(kindOf(['Costs', 'book 2013'], ['book 2012', 'book 2013'])).toBe(both);
  });
});

describe('months', () => {
  const months = (over: readonly string[]): string[] => [
    ['Item', ...over].join(' | '),
    `Rent | ${over.map(() => '10').join(' | ')}`,
    `Fees | ${over.map(() => '20').join(' | ')}`,
  ];
  const sides = (rows: readonly string[], around: Partial<Surroundings> = {}): string[] =>
    guessed(rows, around).columns.map(({ is }) => is);
  test('are of the side of their table, unless a heading over them is of the other', () => {
    expect(sides(['Budget', ...months(['Jan', 'Feb'])])).toEqual(['Line', 'Estimate', 'Estimate']);
    expect(sides(['What was spent', ...months(['Jan', 'Feb'])])).toEqual(['Line', 'Actual', 'Actual']);
    expect(sides(months(['Jan', 'Feb']))).toEqual(['Line', 'Amount', 'Amount']);
    const spent = ['@merge B1:C1', ' | Actual | ', ...months(['Jan', 'Feb'])];
    expect(sides(spent, { sheetKind: 'Estimates' })).toEqual(['Line', 'Actual', 'Actual']);
  });
});

describe('labels among the rows', () => {
  const under = (first: string, second: string, others: readonly string[]): string[] => [
    HEAD,
    first,
    'Rent | 1000 | 900',
    'Travel | 500 | 400',
    second,
    ...others,
  ];
  const SAME = ['Rent | 100 | 90', 'Travel | 50 | 40'];
  test.each<[string, readonly string[], TableGuess['groups'], Partial<Surroundings>]>([
    ['the same lines under each', under('First', 'Second', SAME), 'meetings', {}],
    ['half of the lines', under('First', 'Second', [...SAME, 'Fees | 5 | 4', 'Cars | 5 | 4']), 'meetings', {}],
    ['fewer', under('First', 'Second', [SAME[0]!, 'Fees | 5 | 4', 'Cars | 5 | 4']), 'parts', {}],
    ['other lines', under('First', 'Second', ['Fees | 5 | 4', 'Cars | 5 | 4']), 'parts', {}],
    ['years', under('FY 2012', 'FY 2013', SAME), undefined, { known: known([], 2013) }],
    ['known meetings', under('A', 'B', ['Fees | 5 | 4']), 'meetings', { known: known(['A', 'B']) }],
    ['one of them known', under('A', 'B', ['Fees | 5 | 4']), 'parts', { known: known(['A']) }],
  ])('%s', (_, rows, groups, around) => {
    expect(guessed(rows, around).groups).toBe(groups);
  });
});

describe('whose meeting', () => {
  const placed = (rows: readonly string[], around: Partial<Surroundings>): unknown => {
    const { meeting } = guessed(rows, around);
    return meeting && (meeting.isConstant ? `= ${meeting.value}` : meeting.value);
  };
  test.each<[string, readonly string[], Partial<Surroundings>, string | undefined]>([
    ['nothing tells any', ROWS, {}, '= '],
    ['the only one known', ROWS, { known: known(['M-1']) }, '= M-1'],
    ['several known, none named', ROWS, { known: known(['M-1', 'M-2']) }, undefined],
    ['named by the sheet', ROWS, { known: known(['M-1', 'M-2']), names: ['M-2 costs', 'book'] }, 'sheet name'],
    ['the sheet names two', ROWS, { known: known(['M-1', 'M-2']), names: ['M-1 and M-2', 'book'] }, undefined],
    ['named by a title', ['Costs of M-2', ...ROWS], { known: known(['M-1', 'M-2']) }, 'title'],
    ['sheets alike', ROWS, { alike: 3 }, 'sheet name'],
    ['sheets alike that are named by sides', ROWS, { alike: 2, names: ['Budget', 'book'] }, '= '],
    ['told apart by titles', ['Spring talks', ...ROWS], { isTitled: true }, 'title'],
    ['files of meetings', ROWS, { filesAlike: ['spring talks', 'autumn talks'] }, 'file name'],
    ['files of months', ROWS, { filesAlike: ['costs jan', 'costs feb'] }, '= '],
    ['files of years, the year not known', ROWS, { filesAlike: ['costs 2012', 'costs 2013'] }, undefined],
    [
      'files of years, the year known',
      ROWS,
      { filesAlike: ['costs 2012', 'costs 2013'], names: ['Costs', 'costs 2013'], known: known([], 2013) },
      '= ',
    ],
    [
      'files of meetings of which the only one known is another',
      ROWS,
      { filesAlike: ['spring talks', 'autumn talks'], known: known(['M-1']) },
      undefined,
    ],
  ])('%s', (_, rows, around, where) => {
    expect(placed(rows, around)).toBe(where);
  });

  test('both sides under each of two headings of an upper row', () => {
    const [over, head] = [' | A | | B | ', 'Item | Budget | Actual | Budget | Actual'];
    expect(placed(['@merge B1:C1 D1:E1', over, head, 'Rent | 1 | 2 | 3 | 4', 'Fees | 5 | 6 | 7 | 8'], {})).toBe(
      'heading',
    );
    const oneSided = ['Item | Budget | Actual | Budget', 'Rent | 1 | 2 | 3', 'Fees | 5 | 6 | 7'];
    expect(placed(['@merge B1:C1', ' | A | | B ', ...oneSided], {})).not.toBe('heading');
  });
});

test('a text names a known meeting by its words, and only one', () => {
  const of = known(['M-1', 'Spring talks', 'M-10']);
  expect(knows(of, 'Costs of M-1')).toBe(true);
  expect(knows(of, 'costs (spring talks)')).toBe(true);
  expect(knows(of, 'Costs of M-100')).toBe(false);
  expect(knows(of, 'Spring talks and M-1')).toBe(false);
  expect(knows(of, 'Costs')).toBe(false);
});

describe('titles of codes', () => {
  const titles = (...rows: readonly string[]): string | undefined =>
    guessed(['Code | Name | Note | Budget | Actual', ...rows]).titles?.heading;
  test('stand in the column in which each code has one, and each its own', () => {
    expect(titles('A1 | Rent | x | 10 | 9', 'A2 | Travel | x | 20 | 19')).toBe('Name');
    expect(titles('A1 | Rent | a | 10 | 9', 'A1 | Travel | a | 20 | 19', 'A2 | Fees | b | 3 | 4')).toBe('Note');
    expect(titles('A1 | Rent | x | 10 | 9', 'A2 | Rent | x | 20 | 19')).toBe(undefined);
    expect(titles('A1 | Rent | x | 10 | 9', 'A1 | Cars | x | 1 | 1', 'A2 | Rent | x | 20 | 19')).toBe(undefined);
  });

  test('a total has none', () => {
    expect(titles('A1 | Rent | x | 10 | 9', 'A2 | Travel | x | 20 | 19', 'A2 | Total | | 30 | 28')).toBe('Name');
  });
});

describe('labels of rows that are no entries', () => {
  const list = (...meetings: readonly string[]): TableGuess =>
    guessed([`Meeting | ${HEAD}`, ...meetings.map((meeting) => `${meeting} | Rent | 10 | 9`)], {
      known: known([], 2013),
    });
  test('meetings of other years are left out beside one of this year', () => {
    expect(decided(list('Talks 2012', 'Talks 2013'))).toEqual(['Talks 2012: left out']);
    expect(decided(list('Talks 2012', 'Talks 2011'))).toEqual([]);
    expect(decided(list('Talks', 'Others 2013'))).toEqual([]);
    const { columns } = list('Talks 2012', 'Talks 2013');
    expect(ofOtherYears(columns, undefined)).toEqual([]);
    expect(ofOtherYears([], 2013)).toEqual([]);
  });

  test('what comes of others', () => {
    const { columns } = guessed([...ROWS, 'Net | 1 | 2', 'of which: cars | 3 | 4']);
    expect(noEntries(columns).map(({ value, is }) => `${value}: ${is}`)).toEqual([
      'Net: left out',
      'of which: cars: left out',
    ]);
    expect(noEntries([])).toEqual([]);
  });
});

describe('titles above tables', () => {
  const [one, two] = [
    ['Spring talks', ...ROWS],
    ['Autumn talks', ...ROWS],
  ];
  const apart = (...tables: readonly (readonly string[])[]): boolean =>
    areToldApartByTitles(tables.map((rows) => factsOf(...rows)[0]!));
  test('the nearest one that is a name', () => {
    const above = (...captions: readonly string[]): string => titleAbove(factsOf(...captions, ...ROWS)[0]!.table);
    expect(above('Costs of the year', 'Spring talks')).toBe('Spring talks');
    expect(above('Spring talks', 'in thousands of USD')).toBe('Spring talks');
    expect(above('Spring talks', '12')).toBe('Spring talks');
    expect(above()).toBe('');
  });

  test('tell tables apart that have most lines in common, each by its own', () => {
    expect(apart(one, two)).toBe(true);
    expect(apart(one, one)).toBe(false);
    expect(apart(one, ROWS)).toBe(false);
    expect(apart(one)).toBe(false);
    const rows = (first: string, ...others: readonly string[]): string[] => [
      'Autumn talks',
      HEAD,
      ...[first, ...others].map((label) => `${label} | 5 | 4`),
    ];
    expect(apart(one, rows('Rent', 'Cars', 'Phones', 'Paper'))).toBe(false);
    expect(apart(one, rows('Rent', 'Travel', 'Phones'))).toBe(true);
  });
});
