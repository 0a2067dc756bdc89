/** The text of the small window that the ribbon's commands open. */
import { directionOf } from '../../core/language/direction';
import type { Language } from '../../core/language/language';
import { modeOf, applyMode } from '../theme-mode';

const { text, language } = JSON.parse(decodeURIComponent(location.hash.slice(1))) as {
  readonly text: string;
  readonly language: Language;
};
const root = document.documentElement;
applyMode(modeOf(undefined, matchMedia('(prefers-color-scheme: dark)').matches), root);
root.lang = language;
root.dir = directionOf(language);
document.getElementById('told')!.textContent = text;
