/** Arabic: the step Annex, charts, and what is written. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/annex';

export const ANNEX: typeof ENGLISH.ANNEX = {
  nothingToPrint: 'لا شيء للطباعة بعد: تبيّن خطوة البيانات الأوراق الناقصة.',
  draftOnly: 'إذا وُجدت أخطاء فهو مسودة، ويُذكر ذلك عليه.',
  preview: 'المرفق كما سيُطبع',
  previewIn: 'اللغة المعروضة',
  moreTables:
    '{count, plural, zero {لا مزيد} one {جدول آخر} two {جدولان آخران} few {# جداول أخرى} many {# جدولا آخر} other {# جدول آخر}}',
  rowsBehind: 'الصفوف التي يستند إليها الرقم',
  sumOf:
    '{count, plural, zero {لا صفوف} one {مجموع صف واحد} two {مجموع صفين} few {مجموع # صفوف} many {مجموع # صفا} other {مجموع # صف}}',
  noRows: 'لا يستند هذا الرقم إلى أي صف.',
  unread: 'تعذرت قراءة أحد صفوفه: تبيّن خطوة التحقق أيها.',
  close: 'إغلاق',
  languages: 'اللغات',
  layout: 'الشكل',
  byMeeting: 'حسب الاجتماع',
  matrix: 'مصفوفة',
  printedIn: 'التقريب',
  exact: 'بدقة ({unit})',
  unitOf: 'إلى أقرب {unit} {currency}',
  figures: 'شكل الكتابة',
  live: 'صيغ',
  frozen: 'قيم ثابتة',
  lacks: 'ما لا يتيحه إصدار Excel هذا ({count, number})',
  whatExactly: 'ماذا بالضبط؟',
  write: 'كتابة المرفق',
  lacking: 'في Excel يمكن أيضا كتابة المرفق في المصنف بصيغه.',
  files: 'الملفات',
  filesLead: 'الملفات نفسها التي يعدّها سطر الأوامر، وتُعدّ على هذا الجهاز.',
  makeDocuments: 'Word',
  print: 'طباعة …',
  makeArchive: 'الكل في ملف مضغوط (\u200e.zip)',
  makeFiles: 'مصنف، CSV، JSON',
  making: 'جار الإعداد …',
};

export const CHARTS: typeof ENGLISH.CHARTS = {
  charts: 'الرسوم البيانية',
  lead: 'صور (SVG, PNG) للتقارير والعروض، بلغة اللوحة.',
  copyPicture: 'نسخ الصورة',
  draw: 'رسم',
};

export const WRITE: typeof ENGLISH.WRITE = {
  done: 'كُتب:',
  would: 'سيُكتب:',
  create: 'جديدة',
  replace: 'محدثة',
  refuse: 'تُترك كما هي',
};
