import type { ReactElement } from 'react';
import type { FoundKind } from '../engine/engine-messages';
import { PrimaryButton } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';

/** Which sheets were found as what. */
export function DataStep(): ReactElement {
  const { outline, goTo } = usePaneContext();
  const { words, say } = useSpeech();
  if (!outline) {
    return (
      <section className="first">
        <p>{words.firstRun}</p>
        <p className="soft">{words.privacy}</p>
      </section>
    );
  }
  const missing = outline.missing.map((kind) => words.kinds[kind] ?? kind);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.whatWasFound}</h2>
      {missing.length > 0 && (
        <p className="notice bad" role="alert">
          {say(words.missing, { kinds: missing.join(', ') })}
        </p>
      )}
      <ul className="cards">
        {outline.found.map((found) => (
          <FoundCard key={found.kind} found={found} isMissing={outline.missing.includes(found.kind)} />
        ))}
        {outline.missing
          .filter((kind) => !outline.found.some((found) => found.kind === kind))
          .map((kind) => (
            <FoundCard key={kind} found={{ kind, sheets: [], rows: 0 }} isMissing />
          ))}
      </ul>
      <div className="actions">
        <PrimaryButton onClick={() => goTo('check')}>{words.steps.check}</PrimaryButton>
      </div>
    </section>
  );
}

function FoundCard({ found, isMissing }: { readonly found: FoundKind; readonly isMissing: boolean }): ReactElement {
  const { words, say } = useSpeech();
  const { kind, sheets, rows } = found;
  return (
    <li className="card">
      <div className="head">
        <h3>{words.kinds[kind] ?? kind}</h3>
        <span className={`chip ${isMissing ? 'bad' : 'good'}`}>
          {isMissing ? words.notFound : `✓ ${say(words.rows, { count: rows })}`}
        </span>
      </div>
      {sheets.length > 0 && (
        <div className="places">
          {sheets.map(({ file, sheet }) => (
            <PlaceLink key={`${file}/${sheet}`} place={{ file, sheet, cell: '' }} />
          ))}
        </div>
      )}
    </li>
  );
}
