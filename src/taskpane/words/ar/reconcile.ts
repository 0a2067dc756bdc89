/** Arabic: the step Reconcile. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/reconcile';

export const RECONCILE: typeof ENGLISH.RECONCILE = {
  find: 'البحث عن اجتماع',
  order: 'الترتيب',
  asInAnnex: 'كما في المرفق',
  largestFirst: 'الفرق الأكبر أولا',
  byTitle: 'حسب العنوان',
  onlyOpen: 'ما يلزم تفسيره فقط',
  shown:
    '{count, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعا} other {# اجتماع}}',
  assign: 'ربط …',
  assignRows:
    '{count, plural, zero {لا ربط} one {ربط صف واحد} two {ربط صفين} few {ربط # صفوف} many {ربط # صفا} other {ربط # صف}}',
  rowsWith: 'الصفوف التي فيها',
  toMeeting: 'بالاجتماع',
  toLine: 'ببند الميزانية',
  asRowSays: 'كما في كل صف',
  assignLead: 'يضيف صفا واحدا إلى ورقة الربط.',
  nothingToAssignBy: 'لا شيء في هذه الصفوف يبين ما تتعلق به: اكتب الاجتماع وبند الميزانية في خلاياها.',
  toExplain: 'يحتاج إلى تفسير',
  explain: 'تفسير …',
  change: 'تغيير …',
  keep: 'حفظ',
  textIn: 'سبب الفرق ({language})',
  before: 'في المرة السابقة، {meeting}:',
  useText: 'استخدام هذا النص',
  explainLead: 'يُحفظ في ورقة التفسيرات ويُطبع حاشيةً للجدول.',
};
