/** The account on the Proof sheet: every class of every sheet, and that the classes come to what was read; said of it only what is so. */
import { say } from '../../../src/adapters/messages/say';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { exactSheet } from '../../../src/core/annex/exact-sheet';
import { proofSheet } from '../../../src/core/annex/proof-sheet';
import { ACCOUNT_WORDS } from '../../../src/core/language/account-words';
import { verdictText } from '../../../src/core/language/verdict-text';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { accountParts, isWhole, proofVerdict } from '../../../src/core/reconciliation/proof-verdict';
import { correctWorkbooks } from '../../../src/core/correct-workbooks';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { workbookOf } from '../../workbook-of';
import { costSheets, costs } from '../reconciliation/costs';

const BOOK = `
  # Settings
  Setting                                  | Value
  Reporting year                           | 2013
  Expenditures: Status = Cancelled         | left out
  Expenditures: J3:J4                      | left out
  # Expenditures
  Meeting | Line | Amount | Currency | Status    | Amount in US dollars | Fig | | | Aside
  M-01    | A1   | 90     | USD      | Paid      | 90                   | 1   | | | 5
  M-02    | A1   | 200    | USD      | Paid      | 200                  | 2   | | | 6
  M-02    | A2   | 10     | USD      | Cancelled | 10                   | 3   | | | 7
  M-09    | A2   | 12.5   | USD      | Paid      | 12.5                 | 4   | | |
  Total   |      | 312.5  | USD      |           |                      |     | | |
          |      |        |          |           |                      |     | | |
          |      |        |          |           |                      |     | 77.25 | |
  # Elsewhere
  Some | Thing
  x    | 41
  y    | -1.5
`;

const rowsOf = (value: Reconciliation, language: Language) => {
  const annex = buildAnnex(value, { language, say, draft: false }).value;
  const { rows } = proofSheet(annex, value, [], exactSheet(value, 'by meeting'));
  const texts = rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
  const words = ACCOUNT_WORDS[language];
  const from = texts.findIndex(([title]) => title === words.title);
  const to = texts.findIndex((row, at) => at > from && row.length === 0);
  return { planned: rows.slice(from + 2, to), account: texts.slice(from + 2, to), head: texts[1]![0] };
};

const lines = (value: Reconciliation, sheet: string): string[] =>
  rowsOf(value, 'en')
    .account.filter((row) => row[1] === sheet)
    .map((row) => row.slice(2).join(' | '));

test('each class of a sheet has its row, with counts, sums by currency and cells; all come to what was read', () => {
  const { value } = costs(BOOK);
  expect(lines(value, 'Expenditures')).toEqual(
    [
      'Used | USD | 2 | 290 | C2:C3 | ',
      'Left out | USD | 1 | 12.5 | C5 | ',
      'Totals | USD | 1 | 312.5 | C6 | ',
      'Other values |  | 4 |  | F2:F5 | ',
      'Set aside | USD | 3 | 10 | J3:J4, C4 | ',
      'Set aside |  |  | 13',
      'Not looked at |  | 6 | 92.25 | G2:G5, J2, H8 | ',
      'All numbers |  | 17 |  |  | Yes',
      'Read | USD |  | 625 |  | Yes',
    ].map((line) => line.replace(/ \| $/, '')),
  );
});

/** The rows of the sheet as texts, and the exact sheet that it refers to. */
function sheetsOf(value: Reconciliation) {
  const annex = buildAnnex(value, { language: 'en', say, draft: false }).value;
  const exact = exactSheet(value, 'by meeting');
  return { proof: proofSheet(annex, value, [], exact).rows, exact: exact.sheet.rows };
}

test('what was read of each sheet stands beside what of it was used and left out', () => {
  const rows = sheetsOf(costs(BOOK).value).proof.map(({ cells }) => cells.map((cell) => cell?.value));
  const row = (kind: string, currency: string): unknown[] =>
    rows.find((cells) => cells[1] === kind && cells[2] === currency)!.slice(3, 6);
  expect(row('Expenditures', 'USD')).toEqual([625, 290, 335]);
});

