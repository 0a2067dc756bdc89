import type { ReactElement } from 'react';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';

/** Always in view: every row read is used or left out, and the sum is exact; or that it is not so. */
export function ProofFoot(): ReactElement {
  const { outline, step, status, changed } = usePaneContext();
  const { words, say, figure } = useSpeech();
  if (!outline) return <footer className="foot soft">{words.nothingRead}</footer>;
  if (step === 'status' && status && status.stated.length > 0) {
    const held = status.stated.filter(({ holds }) => holds).length;
    const stated = status.stated.length;
    return <Proven holds={held === stated} text={say(words.statedHold, { held, stated })} />;
  }
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
    <Proven
      holds={proof.holds && (read === 0 || changed.length > 0) ? undefined : proof.holds}
      text={parts.join(' · ')}
    />
  );
}

/** `holds` is not known where no row was read, or something else is there now. */
function Proven({ holds, text }: { readonly holds: boolean | undefined; readonly text: string }): ReactElement {
  return (
    <footer className="foot">
      <span className={`sign ${holds === undefined ? 'none' : holds ? 'good' : 'bad'}`} aria-hidden="true">
        {holds === undefined ? '–' : holds ? '=' : '≠'}
      </span>
      <span role="status">{text}</span>
    </footer>
  );
}
