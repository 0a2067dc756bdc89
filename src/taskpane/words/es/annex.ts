/** Spanish: the step Annex, charts, and what is written. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/annex';

export const ANNEX: typeof ENGLISH.ANNEX = {
  nothingToPrint: 'Todavía no hay nada que imprimir: «Datos» indica qué hojas faltan.',
  draftOnly: 'Mientras haya errores es un borrador, y así consta en él.',
  preview: 'El anexo tal como se imprimirá',
  previewIn: 'Idioma mostrado',
  moreTables: '{count, plural, one {# cuadro más} many {# de cuadros más} other {# cuadros más}}',
  rowsBehind: 'Filas de las que procede la cifra',
  sumOf: '{count, plural, one {Suma de # fila} many {Suma de # de filas} other {Suma de # filas}}',
  noRows: 'Esta cifra no procede de ninguna fila.',
  unread: 'No se pudo leer una fila: «Comprobar» indica cuál.',
  close: 'Cerrar',
  languages: 'Idiomas',
  layout: 'Disposición',
  byMeeting: 'por reunión',
  matrix: 'matriz',
  printedIn: 'Redondeo',
  exact: 'exacto ({unit})',
  unitOf: 'en múltiplos de {unit} {currency}',
  figures: 'Se escriben como',
  live: 'fórmulas activas',
  frozen: 'valores fijos',
  lacks: 'No disponible en este Excel ({count, number})',
  whatExactly: '¿Qué exactamente?',
  write: 'Escribir el anexo',
  lacking: 'En Excel, el anexo también se puede escribir en el libro, con fórmulas activas.',
  files: 'Archivos',
  filesLead: 'Los mismos archivos que en la línea de comandos, creados en este equipo.',
  makeDocuments: 'Word',
  print: 'Imprimir…',
  makeArchive: 'Todo en un archivo comprimido (.zip)',
  makeFiles: 'Libro, CSV, JSON',
  making: 'Creando…',
};

export const CHARTS: typeof ENGLISH.CHARTS = {
  charts: 'Gráficos',
  lead: 'Imágenes (SVG, PNG) para informes y presentaciones, en el idioma del panel.',
  copyPicture: 'Copiar la imagen',
  draw: 'Dibujar',
};

export const WRITE: typeof ENGLISH.WRITE = {
  done: 'Escrito:',
  would: 'Se escribiría:',
  create: 'nueva',
  replace: 'actualizada',
  refuse: 'sin cambios',
};
