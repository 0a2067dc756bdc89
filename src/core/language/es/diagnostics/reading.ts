/** Spanish: what findings on the sheet Reading, and on what it was made of, are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const READING = {
  'reading-invalid': {
    title: 'Filas de Lectura que no se entienden',
    message:
      'La fila «{answer}» de la hoja Lectura no se entiende: necesita una hoja y, en «Es», una clase de hoja, el nombre de una columna, Estimación, Efectivo, Diferencia, Total u omitida.',
    hint: 'Corrija la fila o elimínela.',
  },
  'reading-unanswered': {
    title: 'Respuestas pendientes',
    message:
      'A la fila «{answer}» de la hoja Lectura le falta aún la respuesta: escriba lo que corresponda en lugar de «…».',
    hint: 'Escriba la respuesta en lugar de «…».',
  },
  'reading-doubled': {
    title: 'Filas de Lectura que se contradicen',
    message: 'La fila «{answer}» de la hoja Lectura contradice a otra anterior, que es la que se ha usado.',
    hint: 'Conserve una de las dos.',
  },
  'reading-unused': {
    title: 'Filas de Lectura no utilizadas',
    message: 'La fila «{answer}» de la hoja Lectura no se refiere a nada de estos libros.',
    hint: 'Corrija el nombre de la hoja, del cuadro y de la columna, o elimine la fila.',
  },
  'table-unanswered': {
    title: 'Cuadros que esperan una respuesta',
    message:
      '{column, select, blank {No se sabe qué es este cuadro de la hoja «{sheet}», y no se ha leído.} other {A este cuadro de la hoja «{sheet}» le falta «{column}», y no se ha leído.}} Escriba en la hoja Lectura: {answer}',
    hint: 'Escriba esa fila en la hoja Lectura, con lo que corresponda en lugar de «…».',
  },
  'difference-contradicts': {
    title: 'Diferencias que no concuerdan',
    message:
      'En «{heading}», {count, plural, one {una fila indica {stated, number}, pero la estimación y el gasto difieren en {computed, number}} many {# de filas no concuerdan con su estimación y su gasto; la primera indica {stated, number}, pero difieren en {computed, number}} other {# filas no concuerdan con su estimación y su gasto; la primera indica {stated, number}, pero difieren en {computed, number}}}.',
    hint: 'Compruebe que las columnas de estimaciones y de gastos son las correctas.',
  },
  'column-repeats-sum': {
    title: 'Columnas que suman otras',
    message:
      'La columna «{heading}» cuenta porque se designan varias a la vez, pero suma otras o se llama total. Escriba en la hoja Lectura: {answer}',
    hint: 'Si suma otras, escriba esa fila. Si cuenta junto a ellas, escríbala con «Estimate» o «Actual» en lugar de «Total».',
  },
  'proposals-not-looked-over': {
    title: 'Propuestas que nadie ha revisado',
    message:
      'Addendum ha propuesto cómo leer estos libros, y nadie ha dicho aún que sea correcto; el anexo espera a que se diga. Cuando haya revisado el libro de preparación, escriba en la hoja Configuración: Revisado = sí',
    hint: 'Revise las hojas Lectura, Partidas presupuestarias y Reuniones, y escriba después esa fila en la hoja Configuración.',
  },
  'meeting-undated': {
    title: 'Reuniones sin fechas',
    message: 'La reunión {code} no tiene fechas: se considera del año del informe, y no se imprime ninguna fecha suya.',
    hint: 'Escriba sus fechas en la hoja Reuniones si se conocen.',
  },
} as const satisfies SomeDiagnosticTexts;
