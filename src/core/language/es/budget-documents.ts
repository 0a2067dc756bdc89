import type { BudgetDocumentWords } from '../budget-document-words';

export const BUDGET_DOCUMENTS: BudgetDocumentWords = {
  estimateTitle:
    '{revised, select, yes {Gastos estimados revisados} other {Gastos estimados}}{count, plural, one {: {meeting}} other { de las reuniones}}',
  sharesTitle:
    'Partes correspondientes a los Estados en los gastos {on, select, final {finales} other {estimados}}{count, plural, one {: {meeting}} other { de las reuniones}}',
  contributionsTitle: 'Estado de las contribuciones al {day}',

  estimateIntro:
    'En los cuadros que figuran a continuación se presentan los gastos estimados de {count, plural, one {la reunión siguiente} other {las reuniones siguientes}}:',
  estimateItem: '{meeting}: {amount}',
  meetingHeld: '{meeting}{place, select, blank {} other {, {place}}}{dates, select, blank {} other {, {dates}}}',
  basis:
    'La estimación se basa en el volumen de trabajo previsto y en los costos unitarios{rates, select, blank {} other {, {count, plural, one {al tipo} other {a los tipos}} de cambio{day, select, blank {} other { vigente{count, plural, one {} other {s}} al {day}}}: {rates}}}.',
  rateItem: '{rate}\u00a0{currency} por 1\u00a0dólar de los Estados Unidos',
  actualCosts:
    'Los gastos efectivos se determinarán tras la clausura de {count, plural, one {la reunión} other {las reuniones}}, cuando se conozca el volumen de trabajo exacto. Las contribuciones de los Estados se ajustarán en consecuencia.',
  formula:
    'Los gastos son sufragados por los Estados partes y por los Estados no partes que participan en {count, plural, one {la reunión} other {las reuniones}}, de conformidad con la escala de cuotas de las Naciones Unidas{years, select, blank {} other { para {years}}}, ajustada para tener en cuenta el número de Estados contribuyentes{limits, select, yes { y dentro de las tasas mínimas y máximas aplicables} other {}}.',
  notices: 'Los avisos de cuotas se envían a los Estados una vez aprobados los gastos estimados.',
  noRegularBudget:
    'No se carga ningún gasto al presupuesto ordinario de las Naciones Unidas. Los trabajos relativos a {count, plural, one {la reunión} other {las reuniones}} solo comienzan cuando se han recibido fondos suficientes.',
  totalConferenceServicing: 'Total de servicios de conferencias',
  computedLine: '{line} ({perCent}\u00a0% de {amount})',
  service: 'Servicio',
  item: 'Elemento',

  sharesIntro:
    'En {tables, plural, one {el cuadro que figura} other {los cuadros que figuran}} a continuación se presenta la parte de cada Estado en los gastos {on, select, final {finales} other {estimados}} de {count, plural, one {la reunión siguiente} other {las reuniones siguientes}}:',
  sharesItem:
    '{meeting}: {amount}, entre {count, plural, one {{number} Estado} other {{number} Estados}}, de conformidad con la escala de cuotas para {year}{day, select, blank {} other {; Estados partes al {day}}}',
  exactRates:
    'Las partes se calculan a partir de las cuotas ajustadas exactas y suman el total{rest, select, yes { menos el importe no repartido, que se indica al pie de los cuadros} other {}}. Las cuotas que figuran en los cuadros están redondeadas a cuatro decimales.',
  bills:
    'El importe por facturar es la parte menos lo facturado anteriormente. Un importe entre paréntesis es un saldo acreedor.',
  proposed: 'Los gastos estimados siguientes son propuestos y no se han aprobado: {list}.',
  withoutShares: 'No se indican partes para: {list}.',
  noteParticipant: 'Participa sin ser parte.',
  noteFormerPayer: 'Se le facturó anteriormente y ya no contribuye.',

  contributionsIntro:
    'En los cuadros que figuran a continuación se presentan las contribuciones de los Estados a los gastos de las reuniones al {day}. Las cuotas asignadas son los importes facturados hasta esa fecha. Los importes vencidos son los que debían pagarse antes de esa fecha y no se habían recibido.',
  contributionsTotals:
    'Cuotas asignadas: {assessed}; recibido: {received}; pendiente: {outstanding}, de lo cual vencido: {overdue}; saldos acreedores: {credit}.',
  creditsApart:
    'El saldo acreedor de un Estado nunca reduce los atrasos de otro. Por ello, los importes pendientes y los saldos acreedores se presentan por separado.',
  fundingIntro:
    'La financiación de las reuniones es la siguiente (los importes disponibles son los pagos recibidos, hasta el importe de las cuotas asignadas, y las contribuciones voluntarias):',
  fundingItem:
    '{meeting}: se requieren {required}{by, select, blank {} other { para el {by}}}; {result, select, funded {cantidad alcanzada{on, select, blank {} other { el {on}}}} open {disponible hasta la fecha: {cash}; faltan {short}} not_funded {cantidad no alcanzada (disponible en esa fecha: {cash}; faltaban {short})} cancelled {reunión cancelada} other {situación desconocida}}',
  notePaid: 'Estados que habían pagado íntegramente: {paid}; en parte: {part}; nada: {none}.',
  noteProof: 'Comprobación: {text}.',
};
