import type { Place } from '../../core/values/address';

/** A cell as it is asked about. */
export const cellName = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

/** Other values that are asked about, as the engine reads them: `CHF=0.90; Days=3`. */
export const whatIfText = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .filter(([, value]) => value.trim() !== '')
    // A comma is the decimal sign of most of the languages.
    .map(([name, value]) => `${name}=${value.trim().replace(',', '.')}`)
    .join('; ');
