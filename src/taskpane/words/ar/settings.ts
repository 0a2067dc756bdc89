/** Arabic: settings, and sheets that are added. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/settings';

export const NEW_SHEET: typeof ENGLISH.NEW_SHEET = {
  addSheets: 'إضافة أوراق',
  sheetsForCosts: 'تكاليف الاجتماعات',
  sheetsForStatus: 'حالة الإبلاغ',
  sheetsOfSample: 'المثال (توضيحي)',
  setUpLead: 'تُضاف الأوراق الناقصة فارغةً، بعناوينها وجداولها وقوائم اختيارها. ولا يُمس أي شيء موجود.',
  sampleLead: 'سنة كاملة بمبالغ افتراضية، للاطلاع.',
  add: 'إضافة',
};

export const SETTINGS: typeof ENGLISH.SETTINGS = {
  settings: 'الإعدادات',
  filled: 'المملوء: {count, number}',
  find: 'البحث عن إعداد',
  none: '(فارغ)',
  inLanguage: 'باللغة: {language}',
  otherLanguages: 'باللغات الأخرى',
  fixed: 'لا يتغير إلا في موضعه:',
  keep: '{count, plural, zero {لا تغييرات} one {حفظ تغيير واحد} two {حفظ تغييرين} few {حفظ # تغييرات} many {حفظ # تغييرا} other {حفظ # تغيير}}',
  changed: 'الإعدادات:',
};
