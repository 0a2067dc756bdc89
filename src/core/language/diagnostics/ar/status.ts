/** Arabic: what findings on reporting status are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const STATUS = {
  'as-at-missing': {
    title: 'تاريخ الحالة ناقص',
    message: 'لم يُذكر التاريخ الذي تُعرض الحالة كما هي في حينه.',
    hint: 'اذكر "حتى تاريخ" في ورقة الإعدادات، أو --as-at في سطر الأوامر.',
  },
  'state-unknown': {
    title: 'دول غير معروفة',
    message: 'لا تُعرف دولة باسم "{found}"{near, select, blank {} other {؛ وأقرب الأسماء: {near}}}. واستُبعد الصف.',
    hint: 'صحّح الاسم، أو أضفه إلى الأسماء الأخرى للدولة.',
  },
  'state-ambiguous': {
    title: 'أسماء تشترك فيها عدة دول',
    message: 'قد يعني "{found}": {candidates}. واستُبعد الصف.',
    hint: 'اكتب رمز الدولة المقصودة المكوّن من ثلاثة حروف.',
  },
  'state-unlisted': {
    title: 'دول غير واردة في ورقة الدول',
    message: '"{found}" هي {state}، وهي غير واردة في ورقة الدول. واستُبعد الصف.',
    hint: 'أضف الدولة إلى ورقة الدول.',
  },
  'state-by-name': {
    title: 'دول عُرفت باسم آخر',
    message: 'قُرئ "{found}" على أنه {state}{until, select, blank {} other {؛ وهو اسم سابق استُعمل حتى عام {until}}}.',
    hint: 'لا يلزم اتخاذ أي إجراء، ما لم تكن دولة أخرى هي المقصودة.',
  },
  'instrument-unknown': {
    title: 'صكوك غير معروفة',
    message:
      'لا يوجد بين التزامات الإبلاغ الصك "{code}"{near, select, blank {} other {؛ وأقرب الأسماء: {near}}}. واستُبعد الصف.',
    hint: 'صحّح الاسم، أو أضف الصك إلى التزامات الإبلاغ.',
  },
  'forms-unreadable': {
    title: 'قوائم استمارات لا يمكن قراءتها',
    message: 'لا يمكن قراءة "{found}" على أنه استمارة أو قائمة استمارات. واستُبعد هذا النص.',
    hint: 'اكتب الاستمارات واحدة واحدة، مثل A، B، D، أو في شكل سلسلة متصلة، مثل A إلى D.',
  },
  'due-unreadable': {
    title: 'مواعيد لا يمكن قراءتها',
    message: 'لا يمكن قراءة "{found}" على أنه يوم واحد من أيام السنة. واستُبعد الالتزام.',
    hint: 'اكتب الشهر بالحروف، مثل 31 آذار/مارس.',
  },
  'duty-overlapping': {
    title: 'التزامات عن السنوات نفسها',
    message: 'يسري التزامان بموجب {instrument} في السنة نفسها؛ وأُخذ بالذي يبدأ لاحقا.',
    hint: 'صحّح "من سنة" و"إلى سنة".',
  },
  'duty-missing': {
    title: 'سنوات بلا التزام',
    message: 'لا يسري أي التزام بموجب {instrument} في عام {year}.',
    hint: 'أضف الالتزام، أو اختر سنة أخرى.',
  },
  'party-doubled': {
    title: 'تاريخان لبدء النفاذ',
    message: 'يبدأ نفاذ {instrument} بالنسبة إلى {state} في {day, date} ثم من جديد في {other, date} دون أن ينتهي.',
    hint: 'أبقِ الصف الصحيح، أو املأ العمود "حتى" في الصف الأسبق.',
  },
  'party-until-before-entry': {
    title: 'فترات نفاذ تنتهي قبل أن تبدأ',
    message: 'بالنسبة إلى {state} تسبق النهاية ({until, date}) بدء النفاذ ({entry, date}).',
    hint: 'صحّح أحد التاريخين.',
  },
  'report-doubled': {
    title: 'عدة تقارير عن سنة واحدة',
    message: 'لدى {state} أكثر من تقرير بموجب {instrument} عن عام {year}؛ ويُحتسب أسبقها.',
    hint: 'لا يلزم اتخاذ أي إجراء إذا كانت كلها قد أُرسلت؛ وإلا فصحّح السنة أو احذف أحدها.',
  },
  'report-after-as-at': {
    title: 'تقارير بعد تاريخ الحالة',
    message: 'قُدم التقرير في {day, date}، بعد تاريخ الحالة، ولم يُحتسب.',
    hint: 'لا يلزم اتخاذ أي إجراء.',
  },
  'report-undated': {
    title: 'تقارير بلا تاريخ تقديم',
    message:
      'ليس لتقرير {state} بموجب {instrument} عن عام {year} تاريخ تقديم؛ {uploaded, select, blank {ويُعدّ مقدما بعد الموعد} other {واستُخدم بدلا منه تاريخ التحميل {uploaded, date}}}.',
    hint: 'اذكر تاريخ التقديم.',
  },
  'report-before-entry': {
    title: 'تقارير سابقة لبدء النفاذ',
    message: 'قُدم تقرير {state} بموجب {instrument} في {day, date}، قبل بدء النفاذ في {entry, date}.',
    hint: 'تحقق من التاريخين.',
  },
  'report-uploaded-first': {
    title: 'تقارير حُمّلت قبل تقديمها',
    message: 'حُمّل التقرير في {uploaded, date}، قبل تقديمه في {submitted, date}.',
    hint: 'تحقق من التاريخين.',
  },
  'report-not-uploaded': {
    title: 'تقارير مقدمة غير محمّلة',
    message:
      'بموجب {instrument} عن عام {year} {count, plural, zero {لا تقارير مقدمة غير محمّلة} one {تقرير واحد مقدم غير محمّل} two {تقريران مقدمان غير محمّلين} few {# تقارير مقدمة غير محمّلة} many {# تقريرا مقدما غير محمّل} other {# تقرير مقدم غير محمّل}}: {states}.',
    hint: 'حمّلها، ما لم تكن الدولة قد طلبت عدم نشر تقريرها.',
  },
  'report-not-recorded': {
    title: 'سنوات لم تُسجل تقاريرها',
    message:
      'لا تحتوي ورقة التقارير على أي صف بشأن {instrument} قبل عام {year}؛ وتُعد تقارير السنوات السابقة غير مسجلة.',
    hint: 'إذا كانت الورقة كاملة منذ سنة أخرى فأدخل تلك السنة في الإعداد "التقارير منذ".',
  },
  'report-voluntary': {
    title: 'تقارير طوعية',
    message: 'قدمت {state} تقريرا بموجب {instrument} عن عام {year} دون أن تكون ملزمة به؛ ويُحتسب طوعيا.',
    hint: 'تحقق من بدء النفاذ إذا كان ينبغي أن تكون الدولة ملزمة.',
  },
  'report-without-duty': {
    title: 'تقارير عن سنوات بلا التزام',
    message: 'لا يسري أي التزام بموجب {instrument} في عام {year}؛ ولا يدخل التقرير في أي فئة.',
    hint: 'صحّح السنة، أو أضف الالتزام.',
  },
  'stated-count-differs': {
    title: 'أعداد مذكورة غير متطابقة',
    message:
      'ذُكر "{name}" على أنه {stated, number}؛ والصفوف تعطي {counted, number}.{reason, select, none {} after_as_at { والفرق هو التقارير المقدمة بعد تاريخ الحالة.} doubled { والفرق هو تقارير أخرى للدولة نفسها عن السنة نفسها.} voluntary { والفرق هو التقارير الطوعية.} undated { والفرق هو التقارير التي بلا تاريخ تقديم.} cover_page { والفرق هو التقارير المكونة من صفحة الغلاف فقط.} not_uploaded { والفرق هو التقارير المقدمة غير المحمّلة.} not_public { والفرق هو التقارير غير العلنية.} other {}}',
    hint: 'صحّح العدد في النص، أو صحّح الصفوف.',
  },
  'contact-missing': {
    title: 'دول بلا جهة اتصال',
    message:
      '{count, plural, zero {لا دول تفتقر إلى} one {دولة واحدة ليست لها} two {دولتان ليست لهما} few {# دول ليست لها} many {# دولة ليست لها} other {# دولة ليست لها}} جهة اتصال في ورقة جهات الاتصال ولم تُعدّ أي رسالة: {states}.',
    hint: 'أضف الدولة ومرسلا إليه إلى ورقة جهات الاتصال.',
  },
  'contact-doubled': {
    title: 'عدة جهات اتصال لدولة واحدة',
    message: 'لدى {state} أكثر من جهة اتصال؛ وتوجَّه الرسالة إلى {used}.',
    hint: 'أبقِ الجهة المقصودة، أو حدد لغة كل جهة.',
  },
  'letter-wording-missing': {
    title: 'نص الرسالة ناقص',
    message: 'لا تتضمن ورقة الرسائل النص "{letter}" باللغة "{language}".',
    hint: 'أضف صفا بهذا المفتاح وهذه اللغة إلى ورقة الرسائل.',
  },
  'letter-wording-doubled': {
    title: 'نص مكرر',
    message: 'النص "{letter}" مكرر باللغة "{language}"؛ واستُخدم الصف الأول.',
    hint: 'أبقِ صفا واحدا من الصفين.',
  },
  'letter-hole-unknown': {
    title: 'حقول غير معروفة في رسالة',
    message: '"{hole}" ليس حقلا يمكن ملؤه. الحقول المعروفة: {known}.',
    hint: 'صحّح الاسم بين القوسين المعقوفين؛ ويُكتب القوس المعقوف نفسه مرتين.',
  },
  'letter-hole-empty': {
    title: 'حقول لا قيمة لها',
    message: 'تطلب الرسالة "{letter}" إلى {state} الحقل {hole}، ولا قيمة له.',
    hint: 'املأ الخلية أو احذف الحقل من النص.',
  },
  'letter-part-missing': {
    title: 'رسائل ناقصة الأجزاء',
    message: 'العمود "{column}" فارغ في النص "{letter}" باللغة "{language}".',
    hint: 'املأ الخلية، إلا إذا أُريد للرسالة أن تخلو منه.',
  },
  'letter-written-before': {
    title: 'دول سبقت مراسلتها',
    message:
      '{count, plural, zero {لم تسبق مراسلة أي دولة} one {سبقت مراسلة دولة واحدة} two {سبقت مراسلة دولتين} few {سبقت مراسلة # دول} many {سبقت مراسلة # دولة} other {سبقت مراسلة # دولة}} بشأن {instrument} لعام {year}، ولم تُعدّ أي رسالة جديدة: {states}.',
    hint: 'أضف --again لمراسلتها من جديد.',
  },
  'letter-state-left': {
    title: 'دول لم تعد أطرافا',
    message:
      '{count, plural, zero {لا توجد دولة لم تعد طرفا} one {دولة واحدة لم تعد طرفا} two {دولتان لم تعودا طرفين} few {# دول لم تعد أطرافا} many {# دولة لم تعد طرفا} other {# دولة لم تعد طرفا}} في {instrument} في تاريخ الحالة، ولم تُعدّ أي رسالة: {states}.',
    hint: 'تذكر ورقة الأطراف تاريخ انتهاء الفترة.',
  },
} as const satisfies SomeDiagnosticTexts;
