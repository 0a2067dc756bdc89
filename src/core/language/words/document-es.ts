import type { DocumentWords } from './document-words';

export const DOCUMENT_ES: DocumentWords = {
  mastheadLanguage: 'es',
  unitedNations: 'Naciones Unidas',
  distribution: 'Distr. general',
  ownLanguage: 'Español',
  original: 'Original: inglés',

  sessionOfYear: 'Período de sesiones de {year}',
  placeAndDates: '{place}, {dates}',
  agendaItem: 'Tema {number} del programa provisional',
  submittedByUnit: 'Presentado por la Dependencia de Apoyo para la Aplicación',
  submittedBy: 'Presentado por: {name}',

  numbersOf: 'una dos tres cuatro cinco seis siete ocho nueve',
  numbersAt: 'una dos tres cuatro cinco seis siete ocho nueve',
  numbersOfPostings: 'un dos tres cuatro cinco seis siete ocho nueve',
  dollars: '{amount}\u00a0{whole, plural, one {dólar} many {de dólares} other {dólares}}',
  otherCurrency: '{amount}\u00a0{currency}',
  difference: '{amount}{rate, select, blank {} other { (el {rate}\u00a0por ciento)}}',
  meetingsAt: '{count, plural, one {{number} reunión} other {{number} reuniones}}',
  moreMeetings:
    '{count, plural, one {{number} reunión más, que figura} other {{number} reuniones más, que figuran}} en el cuadro\u00a0{table}',

  stop: '.',
  intro:
    'En los cuadros que figuran a continuación se presentan los {estimated} y los {spent} {count, plural, one {de la reunión} other {de las {number} reuniones}}{year, select, blank {} other { de {year}}}.',
  noMeetings: 'No se celebró ninguna reunión{year, select, blank {} other { en {year}}}.',
  tables:
    'En el cuadro\u00a0{first} figura un resumen por reunión{second, select, blank {} other { y en {last, select, blank {el cuadro\u00a0{second}} other {los cuadros\u00a0{second} {pair, select, yes {y} other {a}} {last}}} se ofrece el desglose por partida}}.',
  overall:
    'Los {spent} ascendieron a {spentAmount}, es decir, {difference} {direction, select, below {menos} other {más}} que los {estimated}, de {estimatedAmount}.',
  overallEqual: 'Los {spent} ascendieron a {spentAmount}, conforme a lo estimado.',
  overallNoEstimate: 'Los {spent} ascendieron a {spentAmount}; no se hizo ninguna estimación.',
  overallNoSpending: 'No se registró ningún gasto; los {estimated} ascendían a {estimatedAmount}.',
  overallUnknown: 'No es posible comparar los totales, ya que no se dispone de algunas de las cantidades.',
  meetingsBelow: 'Los gastos fueron inferiores a lo estimado en {meetings}:',
  meetingsAbove: 'Los gastos fueron superiores a lo estimado en {meetings}:',
  meetingsEqual: 'Los gastos fueron iguales a lo estimado en {meetings}:',
  meetingsUncompared: 'No es posible comparar los gastos con una estimación en {meetings}:',
  meetingItem:
    '{meeting}, en {amount}{rate, select, blank {} other {, es decir, el {rate}\u00a0por ciento}}{line, select, blank {} other { (mayor diferencia: {line}, {lineAmount})}}',
  linesBelow: 'Por partida, los gastos fueron inferiores a lo estimado sobre todo en las siguientes: {list}.',
  linesAbove: 'Por partida, los gastos fueron superiores a lo estimado sobre todo en las siguientes: {list}.',
  lineItem: '{line} ({amount})',
  notHeld:
    '{count, plural, one {Se canceló o aplazó la reunión siguiente} other {Se cancelaron o aplazaron las reuniones siguientes}}: {list}.',
  explanations: 'Se dieron las explicaciones siguientes:',
  explanationItem: '{meeting}{line, select, blank {} other {, {line}}}: {text}',
  moreExplanations: 'En las notas a los cuadros figuran otras explicaciones.',
  unmatched:
    'Hay {count, plural, one {{number} asiento} other {{number} asientos}}{amount, select, blank {} other { (por un total de {amount})}} que no {count, plural, one {corresponde} other {corresponden}} a ninguna reunión y partida del informe; {count, plural, one {se indica por separado y no se incluye} other {se indican por separado y no se incluyen}} en las cifras de ninguna reunión.',
  shared: 'Los gastos comunes a varias reuniones se repartieron según las claves indicadas en las notas a los cuadros.',
  provisional:
    'Las cifras son provisionales{day, select, blank {} other { al {day}}}{committed, select, blank {} other {; de los gastos, {committed} están comprometidos y aún no se han pagado}}.',

  chartRow: '{meeting}: estimación {estimate}, gastos {expenditure}',
  tableDescription: '{title} {unit}. Columnas: {columns}.',
};
