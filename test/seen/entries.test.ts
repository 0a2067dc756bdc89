/** Rows and columns that look like entries and rates and may be something else: a summary, a price, a version, a test. */
import { asked, plain, refused, seen, warned } from './seen';

describe('a summary in the columns of the entries', () => {
  const entries = ['M-01 | A1 | 40', 'M-01 | A1 | 50', 'M-02 | A1 | 210'];
  const sheet = (...rows: string[]): string => `
    # Expenditures
    Meeting | Line | Amount
    ${rows.join('\n    ')}
  `;

  test.each([['90'], ['= 90']])('below them: %s', (amount) => {
    asked(
      sheet(...entries, `M-01 | A1 | ${amount}`, `M-02 | A1 | 210`),
      ['rows-summarise', 'Expenditures!C5', 'Expenditures: 5:6'],
      { 'left out': [300, 300], counted: [300, 600] },
    );
  });

  test('above them', () => {
    asked(
      sheet('M-02 | A1 | 210', 'M-01 | A1 | 90', ...entries),
      ['rows-summarise', 'Expenditures!C2', 'Expenditures: 2:3'],
      { 'left out': [300, 300] },
    );
  });

  test('without the documents of the entries', () => {
    refused(
      `
        # Expenditures
        Meeting | Line | Document | Amount
        M-01 | A1 | D1 | 40
        M-01 | A1 | D2 | 50
        M-02 | A1 | D3 | 210
        M-01 | A1 | | 90
        M-02 | A1 | | 210
      `,
      'rows-summarise',
      'Expenditures!D5',
    );
  });

  test('in the second of two tables', () => {
    const rows = [...entries, 'M-01 | A1 | 90', 'M-02 | A1 | 210'];
    refused(
      sheet(
        'M-01 | A2 | 1',
        'M-02 | A2 | 2',
        'M-02 | A2 | 4',
        '|',
        'Second account',
        'Meeting | Line | Amount',
        ...rows,
      ),
      'rows-summarise',
      'Expenditures!C11',
    );
  });

  test('of what stands next to it alone, below headings that are repeated', () => {
    const rows = [...entries, 'M-01 | A1 | 90', 'M-02 | A1 | 210'];
    asked(
      sheet('M-01 | A2 | 1', 'M-02 | A2 | 2', 'M-02 | A2 | 4', '|', 'Meeting | Line | Amount', ...rows),
      ['rows-summarise', 'Expenditures!C10', 'Expenditures: 10:11'],
      { 'left out': [300, 307] },
    );
  });

  test('a row that comes to those above it, where no row has a day or a document', () => {
    asked(
      sheet('M-01 | A1 | 40', 'M-01 | A1 | 20', 'M-01 | A1 | 30', 'M-01 | A1 | 90', 'M-02 | A1 | 210'),
      ['row-repeats-sum', 'Expenditures!C5', 'Expenditures: 5:5'],
      { 'left out': [300, 300], counted: [300, 390] },
    );
  });

  test('is none where all comes to nought', () => {
    const { diagnostics } = seen(
      sheet('M-01 | A2 | 7', ...['A1', 'A1', 'A1', 'B1', 'A1'].map((line) => `M-02 | ${line} | 0`)),
    );
    expect(diagnostics.map(({ code }) => code)).not.toContain('rows-summarise');
  });

  test.each([['89'], ['91']])('is none where it comes to something else: %s', (amount) => {
    const { diagnostics } = seen(sheet(...entries, `M-01 | A1 | ${amount}`, 'M-02 | A1 | 210'));
    expect(diagnostics.map(({ code }) => code)).not.toContain('rows-summarise');
  });

  test('above a total of all, which is no entry', () => {
    refused(
      sheet(...entries, 'M-01 | A1 | 90', 'M-02 | A1 | 210', 'Total costs of 2013 | | 600'),
      'rows-summarise',
      'Expenditures!C5',
    );
  });

  test('of estimates', () => {
    refused(
      `
        # Estimates
        Meeting | Line | Amount
        M-01 | A1 | 60
        M-01 | A1 | 40
        M-02 | A1 | 200
        M-01 | A1 | 100
        M-02 | A1 | 200
      `,
      'rows-summarise',
      'Estimates!C5',
    );
  });

  test.each([
    ['one amount differs', ['M-01 | A1 | 90', 'M-02 | A1 | 211'], 601],
    ['a meeting is not among them', ['M-01 | A1 | 90', 'M-02 | A2 | 210'], 600],
    ['one key twice', ['M-01 | A1 | 45', 'M-01 | A1 | 45'], 390],
  ])('is none where %s', (_, rows, sum) => {
    const found = seen(sheet(...entries, ...rows));
    expect(found.diagnostics.map(({ code }) => code)).not.toContain('rows-summarise');
    expect(found.json.totals.expenditure).toBe(`${sum}.00`);
  });

  test('by SUMIF, it is a total without a word', () => {
    plain(sheet(...entries, 'M-01 | A1 | =SUM 90', 'M-02 | A1 | =SUM 210'), 300, 300);
  });

  test('a sum with a meeting and line of its own is an entry, and no warning', () => {
    const { diagnostics } = plain(sheet('M-01 | A1 | =SUM 90', 'M-02 | A1 | =SUM 210'), 300, 300);
    expect(diagnostics.map(({ code }) => code)).not.toContain('total-counted');
  });

  test('a sum under another line that comes to its neighbours is asked about, and not left out in silence', () => {
    refused(
      `
        # Expenditures
        Meeting | Line | Amount
        M-01 | A1 | 40
        M-01 | A2 | 50
        M-01 | B1 | =SUM 90
      `,
      'row-repeats-sum',
      'Expenditures!C4',
    );
  });
});

