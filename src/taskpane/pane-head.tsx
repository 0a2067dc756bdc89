import { Fragment } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../core/language/language';
import { LANGUAGES, TRAITS } from '../core/language/language';
import { JobSwitch } from './job-switch';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';

/** The name, what is being reconciled, and the language of the pane. */
export function PaneHead({ onLanguage }: { readonly onLanguage: (language: Language) => void }): ReactElement {
  const { outline, canRead, progress, read } = usePaneContext();
  const { words, language } = useSpeech();
  const facts = outline
    ? [outline.files.join(', '), outline.year, outline.currency, words[outline.figures]].filter(
        (fact) => fact !== undefined && fact !== '',
      )
    : [];
  return (
    <header className="top">
      <div className="named">
        <h1>Addendum</h1>
        <JobSwitch />
      </div>
      <p className="soft facts">
        {facts.map((fact, n) => (
          <Fragment key={fact}>
            {n > 0 && ' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </p>
      {canRead && (
        <button
          type="button"
          className="again"
          title={words.readAgain}
          aria-label={words.readAgain}
          disabled={progress !== undefined}
          onClick={() => void read()}
        >
          <span aria-hidden="true">↻</span>
        </button>
      )}
      <select
        aria-label={words.language}
        value={language}
        onChange={({ target }) => onLanguage(target.value as Language)}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {TRAITS[one].ownName}
          </option>
        ))}
      </select>
    </header>
  );
}
