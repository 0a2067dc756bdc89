/** Chinese: what languages are called, by their codes. */
import type { LanguagesCalled } from '../language-names';

export const LANGUAGES_CALLED: LanguagesCalled = {
  names: {
    en: '英文; 英语',
    fr: '法文; 法语',
    es: '西班牙文; 西班牙语',
    ru: '俄文; 俄语',
    ar: '阿拉伯文; 阿拉伯语',
    zh: '中文; 汉语',
  },
};
