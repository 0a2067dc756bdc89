/** THE TABLE of checks. What is wrong with single cells, sheets and references is found while reading and matching; these look at the whole. */
import type { Check } from './check';
import { checkPostingYears, checkSignSlips } from './check-borne';
import { checkEstimateSigns, checkSuperseded } from './check-estimates';
import { checkBothSides, checkLines, checkMeetingDates, checkMeetingYear } from './check-meetings';
import { checkDoubledPostings, checkReversals } from './check-postings';
import { checkDoubledRates, checkRateSizes, checkRowRates } from './check-rates';
import { checkSupportBases, checkSupportCosts } from './check-support-costs';
import { checkRepeatedLines, checkRepeatedMeetings, checkRepeatedNeighbours } from './check-repeats';
import { checkTerms } from './check-terms';
import { checkExplanations, checkUnusedExplanations } from './check-variances';

export const CHECKS: readonly Check[] = [
  { name: 'meeting-dates', codes: ['meeting-end-before-start'], find: checkMeetingDates },
  { name: 'meeting-year', codes: ['meeting-other-year'], find: checkMeetingYear },
  {
    name: 'both-sides',
    codes: ['meeting-unestimated', 'meeting-unspent', 'meeting-not-held'],
    find: checkBothSides,
  },
  { name: 'lines', codes: ['line-unestimated', 'line-unspent'], find: checkLines },
  { name: 'repeated-lines', codes: ['line-repeats-parts'], find: checkRepeatedLines },
  { name: 'repeated-neighbours', codes: ['line-repeats-parts'], find: checkRepeatedNeighbours },
  { name: 'repeated-meetings', codes: ['meeting-repeats-others'], find: checkRepeatedMeetings },
  { name: 'superseded-estimates', codes: ['estimate-superseded'], find: checkSuperseded },
  { name: 'estimate-signs', codes: ['estimate-negative'], find: checkEstimateSigns },
  { name: 'doubled-postings', codes: ['posting-doubled'], find: checkDoubledPostings },
  { name: 'reversals', codes: ['reversal-unmatched', 'reversal-positive'], find: checkReversals },
  { name: 'sign-slips', codes: ['sign-slip'], find: checkSignSlips },
  { name: 'posting-years', codes: ['posting-other-year'], find: checkPostingYears },
  { name: 'doubled-rates', codes: ['rate-doubled'], find: checkDoubledRates },
  { name: 'rate-sizes', codes: ['rate-inverted', 'rate-jump'], find: checkRateSizes },
  { name: 'row-rates', codes: ['rate-inverted'], find: checkRowRates },
  { name: 'support-costs', codes: ['support-cost-differs'], find: checkSupportCosts },
  { name: 'support-bases', codes: ['support-base-unknown'], find: checkSupportBases },
  { name: 'explanations', codes: ['variance-unexplained'], find: checkExplanations },
  { name: 'unused-explanations', codes: ['explanation-unused'], find: checkUnusedExplanations },
  { name: 'terms', codes: ['term-unknown'], find: checkTerms },
];
