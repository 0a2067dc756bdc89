import type { ReactElement } from 'react';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';

/** Always in view: every row read is used or left out, and the sum is exact; or that it is not so. */
export function ProofFoot(): ReactElement {
  const { outline } = usePaneContext();
  const { words, say, figure } = useSpeech();
  if (!outline) return <footer className="foot soft">{words.nothingRead}</footer>;
  const { proof, totals, decimals } = outline;
  const read = proof.sheets.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const used = proof.sheets.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0);
  const left = proof.sheets.reduce((sum, { rowsLeftOut }) => sum + rowsLeftOut, 0);
  const parts = [say(words.proof, { read, used, left })];
  if (!proof.holds) parts.push(words.proofBroken);
  else if (totals.expenditure.state === 'known') {
    parts.push(say(words.toTheCent, { amount: figure(totals.expenditure, decimals) }));
  }
  return (
    <footer className="foot">
      <span className={`sign ${proof.holds ? 'good' : 'bad'}`} aria-hidden="true">
        {proof.holds ? '=' : '≠'}
      </span>
      <span role="status">{parts.join(' · ')}</span>
    </footer>
  );
}
