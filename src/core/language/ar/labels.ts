/** Arabic: short names as they stand in tables, lists and charts. */
import type { ChartWords } from '../chart-words';
import type { ClassNames } from '../class-names';
import type { FindingHeads } from '../finding-heads';
import type { GuessReasons } from '../guess-reasons';
import type { NoticeClassNames } from '../notice-classes';
import type { LeftOutReasons, UnmatchedReasons } from '../reasons';

export const LEFT_OUT_REASONS: LeftOutReasons = {
  'total-row': 'مجموع أو مجموع فرعي',
  unreadable: 'تتعذر قراءته',
  'other-year': 'اجتماع في سنة أخرى',
  unmatched: 'غير مرتبط',
  commitment: 'التزام',
  'other-version': 'نسخة أخرى من التقديرات',
  'not-adopted': 'غير معتمد',
  'set-aside': 'مستبعد بموجب إعداد',
  'other-side': 'يخص الجانب الآخر (مقدر أو منفق)',
  unclear: 'يحتاج إلى إيضاح',
  unrecognised: 'ليس قيدا',
};

export const UNMATCHED_REASONS: UnmatchedReasons = {
  'meeting-missing': 'الاجتماع غير محدد',
  'meeting-unknown': 'اجتماع غير معروف',
  'line-missing': 'بند الميزانية غير محدد',
  'line-unknown': 'بند ميزانية غير معروف',
  'mapping-shares': 'مجموع الحصص لا يساوي 1',
};

export const CLASS_NAMES: ClassNames = {
  'not a party': 'ليست طرفا',
  'not yet due': 'لم يحل الموعد',
  'on time': 'في الموعد',
  late: 'متأخر',
  'not this year': 'لم يقدم عن تلك السنة',
  never: 'لم يقدم قط',
  'not recorded': 'غير مسجل',
  voluntary: 'طوعي',
  submitted: 'مقدم',
  uploaded: 'محمّل',
  public: 'علني',
  parties: 'الأطراف',
};

export const NOTICE_CLASS_NAMES: NoticeClassNames = {
  assessment: 'اشتراك',
  final: 'تسوية نهائية',
  credit: 'رصيد دائن',
  overdue: 'اشتراك متأخر',
};

export const GUESS_REASONS: GuessReasons = {
  why: '{by, select, heading {عنوانه يدل على ذلك} values {{count, plural, zero {لا قيم} one {قيمة واحدة} two {قيمتان} few {# قيم} many {# قيمة} other {# قيمة}} في السجل} sums {يتفق حسابيا مع الأعمدة الأخرى} deciding_values {قيمه تدل على ذلك} labels {عمود التسميات} sheets_alike {{count, plural, zero {لا أوراق} one {ورقة واحدة} two {ورقتان} few {# أوراق} many {# ورقة} other {# ورقة}} بالترتيب نفسه} groups_alike {البنود نفسها تحت كل تسمية} spanning_heading {العناوين العليا تشمل المخطط والمنفق} only_one {لا يوجد غيره} one_of_several {يوجد غيره} said {حددته أنت} other {لا شيء يدل على ذلك: تخمين}}',
  text: '"{text}" يدل على ذلك',
};

export const CHART_WORDS: ChartWords = {
  fromEstimateToFinal: 'من التكاليف المقدرة إلى النفقات النهائية',
  less: 'أقل من التقدير',
  more: 'أكثر من التقدير',
  axisBegins: 'يبدأ المحور عند {amount}.',
  rateByYear: 'التقارير المقدمة كنسبة مئوية من التقارير المستحقة، حسب السنة',
  estimateByPart: 'التكاليف المقدرة حسب الجزء والسنة',
  builtElseCompared: 'للاجتماعات ذات الكميات التقدير المحسوب، ولغيرها النسخة المقارنة.',
};

export const FINDING_HEADS: FindingHeads = {
  title: 'الملاحظات',
  severity: 'الدرجة',
  code: 'الرمز',
  what: 'الموضوع',
  message: 'التفصيل',
  hint: 'ما ينبغي عمله',
  file: 'الملف',
  sheet: 'الورقة',
  cell: 'الخلية',
};
