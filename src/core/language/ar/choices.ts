/** Arabic: what may stand in a column, or as the value of a setting, with a closed list. The first spelling is written, all are read. */
import type { CHOICES as ENGLISH } from '../en/choices';

export const CHOICES: typeof ENGLISH = {
  Figures: {
    final: 'نهائية; نهائي',
    provisional: 'مؤقتة; مؤقت',
  },
  Layout: {
    'by meeting': 'حسب الاجتماع',
    matrix: 'مصفوفة',
  },
  'Date order': {
    'day first': 'اليوم أولا; اليوم ثم الشهر',
    'month first': 'الشهر أولا; الشهر ثم اليوم',
  },
  'Rate of months': {
    'first day': 'اليوم الأول',
    'last day': 'اليوم الأخير',
  },
  'Looked over': {
    yes: 'نعم',
    no: 'لا',
  },
  'Per cent decimals': {
    0: '0; بلا خانات',
    1: '1; خانة واحدة',
  },
  'Variance split': {
    yes: 'نعم',
    no: 'لا',
  },
  'Estimate version': {
    adopted: 'المعتمدة; معتمد',
  },
  'BudgetLines.Kind': {
    direct: 'مباشر; تكاليف مباشرة; مباشرة',
    'support cost': 'دعم; تكاليف الدعم; تكاليف دعم البرامج',
    contingency: 'طوارئ; اعتماد للطوارئ',
  },
  'Meetings.Status': {
    held: 'عُقد; انعقد',
    cancelled: 'أُلغي; ملغى',
    postponed: 'أُجّل; مؤجل',
  },
  'Estimates.Status': {
    adopted: 'معتمد; معتمدة',
    proposed: 'مقترح; مقترحة',
  },
  'Expenditures.Stage': {
    commitment: 'التزام; التزامات; التزام غير مصفى',
    disbursement: 'صرف; دفع',
    final: 'نهائي; نهائية',
    reversal: 'عكس القيد; قيد عكسي; إلغاء',
  },
  'Mapping.Column': {},
  'Corrections.As': {
    text: 'نص',
    number: 'رقم',
    day: 'تاريخ; يوم',
    blank: 'فارغ; فارغة; خال',
  },
  Column: {
    'left out': 'مستبعد; متروك; يترك',
  },
  'Reading.Is': {
    'Estimates and expenditures': 'التكاليف المقدرة والنفقات',
    Estimate: 'التقدير',
    Actual: 'الفعلي',
    Difference: 'الفرق; الرصيد',
    Total: 'المجموع',
    decides: 'يحدد',
    'left out': 'مستبعد; متروك; يترك',
    counted: 'محتسب; يحسب',
  },
  'Reading.Value': {
    'sheet name': 'اسم الورقة',
    'file name': 'اسم الملف',
    title: 'عنوان الجدول',
    heading: 'رأس العمود',
    'group label': 'عنوان المجموعة',
    'filled down': 'مكرر نحو الأسفل',
  },
  'Debit/credit': {
    debit: 'مدين; م',
    credit: 'دائن; د',
  },
  Type: {
    plan: 'مخطط; ميزانية; تقدير; معتمد; التكاليف المقدرة; الميزانية المعتمدة',
    actual: 'فعلي; نفقات; منفق; مصروف; النفقات الفعلية; النفقات النهائية; التكاليف الفعلية',
    doubtful:
      'توقع; إشعار دائن; سداد; استرداد مبالغ; أمر شراء; طلب شراء; مستحق; مخصص; سلفة; حجز; زيادة; نقصان; أصلي; منقح; استرداد; إيراد; إيرادات; اشتراك',
  },
  'Entry status': {
    counts:
      'مرحل; مدفوع; نهائي; مفتوح; مقفل; معتمد; مؤكد; معالج; مكتمل; منجز; مسوى; مأذون به; مصروف; منفذ; مسجل; مقبول; متحقق منه; فعلي',
    doubtful:
      'ملغى; معكوس; باطل; مسودة; مرفوض; محذوف; معلق; مقترح; لا يحسب; مكرر; المتوسط; متوسط; الوسيط; ملغاة; ملغي; رصيد افتتاحي; رصيد ختامي; رصيد; رصيد مرحل; رصيد منقول; مسحوب; مستبدل; متقادم; غير معتمد; غير مشمول; مؤقت; أولي; تقديري; غير مرحل; متنازع عليه; موقوف; محتجز; خطأ; للتصحيح',
  },
  Answer: {
    'left out': 'مستبعد; متروك; يترك',
    counted: 'محتسب; يحسب',
  },
  'Below zero': {
    costs: 'تكاليف; تكلفة; نفقات',
  },
  'yes/no': {
    yes: 'نعم',
    no: 'لا',
  },
  'Payers as at': {
    'first day': 'اليوم الأول',
    'last day': 'اليوم الأخير',
    '1 January': '1 كانون الثاني/يناير',
  },
  Credits: {
    hold: 'إبقاء; يُحتفظ بها',
    'same State': 'الدولة نفسها',
  },
  'Unassigned receipts': {
    hold: 'إبقاء; يُحتفظ بها',
    'oldest first': 'الأقدم أولا',
  },
  'Invoices.Kind': {
    estimate: 'تقدير; اشتراك',
    revised: 'تنقيح; منقح',
    final: 'تسوية نهائية; نهائي',
    correction: 'تصويب',
    'write-off': 'شطب',
  },
  'Receipts.Kind': {
    payment: 'دفع; مدفوعات',
    refund: 'رد; استرداد',
    transfer: 'تحويل',
    voluntary: 'طوعي; تبرع',
  },
  'Volume version': {
    used: 'المستخدم; الفعلي',
    original: 'أصلي; الأصلية',
  },
  'Rounding direction': {
    up: 'إلى أعلى',
  },
};
