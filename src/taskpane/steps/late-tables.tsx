import { Suspense, lazy, useState } from 'react';
import type { ReactElement } from 'react';
import type { ShownMapping } from '../engine/mapping-questions';
import { PartBoundary } from '../part-boundary';
import { PartMissing } from '../part-missing';

const late = () => lazy(() => import(/* webpackChunkName: "tables" */ './foreign-tables'));

/** The foreign tables come after the step itself; what did not come is asked for again. */
export function LateTables({ mapping }: { readonly mapping: ShownMapping }): ReactElement {
  const [Tables, setTables] = useState(late);
  return (
    <PartBoundary
      onRetry={() => setTables(late())}
      fallback={(retry, report) => <PartMissing onRetry={retry} report={report} />}
    >
      <Suspense fallback={null}>
        <Tables mapping={mapping} />
      </Suspense>
    </PartBoundary>
  );
}
