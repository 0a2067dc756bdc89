/** Spanish: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: 'Hojas que faltan',
    message:
      'No se ha encontrado la hoja «{sheet}». {found, select, blank {El libro no contiene ninguna otra hoja.} other {Hojas encontradas: {found}.}}',
    hint: 'Añada la hoja o cambie el nombre de la que contenga esos datos; si los datos tienen otra forma, indique en el paso «Datos» qué son, o deje que «addendum map» proponga las filas de la hoja Lectura.',
  },
  'sheet-doubled': {
    title: 'Hojas que figuran dos veces',
    message: 'Las hojas «{sheet}» y «{other}» se han reconocido como del mismo tipo y no se ha leído ninguna.',
    hint: 'Cambie el nombre de una de ellas o elimínela.',
  },
  'sheet-joined': {
    title: 'Hojas leídas conjuntamente',
    message: 'La hoja «{sheet}» se ha leído junto con «{other}».',
    hint: 'Compruebe que deben leerse ambas.',
  },
  'sheet-hidden': {
    title: 'Hojas ocultas no leídas',
    message: 'La hoja «{sheet}» está oculta y no se ha leído.',
    hint: 'Muestre la hoja o, en la línea de comandos, indíquela con --sheet.',
  },
  'sheet-by-headings': {
    title: 'Hojas reconocidas por sus encabezamientos',
    message: 'La hoja «{found}» se ha leído como «{sheet}», por sus encabezamientos.',
    hint: 'Compruebe que es correcto; para mayor seguridad, ponga a la hoja su nombre.',
  },
  'sheet-unknown': {
    title: 'Hojas no leídas',
    message:
      'La hoja «{sheet}» no es ninguna de las que utiliza Addendum y no se ha leído{sum, select, blank {} other {{count, plural, one {; contiene # número ({sum, number})} many {; contiene # de números (total: {sum, number})} other {; contiene # números (total: {sum, number})}}}}.',
    hint: 'Si debe leerse, póngale el nombre y los encabezamientos correspondientes, o diga en el paso «Datos» o en la hoja Lectura qué es; «addendum map» propone las filas.',
  },
  'sheet-ambiguous': {
    title: 'Hojas de varios tipos posibles',
    message:
      'Los encabezamientos de la hoja «{sheet}» corresponden por igual a varios tipos de hoja («{kinds}»), y no se ha leído.',
    hint: 'Ponga a la hoja el nombre de aquella de que se trate.',
  },
  'row-unrecognised': {
    title: 'Filas excluidas por no ser registros',
    message: 'La fila «{text}» no es un registro de la tabla y se ha excluido.',
    hint: 'Si es un registro, rellene sus columnas.',
  },
  'heading-missing': {
    title: 'Hojas sin fila de encabezamientos',
    message:
      'No se ha encontrado ninguna fila de encabezamientos en la hoja «{sheet}».{found, select, blank {} other { Sus primeras filas dicen: {found}.}}',
    hint: 'Ponga los encabezamientos de las columnas en una sola fila, encima de los datos, o excluya la hoja en la hoja Lectura.',
  },
  'column-missing': {
    title: 'Columnas que faltan',
    message:
      'Falta en la hoja «{sheet}» la columna «{column}». {found, select, blank {No se ha reconocido ninguna columna.} other {Columnas encontradas: {found}.}} Si figura con otro encabezamiento, escriba en la hoja Lectura: {sheet} | | … | {column}',
    hint: 'Añada la columna, corrija su encabezamiento o escriba esa fila en la hoja Lectura.',
  },
  'column-doubled': {
    title: 'Columnas que figuran dos veces',
    message: 'La columna «{column}» figura más de una vez en la hoja «{sheet}».',
    hint: 'Conserve una y cambie el nombre de las demás o elimínelas.',
  },
  'column-unknown': {
    title: 'Columnas no leídas',
    message: 'La columna «{heading}» no se conoce y no se ha leído.',
    hint: 'Si debe leerse, corrija su encabezamiento.',
  },
  'column-remembered': {
    title: 'Columnas asignadas antes por usted',
    message: 'La columna «{heading}» se ha leído como «{column}», según eligió usted anteriormente.',
    hint: 'Compruebe que sigue siendo así.',
  },
  'rows-hidden': {
    title: 'Filas ocultas que cuentan',
    message:
      '{count, plural, one {Se ha leído y cuenta # fila oculta ({rows}).} many {Se han leído y cuentan # de filas ocultas ({rows}).} other {Se han leído y cuentan # filas ocultas ({rows}).}}',
    hint: 'Muestre las filas y compruébelas; elimine las que no deban contar.',
  },
  'rows-filtered': {
    title: 'Filas filtradas que cuentan',
    message:
      '{count, plural, one {Se ha leído y cuenta # fila oculta por un filtro ({rows}).} many {Se han leído y cuentan # de filas ocultas por un filtro ({rows}).} other {Se han leído y cuentan # filas ocultas por un filtro ({rows}).}}',
    hint: 'Borre el filtro y compruebe las filas; elimine las que no deban contar.',
  },
  'columns-hidden': {
    title: 'Columnas ocultas que se han leído',
    message: 'Se han leído columnas ocultas: {columns}.',
    hint: 'Muestre las columnas y compruébelas.',
  },
  'comments-not-read': {
    title: 'Comentarios que no se leen',
    message:
      '{count, plural, one {No se lee # comentario, en {cells}.} many {No se leen # de comentarios, en {cells}.} other {No se leen # comentarios, en {cells}.}}',
    hint: 'Consúltelos: lo que se dice en ellos no cambia ninguna cifra.',
  },
  'comment-doubtful': {
    title: 'Un comentario dice que algo no cuenta',
    message: 'Un comentario en esta celda dice «{text}». La celda se ha leído tal como está.',
    hint: 'Si la cifra no cuenta, retírela de la hoja o dígalo en una celda de su fila; en caso contrario, elimine el comentario.',
  },
  'comments-damaged': {
    title: 'Comentarios ilegibles',
    message: 'Los comentarios de la hoja «{sheet}» están dañados. Las celdas se han leído de todos modos.',
    hint: 'Consulte los comentarios en Excel y guarde de nuevo el archivo.',
  },
  'merge-filled': {
    title: 'Celdas combinadas leídas fila por fila',
    message: 'Las celdas combinadas {area} se han leído como «{value}» en cada una de sus filas.',
    hint: 'Compruebe que el valor es válido para todas las filas; mejor aún, separe las celdas y rellénelas.',
  },
  'merge-amount': {
    title: 'Importes en celdas combinadas',
    message:
      'El importe de las celdas combinadas {area} podría corresponder a cualquiera de sus filas y no se ha leído.',
    hint: 'Separe las celdas y ponga en cada fila su importe.',
  },
  'formula-external': {
    title: 'Importes procedentes de otros archivos',
    message: 'El importe {amount, number} procede de otro archivo mediante una fórmula.',
    hint: 'Compárelo con ese archivo o sustituya la fórmula por el valor.',
  },
  'sheet-copied': {
    title: 'Hojas que parecen copias',
    message:
      'La hoja «{sheet}» está dispuesta como «{other}» y puede ser una copia de ella; no se ha leído. Elimine la copia o escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'sheet-near-meeting': {
    title: 'Hojas que pueden ser de una reunión',
    message:
      'La hoja «{sheet}» parece ser la de una reunión ({near}) y no se ha leído: su nombre o sus encabezamientos no corresponden, o los importes ya figuran en otras hojas. Corríjala o escriba en la hoja Configuración: {setting} = excluida.',
    hint: 'La hoja de una reunión lleva el código de la reunión y tiene las columnas Partida e Importe.',
  },
  'table-joined': {
    title: 'Tablas leídas juntas',
    message: 'La hoja «{sheet}» contiene aquí otra tabla, que se ha leído junto con la primera.',
    hint: 'Compruebe que ambas deben leerse.',
  },
  'table-doubtful': {
    title: 'Tablas que quizá no cuenten',
    message:
      'La tabla situada bajo «{caption}» quizá no deba contarse y no se ha leído. Escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'caption-doubtful': {
    title: 'Títulos sobre la única tabla',
    message:
      '«{caption}» figura sobre la única tabla de la hoja, que se ha leído de todos modos. Compruebe si la tabla cuenta; si no, escriba en la hoja Configuración: {setting} = excluida.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'unit-applied': {
    title: 'Unidades de los importes',
    message: 'Los importes de la tabla se han leído en unidades de {unit}.',
    hint: 'Compruebe que es lo que indica la hoja.',
  },
  'signs-turned': {
    title: 'Signos invertidos',
    message:
      'Los importes de la tabla se han leído con el signo contrario: sus gastos están escritos con signo menos, como indica la Configuración.',
    hint: 'Compruebe que lo cobrado, por ejemplo un reembolso, figura en ella sin signo menos.',
  },
  'unit-unclear': {
    title: 'Unidades por confirmar',
    message:
      '«{words}» indica la unidad de los importes, pero se han leído en {other}. Escriba en la hoja Configuración: {setting} = {unit}, o {setting} = {other} si es correcto.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'unit-in-rows': {
    title: 'Unidades por fila',
    message:
      'La columna «{column}» dice «{found}»: no todos los importes de la tabla están en la misma unidad. Conviértalos a una sola unidad o, si la columna no se refiere a ellos, escriba en la hoja Configuración: {setting} = excluida.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'row-meaning-unclear': {
    title: 'Filas cuyo sentido no está claro',
    message:
      '{found, select, blank {La columna «{column}» está vacía} other {La columna «{column}» dice «{found}»}} y no está claro si esas filas cuentan; se han excluido. Corrija el valor o escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'credit-signs-mixed': {
    title: 'Créditos con y sin signo',
    message:
      'La columna «{column}» indica los créditos, pero unos son positivos y otros negativos: no está claro qué significa el signo.',
    hint: 'Dé el mismo signo a todos los créditos.',
  },
  'debit-credit-differ': {
    title: 'Importes que difieren del debe y el haber',
    message: 'El importe de esta fila no concuerda con su debe y su haber.',
    hint: 'Corríjalos: el importe es el debe menos el haber; junto a un haber solo, deje el importe vacío.',
  },
  'column-unusable': {
    title: 'Columnas que no pueden usarse aquí',
    message:
      'La columna «{heading}» no puede usarse en una tabla con varios importes por fila. Disponga la tabla con un solo importe por fila o escriba en la hoja Configuración: {setting} = excluida.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'column-may-matter': {
    title: 'Columnas que pueden modificar los importes',
    message:
      'La columna «{heading}» no se ha leído: por su encabezamiento, {count, plural, one {su número ({sum, number}) puede} many {sus # de números (total: {sum, number}) pueden} other {sus # números (total: {sum, number}) pueden}} modificar los importes o sustituirlos. Escriba en la hoja Configuración: {setting} = excluida (o = el nombre de una columna).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'column-of-numbers': {
    title: 'Columnas de números desconocidas',
    message:
      'La columna «{heading}» no es conocida y {count, plural, one {su único número ({sum, number}) no se ha leído} many {sus # de números (total: {sum, number}) no se han leído} other {sus # números (total: {sum, number}) no se han leído}}. Indique qué es en el paso «Datos» o escriba en la hoja Configuración: {setting} = excluida (o = el nombre de una columna).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'numbers-not-looked-at': {
    title: 'Números no leídos',
    message:
      '{count, plural, one {# número ({sum, number}) de esta hoja, en {areas}, está fuera de las tablas o en una columna sin encabezamiento y no se ha leído} many {# de números (total: {sum, number}) de esta hoja, en {areas}, están fuera de las tablas o en una columna sin encabezamiento y no se han leído} other {# números (total: {sum, number}) de esta hoja, en {areas}, están fuera de las tablas o en una columna sin encabezamiento y no se han leído}}. Ponga sus encabezamientos a la columna o a la tabla, o escriba en la hoja Configuración: {setting} = excluida.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'numbers-passed-over': {
    title: 'Fechas y años fuera de las tablas',
    message:
      '{count, plural, one {# número, en {areas}, parece una fecha, un año o un número de página y no se ha leído como importe. Si es un importe, páselo a una tabla} many {# de números, en {areas}, parecen fechas, años o números de página y no se han leído como importes. Si son importes, páselos a una tabla} other {# números, en {areas}, parecen fechas, años o números de página y no se han leído como importes. Si son importes, páselos a una tabla}}; si no, escriba en la hoja Configuración: {setting} = excluida.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'total-unclear': {
    title: 'Totales que no son la suma de filas',
    message:
      '«{label}» figura como total, pero {amount, number} no es la suma de filas contiguas; la fila se ha contado como registro. Corríjala o escriba en la hoja Configuración: {setting} = contada si es un registro, {setting} = excluida si es un total.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'column-meaning-unclear': {
    title: 'Columnas que quizá cambien el sentido de importes',
    message:
      'La columna «{heading}» contiene {found} y parece ser «{column}»; no se ha leído. Escriba en la hoja Configuración: {setting} = {column} (o = excluida). Una columna sin encabezamiento necesita primero uno.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'amounts-hidden': {
    title: 'Columnas de importes ocultas',
    message:
      'La columna «{heading}» contiene importes y está oculta; se han contado. Muéstrela o escriba en la hoja Configuración: {setting} = contada (o = excluida).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'sheet-unread': {
    title: 'Hojas de importes no leídas',
    message:
      'La hoja «{sheet}» tiene los encabezamientos de «{kind}», pero su nombre no lo indica; no se ha leído. Cámbiele el nombre o escriba en la hoja Configuración: {setting} = {kind} (o = excluida).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'sheet-holds-amounts': {
    title: 'Hojas no leídas con importes de reuniones conocidas',
    message:
      'La hoja «{sheet}» contiene importes de reuniones y partidas presupuestarias conocidas y no se ha leído. Si no debe leerse, escriba en la hoja Configuración: {setting} = excluida; si no, {setting} = Gastos estimados o {setting} = Gastos.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'rows-of-other-year': {
    title: 'Filas de otro año',
    message: 'La columna «{column}» dice {year}: las filas de ese año se han excluido.',
    hint: 'Compruebe que el año del informe es correcto.',
  },
  'table-repeats': {
    title: 'Tablas que repiten otra',
    message:
      'Por cada reunión y partida presupuestaria, esta tabla suma lo mismo que la tabla con encabezamientos en la fila {row}; se han contado ambas. Escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'tables-overlap': {
    title: 'Gastos quizá contados dos veces',
    message:
      '{count, plural, one {# importe} many {# importes} other {# importes}} de la hoja «{sheet}» {count, plural, one {corresponde} many {corresponden} other {corresponden}} a las mismas reuniones y partidas que estas filas y quizá {count, plural, one {sea su suma} many {sean su suma} other {sean su suma}}: se ha contado todo. Escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Si estas filas son correctas, excluya en su lugar los gastos de la otra hoja, en el paso «Datos» o en la hoja Lectura.',
  },
  'amounts-negative': {
    title: 'Importes en su mayoría negativos',
    message:
      '{count, plural, one {# importe} many {# importes} other {# importes}} de la hoja con signo negativo y {above, number} con signo positivo: pueden ser gastos escritos con signo menos. Si lo son, escriba en la hoja Configuración: {setting} = gastos (se invierten entonces sus signos); si son abonos: {setting} = contada.',
    hint: 'Escriba una de esas filas en la hoja Configuración.',
  },
  'entry-says-no': {
    title: 'Asientos que quizá no cuenten',
    message:
      'El texto «{found}» hace pensar que el asiento no cuenta, o no tal como está; se ha contado tal como está. Escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'entry-says-currency': {
    title: 'Importes quizá en otra moneda',
    message:
      'El texto «{found}» menciona {other}, pero nada indica en qué moneda están los importes de esta tabla; se han contado en {currency}. Indique la moneda de cada fila en una columna Moneda o, si todos están en {currency}, escriba en la hoja Configuración: {setting} = {currency}.',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'rows-summarise': {
    title: 'Filas que resumen las demás',
    message:
      'Las filas {rows} dan una fila por reunión y partida, y exactamente la suma de {count, plural, one {la otra fila} many {las otras # filas} other {las otras # filas}} ({amount, number}): pueden ser su resumen. Escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'rows-repeat-sums': {
    title: 'Filas que repiten la suma de otras',
    message:
      'Reunión por reunión, las filas con «{found}» suman lo mismo que las filas con «{other}»: unas pueden ser los totales de las otras. Escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'row-repeats-sum': {
    title: 'Filas que repiten una suma',
    message:
      'Esta fila ({amount, number}) equivale a {count, plural, one {la fila contigua} many {la suma de # de filas contiguas} other {la suma de las # filas contiguas}}: puede ser su total. Indique que es un total o escriba en la hoja Configuración: {setting} = excluida (o = contada).',
    hint: 'Corrija la hoja o escriba esa fila en la hoja Configuración.',
  },
  'total-counted': {
    title: 'Registros que parecen totales',
    message:
      '«{label}» parece un total, pero {amount, number} no es la suma de filas contiguas; la fila se ha contado como registro.',
    hint: 'Compruebe que es un registro.',
  },
} as const satisfies SomeDiagnosticTexts;
