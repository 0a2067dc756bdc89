import { useLayoutEffect, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../core/language/language';
import { ThemeProvider } from './fluent';
import { SpeechProvider, speechOf } from './speech';
import { applyMode, fluentTheme } from './theme';
import type { Mode } from './theme';

interface ShellProps {
  readonly language: Language;
  readonly mode: Mode;
  readonly children: ReactNode;
}

/** Language, direction and colours of all that is inside. */
export function Shell({ language, mode, children }: ShellProps): ReactElement {
  const speech = useMemo(() => speechOf(language), [language]);
  const isRtl = language === 'ar';
  const theme = useMemo(() => fluentTheme(mode, isRtl), [mode, isRtl]);
  useLayoutEffect(() => {
    applyMode(mode, document.documentElement);
    document.documentElement.lang = language;
    document.documentElement.dir = isRtl ? 'rtl' : 'ltr';
  }, [mode, language, isRtl]);
  return (
    <ThemeProvider theme={theme} className="theme">
      <SpeechProvider value={speech}>{children}</SpeechProvider>
    </ThemeProvider>
  );
}
