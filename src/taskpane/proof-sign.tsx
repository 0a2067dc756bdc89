import type { ReactElement } from 'react';

/** `none`: not known, where no row was read, or something else is there now. */
export type Tone = 'good' | 'warn' | 'bad' | 'none';
const SIGNS: Readonly<Record<Tone, string>> = { good: '=', warn: '!', bad: '≠', none: '–' };

/** Whether a proof holds, before its words. */
export function ProofSign({ tone }: { readonly tone: Tone }): ReactElement {
  return (
    <span className={`sign ${tone}`} aria-hidden="true">
      {SIGNS[tone]}
    </span>
  );
}
