import { Suspense, lazy, useState } from 'react';
import type { ReactElement } from 'react';
import { PartBoundary } from '../part-boundary';
import { PartMissing } from '../part-missing';

const late = () => lazy(() => import(/* webpackChunkName: "settings-editor" */ './settings-editor'));

/** The settings come after the step itself; what did not come is asked for again. */
export function LateSettings(): ReactElement {
  const [Editor, setEditor] = useState(late);
  return (
    <PartBoundary
      onRetry={() => setEditor(late())}
      fallback={(retry, report) => <PartMissing onRetry={retry} report={report} />}
    >
      <Suspense fallback={null}>
        <Editor />
      </Suspense>
    </PartBoundary>
  );
}
