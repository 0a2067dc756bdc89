/** Going to a cell of the workbook, and back to where the officer was. */
import { useCallback, useState } from 'react';
import type { Place } from '../core/values/address';
import { troubleOf } from './trouble';
import type { Trouble } from './trouble';
import type { WorkbookHost } from './workbook-host';

export interface PlaceState {
  /** Where the officer was before going to a cell. */
  readonly cameFrom: Place | undefined;
  show(place: Place): Promise<void>;
  back(): Promise<void>;
}

interface Ways extends PlaceState {
  /** Goes to a sheet that was written; where it cannot be gone to, one stays. */
  standOn(file: string, sheet: string): Promise<void>;
  /** Where the officer was is of an earlier reading. */
  forget(): void;
}

export function usePlace(host: WorkbookHost, onTrouble: (trouble: Trouble | undefined) => void): Ways {
  const [cameFrom, setCameFrom] = useState<Place>();
  const show = useCallback(
    async (place: Place): Promise<void> => {
      try {
        const before = await host.show(place);
        setCameFrom((known) => known ?? before);
        onTrouble(undefined);
      } catch (error) {
        onTrouble(troubleOf(error));
      }
    },
    [host, onTrouble],
  );
  const back = useCallback(async (): Promise<void> => {
    if (!cameFrom) return;
    setCameFrom(undefined);
    try {
      await host.show(cameFrom);
    } catch (error) {
      onTrouble(troubleOf(error));
    }
  }, [cameFrom, host, onTrouble]);
  const standOn = useCallback(
    async (file: string, sheet: string): Promise<void> => {
      try {
        const before = await host.show({ file, sheet, cell: '' });
        setCameFrom((known) => known ?? before);
      } catch {
        // It is written, and the list of what was written leads there.
      }
    },
    [host],
  );
  const forget = useCallback(() => setCameFrom(undefined), []);
  return { cameFrom, show, back, standOn, forget };
}
