/** Where checks begin and end: one meeting, line, day or version beside the one that is meant. */
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { lessSureTerms } from '../../../src/core/checks/check-terms';
import { costs, findings } from '../reconciliation/costs';
import { all, estimates, explanations, ledger, lines, meetings, rates, settings, terms, waivers } from './cases';

const YEAR = 'Reporting year | 2013';
const [FIRST, SECOND] = ['M-01 | First | 2013-04-08 | 2013-04-09', 'M-02 | Second | 2013-11-11 | 2013-11-12'];
const found = (code: DiagnosticCode, ...sheets: string[]): string[] => findings(costs(all(...sheets)), code);

describe('explanations', () => {
  const spread = [
    settings(YEAR, 'Materiality amount | 10'),
    estimates('M-01 | A1 | 100', 'M-01 | A2 | 100', 'M-02 | A1 | 200'),
    ledger('M-01 | A1 | 80', 'M-01 | A2 | 120', 'M-02 | A1 | 230'),
  ];
  const [A1, A2, OTHER] = [
    'Meetings!A2: M-01, A1, 20.00, 20.0',
    'Meetings!A2: M-01, A2, -20.00, -20.0',
    'Meetings!A3: M-02, A1, -30.00, -15.0',
  ];
  test.each<[string, readonly string[], readonly string[]]>([
    ['none', [], [A1, A2, OTHER]],
    ['one of a line is none of the others', ['M-01 | A1 | | Fewer words'], [A2, OTHER]],
    ['one of a meeting is of all its lines, and of no other meeting', ['M-01 | | | Fewer words'], [OTHER]],
    ['one of the same line of another meeting', ['M-02 | A1 | | More words'], [A1, A2]],
  ])('%s', (_, rows, lacking) => {
    expect(found('variance-unexplained', ...spread, explanations(...rows))).toEqual(lacking);
  });

  test.each([
    ['Materiality amount | 10', '110', 1],
    ['Materiality amount | 10', '109.99', 0],
    ['Materiality per cent | 10', '110', 1],
    ['Materiality per cent | 10', '109.99', 0],
    ['Materiality per cent | 10', '90', 1],
    ['Materiality per cent | 10', '90.01', 0],
    ['Materiality amount | 0', '100', 0],
    ['Materiality per cent | 0', '100', 0],
  ])('%s reaches %s: %d', (setting, amount, count) => {
    const sheets = [settings(YEAR, setting), estimates('M-01 | A1 | 100'), ledger(`M-01 | A1 | ${amount}`)];
    expect(found('variance-unexplained', ...sheets)).toHaveLength(count);
  });

  test('of what has no figures: a line that only another meeting has, a meeting of another year', () => {
    const sheets = [estimates('M-01 | A1 | 100', 'M-02 | A2 | 200'), ledger('M-01 | A1 | 90', 'M-02 | A2 | 210')];
    const unused = (...rows: string[]): string[] => found('explanation-unused', ...sheets, explanations(...rows));
    expect(unused('M-01 | A1 | | x', 'M-01 | | | x', 'M-02 | A2 | | x')).toEqual([]);
    expect(unused('M-01 | A2 | | x')).toEqual(['Explanations!A2: M-01, A2']);
    expect(unused('M-02 | A1 | | x')).toEqual(['Explanations!A2: M-02, A1']);
    const before = meetings(FIRST, SECOND, 'M-00 | Before | 2012-04-08 | 2012-04-09');
    expect(found('explanation-unused', ...sheets, before, explanations('M-00 | | | x'))).toEqual([
      'Explanations!A2: M-00, ',
    ]);
  });
});

describe('lines of one side', () => {
  test.each<[string, string, string, DiagnosticCode, readonly string[]]>([
    ['an estimate of zero is none', '0', '20', 'line-unestimated', ['Meetings!A2: M-01, A2, 20.00']],
    ['an expenditure of zero is none', '20', '0', 'line-unspent', ['Meetings!A2: M-01, A2, 20.00']],
    ['both', '20', '20', 'line-unestimated', []],
    ['both', '20', '20', 'line-unspent', []],
    ['an amount that cannot be read is not nothing', 'x', '20', 'line-unestimated', []],
    ['an amount that cannot be read is not nothing', '20', 'x', 'line-unspent', []],
  ])('%s: %s and %s', (_, estimate, expenditure, code, wanted) => {
    const sheets = [
      estimates('M-01 | A1 | 100', `M-01 | A2 | ${estimate}`, 'M-02 | A1 | 200'),
      ledger('M-01 | A1 | 90', `M-01 | A2 | ${expenditure}`, 'M-02 | A1 | 210'),
    ];
    expect(found(code, ...sheets)).toEqual(wanted);
  });

  test('a meeting without its first or last day is not before itself, and is of no other year', () => {
    const sheet = meetings('M-01 | First | | 2013-04-09', 'M-02 | Second | 2013-11-11 |');
    expect(found('meeting-end-before-start', sheet)).toEqual([]);
    expect(found('meeting-other-year', sheet)).toEqual([]);
  });
});

