/** How amounts, days, rates and codes are written and shown: by column, with what is refused and what is told. seen.md 4 and 6. */
import fc from 'fast-check';
import { FormatLooks } from '../../../src/adapters/shown/format-looks';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import type { Day } from '../../../src/core/values/calendar';
import { isoFromDay } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';
import { costs, costSheets, figures, findings, settings, spent } from '../reconciliation/costs';
import type { Reconciled } from '../reconciliation/costs';
import { all, ledger, mapping, rates } from '../checks/cases';

const errors = ({ diagnostics }: Reconciled): DiagnosticCode[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
/** A ledger whose amounts (of M-01, A1) are these. */
const amounts = (...cells: string[]): Reconciled => costs(ledger(...cells.map((cell) => `M-01 | A1 | ${cell}`)));
const sum = (reconciled: Reconciled): string => spent(reconciled, 'M-01', 'A1');
/** The same posted on these days. */
const posted = (...cells: string[]): Reconciled =>
  costs(ledger(...cells.map((cell, n) => `M-01 | A1 | 1 | D-${n} | ${cell}`)));

describe('the decimal sign is the column’s', () => {
  test('what reads in one way only decides for all, wherever it stands', () => {
    expect(sum(amounts('"1.900"', '"3.900,40"'))).toBe('5800.40');
    expect(sum(amounts('"990,10"', '"-1.900"', '"4.800 €" | | | | EUR | 1'))).toBe('3890.10');
    expect(sum(amounts('"1,900"', '"12.5"'))).toBe('1912.50');
    expect(sum(amounts('"1,900"', '"1,234,567"'))).toBe('1236467.00');
    expect(sum(amounts('"1\'000.–"', '"1,900"'))).toBe('2900.00');
  });

  test('without any it is asked about', () => {
    expect(errors(amounts('"1,234"', '5', '"1\'234"'))).toEqual(['amount-ambiguous']);
  });

  test('two that contradict each other are an error that names both, and decide nothing', () => {
    const mixed = amounts('"1,234"', '"990,10"', '"1,234.50"', '"1,1"');
    expect(findings(mixed, 'decimal-sign-mixed')).toEqual(['Expenditures!C4 Expenditures!C3: 1,234.50, 990,10']);
    expect(errors(mixed)).toEqual(['amount-ambiguous', 'decimal-sign-mixed']);
  });

  test('three decimals that the currency has not are asked about all the same', () => {
    expect(errors(amounts('"1.234"', '"12.50"'))).toEqual(['amount-ambiguous']);
    const dinars = costs(
      ledger(
        'M-01 | A1 | "1.234" | | | | KWD | 1',
        'M-01 | A1 | "12.500" | | | | KWD | 1',
        'M-01 | A1 | "0.1" | | | | KWD | 1',
      ),
    );
    expect(spent(dinars, 'M-01', 'A1')).toBe('13.83');
  });

  test('each column has its own', () => {
    const both = costs(
      ledger(
        'M-01 | A1 | "1,5" | | | | CHF | "0.9" | | | "1.7"',
        'M-01 | A1 | "1.000" | | | | CHF | "0.9" | | | "1,111.1"',
      ),
    );
    expect(errors(both)).toEqual([]);
    expect(sum(both)).toBe('1112.80');
  });
});

describe('currencies beside an amount', () => {
  test.each([
    ['"CHF 1,234.50"', 'CHF', 'CHF'],
    ['"1 234,50 €"', 'EUR', 'EUR'],
    ['"$ 5"', 'USD', '$'],
    ['"$ 5"', 'CAD', '$'],
    ['"Fr. 5"', 'CHF', 'Fr'],
    ['"US$ 5"', 'USD', 'USD'],
  ])('%s in a row of %s is read', (cell, currency) => {
    expect(errors(amounts(`${cell} | | | | ${currency} | 1`))).toEqual([]);
  });

  test.each([
    ['"CHF 5"', 'USD', 'CHF'],
    ['"$ 5"', 'CHF', '$'],
    ['"US$ 5"', 'CAD', 'USD'],
    ['"5 €"', 'USD', 'EUR'],
    ['"¥5"', 'USD', '¥'],
    ['5 ~ [$CHF] 0.00', 'USD', 'CHF'],
    ['5 ~ "$"0.00', 'CHF', '$'],
  ])('%s in a row of %s is an error', (cell, currency, other) => {
    const found = amounts(`${cell} | | | | ${currency} | 1`);
    expect(errors(found)).toEqual(['amount-currency']);
    expect(findings(found, 'amount-currency')[0]).toMatch(new RegExp(`, ${other.replace('$', '\\$')}, ${currency}$`));
    expect(sum(found)).toBe('?');
  });

  test.each(['"CHF 95"', '"95.- CHF"', '95 ~ [$CHF-807] #,##0.00', '95 ~ #,##0.00 "CHF"'])(
    '%s is the row’s currency where nothing else says one',
    (cell) => {
      const found = costs(all(rates('CHF | 2013-01-01 | 0.95'), ledger(`M-01 | A1 | ${cell} | | 2013-04-10`)));
      expect(sum(found)).toBe('100.00');
      expect(findings(found, 'currency-by-amount')).toEqual(['Expenditures!C2: 1, CHF']);
      expect(errors(amounts(`${cell} | D | 2013-04-10`))).toEqual(['rate-missing']);
    },
  );

  test('a blank currency is taken for granted, and said so, only where the amount does not show one', () => {
    const found = amounts('5 | | | | CHF | 1', '"CHF 5"', '6', '7');
    expect(findings(found, 'currency-by-amount')).toEqual(['Expenditures!C3: 1, CHF']);
    expect(findings(found, 'currency-missing')).toEqual(['Expenditures!G4: USD']);
  });

  test('a dollar sign says nothing against dollars, nor a currency of the amount’s own', () => {
    expect(errors(amounts('5 ~ "$"#,##0.00', '"$5"'))).toEqual([]);
  });

  test('also in estimates, in the wide form, and in Settings', () => {
    const estimates = (cell: string) => `# Estimates\nMeeting | Line | Amount\nM-01 | A1 | ${cell}`;
    expect(errors(costs(estimates('"CHF 5"')))).toEqual(['rate-missing']);
    const wide = (cell: string) => `# Estimates\nMeeting | A1 | A2\nM-01 | 5 | ${cell}\nM-02 | 5 | 5`;
    expect(errors(costs(wide('"CHF 5"')))).toEqual(['rate-missing']);
    expect(figures(costs(wide('"$5"')))[1]).toBe('M-01 A2 5.00 -');
    expect(errors(costs(settings('Tolerance | "EUR 5"')))).toEqual(['setting-invalid']);
    expect(errors(costs(settings('Tolerance | "USD 5"')))).toEqual([]);
  });
});

describe('words for no amount', () => {
  test.each(['"-"', '"–"', '".."', '"n/a"', '"N/R"', '"nil"', '"néant"', '"нет данных"', '"无"'])('%s', (cell) => {
    // In a ledger it is an error, as a blank is.
    expect(errors(amounts(cell))).toEqual(['amount-none']);
    expect(sum(amounts(cell))).toBe('?');
    // Beside other amounts of the row it is none.
    const wide = costs(`# Estimates\nMeeting | A1 | A2\nM-01 | 5 | ${cell}\nM-02 | 5 | 6`);
    expect(errors(wide)).toEqual([]);
    expect(findings(wide, 'amount-nil')).toEqual(['Estimates!C2: 1']);
    const dollars = costs(ledger(`M-01 | A1 | 5 | | | | | | | | ${cell}`));
    expect([errors(dollars), sum(dollars)]).toEqual([[], '5.00']);
  });
});

describe('days', () => {
  test('the order of day and month is the column’s', () => {
    const found = posted('"03/04/2013"', '"25/04/2013"', '"04/04/2013"');
    expect(errors(found)).toEqual([]);
    expect([...found.value.records.expenditures.day.slice(0, 3)]).toEqual([41367, 41389, 41368]);
    expect([...posted('"03/04/2013"', '"04/25/2013"').value.records.expenditures.day.slice(0, 2)]).toEqual([
      41337, 41389,
    ]);
  });

  test('none settles it: asked about; two that contradict are an error', () => {
    expect(errors(posted('"03/04/2013"', '2013-04-25'))).toEqual(['date-ambiguous']);
    const mixed = posted('"03/04/2013"', '"25/04/2013"', '"04/25/2013"');
    expect(errors(mixed)).toEqual(['date-ambiguous', 'date-order-mixed']);
    expect(findings(mixed, 'date-order-mixed')).toEqual(['Expenditures!E4 Expenditures!E3: 04/25/2013, 25/04/2013']);
  });

  test.each([
    ['day first', 41367],
    ['month first', 41337],
    ['jour d’abord', 41367],
    ['сначала месяц', 41337],
    ['先日后月', 41367],
  ])('a setting says it: %s', (order, day) => {
    const said = costs(
      all(settings(`Date order | ${order.replace('’', "'")}`), ledger('M-01 | A1 | 1 | | "03/04/2013"')),
    );
    expect(errors(said)).toEqual([]);
    expect(said.value.records.expenditures.day[0]).toBe(day);
  });

  test('a setting that a value denies is an error, and so is one that is none', () => {
    const denied = costs(all(settings('Date order | day first'), ledger('M-01 | A1 | 1 | | "04/25/2013"')));
    expect(findings(denied, 'date-order-contradicts')).toEqual(['Expenditures!E2: 04/25/2013, day-first']);
    expect(errors(costs(settings('Date order | sideways')))).toEqual(['setting-invalid']);
    expect(errors(costs(all(settings('As at | "03/04/2014"', 'Date order | month first'))))).toEqual([]);
  });

  test.each([
    ['"٢٥/٠٤/٢٠١٣"', 41389],
    ['"۲۵/۰۴/۲۰۱۳"', 41389],
    ['"٢٥ نيسان/أبريل ٢٠١٣"', 41389],
    ['"٢٠١٣-٠٤-٢٥"', 41389],
    ['"25 avril 2013 10:30"', 41389],
    ['"25/04/2013 10:30:15"', 41389],
    ['"2013-04-25T10:30:00"', 41389],
    ['"04/25/2013 10:30 PM"', 41389],
    ['"25/04/2013 25:00"', 0],
  ])('%s', (cell, day) => {
    expect(posted(cell).value.records.expenditures.day[0]).toBe(day);
  });

  test('a time in text is noted like one in a number', () => {
    expect(findings(posted('"2013-04-25 10:30"', '41389.4375', '2013-04-25'), 'date-time-dropped')).toEqual([
      'Expenditures!E2: 2, Posting date',
    ]);
    expect(findings(posted('"2013-04-25T00:00:00"'), 'date-time-dropped')).toEqual([]);
  });

  test.each([
    [['41389.99950231', '41395.99950231'], '2, Posting date, 23:59:17, 2013-04-25, 2013-04-26'],
    [['41389.0005', '41395.001'], '2, Posting date, 00:00:43, 2013-04-25, 2013-04-24'],
    [['"2013-04-25 22:00"', '"2013-12-25 23:00"'], '2, Posting date, 22:00, 2013-04-25, 2013-04-26'],
    [['"2013-04-25 01:00"', '"2013-12-25 01:00:00"'], '2, Posting date, 01:00, 2013-04-25, 2013-04-24'],
    [['2013-04-25', '"2013-04-25T22:00:00Z"'], '1, Posting date, 22:00Z, 2013-04-25, 2013-04-26'],
  ])('%j: a warning with the neighbour day', (cells, said) => {
    const [found] = findings(posted(...cells), 'date-near-midnight');
    expect(found).toBe(`Expenditures!E${said.startsWith('1') ? 3 : 2}: ${said}`);
    expect(findings(posted(...cells), 'date-time-dropped')).toEqual([]);
  });

  test.each([
    [['41389.99950231', '41395']],
    [['"2013-04-25 22:00"', '"2013-12-25 10:17"']],
    [['"2013-04-25 09:00"', '"2013-12-25 10:00"']],
    [['2013-04-25', '2013-04-26']],
  ])('%j: none', (cells) => {
    expect(findings(posted(...cells), 'date-near-midnight')).toEqual([]);
  });
});

describe('rates and shares', () => {
  test('a text with two readings is refused wherever a rate stands, unless its column decides', () => {
    expect(errors(costs(rates('KRW | 2013-01-01 | "1,150"')))).toEqual(['number-ambiguous']);
    expect(errors(costs(rates('KRW | 2013-01-01 | "1,150"', 'CHF | 2013-01-01 | "0,95"')))).toEqual([]);
    const own = costs(ledger('M-01 | A1 | 1150 | | | | KRW | "1,150"'));
    expect([errors(own), sum(own)]).toEqual([['number-ambiguous'], '?']);
    expect(
      errors(
        costs(
          '# BudgetLines\nCode | Title | Part | Kind | Rate | Base\nA1 | a | A\nS1 | s | B | support cost | "13,125" | A1',
        ),
      ),
    ).toContain('number-ambiguous');
  });

  test('a day is no rate', () => {
    const own = costs(ledger('M-01 | A1 | 5 | | | | CHF | 2013-04-10'));
    expect([errors(own), sum(own)]).toEqual([['number-not-number'], '?']);
    expect(errors(costs(rates('CHF | 2013-01-01 | 2013-04-10')))).toEqual(['rate-invalid']);
  });

  test('no dollars, or no rate, beside an amount is a contradiction; beside none it is none', () => {
    const row = (cells: string) => costs(ledger(`M-01 | A1 | ${cells}`));
    expect(errors(row('457.50 | | | | CHF | 0.9 | | | 0'))).toEqual(['dollars-zero']);
    expect(errors(row('457.50 | | | | CHF | | | | 0'))).toEqual(['dollars-zero']);
    expect(errors(row('457.50 | | | | USD | | | | 0'))).toEqual(['dollars-zero']);
    expect(errors(row('457.50 | | | | CHF | 0'))).toEqual(['rate-invalid']);
    expect(errors(row('457.50 | | | | CHF | 0 | | | 500'))).toEqual(['rate-invalid']);
    expect(errors(row('0 | | | | CHF | 0'))).toEqual([]);
    expect(errors(row('0 | | | | CHF'))).toEqual([]);
    expect(errors(row('0 | | | | CHF | 0.9 | | | 0'))).toEqual([]);
    expect(errors(row('10 | | | | IDR | 9700 | | | 0'))).toEqual([]);
    expect(errors(row('5 | | | | USD | 0'))).toEqual([]);
  });

  test('dollars are held against the table’s rate, once for each currency', () => {
    const found = costs(
      all(
        rates('CHF | 2013-01-01 | 0.9'),
        ledger(
          'M-01 | A1 | 900 | D-1 | 2013-04-10 | | CHF | | | | 1000000',
          'M-01 | A1 | 90 | D-2 | 2013-04-10 | | CHF | 0.9 | | | 100.01',
          'M-01 | A1 | 9 | D-3 | 2013-04-10 | | CHF | | | | 11',
        ),
      ),
    );
    expect(findings(found, 'dollars-against-table')).toEqual([
      'Expenditures!C2 Expenditures!C4: CHF, 2, 1000011.00, 1010.00, 999001.00',
    ]);
  });

  test('a table in which the dollar is not 1 is per another currency', () => {
    expect(errors(costs(rates('USD | 2013-01-01 | 1.08', 'EUR | 2013-01-01 | 1')))).toEqual(['rate-dollar-not-one']);
    expect(errors(costs(rates('USD | 2013-01-01 | 1.00', 'EUR | 2013-01-01 | 0.8')))).toEqual([]);
  });

  const shares = (...cells: string[]): Reconciled =>
    costs(
      all(
        ledger(' | A1 | 100 | | | | | | | X'),
        mapping(...cells.map((cell, n) => `Cost object | X | M-0${(n % 2) + 1} | ${n > 1 ? 'A2' : 'A1'} | ${cell}`)),
      ),
    );
  test.each([
    [['1/3', '1/3', '1/3']],
    [['33.33%', '33.33%', '33.34%']],
    [['"33,33 %"', '"33,33 %"', '"33,34 %"']],
    [[String(1 / 3), String(1 / 3), String(1 / 3)]],
    [['0.333 ~ # ?/?', '0.33 ~ # ?/?', '0.333333 ~ # ?/?']],
    [['0.5', '"0.25"', '1/4']],
  ])('%j add up to 1', (cells) => {
    expect(errors(shares(...cells))).toEqual([]);
  });

  test.each([
    [['0.5', '0.4995'], '0.9995'],
    [['0.333', '0.333', '0.333'], '0.999'],
    [['0.333333333333333', '0.333333333333333', '0.333333333333333'], '0.999999999999999'],
    [['0.45 ~ # ?/?', '5/9'], '1.005555555555555'],
    [['33.33%', '33.33%', '33.33%'], '0.9999'],
  ])('%j add up to %s', (cells, total) => {
    expect(findings(shares(...cells), 'mapping-shares')).toEqual([expect.stringContaining(`: X, ${total}`)]);
  });
});

describe('what formats show', () => {
  test.each([
    ['1900 ~ #,##0,', '1900, 2'],
    ['5 ~ 0"000"', '5, 5000'],
    ['5 ~ #,##0"k"', '5, 5k'],
    ['100 ~ (#,##0.00)', '100, (100.00)'],
    ['-5 ~ #,##0.00;#,##0.00', '-5, 5.00'],
    ['-5 ~ #,##0.00" Cr";#,##0.00" Dr"', '-5, 5.00 Dr'],
    ['5 ~ "nil"', '5, nil'],
    ['0.5 ~ # ?/?', '0.5, 1/2'],
  ])('%s is read as stored, with a warning that tells both', (cell, said) => {
    const found = amounts(cell);
    expect(findings(found, 'amount-shown')).toEqual([`Expenditures!C2: 1, ${said}`]);
    expect(errors(found)).toEqual([]);
  });

  test('once for each column and format', () => {
    const found = amounts('1900 ~ #,##0,', '2900 ~ #,##0,', '5 ~ 0"000"');
    expect(findings(found, 'amount-shown')).toEqual(['Expenditures!C2: 2, 1900, 2', 'Expenditures!C4: 1, 5, 5000']);
    expect(sum(found)).toBe('4805.00');
  });

  test.each(['1900.2 ~ 0.00', '5 ~ "US$" 0.00', '5 ~ 0000', '1000 ~ 0.00E+00', '-5 ~ 0.00;(0.00)', '0 ~ 0;0;"-"'])(
    '%s says what is stored',
    (cell) => {
      expect(findings(amounts(cell), 'amount-shown')).toEqual([]);
    },
  );

  const piece = fc.constantFrom(
    '0',
    '#',
    ',',
    '.',
    '"000"',
    '"k"',
    '-',
    '(',
    ')',
    ' ',
    '%',
    '0.00',
    '#,##0',
    '"Cr"',
    '$',
    '"CHF"',
    ';',
    '?/?',
    'E+00',
    '\\5',
    '_)',
    '*x',
    '[Red]',
    '[>=100]',
    'yy',
    '@',
    'General',
  );
  const formats = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
  const values = fc.oneof(
    fc.constantFrom(0, 1, -1, 5, -5, 100, 1900.2, -1900.2, 41395, 1e6),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  );
  /** Read by a person: the digits with their sign. A currency, a rounding and groups are no difference. */
  const saysTheSame = (shown: string, value: number): boolean => {
    const plain = shown.replace(/CHF|[$, ]/g, '').replace(/\.-$/, '');
    if (/^-?\d*\.?\d*E[+-]\d+$/.test(plain)) return Math.abs(Number(plain) - value) <= Math.abs(value) * 0.5;
    const sign = /^\(.*\)$/.test(plain) || /^-|-$/.test(plain) ? -1 : 1;
    const digits = plain.replace(/[()-]/g, '');
    if (!/^\d*\.?\d*$/.test(digits) || !/\d/.test(digits)) return false;
    const places = digits.split('.')[1]?.length ?? 0;
    return Math.abs(sign * Number(digits) - value) <= 0.5 * 10 ** -places + 1e-9;
  };

  test('whatever format makes the shown differ from the stored, it never passes without a word', () => {
    fc.assert(
      fc.property(formats, values, (format, value) => {
        // In no format of Excel's do these stand beside digits.
        const bare = format.replace(/"[^"]*"|\\.|\[Red\]/g, '');
        if (bare.split(';').some((part) => /General|@/.test(part) && !/^[-() $_*x]*(General|@)[-() $_*x]*$/.test(part)))
          return;
        const isWhole = (part: string): boolean =>
          part.split('(').length === part.split(')').length && !/^[^0#?]*E|E.*E|[.].*[.]/.test(part);
        if (format.trim() !== format || format === '' || !bare.split(';').every(isWhole)) return;
        const looks = new FormatLooks(format, false);
        const shown = looks.show(value);
        if (saysTheSame(shown, value) || (Math.abs(value) < 0.5 && !/[1-9A-DF-Za-z]/.test(shown))) return;
        const { diagnostics } = amounts(`${value} ~ ${format}`);
        const codes = diagnostics.map(({ code }) => code);
        const told = [
          'amount-shown',
          'amount-percent',
          'amount-as-date',
          'amount-currency',
          'rows-unseen',
          'currency-by-amount',
          'amount-scaled',
        ];
        expect({ format, value, shown, told: codes.some((code) => told.includes(code)) }).toEqual({
          format,
          value,
          shown,
          told: true,
        });
      }),
      // One seed: a format that Excel itself would not take must not stop a build that has nothing to do with it.
      { numRuns: 200, seed: 42 },
    );
  });

  test('struck out and unseen rows count, with a warning', () => {
    const found = amounts('5', '~~6~~', '~~7~~', '8 ~ ;;;');
    expect(findings(found, 'rows-struck')).toEqual(['Expenditures!3:3: 2, 3–4']);
    expect(findings(found, 'rows-unseen')).toEqual(['Expenditures!5:5: 1, 5']);
    expect(sum(found)).toBe('26.00');
  });

  test('so do rows of which a code, the document or what was bought is struck out; what is unseen of these is no matter', () => {
    const found = costs(
      ledger(
        '~~M-01~~ | A1 | 1',
        'M-01 | ~~A1~~ | 2',
        'M-01 | A1 | 3 | ~~D-1~~',
        'M-01 | A1 | 4 | D-2 | | | | | ~~Hotel~~',
        'M-01 ~ ;;; | A1 | 5',
        '~~M-01~~ | A1 | 7 ~ ;;;',
        '~~M-01~~ | A1 | 6 ~ [$USD] 0',
      ),
    );
    expect(findings(found, 'rows-struck')).toEqual(['Expenditures!2:2: 6, 2–5, 7–8']);
    expect(findings(found, 'rows-unseen')).toEqual([]);
  });

  test('raised signs are no part of an amount, a code or a day', () => {
    const found = costs(ledger('M-01^1^ | A1^a^ | 300^1^ | D-1 | 25 April 2013^2^ | | USD^1^'));
    expect(sum(found)).toBe('300.00');
    expect(errors(found)).toEqual([]);
    expect(findings(found, 'marks-left-out')).toHaveLength(1);
  });
});

describe('codes kept as numbers', () => {
  const lines = '# BudgetLines\nCode | Title\n1.1 | one\n"1.10" | ten\n"0012" | twelve\n"7" | seven';
  const estimates = (...codes: string[]) =>
    ['# Estimates', 'Meeting | Line | Amount', ...codes.map((code, n) => `M-01 | ${code} | ${n + 1}`)].join('\n');
  const spentOn = (...codes: string[]) =>
    ['# Expenditures', 'Meeting | Line | Amount', ...codes.map((code, n) => `M-01 | ${code} | ${n + 1}`)].join('\n');

  test('are the codes as shown', () => {
    for (const sheet of [estimates, spentOn]) {
      const found = costs(
        all(lines, sheet('1.1 ~ 0.00', '12 ~ 0000', '1.1'), sheet === estimates ? spentOn('7') : estimates('7')),
      );
      expect(errors(found)).toEqual([]);
      expect(
        figures(found)
          .map((text) => text.split(' ')[1])
          .sort(),
      ).toEqual(['0012', '1.1', '1.10', '7']);
    }
  });

  test('of the register too', () => {
    const found = costs(
      all('# BudgetLines\nCode | Title\n1.1 ~ 0.00 | ten\nA1 | a', estimates('"1.10"'), spentOn('1.1 ~ 0.00')),
    );
    expect(figures(found)).toContain('M-01 1.10 1.00 1.00');
  });

  test('where only the bare number is known: an error', () => {
    for (const sheet of [estimates, spentOn]) {
      const found = costs(all(lines, sheet('7 ~ 0000'), sheet === estimates ? spentOn('7') : estimates('7')));
      expect(findings(found, 'code-shown-otherwise')).toEqual([expect.stringMatching(/!B2: 0007, 7$/)]);
    }
  });

  test('a code that became a day is told as the cell shows it', () => {
    for (const sheet of [estimates, spentOn]) {
      const found = costs(
        all(lines, sheet('2013-04-01 ~ mmm-yy'), sheet === estimates ? spentOn('7') : estimates('7')),
      );
      expect(findings(found, 'code-is-day')).toEqual([expect.stringMatching(/!B2: Apr-13$/)]);
    }
    const register = costs(all('# BudgetLines\nCode | Title\n2013-04-01 ~ mmm-yy | april\nA1 | a'));
    expect(findings(register, 'code-is-day')).toEqual(['BudgetLines!A2: Apr-13']);
    const object = costs(
      ledger(' | A1 | 5 | | | | | | | 2013-04-01 ~ mmm-yy', ' | A1 | 5 | | | | | | | 2013-04-01 ~ mmm-yy'),
    );
    expect(findings(object, 'code-is-day')).toEqual(['Expenditures!J2: Apr-13']);
  });
});

test.each([
  // What the column itself says goes before the setting, which is told.
  ['month first', ['"25/04/2013"', '"03/04/2013"'], ['2013-04-25', '2013-04-03']],
  ['day first', ['"25/04/2013"', '"03/04/2013"'], ['2013-04-25', '2013-04-03']],
  ['day first', ['"04/25/2013"', '"03/04/2013"'], ['2013-04-25', '2013-03-04']],
  ['month first', ['"03/04/2013"', '"05/06/2013"'], ['2013-03-04', '2013-05-06']],
  ['day first', ['"03/04/2013"', '"05/06/2013"'], ['2013-04-03', '2013-06-05']],
])('the setting %s and the days %j', (order, cells, days) => {
  const reconciled = costs(
    `${settings(`Date order | ${order}`)}\n${ledger(...cells.map((cell, n) => `M-01 | A1 | 1 | D-${n} | ${cell}`))}`,
  );
  const { expenditures } = reconciled.value.records;
  const read = days.map((_, at) => isoFromDay(expenditures.day[at]! as Day));
  expect(read).toEqual(days);
  const isDenied = cells[0]!.startsWith(order === 'day first' ? '"04/25' : '"25/04');
  expect(errors(reconciled).includes('date-order-contradicts')).toBe(isDenied);
});

test.each([
  // Where all was text, a number with a point was written with one.
  [['1.5', '"2,50"'], ['Expenditures!C3 Expenditures!C2: 2,50, 1.5']],
  [['1.5', '"2.50"'], []],
  [['15', '"2,50"'], []],
])('in a text file %j', (cells, expected) => {
  const text = ledger(...cells.map((cell) => `M-01 | A1 | ${cell}`));
  const reconciled = reconcileWorkbooks([{ ...workbookOf(costSheets(text)), isText: true }]);
  expect(findings(reconciled, 'decimal-sign-mixed')).toEqual(expected);
});
