import type { Case } from './cases';
import { all, estimates, explanations, ledger, lines, meetings, settings, terms } from './cases';

const YEAR = 'Reporting year | 2013';
/** Estimates that are not rounded. */
const EXACT = 'Estimate rounding | 0.01';
const FIRST = 'M-01 | First | 2013-04-08 | 2013-04-09';
const SECOND = 'M-02 | Second | 2013-11-11 | 2013-11-12';
const THIRD = 'M-03 | Third | 2013-12-01 | 2013-12-02';
const PARTS = lines(
  'A | Conference',
  'A.1 | Interpretation',
  'A.2 | Documents',
  'A1 | Other',
  'A10 | More',
  'AB | None',
);
const BY_PART = lines('X | Conference', 'A1 | Interpretation | X');
const LEVELS = lines(
  'A | Conference',
  'A.1 | Interpretation',
  'A.1.1 | English',
  'A.1.2 | French',
  'A.1.S | Support | | support cost | 13 | A.1.1',
  'A.2 | Documents',
);
const spent = (...rows: string[]): string => ledger('M-01 | A1 | 90', 'M-02 | A1 | 210', ...rows);
const estimated = (...rows: string[]): string => estimates('M-01 | A1 | 100', 'M-02 | A1 | 200', ...rows);

/** Meetings, lines and estimates; supports and variances. */
export const MEETING_CASES: readonly Case[] = [
  {
    code: 'meeting-end-before-start',
    why: 'a meeting that ends before it starts; one of a single day does not',
    finds: meetings('M-01 | First | 2013-04-08 | 2013-04-07', SECOND),
    found: ['Meetings!A2: M-01, 2013-04-08, 2013-04-07'],
    not: meetings('M-01 | First | 2013-04-08 | 2013-04-08', SECOND),
  },
  {
    code: 'meeting-other-year',
    why: 'a meeting that starts in another year, not one that runs into it',
    finds: meetings(FIRST, SECOND, 'M-00 | Before | 2012-12-31 | 2013-01-02'),
    found: ['Meetings!A4: M-00, 2012'],
    not: meetings(FIRST, 'M-02 | Second | 2013-12-31 | 2014-01-02'),
  },
  {
    code: 'meeting-unestimated',
    why: 'a meeting of the year without an estimate; an estimate of zero is one',
    finds: estimates('M-02 | A1 | 200'),
    found: ['Meetings!A2: M-01'],
    not: estimates('M-01 | A1 | 0', 'M-02 | A1 | 200'),
  },
  {
    code: 'meeting-unspent',
    why: 'a meeting of the year without any expenditure; one of another year is not asked',
    finds: all(meetings(FIRST, SECOND, 'M-03 | Third | 2013-12-01 | 2013-12-02'), estimated('M-03 | A1 | 5')),
    found: ['Meetings!A4: M-03'],
    not: all(meetings(FIRST, SECOND, 'M-00 | Before | 2012-12-01 | 2012-12-02'), estimated('M-00 | A1 | 5')),
  },
  {
    code: 'meeting-not-held',
    why: 'a cancelled meeting: that alone is said of it',
    finds: all(
      meetings(FIRST, SECOND, 'M-03 | Third | 2013-12-01 | 2013-12-02 | cancelled'),
      estimated('M-03 | A1 | 5'),
    ),
    found: ['Meetings!A4: M-03, cancelled'],
    not: meetings(`${FIRST} | held`, SECOND),
  },
  {
    code: 'line-unestimated',
    why: 'a line spent but not estimated; not within the tolerance',
    finds: spent('M-01 | A2 | 5.01'),
    found: ['Meetings!A2: M-01, A2, 5.01'],
    not: all(settings(YEAR, 'Tolerance | 5.01'), spent('M-01 | A2 | 5.01')),
  },
  {
    code: 'line-unspent',
    why: 'a line estimated but not spent; where the whole meeting lacks expenditure, that is said once',
    finds: estimated('M-01 | A2 | 7'),
    found: ['Meetings!A2: M-01, A2, 7.00'],
    not: all(estimated('M-01 | A2 | 7'), ledger('M-02 | A1 | 210')),
  },
  {
    code: 'line-repeats-parts',
    why: 'a line that comes to what those under it come to, in every meeting that has it; one meeting and one line may be alike by chance',
    finds: all(PARTS, ledger('M-01 | A.1 | 50', 'M-02 | A.2 | 7', 'M-01 | A.2 | 40', 'M-01 | A | 90')),
    found: ['BudgetLines!A2: A, A.1, A.2, A1, A10, 90.00'],
    not: all(PARTS, ledger('M-01 | A.1 | 90', 'M-01 | A | 90', 'M-02 | A.2 | 7')),
  },
  {
    code: 'line-repeats-parts',
    why: 'by the Part, and with one line below it in two meetings; not where one of the meetings differs',
    finds: all(BY_PART, estimates('M-01 | A1 | 100', 'M-02 | A1 | 200', 'M-01 | X | 100', 'M-02 | X | 200')),
    found: ['BudgetLines!A2: X, A1, 300.00'],
    not: all(BY_PART, estimates('M-01 | A1 | 100', 'M-02 | A1 | 200', 'M-01 | X | 100', 'M-02 | X | 201')),
  },
  {
    code: 'line-repeats-parts',
    why: 'only the nearest line above: what is below that is in it already; support costs are none of it',
    finds: all(
      LEVELS,
      ledger('M-01 | A | 9', 'M-01 | A.1 | 9', 'M-01 | A.1.1 | 4', 'M-01 | A.1.2 | 5', 'M-02 | A.1.1 | 1'),
    ),
    found: ['BudgetLines!A3: A.1, A.1.1, A.1.2, 9.00'],
    not: all(LEVELS, ledger('M-01 | A.1.S | 9', 'M-01 | A.1 | 9', 'M-02 | A.1.S | 9', 'M-02 | A.1 | 9')),
  },
  {
    code: 'line-repeats-parts',
    why: 'a line that comes to the two below it on both sides, whatever their codes; one amount may be alike by chance',
    finds: all(
      lines('X | Xs | A', 'Y | Ys | A', 'Z | Zs | A'),
      estimates('M-01 | X | 100', 'M-01 | Y | 60', 'M-01 | Z | 40'),
      ledger('M-01 | X | 90', 'M-01 | Y | 55', 'M-01 | Z | 35'),
    ),
    found: ['BudgetLines!A2: X, Y, Z, 190.00'],
    not: all(
      lines('X | Xs | A', 'Y | Ys | A', 'Z | Zs | A'),
      estimates('M-01 | X | 100', 'M-01 | Y | 60', 'M-01 | Z | 40'),
      ledger('M-01 | X | 90', 'M-01 | Y | 55', 'M-01 | Z | 36'),
    ),
  },
  {
    code: 'meeting-repeats-others',
    why: 'a meeting that comes to all others in two lines or more',
    finds: all(
      meetings(FIRST, SECOND, THIRD),
      ledger('M-01 | A1 | 1', 'M-02 | A1 | 2', 'M-03 | A1 | 3', 'M-01 | A2 | 4', 'M-02 | A2 | 5', 'M-03 | A2 | 9'),
    ),
    found: ['Meetings!A4: M-03, 12.00'],
    not: all(
      meetings(FIRST, SECOND, THIRD),
      ledger('M-01 | A1 | 1', 'M-02 | A1 | 2', 'M-03 | A1 | 3', 'M-01 | A2 | 4', 'M-02 | A2 | 5', 'M-03 | A2 | 8'),
    ),
  },
  {
    code: 'meeting-repeats-others',
    why: 'one amount is enough for a meeting that is called all of them',
    finds: all(
      meetings(FIRST, SECOND, 'ALL | All meetings | 2013-01-01 | 2013-12-31'),
      ledger('M-01 | A1 | 90', 'M-02 | A1 | 210', 'ALL | A1 | 300'),
    ),
    found: ['Meetings!A4: ALL, 300.00'],
    not: all(meetings(FIRST, SECOND, THIRD), ledger('M-01 | A1 | 90', 'M-02 | A1 | 210', 'M-03 | A1 | 300')),
  },
  {
    code: 'meeting-repeats-others',
    why: 'in estimates too; two meetings that are alike are none of it',
    finds: all(
      meetings(FIRST, SECOND, THIRD),
      estimates('M-01 | A1 | 1', 'M-02 | A1 | 2', 'M-03 | A1 | 3', 'M-01 | A2 | 4', 'M-02 | A2 | 5', 'M-03 | A2 | 9'),
    ),
    found: ['Meetings!A4: M-03, 12.00'],
    not: all(
      meetings(FIRST, SECOND, THIRD),
      estimates('M-01 | A1 | 1', 'M-03 | A1 | 1', 'M-01 | A2 | 9', 'M-03 | A2 | 9'),
    ),
  },
  {
    code: 'estimate-doubled',
    why: 'rows of estimates that are alike in every cell',
    finds: estimates('M-01 | A1 | 100', 'M-02 | A1 | 100', 'M-01 | A1 | 100'),
    found: ['Estimates!C4 Estimates!C2: C2, 100.00'],
    not: estimates('M-01 | A1 | 100', 'M-02 | A1 | 100', 'M-01 | A2 | 100', 'M-01 | A1 | 100.5'),
  },
  {
    code: 'estimate-doubled',
    why: 'not where a cell differs, nor for nothing',
    finds: '# Estimates\nMeeting | Line | What for | Amount\nM-01 | A1 | English | 5\nM-01 | A1 | English | 5',
    found: ['Estimates!D3 Estimates!D2: D2, 5.00'],
    not: '# Estimates\nMeeting | Line | What for | Amount\nM-01 | A1 | English | 5\nM-01 | A1 | French | 5\nM-02 | A1 | | 0\nM-02 | A1 | | 0',
  },
  {
    code: 'estimate-superseded',
    why: 'a later version that is only proposed; an earlier one is passed over in silence',
    finds: estimates('M-01 | A1 | 100 | one | adopted | 2013-01-01', 'M-01 | A1 | 110 | two | proposed | 2013-01-02'),
    found: ['Estimates!C3: M-01, one, two, 2013-01-02'],
    not: estimates('M-01 | A1 | 100 | one | adopted | 2013-01-02', 'M-01 | A1 | 110 | two | proposed | 2013-01-01'),
  },
  {
    code: 'estimate-negative',
    why: 'an estimate below zero, in its own currency',
    finds: estimated('M-01 | A2 | -5 | | | | USD', 'M-02 | A2 | -5 | x | proposed | | JPY'),
    found: ['Estimates!C4: -5.00', 'Estimates!C5: -5'],
    not: estimated('M-01 | A2 | 0 | | | | USD'),
  },
  {
    code: 'support-cost-differs',
    why: 'support costs that are not their rate times their base, within a dollar',
    finds: all(
      settings(YEAR, EXACT),
      estimated('M-01 | A2 | 50 | | | | USD', 'M-01 | B1 | 1000 | | | | USD', 'M-01 | S1 | 20.51 | | | | USD'),
      spent('M-01 | S1 | 10.69'),
    ),
    found: ['Meetings!A2: M-01, S1, 20.51, 19.50, 1.01', 'Meetings!A2: M-01, S1, 10.69, 11.70, -1.01'],
    not: all(
      settings(YEAR, EXACT),
      estimated('M-01 | A2 | 50 | | | | USD', 'M-01 | S1 | 20.50 | | | | USD'),
      spent('M-01 | S1 | 12.70'),
    ),
  },
  {
    code: 'support-cost-differs',
    why: 'estimates are rounded line by line: half a unit of their rounding passes, of expenditures a dollar',
    finds: all(estimated('M-01 | A2 | 500', 'M-01 | S1 | 128.01'), spent('M-01 | S1 | 10.69')),
    found: ['Meetings!A2: M-01, S1, 128.01, 78.00, 50.01', 'Meetings!A2: M-01, S1, 10.69, 11.70, -1.01'],
    not: all(estimated('M-01 | A2 | 500', 'M-01 | S1 | 128'), spent('M-01 | S1 | 12.70')),
  },
  {
    code: 'support-cost-differs',
    why: 'a base by part takes its direct lines; a blank base takes all direct lines',
    finds: all(
      settings(YEAR, EXACT),
      lines(
        'A1 | One | A',
        'A2 | Two | A',
        'B1 | Three | B',
        'S1 | Support | A | support cost | 10 | a',
        'S2 | All | A | support cost | 10',
        'C1 | Contingency | A | contingency | 50 | A; S1',
      ),
      estimated('M-01 | A2 | 100', 'M-01 | B1 | 100', 'M-01 | S1 | 30', 'M-01 | S2 | 20', 'M-01 | C1 | 100'),
    ),
    found: [
      'Meetings!A2: M-01, S1, 30.00, 20.00, 10.00',
      'Meetings!A2: M-01, S2, 20.00, 30.00, -10.00',
      'Meetings!A2: M-01, C1, 100.00, 115.00, -15.00',
    ],
    not: all(
      lines('A1 | One | A', 'S1 | Support | A | support cost | 10 | A', 'S2 | All | A | support cost | 10'),
      estimated('M-01 | S1 | 10', 'M-01 | S2 | 10'),
    ),
  },
  {
    code: 'support-cost-differs',
    why: 'a larger tolerance counts, and an unknown base says nothing',
    finds: all(settings(YEAR, EXACT, 'Tolerance | 4.99'), estimated('M-01 | S1 | 18')),
    found: ['Meetings!A2: M-01, S1, 18.00, 13.00, 5.00'],
    not: all(estimated('M-01 | A2 | #N/A', 'M-01 | S1 | 18'), settings(YEAR)),
  },
  {
    code: 'support-base-unknown',
    why: 'a base that names no line and no part',
    finds: lines('A1 | One | A', 'S1 | Support | A | support cost | 13 | A1, Z9, B'),
    found: ['BudgetLines!A3: S1, z9', 'BudgetLines!A3: S1, b'],
    not: lines('A1 | One | A', 'S1 | Support | A | support cost | 13 | a1; A'),
  },
  {
    code: 'variance-unexplained',
    why: 'a variance that reaches the materiality amount; not one that is explained',
    finds: all(settings(YEAR, 'Materiality amount | 10'), explanations('M-01 | A1 | | ')),
    found: ['Meetings!A2: M-01, A1, 10.00, 10.0', 'Meetings!A3: M-02, A1, -10.00, -5.0'],
    not: all(
      settings(YEAR, 'Materiality amount | 10'),
      explanations('M-01 | A1 | Fewer meetings', 'M-02 | | | All of it'),
    ),
  },
  {
    code: 'variance-unexplained',
    why: 'a variance that reaches the materiality per cent of its estimate; not within the tolerance',
    finds: all(settings(YEAR, 'Materiality per cent | 5.1'), spent('M-02 | B1 | 1')),
    found: ['Meetings!A2: M-01, A1, 10.00, 10.0', 'Meetings!A3: M-02, B1, -1.00, '],
    not: all(settings(YEAR, 'Materiality per cent | 5.1', 'Tolerance | 11'), spent('M-02 | B1 | 1')),
  },
  {
    code: 'variance-unexplained',
    why: 'of the meeting as a whole, where its lines are below',
    finds: all(settings(YEAR, 'Materiality amount | 15'), estimated('M-01 | A2 | 6'), spent('M-01 | A2 | 1')),
    found: ['Meetings!A2: M-01, , 15.00, 14.2'],
    not: all(settings(YEAR, 'Materiality amount | 15.01'), estimated('M-01 | A2 | 6'), spent('M-01 | A2 | 1')),
  },
  {
    code: 'explanation-unused',
    why: 'an explanation of what has no figures here',
    finds: explanations('M-01 | B1 | Why'),
    found: ['Explanations!A2: M-01, B1'],
    not: explanations('M-01 | A1 | Why', 'M-02 | | Why'),
  },
  {
    code: 'term-unknown',
    why: 'a term that is none of ours',
    finds: terms('Nonsense | Absurdité'),
    found: ['Terms!A2: Nonsense'],
    not: terms('Variance | Écart'),
  },
];
