import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, PrimaryButton } from '../fluent';
import { MadeFiles } from '../made-files';
import { usePaneContext } from '../pane-context';
import type { SetUpKeeper } from '../workbook-host';
import { useWords } from '../words/in-six';
import { SET_UP_WORDS } from '../words/set-up-words';

/** The set-up workbook beside files that are only read: to take along, or, where an earlier one is kept here, to be used again. */
export function SetUpCard({ setUp }: { readonly setUp: SetUpKeeper }): ReactElement | null {
  const { read, reading } = usePaneContext();
  const words = useWords(SET_UP_WORDS);
  const [forgotten, setForgotten] = useState(-1);
  const file = setUp.file();
  if (file)
    return (
      <article className="card set-up">
        <h3>{words.setUp}</h3>
        <p className="soft hint">{words.setUpLead}</p>
        <MadeFiles files={[file]} />
        {forgotten !== reading && (
          <Link
            onClick={() => {
              setUp.forget();
              setForgotten(reading);
            }}
          >
            {words.forget}
          </Link>
        )}
      </article>
    );
  if (!setUp.isOffered() || forgotten === reading) return null;
  return (
    <div className="notice set-up">
      <p>{words.offered}</p>
      <div className="actions">
        <Link
          onClick={() => {
            setUp.forget();
            setForgotten(reading);
          }}
        >
          {words.forget}
        </Link>
        <PrimaryButton
          onClick={() => {
            setUp.useOffered();
            void read(true);
          }}
        >
          {words.useKept}
        </PrimaryButton>
      </div>
    </div>
  );
}
