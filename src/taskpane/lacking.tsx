import type { ReactElement } from 'react';

/** What cannot be done here, and why: a line of words instead of a button that does nothing. */
export function Lacking({ children }: { readonly children: string }): ReactElement {
  return (
    <p className="lacking soft">
      <span aria-hidden="true">ⓘ</span>
      <span>{children}</span>
    </p>
  );
}
