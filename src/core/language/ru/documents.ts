import type { DocumentWords } from '../document-words';

/** Numbers stand in the genitive after `в отношении`, in the dative after `по`, in the feminine nominative with postings. */
export const DOCUMENTS: DocumentWords = {
  mastheadLanguage: 'en',
  unitedNations: 'Организация Объединенных Наций',
  distribution: 'Distr.: General',
  ownLanguage: 'Russian',
  original: 'Original: English',

  sessionOfYear: 'Сессия {year} года',
  placeAndDates: '{place}, {dates}',
  agendaItem: 'Пункт {number} предварительной повестки дня',
  submittedByUnit: 'Представлено Группой имплементационной поддержки',
  submittedBy: 'Представлено: {name}',

  numbersOf: 'одного двух трех четырех пяти шести семи восьми девяти',
  numbersAt: 'одному двум трем четырем пяти шести семи восьми девяти',
  numbersOfPostings: 'одна две три четыре пять шесть семь восемь девять',
  dollars: '{sign}{amount}\u00a0долл. США',
  otherCurrency: '{sign}{amount}\u00a0{currency}',
  difference: '{amount}{rate, select, blank {} other { ({rate}\u00a0процента)}}',
  meetingsAt: '{count, plural, one {{number} совещанию} other {{number} совещаниям}}',
  moreMeetings:
    '{count, plural, one {по {number} другому совещанию} other {по {number} другим совещаниям}}\u00a0— см. таблицу\u00a0{table}',

  stop: '.',
  intro:
    'В приведенных ниже таблицах указаны {own, select, yes {показатели «{estimated}» и «{spent}»} other {{estimated} и {spent}}} в отношении {count, plural, one {{number} совещания} other {{number} совещаний}}{year, select, blank {} other { {year} года}}.',
  noMeetings: '{year, select, blank {Совещаний} other {В {year} году совещаний}} не проводилось.',
  tables:
    'В таблице\u00a0{first} приводятся сводные данные по совещаниям{second, select, blank {} other {, а в {last, select, blank {таблице\u00a0{second}} other {таблицах\u00a0{second}{pair, select, yes { и } other {–}}{last}}}\u00a0— данные по статьям}}.',
  causes: 'В таблице {table} показано, чем объясняются разницы: {list}.',
  causeNames: 'объемом | ценой | курсом | округлением',
  causesAnd: '{list}, {next}',
  causesAndLast: '{list} и {next}',
  overall:
    '{own, select, yes {Показатель «{spent}» составил в общей сложности {spentAmount}, что на {difference} {direction, select, below {меньше} other {больше}} показателя «{estimated}» ({estimatedAmount}).} other {В общей сложности {spent} составили {spentAmount}, что на {difference} {direction, select, below {меньше} other {больше}}, чем {estimated} ({estimatedAmount}).}}',
  overallEqual:
    'В общей сложности {own, select, yes {показатель «{spent}» составил} other {{spent} составили}} {spentAmount}, что соответствует смете.',
  overallNear:
    '{own, select, yes {Показатель «{spent}» составил в общей сложности {spentAmount}, что отличается от показателя «{estimated}» менее чем на {unit}.} other {В общей сложности {spent} составили {spentAmount}, что отличается от сметы менее чем на {unit}.}}',
  overallNoEstimate:
    'В общей сложности {own, select, yes {показатель «{spent}» составил} other {{spent} составили}} {spentAmount}; смета не составлялась.',
  overallNoSpending:
    'Расходы не производились; {own, select, yes {показатель «{estimated}» составляет} other {{estimated} составляют}} в общей сложности {estimatedAmount}.',
  overallUnknown: 'Итоговые суммы не могут быть сопоставлены, поскольку часть данных отсутствует.',
  meetingsBelow: 'По {meetings} расходы оказались ниже сметных:{item, select, blank {} other { {item}}}',
  meetingsAbove: 'По {meetings} расходы оказались выше сметных:{item, select, blank {} other { {item}}}',
  meetingsEqual: 'По {meetings} расходы совпали со сметными:{item, select, blank {} other { {item}}}',
  meetingsNear:
    'По {meetings} расходы отличались от сметных менее чем на {unit}:{item, select, blank {} other { {item}}}',
  meetingsUncompared: 'По {meetings} сопоставление со сметой невозможно:{item, select, blank {} other { {item}}}',
  meetingItem:
    '{meeting}\u00a0— на {amount}{rate, select, blank {} other {, или {rate}\u00a0процента}}{line, select, blank {} other { (наибольшая разница: {line}{lineAmount, select, blank {} other {, {lineAmount}}})}}',
  namedMeeting: '{meeting}',
  linesBelow:
    'Ниже сметных расходы оказались главным образом по {count, plural, =1 {следующей статье} other {следующим статьям}}: {list}.',
  linesAbove:
    'Выше сметных расходы оказались главным образом по {count, plural, =1 {следующей статье} other {следующим статьям}}: {list}.',
  lineItem: '{line}{amount, select, blank {} other { ({amount})}}',
  notHeld:
    '{count, plural, =1 {Было отменено или перенесено следующее совещание} other {Были отменены или перенесены следующие совещания}}: {list}.',
  notHeldEstimates: 'Соответствующие сметные суммы ({amount}) включены в итоговые показатели.',
  explanations: 'Были представлены следующие пояснения:',
  explanationItem: '{meeting}{line, select, blank {} other {, {line}}}: {text}',
  moreExplanations: 'Другие пояснения приводятся в примечаниях к таблицам.',
  unmatched:
    'Имеется {count, plural, one {{number} проводка} few {{number} проводки} many {{number} проводок} other {{number} проводки}}{amount, select, blank {} other { (на сумму {amount})}}, {count, plural, one {не отнесенная} few {не отнесенные} many {не отнесенных} other {не отнесенные}} к какому-либо совещанию и статье; {count, plural, =1 {она указана отдельно и не включена} other {они указаны отдельно и не включены}} в показатели по совещаниям.',
  shared: 'Расходы, общие для нескольких совещаний, были распределены в долях, указанных в примечаниях к таблицам.',
  provisional:
    'Приведены предварительные данные{day, select, blank {} other { по состоянию на {day}}}{committed, select, blank {} other {; в сумму расходов включены непогашенные обязательства в размере {committed}}}.',

  chartCaption: 'Диаграмма {number}',
  chartNumber: 'I',
  chartRow: '{meeting}: смета {estimate}, расходы {expenditure}',
  tableDescription: '{title} {unit}. Графы: {columns}.',
};
