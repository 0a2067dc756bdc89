import type { DocumentWords } from './document-words';

/** Numbers from three on; one and two are said by the noun itself. `few` is 3 to 10, `many` 11 to 99, `other` whole hundreds. */
export const DOCUMENT_AR: DocumentWords = {
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
  dollars: '{amount}\u00a0{whole, plural, few {دولارات} many {دولارا} other {دولار}}',
  otherCurrency: '{amount}\u00a0{currency}',
  difference: '{amount}{rate, select, blank {} other { ({rate}\u00a0في المائة)}}',
  meetingsAt:
    '{count, plural, one {اجتماع واحد} two {اجتماعين} few {{number} اجتماعات} many {{number} اجتماعا} other {{number} اجتماع}}',
  moreMeetings: '{list}؛ و{number} غيرها (انظر الجدول\u00a0{table})',

  intro:
    'تبين الجداول الواردة أدناه {estimated} و{spent} فيما يتعلق {count, plural, one {بالاجتماع المعقود} two {بالاجتماعين المعقودين} other {{large, select, yes {بالاجتماعات الـ\u00a0{number} المعقودة} other {بالاجتماعات {number} المعقودة}}}}{year, select, blank {} other { في عام {year}}}.',
  noMeetings: 'لم يُعقد أي اجتماع{year, select, blank {} other { في عام {year}}}.',
  tables:
    'ويتضمن الجدول\u00a0{first} موجزا حسب الاجتماع{second, select, blank {} other {، {last, select, blank {ويتضمن الجدول\u00a0{second}} other {وتتضمن الجداول من\u00a0{second} إلى\u00a0{last}}} التفاصيل حسب البند}}.',
  overall:
    'وبلغت {spent} {spentAmount}، أي {direction, select, below {أقل} other {أكثر}} من {estimated} ({estimatedAmount}) بمقدار {difference}.',
  overallEqual: 'وبلغت {spent} {spentAmount}، وفقا للتقديرات.',
  overallNoEstimate: 'وبلغت {spent} {spentAmount}؛ ولم توضع تقديرات.',
  overallNoSpending: 'ولم تُسجل أي نفقات؛ وبلغت {estimated} {estimatedAmount}.',
  overallUnknown: 'ولا يمكن مقارنة المجاميع لعدم توافر بعض المبالغ.',
  meetingsBelow: 'وكانت النفقات أقل من التقديرات في {meetings}: {list}.',
  meetingsAbove: 'وتجاوزت النفقات التقديرات في {meetings}: {list}.',
  meetingsEqual: 'وتساوت النفقات مع التقديرات في {meetings}: {list}.',
  meetingsUncompared: 'ولا يمكن إجراء مقارنة مع التقديرات في {meetings}: {list}.',
  meetingItem:
    '{meeting} ({amount}{rate, select, blank {} other {، أو {rate}\u00a0في المائة}}{line, select, blank {} other {؛ أكبر فرق: {line}، {lineAmount}}})',
  linesBelow: 'وحسب البند، كانت النفقات أقل من التقديرات في البنود التالية بصفة خاصة: {list}.',
  linesAbove: 'وحسب البند، تجاوزت النفقات التقديرات في البنود التالية بصفة خاصة: {list}.',
  lineItem: '{line} ({amount})',
  notHeld:
    '{count, plural, one {وأُلغي أو أُجّل الاجتماع التالي} two {وأُلغي أو أُجّل الاجتماعان التاليان} other {وأُلغيت أو أُجّلت الاجتماعات التالية}}: {list}.',
  explanations: 'وقُدمت التفسيرات التالية. {list}',
  explanationItem: '{meeting}{line, select, blank {} other {، {line}}}: {text}',
  moreExplanations: 'وترد تفسيرات أخرى في حواشي الجداول.',
  unmatched:
    'ولا يرتبط بأي اجتماع وبند في التقرير {count, plural, one {قيد واحد} two {قيدان} few {{number} قيود} many {{number} قيدا} other {{number} قيد}}{amount, select, blank {} other { (مجموع المبالغ: {amount})}}؛ ويرد ذلك على حدة ولا يدخل في أرقام أي اجتماع.',
  shared: 'ووُزعت التكاليف المشتركة بين عدة اجتماعات وفقا للنسب المبينة في حواشي الجداول.',
  provisional:
    'والأرقام مؤقتة{day, select, blank {} other { حتى {day}}}{committed, select, blank {} other {؛ ومن النفقات التزامات لم تُسدد بعد: {committed}}}.',

  chartRow: '{meeting}: التقديرات {estimate}، النفقات {expenditure}',
  tableDescription: '{title} {unit}. الأعمدة: {columns}.',
};
