import type { ReactElement } from 'react';
import { DefaultButton } from './fluent';
import { Lacking } from './lacking';
import { usePaneContext } from './pane-context';
import { HOST_WORDS } from './words/host-words';
import { useWords } from './words/in-six';

/** Before anything is pressed: that no files are saved here, and where they are. */
export function FileWaysNote(): ReactElement | null {
  const { fileWays } = usePaneContext();
  const host = useWords(HOST_WORDS);
  if (!fileWays) return null;
  return (
    <div className="file-ways">
      <Lacking>{host.noDownloads}</Lacking>
      {fileWays.openPage && (
        <>
          <p className="soft">{host.inBrowserLead}</p>
          <DefaultButton onClick={fileWays.openPage}>{host.inBrowser}</DefaultButton>
        </>
      )}
    </div>
  );
}
