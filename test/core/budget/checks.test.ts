/** Each check of the budget with a workbook in which it finds something, and one in which it does not. */
import { checkBudget } from '../../../src/core/check-budget';
import { readPastYear } from '../../../src/core/estimate-costs';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { BUDGET } from '../../../src/core/language/en/diagnostics/budget';
import { splitWorkbooks } from '../../../src/core/split-variances';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import { budgetBook, contributions, estimate, found, settings, shares, withRows } from './budget-book';

type Job = 'shares' | 'final' | 'contributions' | 'estimate' | 'past' | 'split';

interface Case {
  readonly code: DiagnosticCode;
  readonly job: Job;
  readonly finds: string;
  readonly found: readonly string[];
  /** What is not found; a workbook in which nothing is amiss, where none is given. */
  readonly not?: string;
}

const volumes = (...rows: string[]): string =>
  ['# Volumes', 'Meeting | Line | Item | Version | Days | Teams | Trips', ...rows].join('\n');
const unitCosts = (...rows: string[]): string =>
  ['# UnitCosts', 'Item | Unit | Factors | Rate | Currency | From', ...rows].join('\n');
const meetings = (...rows: string[]): string =>
  ['# Meetings', 'Code | Title | Instrument | Kind | Start | End | Status | Closed on | Funds by', ...rows].join('\n');
const invoices = (...rows: string[]): string => withRows('Invoices', ...rows);
const receipts = (...rows: string[]): string =>
  ['# Receipts', 'Received on | State | Meeting | Amount | Currency | Kind | Document', ...rows].join('\n');
const scale = (...rows: string[]): string =>
  ['# Scale', 'State | Rate | From year | To year | Floor | Ceiling', ...rows].join('\n');
const all = (...texts: string[]): string => texts.join('\n\n');
const IP = 'IP | team | Days; Teams | 50 | USD';

