/** English: how documents and sheets set it. */
import type { Typography } from '../typography';

export const TYPOGRAPHY: Typography = {
  typeface: 'Times New Roman',
  hasItalics: true,
  tag: 'en-GB',
  paragraphs: { number: '%1.', letter: '(%2)', letters: 'latin' },
};