describe('versions of estimates', () => {
  const later = (...rows: string[]): string[] => found('estimate-superseded', estimates(...rows));
  const adopted = (meeting: string, version: string, day: string): string =>
    `${meeting} | A1 | 100 | ${version} | adopted | ${day}`;
  const proposed = (meeting: string, version: string, day: string): string =>
    `${meeting} | A1 | 120 | ${version} | proposed | ${day}`;
  test('of several that are later the latest is named, once for the meeting that has it', () => {
    const rows = [
      adopted('M-01', 'v1', '2012-10-01'),
      proposed('M-01', 'v2', '2013-01-01'),
      proposed('M-01', 'v4', '2013-05-01'),
      proposed('M-01', 'v3', '2013-03-01'),
      adopted('M-02', 'v1', '2012-10-01'),
    ];
    expect(later(...rows)).toEqual(['Estimates!C4: M-01, v1, v4, 2013-05-01']);
  });

  test.each([
    ['earlier', [adopted('M-01', 'v1', '2013-01-01'), proposed('M-01', 'v2', '2012-12-31')]],
    ['of the same day', [adopted('M-01', 'v1', '2013-01-01'), proposed('M-01', 'v2', '2013-01-01')]],
    [
      'earlier than a later row of the one compared',
      [
        adopted('M-01', 'v1', '2012-10-01'),
        'M-01 | A2 | 5 | V1 | adopted | 2013-02-01',
        proposed('M-01', 'v2', '2013-01-01'),
      ],
    ],
    ['of another meeting', [adopted('M-01', 'v1', '2012-10-01'), proposed('M-02', 'v2', '2013-01-01')]],
  ])('one that is %s is none', (_, rows) => {
    expect(later(...rows)).toEqual([]);
  });
});

describe('exchange rates', () => {
  test('are held against the one before by day, in whatever order they are listed', () => {
    const list = ['EUR | 2013-03-01 | 2.5', 'EUR | 2013-01-01 | 0.75', 'EUR | 2013-02-01 | 0.76'];
    expect(found('rate-jump', rates(...list))).toEqual(['ExchangeRates!C2 ExchangeRates!C4: EUR, 2.5, 0.76, 229']);
    expect(found('rate-jump', rates('EUR | 2013-01-01 | 0.75', 'CHF | 2013-02-01 | 0.95'))).toEqual([]);
  });

  test('of two the later one is upside down, of three the odd one', () => {
    expect(found('rate-inverted', rates('EUR | 2013-01-01 | 0.75', 'EUR | 2013-02-01 | 1.33'))).toEqual([
      'ExchangeRates!C3 ExchangeRates!C2: EUR, 1.33, 0.75',
    ]);
    const list = ['EUR | 2013-01-01 | 1.33', 'EUR | 2013-02-01 | 0.75', 'EUR | 2013-03-01 | 0.76'];
    expect(found('rate-inverted', rates(...list)).map((each) => each.split(' ')[0])).toEqual(['ExchangeRates!C2']);
    expect(found('rate-jump', rates(...list))).toEqual([]);
  });

  test('a row’s own rate is held against that in force on its day', () => {
    const table = rates('EUR | 2013-01-01 | 0.75', 'EUR | 2013-06-01 | 0.5');
    const own = (rate: string, day: string): string[] =>
      found(
        'rate-inverted',
        table,
        ledger('M-01 | A1 | 90', 'M-02 | A1 | 210', `M-01 | A2 | 5 | D | ${day} | | EUR | ${rate}`),
      );
    expect(own('1.33', '2013-03-01')).toHaveLength(1);
    expect(own('1.33', '2013-07-01')).toEqual([]);
    expect(own('2', '2013-05-31')).toEqual([]);
    expect(own('2', '2013-06-01')).toHaveLength(1);
    expect(own('1.33', '2012-12-31')).toEqual([]);
  });
});

