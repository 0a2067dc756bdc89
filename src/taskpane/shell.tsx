import { useLayoutEffect, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ThemeProvider } from './fluent';
import { SpeechProvider } from './speech';
import type { Speech } from './speech';
import { fluentTheme } from './theme';
import { applyMode } from './theme-mode';
import { directionOf, isRightToLeft } from '../core/language/direction';
import type { Mode } from './theme-mode';

interface ShellProps {
  readonly speech: Speech;
  readonly mode: Mode;
  readonly children: ReactNode;
}

/** Language, direction and colours of all that is inside. */
export function Shell({ speech, mode, children }: ShellProps): ReactElement {
  const { language } = speech;
  const isRtl = isRightToLeft(language);
  const theme = useMemo(() => fluentTheme(mode, isRtl), [mode, isRtl]);
  useLayoutEffect(() => {
    applyMode(mode, document.documentElement);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [mode, language, isRtl]);
  return (
    <ThemeProvider theme={theme} className="theme">
      <SpeechProvider value={speech}>{children}</SpeechProvider>
    </ThemeProvider>
  );
}
