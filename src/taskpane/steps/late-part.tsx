import { Suspense, lazy, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { PartBoundary } from '../part-boundary';
import { PartMissing } from '../part-missing';

/** A part that comes after the step itself; what did not come is asked for again. */
export function latePart<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): (props: P) => ReactElement {
  // What `lazy` says of its props does not know those of a part that is not named.
  const late = () => lazy(load as unknown as () => Promise<{ default: ComponentType<object> }>);
  return function LatePart(props: P): ReactElement {
    const [Part, setPart] = useState(late);
    return (
      <PartBoundary
        onRetry={() => setPart(late())}
        fallback={(retry, report) => <PartMissing onRetry={retry} report={report} />}
      >
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}
