import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FoundKind } from '../engine/engine-messages';
import { DefaultButton, PrimaryButton } from '../fluent';
import { Lacking } from '../lacking';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { DATA_WORDS } from '../words/data-words';
import { HOST_WORDS } from '../words/host-words';
import { useWords } from '../words/in-six';
import { AutoOpenChoice } from './auto-open-choice';
import { ColumnMap } from './column-map';
import { SetUpForm } from './set-up-form';

/** Which sheets were found as what, and which of their columns are not known. */
export function DataStep(): ReactElement {
  const { outline, goTo, writing, autoOpen } = usePaneContext();
  const { words, say } = useSpeech();
  const own = useWords(DATA_WORDS);
  const host = useWords(HOST_WORDS);
  const [isSettingUp, setIsSettingUp] = useState(false);
  // Where something can be written, it is not said that nothing ever is.
  const privacy = writing.writer ? host.nothingChanges : words.privacy;
  if (!outline) {
    return (
      <section className="first">
        <p>{words.firstRun}</p>
        <p className="soft">{privacy}</p>
      </section>
    );
  }
  const { writer } = writing;
  const missing = outline.missing.map((kind) => words.kinds[kind]);
  const isBare = outline.found.length === 0;
  const known = new Set(
    outline.found.flatMap(({ sheets }) => sheets.map(({ file, sheet }) => JSON.stringify([file, sheet]))),
  );
  // Only where something is wanting: else what stands in other sheets is the officer's own matter.
  const others =
    missing.length === 0
      ? []
      : outline.sheets.filter(({ file, sheet, rows }) => rows > 0 && !known.has(JSON.stringify([file, sheet])));
  return (
    <section aria-labelledby="found">
      {isBare && (
        <div className="first">
          <p>{words.firstRun}</p>
          <p className="soft">{privacy}</p>
        </div>
      )}
      <h2 id="found">{words.whatWasFound}</h2>
      {missing.length > 0 && (
        <p className="notice bad" role="alert">
          {say(words.missing, { kinds: missing.join(', ') })}
        </p>
      )}
      <ColumnMap />
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
      {others.length > 0 && (
        <div className="card found others">
          <h3>{host.others}</h3>
          <p className="soft">{host.othersLead}</p>
          <div className="places">
            {others.map(({ file, sheet }) => (
              <PlaceLink key={`${file}/${sheet}`} place={{ file, sheet, cell: '' }} />
            ))}
          </div>
        </div>
      )}
      {isSettingUp && <SetUpForm onClose={() => setIsSettingUp(false)} />}
      {autoOpen && <AutoOpenChoice autoOpen={autoOpen} />}
      {!writer && <Lacking>{own.lacking}</Lacking>}
      <div className="actions">
        {writer && !isSettingUp && (
          <DefaultButton onClick={() => setIsSettingUp(true)}>{isBare ? own.start : own.setUp}</DefaultButton>
        )}
        <PrimaryButton onClick={() => goTo('check')}>{words.steps.check}</PrimaryButton>
      </div>
    </section>
  );
}

function FoundCard({ found, isMissing }: { readonly found: FoundKind; readonly isMissing: boolean }): ReactElement {
  const { words, say } = useSpeech();
  const { kind, sheets, rows } = found;
  return (
    <li className="card found">
      <div className="head">
        <h3>{words.kinds[kind]}</h3>
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
