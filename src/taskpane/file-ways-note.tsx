import type { ReactElement } from 'react';
import { DefaultButton } from './fluent';
import { Lacking } from './lacking';
import { usePaneContext } from './pane-context';
import { useWords } from './use-words';

/** Before anything is pressed: that no files are saved here, and where they are. */
export function FileWaysNote(): ReactElement | null {
  const { fileWays } = usePaneContext();
  const words = useWords('files');
  if (!fileWays) return null;
  return (
    <div className="file-ways">
      <Lacking>{words.noDownloads}</Lacking>
      {fileWays.openPage && (
        <>
          <p className="soft">{words.inBrowserLead}</p>
          <DefaultButton onClick={fileWays.openPage}>{words.inBrowser}</DefaultButton>
        </>
      )}
    </div>
  );
}
