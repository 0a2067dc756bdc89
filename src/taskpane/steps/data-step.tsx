import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FoundKind } from '../engine/engine-messages';
import { DefaultButton, PrimaryButton } from '../fluent';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { AutoOpenChoice } from './auto-open-choice';
import { isAskedOf } from './is-asked';
import { latePart } from './late-part';
import { SetUpCard, SetUpOffer } from './set-up-card';

const LateDecided = latePart(() => import(/* webpackChunkName: "decided-list" */ './decided-list'));
const LateSettings = latePart(() => import(/* webpackChunkName: "settings-editor" */ './settings-editor'));
const LateTables = latePart(() => import(/* webpackChunkName: "tables" */ './foreign-tables'));
const ColumnMap = latePart(() => import(/* webpackChunkName: "column-map" */ './column-map'));
const SetUpForm = latePart(() => import(/* webpackChunkName: "set-up-form" */ './set-up-form'));

/** Which sheets were found as what, and which of their columns are not known. */
export function DataStep(): ReactElement {
  const { outline, goTo, writing, autoOpen, setUp, draft } = usePaneContext();
  const { words, say, language, sheet } = useSpeech();
  const answer = useAnswer('mapping', outline && { ...draft, language });
  // What is still of the workbooks before is not shown of these.
  const mapping = answer?.sheets.every(({ file }) => outline?.files.includes(file)) === true ? answer : undefined;
  const own = useWords('data');
  const host = useWords('host');
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
  // What is asked below is the way to what is missing.
  const isAsked = mapping === undefined || isAskedOf(mapping, draft);
  const missing = (isAsked ? [] : outline.missing).map(sheet);
  const isBare = outline.found.length === 0;
  return (
    <section aria-labelledby="found">
      {isBare && !isAsked && (
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
      {setUp && <SetUpOffer setUp={setUp} />}
      {mapping === undefined && outline.missing.length > 0 && <p className="soft">{words.reading}</p>}
      {mapping && <LateTables mapping={mapping} />}
      <ColumnMap />
      <ul className="cards">
        {outline.found.map((found) => (
          <FoundCard key={found.kind} found={found} isMissing={outline.missing.includes(found.kind)} />
        ))}
        {(isAsked ? [] : outline.missing)
          .filter((kind) => !outline.found.some((found) => found.kind === kind))
          .map((kind) => (
            <FoundCard key={kind} found={{ kind, sheets: [], rows: 0 }} isMissing />
          ))}
      </ul>
      {isSettingUp && <SetUpForm onClose={() => setIsSettingUp(false)} />}
      {autoOpen && <AutoOpenChoice autoOpen={autoOpen} />}
      {writing.canEdit && <LateSettings />}
      {writing.canEdit && <LateDecided />}
      {setUp && <SetUpCard setUp={setUp} />}
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
  const { words, say, sheet } = useSpeech();
  const { kind, sheets, rows } = found;
  return (
    <li className="card found">
      <div className="head">
        <h3>{sheet(kind)}</h3>
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
