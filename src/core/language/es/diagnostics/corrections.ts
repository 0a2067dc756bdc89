/** Spanish: what findings on corrected cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const CORRECTIONS = {
  'cell-corrected': {
    title: 'Celdas corregidas',
    message:
      '{before, select, blank {Una celda vacía} other {«{before}»}} se lee como {after, select, blank {una celda vacía} other {«{after}»}}, según la hoja Correcciones{reason, select, blank {.} other {: {reason}}}',
    hint: 'No hay que hacer nada. Para retirarla, elimine la fila de la hoja Correcciones.',
  },
  'correction-changed': {
    title: 'Correcciones que ya no encajan',
    message:
      'La celda {cell} debería {before, select, blank {estar vacía} other {contener «{before}»}} para leerse como {after, select, blank {una celda vacía} other {«{after}»}}, pero {found, select, blank {está vacía} other {contiene «{found}»}}. No se corrigió.',
    hint: 'Examine la celda. Elimine la fila de la hoja Correcciones o escriba en ella lo que la celda contiene ahora.',
  },
  'correction-needless': {
    title: 'Correcciones ya innecesarias',
    message:
      'La propia celda {cell} {after, select, blank {está ahora vacía} other {contiene ahora «{after}»}}, como dice la corrección.',
    hint: 'No hay que hacer nada; la fila de la hoja Correcciones puede eliminarse.',
  },
  'correction-nowhere': {
    title: 'Correcciones sin celda',
    message:
      'No se sabe a qué celda se refiere la corrección de {sheet}!{cell}: no existe esa fila, o varios archivos tienen la hoja.',
    hint: 'Corrija Archivo, Hoja y Celda en la hoja Correcciones o elimine la fila.',
  },
  'correction-of-other-file': {
    title: 'Correcciones de otros archivos',
    message:
      'La corrección de {sheet}!{cell} es para el archivo «{file}», que no figura entre los leídos, y no se hizo.',
    hint: 'Si vale también para este archivo, escriba ahí su nombre; si no, déjela.',
  },
  'correction-doubled': {
    title: 'Correcciones contradictorias',
    message: 'Varias filas corrigen la celda {sheet}!{cell}, cada una de otro modo. No se corrigió.',
    hint: 'Deje solo la fila correcta.',
  },
  'correction-unreadable': {
    title: 'Correcciones no entendidas',
    message: 'No se puede entender «{found}» aquí, y no se corrigió nada.',
    hint: 'Escriba una celda como E14 en la columna Celda; en Léase, un número como 1234.56 o 1234.56 CHF, o una fecha como 2013-04-08. Para una celda vacía, deje Léase en blanco y escriba vacía en Como.',
  },
} as const satisfies SomeDiagnosticTexts;