describe('a rate that is a price', () => {
  const sheet = (rate: string, heading = 'Rate', second = '7'): string => `
    # Expenditures
    Meeting | Line | Currency | Days | ${heading} | Amount
    M-01 | A1 | CHF | 3 | ${rate} | 90
    M-02 | A1 | CHF | ${second} | ${rate} | 210
  `;

  test('is asked about', () => {
    refused(sheet('30'), 'column-meaning-unclear', 'Expenditures!E1');
    const { diagnostics } = seen(sheet('30'), [['Expenditures: Rate', 'Rate']]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('column-meaning-unclear');
    const left = seen(sheet('30'), [['Expenditures: Rate', 'left out']]);
    expect(left.diagnostics.map(({ code }) => code)).not.toContain('answer-unused');
    expect(left.diagnostics.map(({ code }) => code)).toContain('rate-undated');
  });

  test('is asked about wherever in the ledger it stands first', () => {
    const dollars = Array.from({ length: 2100 }, () => 'M-01 | A1 | USD | | | 1').join('\n    ');
    refused(
      sheet('30').replace('    M-01 |', `    ${dollars}\n    M-01 |`),
      'column-meaning-unclear',
      'Expenditures!E1',
    );
  });

  test('a rate of exchange is none, nor a price that fits one row only', () => {
    expect(seen(sheet('0.9')).json.totals.expenditure).toBe('333.33');
    expect(seen(sheet('30', 'Rate', '6')).diagnostics.map(({ code }) => code)).not.toContain('column-meaning-unclear');
  });
});

describe('versions of an estimate', () => {
  const sheet = (heading: string, one: string, other: string): string => `
    # Estimates
    Meeting | Line | ${heading} | Amount
    M-01 | A1 | ${one} | 100
    M-01 | A1 | ${other} | 130
    M-02 | A1 | ${one} | 200
  `;

  test.each([
    ['Scenario', 'Base', 'High'],
    ['Kind', 'Option A', 'Option B'],
    ['Remarks', 'optimistic', 'pessimistic'],
    ['Escenario', 'Uno', 'Dos'],
    ['方案', '甲', '乙'],
  ])('%s: %s, %s', (heading, one, other) => {
    refused(sheet(heading, one, other), 'column-meaning-unclear', 'Estimates!C1');
    const setting = `Estimates: ${heading} = ${other}`;
    const { json, diagnostics } = seen(sheet(heading, one, other), [[setting, 'left out']]);
    expect(json.totals.estimate).toBe('300.00');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    ['Kind', 'Interpreters', 'Equipment'],
    ['Remarks', 'as last year', 'new'],
    ['Remarks', 'low', 'as last year'],
  ])('%s: %s, %s part nothing', (heading, one, other) => {
    plain(sheet(heading, one, other), 430, 300);
  });
});

test('remarks beside estimates of which each has a meeting and line of its own are no versions', () => {
  plain(
    `
      # Estimates
      Meeting | Line | Remarks | Amount
      M-01 | A1 | low | 100
      M-02 | A1 | high | 200
    `,
    300,
    300,
  );
});

test('a column of days that no heading of ours names is no column of amounts', () => {
  const text = (...days: readonly string[]): string =>
    `# Expenditures\nMeeting | Line | Booked | Amount\n${days.map((day, n) => `M-0${n + 1} | A1 | ${day} | ${[90, 210][n]}`).join('\n')}`;
  const told = (...days: readonly string[]): string[] =>
    seen(text(...days))
      .diagnostics.map(({ code }) => code)
      .filter((code) => code.startsWith('column-'));
  expect(told('2013-01-02', '2013-01-03')).toEqual(['column-unknown']);
  expect(told('2013-01-02', '41277')).toEqual(['column-of-numbers']);
});

test('a budget beside the expenditures of a sheet is not read, and that is a warning', () => {
  const text = `
    # Expenditures
    Meeting | Line | Budget | Actual
    M-01 | A1 | 111 | 90
    M-02 | A1 | 222 | 210
  `;
  const { diagnostics } = warned(text, 'column-of-numbers', 'Expenditures!C1');
  expect(diagnostics.find(({ code }) => code === 'column-of-numbers')?.values).toMatchObject({ sum: '333.00' });
  const answered = seen(text, [['Expenditures: Budget', 'left out']]);
  expect(answered.diagnostics.map(({ code }) => code)).not.toContain('column-of-numbers');
});

describe('amounts in cents', () => {
  const sheet = (caption: string, amount = '9001'): string => `
    # Expenditures
    ${caption}
    Meeting | Line | Amount
    M-01 | A1 | ${amount}
    M-02 | A1 | 20999
  `;
  test.each([
    'Amounts in cents',
    'Montants en centimes',
    'Importes en céntimos',
    'Суммы в центах',
    'المبالغ بالسنتات',
    '单位：分',
  ])('%s', (caption) => {
    asked(sheet(caption), ['unit-unclear', 'Expenditures!A1', 'Expenditures: Unit'], {
      '0.01 USD': [300, 300],
      '0,01 USD': [300, 300],
      '1 USD': [300, 30000],
    });
  });

  test('negative, short and written as text', () => {
    const of = (amount: string): string | undefined | null =>
      seen(sheet('Amounts in cents', amount), [['Expenditures: Unit', '0.01 USD']]).json.totals.expenditure;
    expect(['-5', '5', '"7"', '0'].map(of)).toEqual(['209.94', '210.04', '210.06', '209.99']);
  });

  test.each(['Amounts in dollars and cents', 'Rounded to the nearest cent'])('%s says no unit', (caption) => {
    plain(sheet(caption, '90').replace('20999', '210'), 300, 300);
  });
});

describe('descriptions by which an entry may not count', () => {
  const sheet = (description: string): string => `
    # Expenditures
    Meeting | Line | Description | Amount
    M-01 | A1 | Interpreters | 90
    M-02 | A1 | ${description} | 210
  `;
  test.each([
    'TEST – please ignore',
    'Test 2',
    'Duplicate of DOC-12',
    'Do not use',
    'Тест: не учитывать',
    '重复录入',
    'À ignorer',
  ])('%s', (description) => {
    const setting = `Expenditures: Description = ${description}`;
    asked(sheet(description), ['entry-says-no', 'Expenditures!C3', setting], {
      'left out': [300, 90],
      counted: [300, 300],
    });
  });
  test.each(['Latest results', 'Testing of microphones', 'Protest meeting', 'Ignored invoices'])(
    '%s',
    (description) => {
      const { diagnostics } = plain(sheet(description), 300, 300);
      expect(diagnostics.map(({ code }) => code)).not.toContain('entry-says-no');
    },
  );
});

test.each([
  'Amount 1/',
  'Amount *',
  'Amount (a)',
  'Amount¹',
  'Amount:',
  'Amount [2]',
  'Amount (USD) a/',
  'Actual cost **',
])('marks of notes behind a heading say nothing: %s', (heading) => {
  plain(
    `
        # Expenditures
        Meeting* | Line (1) | ${heading}
        M-01 | A1 | 90
        M-02 | A1 | 210
      `,
    300,
    300,
  );
});

test('two columns that differ in their marks only are not one', () => {
  refused(
    `
      # Expenditures
      Meeting | Line | Amount (a) | Amount (b)
      M-01 | A1 | 90 | 1
    `,
    'column-doubled',
  );
});

test('a day printed as 20130408 and stored as a number is that day', () => {
  const sheet = (day: string): string => `
    # ExchangeRates
    Currency | Units per US dollar | From
    CHF | 1 | 2013-01-01
    CHF | 2 | 2013-04-08

    # Expenditures
    Meeting | Line | Posting date | Currency | Amount
    M-01 | A1 | ${day} | CHF | 180
    M-02 | A1 | 20130407 | CHF | 210
  `;
  plain(sheet('20130408'), 300, 300);
  refused(sheet('20131308'), 'date-invalid', 'Expenditures!C2');
});

describe('a row’s own rate where nothing says another currency', () => {
  const sheet = (rate: string): string => `
    # Expenditures
    Meeting | Line | Rate | Amount
    M-01 | A1 | 1 | 90
    M-02 | A1 | ${rate} | 210
  `;
  test('is asked about once', () => {
    asked(
      `${sheet('0.5')}M-02 | A1 | 0.5 | 1\n`.replace('210', '209'),
      ['rate-without-currency', 'Expenditures!C3', 'Expenditures: Unit'],
      { '1 USD': [300, 300], '1 CHF': [300, 510] },
    );
  });
  test.each(['1', '0', ''])('%p says nothing', (rate) => {
    plain(sheet(rate), 300, 300);
  });
  test('nor does one beside a currency', () => {
    plain(
      `
        # Expenditures
        Meeting | Line | Currency | Rate | Amount
        M-01 | A1 | USD | 0.5 | 90
        M-02 | A1 | CHF | 0.5 | 105
      `,
      300,
      300,
    );
  });
});

describe('texts by which an entry is none, or is part of another', () => {
  const sheet = (text: string, heading = 'Description'): string => `
    # Expenditures
    Meeting | Line | ${heading} | Amount
    M-01 | A1 | Interpreters | 90
    M-02 | A1 | ${text} | 210
  `;
  test.each([
    ['of which overtime', 'Description'],
    ['dont heures supplémentaires', 'Libellé du document'],
    ['в том числе сверхурочные', 'Description'],
    ['其中加班费', 'Remarks'],
    ['Less: reimbursement by the host country', 'Description'],
    ['Less reimbursement', 'Note'],
    ['Carried forward to 2014', 'Description'],
    ['Balance c/f page 2', 'Remarks'],
  ])('%s, under %s, is asked about', (text, heading) => {
    asked(sheet(text, heading), ['entry-says-no', 'Expenditures!C3', `Expenditures: ${heading} = ${text}`], {
      'left out': [300, 90],
      counted: [300, 300],
    });
  });
  test('of a value that says what became of the row', () => {
    asked(
      sheet('withdrawn', 'Remarks'),
      ['row-meaning-unclear', 'Expenditures!C3', 'Expenditures: Remarks = withdrawn'],
      {
        'left out': [300, 90],
        counted: [300, 300],
      },
    );
  });
  test.each([
    'duplicate of row 2',
    'to be reversed',
    'à extourner',
    'superseded by row 3',
    'Cancelled - see row 3',
    'remplacée par la ligne 3',
    'заменено на строку 3',
  ])('%s among remarks is asked about', (text) => {
    asked(sheet(text, 'Remarks'), ['entry-says-no', 'Expenditures!C3', `Expenditures: Remarks = ${text}`], {
      'left out': [300, 90],
    });
  });
  test.each([
    ['not yet paid: waiting for the invoice', 'Remarks'],
    ['booked in error, see M-01', 'Remarks'],
    ['wrong meeting', 'Note'],
    ['should be 120', 'Note'],
    ['Prior-year adjustment', 'Description'],
    ['facture de l’exercice précédent', 'Libellé du document'],
    ['imputée par erreur', 'Remarks'],
    ['registrada por error', 'Remarks'],
    ['проведено ошибочно', 'Remarks'],
    ['لم يُدفع بعد', 'Remarks'],
    ['误记', 'Remarks'],
  ])('%s, under %s, is asked about too', (text, heading) => {
    asked(sheet(text, heading), ['entry-says-no', 'Expenditures!C3', `Expenditures: ${heading} = ${text}`], {
      'left out': [300, 90],
      counted: [300, 300],
    });
  });
  test.each(['provisional', 'provisoire', 'предварительно', '暂定'])(
    'a list in which %s stands is asked about',
    (text) => {
      refused(sheet(text, 'Nature').replace('Interpreters', 'final'), 'row-meaning-unclear', 'Expenditures!C3');
    },
  );
  test('what is not paid yet is committed where there are stages', () => {
    const staged = (heading: string): string =>
      `# Expenditures\nMeeting | Line | Description | ${heading} | Amount\nM-01 | A1 | Interpreters | final | 90\nM-02 | A1 | not yet paid | commitment | 210\n`;
    expect(seen(staged('Stage')).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    refused(sheet('Unpaid', 'Nature').replace('Interpreters', 'final'), 'entry-says-no', 'Expenditures!C3');
  });
  test.each([
    'Paid to the interpreters’ association',
    'Erroneous visas: new photographs',
    'Training on error handling',
    'Last year’s venue again',
    'Invoice not due until June',
    'Interpreters: should be 4',
    'Lessons learned',
    'Less than a full day of interpretation',
    'Reported by the secretariat',
    'Forwarding of documents',
  ])('%s is an entry', (text) => {
    const { diagnostics } = plain(sheet(text), 300, 300);
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
  test('of estimates', () => {
    refused(
      `
        # Estimates
        Meeting | Line | Remarks | Amount
        M-01 | A1 | | 100
        M-02 | A1 | carried forward from 2012 | 200
      `,
      'entry-says-no',
      'Estimates!C3',
    );
  });

  const withCredit = (text: string, amount: string, heading = 'Description'): string =>
    `${sheet('Hotel', heading)}M-02 | A1 | ${text} | ${amount}\n`;
  test.each([
    ['Credit memo 77 of the hotel', 'Description'],
    ['KG', 'Document type'],
    ['Refund from the hotel', 'Remarks'],
    ['Avoir n° 12', 'Libellé'],
    ['Reversal of document 2', 'Description'],
    ['Storno Beleg 2', 'Description'],
    ['Extourne pièce 2', 'Libellé'],
    ['Сторно документа 2', 'Description'],
    ['冲销第2号', 'Description'],
    ['Nota de crédito', 'Description'],
    ['Возврат от гостиницы', 'Description'],
    ['إشعار دائن', 'Description'],
    ['收到退款', 'Description'],
  ])('money that comes back and is not below zero: %s, under %s', (text, heading) => {
    asked(withCredit(text, '20', heading), ['entry-says-no', 'Expenditures!C4', `Expenditures: ${heading} = ${text}`], {
      'left out': [300, 300],
      counted: [300, 320],
    });
    const { diagnostics } = plain(withCredit(text, '-20', heading), 300, 280);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  test('is asked about once, where the words say more than one such thing', () => {
    const text = 'Credit note, to be reversed';
    for (const amounts of [['20'], ['-20', '-5', '20']]) {
      const rows = amounts.map((amount) => `M-02 | A1 | ${text} | ${amount}`).join('\n');
      const { diagnostics } = seen(`${sheet('Hotel')}${rows}\n`);
      expect(diagnostics.filter(({ code }) => code === 'entry-says-no')).toHaveLength(1);
    }
  });
  test('also where the first of them is below zero', () => {
    refused(`${withCredit('Credit note', '-20')}M-01 | A1 | Credit note | 5\n`, 'entry-says-no', 'Expenditures!C5');
  });
  test.each([
    'Refund of taxi to a delegate',
    'Credit card fee',
    'Reverse charge',
    'Cancelled flight fee',
    'Replaced microphones',
    'kg',
    'Il y a de quoi avoir',
  ])('%s is an entry', (text) => {
    plain(withCredit(text, '20'), 300, 320);
  });
});

describe('a text that names another currency', () => {
  const sheet = (text: string, { amount = 'Amount', currency = '' } = {}): string => `
    # Expenditures
    Meeting | Line | Description | ${amount} ${currency === '' ? '' : '| Currency'}
    M-01 | A1 | Interpreters | 90 ${currency === '' ? '' : `| ${currency}`}
    M-02 | A1 | ${text} | 210 ${currency === '' ? '' : `| ${currency}`}
    M-02 | A2 | ${text} again | 0 ${currency === '' ? '' : `| ${currency}`}
  `;
  test.each(['Interpreters, in CHF', 'Interpreters (EUR 195.00)', 'Deposit £ 160'])(
    '%s is asked about, once for the table',
    (text) => {
      asked(sheet(text), ['entry-says-currency', 'Expenditures!C3', 'Expenditures: Unit'], { USD: [300, 300] });
      const { diagnostics } = seen(sheet(text));
      expect(diagnostics.filter(({ code }) => code === 'entry-says-currency')).toHaveLength(1);
    },
  );
  test.each([
    ['CHF 195.00 at 0.93 = USD 210', {}],
    ['Interpreters, in CHF', { currency: 'USD' }],
    ['Interpreters, in CHF', { amount: 'Amount (USD)' }],
    ['CHFA conference', {}],
  ])('%s is none with %j', (text, more) => {
    const { diagnostics } = plain(sheet(text, more), 300, 300);
    expect(diagnostics.map(({ code }) => code)).not.toContain('entry-says-currency');
  });
});

test('who bears a cost is asked about where it differs', () => {
  const sheet = (other: string): string => `
    # Expenditures
    Meeting | Line | Paid by | Amount
    M-01 | A1 | ISU | 90
    M-02 | A1 | ${other} | 210
  `;
  refused(sheet('Host country'), 'column-meaning-unclear', 'Expenditures!C1');
  plain(sheet('ISU'), 300, 300);
});

test.each(['Regular budget', 'extrabudgetary', 'En nature', 'Внебюджетные средства', '自愿捐款'])(
  'who bears a cost is asked about where a column of another name says it: %s',
  (bearer) => {
    const sheet = (first: string, second: string): string =>
      `# Expenditures\nFund | Meeting | Line | Amount\n${first} | M-01 | A1 | 90\n${second} | M-02 | A1 | 210\n`;
    refused(sheet('32CCW', bearer), 'column-meaning-unclear', 'Expenditures!A1');
    plain(sheet(bearer, bearer), 300, 300);
    plain(sheet('32CCW', '32CMC'), 300, 300);
  },
);

test.each(['Chargeable %', 'Probability', 'Pondération'])(
  'a column of shares may change the amounts: %s',
  (heading) => {
    refused(
      `# Expenditures\nMeeting | Line | Amount | ${heading}\nM-01 | A1 | 90 | 100\nM-02 | A1 | 210 | 50\n`,
      'column-may-matter',
      'Expenditures!D1',
    );
  },
);

test('a source of the other side in a list is asked about; what became of an entry is none', () => {
  const sheet = (...sources: string[]): string =>
    `# Expenditures\nMeeting | Line | Source | Amount\n${sources.map((source, n) => `M-0${n + 1} | A1 | ${source} | ${n === 0 ? 90 : 210}`).join('\n')}\n`;
  refused(sheet('Umoja', 'Estimate'), 'column-meaning-unclear', 'Expenditures!C1');
  plain(sheet('Umoja', 'Approved'), 300, 300);
  plain(sheet('Umoja', 'Actual'), 300, 300);
});

test('currencies by their names in a column that no heading of ours names', () => {
  const sheet = (other: string): string => `
    # Expenditures
    Meeting | Line | Amount | Billed as
    M-01 | A1 | 90 | dollars
    M-02 | A1 | 210 | ${other}
  `;
  refused(sheet('Swiss francs'), 'column-meaning-unclear', 'Expenditures!D1');
  plain(sheet('US dollars'), 300, 300);
});

test('a second table under the word of the other side is asked about', () => {
  const sheet = (caption: string): string => `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    |
    ${caption}
    Meeting | Line | Amount
    M-02 | A1 | 210
  `;
  refused(sheet('Budget 2013'), 'table-doubtful', 'Expenditures!A4');
  plain(sheet('Actual'), 300, 300);
});

describe('sides a hundred times apart', () => {
  const sheet = (first: number, second: number): string => `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | ${first}
    M-02 | A1 | ${second}
  `;
  test('wherever there are both', () => {
    warned(sheet(90_000, 210_000), 'sides-far-apart', 'Estimates!C2');
    const { diagnostics } = warned(sheet(0.9, 2), 'sides-far-apart', 'Expenditures!C2');
    expect(diagnostics.find(({ code }) => code === 'sides-far-apart')!.values).toEqual({
      estimate: '300.00',
      expenditure: '2.90',
      setting: 'Expenditures: Unit',
      unit: '1000 USD',
      currency: 'USD',
    });
  });

  test.each([
    ['USD', 2.9],
    ['100 USD', 290],
  ])('are no more reported once Settings say the unit: %s', (unit, spent) => {
    const { json, diagnostics } = seen(sheet(0.9, 2), [['Expenditures: Unit', unit]]);
    expect(json.totals.expenditure).toBe(spent.toFixed(2));
    expect(diagnostics.map(({ code }) => code)).not.toContain('sides-far-apart');
  });
  test.each([
    [9_999, 210_000],
    [90_000, 2],
    [90, 210_000],
  ])('are none with %d and %d', (first, second) => {
    const { diagnostics } = seen(sheet(first, second));
    expect(diagnostics.map(({ code }) => code)).not.toContain('sides-far-apart');
  });
});

test('an amount that adds up cells among typed ones is said, whatever its keys', () => {
  warned(
    `
      # Expenditures
      Meeting | Line | Document | Amount
      M-01 | A1 | D1 | 40
      M-01 | A1 | D2 | 50
      M-02 | A1 | D3 | 210
      M-02 | A2 | D4 | =SUM 250
    `,
    'total-counted',
    'Expenditures!D5',
  );
});

describe('every amount of a side below zero', () => {
  const sheet = (first: string, second: string): string => `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | ${first}
    M-02 | A1 | ${second}
  `;
  test('may be a way of writing costs', () => {
    asked(sheet('-90', '-210'), ['amounts-negative', 'Expenditures!C2', 'Expenditures: < 0'], {
      counted: [300, -300],
      costs: [300, 300],
      coûts: [300, 300],
    });
  });
  test('costs are told that their signs were turned round, once for the table', () => {
    const { diagnostics } = seen(sheet('-90', '-210'), [['Expenditures: < 0', 'costs']]);
    expect(diagnostics.filter(({ code }) => code === 'signs-turned')).toMatchObject([
      { severity: 'note', at: [{ sheet: 'Expenditures', cell: 'C1' }] },
    ]);
  });
  test('a refund among costs is above zero, and taken off', () => {
    asked(
      `
        # Expenditures
        Meeting | Line | Amount
        M-01 | A1 | -90
        M-01 | A1 | 20
        M-02 | A1 | -210
        Total | | -280
      `,
      ['amounts-negative', 'Expenditures!C2', 'Expenditures: < 0'],
      { counted: [300, -280], costs: [300, 280] },
    );
  });
  test.each([
    ['Debit | Credit', '-90 | 0', '-210 | 0'],
    ['Amount | Amount USD', '-90 | -90', '-210 | -210'],
    ['Amount | Currency', '-90 | USD', '-210 | USD'],
  ])('costs under %s', (headings, first, second) => {
    const text = `# Expenditures\nMeeting | Line | ${headings}\nM-01 | A1 | ${first}\nM-02 | A1 | ${second}`;
    asked(text, ['amounts-negative', 'Expenditures!C2', 'Expenditures: < 0'], { costs: [300, 300] });
  });
  test.each([
    ['a refund above zero', '20', [300, 280]],
    ['a refund below zero, as all amounts', '-20', [300, 280]],
  ] as const)('costs beside a column of debits and credits: %s', (_, refund, costs) => {
    const rows = ['M-01 | A1 | Debit | -90', `M-01 | A1 | Credit | ${refund}`, 'M-02 | A1 | Debit | -210'];
    asked(
      `# Expenditures\nMeeting | Line | Debit/credit | Amount\n${rows.join('\n')}`,
      ['amounts-negative', 'Expenditures!D2', 'Expenditures: < 0'],
      { costs },
    );
  });
  test('costs across', () => {
    asked(
      '# Expenditures\nLine | M-01 | M-02 | Total\nA1 | -90 | -210 | -300\nTotal | -90 | -210 | -300',
      ['amounts-negative', 'Expenditures!B2', 'Expenditures: < 0'],
      { costs: [300, 300] },
    );
  });
  test('what was said of costs turns nothing round where most are above zero', () => {
    const { json, diagnostics } = seen(sheet('90', '210'), [['Expenditures: < 0', 'costs']]);
    expect(json.totals.expenditure).toBe('300.00');
    expect(diagnostics.map(({ code }) => code)).toContain('answer-unused');
  });
  test('as many above zero as below are no way of writing', () => {
    const { diagnostics } = seen(sheet('-90', '50').replace('M-02', 'M-01 | A1 | -7\n    M-01 | A1 | 4\n    M-02'));
    expect(diagnostics.map(({ code }) => code)).not.toContain('amounts-negative');
  });
  test('a total among them is none of them, also once they count', () => {
    const rows = ['M-01 | A1 | -90', 'M-02 | A1 | -210', 'Subtotal | | -300', 'M-02 | A1 | -7'];
    asked(
      `# Expenditures\nMeeting | Line | Amount\n${rows.join('\n')}`,
      ['amounts-negative', 'Expenditures!C2', 'Expenditures: < 0'],
      { counted: [300, -307] },
    );
  });
  test('of estimates too', () => {
    const text = '# Estimates\nMeeting | Line | Amount\nM-01 | A1 | (100)\nM-02 | A1 | 0\nM-02 | A2 | (5)\n';
    asked(text, ['amounts-negative', 'Estimates!C2', 'Estimates: < 0'], { costs: [105, 300] });
  });
  test.each([
    ['-90', '0.01'],
    ['-90', '0'],
    ['0', '0'],
  ])('is none with %s and %s', (first, second) => {
    const { diagnostics } = seen(sheet(first, second));
    expect(diagnostics.map(({ code }) => code)).not.toContain('amounts-negative');
  });
});

describe('a column of marks', () => {
  const sheet = (heading: string, ...marks: string[]): string => `
    # Expenditures
    Document | Meeting | Line | Amount | ${heading}
    D1 | M-01 | A1 | 90 | ${marks[0]}
    D2 | M-02 | A1 | 210 | ${marks[1]}
  `;
  test.each(['Excl.', 'Statistical', 'Flag'])('%s: some rows have a cross', (heading) => {
    asked(sheet(heading, 'x', ''), ['column-meaning-unclear', 'Expenditures!E1', `Expenditures: ${heading}`], {});
    const answered = seen(sheet(heading, 'x', ''), [[`Expenditures: ${heading} = x`, 'left out']]);
    expect(answered.json.totals.expenditure).toBe('210.00');
  });
  test('where formulas leave the others empty', () => {
    refused(sheet('Flag', '= x', "='"), 'column-meaning-unclear', 'Expenditures!E1');
  });
  test('in a printed table too', () => {
    refused(
      '# Expenditures\nMeeting | A1 | A2 | Flag\nM-01 | 90 | 0 | x\nM-02 | 210 | 0 |\n',
      'column-meaning-unclear',
      'Expenditures!D1',
    );
  });
  test.each([
    ['Checked', 'x', ''],
    ['Flag', 'x', 'x'],
  ])('%s: %s, %s', (heading, ...marks) => {
    plain(sheet(heading, ...marks), 300, 300);
  });
  test('is none where words stand among the crosses', () => {
    plain(`${sheet('Flag', 'x', 'see the letter')}D3 | M-02 | A2 | 5 |\n`, 300, 305);
  });
});

test.each([
  'Amount (rev.)',
  'Amount 2',
  'New amount',
  'Contingency',
  'Imprévus',
  'Transfers',
  'Accruals',
  'Fraction',
  'Paid by host',
  'Virements',
  'перенос средств',
  '调拨',
])('another amount beside the amounts may be the right one: %s', (heading) => {
  refused(
    `# Estimates\nMeeting | Line | Amount | ${heading}\nM-01 | A1 | 100 | 7\nM-02 | A1 | 200 | 9\n`,
    'column-may-matter',
    'Estimates!D1',
  );
});
test.each([
  'Bank transfer no.',
  'N.º de transferencia',
  'N° de virement',
  'Date of transfer',
  'Refund no.',
  '转账编号',
])('what something is called by is no other amount: %s', (heading) => {
  const { diagnostics } = plain(
    `# Expenditures\nMeeting | Line | Amount | ${heading}\nM-01 | A1 | 90 | 100234\nM-02 | A1 | 210 | 100235\n`,
    300,
    300,
  );
  expect(diagnostics.map(({ code }) => code)).toContain('column-of-numbers');
});
test('the same amounts in another currency are no other amounts', () => {
  plain('# Estimates\nMeeting | Line | Amount | Amount (EUR)\nM-01 | A1 | 100 | 70\nM-02 | A1 | 200 | 140\n', 300, 300);
});
