/** Light or dark, as Office or else the system has it, also when the system changes. */
import { useEffect, useState } from 'react';
import { modeOf } from './theme-mode';
import type { Mode } from './theme-mode';

const DARK = '(prefers-color-scheme: dark)';

export function useMode(officeBackground: string | undefined): Mode {
  const [systemIsDark, setSystemIsDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = (): void => setSystemIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return modeOf(officeBackground, systemIsDark);
}
