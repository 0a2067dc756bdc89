import type { BudgetDocumentWords } from '../budget-document-words';

// to confirm with a native reader: the wording of the paragraphs on shares and funding
export const BUDGET_DOCUMENTS: BudgetDocumentWords = {
  estimateTitle:
    '{revised, select, yes {التكاليف المقدرة المنقحة} other {التكاليف المقدرة}}{count, plural, one {: {meeting}} other { للاجتماعات}}',
  sharesTitle:
    'أنصبة الدول في التكاليف {on, select, final {النهائية} other {المقدرة}}{count, plural, one {: {meeting}} other { للاجتماعات}}',
  contributionsTitle: 'حالة الاشتراكات في {day}',

  estimateIntro:
    'تبين الجداول الواردة أدناه التكاليف المقدرة {count, plural, one {للاجتماع التالي} two {للاجتماعين التاليين} other {للاجتماعات التالية}}:',
  estimateItem: '{meeting}: {amount}',
  meetingHeld: '{meeting}{place, select, blank {} other {، {place}}}{dates, select, blank {} other {، {dates}}}',
  basis:
    'وتستند التقديرات إلى حجم العمل المتوقع وإلى تكاليف الوحدات{rates, select, blank {} other {، {count, plural, one {بسعر الصرف} other {بأسعار الصرف}}{day, select, blank {} other { في {day}}}: {rates}}}.',
  rateItem: '{rate} {currency} لدولار واحد من دولارات الولايات المتحدة',
  actualCosts:
    'وستُحدد التكاليف الفعلية بعد اختتام {count, plural, one {الاجتماع} two {الاجتماعين} other {الاجتماعات}}، حين يُعرف حجم العمل بدقة. وستُعدل اشتراكات الدول وفقا لذلك.',
  formula:
    'وتتحمل التكاليف الدول الأطراف والدول غير الأطراف المشاركة في {count, plural, one {الاجتماع} two {الاجتماعين} other {الاجتماعات}}، وفقا لجدول الأنصبة المقررة للأمم المتحدة{years, select, blank {} other { لسنة {years}}}، معدلا بحسب عدد الدول المشتركة{limits, select, yes { وفي حدود الأنصبة الدنيا والقصوى المنطبقة} other {}}.',
  notices: 'وتُرسل إشعارات الاشتراكات إلى الدول بعد اعتماد التكاليف المقدرة.',
  noRegularBudget:
    'ولا تُحمل أي تكاليف على الميزانية العادية للأمم المتحدة. ولا يبدأ العمل المتعلق {count, plural, one {بالاجتماع} two {بالاجتماعين} other {بالاجتماعات}} إلا بعد ورود أموال كافية.',
  totalConferenceServicing: 'مجموع خدمات المؤتمرات',
  computedLine: '{line} ({perCent}% من {amount})',
  service: 'الخدمة',
  item: 'البند',

  sharesIntro:
    '{tables, plural, one {يبين الجدول الوارد أدناه} two {يبين الجدولان الواردان أدناه} other {تبين الجداول الواردة أدناه}} نصيب كل دولة في التكاليف {on, select, final {النهائية} other {المقدرة}} {count, plural, one {للاجتماع التالي} two {للاجتماعين التاليين} other {للاجتماعات التالية}}:',
  sharesItem:
    '{meeting}: {amount}؛ عدد الدول الدافعة: {number}؛ جدول الأنصبة لسنة {year}{day, select, blank {} other {؛ الدول الأطراف في {day}}}',
  exactRates:
    'وتُحسب الأنصبة على أساس النسب المعدلة الدقيقة، ويساوي مجموعها المبلغ الكلي{rest, select, yes { مطروحا منه المبلغ غير المقسم المبين أسفل الجداول} other {}}. والنسب الواردة في الجداول مقربة إلى أربع خانات عشرية.',
  bills: 'والمبلغ المطلوب فوترته هو النصيب ناقصا ما سبقت فوترته. والمبلغ الوارد بين قوسين رصيد دائن.',
  proposed: 'والتقديرات التالية مقترحة ولم تُعتمد: {list}.',
  withoutShares: 'ولا ترد أنصبة فيما يتعلق بما يلي: {list}.',
  noteParticipant: 'تشارك دون أن تكون طرفا.',
  noteFormerPayer: 'سبقت فوترتها ولم تعد تدفع.',

  contributionsIntro:
    'تبين الجداول الواردة أدناه اشتراكات الدول في تكاليف الاجتماعات في {day}. والمبالغ المقررة هي المبالغ المفوترة حتى ذلك التاريخ. والمبالغ المتأخرة هي المبالغ التي حل موعدها قبل ذلك التاريخ ولم ترد.',
  contributionsTotals:
    'المقرر: {assessed}؛ المقبوض: {received}؛ غير المسدد: {outstanding}، منه متأخر: {overdue}؛ الأرصدة الدائنة: {credit}.',
  creditsApart:
    'ولا يُخفض الرصيد الدائن لدولة متأخرات دولة أخرى. ولذلك ترد المبالغ غير المسددة والأرصدة الدائنة كل على حدة.',
  fundingIntro: 'وفيما يلي حالة تمويل الاجتماعات (المبالغ المتاحة هي المدفوعات في حدود المبالغ المقررة، والتبرعات):',
  fundingItem:
    '{meeting}: المطلوب {required}{by, select, blank {} other { في موعد أقصاه {by}}}؛ {result, select, funded {اكتمل التمويل{on, select, blank {} other { في {on}}}} open {المتاح حتى الآن {cash}، والنقص {short}} not_funded {لم يكتمل التمويل: كان المتاح حتى ذلك الموعد {cash}، والنقص {short}} cancelled {ألغي الاجتماع} other {غير معروف}}',
  notePaid: 'عدد الدول التي سددت بالكامل: {paid}؛ جزئيا: {part}؛ ولم تسدد: {none}.',
  noteProof: 'إثبات المجاميع: {text}.',
};
