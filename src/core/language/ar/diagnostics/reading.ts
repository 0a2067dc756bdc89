/** Arabic: what findings on the sheet Reading, and on what it was made of, are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const READING = {
  'reading-invalid': {
    title: 'صفوف غير مفهومة في ورقة القراءة',
    message:
      'الصف "{answer}" في ورقة القراءة غير مفهوم: يلزم اسم ورقة، وتحت "هو" نوع ورقة أو اسم عمود أو التقدير أو الفعلي أو الفرق أو المجموع أو مستبعد.',
    hint: 'صحّح الصف أو احذفه.',
  },
  'reading-unanswered': {
    title: 'إجابات لم تُعط بعد',
    message: 'الصف "{answer}" في ورقة القراءة لا يزال ينتظر إجابته: اكتب الصحيح مكان "…".',
    hint: 'اكتب الإجابة مكان "…".',
  },
  'reading-doubled': {
    title: 'صفوف متناقضة في ورقة القراءة',
    message: 'الصف "{answer}" في ورقة القراءة يناقض صفا سابقا له؛ وقد استُخدم السابق.',
    hint: 'أبقِ واحدا من الاثنين.',
  },
  'reading-unused': {
    title: 'صفوف لم تُستخدم في ورقة القراءة',
    message: 'الصف "{answer}" في ورقة القراءة لا يتعلق بشيء في هذه المصنفات.',
    hint: 'صحّح اسم الورقة والجدول والعمود، أو احذف الصف.',
  },
  'table-unanswered': {
    title: 'جداول ينقصها جواب',
    message:
      '{column, select, blank {لا يُعرف ما هو هذا الجدول في الورقة "{sheet}"، ولم يُقرأ.} other {ينقص هذا الجدول في الورقة "{sheet}" العمود "{column}"، ولم يُقرأ.}} أدخل في ورقة القراءة: {answer}',
    hint: 'أدخل هذا الصف في ورقة القراءة، مع وضع الصحيح مكان "…".',
  },
  'difference-contradicts': {
    title: 'فروق لا تتفق',
    message:
      'تحت "{heading}"، {count, plural, zero {لا يوجد صف مخالف} one {يذكر صف واحد {stated, number}، لكن التقدير والإنفاق يختلفان بمقدار {computed, number}} two {لا يتفق صفان مع تقديرهما وإنفاقهما؛ يذكر الأول {stated, number}، والفرق {computed, number}} few {لا تتفق # صفوف مع تقديرها وإنفاقها؛ يذكر الأول {stated, number}، والفرق {computed, number}} many {لا يتفق # صفا مع تقديرها وإنفاقها؛ يذكر الأول {stated, number}، والفرق {computed, number}} other {لا يتفق # صف مع تقديرها وإنفاقها؛ يذكر الأول {stated, number}، والفرق {computed, number}}}.',
    hint: 'تحقق من أن عمودي التقديرات والنفقات هما الصحيحان.',
  },
  'column-repeats-sum': {
    title: 'أعمدة تجمع غيرها',
    message:
      'يُحسب العمود "{heading}" لأن عدة أعمدة ذُكرت معا، لكنه يجمع غيره أو يُسمى مجموعا. أدخل في ورقة القراءة: {answer}',
    hint: 'إن كان يجمع غيره فأدخل هذا الصف. وإن كان يُحسب إلى جانبها فأدخله مع "Estimate" أو "Actual" مكان "Total".',
  },
  'proposals-not-looked-over': {
    title: 'مقترحات لم يراجعها أحد',
    message:
      'اقترح Addendum طريقة قراءة هذه المصنفات، ولم يقل أحد بعد إنها صحيحة؛ والمرفق ينتظر ذلك. بعد مراجعة مصنف الإعداد، أدخل في ورقة الإعدادات: تمت المراجعة = نعم',
    hint: 'راجع أوراق القراءة وبنود الميزانية والاجتماعات، ثم أدخل هذا الصف في ورقة الإعدادات.',
  },
  'meeting-undated': {
    title: 'اجتماعات بلا تواريخ',
    message: 'ليس للاجتماع {code} تواريخ: يُحسب من السنة المشمولة بالتقرير، ولا يُطبع له تاريخ.',
    hint: 'أدخل تواريخه في ورقة الاجتماعات إن كانت معروفة.',
  },
} as const satisfies SomeDiagnosticTexts;
