import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AutoOpen } from '../auto-open';
import { usePaneContext } from '../pane-context';
import { useWords } from '../use-words';

/** Whether the pane opens with the workbook. */
export function AutoOpenChoice({ autoOpen }: { readonly autoOpen: AutoOpen }): ReactElement {
  const { failPart } = usePaneContext();
  const words = useWords('host');
  const [isOn, setIsOn] = useState(() => autoOpen.isOn());
  const choose = async (wanted: boolean): Promise<void> => {
    setIsOn(wanted);
    try {
      await autoOpen.set(wanted);
    } catch (error) {
      setIsOn(!wanted);
      failPart(error);
    }
  };
  return (
    <label className="tick">
      <input type="checkbox" checked={isOn} onChange={({ target }) => void choose(target.checked)} />{' '}
      {words.opensWithWorkbook}
    </label>
  );
}
