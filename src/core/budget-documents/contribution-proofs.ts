/** The equations that prove the contributions, as text. */
import type { ContributionProof } from '../budget/contributions/contribution-proof';
import type { BudgetVoice } from './budget-voice';

/** assessed − written off − received = outstanding − credit. */
export function proofOfLedger({ ledger }: ContributionProof, voice: BudgetVoice): string {
  const { heads } = voice;
  const owed = difference(
    [heads.assessed, ledger.assessed],
    [
      [heads.writtenOff, ledger.writtenOff],
      [heads.received, ledger.received],
    ],
    voice,
  );
  const left = difference([heads.outstanding, ledger.outstanding], [[heads.credit, ledger.credit]], voice);
  return judged(`${owed} = ${left}`, ledger.holds, voice);
}

/** read = assigned + unassigned + voluntary + later + left out; parts that are nil are not said. */
export function proofOfReceipts({ receipts }: ContributionProof, voice: BudgetVoice): string {
  const { heads } = voice;
  const parts: readonly Term[] = [
    [heads.assigned, receipts.assigned],
    [heads.leftOutMeetings, receipts.heldBack],
    [heads.unassigned, receipts.unassigned],
    [heads.voluntary, receipts.voluntary],
    [heads.later, receipts.later],
    [heads.leftOut, receipts.leftOut],
  ];
  const said = parts.filter(([, amount], at) => at === 0 || amount !== 0n).map((term) => text(term, voice));
  return judged(`${text([heads.receiptsRead, receipts.read], voice)} = ${said.join(' + ')}`, receipts.holds, voice);
}

type Term = readonly [name: string, amount: bigint];

const text = ([name, amount]: Term, voice: BudgetVoice): string => `${name} ${voice.amount(amount)}`;

const difference = (from: Term, less: readonly Term[], voice: BudgetVoice): string =>
  [from, ...less.filter(([, amount]) => amount !== 0n)].map((term) => text(term, voice)).join(' − ');

const judged = (equation: string, holds: boolean, { heads }: BudgetVoice): string =>
  holds ? equation : `${equation} (${heads.broken})`;
