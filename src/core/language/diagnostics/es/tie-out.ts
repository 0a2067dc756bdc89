import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Versiones de dos años',
    message:
      'La versión anterior es de {before, select, blank {un año desconocido} other {{before}}} y la nueva de {after, select, blank {un año desconocido} other {{after}}}: las reuniones se emparejan por serie, y las filas solo si su fecha es la misma.',
    hint: 'Lea las filas añadidas y suprimidas como las de dos años.',
  },
  'comparison-currencies': {
    title: 'Versiones en dos monedas',
    message: 'La versión anterior está en {before} y la nueva en {after}: sus cifras no pueden compararse.',
    hint: 'Compare versiones en una misma moneda.',
  },
  'comparison-unproved': {
    title: 'Diferencias que no cuadran',
    message: 'La cifra {figure} varía en {difference, number}, pero las filas en que se basa en {explained, number}.',
    hint: 'No se fíe de esta comparación; es un fallo del programa.',
  },
  'document-figure-changed': {
    title: 'Cifras modificadas',
    message: '{figure, select, blank {Esto} other {{figure}}} debería ser {expected} y es {found}.',
    hint: 'Corrija el documento, o corrija el libro y vuelva a generar el documento.',
  },
  'document-figure-missing': {
    title: 'Cifras que faltan',
    message: 'Falta {figure, select, blank {un número} other {{figure}}}: {expected}.',
    hint: 'Restablézcala o vuelva a generar el documento.',
  },
  'document-number-unaccounted': {
    title: 'Números de los que ninguna cifra da cuenta',
    message: 'El número {found} no se desprende de nada que esté en el libro.',
    hint: 'Elimínelo o averigüe de dónde procede.',
  },
  'document-title-changed': {
    title: 'Títulos modificados',
    message:
      '{expected, select, blank {Esto no estaba} other {Debería decir «{expected}»}} y {found, select, blank {falta} other {dice «{found}»}}.',
    hint: 'Corrija el documento o el título en el libro.',
  },
  'document-reworded': {
    title: 'Texto redactado de nuevo',
    message:
      '{expected, select, blank {Se añadió} other {«{expected}»}}{found, select, blank { se suprimió} other { → «{found}»}}.',
    hint: 'Asegúrese de que sigue diciendo lo mismo.',
  },
  'document-total-differs': {
    title: 'Totales del documento que no cuadran',
    message: '{figure} es {stated, number}, pero lo que figura en el cuadro suma {computed, number}.',
    hint: 'Corrija las cifras del cuadro.',
  },
  'document-digits-reversed': {
    title: 'Grupos de dígitos invertidos',
    message: 'La cifra {expected} figura como {found}.',
    hint: 'Escríbala desde el primer dígito hasta el último.',
  },
  'document-tracked': {
    title: 'Cambios con seguimiento',
    message:
      '{count, plural, one {# cambio con seguimiento se leyó como aceptado} many {# de cambios con seguimiento se leyeron como aceptados} other {# cambios con seguimiento se leyeron como aceptados}}.',
    hint: 'Acepte o rechace los cambios antes de enviar el documento.',
  },
  'document-languages-differ': {
    title: 'Cifras que difieren entre idiomas',
    message: '{figure} no es igual en todos los documentos: {values}.',
    hint: 'Corrija el documento que difiere.',
  },
  'document-inputs-changed': {
    title: 'Archivos modificados desde que se hizo el documento',
    message: 'El documento se hizo con otro contenido de {files}.',
    hint: 'Vuelva a generar el documento o indique los archivos con los que se hizo.',
  },
  'document-edited': {
    title: 'Documentos modificados desde que se generaron',
    message: 'El documento ya no está como se generó; sus cifras pueden haber cambiado.',
    hint: 'Compárelo con el libro: addendum verify.',
  },
  'document-formula-lost': {
    title: 'Fórmulas sustituidas',
    message: 'Aquí hay un valor en lugar de una fórmula.',
    hint: 'Vuelva a generar el libro.',
  },
  'file-not-document': {
    title: 'Archivos que no son documentos',
    message: 'No es un documento que pueda leerse de nuevo{found, select, blank {} other { ({found})}}.',
    hint: 'Indique un anexo en formato .docx o .xlsx.',
  },
} satisfies SomeDiagnosticTexts;
