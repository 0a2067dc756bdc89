import type { DocumentWords } from '../document-words';

/** Numbers from three on; one and two are said by the noun itself. `few` is 3 to 10, `many` 11 to 99, `other` whole hundreds. */
export const DOCUMENTS: DocumentWords = {
  mastheadLanguage: 'en',
  unitedNations: 'الأمم المتحدة',
  distribution: 'Distr.: General',
  ownLanguage: 'Arabic',
  original: 'Original: English',

  sessionOfYear: 'دورة عام {year}',
  placeAndDates: '{place}، {dates}',
  agendaItem: 'البند {number} من جدول الأعمال المؤقت',
  submittedByUnit: 'مقدم من وحدة دعم التنفيذ',
  submittedBy: 'مقدم من: {name}',

  numbersOf: 'الواحد الاثنان الثلاثة الأربعة الخمسة الستة السبعة الثمانية التسعة',
  numbersAt: 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
  numbersOfPostings: 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
  dollars: '{sign}{amount} {whole, plural, few {دولارات} many {دولارا} other {دولار}}', // to confirm with a native reader: the case of one and two dollars (1 دولار، 2 دولار), before which the figure has to stand
  otherCurrency: '{sign}{amount} {currency}',
  difference: '{amount}{rate, select, blank {} other {، أي {rate} في المائة}}',
  meetingsAt:
    '{count, plural, one {اجتماع واحد} two {اجتماعين} few {{number} اجتماعات} many {{number} اجتماعا} other {{number} اجتماع}}',
  moreMeetings:
    '{count, plural, one {اجتماع واحد آخر} two {اجتماعان آخران} few {{number} اجتماعات أخرى} many {{number} اجتماعا آخر} other {{number} اجتماع آخر}}، على النحو المبين في الجدول {table}',

  stop: '.',
  intro:
    'تبين الجداول الواردة أدناه {estimated} و{spent} فيما يتعلق {count, plural, one {{year, select, blank {بالاجتماع} other {باجتماع عام {year}}}} two {{year, select, blank {بالاجتماعين} other {باجتماعي عام {year}}}} other {{large, select, yes {بالاجتماعات الـ {number}} other {بالاجتماعات {number}}}{year, select, blank {} other { لعام {year}}}}}.',
  noMeetings: 'لم يُعقد أي اجتماع{year, select, blank {} other { في عام {year}}}.',
  tables:
    'ويتضمن الجدول {first} موجزا حسب الاجتماع{second, select, blank {} other {، {last, select, blank {ويتضمن الجدول {second}} other {{pair, select, yes {ويتضمن الجدولان {second} و{last}} other {وتتضمن الجداول من {second} إلى {last}}}}} التفاصيل حسب بند الميزانية}}.',
  causes: 'ويبين الجدول {table} ما تعزى إليه الفروق: {list}.',
  causeNames: 'الحجم | السعر | الصرف | التقريب',
  causesAnd: '{list} و{next}',
  causesAndLast: '{list} و{next}',
  overall:
    'وبلغ مجموع {spent} {spentAmount}، في حين بلغ مجموع {estimated} {estimatedAmount}، فكانت النفقات {direction, select, below {أقل} other {أكثر}} من التقديرات بمقدار {difference}.',
  overallEqual: 'وبلغ مجموع {spent} {spentAmount}، وفقا للتقديرات.',
  overallNear: 'وبلغ مجموع {spent} {spentAmount}، بفرق عن مجموع {estimated} يقل عن {unit}.',
  overallNoEstimate: 'وبلغ مجموع {spent} {spentAmount}؛ ولم توضع تقديرات.',
  overallNoSpending: 'ولم تُسجل أي نفقات؛ وبلغ مجموع {estimated} {estimatedAmount}.',
  overallUnknown: 'ولا يمكن مقارنة المجاميع لعدم توافر بعض المبالغ التي تستند إليها.',
  meetingsBelow: 'وكانت النفقات أقل من التقديرات بالنسبة إلى {meetings}:{item, select, blank {} other { {item}}}',
  meetingsAbove: 'وتجاوزت النفقات التقديرات بالنسبة إلى {meetings}:{item, select, blank {} other { {item}}}',
  meetingsEqual: 'وتساوت النفقات مع التقديرات بالنسبة إلى {meetings}:{item, select, blank {} other { {item}}}',
  meetingsNear:
    'وكان الفرق بين النفقات والتقديرات أقل من {unit} بالنسبة إلى {meetings}:{item, select, blank {} other { {item}}}',
  meetingsUncompared:
    'ولا يمكن إجراء مقارنة مع التقديرات بالنسبة إلى {meetings}:{item, select, blank {} other { {item}}}',
  meetingItem:
    '{meeting}، بمقدار {amount}{rate, select, blank {} other {، أي {rate} في المائة}}{line, select, blank {} other { (أكبر فرق: {line}{lineAmount, select, blank {} other {، {lineAmount}}})}}',
  namedMeeting: '{meeting}',
  linesBelow: 'وكانت أكبر حالات انخفاض النفقات عن التقديرات فيما يلي: {list}.',
  linesAbove: 'وكانت أكبر حالات تجاوز النفقات للتقديرات فيما يلي: {list}.',
  lineItem: '{line}{amount, select, blank {} other {، {amount}}}',
  notHeld:
    '{count, plural, one {وأُلغي أو أُجّل الاجتماع التالي} two {وأُلغي أو أُجّل الاجتماعان التاليان} other {وأُلغيت أو أُجّلت الاجتماعات التالية}}: {list}.',
  notHeldEstimates: 'والتقديرات المتصلة بذلك ({amount}) مدرجة في المجاميع.',
  explanations: 'وقُدمت التفسيرات التالية:',
  explanationItem: '{meeting}{line, select, blank {} other {، {line}}}: {text}',
  moreExplanations: 'وترد تفسيرات أخرى في حواشي الجداول.',
  unmatched:
    'وهناك {count, plural, one {قيد واحد تعذر ربطه} two {قيدان تعذر ربطهما} few {{number} قيود تعذر ربطها} many {{number} قيدا تعذر ربطها} other {{number} قيد تعذر ربطها}} باجتماع وببند ميزانية{amount, select, blank {} other { ({count, plural, one {المبلغ} other {مجموع المبالغ}}: {amount})}}؛ ويرد ذلك على حدة ولا يدخل في أرقام أي اجتماع.',
  shared: 'ووُزعت التكاليف المشتركة بين عدة اجتماعات وفقا للنسب المبينة في حواشي الجداول.',
  provisional:
    'والأرقام مؤقتة{day, select, blank {} other {، وهي تعكس الوضع في {day}}}{committed, select, blank {} other {؛ وتشمل النفقات التزامات لم تُسدد بعد قدرها {committed}}}.',

  chartCaption: 'الشكل {number}',
  chartNumber: 'الأول',
  chartRow: '{meeting}: التقديرات {estimate}، النفقات {expenditure}',
  tableDescription: '{title} {unit}. الأعمدة: {columns}.',
};
