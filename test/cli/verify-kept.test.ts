/** What a set of files was made with, as its JSON document keeps it, is what it is made with again: of the status and of the budget, choice by choice. */
import { say } from '../../src/adapters/messages/say';
import type { Arguments } from '../../src/cli/arguments';
import type { KeptSet } from '../../src/cli/kept-set';
import { chosenInstruments } from '../../src/cli/status-arguments';
import type { BudgetChoice } from '../../src/cli/verify-budget';
import { choiceFor, likelyChoices, makeBudget } from '../../src/cli/verify-budget';
import { likelyStatus, makeStatus, makeStatusSheets } from '../../src/cli/verify-status';
import { VERSION } from '../../src/cli/version';
import { checkStatus } from '../../src/core/check-status';
import { statusDocument } from '../../src/core/status/status-document';
import { statusJson } from '../../src/core/status/status-json';
import { statusSheets } from '../../src/core/status/status-sheets';
import { expectedVerbatim } from '../../src/core/tie-out/expected-document';
import { dayFromIso } from '../../src/core/values/calendar';
import { budgetBook, settings, withRows } from '../core/budget/budget-book';
import { STATUS } from '../core/letters/letters-of';
import { workbookOf } from '../workbook-of';

const setOf = (json: object, options: KeptSet['options'] = {}): KeptSet => ({
  json: JSON.parse(JSON.stringify(json)) as KeptSet['json'],
  options,
  inputs: [],
  outputs: new Map(),
});
const asked = (args: Partial<Arguments> = {}): Arguments =>
  ({ sheets: [], languagesGiven: [], ...args }) as unknown as Arguments;
const text = (made: unknown): string => JSON.stringify(made);

describe('status', () => {
  const BOOKS = [workbookOf(STATUS, 'status.xlsx')];
  const made = (asAt: string, year: number, instruments: readonly string[]) =>
    chosenInstruments(checkStatus(BOOKS, { asAt: dayFromIso(asAt), year }).value!, instruments);
  const CASES: readonly (readonly [string, number, readonly string[]])[] = [
    ['2013-12-31', 2013, []],
    ['2013-12-31', 2012, []],
    ['2013-09-30', 2013, []],
    ['2013-12-31', 2013, ['P5']],
    ['2013-12-31', 2013, ['AP2']],
  ];

  test.each(CASES)('as at %s, of %i, %j: its document and its sheets again', (asAt, year, instruments) => {
    const status = made(asAt, year, instruments);
    const set = setOf(statusJson(status, 'en'));
    const document = statusDocument(status, 'fr', { say, version: VERSION, draft: '' })!;
    expect(text(makeStatus(set, BOOKS, [])!('fr', false))).toBe(text(expectedVerbatim(document)));
    expect(text(makeStatusSheets(set, BOOKS, [])!(['en', 'ru']))).toBe(
      text(statusSheets(status, ['en', 'ru'], VERSION)),
    );
  });

  test('no two of these are one', () => {
    const all = CASES.map(([asAt, year, instruments]) => setOf(statusJson(made(asAt, year, instruments), 'en')));
    for (const way of [
      all.map((set) => text(makeStatus(set, BOOKS, [])!('en', false))),
      all.map((set) => text(makeStatusSheets(set, BOOKS, [])!(['en']))),
    ])
      expect(new Set(way).size).toBe(CASES.length);
    const first = makeStatus(all[0]!, BOOKS, [])!;
    expect(new Set([text(first('en', false)), text(first('en', true)), text(first('ar', false))]).size).toBe(3);
  });

  test('of instruments that the workbook does not have there is nothing', () => {
    const set = setOf({ ...statusJson(made('2013-12-31', 2013, []), 'en'), instruments: [{ instrument: 'BWC' }] });
    expect([makeStatus(set, BOOKS, []), makeStatusSheets(set, BOOKS, [])]).toEqual([undefined, undefined]);
  });

  test('without a set: as at the day that is asked for, all instruments; without a day, by any', () => {
    const dated = likelyStatus(asked({ asAt: '2013-09-30' }), BOOKS)!;
    const status = made('2013-09-30', 2013, []);
    const document = statusDocument(status, 'en', { say, version: VERSION, draft: '' })!;
    expect([dated.lacksDay, text(dated.made('en', false))]).toEqual([false, text(expectedVerbatim(document))]);
    expect(likelyStatus(asked(), BOOKS)!.lacksDay).toBe(true);
    expect(likelyStatus(asked(), [workbookOf('# Meetings\nCode | Title\nM1 | One')])).toBeUndefined();
  });
});

