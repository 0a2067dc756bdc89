/** Where accounts, funds and their findings turn over: the day itself, the cent itself, and which of several comes first. */
import { contributions, found, settings, withRows } from './budget-book';

const meetings = (...rows: string[]): string =>
  ['# Meetings', 'Code | Title | Instrument | Kind | Start | End | Closed on | Funds by', ...rows].join('\n');
const invoices = (...rows: string[]): string =>
  ['# Invoices', 'Meeting | State | Kind | Amount | Issued on | Due on', ...rows].join('\n');
const receipts = (...rows: string[]): string =>
  ['# Receipts', 'Received on | State | Meeting | Amount | Currency | Kind | Document', ...rows].join('\n');
const all = (...texts: string[]): string => texts.join('\n\n');

/** `M1 AAA assessed/written off/received/outstanding/overdue/credit` of each row. */
const accounts = (text: string, asAt: string): string[] =>
  contributions(text, asAt).json.rows.map((row) => {
    const { assessed, writtenOff, received, outstanding, overdue, credit } = row;
    const amounts = [assessed, writtenOff, received, outstanding, overdue, credit].map(Number);
    return `${row.meeting} ${row.state} ${amounts.join('/')}`;
  });

test.each([
  ['2013-05-31', []],
  ['2013-06-01', ['M1 AAA 100/0/0/100/0/0']],
  ['2013-06-02', ['M1 AAA 100/0/30/70/0/0']],
  ['2013-06-03', ['M1 AAA 100/10/30/60/0/0']],
  // The due day is the 4th.
  ['2013-06-04', ['M1 AAA 100/10/30/60/0/0']],
  ['2013-06-05', ['M1 AAA 100/10/30/60/60/0']],
  ['2013-06-06', ['M1 AAA 70/10/30/30/30/0']],
])('each row counts from its own day on: as at %s', (asAt, wanted) => {
  const text = all(
    invoices(
      'M1 | AAA | estimate | 100 | 2013-06-01 | 2013-06-04',
      'M1 | AAA | write-off | -10 | 2013-06-03 |',
      'M1 | AAA | final | -30 | 2013-06-06 |',
    ),
    receipts('2013-06-02 | AAA | M1 | 30 | USD'),
  );
  expect(accounts(text, asAt)).toEqual(wanted);
});

describe('receipts without a meeting', () => {
  const FILL = settings('Unassigned receipts | oldest first');
  const TWO = meetings(
    'B2 | Second | CCW | m | 2013-11-11 | 2013-11-12 | |',
    'A1 | First | CCW | m | 2013-12-11 | 2013-12-12 | |',
  );
  const filled = (dues: readonly [string, string], ...rows: string[]) =>
    contributions(
      all(
        FILL,
        TWO,
        '# Estimates\nMeeting | Line | Amount | Currency\nA1 | A1 | 100 | USD\nB2 | A1 | 100 | USD',
        invoices(
          `B2 | AAA | estimate | 100 | 2013-01-01 | ${dues[1]}`,
          `A1 | AAA | estimate | 100 | 2013-01-01 | ${dues[0]}`,
        ),
        '# -Participants',
        '# -Expenditures',
        receipts(...rows),
      ),
      '2013-12-31',
    ).json;
  const received = (json: ReturnType<typeof filled>): string[] =>
    json.rows.map(({ meeting, received: sum }) => `${meeting} ${Number(sum)}`).sort();

  test.each<[string, [string, string], string[]]>([
    ['the earliest due', ['2013-03-02', '2013-03-01'], ['A1 30', 'B2 100']],
    ['the earliest due, the other way round', ['2013-03-01', '2013-03-02'], ['A1 100', 'B2 30']],
    ['of one day by code, whatever the order of rows', ['2013-03-01', '2013-03-01'], ['A1 100', 'B2 30']],
  ])('fill first: %s', (_, dues, wanted) => {
    expect(received(filled(dues, '2013-02-01 | AAA | | 130 | USD'))).toEqual(wanted);
  });

  test('a credit has no due day of its own', () => {
    const json = contributions(
      all(
        FILL,
        TWO,
        '# -Estimates',
        '# -Participants',
        '# -Expenditures',
        invoices(
          'B2 | AAA | estimate | 100 | 2013-01-01 | 2013-03-02',
          'B2 | AAA | revised | -10 | 2013-01-02 | 2013-01-15',
          'A1 | AAA | estimate | 100 | 2013-01-01 | 2013-03-01',
        ),
        receipts('2013-02-01 | AAA | | 100 | USD'),
      ),
      '2013-12-31',
    ).json;
    expect(received(json)).toEqual(['A1 100', 'B2 0']);
  });

  test('those of the as-at day fill, later ones do not; what is left is told at the first of them', () => {
    const json = filled(
      ['2013-03-01', '2013-03-01'],
      '2014-01-01 | AAA | | 7 | USD',
      '2013-12-31 | AAA | | 50 | USD',
      '2013-12-30 | AAA | | 155 | USD',
    );
    expect(received(json)).toEqual(['A1 100', 'B2 100']);
    expect(json.unassigned.map(({ amount, at }) => `${amount} ${at.cell}`)).toEqual(['5.00 D4']);
  });
});