const CASES: readonly Case[] = [
  {
    code: 'unit-cost-missing',
    job: 'estimate',
    finds: unitCosts(`${IP} | 2014-01-01`),
    found: ['Volumes!C2: IP, M1, 2013-11-11'],
    not: unitCosts(`${IP} | 2013-11-11`),
  },
  {
    code: 'unit-cost-doubled',
    job: 'estimate',
    finds: unitCosts(IP, IP),
    found: ['UnitCosts!D3 UnitCosts!D2: IP, '],
    not: unitCosts(IP, `${IP} | 2013-01-01`),
  },
  {
    code: 'volume-factor-missing',
    job: 'estimate',
    finds: volumes('M1 | A1 | IP | | 9'),
    found: ['Volumes!C2: IP, Teams'],
    not: volumes('M1 | A1 | IP | | 9 | 0'),
  },
  {
    code: 'volume-factor-extra',
    job: 'estimate',
    finds: volumes('M1 | A1 | IP | | 9 | 2 | 1'),
    found: ['Volumes!G2: IP, Trips'],
  },
  {
    code: 'volume-negative',
    job: 'estimate',
    finds: volumes('M1 | A1 | IP | | -9 | 2'),
    found: ['Volumes!E2: Days, -9'],
  },
  {
    code: 'volume-line-computed',
    job: 'estimate',
    finds: volumes('M1 | PSC | IP | | 9 | 2'),
    found: ['Volumes!C2: PSC'],
  },
  {
    code: 'base-circular',
    job: 'estimate',
    finds:
      '# BudgetLines\nCode | Title | Part | Kind | Rate | Base\nA1 | One | A\nC1 | C | C | contingency | 10 | A; PSC\nPSC | S | B | support cost | 13 | A; C1',
    found: ['BudgetLines!A3 BudgetLines!A4: C1, PSC'],
  },
  {
    code: 'rates-day-missing',
    job: 'estimate',
    finds: all('# Settings\nSetting | Value\nCurrency | USD', unitCosts('IP | team | Days; Teams | 50 | CHF')),
    found: ['UnitCosts!D2: CHF'],
    not: '# Settings\nSetting | Value\nCurrency | USD',
  },
  { code: 'volume-zero', job: 'estimate', finds: volumes('M1 | A1 | IP | | 9 | 0'), found: ['Volumes!C2: M1, A1, IP'] },
  {
    code: 'volume-actual-missing',
    job: 'split',
    finds: volumes('M1 | A1 | IP | | 9 | 2'),
    found: ['Volumes!C2: M1, A1, IP'],
    not: volumes('M1 | A1 | IP | | 9 | 2', 'M1 | A1 | IP | used | 0 | 2'),
  },
  {
    code: 'estimate-differs-from-volumes',
    job: 'estimate',
    finds: '# Estimates\nMeeting | Line | Amount | Currency\nM1 | A1 | 951 | USD',
    found: ['Estimates!C2: M1, A1, 951.00, 900.00, 51.00'],
    not: '# Estimates\nMeeting | Line | Amount | Currency\nM1 | A1 | 950 | USD',
  },
  { code: 'suggestion-few', job: 'past', finds: '', found: ['Meetings!A2: M1, 1'] },
  {
    code: 'volume-unusual',
    job: 'past',
    finds: volumes('M1 | A1 | IP | | 7 | 2'),
    found: ['Volumes!C2: M1, A1, IP, 14, 12, 12'],
    not: volumes('M1 | A1 | IP | | 6 | 2'),
  },
  {
    code: 'instrument-missing',
    job: 'shares',
    finds: meetings('M1 | First | | meeting | 2013-11-11 | 2013-11-12'),
    found: ['Meetings!A2: M1, '],
  },
  {
    code: 'instrument-missing',
    job: 'shares',
    finds: meetings('M1 | First | AP5 | meeting | 2013-11-11 | 2013-11-12'),
    found: ['Meetings!A2: M1, AP5'],
    not: meetings('M1 | First | ccw; CCW | meeting | 2013-11-11 | 2013-11-12'),
  },
  {
    code: 'scale-rate-missing',
    job: 'shares',
    finds: scale('AAA | 1 | 2013', 'BBB | 2 | 2014'),
    found: ['Meetings!A2: M1, 2013, 2, Borduria, Cascara'],
    not: scale('AAA | 1 | 2013', 'BBB | 2 | 2013', 'CCC | 0 | 2013'),
  },
  {
    code: 'scale-doubled',
    job: 'shares',
    finds: withRows('Scale', 'AAA | 1 | 2010'),
    found: ['Scale!B5 Scale!B2: Aland, 2013'],
    not: withRows('Scale', 'AAA | 1 | 2010 | 2012'),
  },
  {
    code: 'scale-sum-zero',
    job: 'shares',
    finds: scale('AAA | 0 | 2013', 'BBB | 0 | 2013', 'CCC | 0 | 2013'),
    found: ['Meetings!A2: M1, 2013'],
  },
  {
    code: 'share-limits-impossible',
    job: 'shares',
    finds: settings('Share ceiling | 5'),
    found: ['Meetings!A2: M1'],
    not: settings('Share ceiling | 34'),
  },
  {
    code: 'scale-sum-over',
    job: 'shares',
    finds: withRows('Scale', 'DEU | 96 | 2013'),
    found: ['Scale!: 2013, 101'],
    not: withRows('Scale', 'DEU | 95.5 | 2013'),
  },
  {
    code: 'participant-party',
    job: 'shares',
    finds: withRows('Participants', 'M1 | AAA'),
    found: ['Participants!B3: Aland, M1'],
  },
  {
    code: 'share-unestimated',
    job: 'shares',
    finds: '# Estimates\nMeeting | Line | Amount | Currency\n',
    found: ['Meetings!A2: M1'],
  },
  {
    code: 'share-nil',
    job: 'shares',
    finds: scale('AAA | 1 | 2013', 'BBB | 2 | 2013', 'CCC | 0 | 2013'),
    found: ['Scale!B4: M1, 1, Cascara'],
  },
  {
    code: 'invoice-differs',
    job: 'contributions',
    finds: invoices('M1 | AAA | revised | 1 | 2013-07-01'),
    found: ['Invoices!D2 Invoices!D5: M1, Aland, 201.00, 200.00, 1.00'],
    not: invoices('M1 | AAA | correction | 1 | 2013-07-01'),
  },
  { code: 'invoice-not-payer', job: 'contributions', finds: '# -Participants', found: ['Invoices!D4: M1, Cascara'] },
  {
    code: 'payer-not-invoiced',
    job: 'contributions',
    finds: '# Invoices\nMeeting | State | Kind | Amount | Issued on\nM1 | AAA | estimate | 200 | 2013-05-01',
    found: ['Meetings!A2: M1, 2, Borduria, Cascara'],
  },
  {
    code: 'invoice-doubled',
    job: 'contributions',
    finds: invoices('M1 | AAA | estimate | 200 | 2013-05-01 | | 4'),
    found: ['Invoices!D5 Invoices!D2: M1, Aland, '],
    not: invoices('M1 | AAA | correction | 200 | 2013-05-01 | | 4'),
  },
  {
    code: 'invoice-doubled',
    job: 'contributions',
    finds: invoices('M1 | AAA | revised | 5 | 2013-05-01 | | 3'),
    found: ['Invoices!D5 Invoices!D4: M1, Aland, 3'],
  },
  {
    code: 'invoice-sign',
    job: 'contributions',
    finds: invoices('M1 | AAA | estimate | -5 | 2013-05-02', 'M1 | AAA | write-off | 5 | 2013-05-02'),
    found: ['Invoices!D5: estimate, -5.00', 'Invoices!D6: write-off, 5.00'],
    not: invoices('M1 | AAA | revised | -5 | 2013-05-02', 'M1 | AAA | write-off | -5 | 2013-05-02'),
  },
  {
    code: 'write-off-over',
    job: 'contributions',
    finds: invoices('M1 | AAA | write-off | -201 | 2013-05-02'),
    found: ['Invoices!D5: M1, Aland, 201.00, 200.00'],
    not: invoices('M1 | AAA | write-off | -200 | 2013-05-02'),
  },
  {
    code: 'final-not-closed',
    job: 'contributions',
    finds: invoices('M1 | AAA | final | -5 | 2013-12-19'),
    found: ['Meetings!A2: M1, 2013-12-20'],
    not: invoices('M1 | AAA | final | -5 | 2013-12-20'),
  },
  {
    code: 'final-not-closed',
    job: 'final',
    finds: meetings('M1 | First | CCW | meeting | 2013-11-11 | 2013-11-12'),
    found: ['Meetings!A2: M1, '],
  },
  {
    code: 'final-unmatched',
    job: 'final',
    finds: withRows('Expenditures', '2013-03-01 | | A1 | 5 | USD', '2012-03-01 | | A1 | 7 | USD'),
    found: ['Meetings!A2 Expenditures!D3: M1, 2013, 1, 5.00'],
    not: withRows('Expenditures', '2012-03-01 | | A1 | 7 | USD'),
  },
  {
    code: 'receipt-state-missing',
    job: 'contributions',
    finds: receipts('2013-06-01 | | M1 | 200 | USD'),
    found: ['Receipts!B2: 200.00'],
    not: receipts('2013-06-01 | | M1 | 200 | USD | voluntary'),
  },
  {
    code: 'receipt-unassigned',
    job: 'contributions',
    finds: receipts('2013-06-01 | AAA | | 200 | USD'),
    found: ['Receipts!D2: Aland, 200.00'],
  },
  {
    code: 'receipt-uninvoiced',
    job: 'contributions',
    finds: all(receipts('2013-06-01 | DEU | M1 | 7 | USD')),
    found: ['Receipts!D2: M1, Germany, 7.00'],
  },
  {
    code: 'receipt-over',
    job: 'contributions',
    finds: receipts('2013-06-01 | AAA | M1 | 201 | USD'),
    found: ['Receipts!D2: M1, Aland, 201.00, 200.00'],
    not: all(receipts('2013-06-01 | AAA | M1 | 200 | USD'), invoices('M1 | AAA | final | -30 | 2013-12-21')),
  },
  {
    code: 'receipt-doubled',
    job: 'contributions',
    finds: receipts('2013-06-01 | AAA | M1 | 5 | USD | | R1', '2013-06-01 | AAA | M1 | 5 | USD | | R2'),
    found: ['Receipts!D3 Receipts!D2: Aland, '],
    not: receipts('2013-06-01 | AAA | M1 | 5 | USD | | R1', '2013-06-02 | AAA | M1 | 5 | USD | | R2'),
  },
  {
    code: 'receipt-doubled',
    job: 'contributions',
    finds: receipts('2013-06-01 | AAA | M1 | 5 | USD | | R1', '2013-06-02 | AAA | M1 | 6 | USD | | r1'),
    found: ['Receipts!D3 Receipts!D2: Aland, r1'],
  },
  {
    code: 'transfer-unbalanced',
    job: 'contributions',
    finds: receipts('2013-06-01 | AAA | M1 | -5 | USD | transfer | T1'),
    found: ['Receipts!D2: Aland, T1, -5.00'],
    not: receipts('2013-06-01 | AAA | M1 | -5 | USD | transfer | T1', '2013-06-01 | AAA | | 5 | USD | transfer | T1'),
  },
  {
    code: 'refund-over',
    job: 'contributions',
    finds: receipts('2013-06-01 | AAA | M1 | 220 | USD', '2013-06-02 | AAA | M1 | -21 | USD | refund'),
    found: ['Receipts!D3: M1, Aland, 21.00, 20.00'],
    not: receipts('2013-06-01 | AAA | M1 | 220 | USD', '2013-06-02 | AAA | M1 | -20 | USD | refund'),
  },
  {
    code: 'receipt-later',
    job: 'contributions',
    finds: receipts('2014-01-01 | AAA | M1 | 5 | USD', '2014-01-02 | AAA | M1 | 6 | USD'),
    found: ['Receipts!D2 Receipts!D3: 2, 11.00, 2013-12-31'],
    not: receipts('2013-12-31 | AAA | M1 | 5 | USD'),
  },
  {
    code: 'invoice-later',
    job: 'contributions',
    finds: invoices('M1 | AAA | revised | 5 | 2014-01-01'),
    found: ['Invoices!D5: 1, 5.00, 2013-12-31'],
  },
  {
    code: 'meeting-not-funded',
    job: 'contributions',
    finds: receipts('2013-06-01 | AAA | M1 | 200 | USD'),
    found: ['Meetings!A2: M1, 2013-09-01, 1000.00, 200.00, 800.00'],
  },
  {
    code: 'meeting-cancelled-invoiced',
    job: 'contributions',
    finds: meetings('M1 | First | CCW | meeting | 2013-11-11 | 2013-11-12 | cancelled'),
    found: ['Meetings!A2: M1, 3'],
  },
];