describe('budget', () => {
  const kept = (options: KeptSet['options'], json: object = {}): KeptSet => setOf(json, options);

  test.each<[string, KeptSet | undefined, Partial<Arguments>, Partial<BudgetChoice>]>([
    ['nothing', undefined, {}, { on: 'estimate', meetings: [], version: undefined, asAt: undefined, date: undefined }],
    ['on final costs', kept({}, { on: 'final' }), {}, { on: 'final' }],
    ['on the estimate', kept({}, { on: 'estimate' }), {}, { on: 'estimate' }],
    ['what nobody knows', kept({}, { on: 'something' }), {}, { on: 'estimate' }],
    [
      'all of it',
      kept({ meetings: ['M1'], version: 'two', asAt: '2013-06-30', date: '2013-07-01' }),
      {},
      { meetings: ['M1'], version: 'two', asAt: '2013-06-30', date: '2013-07-01' },
    ],
    [
      'what was not said',
      kept({ version: null, asAt: null, date: null }),
      {},
      { version: undefined, asAt: undefined, date: undefined },
    ],
    [
      'days of the command line go before',
      kept({ asAt: '2013-06-30', date: '2013-07-01' }),
      { asAt: '2013-08-31', date: '2013-09-01' },
      { asAt: '2013-08-31', date: '2013-09-01' },
    ],
  ])('is made with: %s', (_, set, args, choice) => {
    for (const job of ['estimate', 'shares', 'contributions'] as const)
      expect(choiceFor(job, asked(args), set)).toMatchObject({ job, ...choice });
  });

  test('without a set it may be each job, and shares on the estimate or on final costs', () => {
    const choices = likelyChoices(asked({ asAt: '2013-12-31' }));
    expect(choices.map(({ job, on, asAt }) => `${job} ${on} ${asAt}`)).toEqual([
      'estimate estimate 2013-12-31',
      'shares estimate 2013-12-31',
      'shares final 2013-12-31',
      'contributions estimate 2013-12-31',
    ]);
  });

  const BOOKS = [
    budgetBook(`${settings('Rates as at | 2013-01-01')}

# Meetings
Code | Title | Instrument | Kind | Start | End | Closed on | Funds by
M1 | First | CCW | meeting | 2013-11-11 | 2013-11-12 | 2013-12-20 | 2013-09-01
M2 | Second | CCW | meeting | 2013-12-11 | 2013-12-12 | 2013-12-20 | 2013-09-01

${withRows('Estimates', 'M2 | A1 | 500 | USD | 2012-11-16')}

${withRows('Expenditures', '2013-12-12 | M2 | A1 | 300 | USD')}

${withRows('Volumes', 'M2 | A1 | IP | | 3 | 2 |', 'M1 | A1 | IP | two | 5 | 2 |')}`),
  ];
  const choice = (of: Partial<BudgetChoice>): BudgetChoice => ({
    ...{ job: 'shares', on: 'estimate', meetings: [], version: undefined, asAt: '2013-12-31', date: '2014-01-02' },
    ...of,
  });
  const made = (of: Partial<BudgetChoice>) => makeBudget(choice(of), BOOKS, [])!;

  test.each<[string, Partial<BudgetChoice>[]]>([
    ['what the shares are of', [{}, { on: 'final' }]],
    ['meetings of shares', [{}, { meetings: ['M1'] }, { meetings: ['M2'] }]],
    ['the day of shares', [{}, { asAt: '2013-04-30' }]],
    ['jobs', [{ job: 'shares' }, { job: 'estimate' }, { job: 'contributions' }]],
    ['versions of an estimate', [{ job: 'estimate' }, { job: 'estimate', version: 'two' }]],
    ['meetings of an estimate', [{ job: 'estimate' }, { job: 'estimate', meetings: ['M2'] }]],
    ['the day of contributions', [{ job: 'contributions' }, { job: 'contributions', asAt: '2013-06-02' }]],
    ['meetings of contributions', [{ job: 'contributions' }, { job: 'contributions', meetings: ['M1'] }]],
    ['the date that is printed', [{}, { date: '2014-01-03' }]],
  ])('another document where they are others: %s', (_, choices) => {
    const documents = choices.map((each) => text(made(each).document('en', false)));
    expect(new Set(documents).size).toBe(choices.length);
    // Made again, it is the same.
    expect(text(made(choices[1]!).document('en', false))).toBe(documents[1]);
  });

  test('another workbook where it is of final costs', () => {
    const [estimate, final] = [{}, { on: 'final' as const }].map((each) => text(made(each).workbook(['en'], false)));
    expect(estimate).not.toBe(final);
  });

  test('contributions without a day are known by any, and say so', () => {
    const books = [budgetBook('# Settings\nSetting | Value\nReporting year | 2013')];
    expect(makeBudget(choice({ job: 'contributions', asAt: undefined }), books, [])!.lacksDay).toBe(true);
    expect(makeBudget(choice({ job: 'contributions' }), books, [])!.lacksDay).toBe(false);
  });

  test('of meetings that are not there nothing is made', () => {
    expect(makeBudget(choice({ meetings: ['M9'] }), BOOKS, [])).toBeUndefined();
  });
});