describe('refunds and write-offs against the balance of their own day', () => {
  const over = (rows: string, paid: string, asAt = '2013-12-31'): string[] => {
    const { diagnostics } = contributions(
      all(
        invoices(
          'M1 | AAA | estimate | 100 | 2013-05-01 | 2013-06-30',
          ...rows.split('; ').filter((row) => row !== ''),
        ),
        receipts(...paid.split('; ').filter((row) => row !== '')),
      ),
      asAt,
    );
    return [...found(diagnostics, 'refund-over'), ...found(diagnostics, 'write-off-over')];
  };
  const paid = (day: string, amount: number, kind = ''): string => `${day} | AAA | M1 | ${amount} | USD | ${kind} | `;

  test.each([
    ['a refund of the whole credit', '', `${paid('2013-06-01', 120)}; ${paid('2013-06-02', -20, 'refund')}`, []],
    [
      'a cent more',
      '',
      `${paid('2013-06-01', 120)}; ${paid('2013-06-02', -20.01, 'refund')}`,
      ['Receipts!D3: M1, Aland, 20.01, 20.00'],
    ],
    [
      'on the day of the payment, above it in the sheet',
      '',
      `${paid('2013-06-01', -20, 'refund')}; ${paid('2013-06-01', 120)}`,
      [],
    ],
    [
      'a day before the payment',
      '',
      `${paid('2013-05-31', -20, 'refund')}; ${paid('2013-06-01', 120)}`,
      ['Receipts!D2: M1, Aland, 20.00, 0.00'],
    ],
    ['a write-off of all that is open', 'M1 | AAA | write-off | -60 | 2013-07-01 |', paid('2013-06-01', 40), []],
    [
      'a cent more',
      'M1 | AAA | write-off | -60.01 | 2013-07-01 |',
      paid('2013-06-01', 40),
      ['Invoices!D3: M1, Aland, 60.01, 60.00'],
    ],
    ['on the day of the invoice', 'M1 | AAA | write-off | -100 | 2013-05-01 |', '', []],
    [
      'two of one day',
      'M1 | AAA | write-off | -60 | 2013-07-01 |; M1 | AAA | write-off | -50 | 2013-07-01 |',
      '',
      ['Invoices!D4: M1, Aland, 50.00, 40.00'],
    ],
  ])('%s', (_, rows, received, wanted) => {
    expect(over(rows, received)).toEqual(wanted);
  });

  test('of the as-at day itself is told, of the day after is not', () => {
    const refund = paid('2013-06-02', -20, 'refund');
    expect(over('', refund, '2013-06-02')).toHaveLength(1);
    expect(over('', refund, '2013-06-01')).toEqual([]);
  });
});

