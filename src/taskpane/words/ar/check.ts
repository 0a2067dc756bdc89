/** Arabic: the step Check, and cells that are corrected. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/check';

export const CHECK: typeof ENGLISH.CHECK = {
  readyToPublish: 'جاهز للنشر؟',
  yes: 'نعم: لا توجد أخطاء.',
  notYet: 'ليس بعد. وينبغي أولا معالجة ما يلي:',
  find: 'البحث في الملاحظات',
  noMatch: 'لا ملاحظة معروضة تتضمن هذا النص.',
  show: 'عرض',
  lacking: 'يُقرأ ملفك هنا فقط، ويُحفظ ما يُقرَّر بجانبه، ومنه الخلايا المصححة.',
  wholeList: 'القائمة كاملة',
  asSheet: 'في ورقة',
  fix: 'تصحيح …',
  change:
    '{count, plural, zero {لا تغيير} one {تغيير خلية واحدة} two {تغيير خليتين} few {تغيير # خلايا} many {تغيير # خلية} other {تغيير # خلية}}',
  inCell: 'اختر ملاحظة للانتقال إلى خليتها، وصحّح الخلية هناك.',
  whichReading: 'أي قراءة هي المقصودة؟',
  preview: 'ما سيتغير',
  answer: 'إجابة …',
  answerIt: 'إدخال',
  whichAnswer: 'أي إجابة هي الصحيحة؟',
  andMore: 'و{count, number} أخرى',
  which: 'أيها',
  all: 'الكل ({count, number})',
  waive: 'إعفاء …',
  waiveIt: 'إعفاء',
  waived: 'مُنح الإعفاء',
  reason: 'السبب',
  by: 'مانح الإعفاء (اسمك)',
  waiveLead: 'يُحفظ في ورقة الإعفاءات، ويسقط عند تغير القيمة.',
  addMeeting: 'إضافة الاجتماع {code} …',
  addRate: 'إضافة سعر صرف {currency} …',
  unitsPerDollar: 'وحدات لكل دولار من دولارات الولايات المتحدة',
  rateFrom: 'اعتبارا من',
  addIt: 'إضافة',
  title: 'العنوان',
  start: 'اليوم الأول',
  end: 'اليوم الأخير',
  yesBut: 'نعم، بلا أخطاء؛ لكن راجع أولا ما يلي:',
  nothingYet: 'ليس بعد: لم يُقرأ أي رقم.',
  toExplain:
    '{count, plural, zero {لا فروق للتفسير} one {فرق واحد يحتاج إلى تفسير} two {فرقان يحتاجان إلى تفسير} few {# فروق تحتاج إلى تفسير} many {# فرقا يحتاج إلى تفسير} other {# فرق يحتاج إلى تفسير}}',
  unmatchedRows:
    '{count, plural, zero {لا قيود غير مرتبطة} one {قيد واحد غير مرتبط} two {قيدان غير مرتبطين} few {# قيود غير مرتبطة} many {# قيدا غير مرتبط} other {# قيد غير مرتبط}}',
  toStep: 'الانتقال إلى {step}',
};

export const CORRECT: typeof ENGLISH.CORRECT = {
  instead: 'يُقرأ بدلا منه',
  as: 'بوصفه',
  number: 'رقم',
  text: 'نص',
  day: 'تاريخ',
  blank: 'فارغ',
  willBeRead: 'سيُقرأ:',
  notUnderstood: 'لا يمكن قراءته هكذا، أو يمكن قراءته بأكثر من طريقة.',
  reason: 'السبب',
  keep: 'يُقرأ هكذا',
  lead: 'يبقى ملفك كما هو. ويُحفظ التصحيح بجانبه في ورقة التصحيحات، ولا يسري إلا ما دامت الخلية على حالها.',
};

export const DAY: typeof ENGLISH.DAY = {
  either: '{first} أم {second}؟ اكتب اسم الشهر بالحروف.',
  unread: 'اكتبه هكذا: {day}.',
};
