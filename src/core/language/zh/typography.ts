/** Chinese: how documents and sheets set it. */
import type { Typography } from '../typography';

export const TYPOGRAPHY: Typography = {
  typeface: 'SimSun',
  hasItalics: false,
  tag: 'zh-CN',
  paragraphs: { number: '%1.', letter: '(%2)', letters: 'latin' },
};
