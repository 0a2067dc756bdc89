/** Arabic: what findings on files and their packages are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const FILES = {
  'file-unreadable': {
    title: 'ملفات تتعذر قراءتها',
    message: 'تتعذر قراءة الملف ({detail}).',
    hint: 'تحقق من وجود الملف ومن أنه غير مفتوح في مكان آخر ومن إمكان قراءته.',
  },
  'file-not-workbook': {
    title: 'ملفات ليست مصنفات Excel',
    message: 'هذا الملف ليس مصنف Excel، ويبدو أنه {found}.',
    hint: 'احفظه في Excel بصيغة xlsx أو بصيغة csv، ثم أعد المحاولة.',
  },
  'file-encrypted': {
    title: 'ملفات محمية بكلمة سر',
    message: 'الملف محمي بكلمة سر ولم يُفتح.',
    hint: 'أزل كلمة السر في Excel، واحفظ الملف ثم أعد المحاولة.',
  },
  'file-doubled': {
    title: 'ملفات مقدمة مرتين',
    message: 'هذا الملف مطابق للملف {other}.',
    hint: 'قدّم كل ملف مرة واحدة.',
  },
  'package-damaged': {
    title: 'ملفات تالفة',
    message: 'الملف تالف في {part} ({detail})، ولم يُقرأ منه شيء.',
    hint: 'افتحه في Excel ودع Excel يصلحه، ثم تحقق من الأرقام واحفظه من جديد.',
  },
  'package-too-large': {
    title: 'ملفات أكبر من أن تُقرأ',
    message: 'يتجاوز الجزء {part} من الملف الحد المسموح به ({limit})، ولم يُقرأ من الملف شيء.',
    hint: 'احذف ما لا حاجة إليه، أو قسّم المصنف إلى عدة ملفات.',
  },
  'package-ambiguous': {
    title: 'ملفات فيها جزآن باسم واحد',
    message: 'يتضمن الملف {part} أكثر من مرة، فيمكن أن يُقرأ على وجهين، ولم يُقرأ منه شيء.',
    hint: 'افتحه في Excel واحفظه من جديد.',
  },
  'package-doctype': {
    title: 'ملفات فيها إعلان غير مسموح به',
    message: 'يتضمن الملف في {part} إعلانا عن نوع الوثيقة لا يكتبه Excel أبدا، ولم يُقرأ منه شيء.',
    hint: 'اطلب ممن أعدّ الملف نسخة محفوظة في Excel.',
  },
  'part-missing': {
    title: 'ملفات غير كاملة',
    message: 'ينقص الملفَ الجزءُ {part}، ولم يُقرأ منه شيء.',
    hint: 'افتحه في Excel واحفظه من جديد.',
  },
  'part-malformed': {
    title: 'ملفات غير سليمة التكوين',
    message: 'تتعذر قراءة الجزء {part} ({detail})، ولم يُقرأ من الملف شيء.',
    hint: 'افتحه في Excel واحفظه من جديد.',
  },
  'part-incomplete': {
    title: 'ملفات لم تُقرأ كاملة',
    message:
      'عدد العناصر المعلن في الجزء {part} هو {declared, number}، لكن ما قُرئ منها هو {read, number}؛ ولم يُستخدم من الملف شيء.',
    hint: 'افتحه في Excel واحفظه من جديد.',
  },
  'cell-outside': {
    title: 'خلايا خارج الورقة',
    message: 'تقع الخلية {reference} خارج حدود الورقة، ولم يُقرأ من الملف شيء.',
    hint: 'افتحه في Excel واحفظه من جديد.',
  },
  'cell-doubled': {
    title: 'خلايا واردة مرتين',
    message: 'ترد الخلية {reference} أكثر من مرة في الورقة، ولم يُقرأ من الملف شيء.',
    hint: 'افتحه في Excel وتحقق من الخلية واحفظ الملف من جديد.',
  },
  'text-encoding': {
    title: 'نصوص بترميز غير معروف',
    message: 'نص {part} غير سليم بترميز {encoding}، ولم يُقرأ من الملف شيء.',
    hint: 'احفظ الملف من جديد بصيغة مصنف Excel أو بصيغة CSV UTF-8.',
  },
  'macros-ignored': {
    title: 'وحدات ماكرو لم تُشغَّل',
    message: 'يتضمن المصنف وحدات ماكرو؛ ولم تُشغَّل، ولم تُقرأ سوى القيم.',
    hint: 'لا يلزم اتخاذ أي إجراء.',
  },
  'external-link': {
    title: 'روابط بملفات أخرى',
    message: 'المصنف مرتبط بالملف {target}؛ ولم يُتبع الرابط.',
    hint: 'تحقق من أن القيم المأخوذة منه محدَّثة.',
  },
  'calculation-stale': {
    title: 'قيم قد تكون متقادمة',
    message: 'حُفظ المصنف بالإعداد "{setting}"، فقد تكون قيمه متقادمة.',
    hint: 'أعد حسابه في Excel (المفتاح F9)، واحفظه ثم أعد المحاولة.',
  },
  'precision-displayed': {
    title: 'الدقة كما هي معروضة',
    message: 'ضُبط المصنف على "الدقة كما هي معروضة"، فقد تكون مبالغ فيه قد قُرّبت نهائيا.',
    hint: 'قارن المبالغ بالسجلات المحاسبية، وأوقف هذا الإعداد.',
  },
  'styles-missing': {
    title: 'ملفات بلا تنسيقات',
    message: 'لا يتضمن الملف تنسيقات، فلا يمكن تمييز التواريخ من الأرقام.',
    hint: 'تحقق من التواريخ، أو احفظ الملف من جديد في Excel.',
  },
  'text-replaced': {
    title: 'أحرف غير مسموح بها',
    message:
      'استُبدلت أحرف غير مسموح بها في {count, plural, zero {# نص} one {نص واحد} two {نصين} few {# نصوص} many {# نصا} other {# نص}}.',
    hint: 'صحّح النصوص في المصنف.',
  },
  'text-cut': {
    title: 'نصوص أطول مما تسعه الخلية',
    message: 'اقتُطع نص طوله {length, number} من الأحرف عند الحرف {limit, number}.',
    hint: 'اختصر النص.',
  },
} as const satisfies SomeDiagnosticTexts;
