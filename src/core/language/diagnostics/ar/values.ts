/** Arabic: what findings on values in cells are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const VALUES = {
  'value-missing': {
    title: 'قيم ناقصة',
    message: 'العمود "{column}" فارغ في هذا الصف.',
    hint: 'املأ الخلية.',
  },
  'amount-missing': {
    title: 'مبالغ ناقصة',
    message: 'المبلغ ناقص، ولا يُعدّ صفرا.',
    hint: 'أدخل المبلغ؛ واكتب 0 إذا كان المقصود صفرا.',
  },
  'amount-not-number': {
    title: 'مبالغ ليست أرقاما',
    message: '"{found}" ليس مبلغا.',
    hint: 'أدخل المبلغ رقما بلا وحدته.',
  },
  'amount-ambiguous': {
    title: 'مبالغ تُقرأ على وجهين',
    message: 'يمكن أن يُقرأ "{found}" على أنه {first, number} أو {second, number}، ولم يُقرأ.',
    hint: 'أدخل المبلغ رقما.',
  },
  'amount-as-text': {
    title: 'مبالغ مكتوبة نصا',
    message: '"{found}" نص، وقد قُرئ على أنه {amount, number}.',
    hint: 'تحقق منه؛ والأفضل تحويل الخلية إلى رقم.',
  },
  'amount-error': {
    title: 'مبالغ بها أخطاء Excel',
    message: 'يظهر في الخلية الخطأ {found}.',
    hint: 'صحّح الصيغة.',
  },
  'amount-uncalculated': {
    title: 'صيغ لم تُحسب قط',
    message: 'ليس للصيغة قيمة محسوبة.',
    hint: 'افتح المصنف في Excel واحفظه.',
  },
  'amount-beyond-digits': {
    title: 'مبالغ كثيرة الأرقام',
    message: 'في "{found}" أرقام أكثر مما تحفظه الخلية بدقة.',
    hint: 'تحقق من المبلغ؛ وإذا كان صحيحا فقسّمه على عدة قيود.',
  },
  'amount-rounded': {
    title: 'مبالغ أدق من السنت',
    message: 'قُرّب {found, number} إلى {amount, number}.',
    hint: 'قرّب المبلغ في المصنف إذا كان الفرق مهما.',
  },
  'amount-indivisible': {
    title: 'مبالغ أدق مما تسمح به عملتها',
    message: 'في {found, number} منازل عشرية أكثر مما تسمح به العملة {currency}، ولم يُقرأ.',
    hint: 'صحّح المبلغ أو العملة.',
  },
  'amount-scaled': {
    title: 'مبالغ معروضة بمقياس آخر',
    message: 'تعرض الخلية مبلغها بالآلاف أو الملايين؛ وقد قُرئ على أنه {amount, number}.',
    hint: 'تحقق من أن القيمة في الخلية محسوبة بالوحدات.',
  },
  'amount-percent': {
    title: 'مبالغ منسقة كنسب مئوية',
    message: 'الخلية منسقة كنسبة مئوية؛ وقد قُرئت على أنها المبلغ {amount, number}.',
    hint: 'تحقق من المبلغ وغيّر تنسيق الخلية.',
  },
  'amount-as-date': {
    title: 'مبالغ منسقة كتواريخ',
    message: 'الخلية منسقة كتاريخ؛ وقد قُرئت على أنها المبلغ {amount, number}.',
    hint: 'تحقق من المبلغ وغيّر تنسيق الخلية.',
  },
  'date-not-date': {
    title: 'تواريخ ليست تواريخ',
    message: '"{found}" ليس تاريخا.',
    hint: 'أدخل تاريخا.',
  },
  'date-ambiguous': {
    title: 'تواريخ تُقرأ على وجهين',
    message: 'قد يعني "{found}" {first, date} أو {second, date}، ولم يُقرأ.',
    hint: 'أدخل التاريخ بتنسيق التاريخ، أو اكتب الشهر بالحروف.',
  },
  'date-invalid': {
    title: 'تواريخ لا وجود لها',
    message: '"{found}" ليس يوما من أيام التقويم.',
    hint: 'صحّح التاريخ.',
  },
  'date-time-dropped': {
    title: 'أوقات أُهملت في تواريخ',
    message:
      '{count, plural, zero {لا أوقات في تواريخ العمود "{column}".} one {في تاريخ واحد في العمود "{column}" وقتٌ من اليوم أُهمل.} two {في تاريخين في العمود "{column}" وقتٌ من اليوم أُهمل.} few {في # تواريخ في العمود "{column}" وقتٌ من اليوم أُهمل.} many {في # تاريخا في العمود "{column}" وقتٌ من اليوم أُهمل.} other {في # تاريخ في العمود "{column}" وقتٌ من اليوم أُهمل.}}',
    hint: 'لا يلزم اتخاذ أي إجراء، ما لم يكن اليوم نفسه موضع شك.',
  },
  'date-unlikely': {
    title: 'تواريخ بعيدة الاحتمال',
    message: 'التاريخ {found, date} بعيد الاحتمال.',
    hint: 'تحقق من السنة.',
  },
  'date-unformatted': {
    title: 'أرقام قُرئت كتواريخ',
    message:
      '{count, plural, zero {لم تُقرأ أرقام في العمود "{column}" كتواريخ.} one {قُرئ رقم واحد في العمود "{column}" كتاريخ رغم أنه غير منسق كتاريخ.} two {قُرئ رقمان في العمود "{column}" كتاريخين رغم أنهما غير منسقين كتاريخين.} few {قُرئت # أرقام في العمود "{column}" كتواريخ رغم أنها غير منسقة كتواريخ.} many {قُرئ # رقما في العمود "{column}" كتواريخ رغم أنها غير منسقة كتواريخ.} other {قُرئ # رقم في العمود "{column}" كتواريخ رغم أنها غير منسقة كتواريخ.}}',
    hint: 'نسّق العمود كتاريخ وتحقق منه.',
  },
  'number-not-number': {
    title: 'قيم ليست أرقاما',
    message: '"{found}" في العمود "{column}" ليس رقما.',
    hint: 'أدخل رقما.',
  },
  'choice-unknown': {
    title: 'قيم ليست في القائمة',
    message: '"{found}" ليس من قيم العمود "{column}". والقيم الممكنة: {known}.',
    hint: 'اختر إحدى القيم الممكنة.',
  },
  'setting-unknown': {
    title: 'إعدادات غير معروفة',
    message: 'الإعداد "{setting}" غير معروف ولا أثر له.',
    hint: 'صحّح اسمه أو احذفه.',
  },
  'setting-invalid': {
    title: 'إعدادات قيمتها غير صالحة',
    message: '"{found}" ليس من قيم الإعداد "{setting}". والقيم المتوقعة: {known}.',
    hint: 'صحّح القيمة.',
  },
  'setting-doubled': {
    title: 'إعدادات واردة مرتين',
    message: 'يرد الإعداد "{setting}" أكثر من مرة.',
    hint: 'أبقِ واحدا.',
  },
  'text-invisible': {
    title: 'أحرف غير مرئية',
    message: 'يتضمن "{found}" أحرفا غير مرئية، وقد أُهملت.',
    hint: 'اكتب النص من جديد.',
  },
  'code-too-long': {
    title: 'رموز أطول مما ينبغي',
    message: 'طول الرمز {length, number} من الأحرف، والحد الأقصى 64.',
    hint: 'اختصر الرمز.',
  },
  'code-number': {
    title: 'رموز مخزنة كأرقام',
    message: 'الرمز {code} مخزن كرقم، وتضيع بذلك أي أصفار تسبقه.',
    hint: 'نسّق العمود كنص وتحقق من الرمز.',
  },
  'code-doubled': {
    title: 'رموز واردة مرتين',
    message: 'يرد الرمز "{code}" أكثر من مرة{other, select, blank {} other { (انظر {other})}}.',
    hint: 'أعطِ كلا منها رمزه الخاص، أو احذف واحدا.',
  },
  'code-look-alike': {
    title: 'رموز متشابهة الشكل',
    message: 'الرمزان "{code}" و"{other}" متشابهان في الشكل لكنهما مكتوبان بأحرف مختلفة.',
    hint: 'اكتبهما بالأحرف نفسها، أو غيّر أحدهما.',
  },
  'code-variant': {
    title: 'رموز مكتوبة بشكل مختلف',
    message: 'قُرئ "{found}" على أنه الرمز "{code}".',
    hint: 'اكتب الرمز كما يرد في ورقته.',
  },
  'term-unknown': {
    title: 'مصطلحات غير معروفة',
    message: 'المصطلح "{term}" ليس من المصطلحات المطبوعة ولا أثر له.',
    hint: 'اكتبه تماما كما يطبعه البرنامج بالإنكليزية.',
  },
} as const satisfies SomeDiagnosticTexts;