test('the total is the sum of the rows of all meetings, the first and the last of them too', () => {
  const { exact } = sheetsOf(costs(BOOK).value);
  const at = (name: string): number[] => exact.flatMap(({ cells }, n) => (cells[0]?.value === name ? [n + 1] : []));
  const formula = exact[at('total')[0]! - 1]!.cells.find((cell) => cell?.formula?.includes('"meeting"'))!.formula!;
  const [, first, last] = /\$A\$(\d+):\$A\$(\d+)/.exec(formula)!;
  const meetings = at('meeting');
  expect(meetings.length).toBeGreaterThan(1);
  expect(Number(first)).toBeLessThanOrEqual(meetings[0]!);
  expect(Number(last)).toBe(meetings.at(-1));
});

test('sheets of none of ours are named, with what they hold', () => {
  expect(lines(costs(BOOK).value, 'Elsewhere')).toEqual([
    'On other sheets |  | 2 | 39.5 | B2:B3',
    'All numbers |  | 2 |  |  | Yes',
  ]);
});

test('a class that lost a number or a cent no longer agrees', () => {
  const { value } = costs(BOOK);
  const changed = (
    change: (each: { class: string; numbers: number; sums: readonly { currency: string; amount: bigint }[] }) => object,
  ): string[] => {
    const sheets = value.proof.sheets.map((sheet) => ({
      ...sheet,
      classes: sheet.classes.map((each) => ({ ...each, ...(sheet.sheet === 'Expenditures' ? change(each) : {}) })),
    }));
    return lines({ ...value, proof: { ...value.proof, sheets } }, 'Expenditures').filter((line) => line.endsWith('No'));
  };
  expect(changed(() => ({}))).toEqual([]);
  expect(changed((each) => (each.class === 'left out' ? { numbers: 0 } : {}))).toEqual([
    'All numbers |  | 17 |  |  | No',
  ]);
  const cent = (each: { sums: readonly { currency: string; amount: bigint }[] }) => ({
    sums: each.sums.map(({ currency, amount }) => ({ currency, amount: amount + 1n })),
  });
  expect(changed((each) => (each.class === 'set aside' ? cent(each) : {}))).toEqual(['Read | USD |  | 625 |  | No']);
});

test.each(LANGUAGES)(
  'in %s every class that is there is named, and its formulas are told apart from values',
  (language) => {
    const { value } = costs(BOOK);
    const { account, planned } = rowsOf(value, language);
    const names = new Set(account.map((row) => row[2]));
    const words = ACCOUNT_WORDS[language];
    for (const name of Object.values(words.names)) expect(names).toContain(name);
    const formulas = planned.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));
    expect(formulas.length).toBe(account.filter((row) => row[2] === words.all || row[2] === words.read).length);
  },
);

test('the formulas compare what stands there: numbers with numbers, a currency’s sums with its own', () => {
  const { value } = costs(BOOK);
  const { rows } = proofSheet(
    buildAnnex(value, { language: 'en', say, draft: false }).value,
    value,
    [],
    exactSheet(value, 'by meeting'),
  );
  const at = (label: string): number =>
    rows.findIndex(({ cells }) => cells[1]?.value === 'Expenditures' && cells[2]?.value === label) + 1;
  const [first, all, read] = [at('Used'), at('All numbers'), at('Read')];
  expect(rows[all - 1]!.cells[7]!.formula).toBe(`IF(E${all}-SUM(E${first}:E${all - 1})=0,"Yes","No")`);
  expect(rows[read - 1]!.cells[7]!.formula).toBe(
    `IF(ROUND(F${read}-SUMIFS(F${first}:F${all - 1},D${first}:D${all - 1},D${read}),2)=0,"Yes","No")`,
  );
});

test.each(LANGUAGES)('in %s no two classes have the same words', (language) => {
  const { names, counted } = ACCOUNT_WORDS[language];
  expect(new Set(Object.values(names)).size).toBe(7);
  for (const count of [0, 1, 2, 3, 11, 100])
    expect(new Set(Object.values(counted).map((text) => say(text, { count }, language))).size).toBe(7);
});

