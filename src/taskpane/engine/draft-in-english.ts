/** Documents of the pane in which English is left: they are made, as drafts. */
import { leftInEnglish } from '../../core/checks/left-in-english';
import { applyWaivers } from '../../core/checks/waivers';
import type { PlannedDocument } from '../../core/plan/document-plan';
import type { Waiver } from '../../core/records/records';
import type { Outcome } from '../../core/values/diagnostic';

/** The document as `planned` makes it, and again as a draft where something is lacking in its language that no waiver answers for. */
export function draftInEnglish(
  planned: (isDraft?: true) => Outcome<PlannedDocument>,
  waivers: readonly Waiver[],
): PlannedDocument {
  const { value, diagnostics } = planned();
  const english = leftInEnglish(applyWaivers(diagnostics, waivers, 'printing'));
  return english.has(value.language) ? planned(true).value : value;
}
