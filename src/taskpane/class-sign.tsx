import type { ReactElement } from 'react';
import type { ShownClass } from './engine/status-questions';

/** A shape for each class, so that no colour is needed to tell them apart; words stand beside it. */
export function ClassSign({ of }: { readonly of: ShownClass }): ReactElement {
  return (
    <svg className="class-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[of]}
    </svg>
  );
}

const ring = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const SHAPES: { readonly [C in ShownClass]: ReactElement } = {
  'on time': <circle cx="6" cy="6" r="5" fill="currentColor" />,
  late: (
    <>
      {ring}
      <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  'not this year': ring,
  never: <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="2" />,
  'not recorded': <path d="m3 10 6-8" stroke="currentColor" strokeWidth="1.5" />,
  'not yet due': <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" />,
  'not a party': <circle cx="6" cy="6" r="1.5" fill="currentColor" />,
  voluntary: <path d="M6 1v10M1 6h10" stroke="currentColor" strokeWidth="2" />,
};
