import type { Case } from './cases';
import { all, ledger, mapping, meetings, rates } from './cases';

const spent = (...rows: string[]): string => ledger('M-01 | A1 | 90', 'M-02 | A1 | 210', ...rows);

/** Postings and rates. */
export const POSTING_CASES: readonly Case[] = [
  {
    code: 'posting-doubled',
    why: 'the same document, day and amount again; once more is another finding',
    finds: spent(
      'M-01 | A1 | 5 | D-1 | 2013-04-10',
      'M-01 | A1 | 5 | D-1 | 2013-04-10',
      'M-01 | A1 | 5 | D-1 | 2013-04-10',
    ),
    found: ['Expenditures!C5 Expenditures!C4: D-1, C4, 5.00', 'Expenditures!C6 Expenditures!C4: D-1, C4, 5.00'],
    not: spent(
      'M-01 | A1 | 5  | D-1 | 2013-04-10',
      'M-01 | A1 | 5  | D-2 | 2013-04-10',
      'M-01 | A1 | 5  | D-1 | 2013-04-11',
      'M-01 | A1 | 6  | D-1 | 2013-04-10',
      'M-01 | A2 | 5  | D-1 | 2013-04-10',
      'M-02 | A1 | 5  | D-1 | 2013-04-10',
      'M-01 | A1 | 5  | D-1 | 2013-04-10 | disbursement',
      'M-01 | A1 | 5  | D-1 | 2013-04-10 | | CHF | 1',
      'M-01 | A1 | 0  | D-1 | 2013-04-10',
      'M-01 | A1 | 0  | D-1 | 2013-04-10',
    ),
  },
  {
    code: 'posting-doubled',
    why: 'without a document, the same description',
    finds: spent('M-01 | A1 | 5 | | | | | | Taxi', 'M-01 | A1 | 5 | | | | | | Taxi'),
    found: ['Expenditures!C5 Expenditures!C4: Taxi, C4, 5.00'],
    not: spent('M-01 | A1 | 5 | | | | | | Taxi', 'M-01 | A1 | 5 | | | | | | Bus', 'M-01 | A1 | 5'),
  },
  {
    code: 'posting-doubled',
    why: 'without either, all that the rows say must be the same: also a rate, or a column that is none of ours',
    finds: `# Expenditures
      Meeting | Line | Amount | Posting date | Vendor | Rate
      M-01    | A1   | 90     | 2013-04-10   | X      |
      M-02    | A1   | 210    | 2013-04-10   | X      |
      M-01    | A1   | 90     | 2013-04-10   | X      |`,
    found: ['Expenditures!C4 Expenditures!C2: , C2, 90.00'],
    not: `# Expenditures
      Meeting | Line | Amount | Posting date | Vendor | Rate
      M-01    | A1   | 90     | 2013-04-10   | X      |
      M-02    | A1   | 210    | 2013-04-10   | X      |
      M-01    | A1   | 90     | 2013-04-11   | X      |
      M-01    | A1   | 90     | 2013-04-10   | Y      |
      M-01    | A1   | 90     | 2013-04-10   | 7      |
      M-01    | A1   | 90     | 2013-04-10   | X      | 1
      M-01    | A1   | 90     | 2013-04-10   |        |`,
  },
  {
    code: 'reversal-unmatched',
    why: 'a negative amount or reversal without a posting of the opposite amount; each answers for one',
    finds: spent(
      'M-01 | A1 | 20  | D-1',
      'M-01 | A1 | -20 | D-1 | | reversal',
      'M-01 | A1 | -20 | D-1 | | reversal',
      'M-01 | A1 | -90 | | | | CHF | 1',
    ),
    found: ['Expenditures!C6: -20.00', 'Expenditures!C7: -90.00'],
    not: spent(
      'M-01 | A1 | 20  | D-1',
      'M-02 | A2 | -20 | D-1 | | reversal',
      'M-02 | A2 | 30  | D-2',
      'M-02 | A2 | -30 | D-3',
    ),
  },
  {
    code: 'reversal-positive',
    why: 'a reversal with a positive amount',
    finds: spent('M-01 | A1 | 5 | D-1 | | reversal'),
    found: ['Expenditures!C4: 5.00'],
    not: spent('M-01 | A1 | 5 | D-1', 'M-01 | A1 | -5 | D-1 | | reversal'),
  },
  {
    code: 'sign-slip',
    why: 'a meeting’s line that comes out below zero; the lowest row is named',
    finds: spent('M-01 | A2 | -5 | D-1', 'M-01 | A2 | -30 | D-2', 'M-01 | A2 | 10 | D-3'),
    found: ['Expenditures!C5: -30.00, -25.00'],
    not: spent('M-01 | A2 | -5 | D-1', 'M-01 | A2 | -30 | D-2', 'M-01 | A2 | 35 | D-3'),
  },
  {
    code: 'sign-slip',
    why: 'also where a shared cost makes it so',
    finds: all(
      spent(' | A2 | -10 | D-1 | | | | | | X'),
      mapping('Cost object | X | M-01 | | 1/2', 'Cost object | X | M-02 | | 1/2'),
    ),
    found: ['Expenditures!C4: -10.00, -5.00', 'Expenditures!C4: -10.00, -5.00'],
    not: all(
      spent(' | A1 | -10 | D-1 | | | | | | X'),
      mapping('Cost object | X | M-01 | | 1/2', 'Cost object | X | M-02 | | 1/2'),
    ),
  },
  {
    code: 'posting-other-year',
    why: 'postings of another year than the meeting’s; up to the day of closing they are in order',
    finds: spent(
      'M-01 | A1 | 1 | D-1 | 2014-01-02',
      'M-01 | A1 | 1 | D-2 | 2014-02-02',
      'M-01 | A1 | 1 | D-3 | 2012-12-31',
    ),
    found: ['Expenditures!C4 Expenditures!C5: 2014-01-02, M-01', 'Expenditures!C6: 2012-12-31, M-01'],
    not: all(
      meetings(
        'M-01 | First | 2013-04-08 | 2013-04-09 | held | 2014-02-02',
        'M-02 | Second | 2013-11-11 | 2013-11-12',
        'M-00 | Before | 2012-11-11 | 2012-11-12',
      ),
      spent('M-01 | A1 | 1 | D-2 | 2014-02-02', 'M-01 | A1 | 1 | D-3 | 2013-01-01', 'M-00 | A1 | 1 | D-4 | 2012-12-01'),
    ),
  },
  {
    code: 'posting-other-year',
    why: 'also of a shared cost, for each meeting that bears it',
    finds: all(
      spent(' | A1 | 10 | D-1 | 2014-01-02 | | | | | X'),
      mapping('Cost object | X | M-01 | | 1/2', 'Cost object | X | M-02 | | 1/2'),
    ),
    found: ['Expenditures!C4: 2014-01-02, M-01', 'Expenditures!C4: 2014-01-02, M-02'],
    not: all(
      spent(' | A1 | 10 | D-1 | 2013-01-02 | | | | | X'),
      mapping('Cost object | X | M-01 | | 1/2', 'Cost object | X | M-02 | | 1/2'),
    ),
  },
  {
    code: 'rate-doubled',
    why: 'two different rates of one currency from the same day',
    finds: rates('CHF | 2013-01-01 | 0.9', 'EUR | 2013-01-01 | 0.7', 'CHF | 2013-01-01 | 0.91'),
    found: ['ExchangeRates!C4 ExchangeRates!C2: CHF, 2013-01-01'],
    not: rates('CHF | 2013-01-01 | 0.9', 'CHF | 2013-01-01 | 0.90', 'CHF | 2013-02-01 | 0.91'),
  },
  {
    code: 'rate-inverted',
    why: 'a rate that is about one over the others of its currency',
    finds: rates('EUR | 2013-01-01 | 0.75', 'EUR | 2013-02-01 | 1.33', 'EUR | 2013-03-01 | 0.76'),
    found: ['ExchangeRates!C3 ExchangeRates!C4: EUR, 1.33, 0.76'],
    not: rates('EUR | 2013-01-01 | 0.75', 'EUR | 2013-02-01 | 0.80', 'EUR | 2013-03-01 | 0.76'),
  },
  {
    code: 'rate-inverted',
    why: 'a row’s own rate against the table',
    finds: all(rates('EUR | 2013-01-01 | 0.75'), spent('M-01 | A1 | 5 | D-1 | 2013-04-10 | | EUR | 1.33')),
    found: ['Expenditures!C4 ExchangeRates!C2: EUR, 1.33, 0.75'],
    not: all(rates('EUR | 2013-01-01 | 0.75'), spent('M-01 | A1 | 5 | D-1 | 2013-04-10 | | EUR | 0.76')),
  },
  {
    code: 'rate-jump',
    why: 'a rate that moved by more than a fifth',
    finds: rates('EUR | 2013-01-01 | 0.70', 'EUR | 2013-02-01 | 0.85'),
    found: ['ExchangeRates!C3 ExchangeRates!C2: EUR, 0.85, 0.7, 21.4'],
    not: rates('EUR | 2013-01-01 | 0.70', 'EUR | 2013-02-01 | 0.84', 'JPY | 2013-02-01 | 98'),
  },
  {
    code: 'rate-jump',
    why: 'a thousand per cent is written in figures, not as 1.61e+3',
    finds: rates('EUR | 2013-01-01 | 0.70', 'EUR | 2013-02-01 | 12'),
    found: ['ExchangeRates!C3 ExchangeRates!C2: EUR, 12, 0.7, 1614'],
    not: rates('EUR | 2013-01-01 | 0.70', 'EUR | 2013-02-01 | 0.80'),
  },
];
