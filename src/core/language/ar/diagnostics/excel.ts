/** Arabic: what findings while writing into Excel are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const EXCEL = {
  'excel-failed': {
    title: 'تعذر على Excel القيام بذلك',
    message: 'أجاب Excel: "{detail}". ولم يُغيَّر شيء.',
    hint: 'أعد المحاولة؛ وإن تكرر ذلك فاحفظ المصنف وأغلقه ثم افتحه من جديد.',
  },
  'excel-lost': {
    title: 'Excel لا يستجيب',
    message: 'لم يعد Excel يستجيب للجزء الجانبي ({detail}). ولم يُغيَّر شيء.',
    hint: 'أغلق الجزء الجانبي ثم افتحه من جديد.', // to confirm with a native reader: the pane as الجزء الجانبي everywhere, or جزء المهام, Microsoft's own word?
  },
  'excel-editing': {
    title: 'خلية قيد التحرير',
    message: 'لا يغيّر Excel شيئا ما دامت خلية قيد التحرير.',
    hint: 'أنهِ تحرير الخلية بالمفتاح Enter أو Esc، ثم أعد المحاولة.',
  },
  'excel-half-written': {
    title: 'أوراق لم تكتمل كتابتها',
    message: 'توقف Excel في منتصف العمل ({detail})، وتعذر التراجع عما بدأ: {sheets}.',
    hint: 'تراجع في Excel، أو أغلق المصنف دون حفظه ثم افتحه من جديد.',
  },
  'workbook-read-only': {
    title: 'المصنف للقراءة فقط',
    message: 'المصنف مفتوح للقراءة فقط، ولم يُكتب شيء.',
    hint: 'احفظ نسخة باسم آخر، أو اطلب إذنا بتحريره.',
  },
  'workbook-protected': {
    title: 'بنية المصنف محمية',
    message: 'بنية المصنف محمية، فلا يمكن إضافة أي ورقة.',
    hint: 'أزل الحماية (مراجعة، حماية المصنف)، ثم أعد المحاولة.',
  },
  'workbook-changed': {
    title: 'مصنفات تغيرت منذ قراءتها',
    message: 'تغيرت الورقة "{sheet}" منذ قراءتها، وربما غيّرها شخص آخر. ولم يُكتب شيء.',
    hint: 'أعد قراءة المصنف، وتحقق من الأرقام، ثم اكتب.',
  },
  'sheet-protected': {
    title: 'أوراق محمية',
    message: 'الورقة "{sheet}" محمية. ولم يُغيَّر شيء.',
    hint: 'أزل الحماية (مراجعة، إلغاء حماية الورقة)، ثم أعد المحاولة.',
  },
  'sheet-taken': {
    title: 'أسماء أوراق مستخدمة',
    message: 'توجد ورقة باسم "{sheet}" لم يكتبها Addendum، وقد تُركت على حالها.',
    hint: 'أعط ورقتك اسما آخر، ثم أعد المحاولة.',
  },
  'sheet-rearranged': {
    title: 'أوراق كتبها Addendum ثم أُعيد ترتيبها',
    message: 'في الورقة "{sheet}" أُدرجت صفوف أو أعمدة أو نُقلت أو حُذفت داخل ما كتبه Addendum ({area}).',
    hint: 'تراجع عن ذلك، أو أعد تسمية الورقة للاحتفاظ بها: فتُكتب عندئذ ورقة جديدة.',
  },
  'sheet-occupied': {
    title: 'لا مكان للصفوف الجديدة',
    message: 'في الورقة "{sheet}" بيانات في {area}، حيث يلزم مكان للصفوف الجديدة.',
    hint: 'انقلها، ثم أعد المحاولة.',
  },
  'sheet-own': {
    title: 'أوراق كتبها Addendum ولم تُقرأ',
    message: 'الورقة "{sheet}" كتبها Addendum ولم تُقرأ بوصفها بيانات.',
    hint: 'لا يلزم اتخاذ أي إجراء.',
  },
  'sheet-gone': {
    title: 'أوراق لم تعد موجودة',
    message: 'لم تعد الورقة "{sheet}" موجودة. ولم يُغيَّر شيء.',
    hint: 'أعد قراءة المصنف.',
  },
  'table-taken': {
    title: 'أسماء جداول مستخدمة',
    message: 'في الورقة "{sheet}" جدول باسم "{table}" من قبل.',
    hint: 'أعط ذلك الجدول اسما آخر (تصميم الجدول، اسم الجدول)، ثم أعد المحاولة.',
  },
  'cell-changed': {
    title: 'خلايا تغيرت منذ قراءتها',
    message:
      '{expected, select, blank {كانت الخلية فارغة عند قراءتها} other {كان في الخلية "{expected}" عند قراءتها}}، {found, select, blank {وهي الآن فارغة} other {وفيها الآن "{found}"}}. ولم يُغيَّر شيء.',
    hint: 'أعد قراءة المصنف.',
  },
  'excel-lacks': {
    title: 'ما لا يستطيعه هذا الإصدار من Excel',
    message:
      '{feature, select, undo {التراجع في Excel يلغي التغييرات هنا واحدا واحدا، ويلغيها معا بدءا من {set}.} raised {تُطبع أحرف الحواشي هنا بحجم صغير دون رفعها، ولا يتيح Excel رفع جزء من النص إلا بدءا من {set}.} direction {تتجه الأوراق العربية من اليسار إلى اليمين: فلا يتيح Excel بعد للوظائف الإضافية تغيير ذلك.} chart_text {ليس للرسم البياني وصف لقارئات الشاشة: فلا يتيح Excel بعد للوظائف الإضافية وضعه.} other {}}',
    hint: 'يلغي "التراجع عن آخر تغيير" في الجزء الجانبي التغيير كله؛ ويمكن ضبط الاتجاه والوصف يدويا في Excel.',
  },
} as const satisfies SomeDiagnosticTexts;
