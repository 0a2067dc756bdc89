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
  dollars: '{amount} {whole, plural, few {دولارات} many {دولارا} other {دولار}}',
  otherCurrency: '{amount} {currency}',
  difference: '{amount}{rate, select, blank {} other {، أي {rate} في المائة}}',
  meetingsAt:
    '{count, plural, one {اجتماع واحد} two {اجتماعين} few {{number} اجتماعات} many {{number} اجتماعا} other {{number} اجتماع}}',
  moreMeetings:
    '{count, plural, one {اجتماع واحد آخر} two {اجتماعان آخران} few {{number} اجتماعات أخرى} many {{number} اجتماعا آخر} other {{number} اجتماع آخر}}، على النحو المبين في الجدول {table}',

  stop: '.',
  intro:
    'تبين الجداول الواردة أدناه {estimated} و{spent} فيما يتعلق {count, plural, one {بالاجتماع المعقود} two {بالاجتماعين المعقودين} other {{large, select, yes {بالاجتماعات الـ {number} المعقودة} other {بالاجتماعات {number} المعقودة}}}}{year, select, blank {} other { في عام {year}}}.',
  noMeetings: 'لم يُعقد أي اجتماع{year, select, blank {} other { في عام {year}}}.',
  tables:
    'ويتضمن الجدول {first} موجزا حسب الاجتماع{second, select, blank {} other {، {last, select, blank {ويتضمن الجدول {second}} other {{pair, select, yes {ويتضمن الجدولان {second} و{last}} other {وتتضمن الجداول من {second} إلى {last}}}}} التفاصيل حسب البند}}.',
  overall:
    'وبلغت {spent} {spentAmount}، في حين بلغت {estimated} {estimatedAmount}، فكانت النفقات {direction, select, below {أقل} other {أكثر}} من التقديرات بمقدار {difference}.',
  overallEqual: 'وبلغت {spent} {spentAmount}، وفقا للتقديرات.',
  overallNoEstimate: 'وبلغت {spent} {spentAmount}؛ ولم توضع تقديرات.',
  overallNoSpending: 'ولم تُسجل أي نفقات؛ وبلغت {estimated} {estimatedAmount}.',
  overallUnknown: 'ولا يمكن مقارنة المجاميع لعدم توافر بعض المبالغ.',
  meetingsBelow: 'وكانت النفقات أقل من التقديرات في {meetings}:',
  meetingsAbove: 'وتجاوزت النفقات التقديرات في {meetings}:',
  meetingsEqual: 'وتساوت النفقات مع التقديرات في {meetings}:',
  meetingsUncompared: 'ولا يمكن إجراء مقارنة مع التقديرات في {meetings}:',
  meetingItem:
    '{meeting}، بمقدار {amount}{rate, select, blank {} other {، أي {rate} في المائة}}{line, select, blank {} other { (أكبر فرق: {line}، {lineAmount})}}',
  linesBelow: 'وحسب البند، كانت النفقات أقل من التقديرات في البنود التالية بصفة خاصة: {list}.',
  linesAbove: 'وحسب البند، تجاوزت النفقات التقديرات في البنود التالية بصفة خاصة: {list}.',
  lineItem: '{line}، {amount}',
  notHeld:
    '{count, plural, one {وأُلغي أو أُجّل الاجتماع التالي} two {وأُلغي أو أُجّل الاجتماعان التاليان} other {وأُلغيت أو أُجّلت الاجتماعات التالية}}: {list}.',
  explanations: 'وقُدمت التفسيرات التالية:',
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
