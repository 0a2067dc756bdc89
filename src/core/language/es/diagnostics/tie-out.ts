import type { SomeDiagnosticTexts } from '../../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Libros de dos años',
    message:
      'El libro anterior es de {before, select, blank {un año desconocido} other {{before}}} y el nuevo de {after, select, blank {un año desconocido} other {{after}}}: las reuniones se emparejan por serie, y las filas solo si su fecha es la misma.',
    hint: 'Las filas añadidas y suprimidas pueden corresponder simplemente a años distintos.',
  },
  'comparison-currencies': {
    title: 'Libros en dos monedas',
    message: 'El libro anterior está en {before} y el nuevo en {after}: sus cifras no pueden compararse.',
    hint: 'Compare libros en una misma moneda.',
  },
  'comparison-unproved': {
    title: 'Diferencias que no cuadran',
    message:
      'La cifra {figure} varía en {difference, number}, pero las filas en que se basa varían en {explained, number}.',
    hint: 'No se fíe de esta comparación; es un fallo de Addendum.',
  },
  'document-figure-changed': {
    title: 'Cifras modificadas',
    message: '{figure, select, blank {Esto} other {{figure}}} debería ser {expected}, pero es {found}.',
    hint: 'Corrija el documento, o corrija el libro y vuelva a generar el documento.',
  },
  'document-figure-missing': {
    title: 'Cifras que faltan',
    message: 'Falta {figure, select, blank {un número} other {{figure}}}: {expected}.',
    hint: 'Restablézcala o vuelva a generar el documento.',
  },
  'document-number-unaccounted': {
    title: 'Números de los que ninguna cifra da cuenta',
    message: 'El número {found} no procede del libro.',
    hint: 'Elimínelo o averigüe de dónde procede.',
  },
  'document-title-changed': {
    title: 'Títulos modificados',
    message:
      '{expected, select, blank {Esto se añadió: «{found}»} other {Debería decir «{expected}», pero {found, select, blank {falta} other {dice «{found}»}}}}.',
    hint: 'Corrija el documento o el título en el libro.',
  },
  'document-reworded': {
    title: 'Texto con otra redacción',
    message:
      '{expected, select, blank {Se añadió} other {«{expected}»}}{found, select, blank { se suprimió} other { → «{found}»}}.',
    hint: 'Asegúrese de que sigue diciendo lo mismo.',
  },
  'document-meaning-changed': {
    title: 'Texto que dice otra cosa',
    message:
      '{expected, select, blank {Esto se añadió: «{found}»} other {Debería decir «{expected}», pero {found, select, blank {ya no lo dice} other {dice «{found}»}}}}.',
    hint: 'Restablezca lo que se decía, o corrija el libro y vuelva a generar el documento.',
  },
  'document-field-changes': {
    title: 'Campo que imprimirá otra cosa',
    message:
      'El campo {instruction} está impreso como «{found}» y pasará a ser «{becomes}» en cuanto se actualicen los campos.',
    hint: 'Corrija la instrucción del campo, o actualice todos los campos y revise los números de los cuadros y figuras.',
  },
  'document-misplaced': {
    title: 'Texto fuera de lugar',
    message: '«{found}» no está en su lugar: {beside, select, blank {junto a su cuadro} other {«{beside}»}}.',
    hint: 'Vuelva a ponerlo en su lugar, o genere de nuevo el documento.',
  },
  'document-partial': {
    title: 'Documentos con una parte de los cuadros',
    message: 'El documento contiene {count, number} de {total, number} cuadros; solo se compararon esos.',
    hint: 'Compare el documento completo antes de enviarlo.',
  },
  'workbook-uncalculated': {
    title: 'Libros sin calcular',
    message:
      '{count, plural, one {# fórmula no contiene ningún valor} many {# de fórmulas no contienen ningún valor} other {# fórmulas no contienen ningún valor}}: el archivo se guardó sin calcular.',
    hint: 'Ábralo en Excel, deje que se calcule, guárdelo y compárelo de nuevo.',
  },
  'document-total-differs': {
    title: 'Totales del documento que no cuadran',
    message: '{figure} es {stated, number}, pero las cifras del cuadro suman {computed, number}.',
    hint: 'Corrija las cifras del cuadro.',
  },
  'document-digits-reversed': {
    title: 'Grupos de dígitos invertidos',
    message: 'La cifra {expected} está impresa como {found}.',
    hint: 'Escríbala desde el primer dígito hasta el último.',
  },
  'document-tracked': {
    title: 'Cambios con seguimiento',
    message:
      '{count, plural, one {# cambio con seguimiento se ha leído como aceptado} many {# de cambios con seguimiento se han leído como aceptados} other {# cambios con seguimiento se han leído como aceptados}}.',
    hint: 'Acepte o rechace los cambios antes de enviar el documento.',
  },
  'document-languages-differ': {
    title: 'Cifras que difieren entre idiomas',
    message: '{figure} no es igual en todos los documentos: {values}.',
    hint: 'Corrija el documento que difiere.',
  },
  'document-inputs-changed': {
    title: 'Archivos modificados desde que se generó el documento',
    message: 'Estos archivos han cambiado desde que se generó el documento: {files}.',
    hint: 'Vuelva a generar el documento o indique los archivos con los que se generó.',
  },
  'document-edited': {
    title: 'Documentos modificados desde que se generaron',
    message: 'El documento se ha modificado desde que se generó; sus cifras pueden haber cambiado.',
    hint: 'Compárelo con el libro: addendum verify.',
  },
  'document-formula-lost': {
    title: 'Fórmulas sustituidas',
    message: 'Aquí hay un valor en lugar de una fórmula.',
    hint: 'Vuelva a escribir annex.xlsx.',
  },
  'file-not-document': {
    title: 'Archivos que no son documentos',
    message: 'No es un documento que pueda leerse de nuevo{found, select, blank {} other { ({found})}}.',
    hint: 'Indique un archivo .docx o .xlsx creado por Addendum, junto a su documento JSON o con la fecha (--as-at) para la que se hizo.',
  },
} satisfies SomeDiagnosticTexts;
