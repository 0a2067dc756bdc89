import type { ReactElement } from 'react';
import { parseCell } from '../../core/values/address';
import type { Place } from '../../core/values/address';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { placeName } from '../speech';
import { useWords } from '../use-words';

/** From a finding to the form in which its cell is read otherwise, where files are only read. The set-up workbook is ours: nothing is corrected in it. */
export function CorrectLink({ place }: { readonly place: Place }): ReactElement | null {
  const { show, correctCell, outline, writing } = usePaneContext();
  const { readOtherwise } = useWords('correctCell');
  const canCorrect = correctCell && writing.canEdit && place.file !== outline?.setUp;
  if (!canCorrect || parseCell(place.cell) === undefined) return null;
  return (
    <div className="cell-cure">
      <Link
        aria-label={`${readOtherwise} ${placeName(place, outline?.files ?? [])}`}
        onClick={({ currentTarget }) => {
          void show(place);
          correctCell(place, currentTarget);
        }}
      >
        {readOtherwise}
      </Link>
    </div>
  );
}
