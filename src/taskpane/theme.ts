/** Fluent's theme from the pane's colours. */
import { createTheme } from './fluent';
import type { Theme } from './fluent';
import { PALETTES } from './theme-mode';
import type { Mode } from './theme-mode';

export function fluentTheme(mode: Mode, rtl: boolean): Theme {
  const { paper, card, ink, soft, rule, brand, brandHover, onBrand } = PALETTES[mode];
  return createTheme({
    isInverted: mode === 'dark',
    rtl,
    defaultFontStyle: { fontFamily: 'inherit' },
    palette: {
      themePrimary: brand,
      themeDark: brandHover,
      themeDarkAlt: brandHover,
      themeDarker: brandHover,
      themeSecondary: brand,
      themeLight: rule,
      neutralPrimary: ink,
      neutralDark: ink,
      neutralSecondary: soft,
      neutralTertiary: soft,
      neutralLight: rule,
      neutralLighter: card,
      neutralQuaternaryAlt: rule,
      white: card,
      black: ink,
    },
    semanticColors: {
      bodyBackground: paper,
      bodyText: ink,
      link: brand,
      linkHovered: brandHover,
      primaryButtonText: onBrand,
      primaryButtonTextHovered: onBrand,
      primaryButtonTextPressed: onBrand,
      primaryButtonBackground: brand,
      primaryButtonBackgroundHovered: brandHover,
      primaryButtonBackgroundPressed: brandHover,
    },
  });
}
