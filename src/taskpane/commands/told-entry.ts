/** The text of the small window that the ribbon's commands open. */
import { modeOf, applyMode } from '../theme-mode';

const { text, language } = JSON.parse(decodeURIComponent(location.hash.slice(1))) as {
  readonly text: string;
  readonly language: string;
};
const root = document.documentElement;
applyMode(modeOf(undefined, matchMedia('(prefers-color-scheme: dark)').matches), root);
root.lang = language;
root.dir = language === 'ar' ? 'rtl' : 'ltr';
document.getElementById('told')!.textContent = text;
