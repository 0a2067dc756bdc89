/** Invented explanations of the sample's variances: meeting, line (blank: the meeting as a whole), reason, text in the six languages. */
const FEWER_DOCUMENTS = [
  'Fewer documents were submitted for translation than foreseen.',
  'Les documents soumis pour traduction ont été moins nombreux que prévu.',
  'Se presentaron para traducción menos documentos de los previstos.',
  'На письменный перевод было представлено меньше документов, чем предполагалось.',
  'قُدّم للترجمة عدد من الوثائق أقل مما كان متوقعا.',
  '提交翻译的文件少于预期。',
] as const;

const SHORTER_REPORT = [
  'The report was shorter than foreseen, and two of its annexes were issued in the original language only.',
  'Le rapport a été plus court que prévu et deux de ses annexes n’ont été publiées que dans la langue originale.',
  'El informe fue más breve de lo previsto y dos de sus anexos se publicaron únicamente en el idioma original.',
  'Доклад оказался короче, чем предполагалось, а два приложения к нему были выпущены только на языке оригинала.',
  'كان التقرير أقصر مما كان متوقعا وصدر اثنان من مرفقاته باللغة الأصلية فقط.',
  '报告篇幅短于预期，其中两个附件仅以原文印发。',
] as const;

const EVENING_MEETING = [
  'An additional evening meeting was held on the last day, at the request of the High Contracting Parties.',
  'Une séance du soir supplémentaire a été tenue le dernier jour, à la demande des Hautes Parties contractantes.',
  'A petición de las Altas Partes Contratantes, el último día se celebró una sesión nocturna adicional.',
  'По просьбе Высоких Договаривающихся Сторон в последний день было проведено дополнительное вечернее заседание.',
  'عُقدت جلسة مسائية إضافية في اليوم الأخير بناء على طلب الأطراف المتعاقدة السامية.',
  '应缔约方请求，最后一天加开了一次晚间会议。',
] as const;

const LATE_DOCUMENTS = [
  'Working papers were submitted late and in greater numbers than foreseen.',
  'Les documents de travail ont été soumis tardivement et en plus grand nombre que prévu.',
  'Los documentos de trabajo se presentaron con retraso y en mayor número de lo previsto.',
  'Рабочие документы были представлены с опозданием и в большем количестве, чем предполагалось.',
  'قُدّمت ورقات العمل متأخرة وبعدد أكبر مما كان متوقعا.',
  '工作文件提交较晚，数量也多于预期。',
] as const;

const MANDATE = [
  'The additional evening meeting and the number of working papers exceeded what the estimate had foreseen.',
  'La séance du soir supplémentaire et le nombre de documents de travail ont dépassé ce que prévoyaient les coûts estimatifs.',
  'La sesión nocturna adicional y el número de documentos de trabajo superaron lo previsto en la estimación.',
  'Дополнительное вечернее заседание и количество рабочих документов превысили предусмотренное сметой.',
  'تجاوزت الجلسة المسائية الإضافية وعدد ورقات العمل ما كان مقررا في التقديرات.',
  '加开的晚间会议和工作文件的数量超出了编制估计费用时的预计。',
] as const;

const LOWER_UNIT_COSTS = [
  'The unit costs of translation and of travel were lower than foreseen.',
  'Les coûts unitaires de la traduction et des voyages ont été moins élevés que prévu.',
  'Los costos unitarios de traducción y de viaje fueron inferiores a los previstos.',
  'Удельные расходы на письменный перевод и поездки оказались ниже предполагавшихся.',
  'كانت التكلفة الإفرادية للترجمة وللسفر أقل مما كان متوقعا.',
  '翻译和差旅的单位费用低于预期。',
] as const;

export const EXPLANATIONS = [
  ['AP2-GOE-2013', 'A2', 'Fewer documents', FEWER_DOCUMENTS],
  ['P5-CONF-2013', 'A4', 'Shorter report', SHORTER_REPORT],
  ['AP2-CONF-2013', '', 'Lower unit costs', LOWER_UNIT_COSTS],
  ['MHCP-2013', '', 'Evening meeting and documents', MANDATE],
  ['MHCP-2013', 'A1', 'Evening meeting', EVENING_MEETING],
  ['MHCP-2013', 'A2', 'Late documents', LATE_DOCUMENTS],
  ['MHCP-2013', 'A3', 'Late documents', LATE_DOCUMENTS],
] as const;
