/** What captions, headings and answers say of the unit of amounts: each way in which offices write it, and what only looks like one. */
import { agrees, isOnlyUnit, readUnit, unitIn } from '../../../src/core/values/units';

/** Text | scale and currency (`?`: not named, `USD…`: several share the name) | whether it says nothing else. */
const TEXTS = `
  Amount | -
  Amount (USD) | 1 USD | only
  Amount (USD '000) | 1000 USD | only
  Amount in US dollars | 1 USD | only
  Amount in thousands of US dollars | 1000 USD | only
  Amounts (thousands of dollars) | 1000 USD… | only
  (thousands) | 1000 ? | only
  (in thousands) | 1000 ? | only
  In thousands | 1000 ? | only
  in thousands of Swiss francs | 1000 CHF | only
  In millions of euros | 1000000 EUR | only
  US$ thousands | 1000 USD | only
  US$'000 | 1000 USD | only
  US$ 000 | 1000 USD | only
  CHF | 1 CHF | only
  CHF 000s | 1000 CHF | only
  CHF '000s | 1000 CHF | only
  '000 | 1000 ? | only
  000s | 1000 ? | only
  (1000 USD) | 1000 USD | only
  (USD 1,000) | 1000 USD | only
  (US$ 1 000) | 1000 USD | only
  Unit: US$ 1,000 | 1000 USD | only
  Units: 1,000 | 1000 ? | only
  Unit 1,000,000 | 1000000 ? | only
  Unité : 1 000 CHF | 1000 CHF | only
  Unidad: 1.000 USD | 1000 USD | only
  Единица измерения: 1 000 долл. США | 1000 USD | only
  Ед. 1000 | 1000 ? | only
  单位：1,000 | 1000 ? | only
  单位：千元 | 1000 ? | only
  单位：美元 | 1 USD | only
  单位：千美元 | 1000 USD | only
  الوحدة: 1000 | 1000 ? | only
  in 1000s | 1000 ? | only
  in 1,000 USD | 1000 USD | only
  in 1,000 francs | 1000 ? | only
  en 1 000 euros | 1000 EUR | only
  в 1000 долларов | 1000 ? | only
  x 1,000 | 1000 ? | only
  ×1000 | 1000 ? | only
  M-1000 | -
  Room 1,000 | -
  Chapter 1000 | -
  A-1000 codes | -
  1000 participants | -
  2 thousand participants | -
  10 thousands | -
  thousands of participants | -
  Thousands of participants attended | -
  not in thousands | -
  Amounts not in thousands | -
  non en milliers | -
  never in millions | -
  without thousands | -
  not shown in thousands | -
  kUSD | 1000 USD | only
  TEUR | 1000 EUR | only
  T EUR | 1000 EUR | only
  k€ | 1000 EUR | only
  k $ | 1000 USD… | only
  MUSD | 1000000 USD | only
  Mio CHF | 1000000 CHF | only
  Tsd. EUR | 1000 EUR | only
  M EUR | 1000000 EUR | only
  k | -
  (k) | 1000 ? | only
  in k | 1000 ? | only
  USD k | 1000 USD | only
  k USD | 1000 USD | only
  Amount (k) | 1000 ? | only
  Group K | -
  Amount (USD, thousands) | 1000 USD | only
  Amount, thousands | 1000 ? | only
  Amount – thousands | 1000 ? | only
  Thousands – amount | 1000 ? | only
  millions | 1000000 ? | only
  Million | 1000000 ? | only
  One million dollars | 1 USD…
  1 million dollars | 1 USD…
  millions of local currency | 1000000 ? | only
  thousands of national currency units | 1000 ? | only
  local currency | 1 ? | only
  Amount in local currency | 1 ? | only
  Amount (LC) | -
  monnaie locale | 1 ? | only
  moneda local | 1 ? | only
  национальная валюта | 1 ? | only
  بالعملة المحلية | 1 ? | only
  本币 | 1 ? | only
  milliers | 1000 ? | only
  en milliers de dollars | 1000 USD… | only
  En milliers de dollars des États-Unis | 1000 USD | only
  milliers d'euros | 1000 EUR | only
  milliers d’euros | 1000 EUR | only
  (en milliers de francs suisses) | 1000 CHF | only
  millions de francs | 1000000 CHF… | only
  miles de dólares | 1000 USD… | only
  En miles de dólares de los EE. UU. | 1000 USD | only
  en miles | 1000 ? | only
  (miles de euros) | 1000 EUR | only
  millones de pesos | 1000000 MXN… | only
  тыс. долл. США | 1000 USD | only
  в тысячах долларов США | 1000 USD | only
  (тыс. долл.) | 1000 ?
  тыс. евро | 1000 EUR | only
  млн | 1000000 ? | only
  млн. шв. франков | 1000000 ?
  بآلاف الدولارات | 1000 USD… | only
  آلاف الدولارات | 1000 USD… | only
  بالدولارات | 1 USD… | only
  بدولارات الولايات المتحدة | 1 USD | only
  بالفرنكات السويسرية | 1 CHF | only
  بملايين الدولارات | 1000000 USD… | only
  غير بالآلاف | -
  千美元 | 1000 USD | only
  万元 | 10000 ? | only
  百万美元 | 1000000 USD | only
  不以千计 | -
  以千美元计 | 1000 USD | only
  瑞士法郎 | 1 CHF | only
  美元 | 1 USD | only
  欧元 | 1 EUR | only
  dollars | 1 USD… | only
  US dollars | 1 USD | only
  United States dollars | 1 USD | only
  Canadian dollars | 1 CAD | only
  Kenya shillings | 1 KES… | only
  Ruritanian dollars | 1 ? | only
  Total dollars | -
  francs | 1 CHF… | only
  Swiss francs | 1 CHF | only
  francs suisses | 1 CHF | only
  francs CFA | 1 XOF | only
  euros | 1 EUR | only
  Euro | 1 EUR | only
  pounds | 1 GBP… | only
  Pounds sterling | 1 GBP | only
  yen | 1 JPY | only
  Japanese yen | 1 JPY | only
  pesos | 1 MXN… | only
  Mexican pesos | 1 MXN | only
  roubles | 1 RUB… | only
  рубли | 1 RUB… | only
  доллары США | 1 USD | only
  евро | 1 EUR | only
  швейцарские франки | 1 CHF | only
  francos suizos | 1 CHF | only
  dólares | 1 USD… | only
  dólares de los Estados Unidos | 1 USD | only
  dollars des États-Unis | 1 USD | only
  $ | 1 USD… | only
  ($) | 1 USD… | only
  US$ | 1 USD | only
  Amount $ | 1 USD… | only
  Amount ($) | 1 USD… | only
  $ amount | 1 USD… | only
  $ 5 | -
  € | 1 EUR | only
  (€) | 1 EUR | only
  Amount € | 1 EUR | only
  £ | 1 GBP | only
  Amount (£) | 1 GBP | only
  GBP | 1 GBP | only
  EUR | 1 EUR | only
  Amount EUR | 1 EUR | only
  EUR Amount | 1 EUR | only
  THB | 1 THB | only
  Amount in THB | 1 THB | only
  ALL | 1 ALL | only
  Amount ALL | -
  (ALL) | 1 ALL | only
  in ALL | 1 ALL | only
  TOP | 1 TOP | only
  CCW | -
  Meeting of the CCW | -
  BWC in Geneva | -
  MXN pesos | 1 MXN | only
  CHF/USD | 1 CHF | only
  USD and CHF | 1 USD
  USD or CHF | 1 USD
  Francs and dollars | -
  Cost (CHF) and rate | 1 CHF
  Cost per day (USD) | 1 USD
  in USD | 1 USD | only
  en CHF | 1 CHF | only
  (in USD) | 1 USD | only
  [USD] | 1 USD | only
  Amount, USD | 1 USD | only
  Amount: USD | 1 USD | only
  Amount; CHF | 1 CHF | only
  Amount / CHF | 1 CHF | only
  CHF - Amount | 1 CHF | only
  Amount USD '000 | 1000 USD | only
  USD million | 1000000 USD | only
  million USD | 1000000 USD | only
  US$ m | 1000000 USD | only
  US$m | 1000000 USD | only
  USD (thousands) | 1000 USD | only
  thousands (USD) | 1000 USD | only
  (in thousands of US dollars) | 1000 USD | only
  (thousands of United States dollars) | 1000 USD | only
  Estimated cost (thousands of United States dollars) | 1000 USD
  Cost in hundreds | 100 ?
  hundreds of dollars | 100 USD… | only
  cents | 0.01 ? | only
  US cents | 0.01 ? | only
  in cents | 0.01 ? | only
  centimes | 0.01 ? | only
  lakh | 100000 ? | only
  lakhs of rupees | 100000 INR… | only
  crore | 10000000 ? | only
  billions | 1000000000 ? | only
  milliards | 1000000000 ? | only
  миллиарды | 1000000000 ? | only
  مليار | 1000000000 ? | only
  十亿美元 | 1000000000 USD | only
  亿元 | 100000000 ? | only
  dozen | -
  per cent | -
  percent of USD | 1 USD
  12 | -
  12.5 | -
  -12,5 | -
  1,000 | -
  USD 1,000.00 | 1 USD | only
  CHF 250 | 1 CHF
  €m | 1000000 EUR | only
  € bn | 1000000000 EUR | only
  USD bn | 1000000000 USD | only
  CHF M-01 | 1 CHF
  $m | 1000000 ? | only
  £k | 1000 GBP | only
  mil millones de dólares | 1000000000 USD… | only
  (En miles de dólares de los EE.UU.) | 1000 USD | only
  En millones de dólares de Canadá | 1000000 ?
  in thousands of dollars of Jamaica | 1000 ?
  Amounts in dollars of 2013 | -
  en milliers de dollars des É.-U. | 1000 USD | only
  млрд руб. | 1000000000 RUB | only
  مليارات الدولارات | 1000000000 USD… | only
  3 billion dollars | 1 USD…
  US$ bn | 1000000000 USD | only
  EUR mln | 1000000 EUR | only
  法郎 | 1 CHF… | only
  以法郎计 | 1 CHF… | only
  比索 | 1 MXN… | only
  金额（法郎） | 1 CHF…
  US$ in  thousand | 1000 USD | only
  USD thousand | 1000 USD | only
  thousand dollars spent | -
  Thousand dollars | 1000 USD… | only
  A thousand dollars | 1 USD…
  thousands of units | 1000 ? | only
  thousands of local currency units | 1000 ? | only
  Thousands of currency units | 1000 ? | only
  Costs: thousands of units | 1000 ?
  The thousands of dollars | 1000 USD… | only
  Many thousands of dollars | 1000 USD…
  5 thousands of dollars | 1 USD…
  $ thousands of dollars | 1 USD… | only
  in thousands of participants | 1000 ?
  (thousands of participants) | 1000 ?
  Figures in thousands of participants | 1000 ?
  Thousands, of which 5 in kind | 1000 ?
  Meetings in the thousands | 1000 ?
  بألف دولار | 1000 USD… | only
  ألف دولار | 1000 USD… | only
  الألف | 1000 ? | only
  مليون | 1000000 ? | only
  بالمليون | 1000000 ? | only
  وبالمليون | 1000000 ? | only
  ألف مشارك | -
  in k CHF | 1000 CHF | only
  Line k | -
  (k CHF) | 1000 CHF | only
  [k] | 1000 ? | only
  k EUR and more | 1000 EUR
  one k | -
  xkUSD | -
  kUSDT | -
  2kUSD | -
  M$ | 1000000 USD… | only
  xk$ | -
  k$x | -
  T $ | 1000 USD… | only
  K $ | 1000 USD… | only
  Kenya  shillings | 1 KES… | only
  Kenya, shillings | 1 KES…
  KENYA shillings | -
  The shillings | -
  Old dollars | -
  Old pounds | -
  Jamaica dollars per day | -
  Costs in dollars (net) | 1 USD…
  Costs in dollars per day | -
  dollars (net) | 1 USD…
  thousand dollars (net) | 1000 USD…
  Costs in dollars of Jamaica | 1 ?
  Costs in euros of 2013 | 1 EUR
  بالدولار | 1 USD… | only
  دولار | 1 USD… | only
  والدولار | 1 USD… | only
  للدولار | 1 USD… | only
  مشارك دولار | -
  Total in $ | 1 USD…
  $'000 | 1000 ? | only
  $ '000 | 1000 ? | only
  $, | 1 USD… | only
  $x | -
  5$ | -
  $ per day | 1 USD…
  US$ per day | 1 USD
  Amount in  CHF | 1 CHF | only
  (CHF million) | 1000000 CHF | only
  CHF (millions) | 1000000 CHF | only
  Swiss francs (thousands) | 1000 CHF | only
  thousands / CHF | 1000 CHF | only
  thousands: EUR | 1000 EUR | only
  Amounts in euro, thousands | 1000 EUR | only
  Amount in XYZ | -
  XYZ | -
  Amount KES | 1 KES | only
  in KES | 1 KES | only
  (KES) | 1 KES | only
  PEN | 1 PEN | only
  Pen | -
  Amount in pen | -
  1,000 USD | 1 USD | only
  1000 CHF | 1 CHF | only
  in 1000 | 1000 ? | only
  in 1,0000 | -
  01000 USD | 1 USD | only
  (in CHF 1'000) | 1000 CHF | only
  [in 1 000 EUR] | 1000 EUR | only
  (1.000.000 EUR) | 1000000 EUR | only
  Unit = 1000 | 1000 ? | only
  Units in US$ 1000 | 1000 USD | only
  Einheit: 1000 EUR | 1000 EUR | only
  Amount x1000 | 1000 ? | only
  Amount X 1000 | -
  Amount * 1000 | 1000 ? | only
  ax1000 | -
  in 1000s of francs | 1000 CHF… | only
  in 1000 participants | -
`;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()));

