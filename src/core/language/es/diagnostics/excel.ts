/** Spanish: what findings while writing into Excel are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const EXCEL = {
  'excel-failed': {
    title: 'Excel no pudo hacerlo',
    message: 'Excel respondió «{detail}». No se ha modificado nada.',
    hint: 'Inténtelo de nuevo; si se repite, guarde el libro, ciérrelo y vuelva a abrirlo.',
  },
  'excel-lost': {
    title: 'Excel no responde',
    message: 'Excel ya no responde al panel ({detail}). No se ha modificado nada.',
    hint: 'Cierre el panel y vuelva a abrirlo.',
  },
  'excel-editing': {
    title: 'Se está editando una celda',
    message: 'Excel no modifica nada mientras se edita una celda.',
    hint: 'Termine de editar con Entrar o Esc e inténtelo de nuevo.',
  },
  'excel-half-written': {
    title: 'Hojas escritas a medias',
    message: 'Excel se detuvo a mitad de camino ({detail}) y no se pudo deshacer lo empezado: {sheets}.',
    hint: 'Deshaga en Excel, o cierre el libro sin guardarlo y vuelva a abrirlo.',
  },
  'workbook-read-only': {
    title: 'Libro de solo lectura',
    message: 'El libro está abierto en modo de solo lectura y no se ha escrito nada.',
    hint: 'Guarde una copia con otro nombre o pida permiso para editarlo.',
  },
  'workbook-protected': {
    title: 'Estructura del libro protegida',
    message: 'La estructura del libro está protegida y no se puede añadir ninguna hoja.',
    hint: 'Quite la protección (Revisar, Proteger libro) e inténtelo de nuevo.',
  },
  'workbook-changed': {
    title: 'Modificado desde que se leyó',
    message: 'La hoja «{sheet}» ha cambiado desde que se leyó, quizá por otra persona. No se ha escrito nada.',
    hint: 'Vuelva a leer el libro, examine las cifras y escriba después.',
  },
  'sheet-protected': {
    title: 'Hojas protegidas',
    message: 'La hoja «{sheet}» está protegida. No se ha modificado nada.',
    hint: 'Quite la protección (Revisar, Desproteger hoja) e inténtelo de nuevo.',
  },
  'sheet-taken': {
    title: 'Nombres de hoja ya ocupados',
    message: 'Ya hay una hoja «{sheet}» que Addendum no escribió; no se ha modificado.',
    hint: 'Dé otro nombre a su hoja e inténtelo de nuevo.',
  },
  'sheet-rearranged': {
    title: 'Hojas de Addendum reordenadas',
    message:
      'En la hoja «{sheet}» se han insertado, movido o eliminado filas o columnas dentro de lo que escribió Addendum ({area}).',
    hint: 'Deshágalo, o cambie el nombre de la hoja para conservarla: entonces se escribirá una nueva.',
  },
  'sheet-occupied': {
    title: 'Sin sitio para las filas nuevas',
    message: 'Las celdas {area} de la hoja «{sheet}», que necesitan las filas nuevas, no están vacías.',
    hint: 'Mueva su contenido e inténtelo de nuevo.',
  },
  'sheet-own': {
    title: 'Hojas escritas por Addendum, no leídas',
    message: 'La hoja «{sheet}» la escribió Addendum y no se ha leído como datos.',
    hint: 'No es necesario hacer nada.',
  },
  'sheet-gone': {
    title: 'Hojas que ya no están',
    message: 'La hoja «{sheet}» ya no está. No se ha modificado nada.',
    hint: 'Vuelva a leer el libro.',
  },
  'table-taken': {
    title: 'Nombres de tabla ya ocupados',
    message: 'La hoja «{sheet}» ya tiene una tabla «{table}».',
    hint: 'Dé otro nombre a esa tabla (Diseño de tabla, Nombre de la tabla) e inténtelo de nuevo.',
  },
  'cell-changed': {
    title: 'Celdas modificadas desde que se leyeron',
    message:
      '{expected, select, blank {La celda estaba vacía cuando se leyó} other {La celda contenía «{expected}» cuando se leyó}}; ahora {found, select, blank {está vacía} other {contiene «{found}»}}. No se ha modificado nada.',
    hint: 'Vuelva a leer el libro.',
  },
  'excel-lacks': {
    title: 'Lo que este Excel no puede hacer',
    message:
      '{feature, select, undo {Aquí el comando Deshacer de Excel revierte los cambios uno a uno; los revierte juntos a partir de {set}.} raised {Aquí las letras de las notas se escriben en letra pequeña; Excel admite superíndices en parte de un texto a partir de {set}.} direction {Las hojas en árabe van de izquierda a derecha: Excel todavía no permite a los complementos cambiarlo.} chart_text {El gráfico no tiene descripción para lectores de pantalla: Excel todavía no permite a los complementos darla.} other {}}',
    hint: '«Deshacer el último cambio», en el panel, revierte un cambio entero; el sentido y la descripción pueden ponerse a mano en Excel.',
  },
} as const satisfies SomeDiagnosticTexts;
