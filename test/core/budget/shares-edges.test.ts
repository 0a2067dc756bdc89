/** Where a list of shares and the invoices on it turn over: the day itself, one version of several, what a problem leaves out, what JSON says of it. */
import { adjustRates } from '../../../src/core/budget/shares/adjusted-rates';
import { issueInvoices } from '../../../src/core/budget/shares/issue-invoices';
import type { Fraction } from '../../../src/core/values/fraction';
import { fractionFromDecimal } from '../../../src/core/values/fraction';
import { dayFromIso, isoFromDay } from '../../../src/core/values/calendar';
import { decimalFromMinor } from '../../../src/core/values/money';
import { shareWorkbooks } from '../../../src/core/share-costs';
import { budgetBook, found, settings, shares, withRows } from './budget-book';

const invoices = (...rows: string[]): string =>
  ['# Invoices', 'Meeting | State | Kind | Amount | Issued on | Due on', ...rows].join('\n');

describe('which unmatched rows stand against a final bill', () => {
  test.each([
    ['of the year of its start', '2013-01-01 | | A1 | 5 | USD', '1, 5.00'],
    ['on the last day of that year', '2013-12-31 | | A1 | 5 | USD', '1, 5.00'],
    ['of the year before', '2012-12-31 | | A1 | 5 | USD', ''],
    ['of the year after', '2014-01-01 | | A1 | 5 | USD', ''],
    ['without a day', '| | A1 | 5 | USD', '1, 5.00'],
    ['of another year, with its own code', '2012-12-31 | M1 | Z9 | 5 | USD', '1, 5.00'],
    ['of another year, with the code of another meeting', '2012-12-31 | M2 | Z9 | 5 | USD', ''],
  ])('%s', (_, row, said) => {
    const meetings =
      '# Meetings\nCode | Title | Instrument | Start | End | Closed on\nM1 | First | CCW | 2013-11-11 | 2013-11-12 | 2013-12-20\nM2 | Second | CCW | 2012-11-11 | 2012-11-12 |';
    const { diagnostics } = shares(`${meetings}\n\n${withRows('Expenditures', row)}`, { on: 'final' });
    expect(found(diagnostics, 'final-unmatched')).toEqual(
      said === '' ? [] : [`Meetings!A2 Expenditures!D3: M1, 2013, ${said}`],
    );
  });
});

test('an invoice of the as-at day counts, one of the day after does not', () => {
  const text = invoices('M1 | AAA | estimate | 250 | 2013-12-30', 'M1 | BBB | estimate | 7 | 2013-12-31');
  const asked = (asAt: string): string[] =>
    shares(text, { asAt: dayFromIso(asAt) }).json.meetings[0]!.states.map(
      ({ state, invoiced }) => `${state} ${invoiced}`,
    );
  expect(asked('2013-12-31')).toEqual(['AAA 250.00', 'BBB 7.00', 'CCC 0.00']);
  expect(asked('2013-12-30')).toEqual(['AAA 250.00', 'BBB 0.00', 'CCC 0.00']);
  expect(asked('2013-12-29')).toEqual(['AAA 0.00', 'BBB 0.00', 'CCC 0.00']);
});

