import type { CliWords } from './cli-words';

export const WORDS: CliWords = {
  commandUnknown: 'No existe el comando «{name}». Comandos: {commands}.',
  commandMissing: 'Indique un comando: {commands}. Véase --help.',
  optionForeign: 'La opción {option} es de {commands}, no de {command}.',
  optionUnknown: 'No existe la opción {option}. Véase --help.',
  optionNeedsValue: 'La opción {option} necesita un valor: {option} {placeholder}',
  optionTakesNone: 'La opción {option} no lleva valor.',
  templateReadsNothing: 'El comando template no lee ningún archivo («{file}»); --out indica el que escribe.',
  explainNeeds: 'Indique un documento y una de sus cifras: {example}',
  verifyNeedsDocument: 'Indique el documento: {example}',
  verifyNeedsWorkbook: 'Indique también el libro del que procede: {example}',
  filesMissing: 'Indique el libro, o los archivos que lo componen: {example}',
  newerMissing: 'Indique también el libro más reciente: {example}',
  comparedKinds:
    '{several, select, yes {Un documento del presupuesto se compara con otro del mismo tipo; se han dado varios archivos.} other {{before} es {one, select, estimate {una estimación} shares {una lista de cuotas} contributions {un estado de las contribuciones} other {otro archivo}} y {after} es {other, select, estimate {una estimación} shares {una lista de cuotas} contributions {un estado de las contribuciones} other {otro archivo}}; solo se pueden comparar dos del mismo tipo.}}',
  notAmong: 'Valores admitidos de {option}: {known}; «{given}» no es ninguno de ellos.',
  layoutInvalid: '--layout es «by meeting» o «matrix», no «{given}».',
  roundingInvalid: '--rounding es una unidad como 0.01, 1, 100 o 1000, no «{given}».',
  dateInvalid: '{option} es una fecha como 2014-04-30, no «{given}».',
  yearInvalid: '--year es un año como 2013, no «{given}».',
  instrumentUnknown:
    'Ninguna obligación de presentación corresponde al instrumento «{name}»; los instrumentos son: {known}.',
  meetingUnknown: 'Ninguna reunión del año tiene el código «{code}»; los códigos son: {known}.',
  meetingNotFound: 'Ninguna reunión tiene el código «{code}»; los códigos son: {known}.',
  whatIfInvalid:
    '--what-if no puede leerse en «{part}»: escriba NOMBRE=VALOR o NOMBRE@DÓNDE,…=VALOR, varios separados por ;.',
  issueNeedsOut: '--issue requiere también --out, la carpeta de las facturas.',
  notOfNotices: '{option} corresponde a las cartas sobre informes, no a los avisos sobre contribuciones.',
  oneLanguage: 'El libro vacío se hace en un solo idioma: {example}',
  nothingToVerify:
    'No se puede comparar {file}: los archivos dados con {option} no contienen nada con lo que se haga un documento así.',
  languageUnclear: 'No se puede determinar el idioma de {file}; indíquelo con --lang.',
  annexJsonMissing:
    'No hay ningún annex.json junto a {file}; en ese archivo figuran las celdas de las que procede cada cifra.',
  figureUnknown: 'Ninguna cifra tiene el nombre o el valor impreso «{query}». Por ejemplo: {examples}.',
  figuresSeveral:
    '{count, plural, one {# cifra corresponde} many {# de cifras corresponden} other {# cifras corresponden}} a «{query}»; indique una de ellas:',
  noMeetings: 'La hoja Reuniones no contiene ninguna reunión; no hay nada que escribir.',
  noMeetingsOfYear: 'La hoja Reuniones no contiene ninguna reunión de {year}; no hay nada que escribir.',

  notRead: 'No se puede leer {path}: {reason}.',
  notWritten: 'No se puede escribir {path}: {reason}.',
  notReplaced: 'No se puede reemplazar {path}: {reason}.',
  notFolder: '{path} no es una carpeta.',
  folderNotMade: 'No se puede crear la carpeta {path}: {reason}.',
  folderClosed: 'No se puede escribir nada en {path}: {reason}.',
  folderHeld: 'Otra ejecución está escribiendo en {path}; inténtelo de nuevo cuando termine.',
  linkBroken: '{path} es un enlace roto; no se ha modificado.',
  notFile: '{path} no es un archivo; no se ha escrito nada.',
  isInput: '{path} es uno de los archivos leídos; un archivo leído nunca se reemplaza.',
  notOurs: '{path} ya existe y no lo escribió Addendum; --force lo reemplaza.',
  notRegular: '{path} no es un archivo.',
  notAsWritten: '{path} no está como lo escribe Addendum ({part}); escriba de nuevo el anexo o retire el archivo.',
  besideForeign: '{path} no es un archivo como los que escribe Addendum; no se ha escrito nada junto a él.',
  sameFile: '{path} y {other} son el mismo archivo; no se ha escrito nada.',
  changedMeanwhile: 'Otro programa modificó {path} en ese momento.',
  notSettled: 'No se pueden poner en orden los archivos de {path}: {reason}.',
  folderOfTwoRuns:
    'Es posible que {path} contenga archivos de dos ejecuciones, porque una no pudo terminar; la próxima que escriba en la carpeta los completará.',
  filesOfTwoRuns:
    'La carpeta todavía contiene archivos de dos ejecuciones, porque una anterior no pudo terminar; la próxima que escriba en ella los completará.',
  filesAsBefore: 'Todos los archivos están como antes.',

  written: 'Escrito: {files}',
  writtenDraft: 'Escrito como borrador: {files}',
  estimateNext:
    'Siguiente paso: copie en el libro las filas de la hoja {sheet} de {file} e indique su estado y la fecha de aprobación cuando se aprueben.',
  invoicesNext: 'En adelante facilite {file} junto con el libro, o copie sus filas en la hoja {sheet}.',
  lettersWritten: 'Escrito: {count, plural, one {# archivo} many {# de archivos} other {# archivos}} en {folder}',
  draftsWritten:
    'Escrito como borradores: {count, plural, one {# archivo} many {# de archivos} other {# archivos}} en {folder}',
  annexHeld: 'No se ha escrito nada: un anexo solo es definitivo si no hay errores (--draft escribe un borrador).',
  lettersHeld: 'No se ha escrito nada: las cartas solo se envían si no hay errores (--draft escribe borradores).',
  noticesHeld: 'Retenido por errores: {states} (--draft escribe borradores de todo).',
  lettersInEnglish:
    'No se ha escrito nada: partes de las cartas siguen en inglés. Traduzca lo que se indica más arriba o registre una exención (--draft escribe borradores).',
  documentsHeld:
    'No se ha escrito, porque hay partes que siguen en inglés: {files}. Traduzca lo que se indica más arriba o registre una exención (--draft escribe un borrador).',
  listHeld: 'No se ha escrito nada: el resultado solo es definitivo sin errores (--draft escribe un borrador).',
  meetingsHeld: 'No se ha escrito por errores: {meetings} (--draft escribe todo, como borradores).',
  issueHeld: 'No se han escrito facturas: solo se emiten sin errores y sobre una estimación aprobada.',
  noErrors: 'ningún error',
  noWarnings: 'ninguna advertencia',
  noNotes: 'ninguna nota',
  allListed: '({command} las enumera todas)',
  more: '… y {count, number} más',
  moreFindings: '… y {count, number} más del mismo tipo',
  moreRows: '… y {count, plural, one {# fila más} many {# de filas más} other {# filas más}}',
  verdict:
    '{file} ({language}): {equal, plural, one {# cifra igual} many {# de cifras iguales} other {# cifras iguales}}, {differences, plural, =0 {ninguna diferencia} one {# diferencia} many {# de diferencias} other {# diferencias}}',
  placeTable: 'cuadro {number, number}',
  placeParagraph: 'párrafo {number, number}',
  placeHeads: 'encabezados y pies de página',
  placeProperties: 'propiedades',

  paired: 'Reuniones consideradas como la misma:',
  pairedBy:
    '{before} → {after} (por {by, select, code {el código} code_without_its_year {el código sin el año} instrument_and_kind {el instrumento y la clase} title_without_its_year {el título sin el año} other {}})',
  nothingDiffers: 'Ninguna cifra publicada difiere.',
  nothingCompared: 'No se ha comparado ninguna cifra.',
  onlyPrintingDiffers:
    'Ninguna cifra difiere antes del redondeo, pero las cifras se imprimen de otro modo: véase la configuración más arriba.',
  changes:
    '{added, plural, one {# alta} many {# de altas} other {# altas}}, {dropped, plural, one {# baja} many {# de bajas} other {# bajas}}, {changed, plural, one {# modificación} many {# de modificaciones} other {# modificaciones}}, {unchanged, number} sin cambios',
  cause:
    '{cause, select, added {añadida} dropped {suprimida} changed {modificada} treated {tratada de otro modo} other {}}',
  before: 'Antes',
  after: 'Después',
  differencesHold: 'Cada diferencia es igual a la suma de sus filas.',
  differencesBroken: 'Algunas diferencias no son iguales a la suma de sus filas.',

  mapSheet:
    '{state, select, read {leída tal cual} guessed {{count, plural, one {# cuadro} many {# de cuadros} other {# cuadros}}} hidden {oculta; se deja aparte} other {sin importes bajo encabezamientos; se deja aparte}}',
  mapTable: '{rows, plural, one {# fila} many {# de filas} other {# filas}}: {kind}',
  mapKindOpen: 'hay que decir qué es',
  mapRivals: 'o: {rivals}',
  mapHeads: 'Columna|Es|Por qué|Por ejemplo|Números|Suma',
  mapNoHeading: '(sin encabezamiento)',
  mapOpen:
    'Falta responder, {count, plural, one {con una fila} many {con # de filas} other {con # filas}} de la hoja Lectura:',
  mapOneOf: '«…» es una de: {choices}',
  mapNothingOpen: 'No queda nada por responder.',
  mapProposed:
    'Se propone: {answers, plural, one {# fila} many {# de filas} other {# filas}} de Lectura, {lines, plural, one {# partida presupuestaria} many {# de partidas presupuestarias} other {# partidas presupuestarias}}, {meetings, plural, one {# reunión} many {# de reuniones} other {# reuniones}}.',
  mapNone: 'No hay nada que proponer: todo se lee tal cual.',
  mapYear: 'Año del informe: {value}',
  mapCurrency: 'Moneda: {value}',
  mapOutcome:
    'Con ello, los gastos estimados suman {estimate} y los gastos {expenditure}, para {meetings, plural, one {# reunión} many {# de reuniones} other {# reuniones}}; {unread, plural, =0 {no queda ningún número sin leer} one {# número no se ha leído} many {# de números no se han leído} other {# números no se han leído}}.',
  mapNext: 'Revise {file}, escriba allí en Configuración: Revisado = sí, y delo con los archivos: {command}',
  mapOut: 'Con --out {file} se escribe un libro de preparación.',
  mapNotSettings: 'El libro de preparación es un archivo .xlsx: {path}',

  noRows: 'Esta cifra no procede de ninguna fila.',
  rows: 'Filas',
  shares: 'proporciones',
  amongOthers: 'entre otras',
  share: 'proporción',

  reading: 'Leyendo {file}… {percent, number}\u00a0%',
  unexpected:
    'error inesperado ({error}). Le rogamos que lo comunique con estos datos: {report}. Con --debug se muestra también el lugar del código.',

  usage: 'Uso:',
  purpose: 'Concilia los gastos estimados y los gastos finales de las reuniones, y escribe el anexo.',
  commandsHead: 'Comandos:',
  severalFiles: 'Varios archivos se leen como un solo libro (.xlsx, .xlsm, .csv).',
  optionsHead: 'Opciones:',
  exitCodes: 'Código de salida: 0 sin errores, 1 se encontraron errores, 2 no se pudo ejecutar.',

  does: {
    map: 'muestra por qué se toman los cuadros de cualquier libro, y la razón; con --out escribe un libro de preparación que lleva a las cifras',
    check: 'lee y comprueba el libro; enumera las observaciones y dónde están',
    reconcile:
      'muestra los gastos estimados, los gastos, la diferencia y la tasa de cada reunión y partida presupuestaria',
    annex:
      'muestra el mismo cuadro que reconcile y escribe annex.xlsx, annex.json y annex.csv; con --format docx también addendum.LANG.docx',
    verify: 'lee un anexo .docx o .xlsx, incluso modificado a mano, y compara cada cifra, título y fecha con el libro',
    explain:
      'muestra las filas de las que procede una cifra: REUNIÓN/PARTIDA/expenditure, una celda de annex.xlsx o un número tal como está impreso',
    compare: 'muestra qué cambió entre un libro más antiguo y otro más reciente, y qué filas modificaron qué cifra',
    status:
      'muestra qué Estados han presentado informes, a tiempo o con retraso, y cuáles no; con --out escribe status.xlsx, .csv y .json',
    letters:
      'escribe cartas a los Estados: sobre los informes que faltan o (--class assessment, final, credit, overdue) sobre sus contribuciones; y el registro de cartas',
    estimate:
      'elabora la estimación a partir de los volúmenes y los costos unitarios, con sugerencias de años anteriores e hipótesis; con --out escribe estimate.xlsx y .json',
    shares:
      'muestra la cuota de cada Estado en los gastos estimados o finales de las reuniones; con --out escribe shares.xlsx, .csv y .json, y con --issue el libro de facturas',
    contributions:
      'muestra a una fecha quién ha pagado qué, qué está vencido y si cada reunión tiene fondos; con --out escribe contributions.xlsx, .csv y .json',
    template: 'escribe un libro vacío para rellenar',
  },
  options: {
    meeting: 'mostrar solo esta reunión (puede repetirse); letters: los avisos sobre ella',
    rows: 'enumerar las filas de las que procede cada cifra',
    split: 'desglosar cada diferencia en redondeo, volumen, precio y tipo de cambio',
    with: 'el libro del que procede el documento, en uno o varios archivos',
    to: 'el libro más reciente, en uno o varios archivos',
    past: 'archivos de años anteriores, para las sugerencias',
    out: 'dónde escribir: una carpeta (annex, compare, status, letters, estimate, shares, contributions), un archivo (template)',
    lang: 'idiomas impresos (verify: el del documento; check: aquellos cuyos términos menos seguros se enumeran): en, fr, es, ru, ar, zh',
    layout: '«by meeting» (por reunión) o «matrix» (matriz), en lugar del parámetro',
    rounding: 'redondear a 0.01, 1, 100 o 1000, en lugar del parámetro',
    'as-at': 'fecha de referencia de las cifras (2014-04-30), en lugar del parámetro',
    'estimate-version': 'la versión que se elabora (por defecto: original); --version NOMBRE es lo mismo',
    'what-if': 'cuál sería la estimación: «CHF=0.90; Languages@A2,A3=4; PSC=10»',
    on: '«estimate» (estimación, por defecto) o «final»: lo que se reparte',
    issue: 'escribir también las facturas, emitidas en esta fecha',
    due: 'vencimiento de las facturas (por defecto: tantos días después como indique el parámetro)',
    year: 'el año, en lugar del parámetro',
    instrument: 'solo este instrumento (puede repetirse)',
    class:
      'Estados de estas clases: de informes («nunca presentado», «no presentado ese año»; véase status) o de contribuciones (assessment, final, credit, overdue)',
    wording: 'el texto de esta clave para todas las cartas',
    date: 'fecha impresa en los documentos (por defecto: en blanco) y en las cartas (por defecto: la fecha de referencia)',
    chart: 'incluir también un gráfico en los documentos de Word',
    together: 'un solo documento para todas las cartas de un idioma',
    again: 'escribir también a los Estados que figuran en el registro de cartas',
    format:
      '«docx»: también en Word, además de xlsx, csv y json (el documento en cada idioma; status: cuadro y párrafo)',
    form: 'indicar también si cada informe incluye este formulario',
    draft: 'escribir a pesar de los errores; cada página y cada hoja se marca como borrador',
    force: 'reemplazar archivos que Addendum no escribió',
    sheet: 'leer también esta hoja oculta (puede repetirse)',
    encoding:
      'página de códigos de los archivos de texto que no son Unicode: windows-1252, windows-1251, windows-1256, gb18030',
    ui: 'idioma de lo que se muestra, también de esta ayuda: en (por defecto), fr, es, ru, ar, zh',
    json: 'un solo documento JSON en la salida estándar',
    debug: 'indicar en qué lugar del código se produjo un error inesperado',
    help: 'mostrar esta ayuda',
    version: 'mostrar la versión',
  },
  placeholders: {
    COMMAND: 'COMANDO',
    options: 'opciones',
    'FILES…': 'ARCHIVOS…',
    DOCUMENT: 'DOCUMENTO',
    'DOCUMENT…': 'DOCUMENTO…',
    FIGURE: 'CIFRA',
    'OLD…': 'ANTIGUO…',
    'NEW…': 'NUEVO…',
    CODE: 'CÓDIGO',
    PATH: 'RUTA',
    'en,fr,…': 'en,fr,…',
    LAYOUT: 'DISPOSICIÓN',
    UNIT: 'UNIDAD',
    DATE: 'FECHA',
    YEAR: 'AÑO',
    'CLASS,…': 'CLASE,…',
    KEY: 'CLAVE',
    'NAME,…': 'NOMBRE,…',
    FORM: 'FORMULARIO',
    NAME: 'NOMBRE',
    BASIS: 'BASE',
    CHANGES: 'HIPÓTESIS',
    LANG: 'IDIOMA',
  },
};
