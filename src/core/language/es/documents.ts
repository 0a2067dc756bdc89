import type { DocumentWords } from '../document-words';

export const DOCUMENTS: DocumentWords = {
  mastheadLanguage: 'es',
  unitedNations: 'Naciones Unidas',
  distribution: 'Distr. general',
  ownLanguage: 'Español',
  original: 'Original: inglés',

  sessionOfYear: 'Período de sesiones de {year}', // to confirm with a native reader: is this said of a meeting of the parties?
  placeAndDates: '{place}, {dates}',
  agendaItem: 'Tema {number} del programa provisional',
  submittedByUnit: 'Presentado por la Dependencia de Apoyo para la Aplicación', // to confirm with a native reader: or “a la Aplicación”?
  submittedBy: 'Presentado por: {name}',

  numbersOf: 'una dos tres cuatro cinco seis siete ocho nueve diez',
  numbersAt: 'una dos tres cuatro cinco seis siete ocho nueve diez',
  numbersOfPostings: 'un dos tres cuatro cinco seis siete ocho nueve diez',
  dollars:
    '{sign}{amount}\u00a0{decimals, select, yes {dólares} other {{whole, plural, one {dólar} many {de dólares} other {dólares}}}}',
  otherCurrency: '{sign}{amount}\u00a0{currency}',
  difference: '{amount}{rate, select, blank {} other { (el {rate}\u00a0%)}}',
  meetingsAt: '{count, plural, one {{number} reunión} other {{number} reuniones}}',
  moreMeetings:
    '{count, plural, one {{number} reunión más, que figura} other {{number} reuniones más, que figuran}} en el cuadro\u00a0{table}',

  stop: '.',
  intro:
    'En los cuadros que figuran a continuación se presentan las cifras de {estimated} y de {spent} correspondientes {count, plural, one {a la reunión} other {a las {number} reuniones}}{year, select, blank {} other { de {year}}}.',
  noMeetings: 'No se celebró ninguna reunión{year, select, blank {} other { en {year}}}.',
  tables:
    'En el cuadro\u00a0{first} figura un resumen por reunión{second, select, blank {} other { y en {last, select, blank {el cuadro\u00a0{second}} other {los cuadros\u00a0{second} {pair, select, yes {y} other {a}} {last}}} se ofrece el desglose por partida}}.',
  causes: 'El cuadro {table} muestra a qué se deben las diferencias: {list}.',
  causeNames: 'volumen | precio | tipo de cambio | redondeo',
  causesAnd: '{list}, {next}',
  causesAndLast: '{list} y {next}',
  overall:
    'El total de {spent} ascendió a {spentAmount}, es decir, {difference} {direction, select, below {menos} other {más}} que el total de {estimated}, de {estimatedAmount}.',
  overallEqual: 'El total de {spent} ascendió a {spentAmount}, conforme a lo estimado.',
  overallNear:
    'El total de {spent} ascendió a {spentAmount}; la diferencia con respecto al total de {estimated} es de menos de {unit}.',
  overallNoEstimate: 'El total de {spent} ascendió a {spentAmount}; no se hizo ninguna estimación.',
  overallNoSpending: 'No se registró ningún gasto; el total de {estimated} ascendía a {estimatedAmount}.',
  overallUnknown:
    'No es posible comparar los totales, ya que no se dispone de algunas de las cantidades en que se basan.',
  meetingsBelow: 'Los gastos fueron inferiores a lo estimado en {meetings}:{item, select, blank {} other { {item}}}',
  meetingsAbove: 'Los gastos fueron superiores a lo estimado en {meetings}:{item, select, blank {} other { {item}}}',
  meetingsEqual: 'Los gastos fueron iguales a lo estimado en {meetings}:{item, select, blank {} other { {item}}}',
  meetingsNear:
    'La diferencia entre los gastos y lo estimado fue de menos de {unit} en {meetings}:{item, select, blank {} other { {item}}}',
  meetingsUncompared:
    'No es posible comparar los gastos con una estimación en {meetings}:{item, select, blank {} other { {item}}}',
  meetingItem:
    '{meeting}, en {amount}{rate, select, blank {} other {, es decir, el {rate}\u00a0%}}{line, select, blank {} other { (mayor diferencia: {line}{lineAmount, select, blank {} other {, {lineAmount}}})}}',
  namedMeeting: '{meeting}',
  linesBelow: 'Por partida, los gastos fueron inferiores a lo estimado sobre todo en {list}.',
  linesAbove: 'Por partida, los gastos fueron superiores a lo estimado sobre todo en {list}.',
  lineItem: '{line}{amount, select, blank {} other { ({amount})}}',
  notHeld:
    '{count, plural, one {Se canceló o aplazó la reunión siguiente} other {Se cancelaron o aplazaron las reuniones siguientes}}: {list}.',
  notHeldEstimates: 'Las estimaciones correspondientes ({amount}) están incluidas en los totales.',
  explanations: 'Como explicación se indicó lo siguiente:',
  explanationItem: '{meeting}{line, select, blank {} other {, {line}}}: {text}',
  moreExplanations: 'En las notas a los cuadros figuran otras explicaciones.',
  unmatched:
    'Hay {count, plural, one {{number} asiento} other {{number} asientos}}{amount, select, blank {} other { ({count, plural, one {de} other {por un total de}} {amount})}} que no {count, plural, one {se ha} other {se han}} podido asignar a una reunión y una partida presupuestaria; {count, plural, one {se indica por separado y no se incluye} other {se indican por separado y no se incluyen}} en las cifras de ninguna reunión.',
  shared:
    'Los gastos comunes a varias reuniones se repartieron en las proporciones indicadas en las notas a los cuadros.',
  provisional:
    'Las cifras{day, select, blank {} other {, al {day},}} son provisionales{committed, select, blank {} other {; los gastos incluyen compromisos aún no pagados por valor de {committed}}}.',

  chartCaption: 'Gráfico {number}',
  chartNumber: 'I',
  chartRow: '{meeting}: estimación {estimate}, gastos {expenditure}',
  tableDescription: '{title} {unit}. Columnas: {columns}.',
};
