import type { ReactElement } from 'react';
import { DefaultButton } from './fluent';
import { HOST_WORDS } from './words/host-words';
import { useWords } from './words/in-six';

/** Stands where a part could not be fetched. */
export function PartMissing({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const host = useWords(HOST_WORDS);
  return (
    <div className="notice bad" role="alert">
      <p>{host.partMissing}</p>
      <DefaultButton onClick={onRetry}>{host.tryAgain}</DefaultButton>
    </div>
  );
}
