import { Fragment, Suspense, lazy, useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { PUNCTUATION } from '../core/language/punctuation';
import { verdictText } from '../core/language/verdict-text';
import type { AccountPart } from '../core/reconciliation/proof-verdict';
import { accountParts, isWhole, numbersOf, proofVerdict } from '../core/reconciliation/proof-verdict';
import type { Proof } from '../core/reconciliation/reconciliation';
import type { Outline } from './engine/engine-messages';
import { Link } from './fluent';
import { usePaneContext } from './pane-context';
import { placeOfPart } from './place-of-part';
import { ProofSign } from './proof-sign';
import type { Tone } from './proof-sign';
import { useSpeech } from './speech';
import { isBudgetStep } from './steps-of-jobs';
import type { Job } from './steps-of-jobs';

const BudgetProof = lazy(() => import(/* webpackChunkName: "budget-proof" */ './steps/budget-proof'));
const AccountCells = lazy(() => import(/* webpackChunkName: "account" */ './account-cells'));

/** Always in view: every number has its class, and the sum is exact; or that it is not so. */
export function ProofFoot(): ReactElement {
  const { outline, job } = usePaneContext();
  const { words } = useSpeech();
  if (!outline) return <footer className="foot soft">{words.nothingRead}</footer>;
  const OfJob = PROOFS[job];
  return <OfJob outline={outline} />;
}

interface ProofProps {
  readonly outline: Outline;
}

/** What is proved of each job: of its own steps, and of what was read at those that all have. */
const PROOFS: Readonly<Record<Job, (props: ProofProps) => ReactElement>> = { report: ReportProof, budget: BudgetFoot };

function ReportProof({ outline }: ProofProps): ReactElement {
  const { step, status, reading } = usePaneContext();
  const { words, say } = useSpeech();
  if (step !== 'status' || !status || status.stated.length === 0)
    return <Account key={reading} proof={outline.proof} />;
  const held = status.stated.filter(({ holds }) => holds).length;
  const stated = status.stated.length;
  return (
    <footer className="foot">
      <ProofSign tone={held === stated ? 'good' : 'bad'} />
      <span role="status">{say(words.statedHold, { held, stated })}</span>
    </footer>
  );
}

function BudgetFoot({ outline }: ProofProps): ReactElement {
  const { step, reading } = usePaneContext();
  if (!isBudgetStep(step)) return <Account key={reading} proof={outline.proof} />;
  return (
    <footer className="foot">
      <Suspense fallback={null}>
        <BudgetProof step={step} />
      </Suspense>
    </footer>
  );
}

/** Numbers that stand outside all that was read. */
const STOPS: ReadonlySet<string> = new Set(['numbers-not-looked-at', 'column-of-numbers']);

function Account({ proof }: { readonly proof: Proof }): ReactElement {
  const { outline, cameFrom, show, changed } = usePaneContext();
  const { words, say, figure, language } = useSpeech();
  const { account } = words;
  const [open, setOpen] = useState<string>();
  const cells = useId();
  const parts = accountParts(proof);
  const verdict = proofVerdict(proof);
  const stops = outline?.groups.some(({ code, severity }) => severity === 'error' && STOPS.has(code));
  const isNothing = proof.sheets.every(({ rowsRead }) => rowsRead === 0);
  const known: Tone = !isWhole(verdict) ? 'warn' : isNothing ? 'none' : 'good';
  const tone: Tone = !proof.holds || stops ? 'bad' : changed.length > 0 ? 'none' : known;
  const shown = parts.find((part) => part.class === open);
  const toggle = (part: AccountPart): void => {
    if (open === part.class) {
      setOpen(undefined);
      return;
    }
    setOpen(part.class);
    void show(placeOfPart(part.sheets[0]!));
  };
  const close = (): void => {
    document.getElementById(`${cells}-${parts.indexOf(shown!)}`)?.focus();
    setOpen(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Who went to the cells comes back from there first.
    if (event.key !== 'Escape' || cameFrom || !shown) return;
    event.stopPropagation();
    close();
  };
  const { totals, decimals } = outline!;
  const isExact = proof.holds && totals.expenditure.state === 'known';
  const exact = isExact ? [say(words.toTheCent, { amount: figure(totals.expenditure, decimals) })] : [];
  const said = [...exact, verdictText(verdict, account, language)];
  return (
    <footer className="foot" onKeyDown={onKeyDown}>
      <ProofSign tone={tone} />
      <div className="account">
        <p role="group" aria-label={account.title}>
          {say(account.numbers, { count: numbersOf(proof) })}
          {parts.map((part, n) => {
            const text = say(account.counted[part.class], { count: part.numbers });
            return (
              <Fragment key={part.class}>
                {' '}
                <span className="term">
                  {n === 0 ? '= ' : '+ '}
                  <Link
                    id={`${cells}-${n}`}
                    className={part.class === 'not looked at' ? 'part open-part' : 'part'}
                    aria-label={`${text}${PUNCTUATION[language].comma}${words.showCells}`}
                    aria-expanded={open === part.class}
                    aria-controls={open === part.class ? cells : undefined}
                    onClick={() => toggle(part)}
                  >
                    {text}
                  </Link>
                </span>
              </Fragment>
            );
          })}
          {proof.notLookedAt === 0 && (
            <>
              {' '}
              <span className="term soft">· {say(account.counted['not looked at'], { count: 0 })}</span>
            </>
          )}
        </p>
        {shown && (
          <div id={cells} role="region" aria-label={say(account.counted[shown.class], { count: shown.numbers })}>
            <Suspense fallback={null}>
              <AccountCells part={shown} onClose={close} />
            </Suspense>
          </div>
        )}
        <p role="status">{said.join(' · ')}</p>
      </div>
    </footer>
  );
}
