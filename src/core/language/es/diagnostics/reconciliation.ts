/** Spanish: what findings on references, rates, the reconciliation and the annex are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const RECONCILIATION = {
  'meeting-unknown': {
    title: 'Reuniones desconocidas',
    message: 'No existe la reunión «{code}».{near, select, blank {} other { La más parecida es «{near}».}}',
    hint: 'Corrija el código o añada la reunión en la hoja Reuniones.',
  },
  'line-unknown': {
    title: 'Partidas presupuestarias desconocidas',
    message:
      'No existe la partida presupuestaria «{code}».{near, select, blank {} other { La más parecida es «{near}».}}',
    hint: 'Corrija el código o añada la partida en la hoja Partidas presupuestarias.',
  },
  'currency-unknown': {
    title: 'Monedas desconocidas',
    message: '«{code}» no es una moneda conocida.',
    hint: 'Escriba las tres letras de la moneda, por ejemplo USD o CHF.',
  },
  'currency-missing': {
    title: 'Moneda supuesta',
    message: 'No se indica la moneda; se ha supuesto que es {currency}.',
    hint: 'Indique la moneda si es otra.',
  },
  'rate-missing': {
    title: 'Tipos de cambio que faltan',
    message: 'No hay tipo de cambio de {currency} para el {day, date}.',
    hint: 'Añada el tipo en la hoja Tipos de cambio o indique el importe en dólares de los Estados Unidos.',
  },
  'rate-undated': {
    title: 'Conversiones sin fecha',
    message: 'No se puede convertir el importe en {currency}: falta la fecha de contabilización.',
    hint: 'Indique la fecha de contabilización, el tipo o el importe en dólares de los Estados Unidos.',
  },
  'rate-of-period': {
    title: 'Tipos de cambio que varían en un mes',
    message:
      'Entre el {from, date} y el {to, date} cambia el tipo de cambio de {currency}, y no se dice en qué día se convierte este importe.',
    hint: 'Indique en la hoja Configuración: Tipo de cambio de los meses = último día (o = primer día).',
  },
  'rate-invalid': {
    title: 'Tipos de cambio no válidos',
    message: '«{found}» no es un tipo de cambio.',
    hint: 'Indique las unidades por dólar con un número mayor que cero.',
  },
  'rate-dollar-not-one': {
    title: 'Tipos respecto de otra moneda',
    message:
      'El tipo del dólar de los Estados Unidos es {rate, number}, no 1: los tipos parecen referirse a otra moneda.',
    hint: 'Indique las unidades de cada moneda por dólar de los Estados Unidos.',
  },
  'rate-without-currency': {
    title: 'Tipos de cambio junto a importes sin moneda',
    message:
      'El tipo {rate, number} figura junto al importe, pero nada indica en qué otra moneda está este; se leyó en {currency}. Si es correcto, escriba en la hoja Configuración: {setting} = 1 {currency}; si no, ponga el código de la moneda en lugar de {currency}.',
    hint: 'Añada una columna Moneda o escriba esa fila en la hoja Configuración.',
  },
  'rate-doubled': {
    title: 'Dos tipos para un mismo día',
    message: 'Hay dos tipos de cambio de {currency} a partir del {day, date}.',
    hint: 'Conserve el que esté en vigor.',
  },
  'rate-inverted': {
    title: 'Tipos de cambio invertidos',
    message:
      'El tipo {rate, number} de {currency} parece expresar dólares por unidad; otro tipo indicado es {other, number}.',
    hint: 'Indique las unidades de la moneda por dólar de los Estados Unidos.',
  },
  'rate-jump': {
    title: 'Variaciones bruscas del tipo',
    message:
      'El tipo de {currency} pasa de {other, number} a {rate, number}, lo que supone una variación del {percent, number}\u00a0%.',
    hint: 'Compruebe el tipo en su fuente.',
  },
  'rate-contradicts': {
    title: 'Importes que contradicen su tipo',
    message:
      'El importe en dólares es {stated, number}, pero según el tipo indicado es {computed, number}: la diferencia es {difference, number}.',
    hint: 'Corrija el tipo o el importe en dólares. Se ha utilizado el importe indicado.',
  },
  'dollars-differ': {
    title: 'Importes en dólares que difieren',
    message:
      'El importe es de {amount, number} dólares de los Estados Unidos, pero la columna en dólares indica {stated, number}.',
    hint: 'Corrija uno de los dos o indique la moneda del importe.',
  },
  'dollars-zero': {
    title: 'Cero dólares junto a un importe',
    message: 'El importe es {amount, number} {currency}, pero el importe en dólares es 0.',
    hint: 'Escriba el importe en dólares, o vacíe la celda para que se aplique el tipo.',
  },
  'dollars-against-table': {
    title: 'Importes en dólares que no concuerdan con tipos',
    message:
      '{count, plural, one {# importe en {currency} es} many {# de importes en {currency} son} other {# importes en {currency} son}} {stated, number} en dólares, pero {computed, number} según la hoja «Tipos de cambio»: la diferencia es {difference, number}.',
    hint: 'Compruebe los importes en dólares y los tipos. Se han utilizado los importes indicados.',
  },
  'mapping-unknown-column': {
    title: 'Correspondencias de una columna desconocida',
    message: '«{found}» no es una columna que pueda usarse en una correspondencia. Columnas posibles: {known}.',
    hint: 'Corrija la columna.',
  },
  'mapping-doubled': {
    title: 'Correspondencias que figuran dos veces',
    message: 'El valor «{value}» tiene más de una correspondencia sin proporciones.',
    hint: 'Conserve una o asigne a cada una su proporción.',
  },
  'mapping-shares': {
    title: 'Proporciones que no suman 1',
    message: 'Las proporciones de «{value}» suman {sum, number} y no 1; el gasto no se ha repartido.',
    hint: 'Corrija las proporciones.',
  },
  'mapping-unused': {
    title: 'Correspondencias no utilizadas',
    message: 'Ningún gasto ha necesitado la correspondencia de «{value}».',
    hint: 'Compruebe el valor o elimine la correspondencia.',
  },
  'year-missing': {
    title: 'Año del informe desconocido',
    message:
      'No se ha indicado el año del informe{years, select, blank {} other { y las reuniones corresponden a varios: {years}}}.',
    hint: 'Indique el año del informe en la hoja Configuración.',
  },
  'year-assumed': {
    title: 'Año del informe supuesto',
    message: 'No se ha indicado el año del informe; se ha supuesto que es {year}, el año de todas las reuniones.',
    hint: 'Indique el año del informe en la hoja Configuración.',
  },
  'meeting-other-year': {
    title: 'Reuniones de otros años',
    message: 'La reunión {code} corresponde a {year} y no figura en el anexo.',
    hint: 'No es necesario hacer nada, a menos que sus fechas sean erróneas.',
  },
  'meeting-unestimated': {
    title: 'Reuniones sin gastos estimados',
    message: 'La reunión {code} no tiene gastos estimados.',
    hint: 'Añádalos: el anexo debe abarcar todas las reuniones.',
  },
  'meeting-unspent': {
    title: 'Reuniones sin gastos',
    message: 'La reunión {code} no tiene ningún gasto.',
    hint: 'Compruebe que se han contabilizado y asignado todos sus gastos.',
  },
  'meeting-not-held': {
    title: 'Reuniones no celebradas',
    message: 'La reunión {code} {status, select, cancelled {se canceló} postponed {se aplazó} other {no se celebró}}.',
    hint: 'Compruebe si sus cifras deben figurar en el anexo.',
  },
  'meeting-end-before-start': {
    title: 'Reuniones que terminan antes de empezar',
    message: 'La reunión {code} empieza el {start, date}, pero termina el {end, date}.',
    hint: 'Corrija las fechas.',
  },
  'estimate-version-tied': {
    title: 'Versiones de igual rango',
    message:
      'Las versiones «{version}» y «{other}» de los gastos estimados de {meeting} no pueden distinguirse por su fecha de aprobación.',
    hint: 'Indique la fecha de aprobación o elija la versión en la hoja Configuración.',
  },
  'estimate-version-unknown': {
    title: 'Versión de los gastos estimados no encontrada',
    message: 'Los gastos estimados de {meeting} no tienen ninguna versión «{version}».',
    hint: 'Corrija la versión en la hoja Configuración o añádala.',
  },
  'estimate-not-adopted': {
    title: 'Gastos estimados no aprobados',
    message: 'No se ha aprobado ninguna versión de los gastos estimados de {meeting}.',
    hint: 'Añada los gastos estimados aprobados o indique «aprobado» como su estado.',
  },
  'estimate-superseded': {
    title: 'Gastos estimados revisados posteriormente',
    message:
      'La versión comparada para {meeting} es «{version}», pero «{later}» es posterior{day, select, blank {} other { ({day, date})}}.',
    hint: 'Compruebe qué versión debe compararse en el anexo.',
  },
  'estimate-added-up': {
    title: 'Gastos estimados sumados',
    message:
      '{count, plural, one {Se ha tomado # fila como gasto estimado de {meeting}, {line}.} many {Se han sumado # de filas como gasto estimado de {meeting}, {line}.} other {Se han sumado # filas como gasto estimado de {meeting}, {line}.}}',
    hint: 'Compruebe que ninguna está repetida.',
  },
  'estimate-doubled': {
    title: 'Estimaciones indicadas dos veces',
    message:
      'La estimación de {amount, number} figura dos veces, en filas por lo demás iguales (véase {other}). Se cuentan ambas.',
    hint: 'Si se trata de una repetición, elimine una o corrija su importe a 0; si se deja en blanco, figurará entre los importes que faltan.',
  },
  'estimate-negative': {
    title: 'Gastos estimados negativos',
    message: 'El importe estimado es negativo: {amount, number}.',
    hint: 'Compruebe el signo.',
  },
  'expenditure-unmatched': {
    title: 'Gastos sin asignar',
    message:
      '{reason, select, meeting_missing {No se indica la reunión{found, select, blank {} other { de «{found}»}}} meeting_unknown {No existe la reunión «{found}»} line_missing {No se indica la partida presupuestaria{found, select, blank {} other { de «{found}»}}} line_unknown {No existe la partida presupuestaria «{found}»} mapping_shares {Las proporciones de «{found}» no suman 1} other {«{found}» no tiene asignación}}: {count, plural, one {# fila, {amount, number}.} many {# de filas, {amount, number} en total.} other {# filas, {amount, number} en total.}}{near, select, blank {} other { El código más parecido es «{near}».}}',
    hint: 'Corrija los códigos o añada una correspondencia. Entretanto, el importe se muestra por separado.',
  },
  'mostly-unmatched': {
    title: 'La mayor parte del dinero sin asignar',
    message:
      '{count, plural, one {# fila ({amount, number}) no se ha podido asignar} many {# de filas (total: {amount, number}) no se han podido asignar} other {# filas (total: {amount, number}) no se han podido asignar}} a una reunión y una partida presupuestaria, más de lo que sí se ha asignado. Puede que un código figure una sola vez para varias filas o en una forma que no se reconoce.',
    hint: 'Indique la reunión y la partida presupuestaria en cada fila o añada los códigos a la hoja Correspondencias.',
  },
  'sides-far-apart': {
    title: 'Estimaciones y gastos muy distantes',
    message:
      'Siempre que figuran ambos, uno es al menos cien veces el otro: estimaciones de {estimate, number} frente a gastos de {expenditure, number}. Puede que una de las hojas esté en miles, o en otra moneda, sin decirlo. Indique la unidad de esa hoja en la hoja Configuración, por ejemplo: {setting} = {unit}; o, si sus importes se leen bien tal como están: {setting} = {currency}.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'commitment-left-out': {
    title: 'Compromisos excluidos',
    message: 'El compromiso de {amount, number} no figura en las cifras definitivas.',
    hint: 'Indique el gasto final o señale que las cifras son provisionales.',
  },
  'posting-other-year': {
    title: 'Asientos fuera del año',
    message: 'El gasto de {meeting} se contabilizó el {day, date}, fuera del año del informe.',
    hint: 'Compruebe la fecha y la reunión.',
  },
  'posting-doubled': {
    title: 'Gastos contabilizados dos veces',
    message:
      '{document, select, blank {Un asiento sin número de documento} other {El asiento del documento {document}}} figura dos veces con el mismo importe, {amount, number}{other, select, blank {} other { (véase {other})}}. Se cuentan ambos.',
    hint: 'Si se trata de una repetición, elimine uno o corrija su importe a 0; si se deja en blanco, figurará entre los importes que faltan.',
  },
  'reversal-unmatched': {
    title: 'Anulaciones sin contrapartida',
    message: 'La anulación de {amount, number} no corresponde a ningún asiento.',
    hint: 'Busque el asiento que anula o corrija la etapa.',
  },
  'reversal-positive': {
    title: 'Anulaciones positivas',
    message: 'La anulación es positiva: {amount, number}. Se ha contado como importe positivo.',
    hint: 'Compruebe el signo.',
  },
  'sign-slip': {
    title: 'Signos dudosos',
    message: 'La partida suma {total, number} en la reunión, menos de cero; su importe más bajo es {amount, number}.',
    hint: 'Compruebe el signo.',
  },
  'line-unestimated': {
    title: 'Partidas con gastos no estimados',
    message: '{meeting}, {line}: se gastaron {amount, number}, pero no se había estimado nada.',
    hint: 'Compruebe la partida o explique el gasto.',
  },
  'line-unspent': {
    title: 'Partidas estimadas sin gastos',
    message: '{meeting}, {line}: se estimaron {amount, number}, pero no se gastó nada.',
    hint: 'Compruebe que se han contabilizado todos los gastos o explíquelo.',
  },
  'support-cost-differs': {
    title: 'Gastos de apoyo que difieren de su tasa',
    message:
      '{meeting}, {line}: la cifra es {stated, number}, pero la tasa aplicada a su base da {computed, number}; la diferencia es {difference, number}.',
    hint: 'Compruebe la tasa, la base y el importe.',
  },
  'support-base-unknown': {
    title: 'Gastos de apoyo de base desconocida',
    message: 'La base «{base}» de la partida {line} no es ni una partida presupuestaria ni una parte.',
    hint: 'Corrija la base en la hoja Partidas presupuestarias.',
  },
  'line-repeats-parts': {
    title: 'Partidas que repiten las que dependen de ellas',
    message:
      'Los importes de {line}, {amount, number} en total, son, reunión por reunión, las sumas de los de {parts}; se cuentan unos y otros.',
    hint: 'Elimine unos u otros; si todos cuentan, conceda una exención de esta observación.',
  },
  'meeting-repeats-others': {
    title: 'Reuniones que repiten todas las demás',
    message:
      'Los importes de {meeting}, {amount, number} en total, son, partida por partida, las sumas de los de todas las demás reuniones; se cuentan también.',
    hint: 'Elimínelos si son totales; si cuentan, conceda una exención de esta observación.',
  },
  'total-differs': {
    title: 'Totales que no cuadran',
    message:
      '«{label}» indica {stated, number}, pero sus filas suman {computed, number}; la diferencia es {difference, number}.',
    hint: 'Corrija el total o las filas.',
  },
  'total-left-out': {
    title: 'Totales no sumados',
    message: '«{label}» ({amount, number}) es un total; se ha comprobado y no se ha sumado.',
    hint: 'No es necesario hacer nada.',
  },
  'variance-unexplained': {
    title: 'Diferencias importantes sin explicación',
    message:
      '{meeting}{line, select, blank {} other {, {line}}}: la diferencia es {variance, number}{percent, select, blank {} other { ({percent, number}\u00a0%)}} y no se ha explicado.',
    hint: 'Indique el motivo en la hoja Explicaciones.',
  },
  'explanation-unused': {
    title: 'Explicaciones sin diferencia',
    message: 'No hay ninguna diferencia que explicar en {meeting}{line, select, blank {} other {, {line}}}.',
    hint: 'Compruebe los códigos o elimine la explicación.',
  },
  'control-total-differs': {
    title: 'Totales de control que no concuerdan',
    message:
      '{meeting, select, blank {Todas las reuniones} other {{meeting}}}, {line, select, blank {todas las partidas} other {{line}}}: el total de control es {stated, number}, pero se han leído {computed, number}; la diferencia es {difference, number}.',
    hint: 'Busque filas que falten o estén repetidas, o corrija el total de control.',
  },
  'control-total-unchecked': {
    title: 'Totales de control no comprobados',
    message:
      '{meeting, select, blank {Todas las reuniones} other {{meeting}}}, {line, select, blank {todas las partidas} other {{line}}}: el total de control de {stated, number} no se ha comprobado, pues no se ha podido leer todo lo que abarca.',
    hint: 'Corrija los errores hallados; entonces se comprobará.',
  },
  'control-total-unknown': {
    title: 'Totales de control con código desconocido',
    message:
      'El total de control se refiere a {meeting, select, blank {todas las reuniones} other {{meeting}}} y a {line, select, blank {todas las partidas} other {{line}}}, y al menos una de esas referencias no se conoce.',
    hint: 'Corrija el código.',
  },
  'sum-too-large': {
    title: 'Sumas demasiado grandes',
    message:
      'La suma de {meeting, select, blank {todas las reuniones} other {{meeting}}}, {line, select, blank {todas las partidas} other {{line}}} es demasiado grande para ser exacta.',
    hint: 'Compruebe los importes.',
  },
  'proof-broken': {
    title: 'Sumas que no concuerdan',
    message:
      'Las sumas de la hoja «{sheet}» no concuerdan: leído, {read, number}; utilizado, {used, number}; excluido, {leftOut, number}.',
    hint: 'No se puede publicar ningún anexo; comunique este error.',
  },
  'waiver-applied': {
    title: 'Observaciones con exención',
    message: 'La observación {code}{key, select, blank {} other { respecto de {key}}} tiene una exención: {reason}',
    hint: 'No es necesario hacer nada.',
  },
  'waiver-lapsed': {
    title: 'Exenciones sin efecto',
    message:
      'La exención de {code}{key, select, blank {} other { respecto de {key}}} ya no se aplica: ha cambiado aquello para lo que se concedió.',
    hint: 'Examine de nuevo la observación y renueve o elimine la exención.',
  },
  'waiver-refused': {
    title: 'Exenciones no permitidas',
    message: 'La observación {code} no admite exención.',
    hint: 'Corrija lo que señala y elimine la exención.',
  },
  'title-untranslated': {
    title: 'Títulos sin traducir',
    message:
      'Falta el título de {code} en {language, select, fr {francés} es {español} ru {ruso} ar {árabe} zh {chino} other {{language}}}; se ha impreso en inglés.',
    hint: 'Añada el título en ese idioma, en la columna Título (fr), Título (es), etc., o responda de ello en la hoja Exenciones (Código: title-untranslated; Clave: el código y el idioma, por ejemplo A1/fr). Hasta entonces, el documento en ese idioma es solo un borrador.',
  },
  'document-incomplete': {
    title: 'Parámetros que faltan para el documento',
    message: 'En el documento falta lo siguiente: {settings}; se ha dejado el espacio en blanco.',
    hint: 'Añada lo que falta a la hoja Configuración.',
  },
  'setting-untranslated': {
    title: 'Parámetros sin traducir',
    message:
      'Falta el parámetro «{setting}» en {language, select, en {inglés} fr {francés} es {español} ru {ruso} ar {árabe} zh {chino} other {{language}}}; se ha impreso tal como está. En la hoja Configuración, su fila no tiene texto en la columna {language, select, en {Valor} other {Valor ({language})}}.',
    hint: 'Escriba allí el texto o responda de ello en la hoja Exenciones (Código: setting-untranslated; Clave: el parámetro y el idioma, por ejemplo Mandato/fr). Hasta entonces, el documento en ese idioma es solo un borrador.',
  },
  'term-less-sure': {
    title: 'Términos por revisar',
    message:
      'Términos menos seguros en {language, select, fr {francés} es {español} ru {ruso} ar {árabe} zh {chino} other {{language}}}: {terms}.',
    hint: 'Pida a un lector de ese idioma que los revise; la hoja Términos prevalece sobre cualquiera de ellos.',
  },
  'rounding-adjusted': {
    title: 'Cifras ajustadas por redondeo',
    message:
      '{count, plural, one {Se ha ajustado # cifra en una unidad para que las filas sumen los totales; está señalada.} many {Se han ajustado # de cifras en una unidad para que las filas sumen los totales; están señaladas.} other {Se han ajustado # cifras en una unidad para que las filas sumen los totales; están señaladas.}}',
    hint: 'No es necesario hacer nada; se conservan los importes exactos.',
  },
} as const satisfies SomeDiagnosticTexts;
