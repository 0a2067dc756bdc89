import type { SomeDiagnosticTexts } from '../../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'مصنفان عن عامين',
    message:
      'المصنف الأقدم عن {before, select, blank {عام غير معروف} other {عام {before}}} والأحدث عن {after, select, blank {عام غير معروف} other {عام {after}}}: قوبلت الاجتماعات بحسب السلسلة، ولم تُقابل الصفوف إلا إذا كان تاريخها واحدا.',
    hint: 'قد تكون الصفوف المضافة والمحذوفة من عامين مختلفين فحسب.',
  },
  'comparison-currencies': {
    title: 'مصنفان بعملتين',
    message: 'المصنف الأقدم بعملة {before} والأحدث بعملة {after}: لا يمكن مقارنة أرقامهما.',
    hint: 'قارن بين مصنفين بعملة واحدة.',
  },
  'comparison-unproved': {
    title: 'فروق لا تتطابق مجاميعها',
    message:
      'تغير الرقم {figure} بمقدار {difference, number}، أما الصفوف التي يستند إليها فتغيرت بمقدار {explained, number}.',
    hint: 'لا تعتمد على هذه المقارنة؛ فهذا خطأ في Addendum.',
  },
  'document-figure-changed': {
    title: 'أرقام غُيّرت',
    message: '{figure, select, blank {ينبغي} other {{figure}: ينبغي}} أن يكون {expected}، لكنه {found}.',
    hint: 'صحّح الوثيقة، أو صحّح المصنف وأعد إعداد الوثيقة.',
  },
  'document-figure-missing': {
    title: 'أرقام ناقصة',
    message: '{figure, select, blank {رقم ناقص} other {{figure} ناقص}}: {expected}.',
    hint: 'أعده إلى مكانه أو أعد إعداد الوثيقة.',
  },
  'document-number-unaccounted': {
    title: 'أعداد لا يفسرها أي رقم',
    message: 'العدد {found} لا يستند إلى أي شيء في المصنف.',
    hint: 'احذفه أو تحقق من مصدره.',
  },
  'document-title-changed': {
    title: 'عناوين غُيّرت',
    message:
      '{expected, select, blank {أُضيف هذا: "{found}"} other {ينبغي أن يكون النص "{expected}"، {found, select, blank {لكنه ناقص} other {لكنه "{found}"}}}}.',
    hint: 'صحّح الوثيقة أو العنوان في المصنف.',
  },
  'document-reworded': {
    title: 'نص أعيدت صياغته',
    message: '{expected, select, blank {أُضيف} other {"{expected}"}}{found, select, blank { حُذف} other { ← "{found}"}}.',
    hint: 'تأكد من أن المعنى لم يتغير.',
  },
  'document-meaning-changed': {
    title: 'نص تغيّر معناه',
    message:
      '{expected, select, blank {أُضيف هذا: "{found}"} other {ينبغي أن يرد "{expected}"، {found, select, blank {لكنه لم يعد واردا} other {لكن الوارد "{found}"}}}}.',
    hint: 'أعد النص إلى ما كان عليه، أو صحّح المصنف وأنشئ الوثيقة من جديد.',
  },
  'document-field-changes': {
    title: 'حقل سيُطبع على نحو آخر',
    message: 'الحقل {instruction} مطبوع "{found}"، وسيصبح "{becomes}" عند تحديث الحقول.',
    hint: 'صحّح تعليمة الحقل، أو حدّث الحقول كلها وراجع أرقام الجداول والأشكال.',
  },
  'document-misplaced': {
    title: 'نص في غير موضعه',
    message: '"{found}" ليس في موضعه: {beside, select, blank {مع جدوله} other {"{beside}"}}.',
    hint: 'أعده إلى موضعه، أو أنشئ الوثيقة من جديد.',
  },
  'document-partial': {
    title: 'وثائق تتضمن بعض الجداول',
    message: 'عدد الجداول في الوثيقة {count, number} من أصل {total, number}؛ ولم يقارن غيرها.',
    hint: 'قارن الوثيقة كاملة قبل إرسالها.',
  },
  'workbook-uncalculated': {
    title: 'مصنفات لم تُحسب',
    message:
      '{count, plural, zero {لا صيغ بلا قيمة} one {صيغة واحدة لا تتضمن قيمة} two {صيغتان لا تتضمنان قيمة} few {# صيغ لا تتضمن قيمة} many {# صيغة لا تتضمن قيمة} other {# صيغة لا تتضمن قيمة}}؛ فقد حُفظ الملف دون حسابه.',
    hint: 'افتحه في Excel واتركه حتى يُحسب ثم احفظه وقارنه من جديد.',
  },
  'document-total-differs': {
    title: 'مجاميع في الوثيقة لا تتطابق',
    message: '{figure} هو {stated, number}، أما مجموع الأرقام الواردة في الجدول فهو {computed, number}.',
    hint: 'صحّح أرقام الجدول.',
  },
  'document-digits-reversed': {
    title: 'مجموعات أرقام معكوسة الترتيب',
    message: 'كُتب الرقم {expected} على هذا النحو: {found}.',
    hint: 'اكتبه من أول خانة إلى آخرها.',
  },
  'document-tracked': {
    title: 'تعديلات متعقبة',
    message:
      '{count, plural, zero {لم تُقرأ أي تعديلات متعقبة} one {قُرئ تعديل متعقب واحد على أنه مقبول} two {قُرئ تعديلان متعقبان على أنهما مقبولان} few {قُرئت # تعديلات متعقبة على أنها مقبولة} many {قُرئ # تعديلا متعقبا على أنه مقبول} other {قُرئ # تعديل متعقب على أنه مقبول}}.',
    hint: 'اقبل التعديلات أو ارفضها قبل إرسال الوثيقة.',
  },
  'document-languages-differ': {
    title: 'أرقام تختلف بين اللغات',
    message: '{figure} ليس واحدا في جميع الوثائق: {values}.',
    hint: 'صحّح الوثيقة المختلفة.',
  },
  'document-inputs-changed': {
    title: 'ملفات تغيرت منذ إعداد الوثيقة',
    message: 'تغيرت الملفات التالية منذ إعداد الوثيقة: {files}.',
    hint: 'أعد إعداد الوثيقة أو اذكر الملفات التي أُعدت منها.',
  },
  'document-edited': {
    title: 'وثائق عُدّلت منذ إعدادها',
    message: 'عُدّلت الوثيقة منذ إعدادها؛ وربما تغيرت أرقامها.',
    hint: 'قارنها بالمصنف: addendum verify.',
  },
  'document-formula-lost': {
    title: 'صيغ استُبدلت',
    message: 'توجد هنا قيمة في موضع صيغة.',
    hint: 'أعد كتابة annex.xlsx.',
  },
  'file-not-document': {
    title: 'ملفات ليست وثائق',
    message: 'هذه ليست وثيقة يمكن إعادة قراءتها{found, select, blank {} other { ({found})}}.',
    hint: 'اذكر ملفا بصيغة .docx أو .xlsx كتبه Addendum، بجانب وثيقة JSON الخاصة به أو مع التاريخ (--as-at) الذي أُعد له.',
  },
} satisfies SomeDiagnosticTexts;