/** The same, a year before. */
const PAST = budgetBook(
  meetings('M1 | First | CCW | meeting | 2012-11-11 | 2012-11-12 | held | 2012-12-20'),
  'past.xlsx',
);

function diagnosticsOf(job: Job, text: string): readonly Diagnostic[] {
  switch (job) {
    case 'shares':
      return shares(text).diagnostics;
    case 'final':
      return shares(text, { on: 'final', meetings: ['M1'] }).diagnostics;
    case 'contributions':
      return contributions(text).diagnostics;
    case 'estimate':
      return estimate(text).diagnostics;
    case 'past':
      return estimate(text, { past: [readPastYear([PAST])] }).diagnostics;
    case 'split':
      return splitWorkbooks([budgetBook(text)]).diagnostics;
  }
}

test.each(CASES)('$code in $job', ({ code, job, finds, found: wanted, not = '' }) => {
  expect(found(diagnosticsOf(job, finds), code)).toEqual(wanted);
  if (job !== 'past' || not !== '') expect(found(diagnosticsOf(job, not), code)).toEqual([]);
});

test('nothing is found in a workbook in which nothing is amiss', () => {
  for (const job of ['shares', 'final', 'contributions', 'estimate'] as const)
    expect([job, diagnosticsOf(job, '').map(({ code }) => code)]).toEqual([job, []]);
});

