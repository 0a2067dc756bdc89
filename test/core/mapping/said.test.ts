/** What the officer says goes before the guesses; it is kept, and can be changed again. */
import { keepAnswers } from '../../../src/core/edits/keep-answers';
import { isSetUpFile } from '../../../src/core/edits/is-set-up-file';
import { changedSetUp } from '../../../src/core/edits/set-up-file';
import type { MapOptions, Mapping } from '../../../src/core/mapping/map-workbooks';
import { mapWorkbooks, resultOf } from '../../../src/core/mapping/map-workbooks';
import { workbookOfForms } from '../../../src/core/mapping/set-up-workbook';
import { readingLine } from '../../../src/core/records/reading';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { workbookOf } from '../../workbook-of';

const BOOK = workbookOf(
  `
  # Costs
  Summit 2013
  Item | Original budget | Revised budget | Spent
  Venue | 1000 | 1200 | 900
  Catering | 500 | 400 | 650
  Total | 1500 | 1600 | 1550
`,
  'costs.xlsx',
);
const TABLE = { file: 'costs.xlsx', sheet: 'Costs', table: 'A2' };

const totals = ({ reconciliation }: Pick<Mapping, 'reconciliation'>): (number | string)[] =>
  [reconciliation.totals.estimate, reconciliation.totals.expenditure].map(({ state, amount }) =>
    state === 'known' ? amount / 100 : state,
  );
const map = (options: MapOptions = {}, books: readonly Workbook[] = [BOOK]): Mapping =>
  mapWorkbooks(books, 'en', options);
const errorsOf = ({ diagnostics }: Pick<Mapping, 'diagnostics'>): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);

test('a column that is said to be the estimate is it; its rival is not read', () => {
  const guessed = map();
  expect(guessed.open.map(({ row }) => readingLine(row))).toEqual(['Costs | | … | Estimate']);
  const said = map({ said: [{ ...TABLE, columns: [{ heading: 'Original budget', is: 'Estimate' }] }] });
  expect([said.open, totals(said), errorsOf(said)]).toEqual([[], [1500, 1550], []]);
  const other = map({ said: [{ ...TABLE, columns: [{ heading: 'Revised budget', is: 'Estimate' }] }] });
  expect([other.open, totals(other), errorsOf(other)]).toEqual([[], [1600, 1550], []]);
});

test('a table that is said not to be read is not', () => {
  const said = map({ said: [{ ...TABLE, kind: 'left out' }] });
  expect(said.proposals).toMatchObject({ lines: [], meetings: [] });
  expect(totals(said)).toEqual(['nil', 'nil']);
});

test('a table of one side only', () => {
  const said = map({
    said: [
      {
        ...TABLE,
        kind: 'Expenditures',
        columns: [
          { heading: 'Original budget', is: 'left out' },
          { heading: 'Revised budget', is: 'left out' },
        ],
      },
    ],
  });
  expect([said.open, totals(said)]).toEqual([[], ['unknown', 1550]]);
});

test('rows with a value are said not to count', () => {
  const said = map({
    said: [
      {
        ...TABLE,
        columns: [{ heading: 'Original budget', is: 'Estimate' }],
        values: [{ heading: 'Item', value: 'Catering', is: 'left out' }],
      },
    ],
  });
  expect([totals(said), said.proposals.lines.map(({ title }) => title)]).toEqual([[1000, 900], ['Venue']]);
});

test('the meeting is said to be the sheet’s name, a title, or one code', () => {
  const of = (meeting: string): Mapping =>
    map({ said: [{ ...TABLE, meeting, columns: [{ heading: 'Original budget', is: 'Estimate' }] }] });
  expect(of('sheet name').proposals.meetings).toEqual([{ code: 'M1', title: 'Costs' }]);
  expect(of('SUM-1').proposals.reading.map(readingLine)).toContain('Costs | | | Meeting | SUM-1');
});

test('rows of the registers are changed, given days, and left out', () => {
  const base = { said: [{ ...TABLE, columns: [{ heading: 'Original budget', is: 'Estimate' }] }] };
  const [meeting] = map(base).proposals.meetings;
  const said = map({
    ...base,
    rows: [
      { kind: 'Meetings', proposed: meeting!.code, title: 'The summit', start: '2013-04-08' },
      { kind: 'BudgetLines', proposed: map(base).proposals.lines[1]!.code, isLeftOut: true },
    ],
  });
  expect(said.proposals.meetings).toMatchObject([{ title: 'The summit', start: 41372, end: 41372 }]);
  expect(said.proposals.lines.map(({ title }) => title)).toEqual(['Venue']);
  expect(said.reconciliation.meetings[0]!.meeting.start).toBe(41372);
});

