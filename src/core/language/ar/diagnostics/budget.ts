/** Arabic: what findings on estimates from unit costs, shares and contributions are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const BUDGET = {
  'unit-cost-missing': {
    title: 'تكاليف وحدة ناقصة',
    message: 'ليس للعنصر {item} تكلفة وحدة في {day, date}، وهو اليوم الأول للاجتماع {meeting}.',
    hint: 'أضف التكلفة إلى تكاليف الوحدة بتاريخ بدء غير لاحق.',
  },
  'unit-cost-doubled': {
    title: 'تكاليف وحدة مكررة',
    message:
      'للعنصر {item} تكلفتا وحدة اعتبارا من {day, select, blank {البداية} other {{day, date}}}؛ واستُخدمت الأولى.',
    hint: 'احذف إحداهما أو صحّح تاريخ بدئها.',
  },
  'volume-factor-missing': {
    title: 'أحجام ينقصها عامل',
    message: 'يُضرب العنصر {item} في: {factors}، وهو فارغ هنا. ولم يُحتسب الصف.',
    hint: 'املأ العامل؛ فالصفر كمية أيضا.',
  },
  'volume-factor-extra': {
    title: 'أحجام فيها عامل زائد',
    message: 'لا يُضرب العنصر {item} في: {factors}، وهو مملوء هنا. ولم يُحتسب الصف.',
    hint: 'أفرغ الخلية، أو أضف العامل إلى العنصر في تكاليف الوحدة.',
  },
  'volume-negative': {
    title: 'أحجام سالبة',
    message: '{factor}: {found}، أي أقل من الصفر. ولم يُحتسب الصف.',
    hint: 'أدخل صفرا أو أكثر.',
  },
  'volume-line-computed': {
    title: 'أحجام لبند محسوب',
    message: 'يُحسب البند {line} من بنود أخرى ولا أحجام له. ولم يُحتسب الصف.',
    hint: 'احذف الصف، أو اجعل البند مباشرا.',
  },
  'base-circular': {
    title: 'بنود يتوقف بعضها على بعض',
    message: 'تُحسب البنود {lines} أحدها من الآخر. ولم تدخل في التقدير.',
    hint: 'صحّح "الأساس" بحيث لا يتوقف أي بند على نفسه.',
  },
  'rates-day-missing': {
    title: 'لا تاريخ لأسعار الصرف',
    message: 'تكلفة وحدة بعملة {currency}، ولم يُذكر تاريخ سعر صرفها.',
    hint: 'أدخل "أسعار الصرف في تاريخ" في ورقة الإعدادات، أو --as-at في سطر الأوامر.',
  },
  'volume-zero': {
    title: 'كميات معدومة',
    message: '{meeting}، {line}: كمية العنصر {item} صفر.',
    hint: 'لا يلزم اتخاذ أي إجراء إذا كان ذلك مقصودا.',
  },
  'volume-actual-missing': {
    title: 'كميات مستخدمة غير مذكورة',
    message: '{meeting}، {line}: لم يُذكر المستخدم من {items}، فلم يُقسم الفرق إلى حجم وسعر.',
    hint: 'أضف إلى أحجام العمل صفا بنسخة "المستخدم"؛ واكتب صفرا إن لم يُستخدم شيء.',
  },
  'estimate-differs-from-volumes': {
    title: 'تقديرات تختلف عن أحجامها',
    message:
      '{meeting}، {line}: التقدير هو {stated, number}، لكن أحجام العمل وتكاليف الوحدة تعطي {computed, number}؛ والفرق {difference, number}.',
    hint: 'لا يلزم اتخاذ أي إجراء إذا عُدّل التقدير يدويا؛ وإلا فأعد إعداده.',
  },
  'suggestion-few': {
    title: 'اقتراحات من اجتماعات قليلة',
    message:
      'الاقتراحات الخاصة بالاجتماع {meeting} مأخوذة من {count, plural, zero {لا اجتماعات سابقة} one {اجتماع سابق واحد} two {اجتماعين سابقين} few {# اجتماعات سابقة} many {# اجتماعا سابقا} other {# اجتماع سابق}}؛ وثلاثة على الأقل أدل.',
    hint: 'أضف ملفات من سنوات سابقة، أو خذ الاقتراحات بحذر.',
  },
  'volume-unusual': {
    title: 'كميات غير معتادة',
    message: '{meeting}، {line}: كمية العنصر {item} هي {found}؛ واستخدمت الاجتماعات السابقة من {least} إلى {most}.',
    hint: 'تحقق من أحجام العمل.',
  },
  'instrument-missing': {
    title: 'اجتماعات بلا صك',
    message:
      '{meeting}: {instrument, select, blank {لا صك له} other {ينعقد بموجب "{instrument}" ولا طرف فيه في ورقة الأطراف}}، فلا يُعرف من يدفع.',
    hint: 'املأ "الصك" في ورقة الاجتماعات كما يرد في ورقة الأطراف.',
  },
  'scale-rate-missing': {
    title: 'دول بلا نصيب مقرر',
    message:
      '{meeting}: {count, plural, zero {لا دول دافعة بلا نصيب} one {دولة دافعة واحدة بلا نصيب} two {دولتان دافعتان بلا نصيب} few {# دول دافعة بلا نصيب} many {# دولة دافعة بلا نصيب} other {# دولة دافعة بلا نصيب}} في جدول الأنصبة لسنة {year}: {states}.',
    hint: 'أضف الأنصبة إلى جدول الأنصبة، أو بيّن في "سنة جدول الأنصبة" (في ورقة الاجتماعات أو الإعدادات) أي جدول ينطبق؛ ويُكتب النصيب المعدوم 0.',
  },
  'scale-doubled': {
    title: 'نصيبان لسنة واحدة',
    message: 'لدى {state} نصيبان في جدول الأنصبة لسنة {year}؛ واستُخدم الأول.',
    hint: 'املأ "إلى سنة" في الصف الأقدم، أو احذف أحد الصفين.',
  },
  'scale-sum-zero': {
    title: 'لا أساس للتقسيم',
    message: '{meeting}: مجموع أنصبة الدول الدافعة في جدول الأنصبة لسنة {year} صفر.',
    hint: 'تحقق من الأطراف والمشاركين وجدول الأنصبة.',
  },
  'share-limits-impossible': {
    title: 'حدود يتعذر التقيد بها',
    message: '{meeting}: لا يمكن في إطار الحدين الأدنى والأقصى أن تبلغ الأنصبة 100 في المائة.',
    hint: 'صحّح الحدود في الإعدادات أو في جدول الأنصبة.',
  },
  'scale-sum-over': {
    title: 'جداول أنصبة يتجاوز مجموعها الحد',
    message: 'مجموع الأنصبة في جدول الأنصبة لسنة {year} هو {sum} في المائة.',
    hint: 'ابحث عن جدولين في جدول واحد، أو عن خطأ.',
  },
  'participant-party': {
    title: 'أطراف مدرجة بوصفها مشاركة',
    message: 'الدولة {state} طرف ومدرجة أيضا بوصفها مشاركة في {meeting}؛ وهي تدفع مرة واحدة.',
    hint: 'لا يلزم اتخاذ أي إجراء؛ ويجوز حذف الصف.',
  },
  'share-unestimated': {
    title: 'اجتماعات بلا تقديرات توزَّع',
    message: 'ليس للاجتماع {meeting} تقديرات توزَّع.',
    hint: 'أدخل تقديراته في ورقة التقديرات. ويكتب "addendum estimate --out" ما ينتج من الأحجام صفوفا تُنسخ إليها.',
  },
  'share-nil': {
    title: 'أنصبة معدومة',
    message:
      '{meeting}: نصيب {count, plural, zero {لا دولة} one {دولة واحدة} two {دولتين} few {# دول} many {# دولة} other {# دولة}} معدوم: {states}.',
    hint: 'لا يلزم اتخاذ أي إجراء؛ ولا تُكتب فاتورة.',
  },
  'invoice-differs': {
    title: 'فواتير تختلف عن النصيب',
    message:
      '{meeting}، {state}: صدرت فواتير بمبلغ {stated, number}، لكن النصيب الآن {computed, number}؛ والفرق {difference, number}.',
    hint: 'أصدر فاتورة منقحة، أو اترك الأمر للتسوية النهائية.',
  },
  'invoice-not-payer': {
    title: 'فواتير إلى دول لا تدفع',
    message: 'صدرت فاتورة إلى {state} عن {meeting}، لكنها ليست الآن من الدول الدافعة.',
    hint: 'تحقق من الأطراف والمشاركين، أو صحّح الفاتورة.',
  },
  'payer-not-invoiced': {
    title: 'دول دافعة بلا فاتورة',
    message:
      '{meeting}: {count, plural, zero {لا دول دافعة بلا فاتورة} one {دولة دافعة واحدة بلا فاتورة} two {دولتان دافعتان بلا فاتورة} few {# دول دافعة بلا فاتورة} many {# دولة دافعة بلا فاتورة} other {# دولة دافعة بلا فاتورة}}: {states}.',
    hint: 'أصدر الفواتير الناقصة.',
  },
  'invoice-doubled': {
    title: 'فواتير مكررة',
    message:
      '{meeting}، {state}: {number, select, blank {فاتورتان من النوع نفسه وبالمبلغ نفسه والتاريخ نفسه} other {فاتورتان تحملان الرقم {number}}}. واحتُسبت كلتاهما.',
    hint: 'احذف إحداهما، أو صحّح رقمها أو تاريخها.',
  },
  'invoice-sign': {
    title: 'فواتير بإشارة خاطئة',
    message:
      '{kind, select, estimate {فاتورة على أساس التقدير سالبة: {amount, number}.} other {مبلغ مشطوب موجب: {amount, number}.}} واحتُسبت كما هي.',
    hint: 'صحّح الإشارة؛ فالأرصدة الدائنة تنقيح أو تسوية نهائية أو تصويب، والمشطوب سالب.',
  },
  'write-off-over': {
    title: 'شطب يتجاوز غير المسدد',
    message: '{meeting}، {state}: شُطب {amount, number}، ولم يكن غير المسدد إلا {outstanding, number}.',
    hint: 'صحّح المبلغ المشطوب، أو المقبوضات السابقة له.',
  },
  'final-not-closed': {
    title: 'تسويات نهائية قبل الإقفال',
    message:
      '{meeting}: التكلفة النهائية غير معروفة{day, select, blank {؛ فالحسابات لم تُقفل} other {؛ فتاريخ الإقفال {day, date}، أو الأرقام مؤقتة}}.',
    hint: 'انتظر إقفال الحسابات؛ ثم املأ تاريخ الإقفال واجعل الأرقام نهائية.',
  },
  'final-unmatched': {
    title: 'تسويات نهائية مع نفقات غير مطابقة',
    message:
      '{meeting}: {count, plural, zero {لا نفقات} one {نفقة واحدة} two {نفقتان} few {# نفقات} many {# نفقة} other {# نفقة}} في {year} بمبلغ {amount, number} بلا اجتماع أو بند؛ فقد لا تكون التكلفة النهائية كاملة.',
    hint: 'خصّص هذه النفقات لاجتماع وبند.',
  },
  'receipt-state-missing': {
    title: 'مقبوضات بلا دولة',
    message: 'مقبوضات بمبلغ {amount, number} بلا دولة. ولم تُحتسب.',
    hint: 'أدخل الدولة، أو النوع "طوعي".',
  },
  'receipt-unassigned': {
    title: 'مقبوضات غير مخصصة',
    message: '{state}: مقبوضات بمبلغ {amount, number} لا تسمي اجتماعا، وتبقى على حدة.',
    hint: 'اسأل عن الغرض منها وأدخل الاجتماع؛ صف لكل اجتماع.',
  },
  'receipt-uninvoiced': {
    title: 'مقبوضات بلا فاتورة',
    message: '{meeting}، {state}: قُبض {amount, number}، ولم تصدر أي فاتورة.',
    hint: 'تحقق من الاجتماع والدولة، أو أصدر الفاتورة.',
  },
  'receipt-over': {
    title: 'مقبوضات تتجاوز المقرر',
    message: '{meeting}، {state}: قُبض {received, number} والمقرر {assessed, number}؛ والباقي رصيد دائن.',
    hint: 'رُدّه، أو حوّله إلى اجتماع آخر وفق رغبة الدولة.',
  },
  'receipt-doubled': {
    title: 'مقبوضات مكررة',
    message:
      '{state}: {document, select, blank {مقبوضتان بالتاريخ والاجتماع والمبلغ نفسه} other {مقبوضتان لاجتماع واحد تحملان الوثيقة {document}}}. واحتُسبت كلتاهما.',
    hint: 'احذف إحداهما إذا كانتا دفعة واحدة.',
  },
  'transfer-unbalanced': {
    title: 'تحويلات غير متوازنة',
    message:
      '{state}: مجموع التحويلات {document, select, blank {التي بلا وثيقة} other {بموجب {document}}} هو {amount, number} لا صفر.',
    hint: 'اجعل لكل تحويل صفين بوثيقة واحدة: ما يخرج من اجتماع وما يدخل إلى آخر.',
  },
  'refund-over': {
    title: 'مبالغ مردودة تتجاوز الرصيد',
    message: '{meeting}، {state}: رُدّ {amount, number}، وكان الرصيد الدائن في ذلك اليوم {credit, number}.',
    hint: 'تحقق من المبلغ المردود ومن المقبوضات السابقة له.',
  },
  'receipt-later': {
    title: 'مقبوضات بعد تاريخ الأرقام',
    message:
      '{count, plural, zero {لا مقبوضات} one {مقبوضة واحدة} two {مقبوضتان} few {# مقبوضات} many {# مقبوضة} other {# مقبوضة}} بمبلغ {amount, number} بعد {day, date} غير محتسبة.',
    hint: 'لا يلزم اتخاذ أي إجراء؛ وتُحتسب في تاريخ لاحق.',
  },
  'invoice-later': {
    title: 'فواتير بعد تاريخ الأرقام',
    message:
      '{count, plural, zero {لا فواتير} one {فاتورة واحدة} two {فاتورتان} few {# فواتير} many {# فاتورة} other {# فاتورة}} بمبلغ {amount, number} صدرت بعد {day, date} غير محتسبة.',
    hint: 'لا يلزم اتخاذ أي إجراء؛ وتُحتسب في تاريخ لاحق.',
  },
  'meeting-not-funded': {
    title: 'اجتماعات لم تموَّل في الموعد',
    message: '{meeting}: كان المطلوب في {day, date} {required, number} والمتاح {cash, number}؛ والنقص {short, number}.',
    hint: 'اكتب إلى الدول المدينة، أو قرر هل ينعقد الاجتماع.',
  },
  'meeting-cancelled-invoiced': {
    title: 'اجتماعات ملغاة ذات فواتير',
    message:
      'أُلغي {meeting}، وليس لعدد {count, plural, zero {لا فواتير} one {فاتورة واحدة} two {فاتورتين} few {# فواتير} many {# فاتورة} other {# فاتورة}} على أساس تقديره تسوية نهائية.',
    hint: 'أصدر التسويات النهائية بعد إقفال الحسابات.',
  },
  'notice-written-before': {
    title: 'دول سبقت مراسلتها بشأن اجتماع',
    message:
      '{count, plural, zero {لم تسبق مراسلة أي دولة} one {سبقت مراسلة دولة واحدة} two {سبقت مراسلة دولتين} few {سبقت مراسلة # دول} many {سبقت مراسلة # دولة} other {سبقت مراسلة # دولة}} بشأن {meeting} منذ آخر فاتورة، ولم تُعدّ أي رسالة جديدة: {states}.',
    hint: 'أضف --again لمراسلتها من جديد.',
  },
} as const satisfies SomeDiagnosticTexts;