function said(text: string): string {
  const unit = unitIn(text);
  if (!unit) return '-';
  const { scale, currency, among } = unit;
  expect(currency).toBe(among[0]);
  return `${scale} ${among.length > 1 ? `${currency}…` : (currency ?? '?')}`;
}

test.each(rowsOf(TEXTS))('%s: %s %s', (text = '', expected = '', only = '') => {
  expect([said(text), isOnlyUnit(text) ? 'only' : '']).toEqual([expected, only]);
});

test('the words are those that say it, as written', () => {
  const words = (text: string): string | undefined => unitIn(text)?.words;
  expect(words('Amounts in thousands of US dollars')).toBe('thousands US dollars');
  expect(words('US$m')).toBe('m US$');
  expect(words('(in THOUSANDS)')).toBe('THOUSANDS');
  expect(words('CHF and CHF')).toBe('CHF');
  expect(words('in Swiss francs, US$ 5 each')).toBe('Swiss francs');
});

test('blanks around a text, and signs of other widths, make no difference', () => {
  expect(unitIn('  CHF ')).toMatchObject({ currency: 'CHF', words: 'CHF' });
  expect(isOnlyUnit('  XOF ')).toBe(true);
  expect(unitIn('（ＵＳＤ）')).toMatchObject({ currency: 'USD' });
  expect(unitIn('ＵＳ＄ thousands')).toMatchObject({ scale: 1000, currency: 'USD' });
});