describe('kept', () => {
  const options: MapOptions = { said: [{ ...TABLE, columns: [{ heading: 'Original budget', is: 'Estimate' }] }] };
  const kept = (books: readonly Workbook[], setUp: Workbook | undefined, mapping: Mapping): Workbook => {
    const edits = keepAnswers(mapping, setUp ? [setUp] : [], 'en');
    expect(books.length).toBeGreaterThan(0);
    return workbookOfForms(changedSetUp(setUp, edits, 'en'));
  };

  test('it gives the same figures as before, and is asked about no more', () => {
    const setUp = kept([BOOK], undefined, map(options));
    expect(isSetUpFile(setUp)).toBe(true);
    const result = resultOf([BOOK, setUp]);
    expect([totals(result), errorsOf(result)]).toEqual([[1500, 1550], []]);
    expect(result.diagnostics.map(({ code }) => code)).not.toContain('proposals-not-looked-over');
    const next = map({}, [BOOK, setUp]);
    expect(next.proposals).toMatchObject({ reading: [], lines: [], meetings: [] });
    expect(next.sheets[0]).toMatchObject({ state: 'read', describedIn: ['addendum-setup.xlsx'] });
  });

  test('asked about anew it is as it was said; a change stands in place of the old rows', () => {
    const setUp = kept([BOOK], undefined, map(options));
    const reopened = [{ file: 'costs.xlsx', sheet: 'Costs' }];
    const again = map({ reopened }, [BOOK, setUp]);
    expect([again.open, totals(again)]).toEqual([[], [1500, 1550]]);
    expect(again.sheets[0]!.state).toBe('guessed');
    const changed = map(
      {
        reopened,
        said: [
          {
            ...TABLE,
            columns: [
              { heading: 'Original budget', is: 'left out' },
              { heading: 'Revised budget', is: 'Estimate' },
            ],
          },
        ],
      },
      [BOOK, setUp],
    );
    expect([changed.open, totals(changed)]).toEqual([[], [1600, 1550]]);
    const second = kept([BOOK], setUp, changed);
    const result = resultOf([BOOK, second]);
    expect([totals(result), errorsOf(result)]).toEqual([[1600, 1550], []]);
    const left = kept([BOOK], second, map({ reopened, said: [{ ...TABLE, kind: 'left out' }] }, [BOOK, second]));
    expect(totals(resultOf([BOOK, left]))).toEqual(['unknown', 'unknown']);
    const rows = left.sheets.find(({ name }) => name === 'Reading')!.cells.rowCount;
    expect(rows).toBe(2);
  });

  test('where it takes more rows than before, those that are left come below', () => {
    const left = kept([BOOK], undefined, map({ said: [{ ...TABLE, kind: 'left out' }] }));
    const said = [{ ...TABLE, kind: 'Estimates and expenditures' as const, columns: options.said![0]!.columns! }];
    const reopened = [{ file: 'costs.xlsx', sheet: 'Costs' }];
    const changed = map({ reopened, said }, [BOOK, left]);
    const setUp = kept([BOOK], left, changed);
    expect(setUp.sheets.find(({ name }) => name === 'Reading')!.cells.rowCount).toBe(
      changed.proposals.reading.length + 1,
    );
    const result = resultOf([BOOK, setUp]);
    expect([totals(result), errorsOf(result)]).toEqual([[1500, 1550], []]);
  });

  test.each(LANGUAGES)('in the words of %s', (language) => {
    const mapping = mapWorkbooks([BOOK], language, options);
    const setUp = workbookOfForms(changedSetUp(undefined, keepAnswers(mapping, [], language), language));
    expect(isSetUpFile(setUp)).toBe(true);
    expect(totals(resultOf([BOOK, setUp]))).toEqual([1500, 1550]);
    const again = mapWorkbooks([BOOK, setUp], language, { reopened: [{ file: 'costs.xlsx', sheet: 'Costs' }] });
    expect([again.open, totals(again)]).toEqual([[], [1500, 1550]]);
  });

  test('a cell that holds something else than was read stops the whole', () => {
    const setUp = kept([BOOK], undefined, map(options));
    const edits = { sheets: [], cells: [{ sheet: 'Reading', row: 2, column: 1, before: 'other', value: 'x' }] };
    expect(() => changedSetUp(setUp, edits, 'en')).toThrow();
  });
});