test('every code of the budget has a case', () => {
  const cases = new Set<string>(CASES.map(({ code }) => code));
  // Of notices, which have tests of their own.
  expect(Object.keys(BUDGET).filter((code) => !cases.has(code))).toEqual(['notice-written-before']);
});

describe('check has the budget’s findings where its sheets are', () => {
  const checked = (text: string): string[] => {
    const book = [budgetBook(text)];
    const { value, diagnostics } = reconcileWorkbooks(book);
    return checkBudget(book, value.records, diagnostics, []).map(({ code }) => code);
  };

  test('nothing of a quiet workbook, nor of one without such sheets', () => {
    expect(checked('')).toEqual([]);
    expect(
      checked(
        ['UnitCosts', 'Volumes', 'Scale', 'Participants', 'Invoices', 'Receipts']
          .map((name) => `# -${name}\na`)
          .join('\n\n'),
      ),
    ).toEqual([]);
  });

  test.each([
    ['volumes', withRows('Volumes', 'M1 | A1 | IP | | 9 | |'), ['volume-factor-missing']],
    ['a version of its own', withRows('Volumes', 'M1 | A1 | XX | revised 1 | 9 | 2 |'), ['unit-cost-missing']],
    ['the scale', withRows('Scale', 'AAA | 1 | 2013 | 2014'), ['scale-doubled']],
    [
      'invoices',
      withRows('Invoices', 'M1 | AAA | estimate | -5 | 2013-05-01 | | 9'),
      ['invoice-sign', 'invoice-differs', 'meeting-not-funded'],
    ],
    ['receipts', withRows('Receipts', '2013-06-09 | | M1 | 5 | USD | R9'), ['receipt-state-missing']],
  ])('of %s', (_, text, codes) => expect(checked(text)).toEqual(codes));

  test('a waiver of one holds here too, and none of them lapses for want of looking', () => {
    const text = withRows('Invoices', 'M1 | AAA | revised | 5 | 2013-05-01 | | 9');
    expect(checked(text)).toEqual(['invoice-differs']);
    const waiver = '# Waivers\nCode | Key | Reason\ninvoice-differs | M1 | agreed';
    expect(checked(`${text}\n\n${waiver}`)).toEqual(['waiver-applied']);
  });
});