describe('what is said of it', () => {
  const said = (text: string, language: Language = 'en'): string => {
    const { value } = costs(text);
    return verdictText(proofVerdict(value.proof), ACCOUNT_WORDS[language], language);
  };
  const CONTROL = '# ControlTotals\nMeeting | Line | Amount';

  test.each<[string, string, string]>([
    ['all is in its class, and there are no control totals', '', 'Every number on every sheet is accounted for.'],
    [
      'there are control totals, and they agree',
      `${CONTROL}\nM-01 | | 90`,
      'Every number on every sheet is accounted for. Every control total agrees.',
    ],
    [
      'one of them differs',
      `${CONTROL}\nM-01 | | 90\nM-02 | | 1`,
      'Every number on every sheet is accounted for. Not every control total agrees.',
    ],
    [
      'one of them cannot be read: of the others only is anything said',
      `${CONTROL}\nM-01 | | 90\nM-02 | | #N/A`,
      'Every number on every sheet is accounted for. Every control total agrees. Control totals that could not be read: 1.',
    ],
    [
      'one number was not looked at',
      '# Expenditures\nMeeting | Line | Amount | |\nM-01 | A1 | 90 | | 7.5\nM-02 | A1 | 210 | |',
      'Every row read is either used or left out. Numbers not looked at: 1.',
    ],
    [
      'a row waits for an answer',
      '# Expenditures\nMeeting | Line | Amount | Status\nM-01 | A1 | 90 | \nM-02 | A1 | 210 | \nM-02 | A2 | 5 | cancelled?\nM-02 | A2 | 6 | Void',
      '',
    ],
    [
      'no amount is used',
      '# Expenditures\nMeeting | Line | Amount\n# Estimates\nMeeting | Line | Amount',
      'No amount was used.',
    ],
  ])('%s', (_, text, expected) => {
    if (expected === '') {
      const { proof } = costs(text).value;
      expect(proof.unclear).toBeGreaterThan(0);
      expect(said(text)).toBe(`Every row read is either used or left out. Rows awaiting an answer: ${proof.unclear}.`);
    } else expect(said(text)).toBe(expected);
  });

  test('sums that do not agree, whatever the control totals do', () => {
    const { proof } = costs(`${CONTROL}\nM-01 | | 90`).value;
    const verdict = proofVerdict({ ...proof, holds: false, sumsHold: false });
    expect(verdictText(verdict, ACCOUNT_WORDS.en, 'en')).toBe(
      'The sums do not all agree: see the differences. Every control total agrees.',
    );
  });

  test.each(LANGUAGES)('in %s the claims differ, and only a whole proof makes the whole one', (language) => {
    const words = ACCOUNT_WORDS[language];
    expect(new Set([words.everyNumber, words.everyRow, words.nothingUsed, words.broken]).size).toBe(4);
    expect(said('', language)).toBe(words.everyNumber);
    expect(said(BOOK, language)).not.toContain(words.everyNumber);
    expect(said(BOOK, language)).toMatch(/(?<!\d)6(?!\d)/);
  });
});

test('the parts of the account are those of all sheets, in one order, and come to all numbers', () => {
  const { proof } = costs(BOOK).value;
  const parts = accountParts(proof);
  expect(parts.map((part) => part.class)).toEqual([
    'used',
    'left out',
    'total',
    'beside',
    'set aside',
    'other sheet',
    'not looked at',
  ]);
  expect(parts.reduce((sum, { numbers }) => sum + numbers, 0)).toBe(
    proof.sheets.reduce((sum, { numbers }) => sum + numbers, 0),
  );
  expect(parts[0]!.sheets.map(({ sheet, numbers }) => `${sheet} ${numbers}`)).toEqual([
    'Estimates 2',
    'Expenditures 2',
  ]);
  expect(isWhole(proofVerdict(proof))).toBe(false);
  expect(isWhole(proofVerdict(costs('').value.proof))).toBe(true);
});

