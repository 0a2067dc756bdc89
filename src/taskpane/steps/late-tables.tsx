import { Suspense, lazy, useState } from 'react';
import type { ReactElement } from 'react';
import { DefaultButton } from '../fluent';
import type { ShownMapping } from '../engine/mapping-questions';
import { PartBoundary } from '../part-boundary';
import { HOST_WORDS } from '../words/host-words';
import { useWords } from '../words/in-six';

const late = () => lazy(() => import(/* webpackChunkName: "tables" */ './foreign-tables'));

/** The foreign tables come after the step itself; what did not come is asked for again. */
export function LateTables({ mapping }: { readonly mapping: ShownMapping }): ReactElement {
  const host = useWords(HOST_WORDS);
  const [Tables, setTables] = useState(late);
  return (
    <PartBoundary
      onRetry={() => setTables(late())}
      fallback={(retry) => (
        <div className="notice bad" role="alert">
          <p>{host.partMissing}</p>
          <DefaultButton onClick={retry}>{host.tryAgain}</DefaultButton>
        </div>
      )}
    >
      <Suspense fallback={null}>
        <Tables mapping={mapping} />
      </Suspense>
    </PartBoundary>
  );
}
