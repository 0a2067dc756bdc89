/** Spanish: what findings on values in cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const VALUES = {
  'value-missing': {
    title: 'Valores que faltan',
    message: 'La columna «{column}» está vacía en esta fila.',
    hint: 'Rellene la celda.',
  },
  'amount-missing': {
    title: 'Importes que faltan',
    message: 'Falta el importe; no se considera que sea cero.',
    hint: 'Indique el importe, o escriba 0 si es cero.',
  },
  'amount-not-number': {
    title: 'Importes que no son números',
    message: '«{found}» no es un importe.',
    hint: 'Escriba el importe como número, sin la unidad.',
  },
  'amount-ambiguous': {
    title: 'Importes que admiten dos lecturas',
    message: '«{found}» puede leerse como {first, number} o como {second, number}, y no se ha leído.',
    hint: 'Escriba el importe como número.',
  },
  'amount-none': {
    title: 'Indicaciones de que no hay importe',
    message: '«{found}» indica que no hay importe; no equivale a cero.',
    hint: 'Escriba el importe, o 0 si se trata de cero.',
  },
  'amount-nil': {
    title: 'Guiones e indicaciones de ausencia',
    message:
      '{count, plural, one {# celda contiene un guion o una indicación de ausencia y se ha considerado vacía.} many {# de celdas contienen un guion o una indicación de ausencia y se han considerado vacías.} other {# celdas contienen un guion o una indicación de ausencia y se han considerado vacías.}}',
    hint: 'No es necesario hacer nada.',
  },
  'amount-currency': {
    title: 'Importes en moneda distinta de la fila',
    message: '«{found}» está en {other}, pero se esperaba {currency}; el importe no se ha leído.',
    hint: 'Indique la moneda del importe en la columna «Moneda», o corrija el importe.',
  },
  'currency-by-amount': {
    title: 'Monedas deducidas de los importes',
    message:
      '{count, plural, one {# importe muestra la moneda {currency} y se ha leído en ella, pues no se indica en ningún otro lugar.} many {# de importes muestran la moneda {currency} y se han leído en ella, pues no se indica en ningún otro lugar.} other {# importes muestran la moneda {currency} y se han leído en ella, pues no se indica en ningún otro lugar.}}',
    hint: 'Compruébelo; mejor aún, añada una columna «Moneda».',
  },
  'decimal-sign-mixed': {
    title: 'Columnas con dos signos decimales',
    message: '«{found}» y «{other}» figuran en una misma columna con signos decimales distintos.',
    hint: 'Escríbalos como números, o todos con el mismo signo decimal.',
  },
  'amount-as-text': {
    title: 'Importes escritos como texto',
    message: '«{found}» es texto y se ha leído como {amount, number}.',
    hint: 'Compruébelo; mejor aún, convierta la celda en número.',
  },
  'amount-error': {
    title: 'Importes con error de Excel',
    message: 'La celda muestra el error {found}.',
    hint: 'Corrija la fórmula.',
  },
  'amount-uncalculated': {
    title: 'Fórmulas sin calcular',
    message: 'La fórmula no tiene valor calculado.',
    hint: 'Abra el libro en Excel y guárdelo.',
  },
  'amount-beyond-digits': {
    title: 'Importes con demasiadas cifras',
    message: '«{found}» tiene más cifras de las que una celda conserva con exactitud.',
    hint: 'Compruebe el importe; si es correcto, divídalo en varias filas.',
  },
  'amount-rounded': {
    title: 'Importes con fracciones de centavo',
    message: '{found, number} se ha redondeado a {amount, number}.',
    hint: 'Redondee el importe en el libro si la diferencia es importante.',
  },
  'amount-indivisible': {
    title: 'Importes con demasiados decimales',
    message: '{found, number} tiene más decimales de los que admite la moneda {currency} y no se ha leído.',
    hint: 'Corrija el importe o la moneda.',
  },
  'amount-shown': {
    title: 'Números que no se muestran como están guardados',
    message:
      '{count, plural, one {# número de esta columna no se muestra como está guardado:} many {# de números de esta columna no se muestran como están guardados; el primero:} other {# números de esta columna no se muestran como están guardados; el primero:}} {stored, number} se muestra como «{shown}». Se ha leído el valor guardado.',
    hint: 'Compruebe cuál de los dos es el correcto y corrija el valor o el formato de las celdas.',
  },
  'amount-scaled': {
    title: 'Importes mostrados en otra escala',
    message: 'La celda muestra su importe en miles o en millones; se ha leído como {amount, number}.',
    hint: 'Compruebe que el valor de la celda está en unidades.',
  },
  'amount-percent': {
    title: 'Importes con formato de porcentaje',
    message: 'La celda tiene formato de porcentaje; se ha leído como el importe {amount, number}.',
    hint: 'Compruebe el importe y cambie el formato de la celda.',
  },
  'amount-as-date': {
    title: 'Importes con formato de fecha',
    message: 'La celda tiene formato de fecha; se ha leído como el importe {amount, number}.',
    hint: 'Compruebe el importe y cambie el formato de la celda.',
  },
  'date-not-date': {
    title: 'Fechas que no lo son',
    message: '«{found}» no es una fecha.',
    hint: 'Escriba una fecha.',
  },
  'date-ambiguous': {
    title: 'Fechas que admiten dos lecturas',
    message: '«{found}» puede ser {first, date} o {second, date}, y no se ha leído.',
    hint: 'Escriba la fecha con formato de fecha o con el mes en letras, o escriba en la hoja Configuración: Orden de las fechas = día primero (o = mes primero).',
  },
  'date-order-mixed': {
    title: 'Columnas con dos órdenes de día y mes',
    message: '«{found}» y «{other}» figuran en una misma columna; una empieza por el día y la otra por el mes.',
    hint: 'Escríbalas con formato de fecha, o todas en el mismo orden.',
  },
  'date-order-contradicts': {
    title: 'Fechas contrarias al orden indicado',
    message:
      '«{found}» no empieza por el {order, select, day_first {día} other {mes}}, en contra de lo que indica «Orden de las fechas» en la hoja Configuración.',
    hint: 'Corrija «Orden de las fechas» en la hoja Configuración, o escriba la fecha con formato de fecha.',
  },
  'date-invalid': {
    title: 'Fechas que no existen',
    message: '«{found}» no es un día del calendario.',
    hint: 'Corrija la fecha.',
  },
  'date-time-dropped': {
    title: 'Horas suprimidas de las fechas',
    message:
      '{count, plural, one {# fecha de la columna «{column}» tiene hora, que no se ha tenido en cuenta.} many {# de fechas de la columna «{column}» tienen hora, que no se ha tenido en cuenta.} other {# fechas de la columna «{column}» tienen hora, que no se ha tenido en cuenta.}}',
    hint: 'No es necesario hacer nada, a menos que haya dudas sobre el día.',
  },
  'date-near-midnight': {
    title: 'Fechas que pueden diferir en un día',
    message:
      '{count, plural, one {# fecha de la columna «{column}» tiene} many {# de fechas de la columna «{column}» tienen} other {# fechas de la columna «{column}» tienen}} una hora como {time}: donde figura {day, date} quizá deba leerse {other, date}.',
    hint: 'Compruebe las fechas: esas horas se deben a un redondeo o a otro huso horario. Las fechas se han leído como figuran.',
  },
  'date-unlikely': {
    title: 'Fechas poco verosímiles',
    message: 'La fecha ({found, date}) es poco verosímil.',
    hint: 'Compruebe el año.',
  },
  'date-unformatted': {
    title: 'Números leídos como fechas',
    message:
      '{count, plural, one {# número de la columna «{column}» se ha leído como fecha sin tener ese formato.} many {# de números de la columna «{column}» se han leído como fechas sin tener ese formato.} other {# números de la columna «{column}» se han leído como fechas sin tener ese formato.}}',
    hint: 'Dé a la columna formato de fecha y compruébela.',
  },
  'number-not-number': {
    title: 'Valores que no son números',
    message: '«{found}», en la columna «{column}», no es un número.',
    hint: 'Escriba un número.',
  },
  'number-ambiguous': {
    title: 'Números que admiten dos lecturas',
    message:
      '«{found}», en la columna «{column}», puede leerse como {first, number} o como {second, number}, y no se ha leído.',
    hint: 'Escríbalo como número.',
  },
  'choice-unknown': {
    title: 'Valores que no están en la lista',
    message: '«{found}» no es un valor válido de la columna «{column}». Valores posibles: {known}.',
    hint: 'Elija uno de los valores posibles.',
  },
  'setting-unknown': {
    title: 'Parámetros desconocidos',
    message: 'El parámetro «{setting}» no se conoce y no tiene efecto.',
    hint: 'Corrija su nombre o elimínelo.',
  },
  'setting-invalid': {
    title: 'Parámetros con valor no válido',
    message: '«{found}» no es un valor válido del parámetro «{setting}». Se espera: {known}.',
    hint: 'Corrija el valor.',
  },
  'setting-doubled': {
    title: 'Parámetros que figuran dos veces',
    message: 'El parámetro «{setting}» figura más de una vez.',
    hint: 'Conserve solo uno.',
  },
  'years-together': {
    title: 'Libros de varios años',
    message:
      'Los archivos corresponden a años distintos ({years}). Los gastos se concilian año por año, por lo que no se han verificado las filas.',
    hint: 'Indique solo los archivos de un año; para comparar dos años, use addendum compare ANTERIOR --to NUEVO. Los archivos de un mismo año llevan el mismo año del informe en la configuración.',
  },
  'answer-unused': {
    title: 'Respuestas sin objeto',
    message:
      '«{setting} = {answer}», en la hoja Configuración, no responde a ninguna pregunta: lo que la fila designa no existe o tiene otro nombre.',
    hint: 'Corrija la fila o elimínela si ya no hace falta.',
  },
  'text-invisible': {
    title: 'Caracteres invisibles',
    message: '«{found}» contiene caracteres invisibles, que no se han tenido en cuenta.',
    hint: 'Escriba de nuevo el texto.',
  },
  'code-too-long': {
    title: 'Códigos demasiado largos',
    message: 'El código tiene {length, number} caracteres, más de los 64 permitidos.',
    hint: 'Acorte el código.',
  },
  'code-number': {
    title: 'Códigos guardados como números',
    message: 'El código {code} está guardado como número; se perderían los ceros iniciales.',
    hint: 'Dé a la columna formato de texto y compruebe el código.',
  },
  'code-shown-otherwise': {
    title: 'Códigos guardados como otro número',
    message:
      'La celda muestra el código «{shown}» pero contiene el número {stored}, y solo «{stored}» es un código conocido.',
    hint: 'Dé a la celda formato de texto y escriba el código.',
  },
  'code-is-day': {
    title: 'Códigos convertidos en fechas',
    message: 'La celda muestra «{shown}» y contiene una fecha: Excel convirtió el código en fecha.',
    hint: 'Dé a la celda formato de texto y escriba de nuevo el código.',
  },
  'marks-left-out': {
    title: 'Signos en superíndice o subíndice',
    message:
      '{count, plural, one {# texto tiene signos en superíndice o subíndice, que se han considerado llamadas de nota y se han pasado por alto.} many {# de textos tienen signos en superíndice o subíndice, que se han considerado llamadas de nota y se han pasado por alto.} other {# textos tienen signos en superíndice o subíndice, que se han considerado llamadas de nota y se han pasado por alto.}}',
    hint: 'Compruebe que esos signos son llamadas de nota.',
  },
  'code-doubled': {
    title: 'Códigos que figuran dos veces',
    message: 'El código «{code}» figura más de una vez{other, select, blank {} other { (véase {other})}}.',
    hint: 'Asigne a cada uno su propio código o elimine uno.',
  },
  'code-look-alike': {
    title: 'Códigos de apariencia igual',
    message: 'Los códigos «{code}» y «{other}» se parecen, pero están escritos con letras distintas.',
    hint: 'Escríbalos con las mismas letras o cambie uno de ellos.',
  },
  'code-variant': {
    title: 'Códigos escritos de otra manera',
    message: '«{found}» se ha leído como el código «{code}».',
    hint: 'Escriba el código tal como figura en su propia hoja.',
  },
  'rows-struck': {
    title: 'Filas tachadas que cuentan',
    message:
      '{count, plural, one {# fila está tachada, pero cuenta: {rows}.} many {# de filas están tachadas, pero cuentan: {rows}.} other {# filas están tachadas, pero cuentan: {rows}.}}',
    hint: 'Elimine lo que ya no cuente, o quite el tachado.',
  },
  'rows-unseen': {
    title: 'Filas invisibles que cuentan',
    message:
      '{count, plural, one {# fila tiene celdas que no muestran nada, pero cuenta: {rows}.} many {# de filas tienen celdas que no muestran nada, pero cuentan: {rows}.} other {# filas tienen celdas que no muestran nada, pero cuentan: {rows}.}}',
    hint: 'Compruébelas; cambie el color o el formato de las celdas, o elimine lo que no cuente.',
  },
  'term-unknown': {
    title: 'Términos desconocidos',
    message: 'El término «{term}» no es ninguno de los que se imprimen y no tiene efecto.',
    hint: 'Escríbalo exactamente como Addendum lo imprime en inglés.',
  },
} as const satisfies SomeDiagnosticTexts;
