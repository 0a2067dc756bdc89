/** Spanish: what the pane says from the start. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/start';

export const WELCOME: typeof ENGLISH.WELCOME = {
  title: '¿Cuánto se estimó que costaría cada reunión, y cuánto se gastó?',
  lead: 'Para los oficiales de finanzas de las secretarías de tratados: de sus libros al anexo del informe, un documento de las Naciones Unidas en seis idiomas.',
  drop: 'Suelte libros aquí o elíjalos',
  first: 'Entregue sus libros tal como están',
  second: 'Vea lo que se encontró y responda a lo que se pregunta',
  third: 'Llévese el anexo: Word, Excel, CSV',
  stays: 'Nada sale de este equipo',
  unchanged: 'Sus archivos nunca se modifican',
  proven: 'Cada número queda justificado, al céntimo',
};

export const FILES: typeof ENGLISH.FILES = {
  details: '¿Descarga bloqueada? Comprobar el archivo',
  openInWindow: 'Abrir en una ventana del navegador',
  copy: 'Copiar {name} como texto',
  copied: 'Copiado',
  notCopied: 'Aquí no se puede copiar.',
  noDownloads:
    'En este dispositivo, Excel no guarda archivos de complementos. Un libro puede abrirse como libro nuevo y un texto, copiarse.',
  openAsNew: 'Abrir {name} como libro nuevo',
  inBrowser: 'Escribir los archivos en el navegador',
  inBrowserLead:
    'Para los documentos de Word: guarde el libro y elíjalo en la página que se abre. Allí se escriben los mismos archivos.',
};

export const HOST: typeof ENGLISH.HOST = {
  opensWithWorkbook: 'Abrir Addendum con este libro',
  changedSomewhere: 'El libro se ha modificado desde la lectura.',
  lookAgain: 'Se ha vuelto a leer y las cifras o las observaciones han cambiado. Revíselas e inténtelo de nuevo.',
  waiting: 'Se está editando una celda en Excel. Salga de ella con Intro o Esc, y la lectura continuará.',
  stale:
    'Excel no calcula automáticamente aquí y puede haber fórmulas con valores antiguos. Las cifras se han leído tal como están.',
  calculate: 'Calcular y leer de nuevo',
  unfinished: 'La escritura no se terminó. Estas hojas están incompletas: {sheets}. Escríbalas de nuevo o elimínelas.',
  removeUnfinished: 'Eliminar estas hojas',
  elsewhere: 'Si hay otro libro en primer plan, ponga este en primer plan e inténtelo de nuevo.',
  hidden: 'La hoja «{sheet}» está oculta. Muéstrela en Excel para ver la celda.',
  partMissing: 'No se pudo cargar una parte de Addendum. No se ha perdido nada: lo leído sigue aquí.',
  toReport: 'Para comunicar este error',
  copyReport: 'Copiar estas líneas',
  tryAgain: 'Reintentar',
  nothingChanges:
    'El libro se lee aquí y no se envía a ninguna parte. Solo lo modifica lo que usted decida añadir o escribir.',
};

export const DATA: typeof ENGLISH.DATA = {
  start: 'Empezar…',
  setUp: 'Preparar este libro…',
};

export const SET_UP: typeof ENGLISH.SET_UP = {
  setUp: 'Lo que usted decide',
  setUpLead:
    'Se guarda en este archivo y en este navegador. Llévese el archivo y ábralo con el libro del año próximo: no se volverá a preguntar nada.',
  offered: 'Para un libro de esta forma, lo decidido antes se conserva en este navegador.',
  useKept: 'Usarlo',
  forget: 'Olvidarlo aquí',
};

export const CORRECT_CELL: typeof ENGLISH.CORRECT_CELL = {
  readOtherwise: 'Corregir…',
  readOtherwiseCell: 'Corregir {cell}…',
};

export const FIGURES: typeof ENGLISH.FIGURES = {
  allRows: 'Todas a la vez',
  copy: 'Copiar {figure}',
  copied: 'Copiado',
  notCopied: 'No se pudo copiar',
};