describe('invoices', () => {
  const ISSUED = '2013-06-15';
  const issued = (text: string, due?: string): string[] => {
    const { records, shares: list } = shareWorkbooks([budgetBook(text)], {
      on: 'estimate',
      asAt: dayFromIso('2013-12-31'),
    }).value;
    const day = due === undefined ? undefined : dayFromIso(due);
    return issueInvoices(records, list, dayFromIso(ISSUED)!, day).map(
      ({ meeting, state, kind, amount, issued: on, due: until }) =>
        [
          records.costs.meetings[meeting]!.code,
          records.states[state]!.code,
          kind,
          decimalFromMinor(amount, 2),
          isoFromDay(on),
          isoFromDay(until),
        ].join(' '),
    );
  };
  const row = (state: string, kind: string, amount: number): string =>
    `M1 ${state} ${kind} ${amount.toFixed(2)} 2013-06-15 2013-07-15`;

  test.each([
    ['before', '2013-06-14', false],
    ['on the same day', '2013-06-15', false],
    ['after it', '2013-06-16', true],
  ])('a final row dated %s: whether there are any on the estimate', (_, day, are) => {
    const list = issued(invoices(`M1 | CCC | final | 1 | ${day}`));
    expect(list.length > 0).toBe(are);
  });

  test.each([
    ['an invoice before', 'estimate', 150, '2013-06-14', 'revised'],
    ['one on the same day', 'estimate', 150, '2013-06-15', 'revised'],
    ['a later one alone', 'estimate', 150, '2013-06-16', 'estimate'],
    ['a correction', 'correction', 150, '2013-06-14', 'revised'],
  ])('the kind where the State has %s', (_, kind, amount, day, wanted) => {
    const list = issued(invoices(`M1 | AAA | ${kind} | ${amount} | ${day}`));
    expect(list).toContain(row('AAA', wanted, 50));
    expect(list).toContain(row('BBB', 'estimate', 400));
  });

  test('a write-off is no invoice: the first one is an estimate', () => {
    expect(issued(invoices('M1 | AAA | write-off | -5 | 2013-06-01'))).toContain(row('AAA', 'estimate', 200));
  });

  test('a first bill below nil is no estimate', () => {
    const negative = '# Estimates\nMeeting | Line | Amount | Currency\nM1 | A1 | -500 | USD\n\n# -Invoices';
    expect(issued(negative)).toEqual([
      row('AAA', 'revised', -100),
      row('BBB', 'revised', -200),
      row('CCC', 'revised', -200),
    ]);
  });

  test('of nil there is none; the due day is the one given, or so many days later as the setting says', () => {
    const text = invoices('M1 | AAA | estimate | 200 | 2013-05-01');
    const dues = (list: readonly string[]): string[] =>
      list.map((each) => each.split(' ').slice(1, 2).concat(each.slice(-10)).join(' '));
    expect(dues(issued(text, '2013-08-01'))).toEqual(['BBB 2013-08-01', 'CCC 2013-08-01']);
    expect(dues(issued(`${settings('Payment days | 45')}\n\n${text}`))).toEqual(['BBB 2013-07-30', 'CCC 2013-07-30']);
  });
});

test.each([
  ['first day', '| 2013-11-11 |', ['BBB']],
  ['last day', '| 2013-11-11 |', ['BBB']],
  ['first day', '| 2013-11-11 | 2013-11-13', ['BBB']],
  ['last day', '| 2013-11-11 | 2013-11-13', ['AAA']],
  ['1 January', '| 2013-11-11 | 2013-11-13', ['BBB']],
])('payers as at the %s of a meeting %s', (way, days, wanted) => {
  const text = `${settings(`Payers as at | ${way}`)}

# Meetings
Code | Title | Instrument | Start | End
M1 | First | CCW ${days}

# Parties
State | Instrument | Entry into force | Until
AAA | CCW | 2013-11-13 |
BBB | CCW | 2000-01-01 | 2013-11-12

# -Participants

# -Invoices`;
  expect(shares(text).json.meetings[0]!.states.map(({ state }) => state)).toEqual(wanted);
});

test('a State’s own limits stand before those of the settings', () => {
  const shared = (...own: string[]): string[] =>
    shares(
      [
        settings('Share floor | 30', 'Share ceiling | 45'),
        ['# Scale', 'State | Rate | From year | To year | Floor | Ceiling', ...own].join('\n'),
      ].join('\n\n'),
    ).json.meetings[0]!.states.map(({ state, share }) => `${state} ${Number(share)}`);
  const [b, c] = ['BBB | 2 | 2013 | 2015 | |', 'CCC | 2 | 2013 | 2015 | |'];
  expect(shared('AAA | 1 | 2013 | 2015 | |', b, c)).toEqual(['AAA 300', 'BBB 350', 'CCC 350']);
  expect(shared('AAA | 1 | 2013 | 2015 | 10 |', b, c)).toEqual(['AAA 200', 'BBB 400', 'CCC 400']);
  expect(shared('AAA | 1 | 2013 | 2015 | 40 |', b, c)).toEqual(['AAA 400', 'BBB 300', 'CCC 300']);
  expect(shared('AAA | 9 | 2013 | 2015 | | 34', b, c)).toEqual(['AAA 340', 'BBB 330', 'CCC 330']);
});

