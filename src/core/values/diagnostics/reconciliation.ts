/** Findings of the reconciliation, its checks and the annex: how grave each is, and what its values are. */
import { choice, error, note, waivableError, warning } from './finding-kind';

/** Why an expenditure has no meeting and line of its own. */
export type UnmatchedReason =
  'meeting-missing' | 'meeting-unknown' | 'line-missing' | 'line-unknown' | 'mapping-shares';

export const RECONCILIATION = {
  'meeting-unknown': error({ code: 'text', near: 'codes' }),
  'line-unknown': error({ code: 'text', near: 'codes' }),
  'currency-unknown': error({ code: 'text' }),
  'currency-missing': note({ currency: 'text' }),
  'rate-missing': error({ currency: 'text', day: 'day' }),
  'rate-undated': error({ currency: 'text' }),
  /** Of an amount that only the month or quarter is known of. */
  'rate-of-period': error({ currency: 'text', from: 'day', to: 'day' }),
  'rate-invalid': error({ found: 'text' }),
  /** The US dollar's own rate, which is 1 where rates are per US dollar. */
  'rate-dollar-not-one': error({ rate: 'amount' }),
  /** A row's own rate where nothing says that its amount is in another currency; one finding for a table. */
  'rate-without-currency': error({ rate: 'amount', currency: 'text', setting: 'text' }),
  'rate-doubled': error({ currency: 'text', day: 'day' }),
  'rate-inverted': error({ currency: 'text', rate: 'amount', other: 'amount' }),
  'rate-jump': warning({ currency: 'text', rate: 'amount', other: 'amount', percent: 'amount' }),
  'rate-contradicts': warning({ stated: 'amount', computed: 'amount', difference: 'amount' }),
  /** An amount in US dollars of 0 beside an amount. */
  'dollars-zero': error({ amount: 'amount', currency: 'text' }),
  /** An amount in US dollars beside another amount in US dollars. */
  'dollars-differ': error({ amount: 'amount', stated: 'amount' }),
  /** One finding for all rows of a currency. */
  'dollars-against-table': warning({
    currency: 'text',
    count: 'count',
    stated: 'amount',
    computed: 'amount',
    difference: 'amount',
  }),
  'mapping-unknown-column': error({ found: 'text', known: 'choices' }),
  'mapping-doubled': error({ value: 'text' }),
  'mapping-shares': error({ value: 'text', sum: 'amount' }),
  'mapping-unused': note({ value: 'text' }),
  'year-missing': error({ years: 'text' }),
  'year-assumed': warning({ year: 'year' }),
  'meeting-other-year': note({ code: 'text', year: 'year' }),
  'meeting-unestimated': warning({ code: 'text' }),
  'meeting-unspent': warning({ code: 'text' }),
  'meeting-not-held': note({ code: 'text', status: choice() }),
  'meeting-end-before-start': error({ code: 'text', start: 'day', end: 'day' }),
  'estimate-version-tied': error({ meeting: 'text', version: 'text', other: 'text' }),
  'estimate-version-unknown': error({ meeting: 'text', version: 'text' }),
  'estimate-not-adopted': warning({ meeting: 'text' }),
  'estimate-superseded': warning({ meeting: 'text', version: 'text', later: 'text', day: 'day' }),
  'estimate-added-up': note({ meeting: 'text', line: 'text', count: 'count' }),
  /** Rows of one sheet that say the same in every cell. */
  'estimate-doubled': warning({ other: 'text', amount: 'amount' }),
  'estimate-negative': warning({ amount: 'amount' }),
  /** One finding for all rows with the same reason and the same `found` (the code, or what no mapping knows). */
  'expenditure-unmatched': warning({
    reason: choice<UnmatchedReason>(),
    found: 'text',
    near: 'codes',
    count: 'count',
    amount: 'amount',
  }),
  /** More is unmatched than matched, in several rows. */
  'mostly-unmatched': error({ count: 'count', amount: 'amount' }),
  'sides-far-apart': warning({
    estimate: 'amount',
    expenditure: 'amount',
    setting: 'text',
    unit: 'text',
    currency: 'text',
  }),
  'commitment-left-out': warning({ amount: 'amount' }),
  'posting-other-year': warning({ day: 'day', meeting: 'text' }),
  'posting-doubled': warning({ document: 'text', other: 'text', amount: 'amount' }),
  'reversal-unmatched': warning({ amount: 'amount' }),
  'reversal-positive': warning({ amount: 'amount' }),
  'sign-slip': warning({ amount: 'amount', total: 'amount' }),
  'line-unestimated': warning({ meeting: 'text', line: 'text', amount: 'amount' }),
  'line-unspent': warning({ meeting: 'text', line: 'text', amount: 'amount' }),
  'support-cost-differs': warning({
    meeting: 'text',
    line: 'text',
    stated: 'amount',
    computed: 'amount',
    difference: 'amount',
  }),
  'support-base-unknown': warning({ line: 'text', base: 'text' }),
  /** A budget line whose amounts are the sums of those of the lines that belong to it, on one side. */
  'line-repeats-parts': waivableError({ line: 'text', parts: 'text', amount: 'amount' }),
  'meeting-repeats-others': waivableError({ meeting: 'text', amount: 'amount' }),
  'total-differs': waivableError({ label: 'text', stated: 'amount', computed: 'amount', difference: 'amount' }),
  'total-left-out': note({ label: 'text', amount: 'amount' }),
  'variance-unexplained': warning({ meeting: 'text', line: 'text', variance: 'amount', percent: 'amount' }),
  'explanation-unused': note({ meeting: 'text', line: 'text' }),
  'control-total-differs': waivableError({
    meeting: 'text',
    line: 'text',
    stated: 'amount',
    computed: 'amount',
    difference: 'amount',
  }),
  /** Not all that it covers could be read. */
  'control-total-unchecked': warning({ meeting: 'text', line: 'text', stated: 'amount' }),
  'control-total-unknown': error({ meeting: 'text', line: 'text' }),
  'sum-too-large': error({ meeting: 'text', line: 'text' }),
  'proof-broken': error({ sheet: 'sheet-or-kind', read: 'amount', used: 'amount', leftOut: 'amount' }),
  'waiver-applied': note({ code: 'text', key: 'text', reason: 'text' }),
  'waiver-lapsed': warning({ code: 'text', key: 'text' }),
  'waiver-refused': error({ code: 'text' }),
  'title-untranslated': warning({ code: 'text', language: 'language' }),
  /** Names of settings, as a list. */
  'document-incomplete': warning({ settings: 'settings' }),
  'setting-untranslated': warning({ setting: 'setting', language: 'language' }),
  /** English terms, as a list. */
  'term-less-sure': note({ language: 'language', terms: 'text' }),
  'rounding-adjusted': note({ count: 'count' }),
};
