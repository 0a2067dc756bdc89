/**
 * The main job, as one line of named stages:
 *
 *   workbooks → readRecords → reconcile → runChecks → applyWaivers → buildAnnex
 *
 * Each stage gives the best value it could make, together with what it found on the way. Nothing here throws, and nothing stops at the first
 * fault: whether an annex may be final is for the shells to say, from the findings.
 */
import type { AnnexOptions } from './annex/build-annex';
import { buildAnnex } from './annex/build-annex';
import type { Annex } from './annex/annex';
import { together } from './annex/together';
import type { Reconciliation } from './reconciliation/reconciliation';
import type { Diagnostic, Outcome } from './values/diagnostic';

/** The stages up to the findings; in a file of its own, for those that print nothing. */
export { reconcileWorkbooks } from './reconcile-workbooks';

/** The annex of a reconciliation in each language asked for; what is found alike in several languages is said once. */
export function produceAnnexes(
  reconciliation: Reconciliation,
  options: readonly AnnexOptions[],
): Outcome<readonly Annex[]> {
  return together(options.map((each) => buildAnnex(reconciliation, each)));
}

/** An annex may be published as final only without errors, and when somebody has looked over what was proposed of a foreign workbook. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity, code }) => severity === 'error' || code === 'proposals-not-looked-over');
