/** Arabic: tables in another form than ours. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/tables';

export const MAPPING: typeof ENGLISH.MAPPING = {
  ownForm: 'كل هذا في شكل يقرؤه Addendum كما هو: لا يُطلب شيء.',
  lead: 'هكذا تُفهم هذه الأوراق. صحح ما هو خطأ فتتغير المجاميع أدناه فورا. ولا يُحفظ شيء قبل أن تقرر ذلك.',
  tables: '{count, plural, zero {لا جداول} one {جدول واحد} two {جدولان} few {# جداول} many {# جدولا} other {# جدول}}',
  toAnswer: '{count, plural, zero {لا أسئلة} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالا} other {# سؤال}}',
  tableIs: 'هذا الجدول هو',
  sheetIs: 'هذه الورقة هي',
  notUsed: 'غير مستخدم',
  meeting: 'الاجتماع',
  inColumn: 'في العمود "{column}"',
  oneMeeting: 'اجتماع واحد للكل',
  places:
    '{place, select, title {العنوان فوق الجدول} sheet_name {اسم الورقة} file_name {اسم الملف} group_label {التسمية فوق كل مجموعة} other {عنوان كل عمود}}',
  columnIs: 'ما هو العمود "{heading}"؟',
  noHeading: '(بلا عنوان)',
  allTogether: 'جميعها، مجموعةً',
  notRead: 'لا يُقرأ',
  checkedOnly: 'للتحقق فقط',
  guess: 'تخمين',
  choose: 'اختيار …',
  whichIs: 'أي عمود هو "{role}"؟',
  rowsWith: '"{value}" تحت "{heading}" هو',
  counts: 'محسوب',
  columns:
    '{count, plural, zero {لا أعمدة أخرى} one {عمود آخر} two {عمودان آخران} few {# أعمدة أخرى} many {# عمودا آخر} other {# عمود آخر}}',
  whoseParties: 'الورقة "{sheet}" قائمة أطراف أي صك؟',
  otherRows:
    '{count, plural, zero {لا إجابات عن أوراق أخرى} one {إجابة واحدة عن أوراق أخرى} two {إجابتان عن أوراق أخرى} few {# إجابات عن أوراق أخرى} many {# إجابة عن أوراق أخرى} other {# إجابة عن أوراق أخرى}}',
  settingRows:
    '{count, plural, zero {لا إجابات عن الصفوف والوحدات} one {إجابة واحدة عن الصفوف والوحدات} two {إجابتان عن الصفوف والوحدات} few {# إجابات عن الصفوف والوحدات} many {# إجابة عن الصفوف والوحدات} other {# إجابة عن الصفوف والوحدات}}',
  otherSheets:
    '{count, plural, zero {لا أوراق أخرى} one {ورقة أخرى} two {ورقتان أخريان} few {# أوراق أخرى} many {# ورقة أخرى} other {# ورقة أخرى}}',
  noAmounts: 'لم يُعثر فيها على مبالغ تحت عناوين. ولا تُقرأ إلا إذا حددت ما هي.',
  isHidden: 'مخفية',
  asSaid: 'تُقرأ حسب الإجابات',
  change: 'تغيير …',
  changeSheet: 'تغيير … قراءة "{sheet}"',
  rowsRead:
    '{count, plural, zero {لم يُقرأ أي صف} one {قُرئ صف واحد} two {قُرئ صفان} few {قُرئت # صفوف} many {قُرئ # صفا} other {قُرئ # صف}}',
  notLookedAt:
    '{count, plural, zero {لا أعداد لم يُنظر فيها} one {عدد واحد لم يُنظر فيه} two {عددان لم يُنظر فيهما} few {# أعداد لم يُنظر فيها} many {# عددا لم يُنظر فيه} other {# عدد لم يُنظر فيه}}',
  noneLeft: 'لم يبق أي عدد دون قراءة',
  whatComesOut: 'النتيجة',
  registers:
    '{meetings, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعا} other {# اجتماع}}، {lines, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندا} other {# بند}} …',
  newMeetings: 'الاجتماعات الواردة في البيانات',
  newLines: 'البنود الواردة في البيانات',
  code: 'الرمز',
  title: 'العنوان',
  firstDay: 'اليوم الأول',
  lastDay: 'اليوم الأخير',
  addRow: 'إضافة {name}',
  noDays:
    '{year, select, blank {دون تواريخ يُنسب الاجتماع إلى سنة التقرير ولا يُطبع أي تاريخ.} other {دون تواريخ يُنسب الاجتماع إلى سنة {year} كلها ولا يُطبع أي تاريخ.}}',
  keep: '{count, plural, zero {لا إجابات} one {حفظ إجابة واحدة} two {حفظ إجابتين} few {حفظ # إجابات} many {حفظ # إجابة} other {حفظ # إجابة}}',
  keepsOpen: 'تُحفظ صفوفا في هذه الأوراق، في خطوة واحدة يمكن التراجع عنها: {sheets}. ولا يتغير شيء آخر.',
  keepsBeside: 'تُحفظ في {file} بجانب ملفك، ولا يتغير ملفك.',
  startOver: 'البدء من جديد',
  unseen: 'الإجابات عن هذه المصنفات مقترحة ولم يراجعها أحد بعد.',
  lookedOver: 'راجعتها',
};

export const COLUMNS: typeof ENGLISH.COLUMNS = {
  yourColumns: 'أعمدة غير معروفة',
  toMap: 'أعمدة تحتاج إلى تحديد: {count, number}',
  mapLead: 'حدد ما هي. ويُحفظ اختيارك في ورقة الإعدادات ويُستخدم من جديد.',
  columnIs: 'ما هو "{heading}"؟',
  noValues: 'لا قيم',
  choose: 'اختيار …',
  leaveOut: 'لا شيء من هذه: يُستبعد',
  moreColumns:
    '{count, plural, zero {لا مزيد} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# آخر} other {# آخر}}',
  remember: 'استخدام وتذكر',
};
