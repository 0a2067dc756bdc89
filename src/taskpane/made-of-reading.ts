/** What is made once of what was read: gone when it is read again, or something else is asked for. */
import { useState } from 'react';
import { usePaneContext } from './pane-context';

export interface MadeOfReading<Made> {
  readonly made: Made | undefined;
  readonly isMaking: boolean;
  readonly make: () => void;
}

/**
 * `check` reads again what has changed since, and gives the number of the reading that holds; `undefined`: nothing is to be made. What was made stands for
 * that reading and `ask` alone. Failures are shown where all are.
 */
export function useMadeOfReading<Made>(
  ask: unknown,
  check: () => Promise<number | undefined>,
  makeIt: () => Promise<Made>,
): MadeOfReading<Made> {
  const { reading, failPart } = usePaneContext();
  const [isMaking, setIsMaking] = useState(false);
  const [kept, setKept] = useState<{ readonly of: string; readonly made: Made }>();
  const ofReading = (number: number): string => JSON.stringify([number, ask]);
  const run = async (): Promise<void> => {
    setIsMaking(true);
    try {
      const read = await check();
      if (read !== undefined) setKept({ of: ofReading(read), made: await makeIt() });
    } catch (error) {
      failPart(error);
    } finally {
      setIsMaking(false);
    }
  };
  return {
    made: kept?.of === ofReading(reading) ? kept.made : undefined,
    isMaking,
    make: () => void run(),
  };
}
