/** What may be said of a proof, in its parts: nothing is claimed of numbers that nobody looked at, or of control totals where there are none. */
import type { ClassProof, Proof } from './reconciliation';
import type { ProofClass } from '../values/proof-class';
import { PROOF_CLASSES } from '../values/proof-class';

export interface ProofVerdict {
  /** `every row`: something was not looked at, or waits for an answer; `nothing`: there is no amount that is used. */
  readonly sums: 'broken' | 'nothing' | 'every row' | 'every number';
  readonly notLookedAt: number;
  readonly unclear: number;
  /** `none`: there are none to be held against. */
  readonly controls: 'none' | 'agree' | 'differ';
  readonly controlsUnread: number;
}

export function proofVerdict(proof: Proof): ProofVerdict {
  const { sumsHold, notLookedAt, unclear, controls, controlsUnread } = proof;
  const isWhole = notLookedAt === 0 && unclear === 0;
  const isAnyUsed = proof.sheets.some(({ classes }) => classes.some((each) => each.class === 'used'));
  return {
    sums: !sumsHold ? 'broken' : !isAnyUsed ? 'nothing' : isWhole ? 'every number' : 'every row',
    notLookedAt,
    unclear,
    controls: controls.length === 0 ? 'none' : controls.every(({ holds }) => holds) ? 'agree' : 'differ',
    controlsUnread,
  };
}

/** Whether nothing is wrong and nothing is open. */
export const isWhole = ({ sums, controls, controlsUnread }: ProofVerdict): boolean =>
  sums === 'every number' && controls !== 'differ' && controlsUnread === 0;

/** A class of all sheets taken together. */
export interface AccountPart {
  readonly class: ProofClass;
  readonly numbers: number;
  /** In the order of the proof. */
  readonly sheets: readonly (ClassProof & { readonly file: string; readonly sheet: string })[];
}

/** The classes that have any numbers, in the order of the account. */
export const accountParts = ({ sheets }: Proof): AccountPart[] =>
  PROOF_CLASSES.map((name): AccountPart => {
    const found = sheets.flatMap(({ file, sheet, classes }) =>
      classes.filter((each) => each.class === name).map((each) => ({ ...each, file, sheet })),
    );
    return { class: name, numbers: found.reduce((sum, { numbers }) => sum + numbers, 0), sheets: found };
  }).filter(({ numbers }) => numbers > 0);

/** How many numbers there are on all sheets. */
export const numbersOf = ({ sheets }: Proof): number => sheets.reduce((sum, { numbers }) => sum + numbers, 0);
