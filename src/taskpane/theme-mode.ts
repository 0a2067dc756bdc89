/** The pane's colours, light and dark, as the style sheet's variables; everything that has a colour takes it from here. */
interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly brand: string;
  readonly brandHover: string;
  readonly onBrand: string;
  readonly bar: string;
  readonly good: string;
  readonly goodBack: string;
  readonly warn: string;
  readonly warnBack: string;
  readonly bad: string;
  readonly badBack: string;
}

/** Each pair of text and ground differs by 4.5:1 or more. */
export const PALETTES: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    paper: '#faf9f8',
    card: '#ffffff',
    ink: '#1b1a19',
    soft: '#5c5a58',
    rule: '#d2d0ce',
    brand: '#0b6287',
    brandHover: '#084c69',
    onBrand: '#ffffff',
    bar: '#9fc6d8',
    good: '#0b6a0b',
    goodBack: '#e9f5e9',
    warn: '#7a4d00',
    warnBack: '#fdf3dc',
    bad: '#a4262c',
    badBack: '#fdeced',
  },
  dark: {
    paper: '#1f1e1d',
    card: '#292827',
    ink: '#f3f2f1',
    soft: '#bdbbb8',
    rule: '#4a4846',
    brand: '#6cc4e4',
    brandHover: '#93d4ec',
    onBrand: '#10222a',
    bar: '#3f7f9b',
    good: '#92d492',
    goodBack: '#1f331f',
    warn: '#f2c661',
    warnBack: '#3a2f14',
    bad: '#f4a3a7',
    badBack: '#432023',
  },
};

export type Mode = keyof typeof PALETTES;

/** Writes the colours where the style sheet reads them. */
export function applyMode(mode: Mode, root: HTMLElement): void {
  for (const [name, value] of Object.entries(PALETTES[mode])) root.style.setProperty(`--${name}`, value);
  root.style.colorScheme = mode;
}

/** Dark where Office says so, or, where Office says nothing, where the system does. */
export function modeOf(officeBackground: string | undefined, systemIsDark: boolean): Mode {
  const hex = /^#?([0-9a-f]{6})/i.exec(officeBackground ?? '')?.[1];
  if (hex === undefined) return systemIsDark ? 'dark' : 'light';
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128 ? 'dark' : 'light';
}
