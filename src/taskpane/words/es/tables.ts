/** Spanish: tables in another form than ours. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/tables';

export const MAPPING: typeof ENGLISH.MAPPING = {
  ownForm: 'Todo está en una forma que Addendum lee tal cual: no se pregunta nada.',
  lead: 'Así se entienden estas hojas. Corrija lo que esté mal: las sumas de abajo cambian al instante. Nada se guarda hasta que usted lo diga.',
  tables: '{count, plural, one {# tabla} many {# de tablas} other {# tablas}}',
  toAnswer: '{count, plural, one {# por responder} many {# por responder} other {# por responder}}',
  tableIs: 'Esta tabla es',
  sheetIs: 'Esta hoja es',
  notUsed: 'no se usa',
  meeting: 'Reunión',
  inColumn: 'en la columna «{column}»',
  oneMeeting: 'una reunión para todo',
  places:
    '{place, select, title {el título sobre la tabla} sheet_name {el nombre de la hoja} file_name {el nombre del archivo} group_label {el rótulo de cada grupo} other {el encabezamiento de cada columna}}',
  columnIs: 'Qué es la columna «{heading}»',
  noHeading: '(sin encabezamiento)',
  allTogether: 'todas, sumadas',
  notRead: 'no se lee',
  checkedOnly: 'solo se comprueba',
  guess: 'suposición',
  choose: 'Elija…',
  whichIs: '¿Qué columna es «{role}»?',
  rowsWith: '«{value}» bajo «{heading}» es',
  counts: 'se cuenta',
  columns: '{count, plural, one {# columna más} many {# de columnas más} other {# columnas más}}',
  whoseParties: '¿De qué instrumento es «{sheet}» la lista de partes?',
  otherRows:
    '{count, plural, one {# respuesta sobre otras hojas} many {# de respuestas sobre otras hojas} other {# respuestas sobre otras hojas}}',
  settingRows:
    '{count, plural, one {# respuesta sobre filas y unidades} many {# de respuestas sobre filas y unidades} other {# respuestas sobre filas y unidades}}',
  otherSheets: '{count, plural, one {# hoja más} many {# de hojas más} other {# hojas más}}',
  noAmounts: 'No se encontraron importes bajo encabezamientos. Solo se leen si usted dice qué son.',
  isHidden: 'oculta',
  asSaid: 'se lee según lo respondido',
  change: 'Cambiar…',
  changeSheet: 'Cambiar… cómo se lee «{sheet}»',
  rowsRead: '{count, plural, one {# fila leída} many {# de filas leídas} other {# filas leídas}}',
  notLookedAt:
    '{count, plural, one {# número no examinado} many {# de números no examinados} other {# números no examinados}}',
  noneLeft: 'ningún número queda sin leer',
  whatComesOut: 'Resultado',
  registers:
    '{meetings, plural, one {# reunión} many {# de reuniones} other {# reuniones}}, {lines, plural, one {# partida} many {# de partidas} other {# partidas}}…',
  newMeetings: 'Reuniones en los datos',
  newLines: 'Partidas en los datos',
  code: 'Código',
  title: 'Título',
  firstDay: 'Primer día',
  lastDay: 'Último día',
  addRow: 'Añadir {name}',
  noDays:
    '{year, select, blank {Sin fechas, una reunión vale para el año del informe y no se imprime ninguna fecha.} other {Sin fechas, una reunión vale para todo {year} y no se imprime ninguna fecha.}}',
  keep: '{count, plural, one {Guardar # respuesta} many {Guardar # de respuestas} other {Guardar # respuestas}}',
  keepsOpen:
    'Se guardan como filas de estas hojas, en un solo paso que puede deshacerse: {sheets}. Nada más se modifica.',
  keepsBeside: 'Se guardan en {file}, junto a su archivo, que no se modifica.',
  startOver: 'Empezar de nuevo',
  unseen: 'Las respuestas para estos libros son propuestas y nadie las ha revisado todavía.',
  lookedOver: 'Las he revisado',
};

export const COLUMNS: typeof ENGLISH.COLUMNS = {
  yourColumns: 'Columnas desconocidas',
  toMap: '{count, number} por identificar',
  mapLead: 'Indique qué son. La elección se guarda en la hoja Configuración y se vuelve a usar.',
  columnIs: 'Qué es «{heading}»',
  noValues: 'sin valores',
  choose: 'Elija…',
  leaveOut: 'ninguna de estas: omitir',
  moreColumns: '{count, plural, one {# más} many {# más} other {# más}}',
  remember: 'Usar y recordar',
};
