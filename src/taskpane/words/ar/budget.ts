/** Arabic: the steps of the budget. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/budget';

export const BUDGET_STEPS: typeof ENGLISH.BUDGET_STEPS = {
  notHere: 'تحتاج هذه الخطوة إلى أوراق لا يتضمنها المصنف: {kinds}.',
  neverSaved: 'لا يُحفظ أبدا',
  asIs: 'كما هو',
  clear: 'مسح',
  invalid: 'تتعذر قراءة هذه القيمة: {part}.',
  ofBase: '{perCent}% من {amount}',
  earlierYears: 'سنوات سابقة',
  earlierYearsWhy: 'تظهر بجانب التقدير التكاليف الفعلية للاجتماعات المماثلة نوعا وصكا التي عُقدت وأُقفلت حساباتها.',
  addEarlier: 'إضافة ملفات…',
  removeEarlier: 'إزالة {name}',
  readingEarlier: 'جارٍ قراءة الملفات…',
  pastFrom: 'اجتماعات سابقة مماثلة: {codes} ({years})',
  pastNone: 'لا يوجد في هذه الملفات اجتماع من النوع والصك نفسيهما عُقد وأُقفل وطوبق بالكامل.',
  pastPerCent:
    'الاجتماعات السابقة: التكلفة النهائية {median}% من التقدير ({least}–{most}؛ {count, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعا} other {# اجتماع}})',
  pastUsed:
    'المستخدم سابقا: {median} ({least}–{most}؛ {count, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعا} other {# اجتماع}})',
  askWith: 'التجربة مع {label} = {value}',
  enterIn: 'إدخال {value} في {cell}',
  quantities: 'عدد الكميات: {quantities, number}؛ تكاليف الوحدات المستخدمة: {used, number} من {all, number}',
  on: 'المبلغ المقسم',
  estimated: 'التكاليف المقدرة',
  final: 'التكاليف النهائية',
  leftOut: 'غير مدرجة: {list}.',
  notShared: 'يتعذر تقسيم المجموع؛ والملاحظات أدناه تبين السبب.',
  proposed: 'التقدير مقترح ولم يُعتمد.',
  payers:
    'عدد الدول الدافعة: {count, number}؛ جدول الأنصبة لسنة {year}{day, select, blank {} other {؛ الدول الأطراف في {day}}}',
  byMeeting: 'حسب الاجتماع',
  byState: 'حسب الدولة',
  unassigned: 'غير مخصصة',
  noneUnassigned: 'جميع المقبوضات مخصصة لاجتماعات.',
  notYetDue: 'لم يحل موعده',
  funding:
    '{result, select, funded {ممول{on, select, blank {} other { في {on}}}} open {موعد توافر الأموال {by}: النقص {short}} not_funded {غير ممول في {by}: النقص {short}} cancelled {ملغى} other {التمويل غير معروف}}',
  paid: 'بالكامل {paid, number} · جزئيا {part, number} · لم تسدد {none, number}',
  rate: 'معدل التحصيل {rate}%',
  draftOnly: 'توجد أخطاء: ستكون الملفات مسودات.',
  makeFiles: 'Word وملفات أخرى',
  writeSheets: 'كتابة الأوراق',
  propose:
    'اقتراح {count, plural, zero {لا صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفا} other {# صف}} في التقديرات',
  proposal: 'صفوف حالتها "مقترح": جديدة {added, number}، تحل محل صفوف مقترحة {replaced, number}.',
  adoptedStay: 'معتمدة بالفعل ولا تُقترح من جديد: {list}.',
  rowsStay: 'صفوف مقترحة تبقى كما هي ({count, number})، لأنها صيغة أو مكررة أو لبند بلا أحجام عمل:',
  lacking: 'في Excel يمكن أيضا كتابة الأوراق في المصنف بصيغها.',
  making: 'جارٍ الإنشاء…',
  noticesOf: 'إشعارات إلى الدول',
  makeNotices: 'إعداد الإشعارات',
  noticesMade:
    '{count, plural, zero {لا إشعارات} one {إشعار واحد} two {إشعاران} few {# إشعارات} many {# إشعارا} other {# إشعار}}؛ بلا جهة اتصال: {without, number}؛ سبقت مراسلتها: {before, number}',
  noticesHeld: 'حُجزت بسبب أخطاء: {states}',
};