describe('support costs', () => {
  const register = (rate: string, base: string): string =>
    lines('A1 | Interpretation', 'A2 | Documents', `S1 | Support | | support cost | ${rate} | ${base}`);
  const differs = (base: string, ...rows: string[]): string[] =>
    found('support-cost-differs', register('10', base), estimates('M-01 | A1 | 1'), ledger(...rows));
  test('the line itself is none of its base, even where it is named', () => {
    expect(differs('A1, S1', 'M-01 | A1 | 1000', 'M-01 | S1 | 100')).toEqual([]);
  });

  test('where an amount of the base is not known nothing is said', () => {
    expect(differs('A1, A2', 'M-01 | A1 | 1000', 'M-01 | S1 | 500')).toHaveLength(1);
    expect(differs('A1, A2', 'M-01 | A1 | 1000', 'M-01 | A2 | x', 'M-01 | S1 | 500')).toEqual([]);
    expect(differs('A1', 'M-01 | A1 | 1000', 'M-01 | A2 | x', 'M-01 | S1 | 500')).toHaveLength(1);
  });

  test('a rate of another kind of line is held against nothing', () => {
    const direct = lines('A1 | Interpretation', 'A2 | Documents | | direct | 10 | A1');
    expect(
      found('support-cost-differs', direct, estimates('M-01 | A1 | 1'), ledger('M-01 | A1 | 900', 'M-01 | A2 | 5')),
    ).toEqual([]);
    expect(
      found('support-cost-differs', register('', 'A1'), estimates('M-01 | A1 | 1'), ledger('M-01 | S1 | 5')),
    ).toEqual([]);
  });
});

describe('what a meeting bears', () => {
  test('the lowest row behind a line below zero, and of this line alone', () => {
    const rows = ['M-01 | A1 | 90', 'M-01 | A2 | -40', 'M-01 | A2 | -60', 'M-01 | A2 | 30', 'M-02 | A2 | -10'];
    expect(found('sign-slip', ledger(...rows, 'M-02 | A2 | 500', 'M-02 | A1 | 210'))).toEqual([
      'Expenditures!C4: -60.00, -70.00',
    ]);
  });

  test('postings of another year in the order of the rows; a meeting without a day has no year', () => {
    const rows = [
      'M-01 | A1 | 90 | D-1 | 2014-01-05',
      'M-02 | A1 | 210 | D-2 | 2014-02-05',
      'M-01 | A2 | 5 | D-3 | 2014-01-04',
      'M-01 | A1 | 6 | D-4 | 2013-12-31',
      'M-01 | A1 | 7 | D-5 | 2012-12-31',
    ];
    expect(found('posting-other-year', ledger(...rows))).toEqual([
      'Expenditures!C2 Expenditures!C4: 2014-01-05, M-01',
      'Expenditures!C3: 2014-02-05, M-02',
      'Expenditures!C6: 2012-12-31, M-01',
    ]);
    const open = meetings('M-01 | First | | ', SECOND);
    expect(found('posting-other-year', open, ledger(...rows)).map((each) => each.split(', ')[1])).toEqual(['M-02']);
  });

  test('the day on which accounts were closed is in order, the next one is not', () => {
    const closed = meetings(`${FIRST} | | 2014-03-31`, SECOND);
    const days = (day: string): string[] => found('posting-other-year', closed, ledger(`M-01 | A1 | 90 | D | ${day}`));
    expect(days('2014-03-31')).toEqual([]);
    expect(days('2014-04-01')).toHaveLength(1);
    expect(days('2013-01-01')).toEqual([]);
    expect(days('2012-12-31')).toHaveLength(1);
  });
});

describe('terms that are less sure', () => {
  test('one that the sheet has in another language is not settled in this one', () => {
    const { records } = costs(terms('Final expenditures | Dépenses finales')).value;
    const text = (language: 'fr' | 'es'): string =>
      (lessSureTerms(records, [language])[0]!.values as { terms: string }).terms;
    expect(text('fr')).not.toContain('Final expenditures');
    expect(text('es')).toContain('Final expenditures');
    expect(lessSureTerms(records, ['en'])).toEqual([]);
  });
});

describe('the key of a waiver', () => {
  const left = (key: string): string[] =>
    found(
      'line-unestimated',
      ledger('M-01 | A1 | 90', 'M-02 | A1 | 210', 'M-01 | A2 | 5', 'M-02 | A2 | 5'),
      waivers(`line-unestimated | ${key} | Agreed`),
    ).map((each) => each.split(':')[0]!);
  test.each([
    ['Meetings!A2=5.00', ['Meetings!A3']],
    ['Meetings!A3=5.00', ['Meetings!A2']],
    ['Meetings!A4=5.00', ['Meetings!A2', 'Meetings!A3']],
    ['Meetings!A2 = 5.00', ['Meetings!A3']],
    ['M-02=5.00', ['Meetings!A2']],
    ['M-02=6.00', ['Meetings!A2', 'Meetings!A3']],
    ['M-03/A2', ['Meetings!A2', 'Meetings!A3']],
    ['/A2', ['Meetings!A2', 'Meetings!A3']],
    ['undefined', ['Meetings!A2', 'Meetings!A3']],
  ])('%s', (key, open) => {
    expect(left(key)).toEqual(open);
  });
});
