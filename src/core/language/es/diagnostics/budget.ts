/** Spanish: what findings on estimates from unit costs, shares and contributions are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const BUDGET = {
  'unit-cost-missing': {
    title: 'Costos unitarios que faltan',
    message: '{item} no tiene costo unitario al {day, date}, primer día de la reunión {meeting}.',
    hint: 'Añada el costo a los costos unitarios, con una fecha «A partir de» que no sea posterior.',
  },
  'unit-cost-doubled': {
    title: 'Costos unitarios duplicados',
    message:
      '{item} tiene dos costos unitarios a partir {day, select, blank {del inicio} other {del {day, date}}}; se ha utilizado el primero.',
    hint: 'Suprima uno, o corrija su fecha «A partir de».',
  },
  'volume-factor-missing': {
    title: 'Volúmenes a los que falta un factor',
    message: '{item} se multiplica por: {factors}, que aquí está vacío. La fila se ha excluido.',
    hint: 'Rellene el factor; cero también es una cantidad.',
  },
  'volume-factor-extra': {
    title: 'Volúmenes con un factor de más',
    message: '{item} no se multiplica por: {factors}, que aquí está relleno. La fila se ha excluido.',
    hint: 'Vacíe la celda, o añada el factor al elemento en los costos unitarios.',
  },
  'volume-negative': {
    title: 'Volúmenes negativos',
    message: '{factor}: {found}, valor negativo. La fila se ha excluido.',
    hint: 'Introduzca cero o más.',
  },
  'volume-line-computed': {
    title: 'Volúmenes para una partida calculada',
    message: '{line} se calcula a partir de otras partidas y no tiene volúmenes. La fila se ha excluido.',
    hint: 'Suprima la fila, o haga directa la partida.',
  },
  'base-circular': {
    title: 'Partidas que dependen entre sí',
    message: '{lines} se calculan una a partir de otra. No entran en la estimación.',
    hint: 'Corrija «Base» de modo que ninguna partida dependa de sí misma.',
  },
  'rates-day-missing': {
    title: 'Falta la fecha de los tipos de cambio',
    message: 'Un costo unitario está en {currency}, pero no se indica la fecha del tipo de cambio.',
    hint: 'Indique «Tipos de cambio al» en la hoja de configuración, o --as-at en la línea de comandos.',
  },
  'volume-zero': {
    title: 'Cantidades nulas',
    message: '{meeting}, {line}: la cantidad de {item} es nula.',
    hint: 'No es necesario hacer nada si es lo que se quiere.',
  },
  'volume-actual-missing': {
    title: 'Cantidades utilizadas que no se indican',
    message:
      '{meeting}, {line}: no se indica la cantidad utilizada de {items}; la diferencia no se desglosa en volumen y precio.',
    hint: 'Añada a los volúmenes una fila con la versión «utilizado»; escriba cero si no se utilizó nada.',
  },
  'estimate-differs-from-volumes': {
    title: 'Estimaciones que difieren de sus volúmenes',
    message:
      '{meeting}, {line}: la estimación es {stated, number}, pero los volúmenes y costos unitarios dan {computed, number}; la diferencia es {difference, number}.',
    hint: 'No es necesario hacer nada si la estimación se modificó a mano; si no, vuelva a elaborarla.',
  },
  'suggestion-few': {
    title: 'Sugerencias de pocas reuniones',
    message:
      'Las sugerencias para {meeting} proceden de {count, plural, one {# reunión anterior} many {# reuniones anteriores} other {# reuniones anteriores}}; con al menos tres dicen más.',
    hint: 'Añada archivos de años anteriores, o tome las sugerencias con cautela.',
  },
  'volume-unusual': {
    title: 'Cantidades inusuales',
    message:
      '{meeting}, {line}: la cantidad de {item} es {found}; las reuniones anteriores utilizaron de {least} a {most}.',
    hint: 'Compruebe los volúmenes.',
  },
  'instrument-missing': {
    title: 'Reuniones sin instrumento',
    message:
      '{meeting} {instrument, select, blank {no tiene instrumento} other {se celebra con arreglo a «{instrument}», del que la hoja de partes no tiene ninguna}}, y no se sabe quién paga.',
    hint: 'Rellene «Instrumento» en las reuniones tal como figura en las partes.',
  },
  'scale-rate-missing': {
    title: 'Estados sin cuota',
    message:
      '{meeting}: {count, plural, one {# Estado contribuyente no tiene cuota} many {# Estados contribuyentes no tienen cuota} other {# Estados contribuyentes no tienen cuota}} en la escala de {year}: {states}.',
    hint: 'Añada las cuotas a la escala, o indique en Año de la escala (hoja Reuniones o Configuración) qué escala se aplica; una cuota nula se escribe 0.',
  },
  'scale-doubled': {
    title: 'Dos cuotas para un año',
    message: '{state} tiene dos cuotas en la escala de {year}; se ha utilizado la primera.',
    hint: 'Rellene «Hasta el año» en la fila más antigua, o suprima una de las dos.',
  },
  'scale-sum-zero': {
    title: 'Sin base para el reparto',
    message: '{meeting}: las cuotas de sus contribuyentes en la escala de {year} suman cero.',
    hint: 'Compruebe las partes, los participantes y la escala.',
  },
  'share-limits-impossible': {
    title: 'Límites que no pueden cumplirse',
    message: '{meeting}: con esos límites mínimos y máximos las cuotas no pueden sumar el 100 %.',
    hint: 'Corrija los límites en la configuración o en la escala.',
  },
  'scale-sum-over': {
    title: 'Escalas que suman demasiado',
    message: 'Las cuotas de la escala de {year} suman {sum} %.',
    hint: 'Busque dos escalas en una, o un error.',
  },
  'participant-party': {
    title: 'Partes que figuran como participantes',
    message: '{state} es parte y figura también como participante en {meeting}; paga una sola vez.',
    hint: 'No es necesario hacer nada; la fila puede suprimirse.',
  },
  'share-unestimated': {
    title: 'Reuniones sin estimación que repartir',
    message: '{meeting} no tiene ninguna estimación que repartir.',
    hint: 'Introdúzcala en la hoja de estimaciones. «addendum estimate --out» escribe lo que resulta de los volúmenes, en filas que se copian allí.',
  },
  'share-nil': {
    title: 'Partes nulas',
    message:
      '{meeting}: la parte de {count, plural, one {# Estado} many {# Estados} other {# Estados}} es nula: {states}.',
    hint: 'No es necesario hacer nada; no se emite factura.',
  },
  'invoice-differs': {
    title: 'Facturas que difieren de la cuota',
    message:
      '{meeting}, {state}: se facturaron {stated, number}, pero la parte es ahora {computed, number}; la diferencia es {difference, number}.',
    hint: 'Emita una factura revisada, o déjelo para la liquidación final.',
  },
  'invoice-not-payer': {
    title: 'Facturas a Estados que no pagan',
    message: 'A {state} se le facturó por {meeting}, pero no figura ahora entre sus contribuyentes.',
    hint: 'Compruebe las partes y los participantes, o corrija la factura.',
  },
  'payer-not-invoiced': {
    title: 'Contribuyentes sin factura',
    message:
      '{meeting}: {count, plural, one {# contribuyente no tiene factura} many {# contribuyentes no tienen factura} other {# contribuyentes no tienen factura}}: {states}.',
    hint: 'Emita las facturas que faltan.',
  },
  'invoice-doubled': {
    title: 'Facturas duplicadas',
    message:
      '{meeting}, {state}: {number, select, blank {dos facturas son de la misma clase, importe y fecha} other {dos facturas llevan el número {number}}}. Se han contado ambas.',
    hint: 'Suprima una, o corrija su número o su fecha.',
  },
  'invoice-sign': {
    title: 'Facturas con el signo contrario',
    message:
      '{kind, select, estimate {Una factura sobre la estimación es negativa: {amount, number}.} other {Una cancelación de deuda es positiva: {amount, number}.}} Se ha contado tal cual.',
    hint: 'Corrija el signo; los abonos son revisión, liquidación final o corrección, y las cancelaciones son negativas.',
  },
  'write-off-over': {
    title: 'Cancelación superior a lo pendiente',
    message: '{meeting}, {state}: se cancelaron {amount, number}, pero solo estaban pendientes {outstanding, number}.',
    hint: 'Corrija la cancelación, o los cobros anteriores.',
  },
  'final-not-closed': {
    title: 'Liquidaciones finales antes del cierre',
    message:
      '{meeting}: no se conoce el gasto final{day, select, blank {; las cuentas no se han cerrado} other {; el cierre es del {day, date}, o las cifras son provisionales}}.',
    hint: 'Espere al cierre de las cuentas; rellene entonces «Cerrada el» e indique cifras definitivas.',
  },
  'final-unmatched': {
    title: 'Liquidaciones finales con gastos sin asignar',
    message:
      '{meeting}: {count, plural, one {# gasto} many {# gastos} other {# gastos}} de {year} por {amount, number} no tienen reunión o partida; el gasto final puede no estar completo.',
    hint: 'Asigne esos gastos a una reunión y una partida.',
  },
  'receipt-state-missing': {
    title: 'Cobros sin Estado',
    message: 'Un cobro de {amount, number} no tiene Estado. Se ha excluido.',
    hint: 'Indique el Estado, o la clase «voluntaria».',
  },
  'receipt-unassigned': {
    title: 'Cobros no asignados',
    message: '{state}: un cobro de {amount, number} no indica reunión y se mantiene aparte.',
    hint: 'Pregunte a qué corresponde e indique la reunión; una fila para cada una.',
  },
  'receipt-uninvoiced': {
    title: 'Cobros sin factura',
    message: '{meeting}, {state}: se recibieron {amount, number}, pero no se facturó nada.',
    hint: 'Compruebe la reunión y el Estado, o emita la factura.',
  },
  'receipt-over': {
    title: 'Cobros superiores a las cuotas',
    message:
      '{meeting}, {state}: se recibieron {received, number} frente a {assessed, number} asignados; el resto es un saldo acreedor.',
    hint: 'Reembólselo, o transfiéralo a otra reunión según desee el Estado.',
  },
  'receipt-doubled': {
    title: 'Cobros duplicados',
    message:
      '{state}: {document, select, blank {dos cobros tienen la misma fecha, reunión e importe} other {dos cobros de una reunión llevan el documento {document}}}. Se han contado ambos.',
    hint: 'Suprima uno si se trata del mismo pago.',
  },
  'transfer-unbalanced': {
    title: 'Transferencias que no cuadran',
    message:
      '{state}: las transferencias {document, select, blank {sin documento} other {del documento {document}}} suman {amount, number}, no cero.',
    hint: 'Dé a cada transferencia dos filas con un mismo documento: lo que sale de una reunión y lo que llega a otra.',
  },
  'refund-over': {
    title: 'Reembolsos superiores al saldo',
    message:
      '{meeting}, {state}: se reembolsaron {amount, number}, pero el saldo acreedor de ese día era {credit, number}.',
    hint: 'Compruebe el reembolso y los cobros anteriores.',
  },
  'receipt-later': {
    title: 'Cobros posteriores a la fecha de referencia',
    message:
      '{count, plural, one {# cobro} many {# cobros} other {# cobros}} por {amount, number}, posteriores al {day, date}, no se cuentan.',
    hint: 'No es necesario hacer nada; una fecha de referencia posterior los contará.',
  },
  'invoice-later': {
    title: 'Facturas posteriores a la fecha de referencia',
    message:
      '{count, plural, one {# factura} many {# facturas} other {# facturas}} por {amount, number}, emitidas después del {day, date}, no se cuentan.',
    hint: 'No es necesario hacer nada; una fecha de referencia posterior las contará.',
  },
  'meeting-not-funded': {
    title: 'Reuniones sin fondos a tiempo',
    message:
      '{meeting}: al {day, date} se requerían {required, number} y se disponía de {cash, number}; faltan {short, number}.',
    hint: 'Escriba a los Estados deudores, o decida si la reunión se celebra.',
  },
  'meeting-cancelled-invoiced': {
    title: 'Reuniones canceladas con facturas',
    message:
      '{meeting} se canceló, pero {count, plural, one {# factura} many {# facturas} other {# facturas}} sobre su estimación no tienen liquidación final.',
    hint: 'Una vez cerradas las cuentas, emita las liquidaciones finales.',
  },
  'notice-written-before': {
    title: 'Estados ya avisados de una reunión',
    message:
      'Desde la última factura ya se escribió a {count, plural, one {# Estado} many {# de Estados} other {# Estados}} sobre {meeting}, y no se ha preparado ninguna carta nueva: {states}.',
    hint: 'Indique --again para escribirles de nuevo.',
  },
} as const satisfies SomeDiagnosticTexts;
