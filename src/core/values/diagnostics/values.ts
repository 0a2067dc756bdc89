/** Findings on values in cells: how grave each is, and what its values are. */
import { choice, error, note, waivableError, warning } from './finding-kind';

export const VALUES = {
  'rows-struck': warning({ count: 'count', rows: 'text' }),
  'rows-unseen': warning({ count: 'count', rows: 'text' }),
  'value-missing': error({ column: 'column' }),
  'amount-missing': error(),
  'amount-not-number': error({ found: 'text' }),
  'amount-ambiguous': error({ found: 'text', first: 'amount', second: 'amount' }),
  /** A dash or a word for none where an amount must stand. */
  'amount-none': error({ found: 'text' }),
  /** One finding for each sheet: dashes and words for none beside other amounts. */
  'amount-nil': note({ count: 'count' }),
  /** `other` is the code or sign beside the amount; `currency` is the row's. */
  'amount-currency': error({ found: 'text', other: 'text', currency: 'text' }),
  /** One finding for each sheet and currency. */
  'currency-by-amount': note({ count: 'count', currency: 'text' }),
  /** Two cells of one column. */
  'decimal-sign-mixed': error({ found: 'text', other: 'text' }),
  'amount-as-text': note({ found: 'text', amount: 'amount' }),
  'amount-error': error({ found: 'text' }),
  'amount-uncalculated': error(),
  'amount-beyond-digits': error({ found: 'text' }),
  'amount-rounded': warning({ found: 'amount', amount: 'amount' }),
  'amount-indivisible': error({ found: 'amount', currency: 'text' }),
  /** One finding for each column and format; `stored` and `shown` are those of the first cell. */
  'amount-shown': warning({ count: 'count', stored: 'amount', shown: 'text' }),
  'amount-scaled': warning({ amount: 'amount' }),
  'amount-percent': warning({ amount: 'amount' }),
  'amount-as-date': warning({ amount: 'amount' }),
  'date-not-date': error({ found: 'text' }),
  'date-ambiguous': error({ found: 'text', first: 'day', second: 'day' }),
  'date-invalid': error({ found: 'text' }),
  /** Two cells of one column. */
  'date-order-mixed': error({ found: 'text', other: 'text' }),
  /** `order` is that of Settings: `day-first` or `month-first`. */
  'date-order-contradicts': error({ found: 'text', order: choice<'day-first' | 'month-first'>() }),
  /** One finding for each column; `day` and `time` are those of its first cell, `other` is the day beside it that may be meant. */
  'date-near-midnight': warning({ count: 'count', column: 'column', time: 'text', day: 'day', other: 'day' }),
  /** One finding for each column. */
  'date-time-dropped': note({ count: 'count', column: 'column' }),
  'date-unlikely': warning({ found: 'day' }),
  'date-unformatted': note({ count: 'count', column: 'column' }),
  'number-not-number': error({ column: 'column', found: 'text' }),
  'number-ambiguous': error({ column: 'column', found: 'text', first: 'amount', second: 'amount' }),
  'choice-unknown': error({ column: 'column', found: 'text', known: 'choices' }),
  'setting-unknown': note({ setting: 'text' }),
  'setting-invalid': error({ setting: 'setting', found: 'text', known: 'choices' }),
  'setting-doubled': error({ setting: 'setting' }),
  'years-together': error({ years: 'text' }),
  /** An answer in Settings to what nothing asks. */
  'answer-unused': warning({ setting: 'text', answer: 'text' }),
  'text-invisible': warning({ found: 'text' }),
  'code-too-long': error({ length: 'count' }),
  /** A number is stored whose format shows a code that there is not. */
  'code-shown-otherwise': error({ shown: 'text', stored: 'text' }),
  'code-is-day': error({ shown: 'text' }),
  /** One finding for each sheet. */
  'marks-left-out': note({ count: 'count' }),
  'code-number': note({ code: 'text' }),
  'code-doubled': error({ code: 'text', other: 'text' }),
  'code-look-alike': waivableError({ code: 'text', other: 'text' }),
  'code-variant': warning({ found: 'text', code: 'text' }),
  'term-unknown': warning({ term: 'text' }),
};