test('a long text says no unit, nor does a number', () => {
  expect(unitIn(`${'x'.repeat(296)} CHF`)?.currency).toBe('CHF');
  expect(unitIn(`${'x'.repeat(297)} CHF`)).toBeUndefined();
  expect(isOnlyUnit(`CHF${' '.repeat(77)}`)).toBe(true);
  expect(isOnlyUnit(`CHF${' '.repeat(78)}`)).toBe(false);
  expect(isOnlyUnit('in CHF, in CHF, in CHF')).toBe(true);
  expect(isOnlyUnit('in CHF, in CHF, in CHF, in CHF')).toBe(false);
  expect(unitIn(`${'word '.repeat(59)}CHF`)?.currency).toBe('CHF');
  expect(unitIn(`${'word '.repeat(60)}CHF`)).toBeUndefined();
  expect(isOnlyUnit(`(in${' '.repeat(70)}CHF)`)).toBe(true);
  expect(isOnlyUnit(`(in${' '.repeat(75)}CHF)`)).toBe(false);
  expect(unitIn('-1000.5')).toBeUndefined();
});

test('a unit is that of the settings where scale and currency may be the same', () => {
  const agreesWith = (text: string, scale: number, currency: string): boolean =>
    agrees(unitIn(text)!, { scale, currency });
  expect(agreesWith('in thousands of dollars', 1000, 'USD')).toBe(true);
  expect(agreesWith('in thousands of dollars', 1000, 'CAD')).toBe(true);
  expect(agreesWith('in thousands of dollars', 1000, 'CHF')).toBe(false);
  expect(agreesWith('in thousands of dollars', 1, 'USD')).toBe(false);
  expect(agreesWith('in thousands', 1000, 'CHF')).toBe(true);
  expect(agreesWith('US$', 1, 'USD')).toBe(true);
  expect(agreesWith('US$', 1, 'CAD')).toBe(false);
});

describe('an answer', () => {
  const ANSWERS = `
    1000 USD | 1000 USD
    1 000 USD | 1000 USD
    1,000 CHF | 1000 CHF
    1'000 CHF | 1000 CHF
    1.000.000 | 1000000
    1 | 1
    1 EUR | 1 EUR
    10 EUR | 10 EUR
    USD | 1 USD
    thousands | 1000
    thousands of Swiss francs | 1000 CHF
    1000 thousands | 1000000
    0.01 USD | 0.01 USD
    0,01 | 0.01
    １０００ ＵＳＤ | 1000 USD
    €  | 1 EUR
    millions | 1000000
    1000000000 | 1000000000
    10000000000 | -
    0 | -
    2 | -
    1100 | -
    0.1 | -
    0.01 thousands | 0.01
    1000 participants | -
    0.011 | -
    10.01 | -
    1000 thousands of participants | -
    participants | -
    read | -
    USD amounts of the year 2012 in all | -
    1000 USD! | -
  `;
  test.each(rowsOf(ANSWERS))('%s: %s', (text = '', expected = '') => {
    const unit = readUnit(text);
    expect(unit ? [unit.scale, unit.currency].filter((part) => part !== undefined).join(' ') : '-').toBe(expected);
  });
});
