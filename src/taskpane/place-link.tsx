import type { ReactElement } from 'react';
import type { Place } from '../core/values/address';
import { Link } from './fluent';
import { usePaneContext } from './pane-context';
import { placeName } from './speech';

/** A place's address; choosing it goes there. */
export function PlaceLink({ place }: { readonly place: Place }): ReactElement {
  const { outline, show } = usePaneContext();
  return (
    <Link className="place" dir="ltr" onClick={() => void show(place)}>
      {placeName(place, outline?.files ?? [])}
    </Link>
  );
}
