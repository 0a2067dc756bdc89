/** Ledgers and budgets that have each amount in two currencies: the one of the annex is the figure, and where nothing says which that is, it is asked. */
import { mapped } from './mapped';

const BUDGET = ['Budget 2013.xlsx', '# Budget\nAccount | Title | Amount\n7010 | Travel | 10000\n7020 | Papers | 5000'];
const ROWS = [
  '7010 | D1 | 2013-01-05 | 3600 | CHF | 4000 | USD',
  '7010 | D2 | 2013-02-05 | -500 | USD | -500 | USD',
  '7020 | D3 | 2013-03-05 | 4500 | USD | 4500 | USD',
];
const ledger = (headings: string, rows: readonly string[] = ROWS): ReturnType<typeof mapped> =>
  mapped(BUDGET as [string, string], ['ledger.xlsx', ['# Sheet1', headings, ...rows].join('\n')]);

test.each([
  'G/L Account | Document Number | Posting Date | Amount in doc. curr. | Curr. | Amount in local currency | LCurr',
  'Account | Voucher | Date | Amount in document currency | Currency | Amount in local currency | Local currency',
  'Sachkonto | Belegnummer | Buchungsdatum | Betrag in Belegwährung | Währg | Betrag in Hauswährung | Hauswährung',
  'Compte général | N° pièce | Date | Montant en devise pièce | Devise | Montant en devise interne | Devise interne',
  'Cuenta | Nº documento | Fecha | Importe en moneda doc. | Moneda | Importe en moneda local | Moneda local',
  'Счет | № документа | Дата проводки | Сумма в валюте документа | Валюта | Сумма во внутренней валюте | Внутр. валюта',
  '科目 | 凭证号 | 日期 | 原币金额 | 币种 | 本币金额 | 本币',
])('%s', (headings) => {
  const { totals, errors, open } = ledger(headings);
  expect([totals, errors, open]).toEqual([['15000', '8000'], [], []]);
});

test('beside the local amount one in dollars', () => {
  const { totals, errors, open } = ledger('Account | Voucher | Date | Amount (LC) | Amount (USD)', [
    '7010 | D1 | 2013-01-05 | 3600 | 4000',
    '7010 | D2 | 2013-02-05 | -450 | -500',
    '7020 | D3 | 2013-03-05 | 4050 | 4500',
  ]);
  expect([totals, errors, open]).toEqual([['15000', '8000'], [], []]);
});

test('of three that of the group, where it is in dollars', () => {
  const { totals, errors, open } = ledger(
    'Account | Date | Amount in doc. curr. | Curr. | Amount in local currency | LCurr | Amount in group currency | GCurr',
    [
      '7010 | 2013-01-05 | 3600 | EUR | 4000 | CHF | 4400 | USD',
      '7010 | 2013-02-05 | -500 | CHF | -500 | CHF | -550 | USD',
      '7020 | 2013-03-05 | 4500 | CHF | 4500 | CHF | 4950 | USD',
    ],
  );
  expect([totals, errors, open]).toEqual([['15000', '8800'], [], []]);
});

const NO_CODES = 'Account | Voucher | Date | Amount in document currency | Currency | Amount in local currency';
const WITHOUT = ROWS.map((row) => row.replace(/ \| USD$/, ''));
test('without codes nothing says in which currency the books are: it is asked, and the answer leads on', () => {
  const { open, errors, answered } = ledger(NO_CODES, WITHOUT);
  expect(open).toEqual(['Sheet1 | | … | Amount']);
  expect(errors).toContain('reading-unanswered');
  // The codes are those of the documents: what is said to be the amount has none of its own.
  expect(answered('Amount in local currency')).toEqual({ totals: ['15000', '8000'], errors: ['unit-unclear'] });
  expect(answered('Amount in document currency').errors).toEqual(['rate-missing']);
});

test('where Settings say another currency than that of the books it is asked', () => {
  const settings = '# Settings\nSetting | Value\nReporting year | 2013\nCurrency | USD';
  const headings = `${NO_CODES} | Local currency`;
  const inFrancs = ROWS.map((row) => row.replace(/USD$/, 'CHF'));
  expect(ledger(headings, [...inFrancs, settings]).open).toEqual(['Sheet1 | | … | Amount']);
  expect(ledger(headings, [...ROWS, settings]).open).toEqual([]);
  // Without Settings the books' own currency is proposed to be that of the annex.
  expect(ledger(headings, inFrancs)).toMatchObject({
    totals: ['15000', '8000'],
    open: [],
    mapping: { currency: { value: 'CHF' } },
  });
});

test('budget and actual in two currencies: those in dollars', () => {
  const { totals, errors, open } = mapped(`
    # Costs
    Item | Budget (CHF) | Budget (USD) | Actual (CHF) | Actual (USD)
    Staff | 900 | 1000 | 855 | 950
    Travel | 450 | 500 | 405 | 450
  `);
  expect([totals, errors, open]).toEqual([['1500', '1400'], [], []]);
});
