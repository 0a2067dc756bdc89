import type { ReactElement } from 'react';
import { PUNCTUATION } from '../../core/language/punctuation';
import type { Place } from '../../core/values/address';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { placeName, useSpeech } from '../speech';
import { useWords } from '../use-words';

/** The way to all rows of a sum together, sheet by sheet; nothing where each has its own way already. */
export function AllRows({ places }: { readonly places: readonly Place[] }): ReactElement | null {
  const { outline, show } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords('figures');
  const many = places.filter(({ cell }) => /[:,]/.test(cell));
  if (many.length === 0) return null;
  return (
    <p className="places all-rows">
      <span className="soft">{words.allRows}</span>
      {many.map((place) => {
        const name = placeName({ ...place, cell: '' }, outline?.files ?? []);
        return (
          <Link
            key={`${name}!${place.cell}`}
            className="place"
            dir="ltr"
            aria-label={`${words.allRows}${PUNCTUATION[language].colon}${name}`}
            onClick={() => void show(place)}
          >
            {name}
          </Link>
        );
      })}
    </p>
  );
}