describe('funds', () => {
  const funding = (asAt: string, rows: readonly string[], ...pairs: string[]) =>
    contributions(all(settings(...pairs), receipts(...rows)), asAt).json.meetings[0]!.funding;
  const WHOLE = [
    '2013-06-01 | AAA | M1 | 200 | USD',
    '2013-06-02 | BBB | M1 | 400 | USD',
    '2013-06-03 | CCC | M1 | 400 | USD',
  ];

  test.each([
    ['2013-06-02', 'open', '600.00', '400.00', null],
    ['2013-06-03', 'funded', '1000.00', '0.00', '2013-06-03'],
    ['2013-12-31', 'funded', '1000.00', '0.00', '2013-06-03'],
  ])('as at %s', (asAt, result, cash, short, fundedOn) => {
    expect(funding(asAt, WHOLE)).toMatchObject({
      by: '2013-09-01',
      required: '1000.00',
      result,
      cash,
      short,
      fundedOn,
    });
  });

  test.each([
    ['2013-08-31', 'open'],
    ['2013-09-01', 'not funded'],
    ['2013-09-02', 'not funded'],
  ])('without them, as at %s: %s', (asAt, result) => {
    expect(funding(asAt, WHOLE.slice(0, 2))).toMatchObject({ result, cash: '600.00', short: '400.00', fundedOn: null });
  });

  test('what comes on the day is in time, a day later it is not, but the day on which they were there is told', () => {
    const last = (day: string) => funding('2013-12-31', [...WHOLE.slice(0, 2), `${day} | CCC | M1 | 400 | USD`]);
    expect(last('2013-09-01')).toMatchObject({ result: 'funded', cash: '1000.00', fundedOn: '2013-09-01' });
    expect(last('2013-09-02')).toMatchObject({
      result: 'not funded',
      cash: '600.00',
      short: '400.00',
      fundedOn: '2013-09-02',
    });
  });

  test('a refund takes cash away, and never below nil', () => {
    const rows = [
      '2013-06-01 | AAA | M1 | 200 | USD',
      '2013-06-05 | AAA | M1 | -250 | USD | refund',
      '2013-06-06 | BBB | M1 | 400 | USD',
    ];
    expect(funding('2013-06-04', rows).cash).toBe('200.00');
    expect(funding('2013-06-05', rows).cash).toBe('0.00');
    expect(funding('2013-06-06', rows).cash).toBe('400.00');
  });

  test('of what is paid above what was asked nothing is cash, and nothing is collected', () => {
    const { json } = contributions(receipts('2013-06-01 | AAA | M1 | 900 | USD'), '2013-12-31');
    const { funding: funds, collectionRate, received, credit } = json.meetings[0]!;
    expect([funds.cash, collectionRate, received, credit]).toEqual(['200.00', '20.0', '900.00', '700.00']);
  });
});

test('funds are those of the day: rows of any order, and voluntary ones from their own day on', () => {
  const funding = (asAt: string) =>
    contributions(
      all(
        meetings('M1 | First | CCW | m | 2013-11-11 | 2013-11-12 | |'),
        receipts(
          '2013-06-05 | AAA | M1 | -250 | USD | refund',
          '2013-06-01 | AAA | M1 | 200 | USD',
          '2013-06-07 | BBB | M1 | 300 | USD | voluntary',
        ),
      ),
      asAt,
    ).json.meetings[0]!.funding;
  expect(['2013-06-01', '2013-06-05', '2013-06-06', '2013-06-07'].map((day) => funding(day).cash)).toEqual([
    '200.00',
    '0.00',
    '0.00',
    '300.00',
  ]);
  const byThen = contributions(
    all(
      meetings('M1 | First | CCW | m | 2013-11-11 | 2013-11-12 | | 2013-06-03'),
      receipts('2013-06-05 | AAA | M1 | -250 | USD | refund', '2013-06-01 | AAA | M1 | 200 | USD'),
    ),
    '2013-12-31',
  ).json.meetings[0]!.funding;
  expect(byThen.cash).toBe('200.00');
  // Ninety days before the start, where nothing else is said.
  expect(funding('2013-06-07').by).toBe('2013-08-13');
});

test('States that paid whole, in part and nothing; who owes', () => {
  const text = all(
    invoices(
      'M1 | AAA | estimate | 100 | 2013-05-01 | 2013-06-30',
      'M1 | BBB | estimate | 100 | 2013-05-01 | 2013-06-30',
      'M1 | CCC | estimate | 100 | 2013-05-01 | 2013-06-30',
      'M1 | DEU | estimate | 100 | 2013-05-01 | 2013-06-30',
      'M1 | DEU | write-off | -40 | 2013-07-01 |',
    ),
    receipts(
      '2013-06-01 | AAA | M1 | 130 | USD',
      '2013-06-01 | BBB | M1 | 30 | USD',
      '2013-06-01 | DEU | M1 | 60 | USD',
    ),
  );
  const { statesOwing: owing, paid, part, none } = contributions(text, '2013-12-31').json.meetings[0]!;
  expect({ owing, paid, part, none }).toEqual({ owing: 2, paid: 2, part: 1, none: 1 });
});

test('a State that was asked for nothing is none of those that paid', () => {
  const text = all(
    invoices('M1 | AAA | estimate | 100 | 2013-05-01 | 2013-06-30'),
    receipts('2013-06-01 | AAA | M1 | 100 | USD', '2013-06-01 | BBB | M1 | 50 | USD'),
  );
  const { paid, part, none } = contributions(text, '2013-12-31').json.meetings[0]!;
  expect({ paid, part, none }).toEqual({ paid: 1, part: 0, none: 0 });
});

