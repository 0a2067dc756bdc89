/** Arabic: how documents and sheets set it. */
import type { Typography } from '../typography';

export const TYPOGRAPHY: Typography = {
  typeface: 'Simplified Arabic',
  complex: { typeface: 'Simplified Arabic', larger: 1 },
  hasItalics: false,
  tag: 'ar-SA',
  paragraphs: { number: '%1-', letter: '(%2)', letters: 'abjad' },
};