test('of nothing that is to be shared no State has less than a cent', () => {
  const { json, diagnostics } = shares(
    '# Estimates\nMeeting | Line | Amount | Currency | Adopted on\nM1 | A1 | 0 | USD | 2012-11-16',
  );
  expect([json.meetings[0]!.sums.share, found(diagnostics, 'share-nil')]).toEqual(['0.00', []]);
});

test('a State that stands twice in a scale counts once in its sum', () => {
  const scale = (...rows: string[]): string => ['# Scale', 'State | Rate | From year | To year', ...rows].join('\n');
  const twice = scale('AAA | 40 | 2013 |', 'BBB | 30 | 2013 |', 'CCC | 30 | 2013 |', 'AAA | 40 | 2013 |');
  const { diagnostics } = shares(twice);
  expect(found(diagnostics, 'scale-doubled')).toEqual(['Scale!B5 Scale!B2: Aland, 2013']);
  expect(found(diagnostics, 'scale-sum-over')).toEqual([]);
  const over = scale('AAA | 40.51 | 2013 |', 'BBB | 30 | 2013 |', 'CCC | 30 | 2013 |', 'AAA | 1 | 2014 |');
  expect(found(shares(over).diagnostics, 'scale-sum-over')).toEqual(['Scale!: 2013, 100.51']);
});

test('a meeting whose total cannot be shared lists no State, also none that was invoiced', () => {
  const { json } = shares(
    `# Scale\nState | Rate | From year\nAAA | 1 | 2013\n\n${invoices('M1 | DEU | estimate | 10 | 2013-05-01')}`,
  );
  const [meeting] = json.meetings;
  expect([meeting!.problem, meeting!.states, meeting!.sums, meeting!.payers]).toEqual([
    'scale-rate-missing',
    [],
    { share: '0.00', invoiced: '0.00', bill: '0.00' },
    0,
  ]);
});

test('sums and the number of payers: each its own', () => {
  const text = invoices(
    'M1 | AAA | estimate | 250 | 2013-05-01',
    'M1 | BBB | estimate | 300 | 2013-05-01',
    'M1 | DEU | estimate | 10 | 2013-05-01',
  );
  const [meeting] = shares(text).json.meetings;
  expect([meeting!.sums, meeting!.payers, meeting!.states.length, meeting!.holds]).toEqual([
    { share: '1000.00', invoiced: '560.00', bill: '440.00' },
    3,
    4,
    true,
  ]);
});

test.each([
  ['adopted', false],
  ['first', false],
  ['second', true],
])('of two versions the one that is shared says whether it is proposed: %s', (version, proposed) => {
  const text = `${settings(...(version === 'adopted' ? [] : [`Estimate version | ${version}`]))}

# Estimates
Meeting | Line | Amount | Currency | Version | Status | Adopted on
M1 | A1 | 900 | USD | first | adopted | 2012-11-16
M1 | A1 | 800 | USD | second | proposed |

# -Invoices`;
  const [meeting] = shares(text).json.meetings;
  expect([meeting!.version, meeting!.proposed, meeting!.total]).toEqual(
    proposed ? ['second', true, '800.00'] : ['first', false, '900.00'],
  );
});

test.each([
  ['1 >40 <50, 1 >60 <70', '0'],
  ['2 <40, 1 >60', '20'],
  ['10, 10', '5'],
  ['10 >90, 10', '1'],
  ['10 >10 <10, 10', '9'],
])('the smallest factor that makes a hundred of %s is %s', (text, wanted) => {
  const rates = text.split(', ').map((each) => {
    const [rate, ...limits] = each.split(' ');
    const limit = (sign: string): Fraction | undefined => {
      const given = limits.find((one) => one.startsWith(sign));
      return given === undefined ? undefined : fractionFromDecimal(given.slice(1));
    };
    return { rate: fractionFromDecimal(rate!)!, floor: limit('>'), ceiling: limit('<') };
  });
  const adjusted = adjustRates(rates);
  const { factor } = adjusted as Exclude<typeof adjusted, string>;
  expect(Number(factor.numerator) / Number(factor.denominator)).toBe(Number(wanted));
});
