import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, PrimaryButton } from '../fluent';
import { MadeFiles } from '../made-files';
import { usePaneContext } from '../pane-context';
import type { SetUpKeeper } from '../workbook-host';
import { useWords } from '../use-words';

interface SetUpProps {
  readonly setUp: SetUpKeeper;
}

/** The set-up workbook beside files that are only read, to take along. */
export function SetUpCard({ setUp }: SetUpProps): ReactElement | null {
  const words = useWords('setUp');
  const [isForgotten, forget] = useForgetting(setUp);
  const file = setUp.file();
  if (!file) return null;
  return (
    <article className="card set-up">
      <h3>{words.setUp}</h3>
      <p className="soft hint">{words.setUpLead}</p>
      <MadeFiles files={[file]} />
      {!isForgotten && <Link onClick={forget}>{words.forget}</Link>}
    </article>
  );
}

/** Where one is kept on this machine from before, it can be used again. */
export function SetUpOffer({ setUp }: SetUpProps): ReactElement | null {
  const { read } = usePaneContext();
  const words = useWords('setUp');
  const [isForgotten, forget] = useForgetting(setUp);
  if (isForgotten || !setUp.isOffered()) return null;
  const use = (): void => {
    setUp.useOffered();
    void read(true);
  };
  return (
    <div className="notice set-up">
      <p>{words.offered}</p>
      <div className="actions">
        <Link onClick={forget}>{words.forget}</Link>
        <PrimaryButton onClick={use}>{words.useKept}</PrimaryButton>
      </div>
    </div>
  );
}

/** What was forgotten is so until the next change is remembered. */
function useForgetting(setUp: SetUpKeeper): readonly [boolean, () => void] {
  const { reading } = usePaneContext();
  const [at, setAt] = useState<number>();
  const forget = (): void => {
    setUp.forget();
    setAt(reading);
  };
  return [at === reading, forget];
}
