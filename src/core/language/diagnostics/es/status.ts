/** Spanish: what findings on reporting status are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const STATUS = {
  'as-at-missing': {
    title: 'Falta la fecha de referencia',
    message: 'No se indica la fecha a la que debe establecerse la situación.',
    hint: 'Indique «Al» en la hoja Configuración, o --as-at en la línea de órdenes.',
  },
  'state-unknown': {
    title: 'Estados desconocidos',
    message:
      'No se conoce ningún Estado como «{found}»{near, select, blank {} other {; los más parecidos: {near}}}. La fila se dejó aparte.',
    hint: 'Corrija el nombre, o añádalo a los otros nombres del Estado.',
  },
  'state-ambiguous': {
    title: 'Nombres que comparten varios Estados',
    message: '«{found}» puede referirse a {candidates}. La fila se dejó aparte.',
    hint: 'Escriba el código del Estado de que se trate.',
  },
  'state-unlisted': {
    title: 'Estados que no figuran en la hoja',
    message: '«{found}» es {state}, que no figura en la hoja Estados. La fila se dejó aparte.',
    hint: 'Añada el Estado a la hoja Estados.',
  },
  'state-by-name': {
    title: 'Estados reconocidos por otro nombre',
    message:
      '«{found}» se tomó por {state}{until, select, blank {} other {; es un nombre antiguo, usado hasta {until}}}.',
    hint: 'No hay que hacer nada, salvo que se trate de otro Estado.',
  },
  'instrument-unknown': {
    title: 'Instrumentos desconocidos',
    message:
      'Ninguna obligación de presentación corresponde al instrumento «{code}»{near, select, blank {} other {; los más parecidos: {near}}}. La fila se dejó aparte.',
    hint: 'Corrija el nombre, o añada el instrumento a las obligaciones de presentación.',
  },
  'due-unreadable': {
    title: 'Plazos que no se pueden leer',
    message: '«{found}» no es un día cierto del año. La obligación se dejó aparte.',
    hint: 'Escriba el mes con letras, por ejemplo 31 de marzo.',
  },
  'duty-overlapping': {
    title: 'Obligaciones para los mismos años',
    message: 'Dos obligaciones con arreglo a {instrument} rigen el mismo año; se usó la que empieza más tarde.',
    hint: 'Corrija los años inicial y final de cada una.',
  },
  'duty-missing': {
    title: 'Años sin obligación',
    message: 'Ninguna obligación con arreglo a {instrument} rige en {year}.',
    hint: 'Añada la obligación, o elija otro año.',
  },
  'party-doubled': {
    title: 'Dos entradas en vigor',
    message: '{instrument} entra en vigor para {state} el {day, date} y de nuevo el {other, date}, sin haber cesado.',
    hint: 'Conserve la fila correcta, o indique el fin del primer período.',
  },
  'party-until-before-entry': {
    title: 'Períodos que acaban antes de empezar',
    message: 'Para {state} el fin ({until, date}) es anterior a la entrada en vigor ({entry, date}).',
    hint: 'Corrija una de las dos fechas.',
  },
  'report-doubled': {
    title: 'Varios informes para un año',
    message: '{state} tiene más de un informe con arreglo a {instrument} para {year}; cuenta el primero.',
    hint: 'No hay que hacer nada si se enviaron todos; si no, corrija el año o suprima uno.',
  },
  'report-after-as-at': {
    title: 'Informes posteriores a la fecha de referencia',
    message: 'El informe se presentó el {day, date}, después de la fecha de referencia, y no se contó.',
    hint: 'No hay que hacer nada.',
  },
  'report-undated': {
    title: 'Informes sin fecha de presentación',
    message:
      'El informe de {state} con arreglo a {instrument} para {year} no tiene fecha de presentación; {uploaded, select, blank {cuenta como presentado después del plazo} other {se toma en su lugar la de publicación, {uploaded, date}}}.',
    hint: 'Indique la fecha de presentación.',
  },
  'report-before-entry': {
    title: 'Informes anteriores a la entrada en vigor',
    message:
      'El informe de {state} con arreglo a {instrument} se presentó el {day, date}, antes de la entrada en vigor el {entry, date}.',
    hint: 'Compruebe ambas fechas.',
  },
  'report-uploaded-first': {
    title: 'Informes publicados antes de presentarse',
    message: 'El informe se publicó el {uploaded, date}, antes de presentarse el {submitted, date}.',
    hint: 'Compruebe ambas fechas.',
  },
  'report-not-uploaded': {
    title: 'Informes presentados pero no publicados',
    message:
      'Con arreglo a {instrument} para {year}, {count, plural, one {# informe presentado no está publicado} many {# informes presentados no están publicados} other {# informes presentados no están publicados}}: {states}.',
    hint: 'Publíquelos, salvo que el Estado no desee que su informe sea público.',
  },
  'report-voluntary': {
    title: 'Informes voluntarios',
    message:
      '{state} presentó un informe con arreglo a {instrument} para {year} sin estar obligado; se cuenta como voluntario.',
    hint: 'Compruebe la entrada en vigor si el Estado debiera estar obligado.',
  },
  'report-without-duty': {
    title: 'Informes para años sin obligación',
    message: 'Ninguna obligación con arreglo a {instrument} rige en {year}; el informe no entra en ninguna clase.',
    hint: 'Corrija el año, o añada la obligación.',
  },
  'stated-count-differs': {
    title: 'Cifras citadas que no concuerdan',
    message:
      '«{name}» se cifra en {stated, number}; las filas dan {counted, number}.{reason, select, none {} after_as_at { La diferencia son los informes presentados después de la fecha de referencia.} doubled { La diferencia son otros informes del mismo Estado para el mismo año.} voluntary { La diferencia son los informes voluntarios.} undated { La diferencia son los informes sin fecha de presentación.} cover_page { La diferencia son los informes que son solo portada.} not_uploaded { La diferencia son los informes presentados pero no publicados.} not_public { La diferencia son los informes que no son públicos.} other {}}',
    hint: 'Corrija la cifra en el texto, o las filas.',
  },
  'contact-missing': {
    title: 'Estados sin contacto',
    message:
      '{count, plural, one {# Estado no tiene} many {# Estados no tienen} other {# Estados no tienen}} contacto en la hoja de contactos y no se ha hecho carta: {states}.',
    hint: 'Añada el Estado y un destinatario a la hoja de contactos.',
  },
  'contact-doubled': {
    title: 'Varios contactos de un Estado',
    message: '{state} tiene más de un contacto; la carta se dirige a {used}.',
    hint: 'Conserve aquel a quien se deba escribir, o indique el idioma de cada contacto.',
  },
  'letter-wording-missing': {
    title: 'Falta el texto de una carta',
    message: 'La hoja de cartas no tiene el texto «{letter}» en el idioma «{language}».',
    hint: 'Añada una fila con esa clave y ese idioma a la hoja de cartas.',
  },
  'letter-wording-doubled': {
    title: 'Texto que figura dos veces',
    message: 'El texto «{letter}» figura dos veces en el idioma «{language}»; se ha utilizado la primera fila.',
    hint: 'Conserve una de las dos filas.',
  },
  'letter-hole-unknown': {
    title: 'Campos desconocidos en una carta',
    message: '«{hole}» no es un campo que se pueda rellenar. Campos conocidos: {known}.',
    hint: 'Corrija el nombre entre llaves; una llave se escribe doble.',
  },
  'letter-hole-empty': {
    title: 'Campos sin valor',
    message: 'La carta «{letter}» a {state} pide {hole}, pero no hay ningún valor.',
    hint: 'Rellene la celda o quite el campo del texto.',
  },
  'letter-part-missing': {
    title: 'Cartas incompletas',
    message: 'En el texto «{letter}» en el idioma «{language}» la columna {column} está vacía.',
    hint: 'Rellene la celda, salvo que la carta deba ir sin ella.',
  },
  'letter-written-before': {
    title: 'Estados a los que ya se escribió',
    message:
      'Ya se escribió a {count, plural, one {# Estado} many {# Estados} other {# Estados}} en relación con {instrument} para {year}, y no se ha hecho carta nueva: {states}.',
    hint: 'Indique --again para escribirles de nuevo.',
  },
  'letter-state-left': {
    title: 'Estados que ya no están obligados',
    message:
      '{count, plural, one {# Estado ya no está obligado} many {# Estados ya no están obligados} other {# Estados ya no están obligados}} por {instrument} en la fecha considerada y no se ha hecho carta: {states}.',
    hint: 'La hoja Parties dice hasta cuándo lo estuvieron.',
  },
} as const satisfies SomeDiagnosticTexts;