test('few numbers of a class are led to one by one, however they are strewn', () => {
  const rows = Array.from({ length: 400 }, (_, n) =>
    n % 2 === 0 ? 'M-01 | A1 | 1' : n < 106 ? 'M-09 | A1 | 1' : 'M-02 | A1 | 1',
  );
  const { proof } = costs(['# Expenditures', 'Meeting | Line | Amount', ...rows].join('\n')).value;
  const part = accountParts(proof).find((each) => each.class === 'left out')!;
  expect(part.numbers).toBe(53);
  expect(part.sheets[0]!.areas).toHaveLength(53);
  expect(
    part.sheets[0]!.areas.every(({ top, bottom, left, right }) => top === bottom && left === 3 && right === 3),
  ).toBe(true);
});

test('cells that are read otherwise are listed with what the file has; without any there is no such list', () => {
  const listed = (text: string): string[] => {
    const { value } = reconcileWorkbooks(correctWorkbooks([workbookOf(costSheets(text))]));
    const annex = buildAnnex(value, { language: 'en', say, draft: false }).value;
    const { rows } = proofSheet(annex, value, [], exactSheet(value, 'by meeting'));
    const texts = rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')).join(' | '));
    const from = texts.indexOf('Corrected cells');
    return from < 0 ? [] : texts.slice(from + 1, texts.indexOf('', from));
  };
  const corrections =
    '# Corrections\nSheet | Cell | Held | Read as | As | Reason\nExpenditures | C3 | 210 | 215 | number | paid later\nExpenditures | C2 | 90 | | blank | of 2014';
  expect(listed(corrections)).toEqual([
    'File | Sheet | Cell | Held | Read as | Reason',
    'costs.xlsx | Expenditures | C3 | 210 | 215 | paid later',
    'costs.xlsx | Expenditures | C2 | 90 | blank | of 2014',
  ]);
  expect(listed('')).toEqual([]);
});

test.each([
  ['JPY', 1000],
  ['CHF', 10.25],
  ['KWD', 10.125],
])('amounts of a class in %s are whole in their own currency', (currency, amount) => {
  const { value } = costs(`
    # Expenditures
    Meeting | Line | Amount | Currency | Posting date
    M-01    | A1   | 90     | USD      | 2013-04-08
    M-02    | A1   | ${amount} | ${currency} | 2013-11-11
    # ExchangeRates
    Currency | From | Units per US dollar
    ${currency} | 2013-01-01 | 10
  `);
  expect(lines(value, 'Expenditures').filter((line) => line.includes(currency))).toEqual([
    expect.stringMatching(new RegExp(`^Used \\| ${currency} \\| (?:2 )?\\| ${amount}(?: |$)`)),
    `Read | ${currency} |  | ${amount} |  | Yes`,
  ]);
});

test.each([
  ['all are used or left out', 0, 0, ['Yes', 'Yes']],
  ['one row more was read', 1, 0, ['No', 'Yes']],
  ['one row less was read', -1, 0, ['No', 'Yes']],
  ['a cent more was read', 0, 1, ['Yes', 'No']],
  ['a cent less was read', 0, -1, ['Yes', 'No']],
])('rows and sums of a sheet, where %s', (_, rows, cents, expected) => {
  const { value } = costs(BOOK);
  const sheets = value.proof.sheets.map((sheet) =>
    sheet.sheet === 'Expenditures'
      ? {
          ...sheet,
          rowsRead: sheet.rowsRead + rows,
          sums: sheet.sums.map((sum) => ({ ...sum, read: sum.read + BigInt(cents) })),
        }
      : sheet,
  );
  const { proof } = sheetsOf({ ...value, proof: { ...value.proof, sheets } });
  const own = proof.filter(({ cells }) => cells[1]?.value === 'Expenditures');
  expect([own[0]!.cells[5]!.value, own[1]!.cells[6]!.value]).toEqual(expected);
});

test.each([
  [6, 'C2, C4, C6, C8, C10, C12'],
  [7, 'C2, C4, C6, C8, C10, C12, …'],
])('of %i places of a class the first six are named', (count, expected) => {
  const rows = Array.from({ length: count }, () => 'M-01 | A1 | 10\nM-09 | A1 | 5').join('\n');
  const { value } = costs(`# Expenditures\nMeeting | Line | Amount\n${rows}`);
  expect(lines(value, 'Expenditures')[0]).toBe(`Used | USD | ${count} | ${count * 10} | ${expected}`);
});
