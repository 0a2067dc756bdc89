import type { ReactElement } from 'react';
import { ErrorReport } from './error-report';
import { DefaultButton } from './fluent';
import { useWords } from './use-words';

interface PartMissingProps {
  readonly onRetry: () => void;
  /** What broke. */
  readonly report: string;
}

/** Stands where a part could not be fetched. */
export function PartMissing({ onRetry, report }: PartMissingProps): ReactElement {
  const host = useWords('host');
  return (
    <div className="notice bad" role="alert">
      <p>{host.partMissing}</p>
      <DefaultButton onClick={onRetry}>{host.tryAgain}</DefaultButton>
      <ErrorReport report={report} />
    </div>
  );
}
