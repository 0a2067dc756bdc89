/** Spanish: what findings on reporting status are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const STATUS = {
  'as-at-missing': {
    title: 'Falta la fecha de referencia',
    message: 'No se indica la fecha a la que debe establecerse la situación.',
    hint: 'Indique «Fecha de referencia» en la hoja Configuración, o --as-at en la línea de comandos.',
  },
  'state-unknown': {
    title: 'Estados desconocidos',
    message:
      'No se conoce ningún Estado con el nombre «{found}»{near, select, blank {} other {; los más parecidos: {near}}}. La fila se ha excluido.',
    hint: 'Corrija el nombre, o añádalo a los otros nombres del Estado.',
  },
  'state-ambiguous': {
    title: 'Nombres que comparten varios Estados',
    message: '«{found}» puede referirse a {candidates}. La fila se ha excluido.',
    hint: 'Escriba el código de tres letras del Estado.',
  },
  'state-unlisted': {
    title: 'Estados que no figuran en la hoja',
    message: '«{found}» es {state}, que no figura en la hoja Estados. La fila se ha excluido.',
    hint: 'Añada el Estado a la hoja Estados.',
  },
  'state-by-name': {
    title: 'Estados reconocidos por otro nombre',
    message:
      '«{found}» se ha leído como {state}{until, select, blank {} other {; es un nombre antiguo, usado hasta {until}}}.',
    hint: 'No es necesario hacer nada, salvo que se trate de otro Estado.',
  },
  'instrument-unknown': {
    title: 'Instrumentos desconocidos',
    message:
      'Ninguna obligación de presentación corresponde al instrumento «{code}»{near, select, blank {} other {; los más parecidos: {near}}}. La fila se ha excluido.',
    hint: 'Corrija el nombre, o añada el instrumento a las obligaciones de presentación.',
  },
  'forms-unreadable': {
    title: 'Listas de formularios que no se pueden leer',
    message: '«{found}» no indica con certeza un formulario ni una lista de formularios. Se ha excluido.',
    hint: 'Escriba los formularios uno a uno (A, B, D) o como una serie (A a D).',
  },
  'due-unreadable': {
    title: 'Plazos que no se pueden leer',
    message: '«{found}» no indica con certeza un día del año. La obligación se ha excluido.',
    hint: 'Escriba el mes con letras, por ejemplo 31 de marzo.',
  },
  'duty-overlapping': {
    title: 'Obligaciones para los mismos años',
    message:
      'Dos obligaciones con arreglo a {instrument} rigen en el mismo año; se ha utilizado la que empieza más tarde.',
    hint: 'Corrija «Desde el año» y «Hasta el año».',
  },
  'duty-missing': {
    title: 'Años sin obligación',
    message: 'Ninguna obligación con arreglo a {instrument} rige en {year}.',
    hint: 'Añada la obligación, o elija otro año.',
  },
  'entry-months-missing': {
    title: 'Depósitos sin plazo de entrada en vigor',
    message:
      'La lista indica cuándo se depositaron los instrumentos relativos a {instrument}, pero no al cabo de cuántos meses entra en vigor para un Estado. Escriba en la hoja Configuración: Meses hasta la entrada en vigor = 6 (o lo que corresponda)',
    hint: 'Escriba esa fila en la hoja Configuración, o los meses de cada instrumento en la hoja Obligaciones de presentación.',
  },
  'party-doubled': {
    title: 'Dos entradas en vigor',
    message:
      '{instrument} entra en vigor para {state} el {day, date} y de nuevo el {other, date}, sin haber dejado de estar en vigor.',
    hint: 'Conserve la fila correcta, o rellene «Hasta» en la primera.',
  },
  'party-until-before-entry': {
    title: 'Períodos de vigencia que acaban antes de empezar',
    message: 'Para {state}, el fin ({until, date}) es anterior a la entrada en vigor ({entry, date}).',
    hint: 'Corrija una de las dos fechas.',
  },
  'report-doubled': {
    title: 'Varios informes para un año',
    message: '{state} tiene más de un informe con arreglo a {instrument} correspondiente a {year}; cuenta el primero.',
    hint: 'No es necesario hacer nada si se enviaron todos; si no, corrija el año o suprima uno.',
  },
  'report-after-as-at': {
    title: 'Informes posteriores a la fecha de referencia',
    message: 'El informe se presentó el {day, date}, después de la fecha de referencia, y no se ha contado.',
    hint: 'No es necesario hacer nada.',
  },
  'report-undated': {
    title: 'Informes sin fecha de presentación',
    message:
      'El informe de {state} con arreglo a {instrument} correspondiente a {year} no tiene fecha de presentación; {uploaded, select, blank {cuenta como presentado después del plazo} other {se toma en su lugar la de publicación, {uploaded, date}}}.',
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
      'Informes con arreglo a {instrument} correspondientes a {year}: {count, plural, one {# informe presentado no está publicado} many {# de informes presentados no están publicados} other {# informes presentados no están publicados}}: {states}.',
    hint: 'Publíquelos, salvo que el Estado haya pedido que su informe no se haga público.',
  },
  'report-not-recorded': {
    title: 'Años cuyos informes no están registrados',
    message:
      'La hoja Informes no tiene ninguna fila de {instrument} anterior a {year}; los informes de años anteriores se consideran no registrados.',
    hint: 'Si la hoja está completa desde otro año, indíquelo en el parámetro «Informes desde».',
  },
  'report-voluntary': {
    title: 'Informes voluntarios',
    message:
      '{state} presentó un informe con arreglo a {instrument} correspondiente a {year} sin estar obligado a ello; se cuenta como voluntario.',
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
      '«{name}» se cifra en {stated, number}; las filas dan {counted, number}.{reason, select, none {} after_as_at { La diferencia corresponde a los informes presentados después de la fecha de referencia.} doubled { La diferencia corresponde a otros informes del mismo Estado para el mismo año.} voluntary { La diferencia corresponde a los informes voluntarios.} undated { La diferencia corresponde a los informes sin fecha de presentación.} cover_page { La diferencia corresponde a los informes que son solo portada.} not_uploaded { La diferencia corresponde a los informes presentados pero no publicados.} not_public { La diferencia corresponde a los informes que no son públicos.} other {}}',
    hint: 'Corrija la cifra en el texto, o las filas.',
  },
  'contact-missing': {
    title: 'Estados sin contacto',
    message:
      '{count, plural, one {# Estado no tiene} many {# de Estados no tienen} other {# Estados no tienen}} contacto en la hoja Contactos y no se ha preparado ninguna carta: {states}.',
    hint: 'Añada el Estado y un destinatario a la hoja Contactos.',
  },
  'contact-doubled': {
    title: 'Varios contactos de un Estado',
    message: '{state} tiene más de un contacto; la carta se dirige a {used}.',
    hint: 'Conserve el contacto que deba usarse, o indique el idioma de cada contacto.',
  },
  'letter-wording-missing': {
    title: 'Falta el texto de una carta',
    message: 'La hoja Cartas no tiene el texto «{letter}» en el idioma «{language}».',
    hint: 'Añada una fila con esa clave y ese idioma a la hoja Cartas.',
  },
  'letter-wording-doubled': {
    title: 'Textos que figuran dos veces',
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
    message: 'En el texto «{letter}» en el idioma «{language}» la columna «{column}» está vacía.',
    hint: 'Rellene la celda, salvo que la carta deba ir sin ella.',
  },
  'letter-written-before': {
    title: 'Estados a los que ya se escribió',
    message:
      'Ya se escribió a {count, plural, one {# Estado} many {# de Estados} other {# Estados}} en relación con {instrument} para {year}, y no se ha preparado ninguna carta nueva: {states}.',
    hint: 'Indique --again para escribirles de nuevo.',
  },
  'letter-state-left': {
    title: 'Estados que ya no son partes',
    message:
      '{count, plural, one {# Estado ya no es parte} many {# de Estados ya no son partes} other {# Estados ya no son partes}} en {instrument} en la fecha de referencia, y no se ha preparado ninguna carta: {states}.',
    hint: 'La hoja Partes indica, en «Hasta», el fin del período correspondiente.',
  },
} as const satisfies SomeDiagnosticTexts;
