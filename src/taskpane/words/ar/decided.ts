/** Arabic: what was decided and done, and keys. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/decided';

export const DECIDED: typeof ENGLISH.DECIDED = {
  decided: 'ما تقرر حتى الآن: {count, number}',
  Waivers: 'إعفاءات',
  Explanations: 'تفسيرات',
  Mapping: 'صفوف مربوطة',
  Settings: 'أعمدة محددة',
  Reading: 'ماهية الجداول',
  Corrections: 'خلايا تُقرأ على نحو آخر',
  Meetings: 'اجتماعات مضافة',
  BudgetLines: 'بنود مضافة',
  ExchangeRates: 'أسعار صرف مضافة',
  Corrected: 'خلايا مصححة',
  takeBack: 'سحب',
  takeBackName: 'سحب: {about}',
  before: 'من قبل',
  blank: 'فارغة',
};

export const DONE: typeof ENGLISH.DONE = {
  doneSoFar:
    '{count, plural, zero {ما تم (لا تغيير)} one {ما تم (تغيير واحد)} two {ما تم (تغييران)} few {ما تم (# تغييرات)} many {ما تم (# تغييرا)} other {ما تم (# تغيير)}}',
  doneFix: 'تصحيح خلايا',
  doneWaive: 'إعفاء من ملاحظة',
  doneTakeBack: 'سحب قرار',
  doneAssign: 'ربط صفوف',
  doneRate: 'إضافة سعر صرف',
  doneMeeting: 'إضافة اجتماع',
  doneEstimates: 'اقتراح تقديرات',
  doneFilledIn: 'إدخال القيمة المقترحة',
  doneExplain: 'تفسير فرق',
  doneSettings: 'الإعدادات',
  doneColumns: 'تسمية أعمدة',
  doneAnswers: 'حفظ الإجابات',
  doneSetUp: 'إضافة أوراق',
  doneWrite: 'كتابة أوراق',
};

export const KEYS: typeof ENGLISH.KEYS = {
  keys: 'المفاتيح',
  close: 'إغلاق',
  steps: 'بين الخطوات',
  findings: 'بين الملاحظات',
  go: 'فتح أو انتقال إلى الخلية',
  back: 'العودة من الخلية أو إغلاق النموذج',
  undo: 'التراجع عن آخر تغيير في اللوحة',
  find: 'إلى البحث',
  help: 'هذه المفاتيح',
};
