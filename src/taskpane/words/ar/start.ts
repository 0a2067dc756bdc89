/** Arabic: what the pane says from the start. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/start';

export const WELCOME: typeof ENGLISH.WELCOME = {
  title: 'كم قُدرت تكلفة كل اجتماع، وكم أُنفق؟',
  lead: 'لموظفي المالية في أمانات المعاهدات: من مصنفاتكم إلى مرفق التقرير، وثيقة من وثائق الأمم المتحدة باللغات الست.',
  drop: 'أفلت المصنفات هنا أو اخترها',
  first: 'قدم مصنفاتك كما هي',
  second: 'اطلع على ما وُجد وأجب عما يُسأل',
  third: 'خذ المرفق: Word وExcel وCSV',
  stays: 'لا يغادر شيء هذا الجهاز',
  unchanged: 'لا تُغيَّر ملفاتك أبدا',
  proven: 'كل رقم محسوب حتى السنت',
};

export const FILES: typeof ENGLISH.FILES = {
  details: 'هل حُجب التنزيل؟ التحقق من الملف',
  openInWindow: 'فتح في نافذة المتصفح',
  copy: 'نسخ {name} كنص',
  copied: 'تم النسخ',
  notCopied: 'تعذر النسخ هنا.',
  noDownloads: 'لا يحفظ Excel على هذا الجهاز ملفات من الوظائف الإضافية. يمكن فتح المصنف كمصنف جديد ونسخ النص.',
  openAsNew: 'فتح {name} كمصنف جديد',
  inBrowser: 'كتابة الملفات في المتصفح',
  inBrowserLead: 'لوثائق Word: احفظ المصنف ثم اختره في الصفحة التي تُفتح. وتُكتب فيها الملفات نفسها.',
};

export const HOST: typeof ENGLISH.HOST = {
  opensWithWorkbook: 'فتح Addendum مع هذا المصنف',
  changedSomewhere: 'تغير المصنف منذ قراءته.',
  lookAgain: 'قُرئ من جديد وتغيرت الأرقام أو الملاحظات. راجعها ثم أعد المحاولة.',
  waiting: 'توجد خلية قيد التحرير في Excel. اخرج منها بمفتاح Enter أو Esc فتستمر القراءة.',
  stale: 'لا يحسب Excel هنا تلقائيا، وقد تعرض الصيغ قيما قديمة. وقُرئت الأرقام أدناه كما هي.',
  calculate: 'الحساب والقراءة من جديد',
  unfinished: 'لم تكتمل الكتابة. هذه الأوراق ناقصة: {sheets}. اكتبها من جديد أو احذفها.',
  removeUnfinished: 'حذف هذه الأوراق',
  elsewhere: 'إذا كان مصنف آخر في المقدمة، فأعد هذا المصنف إلى المقدمة ثم أعد المحاولة.',
  hidden: 'الورقة "{sheet}" مخفية. أظهرها في Excel لرؤية الخلية.',
  partMissing: 'تعذر تحميل جزء من Addendum. لم يُفقد شيء، وما قُرئ ما زال هنا.',
  toReport: 'للإبلاغ عن هذا الخطأ',
  copyReport: 'نسخ هذه الأسطر',
  tryAgain: 'إعادة المحاولة',
  nothingChanges: 'يُقرأ المصنف هنا ولا يُرسل إلى أي مكان. ولا يغيره إلا ما تختار إضافته أو كتابته.',
};

export const DATA: typeof ENGLISH.DATA = {
  start: 'البدء …',
  setUp: 'تهيئة هذا المصنف …',
};

export const SET_UP: typeof ENGLISH.SET_UP = {
  setUp: 'ما تقرره',
  setUpLead: 'يُحفظ في هذا الملف وفي هذا المتصفح. خذ الملف معك وافتحه مع مصنف السنة المقبلة، ولن يُسأل عن شيء من جديد.',
  offered: 'لمصنف بهذا الشكل، ما تقرر من قبل محفوظ في هذا المتصفح.',
  useKept: 'استخدامه',
  forget: 'حذفه من هنا',
};

export const CORRECT_CELL: typeof ENGLISH.CORRECT_CELL = {
  readOtherwise: 'تصحيح …',
  readOtherwiseCell: 'تصحيح {cell} …',
};

export const FIGURES: typeof ENGLISH.FIGURES = {
  allRows: 'كلها معا',
  copy: 'نسخ {figure}',
  copied: 'تم النسخ',
  notCopied: 'تعذر النسخ',
};
