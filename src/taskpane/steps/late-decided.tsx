import { Suspense, lazy, useState } from 'react';
import type { ReactElement } from 'react';
import { PartBoundary } from '../part-boundary';
import { PartMissing } from '../part-missing';

const late = () => lazy(() => import(/* webpackChunkName: "decided-list" */ './decided-list'));

/** What was decided comes after the step itself; what did not come is asked for again. */
export function LateDecided(): ReactElement {
  const [List, setList] = useState(late);
  return (
    <PartBoundary
      onRetry={() => setList(late())}
      fallback={(retry, report) => <PartMissing onRetry={retry} report={report} />}
    >
      <Suspense fallback={null}>
        <List />
      </Suspense>
    </PartBoundary>
  );
}
