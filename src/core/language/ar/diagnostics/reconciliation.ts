/** Arabic: what findings on references, rates, the reconciliation and the annex are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const RECONCILIATION = {
  'meeting-unknown': {
    title: 'اجتماعات غير معروفة',
    message: 'لا يوجد اجتماع رمزه "{code}".{near, select, blank {} other { وأقرب الرموز إليه "{near}".}}',
    hint: 'صحّح الرمز، أو أضف الاجتماع إلى ورقة الاجتماعات.',
  },
  'line-unknown': {
    title: 'بنود ميزانية غير معروفة',
    message: 'لا يوجد بند ميزانية رمزه "{code}".{near, select, blank {} other { وأقرب الرموز إليه "{near}".}}',
    hint: 'صحّح الرمز، أو أضف البند إلى ورقة بنود الميزانية.',
  },
  'currency-unknown': {
    title: 'عملات غير معروفة',
    message: '"{code}" ليس عملة معروفة.',
    hint: 'أدخل الحروف الثلاثة لرمز العملة، مثل USD أو CHF.',
  },
  'currency-missing': {
    title: 'عملة مفترضة',
    message: 'العملة غير محددة؛ وافتُرضت {currency}.',
    hint: 'حدد العملة إذا كانت غيرها.',
  },
  'rate-missing': {
    title: 'أسعار صرف ناقصة',
    message: 'لا يوجد سعر صرف للعملة {currency} في {day, date}.',
    hint: 'أضف السعر إلى ورقة أسعار الصرف، أو أدخل المبلغ بدولارات الولايات المتحدة.',
  },
  'rate-undated': {
    title: 'تحويلات بلا تاريخ',
    message: 'يتعذر تحويل المبلغ بعملة {currency}: تاريخ القيد ناقص.',
    hint: 'أدخل تاريخ القيد أو السعر أو المبلغ بدولارات الولايات المتحدة.',
  },
  'rate-of-period': {
    title: 'أسعار صرف تتغير خلال الشهر',
    message: 'بين {from, date} و{to, date} يتغير سعر صرف {currency}، ولا يُذكر في أي يوم يُحوَّل هذا المبلغ.',
    hint: 'أدخل في ورقة الإعدادات: سعر صرف الأشهر = اليوم الأخير (أو = اليوم الأول).',
  },
  'rate-invalid': {
    title: 'أسعار صرف غير صالحة',
    message: '"{found}" ليس سعر صرف.',
    hint: 'أدخل عدد الوحدات لكل دولار رقما أكبر من الصفر.',
  },
  'rate-dollar-not-one': {
    title: 'أسعار صرف مقابل عملة أخرى',
    message: 'سعر دولار الولايات المتحدة {rate, number} وليس 1: يبدو أن الأسعار مقابل عملة أخرى.',
    hint: 'أدخل عدد وحدات كل عملة لكل دولار من دولارات الولايات المتحدة.',
  },
  'rate-without-currency': {
    title: 'أسعار صرف إلى جانب مبالغ بلا عملة',
    message:
      'السعر {rate, number} مذكور إلى جانب المبلغ، ولا شيء يبيّن العملة الأخرى التي ورد بها المبلغ؛ وقد قُرئ بعملة {currency}. إذا كان ذلك صحيحا فأدخل في ورقة الإعدادات: {setting} = 1 {currency}؛ وإلا فضع رمز العملة مكان {currency}.',
    hint: 'أضف عمود "العملة"، أو أدخل هذا الصف في ورقة الإعدادات.',
  },
  'rate-doubled': {
    title: 'سعران ليوم واحد',
    message: 'يوجد سعرا صرف للعملة {currency} اعتبارا من {day, date}.',
    hint: 'أبقِ السعر الساري.',
  },
  'rate-inverted': {
    title: 'أسعار صرف مقلوبة',
    message:
      'يبدو أن السعر {rate, number} للعملة {currency} يبيّن عدد الدولارات لكل وحدة؛ ومن الأسعار الأخرى المذكورة {other, number}.',
    hint: 'أدخل عدد وحدات العملة لكل دولار من دولارات الولايات المتحدة.',
  },
  'rate-jump': {
    title: 'تغيرات مفاجئة في السعر',
    message: 'يتغير سعر العملة {currency} من {other, number} إلى {rate, number}، أي بنسبة {percent, number} في المائة.',
    hint: 'تحقق من السعر في مصدره.',
  },
  'rate-contradicts': {
    title: 'مبالغ تناقض سعرها',
    message:
      'المبلغ بالدولارات هو {stated, number}، لكنه {computed, number} بحسب السعر المذكور؛ والفرق {difference, number}.',
    hint: 'صحّح السعر أو المبلغ بالدولارات. وقد استُخدم المبلغ المذكور.',
  },
  'dollars-differ': {
    title: 'مبالغ بالدولار لا تتطابق',
    message: 'المبلغ {amount, number} من دولارات الولايات المتحدة، لكن عمود الدولارات يبين {stated, number}.',
    hint: 'صحّح أحدهما، أو أدخل عملة المبلغ.',
  },
  'dollars-zero': {
    title: 'صفر من الدولارات بجانب مبلغ',
    message: 'المبلغ {amount, number} {currency}، لكن المبلغ بالدولارات 0.',
    hint: 'أدخل المبلغ بالدولارات، أو أفرغ خليته ليُستخدم سعر الصرف.',
  },
  'dollars-against-table': {
    title: 'مبالغ بالدولارات تخالف ورقة أسعار الصرف',
    message:
      '{count, plural, zero {لا مبالغ بعملة {currency}} one {مبلغ واحد بعملة {currency}} two {مبلغان بعملة {currency}} few {# مبالغ بعملة {currency}} many {# مبلغا بعملة {currency}} other {# مبلغ بعملة {currency}}}: القيمة المذكورة بالدولارات {stated, number}، والقيمة المحسوبة بحسب ورقة أسعار الصرف {computed, number}؛ والفرق {difference, number}.',
    hint: 'تحقق من المبالغ بالدولارات ومن الأسعار. وقد استُخدمت المبالغ المذكورة.',
  },
  'mapping-unknown-column': {
    title: 'قواعد ربط لعمود غير معروف',
    message: '"{found}" ليس عمودا يمكن استخدامه في الربط. والأعمدة الممكنة: {known}.',
    hint: 'صحّح العمود.',
  },
  'mapping-doubled': {
    title: 'قواعد ربط واردة مرتين',
    message: 'للقيمة "{value}" أكثر من قاعدة ربط بلا حصص.',
    hint: 'أبقِ واحدة، أو حدد لكل منها حصة.',
  },
  'mapping-shares': {
    title: 'حصص لا يساوي مجموعها 1',
    message: 'مجموع حصص "{value}" هو {sum, number} لا 1؛ ولم تُوزَّع النفقة.',
    hint: 'صحّح الحصص.',
  },
  'mapping-unused': {
    title: 'قواعد ربط لم تُستخدم',
    message: 'لم تحتج أي نفقة إلى قاعدة ربط القيمة "{value}".',
    hint: 'تحقق من القيمة أو احذف القاعدة.',
  },
  'year-missing': {
    title: 'سنة التقرير غير معروفة',
    message:
      'السنة المشمولة بالتقرير غير محددة{years, select, blank {} other {، والاجتماعات تقع في عدة سنوات: {years}}}.',
    hint: 'حدد السنة المشمولة بالتقرير في ورقة الإعدادات.',
  },
  'year-assumed': {
    title: 'سنة تقرير مفترضة',
    message: 'السنة المشمولة بالتقرير غير محددة؛ وافتُرضت {year}، وهي سنة جميع الاجتماعات.',
    hint: 'حدد السنة المشمولة بالتقرير في ورقة الإعدادات.',
  },
  'meeting-other-year': {
    title: 'اجتماعات سنوات أخرى',
    message: 'يقع الاجتماع {code} في عام {year} ولا يرد في المرفق.',
    hint: 'لا يلزم اتخاذ أي إجراء، ما لم تكن تواريخه خاطئة.',
  },
  'meeting-unestimated': {
    title: 'اجتماعات بلا تكاليف مقدرة',
    message: 'ليست للاجتماع {code} تكاليف مقدرة.',
    hint: 'أضف تكاليفه المقدرة: فالمرفق يجب أن يشمل جميع الاجتماعات.',
  },
  'meeting-unspent': {
    title: 'اجتماعات بلا نفقات',
    message: 'ليست للاجتماع {code} أي نفقات.',
    hint: 'تحقق من أن جميع نفقاته قُيدت ورُبطت به.',
  },
  'meeting-not-held': {
    title: 'اجتماعات لم تُعقد',
    message:
      '{status, select, cancelled {أُلغي الاجتماع {code}} postponed {أُجّل الاجتماع {code}} other {لم يُعقد الاجتماع {code}}}.',
    hint: 'تحقق مما إذا كان ينبغي أن ترد أرقامه في المرفق.',
  },
  'meeting-end-before-start': {
    title: 'اجتماعات تنتهي قبل بدايتها',
    message: 'يبدأ الاجتماع {code} في {start, date} لكنه ينتهي في {end, date}.',
    hint: 'صحّح التاريخين.',
  },
  'estimate-version-tied': {
    title: 'نسخ تقديرات متساوية المرتبة',
    message:
      'لا يمكن التمييز بتاريخ الاعتماد بين النسختين "{version}" و"{other}" من التكاليف المقدرة للاجتماع {meeting}.',
    hint: 'أدخل تاريخ الاعتماد، أو اختر النسخة في ورقة الإعدادات.',
  },
  'estimate-version-unknown': {
    title: 'نسخة تقديرات غير موجودة',
    message: 'ليست للتكاليف المقدرة للاجتماع {meeting} نسخة باسم "{version}".',
    hint: 'صحّح نسخة التقديرات في ورقة الإعدادات، أو أضف النسخة.',
  },
  'estimate-not-adopted': {
    title: 'تكاليف مقدرة غير معتمدة',
    message: 'لم تُعتمد أي تكاليف مقدرة للاجتماع {meeting}.',
    hint: 'أضف التكاليف المقدرة المعتمدة، أو حدد أن إحدى نسخها معتمدة.',
  },
  'estimate-superseded': {
    title: 'تكاليف مقدرة نُقّحت لاحقا',
    message:
      'النسخة المقارنة للاجتماع {meeting} هي "{version}"، لكن النسخة "{later}" أحدث منها{day, select, blank {} other { ({day, date})}}.',
    hint: 'تحقق من النسخة التي ينبغي مقارنتها في المرفق.',
  },
  'estimate-added-up': {
    title: 'تكاليف مقدرة جُمعت',
    message:
      '{count, plural, zero {لم يُجمع أي صف للتكاليف المقدرة: {meeting}، {line}.} one {أُخذ صف واحد للتكاليف المقدرة: {meeting}، {line}.} two {جُمع صفان للتكاليف المقدرة: {meeting}، {line}.} few {جُمعت # صفوف للتكاليف المقدرة: {meeting}، {line}.} many {جُمع # صفا للتكاليف المقدرة: {meeting}، {line}.} other {جُمع # صف للتكاليف المقدرة: {meeting}، {line}.}}',
    hint: 'تحقق من عدم تكرار أي منها.',
  },
  'estimate-doubled': {
    title: 'تقديرات واردة مرتين',
    message: 'يرد التقدير البالغ {amount, number} مرتين في صفين متماثلين في كل شيء (انظر {other}). وقد احتُسب كلاهما.',
    hint: 'إذا كان أحدهما تكرارا فاحذفه أو صحّح مبلغه إلى 0؛ أما المبلغ الفارغ فيُعدّ ناقصا.',
  },
  'estimate-negative': {
    title: 'تكاليف مقدرة سالبة',
    message: 'المبلغ المقدر سالب: {amount, number}.',
    hint: 'تحقق من الإشارة.',
  },
  'expenditure-unmatched': {
    title: 'نفقات غير مرتبطة',
    message:
      '{reason, select, meeting_missing {الاجتماع غير محدد{found, select, blank {} other { للقيمة "{found}"}}} meeting_unknown {لا يوجد اجتماع رمزه "{found}"} line_missing {بند الميزانية غير محدد{found, select, blank {} other { للقيمة "{found}"}}} line_unknown {لا يوجد بند ميزانية رمزه "{found}"} mapping_shares {مجموع حصص "{found}" لا يساوي 1} other {لا مكان للقيمة "{found}"}}: {count, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفا} other {# صف}}، {count, plural, zero {بمبلغ مجموعه} one {بمبلغ قدره} two {بمبلغ مجموعه} few {بمبلغ مجموعه} many {بمبلغ مجموعه} other {بمبلغ مجموعه}} {amount, number}.{near, select, blank {} other { وأقرب الرموز "{near}".}}',
    hint: 'صحّح الرموز أو أضف قاعدة ربط. ويُعرض المبلغ على حدة إلى حين ذلك.',
  },
  'mostly-unmatched': {
    title: 'معظم المبالغ غير مرتبطة',
    message:
      '{count, plural, zero {لم يتعذر ربط أي صف ({amount, number})} one {تعذر ربط صف واحد ({amount, number})} two {تعذر ربط صفين (المجموع {amount, number})} few {تعذر ربط # صفوف (المجموع {amount, number})} many {تعذر ربط # صفا (المجموع {amount, number})} other {تعذر ربط # صف (المجموع {amount, number})}} باجتماع وبند ميزانية، وهذا أكثر مما أمكن ربطه. فقد يرد الرمز مرة واحدة لصفوف عدة، أو بصيغة لا تُعرف.',
    hint: 'أدخل الاجتماع وبند الميزانية في كل صف، أو أضف الرموز إلى ورقة الربط.',
  },
  'sides-far-apart': {
    title: 'تباعد كبير بين التقديرات والنفقات',
    message:
      'حيثما وُجد الطرفان يبلغ أحدهما مائة ضعف الآخر على الأقل: تقديرات {estimate, number} مقابل نفقات {expenditure, number}. وقد تكون إحدى الورقتين بالآلاف أو بعملة أخرى دون أن تبين ذلك. أدخل وحدة تلك الورقة في ورقة الإعدادات، مثلا: {setting} = {unit}؛ أو، إذا كانت مبالغها مقروءة على الوجه الصحيح: {setting} = {currency}.',
    hint: 'صحّح الورقة، أو أدخل هذا الصف في ورقة الإعدادات.',
  },
  'commitment-left-out': {
    title: 'التزامات مستبعدة',
    message: 'الالتزام البالغ {amount, number} غير مدرج في الأرقام النهائية.',
    hint: 'أدخل النفقة النهائية، أو حدد أن الأرقام مؤقتة.',
  },
  'posting-other-year': {
    title: 'قيود خارج السنة',
    message: 'قُيدت نفقة الاجتماع {meeting} في {day, date}، خارج السنة المشمولة بالتقرير.',
    hint: 'تحقق من التاريخ والاجتماع.',
  },
  'posting-doubled': {
    title: 'نفقات مقيدة مرتين',
    message:
      '{document, select, blank {يرد قيد بلا رقم وثيقة مرتين} other {ترد الوثيقة {document} مرتين}} بالمبلغ نفسه، وهو {amount, number}{other, select, blank {} other { (انظر {other})}}. وقد احتُسب كلا القيدين.',
    hint: 'إذا كان أحدهما تكرارا فاحذفه أو صحّح مبلغه إلى 0؛ أما المبلغ الفارغ فيُعدّ ناقصا.',
  },
  'reversal-unmatched': {
    title: 'قيود عكسية بلا مقابل',
    message: 'القيد العكسي البالغ {amount, number} لا يقابله أي قيد.',
    hint: 'ابحث عن القيد الذي يعكسه، أو صحّح المرحلة.',
  },
  'reversal-positive': {
    title: 'قيود عكسية موجبة',
    message: 'القيد العكسي موجب: {amount, number}. وقد احتُسب مبلغا موجبا.',
    hint: 'تحقق من الإشارة.',
  },
  'sign-slip': {
    title: 'إشارات مشكوك فيها',
    message: 'يبلغ مجموع هذا البند لهذا الاجتماع {total, number}، أي دون الصفر، وأدنى مبالغه {amount, number}.',
    hint: 'تحقق من الإشارة.',
  },
  'line-unestimated': {
    title: 'بنود ميزانية أُنفق عليها بلا تقدير',
    message: '{meeting}، {line}: أُنفق مبلغ {amount, number} ولم يُقدَّر أي مبلغ.',
    hint: 'تحقق من البند أو فسّر النفقة.',
  },
  'line-unspent': {
    title: 'بنود ميزانية مقدرة بلا إنفاق',
    message: '{meeting}، {line}: قُدّر مبلغ {amount, number} ولم يُنفق أي مبلغ.',
    hint: 'تحقق من أن جميع النفقات قُيدت، أو قدّم تفسيرا.',
  },
  'support-cost-differs': {
    title: 'تكاليف دعم تختلف عن نسبتها',
    message:
      '{meeting}، {line}: المبلغ هو {stated, number}، لكن النسبة المطبقة على أساسه تعطي {computed, number}؛ والفرق {difference, number}.',
    hint: 'تحقق من النسبة والأساس والمبلغ.',
  },
  'support-base-unknown': {
    title: 'تكاليف دعم غير معروفة الأساس',
    message: 'الأساس "{base}" للبند {line} ليس بند ميزانية ولا جزءا.',
    hint: 'صحّح الأساس في ورقة بنود الميزانية.',
  },
  'line-repeats-parts': {
    title: 'بنود تكرر البنود المندرجة فيها',
    message: 'مبالغ البند {line}، ومجموعها {amount, number}، هي في كل اجتماع مجموع مبالغ {parts}؛ وقد احتُسبت هذه وتلك.',
    hint: 'احذف هذه أو تلك؛ وإذا كانت كلها محتسبة فامنح إعفاء من هذه الملاحظة.',
  },
  'meeting-repeats-others': {
    title: 'اجتماعات تكرر سائر الاجتماعات',
    message:
      'مبالغ {meeting}، ومجموعها {amount, number}، هي في كل بند مجموع مبالغ سائر الاجتماعات؛ وقد احتُسبت إضافة إليها.',
    hint: 'احذفها إذا كانت مجاميع؛ وإذا كانت محتسبة فامنح إعفاء من هذه الملاحظة.',
  },
  'total-differs': {
    title: 'مجاميع غير صحيحة',
    message:
      'المبلغ المذكور في "{label}" هو {stated, number}، لكن مجموع صفوفه {computed, number}؛ والفرق {difference, number}.',
    hint: 'صحّح المجموع أو الصفوف.',
  },
  'total-left-out': {
    title: 'مجاميع لم تُحتسب',
    message: '"{label}" ({amount, number}) مجموع؛ وقد جرى التحقق منه ولم يُحتسب.',
    hint: 'لا يلزم اتخاذ أي إجراء.',
  },
  'variance-unexplained': {
    title: 'فروق كبيرة بلا تفسير',
    message:
      '{meeting}{line, select, blank {} other {، {line}}}: الفرق {variance, number}{percent, select, blank {} other { ({percent, number} في المائة)}} ولم يُفسَّر.',
    hint: 'اذكر السبب في ورقة التفسيرات.',
  },
  'explanation-unused': {
    title: 'تفسيرات لا يقابلها فرق',
    message: 'لا يوجد فرق يحتاج إلى تفسير: {meeting}{line, select, blank {} other {، {line}}}.',
    hint: 'تحقق من الرموز أو احذف التفسير.',
  },
  'control-total-differs': {
    title: 'مجاميع مراقبة غير مطابقة',
    message:
      '{meeting, select, blank {جميع الاجتماعات} other {{meeting}}}، {line, select, blank {جميع البنود} other {{line}}}: مجموع المراقبة {stated, number}، لكن ما قُرئ هو {computed, number}؛ والفرق {difference, number}.',
    hint: 'ابحث عن صفوف ناقصة أو مكررة، أو صحّح مجموع المراقبة.',
  },
  'control-total-unchecked': {
    title: 'مجاميع مراقبة لم يُتحقق منها',
    message:
      '{meeting, select, blank {جميع الاجتماعات} other {{meeting}}}، {line, select, blank {جميع البنود} other {{line}}}: لم يُتحقق من مجموع المراقبة {stated, number}، لأن بعض ما يشمله تعذرت قراءته.',
    hint: 'صحّح الأخطاء المذكورة، فيُتحقق منه عندئذ.',
  },
  'control-total-unknown': {
    title: 'مجاميع مراقبة لرموز غير معروفة',
    message:
      'يشير مجموع المراقبة إلى: {meeting, select, blank {جميع الاجتماعات} other {{meeting}}}، {line, select, blank {جميع البنود} other {{line}}}؛ وأحدهما على الأقل غير معروف.',
    hint: 'صحّح الرمز.',
  },
  'sum-too-large': {
    title: 'مجاميع أكبر مما ينبغي',
    message:
      '{meeting, select, blank {جميع الاجتماعات} other {{meeting}}}، {line, select, blank {جميع البنود} other {{line}}}: المجموع أكبر من أن يكون دقيقا.',
    hint: 'تحقق من المبالغ.',
  },
  'proof-broken': {
    title: 'مجاميع غير متسقة',
    message:
      'مجاميع الورقة "{sheet}" غير متسقة: المقروء {read, number}، والمستخدم {used, number}، والمستبعد {leftOut, number}.',
    hint: 'لا يمكن كتابة أي مرفق؛ يُرجى الإبلاغ عن هذا الخطأ.',
  },
  'waiver-applied': {
    title: 'ملاحظات صُرف النظر عنها',
    message: 'صُرف النظر عن الملاحظة {code}{key, select, blank {} other { فيما يخص {key}}}: {reason}',
    hint: 'لا يلزم اتخاذ أي إجراء.',
  },
  'waiver-lapsed': {
    title: 'إعفاءات سقطت',
    message: 'لم يعد الإعفاء من {code}{key, select, blank {} other { فيما يخص {key}}} ساريا: فقد تغير ما مُنح من أجله.',
    hint: 'أعد النظر في الملاحظة، ثم جدد الإعفاء أو احذفه.',
  },
  'waiver-refused': {
    title: 'إعفاءات غير مسموح بها',
    message: 'لا يجوز الإعفاء من الملاحظة {code}.',
    hint: 'صحّح ما تشير إليه، واحذف الإعفاء.',
  },
  'title-untranslated': {
    title: 'عناوين غير مترجمة',
    message:
      'عنوان {code} ناقص {language, select, fr {بالفرنسية} es {بالإسبانية} ru {بالروسية} ar {بالعربية} zh {بالصينية} other {({language})}}؛ وطُبع بالإنكليزية.',
    hint: 'أضف العنوان بتلك اللغة في العمود العنوان (fr) أو العنوان (es) وما إلى ذلك، أو أجب عنه في ورقة الإعفاءات (الرمز: title-untranslated؛ المفتاح: الرمز واللغة، مثل A1/fr). وإلى أن يتم ذلك تبقى الوثيقة بتلك اللغة مسودة.',
  },
  'document-incomplete': {
    title: 'إعدادات ناقصة للوثيقة',
    message: 'لا تتضمن الوثيقة الإعدادات التالية: {settings}. وتُرك لكل منها فراغ.',
    hint: 'أضف ما ينقص إلى ورقة الإعدادات.',
  },
  'setting-untranslated': {
    title: 'إعدادات غير مترجمة',
    message:
      'نص الإعداد "{setting}" ناقص {language, select, en {بالإنكليزية} fr {بالفرنسية} es {بالإسبانية} ru {بالروسية} ar {بالعربية} zh {بالصينية} other {({language})}}؛ وطُبع كما هو. ففي ورقة الإعدادات، لا نص في صفه في العمود {language, select, en {القيمة} other {القيمة ({language})}}.',
    hint: 'اكتب النص هناك، أو أجب عنه في ورقة الإعفاءات (الرمز: setting-untranslated؛ المفتاح: الإعداد واللغة، مثل Mandate/fr). وإلى أن يتم ذلك تبقى الوثيقة بتلك اللغة مسودة.',
  },
  'term-less-sure': {
    title: 'مصطلحات ينبغي مراجعتها',
    message:
      'مصطلحات غير مؤكدة تماما {language, select, fr {بالفرنسية} es {بالإسبانية} ru {بالروسية} ar {بالعربية} zh {بالصينية} other {({language})}}: {terms}.',
    hint: 'اطلب من مترجم إلى تلك اللغة مراجعتها؛ وما يرد في ورقة المصطلحات يحل محل أي منها.',
  },
  'rounding-adjusted': {
    title: 'أرقام عُدّلت بسبب التقريب',
    message:
      '{count, plural, zero {لم يُعدَّل أي رقم.} one {عُدّل رقم واحد بمقدار وحدة واحدة كي تتطابق الصفوف مع المجاميع؛ وقد وُضعت عليه علامة.} two {عُدّل رقمان بمقدار وحدة واحدة كي تتطابق الصفوف مع المجاميع؛ وقد وُضعت عليهما علامة.} few {عُدّلت # أرقام بمقدار وحدة واحدة كي تتطابق الصفوف مع المجاميع؛ وقد وُضعت عليها علامة.} many {عُدّل # رقما بمقدار وحدة واحدة كي تتطابق الصفوف مع المجاميع؛ وقد وُضعت عليها علامة.} other {عُدّل # رقم بمقدار وحدة واحدة كي تتطابق الصفوف مع المجاميع؛ وقد وُضعت عليها علامة.}}',
    hint: 'لا يلزم اتخاذ أي إجراء؛ فالمبالغ الدقيقة محفوظة.',
  },
} as const satisfies SomeDiagnosticTexts;