test('what was received before it was asked for is told until the invoice is issued', () => {
  const text = all(
    invoices('M1 | AAA | estimate | 100 | 2013-07-01 | 2013-08-01'),
    receipts('2013-06-01 | AAA | M1 | 100 | USD'),
  );
  const told = (asAt: string) => found(contributions(text, asAt).diagnostics, 'receipt-uninvoiced');
  expect([told('2013-06-30'), told('2013-07-01')]).toEqual([['Receipts!D2: M1, Aland, 100.00'], []]);
});

test('of what was received nothing is lost: a row in error is a term of its own', () => {
  const { proof } = contributions(
    receipts(
      '2013-06-01 | AAA | M1 | 100 | USD',
      '2013-06-02 | XXX | M1 | 30 | USD',
      '2014-06-02 | AAA | M1 | 7 | USD',
    ),
    '2013-12-31',
  ).json;
  expect(proof.receipts).toMatchObject({
    read: '137.00',
    assigned: '100.00',
    later: '7.00',
    leftOut: '30.00',
    holds: true,
  });
  expect(proof.holds).toBe(true);
});

describe('its own credit pays its debt', () => {
  const text = (due: string): string =>
    all(
      settings('Credits | same State'),
      meetings(
        'M1 | First | CCW | m | 2013-03-11 | 2013-03-12 | 2013-06-30 |',
        'M2 | Second | CCW | m | 2013-11-11 | 2013-11-12 | |',
      ),
      invoices('M1 | AAA | estimate | 100 | 2013-01-01 | 2013-02-01', `M2 | AAA | estimate | 60 | 2013-01-01 | ${due}`),
      receipts('2013-01-10 | AAA | M1 | 145 | USD'),
    );

  test('overdue is never more than what is left', () => {
    expect(accounts(text('2013-02-01'), '2013-12-31')).toEqual(['M1 AAA 100/0/145/0/0/0', 'M2 AAA 60/0/0/15/15/0']);
    expect(accounts(text('2014-02-01'), '2013-12-31')).toEqual(['M1 AAA 100/0/145/0/0/0', 'M2 AAA 60/0/0/15/0/0']);
  });

  test('of a meeting that is closed by the day, on the day itself, and not before', () => {
    expect(accounts(text('2013-02-01'), '2013-06-29')).toEqual(['M1 AAA 100/0/145/0/0/45', 'M2 AAA 60/0/0/60/60/0']);
    expect(accounts(text('2013-02-01'), '2013-06-30')).toEqual(['M1 AAA 100/0/145/0/0/0', 'M2 AAA 60/0/0/15/15/0']);
  });

  test('that of the meeting which was closed first, then by code; each once', () => {
    const applied = (closedB: string): string[] =>
      contributions(
        all(
          settings('Credits | same State'),
          meetings(
            `B1 | Second | CCW | m | 2013-03-11 | 2013-03-12 | ${closedB} |`,
            'A1 | First | CCW | m | 2013-03-11 | 2013-03-12 | 2013-06-30 |',
            'C1 | Third | CCW | m | 2013-11-11 | 2013-11-12 | |',
            'C2 | Fourth | CCW | m | 2013-11-11 | 2013-11-12 | |',
          ),
          '# -Estimates',
          '# -Participants',
          '# -Expenditures',
          invoices(
            ...['A1', 'B1'].map((code) => `${code} | AAA | estimate | 100 | 2013-01-01 | 2013-02-01`),
            ...['C2', 'C1'].map((code) => `${code} | AAA | estimate | 50 | 2013-01-01 | 2013-02-01`),
          ),
          receipts('2013-01-10 | AAA | A1 | 140 | USD', '2013-01-11 | AAA | B1 | 130 | USD'),
        ),
        '2013-12-31',
      ).json.applied.map(({ from, to, amount }) => `${from} ${to} ${Number(amount)}`);
    expect(applied('2013-06-29')).toEqual(['B1 C1 30', 'A1 C1 20', 'A1 C2 20']);
    expect(applied('2013-06-30')).toEqual(['A1 C1 40', 'B1 C1 10', 'B1 C2 20']);
    expect(applied('2013-07-01')).toEqual(['A1 C1 40', 'B1 C1 10', 'B1 C2 20']);
  });

  test('from which meeting, to which', () => {
    expect(contributions(text('2013-02-01'), '2013-12-31').json.applied).toEqual([
      { state: 'AAA', from: 'M1', to: 'M2', amount: '45.00' },
    ]);
  });
});

test('the estimate of M1 is required by the per cent that the settings say', () => {
  const { json } = contributions(all(settings('Required per cent | 85'), withRows('Receipts')), '2013-12-31');
  expect(json.meetings[0]!.funding.required).toBe('850.00');
});
